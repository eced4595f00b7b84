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
import type { KommuneId } from '../../../../shared/foundation/id.ts';
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

  test('Revision finds no Antrag by a name that somebody wrote into it', async () => {
    const anfrage = await datenbestand();
    const eingabe = antragEingabe();
    const stellen = eingabe.stellen.map((stelle) => ({ ...stelle, bezeichnung: 'Stelle von Frau Weber' }));
    const { aktenzeichen } = await legeAntragAn(anfrage, { ...eingabe, stellen });
    const revision = als(anfrage, { rolle: 'revision', kommuneId: null });
    expect(await finde(anfrage, 'frau weber')).toEqual([`Antrag Antrag ${aktenzeichen}`]);
    expect(await finde(revision, 'frau weber')).toEqual([]);
    expect(await finde(revision, aktenzeichen)).toEqual([`Antrag Antrag ${aktenzeichen}`]);
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

describe('Far down the index', () => {
  const ANZAHL = 1_500;

  /** Texts of the same words; only the last one names B-heim. `verdeckt`: what a reader of B-heim does not get to see. */
  function vieleTexte(verdeckt: (nummer: number) => boolean, kommuneVon: (nummer: number) => KommuneId): Suchquelle {
    return {
      tabelle: 'kommunen',
      datenart: 'kommunen',
      nenntPersonen: false,
      folgt: [],
      async texte({ kommunen }, ids) {
        const nummern = ids === 'alle' ? Array.from({ length: ANZAHL }, (_, nummer) => nummer) : ids.map(Number);
        return nummern
          .filter((nummer) => kommunen === 'alle' || kommunen.includes(kommuneVon(nummer)))
          .map((nummer) => ({
            id: String(nummer),
            art: 'Vermerk',
            titel: `Vermerk ${nummer}`,
            untertitel: '',
            ziel: '/',
            text: kommunen !== 'alle' && verdeckt(nummer) ? '' : 'Beratung',
            kommunen: [kommuneVon(nummer)],
          }));
      },
    };
  }

  async function findeAls(quelle: Suchquelle, kommuneId: KommuneId, text: string): Promise<string[]> {
    const anfrage = anfrageAn(await neueDatenbank(), { zuteilungen: [{ rolle: 'foerderung', kommuneId }] });
    return (await findeTreffer(anfrage, [quelle], { text, hoechstens: 20 })).map(({ titel }) => titel);
  }

  test('an account that sees a single row finds it behind all those of others', async () => {
    const quelle = vieleTexte(
      () => false,
      (nummer) => (nummer === ANZAHL - 1 ? B_HEIM.id : A_DORF.id),
    );
    expect(await findeAls(quelle, B_HEIM.id, 'vermerk')).toEqual([`Vermerk ${ANZAHL - 1}`]);
    expect(await findeAls(quelle, B_HEIM.id, 'v beratung')).toEqual([`Vermerk ${ANZAHL - 1}`]);
    expect(await findeAls(quelle, A_DORF.id, 'beratung')).toHaveLength(20);
  });

  test('a hit is found behind all those whose words stand where the account does not read', async () => {
    const quelle = vieleTexte(
      (nummer) => nummer < ANZAHL - 1,
      () => B_HEIM.id,
    );
    expect(await findeAls(quelle, B_HEIM.id, 'beratung')).toEqual([`Vermerk ${ANZAHL - 1}`]);
  });
});

describe('Deleted names', () => {
  /** Bytes of every page of the index, as the tables of FTS5 keep them. */
  async function bytesDesIndex(anfrage: Anfrage): Promise<string> {
    const teile: string[] = [];
    for (const index of ['suchtitel', 'suchindex']) {
      const bloecke = sql<{ block: Buffer }>`select block from ${sql.table(`${index}_data`)}`;
      const texte = sql<{ c0: string }>`select c0 from ${sql.table(`${index}_content`)}`;
      for (const { block } of (await bloecke.execute(anfrage.db)).rows) teile.push(block.toString('latin1'));
      for (const { c0 } of (await texte.execute(anfrage.db)).rows) teile.push(c0);
    }
    return teile.join('\n');
  }

  const SELTEN = 'xqzander';
  /** No other piece of the test data begins with its first letter, so the index keeps it as a whole. */
  const STUECK = 'qza';

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
    expect(await bytesDesIndex(anfrage)).toContain(STUECK);
    await loeschePersonal(anfrage, { id: personalId(7), version: 1 }, []);
    expect(await finde(anfrage, SELTEN)).toEqual([]);
    expect(await bytesDesIndex(anfrage)).not.toContain(STUECK);
  });

  test('are gone when somebody is called otherwise', async () => {
    const anfrage = await mitXqzander();
    const eingabe = personalEingabe({ vorname: 'Ilse', nachname: 'Neumann', stellenanteile: [] });
    await aenderePersonal(anfrage, { id: personalId(7), version: 1, eingabe });
    expect(await finde(anfrage, 'neumann')).toEqual(['Person Neumann, Ilse']);
    expect(await finde(anfrage, SELTEN)).toEqual([]);
    expect(await bytesDesIndex(anfrage)).not.toContain(STUECK);
  });

  test('would stay in the pieces without secure-delete', async () => {
    const anfrage = await mitXqzander();
    for (const index of [sql.table('suchtitel'), sql.table('suchindex')]) {
      await sql`insert into ${index}(${index}, rank) values ('secure-delete', 0)`.execute(anfrage.db);
    }
    await loeschePersonal(anfrage, { id: personalId(7), version: 1 }, []);
    expect(await bytesDesIndex(anfrage)).toContain(STUECK);
  });
});

test('A Datenbestand without records is searched, too', async () => {
  expect(await finde(anfrageAn(await neueDatenbank(), { folgen }), 'weber')).toEqual([]);
});
