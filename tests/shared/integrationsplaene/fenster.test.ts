import { expect, test } from 'vitest';
import { neueVorlage } from '../../../shared/bibliothek/defaults.ts';
import type { Vorlage } from '../../../shared/bibliothek/types.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { zPersonId, zPlaneintragId, type PersonId, type PlaneintragId } from '../../../shared/foundation/id.ts';
import { hatVertraulichesFuer } from '../../../shared/integrationsplaene/ausfertigung.ts';
import {
  neueFassung,
  neuerPlanschritt,
  neueZusage,
  neuesPlanfeld,
  neuesPlanziel,
} from '../../../shared/integrationsplaene/defaults.ts';
import { anzahlEigenerWorte } from '../../../shared/integrationsplaene/eigene-worte.ts';
import { fortschritt, fortschrittJeFeld } from '../../../shared/integrationsplaene/fortschritt.ts';
import type { Planfeld, Planziel } from '../../../shared/integrationsplaene/types.ts';
import {
  schrittAusVorlage,
  vorlageDesSchritts,
  vorlageDesZiels,
  zielAusVorlage,
} from '../../../shared/integrationsplaene/vorlage.ts';

const uuid = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const id = (nummer: number): PlaneintragId => zPlaneintragId.parse(uuid(nummer));
const person = (nummer: number): PersonId => zPersonId.parse(uuid(900 + nummer));

const ziel = (nummer: number, teil: Partial<Planziel> = {}): Planziel => ({
  ...neuesPlanziel(id(nummer)),
  text: `Ziel ${nummer}`,
  ...teil,
});
const feld = (nummer: number, themenfeld: Planfeld['themenfeld'], teil: Partial<Planfeld> = {}): Planfeld => ({
  ...neuesPlanfeld(id(nummer), themenfeld, null),
  ...teil,
});

const sprachcafe: Vorlage = {
  ...neueVorlage('sprache'),
  id: 'SP09',
  ziel: 'Ich spreche oft Deutsch.',
  massnahme: 'Ich gehe jede Woche ins Sprachcafé.',
  wer: ['ich', 'ehrenamt'],
  wochen: 12,
  schrittFertigWenn: 'Acht Besuche in drei Monaten.',
  herkunft: 'mitgeliefert',
  istAngeboten: true,
  istUebersetzt: true,
  version: null,
};

test('a goal of the library comes with its step, who does it and until when', () => {
  expect(zielAusVorlage(sprachcafe, { zielId: id(1), schrittId: id(2), ab: datum('2018-03-01') })).toEqual({
    ...neuesPlanziel(id(1)),
    vorlageId: 'SP09',
    text: 'Ich spreche oft Deutsch.',
    schritte: [
      {
        ...neuerPlanschritt(id(2)),
        vorlageId: 'SP09',
        text: 'Ich gehe jede Woche ins Sprachcafé.',
        fertigWenn: 'Acht Besuche in drei Monaten.',
        wer: ['ich', 'ehrenamt'],
        bis: '2018-05-24',
      },
    ],
  });
});

test('changed words are own words; the words of the library typed by hand are translated, too', () => {
  const schritt = schrittAusVorlage(sprachcafe, id(2), datum('2018-03-01'));
  expect({
    gleich: vorlageDesZiels([sprachcafe], { text: ' Ich spreche oft Deutsch. ' }),
    geaendert: vorlageDesZiels([sprachcafe], { text: 'Ich spreche manchmal Deutsch.' }),
    leer: vorlageDesZiels([{ ...sprachcafe, ziel: '' }], { text: '' }),
    schritt: vorlageDesSchritts([sprachcafe], schritt),
    ohneZeichen: vorlageDesSchritts([sprachcafe], { ...schritt, fertigWenn: '' }),
    anderesZeichen: vorlageDesSchritts([sprachcafe], { ...schritt, fertigWenn: 'Zwei Besuche.' }),
    andererSchritt: vorlageDesSchritts([sprachcafe], { ...schritt, text: 'Ich rufe an.' }),
  }).toEqual({
    gleich: 'SP09',
    geaendert: '',
    leer: '',
    schritt: 'SP09',
    ohneZeichen: 'SP09',
    anderesZeichen: '',
    andererSchritt: '',
  });
});

