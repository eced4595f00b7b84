import { afterEach, describe, expect, test } from 'vitest';
import { createAuftraege, type Auftraege } from '../../../../electron/backend/auftraege/runner.ts';
import { Abgebrochen, type Threadlauf } from '../../../../electron/backend/auftraege/thread.ts';
import { nichtErlaubt } from '../../../../electron/backend/failures.ts';
import type { Auftragsstand } from '../../../../shared/auftraege/types.ts';
import { zKontoId, type KontoId } from '../../../../shared/foundation/id.ts';
import { fensterVon, mitKonto } from '../../../support/accounts.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { PASSWORT, testBackend, type TestBackend } from '../../../support/test-backend.ts';

const ERIKA = zKontoId.parse('00000000-0000-4000-8000-000000000001');
const HANNES = zKontoId.parse('00000000-0000-4000-8000-000000000002');

/** Jobs with a clock that counts and what they logged. */
function neueAuftraege(): { readonly auftraege: Auftraege; readonly log: unknown[] } {
  let zaehler = 0;
  const log: unknown[] = [];
  const auftraege = createAuftraege({
    jetzt: () => `2018-02-05T08:00:0${zaehler}.000Z`,
    neueId: () => `00000000-0000-4000-8000-${String((zaehler += 1)).padStart(12, '0')}`,
    logge: (_nummer, fehler) => log.push(fehler),
  });
  return { auftraege, log };
}

/** Work that the test leads by the hand. */
function gefuehrteArbeit() {
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
  const { promise: begonnen, resolve: beginne } = Promise.withResolvers<Threadlauf>();
  const arbeit = (lauf: Threadlauf) => {
    lauf.signal.addEventListener('abort', () => reject(new Abgebrochen()));
    beginne(lauf);
    return promise;
  };
  return { arbeit, begonnen, fertig: resolve, scheitert: reject };
}

async function alleStaende(auftraege: Auftraege, id: string, konto: KontoId): Promise<Auftragsstand[]> {
  const staende: Auftragsstand[] = [];
  for await (const stand of auftraege.verfolge(id, konto, undefined) ?? []) staende.push(stand);
  return staende;
}

