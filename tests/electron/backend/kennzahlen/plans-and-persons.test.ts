import { expect, test } from 'vitest';
import { werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { zeigeDahinter } from '../../../../electron/backend/kennzahlen/reports.ts';
import { schliesseAkteAb } from '../../../../electron/backend/faelle/opening.ts';
import { schreibePlanFort, vereinbarePlan } from '../../../../electron/backend/integrationsplaene/draft.ts';
import { listePlaene } from '../../../../electron/backend/integrationsplaene/service.ts';
import { setzeZielstand } from '../../../../electron/backend/integrationsplaene/states.ts';
import { speichereEinsatz } from '../../../../electron/backend/netzwerk/einsatz-service.ts';
import { speicherePlanungsgespraech } from '../../../../electron/backend/netzwerk/planung-service.ts';
import { legeUebergabeAn } from '../../../../electron/backend/uebergaben/service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { alleZiele } from '../../../../shared/integrationsplaene/stand.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import type { Kennzahlschluessel } from '../../../../shared/kennzahlen/types.ts';
import {
  falleintragId,
  haushaltEingabe,
  informiertePerson,
  legeFallAn,
  legeOffeneAkteAn,
  personEingabe,
} from '../../../support/faelle.ts';
import { legePlanAn, mitPlanfamilie } from '../../../support/integrationsplaene.ts';
import { erfasse, gespraech, JANUAR, mitFaellen, werteVon } from '../../../support/kennzahlen-erfassung.ts';
import { einsatzEingabe, gespraechEingabe } from '../../../support/netzwerk.ts';
import { uebergabeEingabe } from '../../../support/uebergaben.ts';

async function werte(anfrage: Anfrage, von: string, bis: string, schluessel: readonly Kennzahlschluessel[]) {
  const alle = werteVon(await werteAus(anfrage, { ...JANUAR, von: datum(von), bis: datum(bis) }));
  return schluessel.map((einer) => alle[einer]);
}

test('a plan is new once, updated on its day, active until it is closed; its goals count on theirs', async () => {
  const { anfrage, akte } = await mitPlanfamilie();
  const spaeter = { ...anfrage, heute: datum('2018-06-30') };
  const erste = await legePlanAn(anfrage, akte);
  const ziel = alleZiele(erste)[0];
  if (ziel === undefined) throw new Error('no goal');
  await setzeZielstand(spaeter, {
    id: erste.id,
    version: erste.version,
    zielId: ziel.id,
    stand: 'erreicht',
    am: datum('2018-03-10'),
    grund: '',
  });
  const [plan] = await listePlaene(spaeter, akte.haushalt.id);
  if (plan === undefined) throw new Error('no plan');
  const zweite = await schreibePlanFort(spaeter, { id: plan.id, version: plan.version });
  await vereinbarePlan(spaeter, {
    id: zweite.id,
    version: zweite.version,
    am: datum('2018-04-20'),
    unterschriebenVon: [],
  });

  const was = ['38', '39', '40', '41', '42'];
  expect(await werte(spaeter, '2018-01-01', '2018-01-31', was)).toEqual([0, 0, 0, 0, 0]);
  expect(await werte(spaeter, '2018-02-01', '2018-02-28', was)).toEqual([1, 0, 1, 1, 0]);
  expect(await werte(spaeter, '2018-03-01', '2018-03-31', was)).toEqual([0, 0, 1, 0, 1]);
  expect(await werte(spaeter, '2018-04-01', '2018-04-30', was)).toEqual([0, 1, 1, 0, 0]);
  // The goal was copied into the second version; it still is one.
  expect(await werte(spaeter, '2018-01-01', '2018-06-30', was)).toEqual([1, 1, 1, 1, 1]);

  // All four had contact and belong to the plan (D7); of one goal that was due one was reached (D8).
  await erfasse(anfrage.db, [gespraech({ haushaltId: akte.haushalt.id, adressat: 'familie', am: '2018-03-10' })]);
  expect(await werte(spaeter, '2018-03-01', '2018-03-31', ['D7', 'D8'])).toEqual([100, 100]);
  // What somebody aims at may be confidential: its words stand nowhere behind a figure.
  const blick = await zeigeDahinter(spaeter, {
    ...JANUAR,
    bis: datum('2018-06-30'),
    schluessel: '42',
    personalId: null,
    seite: 0,
  });
  expect(blick.andere).toEqual([
    { titel: `Ziel im Plan: ${akte.haushalt.bezeichnung}`, am: '2018-03-10', ziel: `/faelle/${akte.haushalt.id}` },
  ]);
});

test('whoever moved away is no longer there on the last day, and the end counts on its day for each person', async () => {
  const { anfrage, akte } = await mitPlanfamilie();
  const spaeter = { ...anfrage, heute: datum('2018-06-30') };
  await schliesseAkteAb(spaeter, {
    id: akte.haushalt.id,
    version: akte.haushalt.version,
    am: datum('2018-05-15'),
    grund: 'fortzug',
    uebergebenAn: '',
    bemerkung: '',
  });
  const was = ['46', '47'];
  expect(await werte(spaeter, '2018-04-01', '2018-04-30', was)).toEqual([0, 4]);
  expect(await werte(spaeter, '2018-05-01', '2018-05-31', was)).toEqual([4, 0]);
  expect(await werte(spaeter, '2018-06-01', '2018-06-30', was)).toEqual([0, 0]);
});

test('a handover and a talk of the same file and day are one', async () => {
  const { anfrage, sara, yonas } = await mitFaellen();
  const [person] = sara.personen;
  if (person === undefined) throw new Error('nobody');
  await legeUebergabeAn(anfrage, { haushaltId: sara.id, eingabe: uebergabeEingabe(person) });
  const uebergabe = { istUebergabe: true, inUnterkunft: true } as const;
  await erfasse(anfrage.db, [
    gespraech({ ...uebergabe, haushaltId: sara.id, am: '2018-01-25' }),
    gespraech({ ...uebergabe, haushaltId: sara.id, am: '2018-01-26' }),
    gespraech({ ...uebergabe, haushaltId: yonas.id, am: '2018-01-25' }),
  ]);
  expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['37'])).toEqual([3]);
});

