import { plusTage, type Datum } from '../foundation/date.ts';
import type { Einwilligung, Einwilligungsstand, Empfaenger } from './types.ts';

/** A consent that ends within so many days turns the light yellow and is a deadline. */
export const ABLAUF_VORLAUF_TAGE = 30;

/** True where the person has said yes, and nothing has ended it on this day. A yes ends with its cause and with a withdrawal. */
export function istErteiltAm(einwilligung: Einwilligung, am: Datum): boolean {
  const { antwort, antwortAm, gueltigBis, widerrufenAm, entfallenAm } = einwilligung;
  if (antwort !== 'erteilt' || antwortAm === null || antwortAm > am) return false;
  if (widerrufenAm !== null && widerrufenAm <= am) return false;
  if (entfallenAm !== null && entfallenAm <= am) return false;
  return gueltigBis === null || gueltigBis >= am;
}

/** True where it ends by itself within 30 days from this day on. */
export function laeuftAb({ gueltigBis }: Pick<Einwilligung, 'gueltigBis'>, am: Datum): boolean {
  return gueltigBis !== null && gueltigBis >= am && gueltigBis <= plusTage(am, ABLAUF_VORLAUF_TAGE);
}

/** Where a consent stands on this day, in one word. */
export function standVon(einwilligung: Einwilligung, am: Datum): Einwilligungsstand {
  const { antwort, widerrufenAm, entfallenAm, gueltigBis, unterschriebenAm } = einwilligung;
  if (antwort === 'verweigert') return 'verweigert';
  if (antwort === 'offen') return 'vorbereitet';
  if (widerrufenAm !== null && widerrufenAm <= am) return 'widerrufen';
  if (entfallenAm !== null && entfallenAm <= am) return 'entfallen';
  if (gueltigBis !== null && gueltigBis < am) return 'abgelaufen';
  if (unterschriebenAm === null) return 'ohne_unterschrift';
  return laeuftAb(einwilligung, am) ? 'laeuft_ab' : 'gilt';
}

function vergleichsname(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}

/** True where both are the same body: the same partner, or the same name where one of them is no partner. */
export function istSelberEmpfaenger(a: Empfaenger, b: Empfaenger): boolean {
  if (a.partnerId !== null && b.partnerId !== null) return a.partnerId === b.partnerId;
  const name = vergleichsname(a.name);
  return name !== '' && name === vergleichsname(b.name);
}

/** The recipient that a consent names. */
export function empfaengerVon({ partnerId, empfaenger }: Pick<Einwilligung, 'partnerId' | 'empfaenger'>): Empfaenger {
  return { partnerId, name: empfaenger };
}
