import { describe, expect, test } from 'vitest';
import { antragspapier } from '../../../../electron/backend/antraege/document-context.ts';
import { begleitpapierBlatt } from '../../../../electron/backend/begleitpapiere/documents.ts';
import { datenliste } from '../../../../electron/backend/begleitpapiere/data-list.ts';
import { excelAusMappe } from '../../../../electron/backend/documents/excel.ts';
import { wordAusBlatt } from '../../../../electron/backend/documents/word.ts';
import { neuerPapiercode } from '../../../../electron/backend/dokumente/papiercode.ts';
import { berechneAntrag } from '../../../../shared/antraege/berechnung.ts';
import { vorgeschlageneAngaben } from '../../../../shared/begleitpapiere/defaults.ts';
import { gebrauchtePapiere } from '../../../../shared/begleitpapiere/rules.ts';
import type { Begleitangaben, Begleitpapierart } from '../../../../shared/begleitpapiere/types.ts';
import type { Blatt, BlockVon } from '../../../../shared/documents/blocks.ts';
import { regimeFuer } from '../../../../shared/foerderrecht/rules.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  antragsdaten,
  B_HEIM,
  beteiligte,
  kommune,
  kommuneId,
  KOMMUNEN,
  personal,
  qualifikation,
} from '../../../support/builders.ts';
import { ooxmlFehler } from '../../../support/ooxml.ts';
import { seitenText } from '../../../support/rendered.ts';
import { testWith } from '../../../support/test-with.ts';

const TRAEGER = kommune({ id: kommuneId(7), name: 'Hilfswerk', art: 'freier_traeger', schluessel: '' });
const LANDKREIS = kommune({ id: kommuneId(6), name: 'Landkreis Göppingen', art: 'landkreis', schluessel: '08117' });

/** An Antrag to which every kind of paper belongs. */
function alles() {
  const eingabe = antragEingabe({
    durchfuehrung: 'zusammenschluss',
    anlagen: ['qualifikationsnachweise', 'vereinbarung'],
    beteiligte: [
      beteiligte({ zusammenarbeit: 'keine', zusammenarbeitVom: null, gremium: 'Gemeinderat', vorlage: '2018/4' }),
      beteiligte({ kommuneId: B_HEIM.id, dritteTraeger: 'Hilfswerk', dritteEndetAm: datum('2018-03-31') }),
    ],
  });
  const person = personal({
    qualifikation: qualifikation('c'),
    traegerart: 'freier_traeger',
    traegerId: TRAEGER.id,
  });
  const daten = antragsdaten({ kommunen: [...KOMMUNEN, TRAEGER, LANDKREIS], personal: [person] });
  const einer = antrag(eingabe);
  const akte = { antrag: einer, berechnung: berechneAntrag(eingabe, daten), verwendung: [], hindernisse: [] };
  const papier = antragspapier({ ...daten, akte, regime: regimeFuer(daten.regime, einer.von) });
  return { papier, lage: { antrag: einer, kommunen: daten.kommunen, personal: daten.personal } };
}

/** The paper of a kind with these inputs on top of the proposals. */
function blattVon<Art extends Begleitpapierart>(
  art: Art,
  aenderung: Partial<Extract<Begleitangaben, { art: Art }>> = {},
): Blatt {
  const { papier, lage } = alles();
  const bedarf = gebrauchtePapiere(lage).find((eines) => eines.art === art);
  if (bedarf === undefined) throw new Error(`kein Papier ${art}`);
  const angaben = { ...vorgeschlageneAngaben(bedarf, lage), ...aenderung } as Begleitangaben;
  const gegenstand = {
    kommune: papier.kommune(bedarf.kommuneId),
    beteiligte: papier.antrag.beteiligte.find(({ kommuneId: id }) => id === bedarf.kommuneId) ?? null,
    person: papier.person(bedarf.personalId),
  };
  return begleitpapierBlatt(papier, gegenstand, 'GELEIT:1:7QK4X2MN9P0RT5VW:3F', angaben);
}

/** Name and value of every field, and every paragraph. */
function inhalt({ bloecke }: Blatt): string {
  return bloecke
    .flatMap((block) => {
      if (block.art === 'felder') return block.felder.map(({ name, wert }) => `${name}: ${wert}`);
      if (block.art === 'absatz') return [block.text.map(({ text }) => text).join('')];
      if (block.art === 'liste') return block.punkte.map((punkt) => punkt.map(({ text }) => text).join(''));
      return [];
    })
    .join('\n');
}

function angekreuzt({ bloecke }: Blatt): string[] {
  return bloecke
    .filter((block): block is BlockVon<'ankreuzen'> => block.art === 'ankreuzen')
    .flatMap(({ punkte }) => punkte.filter((punkt) => punkt.angekreuzt).map(({ text }) => text));
}

const WORDPAPIERE: readonly Begleitpapierart[] = [
  'einvernehmen',
  'vereinbarung',
  'weitergabe',
  'beendigung',
  'erfahrungswissen',
  'beschaeftigungsbeginn',
  'anschreiben',
  'mitzeichnung',
];

