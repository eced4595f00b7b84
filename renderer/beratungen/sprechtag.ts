import { z } from 'zod';
import { neueBeratung, UEBLICHE_MINUTEN } from '../../shared/beratungen/defaults.ts';
import { zBeratungEingabe, type BeratungEingabe } from '../../shared/beratungen/types.ts';
import type { Feldfehler } from '../../shared/foundation/errors.ts';
import { zDatum, type Datum } from '../../shared/foundation/date.ts';
import { zHaushaltId, zKommuneId, type KommuneId, type PersonalId } from '../../shared/foundation/id.ts';
import { zZeile } from '../../shared/foundation/text.ts';
import { zWeiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';

const { dauerMinuten, ort, themen, stichwort, begleitungZu, notiz } = zBeratungEingabe.shape;

const zSprechtagszeile = z.object({
  fall: z.object({ id: zHaushaltId.nullable(), name: z.string(), kommuneId: zKommuneId.nullable() }).nullable(),
  ort,
  begleitungZu,
  dauerMinuten,
  themen,
  stichwort,
  ziele: z.array(zWeiterleitungsziel),
  notiz,
});
export type Sprechtagszeile = z.infer<typeof zSprechtagszeile>;

/** A day of talks, entered in one go. */
export const zSprechtag = z.object({
  am: zDatum,
  personalId: z.custom<PersonalId>((wert) => wert !== '', 'Bitte wählen, wer die Gespräche geführt hat.'),
  unterort: zZeile,
  zeilen: z.array(zSprechtagszeile),
});
export type Sprechtagsformular = z.infer<typeof zSprechtag>;

export function neueZeile(): Sprechtagszeile {
  return {
    fall: null,
    ort: 'beratungsstelle',
    begleitungZu: '',
    dauerMinuten: UEBLICHE_MINUTEN,
    themen: [],
    stichwort: '',
    ziele: [],
    notiz: '',
  };
}

export function neuerSprechtag(heute: Datum, personalId: PersonalId, unterort: string): Sprechtagsformular {
  return { am: heute, personalId, unterort, zeilen: [neueZeile(), neueZeile(), neueZeile()] };
}

/** A line in which nothing is entered is no talk. */
export function istLeer({ fall, themen, notiz, ziele }: Sprechtagszeile): boolean {
  return fall === null && themen.length === 0 && ziele.length === 0 && notiz.trim() === '';
}

/** What the table itself can say; the rest is said by the rules of the talk, at its line. */
export function pruefeSprechtag({ zeilen }: Sprechtagsformular): Feldfehler[] {
  if (zeilen.every(istLeer)) return [{ feld: 'zeilen.0.fall', satz: 'Bitte mindestens eine Zeile ausfüllen.' }];
  return zeilen.flatMap((zeile, nummer) =>
    zeile.fall === null && !istLeer(zeile)
      ? [{ feld: `zeilen.${nummer}.fall`, satz: 'Bitte einen Fall oder „Ohne Namen“ wählen.' }]
      : [],
  );
}

/** The line as a talk; without a name it belongs to this Kommune. */
export function alsBeratung(
  tag: Pick<Sprechtagsformular, 'am' | 'personalId' | 'unterort'>,
  { fall, ziele, ...zeile }: Sprechtagszeile,
  kommuneId: KommuneId,
): BeratungEingabe {
  return {
    ...neueBeratung(tag.am, fall?.kommuneId ?? kommuneId, tag.personalId),
    ...zeile,
    haushaltId: fall?.id ?? null,
    unterort: zeile.ort === 'beratungsstelle' ? tag.unterort : '',
    weiterleitungen: ziele.map((ziel) => ({ ziel, partnerId: null, stelle: '', anliegen: '' })),
  };
}

const EIGENE_FELDER: readonly string[] = ['ort', 'begleitungZu', 'dauerMinuten', 'themen', 'stichwort', 'notiz'];

/** At which cell of the line a sentence about the talk stands. */
export function zelleVon(feld: string): string {
  const [anfang = ''] = feld.split('.');
  if (anfang === 'weiterleitungen') return 'ziele';
  return EIGENE_FELDER.includes(anfang) ? anfang : 'fall';
}
