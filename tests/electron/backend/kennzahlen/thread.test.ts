import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { A_DORF, personalEingabe, stellenanteil } from '../../../support/builders.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { fensterVon, mitKonto } from '../../../support/accounts.ts';
import { JANUAR, werteVon } from '../../../support/kennzahlen-erfassung.ts';
import { testBackend } from '../../../support/test-backend.ts';

const TAUSENDE = 3_500;

/** A window onto so many talks that they are counted beside it. */
async function mitVielenGespraechen() {
  const t = await testBackend();
  onTestFinished(() => t.beende());
  const konto = await mitKonto(t, 'Lea Leitung', [
    { rolle: 'leitung', kommuneId: null },
    { rolle: 'integrationsmanagement', kommuneId: null },
  ]);
  const client = await fensterVon(t, konto);
  const kommune = await client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const personal = await client.personal.anlegen({
    eingabe: personalEingabe({
      traegerId: kommune.id,
      traegerart: 'kommune',
      stellenanteile: [stellenanteil({ kommuneId: kommune.id })],
    }),
    istTrotzdemNeu: false,
  });
  const db = t.sitzung.haus.datenbestand.offener()?.db;
  if (db === undefined) throw new Error('The Datenbestand is closed.');
  await sql`
    insert into beratungen with recursive n(i) as (select 1 union all select i + 1 from n where i < ${TAUSENDE})
    select printf('00000000-0000-4000-8000-%012x', i), null, ${kommune.id}, printf('2018-01-%02d', 1 + i % 31), 30, ${personal.id},
      'beratungsstelle', '', '', '', 1, '', 'einzelperson', 0, 0, 0, null, null, '', '', '', '', 1, '2018-02-01T08:00:00.000Z', 'M. Weber'
    from n
  `.execute(db);
  return { t, client };
}

test('many talks are counted in a thread with a connection of its own, and others write meanwhile', async () => {
  const { t, client } = await mitVielenGespraechen();

  // A command takes the connection of the window while the thread reads; both come to their end.
  const [auswertung] = await Promise.all([
    client.kennzahlen.auswertung(JANUAR),
    client.kommunen.anlegen(kommuneEingabe({ ...A_DORF, name: 'D-tal', schluessel: '08117904' })),
  ]);

  expect(werteVon(auswertung)).toMatchObject({
    1: TAUSENDE,
    4: TAUSENDE,
    7: TAUSENDE,
    N5: TAUSENDE * 30,
    N6: TAUSENDE,
  });
  const { gruende } = await client.kennzahlen.pruefung(JANUAR);
  expect(gruende).toEqual([]);
  const blick = await client.kennzahlen.dahinter({ ...JANUAR, schluessel: '1', personalId: null, seite: 0 });
  expect([blick.gesamt, blick.beratungen.length]).toEqual([TAUSENDE, 50]);
  expect(t.log).toEqual([]);
});

test('a count that the window does not want any more is called off, and the next one counts', async () => {
  const { t, client } = await mitVielenGespraechen();
  const steuerung = new AbortController();

  const ungewollte = client.kennzahlen.auswertung(JANUAR, { signal: steuerung.signal });
  steuerung.abort();

  await expect(ungewollte).rejects.toThrow();
  expect(werteVon(await client.kennzahlen.auswertung(JANUAR))).toMatchObject({ 1: TAUSENDE });
  expect(t.log).toEqual([]);
});
