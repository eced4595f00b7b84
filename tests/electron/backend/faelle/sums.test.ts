import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { faelleAnmeldung } from '../../../../electron/backend/faelle/registration.ts';
import { loescheHaushalt } from '../../../../electron/backend/faelle/household-service.ts';
import { listeFaelle } from '../../../../electron/backend/faelle/service.ts';
import { neuerFallfilter } from '../../../../shared/faelle/defaults.ts';
import type { Fallfilter } from '../../../../shared/faelle/types.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { eingabeFuer, legeFall, mitSchluesseln } from '../../../support/dubletten.ts';

const seite = (anfrage: Anfrage, ab: number, anzahl: number, filter: Partial<Fallfilter> = {}) =>
  listeFaelle(
    anfrage,
    { filter: { ...neuerFallfilter(), ...filter }, sortierung: 'name', ab, anzahl },
    faelleAnmeldung.suche,
  );
const summe = async (...frage: Parameters<typeof seite>) => {
  const { gesamt, personen } = await seite(...frage);
  return [gesamt, personen];
};

describe('How many households and persons there are', () => {
  test('is the same from every page, and new after every write', async () => {
    const anfrage = await mitSchluesseln();
    const kind = eingabeFuer('Bekele, Daniel', { rolle: 'kind', geburtsjahr: 2012 });
    const erste = await legeFall(anfrage, A_DORF.id, [eingabeFuer('Bekele, Sara'), kind]);
    await legeFall(anfrage, A_DORF.id, [eingabeFuer('Haile, Ruth')]);
    await legeFall(anfrage, B_HEIM.id, [eingabeFuer('Karimi, Omar')]);

    for (const [ab, anzahl] of [
      [0, 10],
      [0, 3],
      [0, 1],
      [1, 1],
      [2, 10],
      [5, 10],
    ] as const) {
      expect(await summe(anfrage, ab, anzahl)).toEqual([3, 4]);
    }
    expect(await summe(anfrage, 0, 1, { kommuneId: A_DORF.id })).toEqual([2, 3]);
    expect(await summe({ ...anfrage, kommunen: [B_HEIM.id] }, 0, 1)).toEqual([1, 1]);

    await legeFall(anfrage, A_DORF.id, [eingabeFuer('Tesfay, Noah')]);
    expect(await summe(anfrage, 0, 1)).toEqual([4, 5]);
    const { id, version } = erste.haushalt;
    await loescheHaushalt(anfrage, { id, version }, { haushalt: [], person: [] });
    expect(await summe(anfrage, 0, 1)).toEqual([3, 3]);
    expect(await summe(anfrage, 0, 10)).toEqual([3, 3]);
  });
});
