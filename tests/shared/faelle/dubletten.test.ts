import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namensschluessel, vergleichePersonen, type Personenangaben } from '../../../shared/faelle/dubletten.ts';
import { datum } from '../../../shared/foundation/date.ts';

/** „Nachname, Vorname“, or a single name. */
function wer(name: string, angaben: Partial<Personenangaben> = {}): Personenangaben {
  const [nachname = '', vorname = ''] = name.split(', ');
  return {
    vorname,
    nachname,
    schreibweisen: [],
    geschlecht: 'keine_angabe',
    geburtsdatum: null,
    geburtsjahr: 1990,
    fremdnummern: [],
    ...angaben,
  };
}

const staerke = (a: Personenangaben, b: Personenangaben) => vergleichePersonen(a, b)?.staerke ?? null;

const EINE_PERSON: readonly (readonly [string, string])[] = [
  ['Al-Ahmad, Mohamad', 'Al-Ahmad, Muhammed'],
  ['Al-Ahmad, Mohamad', 'Al-Ahmad, Mochammed'],
  ['Al-Ahmad, Mohamad', 'Al Ahmad, Mohammad'],
  ['Al-Ahmad, Mohamad', 'Ahmed, Mohammed'],
  ['Alahmad, Mohamad', 'Al-Ahmad, Muhammad'],
  ['Müller, Anna', 'Mueller, Anna'],
  ['Müller, Anna', 'Muller, Anna'],
  ['Weiß, Olena', 'Weiss, Olena'],
  ['Hassan, Ali', 'Ali, Hassan'],
  ['Tesfaye', 'Tesfay'],
  ['Zabihullah', 'Sabihollah'],
  ['Hussein, Khaled', 'Hossain, Chalid'],
  ['Hussein, Khaled', 'Husain, Khalid'],
  ['Omar, Jamal', 'Umar, Dschamal'],
  ['Yusuf, Fatima', 'Jussuf, Fatma'],
  ['Yusuf, Fatimah', 'Youssef, Fatima'],
  ['Karimi, Abdul Rahman', 'Karimi, Abdulrahman'],
  ['Karimi, Abdelrahman', 'Karimi, Abd al-Rahman'],
  ['Schewtschenko, Oleksandra', 'Schewtschenko, Olexandra'],
  ['Melnyk, Nataliia', 'Melnik, Natalija'],
  ['Bondarenko, Julija', 'Bondarenko, Yuliia'],
  ['Kowalenko, Serhij', 'Kovalenko, Sergii'],
  ['Tkatschuk, Tetiana', 'Tkatchuk, Tatjana'],
  ['Gebremedhin, Selam', 'Ghebremedhin, Salam'],
  ['Haile, Berhane', 'Hayle, Berhane'],
  ['Rezaei, Zahra', 'Rezaei, Sahra'],
  ['Ahmadi, Nasrin', 'Ahmadi, Nasreen'],
  ['Şahin, Ayşe', 'Sahin, Ayse'],
  ['Yıldız, Çağla', 'Yildiz, Cagla'],
  ['Abdullah, Zeynab', 'Abdallah, Zainab'],
  ['Nasser, Rashid', 'Naser, Rasheed'],
  ['O’Connor, Sa‘id', 'OConnor, Said'],
  ['Diallo, Ibrahima', 'Diallo, Ibrahyma'],
  ['Rahimi, Mohammad Reza', 'Rahimi, Mohammadreza'],
];

