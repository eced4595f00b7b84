import { ORPCError } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AntragEingabe } from '../../../shared/antraege/types.ts';
import {
  A_DORF,
  antragEingabe,
  mitgliedschaft,
  personalEingabe,
  planungsrahmen,
  stelle,
  stellenanteil,
  VERBAND,
} from '../../support/builders.ts';
import { kommuneEingabe } from '../../support/anfragen.ts';
import { testBackend, type TestBackend } from '../../support/test-backend.ts';

/** What a clerk can mistype, sent through the contract into the example: a German sentence at the field, nothing saved. */
let haus: TestBackend;
beforeAll(async () => {
  haus = await testBackend({ art: 'beispiel' });
});
afterAll(() => haus.beende());

/** Everything that the window shows, to see that nothing changed. */
async function stand() {
  const { client } = haus;
  return [
    await client.kommunen.liste(),
    await client.kommunen.rahmen(),
    await client.personal.liste(),
    await client.antraege.liste(),
    await client.foerderrecht.regime(),
  ];
}

async function abgelehnt(lauf: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  try {
    await lauf;
  } catch (fehler) {
    if (fehler instanceof ORPCError) return fehler;
    throw fehler;
  }
  throw new Error('Die Eingabe wurde angenommen.');
}

/** A form with a value in it that its type forbids. */
function mit<T>(eingabe: T, aenderung: Record<string, unknown>): T {
  return { ...eingabe, ...aenderung };
}

const ANTEIL = stellenanteil();
const ohneId = ({ id: _id, version: _version, ...eingabe }: ReturnType<typeof mitgliedschaft>) => eingabe;
const rahmenEingabe = ({ version: _version, ...eingabe }: ReturnType<typeof planungsrahmen>) => eingabe;

const FAELLE: [string, () => Promise<unknown>, string, string][] = [
  [
    'a Kommune without a name',
    () => haus.client.kommunen.anlegen({ ...kommuneEingabe(A_DORF), name: '  ' }),
    'name',
    'Bitte den amtlichen Namen eingeben.',
  ],
  [
    'a postcode of four digits',
    () => haus.client.kommunen.anlegen({ ...kommuneEingabe(A_DORF), anschrift: { ...A_DORF.anschrift, plz: '7309' } }),
    'anschrift.plz',
    'Die Postleitzahl hat fünf Ziffern.',
  ],
  [
    'an IBAN that is too short',
    () =>
      haus.client.kommunen.anlegen({
        ...kommuneEingabe(A_DORF),
        name: 'D-stadt',
        schluessel: '08117904',
        bank: { ...A_DORF.bank, iban: 'DE8937040044053201300' },
      }),
    'bank.iban',
    'Eine deutsche IBAN hat 22 Zeichen, hier fehlt ein Zeichen.',
  ],
  [
    'a membership on a day that does not exist',
    () =>
      haus.client.kommunen.mitgliedschaftSpeichern({
        id: null,
        version: null,
        eingabe: mit(ohneId(mitgliedschaft(1)), { von: '2018-02-30' }),
      }),
    'eingabe.von',
    'Dieses Datum gibt es nicht. Beispiel: 15.09.2018',
  ],
  [
    'a Planungsrahmen of fewer than no persons',
    () =>
      haus.client.kommunen.planungsrahmenSpeichern({
        version: null,
        eingabe: rahmenEingabe(planungsrahmen({ personen: -1 })),
      }),
    'eingabe.personen',
    'Die Zahl darf nicht negativ sein.',
  ],
  [
    'a person without a surname',
    () => haus.client.personal.anlegen({ eingabe: personalEingabe({ nachname: '' }), istTrotzdemNeu: false }),
    'eingabe.nachname',
    'Bitte den Nachnamen eingeben.',
  ],
  [
    'a share of nothing',
    () =>
      haus.client.personal.anlegen({
        eingabe: personalEingabe({ stellenanteile: [{ ...ANTEIL, anteilHundertstel: 0 }] }),
        istTrotzdemNeu: false,
      }),
    'eingabe.stellenanteile.0.anteilHundertstel',
    'Der Anteil muss größer als 0 sein.',
  ],
  [
    'a share with three places',
    () =>
      haus.client.personal.anlegen({
        eingabe: personalEingabe({ stellenanteile: [{ ...ANTEIL, anteilHundertstel: 33.3 }] }),
        istTrotzdemNeu: false,
      }),
    'eingabe.stellenanteile.0.anteilHundertstel',
    'Bitte einen Anteil mit zwei Stellen eingeben. Beispiel: 0,50',
  ],
  [
    'an own value without a reason',
    () =>
      haus.client.foerderrecht.anpassen({
        regimeId: 'r1-2017-2019',
        schluessel: 'pauschale.a',
        gueltigVon: '2017-01-01',
        wert: 1,
        begruendung: '',
        version: null,
      }),
    'begruendung',
    'Bitte angeben, woher der Wert stammt.',
  ],
  [
    'an Antrag without a Kommune',
    () => haus.client.antraege.anlegen(antragEingabe({ beteiligte: [] })),
    'beteiligte',
    'Bitte mindestens eine Kommune eintragen.',
  ],
  [
    'an Antrag from a day that does not exist',
    () => haus.client.antraege.anlegen(mit<AntragEingabe>(antragEingabe(), { von: '2018-13-01' })),
    'von',
    'Dieses Datum gibt es nicht. Beispiel: 15.09.2018',
  ],
  [
    'expenses below zero',
    () => haus.client.antraege.anlegen(antragEingabe({ stellen: [stelle({ personalausgabenCent: -1 })] })),
    'stellen.0.personalausgabenCent',
    'Der Betrag darf nicht negativ sein.',
  ],
  [
    'an Antrag of a Kommune that is not there',
    () => haus.client.antraege.anlegen(antragEingabe({ stellen: [], antragstellerinId: VERBAND.id })),
    'antragstellerinId',
    'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
  ],
];

