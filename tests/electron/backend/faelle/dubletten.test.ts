import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import {
  findeAehnliche,
  HINWEISE_JE_TAG,
  listeMoeglicheDubletten,
  merkeKeineDublette,
  pruefeDoppelte,
} from '../../../../electron/backend/faelle/dubletten-service.ts';
import { legeHaushaltAn } from '../../../../electron/backend/faelle/household-service.ts';
import { aenderePerson } from '../../../../electron/backend/faelle/person-service.ts';
import { Fachfehler } from '../../../../electron/backend/failures.ts';
import { vergleichePersonen } from '../../../../shared/faelle/dubletten.ts';
import { neuerHaushalt } from '../../../../shared/faelle/defaults.ts';
import { A_DORF, B_HEIM, personal } from '../../../support/builders.ts';
import { fehlschlag, legePerson } from '../../../support/anfragen.ts';
import { eingabeFuer, legeFall, mitSchluesseln, person } from '../../../support/dubletten.ts';

const suche = (name: string, geburtsjahr: number | null = 1990) => {
  const { vorname, nachname } = eingabeFuer(name);
  return { vorname, nachname, geburtsjahr, kommuneId: A_DORF.id };
};

/** The same request of somebody who works for A-dorf alone. */
const fuerADorf = (anfrage: Anfrage): Anfrage => ({ ...anfrage, kommunen: [A_DORF.id] });

describe('Before somebody is entered', () => {
  test('who is there in another spelling is found, with the household and why', async () => {
    const anfrage = await mitSchluesseln();
    const akte = await legeFall(anfrage, A_DORF.id, [eingabeFuer('Al-Ahmad, Mohammad')]);
    await legeFall(anfrage, A_DORF.id, [eingabeFuer('Müller, Anna')]);

    const { eigene, andere } = await findeAehnliche(anfrage, suche('Alahmad, Muhamad'));

    expect({ eigene, andere }).toEqual({
      eigene: [
        {
          personId: person(akte).id,
          haushaltId: akte.haushalt.id,
          kommuneId: A_DORF.id,
          name: 'Al-Ahmad, Mohammad',
          geburt: '1990 (Jahr bekannt)',
          haushalt: 'Al-Ahmad, Mohammad',
          aktenzeichen: '',
          stand: 'zaehlbestand',
          aehnlichkeit: {
            staerke: 'stark',
            wert: 87,
            gruende: ['gleicher Name in anderer Schreibweise', 'Geburtsjahr gleich'],
          },
        },
      ],
      andere: [],
    });
    expect((await findeAehnliche(anfrage, suche('Mueller, Anna', null))).eigene.map(({ name }) => name)).toEqual([
      'Müller, Anna',
    ]);
  });

  test('a new name is found under the new one', async () => {
    const anfrage = await mitSchluesseln();
    const akte = await legeFall(anfrage, A_DORF.id, [eingabeFuer('Bekele, Sara')]);
    const { id, version } = person(akte);
    await aenderePerson(anfrage, { id, version, eingabe: eingabeFuer('Tesfay, Sara') });
    expect((await findeAehnliche(anfrage, suche('Bekele, Sara'))).eigene).toEqual([]);
    expect((await findeAehnliche(anfrage, suche('Tesfai, Sara'))).eigene).toHaveLength(1);
  });

  test('two letters are not looked for', async () => {
    const anfrage = await mitSchluesseln();
    await legeFall(anfrage, A_DORF.id, [eingabeFuer('Bo')]);
    expect((await findeAehnliche(anfrage, suche('Bo'))).eigene).toEqual([]);
  });

  test('a strong match is refused with the code `doppelt`, unless somebody says that it is another person', async () => {
    const anfrage = await mitSchluesseln();
    await legeFall(anfrage, A_DORF.id, [eingabeFuer('Al-Ahmad, Mohammad')]);
    const neu = { eingabe: neuerHaushalt(A_DORF.id), personen: [eingabeFuer('Al Ahmad, Muhamad')] };

    expect(await fehlschlag(legeHaushaltAn(anfrage, { ...neu, istTrotzdemNeu: false }, pruefeDoppelte))).toMatchObject({
      code: 'GESPERRT',
      gruende: [
        {
          code: 'doppelt',
          satz: 'Al-Ahmad, Mohammad (1990 (Jahr bekannt)) ist schon erfasst: Al-Ahmad, Mohammad, im Zählbestand.',
        },
      ],
    });
    await legeHaushaltAn(anfrage, { ...neu, istTrotzdemNeu: true }, pruefeDoppelte);
  });

  test('the index finds whomever the rule calls similar', async () => {
    const anfrage = await mitSchluesseln();
    const namen = [
      'Al-Ahmad, Mohamad',
      'Alahmad, Muhammed',
      'Mohammad',
      'Rahman, Abdul',
      'Abdulrahman, Ali',
      'Hassan, Hussein',
      'Husain, Hasan',
      'Müller, Anna Maria',
      'Tesfaye',
    ];
    const jahre = [null, 1990, 1991];
    for (const name of namen) {
      for (const geburtsjahr of jahre) {
        const geburtsgenauigkeit = geburtsjahr === null ? 'unbekannt' : 'jahr';
        await legeFall(anfrage, A_DORF.id, [eingabeFuer(name, { geburtsjahr, geburtsgenauigkeit })]);
      }
    }
    const alle = namen.flatMap((name) => jahre.map((geburtsjahr) => eingabeFuer(name, { geburtsjahr })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...alle), async (gesuchte) => {
        const { nachname, vorname, geburtsjahr } = gesuchte;
        const { eigene } = await findeAehnliche(anfrage, { nachname, vorname, geburtsjahr, kommuneId: A_DORF.id });
        const aehnliche = alle.filter((eine) => vergleichePersonen(eine, gesuchte) !== null);
        expect(eigene.length).toBe(Math.min(10, aehnliche.length));
      }),
      { numRuns: 27 },
    );
  });
});

