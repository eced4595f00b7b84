import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zKommuneId, zPersonalId, zStellenanteilId } from '../foundation/id.ts';
import { zAnteilHundertstel } from '../foundation/share.ts';
import { zFreitext, zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zQualifikationstyp } from '../foerderrecht/types.ts';

export const zGeschlecht = z.enum(['weiblich', 'maennlich', 'divers', 'keine_angabe']);
export type Geschlecht = z.infer<typeof zGeschlecht>;

export const zTraegerart = z.enum(['kommune', 'verband', 'landkreis', 'freier_traeger']);
export type Traegerart = z.infer<typeof zTraegerart>;

/** Earlier work (Antrag A37). */
export const zVorherigeTaetigkeit = z.enum([
  'keine',
  'erstaufnahme',
  'vorlaeufige_unterbringung',
  'fluechtlingssozialarbeit',
  'sonstige_integrationsarbeit',
]);
export type VorherigeTaetigkeit = z.infer<typeof zVorherigeTaetigkeit>;

export const zNachqualifizierungsstand = z.enum(['keine', 'geplant', 'laeuft', 'abgeschlossen', 'nicht_erforderlich']);
export type Nachqualifizierungsstand = z.infer<typeof zNachqualifizierungsstand>;

/** Qualification after Nr. 4.2.2 with its evidence. The fields of type c are empty for a and b. */
export const zQualifikation = z.object({
  typ: zQualifikationstyp,
  abschluss: zZeile,
  fach: zZeile,
  hochschule: zZeile,
  abschlussAm: zDatum.nullable(),
  /** Where the certificate lies or when it was seen; empty: no evidence yet. */
  nachweis: zZeile,
  /** Foreign degree: assessed or recognised by, on. */
  anerkanntDurch: zZeile,
  anerkanntAm: zDatum.nullable(),
  /** Type c: school, trade, further qualification, practical knowledge (A41 to A43). */
  schulabschluss: zZeile,
  ausbildungsberuf: zZeile,
  ausbildungAm: zDatum.nullable(),
  nachqualifizierung: zNachqualifizierungsstand,
  nachqualifizierungTitel: zZeile,
  nachqualifizierungTraeger: zZeile,
  nachqualifizierungVon: zDatum.nullable(),
  nachqualifizierungBis: zDatum.nullable(),
  /** With `nicht_erforderlich`: working in the field since. */
  einschlaegigSeit: zDatum.nullable(),
  erfahrungswissenDurch: zZeile,
  erfahrungswissenVermerkAm: zDatum.nullable(),
  /** Classification cleared with the Bewilligungsstelle (A44). */
  geklaertAm: zDatum.nullable(),
  geklaertErgebnis: zZeile,
});
export type Qualifikation = z.infer<typeof zQualifikation>;

/** What pays the share. The same share paid from two programmes is forbidden. */
export const zProgramm = z.enum(['integrationsmanagement', 'integrationsbeauftragte', 'anderes', 'eigene_mittel']);
export type Programm = z.infer<typeof zProgramm>;

/** One share of a person's working time: where, how much, from when to when, paid from what. */
export const zStellenanteil = z.object({
  id: zStellenanteilId,
  kommuneId: zKommuneId,
  bezeichnung: zZeile,
  anteilHundertstel: zAnteilHundertstel,
  von: zDatum,
  bis: zDatum.nullable(),
  programm: zProgramm,
});
export type Stellenanteil = z.infer<typeof zStellenanteil>;

export const zPersonalEingabe = z.object({
  vorname: zPflichtzeile('Bitte den Vornamen eingeben.'),
  nachname: zPflichtzeile('Bitte den Nachnamen eingeben.'),
  geschlecht: zGeschlecht,
  traegerart: zTraegerart,
  /** The employer among the Kommunen (also a freier Träger is kept there). */
  traegerId: zKommuneId.nullable(),
  beschaeftigtAb: zDatum.nullable(),
  vertragVon: zDatum.nullable(),
  /** Null: without a time limit. */
  vertragBis: zDatum.nullable(),
  vorherigeTaetigkeit: zVorherigeTaetigkeit,
  vorherigeTaetigkeitSeit: zDatum.nullable(),
  /** Full-time hours of the collective agreement per week, in hundredths: 3900 = 39,00. */
  tarifVollzeitHundertstel: z.int().min(0).max(6000).nullable(),
  qualifikation: zQualifikation,
  stellenanteile: z.array(zStellenanteil).max(50),
  bemerkung: zFreitext,
});
export type PersonalEingabe = z.infer<typeof zPersonalEingabe>;

export const zPersonal = zPersonalEingabe.extend({
  id: zPersonalId,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Personal = z.infer<typeof zPersonal>;
