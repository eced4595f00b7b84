import { vollerName } from '../faelle/name.ts';
import type { Datum } from '../foundation/date.ts';
import { THEMENFELD_LABEL, zThemenfeld } from '../netzwerk/themenfelder.ts';
import type { Uebernommen } from './types.ts';
import {
  erhebungswert,
  istLeererWert,
  PERSONENFELD_LABEL,
  personenwert,
  wertschluessel,
  zPersonenfeld,
  type Wertlage,
  type Wertvorschlag,
} from './werte.ts';

/** Whether a value came from a handover, and still is what came. */
export type Herkunft = { readonly stand: 'neu' } | { readonly stand: 'uebernommen' | 'geaendert'; readonly am: Datum };

/** Three states from what was taken over and what the file says today. */
export function herkunftVon(uebernommen: Pick<Uebernommen, 'wert' | 'am'> | null, heutigerWert: string): Herkunft {
  if (uebernommen === null) return { stand: 'neu' };
  return { stand: uebernommen.wert === heutigerWert ? 'uebernommen' : 'geaendert', am: uebernommen.am };
}

/** A value of the file with where it comes from. */
export interface Herkunftszeile extends Omit<Wertvorschlag, 'bisher'> {
  readonly herkunft: Herkunft;
  /** What came with the handover. */
  readonly uebernommen: string | null;
}

/** Every value that a handover could have brought and that says something, with where it comes from. */
export function herkunftDerWerte(
  { haushaltId, personen, erhebung }: Wertlage,
  uebernommene: readonly Uebernommen[],
): Herkunftszeile[] {
  const zeilen = [
    ...personen.flatMap((person) =>
      zPersonenfeld.options.map((feld) => ({
        tabelle: 'personen' as const,
        zeileId: person.id,
        feld: feld,
        wem: vollerName(person),
        bezeichnung: PERSONENFELD_LABEL[feld],
        wert: personenwert(person, feld),
      })),
    ),
    ...zThemenfeld.options.map((feld) => ({
      tabelle: 'erhebungen' as const,
      zeileId: haushaltId,
      feld: feld,
      wem: 'Haushalt',
      bezeichnung: `Erhebung: ${THEMENFELD_LABEL[feld]}`,
      wert: erhebungswert(erhebung, feld),
    })),
  ];
  return zeilen.flatMap((zeile) => {
    const schluessel = wertschluessel(zeile);
    const genommen = uebernommene.find((eines) => wertschluessel(eines) === schluessel) ?? null;
    if (genommen === null && istLeererWert(zeile.wert)) return [];
    return [{ ...zeile, schluessel, herkunft: herkunftVon(genommen, zeile.wert), uebernommen: genommen?.wert ?? null }];
  });
}
