import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { legeKommuneAn, aendereKommune, speicherePlanungsrahmen } from '../../../electron/backend/kommunen/service.ts';
import { legePersonalAn, listePersonal } from '../../../electron/backend/personal/service.ts';
import { legeAntragAn } from '../../../electron/backend/antraege/service.ts';
import type { Anfrage } from '../../../electron/backend/context.ts';
import { createKysely } from '../../../electron/backend/database/kysely.ts';
import { migriere } from '../../../electron/backend/database/migrate.ts';
import { oeffneVerbindung } from '../../../electron/backend/database/open.ts';
import { antragVorschlagen } from '../../../shared/antraege/defaults.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { zKontoId, zStellenanteilId } from '../../../shared/foundation/id.ts';
import { neueKommuneEingabe } from '../../../shared/kommunen/defaults.ts';
import { neuePersonalEingabe, neuerStellenanteil } from '../../../shared/personal/defaults.ts';
import { foerderrecht } from '../builders.ts';
import { KENNZAHLKATALOG } from '../kennzahlen.ts';
import { PLANTEXTE } from '../plantexte.ts';
import { STROM_SCHLUESSEL } from '../power-cut.ts';

/**
 * Does business steps without end until it is killed: `steps-until-killed.ts FOLDER neu|weiter`. First it says in one line
 * what it finds (rows that were acknowledged before, and whether anything is there by halves), then a line for each step
 * that was acknowledged. One step writes several tables.
 */
const [ordner = '', art = 'neu'] = process.argv.slice(2);
const db = createKysely(
  oeffneVerbindung(join(ordner, 'geleit.db'), STROM_SCHLUESSEL, art === 'neu' ? 'neu' : 'vorhanden'),
);
await migriere(db, () => Promise.resolve());
const anfrage: Anfrage = {
  db,
  konto: { id: zKontoId.parse('00000000-0000-4000-8000-000000000099'), anzeigename: 'Petra Roth' },
  vorgang: 'probe',
  zuteilungen: [{ rolle: 'foerderung', kommuneId: null }],
  kommunen: 'alle',
  istOhneNamen: false,
  kettenschluessel: STROM_SCHLUESSEL,
  heute: datum('2018-02-01'),
  jetzt: '2018-02-01T08:00:00.000Z',
  regimeDateien: foerderrecht(),
  plantexte: PLANTEXTE,
  kennzahlkatalog: KENNZAHLKATALOG,
  neueId: () => randomUUID(),
};

const { rows: halbe } = await sql<{ was: string }>`
  select 'laufender Befehl' as was from laufender_befehl
  union all select 'Person ohne zwei Anteile' from personal p
    where (select count(*) from stellenanteile s where s.personal_id = p.id) <> 2
  union all select 'Antrag ohne Beteiligte' from antraege a
    where not exists (select 1 from antrag_beteiligte b where b.antrag_id = a.id)
  union all select 'Befehl ohne Eintrag' from befehle b
    where not exists (select 1 from protokoll p where p.befehl_id = b.id)
`.execute(db);
const namen = (await db.selectFrom('kommunen').select('name').execute()).map((zeile) => zeile.name);
writeSync(1, `${JSON.stringify({ namen, halbe: halbe.map((zeile) => zeile.was) })}\n`);

for (let nummer = namen.length; ; nummer += 1) {
  const kommune = await legeKommuneAn(anfrage, {
    ...neueKommuneEingabe('gemeinde', []),
    name: `Nummer ${nummer}`,
    schluessel: `08117${String(nummer + 1).padStart(3, '0')}`,
  });
  writeSync(1, `${kommune.name}\n`);
  await aendereKommune(anfrage, { id: kommune.id, version: kommune.version, eingabe: { ...kommune, farbe: 'rot' } });
  await speicherePlanungsrahmen(anfrage, {
    version: null,
    eingabe: {
      kommuneId: kommune.id,
      regimeId: 'r1-2017-2019',
      personen: 83,
      stichtag: null,
      festgesetztCent: null,
      festgesetztBezug: 'zwoelf_monate',
      herkunft: '',
    },
  });
  const anteil = (von: string, bis: string) => ({
    ...neuerStellenanteil(zStellenanteilId.parse(randomUUID()), kommune.id, datum(von)),
    anteilHundertstel: 50,
    bis: datum(bis),
  });
  await legePersonalAn(anfrage, {
    eingabe: {
      ...neuePersonalEingabe(),
      vorname: 'Person',
      nachname: `Nummer ${nummer}`,
      stellenanteile: [anteil('2018-01-01', '2018-06-30'), anteil('2018-07-01', '2018-12-31')],
    },
    istTrotzdemNeu: false,
  });
  const personal = (await listePersonal(anfrage)).filter((person) => person.nachname === `Nummer ${nummer}`);
  await legeAntragAn(
    anfrage,
    antragVorschlagen({
      antragstellerin: kommune,
      mitgliedschaften: [],
      personal,
      heute: anfrage.heute,
      von: datum('2018-01-01'),
      bis: datum('2018-12-31'),
    }),
  );
}
