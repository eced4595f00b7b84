import { writeSync } from 'node:fs';
import { createAuftraege } from '../../../electron/backend/auftraege/runner.ts';
import type { Umgebung } from '../../../electron/backend/context.ts';
import { createDatenbestand } from '../../../electron/backend/konten/datenbestand.ts';
import { stelleBeideWiederHer } from '../../../electron/backend/konten/keys.ts';
import { liesSchluesseldatei } from '../../../electron/backend/konten/keystore.ts';
import { liesGruppen } from '../../../electron/backend/konten/recovery.ts';
import {
  bringeWechselZuEnde,
  ohneAuftraege,
  wechsleDatenschluessel,
  type Wechselhaus,
} from '../../../electron/backend/konten/rotation.ts';
import { createSicherungszustand } from '../../../electron/backend/sicherung/state.ts';
import { datum } from '../../../shared/foundation/date.ts';

/**
 * Changes the key of a Datenbestand without end until it is killed: `rekey-until-killed.ts FOLDER SHEET`. It opens as
 * the program does, by the groups of the recovery sheet, which need no Argon2, ends what the kill before left, and says so
 * in a line; then a line for each change.
 */
const [ordner = '', gruppen = ''] = process.argv.slice(2);
const umgebung: Umgebung = {
  ordner,
  ressourcen: '',
  version: '0.0.0-test',
  host: 'buero',
  argon2: { speicherKiB: 65_536, durchgaenge: 3, parallel: 4 },
  jetzt: () => '2018-02-05T08:00:00.000Z',
  heute: () => datum('2018-02-05'),
  neueId: () => '00000000-0000-4000-8000-000000000001',
  logge: (_nummer, fehler) => console.error(fehler),
};
const datenbestand = createDatenbestand(umgebung);
const haus: Wechselhaus = {
  umgebung,
  datenbestand,
  auftraege: createAuftraege(umgebung),
  sicherung: createSicherungszustand(),
};
const datei = liesSchluesseldatei(ordner);
const geheimnis = liesGruppen(gruppen);
const schluessel = datei && geheimnis && stelleBeideWiederHer(datei, geheimnis);
if (datei === null || schluessel === null || geheimnis === null) throw new Error('The sheet opens nothing.');
const offener = await datenbestand.oeffne(schluessel.jetziger, schluessel.kommender);
await bringeWechselZuEnde(haus, offener);
writeSync(1, 'bereit\n');
const alle = new Set(datei.konten.map(({ id }) => id));
for (;;) {
  await ohneAuftraege(haus, () => wechsleDatenschluessel(haus, offener, alle));
  writeSync(1, 'gewechselt\n');
}
