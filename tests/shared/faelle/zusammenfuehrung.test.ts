import { describe, expect, it } from 'vitest';
import { neuePerson } from '../../../shared/faelle/defaults.ts';
import { pruefePerson } from '../../../shared/faelle/pruefung-person.ts';
import type { PersonEingabe } from '../../../shared/faelle/types.ts';
import { fuehreZusammen, vorschlag } from '../../../shared/faelle/zusammenfuehrung.ts';
import { datum } from '../../../shared/foundation/date.ts';

const wer = (angaben: Partial<PersonEingabe> = {}): PersonEingabe => ({
  ...neuePerson(),
  vorname: 'Sara',
  nachname: 'Bekele',
  geburtsgenauigkeit: 'jahr',
  geburtsjahr: 1990,
  ...angaben,
});

describe('One person out of two entries', () => {
  it('takes what only one of them says, and the later first contact', () => {
    const bleibt = wer({ erstkontakt: 'nicht_erreicht', erstkontaktAm: datum('2018-01-05') });
    const geht = wer({ telefon: '07123 1', erstkontakt: 'angenommen', erstkontaktAm: datum('2018-01-20') });
    expect(vorschlag(bleibt, geht)).toMatchObject({ telefon: 'geht', erstkontakt: 'geht', vorname: 'bleibt' });
    expect(fuehreZusammen(bleibt, geht, {})).toMatchObject({ telefon: '07123 1', erstkontakt: 'angenommen' });
  });

  it('keeps two equal entries as they are', () => {
    const person = wer({ bemerkung: 'Aus Asmara.', sprachen: [{ sprache: 'ti', niveau: 'muttersprache' }] });
    expect(fuehreZusammen(person, person, {})).toEqual(person);
  });

  it('joins texts without saying anything twice', () => {
    const text = (bemerkung: string) => wer({ bemerkung });
    expect(fuehreZusammen(text('Aus Asmara.'), text('Zwei Kinder.'), {}).bemerkung).toBe('Aus Asmara.\n\nZwei Kinder.');
    expect(fuehreZusammen(text('Aus Asmara. Zwei Kinder.'), text('Zwei Kinder.'), {}).bemerkung).toBe(
      'Aus Asmara. Zwei Kinder.',
    );
  });

  it.each([
    ['keiner', null, 'auskunftssperre', '2018-12-31', 'auskunftssperre', '2018-12-31'],
    ['auskunftssperre', '2018-12-31', 'schutzanschrift', '2018-06-30', 'schutzanschrift', '2018-12-31'],
    ['schutzanschrift', null, 'auskunftssperre', '2018-06-30', 'schutzanschrift', null],
  ] as const)(
    'is protected as strictly and as long as either: %s until %s and %s until %s',
    (a, bisA, b, bisB, c, bisC) => {
      const mit = (schutz: PersonEingabe['schutz'], bis: string | null) =>
        wer({ schutz, schutzBis: bis === null ? null : datum(bis) });
      for (const [eine, andere] of [
        [mit(a, bisA), mit(b, bisB)],
        [mit(b, bisB), mit(a, bisA)],
      ] as const) {
        expect(fuehreZusammen(eine, andere, {})).toMatchObject({ schutz: c, schutzBis: bisC });
      }
    },
  );

  it('does not bring a consent back that was taken back, and stays free of contradictions', () => {
    const erteilt = wer({ einwilligungAm: datum('2018-01-20'), informiertAm: datum('2018-01-20') });
    const widerrufen = wer({
      einwilligungAm: datum('2018-01-05'),
      einwilligungWiderrufenAm: datum('2018-01-09'),
      informiertAm: datum('2018-01-05'),
    });
    for (const [eine, andere] of [
      [erteilt, widerrufen],
      [widerrufen, erteilt],
    ] as const) {
      const person = fuehreZusammen(eine, andere, {});
      expect(person).toMatchObject({ einwilligungAm: '2018-01-05', einwilligungWiderrufenAm: '2018-01-09' });
      const sperren = pruefePerson(person, datum('2018-02-01')).filter(({ schwere }) => schwere === 'sperrt');
      expect(sperren).toEqual([]);
    }
  });

  it('never mixes the beginning and the end of the AUB out of two entries', () => {
    const person = fuehreZusammen(wer({ aubVon: datum('2018-01-01') }), wer({ aubBis: datum('2017-06-30') }), {});
    expect([person.aubVon, person.aubBis]).toEqual(['2018-01-01', null]);
  });
});
