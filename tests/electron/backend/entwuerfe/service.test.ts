import { afterEach, expect, test } from 'vitest';
import { ENTWURF_TAGE } from '../../../../shared/entwuerfe/contract.ts';
import { fensterVon, mitKonto } from '../../../support/accounts.ts';
import { EINRICHTUNG, testBackend, type TestBackend } from '../../../support/test-backend.ts';

/** Inputs that were not saved wait for whoever typed them, and for nobody else. */

let t: TestBackend;
afterEach(() => t.beende());

const FORMULAR = 'kommune-neu';
const entwurf = (werte: string) => ({ formular: FORMULAR, werte, version: null });

async function anzahl(): Promise<number> {
  const offener = t.sitzung.haus.datenbestand.offener();
  const zeilen = await offener?.db.selectFrom('entwuerfe').select('formular').execute();
  return zeilen?.length ?? -1;
}

test('a draft is kept by form, the last one alone, through a lock', async () => {
  t = await testBackend();
  const { entwuerfe, konten } = t.client;
  await entwuerfe.speichern(entwurf('{"name":"D"}'));
  await entwuerfe.speichern({ ...entwurf('{"name":"D-tal"}'), version: 3 });
  await konten.sperren();
  await konten.anmelden({ kontoId: t.konto.id, passwort: EINRICHTUNG.passwort });
  expect([await entwuerfe.lesen({ formular: FORMULAR }), await entwuerfe.lesen({ formular: 'person-neu' })]).toEqual([
    { werte: '{"name":"D-tal"}', version: 3, geaendertAm: t.umgebung.jetzt() },
    null,
  ]);
});

test('another account neither reads nor overwrites nor drops it', async () => {
  t = await testBackend();
  const hannes = await fensterVon(t, await mitKonto(t, 'Hannes Ulm', [{ rolle: 'leitung', kommuneId: null }]));
  await t.client.entwuerfe.speichern(entwurf('{"name":"D-tal"}'));
  expect(await hannes.entwuerfe.lesen({ formular: FORMULAR })).toBeNull();
  await hannes.entwuerfe.speichern(entwurf('{"name":"E-bach"}'));
  await hannes.entwuerfe.verwerfen({ formular: FORMULAR });
  expect((await t.client.entwuerfe.lesen({ formular: FORMULAR }))?.werte).toBe('{"name":"D-tal"}');
});

test('once saved or given up it is gone from the Datenbestand, and no entry of the Protokoll tells of it', async () => {
  t = await testBackend();
  const { entwuerfe, protokoll } = t.client;
  const eintraege = async () =>
    (await protokoll.seite({ kontoId: null, zeile: null, von: null, bis: null, vor: null })).eintraege.length;
  const vorher = await eintraege();
  await entwuerfe.speichern(entwurf('{"name":"D-tal"}'));
  const gehalten = await anzahl();
  await entwuerfe.verwerfen({ formular: FORMULAR });
  expect([gehalten, await anzahl(), await entwuerfe.lesen({ formular: FORMULAR }), await eintraege()]).toEqual([
    1,
    0,
    null,
    vorher,
  ]);
});

test('a draft that nobody took up again is dropped after thirty days', async () => {
  t = await testBackend();
  const TAG_SEKUNDEN = 86_400;
  await t.client.entwuerfe.speichern(entwurf('{"name":"D-tal"}'));
  t.umgebung.stelleUhrVor(ENTWURF_TAGE * TAG_SEKUNDEN);
  expect((await t.client.entwuerfe.lesen({ formular: FORMULAR }))?.werte).toBe('{"name":"D-tal"}');
  t.umgebung.stelleUhrVor(1);
  expect([await t.client.entwuerfe.lesen({ formular: FORMULAR }), await anzahl()]).toEqual([null, 0]);
});
