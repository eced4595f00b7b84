import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alsGruppen, liesGruppen, neuesGeheimnis } from '../../../../electron/backend/konten/recovery.ts';

const geheimnis = fc.uint8Array({ minLength: 20, maxLength: 20 });

test('160 bits become nine groups of four signs that nobody misreads', () => {
  expect(neuesGeheimnis()).toHaveLength(20);
  fc.assert(
    fc.property(geheimnis, (bytes) => {
      const gruppen = alsGruppen(bytes);
      expect(gruppen).toHaveLength(9);
      for (const gruppe of gruppen) expect(gruppe).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test('what was printed reads back, in any spelling', () => {
  fc.assert(
    fc.property(geheimnis, (bytes) => {
      const gruppen = alsGruppen(bytes);
      const spielarten = [
        gruppen.join('-'),
        gruppen.join(' ').toLowerCase(),
        ` ${gruppen.join('\n')} `,
        gruppen.join('').replaceAll('0', 'O').replaceAll('1', 'l'),
      ];
      for (const text of spielarten) expect([...(liesGruppen(text) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test('a wrong, missing, added or swapped sign is found', () => {
  const ZEICHEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let unbemerkt = 0;
  fc.assert(
    fc.property(geheimnis, fc.nat(35), fc.integer({ min: 1, max: 31 }), (bytes, stelle, versatz) => {
      const text = alsGruppen(bytes).join('');
      const zeichen = ZEICHEN[(ZEICHEN.indexOf(text.charAt(stelle)) + versatz) % 32] ?? '';
      const falsch = text.slice(0, stelle) + zeichen + text.slice(stelle + 1);
      if (liesGruppen(falsch) !== null) unbemerkt += 1;
      expect(liesGruppen(text.slice(0, -1))).toBeNull();
      expect(liesGruppen(`${text}0`)).toBeNull();
    }),
    { numRuns: 2000 },
  );
  // One in a million by chance.
  expect(unbemerkt).toBeLessThanOrEqual(1);
  expect(liesGruppen('')).toBeNull();
  expect(liesGruppen('UUUU-'.repeat(9))).toBeNull();
});

test('two secrets are never the same', () => {
  expect(new Set(Array.from({ length: 100 }, () => alsGruppen(neuesGeheimnis()).join(''))).size).toBe(100);
});
