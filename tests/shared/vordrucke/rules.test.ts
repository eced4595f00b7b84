import { describe, expect, test } from 'vitest';
import { klartext, zelle, type Block } from '../../../shared/documents/blocks.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { felderAusBlatt, feldwerteAusBlatt } from '../../../shared/vordrucke/felder.ts';
import {
  feldvorschlaege,
  fuellung,
  giltAm,
  gueltigeVordrucke,
  passtNicht,
  pruefeAngaben,
  sichereVorschlaege,
  ueberschneidungen,
  uebernehmeMarken,
} from '../../../shared/vordrucke/rules.ts';
import type { Stelle, Vordruckfeld } from '../../../shared/vordrucke/types.ts';

const kopf = (nummer: string, name: string) => ({ text: [{ text: `${nummer}\n`, leise: true }, { text: name }] });
const jahre = (nummer: string, name: string, ...betraege: string[]) => [
  zelle(nummer),
  zelle(name),
  ...betraege.map((einer) => zelle(einer)),
];

/** One of each kind of block that carries numbers. */
const BLOECKE: Block[] = [
  {
    art: 'felder',
    felder: [
      { nummer: 'A01', name: 'Antragstellerin', wert: 'A-dorf' },
      {
        nummer: 'A08',
        name: 'Bank',
        wert: 'Bank\nIBAN DE1',
        teile: [{ schluessel: 'iban', name: 'IBAN', wert: 'DE1' }],
      },
      { nummer: '', name: 'ohne Nummer', wert: 'x' },
    ],
  },
  {
    art: 'ankreuzen',
    nummer: 'A15',
    titel: 'Art',
    punkte: [
      { nummer: null, text: 'Erstantrag', angekreuzt: true, schluessel: 'erst' },
      { nummer: null, text: 'Änderung', angekreuzt: false, schluessel: 'aenderung' },
    ],
  },
  {
    art: 'ankreuzen',
    nummer: null,
    titel: null,
    punkte: [{ nummer: 'A74', text: 'Keine andere Förderung.', angekreuzt: false }],
  },
  {
    art: 'tabelle',
    titel: 'Rahmen',
    breiten: [1, 1],
    kopf: [kopf('A19', 'Kommune'), kopf('A21', 'Planungsrahmen')],
    zeilen: [
      [{ text: [{ text: 'A-dorf\n' }, { text: '08117901', leise: true }] }, zelle('66.075,00 €')],
      [zelle('B-heim'), zelle('')],
    ],
    fuss: [zelle('Summe'), zelle('98.714,00 €')],
  },
  {
    art: 'tabelle',
    titel: 'Plan',
    breiten: [1, 1, 1, 1],
    kopf: ['Nr.', 'Ausgaben', '2018', 'Gesamt'].map((text) => zelle(text)),
    zeilen: [
      jahre('A57', 'Stelle 1', '10', '20'),
      jahre('', 'Stelle 2', '30', '40'),
      jahre('A60', 'Summe', '40', '60'),
    ],
  },
  { art: 'felder', felder: [{ nummer: 'A29', name: 'Stelle', wert: 'Nr. 1' }] },
  { art: 'felder', felder: [{ nummer: 'A29', name: 'Stelle', wert: '' }] },
  { art: 'felder', rahmen: true, felder: [{ nummer: 'A87', name: 'Eingang am', wert: '' }] },
  { art: 'absatz', text: klartext('A99 ist kein Feld.') },
];

