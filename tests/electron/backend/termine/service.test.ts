import { describe, expect, test } from 'vitest';
import { datum } from '../../../../shared/foundation/date.ts';
import { zPersonId } from '../../../../shared/foundation/id.ts';
import { zUhrzeit } from '../../../../shared/foundation/time.ts';
import { neuePartnerEingabe } from '../../../../shared/netzwerk/defaults.ts';
import { zTerminEingabe } from '../../../../shared/termine/types.ts';
import { personEingabe } from '../../../support/faelle.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { integrationsteam, offenerFall, terminEingabe } from '../../../support/integrationsteam.ts';

const woechentlich = (anzahl: number) =>
  ({ takt: 'woechentlich', abstand: 1, ende: { art: 'anzahl', anzahl } }) as const;

describe('An appointment', () => {
  test('stands in the case and in the calendar of whoever keeps it, and only there', async () => {
    const { aDorf, kaya, roth } = await integrationsteam();
    const fall = await offenerFall(kaya, aDorf);
    const eingabe = terminEingabe(fall, kaya.id, { personIds: fall.personen.map(({ id }) => id) });
    const [termin] = await kaya.client.termine.anlegen({ eingabe, wiederholung: null });
    expect(await kaya.client.termine.imFall({ haushaltId: fall.haushalt.id })).toEqual([termin]);
    const woche = { von: datum('2018-02-05'), bis: datum('2018-02-11') };
    expect(await kaya.client.termine.liste({ ...woche, wessen: 'meine' })).toMatchObject([
      {
        titel: 'Wohngeld beantragen',
        bezeichnung: fall.haushalt.bezeichnung,
        aktenzeichen: fall.haushalt.aktenzeichen,
        personal: 'Ali Kaya',
        istInVertretung: false,
      },
    ]);
    expect(await roth.client.termine.liste({ ...woche, wessen: 'meine' })).toEqual([]);
    expect(await roth.client.termine.liste({ ...woche, wessen: 'alle' })).toHaveLength(1);
  });

  test('of another Kommune is not there: not in a list, not by its id, not by its case', async () => {
    const { bHeim, kaya, roth } = await integrationsteam();
    const fall = await offenerFall(kaya, bHeim);
    const [termin] = await kaya.client.termine.anlegen({
      eingabe: terminEingabe(fall, kaya.id),
      wiederholung: null,
    });
    const jahr = { von: datum('2018-01-01'), bis: datum('2018-12-31'), wessen: 'alle' as const };
    expect(await roth.client.termine.liste(jahr)).toEqual([]);
    const stelle = { id: termin!.id, version: 1 };
    for (const aufruf of [
      roth.client.termine.imFall({ haushaltId: fall.haushalt.id }),
      roth.client.termine.standSetzen({ ...stelle, stand: 'abgesagt' }),
      roth.client.termine.loeschen({ ...stelle, umfang: 'nur_diesen' }),
      roth.client.termine.anlegen({ eingabe: terminEingabe(fall, roth.id), wiederholung: null }),
      roth.client.termine.kalender({ was: { art: 'einer', id: termin!.id }, mitNamen: false }),
    ]) {
      expect((await fehlerVon(aufruf)).code).toBe('NICHT_GEFUNDEN');
    }
    // When somebody is taken is told all the same, without anything else.
    expect(
      await roth.client.termine.belegung({ personalId: kaya.id, von: datum('2018-02-06'), bis: datum('2018-02-06') }),
    ).toEqual([{ terminId: termin!.id, am: '2018-02-06', um: '09:00', dauerMinuten: 45 }]);
  });

  test('with a person of another household, or past midnight, is refused at its field', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const fall = await offenerFall(kaya, aDorf);
    const fremde = zPersonId.parse('00000000-0000-4000-8000-0000000000ff');
    expect(
      await fehlerVon(
        kaya.client.termine.anlegen({
          eingabe: terminEingabe(fall, kaya.id, { personIds: [fremde] }),
          wiederholung: null,
        }),
      ),
    ).toMatchObject({ code: 'EINGABE', felder: [{ feld: 'personIds' }] });
    expect(
      await fehlerVon(
        kaya.client.termine.anlegen({
          eingabe: terminEingabe(fall, kaya.id, { um: zUhrzeit.parse('23:40') }),
          wiederholung: null,
        }),
      ),
    ).toMatchObject({ code: 'GESPERRT', gruende: [{ code: 'termin-nach-mitternacht', feld: 'dauerMinuten' }] });
    expect(await kaya.client.termine.imFall({ haushaltId: fall.haushalt.id })).toEqual([]);
  });
});

