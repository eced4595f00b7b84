import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { antraegeSuche } from '../../../../electron/backend/antraege/search.ts';
import { legeAntragAn } from '../../../../electron/backend/antraege/service.ts';
import { inTransaktion } from '../../../../electron/backend/changes.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { kommunenSuche } from '../../../../electron/backend/kommunen/search.ts';
import { aendereKommune } from '../../../../electron/backend/kommunen/service.ts';
import { personalSuche } from '../../../../electron/backend/personal/search.ts';
import { aenderePersonal, legePersonalAn, loeschePersonal } from '../../../../electron/backend/personal/service.ts';
import type { Suchquelle } from '../../../../electron/backend/registration.ts';
import { findeTreffer, fuehreIndexNach } from '../../../../electron/backend/suche/service.ts';
import type { Zuteilung } from '../../../../shared/foundation/rights.ts';
import {
  mitPersonal,
  personalEingabeVon,
  kommuneEingabe,
  neueDatenbank,
  anfrageAn,
} from '../../../support/anfragen.ts';
import {
  A_DORF,
  antragEingabe,
  B_HEIM,
  personal,
  personalEingabe,
  personalId,
  stellenanteil,
  stellenanteilId,
} from '../../../support/builders.ts';

/** The search over a real, encrypted database: what is found, who finds it, and what is gone after deletion. */

const QUELLEN: readonly Suchquelle[] = [kommunenSuche, personalSuche, antraegeSuche];
const folgen: Anfrage['folgen'] = (anfrage, aenderungen) => fuehreIndexNach(anfrage, QUELLEN, aenderungen);

async function finde(anfrage: Anfrage, text: string, hoechstens = 20): Promise<string[]> {
  const treffer = await findeTreffer(anfrage, QUELLEN, { text, hoechstens });
  return treffer.map(({ art, titel }) => `${art} ${titel}`);
}

const als = (anfrage: Anfrage, ...zuteilungen: Zuteilung[]): Anfrage => ({ ...anfrage, zuteilungen });

async function datenbestand(): Promise<Anfrage> {
  const anfrage = await mitPersonal({ folgen });
  await legeAntragAn(anfrage, antragEingabe());
  return anfrage;
}

describe('The search', () => {
  test('finds records by parts of words, umlauts and numbers, titles first', async () => {
    const anfrage = await datenbestand();
    await legePersonalAn(anfrage, {
      eingabe: personalEingabe({ vorname: 'Jörg', nachname: 'Öhler-Groß' }),
      istTrotzdemNeu: false,
    });
    expect(await finde(anfrage, 'oehler')).toEqual(['Person Öhler-Groß, Jörg']);
    expect(await finde(anfrage, 'gross jorg')).toEqual(['Person Öhler-Groß, Jörg']);
    expect(await finde(anfrage, '117902')).toEqual(['Kommune B-heim']);
    expect(await finde(anfrage, 'weber')).toEqual(['Person Weber, Maria']);
    expect(await finde(anfrage, '464.2-001')).toEqual(['Antrag Antrag 464.2-001/18']);
    // In A-dorf lies every address of the test data; the body of that name comes first.
    expect((await finde(anfrage, 'a-dorf')).at(0)).toBe('Kommune A-dorf');
    expect(await finde(anfrage, 'DE89 3704')).toHaveLength(4);
    expect(await finde(anfrage, 'DE89 3704', 2)).toHaveLength(2);
  });

  test('takes no input for a command of the index', async () => {
    const anfrage = await datenbestand();
    for (const text of [
      '"',
      '*',
      'a OR b',
      'titel : x',
      'weber NOT maria',
      "'; drop table kommunen; --",
      '',
      '   ',
      '(',
      'NEAR(a b)',
    ]) {
      expect(await finde(anfrage, text), text).toEqual([]);
    }
  });

  test('follows each command in its transaction', async () => {
    const anfrage = await datenbestand();
    await finde(anfrage, 'weber');
    const eingabe = { ...personalEingabeVon(personal()), nachname: 'Weber-Schmidt' };
    await aenderePersonal(anfrage, { id: personalId(1), version: 1, eingabe });
    expect(await finde(anfrage, 'schmidt')).toEqual(['Person Weber-Schmidt, Maria']);

    await inTransaktion(anfrage, async (innen) => {
      await aenderePersonal(innen, { id: personalId(1), version: 2, eingabe: { ...eingabe, nachname: 'Verworfen' } });
      throw new Error('zurück');
    }).catch(() => undefined);
    expect(await finde(anfrage, 'verworfen')).toEqual([]);
    expect(await finde(anfrage, 'schmidt')).toHaveLength(1);
  });

  test('finds an Antrag by the new name of its Kommune', async () => {
    const anfrage = await datenbestand();
    await finde(anfrage, 'weber');
    await aendereKommune(anfrage, {
      id: A_DORF.id,
      version: 1,
      eingabe: { ...kommuneEingabe(A_DORF), name: 'Neustetten' },
    });
    expect(await finde(anfrage, 'neustetten')).toEqual(['Kommune Neustetten', 'Antrag Antrag 464.2-001/18']);
  });

  test('makes an index of another making anew', async () => {
    const anfrage = await datenbestand();
    await finde(anfrage, 'weber');
    await anfrage.db.updateTable('suchstand').set({ fassung: 0 }).execute();
    await anfrage.db.deleteFrom('suchindex').execute();
    expect(await finde(anfrage, 'weber')).toEqual(['Person Weber, Maria']);
  });
});

