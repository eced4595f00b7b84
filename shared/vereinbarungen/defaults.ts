import { frueheres, plusMonate, schnitt, type Datum } from '../foundation/date.ts';
import type { KommuneId } from '../foundation/id.ts';
import { mitgliederAm } from '../kommunen/mitgliedschaft.ts';
import type { Kommune, Mitgliedschaft } from '../kommunen/types.ts';
import { abschnitte } from '../personal/belegung.ts';
import type { Personal, Traegerart } from '../personal/types.ts';
import { MONATE_JE_BERICHT } from './fristen.ts';
import { TEXTVORSCHLAEGE } from './texte.ts';
import type {
  Aufteilung,
  Auszahlungstermin,
  Berichtsrhythmus,
  VereinbarungEingabe,
  Vereinbarungsangaben,
  Vereinbarungsstelle,
  Vertragspartner,
} from './types.ts';
import { kreisDer, personenName } from './vereinbarungsdaten.ts';

/** What a clerk most likely wants, so that she only changes what is different. */

const KEINE_ANGABEN: Vereinbarungsangaben = {
  ...TEXTVORSCHLAEGE,
  beratungsorte: '',
  vertretung: '',
  zahlenRhythmus: 'vierteljaehrlich',
  zahlenFristTage: null,
  zahlenDatei: '',
  nachweisBis: null,
  kuendigungsfristMonate: null,
  gremium: '',
  beschlussAm: null,
  vorlage: '',
  landkreisGremium: '',
  landkreisBeschlussAm: null,
  ansprechperson: '',
  landkreisAnsprechperson: '',
};

/** A post without a person for the days `von` to `bis`. */
export function neueVereinbarungsstelle(von: Datum, bis: Datum, traegerart: Traegerart): Vereinbarungsstelle {
  return {
    bezeichnung: 'Integrationsmanagement',
    personalId: null,
    anteilHundertstel: 100,
    traegerart,
    traeger: '',
    qualifikation: null,
    von,
    bis,
  };
}

/**
 * The posts that a person's shares from Integrationsmanagement in these Kommunen give between `von` and `bis`: one per
 * stretch of days with the same share, earliest first. Empty where no share falls into the days.
 */
export function vereinbarungsstellenAusPersonal(
  person: Personal,
  { von, bis }: Pick<VereinbarungEingabe, 'von' | 'bis'>,
  orte: readonly KommuneId[],
  kommunen: readonly Pick<Kommune, 'id' | 'name'>[],
): Vereinbarungsstelle[] {
  const anteile = person.stellenanteile.flatMap((anteil) => {
    const tage = schnitt(anteil, { von, bis });
    const zaehlt = anteil.programm === 'integrationsmanagement' && orte.includes(anteil.kommuneId);
    return zaehlt && tage !== null ? [{ ...anteil, ...tage }] : [];
  });
  return abschnitte(anteile).map((abschnitt) => ({
    ...neueVereinbarungsstelle(abschnitt.von, frueheres(abschnitt.bis ?? bis, bis), person.traegerart),
    bezeichnung: abschnitt.belegungen.find((eine) => eine.bezeichnung !== '')?.bezeichnung ?? 'Integrationsmanagement',
    personalId: person.id,
    anteilHundertstel: abschnitt.summeHundertstel,
    traeger: kommunen.find(({ id }) => id === person.traegerId)?.name ?? '',
    qualifikation: person.qualifikation.typ,
  }));
}

/** An amount in equal parts to the cent; what is left over goes to the first ones. `teile` at least 1. */
export function gleicheTeile(cent: number, teile: number): number[] {
  const jeder = Math.floor(cent / teile);
  const rest = cent - jeder * teile;
  return Array.from({ length: teile }, (_, stelle) => jeder + (stelle < rest ? 1 : 0));
}

/** Pay-outs in equal parts at the beginning of each stretch of the period. */
export function auszahlungenVorschlagen(
  { von, bis }: Pick<VereinbarungEingabe, 'von' | 'bis'>,
  cent: number,
  rhythmus: Berichtsrhythmus,
): Auszahlungstermin[] {
  const tage: Datum[] = [];
  for (let tag = von; tag <= bis; tag = plusMonate(von, tage.length * MONATE_JE_BERICHT[rhythmus])) tage.push(tag);
  const teile = gleicheTeile(cent, Math.max(1, tage.length));
  return tage.map((faelligAm, stelle) => ({ faelligAm, betragCent: teile[stelle] ?? 0 }));
}

