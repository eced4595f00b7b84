import { expect, test } from 'vitest';
import type { KommuneId, PartnerId } from '../../../shared/foundation/id.ts';
import type { Partner } from '../../../shared/netzwerk/types.ts';
import { artenVon, partnerFuer, umgeschalteteWeiterleitung } from '../../../renderer/beratungen/formular.ts';
import {
  alsBeratung,
  istLeer,
  neuerSprechtag,
  neueZeile,
  pruefeSprechtag,
} from '../../../renderer/beratungen/sprechtag.ts';
import { zeitraumAus } from '../../../renderer/beratungen/zeitraum.ts';
import { datum } from '../../../shared/foundation/date.ts';
import type { HaushaltId, PersonalId } from '../../../shared/foundation/id.ts';

const A_DORF = 'a' as KommuneId;
const HEUTE = datum('2018-03-01');
const stelle = (id: string, art: Partner['art'], kommuneIds: KommuneId[] = []) =>
  ({ id: id as PartnerId, art, kommuneIds }) as Partner;

test('the only Jobcenter of the Kommune is chosen by itself; of two one has to be chosen', () => {
  const jobcenter = stelle('j', 'jobcenter');
  const agentur = stelle('b', 'agentur_fuer_arbeit');
  const woanders = stelle('w', 'jobcenter', ['b' as KommuneId]);
  const moegliche = partnerFuer([jobcenter, agentur, woanders, stelle('k', 'kita')], 19, A_DORF);
  expect(moegliche).toEqual([jobcenter, agentur]);
  const eine = umgeschalteteWeiterleitung([], 19, moegliche);
  expect(eine).toEqual([{ ziel: 19, partnerId: 'j', stelle: '', anliegen: '' }]);
  expect(umgeschalteteWeiterleitung(eine, 19, moegliche)).toEqual([]);
  expect(umgeschalteteWeiterleitung([], 19, [...moegliche, stelle('z', 'jobcenter')])[0]?.partnerId).toBeNull();
});

test('the light asks for what the talk was about; without a topic for what such an office usually learns', () => {
  expect(artenVon(['arbeit', 'schule', 'gesundheit'], 19)).toEqual(['bildung_arbeit', 'gesundheit']);
  expect(artenVon([], 20)).toEqual(['kontakt', 'aufenthalt']);
  expect(artenVon(['teilhabe'], 29)).toEqual(['kontakt']);
});

test('a line of the Sprechtag is a talk of its case; an empty one is none, one without a case says so', () => {
  const tag = neuerSprechtag(HEUTE, 'p' as PersonalId, 'Rathaus');
  const zeile = {
    ...neueZeile(),
    fall: { id: 'h' as HaushaltId, name: 'Familie Abdi', kommuneId: A_DORF },
    themen: ['arbeit' as const],
    ziele: [19 as const],
  };
  expect(tag.zeilen.every(istLeer)).toBe(true);
  expect(pruefeSprechtag(tag)).toEqual([{ feld: 'zeilen.0.fall', satz: 'Bitte mindestens eine Zeile ausfüllen.' }]);
  expect(pruefeSprechtag({ ...tag, zeilen: [zeile, { ...zeile, fall: null }] })).toEqual([
    { feld: 'zeilen.1.fall', satz: 'Bitte einen Fall oder „Ohne Namen“ wählen.' },
  ]);
  expect(alsBeratung(tag, zeile, 'x' as KommuneId)).toMatchObject({
    haushaltId: 'h',
    kommuneId: A_DORF,
    am: HEUTE,
    unterort: 'Rathaus',
    weiterleitungen: [{ ziel: 19, partnerId: null, stelle: '', anliegen: '' }],
  });
  const ohneNamen = { ...zeile, ort: 'aufsuchend' as const, fall: { id: null, name: 'Ohne Namen', kommuneId: null } };
  expect(alsBeratung(tag, ohneNamen, A_DORF)).toMatchObject({ haushaltId: null, kommuneId: A_DORF, unterort: '' });
});

test('the period of the list: thirty days with today, the year before, from a day to another', () => {
  const aus = (text: string) => zeitraumAus(new URLSearchParams(text), HEUTE);
  expect(aus('')).toEqual({ art: 'monat', von: '2018-01-31', bis: HEUTE });
  expect(aus('zeitraum=tag')).toEqual({ art: 'tag', von: HEUTE, bis: HEUTE });
  expect(aus('zeitraum=vorjahr')).toEqual({ art: 'vorjahr', von: '2017-01-01', bis: '2017-12-31' });
  expect(aus('zeitraum=frei&von=2018-02-01&bis=unsinn')).toEqual({ art: 'frei', von: '2018-02-01', bis: HEUTE });
});