describe('Papers beside an Antrag', () => {
  test.each(WORDPAPIERE)(
    'as Word, %s has no complaint of the Open XML SDK, as a draft and with its code',
    async (art) => {
      const entwurf = blattVon(art);
      const papiercode = await neuerPapiercode('b4b7e1f0-93aa-4c1d-8f52-7d1f6a0c3e9b');
      expect(await ooxmlFehler(await wordAusBlatt(entwurf))).toEqual([]);
      expect(await ooxmlFehler(await wordAusBlatt({ ...entwurf, istEntwurf: false, papiercode }))).toEqual([]);
    },
  );

  test('as Excel, the data list has none either', async () => {
    expect(await ooxmlFehler(await excelAusMappe(datenliste(alles().papier)), 'xlsx')).toEqual([]);
  });

  test('say where their contents come from, but for letters', () => {
    const mit = WORDPAPIERE.filter((art) => inhalt(blattVon(art)).includes('Herkunft der Angaben.'));
    expect(WORDPAPIERE.filter((art) => !mit.includes(art))).toEqual(['beendigung', 'anschreiben']);
  });

  test('name the file after Kommune or post and year, never after a person', () => {
    expect(WORDPAPIERE.map((art) => blattVon(art).dateiname)).toEqual([
      'Einvernehmen-A-dorf-2018',
      'Zusammenarbeit-Verband-Oberes-Tal-2018',
      'Weitergabe-Hilfswerk-2018',
      'Ende-der-Betreuung-B-heim-2018',
      'Erfahrungswissen-Verband-Oberes-Tal-Stelle-1-2018',
      'Beschaeftigungsbeginn-Verband-Oberes-Tal-Stelle-1-2018',
      'Anschreiben-Verband-Oberes-Tal-2018',
      'Mitzeichnung-Verband-Oberes-Tal-2018',
    ]);
  });
});

describe('The declaration to the Landkreis', () => {
  test('ticks the decision with the others in it, and leaves a line for what is not known', () => {
    const blatt = blattVon('einvernehmen', { sprechraum: 'ja', sprechraumOrt: 'Rathaus' });
    expect(angekreuzt(blatt)).toEqual(['gemeinsamer Antrag mit B-heim']);
    expect(inhalt(blatt)).toContain('Personen am Stichtag: 83 am 15.09.2017');
    expect(inhalt(blatt)).toContain('Raum für Sprechstunden: ☒ ja    ☐ nein    Rathaus');
    expect(inhalt(blatt)).toContain('Umfang der Übertragung: entfällt (keine Übertragung)');
  });

  test('says how much passes over where the Landkreis takes it', () => {
    const teil = { entscheidung: 'landkreis', umfang: 'teilbetrag', teilbetragCent: 1_200_000 } as const;
    expect(inhalt(blattVon('einvernehmen', teil))).toContain('Umfang der Übertragung: Teilbetrag 12.000,00 €');
  });

  testWith(
    ['soffice', 'pdftotext'],
    'stands on one page, as does the sheet of the house',
    async () => {
      const seiten = [];
      for (const art of ['einvernehmen', 'mitzeichnung'] as const) {
        seiten.push((await seitenText(await wordAusBlatt(blattVon(art)))).length);
      }
      expect(seiten).toEqual([1, 1]);
    },
    60_000,
  );
});

describe('The other papers', () => {
  test('the agreement divides the costs by what was chosen', () => {
    const anteile = (kostenteilung: 'nach_vzae' | 'nach_personen') =>
      blattVon('vereinbarung', { kostenteilung })
        .bloecke.filter((block) => block.art === 'tabelle')
        .flatMap(({ zeilen }) =>
          zeilen.map((zeile) =>
            zeile
              .at(-1)
              ?.text.map(({ text }) => text)
              .join(''),
          ),
        );
    expect(anteile('nach_vzae')).toEqual(['50,00 %', '50,00 %']);
    expect(anteile('nach_personen')).toEqual(['66,94 %', '33,06 %']);
  });

  test('the letter on the end goes to the Landratsamt, or to the Träger, and tells what is past as past', () => {
    const an = (blatt: Blatt) => blatt.briefkopf?.anschrift[0];
    expect(an(blattVon('beendigung'))).toBe('Landratsamt Göppingen');
    expect(an(blattVon('beendigung', { empfaenger: 'traeger' }))).toBe('Hilfswerk');
    expect(inhalt(blattVon('beendigung'))).toContain('endet am 31.03.2018');
    expect(inhalt(blattVon('beendigung', { datum: datum('2018-04-02') }))).toContain('endete am 31.03.2018');
  });

  test('the cover letter lists the ticks of A85 and what was added', () => {
    const blatt = blattVon('anschreiben', {
      weitereAnlagen: 'Stellenplan\n\nHaushaltsplan',
      empfaenger: 'landratsamt',
    });
    expect(inhalt(blatt).split('\n').slice(-5)).toEqual([
      'Antrag 464.2-001/18',
      'Qualifikationsnachweise',
      'Vereinbarung über die Zusammenarbeit',
      'Stellenplan',
      'Haushaltsplan',
    ]);
    expect(blattVon('anschreiben', { empfaenger: 'bewilligungsstelle' }).briefkopf?.anschrift[0]).toContain(
      'Regierungspräsidium',
    );
  });

  test('the sheet of the house names amount, Haushaltsstelle, and the code of what it releases', () => {
    const text = inhalt(blattVon('mitzeichnung', { weitereStelle: 'Hauptamt' }));
    expect(text).toContain('Code des Antrags: 7QK4 X2MN 9P0R T5VW 3F');
    expect(text).toContain('sachlich und rechnerisch richtig');
    expect(text).toContain('A-dorf: Gemeinderat, Vorlage 2018/4');
  });

  test('the data list sums posts, persons and money, and names no person among the money', () => {
    const { blaetter } = datenliste(alles().papier);
    expect(blaetter.map(({ name, zeilen }) => [name, zeilen.length])).toEqual([
      ['Stellen und Personen', 1],
      ['Kommunen', 2],
      ['Geld', expect.any(Number)],
      ['Antrag', 8],
    ]);
    const kommunen = blaetter[1];
    expect(kommunen?.summen?.[2]).toBe(124);
    expect(kommunen?.zeilen.map(([name]) => name)).toEqual([A_DORF.name, B_HEIM.name]);
    expect(JSON.stringify(blaetter[2])).not.toContain('Weber');
  });
});
