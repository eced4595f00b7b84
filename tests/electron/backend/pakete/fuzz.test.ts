import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { untersuche } from '../../../../electron/backend/pakete/examination.ts';
import { kennungVon } from '../../../../electron/backend/pakete/keys.ts';
import { fingerabdruckVon } from '../../../../shared/pakete/fingerabdruck.ts';
import { starteKind } from '../../../support/child.ts';
import { neueIdentitaet, packteil, paket } from '../../../support/pakete.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';

const A = neueIdentitaet();
const B = neueIdentitaet();

const zLauf = z.object({
  ergebnisse: z.record(z.string(), z.number()),
  laengsteMs: z.number(),
  zuwachsMB: z.number(),
});

describe('packages that were bent by chance', () => {
  it('2,400 of them end with a reason or whole, each at once and within bounds', { timeout: 240_000 }, async () => {
    const { ende, bereit } = starteKind('open-mutated-packages', ['2400']);
    console.log(await bereit);
    const { ausgabe, fehlerausgabe, code } = await ende;
    expect([code, fehlerausgabe]).toEqual([0, '']);
    const lauf = zLauf.parse(JSON.parse(ausgabe.split('\n')[1] ?? ''));
    console.log(JSON.stringify(lauf));
    expect(Object.values(lauf.ergebnisse).reduce((summe, zahl) => summe + zahl, 0)).toBe(2400);
    // A seal that was bent from outside lets nothing through.
    expect(lauf.ergebnisse['INHALT TROTZ SIEGEL']).toBeUndefined();
    expect(lauf.ergebnisse['veraendert']).toBeGreaterThan(500);
    expect(lauf.laengsteMs).toBeLessThan(10_000);
    expect(lauf.zuwachsMB).toBeLessThan(256);
  });

  it('of 90 MB grow the process by little', { timeout: 120_000 }, async () => {
    const { ende } = starteKind('pack-large-package', [join(neuerOrdner(), 'gross.geleit-paket')]);
    const { ausgabe, fehlerausgabe } = await ende;
    expect(fehlerausgabe).toBe('');
    const lauf = z
      .object({ bytes: z.number(), ergebnis: z.string(), zuwachsMB: z.number() })
      .parse(JSON.parse(ausgabe));
    console.log(JSON.stringify(lauf));
    expect(lauf.ergebnis).toBe('inhalt');
    expect(lauf.bytes).toBeGreaterThan(90_000_000);
    expect(lauf.zuwachsMB).toBeLessThan(200);
  });
});

it('what was packed is what is opened', { timeout: 60_000 }, async () => {
  const teil = fc.uint8Array({ maxLength: 200_000 }).map((bytes) => Buffer.concat([Buffer.from('%PDF-'), bytes]));
  await fc.assert(
    fc.asyncProperty(fc.array(teil, { maxLength: 5 }), async (inhalte) => {
      const datei = await paket(
        A,
        B,
        inhalte.map((inhalt) => packteil('Plan.pdf', inhalt)),
      );
      const geoeffnet: Buffer[] = [];
      const befund = await untersuche({ datei, eigene: B, bekannte: [kennungVon(A.oeffentlich)] }, (_pfad, inhalt) =>
        geoeffnet.push(inhalt),
      );
      expect(befund.ergebnis).toBe('inhalt');
      expect(geoeffnet).toEqual(inhalte);
    }),
    { numRuns: 60 },
  );
});

it('a fingerprint is ten groups of four digits and follows from the keys', () => {
  expect(fingerabdruckVon('0'.repeat(63) + '7')).toBe(`${'0000 '.repeat(9)}0007`);
  expect(fingerabdruckVon(kennungVon(A.oeffentlich))).toMatch(/^(\d{4} ){9}\d{4}$/);
  expect(fingerabdruckVon(kennungVon(A.oeffentlich))).not.toBe(fingerabdruckVon(kennungVon(B.oeffentlich)));
});
