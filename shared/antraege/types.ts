import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zErklaerterBetrag } from '../foundation/certainty.ts';
import { zAntragId, zKommuneId, zKontoId, zPersonalId, zRueckfrageId } from '../foundation/id.ts';
import { zBetragCentLeerIstNull } from '../foundation/money.ts';
import { zGrund } from '../foundation/reasons.ts';
import { zAnteilHundertstel } from '../foundation/share.ts';
import { zFreitext, zZeile } from '../foundation/text.ts';
import { zRegimeId } from '../foerderrecht/types.ts';

/** Kind of application (A15). */
export const zAntragsart = z.enum([
  'erste_tranche',
  'aufstockung',
  'erstantrag',
  'verlaengerung_12',
  'verlaengerung_24',
  'aenderung',
  'nachbesetzung',
  'ergaenzend_landkreis',
]);
export type Antragsart = z.infer<typeof zAntragsart>;

/** Who does the work (A17). */
export const zDurchfuehrung = z.enum(['eigene_stelle', 'zusammenschluss', 'landkreis', 'dritte']);
export type Durchfuehrung = z.infer<typeof zDurchfuehrung>;

/**
 * Where an Antrag stands on its way. `entwurf` can be edited; `geprueft` is closed by the clerk and can be reopened; from
 * `freigegeben` or `unterschrieben` on it is frozen, and a correction is a new version of it.
 * Quelle: Zustände des Antrags, Vorgabe des Amts; Dienstweg über das Landratsamt [S0], [S3]
 */
export const zAntragszustand = z.enum([
  'entwurf',
  'geprueft',
  'freigegeben',
  'unterschrieben',
  'beim_landkreis',
  'weitergeleitet',
  'rueckfrage',
  'bewilligt',
  'teilbewilligt',
  'abgelehnt',
  'zurueckgezogen',
]);
export type Antragszustand = z.infer<typeof zAntragszustand>;

/** One step on the way: the state that was reached, on which day, and who wrote it down. Oldest first. */
export const zAntragsschritt = z.object({
  zustand: zAntragszustand,
  am: zDatum,
  /** E.g. the number of the Bescheid, or by which scan it is known. */
  bemerkung: zZeile,
  kontoId: zKontoId,
  von: z.string(),
});
export type Antragsschritt = z.infer<typeof zAntragsschritt>;

/** Who asks back. */
export const zRueckfragestelle = z.enum(['landratsamt', 'bewilligungsstelle']);
export type Rueckfragestelle = z.infer<typeof zRueckfragestelle>;

export const zRueckfrageEingabe = z
  .object({
    stelle: zRueckfragestelle,
    gestelltAm: zDatum,
    frage: z.string().trim().min(3, 'Bitte eingeben, was gefragt oder nachgefordert wird.').max(8000),
    /** Until when an answer is expected. */
    antwortBis: zDatum.nullable(),
    antwort: zFreitext,
    beantwortetAm: zDatum.nullable(),
  })
  .refine((rueckfrage) => rueckfrage.antwortBis === null || rueckfrage.antwortBis >= rueckfrage.gestelltAm, {
    path: ['antwortBis'],
    error: 'Die Frist liegt vor dem Tag der Rückfrage.',
  })
  .refine((rueckfrage) => rueckfrage.beantwortetAm === null || rueckfrage.beantwortetAm >= rueckfrage.gestelltAm, {
    path: ['beantwortetAm'],
    error: 'Die Antwort liegt vor dem Tag der Rückfrage.',
  });
export type RueckfrageEingabe = z.infer<typeof zRueckfrageEingabe>;
export const zRueckfrage = zRueckfrageEingabe.safeExtend({ id: zRueckfrageId });
export type Rueckfrage = z.infer<typeof zRueckfrage>;

export const zZusammenarbeit = z.enum(['keine', 'verbandssatzung', 'oeffentlich_rechtliche_vereinbarung', 'sonstige']);

