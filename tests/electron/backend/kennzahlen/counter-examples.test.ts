import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { oeffneAkteWieder, schliesseAkteAb } from '../../../../electron/backend/faelle/opening.ts';
import { laessPersonUmziehen, legePersonAn } from '../../../../electron/backend/faelle/person-service.ts';
import {
  beginnePlan,
  schreibePlanFort,
  speicherePlanfassung,
  vereinbarePlan,
} from '../../../../electron/backend/integrationsplaene/draft.ts';
import { einePlanfassung, listePlaene } from '../../../../electron/backend/integrationsplaene/service.ts';
import { schliessePlanAb, setzeZielstand } from '../../../../electron/backend/integrationsplaene/states.ts';
import { werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { gliedereAuf, pruefeVorAbgabe, zeigeDahinter } from '../../../../electron/backend/kennzahlen/reports.ts';
import { setzeRegel } from '../../../../electron/backend/kennzahlen/service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { alleZiele } from '../../../../shared/integrationsplaene/stand.ts';
import type { Zielstand } from '../../../../shared/integrationsplaene/types.ts';
import type { Kennzahlschluessel, Merkmal, Regel } from '../../../../shared/kennzahlen/types.ts';
import { abwesenheit, A_DORF, B_HEIM, personalId } from '../../../support/builders.ts';
import { haushaltEingabe, legeFallAn, personEingabe } from '../../../support/faelle.ts';
import { legePlanAn, mitPlanfamilie } from '../../../support/integrationsplaene.ts';
import { fassungEingabe, planfeld, planziel } from '../../../support/plan-words.ts';
import {
  ALI,
  erfasse,
  erfasseKontakt,
  gespraech,
  JANUAR,
  mitFaellen,
  werteVon,
} from '../../../support/kennzahlen-erfassung.ts';

/** What a figure might take for something else. */

const GRUPPE = '00000000-0000-4000-8000-00000000aaa1';

const schalte = (anfrage: Anfrage, regel: Regel, wert: string, giltAb: string | null = null) =>
  setzeRegel(anfrage, {
    regel,
    wert,
    giltAb: giltAb === null ? null : datum(giltAb),
    begruendung: 'Schreiben der Bewilligungsstelle',
  });

async function werte(anfrage: Anfrage, von: string, bis: string, schluessel: readonly Kennzahlschluessel[]) {
  const alle = werteVon(await werteAus(anfrage, { ...JANUAR, von: datum(von), bis: datum(bis) }));
  return schluessel.map((einer) => alle[einer]);
}

async function gruppen(anfrage: Anfrage, schluessel: Kennzahlschluessel, merkmal: Merkmal) {
  const antwort = await gliedereAuf(anfrage, { ...JANUAR, schluessel, merkmal });
  return Object.fromEntries(antwort.gruppen.map(({ name, wert }) => [name, wert]));
}

describe('Talks', () => {
  test('a group counts once although its first talk does not count at all (Z10 with Z11)', async () => {
    const { anfrage, sara, yonas } = await mitFaellen();
    await erfasse(anfrage.db, [
      gespraech({
        id: '00000000-0000-4000-8000-00000000bbb1',
        haushaltId: yonas.id,
        kommuneId: B_HEIM.id,
        gruppeId: GRUPPE,
        inUnterkunft: true,
      }),
      gespraech({ id: '00000000-0000-4000-8000-00000000bbb2', haushaltId: sara.id, gruppeId: GRUPPE }),
    ]);
    await schalte(anfrage, 'Z10', 'einmal');
    await schalte(anfrage, 'Z11', 'ohne_unterkunft');

    expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['1', 'N2'])).toEqual([1, 1]);
  });

  test('telephone apart for some days of the period alone is no mistake in the sum', async () => {
    const { anfrage, sara } = await mitFaellen();
    await erfasse(anfrage.db, [gespraech({ haushaltId: sara.id, am: '2018-01-15', fernweg: 'telefon' })]);
    await schalte(anfrage, 'Z4', 'eigene', '2018-01-10');
    await schalte(anfrage, 'Z4', 'beratungsstelle', '2018-01-20');

    expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['1', '4', 'N1'])).toEqual([1, 0, 1]);
    expect((await pruefeVorAbgabe(anfrage, JANUAR)).map(({ code }) => code)).not.toContain('summe-ort');
  });
});

