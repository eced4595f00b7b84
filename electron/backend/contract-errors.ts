import { ORPCError } from '@orpc/server';
import { ValidationError } from '@orpc/contract';
import type { Feldfehler } from '../../shared/foundation/errors.ts';
import type { Umgebung } from './context.ts';
import { istBeschaedigung, istSpeicherfehler } from './database/storage-errors.ts';
import { Fachfehler, type Fehlschlag } from './failures.ts';

const STATUS = {
  EINGABE: 422,
  VERALTET: 409,
  GESPERRT: 409,
  NICHT_GEFUNDEN: 404,
  NICHT_ERLAUBT: 403,
  ABGEMELDET: 401,
  SPEICHERN_UNMOEGLICH: 507,
  UNERWARTET: 500,
} as const;

function vertragsfehler(code: keyof typeof STATUS, message: string, data: object, cause?: unknown) {
  return new ORPCError(code, { status: STATUS[code], message, data, cause });
}

function ausFehlschlag({ satz, ...fehlschlag }: Fehlschlag) {
  const { code, ...daten } = fehlschlag;
  return vertragsfehler(code, satz, daten);
}

/** Faults that a schema found: one sentence per field, `feld` as a path with dots. */
function feldfehler(fehler: ValidationError): Feldfehler[] {
  return fehler.issues.map((mangel) => ({
    feld: (mangel.path ?? []).map((teil) => String(typeof teil === 'object' ? teil.key : teil)).join('.'),
    satz: mangel.message,
  }));
}

/**
 * Turns whatever was thrown below an operation into an error of the contract. What is not expected is logged under a
 * short number, and the clerk sees one sentence with that number.
 */
export function alsVertragsfehler(fehler: unknown, umgebung: Umgebung): ORPCError<string, unknown> {
  if (fehler instanceof Fachfehler) return ausFehlschlag(fehler.fehlschlag);
  if (fehler instanceof ORPCError && fehler.code === 'BAD_REQUEST' && fehler.cause instanceof ValidationError) {
    const felder = feldfehler(fehler.cause);
    return vertragsfehler('EINGABE', felder[0]?.satz ?? 'Diese Angabe ist so nicht möglich.', { felder });
  }
  const nummer = umgebung.neueId().slice(0, 8);
  umgebung.logge(nummer, fehler);
  if (istSpeicherfehler(fehler)) {
    return vertragsfehler(
      'SPEICHERN_UNMOEGLICH',
      'Es konnte nicht gespeichert werden: Der Datenträger ist voll oder schreibgeschützt. Die Eingaben stehen noch im Fenster. Bitte Platz schaffen und noch einmal speichern.',
      {},
    );
  }
  const satz = istBeschaedigung(fehler)
    ? `Der Datenbestand ist an einer Stelle beschädigt und dort nicht lesbar. Bitte nicht weiterarbeiten und eine Sicherung einspielen (Nummer ${nummer}).`
    : `Etwas ist schiefgegangen, dieser Schritt wurde nicht ausgeführt. Die Nummer ${nummer} hilft bei der Suche.`;
  return vertragsfehler('UNERWARTET', satz, { nummer });
}
