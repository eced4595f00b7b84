import type { KommuneId } from '../../../shared/foundation/id.ts';
import { neuePartnerEingabe } from '../../../shared/netzwerk/defaults.ts';
import type { Partnerart } from '../../../shared/netzwerk/partnerarten.ts';
import type { Themenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import type { PartnerEingabe, Zustaendigkeit } from '../../../shared/netzwerk/types.ts';

/** The three Gemeinden of the example. */
export interface Netzorte {
  readonly aDorf: KommuneId;
  readonly bHeim: KommuneId;
  readonly cHausen: KommuneId;
}

/** A partner of the example, and how many months ago its data were checked. */
export interface Beispielstelle {
  readonly eingabe: PartnerEingabe;
  readonly geprueftVorMonaten: number;
}

interface Angaben extends Partial<Omit<PartnerEingabe, 'zustaendigkeiten'>> {
  readonly felder?: readonly Themenfeld[];
  /** In these Ortsteile only. */
  readonly teile?: readonly Zustaendigkeit[];
}

function stelle(name: string, art: Partnerart, angaben: Angaben, geprueftVorMonaten = 2): Beispielstelle {
  const { felder = [], teile = [], ...uebrige } = angaben;
  return {
    geprueftVorMonaten,
    eingabe: {
      ...neuePartnerEingabe(),
      plz: '73901',
      ort: 'A-dorf',
      ...uebrige,
      name,
      art,
      zustaendigkeiten: [...felder.map((feld) => ({ feld, kommuneId: null, ortsteil: '' })), ...teile],
    },
  };
}

const KREISSTADT = { plz: '73900', ort: 'Göppingen', haltestelle: 'Göppingen Bahnhof, Linie 5 ab A-dorf' } as const;

/** Offices of the Landkreis and beyond, there for all three Gemeinden. */
function aemter(): Beispielstelle[] {
  return [
    stelle('Jobcenter Oberes Tal', 'jobcenter', {
      ...KREISSTADT,
      strasse: 'Mörikestraße 15',
      telefon: '07000 300-0',
      email: 'info@jobcenter-oberes-tal.example',
      zeiten: 'Montag bis Freitag 8 bis 12 Uhr\nDonnerstag 14 bis 17 Uhr, sonst mit Termin',
      sprachen: ['de', 'en', 'ar'],
      barrierefrei: 'ja',
      felder: ['arbeit', 'ausbildung'],
    }),
    stelle('Agentur für Arbeit, Berufsberatung', 'agentur_fuer_arbeit', {
      ...KREISSTADT,
      strasse: 'Mörikestraße 15',
      telefon: '07000 301-0',
      zeiten: 'mit Termin',
      barrierefrei: 'ja',
      felder: ['ausbildung'],
    }),
    stelle('Ausländerbehörde des Landkreises', 'auslaenderbehoerde', {
      ...KREISSTADT,
      strasse: 'Beispielplatz 1, Zimmer 112',
      telefon: '07000 200-112',
      email: 'auslaenderbehoerde@landkreis.example',
      zeiten: 'Dienstag 8 bis 12 Uhr\nDonnerstag 13.30 bis 17 Uhr\nTermin vorher im Internet buchen',
      web: 'termin.landkreis.example',
      sprachen: ['de', 'en'],
      barrierefrei: 'ja',
      felder: ['arbeit'],
    }),
    stelle(
      'Sozialamt, Leistungen für Asylbewerber',
      'sozialamt',
      { ...KREISSTADT, strasse: 'Beispielplatz 1', telefon: '07000 200-240', felder: ['wohnung', 'gesundheit'] },
      8,
    ),
    stelle('Jugendamt, Sozialer Dienst Oberes Tal', 'jugendamt', {
      strasse: 'Talstraße 12',
      haltestelle: 'A-dorf Rathaus',
      telefon: '07000 200-330',
      zeiten: 'Mittwoch 9 bis 11.30 Uhr, sonst mit Termin',
      felder: ['kinder'],
    }),
    stelle('Frühe Hilfen im Landkreis', 'fruehe_hilfen', {
      ...KREISSTADT,
      telefon: '07000 200-345',
      kosten: 'kostenlos',
      sprachen: ['de', 'tr', 'ru'],
      felder: ['kinder', 'gesundheit'],
    }),
    stelle(
      'Gesundheitsamt, Beratung',
      'gesundheitsamt',
      {
        ...KREISSTADT,
        strasse: 'Wilhelmstraße 4',
        telefon: '07000 200-530',
        kosten: 'kostenlos',
        felder: ['gesundheit'],
      },
      11,
    ),
    stelle('Handwerkskammer, Beratung zur Anerkennung', 'anerkennungsberatung', {
      ...KREISSTADT,
      telefon: '07000 640-20',
      email: 'anerkennung@kammer.example',
      kosten: 'Beratung kostenlos',
      sprachen: ['de', 'en', 'fr'],
      felder: ['ausbildung', 'arbeit'],
    }),
  ];
}

/** Services and courses. */
function dienste({ aDorf, bHeim }: Netzorte): Beispielstelle[] {
  return [
    stelle('Volkshochschule Oberes Tal, Deutschkurse', 'sprachkurstraeger', {
      strasse: 'Schulweg 2',
      haltestelle: 'A-dorf Schulzentrum, Linie 5',
      telefon: '07000 123-60',
      email: 'deutsch@vhs-oberes-tal.example',
      web: 'vhs-oberes-tal.example',
      zeiten: 'Anmeldung Montag und Mittwoch 9 bis 12 Uhr',
      kosten: 'mit Berechtigungsschein kostenlos',
      kinderbetreuung: 'nein',
      barrierefrei: 'ja',
      kommuneIds: [aDorf, bHeim],
      felder: ['sprache'],
    }),
    stelle('Elternkurs „Mama lernt Deutsch“', 'sprachkurstraeger', {
      strasse: 'Kirchgasse 9',
      plz: '73902',
      ort: 'B-heim',
      haltestelle: 'B-heim Kirche',
      telefon: '07000 456-31',
      zeiten: 'Dienstag und Donnerstag 9 bis 11.30 Uhr',
      kosten: 'kostenlos',
      kinderbetreuung: 'ja',
      sprachen: ['de', 'ar', 'ti'],
      kommuneIds: [bHeim],
      felder: ['sprache', 'kinder'],
    }),
    stelle('Migrationsberatung für Erwachsene', 'migrationsberatung', {
      strasse: 'Talstraße 12, Erdgeschoss',
      haltestelle: 'A-dorf Rathaus',
      ansprechperson: 'Dilan Öztürk',
      telefon: '07000 456-82',
      email: 'mbe@hilfswerk-oberes-tal.example',
      zeiten: 'Mittwoch 14 bis 17 Uhr ohne Termin',
      kosten: 'kostenlos',
      sprachen: ['de', 'tr', 'kmr', 'en'],
      barrierefrei: 'ja',
      felder: ['arbeit', 'wohnung', 'gesundheit'],
    }),
    stelle('Jugendmigrationsdienst', 'jugendmigrationsdienst', {
      ...KREISSTADT,
      telefon: '07000 456-85',
      kosten: 'kostenlos',
      sprachen: ['de', 'en', 'fa', 'ar'],
      kommuneIds: [aDorf, bHeim],
      felder: ['schule', 'ausbildung'],
    }),
    stelle('AVdual-Begleitung am Schulzentrum', 'avdual_begleitung', {
      strasse: 'Schulweg 4',
      haltestelle: 'A-dorf Schulzentrum, Linie 5',
      ansprechperson: 'Sabine Kurz',
      telefon: '07000 123-71',
      felder: ['ausbildung'],
    }),
    stelle('Schulsozialarbeit Gemeinschaftsschule A-dorf', 'schulsozialarbeit', {
      strasse: 'Schulweg 4',
      haltestelle: 'A-dorf Schulzentrum, Linie 5',
      ansprechperson: 'Ralf Weiß',
      telefon: '07000 123-74',
      zeiten: 'an Schultagen 8 bis 15 Uhr',
      kommuneIds: [aDorf],
      felder: ['schule', 'kinder'],
    }),
    stelle(
      'Schuldnerberatung',
      'schuldnerberatung',
      {
        ...KREISSTADT,
        telefon: '07000 200-410',
        zeiten: 'offene Stunde Montag 9 bis 11 Uhr',
        kosten: 'kostenlos',
        felder: ['wohnung'],
      },
      7,
    ),
    stelle('Psychosoziale Beratung für Geflüchtete', 'psychosoziale_beratung', {
      ...KREISSTADT,
      telefon: '07000 456-90',
      kosten: 'kostenlos',
      sprachen: ['de', 'ar', 'fa', 'uk'],
      zeiten: 'mit Termin, Wartezeit etwa acht Wochen',
      felder: ['gesundheit'],
    }),
    stelle('Flüchtlingssozialarbeit der Unterkunft Talhof', 'fluechtlingssozialarbeit', {
      strasse: 'Talhof 1',
      haltestelle: 'Talhof',
      ansprechperson: 'Jana Seidel',
      telefon: '07000 200-281',
      kommuneIds: [aDorf],
      istNennbar: false,
    }),
  ];
}

/** Neighbours: town halls, Kitas, landlords, volunteers. */
function vorOrt({ aDorf, bHeim, cHausen }: Netzorte): Beispielstelle[] {
  return [
    stelle('Rathaus A-dorf, Bürgerbüro', 'gemeindeverwaltung', {
      strasse: 'Rathausplatz 1',
      haltestelle: 'A-dorf Rathaus',
      telefon: '07000 123-0',
      zeiten: 'Montag bis Freitag 8 bis 12 Uhr\nDonnerstag 14 bis 18 Uhr',
      barrierefrei: 'ja',
      kommuneIds: [aDorf],
      felder: ['wohnung', 'teilhabe'],
    }),
    stelle('Integrationsbeauftragte des Verbands', 'integrationsbeauftragte', {
      strasse: 'Talstraße 12',
      ansprechperson: 'Nora Linde',
      telefon: '07000 123-25',
      email: 'integration@oberes-tal.example',
      felder: ['teilhabe'],
    }),
    stelle('Kita Regenbogen', 'kita', {
      strasse: 'Wiesenweg 8',
      haltestelle: 'A-dorf Wiesenweg',
      telefon: '07000 123-81',
      kommuneIds: [aDorf],
      teile: [
        { feld: 'kinder', kommuneId: aDorf, ortsteil: 'Kernort' },
        { feld: 'kinder', kommuneId: aDorf, ortsteil: 'Oberdorf' },
      ],
    }),
    stelle(
      'Kindergarten Neuweiler',
      'kita',
      {
        strasse: 'Dorfstraße 20',
        haltestelle: 'Neuweiler Linde',
        telefon: '07000 123-88',
        kommuneIds: [aDorf],
        teile: [{ feld: 'kinder', kommuneId: aDorf, ortsteil: 'Neuweiler' }],
      },
      9,
    ),
    stelle('Helferkreis Oberes Tal', 'helferkreis', {
      ansprechperson: 'Ute Sommer',
      telefon: '07000 123-95',
      email: 'kontakt@helferkreis-oberes-tal.example',
      zeiten: 'Café der Begegnung: jeden ersten Samstag 14 bis 17 Uhr, Gemeindehaus',
      kosten: 'kostenlos',
      kinderbetreuung: 'ja',
      sprachen: ['de', 'en', 'ar'],
      kommuneIds: [aDorf, bHeim],
      felder: ['teilhabe', 'sprache'],
    }),
    stelle('Mehrgenerationenhaus B-heim', 'mehrgenerationenhaus', {
      strasse: 'Mühlweg 5',
      plz: '73902',
      ort: 'B-heim',
      haltestelle: 'B-heim Mühle',
      telefon: '07000 456-70',
      zeiten: 'Dienstag bis Freitag 10 bis 18 Uhr',
      kosten: 'Mittagstisch 4 €',
      kinderbetreuung: 'ja',
      barrierefrei: 'ja',
      kommuneIds: [bHeim],
      felder: ['teilhabe', 'kinder'],
    }),
    stelle('Turnverein C-hausen 1903', 'verein', {
      strasse: 'Sportplatz 1',
      plz: '73903',
      ort: 'C-hausen',
      telefon: '07000 789-40',
      zeiten: 'Kinderturnen Montag 16 Uhr\nFußball Mittwoch 18 Uhr',
      kosten: 'drei Mal zur Probe kostenlos, mit Bildungspaket frei',
      kommuneIds: [cHausen],
      felder: ['teilhabe'],
    }),
    stelle(
      'Wohnbau Oberes Tal',
      'wohnungsunternehmen',
      {
        strasse: 'Bahnhofstraße 3',
        haltestelle: 'A-dorf Bahnhof',
        telefon: '07000 123-50',
        zeiten: 'Dienstag 9 bis 12 Uhr',
        felder: ['wohnung'],
      },
      6,
    ),
    stelle('Hausarztpraxis Dr. Beispiel', 'praxis', {
      strasse: 'Hauptstraße 40',
      haltestelle: 'A-dorf Rathaus',
      telefon: '07000 123-33',
      sprachen: ['de', 'en', 'ru'],
      barrierefrei: 'nein',
      kommuneIds: [aDorf],
      felder: ['gesundheit'],
    }),
  ];
}

/** Interpreters: never on a paper for citizens, they are ordered. */
function sprachmittlung(): Beispielstelle[] {
  return [
    stelle('Sprachmittlung Amira Haddad', 'sprachmittlung', {
      telefon: '07000 556-01',
      sprachen: ['ar', 'fr', 'de'],
      zertifiziert: 'ja',
      verguetung: '45 € je Stunde, Fahrt extra',
      zeiten: 'werktags ab 14 Uhr',
      istNennbar: false,
    }),
    stelle('Sprachmittlung Yonas Tesfay', 'sprachmittlung', {
      telefon: '07000 556-02',
      sprachen: ['ti', 'am', 'en', 'de'],
      zertifiziert: 'nein',
      verguetung: '20 € je Einsatz (Aufwandsentschädigung)',
      istNennbar: false,
    }),
  ];
}

/** Made-up partners of the example Verband; names, numbers and addresses lead nowhere. */
export function beispielstellen(orte: Netzorte): Beispielstelle[] {
  return [...aemter(), ...dienste(orte), ...vorOrt(orte), ...sprachmittlung()];
}