test('an offer that was told of is no Weiterleitung, or one to another office by the rule of the day (Z6)', async () => {
  const { anfrage, sara } = await mitFaellen();
  await erfasse(anfrage.db, [
    gespraech({ haushaltId: sara.id, istInformation: true, ziele: [19] }),
    gespraech({ am: '2018-01-20', personalId: ALI, istInformation: true }),
  ]);
  const was = ['18', '19', '30', 'N9'];
  expect(await werte(anfrage, '2018-01-01', '2018-01-31', was)).toEqual([1, 1, 0, 2]);

  await schalte(anfrage, 'Z6', 'mit_information', '2018-01-15');

  expect(await werte(anfrage, '2018-01-01', '2018-01-31', was)).toEqual([2, 1, 1, 2]);
  expect((await pruefeVorAbgabe(anfrage, JANUAR)).map(({ code }) => code)).not.toContain('summe-weiterleitungen');
  const blick = await zeigeDahinter(anfrage, { ...JANUAR, schluessel: '30', personalId: null, seite: 0 });
  expect([blick.wert, blick.andere]).toEqual([1, [{ titel: 'Ohne Namensnennung', am: '2018-01-20', ziel: null }]]);
  const { personal } = await werteAus(anfrage, { ...JANUAR, personalIds: [ALI] });
  expect(personal.map(({ id }) => id)).toContain(ALI);
});

test('a mail to another office is kept and is no contact, unless the rule of its day says so (31)', async () => {
  const { anfrage } = await mitFaellen();
  for (const gruppe of ['landratsamt', 'ehrenamt_sonstige']) await erfasseKontakt(anfrage.db, { gruppe });
  await anfrage.db.updateTable('netzwerkkontakte').set({ art: 'e_mail' }).where('gruppe', '=', 'landratsamt').execute();

  const januar = () => werte(anfrage, '2018-01-01', '2018-01-31', ['31', '34', '35']);
  expect(await januar()).toEqual([1, 0, 1]);
  await schalte(anfrage, 'K31', 'mit_e_mail', '2018-02-01');
  expect(await januar()).toEqual([1, 0, 1]);
  await schalte(anfrage, 'K31', 'mit_e_mail', '2018-01-01');
  expect(await januar()).toEqual([2, 1, 1]);
});

