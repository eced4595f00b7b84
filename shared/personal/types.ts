import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import {
  zGeplanteStelleId,
  zKommuneId,
  zKontoId,
  zPersonaleintragId,
  zPersonalId,
  zStellenanteilId,
  zTeamId,
} from '../foundation/id.ts';
import { zBetragCentLeerIstNull } from '../foundation/money.ts';
import { zAnteilHundertstel } from '../foundation/share.ts';
import { zFreitext, zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zQualifikationstyp } from '../foerderrecht/types.ts';

export const zGeschlecht = z.enum(['weiblich', 'maennlich', 'divers', 'keine_angabe']);
export type Geschlecht = z.infer<typeof zGeschlecht>;

export const zTraegerart = z.enum(['kommune', 'verband', 'landkreis', 'freier_traeger']);
export type Traegerart = z.infer<typeof zTraegerart>;

/** Kinds of earlier work (Antrag A37). */
export const zTaetigkeitsart = z.enum([
  'erstaufnahme',
  'vorlaeufige_unterbringung',
  'fluechtlingssozialarbeit',
  'sonstige_integrationsarbeit',
]);
export type Taetigkeitsart = z.infer<typeof zTaetigkeitsart>;

/** Work before the Integrationsmanagement: what, for whom or where, from when to when. */
export const zVorherigeTaetigkeit = z.object({
  id: zPersonaleintragId,
  art: zTaetigkeitsart,
  arbeitgeber: zZeile,
  von: zDatum.nullable(),
  bis: zDatum.nullable(),
});
export type VorherigeTaetigkeit = z.infer<typeof zVorherigeTaetigkeit>;

/** Who supervises the work (A49); the employer sees to it. All empty: nobody yet. */
export const zFachaufsicht = z.object({
  name: zZeile,
  funktion: zZeile,
  stelle: zZeile,
  /** Across Gemeinden or Träger. */
  istUebergreifend: z.boolean(),
});
export type Fachaufsicht = z.infer<typeof zFachaufsicht>;

export const zFortbildungsstand = z.enum(['geplant', 'besucht']);
export type Fortbildungsstand = z.infer<typeof zFortbildungsstand>;

/** A course of a person. Its cost is part of the Personalkostenförderung (A58). */
export const zFortbildung = z.object({
  id: zPersonaleintragId,
  titel: zPflichtzeile('Bitte den Titel der Fortbildung eingeben.'),
  anbieter: zZeile,
  von: zDatum.nullable(),
  bis: zDatum.nullable(),
  stunden: z.int('Bitte volle Stunden eingeben. Beispiel: 16').min(0).max(5000, 'Höchstens 5.000 Stunden.').nullable(),
  kostenCent: zBetragCentLeerIstNull,
  stand: zFortbildungsstand,
  /** Counts as the Nachqualifizierung of type c (A42). */
  istNachqualifizierung: z.boolean(),
});
export type Fortbildung = z.infer<typeof zFortbildung>;

export const zEntgelt = z.enum(['mit_entgelt', 'ohne_entgelt']);
export type Entgelt = z.infer<typeof zEntgelt>;

export const zAbwesenheitsplanung = z.enum(['geplant', 'ungeplant']);
export type Abwesenheitsplanung = z.infer<typeof zAbwesenheitsplanung>;

/** Days on which a person does not work. The reason is never recorded: pay and planning are all that funding asks. */
export const zAbwesenheit = z.object({
  id: zPersonaleintragId,
  von: zDatum,
  /** Null: the end is not known yet. */
  bis: zDatum.nullable(),
  entgelt: zEntgelt,
  planung: zAbwesenheitsplanung,
});
export type Abwesenheit = z.infer<typeof zAbwesenheit>;

/** A question about the qualification to the Bewilligungsstelle, and what came of it (A44). */
export const zKlaerung = z.object({
  id: zPersonaleintragId,
  frage: zPflichtzeile('Bitte die Frage eingeben.'),
  gestelltAm: zDatum,
  antwort: zZeile,
  /** Null: not answered yet. */
  geklaertAm: zDatum.nullable(),
  ergebnis: zZeile,
});
export type Klaerung = z.infer<typeof zKlaerung>;

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
  /** A37; empty: none. */
  vorherigeTaetigkeiten: z.array(zVorherigeTaetigkeit).max(20),
  /** Full-time hours of the collective agreement per week, in hundredths: 3900 = 39,00. */
  tarifVollzeitHundertstel: z.int().min(0).max(6000).nullable(),
  qualifikation: zQualifikation,
  klaerungen: z.array(zKlaerung).max(50),
  stellenanteile: z.array(zStellenanteil).max(50),
  fachaufsicht: zFachaufsicht,
  fortbildungen: z.array(zFortbildung).max(100),
  abwesenheiten: z.array(zAbwesenheit).max(200),
  /** Who stands in for the person as a rule (A51): another person of the team. */
  vertretungId: zPersonalId.nullable(),
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

/** One person's days in a team, both included. */
export const zTeammitglied = z.object({ personalId: zPersonalId, von: zDatum, bis: zDatum.nullable() });
export type Teammitglied = z.infer<typeof zTeammitglied>;

/** Persons who work together, in which Kommunen, and who leads them. A person is in one team a day at the most. */
export const zTeamEingabe = z.object({
  name: zPflichtzeile('Bitte den Namen des Teams eingeben.'),
  kommuneIds: z.array(zKommuneId).min(1, 'Bitte mindestens eine Kommune wählen.').max(60),
  leitungId: zPersonalId.nullable(),
  mitglieder: z.array(zTeammitglied).max(60),
});
export type TeamEingabe = z.infer<typeof zTeamEingabe>;

export const zTeam = zTeamEingabe.extend({
  id: zTeamId,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Team = z.infer<typeof zTeam>;

/** A post of Integrationsmanagement that nobody holds yet. */
export const zGeplanteStelleEingabe = z.object({
  kommuneId: zKommuneId,
  anteilHundertstel: zAnteilHundertstel,
  /** First day on which it shall be filled. */
  ab: zDatum,
  qualifikationstyp: zQualifikationstyp,
  bemerkung: zZeile,
  /** First day on which a person's share takes its place; null: still open. */
  besetztAb: zDatum.nullable(),
});
export type GeplanteStelleEingabe = z.infer<typeof zGeplanteStelleEingabe>;

export const zGeplanteStelle = zGeplanteStelleEingabe.extend({
  id: zGeplanteStelleId,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type GeplanteStelle = z.infer<typeof zGeplanteStelle>;

/** An account of the program, and the person in the service of a Kommune that it stands for. */
export const zPersonalkonto = z.object({
  id: zKontoId,
  anzeigename: z.string(),
  /** Null: for nobody, or for a person that the account asking does not see. */
  personalId: zPersonalId.nullable(),
});
export type Personalkonto = z.infer<typeof zPersonalkonto>;