describe('The fields of a paper', () => {
  test('are read off its blocks, entries in their order', () => {
    expect(Object.fromEntries(feldwerteAusBlatt({ bloecke: BLOECKE }))).toEqual({
      A01: ['A-dorf'],
      A08: ['Bank\nIBAN DE1'],
      'A08.iban': ['DE1'],
      A15: ['Erstantrag'],
      'A15.erst': true,
      'A15.aenderung': false,
      A74: false,
      A19: ['A-dorf\n08117901', 'B-heim'],
      A21: ['66.075,00 €', ''],
      'A21.summe': ['98.714,00 €'],
      A57: ['20', '40'],
      'A57.zeile': ['Stelle 1', 'Stelle 2'],
      'A57.jahr1': ['10', '30'],
      A60: ['60'],
      'A60.zeile': ['Summe'],
      'A60.jahr1': ['40'],
      A29: ['Nr. 1', ''],
    });
  });

  test('make the catalogue, each once, with what is repeated and what is ticked', () => {
    const felder = felderAusBlatt({ bloecke: BLOECKE }, ['A19', 'A21', 'A29', 'A57'], { A01: 'Antragsteller' });
    expect(felder.map(({ schluessel, art }) => `${schluessel} ${art}`)).toEqual([
      'A01 einzeln',
      'A08 einzeln',
      'A08.iban einzeln',
      'A15 einzeln',
      'A15.erst kreuz',
      'A15.aenderung kreuz',
      'A19 spalte',
      'A21 spalte',
      'A21.summe einzeln',
      'A29 spalte',
      'A57 spalte',
      'A57.zeile spalte',
      'A57.jahr1 spalte',
      'A60 einzeln',
      'A60.jahr1 einzeln',
      'A74 kreuz',
    ]);
    expect(felder[0]).toMatchObject({ name: 'Antragstellerin', auch: 'Antragsteller' });
  });
});

const FELDER: Vordruckfeld[] = felderAusBlatt({ bloecke: BLOECKE }, ['A19', 'A21', 'A29', 'A57'], {
  'A08.iban': 'Kontonummer',
});
const WERTE = feldwerteAusBlatt({ bloecke: BLOECKE });
const stelle = (id: string, aenderung: Partial<Stelle> = {}): Stelle => ({
  id,
  art: 'zelle',
  beschriftung: id,
  istKaestchen: false,
  feld: null,
  zeile: null,
  ...aenderung,
});
const kaestchen = (id: string) => stelle(id, { art: 'kaestchen', istKaestchen: true });

describe('What is written', () => {
  test('one text outside of tables, a text per entry in a repeated row, a tick in a box', () => {
    const stellen = [
      stelle('name'),
      stelle('alle'),
      stelle('kommune', { zeile: 1 }),
      stelle('rahmen', { zeile: 1 }),
      stelle('wer', { zeile: 1 }),
      kaestchen('erst'),
    ];
    const marken = [
      { stelle: 'name', feld: 'A01' },
      { stelle: 'alle', feld: 'A19' },
      { stelle: 'kommune', feld: 'A19' },
      { stelle: 'rahmen', feld: 'A21' },
      { stelle: 'wer', feld: 'A01' },
      { stelle: 'erst', feld: 'A15.erst' },
    ];
    expect(fuellung(stellen, marken, FELDER, WERTE)).toEqual({
      werte: {
        name: ['A-dorf'],
        alle: ['A-dorf\n08117901\nB-heim'],
        kommune: ['A-dorf\n08117901', 'B-heim'],
        rahmen: ['66.075,00 €', ''],
        wer: ['A-dorf', 'A-dorf'],
        erst: true,
      },
      leer: [],
      ohneFeld: [],
    });
  });

  test('what stays empty is listed: texts without a value, declarations and choices without a tick, places without a field', () => {
    const ohneKreuz = new Map([...WERTE, ['A15.erst', false] as const, ['A01', ['']] as const]);
    const stellen = [
      stelle('name'),
      kaestchen('erst'),
      kaestchen('aenderung'),
      kaestchen('erklaerung'),
      stelle('frei'),
      stelle('k', { zeile: 3 }),
      stelle('darunter', { zeile: 4 }),
    ];
    const marken = [
      { stelle: 'name', feld: 'A01' },
      { stelle: 'erst', feld: 'A15.erst' },
      { stelle: 'aenderung', feld: 'A15.aenderung' },
      { stelle: 'erklaerung', feld: 'A74' },
      { stelle: 'k', feld: 'A19' },
    ];
    const { leer, ohneFeld } = fuellung(stellen, marken, FELDER, ohneKreuz);
    expect(leer.map(({ feld, name }) => `${feld} ${name}`)).toEqual([
      'A01 Antragstellerin',
      'A15 Art',
      'A74 Keine andere Förderung.',
    ]);
    // The second entry goes into the row below.
    expect(ohneFeld).toEqual(['frei']);
  });
});

