import type { Fristvorschlag } from '../fristen/types.ts';
import { fuehrungszeugnisAltAb } from './einsatz.ts';
import type { Einsatz } from './types.ts';

/** Long enough to apply for a new one. */
const VORLAUF_FUEHRUNGSZEUGNIS_TAGE = 60;

/** Days from which the Führungszeugnis of an engagement without an end is older than five years. Quelle: üblich. */
export function fristenDerEinsaetze(einsaetze: readonly Einsatz[]): Fristvorschlag[] {
  return einsaetze.flatMap((einsatz) => {
    const altAb = fuehrungszeugnisAltAb(einsatz);
    if (altAb === null || einsatz.bis !== null) return [];
    return [
      {
        id: `netzwerk:fuehrungszeugnis:${einsatz.id}`,
        titel: `Führungszeugnis von ${einsatz.name} wird fünf Jahre alt`,
        faelligAm: altAb,
        vorlaufTage: VORLAUF_FUEHRUNGSZEUGNIS_TAGE,
        kommuneId: einsatz.kommuneId,
        bezug: { tabelle: 'einsaetze', id: einsatz.id },
        ziel: '/netzwerk?abschnitt=ehrenamt',
        quelle: 'Angaben zum Einsatz: Führungszeugnis eingesehen am, fünf Jahre',
        gewissheit: 'ueblich',
      },
    ];
  });
}
