import { plusMonate, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Feldfehler } from '../foundation/errors.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { Einsatz, EinsatzEingabe } from './types.ts';

/** After so many years a Führungszeugnis is asked for again. Quelle: üblich, Auslegung. */
export const FUEHRUNGSZEUGNIS_JAHRE = 5;

/** True where the engagement runs on that day; both ends belong to it. */
export function laeuftAm({ von, bis }: Pick<Einsatz, 'von' | 'bis'>, tag: Datum): boolean {
  return von <= tag && (bis === null || bis >= tag);
}

/** Day from which the Führungszeugnis is too old; null where none was seen. */
export function fuehrungszeugnisAltAb({
  fuehrungszeugnisAm,
}: Pick<EinsatzEingabe, 'fuehrungszeugnisAm'>): Datum | null {
  return fuehrungszeugnisAm === null ? null : plusMonate(fuehrungszeugnisAm, FUEHRUNGSZEUGNIS_JAHRE * 12);
}

function warnung(code: string, feld: string, satz: string, ausweg: string): Grund {
  return { schwere: 'warnt', code, satz, ausweg, norm: null, feld };
}

/**
 * What is missing at an engagement that is not over: the signed Verschwiegenheit, and a Führungszeugnis of the last five
 * years. It warns and never forbids. Quelle: üblich, Auslegung.
 */
export function pruefeEinsatz(einsatz: EinsatzEingabe, heute: Datum): Grund[] {
  if (einsatz.bis !== null && einsatz.bis < heute) return [];
  const altAb = fuehrungszeugnisAltAb(einsatz);
  return [
    ...(einsatz.verschwiegenheitAm === null
      ? [
          warnung(
            'verschwiegenheit-fehlt',
            'verschwiegenheitAm',
            'Die Verschwiegenheit ist noch nicht unterschrieben.',
            'Die Erklärung unterschreiben lassen und den Tag eintragen.',
          ),
        ]
      : []),
    ...(einsatz.fuehrungszeugnisAm === null
      ? [
          warnung(
            'fuehrungszeugnis-fehlt',
            'fuehrungszeugnisAm',
            'Ein Führungszeugnis wurde noch nicht eingesehen.',
            'Einsehen und den Tag eintragen; das Zeugnis selbst bleibt bei der Person. Üblich, keine Vorschrift der Förderung (Auslegung).',
          ),
        ]
      : []),
    ...(altAb !== null && altAb <= heute
      ? [
          warnung(
            'fuehrungszeugnis-alt',
            'fuehrungszeugnisAm',
            `Das Führungszeugnis ist seit ${zeigeDatum(altAb)} älter als fünf Jahre.`,
            'Ein neues einsehen und den Tag eintragen. Fünf Jahre sind üblich (Auslegung).',
          ),
        ]
      : []),
  ];
}

/** What of the input cannot be, each sentence at its field. */
export function fehlerDesEinsatzes(eingabe: EinsatzEingabe, heute: Datum): Feldfehler[] {
  const { von, bis, endegrund, verschwiegenheitAm, fuehrungszeugnisAm } = eingabe;
  const liegtVorn = (tag: Datum | null) => tag !== null && tag > heute;
  return [
    ...(bis !== null && bis < von ? [{ feld: 'bis', satz: 'Das Ende liegt vor dem Beginn.' }] : []),
    ...(bis !== null && endegrund === null
      ? [{ feld: 'endegrund', satz: 'Bitte den Grund für das Ende wählen.' }]
      : []),
    ...(bis === null && endegrund !== null
      ? [{ feld: 'bis', satz: 'Zum Grund bitte auch den letzten Tag eintragen.' }]
      : []),
    ...(liegtVorn(verschwiegenheitAm)
      ? [{ feld: 'verschwiegenheitAm', satz: 'Dieser Tag liegt in der Zukunft.' }]
      : []),
    ...(liegtVorn(fuehrungszeugnisAm)
      ? [{ feld: 'fuehrungszeugnisAm', satz: 'Dieser Tag liegt in der Zukunft.' }]
      : []),
  ];
}
