import { z } from 'zod';
import { neueBeratung, UEBLICHE_MINUTEN } from '../../shared/beratungen/defaults.ts';
import { zBeratungEingabe, type BeratungEingabe } from '../../shared/beratungen/types.ts';
import type { Feldfehler } from '../../shared/foundation/errors.ts';
import { zDatum, type Datum } from '../../shared/foundation/date.ts';
import { zHaushaltId, zKommuneId, type KommuneId, type PersonalId } from '../../shared/foundation/id.ts';
import { zZeile } from '../../shared/foundation/text.ts';
import { zWeiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';

const { dauerMinuten, ort, fernweg, themen, stichwort, begleitungZu, notiz } = zBeratungEingabe.shape;

const zSprechtagszeile = z.object({
  fall: z.object({ id: zHaushaltId.nullable(), name: z.string(), kommuneId: zKommuneId.nullable() }).nullable(),
  /** What the case was called in the table that the line was pasted from; empty once it is chosen. */
  gesucht: z.string(),
  ort,
  fernweg,
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
    gesucht: '',
    ort: 'beratungsstelle',
    fernweg: '',
    begleitungZu: '',
    dauerMinuten: UEBLICHE_MINUTEN,
    themen: [],
    stichwort: '',
    ziele: [],
    notiz: '',
  };
}

/** Where a talk took place, in one choice: the three places, telephone and video. */
export const WO = {
  beratungsstelle: { ort: 'beratungsstelle', fernweg: '' },
  aufsuchend: { ort: 'aufsuchend', fernweg: '' },
  begleitung: { ort: 'begleitung', fernweg: '' },
  telefon: { ort: 'beratungsstelle', fernweg: 'telefon' },
  video: { ort: 'beratungsstelle', fernweg: 'video' },
} as const satisfies Record<string, Pick<Sprechtagszeile, 'ort' | 'fernweg'>>;

export const zWo = z.enum(['beratungsstelle', 'aufsuchend', 'begleitung', 'telefon', 'video']);

/** The choice of a line. */
export function woVon({ ort, fernweg }: Pick<Sprechtagszeile, 'ort' | 'fernweg'>): keyof typeof WO {
  return fernweg === '' ? ort : fernweg;
}

/** The lines with pasted ones behind those that are filled in, and an empty one at the end. */
export function mitEingefuegten(
  zeilen: readonly Sprechtagszeile[],
  neue: readonly Sprechtagszeile[],
): Sprechtagszeile[] {
  return [...zeilen.filter((zeile) => !istLeer(zeile)), ...neue, neueZeile()];
}

export function neuerSprechtag(heute: Datum, personalId: PersonalId, unterort: string): Sprechtagsformular {
  return { am: heute, personalId, unterort, zeilen: [neueZeile(), neueZeile(), neueZeile()] };
}

/** A line in which nothing is entered is no talk. */
export function istLeer({ fall, gesucht, themen, notiz, ziele }: Sprechtagszeile): boolean {
  return fall === null && gesucht === '' && themen.length === 0 && ziele.length === 0 && notiz.trim() === '';
}

/** What the table itself can say; the rest is said by the rules of the talk, at its line. */
export function pruefeSprechtag({ zeilen }: Sprechtagsformular): Feldfehler[] {
  if (zeilen.every(istLeer)) return [{ feld: 'zeilen.0.fall', satz: 'Bitte mindestens eine Zeile ausfüllen.' }];
  return zeilen.flatMap((zeile, nummer) =>
    zeile.fall === null && !istLeer(zeile)
      ? [
          {
            feld: `zeilen.${nummer}.fall`,
            satz:
              zeile.gesucht === ''
                ? 'Bitte einen Fall oder „Ohne Namen“ wählen.'
                : `„${zeile.gesucht}“: bitte den Fall wählen, oder „Ohne Namen“.`,
          },
        ]
      : [],
  );
}

/** The line as a talk; without a name it belongs to this Kommune. */
export function alsBeratung(
  tag: Pick<Sprechtagsformular, 'am' | 'personalId' | 'unterort'>,
  { fall, ziele, gesucht: _gesucht, ...zeile }: Sprechtagszeile,
  kommuneId: KommuneId,
): BeratungEingabe {
  return {
    ...neueBeratung(tag.am, fall?.kommuneId ?? kommuneId, tag.personalId),
    ...zeile,
    haushaltId: fall?.id ?? null,
    unterort: zeile.ort === 'beratungsstelle' && zeile.fernweg === '' ? tag.unterort : '',
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
