import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { datum } from '../../../../shared/foundation/date.ts';
import { beratungVon } from '../../../support/beratungen.ts';
import { integrationsteam, offenerFall } from '../../../support/integrationsteam.ts';

type Lauf = (this: { readonly source: string }, ...werte: unknown[]) => unknown;

/** Every question to the database while `arbeit` runs, with what it asks for. */
async function gefragt(arbeit: () => Promise<unknown>): Promise<string[]> {
  const speicher = new Database(':memory:');
  // All prepared statements have this one prototype.
  const anweisung = Object.getPrototypeOf(speicher.prepare('select 1')) as { all: Lauf };
  speicher.close();
  const { all } = anweisung;
  const fragen: string[] = [];
  anweisung.all = function (...werte) {
    fragen.push(`${this.source.replaceAll(/\s+/g, ' ')} ${JSON.stringify(werte)}`);
    return all.apply(this, werte);
  };
  try {
    await arbeit();
  } finally {
    anweisung.all = all;
  }
  return fragen;
}

test('Saving a talk with all that follows asks the database nothing twice', async () => {
  const { kaya, aDorf } = await integrationsteam();
  const fall = await offenerFall(kaya, aDorf);
  const wo = { haushaltId: fall.haushalt.id, kommuneId: aDorf, personalId: kaya.id };
  const eingabe = beratungVon(wo, {
    notiz: 'Der Mietvertrag fehlt noch.',
    weiterleitungen: [
      { ziel: 19, partnerId: null, stelle: 'Jobcenter', anliegen: '' },
      { ziel: 25, partnerId: null, stelle: 'Wohnungsamt', anliegen: '' },
    ],
    wiedervorlageAm: datum('2018-02-12'),
  });
  const fragen = await gefragt(() => kaya.client.beratungen.anlegen({ eingabe }));
  const lesende = fragen.filter((frage) => /^\s*select/i.test(frage));
  expect(lesende.length).toBeGreaterThan(10);
  expect(lesende.filter((frage, stelle) => lesende.indexOf(frage) !== stelle)).toEqual([]);
});