describe('Plans', () => {
  /** The family's plan with two goals, agreed on 1 February 2018, to be reviewed on 1 May. */
  async function mitPlan() {
    const { anfrage, akte, vater } = await mitPlanfamilie();
    const spaeter = { ...anfrage, heute: datum('2019-12-31') };
    const fassung = await legePlanAn(anfrage, akte, {
      felder: [planfeld({ ziele: [planziel(), planziel({ text: 'Ich finde eine Arbeit.' })] })],
    });
    const [erstes, zweites] = alleZiele(fassung);
    if (erstes === undefined || zweites === undefined) throw new Error('the plan has two goals');
    const setze = async (ziel: typeof erstes, stand: Zielstand, am: string) => {
      const jetzige = await einePlanfassung(spaeter, fassung.id);
      return setzeZielstand(spaeter, {
        id: fassung.id,
        version: jetzige.version,
        zielId: ziel.id,
        stand,
        am: datum(am),
        grund: stand === 'abgebrochen' ? 'Umzug' : '',
      });
    };
    const plan = async () => {
      const [einer] = await listePlaene(spaeter, akte.haushalt.id);
      if (einer === undefined) throw new Error('no plan');
      return einer;
    };
    const schreibeFort = async (am: string, ueberpruefungAm: string) => {
      const { id, version } = await plan();
      const entwurf = await schreibePlanFort({ ...spaeter, heute: datum(am) }, { id, version });
      const { version: neue } = await speicherePlanfassung(spaeter, {
        id: entwurf.id,
        version: entwurf.version,
        eingabe: { ...entwurf, ueberpruefungAm: datum(ueberpruefungAm) },
      });
      await vereinbarePlan(spaeter, { id: entwurf.id, version: neue, am: datum(am), unterschriebenVon: [] });
    };
    return { anfrage: spaeter, akte, vater, erstes, zweites, setze, plan, schreibeFort };
  }

  test('a goal that is over before the review is not due any more (D8)', async () => {
    const { anfrage, erstes, zweites, setze } = await mitPlan();
    await setze(erstes, 'erreicht', '2018-03-10');
    await setze(zweites, 'erreicht', '2018-05-20');

    expect(await werte(anfrage, '2018-01-01', '2018-03-31', ['42', 'D8'])).toEqual([1, 100]);
    // One of one: the first was reached in the quarter before.
    expect(await werte(anfrage, '2018-04-01', '2018-06-30', ['42', 'D8'])).toEqual([1, 100]);
    expect(await werte(anfrage, '2018-01-01', '2018-06-30', ['42', 'D8'])).toEqual([2, 100]);
  });

  test('the review of a version that another took the place of is none any more (D8)', async () => {
    const { anfrage, schreibeFort } = await mitPlan();
    await schreibeFort('2018-03-20', '2018-11-01');

    // Nothing was due from April to June; what was due in November was not reached.
    expect(await werte(anfrage, '2018-04-01', '2018-06-30', ['D8'])).toEqual([null]);
    expect(await werte(anfrage, '2018-10-01', '2018-12-31', ['D8'])).toEqual([0]);
    // A review that came early in the same period was one.
    expect(await werte(anfrage, '2018-01-01', '2018-06-30', ['D8'])).toEqual([0]);
  });

  test('a file counts once however often its plan was agreed anew (39), and a goal reached again once (42)', async () => {
    const { anfrage, erstes, setze, schreibeFort } = await mitPlan();
    await setze(erstes, 'erreicht', '2018-03-10');
    await setze(erstes, 'laeuft', '2018-03-20');
    await setze(erstes, 'erreicht', '2018-04-10');
    await schreibeFort('2018-05-02', '2018-11-01');
    await schreibeFort('2018-06-02', '2018-12-01');

    expect(await werte(anfrage, '2018-01-01', '2018-12-31', ['38', '39', '40', '41', '42'])).toEqual([1, 1, 1, 2, 1]);
    expect(await werte(anfrage, '2018-03-01', '2018-03-31', ['42'])).toEqual([0]);
    expect(await werte(anfrage, '2018-04-01', '2018-04-30', ['42'])).toEqual([1]);
  });

  test('the plan of the family and an own one are two active plans, or one file by the rule (K40)', async () => {
    const { anfrage, akte, vater, plan, erstes, zweites, setze } = await mitPlan();
    const { id, version } = await beginnePlan(anfrage, { haushaltId: akte.haushalt.id, personId: vater });
    const eingabe = fassungEingabe([vater], { gespraechAm: datum('2018-03-01') });
    const eigener = await speicherePlanfassung(anfrage, { id, version, eingabe });
    await vereinbarePlan(anfrage, { id, version: eigener.version, am: datum('2018-03-01'), unterschriebenVon: [] });
    const was = ['38', '40', 'D7'];
    await erfasse(anfrage.db, [gespraech({ haushaltId: akte.haushalt.id, adressat: 'familie', am: '2018-02-05' })]);
    // One file with a first version; persons of both plans once.
    expect(await werte(anfrage, '2018-01-01', '2018-03-31', was)).toEqual([1, 2, 100]);

    await setze(erstes, 'erreicht', '2018-05-01');
    await setze(zweites, 'erreicht', '2018-05-01');
    const gelesen =
      (await listePlaene(anfrage, akte.haushalt.id)).find(({ personId }) => personId === null) ?? (await plan());
    await schliessePlanAb(anfrage, {
      id: gelesen.id,
      version: gelesen.version,
      abschluss: { am: datum('2018-06-30'), grund: 'regeldienste', uebergabeAn: 'Jobcenter' },
    });
    expect(await werte(anfrage, '2018-04-01', '2018-06-29', ['40'])).toEqual([2]);
    expect(await werte(anfrage, '2018-04-01', '2018-06-30', ['40'])).toEqual([1]);

    await schalte(anfrage, 'K40', 'im_zeitraum');
    expect(await werte(anfrage, '2018-04-01', '2018-06-30', ['40'])).toEqual([2]);
    expect(await werte(anfrage, '2018-07-01', '2018-12-31', ['40'])).toEqual([1]);
    await schalte(anfrage, 'K40', 'akten');
    expect(await werte(anfrage, '2018-04-01', '2018-06-29', ['40'])).toEqual([1]);
    const blick = await zeigeDahinter(anfrage, {
      ...JANUAR,
      bis: datum('2018-06-29'),
      schluessel: '40',
      personalId: null,
      seite: 0,
    });
    expect([blick.wert, blick.andere.length]).toEqual([1, 1]);
  });
});

