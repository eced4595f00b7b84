import { z } from 'zod';

/** A record's id: a random UUID as text. Ids of different kinds cannot be mixed up. */
export type Id<Art extends string> = string & { readonly __art: Art };

const uuid = z.uuid('Dieser Verweis ist ungültig.');

function zId<Art extends string>() {
  return uuid as unknown as z.ZodType<Id<Art>, string>;
}

export type KontoId = Id<'Konto'>;
export type KommuneId = Id<'Kommune'>;
export type MitgliedschaftId = Id<'Mitgliedschaft'>;
export type PersonalId = Id<'Personal'>;
export type StellenanteilId = Id<'Stellenanteil'>;
/** An entry on the record of a person: earlier work, Fortbildung, absence, clarification. */
export type PersonaleintragId = Id<'Personaleintrag'>;
export type TeamId = Id<'Team'>;
export type GeplanteStelleId = Id<'GeplanteStelle'>;
export type PartnerId = Id<'Partner'>;
export type SprechstundeId = Id<'Sprechstunde'>;
export type RaumId = Id<'Raum'>;
/** A volunteer's engagement. */
export type EinsatzId = Id<'Einsatz'>;
export type PlanungsgespraechId = Id<'Planungsgespraech'>;
/** Everybody of one household: a family or a single person; its file is the Fallakte. */
export type HaushaltId = Id<'Haushalt'>;
/** A refugee of the Zählbestand, with or without a file. Who works for a Kommune is `Personal`. */
export type PersonId = Id<'Person'>;
/** A line of a list in a Fallakte: address, residence status, relation, benefit, Begleitung. */
export type FalleintragId = Id<'Falleintrag'>;
export type EinwilligungId = Id<'Einwilligung'>;
/** A closed note about a person: health, religion, violence. */
export type UmschlagId = Id<'Umschlag'>;
export type TerminId = Id<'Termin'>;
/** Appointments that were made in one go, every week or month. */
export type TerminserieId = Id<'Terminserie'>;
export type WeiterleitungId = Id<'Weiterleitung'>;
/** Somebody stands in for a person of Personal, with dates. */
export type VertretungId = Id<'Vertretung'>;
export type ErhebungId = Id<'Erhebung'>;
export type UebergabeId = Id<'Uebergabe'>;
export type BeratungId = Id<'Beratung'>;
/** Talks that were one: a group. */
export type GruppenId = Id<'Gruppe'>;
export type NetzwerkkontaktId = Id<'Netzwerkkontakt'>;
/** A Kennzahl that the office added. */
export type EigeneKennzahlId = Id<'EigeneKennzahl'>;
/** What was sent, as it was sent. */
export type AbgabeId = Id<'Abgabe'>;
export type PlanId = Id<'Plan'>;
/** One version of an integration plan. */
export type PlanfassungId = Id<'Planfassung'>;
/** A line of a version: field, goal, step, promise. */
export type PlaneintragId = Id<'Planeintrag'>;
/** A saved filter of the list of cases. */
export type FilterId = Id<'Filter'>;
export type AntragId = Id<'Antrag'>;
export type RueckfrageId = Id<'Rueckfrage'>;
export type VereinbarungId = Id<'Vereinbarung'>;

export const zKontoId = zId<'Konto'>();
export const zKommuneId = zId<'Kommune'>();
export const zMitgliedschaftId = zId<'Mitgliedschaft'>();
export const zPersonalId = zId<'Personal'>();
export const zStellenanteilId = zId<'Stellenanteil'>();
export const zPersonaleintragId = zId<'Personaleintrag'>();
export const zTeamId = zId<'Team'>();
export const zGeplanteStelleId = zId<'GeplanteStelle'>();
export const zPartnerId = zId<'Partner'>();
export const zSprechstundeId = zId<'Sprechstunde'>();
export const zRaumId = zId<'Raum'>();
export const zEinsatzId = zId<'Einsatz'>();
export const zPlanungsgespraechId = zId<'Planungsgespraech'>();
export const zHaushaltId = zId<'Haushalt'>();
export const zPersonId = zId<'Person'>();
export const zFalleintragId = zId<'Falleintrag'>();
export const zEinwilligungId = zId<'Einwilligung'>();
export const zUmschlagId = zId<'Umschlag'>();
export const zTerminId = zId<'Termin'>();
export const zTerminserieId = zId<'Terminserie'>();
export const zWeiterleitungId = zId<'Weiterleitung'>();
export const zVertretungId = zId<'Vertretung'>();
export const zErhebungId = zId<'Erhebung'>();
export const zUebergabeId = zId<'Uebergabe'>();
export const zBeratungId = zId<'Beratung'>();
export const zGruppenId = zId<'Gruppe'>();
export const zNetzwerkkontaktId = zId<'Netzwerkkontakt'>();
export const zEigeneKennzahlId = zId<'EigeneKennzahl'>();
export const zAbgabeId = zId<'Abgabe'>();
export const zPlanId = zId<'Plan'>();
export const zPlanfassungId = zId<'Planfassung'>();
export const zPlaneintragId = zId<'Planeintrag'>();
export const zFilterId = zId<'Filter'>();
export const zAntragId = zId<'Antrag'>();
export const zRueckfrageId = zId<'Rueckfrage'>();
export const zVereinbarungId = zId<'Vereinbarung'>();
