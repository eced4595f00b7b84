import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId } from '../../../shared/foundation/id.ts';
import { neuerAuftrag } from '../../../shared/sprachmittlung/defaults.ts';
import { pruefeAuftrag, type Auftragslage } from '../../../shared/sprachmittlung/rules.ts';
import type { Dolmetscherauftrag } from '../../../shared/sprachmittlung/types.ts';

const HAUSHALT = zHaushaltId.parse('00000000-0000-4000-8000-0000000000c1');
const LAGE: Auftragslage = {
  heute: datum('2026-03-02'),
  namen: ['Mohammad', 'Al-Ahmad', 'Sara', 'El'],
  aktenzeichen: '464.2-017/26',
};

const codes = (aenderung: Partial<Dolmetscherauftrag>, lage: Partial<Auftragslage> = {}) =>
  pruefeAuftrag(
    {
      ...neuerAuftrag(HAUSHALT, datum('2026-03-10')),
      empfaenger: 'Sprachdienst Tal',
      sprache: 'ar',
      treffpunkt: 'Rathaus A-dorf, Zimmer 4',
      gegenstand: 'Beratungsgespräch',
      ...aenderung,
    },
    { ...LAGE, ...lage },
  ).map(({ schwere, code, feld }) => [schwere, code, feld]);

describe('pruefeAuftrag', () => {
  it('lets an order in general words pass', () => {
    expect(codes({})).toEqual([]);
  });

  it('refuses a day in the past, and a reply after the talk', () => {
    expect(codes({ am: datum('2026-03-01') })).toEqual([['sperrt', 'auftrag-in-der-vergangenheit', 'am']]);
    expect(codes({ antwortBis: datum('2026-03-11') })).toEqual([
      ['sperrt', 'auftrag-antwort-nach-termin', 'antwortBis'],
    ]);
  });

  it('says where a name of the household would go out, in any spelling of its letters', () => {
    expect(codes({ gegenstand: 'Gespräch mit Frau AHMAD' })).toEqual([['warnt', 'auftrag-nennt-person', 'gegenstand']]);
    expect(codes({ treffpunkt: 'bei Sára zu Hause' })).toEqual([['warnt', 'auftrag-nennt-person', 'treffpunkt']]);
    expect(codes({ gegenstand: 'Gespräch über Elternabend' })).toEqual([]);
  });

  it('says that no Aktenzeichen can stand for the case', () => {
    expect(codes({}, { aktenzeichen: '' })).toEqual([['warnt', 'auftrag-ohne-aktenzeichen', null]]);
  });
});