describe('Persons', () => {
  test('whoever moved away is not there until the file is opened again (47)', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const spaeter = { ...anfrage, heute: datum('2018-12-31') };
    const { haushalt } = await schliesseAkteAb(spaeter, {
      id: akte.haushalt.id,
      version: akte.haushalt.version,
      am: datum('2018-05-15'),
      grund: 'fortzug',
      uebergebenAn: '',
      bemerkung: '',
    });
    expect(await werte(spaeter, '2018-01-01', '2018-06-30', ['47'])).toEqual([0]);

    await oeffneAkteWieder(spaeter, { id: haushalt.id, version: haushalt.version, am: datum('2018-09-01') });

    expect(await werte(spaeter, '2018-01-01', '2018-06-30', ['47'])).toEqual([0]);
    expect(await werte(spaeter, '2018-01-01', '2018-08-31', ['47'])).toEqual([0]);
    expect(await werte(spaeter, '2018-01-01', '2018-09-01', ['47'])).toEqual([4]);
  });

  test('whoever came after the file was closed was not accompanied (46)', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const spaeter = { ...anfrage, heute: datum('2018-12-31') };
    await schliesseAkteAb(spaeter, {
      id: akte.haushalt.id,
      version: akte.haushalt.version,
      am: datum('2018-05-15'),
      grund: 'regeldienste',
      uebergebenAn: 'Jobcenter',
      bemerkung: '',
    });
    await legePersonAn(spaeter, {
      haushaltId: akte.haushalt.id,
      eingabe: personEingabe({
        vorname: 'Adam',
        nachname: 'Al-Ahmad',
        rolle: 'kind',
        geburtsdatum: datum('2018-05-20'),
        ankunftAm: null,
        aubVon: datum('2018-05-20'),
        zugangsgrund: 'unbekannt',
        zugangGrundlageAm: null,
      }),
      istTrotzdemNeu: true,
    });

    expect(await werte(spaeter, '2018-01-01', '2018-12-31', ['46'])).toEqual([4]);
  });

  test('a child of a later year had no contact and was not accompanied, though the day of birth is not known (43, 46)', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const spaeter = { ...anfrage, heute: datum('2019-12-31') };
    await erfasse(anfrage.db, [gespraech({ haushaltId: akte.haushalt.id, adressat: 'familie', am: '2018-03-01' })]);
    const { haushalt } = await legePersonAn(spaeter, {
      haushaltId: akte.haushalt.id,
      eingabe: personEingabe({
        vorname: 'Adam',
        nachname: 'Al-Ahmad',
        rolle: 'kind',
        geburtsgenauigkeit: 'jahr',
        geburtsdatum: null,
        geburtsjahr: 2019,
        ankunftAm: null,
        aubVon: datum('2019-05-20'),
        zugangsgrund: 'unbekannt',
        zugangGrundlageAm: null,
      }),
      istTrotzdemNeu: true,
    });
    await schliesseAkteAb(spaeter, {
      id: haushalt.id,
      version: haushalt.version,
      am: datum('2018-12-15'),
      grund: 'regeldienste',
      uebergebenAn: 'Jobcenter',
      bemerkung: '',
    });

    expect(await werte(spaeter, '2018-01-01', '2018-12-31', ['43', '46'])).toEqual([4, 4]);
  });

  test('whoever took part had contact, also after moving out, and once (43, 44)', async () => {
    const { anfrage, familie, sara } = await mitFaellen();
    const [, , yusuf] = familie.personen;
    if (yusuf === undefined) throw new Error('no son');
    await erfasse(anfrage.db, [
      gespraech({ haushaltId: familie.id, adressat: 'familie', anwesend: [yusuf] }),
      gespraech({ haushaltId: sara.id, personalId: ALI }),
    ]);
    const zaehle = async () => {
      const ganzes = await werte(anfrage, '2018-01-01', '2018-01-31', ['43', '44']);
      const dahinter = await Promise.all(
        ['43', '44'].map((schluessel) => zeigeDahinter(anfrage, { ...JANUAR, schluessel, personalId: null, seite: 0 })),
      );
      expect(dahinter.map(({ gesamt }) => gesamt)).toEqual(ganzes);
      return ganzes;
    };
    expect(await zaehle()).toEqual([5, 1]);

    const allein = await laessPersonUmziehen(anfrage, { id: yusuf, version: 1, nachId: null }, []);
    expect(await zaehle()).toEqual([5, 1]);
    expect(await gruppen(anfrage, '43', 'adressat')).toEqual({ Familie: 4, Einzelperson: 1 });

    // A talk with him alone: by his own file he is a single person, and still one.
    await erfasse(anfrage.db, [gespraech({ haushaltId: allein.haushalt.id, personalId: ALI })]);
    expect(await zaehle()).toEqual([5, 2]);
    await schalte(anfrage, 'K43', 'anwesende');
    // Of those who were there Yusuf was at both, so that he counts with the family.
    expect(await zaehle()).toEqual([2, 1]);
  });
});

