import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordAusBlaettern, wordAusBlatt } from '../../../../electron/backend/documents/word.ts';
import { planBlatt } from '../../../../electron/backend/integrationsplaene/document.ts';
import { fuerAusfertigung } from '../../../../electron/backend/integrationsplaene/document-data.ts';
import { merkblatt } from '../../../../electron/backend/integrationsplaene/document-merkblatt.ts';
import type { Absatzart, Blatt } from '../../../../shared/documents/blocks.ts';
import { laeufe } from '../../../../shared/documents/laeufe.ts';
import { datum, type Datum } from '../../../../shared/foundation/date.ts';
import { STAPELMANGEL } from '../../../../shared/integrationsplaene/stapel-labels.ts';
import { zDrucksprache, zPlansprache, type Drucksprache } from '../../../../shared/integrationsplaene/types.ts';
import { beschriftung, richtungVon, SPRACHMARKE } from '../../../../shared/integrationsplaene/uebersetzung.ts';
import { absaetze, entpacke, kanonisch, ooxmlFehler, teil } from '../../../support/ooxml.ts';
import { blatt } from '../../../support/papers.ts';
import {
  HEUTE,
  KIND,
  MUTTER,
  planakte,
  planfassung,
  planunterlagen,
  UMSCHLAG,
  VATER,
} from '../../../support/planpapiere.ts';
import { planfeld, planschritt, planziel } from '../../../support/plan-words.ts';
import { PLANTEXTE } from '../../../support/plantexte.ts';
import { seitenText } from '../../../support/rendered.ts';
import { findWerkzeug } from '../../../support/werkzeuge.ts';

const DOKUMENT = 'word/document.xml';
const SPRACHEN = zDrucksprache.options;
const DAUER_MS = 60_000;

async function xmlVon(eins: Blatt): Promise<string> {
  return teil(await entpacke(await wordAusBlatt(eins)), DOKUMENT);
}

/** All words of a paper, as whoever holds it reads them. */
function alleWorte(eins: Blatt): string {
  return JSON.stringify(eins);
}

function plan(sprache: Drucksprache, wunsch: Parameters<typeof planunterlagen>[0] = {}): Blatt {
  return planBlatt(planunterlagen({ ...wunsch, sprache }));
}

/** Without the sign by which Word is told that a run is read from left to right. */
const ohneRichtungszeichen = (text: string) => text.replaceAll('\u200E', '');

