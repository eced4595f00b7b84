import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import {
  zHaushaltId,
  zKommuneId,
  zPartnerId,
  zPersonalId,
  zPersonId,
  zTerminId,
  zTerminserieId,
  zWeiterleitungId,
} from '../foundation/id.ts';
import { zFreitext, zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zUhrzeit } from '../foundation/time.ts';
import { zWeiterleitungsziel } from '../netzwerk/partnerarten.ts';

/** Where an appointment takes place. Places 4 to 6 of the Kennzahlen, and those that are no personal talk. */
export const zTerminort = z.enum(['buero', 'sprechstunde', 'wohnung', 'begleitung', 'telefon', 'video']);
export type Terminort = z.infer<typeof zTerminort>;

export const zTerminstand = z.enum(['geplant', 'wahrgenommen', 'nicht_erschienen', 'abgesagt']);
export type Terminstand = z.infer<typeof zTerminstand>;

/** Longest appointment: a day's work. */
const HOECHSTENS_MINUTEN = 600;

export const zTerminEingabe = z.object({
  haushaltId: zHaushaltId,
  titel: zPflichtzeile('Bitte eingeben, worum es geht.'),
  /** Who comes; empty: everybody of the household. */
  personIds: z.array(zPersonId).max(30),
  am: zDatum,
  um: zUhrzeit,
  dauerMinuten: z
    .int('Bitte die Dauer in Minuten eingeben. Beispiel: 45')
    .min(5, 'Mindestens 5 Minuten.')
    .max(HOECHSTENS_MINUTEN, 'Höchstens 600 Minuten.'),
  ort: zTerminort,
  /** Room, Sprechstunde or the office that somebody is taken to. */
  ortsangabe: zZeile,
  /** Who of Personal keeps it. */
  personalId: zPersonalId,
  /** Language for which somebody interprets; empty: not needed. */
  sprachmittlung: zZeile,
  notiz: zFreitext,
});
export type TerminEingabe = z.infer<typeof zTerminEingabe>;

/** Most appointments of one series: two years of every second week. */
export const SERIE_HOECHSTENS = 60;

/** The same again: every `abstand` weeks or months, until a day or so many times (the first one counted). */
export const zWiederholung = z.object({
  takt: z.enum(['woechentlich', 'monatlich']),
  abstand: z.int('Bitte eine ganze Zahl eingeben. Beispiel: 2').min(1, 'Mindestens 1.').max(12, 'Höchstens 12.'),
  ende: z.discriminatedUnion('art', [
    z.object({ art: z.literal('bis'), bis: zDatum }),
    z.object({
      art: z.literal('anzahl'),
      anzahl: z
        .int('Bitte eine ganze Zahl eingeben. Beispiel: 6')
        .min(2, 'Mindestens 2 Termine.')
        .max(SERIE_HOECHSTENS, `Höchstens ${SERIE_HOECHSTENS} Termine.`),
    }),
  ]),
});
export type Wiederholung = z.infer<typeof zWiederholung>;

export const zTermin = zTerminEingabe.extend({
  id: zTerminId,
  /** Null: a single one. */
  serieId: zTerminserieId.nullable(),
  stand: zTerminstand,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Termin = z.infer<typeof zTermin>;

/** An appointment in a list of several cases: no address and no note stands in it. */
export const zTerminzeile = zTermin.omit({ notiz: true }).extend({
  bezeichnung: z.string(),
  aktenzeichen: z.string(),
  kommuneId: zKommuneId,
  personal: z.string(),
  /** The person keeps it in the place of somebody who is away. */
  istInVertretung: z.boolean(),
});
export type Terminzeile = z.infer<typeof zTerminzeile>;

/** Whether a change of one appointment of a series holds for those after it, too. */
export const zSerienumfang = z.enum(['nur_diesen', 'diesen_und_folgende']);
export type Serienumfang = z.infer<typeof zSerienumfang>;

/** When a person of Personal is taken; nothing else is told. */
export const zBelegung = z.object({
  terminId: zTerminId,
  am: zDatum,
  um: zUhrzeit,
  dauerMinuten: z.int(),
});
export type Belegung = z.infer<typeof zBelegung>;

/** Whose appointments and due items: of the own cases, of those one stands in for, or of all that one sees. */
export const zWessen = z.enum(['meine', 'vertretung', 'alle']);
export type Wessen = z.infer<typeof zWessen>;

export const zWeiterleitungsstand = z.enum(['gesendet', 'angenommen', 'erledigt', 'nicht_in_anspruch']);
export type Weiterleitungsstand = z.infer<typeof zWeiterleitungsstand>;

export const zWeiterleitungEingabe = z.object({
  haushaltId: zHaushaltId,
  personIds: z.array(zPersonId).min(1, 'Bitte mindestens eine Person wählen.').max(30),
  /** One of the Kennzahlen 19 to 30 (Z6); with a partner it follows from the partner's kind. */
  ziel: zWeiterleitungsziel,
  /** A partner of the Netzwerk; null: none of them. */
  partnerId: zPartnerId.nullable(),
  /** Name of the office; with a partner it is the partner's. */
  stelle: zZeile,
  anliegen: zPflichtzeile('Bitte das Anliegen eingeben.'),
  am: zDatum,
  /** Who of Personal sent. */
  personalId: zPersonalId.nullable(),
});
export type WeiterleitungEingabe = z.infer<typeof zWeiterleitungEingabe>;

/** A state that was reached, and when. `grund` only where nothing came of it. */
export const zWeiterleitungsschritt = z.object({
  stand: zWeiterleitungsstand,
  am: zDatum,
  grund: zZeile,
  von: z.string(),
});
export type Weiterleitungsschritt = z.infer<typeof zWeiterleitungsschritt>;

export const zWeiterleitung = zWeiterleitungEingabe.extend({
  id: zWeiterleitungId,
  stand: zWeiterleitungsstand,
  /** From the sending on, in their order. */
  schritte: z.array(zWeiterleitungsschritt),
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Weiterleitung = z.infer<typeof zWeiterleitung>;
