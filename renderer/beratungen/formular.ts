import { z } from 'zod';
import { neueBeratung } from '../../shared/beratungen/defaults.ts';
import { zBeratungEingabe, type Beratung, type Beratungsvorschlag, type Thema } from '../../shared/beratungen/types.ts';
import type { Informationsart } from '../../shared/einwilligungen/types.ts';
import type { Datum } from '../../shared/foundation/date.ts';
import { zHaushaltId, type HaushaltId, type KommuneId, type PersonalId } from '../../shared/foundation/id.ts';
import { partnerartenVon, zaehlstelleVon, type Weiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { mitgegebeneArten } from '../../shared/termine/weiterleitung.ts';
import type { Terminvorgabe } from './oeffnung.ts';
import { ZIELTASTEN } from './tasten.ts';

/** The form of a talk; with `weitereIds` it is a talk with several cases at once. */
export const zBeratungsformular = zBeratungEingabe.extend({
  weitereIds: z.array(zHaushaltId).max(59),
  personalId: z.custom<PersonalId>((wert) => wert !== '', 'Bitte wählen, wer das Gespräch geführt hat.'),
});
export type Beratungsformular = z.infer<typeof zBeratungsformular>;

/**
 * What a new talk begins with: today, as the last ones were; who holds it, is the account's own Personal. Of an appointment
 * that was kept, day, duration and persons are known.
 */
export function anfangswerte(
  stelle: { readonly haushaltId: HaushaltId | null; readonly kommuneId: KommuneId; readonly personalId: PersonalId },
  { dauerMinuten, ort, unterort, sprache, sprachmittlung }: Beratungsvorschlag,
  heute: Datum,
  termin: Terminvorgabe | null = null,
): Beratungsformular {
  return {
    ...neueBeratung(termin?.am ?? heute, stelle.kommuneId, stelle.personalId),
    haushaltId: stelle.haushaltId,
    personIds: [...(termin?.personIds ?? [])],
    dauerMinuten: termin?.dauerMinuten ?? dauerMinuten,
    ort,
    unterort,
    sprache,
    sprachmittlung,
    weitereIds: [],
  };
}

/** A talk that is there; Weiterleitungen that came of it stay as they are, what is chosen comes in addition. */
export function formularVon(beratung: Beratung): Beratungsformular {
  return zBeratungsformular.parse({ ...beratung, weiterleitungen: [], wiedervorlageAm: null, weitereIds: [] });
}

/** Partners of the network that this target can mean in the Kommune. */
export function partnerFuer(
  partner: readonly Partner[],
  ziel: Weiterleitungsziel,
  kommuneId: KommuneId,
): readonly Partner[] {
  return partner.filter(
    ({ art, kommuneIds }) =>
      zaehlstelleVon(art).weiterleitung === ziel && (kommuneIds.length === 0 || kommuneIds.includes(kommuneId)),
  );
}

/** Kennzahl of every other office. */
export const SONSTIGE_STELLE = 30;

/** The talk with a Weiterleitung to this target, or without it; the only office of its first kind is chosen by itself. */
export function umgeschalteteWeiterleitung(
  bisher: Beratungsformular['weiterleitungen'],
  ziel: Weiterleitungsziel,
  moegliche: readonly Partner[],
): Beratungsformular['weiterleitungen'] {
  if (bisher.some((eine) => eine.ziel === ziel)) return bisher.filter((eine) => eine.ziel !== ziel);
  // Every other office is one that the network does not have as such: it is named.
  if (ziel === SONSTIGE_STELLE) return [...bisher, { ziel, partnerId: null, stelle: '', anliegen: '' }];
  const [erster, ...weitere] = moegliche.filter(({ art }) => art === partnerartenVon(ziel)[0]);
  const partnerId = erster !== undefined && weitere.length === 0 ? erster.id : null;
  return [...bisher, { ziel, partnerId, stelle: '', anliegen: '' }];
}

const ART_DES_THEMAS: Partial<Record<Thema, Informationsart>> = {
  sprache: 'sprache',
  schule: 'bildung_arbeit',
  ausbildung: 'bildung_arbeit',
  arbeit: 'bildung_arbeit',
  wohnung: 'wohnen',
  gesundheit: 'gesundheit',
  kinder: 'familie',
  aufenthalt: 'aufenthalt',
  leistungen: 'leistungen',
};

/** What the office would learn: what the talk was about, or, without a topic, what such an office usually learns. */
export function artenVon(themen: readonly Thema[], ziel: Weiterleitungsziel): Informationsart[] {
  const arten = themen.flatMap((thema) => ART_DES_THEMAS[thema] ?? []);
  return [...new Set(arten.length > 0 ? arten : mitgegebeneArten(ziel))];
}

/** A target as its choice names it. */
export function zielname(ziel: Weiterleitungsziel): string {
  return ZIELTASTEN.find(({ wert }) => wert === ziel)?.name ?? '';
}
