import type { Vorlage } from '../bibliothek/types.ts';
import { plusTage, type Datum } from '../foundation/date.ts';
import type { PlaneintragId } from '../foundation/id.ts';
import { neuerPlanschritt, neuesPlanziel } from './defaults.ts';
import type { Planschritt, Planziel } from './types.ts';

/** A goal with the step of a library's entry; the step is to be done in the weeks that it proposes, from `ab` on. */
export function zielAusVorlage(
  vorlage: Vorlage,
  { zielId, schrittId, ab }: { readonly zielId: PlaneintragId; readonly schrittId: PlaneintragId; readonly ab: Datum },
): Planziel {
  return {
    ...neuesPlanziel(zielId),
    vorlageId: vorlage.id,
    text: vorlage.ziel,
    istVertraulich: vorlage.istVertraulich,
    schritte: vorlage.massnahme === '' ? [] : [schrittAusVorlage(vorlage, schrittId, ab)],
  };
}

/** The step of an entry alone. */
export function schrittAusVorlage(vorlage: Vorlage, id: PlaneintragId, ab: Datum): Planschritt {
  return {
    ...neuerPlanschritt(id),
    vorlageId: vorlage.id,
    text: vorlage.massnahme,
    fertigWenn: vorlage.schrittFertigWenn,
    wer: [...vorlage.wer],
    bis: plusTage(ab, vorlage.wochen * 7),
  };
}

/** The entry whose words a goal has; empty: own words. */
export function vorlageDesZiels(vorlagen: readonly Vorlage[], { text }: Pick<Planziel, 'text'>): string {
  const gesuchter = text.trim();
  return gesuchter === '' ? '' : (vorlagen.find(({ ziel }) => ziel === gesuchter)?.id ?? '');
}

/** The entry whose words a step has; a sign that was taken away does not make them own words. */
export function vorlageDesSchritts(
  vorlagen: readonly Vorlage[],
  { text, fertigWenn }: Pick<Planschritt, 'text' | 'fertigWenn'>,
): string {
  const gesuchter = text.trim();
  if (gesuchter === '') return '';
  const zeichen = fertigWenn.trim();
  return (
    vorlagen.find(
      ({ massnahme, schrittFertigWenn }) =>
        massnahme === gesuchter && (zeichen === '' || zeichen === schrittFertigWenn),
    )?.id ?? ''
  );
}
