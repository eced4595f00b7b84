import { createRouterClient } from '@orpc/server';
import { createBackend } from '../../electron/backend/app.ts';
import { createUmgebung } from '../../electron/backend/environment.ts';
import type { Dokument, Programm } from '../../electron/backend/beispiel/documents.ts';
import { datum, type Datum } from '../../shared/foundation/date.ts';

/** The day on which the example plays where none is given. */
export const BEISPIELHEUTE = datum('2018-03-01');
export const BEISPIELNAME = 'Beispielverband Oberes Tal';
export const BEISPIELKONTO = 'M. Weber';
/** Known to everybody who reads the README, so good for made-up data only. */
export const BEISPIELPASSWORT = 'Kirschbaum Laterne Nebelhorn';

/** The backend in this process, and the program as a window sees it. */
export interface OffenesProgramm {
  readonly programm: Programm;
  beende(): Promise<void>;
}

/** Opens the real backend on a folder, without a window. */
export async function oeffneProgramm(ordner: string, heute: Datum = BEISPIELHEUTE): Promise<OffenesProgramm> {
  const backend = await createBackend(createUmgebung({ ordner, heute, host: 'buero' }));
  const sitzung = backend.eroeffneSitzung();
  return {
    programm: createRouterClient(backend.router, { context: { sitzung } }),
    beende: () => backend.beende(),
  };
}

/**
 * Makes the example Datenbestand as the set-up page does, up to the first page. Writes the Wiederherstellungsblatt on the
 * way, since it can be written only there.
 */
export async function richteBeispielEin(programm: Programm): Promise<() => Promise<Dokument>> {
  await programm.konten.einrichten({
    art: 'beispiel',
    name: BEISPIELNAME,
    anzeigename: BEISPIELKONTO,
    passwort: BEISPIELPASSWORT,
  });
  return () => programm.konten.wiederherstellungsblattWord();
}

/** Types the group back that the sheet is asked for; the program is open then. */
export async function bestaetigeBlatt(programm: Programm): Promise<void> {
  const { blatt, gefragteGruppe } = await programm.konten.wiederherstellungsblatt();
  const gruppen = blatt.bloecke.flatMap((block) => (block.art === 'schluesselgruppen' ? block.gruppen : []));
  await programm.konten.wiederherstellungsblattBestaetigen({ gruppe: gruppen[gefragteGruppe - 1] ?? '' });
}