describe('Bad input', () => {
  test.each(FAELLE)('%s is refused at its field', async (_, lauf, feld, satz) => {
    const vorher = await stand();
    const fehler = await abgelehnt(lauf());
    const { felder } = fehler.data as { felder: unknown[] };
    expect({ code: fehler.code, status: fehler.status, erstes: felder[0] }).toEqual({
      code: 'EINGABE',
      status: 422,
      erstes: { feld, satz },
    });
    expect(await stand()).toEqual(vorher);
    expect(haus.log).toEqual([]);
  });
});

describe('In the example', () => {
  test('a Gemeinde cannot be deleted: memberships, staff, network, households, talks, Weiterleitungen, agreements, Anträge and kept documents say why', async () => {
    const [aDorf] = await haus.client.kommunen.liste();
    if (!aDorf) throw new Error('A-dorf fehlt.');
    const fehler = await abgelehnt(haus.client.kommunen.loeschen({ id: aDorf.id, version: aDorf.version }));
    expect({ code: fehler.code, status: fehler.status, data: fehler.data }).toMatchObject({
      code: 'GESPERRT',
      status: 409,
      data: {
        gruende: [
          { satz: '„A-dorf“ steht in einer Mitgliedschaft.' },
          { satz: 'Bei dieser Kommune sind 2 Personen beschäftigt oder eingesetzt: Selma Aydin und Miriam Kern.' },
          { satz: 'Ein Team arbeitet in dieser Kommune.' },
          {
            satz: 'Zu dieser Kommune gehören im Netzwerk: 9 Stellen, 2 Sprechstunden, 2 Räume, 4 Einsätze im Ehrenamt und 2 Planungsgespräche.',
          },
          { satz: 'Zu dieser Kommune gehören 30 Haushalte.' },
          { satz: 'In dieser Kommune sind 123 Gespräche und Netzwerkkontakte erfasst.' },
          { satz: 'In dieser Kommune sind 63 Weiterleitungen erfasst.' },
          { satz: 'Eine Vereinbarung (GVV-001/2024) nennt diese Kommune.' },
          { satz: 'Ein Antrag (464.2-001/18) nennt diese Kommune.' },
          {
            satz: '2 abgelegte Dokumente (Antrag-A-dorf-2018.docx und Vereinbarung-Gemeindeverwaltungsverband-Oberes-Tal-2025.docx) nennen diese Kommune.',
          },
        ],
      },
    });
  });

  test('a person cannot be deleted whom a team, another person, cases, talks and an Antrag name', async () => {
    const albrecht = (await haus.client.personal.liste()).find((person) => person.nachname === 'Albrecht');
    if (!albrecht) throw new Error('Albrecht fehlt.');
    const fehler = await abgelehnt(haus.client.personal.loeschen({ id: albrecht.id, version: albrecht.version }));
    expect(fehler.data).toMatchObject({
      gruende: [
        { satz: '„Jonas Albrecht“ gehört zu einem Team.' },
        { satz: '„Jonas Albrecht“ ist als Vertretung eingetragen: Miriam Kern.' },
        { satz: '8 Fälle sind offen.' },
        { satz: '8 Termine sind offen.' },
        { satz: '3 Weiterleitungen sind offen.' },
        { satz: 'Termine oder Weiterleitungen nennen diese Person.' },
        { satz: 'Gespräche oder Netzwerkkontakte sind für diese Person erfasst.' },
        { satz: 'Ein Antrag (GVV-001/2018) nennt diese Person.' },
      ],
    });
  });

  test('two windows change the same Antrag: the second learns who was faster, and when', async () => {
    const [akte] = await haus.client.antraege.liste();
    if (!akte) throw new Error('Der Antrag fehlt.');
    const {
      id,
      version,
      zustand: _zustand,
      aktenzeichen: _az,
      geaendertAm: _am,
      geaendertVon: _von,
      ...eingabe
    } = akte.antrag;
    await haus.client.antraege.aendern({ id, version, eingabe });
    const fehler = await abgelehnt(haus.client.antraege.aendern({ id, version, eingabe }));
    expect({ code: fehler.code, status: fehler.status, data: fehler.data }).toEqual({
      code: 'VERALTET',
      status: 409,
      data: { geaendertVon: 'Erika Beispiel', geaendertAm: '2018-02-05T08:00:00.000Z' },
    });
  });
});
