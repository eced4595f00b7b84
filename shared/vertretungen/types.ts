import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zHaushaltId, zKommuneId, zPersonalId, zVertretungId } from '../foundation/id.ts';
import { zZeile } from '../foundation/text.ts';

/**
 * Somebody stands in for a person who is away, with dates and Kommunen. It grants nothing: the account of whoever stands in
 * needs the right in each of the Kommunen. The reason of the absence stands nowhere.
 */
export const zVertretungEingabe = z.object({
  abwesendId: zPersonalId,
  vertretungId: zPersonalId,
  von: zDatum,
  bis: zDatum,
  kommuneIds: z.array(zKommuneId).min(1, 'Bitte mindestens eine Kommune wählen.').max(60),
  bemerkung: zZeile,
});
export type VertretungEingabe = z.infer<typeof zVertretungEingabe>;

export const zVertretung = zVertretungEingabe.extend({
  id: zVertretungId,
  /** Names as they are today. */
  abwesend: z.string(),
  vertretung: z.string(),
  /** The account stands in itself, or is stood in for. */
  rolle: z.enum(['vertritt', 'wird_vertreten', 'keine']),
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Vertretung = z.infer<typeof zVertretung>;

/** Whom the program proposes to stand in, and why. */
export const zVertretungsvorschlag = z.object({
  vertretungId: zPersonalId.nullable(),
  herkunft: z.enum(['staendig', 'team']).nullable(),
  /** Kommunen in which the absent person works and the account sees cases. */
  kommuneIds: z.array(zKommuneId),
});
export type Vertretungsvorschlag = z.infer<typeof zVertretungsvorschlag>;

/** One step that somebody else took in a case meanwhile. */
export const zRueckkehrschritt = z.object({
  /** Instant, ISO. */
  am: z.string(),
  satz: z.string(),
});

/** What others did in the cases of a person in some days, by case. */
export const zRueckkehrblatt = z.object({
  person: z.string(),
  von: zDatum,
  bis: zDatum,
  /** Cases of the person in all, also those in which nothing happened. */
  faelleGesamt: z.int(),
  faelle: z.array(
    z.object({
      haushaltId: zHaushaltId,
      bezeichnung: z.string(),
      aktenzeichen: z.string(),
      schritte: z.array(zRueckkehrschritt),
    }),
  ),
});
export type Rueckkehrblatt = z.infer<typeof zRueckkehrblatt>;

/** What stays behind when a person leaves: nothing of it may be orphaned. */
export const zOffenes = z.object({
  faelle: z.int(),
  termine: z.int(),
  wiedervorlagen: z.int(),
  weiterleitungen: z.int(),
});
export type Offenes = z.infer<typeof zOffenes>;

/** A case that is handed over. */
export const zNachfolgefall = z.object({
  haushaltId: zHaushaltId,
  version: z.int(),
  bezeichnung: z.string(),
  aktenzeichen: z.string(),
  kommuneId: zKommuneId,
  /** The language in which the household is talked to; empty: none is noted. */
  sprache: z.string(),
  offen: zOffenes.omit({ faelle: true }),
});
export type Nachfolgefall = z.infer<typeof zNachfolgefall>;

/** Somebody who can take cases over. */
export const zNachfolgende = z.object({
  id: zPersonalId,
  name: z.string(),
  kommuneIds: z.array(zKommuneId),
  /** Languages of the households that the person accompanies already. */
  sprachen: z.array(z.string()),
  /** Share of a full post today. */
  vzaeHundertstel: z.int(),
  /** Open cases that the person has already. */
  faelle: z.int(),
});
export type Nachfolgende = z.infer<typeof zNachfolgende>;

/** Who gets which case; null: nobody works in its Kommune. */
export const zZuordnung = z.object({ haushaltId: zHaushaltId, nachfolgeId: zPersonalId.nullable() });
export type Zuordnung = z.infer<typeof zZuordnung>;

/** Everything that a person has open, and the proposal who takes it. */
export const zNachlass = z.object({
  personalId: zPersonalId,
  name: z.string(),
  offen: zOffenes,
  /** Appointments and Wiedervorlagen that belong to none of the cases. */
  uebrige: z.int(),
  faelle: z.array(zNachfolgefall),
  nachfolgende: z.array(zNachfolgende),
  vorschlag: z.array(zZuordnung),
});
export type Nachlass = z.infer<typeof zNachlass>;