describe('A job', () => {
  test('tells its steps one by one to whoever follows it, and keeps its result', async () => {
    const { auftraege } = neueAuftraege();
    const { arbeit, begonnen, fertig } = gefuehrteArbeit();
    const { id, ende } = auftraege.starte('Sicherung', ERIKA, arbeit);
    const lauf = await begonnen;
    const folgt = auftraege.verfolge(id, ERIKA, undefined);
    const gezeigte: unknown[] = [];
    const schritte = [
      () => undefined,
      () => lauf.melde('Seiten werden kopiert', 40),
      () => lauf.melde('Die Kopie wird geöffnet', 90),
      () => fertig(['412 Dateien', '68 MB']),
    ];
    for (const schritt of schritte) {
      schritt();
      const { value } = (await folgt?.next()) ?? {};
      if (value) gezeigte.push([value.zustand, value.schritt, value.prozent]);
    }
    expect(gezeigte).toEqual([
      ['laeuft', '', 0],
      ['laeuft', 'Seiten werden kopiert', 40],
      ['laeuft', 'Die Kopie wird geöffnet', 90],
      ['fertig', '', 100],
    ]);
    expect(await folgt?.next()).toEqual({ done: true, value: undefined });
    expect(await ende).toEqual({
      id,
      titel: 'Sicherung',
      zustand: 'fertig',
      schritt: '',
      prozent: 100,
      begonnenAm: '2018-02-05T08:00:01.000Z',
      beendetAm: '2018-02-05T08:00:01.000Z',
      ergebnis: ['412 Dateien', '68 MB'],
      datei: null,
      fehler: null,
    });
    // Whoever comes later sees the end at once.
    expect(await alleStaende(auftraege, id, ERIKA)).toEqual([await ende]);
    expect(auftraege.liste(ERIKA)).toEqual([await ende]);
  });

  test('that is called off stops at its signal and says so, without a failure', async () => {
    const { auftraege, log } = neueAuftraege();
    const { arbeit, begonnen } = gefuehrteArbeit();
    const { id, ende } = auftraege.starte('Sicherung', ERIKA, arbeit);
    await begonnen;
    expect(auftraege.brichAb(id, ERIKA)).toBe(true);
    expect(await ende).toMatchObject({ zustand: 'abgebrochen', prozent: null, ergebnis: [], fehler: null });
    expect(log).toEqual([]);
  });

  test('that fails keeps the sentence; what was not expected is logged under the number in the sentence', async () => {
    const { auftraege, log } = neueAuftraege();
    const erwartet = auftraege.starte('Sicherung', ERIKA, async () => {
      throw nichtErlaubt('Der Datenträger ist voll.');
    });
    expect(await erwartet.ende).toMatchObject({ zustand: 'fehlgeschlagen', fehler: 'Der Datenträger ist voll.' });
    expect(log).toEqual([]);
    const unerwartet = new Error('disk I/O error at page 7');
    const anderer = auftraege.starte('Sicherung', ERIKA, () => Promise.reject(unerwartet));
    expect(await anderer.ende).toMatchObject({
      zustand: 'fehlgeschlagen',
      fehler: 'Etwas ist schiefgegangen, der Auftrag wurde nicht ausgeführt. Die Nummer 00000000 hilft bei der Suche.',
    });
    expect(log).toEqual([unerwartet]);
  });

  test('is seen, followed and called off by its own account alone; one of the program by nobody', async () => {
    const { auftraege } = neueAuftraege();
    const eigene = gefuehrteArbeit();
    const stille = gefuehrteArbeit();
    const { id, ende } = auftraege.starte('Sicherung', ERIKA, eigene.arbeit);
    const { id: stiller } = auftraege.starte('Sicherung', null, stille.arbeit);
    for (const fremder of [id, stiller]) {
      expect(auftraege.verfolge(fremder, HANNES, undefined)).toBeNull();
      expect(auftraege.brichAb(fremder, HANNES)).toBe(false);
    }
    expect(auftraege.liste(HANNES)).toEqual([]);
    expect(auftraege.liste(ERIKA).map((stand) => stand.id)).toEqual([id]);
    eigene.fertig([]);
    // Nobody called it off.
    expect((await ende).zustand).toBe('fertig');
    await auftraege.beendeAlle();
  });

  test('leaves its file for its own account, until the next one of that account or until all is closed', async () => {
    const { auftraege } = neueAuftraege();
    const mitDatei = (name: string) => async () => ({ zeilen: [name], datei: { name, inhalt: new Blob([name]) } });
    const erster = auftraege.starte('Stapel', ERIKA, mitDatei('Pläne.zip'));
    expect(await erster.ende).toMatchObject({ zustand: 'fertig', ergebnis: ['Pläne.zip'], datei: 'Pläne.zip' });
    expect(await auftraege.datei(erster.id, ERIKA)?.inhalt.text()).toBe('Pläne.zip');
    expect(auftraege.datei(erster.id, HANNES)).toBeNull();

    const anderer = auftraege.starte('Stapel', HANNES, mitDatei('Merkblätter.zip'));
    await anderer.ende;
    expect(auftraege.datei(erster.id, ERIKA)?.name).toBe('Pläne.zip');
    const zweiter = auftraege.starte('Stapel', ERIKA, mitDatei('Pläne-2.zip'));
    await zweiter.ende;
    expect(auftraege.datei(erster.id, ERIKA)).toBeNull();
    expect(auftraege.liste(ERIKA).map(({ datei }) => datei)).toEqual(['Pläne-2.zip', null]);

    await auftraege.beendeAlle();
    expect([auftraege.datei(zweiter.id, ERIKA), auftraege.datei(anderer.id, HANNES)]).toEqual([null, null]);
  });

  test('of the past is forgotten after twenty others, never one that runs', async () => {
    const { auftraege } = neueAuftraege();
    const laufende = gefuehrteArbeit();
    const { id } = auftraege.starte('Lange', ERIKA, laufende.arbeit);
    for (let nummer = 0; nummer < 30; nummer += 1) await auftraege.starte('Kurz', ERIKA, async () => []).ende;
    const titel = auftraege.liste(ERIKA).map((stand) => stand.titel);
    expect(titel.filter((einer) => einer === 'Kurz').length).toBeLessThanOrEqual(21);
    expect(auftraege.liste(ERIKA).at(-1)?.id).toBe(id);
    await auftraege.beendeAlle();
  });

  test('whose window goes away is followed no longer, and runs on', async () => {
    const { auftraege } = neueAuftraege();
    const { arbeit, fertig } = gefuehrteArbeit();
    const { id, ende } = auftraege.starte('Sicherung', ERIKA, arbeit);
    const fenster = new AbortController();
    const folgt = auftraege.verfolge(id, ERIKA, fenster.signal);
    await folgt?.next();
    const naechster = folgt?.next();
    fenster.abort();
    expect(await naechster).toMatchObject({ value: { zustand: 'laeuft' } });
    expect(await folgt?.next()).toEqual({ done: true, value: undefined });
    fertig(['getan']);
    expect((await ende).ergebnis).toEqual(['getan']);
  });
});

describe('In the program', () => {
  let t: TestBackend;
  afterEach(() => t.beende());

  test('jobs of another account are none through the operations, and a lock ends all before the file closes', async () => {
    t = await testBackend();
    const hannes = await mitKonto(t, 'Hannes Ulm', [{ rolle: 'leitung', kommuneId: null }]);
    const beiHannes = await fensterVon(t, hannes);
    const { haus } = t.sitzung;
    const { arbeit, begonnen } = gefuehrteArbeit();
    const { id, ende } = haus.auftraege.starte('Sicherung', t.konto.id, arbeit);
    await begonnen;
    expect(await beiHannes.auftraege.liste()).toEqual([]);
    const satz = 'Dieser Auftrag ist nicht vorhanden. Die Liste zeigt den neuesten Stand.';
    expect(await fehlerVon(beiHannes.auftraege.abbrechen({ id }))).toEqual({ code: 'NICHT_GEFUNDEN', satz });
    expect(await fehlerVon(beiHannes.auftraege.verfolgen({ id }))).toEqual({ code: 'NICHT_GEFUNDEN', satz });
    expect(await t.client.auftraege.liste()).toMatchObject([{ id, zustand: 'laeuft' }]);

    await beiHannes.konten.sperren();
    expect(await t.client.auftraege.liste()).toMatchObject([{ id, zustand: 'laeuft' }]);
    const { schliesse } = haus.datenbestand;
    const beimSchliessen: string[] = [];
    haus.datenbestand.schliesse = async () => {
      beimSchliessen.push(...haus.auftraege.liste(t.konto.id).map(({ zustand }) => zustand));
      await schliesse();
    };
    await t.client.konten.sperren();
    expect(beimSchliessen).toEqual(['abgebrochen']);
    expect((await ende).zustand).toBe('abgebrochen');
    // The result is still there at the next login.
    await t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
    expect(await t.client.auftraege.liste()).toMatchObject([{ id, zustand: 'abgebrochen' }]);
    expect(t.log).toEqual([]);
  });
});
