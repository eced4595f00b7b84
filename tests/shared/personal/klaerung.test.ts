import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { letzteKlaerung, pruefeKlaerungen } from '../../../shared/personal/klaerung.ts';
import { klaerung } from '../../support/builders.ts';

describe('Questions to the Bewilligungsstelle', () => {
  const offen = klaerung(2, { frage: 'Gilt der Abschluss aus Damaskus?', antwort: '', geklaertAm: null, ergebnis: '' });

  it('stay open until they are answered, which is shown with the question', () => {
    expect(pruefeKlaerungen({ klaerungen: [klaerung(1), offen] })).toMatchObject([
      {
        schwere: 'warnt',
        code: 'klaerung-offen',
        satz: 'Die Frage vom 04.12.2017 an die Bewilligungsstelle ist nicht beantwortet: Gilt der Abschluss aus Damaskus?',
        feld: 'klaerungen.1.geklaertAm',
      },
    ]);
  });

  it('cannot be answered before they are put', () => {
    const verkehrt = klaerung(1, { geklaertAm: datum('2017-12-03') });
    expect(pruefeKlaerungen({ klaerungen: [verkehrt] })).toMatchObject([
      { schwere: 'sperrt', code: 'antwort-vor-frage', feld: 'klaerungen.0.geklaertAm' },
    ]);
  });

  it('give the Antrag the one that was answered last, whatever their order', () => {
    const spaetere = klaerung(3, { geklaertAm: datum('2018-02-20'), ergebnis: 'Typ b' });
    expect(letzteKlaerung({ klaerungen: [spaetere, klaerung(1), offen] })).toEqual(spaetere);
    expect(letzteKlaerung({ klaerungen: [offen] })).toBeNull();
  });
});