describe('Who finds what', () => {
  test('each account finds what its roles read, and nothing else', async () => {
    const anfrage = await datenbestand();
    const texte = ['weber', '117902', '464.2-001'];
    const alle = async (leser: Anfrage) => (await Promise.all(texte.map((text) => finde(leser, text)))).flat();
    expect(await alle(als(anfrage, { rolle: 'foerderung', kommuneId: null }))).toEqual([
      'Person Weber, Maria',
      'Kommune B-heim',
      'Antrag Antrag 464.2-001/18',
    ]);
    expect(await alle(als(anfrage, { rolle: 'integrationsmanagement', kommuneId: null }))).toEqual(['Kommune B-heim']);
    expect(await alle(als(anfrage, { rolle: 'foerderung', kommuneId: B_HEIM.id }))).toEqual([
      'Person Weber, Maria',
      'Kommune B-heim',
    ]);
    expect(await alle(als(anfrage, { rolle: 'administration', kommuneId: null }))).toEqual([]);
    expect(await alle(als(anfrage))).toEqual([]);
  });

  test('Revision finds no persons, since it reads without names', async () => {
    const anfrage = await datenbestand();
    const revision = als(anfrage, { rolle: 'revision', kommuneId: null });
    expect(await finde(revision, 'weber')).toEqual([]);
    expect(await finde(revision, '117902')).toEqual(['Kommune B-heim']);
  });

  test('a record is not found by a part of it that the account may not read', async () => {
    const anfrage = await datenbestand();
    await legePersonalAn(anfrage, {
      eingabe: personalEingabe({
        vorname: 'Anna',
        nachname: 'Roth',
        stellenanteile: [
          stellenanteil({ id: stellenanteilId(31), anteilHundertstel: 50 }),
          stellenanteil({
            id: stellenanteilId(32),
            kommuneId: B_HEIM.id,
            bezeichnung: 'Kanarienvogel',
            anteilHundertstel: 50,
          }),
        ],
      }),
      istTrotzdemNeu: false,
    });
    expect(await finde(anfrage, 'kanarienvogel')).toEqual(['Person Roth, Anna']);
    const aDorf = als(anfrage, { rolle: 'foerderung', kommuneId: A_DORF.id });
    expect(await finde(aDorf, 'roth anna')).toEqual(['Person Roth, Anna']);
    expect(await finde(aDorf, 'kanarienvogel')).toEqual([]);
  });
});

describe('Deleted names', () => {
  /** Bytes of every page of the index, as the tables of FTS5 keep them. */
  async function bytesDesIndex(anfrage: Anfrage): Promise<string> {
    const { rows: bloecke } = await sql<{ block: Buffer }>`select block from suchindex_data`.execute(anfrage.db);
    const { rows: texte } = await sql<{ c0: string; c1: string }>`select c0, c1 from suchindex_content`.execute(
      anfrage.db,
    );
    return [...bloecke.map(({ block }) => block.toString('latin1')), ...texte.map(({ c0, c1 }) => c0 + c1)].join('\n');
  }

  /** No other word of the test data begins with these letters, so the index keeps the piece as a whole. */
  const SELTEN = 'xqzander';

  async function mitXqzander(): Promise<Anfrage> {
    const anfrage = await mitPersonal({ folgen });
    await finde(anfrage, 'weber');
    await legePersonalAn(
      { ...anfrage, neueId: () => personalId(7) },
      { eingabe: personalEingabe({ vorname: 'Ilse', nachname: SELTEN, stellenanteile: [] }), istTrotzdemNeu: false },
    );
    return anfrage;
  }

  test('are gone from the index, down to its pieces', async () => {
    const anfrage = await mitXqzander();
    expect(await finde(anfrage, SELTEN)).toHaveLength(1);
    expect(await bytesDesIndex(anfrage)).toContain('xqz');
    await loeschePersonal(anfrage, { id: personalId(7), version: 1 }, []);
    expect(await finde(anfrage, SELTEN)).toEqual([]);
    expect(await bytesDesIndex(anfrage)).not.toContain('xqz');
  });

  test('would stay in the pieces without secure-delete', async () => {
    const anfrage = await mitXqzander();
    await sql`insert into suchindex(suchindex, rank) values ('secure-delete', 0)`.execute(anfrage.db);
    await loeschePersonal(anfrage, { id: personalId(7), version: 1 }, []);
    expect(await bytesDesIndex(anfrage)).toContain('xqz');
  });
});

test('A Datenbestand without records is searched, too', async () => {
  expect(await finde(anfrageAn(await neueDatenbank(), { folgen }), 'weber')).toEqual([]);
});