test('progress counts goals by state and steps done; given-up steps do not count, fields stand in the order of the plan', () => {
  const schritte = (['erledigt', 'offen', 'abgebrochen'] as const).map((stand, stelle) => ({
    ...neuerPlanschritt(id(50 + stelle)),
    text: 'Schritt',
    stand,
  }));
  const felder = [
    feld(1, 'arbeit', { ziele: [ziel(10, { stand: 'erreicht', schritte }), ziel(11)] }),
    feld(2, 'wohnung'),
    feld(3, 'sprache', { ziele: [ziel(12, { istVertraulich: true, istVerschlossen: true, stand: 'laeuft' })] }),
  ];
  const kein = { offen: 0, laeuft: 0, erreicht: 0, angepasst: 0, abgebrochen: 0 };
  expect(fortschritt({ felder })).toEqual({
    ziele: 3,
    jeStand: { ...kein, offen: 1, laeuft: 1, erreicht: 1 },
    schritte: 2,
    schritteErledigt: 1,
  });
  expect(fortschrittJeFeld({ felder })).toEqual([
    { themenfeld: 'sprache', ziele: 1, jeStand: { ...kein, laeuft: 1 }, schritte: 0, schritteErledigt: 0 },
    { themenfeld: 'arbeit', ziele: 2, jeStand: { ...kein, offen: 1, erreicht: 1 }, schritte: 2, schritteErledigt: 1 },
  ]);
});

test('own words and free text are what stays untranslated', () => {
  const fassung = {
    ...neueFassung(datum('2018-03-01'), [person(1)]),
    wuensche: 'Eine eigene Wohnung.',
    felder: [
      feld(1, 'sprache', {
        heute: 'A1',
        ziele: [
          zielAusVorlage(sprachcafe, { zielId: id(2), schrittId: id(3), ab: datum('2018-03-01') }),
          ziel(4, { erreichtWenn: 'Das Rad fährt.' }),
        ],
      }),
    ],
    zusagen: [
      { ...neueZusage(id(5)), vorlageId: 'Z01', text: 'Termin ausmachen' },
      { ...neueZusage(id(6)), text: 'Karte zeichnen' },
    ],
  };
  const istUebersetzt = (vorlageId: string) => vorlageId === 'SP09' || vorlageId === 'Z01';
  expect(anzahlEigenerWorte(fassung, istUebersetzt)).toBe(5);
  expect(anzahlEigenerWorte(fassung, () => true)).toBe(3);
});

const GEBOREN_1980 = { geburtsgenauigkeit: 'tag' as const, geburtsdatum: datum('1980-01-01'), geburtsjahr: null };

test('confidential entries concern the person, and for a child whoever is in charge of it', () => {
  const [vater, onkel, kind] = [person(1), person(2), person(3)];
  const personen = [
    { id: vater, rolle: 'bezugsperson' as const, ...GEBOREN_1980 },
    { id: onkel, rolle: 'sonstige' as const, ...GEBOREN_1980 },
    { id: kind, rolle: 'kind' as const, ...GEBOREN_1980, geburtsdatum: datum('2000-05-04') },
  ];
  const unterschriften = [vater, onkel].map((personId) => ({
    personId,
    unterschriebenAm: null,
    ausgehaendigtAm: null,
  }));
  const betroffen = (felder: Planfeld[], heute = datum('2018-05-03')) =>
    [vater, onkel].map((wer) => hatVertraulichesFuer(felder, wer, { unterschriften, personen, heute }));
  const geheim = [ziel(9, { istVertraulich: true })];
  expect({
    kind: betroffen([feld(1, 'gesundheit', { personId: kind, ziele: geheim })]),
    volljaehrig: betroffen([feld(1, 'gesundheit', { personId: kind, ziele: geheim })], datum('2018-05-04')),
    onkel: betroffen([feld(1, 'gesundheit', { personId: onkel, istVertraulich: true })]),
    nichts: betroffen([feld(1, 'gesundheit', { personId: vater, ziele: [ziel(9)] })]),
  }).toEqual({ kind: [true, false], volljaehrig: [false, false], onkel: [false, true], nichts: [false, false] });
});
