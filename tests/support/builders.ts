import { readdirSync, readFileSync } from 'node:fs';
import { datum } from '../../shared/foundation/date.ts';
import {
  zAntragId,
  zGeplanteStelleId,
  zKommuneId,
  zMitgliedschaftId,
  zPersonaleintragId,
  zPersonalId,
  zStellenanteilId,
  zTeamId,
} from '../../shared/foundation/id.ts';
import { type Regime, type RegimeId, zRegimeDatei } from '../../shared/foerderrecht/types.ts';
import type { Kommune, Mitgliedschaft, Planungsrahmen } from '../../shared/kommunen/types.ts';
import {
  neueAbwesenheit,
  neueFortbildung,
  neueGeplanteStelle,
  neueKlaerung,
  neuePersonalEingabe,
  neueTaetigkeit,
} from '../../shared/personal/defaults.ts';
import type {
  Abwesenheit,
  Fortbildung,
  GeplanteStelle,
  Klaerung,
  Personal,
  PersonalEingabe,
  Qualifikation,
  Stellenanteil,
  Team,
  VorherigeTaetigkeit,
} from '../../shared/personal/types.ts';
import { neueBeteiligte, neuerAntrag, neueStelle } from '../../shared/antraege/defaults.ts';
import type { Antragsdaten } from '../../shared/antraege/antragsdaten.ts';
import type { Antrag, AntragEingabe, Antragsstelle, Beteiligte, Erklaerungen } from '../../shared/antraege/types.ts';

/**
 * Things of the office for the tests: complete and without hindrances, so that a test changes only what its story needs.
 * The Verband Oberes Tal with A-dorf, B-heim and C-hausen is made up.
 */

const FOERDERRECHT = new URL('../../resources/foerderrecht/', import.meta.url);

/** The shipped Förderrecht, oldest regime first, without the user's changes. */
export function foerderrecht(): Regime[] {
  return readdirSync(FOERDERRECHT)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => zRegimeDatei.parse(JSON.parse(readFileSync(new URL(name, FOERDERRECHT), 'utf8'))))
    .map((datei) => ({ ...datei, kennwerte: datei.kennwerte.map((wert) => ({ ...wert, angepasst: null })) }));
}

/** One shipped regime. */
export function regime(id: RegimeId): Regime {
  const gefunden = foerderrecht().find((eines) => eines.id === id);
  if (!gefunden) throw new Error(`Kein Regime: ${id}`);
  return gefunden;
}

