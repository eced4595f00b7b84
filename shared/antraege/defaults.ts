import { frueheres, schnitt, spaeteres, type Datum } from '../foundation/date.ts';
import type { KommuneId } from '../foundation/id.ts';
import { mitgliederAm } from '../kommunen/mitgliedschaft.ts';
import type { Koerperschaftsart, Kommune, Mitgliedschaft } from '../kommunen/types.ts';
import { abschnitte } from '../personal/belegung.ts';
import type { Personal } from '../personal/types.ts';
import { durchfuehrungAusPersonal, fortbildungDerStelle, nachbesetzung } from './aus-personal.ts';
import type { Angaben, AntragEingabe, Antragsstelle, Beteiligte, Durchfuehrung, Erklaerungen } from './types.ts';

/** Nothing is declared yet. */
export const KEINE_ERKLAERUNG: Erklaerungen = {
  keineAndereFoerderung: false,
  mindestanteil: false,
  qualifikationGeprueft: false,
  fachaufsicht: false,
  kennzahlen: false,
  vorsteuerabzug: 'offen',
  aenderungen: false,
  pruefungsrecht: false,
  beschaeftigteInformiert: false,
  weitergabevertrag: false,
  vollstaendig: false,
};

const KEINE_ANGABEN: Angaben = {
  bezug: '',
  fachaufsicht: '',
  fachaufsichtUebergreifend: false,
  einbindungTypA: '',
  vertretung: '',
  austausch: '',
  integrationsbeauftragte: '',
  fluechtlingssozialarbeit: '',
  beratungsorte: '',
  personenHeute: null,
  personenHeuteAm: null,
  begruendung: '',
  haushaltsstelle: '',
  veranschlagt: '',
  folgekosten: '',
  leistungenDritterCent: 0,
};

/** A participating Kommune with nothing credited, decided or paid yet. */
export function neueBeteiligte(kommuneId: KommuneId): Beteiligte {
  return {
    kommuneId,
    ersteTrancheCent: 0,
    bewilligtCent: 0,
    restAnId: null,
    restCent: 0,
    gremium: '',
    beschlussAm: null,
    vorlage: '',
    einvernehmenAm: null,
    zusammenarbeit: 'keine',
    zusammenarbeitVom: null,
    dritteTraeger: '',
    dritteEndetAm: null,
    eigenanteilCent: 0,
  };
}

/** A post without a person for the days `von` to `bis`. */
export function neueStelle(von: Datum, bis: Datum): Antragsstelle {
  return {
    personalId: null,
    bezeichnung: '',
    teile: [],
    von,
    bis,
    nachbesetzungFuer: '',
    freiSeit: null,
    weitereProgramme: '',
    personalausgabenCent: 0,
    fortbildungCent: 0,
    sachausgabenCent: 0,
  };
}

/**
 * The posts that a person's shares from Integrationsmanagement give between `von` and `bis`: one per stretch of days
 * with the same shares, earliest first, none before the employment begins (A35). Empty where no share falls into the days.
 */
export function stellenAusPersonal(personal: Personal, von: Datum, bis: Datum): Antragsstelle[] {
  const ab = personal.beschaeftigtAb === null ? von : spaeteres(von, personal.beschaeftigtAb);
  const anteile = personal.stellenanteile.flatMap((anteil) => {
    const imZeitraum = anteil.programm === 'integrationsmanagement' ? schnitt(anteil, { von: ab, bis }) : null;
    return imZeitraum === null ? [] : [{ ...anteil, ...imZeitraum }];
  });
  return abschnitte(anteile).map((abschnitt) => {
    const kommunen = [...new Set(abschnitt.belegungen.map((anteil) => anteil.kommuneId))];
    return {
      ...neueStelle(abschnitt.von, abschnitt.bis === null ? bis : frueheres(abschnitt.bis, bis)),
      personalId: personal.id,
      bezeichnung: abschnitt.belegungen.find((anteil) => anteil.bezeichnung !== '')?.bezeichnung ?? '',
      teile: kommunen.map((kommuneId) => ({
        kommuneId,
        anteilHundertstel: abschnitt.belegungen
          .filter((anteil) => anteil.kommuneId === kommuneId)
          .reduce((bisher, anteil) => bisher + anteil.anteilHundertstel, 0),
      })),
    };
  });
}

