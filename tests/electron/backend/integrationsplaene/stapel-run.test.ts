import { setTimeout as warte } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Abgebrochen } from '../../../../electron/backend/auftraege/thread.ts';
import { verarbeite } from '../../../../electron/backend/integrationsplaene/stapel-run.ts';

/** Reads, packs and puts away a thousand papers, and counts how many are there at once. */
function stapel(gleichzeitig: number, beiJedem: (nummer: number) => void = () => {}) {
  const steuerung = new AbortController();
  const zaehler = { jetzt: 0, hoechstens: 0, fertig: 0 };
  const ende = verarbeite(
    Array.from({ length: 1_000 }, (_, nummer) => nummer),
    { gleichzeitig, signal: steuerung.signal },
    async (nummer) => {
      zaehler.jetzt += 1;
      zaehler.hoechstens = Math.max(zaehler.hoechstens, zaehler.jetzt);
      beiJedem(nummer);
      // Some take longer than others.
      if (nummer % 97 === 0) await warte(1);
      else await Promise.resolve();
      zaehler.jetzt -= 1;
      zaehler.fertig += 1;
    },
  );
  return { ende, zaehler, brichAb: () => steuerung.abort() };
}

describe('a batch', () => {
  it('has never more papers in memory than it works on at once', async () => {
    const { ende, zaehler } = stapel(3);
    await ende;
    expect(zaehler).toEqual({ jetzt: 0, hoechstens: 3, fertig: 1_000 });
  });

  it('takes no further paper once it is called off, and waits for those under way', async () => {
    const lauf: ReturnType<typeof stapel> = stapel(3, (nummer) => {
      if (nummer === 10) lauf.brichAb();
    });
    await expect(lauf.ende).rejects.toBeInstanceOf(Abgebrochen);
    expect(lauf.zaehler.jetzt).toBe(0);
    expect(lauf.zaehler.fertig).toBeLessThan(14);
  });

  it('ends with the first fault', async () => {
    const { ende, zaehler } = stapel(3, (nummer) => {
      if (nummer === 20) throw new Error('The disk is full.');
    });
    await expect(ende).rejects.toThrow('The disk is full.');
    expect(zaehler.fertig).toBeLessThan(24);
  });
});