describe('The breakdown', () => {
  test('of talks by family and single person is 2 and 3, whatever the rule (Z3)', async () => {
    const { anfrage, familie, sara } = await mitFaellen();
    const mitFamilie = { haushaltId: familie.id, adressat: 'familie' } as const;
    await erfasse(anfrage.db, [
      gespraech({ ...mitFamilie, anwesend: familie.personen.slice(0, 1) }),
      gespraech({ ...mitFamilie, anwesend: familie.personen.slice(0, 2) }),
      gespraech({ haushaltId: sara.id }),
    ]);
    expect(await gruppen(anfrage, '1', 'adressat')).toEqual({ Familie: 2, Einzelperson: 1 });

    await schalte(anfrage, 'Z3', 'anwesende');

    expect(await gruppen(anfrage, '1', 'adressat')).toEqual({ Familie: 1, Einzelperson: 2 });
    expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['2', '3'])).toEqual([1, 2]);
  });

  test('of talks and Weiterleitungen takes a feature of who was there', async () => {
    const { anfrage, familie } = await mitFaellen();
    const [vater, mutter] = familie.personen;
    if (vater === undefined || mutter === undefined) throw new Error('no parents');
    const mitFamilie = { haushaltId: familie.id, adressat: 'familie', ziele: [19] } as const;
    const tage = [1, 2, 3, 4, 5].map((tag) => `2018-01-0${tag}`);
    await erfasse(anfrage.db, [
      ...tage.map((am) => gespraech({ ...mitFamilie, am, anwesend: [mutter] })),
      // With nobody named the family as a whole was there: the first of the file stands for it.
      ...tage.map((am) => gespraech({ ...mitFamilie, am })),
    ]);
    expect(await gruppen(anfrage, '1', 'geschlecht')).toEqual({ weiblich: 5, männlich: 5 });
    await anfrage.db
      .insertInto('weiterleitung_personen')
      .columns(['weiterleitung_id', 'person_id'])
      .expression((eb) => eb.selectFrom('weiterleitungen').select(['id', eb.val(mutter).as('person_id')]))
      .execute();
    expect(await gruppen(anfrage, '18', 'geschlecht')).toEqual({ weiblich: 10 });
  });

  test('of persons with contact by family and single person is 44 and the rest', async () => {
    const { anfrage, familie, sara } = await mitFaellen();
    await erfasse(anfrage.db, [
      gespraech({ haushaltId: familie.id, adressat: 'familie' }),
      gespraech({ haushaltId: sara.id }),
    ]);
    // Sara has married since; at the talk the file was one of her own.
    await anfrage.db.updateTable('haushalte').set({ art: 'familie' }).where('id', '=', sara.id).execute();

    expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['43', '44'])).toEqual([5, 1]);
    expect(await gruppen(anfrage, '43', 'adressat')).toEqual({ Familie: 4, Einzelperson: 1 });
  });

  test('by age takes the older one where the year alone is known, as for minors (N15b)', async () => {
    const { anfrage } = await mitFaellen();
    const lege = (geburtsjahr: number, vorname: string) =>
      legeFallAn(anfrage, haushaltEingabe({ anschriften: [] }), [
        personEingabe({ vorname, geburtsgenauigkeit: 'jahr', geburtsdatum: null, geburtsjahr }),
      ]);
    for (const vorname of ['Aron', 'Biniam', 'Dawit', 'Ermias', 'Filmon', 'Henok']) await lege(2000, vorname);
    for (const vorname of ['Isaak', 'Kidane', 'Luam', 'Mebrahtu', 'Noah']) await lege(1980, vorname);

    // With Sara and Yonas of 23; the parents are of the age of the others, whom the children go along with.
    expect(await gruppen(anfrage, '47', 'alter')).toEqual({ '18 bis 26': 8, Sonstige: 9 });
    // Two children of the family.
    expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['N15b'])).toEqual([2]);
  });

  test('of minutes sums minutes, not talks (N5)', async () => {
    const { anfrage, familie, sara } = await mitFaellen();
    const fuenf = Array.from({ length: 5 }, (_, stelle) => `2018-01-0${stelle + 1}`);
    await erfasse(anfrage.db, [
      ...fuenf.map((am) => gespraech({ haushaltId: familie.id, adressat: 'familie', am, minuten: 20 })),
      ...fuenf.map((am) => gespraech({ haushaltId: sara.id, am, minuten: 10 })),
    ]);

    expect(await werte(anfrage, '2018-01-01', '2018-01-31', ['N5'])).toEqual([150]);
    expect(await gruppen(anfrage, 'N5', 'staatsangehoerigkeit')).toEqual({ Syrien: 100, Eritrea: 50 });
    // What stands behind few talks stays hidden, however long they were.
    await erfasse(anfrage.db, [gespraech({ am: '2018-01-09', minuten: 60 })]);
    expect(await gruppen(anfrage, 'N5', 'staatsangehoerigkeit')).toEqual({ Syrien: 100, Sonstige: 110 });
  });
});

