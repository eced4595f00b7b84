import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateiname } from '../../../shared/documents/filename.ts';

describe('the name of a file', () => {
  test('joins its parts and keeps umlauts', () => {
    expect(dateiname('Antrag', 'Verband Oberes Tal', '2018')).toBe('Antrag-Verband-Oberes-Tal-2018');
    expect(dateiname('Antrag', 'Weiß­bäch', '2018')).toBe('Antrag-Weiß-bäch-2018');
  });

  test('leaves out what Windows forbids, and parts that are empty', () => {
    expect(dateiname('Antrag', 'A/B:C\\D*?"<>|', '', '2018.')).toBe('Antrag-A-B-C-D-2018');
  });

  test('is never a path, never hidden and never long, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = dateiname('Antrag', text);
        expect(name).toMatch(/^Antrag/);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{C}\s]|[.-]$/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