describe('Somebody whom another Kommune knows', () => {
  test('is told of by whom to ask, and by nothing else', async () => {
    const alle = await mitSchluesseln();
    const weber = await legePerson(alle, personal());
    await legeFall(alle, B_HEIM.id, [eingabeFuer('Bekele, Sara')], { zustaendigId: weber.id });
    await legeFall(alle, B_HEIM.id, [eingabeFuer('Müller, Anna')]);
    const anfrage = fuerADorf(alle);

    expect(await findeAehnliche(anfrage, suche('Bekele, Sarah'))).toEqual({
      eigene: [],
      andere: [{ wen: 'Maria Weber' }],
      istBegrenzt: false,
    });
    expect((await findeAehnliche(anfrage, suche('Mueller, Anna'))).andere).toEqual([{ wen: B_HEIM.name }]);
  });

  test('is not told of without the year, with another year, or by a part of the name', async () => {
    const alle = await mitSchluesseln();
    await legeFall(alle, B_HEIM.id, [eingabeFuer('Bekele, Sara')]);
    await legeFall(alle, B_HEIM.id, [eingabeFuer('Haile', { geburtsjahr: null, geburtsgenauigkeit: 'unbekannt' })]);
    const anfrage = fuerADorf(alle);
    for (const [name, jahr] of [
      ['Bekele, Sara', null],
      ['Bekele, Sara', 1991],
      ['Bekele', 1990],
      ['Haile', 1990],
    ] as const) {
      expect((await findeAehnliche(anfrage, suche(name, jahr))).andere).toEqual([]);
    }
  });

  test('is never told of where the household is protected', async () => {
    const alle = await mitSchluesseln();
    await legeFall(alle, B_HEIM.id, [
      eingabeFuer('Bekele, Sara', { rolle: 'bezugsperson' }),
      eingabeFuer('Bekele, Daniel', { rolle: 'kind', schutz: 'schutzanschrift' }),
    ]);
    const anfrage = fuerADorf(alle);
    expect((await findeAehnliche(anfrage, suche('Bekele, Sara'))).andere).toEqual([]);
    expect(await pruefeDoppelte(anfrage, { kommuneId: A_DORF.id, personen: [eingabeFuer('Bekele, Sara')] })).toEqual(
      [],
    );
  });

  test('leaves an entry in the Protokoll that names the Kommune and not the person, once', async () => {
    const alle = await mitSchluesseln();
    await legeFall(alle, B_HEIM.id, [eingabeFuer('Bekele, Sara')]);
    const anfrage = fuerADorf(alle);
    await findeAehnliche(anfrage, suche('Bekele, Sara'));
    await findeAehnliche(anfrage, suche('Bekele, Sara'));
    const eintraege = await alle.db
      .selectFrom('protokoll')
      .select('zeilen')
      .where('vorgang', '=', 'faelle.aehnliche')
      .execute();
    expect(eintraege).toEqual([{ zeilen: JSON.stringify([['kommunen', B_HEIM.id]]) }]);
  });

  test('a refused creation counts and is noted although nothing of it stays', async () => {
    const alle = await mitSchluesseln();
    await legeFall(alle, B_HEIM.id, [eingabeFuer('Bekele, Sara')]);
    const anfrage = fuerADorf(alle);
    const neu = { eingabe: neuerHaushalt(A_DORF.id), personen: [eingabeFuer('Bekele, Sarah')], istTrotzdemNeu: false };
    const fehler = await legeHaushaltAn(anfrage, neu, pruefeDoppelte).catch((einer: unknown) => einer);
    if (!(fehler instanceof Fachfehler)) throw new Error('Not refused.');
    expect(fehler.fehlschlag).toMatchObject({
      code: 'GESPERRT',
      gruende: [
        {
          code: 'doppelt',
          satz: 'Sarah Bekele ist vielleicht schon in einer anderen Kommune erfasst.',
          ausweg: `Bitte zuerst nachfragen: ${B_HEIM.name}. Danach „Trotzdem neu anlegen“ wählen, wenn es eine andere Person ist.`,
        },
      ],
    });
    await fehler.vermerk?.(anfrage);
    expect(await alle.db.selectFrom('dublettenhinweise').select('konto_id').execute()).toEqual([
      { konto_id: anfrage.konto.id },
    ]);
  });

  test('fishing ends after so many persons in a day, and the answer no longer depends on who is there', async () => {
    const alle = await mitSchluesseln();
    const vornamen =
      'Sara Daniel Ruth Samuel Helen Yonas Selam Martha Petros Luwam Noah Lea Filmon Rahel Simon Adam Eden Joel Hana Biniam Mikal'.split(
        ' ',
      );
    expect(vornamen).toHaveLength(HINWEISE_JE_TAG + 1);
    for (const vorname of vornamen) await legeFall(alle, B_HEIM.id, [eingabeFuer(`Bekele, ${vorname}`)]);
    const anfrage = fuerADorf(alle);
    const hinweise: number[] = [];
    for (const vorname of vornamen) {
      hinweise.push((await findeAehnliche(anfrage, suche(`Bekele, ${vorname}`))).andere.length);
    }
    expect(hinweise).toEqual([...Array.from({ length: HINWEISE_JE_TAG }, () => 1), 0]);
    const nichts = { eigene: [], andere: [], istBegrenzt: true };
    expect(await findeAehnliche(anfrage, suche('Bekele, Mikal'))).toEqual(nichts);
    expect(await findeAehnliche(anfrage, suche('Niemand, Nirgends'))).toEqual(nichts);
    const amNaechstenTag = { ...anfrage, jetzt: '2018-01-16T09:00:00.000Z' };
    expect((await findeAehnliche(amNaechstenTag, suche('Bekele, Mikal'))).andere).toHaveLength(1);
  });

  test('entering a large family at once tells of no more', async () => {
    const alle = await mitSchluesseln();
    const namen = 'Daniel Ruth Samuel Helen Yonas Selam Martha Petros Luwam Noah Lea Filmon Rahel Simon'.split(' ');
    const familien = ['Bekele', 'Tesfay'].flatMap((nachname) => namen.map((vorname) => `${nachname}, ${vorname}`));
    for (const name of familien) await legeFall(alle, B_HEIM.id, [eingabeFuer(name)]);
    const neue = { kommuneId: A_DORF.id, personen: familien.map((name) => eingabeFuer(name)) };
    const fehler = await fehlschlag(pruefeDoppelte(fuerADorf(alle), neue));
    expect(fehler).toMatchObject({ code: 'GESPERRT' });
    expect(fehler.code === 'GESPERRT' && fehler.gruende.length).toBe(HINWEISE_JE_TAG);
  });

  test('a Kommune that the account does not see cannot be asked for', async () => {
    const anfrage = fuerADorf(await mitSchluesseln());
    expect(await fehlschlag(findeAehnliche(anfrage, { ...suche('Bekele, Sara'), kommuneId: B_HEIM.id }))).toMatchObject(
      {
        code: 'NICHT_GEFUNDEN',
      },
    );
  });
});

