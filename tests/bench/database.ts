import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Anfrage } from '../../electron/backend/context.ts';
import { createKysely } from '../../electron/backend/database/kysely.ts';
import { migriere } from '../../electron/backend/database/migrate.ts';
import { oeffneVerbindung } from '../../electron/backend/database/open.ts';
import type { Programm } from '../../electron/backend/beispiel/documents.ts';
import { kommunenRepository } from '../../electron/backend/kommunen/repository.ts';
import { aendereKommune, listeKommunen } from '../../electron/backend/kommunen/service.ts';
import { datum } from '../../shared/foundation/date.ts';
import { zKommuneId, zKontoId } from '../../shared/foundation/id.ts';
import { KREISE } from '../../shared/foundation/kreise.ts';
import { zKommuneEingabe, type Kommune, type KommuneEingabe } from '../../shared/kommunen/types.ts';
import { A_DORF } from '../support/builders.ts';
import { KENNZAHLKATALOG } from '../support/kennzahlen.ts';
import { PLANTEXTE } from '../support/plantexte.ts';
import { abwechselnd, alsHoechstwert, alsVerhaeltnis, dauerMs, median, p95, type Messung } from './measure.ts';

/** Gemeinden of Baden-Württemberg: the longest list of Kommunen that a program of the Land can show. */
export const GEMEINDEN_IM_LAND = 1101;
const LAEUFE = 200;

/** A made-up Gemeinde with a key of its own: the Kreise by turns, each with running numbers. */
export function gemeinde(nummer: number): KommuneEingabe {
  const kreise = KREISE.filter((kreis) => kreis.art === 'landkreis');
  const kreis = kreise[nummer % kreise.length];
  const laufend = String(900 - Math.floor(nummer / kreise.length)).padStart(3, '0');
  return {
    ...zKommuneEingabe.parse(A_DORF),
    name: `Gemeinde ${nummer + 1}`,
    schluessel: `${kreis?.schluessel ?? ''}${laufend}`,
    kreisSchluessel: kreis?.schluessel ?? '',
  };
}

/** List and save at the service, against the bare prepared statements on the same connection and file. */
async function messeDienst(): Promise<Messung[]> {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-bench-'));
  const verbindung = oeffneVerbindung(join(ordner, 'bench.db'), randomBytes(32), 'neu');
  const db = createKysely(verbindung);
  await migriere(db, () => Promise.resolve());
  const anfrage: Anfrage = {
    db,
    konto: { id: zKontoId.parse(randomUUID()), anzeigename: 'M. Weber' },
    vorgang: 'bench',
    zuteilungen: [],
    kommunen: 'alle',
    istOhneNamen: false,
    kettenschluessel: randomBytes(32),
    heute: datum('2018-03-01'),
    jetzt: '2018-03-01T08:00:00.000Z',
    regimeDateien: [],
    plantexte: PLANTEXTE,
    kennzahlkatalog: KENNZAHLKATALOG,
    neueId: () => randomUUID(),
  };
  const repository = kommunenRepository(db, 'alle');
  for (let nummer = 0; nummer < GEMEINDEN_IM_LAND; nummer += 1) {
    const kommune: Kommune = {
      ...gemeinde(nummer),
      id: zKommuneId.parse(randomUUID()),
      version: 1,
      geaendertAm: anfrage.jetzt,
      geaendertVon: 'M. Weber',
    };
    await repository.einfuegen(kommune);
  }

  const blosseListe = verbindung.prepare('select * from kommunen order by name');
  const liste = await abwechselnd(
    LAEUFE,
    () => listeKommunen(anfrage),
    () => blosseListe.all(),
  );

  let [kommune] = await listeKommunen(anfrage);
  if (kommune === undefined) throw new Error('No Kommune to change.');
  // The same steps without the program: is the row unchanged, does any rule speak against it, write, commit.
  const blosseZeile = verbindung.prepare('select * from kommunen where id = ?');
  const blosseMitgliedschaften = verbindung.prepare('select * from mitgliedschaften');
  const blosseSpeicherung = verbindung.prepare(
    'update kommunen set strasse = ?, version = version + 1, geaendert_am = ?, geaendert_von = ? where id = ?',
  );
  const andere = (await listeKommunen(anfrage)).at(-1);
  let lauf = 0;
  const speichern = await abwechselnd(
    LAEUFE,
    async () => {
      if (kommune === undefined) return;
      const eingabe = {
        ...zKommuneEingabe.parse(kommune),
        anschrift: { ...kommune.anschrift, strasse: `Weg ${++lauf}` },
      };
      kommune = await aendereKommune(anfrage, { id: kommune.id, version: kommune.version, eingabe });
    },
    () => {
      verbindung.exec('begin immediate');
      blosseZeile.get(andere?.id);
      blosseListe.all();
      blosseMitgliedschaften.all();
      blosseSpeicherung.run(`Weg ${++lauf}`, anfrage.jetzt, 'M. Weber', andere?.id);
      verbindung.exec('commit');
    },
  );
  await db.destroy();
  rmSync(ordner, { recursive: true });
  return [
    alsVerhaeltnis(
      `Liste von ${GEMEINDEN_IM_LAND} Kommunen am Dienst, gegen bloßes „select“`,
      median(liste.eigenMs),
      median(liste.blossMs),
      2,
    ),
    alsVerhaeltnis(
      'Kommune speichern am Dienst, gegen dieselben Anweisungen ohne Programm',
      median(speichern.eigenMs),
      median(speichern.blossMs),
      2,
    ),
  ];
}