/** The first of `stellenAusPersonal`; a post of that person without parts where no share falls into the days. */
export function stelleAusPersonal(personal: Personal, von: Datum, bis: Datum): Antragsstelle {
  return stellenAusPersonal(personal, von, bis)[0] ?? { ...neueStelle(von, bis), personalId: personal.id };
}

const ZUSAMMENARBEIT_NACH_ART: Partial<Record<Koerperschaftsart, Beteiligte['zusammenarbeit']>> = {
  gemeindeverwaltungsverband: 'verbandssatzung',
  zweckverband: 'verbandssatzung',
  erfuellende_gemeinde: 'oeffentlich_rechtliche_vereinbarung',
};

function ueblicheDurchfuehrung(art: Koerperschaftsart, anzahl: number): Durchfuehrung {
  if (art === 'landkreis') return 'landkreis';
  return anzahl > 1 ? 'zusammenschluss' : 'eigene_stelle';
}

/**
 * A new draft: the members of a Verband take part, a Gemeinde takes part itself, an erfüllende Gemeinde with its members.
 * `heute` is the date on the paper (A10). Nothing is declared, no post is entered.
 */
export function neuerAntrag(vorgabe: {
  antragstellerin: Kommune;
  mitglieder: readonly KommuneId[];
  heute: Datum;
  von: Datum;
  bis: Datum;
}): AntragEingabe {
  const { antragstellerin, mitglieder, heute, von, bis } = vorgabe;
  const istSelbstBeteiligt = antragstellerin.art === 'erfuellende_gemeinde' || mitglieder.length === 0;
  const kommunen = [...new Set(istSelbstBeteiligt ? [antragstellerin.id, ...mitglieder] : mitglieder)];
  return {
    antragstellerinId: antragstellerin.id,
    antragsart: antragstellerin.art === 'landkreis' ? 'ergaenzend_landkreis' : 'erstantrag',
    durchfuehrung: ueblicheDurchfuehrung(antragstellerin.art, kommunen.length),
    von,
    bis,
    datum: heute,
    beteiligte: kommunen.map((id) => ({
      ...neueBeteiligte(id),
      zusammenarbeit: id === antragstellerin.id ? 'keine' : (ZUSAMMENARBEIT_NACH_ART[antragstellerin.art] ?? 'keine'),
    })),
    stellen: [],
    angaben: { ...KEINE_ANGABEN },
    erklaerungen: { ...KEINE_ERKLAERUNG },
    anlagen: [],
  };
}

/** A post with what the records say of its person: whom she follows (A45) and the cost of her courses (A58). */
export function ausfuehrlich(stelle: Antragsstelle, person: Personal, alle: readonly Personal[]): Antragsstelle {
  const kommunen = stelle.teile.map((teil) => teil.kommuneId);
  return {
    ...stelle,
    ...(nachbesetzung({ personalId: person.id, kommunen, von: stelle.von }, alle) ?? {}),
    fortbildungCent: fortbildungDerStelle(stelle, person),
  };
}

/**
 * What a clerk most likely wants: the members of that day take part, and everybody who is paid from
 * Integrationsmanagement there gets a post with the shares of the participating Kommunen. Fachaufsicht and Vertretung
 * (A49, A51), predecessors (A45) and courses (A58) are those of Personal.
 */
export function antragVorschlagen(vorgabe: {
  antragstellerin: Kommune;
  mitgliedschaften: readonly Mitgliedschaft[];
  personal: readonly Personal[];
  heute: Datum;
  von: Datum;
  bis: Datum;
}): AntragEingabe {
  const { antragstellerin, mitgliedschaften, personal, heute, von, bis } = vorgabe;
  const mitglieder = mitgliederAm(antragstellerin.id, mitgliedschaften, von);
  const antrag = neuerAntrag({ antragstellerin, mitglieder, heute, von, bis });
  const beteiligte = new Set(antrag.beteiligte.map((eintrag) => eintrag.kommuneId));
  const stellen = personal.flatMap((person) =>
    stellenAusPersonal(person, von, bis)
      .map((stelle) => ({ ...stelle, teile: stelle.teile.filter((teil) => beteiligte.has(teil.kommuneId)) }))
      .filter((stelle) => stelle.teile.length > 0)
      .map((stelle) => ausfuehrlich(stelle, person, personal)),
  );
  const personen = personal.filter((person) => stellen.some((stelle) => stelle.personalId === person.id));
  return { ...antrag, stellen, angaben: { ...antrag.angaben, ...durchfuehrungAusPersonal(personen, personal) } };
}
