import { randomUUID } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SICHERUNGSAUFGABEN } from '../../../electron/backend/sicherung/tasks.ts';

/**
 * Makes one backup after the other, as the backend's thread does, until it is killed: `back-up-until-killed.ts FOLDER
 * DESTINATION ID KEY`. The first line says that the first one is under way; then a line for each that was acknowledged.
 */
const [ordner = '', ziel = '', id = '', schluessel = ''] = process.argv.slice(2);
const schluesseldatei = readFileSync(join(ordner, 'schluessel.json'), 'utf8');
let istUnterwegs = false;
for (;;) {
  const { name } = SICHERUNGSAUFGABEN.sichern(
    {
      datei: join(ordner, 'geleit.db'),
      schluessel: new Uint8Array(Buffer.from(schluessel, 'hex')),
      schluesseldatei,
      datenbestand: { id, name: 'Verband Oberes Tal' },
      ordner,
      ziel,
      version: '0.0.0-test',
      erstelltAm: '2018-02-05T08:00:00.000Z',
      anlass: 'stuendlich',
      zeitstempel: randomUUID(),
    },
    () => {
      if (!istUnterwegs) writeSync(1, 'bereit\n');
      istUnterwegs = true;
    },
  );
  writeSync(1, `${name}\n`);
}
