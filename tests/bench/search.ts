import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { antraegeSuche } from '../../electron/backend/antraege/search.ts';
import type { Anfrage } from '../../electron/backend/context.ts';
import { createKysely } from '../../electron/backend/database/kysely.ts';
import { migriere } from '../../electron/backend/database/migrate.ts';
import { oeffneVerbindung } from '../../electron/backend/database/open.ts';
import { kommunenRepository } from '../../electron/backend/kommunen/repository.ts';
import { kommunenSuche } from '../../electron/backend/kommunen/search.ts';
import { personalRepository } from '../../electron/backend/personal/repository.ts';
import { personalSuche } from '../../electron/backend/personal/search.ts';
import { findeTreffer } from '../../electron/backend/suche/service.ts';
import { datum } from '../../shared/foundation/date.ts';
import { zKommuneId, zKontoId, zPersonalId, zStellenanteilId, type KommuneId } from '../../shared/foundation/id.ts';
import type { Zuteilung } from '../../shared/foundation/rights.ts';
import { kommune, personal, stellenanteil } from '../support/builders.ts';
import { KENNZAHLKATALOG } from '../support/kennzahlen.ts';
import { PLANTEXTE } from '../support/plantexte.ts';
import { gemeinde, GEMEINDEN_IM_LAND } from './database.ts';
import { alsHoechstwert, dauerMs, p95, type Messung } from './measure.ts';

/** As many persons as the Land has to do with. */
const PERSONEN = 72_857;
const LAEUFE = 3;

const ANFAENGE =
  'Müll Web Schnei Hof Brunn Öhl Weiß Groß Kauf Stein Berg Feld Hassan Moham Ali Yıld Kowal Bond Petr Ibra'.split(' ');
const ENDEN = 'er ner mann bauer hauer le inger meier ov enko ski adi ani i oğlu sson es ard ing ke'.split(' ');
const VORNAMEN = (
  'Maria Mohamad Anna Jörg Fatima Hannes Ayşe Samir Petra Olena Ruth Hussein Karl Leyla Ahmad Ute Björn Shirin Omar Eva ' +
  'Ivan Zeynep Paul Khaled Rosa Yusuf Nadia Emil Amina Tarek Lena Mehmet Ilse Jamal Vera Ali Sofia Günter Hadi Nora'
).split(' ');

/** Every beginning of an input, as the search is asked while somebody types. */
const getippt = (eingabe: string) =>
  Array.from(eingabe, (_, bis) => eingabe.slice(0, bis + 1)).filter((text) => text.trim());

/** Names, transliterations, parts of names, places, keys, and what is nowhere. */
const EINGABEN = [
  'müller maria',
  'mueller, jö',
  'muhammed alihauer',
  'weissen',
  'steinberg',
  'oglu hossein',
  '464',
  '08115',
  'gemeinde 77',
].flatMap(getippt);

/** Picked as if by chance, the same in every run: the first of a list are common, the last rare. */
function gewichtet<T>(liste: readonly T[], nummer: number): T {
  const gemischt = Math.imul(nummer ^ (nummer >>> 7), 0x2c1b3c6d);
  const nochmals = Math.imul(gemischt ^ (gemischt >>> 12), 0x297a2d39);
  const anteil = ((nochmals ^ (nochmals >>> 15)) >>> 0) / 2 ** 32;
  const eines = liste[Math.floor(anteil ** 2 * liste.length)];
  if (eines === undefined) throw new Error('An empty list.');
  return eines;
}

async function fuelle(anfrage: Anfrage): Promise<KommuneId> {
  const kommunen = Array.from({ length: GEMEINDEN_IM_LAND }, () => zKommuneId.parse(randomUUID()));
  await anfrage.db.transaction().execute(async (db) => {
    const kommunenzeilen = kommunenRepository(db, 'alle');
    for (const [nummer, id] of kommunen.entries()) {
      await kommunenzeilen.einfuegen(kommune({ ...gemeinde(nummer), id }));
    }
    const personen = personalRepository(db, 'alle');
    for (let nummer = 0; nummer < PERSONEN; nummer += 1) {
      const kommuneId = kommunen[nummer % GEMEINDEN_IM_LAND] ?? null;
      if (kommuneId === null) continue;
      await personen.einfuegen(
        personal({
          id: zPersonalId.parse(randomUUID()),
          vorname: gewichtet(VORNAMEN, nummer * 7 + 3),
          nachname: `${gewichtet(ANFAENGE, nummer)}${gewichtet(ENDEN, nummer * 3 + 1)}`,
          traegerId: kommuneId,
          stellenanteile: [stellenanteil({ id: zStellenanteilId.parse(randomUUID()), kommuneId })],
        }),
      );
    }
  });
  return zKommuneId.parse(kommunen[76]);
}

/** Time of one search while typing, among as many persons as the Land has: of who sees all and of who sees one Gemeinde. */
export async function messeSuche(): Promise<Messung[]> {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-bench-'));
  const db = createKysely(oeffneVerbindung(join(ordner, 'bench.db'), randomBytes(32), 'neu'));
  await migriere(db, () => Promise.resolve());
  const anfrage = {
    db,
    konto: { id: zKontoId.parse(randomUUID()), anzeigename: 'M. Weber' },
    vorgang: 'bench',
    kommunen: 'alle',
    istOhneNamen: false,
    kettenschluessel: randomBytes(32),
    heute: datum('2018-03-01'),
    jetzt: '2018-03-01T08:00:00.000Z',
    regimeDateien: [],
    plantexte: PLANTEXTE,
    kennzahlkatalog: KENNZAHLKATALOG,
    neueId: () => randomUUID(),
  } as const;
  const einsehbare = await fuelle({ ...anfrage, zuteilungen: [] });
  const leser: Zuteilung[] = [
    { rolle: 'foerderung', kommuneId: null },
    { rolle: 'foerderung', kommuneId: einsehbare },
  ];
  const suche = (zuteilung: Zuteilung, text: string) =>
    findeTreffer({ ...anfrage, zuteilungen: [zuteilung] }, [kommunenSuche, personalSuche, antraegeSuche], {
      text,
      hoechstens: 20,
    });
  // The first one makes the index.
  for (const zuteilung of leser) await suche(zuteilung, 'weber');
  const dauern: number[] = [];
  for (let lauf = 0; lauf < LAEUFE; lauf += 1) {
    for (const text of EINGABEN)
      for (const zuteilung of leser) dauern.push(await dauerMs(() => suche(zuteilung, text)));
  }
  await db.destroy();
  rmSync(ordner, { recursive: true });
  return [alsHoechstwert(`Suche beim Tippen unter ${PERSONEN} Personen, 95 von 100 Aufrufen`, p95(dauern), 20, 'ms')];
}
