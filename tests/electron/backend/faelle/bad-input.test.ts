import { ORPCError } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { neuerFallfilter } from '../../../../shared/faelle/defaults.ts';
import type { Fallakte, HaushaltEingabe, PersonEingabe } from '../../../../shared/faelle/types.ts';
import { zHaushaltEingabe } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zKommuneId, type KommuneId } from '../../../../shared/foundation/id.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { A_DORF } from '../../../support/builders.ts';
import { falleintragId, haushaltEingabe, informiertePerson, personEingabe } from '../../../support/faelle.ts';
import { testBackend, type TestBackend } from '../../../support/test-backend.ts';

/** What can be mistyped about a case, sent through the contract: a German sentence at the field, and nothing saved. */
let haus: TestBackend;
let kommuneId: KommuneId;
let akte: Fallakte;
beforeAll(async () => {
  haus = await testBackend();
  ({ id: kommuneId } = await haus.client.kommunen.anlegen(kommuneEingabe(A_DORF)));
  const eingabe = haushaltEingabe({ kommuneId });
  akte = await haus.client.faelle.anlegen({ eingabe, personen: [informiertePerson()], istTrotzdemNeu: true });
});
afterAll(() => haus.beende());

/** A form with a value in it that its type forbids. */
function mit<T>(eingabe: T, aenderung: Record<string, unknown>): T {
  return { ...eingabe, ...aenderung };
}

const legeAn = (haushalt: Partial<HaushaltEingabe>, ...personen: PersonEingabe[]) =>
  haus.client.faelle.anlegen({ eingabe: haushaltEingabe({ kommuneId, ...haushalt }), personen, istTrotzdemNeu: true });
const mitPerson = (aenderung: Record<string, unknown>) => () => legeAn({}, mit(personEingabe(), aenderung));
const anschrift = (aenderung: Record<string, unknown>) => () =>
  legeAn({ anschriften: haushaltEingabe().anschriften.map((eine) => mit(eine, aenderung)) }, personEingabe());

