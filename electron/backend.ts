import { AUFTRAG, GESPERRT } from '../shared/foundation/bridge.ts';
import { createBackend } from './backend/app.ts';
import { createUmgebung } from './backend/environment.ts';
import { createPortvermittlung, type Nachrichtenport } from './backend/port.ts';
import { leseStartangaben } from './host/flags.ts';

/**
 * The backend as a process of its own under the desktop shell. It has one session, since one person sits in front of
 * the window; a lock ends the process, so that no key stays in its memory.
 */

const ergebnis = leseStartangaben(process.argv.slice(2));
if (ergebnis.art === 'fehler' || ergebnis.angaben.daten === null) throw new Error('started without its folder');
const umgebung = createUmgebung({ ordner: ergebnis.angaben.daten, heute: ergebnis.angaben.heute, host: 'desktop' });
const backend = await createBackend(umgebung);
const sitzung = backend.eroeffneSitzung();
const vermittle = createPortvermittlung(backend.router, {
  nachSperren: () => process.parentPort.postMessage(GESPERRT),
});

process.parentPort.on('message', ({ data, ports }) => {
  const port: Nachrichtenport | undefined = ports[0];
  if (data === AUFTRAG.verbinde && port) vermittle(port, sitzung);
  if (data === AUFTRAG.beende) {
    backend.beende().then(
      () => process.exit(0),
      (fehler: unknown) => {
        umgebung.logge(umgebung.neueId().slice(0, 8), fehler);
        process.exit(1);
      },
    );
  }
});