describe('Proposals', () => {
  test('follow what stands beside the place: name, other words, number; boxes get boxes only', () => {
    const vorschlag = (beschriftung: string, istKaestchen = false) =>
      feldvorschlaege(stelle('x', { beschriftung, istKaestchen }), FELDER)[0]?.schluessel ?? null;
    expect(vorschlag('Antragstellerin')).toBe('A01');
    expect(vorschlag('Antragstellende')).toBe('A01');
    expect(vorschlag('Kontonummer')).toBe('A08.iban');
    expect(vorschlag('Feld A60')).toBe('A60');
    expect(vorschlag('Planungsrahmen · Summe')).toBe('A21.summe');
    expect(vorschlag('Planungsrahmen · 1')).toBe('A21');
    expect(vorschlag('Erstantrag', true)).toBe('A15.erst');
    expect(vorschlag('Erstantrag')).toBeNull();
    expect(vorschlag('Wetter')).toBeNull();
  });

  test('beyond doubt mark a column once and leave alone what has a field', () => {
    const stellen = [
      stelle('a', { beschriftung: 'IBAN' }),
      stelle('b', { beschriftung: 'Kommune · 1', zeile: 1 }),
      stelle('c', { beschriftung: 'Kommune · 2', zeile: 2 }),
    ];
    expect(sichereVorschlaege(stellen, [], FELDER)).toEqual([
      { stelle: 'a', feld: 'A08.iban' },
      { stelle: 'b', feld: 'A19' },
    ]);
    expect(
      sichereVorschlaege(
        stellen,
        [
          { stelle: 'a', feld: 'A01' },
          { stelle: 'c', feld: 'A19' },
        ],
        FELDER,
      ),
    ).toEqual([]);
    expect(passtNicht(kaestchen('Erstantrag'), FELDER[0] as Vordruckfeld)).toContain('Kästchen');
  });
});

describe('A newer version', () => {
  test('keeps a mark where the same stands around it as often as before; marks in brackets are its own', () => {
    const marken = [
      { stelle: 'zelle:name', feld: 'A01' },
      { stelle: 'zelle:ort', feld: 'A08' },
      { stelle: 'zelle:datum#2', feld: 'A60' },
      { stelle: 'marke:A01', feld: 'A01' },
    ];
    const bisherige = ['zelle:name', 'zelle:ort', 'zelle:datum', 'zelle:datum#2', 'marke:A01'].map((id) => stelle(id));
    const neue = [
      ...['zelle:name', 'zelle:datum', 'zelle:datum#2', 'zelle:datum#3'].map((id) => stelle(id)),
      stelle('marke:A21', { feld: 'A21' }),
    ];
    expect(uebernehmeMarken(marken, bisherige, neue)).toEqual({
      marken: [
        { stelle: 'marke:A21', feld: 'A21' },
        { stelle: 'zelle:name', feld: 'A01' },
      ],
      verloren: [
        { feld: 'A08', beschriftung: 'zelle:ort' },
        { feld: 'A60', beschriftung: 'zelle:datum#2' },
        { feld: 'A01', beschriftung: 'marke:A01' },
      ],
    });
  });
});

describe('Validity', () => {
  const vordruck = (id: string, von: string, bis: string | null) => ({
    id,
    name: id,
    papierart: 'antrag' as const,
    gueltigVon: datum(von),
    gueltigBis: bis === null ? null : datum(bis),
  });

  test('counts both ends; the newest form comes first; two on one day are warned of', () => {
    const alle = [
      vordruck('alt', '2017-01-01', '2018-06-30'),
      vordruck('neu', '2018-06-30', null),
      vordruck('spaet', '2030-01-01', '2030-12-31'),
    ];
    expect(gueltigeVordrucke(alle, 'antrag', datum('2018-06-30')).map(({ id }) => id)).toEqual(['neu', 'alt']);
    expect(gueltigeVordrucke(alle, 'antrag', datum('2016-12-31'))).toEqual([]);
    expect(giltAm(vordruck('x', '2018-01-01', '2018-01-01'), datum('2018-01-01'))).toBe(true);
    expect(alle.map((einer) => ueberschneidungen(einer, alle).length)).toEqual([1, 2, 1]);
    expect(ueberschneidungen(vordruck('davor', '2010-01-01', '2016-12-31'), alle)).toEqual([]);
  });

  test('ends after it begins', () => {
    const { id: _, ...angaben } = vordruck('x', '2018-01-02', '2018-01-01');
    expect(pruefeAngaben(angaben).map(({ feld }) => feld)).toEqual(['gueltigBis']);
  });
});
