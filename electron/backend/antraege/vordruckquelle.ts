import { datum } from '../../../shared/foundation/date.ts';
import { zAntragId, zKommuneId } from '../../../shared/foundation/id.ts';
import { neueKommuneEingabe } from '../../../shared/kommunen/defaults.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { neuerAntrag, neueStelle } from '../../../shared/antraege/defaults.ts';
import type { Antrag } from '../../../shared/antraege/types.ts';
import { felderAusBlatt } from '../../../shared/vordrucke/felder.ts';
import type { Vordruckfeld } from '../../../shared/vordrucke/types.ts';
import type { Vordruckquelle } from '../vordrucke/service.ts';
import { antragBlatt } from './document.ts';
import { antragAlsBezug, antragAlsBlatt, einAntrag } from './service.ts';

/** Numbers with an entry per Kommune (A19 to A28, A62), per post (A29 to A47, A57) or per year (A69). */
const WIEDERHOLTE = [
  ...Array.from({ length: 10 }, (_, stelle) => `A${19 + stelle}`),
  ...Array.from({ length: 19 }, (_, stelle) => `A${29 + stelle}`),
  'A57',
  'A62',
  'A69',
];

/** Words by which forms of other authorities ask for the same; a wording of several words each. */
const AUCH: Readonly<Record<string, string>> = {
  A01: 'Zuwendungsempfängerin;Antragsteller;Name der Kommune;Gemeinde oder Verband;Name des Antragstellers',
  A03: 'AGS;Gemeindeschlüssel;amtlicher Gemeindeschlüssel',
  A05: 'Anschrift;Adresse',
  'A05.ort': 'Wohnort;Sitz',
  'A05.plz': 'PLZ',
  'A06.name': 'Vertretungsberechtigte Person;vertreten durch',
  'A07.name': 'Auskunft erteilt;Ansprechpartnerin;Ansprechpartner;Bearbeiterin',
  'A07.telefon': 'Telefonnummer;Tel',
  'A07.email': 'E-Mail-Adresse;Email',
  'A08.institut': 'Bank;Geldinstitut',
  'A08.inhaber': 'Kontoinhaber',
  A09: 'Kassenzeichen;Buchungszeichen',
  'A10.zeichen': 'Aktenzeichen;Ihr Zeichen',
  'A10.datum': 'Datum',
  A14: 'Förderprogramm',
  'A18.von': 'Durchführungszeitraum von;Beginn des Zeitraums',
  'A18.bis': 'Durchführungszeitraum bis;Ende des Zeitraums',
  'A19.name': 'Gemeinde;Name der Gemeinde',
  'A19.schluessel': 'AGS;Schlüssel',
  'A20.anzahl': 'Personen;Anzahl Personen;Personen am Stichtag',
  'A21.betrag': 'Planungsrahmen;Planungsrahmen in Euro',
  A32: 'Name Integrationsmanagerin;Name Person',
  'A31.vzae': 'VZÄ;Stellenumfang;Stellenanteil',
  A35: 'Beginn;Beschäftigt ab;Dienstbeginn',
  A38: 'Qualifikation;Qualifikationstyp',
  'A46.betrag': 'Betrag;Förderbetrag',
  A60: 'Gesamtausgaben;Summe Ausgaben',
  A68: 'Beantragte Zuwendung;beantragte Zuwendung in Euro;Antragssumme',
  A70: 'Begründung;Begründung des Antrags',
};

/** Every field once, read off a sheet of two Kommunen, two posts and three years on which nothing is filled in. */
function felder(): Vordruckfeld[] {
  const [von, bis] = [datum('2018-01-01'), datum('2020-12-31')];
  const kommuneIds = [1, 2].map((nummer) => zKommuneId.parse(`00000000-0000-4000-8000-00000000000${nummer}`));
  const antragstellerin: Kommune = {
    ...neueKommuneEingabe('gemeindeverwaltungsverband', []),
    id: zKommuneId.parse('00000000-0000-4000-8000-000000000009'),
    version: 1,
    geaendertAm: '',
    geaendertVon: '',
  };
  const eingabe = neuerAntrag({ antragstellerin, mitglieder: kommuneIds, heute: von, von, bis });
  const antrag: Antrag = {
    ...eingabe,
    stellen: [neueStelle(von, bis), neueStelle(von, bis)],
    id: zAntragId.parse('00000000-0000-4000-8000-000000000008'),
    version: 1,
    zustand: 'entwurf',
    aktenzeichen: '',
    fassung: 1,
    vorgaengerId: null,
    schritte: [],
    rueckfragen: [],
    geaendertAm: '',
    geaendertVon: '',
  };
  const blatt = antragBlatt({
    akte: { antrag, berechnung: null, verwendung: [], hindernisse: [] },
    regime: null,
    kommunen: [antragstellerin],
    mitgliedschaften: [],
    planungsrahmen: [],
    personal: [],
  });
  return felderAusBlatt(blatt, WIEDERHOLTE, AUCH);
}

/** Official forms of an Antrag: the values are those of its paper. */
export const antragVordruckquelle: Vordruckquelle = {
  papierart: 'antrag',
  felder: felder(),
  async finde(anfrage, id) {
    const antragId = zAntragId.safeParse(id);
    const bezug = antragId.success ? await antragAlsBezug(anfrage, antragId.data) : null;
    if (!antragId.success || bezug === null) return null;
    const { antrag } = await einAntrag(anfrage, antragId.data);
    return { bezug, tag: antrag.datum, blatt: await antragAlsBlatt(anfrage, antragId.data) };
  },
};