/** One participating Kommune (A19 to A28). Persons and Planungsrahmen come from the Kommune's record. */
export const zBeteiligte = z.object({
  kommuneId: zKommuneId,
  /** A22: applied for or approved from the first tranche, credited. */
  ersteTrancheCent: zBetragCentLeerIstNull,
  /** A67: already approved from the same frame for the same period (without the first tranche of A22). */
  bewilligtCent: zBetragCentLeerIstNull,
  /** A24: rest given to. */
  restAnId: zKommuneId.nullable(),
  restCent: zBetragCentLeerIstNull,
  gremium: zZeile,
  beschlussAm: zDatum.nullable(),
  vorlage: zZeile,
  einvernehmenAm: zDatum.nullable(),
  zusammenarbeit: zZusammenarbeit,
  zusammenarbeitVom: zDatum.nullable(),
  dritteTraeger: zZeile,
  dritteEndetAm: zDatum.nullable(),
  /** A62: this Kommune's own share. */
  eigenanteilCent: zBetragCentLeerIstNull,
});
export type Beteiligte = z.infer<typeof zBeteiligte>;

/** One post with its person (A29 to A47). */
export const zAntragsstelle = z.object({
  /** Null: nobody hired yet, which forbids submitting, not preparing. */
  personalId: zPersonalId.nullable(),
  bezeichnung: zZeile,
  /** A30: share per Kommune. */
  teile: z.array(z.object({ kommuneId: zKommuneId, anteilHundertstel: zAnteilHundertstel })).max(20),
  von: zDatum,
  bis: zDatum,
  nachbesetzungFuer: zZeile,
  freiSeit: zDatum.nullable(),
  /** A47: other funded shares of the same person. */
  weitereProgramme: zZeile,
  /** A57 to A59, for the whole period. */
  personalausgabenCent: zBetragCentLeerIstNull,
  fortbildungCent: zBetragCentLeerIstNull,
  sachausgabenCent: zBetragCentLeerIstNull,
});
export type Antragsstelle = z.infer<typeof zAntragsstelle>;

/** The declarations A74 to A84 that the clerk ticks. */
export const zErklaerungen = z.object({
  keineAndereFoerderung: z.boolean(),
  mindestanteil: z.boolean(),
  qualifikationGeprueft: z.boolean(),
  fachaufsicht: z.boolean(),
  kennzahlen: z.boolean(),
  vorsteuerabzug: z.enum(['offen', 'berechtigt', 'nicht_berechtigt']),
  aenderungen: z.boolean(),
  pruefungsrecht: z.boolean(),
  beschaeftigteInformiert: z.boolean(),
  weitergabevertrag: z.boolean(),
  vollstaendig: z.boolean(),
});
export type Erklaerungen = z.infer<typeof zErklaerungen>;

/** Enclosures of A85. */
export const zAnlage = z.enum([
  'qualifikationsnachweise',
  'einstellung',
  'erfahrungswissen',
  'nachqualifizierung',
  'beschluss',
  'vereinbarung',
  'einvernehmen',
  'traegervertrag',
  'datenblatt',
]);
export type Anlage = z.infer<typeof zAnlage>;

/** Free texts and dates of parts 4, 7 and 8 of the form. */
export const zAngaben = z.object({
  /** A16 */
  bezug: zZeile,
  /** A49 */
  fachaufsicht: zZeile,
  fachaufsichtUebergreifend: z.boolean(),
  /** A50 to A55 */
  einbindungTypA: zZeile,
  vertretung: zZeile,
  austausch: zZeile,
  integrationsbeauftragte: zZeile,
  fluechtlingssozialarbeit: zZeile,
  beratungsorte: zFreitext,
  /** A56 */
  personenHeute: z.int().min(0).max(1_000_000).nullable(),
  personenHeuteAm: zDatum.nullable(),
  /** A70: one page at the most. */
  begruendung: z.string().trim().max(3500, 'Die Begründung passt nur bis 3.500 Zeichen auf eine Seite.'),
  /** A71 to A73 */
  haushaltsstelle: zZeile,
  veranschlagt: zZeile,
  folgekosten: zFreitext,
  /** A63 */
  leistungenDritterCent: zBetragCentLeerIstNull,
});
export type Angaben = z.infer<typeof zAngaben>;