describe('A series', () => {
  test('is made at once; „diesen und folgende“ moves the planned ones after it, and one undo takes that back', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const fall = await offenerFall(kaya, aDorf);
    const termine = await kaya.client.termine.anlegen({
      eingabe: terminEingabe(fall, kaya.id),
      wiederholung: woechentlich(4),
    });
    expect(termine.map(({ am }) => am)).toEqual(['2018-02-06', '2018-02-13', '2018-02-20', '2018-02-27']);
    const [, zweiter, dritter] = termine;
    // The third one is called off already, so it stays where it was.
    await kaya.client.termine.standSetzen({ id: dritter!.id, version: 1, stand: 'abgesagt' });
    await kaya.client.termine.aendern({
      id: zweiter!.id,
      version: 1,
      umfang: 'diesen_und_folgende',
      eingabe: { ...zTerminEingabe.parse(zweiter), am: datum('2018-02-14'), titel: 'Nachhilfe' },
    });
    const tage = async () =>
      (await kaya.client.termine.imFall({ haushaltId: fall.haushalt.id }))
        .map(({ am, titel }) => `${am} ${titel}`)
        .toReversed();
    expect(await tage()).toEqual([
      '2018-02-06 Wohngeld beantragen',
      '2018-02-14 Nachhilfe',
      '2018-02-20 Wohngeld beantragen',
      '2018-02-28 Nachhilfe',
    ]);
    const schritt = await kaya.client.protokoll.letzterSchritt();
    await kaya.client.protokoll.rueckgaengig({ befehlId: schritt!.befehlId });
    expect(await tage()).toEqual([
      '2018-02-06 Wohngeld beantragen',
      '2018-02-13 Wohngeld beantragen',
      '2018-02-20 Wohngeld beantragen',
      '2018-02-27 Wohngeld beantragen',
    ]);
  });

  test('is deleted from one of its days on; what was kept before stays', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const fall = await offenerFall(kaya, aDorf);
    const termine = await kaya.client.termine.anlegen({
      eingabe: terminEingabe(fall, kaya.id),
      wiederholung: woechentlich(3),
    });
    await kaya.client.termine.loeschen({ id: termine[1]!.id, version: 1, umfang: 'diesen_und_folgende' });
    expect((await kaya.client.termine.imFall({ haushaltId: fall.haushalt.id })).map(({ am }) => am)).toEqual([
      '2018-02-06',
    ]);
  });
});

describe('The calendar file', () => {
  test('tells Aktenzeichen and initials, and names and titles only where the clerk says so', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const fall = await offenerFall(kaya, aDorf);
    const [termin] = await kaya.client.termine.anlegen({
      eingabe: terminEingabe(fall, kaya.id, { titel: 'Wohngeld für Sara', notiz: 'bringt Nebenkosten mit' }),
      wiederholung: null,
    });
    const datei = async (mitNamen: boolean) => {
      const { datei: eine } = await kaya.client.termine.kalender({ was: { art: 'einer', id: termin!.id }, mitNamen });
      return (await eine.text()).replaceAll(/\r\n[ \t]/g, '');
    };
    const ohne = await datei(false);
    expect(ohne).toContain(`SUMMARY:${fall.haushalt.aktenzeichen} · S. B.`);
    expect(ohne).toContain('DTSTART:20180206T090000\r\n');
    expect(ohne).toContain('DURATION:PT45M');
    for (const geheimes of ['Sara', 'Bekele', 'Wohngeld', 'Nebenkosten', 'Zimmer 12']) {
      expect(ohne).not.toContain(geheimes);
    }
    const mit = await datei(true);
    expect(mit).toContain(`SUMMARY:${fall.haushalt.aktenzeichen} · Sara Bekele · Wohngeld für Sara`);
    expect(mit).toContain('LOCATION:Büro\\, Zimmer 12');
    expect(mit).not.toContain('Nebenkosten');
  });

  test('never tells the place of a protected household, also with names', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const fall = await offenerFall(kaya, aDorf, { schutz: 'schutzanschrift' });
    await kaya.client.termine.anlegen({
      eingabe: terminEingabe(fall, kaya.id, { ort: 'begleitung', ortsangabe: 'Frauenhaus, Kanarienweg 3' }),
      wiederholung: null,
    });
    const { name, datei } = await kaya.client.termine.kalender({ was: { art: 'meine' }, mitNamen: true });
    expect(name).toBe('Termine-2018-02-05.ics');
    expect(await datei.text()).not.toMatch(/Frauenhaus|Kanarienweg/);
  });
});

test('„Fällig“ tells appointments without an outcome, those of the week, and the Wiedervorlagen of the own cases', async () => {
  const { aDorf, kaya, roth } = await integrationsteam();
  const fall = await offenerFall(kaya, aDorf);
  const termin = async (am: string, titel: string) =>
    kaya.client.termine.anlegen({
      eingabe: terminEingabe(fall, kaya.id, { am: datum(am), titel }),
      wiederholung: null,
    });
  await termin('2018-02-02', 'Ergebnis fehlt');
  await termin('2018-02-12', 'in einer Woche');
  await termin('2018-02-13', 'zu weit weg');
  await kaya.client.fristen.anlegen({
    titel: 'Bescheid abwarten',
    faelligAm: datum('2018-02-05'),
    vorlaufTage: 0,
    kommuneId: aDorf,
    istNurEigene: false,
    bezug: { tabelle: 'haushalte', id: fall.haushalt.id },
  });
  const { termine, fristen } = await kaya.client.termine.faellige({ wessen: 'meine' });
  expect(termine.map(({ titel }) => titel)).toEqual(['Ergebnis fehlt', 'in einer Woche']);
  expect(fristen.map(({ titel }) => titel)).toContain('Bescheid abwarten');
  expect(await roth.client.termine.faellige({ wessen: 'meine' })).toEqual({ termine: [], fristen: [] });
});