/** A fixed UUID with the number at its end, the same in every run. */
function uuid(nummer: number): string {
  return `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
}

export const kommuneId = (nummer: number) => zKommuneId.parse(uuid(nummer));
export const personalId = (nummer: number) => zPersonalId.parse(uuid(nummer));
export const stellenanteilId = (nummer: number) => zStellenanteilId.parse(uuid(nummer));
export const eintragId = (nummer: number) => zPersonaleintragId.parse(uuid(nummer));
export const teamId = (nummer: number) => zTeamId.parse(uuid(nummer));
export const geplanteStelleId = (nummer: number) => zGeplanteStelleId.parse(uuid(nummer));
export const antragId = (nummer: number) => zAntragId.parse(uuid(nummer));
export const mitgliedschaftId = (nummer: number) => zMitgliedschaftId.parse(uuid(nummer));

const GEAENDERT = { version: 1, geaendertAm: '2018-01-15T08:00:00.000Z', geaendertVon: 'Petra Roth' };

/** A Gemeinde with address, mayor and bank account. */
export function kommune(aenderung: Partial<Kommune> = {}): Kommune {
  return {
    ...GEAENDERT,
    id: kommuneId(1),
    name: 'A-dorf',
    art: 'gemeinde',
    schluessel: '08117901',
    kreisSchluessel: '08117',
    anschrift: { strasse: 'Hauptstraße 1', plz: '73099', ort: 'A-dorf' },
    vertretung: { amtsbezeichnung: 'Bürgermeisterin', name: 'Ruth Sommer' },
    auskunft: {
      name: 'Petra Roth',
      stelle: 'Hauptamt',
      telefon: '07161 202-0',
      fax: '',
      email: 'hauptamt@a-dorf.example',
    },
    bank: {
      inhaber: 'Gemeinde A-dorf',
      institut: 'Kreissparkasse',
      iban: 'DE89370400440532013000',
      bic: 'COBADEFFXXX',
      buchungszeichen: '464.2',
    },
    briefkopfZeilen: [],
    aktenzeichenMuster: '464.2-{nummer3}/{jahr2}',
    farbe: 'blau',
    ...aenderung,
  };
}

export const A_DORF = kommune();
export const B_HEIM = kommune({ id: kommuneId(2), name: 'B-heim', schluessel: '08117902', farbe: 'gruen' });
export const C_HAUSEN = kommune({ id: kommuneId(3), name: 'C-hausen', schluessel: '08117903', farbe: 'violett' });
export const VERBAND = kommune({
  id: kommuneId(9),
  name: 'Verband Oberes Tal',
  art: 'gemeindeverwaltungsverband',
  schluessel: '081175990',
  vertretung: { amtsbezeichnung: 'Verbandsvorsitzende', name: 'Ruth Sommer' },
});
export const KOMMUNEN: readonly Kommune[] = [A_DORF, B_HEIM, C_HAUSEN, VERBAND];

/** A member of the Verband since 2010, without an end. */
export function mitgliedschaft(nummer: number, aenderung: Partial<Mitgliedschaft> = {}): Mitgliedschaft {
  return {
    id: mitgliedschaftId(nummer),
    version: 1,
    verbandId: VERBAND.id,
    kommuneId: kommuneId(nummer),
    von: datum('2010-01-01'),
    bis: null,
    ...aenderung,
  };
}

/** Persons at the Stichtag of the first regime; A-dorf has 83, which give 66.075 € a year. */
export function planungsrahmen(aenderung: Partial<Planungsrahmen> = {}): Planungsrahmen {
  return {
    version: 1,
    kommuneId: A_DORF.id,
    regimeId: 'r1-2017-2019',
    personen: 83,
    stichtag: datum('2017-09-15'),
    festgesetztCent: null,
    festgesetztBezug: 'zwoelf_monate',
    herkunft: 'Schreiben des Regierungspräsidiums vom 05.01.2018',
    ...aenderung,
  };
}

const QUALIFIKATION_A: Partial<Qualifikation> = {
  typ: 'a',
  abschluss: 'Bachelor of Arts',
  fach: 'Soziale Arbeit',
  hochschule: 'Hochschule Esslingen',
  abschlussAm: datum('2012-07-31'),
  nachweis: 'Personalakte',
};

const QUALIFIKATION_C: Partial<Qualifikation> = {
  typ: 'c',
  schulabschluss: 'Mittlere Reife',
  ausbildungsberuf: 'Verwaltungsfachangestellte',
  ausbildungAm: datum('2009-07-31'),
  nachqualifizierung: 'geplant',
  nachqualifizierungTitel: 'Grundkurs Integrationsmanagement',
  nachqualifizierungTraeger: 'Diakonie',
  erfahrungswissenDurch: 'Bescheinigung des Freundeskreises Asyl',
  erfahrungswissenVermerkAm: datum('2017-12-01'),
};

/** A complete qualification of type a or c; type b is like a with another subject. */
export function qualifikation(typ: 'a' | 'b' | 'c', aenderung: Partial<Qualifikation> = {}): Qualifikation {
  const vollstaendig = typ === 'c' ? QUALIFIKATION_C : { ...QUALIFIKATION_A, typ };
  return { ...neuePersonalEingabe().qualifikation, ...vollstaendig, ...aenderung };
}

/** A half post in A-dorf from Integrationsmanagement since 2018, open-ended. */
export function stellenanteil(aenderung: Partial<Stellenanteil> = {}): Stellenanteil {
  return {
    id: stellenanteilId(1),
    kommuneId: A_DORF.id,
    bezeichnung: 'Integrationsmanagement',
    anteilHundertstel: 50,
    von: datum('2018-01-01'),
    bis: null,
    programm: 'integrationsmanagement',
    ...aenderung,
  };
}

/** Two years of Flüchtlingssozialarbeit with the Landkreis. */
export function taetigkeit(nummer: number, aenderung: Partial<VorherigeTaetigkeit> = {}): VorherigeTaetigkeit {
  return {
    ...neueTaetigkeit(eintragId(nummer)),
    arbeitgeber: 'Landkreis',
    von: datum('2016-01-01'),
    bis: datum('2017-12-31'),
    ...aenderung,
  };
}

/** A planned course of two days in April 2018 for 250 €. */
export function fortbildung(nummer: number, aenderung: Partial<Fortbildung> = {}): Fortbildung {
  return {
    ...neueFortbildung(eintragId(nummer)),
    titel: 'Asylrecht',
    anbieter: 'Verwaltungsschule',
    von: datum('2018-04-16'),
    bis: datum('2018-04-17'),
    stunden: 16,
    kostenCent: 250_00,
    ...aenderung,
  };
}

/** A planned absence with pay in the first half of March 2018. */
export function abwesenheit(nummer: number, aenderung: Partial<Abwesenheit> = {}): Abwesenheit {
  return { ...neueAbwesenheit(eintragId(nummer), datum('2018-03-01')), bis: datum('2018-03-15'), ...aenderung };
}

/** A question of December 2017 that was answered in January 2018. */
export function klaerung(nummer: number, aenderung: Partial<Klaerung> = {}): Klaerung {
  return {
    ...neueKlaerung(eintragId(nummer), datum('2017-12-04')),
    frage: 'Genügt der Abschluss?',
    antwort: 'Ja.',
    geklaertAm: datum('2018-01-10'),
    ergebnis: 'Typ a',
    ...aenderung,
  };
}

/** The team of A-dorf and B-heim with Maria Weber as lead and only member, since 2018. */
export function team(aenderung: Partial<Team> = {}): Team {
  return {
    ...GEAENDERT,
    id: teamId(1),
    name: 'Team Tal',
    kommuneIds: [A_DORF.id, B_HEIM.id],
    leitungId: personalId(1),
    mitglieder: [{ personalId: personalId(1), von: datum('2018-01-01'), bis: null }],
    ...aenderung,
  };
}

/** Half a post of type a that A-dorf wants to fill from November 2018. */
export function geplanteStelle(nummer: number, aenderung: Partial<GeplanteStelle> = {}): GeplanteStelle {
  return {
    ...GEAENDERT,
    ...neueGeplanteStelle(A_DORF.id, datum('2018-11-01')),
    id: geplanteStelleId(nummer),
    anteilHundertstel: 50,
    ...aenderung,
  };
}

/** What the clerk entered for Maria Weber: type a, employed by the Verband since 2018, without shares. */
export function personalEingabe(aenderung: Partial<PersonalEingabe> = {}): PersonalEingabe {
  return {
    ...neuePersonalEingabe(),
    vorname: 'Maria',
    nachname: 'Weber',
    geschlecht: 'weiblich',
    traegerart: 'verband',
    traegerId: VERBAND.id,
    beschaeftigtAb: datum('2018-01-01'),
    vertragVon: datum('2018-01-01'),
    tarifVollzeitHundertstel: 3900,
    qualifikation: qualifikation('a'),
    fachaufsicht: { name: 'Petra Roth', funktion: 'Hauptamtsleiterin', stelle: 'A-dorf', istUebergreifend: true },
    ...aenderung,
  };
}

/** Maria Weber as a saved person with one full post, 0,50 VZÄ each in A-dorf and B-heim. */
export function personal(aenderung: Partial<Personal> = {}): Personal {
  return {
    ...GEAENDERT,
    id: personalId(1),
    ...personalEingabe({
      stellenanteile: [stellenanteil(), stellenanteil({ id: stellenanteilId(2), kommuneId: B_HEIM.id })],
    }),
    ...aenderung,
  };
}

/** Every declaration made, but the one for third parties. */
export const ALLES_ERKLAERT: Erklaerungen = {
  keineAndereFoerderung: true,
  mindestanteil: true,
  qualifikationGeprueft: true,
  fachaufsicht: true,
  kennzahlen: true,
  vorsteuerabzug: 'nicht_berechtigt',
  aenderungen: true,
  pruefungsrecht: true,
  beschaeftigteInformiert: true,
  weitergabevertrag: false,
  vollstaendig: true,
};

/** A participating Kommune of the Verband. */
export function beteiligte(aenderung: Partial<Beteiligte> = {}): Beteiligte {
  return {
    ...neueBeteiligte(A_DORF.id),
    zusammenarbeit: 'verbandssatzung',
    zusammenarbeitVom: datum('2010-01-01'),
    ...aenderung,
  };
}

/** Maria Weber's full post of 2018: 0,50 VZÄ each in A-dorf and B-heim, 64.000 € of expenses. */
export function stelle(aenderung: Partial<Antragsstelle> = {}): Antragsstelle {
  return {
    ...neueStelle(datum('2018-01-01'), datum('2018-12-31')),
    personalId: personalId(1),
    bezeichnung: 'Integrationsmanagement',
    teile: [
      { kommuneId: A_DORF.id, anteilHundertstel: 50 },
      { kommuneId: B_HEIM.id, anteilHundertstel: 50 },
    ],
    personalausgabenCent: 63_000_00,
    fortbildungCent: 1_000_00,
    ...aenderung,
  };
}

/** The Antrag of the Verband Oberes Tal for A-dorf and B-heim in 2018, ready to be closed. */
export function antragEingabe(aenderung: Partial<AntragEingabe> = {}): AntragEingabe {
  const leer = neuerAntrag({
    antragstellerin: VERBAND,
    mitglieder: [A_DORF.id, B_HEIM.id],
    heute: datum('2018-02-01'),
    von: datum('2018-01-01'),
    bis: datum('2018-12-31'),
  });
  return {
    ...leer,
    beteiligte: [beteiligte(), beteiligte({ kommuneId: B_HEIM.id })],
    stellen: [stelle()],
    erklaerungen: ALLES_ERKLAERT,
    anlagen: ['qualifikationsnachweise', 'einstellung'],
    ...aenderung,
  };
}

/** A saved Antrag with an Aktenzeichen. */
export function antrag(eingabe: AntragEingabe, aenderung: Partial<Antrag> = {}): Antrag {
  return {
    ...GEAENDERT,
    ...eingabe,
    id: antragId(1),
    zustand: 'entwurf',
    aktenzeichen: '464.2-001/18',
    fassung: 1,
    vorgaengerId: null,
    schritte: [],
    rueckfragen: [],
    ...aenderung,
  };
}

/** What stands beside the Antrag: the Verband with three members, their frames, Maria Weber, in February 2018. */
export function antragsdaten(aenderung: Partial<Antragsdaten> = {}): Antragsdaten {
  return {
    regime: foerderrecht(),
    kommunen: KOMMUNEN,
    mitgliedschaften: [mitgliedschaft(1), mitgliedschaft(2), mitgliedschaft(3)],
    planungsrahmen: [
      planungsrahmen(),
      planungsrahmen({ kommuneId: B_HEIM.id, personen: 41 }),
      planungsrahmen({ kommuneId: C_HAUSEN.id, personen: 30 }),
    ],
    personal: [personal()],
    andereAntraege: [],
    heute: datum('2018-02-01'),
    ...aenderung,
  };
}