const ZWEI_PERSONEN: readonly (readonly [string, string])[] = [
  ['Al-Ahmad, Mohamad', 'Al-Ahmad, Mahmoud'],
  ['Al-Ahmad, Mohamad', 'Al-Ahmad, Ahmad'],
  ['Al-Ahmad, Mohamad', 'Al-Hassan, Mohamad'],
  ['Al-Ahmad, Mohamad', 'Al-Ahmad, Mehmet'],
  ['Al-Ahmad, Mohamad', 'Al-Ahmadi, Mohamad'],
  ['Müller, Anna', 'Möbius, Anna'],
  ['Müller, Anna', 'Müller, Hanna'],
  ['Müller, Anna', 'Miller, Anna'],
  ['Hassan, Amin', 'Hassan, Amina'],
  ['Hassan, Karim', 'Hassan, Karima'],
  ['Hassan, Jamal', 'Hassan, Jamil'],
  ['Hassan, Salim', 'Hassan, Salam'],
  ['Hassan, Hamid', 'Hassan, Hamoud'],
  ['Hassan, Sami', 'Hassan, Samia'],
  ['Hassan, Ali', 'Hussein, Ali'],
  ['Hassan, Said', 'Hassan, Saad'],
  ['Hassan, Sara', 'Hassan, Zahra'],
  ['Hassan, Omar', 'Hassan, Amir'],
  ['Karimi, Maryam', 'Karimi, Marwa'],
  ['Melnyk, Olena', 'Melnyk, Olha'],
  ['Melnyk, Iryna', 'Melnyk, Maryna'],
  ['Kowalenko, Andrij', 'Kowaltschuk, Andrij'],
  ['Petrenko, Oleh', 'Petrenko, Oleksij'],
  ['Haile, Selam', 'Haile, Solomon'],
  ['Haile, Berhane', 'Haile, Birhan'],
  ['Rezaei, Ali', 'Rezaei, Reza'],
  ['Tesfaye', 'Tesfalem'],
  ['Nasser, Rashid', 'Nasser, Rashad'],
  ['Nuri, Leyla', 'Nuri, Layali'],
  ['Yilmaz, Emin', 'Yilmaz, Emine'],
  ['Diallo, Mamadou', 'Diallo, Amadou'],
  ['Ali, Nur', 'Ali, Noah'],
];

describe('Two entries of the same year are one person', () => {
  it.each(EINE_PERSON)('%s = %s', (a, b) => {
    expect(staerke(wer(a), wer(b))).toBe('stark');
  });
});

describe('Two entries of the same year are two persons', () => {
  it.each(ZWEI_PERSONEN)('%s ≠ %s', (a, b) => {
    expect(vergleichePersonen(wer(a), wer(b))).toBeNull();
  });
});

describe('Why', () => {
  const MOHAMAD = wer('Al-Ahmad, Mohamad');

  it.each([
    ['the same name and year', wer('Al-Ahmad, Mohamad'), 'stark', ['Name gleich', 'Geburtsjahr gleich']],
    [
      'another spelling',
      wer('Al-Ahmad, Muhammed'),
      'stark',
      ['gleicher Name in anderer Schreibweise', 'Geburtsjahr gleich'],
    ],
    ['swapped', wer('Mohamad, Al-Ahmad'), 'stark', ['Vor- und Nachname vertauscht', 'Geburtsjahr gleich']],
    [
      'a year apart',
      wer('Al-Ahmad, Mohamad', { geburtsjahr: 1991 }),
      'moeglich',
      ['Name gleich', 'Geburtsjahr um ein Jahr verschieden'],
    ],
    [
      'year unknown',
      wer('Al-Ahmad, Mohamad', { geburtsjahr: null }),
      'moeglich',
      ['Name gleich', 'Geburtsjahr nicht bekannt'],
    ],
    ['a single name', wer('Mohammad'), 'moeglich', ['ein Teil des Namens gleich', 'Geburtsjahr gleich']],
    ['a further name', wer('Al-Ahmad, Mohamad Ali'), 'moeglich', ['ein Teil des Namens gleich', 'Geburtsjahr gleich']],
  ] as const)('%s', (_, andere, erwartet, gruende) => {
    expect(vergleichePersonen(MOHAMAD, andere)).toMatchObject({ staerke: erwartet, gruende });
  });

  it('two years apart or a single name of an unknown year is nobody', () => {
    expect(vergleichePersonen(MOHAMAD, wer('Al-Ahmad, Mohamad', { geburtsjahr: 1992 }))).toBeNull();
    expect(vergleichePersonen(MOHAMAD, wer('Mohamad', { geburtsjahr: null }))).toBeNull();
  });

  it('the day tells namesakes apart, but not where it is unknown or mixed up with the month', () => {
    const am = (tag: string) => wer('Al-Ahmad, Mohamad', { geburtsdatum: datum(tag), geburtsjahr: 1990 });
    expect(staerke(am('1990-04-03'), am('1990-04-03'))).toBe('stark');
    expect(staerke(am('1990-04-03'), am('1990-09-21'))).toBe('moeglich');
    expect(staerke(am('1990-04-03'), am('1990-03-04'))).toBe('stark');
    expect(staerke(am('1990-04-03'), am('1990-01-01'))).toBe('stark');
  });

  it('a woman and a man are at most worth a look', () => {
    const frau = wer('Ali, Nour', { geschlecht: 'weiblich' });
    expect(vergleichePersonen(frau, wer('Ali, Nur', { geschlecht: 'maennlich' }))).toMatchObject({
      staerke: 'moeglich',
      gruende: ['gleicher Name in anderer Schreibweise', 'Geburtsjahr gleich', 'Geschlecht verschieden'],
    });
    expect(vergleichePersonen(frau, wer('Ali, Nur', { geschlecht: 'maennlich', geburtsjahr: null }))).toBeNull();
  });

  it('an equal number of another office is proof, whatever else differs', () => {
    const mit = (name: string, nummer: string, jahr: number) =>
      wer(name, { fremdnummern: [{ art: 'azr', nummer }], geburtsjahr: jahr });
    expect(vergleichePersonen(mit('Al-Ahmad', '123 456-789', 1990), mit('Bekele, Sara', '123456789', 1980))).toEqual({
      staerke: 'stark',
      wert: 100,
      gruende: ['AZR-Nummer gleich', 'Name verschieden', 'Geburtsjahr verschieden'],
    });
    expect(vergleichePersonen(mit('Al-Ahmad', '123456789', 1990), mit('Bekele, Sara', '123456780', 1990))).toBeNull();
  });

  it('spellings in papers count as the name itself, whole or one part', () => {
    const mehmet = wer('Al-Ahmad, Mehmet', { schreibweisen: ['Mohamad'] });
    expect(staerke(MOHAMAD, mehmet)).toBe('stark');
    expect(staerke(MOHAMAD, wer('Dahhan, M.', { schreibweisen: ['Al-Ahmed, Muhammad'] }))).toBe('stark');
    expect(staerke(MOHAMAD, wer('Dahhan, M.', { schreibweisen: ['Muhammad Alahmed'] }))).toBe('stark');
  });
});

