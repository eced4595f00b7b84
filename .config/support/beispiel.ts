import { createBackend } from '../../electron/backend/app.ts';
import { createUmgebung } from '../../electron/backend/environment.ts';
import type { Dokument, Programm } from '../../electron/backend/beispiel/documents.ts';
import { datum, type Datum } from '../../shared/foundation/date.ts';
import { clientVon } from '../../tests/support/test-backend.ts';

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
  return { programm: clientVon(backend, backend.eroeffneSitzung()), beende: () => backend.beende() };
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
