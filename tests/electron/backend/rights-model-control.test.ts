import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createZufall } from '../../support/random.ts';
import { createRechtemodell, spieleGeschichten, type Rechtemodell } from '../../support/rights-model.ts';
import { testBackend, type TestBackend } from '../../support/test-backend.ts';

/**
 * The control of `rights-model.test.ts`: the same program with one wall between the Kommunen taken down, as if somebody
 * had forgotten the `where`. The model has to find it.
 */
const wand = vi.hoisted(() => ({ offene: [] as readonly string[] }));

vi.mock(import('../../../electron/backend/database/kommunen-sicht.ts'), async (importOriginal) => {
  const echte = await importOriginal();
  const { inSicht, ausserSicht } = echte;
  return {
    ...echte,
    inSicht: (sicht, spalte) => inSicht(wand.offene.includes(`in ${spalte}`) ? 'alle' : sicht, spalte),
    ausserSicht: (sicht, spalte) => ausserSicht(wand.offene.includes(`ausser ${spalte}`) ? 'alle' : sicht, spalte),
  };
});

const { saat, zufall } = createZufall();
/** Each wall is found within the first few; the model stops there. */
const HOECHSTENS = { geschichten: 200, schritte: 50 };

let t: TestBackend;
let modell: Rechtemodell;
beforeAll(async () => {
  t = await testBackend();
  modell = await createRechtemodell(t, zufall);
});
afterAll(async () => {
  modell.schliesse();
  await t.beende();
});

/** An Antrag names its Kommunen in several places, each with its wall: one alone lets nothing through. */
const ANTRAG = [
  'in antraege.antragstellerin_id',
  'ausser antrag_beteiligte.kommune_id',
  'ausser antrag_beteiligte.rest_an_id',
  'ausser antrag_teile.kommune_id',
];

test.each([
  ['Kommunen', ['in id']],
  ['memberships, frames and Wiedervorlagen', ['in kommune_id']],
  ['persons', ['in personal.traeger_id']],
  ['applications', ANTRAG],
  ['the list of cases', ['in h.kommune_id']],
  ['cases and what belongs to them', ['in haushalte.kommune_id']],
  ['documents', ['ausser dokument_kommunen.kommune_id']],
])(
  'without the wall of %s the model finds them',
  async (_, offene) => {
    wand.offene = offene;
    const { fehler } = await spieleGeschichten(modell, zufall, HOECHSTENS).finally(() => (wand.offene = []));
    expect(fehler, `SAAT=${saat}`).not.toEqual([]);
  },
  120_000,
);
