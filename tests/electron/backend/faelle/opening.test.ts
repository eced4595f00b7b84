import { expect, test } from 'vitest';
import { oeffneAkte, oeffneAkteWieder, schliesseAkteAb } from '../../../../electron/backend/faelle/opening.ts';
import { faelleVerlauf, fallverlauf } from '../../../../electron/backend/faelle/timeline.ts';
import { faelleFristen } from '../../../../electron/backend/faelle/deadlines.ts';
import { aenderePerson } from '../../../../electron/backend/faelle/person-service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { zPersonEingabe } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { fehlschlag, felder, gruende, mitPersonal } from '../../../support/anfragen.ts';
import { B_HEIM, personalId } from '../../../support/builders.ts';
import {
  falleintragId,
  familie,
  haushaltEingabe,
  informiertePerson,
  legeFallAn,
  legeOffeneAkteAn,
  personEingabe,
} from '../../../support/faelle.ts';

const am = (text: string) => datum(text);
const spaeter = (anfrage: Anfrage, heute: string): Anfrage => ({ ...anfrage, heute: am(heute) });

test('a file is opened under the next Aktenzeichen of the Kommune, which the whole family shares', async () => {
  const anfrage = await mitPersonal();
  const eine = await legeOffeneAkteAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
  const andere = await legeOffeneAkteAn(anfrage);

  expect([eine, andere].map(({ haushalt }) => [haushalt.stand, haushalt.aktenzeichen])).toEqual([
    ['offen', '464.2-001/18'],
    ['offen', '464.2-002/18'],
  ]);
  expect(eine.haushalt.begleitungen).toMatchObject([{ von: '2018-02-01', bis: null, grund: null }]);
});

test('a file needs the information for everybody, and consent and copy of every adult', async () => {
  const anfrage = await mitPersonal();
  const [vater, mutter, sohn, tochter] = familie();
  if (!vater || !mutter || !sohn || !tochter) throw new Error('nobody there');
  const { haushalt } = await legeFallAn(anfrage, haushaltEingabe({ art: 'familie' }), [
    { ...vater, einwilligungKopieAm: null },
    { ...mutter, einwilligungAm: null, einwilligungKopieAm: null },
    { ...sohn, informiertAm: null },
    { ...tochter, geburtsgenauigkeit: 'unbekannt', geburtsdatum: null },
  ]);
  const oeffnen = { id: haushalt.id, version: 1, am: am('2018-02-01'), zustaendigId: null };

  expect((await gruende(oeffneAkte(anfrage, oeffnen))).map(({ satz }) => satz)).toEqual([
    'Mohamad Al-Ahmad hat noch keine eigene Kopie der Einwilligung.',
    'Von Amina Al-Ahmad ist bis zum 01.02.2018 keine Einwilligung vermerkt.',
    'Für Yusuf Al-Ahmad ist bis zum 01.02.2018 keine Information nach Art. 13 DSGVO vermerkt.',
    'Von Lina Al-Ahmad ist bis zum 01.02.2018 keine Einwilligung vermerkt. Ob die Person volljährig ist, steht nicht fest; sie zählt darum als erwachsen.',
  ]);
});

test('a number is free again where the opening fails', async () => {
  const anfrage = await mitPersonal();
  const { haushalt } = await legeFallAn(anfrage, haushaltEingabe(), [informiertePerson()]);
  const oeffnen = { id: haushalt.id, version: 1, zustaendigId: null };

  expect(await felder(oeffneAkte(anfrage, { ...oeffnen, am: am('2018-02-02') }))).toEqual([
    'am: Der 02.02.2018 liegt in der Zukunft.',
  ]);
  expect(await felder(oeffneAkte(anfrage, { ...oeffnen, am: am('2018-02-01'), zustaendigId: personalId(9) }))).toEqual([
    'zustaendigId: Diese Person gibt es nicht mehr. Bitte eine andere wählen.',
  ]);
  expect((await oeffneAkte(anfrage, { ...oeffnen, am: am('2018-02-01') })).haushalt.aktenzeichen).toBe('464.2-001/18');
  expect((await fehlschlag(oeffneAkte(anfrage, { ...oeffnen, am: am('2018-02-01') }))).code).toBe('VERALTET');
});

test('a file is closed with the Regeldienst that took over, and opened again as the same file', async () => {
  const anfrage = await mitPersonal();
  const { haushalt } = await legeOffeneAkteAn(anfrage);
  const abschluss = { id: haushalt.id, version: haushalt.version, grund: 'regeldienste', bemerkung: '' } as const;

  expect(await felder(schliesseAkteAb(anfrage, { ...abschluss, am: am('2018-01-31'), uebergebenAn: '' }))).toEqual([
    'am: Die Akte wurde am 01.02.2018 geöffnet und kann nicht davor enden.',
    'uebergebenAn: Bitte den Regeldienst eingeben, der übernommen hat.',
  ]);
  const imMai = spaeter(anfrage, '2018-05-02');
  const zu = await schliesseAkteAb(imMai, { ...abschluss, am: am('2018-05-01'), uebergebenAn: 'Jobcenter' });
  expect(
    (
      await gruende(
        schliesseAkteAb(imMai, {
          ...abschluss,
          version: zu.haushalt.version,
          am: am('2018-05-01'),
          uebergebenAn: 'Jobcenter',
        }),
      )
    )[0]?.code,
  ).toBe('akte-in-anderem-stand');

  const wieder = { id: haushalt.id, version: zu.haushalt.version };
  expect(await felder(oeffneAkteWieder(imMai, { ...wieder, am: am('2018-04-30') }))).toEqual([
    'am: Die Akte wurde am 01.05.2018 abgeschlossen und kann nicht davor wieder beginnen.',
  ]);
  const offen = await oeffneAkteWieder(imMai, { ...wieder, am: am('2018-05-02') });

  expect(offen.haushalt).toMatchObject({
    stand: 'offen',
    aktenzeichen: haushalt.aktenzeichen,
    begleitungen: [
      { von: '2018-02-01', bis: '2018-05-01', grund: 'regeldienste', uebergebenAn: 'Jobcenter' },
      { von: '2018-05-02', bis: null, grund: null },
    ],
  });
});

