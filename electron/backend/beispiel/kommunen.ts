import type { KommuneEingabe } from '../../../shared/kommunen/types.ts';

/**
 * The bodies of the example. Places, persons, numbers and accounts are made up: the Gemeinde numbers 901 to 903 and the
 * bank code 999 000 01 do not exist, `.example` and 07000 lead nowhere. Only the Landkreis carries a real name, because
 * it follows from the key; nobody is named there. They are dressed up for people who look around; the tests of rules
 * build bodies of their own (`tests/support/builders.ts`), so that a nicer telephone number here changes no test.
 */

const BANK = { institut: 'Talbank Oberes Tal', bic: 'OBTLDE66XXX' };

export const VERBAND: KommuneEingabe = {
  name: 'Gemeindeverwaltungsverband Oberes Tal',
  art: 'gemeindeverwaltungsverband',
  schluessel: '081175990',
  kreisSchluessel: '08117',
  anschrift: { strasse: 'Talstraße 12', plz: '73901', ort: 'A-dorf' },
  vertretung: { amtsbezeichnung: 'Verbandsvorsitzende', name: 'Ruth Sommer' },
  auskunft: {
    name: 'Petra Roth',
    stelle: 'Verbandsverwaltung, Hauptamt',
    telefon: '07000 123-20',
    fax: '07000 123-29',
    email: 'integration@oberes-tal.example',
  },
  bank: {
    ...BANK,
    inhaber: 'Gemeindeverwaltungsverband Oberes Tal',
    iban: 'DE27999000010046420001',
    buchungszeichen: '5.4642.2018',
  },
  briefkopfZeilen: ['Mitglieder: A-dorf · B-heim · C-hausen', 'Sprechzeiten: Montag bis Freitag 8 bis 12 Uhr'],
  aktenzeichenMuster: 'GVV-{nummer3}/{jahr}',
  farbe: 'petrol',
};

export const A_DORF: KommuneEingabe = {
  name: 'A-dorf',
  art: 'gemeinde',
  schluessel: '08117901',
  kreisSchluessel: '08117',
  anschrift: { strasse: 'Rathausplatz 1', plz: '73901', ort: 'A-dorf' },
  vertretung: { amtsbezeichnung: 'Bürgermeisterin', name: 'Ruth Sommer' },
  auskunft: {
    name: 'Hannes Ulm',
    stelle: 'Hauptamt',
    telefon: '07000 123-10',
    fax: '07000 123-19',
    email: 'hauptamt@a-dorf.example',
  },
  bank: { ...BANK, inhaber: 'Gemeinde A-dorf', iban: 'DE97999000010046420002', buchungszeichen: '5.0464.0001' },
  briefkopfZeilen: ['Sprechzeiten: Montag bis Freitag 8 bis 12 Uhr, Donnerstag 14 bis 18 Uhr'],
  aktenzeichenMuster: '464.2-{nummer3}/{jahr2}',
  farbe: 'blau',
};

export const B_HEIM: KommuneEingabe = {
  name: 'B-heim',
  art: 'gemeinde',
  schluessel: '08117902',
  kreisSchluessel: '08117',
  anschrift: { strasse: 'Kirchgasse 3', plz: '73902', ort: 'B-heim' },
  vertretung: { amtsbezeichnung: 'Bürgermeister', name: 'Karl Winter' },
  auskunft: {
    name: 'Gerda Falk',
    stelle: 'Ordnungs- und Sozialamt',
    telefon: '07000 456-14',
    fax: '07000 456-19',
    email: 'soziales@b-heim.example',
  },
  bank: { ...BANK, inhaber: 'Gemeinde B-heim', iban: 'DE70999000010046420003', buchungszeichen: '5.0464.0002' },
  briefkopfZeilen: [],
  aktenzeichenMuster: '464-{nummer}/{jahr}',
  farbe: 'gruen',
};

export const C_HAUSEN: KommuneEingabe = {
  name: 'C-hausen',
  art: 'gemeinde',
  schluessel: '08117903',
  kreisSchluessel: '08117',
  anschrift: { strasse: 'Am Brunnen 7', plz: '73903', ort: 'C-hausen' },
  vertretung: { amtsbezeichnung: 'Bürgermeisterin', name: 'Eva Herbst' },
  auskunft: {
    name: 'Tom Lindner',
    stelle: 'Gemeindeverwaltung',
    telefon: '07000 789-11',
    fax: '07000 789-19',
    email: 'rathaus@c-hausen.example',
  },
  bank: { ...BANK, inhaber: 'Gemeinde C-hausen', iban: 'DE43999000010046420004', buchungszeichen: '5.0464.0003' },
  briefkopfZeilen: [],
  aktenzeichenMuster: 'IM-{nummer3}/{jahr}',
  farbe: 'violett',
};

export const LANDKREIS: KommuneEingabe = {
  name: 'Landkreis Göppingen',
  art: 'landkreis',
  schluessel: '08117',
  kreisSchluessel: '08117',
  anschrift: { strasse: 'Beispielplatz 1', plz: '73900', ort: 'Göppingen' },
  vertretung: { amtsbezeichnung: 'Landrat', name: '' },
  auskunft: {
    name: '',
    stelle: 'Landratsamt, Amt für Migration und Integration',
    telefon: '07000 200-0',
    fax: '',
    email: 'integration@landratsamt.example',
  },
  bank: { inhaber: '', institut: '', iban: '', bic: '', buchungszeichen: '' },
  briefkopfZeilen: [],
  aktenzeichenMuster: '',
  farbe: 'grau',
};

export const FREIER_TRAEGER: KommuneEingabe = {
  name: 'Hilfswerk Oberes Tal e. V.',
  art: 'freier_traeger',
  schluessel: '',
  kreisSchluessel: '08117',
  anschrift: { strasse: 'Mühlweg 5', plz: '73902', ort: 'B-heim' },
  vertretung: { amtsbezeichnung: 'Vorstand', name: 'Ines Maurer' },
  auskunft: {
    name: 'Ines Maurer',
    stelle: 'Geschäftsstelle',
    telefon: '07000 456-80',
    fax: '',
    email: 'kontakt@hilfswerk-oberes-tal.example',
  },
  bank: {
    ...BANK,
    inhaber: 'Hilfswerk Oberes Tal e. V.',
    iban: 'DE86999000010046420006',
    buchungszeichen: '',
  },
  briefkopfZeilen: [],
  aktenzeichenMuster: '',
  farbe: 'orange',
};