describe('The check before sending', () => {
  test('asks no single person of Personal for planning talks, which nobody holds alone', async () => {
    const { anfrage } = await mitFaellen();
    const jahr = { ...JANUAR, bis: datum('2018-12-31') };
    const codes = async (frage: typeof jahr) => (await pruefeVorAbgabe(anfrage, frage)).map(({ code }) => code);
    expect(await codes(jahr)).toContain('null-im-jahr-36');
    expect(await codes({ ...jahr, personalIds: [ALI] })).not.toContain('null-im-jahr-36');
    expect(await codes({ ...jahr, personalIds: [ALI] })).toContain('null-im-jahr-37');
  });

  test('asks nobody for talks who was absent all month, and none of Kommunen that are not seen', async () => {
    const { anfrage } = await mitFaellen();
    const monate = async (leser: Anfrage) =>
      (await pruefeVorAbgabe(leser, JANUAR)).find(({ code }) => code === 'ohne-gespraech-trotz-besetzung')?.anzahl ?? 0;
    // Maria and Ali have posts and noted nothing.
    expect(await monate(anfrage)).toBe(2);
    const { id, von, bis, entgelt, planung } = abwesenheit(1, { von: datum('2017-12-01'), bis: null });
    await anfrage.db
      .insertInto('abwesenheiten')
      .values({ id, personal_id: ALI, position: 0, von, bis, entgelt, planung })
      .execute();
    expect(await monate(anfrage)).toBe(1);

    // Maria talked in B-heim alone; whoever sees A-dorf alone is told nothing of it.
    await erfasse(anfrage.db, [gespraech({ kommuneId: B_HEIM.id, personalId: personalId(1) })]);
    expect(await monate(anfrage)).toBe(0);
    expect(await monate({ ...anfrage, kommunen: [A_DORF.id] })).toBe(1);
  });
});