test('planning talks, gaps and engagements of volunteers count for their Kommune', async () => {
  const { anfrage } = await mitFaellen();
  const speichere = (angaben: Parameters<typeof gespraechEingabe>[0]) =>
    speicherePlanungsgespraech(anfrage, { id: null, version: null, eingabe: gespraechEingabe(angaben) });
  await speichere({});
  await speichere({ istLuecke: false, vorschlag: 'Ein Begegnungsabend' });
  await speichere({ istLuecke: false });
  await speichereEinsatz(anfrage, { id: null, version: null, eingabe: einsatzEingabe() });
  await speichereEinsatz(anfrage, {
    id: null,
    version: null,
    eingabe: einsatzEingabe({ bis: datum('2018-01-30'), endegrund: 'aufgabe_erledigt' }),
  });
  expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['36', 'N14', 'N12'])).toEqual([3, 2, 1]);
});

test('an own flat, independence of benefits, work opportunities, language and age of the persons', async () => {
  const { anfrage } = await mitPlanfamilie();
  const bisher = haushaltEingabe().anschriften[0];
  if (bisher === undefined) throw new Error('no address');
  const kind = (vorname: string, geboren: string) =>
    personEingabe({
      vorname,
      nachname: 'Tesfay',
      rolle: 'kind',
      geburtsdatum: datum(geboren),
      ankunftAm: null,
      aubVon: datum(geboren),
      zugangsgrund: 'unbekannt',
      zugangGrundlageAm: null,
    });
  await legeFallAn(
    anfrage,
    haushaltEingabe({
      anschriften: [
        { ...bisher, bis: datum('2018-01-14') },
        { ...bisher, id: falleintragId(2), wohnform: 'eigener_mietvertrag', von: datum('2018-01-15') },
      ],
      leistungen: [
        { id: falleintragId(3), art: 'asylblg', von: datum('2017-01-01'), bis: datum('2017-06-30') },
        { id: falleintragId(4), art: 'sgb2', von: datum('2017-07-01'), bis: datum('2018-01-20') },
      ],
    }),
    [
      informiertePerson({
        nachname: 'Tesfay',
        sprachen: [
          { sprache: 'ti', niveau: 'muttersprache' },
          { sprache: 'de', niveau: 'b1' },
        ],
        stationen: [
          {
            art: 'arbeitsgelegenheit',
            bezeichnung: 'Bauhof',
            stelle: 'A-dorf',
            istImHerkunftsland: false,
            von: datum('2018-01-08'),
            bis: null,
          },
        ],
      }),
      kind('Adam', '2018-01-05'),
      // Born on the last day: not there a day before.
      kind('Eva', '2018-01-31'),
    ],
  );
  const was = ['N10', 'N11', 'N13', 'N15a'];
  expect(await werte(anfrage, '2018-01-01', '2018-01-30', was)).toEqual([2, 1, 1, 1]);
  expect(await werte(anfrage, '2018-01-01', '2018-01-31', was)).toEqual([3, 1, 1, 1]);
  expect(await werte(anfrage, '2018-02-01', '2018-02-28', ['N10', 'N11', 'N13'])).toEqual([0, 0, 0]);
  // Two children of the family Al-Ahmad, and both of Tesfay.
  expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['N15b'])).toEqual([4]);
});

test('first contacts in time of those whose AUB began (D13), by the days of the rule', async () => {
  const { anfrage } = await mitFaellen();
  const lege = (vorname: string, erstkontaktAm: string | null) =>
    legeOffeneAkteAn(anfrage, haushaltEingabe({ anschriften: [] }), [
      informiertePerson({
        vorname,
        nachname: 'Haile',
        aubVon: datum('2018-01-01'),
        erstkontakt: erstkontaktAm === null ? 'nicht_erreicht' : 'angenommen',
        erstkontaktAm: datum(erstkontaktAm ?? '2018-01-05'),
      }),
    ]);
  await lege('Rahel', '2018-01-29');
  await lege('Daniel', '2018-01-30');
  await legeFallAn(anfrage, haushaltEingabe({ anschriften: [] }), [
    informiertePerson({
      vorname: 'Selam',
      nachname: 'Haile',
      aubVon: datum('2018-01-01'),
      erstkontakt: 'nicht_erreicht',
      erstkontaktAm: datum('2018-01-05'),
    }),
  ]);
  // 28 days after 1 January is 29 January; a try in vain is no contact.
  expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['D13', 'N8b'])).toEqual([33.3, 1]);
});