/** The same through the contract, with its checks of input and output. */
async function messeVertrag(programm: Programm): Promise<Messung[]> {
  const vorhanden = await programm.kommunen.liste();
  for (let nummer = vorhanden.length; nummer < GEMEINDEN_IM_LAND; nummer += 1)
    await programm.kommunen.anlegen(gemeinde(nummer));
  const listeMs: number[] = [];
  const aktenMs: number[] = [];
  const speichernMs: number[] = [];
  const [erste] = await programm.kommunen.liste();
  if (erste === undefined) throw new Error('No Kommune to change.');
  let kommune = erste;
  for (let lauf = 0; lauf < LAEUFE; lauf += 1) {
    listeMs.push(await dauerMs(() => programm.kommunen.liste()));
    aktenMs.push(await dauerMs(() => programm.kommunen.eine({ id: kommune.id })));
    const eingabe = { ...zKommuneEingabe.parse(kommune), anschrift: { ...kommune.anschrift, strasse: `Weg ${lauf}` } };
    speichernMs.push(
      await dauerMs(async () => {
        kommune = await programm.kommunen.aendern({ id: kommune.id, version: kommune.version, eingabe });
      }),
    );
  }
  return [
    alsHoechstwert(
      `Liste von ${GEMEINDEN_IM_LAND} Kommunen über den Vertrag, 95 von 100 Aufrufen`,
      p95(listeMs),
      10,
      'ms',
    ),
    alsHoechstwert('Eine Kommune über den Vertrag, 95 von 100 Aufrufen', p95(aktenMs), 10, 'ms'),
    alsHoechstwert('Kommune speichern über den Vertrag, 95 von 100 Aufrufen', p95(speichernMs), 10, 'ms'),
  ];
}

/** The same commands while a backup runs in its thread, again and again until there are enough of them. */
async function messeSicherung(programm: Programm): Promise<Messung[]> {
  const speichernMs: number[] = [];
  const [erste] = await programm.kommunen.liste();
  if (erste === undefined) throw new Error('No Kommune to change.');
  let kommune = erste;
  while (speichernMs.length < LAEUFE) {
    const { auftragId } = await programm.sicherung.sichern();
    const stand = { laeuft: true };
    const ende = (async () => {
      for await (const { fehler } of await programm.auftraege.verfolgen({ id: auftragId })) {
        if (fehler !== null) throw new Error(fehler);
      }
      stand.laeuft = false;
    })();
    while (stand.laeuft) {
      const strasse = `Weg ${speichernMs.length}`;
      const eingabe = { ...zKommuneEingabe.parse(kommune), anschrift: { ...kommune.anschrift, strasse } };
      speichernMs.push(
        await dauerMs(async () => {
          kommune = await programm.kommunen.aendern({ id: kommune.id, version: kommune.version, eingabe });
        }),
      );
      // The thread's messages come in between.
      await new Promise((weiter) => setImmediate(weiter));
    }
    await ende;
  }
  return [
    alsHoechstwert('Kommune speichern, während gesichert wird, 95 von 100 Aufrufen', p95(speichernMs), 250, 'ms'),
  ];
}

/** Lists and saves, at the service and through the contract, and while a backup runs. */
export async function messeDatenbank(programm: Programm): Promise<Messung[]> {
  return [...(await messeDienst()), ...(await messeVertrag(programm)), ...(await messeSicherung(programm))];
}