describe('the plan as a Word file', () => {
  test.each(['ar', 'uk'] as const)('in German and %s is as it was looked at once', async (sprache) => {
    const xml = kanonisch(await xmlVon(plan(sprache, { personId: MUTTER.id })));

    await expect(xml).toMatchFileSnapshot(`../../../golden/integrationsplan-de-${sprache}.xml`);
  });

  test.each(SPRACHEN)(
    'is what Word wants, with its fonts inside, as plan and as Merkblatt: %s',
    async (sprache) => {
      const unterlagen = planunterlagen({ sprache, personId: MUTTER.id, grund: 'Ausfertigung' });
      const papiere = [planBlatt(unterlagen), merkblatt(unterlagen)];
      const dateien = await Promise.all(papiere.map((eins) => wordAusBlatt(eins, { mitSchriften: true })));

      expect(await Promise.all(dateien.map((datei) => ooxmlFehler(datei)))).toEqual([[], []]);
    },
    DAUER_MS,
  );

  test('takes the fonts in that it uses, and none for a batch', async () => {
    const schriften = async (datei: Uint8Array) =>
      [...teil(await entpacke(datei), 'word/fontTable.xml').matchAll(/w:font w:name="([^"]+)"/g)].map(
        ([, name]) => name,
      );
    const mit = (sprache: Drucksprache) => wordAusBlatt(merkblatt(planunterlagen({ sprache })), { mitSchriften: true });

    expect({
      uk: await schriften(await mit('uk')),
      fa: await schriften(await mit('fa')),
      ti: await schriften(await mit('ti')),
      stapel: await schriften(await wordAusBlaettern([plan('ar'), plan('ti')])),
    }).toEqual({
      uk: ['Noto Sans'],
      fa: ['Noto Sans', 'Noto Naskh Arabic'],
      ti: ['Noto Sans', 'Noto Sans Ethiopic'],
      stapel: [],
    });
  });

  test.each(SPRACHEN)('says the language of every run: %s', async (sprache) => {
    const xml = await xmlVon(plan(sprache, { personId: MUTTER.id }));
    const laeufeMitText = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:t[ >].*?<\/w:r>/gs)].map(([lauf]) => lauf);
    const marken = new Set(laeufeMitText.map((lauf) => /<w:lang w:val="([^"]+)"/.exec(lauf)?.[1]));

    expect(laeufeMitText.length).toBeGreaterThan(100);
    // The mother wrote a word of her own language into the German text.
    expect(marken).toEqual(new Set(['de-DE', 'ar-SA', SPRACHMARKE[sprache]]));
  });

  test.each(['ar', 'fa'] as const)(
    'marks every run and paragraph that is read from right to left: %s',
    async (sprache) => {
      const xml = await xmlVon(plan(sprache, { personId: MUTTER.id }));
      const textIn = (lauf: string) => /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/.exec(lauf)?.[1] ?? '';
      // Signs alone take the direction of the language around them.
      const falsche = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)]
        .map(([lauf]) => lauf)
        .filter((lauf) => /\p{L}/u.test(textIn(lauf)))
        .filter((lauf) => /\p{Script=Arabic}/u.test(textIn(lauf)) !== lauf.includes('<w:rtl/>'));
      const spalten = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)]
        .map(([zelle]) => zelle)
        .filter((zelle) => zelle.includes(`w:bidi="${SPRACHMARKE[sprache]}"`) && !zelle.includes('w:val="de-DE"'));

      expect(falsche).toEqual([]);
      expect(spalten.length).toBeGreaterThan(20);
      expect(
        spalten.filter((zelle) =>
          zelle
            .split('<w:p>')
            .slice(1)
            .some((absatz) => !absatz.includes('<w:bidi/>')),
        ),
      ).toEqual([]);
    },
  );

  test('loses no text of any language on its way into the file', async () => {
    const arten: readonly Absatzart[] = ['kopf', 'name', 'text', 'stark', 'angabe'];
    const zeichen = fc.constantFrom(...Array.from('Aéß5 .:-(–)،؟ابغ۵ሀፐ፣їєşğ\u0301\u064B\u{1E900}\u{1F468}'));
    const text = fc.string({ unit: zeichen, minLength: 1, maxLength: 30 });

    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...SPRACHEN),
        async (texte, sprache) => {
          const marke = { marke: SPRACHMARKE[sprache], richtung: richtungVon(sprache) };
          const eins = blatt(
            texte.map((eine, stelle) => ({
              art: 'nebeneinander',
              titel: 'Probe',
              zeilen: [
                {
                  spalten: [
                    { absaetze: [{ stil: arten[stelle % arten.length] ?? 'text', text: laeufe(eine) }] },
                    {
                      richtung: marke.richtung,
                      absaetze: [{ stil: 'text', text: laeufe(eine, marke, { grau: stelle % 2 === 0 }) }],
                    },
                  ],
                },
              ],
            })),
            { istMehrsprachig: true },
          );
          const gelesen = absaetze(await xmlVon(eins)).map((zeile) => ohneRichtungszeichen(zeile).trim());

          expect(gelesen.filter((zeile) => zeile !== '')).toEqual(
            texte.flatMap((eine) => [eine.trim(), eine.trim()]).filter((zeile) => zeile !== ''),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what stands on the plan', () => {
  test.each(zPlansprache.options)(
    'each goal of the library beside its translation, own words marked: %s',
    (sprache) => {
      const worte = alleWorte(plan(sprache));
      const texte = PLANTEXTE(sprache);

      expect(worte).toContain(texte.bibliothek['SP01']?.ziel.slice(0, 6));
      expect(worte).toContain(beschriftung(texte, 'nichtUebersetzt'));
      expect(worte).toContain('nicht amtlich übersetzt');
      expect(worte).toContain('Einfache Sprache');
      expect(worte).not.toContain('Leichte Sprache');
    },
  );

  test('the first name of a child where the library says „mein Kind“', () => {
    expect(alleWorte(plan('de'))).toContain('Ich weiß, wie Lina in der Schule lernt.');
  });

  test('the sheet of the Fortschreibung lies in front of a second version only', () => {
    const ueberschriften = ({ bloecke }: Blatt) =>
      bloecke.flatMap((block) => (block.art === 'ueberschrift' && block.ebene === 1 ? [block.text] : []));
    const erste = planBlatt({ ...planunterlagen(), vorige: null });

    expect([ueberschriften(plan('de')), ueberschriften(erste)]).toEqual([
      ['Fortschreibung', 'Integrationsplan'],
      ['Integrationsplan'],
    ]);
  });

  test('no field without a word', () => {
    const leere = planfassung({ felder: [], zusagen: [], wuensche: '', mitgebracht: '', interessen: '', helfende: '' });
    const worte = alleWorte(planBlatt({ ...planunterlagen({ fassung: leere }), einwilligungen: [], vorige: null }));

    expect(
      ['Themenfelder', 'Was mir wichtig ist', 'Beitrag des Integrationsmanagements', 'Angaben dürfen gehen an'].filter(
        (wort) => worte.includes(wort),
      ),
    ).toEqual([]);
    expect(worte).toContain('Zurzeit ist kein Schritt offen.');
  });

  test('no address where the next talk is, on the plan and on the Merkblatt, for a household that is protected', () => {
    const geschuetzt = planakte({ personen: [{ ...MUTTER, schutz: 'auskunftssperre' }, VATER, KIND] });
    const fassung = planfassung({ naechstesGespraechOrt: 'Bei Familie Al-Ahmad, Lindenweg 7' });
    const gefunden = (akte: ReturnType<typeof planakte>) => {
      const unterlagen = planunterlagen({ akte, fassung, personId: MUTTER.id });
      return [planBlatt(unterlagen), merkblatt(unterlagen)].map((eins) =>
        ['Bei Familie Al-Ahmad', 'Lindenweg 7'].filter((wort) => alleWorte(eins).includes(wort)),
      );
    };

    const beides = ['Bei Familie Al-Ahmad', 'Lindenweg 7'];
    expect(gefunden(planakte())).toEqual([beides, beides]);
    expect(gefunden(geschuetzt)).toEqual([['Bei Familie Al-Ahmad'], ['Bei Familie Al-Ahmad']]);
  });

  test('no address of a step where somebody of the household is protected, and no name in the file name', () => {
    const geschuetzt = planakte({ personen: [{ ...MUTTER, schutz: 'auskunftssperre' }, VATER, KIND] });
    const anschriften = ['Bahnhofstraße', 'Bus 31', 'Marktplatz 3', 'Haltestelle'];
    const gefunden = (akte: ReturnType<typeof planakte>) => {
      const eins = plan('de', { akte, personId: MUTTER.id });
      return { anschriften: anschriften.filter((wort) => alleWorte(eins).includes(wort)), name: eins.dateiname };
    };

    expect([gefunden(planakte()), gefunden(geschuetzt)]).toEqual([
      { anschriften, name: 'Integrationsplan-464.2-017-18-Amal-de' },
      { anschriften: [], name: 'Integrationsplan-464.2-017-18-de' },
    ]);
  });

  test('nothing in the place of a missing day or talk, as the batch says', () => {
    const felder = [planfeld({ ziele: [planziel({ schritte: [planschritt({ bis: null })] })] })];
    const fassung = planfassung({ felder, naechstesGespraechAm: null });
    const gefunden = ['Bis wann', 'Nächstes Gespräch'].filter((wort) =>
      alleWorte(plan('de', { fassung })).includes(wort),
    );

    expect(gefunden).toEqual([]);
    expect([STAPELMANGEL.ohne_tag.folge, STAPELMANGEL.ohne_gespraech.folge]).toEqual([
      'Auf dem Papier steht bei diesem Schritt kein Tag.',
      'Auf dem Papier steht kein Termin.',
    ]);
  });

  test('the Leitung takes note only where the Kommune wants it', () => {
    const sagt = (mitKenntnisnahme: boolean) =>
      alleWorte(planBlatt({ ...planunterlagen(), mitKenntnisnahme })).includes('Kenntnisnahme der Leitung');

    expect([sagt(true), sagt(false)]).toEqual([true, false]);
  });

  test('the end of a plan', () => {
    const unterlagen = planunterlagen();
    const abschluss = { am: datum('2018-09-01'), grund: 'regeldienste' as const, uebergabeAn: 'Jobcenter Kreisstadt' };
    const beendet = planBlatt({ ...unterlagen, plan: { ...unterlagen.plan, stand: 'abgeschlossen', abschluss } });

    expect(alleWorte(beendet)).toContain('Abschluss des Plans');
    expect(alleWorte(plan('de'))).not.toContain('Abschluss des Plans');
  });
});

describe('what lies in the envelope', () => {
  /** Whose confidential words stand on this copy. */
  const woerterAuf = (eins: Blatt) =>
    Object.entries(UMSCHLAG).flatMap(([wessen, wort]) => (alleWorte(eins).includes(wort) ? [wessen] : []));

  test.each<[string, Parameters<typeof planunterlagen>[0], string[]]>([
    [
      'the mother with a reason: her own and the child’s',
      { personId: MUTTER.id, grund: 'Ausfertigung' },
      ['mutter', 'kind'],
    ],
    [
      'the father with a reason: his own and the child’s',
      { personId: VATER.id, grund: 'Ausfertigung' },
      ['kind', 'vater'],
    ],
    ['the mother without a reason', { personId: MUTTER.id }, []],
    ['the file, whatever the reason', { personId: null, grund: 'Ausfertigung' }, []],
  ])('stands on the copy of %s', (_, wunsch, erwartet) => {
    const gefunden = SPRACHEN.map((sprache) => woerterAuf(plan(sprache, wunsch)));

    expect(gefunden).toEqual(SPRACHEN.map(() => erwartet));
  });

  test('is never read by a grown-up child or a brother in the household', () => {
    const bruder = { ...VATER, rolle: 'geschwister' as const };
    const akte = planakte({ personen: [MUTTER, bruder, KIND] });

    expect(woerterAuf(plan('ar', { akte, personId: bruder.id, grund: 'Ausfertigung' }))).toEqual(['vater']);
  });

  test('stands on no Merkblatt', () => {
    const fassung = fuerAusfertigung(planfassung(), planakte(), { personId: MUTTER.id, grund: '' }, HEUTE);

    expect(woerterAuf(merkblatt({ ...planunterlagen({ personId: MUTTER.id }), fassung }))).toEqual([]);
  });

  test('of a child stands on no other copy from the day on which the child is of age', () => {
    const umschlag = planfassung().felder.filter(({ personId }) => personId === KIND.id);
    const fassung = planfassung({ felder: umschlag });
    const fuer = (heute: Datum) =>
      fuerAusfertigung(fassung, planakte(), { personId: MUTTER.id, grund: 'Ausfertigung' }, heute).felder.flatMap(
        ({ ziele }) => ziele.filter(({ istVertraulich }) => istVertraulich).map(({ text }) => text),
      );

    expect(fuer(HEUTE)).not.toEqual([]);
    expect(fuer(datum('2048-01-01'))).toEqual([]);
  });

  test('leaves no field behind that shows it was there', () => {
    expect(alleWorte(plan('de', { personId: MUTTER.id }))).not.toContain('Gesundheit');
    expect(alleWorte(plan('de', { personId: MUTTER.id, grund: 'Ausfertigung' }))).toContain(
      'vertraulich, nur für Amal Al-Ahmad',
    );
  });
});

describe.skipIf(findWerkzeug('soffice') === null)('the sheet „Meine nächsten drei Schritte“', () => {
  test.each(SPRACHEN)(
    'has one page, whatever the language: %s',
    async (sprache) => {
      const eins = merkblatt(planunterlagen({ sprache, personId: MUTTER.id }));

      expect(await seitenText(await wordAusBlatt(eins, { mitSchriften: true }))).toHaveLength(1);
    },
    DAUER_MS,
  );

  test(
    'has one page also where every text is long',
    async () => {
      const lang = (wort: string) => `${wort} `.repeat(40).slice(0, 120).trim();
      const schritte = Array.from({ length: 3 }, (_, nummer) =>
        planschritt({ text: lang(`Wort${nummer}`), stelle: lang('Straße'), weg: lang('Bus'), wer: ['ich'] }),
      );
      const fassung = planfassung({ felder: [planfeld({ ziele: [planziel({ schritte })] })] });
      const eins = merkblatt(planunterlagen({ sprache: 'ti', personId: MUTTER.id, fassung }));
      const seiten = await seitenText(await wordAusBlatt(eins, { mitSchriften: true }));

      expect(seiten).toHaveLength(1);
      expect(seiten[0]).toContain('07161 202-31');
    },
    DAUER_MS,
  );
});