describe('As laws', () => {
  const wort = fc.constantFrom(
    ...'Mohamad Muhammed Ahmad Ali Al-Ahmad Hassan Hussein Müller Mueller Abdul Rahman Abdulrahman Gebre Nur محمد A. ß'.split(
      ' ',
    ),
  );
  const name = fc.array(wort, { maxLength: 3 }).map((worte) => worte.join(' '));
  const person: fc.Arbitrary<Personenangaben> = fc
    .record({
      vorname: name,
      nachname: name,
      schreibweisen: fc.array(
        name.filter((text) => text !== ''),
        { maxLength: 2 },
      ),
      geschlecht: fc.constantFrom('weiblich' as const, 'maennlich' as const, 'divers' as const),
      geburtsdatum: fc.option(fc.constantFrom('1990-04-03', '1990-03-04', '1990-01-01').map(datum)),
      geburtsjahr: fc.option(fc.integer({ min: 1989, max: 1991 })),
      fremdnummern: fc.array(
        fc.record({ art: fc.constant('azr' as const), nummer: fc.constantFrom('12345', '54321') }),
        {
          maxLength: 1,
        },
      ),
    })
    .map((eine) => (eine.geburtsdatum === null ? eine : { ...eine, geburtsjahr: 1990 }))
    .filter((eine) => eine.vorname !== '' || eine.nachname !== '');

  it('it does not matter which comes first', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        expect(vergleichePersonen(a, b)).toEqual(vergleichePersonen(b, a));
      }),
    );
  });

  it('everybody is like himself', () => {
    fc.assert(
      fc.property(person, (eine) => {
        expect(staerke(eine, eine)).toBe(
          eine.geburtsjahr === null && eine.fremdnummern.length === 0 ? 'moeglich' : 'stark',
        );
      }),
    );
  });

  it('who is like somebody is found by a key that both have, by two where both have two names', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        if (vergleichePersonen(a, b) === null) return;
        const [eine, andere] = [namensschluessel(a), namensschluessel(b)];
        const gemeinsame = [...eine.worte, ...eine.nummern].filter((schluessel) =>
          [...andere.worte, ...andere.nummern].includes(schluessel),
        );
        expect(gemeinsame.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