test('a file whose client withdrew the consent is not opened again', async () => {
  const anfrage = await mitPersonal();
  const { haushalt, personen } = await legeOffeneAkteAn(anfrage);
  const zu = await schliesseAkteAb(anfrage, {
    id: haushalt.id,
    version: haushalt.version,
    am: am('2018-02-01'),
    grund: 'auf_wunsch',
    uebergebenAn: '',
    bemerkung: '',
  });
  for (const person of personen) {
    const eingabe = { ...zPersonEingabe.parse(person), einwilligungWiderrufenAm: am('2018-02-01') };
    await aenderePerson(anfrage, { id: person.id, version: person.version, eingabe });
  }
  const wieder = { id: haushalt.id, version: zu.haushalt.version, am: am('2018-02-01') };

  expect((await gruende(oeffneAkteWieder(anfrage, wieder))).map(({ code }) => code)).toEqual([
    'einwilligung-widerrufen',
  ]);
});

test('the timeline tells the way of a case, newest first, to whoever sees it', async () => {
  const anfrage = {
    ...(await mitPersonal()),
    zuteilungen: [{ rolle: 'integrationsmanagement' as const, kommuneId: null }],
  };
  const { haushalt } = await legeOffeneAkteAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
  await schliesseAkteAb(anfrage, {
    id: haushalt.id,
    version: haushalt.version,
    am: am('2018-02-01'),
    grund: 'fortzug',
    uebergebenAn: 'B-heim',
    bemerkung: '',
  });

  const schritte = await fallverlauf(anfrage, haushalt.id, [faelleVerlauf]);

  expect(schritte.map(({ am, titel, text }) => [am, titel, text])).toEqual([
    ['2018-02-01', 'Akte abgeschlossen: Fortzug', 'Übergeben an: B-heim'],
    ['2018-02-01', 'Akte geöffnet', ''],
    [
      '2018-01-10',
      'Erstkontakt: Angebot angenommen',
      'Mohamad Al-Ahmad, Amina Al-Ahmad, Yusuf Al-Ahmad, Lina Al-Ahmad',
    ],
  ]);
  const fremd = { ...anfrage, kommunen: [B_HEIM.id] };
  expect((await fehlschlag(fallverlauf(fremd, haushalt.id, [faelleVerlauf]))).code).toBe('NICHT_GEFUNDEN');
});

test('deadlines of a case: the last residence paper, the longest duration, the end of a Schutz', async () => {
  const anfrage = await mitPersonal();
  const papier = (nummer: number, von: string, bis: string) => ({
    id: falleintragId(nummer),
    status: 'duldung' as const,
    von: am(von),
    bis: am(bis),
    erwerbstaetigkeit: 'unbekannt' as const,
    wohnsitzauflage: '',
    nebenbestimmungen: '',
  });
  const sara = informiertePerson({
    // The first was renewed: only the second counts.
    aufenthalte: [papier(40, '2017-02-01', '2018-02-28'), papier(41, '2018-03-01', '2018-04-30')],
    schutz: 'auskunftssperre',
    schutzBis: am('2018-02-20'),
  });
  const { haushalt } = await legeOffeneAkteAn(anfrage, haushaltEingabe(), [sara]);
  // In the Zählbestand nobody reminds of papers.
  await legeFallAn(anfrage, haushaltEingabe(), [
    personEingabe({ aufenthalte: [papier(42, '2017-02-01', '2018-02-28')] }),
  ]);

  const heute = await faelleFristen.fristen(anfrage);
  expect(heute.map(({ titel, faelligAm, vorlaufTage }) => [titel, faelligAm, vorlaufTage])).toEqual([
    ['Sara Bekele: Duldung (§ 60a AufenthG) endet', '2018-04-30', 90],
    ['Sara Bekele: Auskunftssperre endet', '2018-02-20', 30],
  ]);
  expect(heute.every(({ ziel }) => ziel?.startsWith(`/faelle/${haushalt.id}`))).toBe(true);
  const spaet = await faelleFristen.fristen(spaeter(anfrage, '2020-08-01'));
  expect(spaet.map(({ titel, faelligAm }) => [titel, faelligAm])).toEqual([
    ['Bekele, Sara: 36 Monate Begleitung enden', '2021-01-31'],
  ]);
  expect(await faelleFristen.fristen({ ...anfrage, kommunen: [B_HEIM.id] })).toEqual([]);
});
