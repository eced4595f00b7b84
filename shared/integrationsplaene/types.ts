import { z } from 'zod';
import { zWer } from '../bibliothek/types.ts';
import { zAbschlussgrund } from '../faelle/wertelisten.ts';
import { zDatum } from '../foundation/date.ts';
import {
  zHaushaltId,
  zKommuneId,
  zPartnerId,
  zPersonId,
  zPlaneintragId,
  zPlanfassungId,
  zPlanId,
} from '../foundation/id.ts';
import { zFreitext, zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zUhrzeit } from '../foundation/time.ts';
import { zThemenfeld } from '../netzwerk/themenfelder.ts';

/** Languages that the plan is translated into, beside German; `fa` serves Farsi and Dari. */
export const zPlansprache = z.enum(['en', 'fr', 'ar', 'fa', 'tr', 'uk', 'ti']);
export type Plansprache = z.infer<typeof zPlansprache>;

/** German alone, or German beside another language. */
export const zDrucksprache = z.enum(['de', ...zPlansprache.options]);
export type Drucksprache = z.infer<typeof zDrucksprache>;

/** A goal is reached once its sentence has come true, which both find in the talk. Quelle: Integrationsplan P26; Bibliothek. */
export const zZielstand = z.enum(['offen', 'laeuft', 'erreicht', 'angepasst', 'abgebrochen']);
export type Zielstand = z.infer<typeof zZielstand>;

/** A step done (a form sent) is no goal reached. Quelle: Vorgabe des Amts. */
export const zSchrittstand = z.enum(['offen', 'laeuft', 'erledigt', 'abgebrochen']);
export type Schrittstand = z.infer<typeof zSchrittstand>;

export const zZielvorrang = z.enum(['jetzt', 'spaeter']);
export type Zielvorrang = z.infer<typeof zZielvorrang>;

/** What the talk found of a goal of the version before. Quelle: Integrationsplan P38. */
export const zAuswertung = z.enum(['erreicht', 'teilweise', 'nicht']);
export type Auswertung = z.infer<typeof zAuswertung>;

/** A step. `kennung` stays the same through all versions of the plan; so does that of a goal and a promise. */
export const zPlanschritt = z.object({
  id: zPlaneintragId,
  kennung: zPlaneintragId,
  /** The library's entry whose words it has, unchanged; empty: own words. */
  vorlageId: z.string().max(40),
  text: zPflichtzeile('Bitte den Schritt eingeben.'),
  fertigWenn: zZeile,
  wer: z.array(zWer).min(1, 'Bitte wählen, wer es tut.').max(7),
  bis: zDatum.nullable(),
  /** The partner of the network; its name and address are read from there. */
  partnerId: zPartnerId.nullable(),
  /** An offer or office that is not in the network, with its address. */
  stelle: zZeile,
  /** Bus stop, floor: how to get there, for the sheet of the next steps. */
  weg: zZeile,
  stand: zSchrittstand,
  standAm: zDatum.nullable(),
  /** Why it was given up. */
  grund: zZeile,
});
export type Planschritt = z.infer<typeof zPlanschritt>;

export const zPlanziel = z.object({
  id: zPlaneintragId,
  kennung: zPlaneintragId,
  vorlageId: z.string().max(40),
  /** Needed, unless `istVerschlossen`. */
  text: zZeile,
  /** „Erreicht, wenn …“; empty: when its own sentence has come true. */
  erreichtWenn: zZeile,
  vorrang: zZielvorrang,
  stand: zZielstand,
  /** Day on which the state was found; for `erreicht` the day that counts. */
  standAm: zDatum.nullable(),
  /** Why it was changed or given up. */
  grund: zZeile,
  /** Lies in the envelope: stands on the copy of the person of its field alone. */
  istVertraulich: z.boolean(),
  /** True in an answer where the envelope was not opened: no words, no steps. Sent back like that, what is kept stays. */
  istVerschlossen: z.boolean(),
  auswertung: zAuswertung.nullable(),
  geholfen: zZeile,
  hindernis: zZeile,
  schritte: z.array(zPlanschritt).max(30),
});
export type Planziel = z.infer<typeof zPlanziel>;

/** One of the eight fields, for one person or for all of the plan. */
export const zPlanfeld = z.object({
  id: zPlaneintragId,
  themenfeld: zThemenfeld,
  /** Null: everybody of the plan. Needed where something in it is confidential. */
  personId: zPersonId.nullable(),
  heute: zFreitext,
  ressource: zFreitext,
  bedarf: zFreitext,
  /** The three texts lie in the envelope. */
  istVertraulich: z.boolean(),
  /** True in an answer where the envelope was not opened: the three texts are empty. Sent back like that, they stay. */
  istVerschlossen: z.boolean(),
  ziele: z.array(zPlanziel).max(30),
});
export type Planfeld = z.infer<typeof zPlanfeld>;

/** What the Integrationsmanagement promises. Quelle: Integrationsplan P28. */
export const zZusage = z.object({
  id: zPlaneintragId,
  kennung: zPlaneintragId,
  /** `Z01` of the shipped list; empty: own words. */
  vorlageId: z.string().max(40),
  text: zPflichtzeile('Bitte die Zusage eingeben.'),
  bis: zDatum.nullable(),
  erledigtAm: zDatum.nullable(),
});
export type Zusage = z.infer<typeof zZusage>;

