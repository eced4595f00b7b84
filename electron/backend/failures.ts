import type { Feldfehler } from '../../shared/foundation/errors.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import type { Anfrage } from './context.ts';

/** The expected failures of the contract (`shared/foundation/errors.ts`) with their data. */
export type Fehlschlag =
  | { code: 'EINGABE'; satz: string; felder: Feldfehler[]; wartenSekunden?: number }
  | { code: 'VERALTET'; satz: string; geaendertVon: string; geaendertAm: string }
  | { code: 'GESPERRT'; satz: string; gruende: Grund[] }
  | { code: 'NICHT_GEFUNDEN'; satz: string }
  | { code: 'NICHT_ERLAUBT'; satz: string }
  | { code: 'ABGEMELDET'; satz: string }
  | { code: 'SPEICHERN_UNMOEGLICH'; satz: string };

/**
 * An expected failure on its way from a service to the router, which turns it into the contract's error.
 * Thrown so that a transaction rolls back; nothing but the router catches it.
 */
export class Fachfehler extends Error {
  readonly fehlschlag: Fehlschlag;
  /** What is noted although the command leaves nothing behind; called with the request outside of its transaction. */
  readonly vermerk: ((anfrage: Anfrage) => Promise<void>) | null;

  constructor(fehlschlag: Fehlschlag, vermerk: ((anfrage: Anfrage) => Promise<void>) | null = null) {
    super(fehlschlag.satz);
    this.name = 'Fachfehler';
    this.fehlschlag = fehlschlag;
    this.vermerk = vermerk;
  }
}

/** Input that breaks a rule, each sentence at its field. */
export function eingabefehler(felder: Feldfehler[]): Fachfehler {
  return new Fachfehler({ code: 'EINGABE', satz: felder[0]?.satz ?? 'Die Eingabe ist unvollständig.', felder });
}

/** A row that is not there, or not for this account: both look the same from outside. */
export function nichtGefunden(was: string): Fachfehler {
  return new Fachfehler({
    code: 'NICHT_GEFUNDEN',
    satz: `${was} ist nicht vorhanden. Die Liste zeigt den neuesten Stand.`,
  });
}

/** A step that is not for this account, said where the account knows of the thing anyway. */
export function nichtErlaubt(satz: string): Fachfehler {
  return new Fachfehler({ code: 'NICHT_ERLAUBT', satz });
}

/** A step that rules forbid. */
export function gesperrt(gruende: Grund[]): Fachfehler {
  const erster = gruende.find((grund) => grund.schwere === 'sperrt') ?? gruende[0];
  return new Fachfehler({ code: 'GESPERRT', satz: erster?.satz ?? 'Dieser Schritt ist nicht möglich.', gruende });
}

/** The row was changed since the window read it. */
export function veraltet(geaendertVon: string, geaendertAm: string): Fachfehler {
  return new Fachfehler({
    code: 'VERALTET',
    satz: `${geaendertVon} hat diesen Eintrag inzwischen geändert. Die eigenen Eingaben stehen noch im Formular.`,
    geaendertVon,
    geaendertAm,
  });
}
