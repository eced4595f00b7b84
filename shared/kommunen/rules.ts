import type { Feldfehler } from '../foundation/errors.ts';
import { musterFehler } from './aktenzeichen.ts';
import { bicFehler, ibanFehler, normalisiereBic, normalisiereIban } from './bank.ts';
import { kreisVon, zeigeKreis } from '../foundation/kreise.ts';
import { KOERPERSCHAFTSART_LABEL } from './labels.ts';
import { kreisSchluesselAus, normalisiereSchluessel, schluesselFehler } from './schluessel.ts';
import type { Kommune, KommuneEingabe } from './types.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

function gefaltet(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}

/** The body as it is stored: keys, IBAN and BIC without blanks, the Kreis from the key where it follows from it. */
export function bereinigeKommune(eingabe: KommuneEingabe): KommuneEingabe {
  const schluessel = normalisiereSchluessel(eingabe.schluessel);
  return {
    ...eingabe,
    schluessel,
    kreisSchluessel: kreisSchluesselAus(eingabe.art, schluessel) || normalisiereSchluessel(eingabe.kreisSchluessel),
    bank: { ...eingabe.bank, iban: normalisiereIban(eingabe.bank.iban), bic: normalisiereBic(eingabe.bank.bic) },
  };
}

/**
 * What is wrong with a body, one German sentence at each field; empty where it can be saved.
 * `andere` are the bodies beside this one: when it is changed, without itself.
 */
export function pruefeKommune(eingabe: KommuneEingabe, andere: readonly Kommune[]): Feldfehler[] {
  const { schluessel, kreisSchluessel } = bereinigeKommune(eingabe);
  const felder: { feld: string; satz: string | null }[] = [
    { feld: 'name', satz: namensdoppel(eingabe, schluessel, andere) },
    { feld: 'schluessel', satz: schluesselFehler(eingabe.art, schluessel) ?? schluesseldoppel(schluessel, andere) },
    { feld: 'kreisSchluessel', satz: kreisangabeFehler(eingabe, kreisSchluessel) },
    { feld: 'auskunft.email', satz: emailFehler(eingabe.auskunft.email) },
    { feld: 'bank.iban', satz: ibanFehler(eingabe.bank.iban) },
    { feld: 'bank.bic', satz: bicFehler(eingabe.bank.bic) },
    { feld: 'aktenzeichenMuster', satz: musterFehler(eingabe.aktenzeichenMuster) },
  ];
  return felder.flatMap(({ feld, satz }) => (satz === null ? [] : [{ feld, satz }]));
}

/** Gemeinden of the same name exist in different Kreise (Rosenberg), a second one in the same Kreis does not. */
function namensdoppel(eingabe: KommuneEingabe, schluessel: string, andere: readonly Kommune[]): string | null {
  const gleiche = andere.find(
    (eine) =>
      eine.art === eingabe.art &&
      gefaltet(eine.name) === gefaltet(eingabe.name) &&
      (kreisVon(schluessel) === null ||
        kreisVon(eine.schluessel) === null ||
        kreisVon(eine.schluessel) === kreisVon(schluessel)),
  );
  return gleiche === undefined
    ? null
    : `„${gleiche.name}“ (${KOERPERSCHAFTSART_LABEL[gleiche.art]}) ist bereits eingetragen.`;
}

function schluesseldoppel(schluessel: string, andere: readonly Kommune[]): string | null {
  if (schluessel === '') return null;
  const gleiche = andere.find((eine) => normalisiereSchluessel(eine.schluessel) === schluessel);
  return gleiche === undefined ? null : `Diesen Schlüssel hat bereits „${gleiche.name}“.`;
}

function kreisangabeFehler(eingabe: KommuneEingabe, kreisSchluessel: string): string | null {
  const angegeben = normalisiereSchluessel(eingabe.kreisSchluessel);
  if (angegeben === '') return null;
  const kreis = kreisVon(angegeben);
  if (kreis === null || angegeben.length !== 5) {
    return `Einen Kreis mit dem Schlüssel ${angegeben} gibt es in Baden-Württemberg nicht.`;
  }
  const ausSchluessel = kreisVon(kreisSchluessel);
  return ausSchluessel !== null && ausSchluessel !== kreis
    ? `Der Schlüssel gehört zum ${zeigeKreis(ausSchluessel)} (${ausSchluessel.schluessel}), nicht zum ${zeigeKreis(kreis)}.`
    : null;
}

function emailFehler(email: string): string | null {
  const text = email.trim();
  return text === '' || EMAIL.test(text) ? null : 'Diese E-Mail-Adresse ist unvollständig. Beispiel: rathaus@a-dorf.de';
}