const FAELLE: [string, () => Promise<unknown>, string, string][] = [
  ['no person', () => legeAn({}), 'personen', 'Bitte mindestens eine Person eingeben.'],
  [
    'a Kommune that a colleague deleted meanwhile',
    () => legeAn({ kommuneId: zKommuneId.parse('6f1d2c3b-4a59-4e68-8b7a-0c1d2e3f4a5b') }, personEingabe()),
    'kommuneId',
    'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
  ],
  [
    'a person without a name',
    mitPerson({ vorname: ' ', nachname: '' }),
    'personen.0.nachname',
    'Bitte einen Namen eingeben.',
  ],
  [
    'a birth on 30 February',
    mitPerson({ geburtsdatum: '1994-02-30' }),
    'personen.0.geburtsdatum',
    'Dieses Datum gibt es nicht. Beispiel: 15.09.2018',
  ],
  [
    'a birth in the future',
    mitPerson({ geburtsdatum: '2018-02-06', ankunftAm: null, aubVon: null }),
    'personen.0.geburtsdatum',
    'Die Geburt liegt in der Zukunft: 06.02.2018.',
  ],
  [
    'a birth in the year 94',
    mitPerson({ geburtsgenauigkeit: 'jahr', geburtsdatum: null, geburtsjahr: 94 }),
    'personen.0.geburtsjahr',
    'Bitte ein Jahr ab 1900 eingeben.',
  ],
  [
    'a nationality in words',
    mitPerson({ staatsangehoerigkeit: 'Syrien' }),
    'personen.0.staatsangehoerigkeit',
    'Der Schlüssel der Staatsangehörigkeit hat drei Ziffern.',
  ],
  [
    'a course that was attended more than wholly',
    mitPerson({
      kurse: [
        {
          art: 'elternkurs',
          traeger: '',
          stand: 'laeuft',
          von: null,
          bis: null,
          anwesenheitProzent: 101,
          pruefung: 'keine',
          pruefungsergebnis: '',
          mitKinderbetreuung: false,
        },
      ],
    }),
    'personen.0.kurse.0.anwesenheitProzent',
    'Höchstens 100 Prozent.',
  ],
  [
    'a status that ends before it begins',
    mitPerson({
      aufenthalte: [
        {
          id: falleintragId(3),
          status: 'duldung',
          von: '2017-05-01',
          bis: '2017-04-30',
          erwerbstaetigkeit: 'unbekannt',
          wohnsitzauflage: '',
          nebenbestimmungen: '',
        },
      ],
    }),
    'personen.0.aufenthalte.0.bis',
    'Der Aufenthaltsstatus endet am 30.04.2017 und beginnt am 01.05.2017.',
  ],
  [
    'a number without digits',
    mitPerson({ fremdnummern: [{ art: 'azr', nummer: ' ' }] }),
    'personen.0.fremdnummern.0.nummer',
    'Bitte die Nummer eingeben.',
  ],
  [
    'a language without a name',
    mitPerson({ sprachen: [{ sprache: '', niveau: 'a1' }] }),
    'personen.0.sprachen.0.sprache',
    'Bitte die Sprache wählen.',
  ],
  ['a postcode of four digits', anschrift({ plz: '7300' }), 'anschriften.0.plz', 'Die Postleitzahl hat fünf Ziffern.'],
  [
    'an address that ends before it begins',
    anschrift({ von: '2017-06-01', bis: '2017-05-31' }),
    'anschriften.0.bis',
    'Die Anschrift endet am 31.05.2017 und beginnt am 01.06.2017.',
  ],
  [
    'a file that is opened tomorrow',
    () => haus.client.faelle.akteOeffnen({ ...akte.haushalt, am: datum('2018-02-06'), zustaendigId: null }),
    'am',
    'Der 06.02.2018 liegt in der Zukunft.',
  ],
  [
    'a look at an address without a reason',
    () => haus.client.faelle.anschriftZeigen({ id: akte.haushalt.id, grund: ' ' }),
    'grund',
    'Bitte den Grund eingeben.',
  ],
  [
    'a relation to somebody else',
    () => {
      const person = akte.personen[0];
      if (person === undefined) throw new Error('nobody there');
      const fremde = {
        id: falleintragId(4),
        vonId: person.id,
        zuId: kommuneId as unknown as typeof person.id,
        art: 'ehe' as const,
      };
      const eingabe = { ...zHaushaltEingabe.parse(akte.haushalt), beziehungen: [fremde] };
      return haus.client.faelle.aendern({ id: akte.haushalt.id, version: 1, eingabe });
    },
    'beziehungen.0.zuId',
    'Diese Person gehört nicht zum Haushalt.',
  ],
];

/** Fields of a refused input as the form knows them, each with its sentence. */
function felder(fehler: unknown): unknown {
  if (!(fehler instanceof ORPCError) || fehler.code !== 'EINGABE') return fehler;
  const { felder: gefundene } = fehler.data as { felder: { feld: string; satz: string }[] };
  return gefundene.map(({ feld, satz }) => [feld.replace(/^eingabe[.]/, ''), satz]);
}

async function stand() {
  const liste = await haus.client.faelle.liste({ filter: neuerFallfilter(), sortierung: 'name', ab: 0, anzahl: 500 });
  return [liste, await haus.client.faelle.akte({ id: akte.haushalt.id })];
}

test.each(FAELLE)('%s is told at the field, and nothing is saved', async (_was, lauf, feld, satz) => {
  const vorher = await stand();
  const fehler = await lauf().then(
    () => null,
    (grund: unknown) => grund,
  );
  expect(felder(fehler)).toEqual([[feld, satz]]);
  expect(await stand()).toEqual(vorher);
});

test('two windows change the same person: the second learns who was faster', async () => {
  const person = akte.personen[0];
  if (person === undefined) throw new Error('nobody there');
  const aenderung = { id: person.id, version: person.version, eingabe: informiertePerson({ telefon: '07161 1' }) };
  await haus.client.faelle.personAendern(aenderung);
  await expect(haus.client.faelle.personAendern(aenderung)).rejects.toMatchObject({
    code: 'VERALTET',
    data: { geaendertVon: 'Erika Beispiel' },
  });
});
