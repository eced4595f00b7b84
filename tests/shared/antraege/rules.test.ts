import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { ALLES_ERKLAERT } from '../../support/builders.ts';
import { pruefe } from '../../support/hindernisse.ts';

describe('pruefeAntrag', () => {
  it('finds nothing at the complete Antrag of the Verband for 2018', () => {
    expect(pruefe({})).toEqual([]);
  });

  it('puts what forbids before what is only to be known', () => {
    const nichtAllesErklaert = { ...ALLES_ERKLAERT, vollstaendig: false };
    expect(
      pruefe({ erklaerungen: nichtAllesErklaert }, { heute: datum('2026-11-24') }).map(({ code, schwere }) => [
        code,
        schwere,
      ]),
    ).toEqual([
      ['erklaerungen-fehlen', 'sperrt'],
      ['zeitraum-vorbei', 'warnt'],
    ]);
  });
});
