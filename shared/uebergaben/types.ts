import { z } from 'zod';
import { zKurs, zSprachkenntnis } from '../faelle/types.ts';
import { zAlphabetisierung, zAufenthaltsstatus, zErwerbstaetigkeit } from '../faelle/wertelisten.ts';
import { zDatum } from '../foundation/date.ts';
import { zHaushaltId, zPersonId, zUebergabeId } from '../foundation/id.ts';
import { zFreitext, zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zUhrzeit } from '../foundation/time.ts';

/** Whether the family agrees that the file is handed over. */
export const zEinverstaendnis = z.enum(['offen', 'ja', 'nein']);
export type Einverstaendnis = z.infer<typeof zEinverstaendnis>;

/** On whose side somebody takes part in the handover. */
export const zUebergabeseite = z.enum(['abgebend', 'aufnehmend', 'familie', 'sprachmittlung']);
export type Uebergabeseite = z.infer<typeof zUebergabeseite>;

export const zTeilnahme = z.object({
  name: zPflichtzeile('Bitte den Namen eingeben.'),
  stelle: zZeile,
  seite: zUebergabeseite,
});

/** What the handing Stelle knows of one person; empty, `unbekannt` or null: not told. */
export const zUebergabeperson = z.object({
  personId: zPersonId,
  ankunftAm: zDatum.nullable(),
  aubVon: zDatum.nullable(),
  status: zAufenthaltsstatus,
  statusVon: zDatum.nullable(),
  statusBis: zDatum.nullable(),
  erwerbstaetigkeit: zErwerbstaetigkeit,
  sprachen: z.array(zSprachkenntnis).max(20),
  alphabetisierung: zAlphabetisierung,
  brauchtSprachmittlung: z.boolean(),
  kurse: z.array(zKurs).max(20),
  /** Papers that were handed over or seen. */
  unterlagen: zZeile,
});
export type Uebergabeperson = z.infer<typeof zUebergabeperson>;

/** What is still to be done: who, what, until when. */
export const zOffenerPunkt = z.object({
  id: z.uuid(),
  was: zPflichtzeile('Bitte eingeben, was zu tun ist.'),
  wer: zZeile,
  bis: zDatum.nullable(),
  istErledigt: z.boolean(),
});
export type OffenerPunkt = z.infer<typeof zOffenerPunkt>;

/** An appointment that the family has already. */
export const zUebergabetermin = z.object({
  am: zDatum,
  um: zUhrzeit.nullable(),
  was: zPflichtzeile('Bitte eingeben, welcher Termin es ist.'),
});
export type Uebergabetermin = z.infer<typeof zUebergabetermin>;

/**
 * Protocol of a handover from the Flüchtlingssozialarbeit. Quelle: [S0], [S1] 1.3 (Übergabegespräch); Felder üblich.
 */
export const zUebergabeEingabe = z.object({
  am: zDatum,
  ort: zZeile,
  /** Which Stelle hands over. */
  vonStelle: zPflichtzeile('Bitte die abgebende Stelle eingeben.'),
  /** True: both sides talked about the case (Kennzahl 37); false: in writing alone. */
  istGespraech: z.boolean(),
  einverstaendnis: zEinverstaendnis,
  einverstaendnisAm: zDatum.nullable(),
  teilnehmende: z.array(zTeilnahme).max(20),
  personen: z.array(zUebergabeperson).max(30),
  /** What the handing Stelle tells of the family, field by field. */
  sprache: zFreitext,
  schule: zFreitext,
  arbeit: zFreitext,
  wohnung: zFreitext,
  /** Health may be noted only with an express consent of its own (Art. 9 DSGVO), given on this day. */
  gesundheitEinwilligungAm: zDatum.nullable(),
  gesundheit: zFreitext,
  offenePunkte: z.array(zOffenerPunkt).max(50),
  termine: z.array(zUebergabetermin).max(50),
  bemerkung: zFreitext,
});
export type UebergabeEingabe = z.infer<typeof zUebergabeEingabe>;

export const zUebergabe = zUebergabeEingabe.extend({
  id: zUebergabeId,
  haushaltId: zHaushaltId,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Uebergabe = z.infer<typeof zUebergabe>;

/** Where a value that was taken over stands: with a person, or in the assessment of the household. */
export const zWerttabelle = z.enum(['personen', 'erhebungen']);
export type Werttabelle = z.infer<typeof zWerttabelle>;

/** A value of the file that came from a handover, as it was when it was taken over. */
export const zUebernommen = z.object({
  uebergabeId: zUebergabeId,
  tabelle: zWerttabelle,
  /** The person; of the assessment, the household. */
  zeileId: z.string(),
  /** Field of the person (`sprachen`) or of the eight fields (`arbeit`). */
  feld: z.string(),
  wert: z.string(),
  /** Day of the handover. */
  am: zDatum,
});
export type Uebernommen = z.infer<typeof zUebernommen>;
