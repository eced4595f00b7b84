import {
  countrySpecs,
  electronicFormatIBAN,
  friendlyFormatIBAN,
  isValidBIC,
  validateIBAN,
  ValidationErrorsIBAN,
} from 'ibantools';

/** Without blanks and hyphens, in capitals: as the IBAN is stored. */
export function normalisiereIban(eingabe: string): string {
  return electronicFormatIBAN(eingabe) ?? '';
}

/** In groups of four, as DIN 5008 writes it: `DE89 3704 0044 0532 0130 00`. Empty text stays empty. */
export function zeigeIban(iban: string): string {
  return iban === '' ? '' : (friendlyFormatIBAN(iban) ?? iban);
}

/** What is wrong with an IBAN, one German sentence; null where nothing is, or none was entered. */
export function ibanFehler(eingabe: string): string | null {
  const iban = normalisiereIban(eingabe);
  if (iban === '') return null;
  const { valid, errorCodes } = validateIBAN(iban);
  if (valid) return null;
  const land = iban.slice(0, 2);
  const soll = countrySpecs[land]?.chars;
  if (errorCodes.includes(ValidationErrorsIBAN.NoIBANCountry) || typeof soll !== 'number') {
    return 'Eine IBAN beginnt mit zwei Buchstaben für das Land, in Deutschland DE.';
  }
  const wessen = land === 'DE' ? 'Eine deutsche IBAN' : `Eine IBAN mit ${land}`;
  if (iban.length !== soll) {
    const unterschied = Math.abs(soll - iban.length);
    const anzahl = unterschied === 1 ? 'ein Zeichen' : `${unterschied} Zeichen`;
    const [zuViel, zuWenig] = unterschied === 1 ? ['ist', 'fehlt'] : ['sind', 'fehlen'];
    const abweichung = iban.length > soll ? `hier ${zuViel} ${anzahl} zu viel` : `hier ${zuWenig} ${anzahl}`;
    return `${wessen} hat ${soll} Zeichen, ${abweichung}.`;
  }
  const falsch = /[^0-9]/.exec(iban.slice(2));
  if (falsch && (land === 'DE' || falsch.index < 2)) {
    const ort = `an Stelle ${falsch.index + 3} steht „${falsch[0]}“`;
    return land === 'DE' ? `Nach DE folgen nur Ziffern, ${ort}.` : `Die Prüfziffern sind keine Ziffern: ${ort}.`;
  }
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANFormat)) {
    return `${wessen} hat einen anderen Aufbau. Bitte mit dem Kontoauszug vergleichen.`;
  }
  return 'Die Prüfziffern der IBAN stimmen nicht; eine Stelle ist falsch oder vertauscht. Bitte mit dem Kontoauszug vergleichen.';
}

/** Without blanks, in capitals. */
export function normalisiereBic(eingabe: string): string {
  return eingabe.replace(/\s/g, '').toUpperCase();
}

/** What is wrong with a BIC, one German sentence; null where nothing is, or none was entered. */
export function bicFehler(eingabe: string): string | null {
  const bic = normalisiereBic(eingabe);
  if (bic === '' || isValidBIC(bic)) return null;
  if (bic.length !== 8 && bic.length !== 11) return `Ein BIC hat 8 oder 11 Zeichen, hier sind es ${bic.length}.`;
  return 'Dieser BIC ist ungültig. Er beginnt mit vier Buchstaben für die Bank und zwei für das Land. Beispiel: SOLADEST600';
}
