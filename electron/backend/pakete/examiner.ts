import { Worker } from 'node:worker_threads';
import { PAKETGRENZEN } from '../../../shared/pakete/grenzen.ts';
import { createReihe } from '../one-after-another.ts';
import { arbeiterdatei } from '../workers.ts';
import { zPruefergebnis, type Pruefauftrag, type Pruefergebnis } from './examination.ts';

/** A result with the enclosures by their path; none where they were not asked for. */
export interface Pruefung {
  readonly ergebnis: Pruefergebnis;
  readonly teile: ReadonlyMap<string, Uint8Array>;
}

/** One at a time: a hundred large packages at once must not fill the memory of the office server. */
const reihe = createReihe();

function abgelehnt(grund: 'zu_langsam' | 'zu_gross' | 'beschaedigt'): Pruefergebnis {
  return { ergebnis: 'abgelehnt', grund, absender: null };
}

function istTeil(nachricht: unknown): nachricht is { readonly pfad: string; readonly inhalt: Uint8Array } {
  return (
    typeof nachricht === 'object' &&
    nachricht !== null &&
    'pfad' in nachricht &&
    typeof nachricht.pfad === 'string' &&
    'inhalt' in nachricht &&
    nachricht.inhalt instanceof Uint8Array
  );
}

/**
 * Has a package looked at in a thread of its own that is ended after ten seconds or 256 MB. Whatever happens there, the
 * answer is a result; nothing was taken over yet.
 */
export function lassePruefen(
  auftrag: Pruefauftrag,
  hoechstensMs: number = PAKETGRENZEN.pruefdauerMs,
): Promise<Pruefung> {
  return reihe(
    () =>
      new Promise<Pruefung>((resolve) => {
        const teile = new Map<string, Uint8Array>();
        let ergebnis: Pruefergebnis | null = null;
        const arbeiter = new Worker(arbeiterdatei('paketpruefer'), {
          workerData: auftrag,
          resourceLimits: { maxOldGenerationSizeMb: PAKETGRENZEN.arbeitsspeicherMB },
          name: 'Geleit Paketprüfung',
          env: {},
          execArgv: [],
          // A fault in there is an answer here, not a line on the screen.
          stdout: true,
          stderr: true,
        });
        /** The first word counts; whatever comes after it, the thread is on its way out. */
        const beende = (wort: Pruefergebnis) => {
          ergebnis ??= wort;
          void arbeiter.terminate();
        };
        const wecker = setTimeout(() => beende(abgelehnt('zu_langsam')), hoechstensMs);
        arbeiter.on('message', (nachricht: unknown) => {
          if (istTeil(nachricht)) teile.set(nachricht.pfad, nachricht.inhalt);
          else beende(zPruefergebnis.safeParse(nachricht).data ?? abgelehnt('beschaedigt'));
        });
        arbeiter.on('error', (fehler: unknown) => {
          const code = fehler instanceof Error && 'code' in fehler ? fehler.code : null;
          beende(abgelehnt(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'zu_gross' : 'beschaedigt'));
        });
        arbeiter.on('exit', () => {
          clearTimeout(wecker);
          ergebnis ??= abgelehnt('beschaedigt');
          resolve({ ergebnis, teile: ergebnis.ergebnis === 'inhalt' ? teile : new Map() });
        });
      }),
  );
}