describe('Possible duplicates', () => {
  test('are listed in pairs of the own Kommunen, until somebody says that they are two persons', async () => {
    const alle = await mitSchluesseln();
    const a = person(await legeFall(alle, A_DORF.id, [eingabeFuer('Al-Ahmad, Mohammad')]));
    const b = person(await legeFall(alle, A_DORF.id, [eingabeFuer('Al Ahmad, Muhammed')]));
    const c = person(await legeFall(alle, B_HEIM.id, [eingabeFuer('Alahmad, Mohamed')]));
    await legeFall(alle, A_DORF.id, [eingabeFuer('Bekele, Sara')]);
    const anfrage = fuerADorf(alle);
    const namen = async (einer: Anfrage, kommuneId: typeof A_DORF.id | null = null) =>
      (await listeMoeglicheDubletten(einer, kommuneId)).paare.map((paar) =>
        [paar.a.personId, paar.b.personId].toSorted(),
      );

    expect(await namen(anfrage)).toEqual([[a.id, b.id].toSorted()]);
    expect((await namen(alle)).toSorted()).toEqual(
      [[a.id, b.id].toSorted(), [a.id, c.id].toSorted(), [b.id, c.id].toSorted()].toSorted(),
    );

    await merkeKeineDublette(anfrage, { aId: b.id, bId: a.id });
    await merkeKeineDublette(anfrage, { aId: a.id, bId: b.id });
    expect(await namen(anfrage)).toEqual([]);
    expect(await fehlschlag(merkeKeineDublette(anfrage, { aId: a.id, bId: c.id }))).toMatchObject({
      code: 'NICHT_GEFUNDEN',
    });
  });
});