/** Both shares in equal parts over the members that stand in the split. */
export function gleichAufgeteilt(
  aufteilung: readonly Aufteilung[],
  { landkreisCent, eigenanteilCent }: Pick<VereinbarungEingabe, 'landkreisCent' | 'eigenanteilCent'>,
): Aufteilung[] {
  const anzahl = Math.max(1, aufteilung.length);
  const landkreis = gleicheTeile(landkreisCent, anzahl);
  const eigene = gleicheTeile(eigenanteilCent, anzahl);
  return aufteilung.map(({ kommuneId }, stelle) => ({
    kommuneId,
    landkreisCent: landkreis[stelle] ?? 0,
    eigenanteilCent: eigene[stelle] ?? 0,
  }));
}

function kontakt(partner: Pick<Vertragspartner, 'auskunft'> | null): string {
  if (partner === null) return '';
  const { name, stelle, telefon, email } = partner.auskunft;
  return [name, stelle, telefon, email].filter((teil) => teil !== '').join(', ');
}

function gremiumVon({ art }: Pick<Kommune, 'art'>): string {
  return art === 'gemeindeverwaltungsverband' || art === 'zweckverband' ? 'Verbandsversammlung' : 'Gemeinderat';
}

/** `Miriam Kern durch Jonas Albrecht`, one line for each person who has somebody standing in. */
function vertretungen(personen: readonly Personal[], alle: readonly Personal[]): string {
  return personen
    .flatMap((person) => {
      const andere = alle.find(({ id }) => id === person.vertretungId);
      return andere === undefined ? [] : [`${personenName(person)} durch ${personenName(andere)}`];
    })
    .join('\n');
}

/** What a proposal is made from. */
export interface Vorschlagsgrundlage {
  readonly kommune: Kommune;
  readonly kommunen: readonly Kommune[];
  readonly landkreise: readonly Vertragspartner[];
  readonly mitgliedschaften: readonly Mitgliedschaft[];
  readonly personal: readonly Personal[];
  readonly heute: Datum;
  readonly von: Datum;
  readonly bis: Datum;
}

/**
 * A new draft of a Gemeinde or Verband: its Landkreis, the members of the first day in the split, a post for everybody who
 * is paid from Integrationsmanagement there, customary texts. Amounts and deadlines are for the clerk: none is known.
 */
export function vereinbarungVorschlagen(grundlage: Vorschlagsgrundlage): VereinbarungEingabe {
  const { kommune, kommunen, landkreise, mitgliedschaften, personal, heute, von, bis } = grundlage;
  const kreis = kreisDer(kommune);
  const landkreis = landkreise.find((einer) => kreisDer(einer)?.schluessel === kreis?.schluessel) ?? null;
  const mitglieder = mitgliederAm(kommune.id, mitgliedschaften, von);
  const traegtMit = kommune.art === 'erfuellende_gemeinde' && mitglieder.length > 0;
  const stellen = personal.flatMap((person) =>
    vereinbarungsstellenAusPersonal(person, { von, bis }, [kommune.id, ...mitglieder], kommunen),
  );
  const personen = personal.filter(({ id }) => stellen.some(({ personalId }) => personalId === id));
  return {
    kommuneId: kommune.id,
    landkreisId: kreis === null ? null : (landkreis?.id ?? null),
    von,
    bis,
    datum: heute,
    bescheidVom: null,
    bescheidAktenzeichen: '',
    finanzierungsform: 'festbetrag',
    gesamtCent: 0,
    landkreisCent: 0,
    eigenanteilCent: 0,
    aufteilung: (traegtMit ? [kommune.id, ...mitglieder] : mitglieder).map((kommuneId) => ({
      kommuneId,
      landkreisCent: 0,
      eigenanteilCent: 0,
    })),
    auszahlungen: [],
    stellen,
    angaben: {
      ...KEINE_ANGABEN,
      vertretung: vertretungen(personen, personal),
      gremium: gremiumVon(kommune),
      ansprechperson: kontakt(kommune),
      landkreisAnsprechperson: kontakt(landkreis),
    },
  };
}