/** Content of one version of a plan. Numbers in the comments: Feldliste Integrationsplan. */
export const zPlanfassungEingabe = z.object({
  /** Day of the talk (P02, P37). */
  gespraechAm: zDatum,
  /** Who was there beside the counsellor (P37). */
  anwesend: zZeile,
  /** Language of the talk (P04), code as in `SPRACHEN`. */
  gespraechssprache: zZeile,
  sprachmittlungName: zZeile,
  sprachmittlungArt: zZeile,
  /** Who the plan is for (P06); in the plan of one person that person. */
  personIds: z.array(zPersonId).min(1, 'Bitte mindestens eine Person wählen.').max(30),
  /** P09 */
  uebergabeAm: zDatum.nullable(),
  erhebungAm: zDatum.nullable(),
  /** P10: print the end of the residence paper. */
  zeigtAufenthalt: z.boolean(),
  /** P12 to P15 */
  wuensche: zFreitext,
  mitgebracht: zFreitext,
  interessen: zFreitext,
  helfende: zFreitext,
  felder: z.array(zPlanfeld).max(60),
  zusagen: z.array(zZusage).max(30),
  /** P30 */
  nachBegleitung: zFreitext,
  /** P31 */
  naechstesGespraechAm: zDatum.nullable(),
  naechstesGespraechUm: zUhrzeit.nullable(),
  naechstesGespraechOrt: zZeile,
  ueberpruefungAm: zDatum.nullable(),
});
export type PlanfassungEingabe = z.infer<typeof zPlanfassungEingabe>;

/** Whether a person has signed and got the own copy. */
export const zPlanunterschrift = z.object({
  personId: zPersonId,
  unterschriebenAm: zDatum.nullable(),
  ausgehaendigtAm: zDatum.nullable(),
});
export type Planunterschrift = z.infer<typeof zPlanunterschrift>;

/** `ersetzt`: a later version was agreed. */
export const zFassungsstand = z.enum(['entwurf', 'vereinbart', 'ersetzt']);
export type Fassungsstand = z.infer<typeof zFassungsstand>;

/** One version. Once agreed its words stay for ever; only states of goals, steps and promises, and signatures go on. */
export const zPlanfassung = zPlanfassungEingabe.extend({
  id: zPlanfassungId,
  planId: zPlanId,
  nummer: z.int(),
  stand: zFassungsstand,
  vereinbartAm: zDatum.nullable(),
  /** One entry per adult of the plan, in their order. */
  unterschriften: z.array(zPlanunterschrift),
  /** The Leitung took note, on paper (P36). */
  kenntnisnahmeAm: zDatum.nullable(),
  kenntnisnahmeVon: zZeile,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Planfassung = z.infer<typeof zPlanfassung>;

/** A version as lists show it. */
export const zFassungkurz = z.object({
  id: zPlanfassungId,
  nummer: z.int(),
  stand: zFassungsstand,
  gespraechAm: zDatum,
  vereinbartAm: zDatum.nullable(),
  ueberpruefungAm: zDatum.nullable(),
  ziele: z.int(),
  zieleErreicht: z.int(),
  schritteOffen: z.int(),
});
export type Fassungkurz = z.infer<typeof zFassungkurz>;

/** P40 */
export const zPlanabschluss = z.object({ am: zDatum, grund: zAbschlussgrund, uebergabeAn: zZeile });
export type Planabschluss = z.infer<typeof zPlanabschluss>;

/** `entwurf`: never agreed yet. */
export const zPlanstand = z.enum(['entwurf', 'aktiv', 'abgeschlossen']);
export type Planstand = z.infer<typeof zPlanstand>;

/** A plan of one person or of a whole family. */
export const zPlan = z.object({
  id: zPlanId,
  haushaltId: zHaushaltId,
  /** Null: the plan of the family. */
  personId: zPersonId.nullable(),
  stand: zPlanstand,
  abschluss: zPlanabschluss.nullable(),
  /** Newest first. */
  fassungen: z.array(zFassungkurz),
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Plan = z.infer<typeof zPlan>;

/** Which plans the list of all shows. */
export const zPlanfilter = z.object({
  kommuneId: zKommuneId.nullable(),
  stand: zPlanstand.nullable(),
  /** `eigene`: of the cases of the Personal that the account stands for. */
  zustaendig: z.enum(['alle', 'eigene']),
  /** Plans whose review is due up to this day. */
  ueberpruefungBis: zDatum.nullable(),
  /** Part of a name or an Aktenzeichen; empty: all. */
  text: z.string().trim().max(200),
});
export type Planfilter = z.infer<typeof zPlanfilter>;

/** One line of the list of plans. */
export const zPlanzeile = z.object({
  planId: zPlanId,
  /** The newest version. */
  fassungId: zPlanfassungId,
  haushaltId: zHaushaltId,
  kommuneId: zKommuneId,
  /** „Familie Al-Ahmad (4)“, or the person of the plan. */
  bezeichnung: z.string(),
  aktenzeichen: z.string(),
  zustaendig: z.string(),
  stand: zPlanstand,
  nummer: z.int(),
  /** True where the newest version is a draft. */
  istEntwurf: z.boolean(),
  vereinbartAm: zDatum.nullable(),
  ueberpruefungAm: zDatum.nullable(),
  ziele: z.int(),
  zieleErreicht: z.int(),
});
export type Planzeile = z.infer<typeof zPlanzeile>;

/** Which copy of a version is meant. */
export const zAusfertigung = z.object({
  fassungId: zPlanfassungId,
  /** The adult who gets it; null: the copy of the file. */
  personId: zPersonId.nullable(),
  sprache: zDrucksprache,
  /**
   * Why the envelope is opened for it: with a reason the copy has what is confidential about this person (and the children
   * in the person's care), and the opening is recorded; without it, and on the copy of the file, nothing of it stands there.
   */
  grund: z.string().trim().max(200, 'Höchstens 200 Zeichen.'),
});
export type Ausfertigung = z.infer<typeof zAusfertigung>;
