import { describe, expect, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { suchePartner, type Partnersuche } from '../../../shared/antraege/partnersuche.ts';
import type { Antragsdaten } from '../../../shared/antraege/antragsdaten.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  antragsdaten,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  kommune,
  kommuneId,
  KOMMUNEN,
  mitgliedschaft,
  planungsrahmen,
  stelle,
} from '../../support/builders.ts';
import { pruefe, teile } from '../../support/hindernisse.ts';

/** D-stadt of the same Kreis without a Verband, E-tal in the Kreis beside, F-berg far away, G-au with a frame of its own. */
const D_STADT = kommune({ id: kommuneId(4), name: 'D-stadt', art: 'stadt', schluessel: '08117904' });
const E_TAL = kommune({ id: kommuneId(5), name: 'E-tal', schluessel: '08116901', kreisSchluessel: '08116' });
const F_BERG = kommune({ id: kommuneId(6), name: 'F-berg', schluessel: '08337901', kreisSchluessel: '08337' });
const G_AU = kommune({ id: kommuneId(7), name: 'G-au', schluessel: '08117907' });
const H_OHNE = kommune({ id: kommuneId(10), name: 'H-feld', schluessel: '08117910' });

const rahmen = (eine: { id: typeof A_DORF.id }, personen: number) => planungsrahmen({ kommuneId: eine.id, personen });

const LAND = antragsdaten({
  kommunen: [...KOMMUNEN, F_BERG, E_TAL, D_STADT, G_AU, H_OHNE],
  mitgliedschaften: [mitgliedschaft(2), mitgliedschaft(3)],
  planungsrahmen: [
    rahmen(A_DORF, 83),
    rahmen(B_HEIM, 41),
    rahmen(C_HAUSEN, 30),
    rahmen(D_STADT, 30),
    rahmen(E_TAL, 30),
    rahmen(F_BERG, 30),
    rahmen(G_AU, 300),
  ],
});

const B_ALLEIN = antragEingabe({
  antragstellerinId: B_HEIM.id,
  durchfuehrung: 'eigene_stelle',
  beteiligte: [beteiligte({ kommuneId: B_HEIM.id })],
  stellen: [stelle({ teile: teile([B_HEIM, 100]) })],
});

const suche = (daten: Partial<Antragsdaten> = {}): Partnersuche | null => suchePartner(B_ALLEIN, { ...LAND, ...daten });

const lies = (ergebnis: Partnersuche | null) =>
  ergebnis?.gruppen.map(({ partner, rahmenJahrCent, personen, fehltCent }) => [
    partner.map(({ name, naehe }) => `${name} (${naehe})`).join(' + '),
    rahmenJahrCent / 100,
    personen,
    fehltCent / 100,
  ]);

describe('B-heim with 41 persons and 32.639 € a year looks for partners', () => {
  test('and finds its Verband first, then its Kreis, then others; who reaches the threshold alone is not asked', () => {
    expect(suche()).toEqual(
      expect.objectContaining({
        schwelleCent: 51_000_00,
        rahmenJahrCent: 32_639_00,
        personen: 41,
        fehltCent: 18_361_00,
      }),
    );
    expect(lies(suche())).toEqual([
      ['C-hausen (verband)', 56_521, 71, 0],
      ['D-stadt (kreis)', 56_521, 71, 0],
      ['E-tal (bezirk)', 56_521, 71, 0],
      ['F-berg (land)', 56_521, 71, 0],
    ]);
    expect(suche()?.ohneRahmen).toEqual(['H-feld']);
  });

  test('across the border of the Kreis with a hint, within it without one', () => {
    expect(suche()?.gruppen.map(({ hinweis }) => hinweis)).toEqual([
      '',
      '',
      'Über die Kreisgrenze (Landkreis Esslingen): zulässig; die Landratsämter müssen davon wissen. Ob die Gemeinden benachbart sind, bitte selbst prüfen.',
      'Über die Kreisgrenze (Landkreis Waldshut): zulässig; die Landratsämter müssen davon wissen. Ob die Gemeinden benachbart sind, bitte selbst prüfen.',
    ]);
  });

  test('but not who takes part elsewhere in the same days', () => {
    const anderer = antrag(antragEingabe({ beteiligte: [beteiligte({ kommuneId: C_HAUSEN.id })] }));
    const ergebnis = suche({ andereAntraege: [anderer] });
    expect(ergebnis?.gruppen[0]?.partner[0]?.name).toBe('D-stadt');
    expect(ergebnis?.gebundene).toEqual([{ name: 'C-hausen', antragId: anderer.id, aktenzeichen: '464.2-001/18' }]);
    const vorher = { ...anderer, von: datum('2017-01-01'), bis: datum('2017-12-31') };
    expect(suche({ andereAntraege: [vorher] })?.gebundene).toEqual([]);
  });

  test('two together where none is enough alone, and what is missing where even two are not', () => {
    const kleine = [rahmen(B_HEIM, 41), rahmen(C_HAUSEN, 10), rahmen(D_STADT, 14), rahmen(E_TAL, 5)];
    expect(lies(suche({ planungsrahmen: kleine }))?.slice(0, 3)).toEqual([
      ['C-hausen (verband) + D-stadt (kreis)', 51_745, 65, 0],
      ['D-stadt (kreis) + E-tal (bezirk)', 47_764, 60, 3_236],
      ['C-hausen (verband) + E-tal (bezirk)', 44_580, 56, 6_420],
    ]);
  });

  test('in vain where nobody is there: its own share is the way that is left, 51 € as in Wehr', () => {
    const wehr = suche({ planungsrahmen: [rahmen(B_HEIM, 64)] });
    expect(wehr).toEqual(expect.objectContaining({ rahmenJahrCent: 50_949_00, fehltCent: 51_00, gruppen: [] }));
  });
});

describe('No search is made', () => {
  test.each([
    ['the threshold is reached', [rahmen(B_HEIM, 65)]],
    ['the own frame is not known', []],
  ])('where %s', (_, eigene) => {
    expect(suche({ planungsrahmen: eigene })).toBeNull();
  });
});

test('The hindrance of a small frame names the best partner', () => {
  const [grund] = pruefe(B_ALLEIN, LAND).filter(({ code }) => code === 'rahmen-unter-mindestbetrag');
  expect(grund?.ausweg).toBe(
    'Gemeinsam mit einer anderen Kommune beantragen, den Planungsrahmen dem Landkreis überlassen oder 18.361 € im Jahr als Eigenanteil tragen. Für den Zeitraum des Antrags sind das 18.361 € Eigenanteil. Erreicht wird die Schwelle mit C-hausen („Partner finden“ unter Beteiligte).',
  );
});
