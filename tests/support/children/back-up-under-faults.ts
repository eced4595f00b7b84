import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createBackend } from '../../../electron/backend/app.ts';
import { auftragsende } from '../jobs.ts';
import { bestaetigeBlatt, clientVon, EINRICHTUNG, testUmgebung } from '../test-backend.ts';

/** A fault of the disk under a path, as `faults/diskfault.c` knows them; `anteil`: after so much of one backup. */
export interface Fehlerfall {
  readonly art: 'full' | 'gone' | 'readonly' | 'keiner';
  readonly pfad: string;
  readonly anteil: number;
}

/** What came of the backup under the fault, and the files in the destination afterwards with their sums. */
export interface Fehlerbefund {
  readonly zustand: string;
  readonly fehler: string | null;
  readonly warnung: string | null;
  readonly dateien: Readonly<Record<string, string>>;
}

/**
 * Sets up a Datenbestand, makes backups of eight days on the stick, and then one more under each fault:
 * `back-up-under-faults.ts FOLDER STICK FAULTS`. Prints a line with what is there before the first, then one for each.
 */
const [ordner = '', stick = '', faelle = '[]'] = process.argv.slice(2);
const umgebung = testUmgebung(ordner);
const backend = await createBackend(Object.assign(umgebung, { datentraeger: () => [{ name: 'STICK', pfad: stick }] }));
const client = clientVon(backend, backend.eroeffneSitzung());
await client.konten.einrichten(EINRICHTUNG);
await bestaetigeBlatt(client);
await client.sicherung.zielWaehlen({ handle: (await client.sicherung.orte())[1]?.handle ?? '' });
const ziel = join(stick, 'Geleit-Sicherungen');

async function sichere(): Promise<Fehlerbefund> {
  umgebung.stelleUhrVor(86_400);
  const { auftragId } = await client.sicherung.sichern();
  const { zustand, fehler } = await auftragsende(client, auftragId);
  process.env['DISKFAULT_MODE'] = '';
  const summe = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(ziel, name)))
      .digest('hex');
  const dateien = Object.fromEntries(readdirSync(ziel).map((name) => [name, summe(name)]));
  const { warnung } = await client.sicherung.lage();
  return { zustand, fehler, warnung, dateien };
}

const sage = (befund: Fehlerbefund) => writeSync(1, `${JSON.stringify(befund)}\n`);
let befund = await sichere();
for (let tag = 1; tag < 8; tag += 1) befund = await sichere();
sage(befund);
const bytes = statSync(join(ziel, Object.keys(befund.dateien).sort().at(-1) ?? '')).size;
for (const [nummer, fall] of (JSON.parse(faelle) as Fehlerfall[]).entries()) {
  process.env['DISKFAULT_PATH'] = fall.pfad;
  process.env['DISKFAULT_BYTES'] = String(Math.floor(bytes * fall.anteil));
  process.env['DISKFAULT_RUN'] = String(nummer);
  process.env['DISKFAULT_MODE'] = fall.art;
  sage(await sichere());
}
await backend.beende();
if (umgebung.log.length > 0) throw new Error('Something unexpected was met.', { cause: umgebung.log[0]?.fehler });