export const zAntragEingabe = z.object({
  antragstellerinId: zKommuneId,
  antragsart: zAntragsart,
  durchfuehrung: zDurchfuehrung,
  von: zDatum,
  bis: zDatum,
  /** A10: date on the paper. */
  datum: zDatum,
  beteiligte: z.array(zBeteiligte).min(1, 'Bitte mindestens eine Kommune eintragen.').max(60),
  stellen: z.array(zAntragsstelle).max(60),
  angaben: zAngaben,
  erklaerungen: zErklaerungen,
  anlagen: z.array(zAnlage),
});
export type AntragEingabe = z.infer<typeof zAntragEingabe>;

export const zAntrag = zAntragEingabe.extend({
  id: zAntragId,
  version: z.int(),
  zustand: zAntragszustand,
  aktenzeichen: z.string(),
  /** 1, or one more than the Antrag that it corrects. */
  fassung: z.int(),
  /** The frozen Antrag that this one corrects. */
  vorgaengerId: zAntragId.nullable(),
  /** Oldest first; empty for a draft that was never closed. */
  schritte: z.array(zAntragsschritt),
  /** Oldest first. */
  rueckfragen: z.array(zRueckfrage),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Antrag = z.infer<typeof zAntrag>;

/**
 * The computed side of an Antrag: every figure with its explanation.
 * Computed by `berechneAntrag` from the input and the Förderrecht, on both sides.
 */
export const zAntragsberechnung = z.object({
  regimeId: zRegimeId,
  /** A14 */
  fassung: z.string(),
  /** Per post: rate a year, months in hundredths (1200 = 12,00), amount (A46). Same order as `stellen`. */
  stellen: z.array(
    z.object({
      vzaeHundertstel: z.int(),
      /** Null where the qualification or the rate is not known. */
      satzCentProJahr: zErklaerterBetrag.nullable(),
      monateHundertstel: z.int(),
      betrag: zErklaerterBetrag.nullable(),
    }),
  ),
  /** Per participating Kommune, same order as `beteiligte`: frame of the same period (A21, A66), brought in (A23). */
  beteiligte: z.array(z.object({ rahmen: zErklaerterBetrag.nullable(), verfuegbar: zErklaerterBetrag.nullable() })),
  vzaeSummeHundertstel: z.int(),
  /** A65 */
  stellensumme: zErklaerterBetrag,
  /** A66 */
  planungsrahmen: zErklaerterBetrag,
  /** A67 */
  bewilligt: zErklaerterBetrag,
  /** A68 */
  zuwendung: zErklaerterBetrag,
  /** A69: Zuwendung per Haushaltsjahr. */
  auszahlung: z.array(z.object({ jahr: z.int(), cent: z.int() })),
  /** A57 to A64, per Haushaltsjahr and as a whole. */
  finanzierungsplan: z.object({
    jahre: z.array(z.int()),
    zeilen: z.array(
      z.object({
        nummer: z.string(),
        name: z.string(),
        /** Per year, then the sum of all. */
        centProJahr: z.array(z.int()),
        gesamtCent: z.int(),
        erklaerung: zErklaerterBetrag.shape.erklaerung.nullable(),
        istSumme: z.boolean(),
      }),
    ),
  }),
  /** A62: what is missing and must be borne by the Kommunen (A60 − A61 − A63). */
  noetigerEigenanteil: zErklaerterBetrag,
});
export type Antragsberechnung = z.infer<typeof zAntragsberechnung>;

/** What another Antrag takes from the Planungsrahmen of a Kommune in the days of this one. */
export const zRahmenposten = z.object({
  antragId: zAntragId,
  aktenzeichen: z.string(),
  /** The other Antrag is frozen: only a correction changes it. */
  istFest: z.boolean(),
  art: z.enum(['beantragt', 'abgegeben']),
  /** To whom the rest goes. */
  anId: zKommuneId.nullable(),
  cent: z.int(),
});
export type Rahmenposten = z.infer<typeof zRahmenposten>;

/** An Antrag with everything that the page and the paper show. */
export const zAntragsakte = z.object({
  antrag: zAntrag,
  /** Null only where the period lies in no regime or ends before it begins. */
  berechnung: zAntragsberechnung.nullable(),
  /** Per participating Kommune, same order as `beteiligte`: what else is taken from its frame in the same days. */
  verwendung: z.array(z.array(zRahmenposten)),
  hindernisse: z.array(zGrund),
});
export type Antragsakte = z.infer<typeof zAntragsakte>;
