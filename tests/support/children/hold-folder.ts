import { sperreOrdner } from '../../../electron/backend/database/lock.ts';
import { DatenbestandUnzugaenglich } from '../../../electron/backend/database/obstacle.ts';

/** Takes the folder and holds it until the process is killed, or says why it cannot. */
try {
  sperreOrdner(process.argv[2] ?? '');
  console.log('gehalten');
  setInterval(() => undefined, 1000);
} catch (fehler) {
  if (!(fehler instanceof DatenbestandUnzugaenglich)) throw fehler;
  console.log(fehler.hindernis.satz);
}
