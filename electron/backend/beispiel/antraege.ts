import { datum } from '../../../shared/foundation/date.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import { neueBeteiligte, neuerAntrag, stelleAusPersonal } from '../../../shared/antraege/defaults.ts';
import type { Angaben, AntragEingabe, Antragsstelle, Erklaerungen } from '../../../shared/antraege/types.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { Beispielkommunen } from './personal.ts';

/** The day on which the office of the example works: the distribution of the money was announced on 05.01.2018. */
export const BEISPIELTAG = datum('2018-02-05');
const VON = datum('2018-01-01');
const BIS = datum('2018-12-31');

const ALLES_ERKLAERT: Erklaerungen = {
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

const GEMEINSAME_ANGABEN: Partial<Angaben> = {
  fachaufsicht: 'Petra Roth, Leiterin des Hauptamts, Gemeindeverwaltungsverband Oberes Tal',
  fachaufsichtUebergreifend: true,
  austausch: 'Runder Tisch Integration im Oberen Tal, alle sechs Wochen',
  fluechtlingssozialarbeit: 'Landratsamt, Amt für Migration und Integration, Team Oberes Tal',
};

/** The post of a person in some of the Kommunen: what the record of the person says, without the other Kommunen. */
function stelle(
  person: Personal,
  kommunen: readonly Personal['stellenanteile'][number]['kommuneId'][],
  angaben: Partial<Antragsstelle>,
): Antragsstelle {
  const ganze = stelleAusPersonal(person, VON, BIS);
  return { ...ganze, teile: ganze.teile.filter((teil) => kommunen.includes(teil.kommuneId)), ...angaben };
}

/** A-dorf applies for its own post, 1,00 VZÄ shared by two persons, within its Planungsrahmen of 66.075 €. */
export function antragADorf(
  aDorf: Kommune,
  kommunen: Beispielkommunen,
  personal: { kern: Personal; aydin: Personal },
): AntragEingabe {
  const leer = neuerAntrag({ antragstellerin: aDorf, mitglieder: [], heute: BEISPIELTAG, von: VON, bis: BIS });
  return {
    ...leer,
    durchfuehrung: 'eigene_stelle',
    beteiligte: [
      {
        ...neueBeteiligte(kommunen.aDorf),
        gremium: 'Gemeinderat',
        beschlussAm: datum('2018-01-22'),
        vorlage: '2018/004',
        einvernehmenAm: datum('2018-01-29'),
        eigenanteilCent: 2_900_00,
      },
    ],
    stellen: [
      stelle(personal.kern, [kommunen.aDorf], {
        bezeichnung: 'Integrationsmanagement A-dorf, Beratung und Begleitung',
        weitereProgramme: 'Integrationsmanagement in B-heim (Antrag des Verbands), 0,25 VZÄ',
        personalausgabenCent: 49_500_00,
        fortbildungCent: 300_00,
        sachausgabenCent: 1_500_00,
      }),
      stelle(personal.aydin, [kommunen.aDorf], {
        bezeichnung: 'Integrationsmanagement A-dorf, Sprechstunde',
        weitereProgramme: 'Integrationsbeauftragte in C-hausen, 0,50 VZÄ',
        personalausgabenCent: 13_400_00,
        fortbildungCent: 450_00,
        sachausgabenCent: 500_00,
      }),
    ],
    angaben: {
      ...leer.angaben,
      ...GEMEINSAME_ANGABEN,
      einbindungTypA: 'Miriam Kern (Typ a) und Selma Aydin (Typ c) arbeiten im selben Büro und besprechen jeden Fall.',
      vertretung: 'gegenseitig; bei längerer Abwesenheit durch den Verband',
      integrationsbeauftragte: 'in A-dorf nicht vorhanden',
      beratungsorte:
        'Rathaus A-dorf, Zimmer 12\nSprechstunde Unterkunft Talstraße: Dienstag 14 bis 17 Uhr\nAufsuchend in den Wohnungen der Anschlussunterbringung',
      personenHeute: 91,
      personenHeuteAm: datum('2018-01-31'),
      begruendung:
        'In A-dorf leben 91 Geflüchtete in der Anschlussunterbringung, zwei Drittel davon in Familien. Das Hauptamt beantwortet Fragen zu Wohnung, Sprachkurs, Kindergarten und Arbeit bisher nebenher. Die beiden Beschäftigten beraten künftig an festen Tagen im Rathaus und in der Unterkunft, schließen mit jedem Haushalt einen Integrationsplan und leiten an die Regeldienste weiter.\n\nDie Sozialberatung in der vorläufigen Unterbringung bleibt beim Landkreis; Übergaben finden mit den Betroffenen gemeinsam statt. Migrationsberatung und Jugendmigrationsdienst werden einbezogen, nicht ersetzt.',
      haushaltsstelle: 'Produkt 31.80.01, Kostenstelle 4642',
      veranschlagt: 'Haushaltsplan 2018, 63.650 €; 1,00 Stelle im Stellenplan enthalten',
      folgekosten:
        'Nach dem Ende der Förderung rund 63.700 € im Jahr, wenn die Stelle weitergeführt wird. Darüber entscheidet der Gemeinderat vor Ablauf.',
    },
    erklaerungen: ALLES_ERKLAERT,
    anlagen: ['qualifikationsnachweise', 'einstellung', 'erfahrungswissen', 'nachqualifizierung', 'beschluss'],
  };
}

/**
 * The Verband applies for B-heim and C-hausen together. The posts make 0,80 VZÄ, less than a full post: the Antrag warns
 * and names the ways out.
 */
export function antragVerband(
  verband: Kommune,
  kommunen: Beispielkommunen,
  personal: { kern: Personal; albrecht: Personal },
): AntragEingabe {
  const mitglieder = [kommunen.bHeim, kommunen.cHausen];
  const leer = neuerAntrag({ antragstellerin: verband, mitglieder, heute: BEISPIELTAG, von: VON, bis: BIS });
  const grundlage = { zusammenarbeit: 'verbandssatzung', zusammenarbeitVom: datum('1975-01-01') } as const;
  return {
    ...leer,
    durchfuehrung: 'zusammenschluss',
    beteiligte: [
      {
        ...neueBeteiligte(kommunen.bHeim),
        ...grundlage,
        gremium: 'Gemeinderat',
        beschlussAm: datum('2018-01-24'),
        vorlage: '2018/002',
        einvernehmenAm: datum('2018-01-29'),
        dritteTraeger: 'Hilfswerk Oberes Tal e. V.',
        dritteEndetAm: datum('2017-12-31'),
        eigenanteilCent: 1_080_00,
      },
      {
        ...neueBeteiligte(kommunen.cHausen),
        ...grundlage,
        gremium: 'Gemeinderat',
        beschlussAm: datum('2018-01-25'),
        vorlage: '2018/001',
        einvernehmenAm: datum('2018-01-29'),
        eigenanteilCent: 870_00,
      },
    ],
    stellen: [
      stelle(personal.kern, [kommunen.bHeim], {
        bezeichnung: 'Integrationsmanagement B-heim',
        weitereProgramme: 'Integrationsmanagement in A-dorf, 0,75 VZÄ',
        personalausgabenCent: 16_500_00,
        fortbildungCent: 100_00,
        sachausgabenCent: 400_00,
      }),
      stelle(personal.albrecht, mitglieder, {
        bezeichnung: 'Integrationsmanagement B-heim und C-hausen',
        personalausgabenCent: 36_300_00,
        fortbildungCent: 250_00,
        sachausgabenCent: 900_00,
      }),
    ],
    angaben: {
      ...leer.angaben,
      ...GEMEINSAME_ANGABEN,
      einbindungTypA: 'Miriam Kern (Typ a) berät in B-heim mit und bespricht die Fälle mit Jonas Albrecht (Typ b).',
      vertretung: 'gegenseitig',
      integrationsbeauftragte: 'Selma Aydin, C-hausen',
      beratungsorte:
        'Rathaus B-heim, Zimmer 3\nSprechstunde Rathaus C-hausen: Mittwoch 9 bis 12 Uhr\nAufsuchend in beiden Gemeinden',
      personenHeute: 70,
      personenHeuteAm: datum('2018-01-31'),
      begruendung:
        'B-heim und C-hausen erreichen allein keine Stelle, die sich besetzen lässt. Der Verband stellt darum für beide zusammen Personal bereit und vertritt es aus A-dorf. Beraten wird in beiden Rathäusern; Wege mit dem Bus von mehr als einer Stunde entfallen.\n\nDie bisherige Betreuung in B-heim durch das Hilfswerk endete am 31.12.2017; die laufenden Fälle wurden übergeben.',
      haushaltsstelle: 'Verbandshaushalt, Produkt 31.80.01',
      veranschlagt: 'Haushaltsplan 2018, 53.150 €; im Stellenplan enthalten',
      folgekosten: 'Nach dem Ende der Förderung rund 53.200 € im Jahr, Umlage nach der Verbandssatzung.',
    },
    erklaerungen: ALLES_ERKLAERT,
    anlagen: ['qualifikationsnachweise', 'einstellung', 'beschluss'],
  };
}