describe('A Weiterleitung', () => {
  const eingabeFuer = (fall: Awaited<ReturnType<typeof offenerFall>>) => ({
    haushaltId: fall.haushalt.id,
    personIds: fall.personen.map(({ id }) => id),
    ziel: 19 as const,
    partnerId: null,
    stelle: 'Jobcenter Oberes Tal',
    anliegen: 'Leistungen beantragen',
    am: datum('2018-01-08'),
    personalId: null,
  });

  test('goes from sent to done, each step with its day, and stands in the timeline of the case', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const fall = await offenerFall(kaya, aDorf);
    const gesendet = await kaya.client.termine.weiterleiten(eingabeFuer(fall));
    expect(gesendet).toMatchObject({ stand: 'gesendet', personalId: kaya.id });
    const stelle = { id: gesendet.id, version: gesendet.version, grund: '' };
    const angenommen = await kaya.client.termine.weiterleitungSchritt({
      ...stelle,
      stand: 'angenommen',
      am: datum('2018-01-20'),
    });
    const fertig = await kaya.client.termine.weiterleitungSchritt({
      ...stelle,
      version: angenommen.version,
      stand: 'erledigt',
      am: datum('2018-02-01'),
    });
    expect(fertig.schritte.map(({ stand, am }) => `${am} ${stand}`)).toEqual([
      '2018-01-08 gesendet',
      '2018-01-20 angenommen',
      '2018-02-01 erledigt',
    ]);
    const verlauf = await kaya.client.faelle.verlauf({ id: fall.haushalt.id });
    expect(verlauf.filter(({ art }) => art === 'Weiterleitung').map(({ titel }) => titel)).toEqual([
      'Jobcenter Oberes Tal: erledigt',
      'Jobcenter Oberes Tal: angenommen',
      'Jobcenter Oberes Tal: gesendet',
    ]);
  });

  test('that is open for 28 days becomes due in its case, and no longer once it is closed', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const fall = await offenerFall(kaya, aDorf);
    const offene = await kaya.client.termine.weiterleiten(eingabeFuer(fall));
    const faellige = async () =>
      (await kaya.client.termine.faellige({ wessen: 'meine' })).fristen.filter(({ titel }) =>
        titel.includes('Jobcenter'),
      );
    expect(await faellige()).toMatchObject([{ faelligAm: '2018-02-05', bezug: { id: fall.haushalt.id } }]);
    await kaya.client.termine.weiterleitungSchritt({
      id: offene.id,
      version: 1,
      stand: 'nicht_in_anspruch',
      am: datum('2018-02-05'),
      grund: 'kein freier Termin',
    });
    expect(await faellige()).toEqual([]);
  });

  test('to a partner takes kind and name from it, and keeps the partner from being deleted', async () => {
    const { aDorf, kaya, t } = await integrationsteam();
    const fall = await offenerFall(kaya, aDorf);
    const partner = await t.client.netzwerk.partnerAnlegen({
      eingabe: { ...neuePartnerEingabe(), name: 'Ausländeramt', art: 'auslaenderbehoerde' },
    });
    const eine = await kaya.client.termine.weiterleiten({
      ...eingabeFuer(fall),
      partnerId: partner.id,
      stelle: 'etwas anderes',
    });
    expect(eine).toMatchObject({ ziel: 20, stelle: 'Ausländeramt', partnerId: partner.id });
    expect(
      await fehlerVon(t.client.netzwerk.partnerLoeschen({ id: partner.id, version: partner.version })),
    ).toMatchObject({ code: 'GESPERRT', gruende: [{ code: 'partner-hat-weiterleitungen' }] });
  });
});

test('A person whom an appointment or a Weiterleitung names stays in the household', async () => {
  const { aDorf, kaya } = await integrationsteam();
  const fall = await offenerFall(kaya, aDorf);
  const { personen } = await kaya.client.faelle.personAnlegen({
    haushaltId: fall.haushalt.id,
    eingabe: personEingabe({ vorname: 'Lina' }),
    istTrotzdemNeu: true,
  });
  const lina = personen.find(({ vorname }) => vorname === 'Lina')!;
  const [termin] = await kaya.client.termine.anlegen({
    eingabe: terminEingabe(fall, kaya.id, { personIds: [lina.id] }),
    wiederholung: null,
  });
  const loesche = () => kaya.client.faelle.personLoeschen({ id: lina.id, version: lina.version });
  expect(await fehlerVon(loesche())).toMatchObject({ code: 'GESPERRT', gruende: [{ code: 'person-hat-termine' }] });
  await kaya.client.termine.loeschen({ id: termin!.id, version: 1, umfang: 'nur_diesen' });
  expect((await loesche()).personen.map(({ vorname }) => vorname)).toEqual(['Sara']);
});
