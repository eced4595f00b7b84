import { z } from 'zod';
import { zKommuneId } from '../foundation/id.ts';
import { zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zThemenfeld } from '../netzwerk/themenfelder.ts';

/** Who does a step. Quelle: Integrationsplan P23, Bibliothek „wer“. */
export const zWer = z.enum(['ich', 'integrationsmanagement', 'schule', 'jobcenter', 'agentur', 'ehrenamt', 'andere']);
export type Wer = z.infer<typeof zWer>;

/** Fixed id of a shipped entry: `SP01`. It is never given anew. */
export const zVorlagenId = z.string().regex(/^[A-Z]{2}\d{2}$/, 'Das ist keine Nummer der Bibliothek.');
export type VorlagenId = z.infer<typeof zVorlagenId>;

/** A goal with the measure that leads there. Quelle: Bibliothek der 80 Ziele und Maßnahmen. */
export const zVorlageEingabe = z.object({
  feld: zThemenfeld,
  /** When it is proposed: „im Kurs“, „Kind“; `alle` always. */
  situationen: z.array(zPflichtzeile('Bitte die Situation eingeben.')).max(10),
  /** The goal's sentence, in plain German, in the first person. */
  ziel: zPflichtzeile('Bitte das Ziel eingeben.'),
  massnahme: zZeile,
  wer: z.array(zWer).min(1, 'Bitte wählen, wer es tut.').max(7),
  /** Weeks until the step is to be done. */
  wochen: z.int('Bitte eine ganze Zahl eingeben.').min(1, 'Mindestens eine Woche.').max(104, 'Höchstens 104 Wochen.'),
  /** Sign that the step is done; the goal is reached when its sentence has come true. */
  schrittFertigWenn: zZeile,
  /** A hint for the counsellor alone, never printed. */
  vorherPruefen: zZeile,
  /** True: the entry lies in the envelope and stands on the copy of the person concerned alone. */
  istVertraulich: z.boolean(),
});
export type VorlageEingabe = z.infer<typeof zVorlageEingabe>;

/** An entry as it was shipped. */
export const zMitgelieferteVorlage = zVorlageEingabe.extend({ id: zVorlagenId });
export type MitgelieferteVorlage = z.infer<typeof zMitgelieferteVorlage>;

/** An entry of the library as a Kommune sees it. */
export const zVorlage = zVorlageEingabe.extend({
  /** `SP01` for a shipped entry, a UUID for an own one. */
  id: z.string(),
  /** `mitgeliefert`: as shipped; `angepasst`: shipped, with own words; `eigene`: of the Kommune. */
  herkunft: z.enum(['mitgeliefert', 'angepasst', 'eigene']),
  /** False: the Kommune does not offer it. */
  istAngeboten: z.boolean(),
  /** Own words have no translation: their text stands beside the German as „nicht übersetzt“. */
  istUebersetzt: z.boolean(),
  /** Null as long as the Kommune changed nothing. */
  version: z.int().nullable(),
});
export type Vorlage = z.infer<typeof zVorlage>;

/** How a Kommune works with integration plans. */
export const zPlaneinstellungen = z.object({
  kommuneId: zKommuneId,
  /** The Leitung takes note of every plan: a line to sign on, and a date. Quelle: Integrationsplan P36. */
  mitKenntnisnahme: z.boolean(),
  /** Weeks from the agreement to the review that is proposed. */
  ueberpruefungNachWochen: z
    .int('Bitte eine ganze Zahl eingeben.')
    .min(1, 'Mindestens eine Woche.')
    .max(104, 'Höchstens 104 Wochen.'),
  /** Null as long as nothing was set. */
  version: z.int().nullable(),
});
export type Planeinstellungen = z.infer<typeof zPlaneinstellungen>;

/** The texts of a shipped entry in one language; written by translators, checked, not official. */
export const zVorlagenuebersetzung = z.object({
  /** Language with its country, as screen readers want it: `ar-SA`. */
  sprache: z.string(),
  /** German name: „Arabisch“. */
  name: z.string(),
  richtung: z.enum(['ltr', 'rtl']),
  ziel: z.string(),
  massnahme: z.string(),
  schrittFertigWenn: z.string(),
});
export type Vorlagenuebersetzung = z.infer<typeof zVorlagenuebersetzung>;
