import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { createBackend } from './backend/app.ts';
import { createUmgebung, FENSTER_ORDNER } from './backend/environment.ts';
import { oeffneBrowser } from './http/browser.ts';
import { ueblicherDatenordner } from './host/data-folder.ts';
import { leseStartangaben, type Startangaben } from './host/flags.ts';
import { PortBelegt, starteBueroserver } from './http/office-server.ts';

/** The office server as a program of its own: one backend, one port on the loopback address. */

const EXIT_FALSCHE_ANGABEN = 2;
const EXIT_PORT_BELEGT = 3;

async function starte(angaben: Startangaben): Promise<void> {
  const ordner = angaben.daten
    ? resolve(angaben.daten)
    : ueblicherDatenordner({ plattform: process.platform, umgebung: process.env, heimat: homedir() });
  const umgebung = createUmgebung({ ordner, heute: angaben.heute, host: 'buero' });
  const neueNummer = () => umgebung.neueId().slice(0, 8);
  const backend = await createBackend(umgebung);
  const server = await starteBueroserver({
    backend,
    fensterOrdner: FENSTER_ORDNER,
    port: angaben.port,
    neueNummer,
    logge: umgebung.logge,
  });

  let wirdBeendet = false;
  const beende = () => {
    if (wirdBeendet) return;
    wirdBeendet = true;
    server.beende().then(
      () => process.exit(0),
      (fehler: unknown) => {
        umgebung.logge(neueNummer(), fehler);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', beende);
  process.on('SIGTERM', beende);

  console.log(`Geleit läuft auf ${server.adresse}`);
  if (!angaben.istOhneBrowser) oeffneBrowser(server.adresse);
}

const ergebnis = leseStartangaben(process.argv.slice(2));
if (ergebnis.art === 'fehler') {
  console.error(ergebnis.satz);
  process.exitCode = EXIT_FALSCHE_ANGABEN;
} else {
  starte(ergebnis.angaben).catch((fehler: unknown) => {
    if (!(fehler instanceof PortBelegt)) throw fehler;
    console.error(fehler.message);
    process.exit(EXIT_PORT_BELEGT);
  });
}
