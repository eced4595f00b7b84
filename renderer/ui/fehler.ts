import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { zFeldfehler, type Feldfehler } from '../../shared/foundation/errors.ts';
import { zGrund, type Grund } from '../../shared/foundation/reasons.ts';

/** Any failure of an operation, as the window shows it. `satz` is a German sentence. */
export type Fehlerbild =
  | { readonly art: 'eingabe'; readonly satz: string; readonly felder: readonly Feldfehler[] }
  | { readonly art: 'veraltet'; readonly satz: string; readonly geaendertVon: string; readonly geaendertAm: string }
  | { readonly art: 'gesperrt'; readonly satz: string; readonly gruende: readonly Grund[] }
  | { readonly art: 'abgemeldet' | 'nicht_gefunden' | 'nicht_erlaubt' | 'speichern_unmoeglich'; readonly satz: string }
  | { readonly art: 'unerwartet'; readonly satz: string; readonly nummer: string | null }
  | { readonly art: 'keine_verbindung'; readonly satz: string };

const zEingabe = z.object({ felder: z.array(zFeldfehler) });
const zVeraltet = z.object({ geaendertVon: z.string(), geaendertAm: z.string() });
const zGesperrt = z.object({ gruende: z.array(zGrund) });
const zUnerwartet = z.object({ nummer: z.string() });

const KEINE_VERBINDUNG =
  'Das Programm antwortet nicht. Die Eingaben stehen noch im Fenster; bitte gleich noch einmal versuchen.';

/** Reads any thrown value of an operation: the typed errors of the contract, a lost connection, and all the rest. */
export function liesFehler(fehler: unknown): Fehlerbild {
  if (!(fehler instanceof ORPCError)) return { art: 'keine_verbindung', satz: KEINE_VERBINDUNG };
  const satz = fehler.message;
  switch (fehler.code) {
    case 'EINGABE':
      return { art: 'eingabe', satz, felder: zEingabe.safeParse(fehler.data).data?.felder ?? [] };
    case 'VERALTET': {
      const daten = zVeraltet.safeParse(fehler.data).data;
      return { art: 'veraltet', satz, geaendertVon: daten?.geaendertVon ?? '', geaendertAm: daten?.geaendertAm ?? '' };
    }
    case 'GESPERRT':
      return { art: 'gesperrt', satz, gruende: zGesperrt.safeParse(fehler.data).data?.gruende ?? [] };
    case 'ABGEMELDET':
      return { art: 'abgemeldet', satz };
    case 'NICHT_GEFUNDEN':
      return { art: 'nicht_gefunden', satz };
    case 'NICHT_ERLAUBT':
      return { art: 'nicht_erlaubt', satz };
    case 'SPEICHERN_UNMOEGLICH':
      return { art: 'speichern_unmoeglich', satz };
    case 'UNERWARTET':
      return { art: 'unerwartet', satz, nummer: zUnerwartet.safeParse(fehler.data).data?.nummer ?? null };
    default:
      // Not of the contract: a proxy, a broken answer. Its message would be in English.
      return { art: 'unerwartet', satz: 'Der Schritt ist nicht gelungen. Es wurde nichts verändert.', nummer: null };
  }
}

/** `15.09.2018, 14:05` in the time zone of the computer, from ISO text with a time. */
export function zeigeZeitpunkt(iso: string): string {
  const zeit = new Date(iso);
  if (Number.isNaN(zeit.getTime())) return '';
  return zeit.toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short' });
}

/** `Mittwoch, 21. November 2018`, in the time of this computer. */
export function zeigeTag(iso: string): string {
  return new Date(iso).toLocaleDateString('de-DE', { dateStyle: 'full' });
}

/** `15:48`, in the time of this computer. */
export function zeigeUhrzeit(iso: string): string {
  return new Date(iso).toLocaleTimeString('de-DE', { timeStyle: 'short' });
}
