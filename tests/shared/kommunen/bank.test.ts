import { describe, expect, it } from 'vitest';
import { bicFehler, ibanFehler, normalisiereIban, zeigeIban } from '../../../shared/kommunen/bank.ts';

describe('an IBAN', () => {
  it.each([
    '',
    '   ',
    'DE89370400440532013000',
    'de89 3704 0044 0532 0130 00',
    'DE89-3704-0044-0532-0130-00',
    'AT611904300234573201',
  ])('„%s“ is accepted', (iban) => {
    expect(ibanFehler(iban)).toBeNull();
  });

  it.each([
    ['DE8937040044053201300', 'Eine deutsche IBAN hat 22 Zeichen, hier fehlt ein Zeichen.'],
    ['DE893704004405320130', 'Eine deutsche IBAN hat 22 Zeichen, hier fehlen 2 Zeichen.'],
    ['DE893704004405320130000', 'Eine deutsche IBAN hat 22 Zeichen, hier ist ein Zeichen zu viel.'],
    ['DE8937040044053201300000', 'Eine deutsche IBAN hat 22 Zeichen, hier sind 2 Zeichen zu viel.'],
    ['AT61190430023457320', 'Eine IBAN mit AT hat 20 Zeichen, hier fehlt ein Zeichen.'],
    ['DE8937040O440532013000', 'Nach DE folgen nur Ziffern, an Stelle 10 steht „O“.'],
    ['DEA9370400440532013000', 'Nach DE folgen nur Ziffern, an Stelle 3 steht „A“.'],
    ['ATA11904300234573201', 'Die Prüfziffern sind keine Ziffern: an Stelle 3 steht „A“.'],
    ['AT61190430023457320X', 'Eine IBAN mit AT hat einen anderen Aufbau. Bitte mit dem Kontoauszug vergleichen.'],
    [
      'DE89370400440532013001',
      'Die Prüfziffern der IBAN stimmen nicht; eine Stelle ist falsch oder vertauscht. Bitte mit dem Kontoauszug vergleichen.',
    ],
    ['89370400440532013000', 'Eine IBAN beginnt mit zwei Buchstaben für das Land, in Deutschland DE.'],
    ['XX89370400440532013000', 'Eine IBAN beginnt mit zwei Buchstaben für das Land, in Deutschland DE.'],
    ['DE', 'Eine deutsche IBAN hat 22 Zeichen, hier fehlen 20 Zeichen.'],
  ])('%s is refused, and the sentence says why', (iban, satz) => {
    expect(ibanFehler(iban)).toBe(satz);
  });

  it('is stored without blanks and shown in groups of four', () => {
    const gespeichert = normalisiereIban('de89 3704 0044 0532 0130 00');
    expect([gespeichert, zeigeIban(gespeichert), normalisiereIban(''), zeigeIban('')]).toEqual([
      'DE89370400440532013000',
      'DE89 3704 0044 0532 0130 00',
      '',
      '',
    ]);
  });
});

describe('a BIC', () => {
  it.each(['', 'COBADEFFXXX', 'SOLADEST600', 'cobadeff', 'COBADEFF XXX'])('„%s“ is accepted', (bic) => {
    expect(bicFehler(bic)).toBeNull();
  });

  it.each([
    ['COBADE', 'Ein BIC hat 8 oder 11 Zeichen, hier sind es 6.'],
    [
      '12345678',
      'Dieser BIC ist ungültig. Er beginnt mit vier Buchstaben für die Bank und zwei für das Land. Beispiel: SOLADEST600',
    ],
  ])('„%s“ is refused', (bic, satz) => {
    expect(bicFehler(bic)).toBe(satz);
  });
});
