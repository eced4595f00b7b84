import { AUFTRAG, GESPERRT, istOrdnerauftrag, type Ordnerantwort } from '../shared/foundation/bridge.ts';
import { createBackend } from './backend/app.ts';
import { createUmgebung } from './backend/environment.ts';
import { createPortvermittlung, type Nachrichtenport } from './backend/port.ts';
import { handleFuer } from './backend/sicherung/places.ts';
import { leseStartangaben } from './host/flags.ts';

/**
 * The backend as a process of its own under the desktop shell. It has one session, since one person sits in front of
 * the window; a lock ends the process, so that no key stays in its memory.
 */

const ergebnis = leseStartangaben(process.argv.slice(2));
if (ergebnis.art === 'fehler' || ergebnis.angaben.daten === null) throw new Error('started without its folder');
const gewaehlteOrdner = new Set<string>();
const umgebung = {
  ...createUmgebung({ ordner: ergebnis.angaben.daten, heute: ergebnis.angaben.heute, host: 'desktop' }),
  gewaehlteOrdner: () => [...gewaehlteOrdner],
};
const backend = await createBackend(umgebung);
const sitzung = backend.eroeffneSitzung();
const vermittle = createPortvermittlung(backend.router, {
  nachSperren: () => process.parentPort.postMessage(GESPERRT),
});

process.parentPort.on('message', ({ data, ports }) => {
  const port: Nachrichtenport | undefined = ports[0];
  if (data === AUFTRAG.verbinde && port) vermittle(port, sitzung);
  if (istOrdnerauftrag(data)) {
    gewaehlteOrdner.add(data.ordner);
    process.parentPort.postMessage({ ordnerHandle: handleFuer(data.ordner) } satisfies Ordnerantwort);
  }
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
