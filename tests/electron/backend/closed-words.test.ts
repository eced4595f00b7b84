import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zRolle, type Zuteilung } from '../../../shared/foundation/rights.ts';
import type { KontoKurz } from '../../../shared/konten/types.ts';
import { wortIn } from '../../support/operations.ts';
import { createRechtemodell, GERUFENE, type Rechtemodell } from '../../support/rights-model.ts';
import type { Modellkommune } from '../../support/rights-records.ts';
import { testBackend, type TestBackend } from '../../support/test-backend.ts';

/**
 * What lies closed: the street and Ortsteil of a protected household, what a closed note says, and what is confidential in
 * an integration plan. These words stand nowhere else. Every operation is called, and every answer with its files is searched for them.
 */

/** Change keys or take long, and show nothing of a case. */
const OHNE_FALL = new Set(['konten.neuesBlatt', 'konten.anlegen', 'konten.passwortAendern', 'sicherung.sichern']);
const VERSCHLOSSENE = ['anschrift', 'umschlag', 'plan'] as const;
const LIEST_VERSCHLOSSENES = /reads „(anschrift|umschlag|plan)“/;
const ALLE: Zuteilung[] = zRolle.options
  .filter((rolle) => rolle !== 'revision')
  .map((rolle) => ({ rolle, kommuneId: null }));

let t: TestBackend;
let modell: Rechtemodell;
let konto: KontoKurz;
let a: Modellkommune;

// One for all: each test forgets what it wrote.
beforeAll(async () => {
  t = await testBackend();
  modell = await createRechtemodell(t, () => 0);
  ({
    konten: [konto],
    kommunen: [a],
  } = modell);
});
afterAll(async () => {
  modell.schliesse();
  await t.beende();
});

const istLoeschend = ({ name }: { readonly name: string }) => /loeschen/i.test(name);
/** Those that write and file first, those that delete last: then the bin and the documents are full. */
const REIHENFOLGE = [
  ...GERUFENE.filter((operation) => !istLoeschend(operation)),
  ...GERUFENE.filter((operation) => istLoeschend(operation)),
].filter(({ name }) => !OHNE_FALL.has(name));

/** Everything that the account can still look at: each document, each step of the trace, the bin, the search. */
async function nachlese(): Promise<readonly (readonly [stelle: string, text: string])[]> {
  const gelesene: (readonly [string, string])[] = [];
  const frage = async (name: string, eingabe: unknown) => {
    const text = await modell.frage(konto, name, eingabe);
    gelesene.push([`${name} ${JSON.stringify(eingabe)}`, text]);
    return text;
  };
  const ids = (text: string, muster: RegExp) => [...new Set([...text.matchAll(muster)].map(([, id = '']) => id))];
  const dokumente = await frage('dokumente.liste', { bezug: null });
  for (const id of ids(dokumente, /"id":"([0-9a-f-]{36})","art"/g)) {
    await frage('dokumente.datei', { id });
    await frage('dokumente.vorschau', { id });
  }
  let vor: number | null = null;
  for (;;) {
    const seite = await frage('protokoll.seite', { kontoId: null, zeile: null, von: null, bis: null, vor });
    const nummern = ids(seite, /"nummer":(\d+)/g).map(Number);
    for (const id of ids(seite, /"befehlId":(\d+)/g)) await frage('protokoll.aenderungen', { befehlId: Number(id) });
    if (!seite.includes('"hatWeitere":true')) break;
    vor = Math.min(...nummern);
  }
  await frage('protokoll.papierkorb', undefined);
  for (const art of VERSCHLOSSENE) {
    const treffer = await modell.frage(konto, 'suche.finden', { text: wortIn(a, art), hoechstens: 50 });
    gelesene.push([`suche.finden ${art}`, treffer]);
  }
  await frage('fristen.kalender', undefined);
  return gelesene;
}

describe('A protected address, a closed note and what is confidential in a plan', () => {
  test('stand in the one answer that shows them for a reason', async () => {
    await modell.vergessend(async () => {
      await modell.setzeRollen(konto, ALLE);
      const bestand = modell.bestand(a);
      const anschrift = await modell.frage(konto, 'faelle.anschriftZeigen', {
        id: bestand.haushalt.id,
        grund: 'Hausbesuch',
      });
      const umschlag = await modell.frage(konto, 'einwilligungen.umschlagOeffnen', {
        id: bestand.umschlag.id,
        grund: 'Termin in der Klinik',
      });
      const plan = await modell.frage(konto, 'integrationsplaene.umschlagOeffnen', {
        id: bestand.planfassung.id,
        grund: 'Vorbereitung des Gesprächs',
      });
      expect([
        anschrift.includes(wortIn(a, 'anschrift')),
        umschlag.includes(wortIn(a, 'umschlag')),
        plan.includes(wortIn(a, 'plan')),
      ]).toEqual([true, true, true]);
    });
  });

  test('stand in no other answer, file, list, search, trace or bin, whatever is done by whoever may do all', async () => {
    const gefunden: string[] = [];
    await modell.vergessend(async () => {
      await modell.setzeRollen(konto, ALLE);
      for (const operation of REIHENFOLGE) {
        const { fehler } = await modell.rufe(konto, ALLE, operation, a);
        gefunden.push(...fehler.filter((was) => LIEST_VERSCHLOSSENES.test(was)));
      }
      for (const [stelle, text] of await nachlese()) {
        for (const art of VERSCHLOSSENE) {
          if (text.includes(wortIn(a, art))) gefunden.push(`${stelle}: ${art}`);
        }
      }
    });
    expect(gefunden).toEqual([]);
  });

  test.each(zRolle.options)('stand in no answer to an account that is %s everywhere', async (rolle) => {
    const rollen: Zuteilung[] = [{ rolle, kommuneId: null }];
    const gefunden: string[] = [];
    for (const operation of REIHENFOLGE) {
      await modell.vergessend(async () => {
        await modell.setzeRollen(konto, rollen);
        const { fehler } = await modell.rufe(konto, rollen, operation, a);
        gefunden.push(...fehler.filter((was) => LIEST_VERSCHLOSSENES.test(was)));
      });
    }
    expect(gefunden).toEqual([]);
  });
});
