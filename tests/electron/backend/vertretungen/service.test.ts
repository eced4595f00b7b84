import { describe, expect, test } from 'vitest';
import { datum } from '../../../../shared/foundation/date.ts';
import { zHaushaltEingabe } from '../../../../shared/faelle/types.ts';
import { zPersonalEingabe } from '../../../../shared/personal/types.ts';
import type { VertretungEingabe } from '../../../../shared/vertretungen/types.ts';
import { fehlerVon } from '../../../support/failures.ts';
import {
  integrationsteam,
  offenerFall,
  terminEingabe,
  type Integrationsteam,
} from '../../../support/integrationsteam.ts';

/** Herr Kaya is away from today to the 9th, Frau Roth stands in for A-dorf. */
function vertretung({ kaya, roth, aDorf }: Integrationsteam, aenderung: Partial<VertretungEingabe> = {}) {
  return {
    abwesendId: kaya.id,
    vertretungId: roth.id,
    von: datum('2018-02-05'),
    bis: datum('2018-02-09'),
    kommuneIds: [aDorf],
    bemerkung: '',
    ...aenderung,
  };
}

const neu = (eingabe: VertretungEingabe) => ({ id: null, version: null, eingabe });

describe('A Vertretung', () => {
  test('shows the due items of the absent person in these Kommunen, and only while it lasts', async () => {
    const team = await integrationsteam();
    const { aDorf, bHeim, kaya, roth } = team;
    const inA = await offenerFall(kaya, aDorf);
    const inB = await offenerFall(kaya, bHeim, { nachname: 'Tesfay' });
    for (const fall of [inA, inB]) {
      await kaya.client.termine.anlegen({ eingabe: terminEingabe(fall, kaya.id), wiederholung: null });
    }
    await kaya.client.fristen.anlegen({
      titel: 'Bescheid abwarten',
      faelligAm: datum('2018-02-05'),
      vorlaufTage: 0,
      kommuneId: aDorf,
      istNurEigene: false,
      bezug: { tabelle: 'haushalte', id: inA.haushalt.id },
    });
    const faellige = () => roth.client.termine.faellige({ wessen: 'vertretung' });
    expect(await faellige()).toEqual({ termine: [], fristen: [] });

    const eine = await kaya.client.vertretungen.speichern(neu(vertretung(team)));
    expect(eine).toMatchObject({ abwesend: 'Ali Kaya', vertretung: 'Petra Roth', rolle: 'wird_vertreten' });
    const { termine, fristen } = await faellige();
    expect(termine).toMatchObject([{ haushaltId: inA.haushalt.id, istInVertretung: true }]);
    expect(fristen.map(({ titel }) => titel)).toContain('Bescheid abwarten');
    const woche = { von: datum('2018-02-05'), bis: datum('2018-02-11'), wessen: 'vertretung' as const };
    expect(await roth.client.termine.liste(woche)).toHaveLength(1);
    expect((await roth.client.vertretungen.liste()).map(({ rolle }) => rolle)).toEqual(['vertritt']);

    await kaya.client.vertretungen.speichern({
      id: eine.id,
      version: eine.version,
      eingabe: vertretung(team, { von: datum('2018-02-06') }),
    });
    expect(await faellige()).toEqual({ termine: [], fristen: [] });
  });

  test('grants nothing: without the right in the Kommune it is refused, and the wall stays', async () => {
    const team = await integrationsteam();
    const { aDorf, bHeim, kaya, roth } = team;
    const fall = await offenerFall(kaya, bHeim);
    const eingabe = vertretung(team, { kommuneIds: [aDorf, bHeim] });
    expect(await fehlerVon(kaya.client.vertretungen.speichern(neu(eingabe)))).toMatchObject({
      code: 'GESPERRT',
      satz: 'Petra Roth hat für B-heim kein Recht an Fällen. Eine Vertretung gibt kein Recht.',
    });
    expect(await kaya.client.vertretungen.pruefen({ id: null, eingabe })).toMatchObject([
      { code: 'vertretung-ohne-recht', feld: 'kommuneIds' },
    ]);
    await kaya.client.vertretungen.speichern(neu(vertretung(team)));
    expect((await fehlerVon(roth.client.faelle.akte({ id: fall.haushalt.id }))).code).toBe('NICHT_GEFUNDEN');
    expect((await roth.client.termine.faellige({ wessen: 'vertretung' })).termine).toEqual([]);
  });

  test('holds in the Kommunen that it names, also where the account sees more', async () => {
    const team = await integrationsteam();
    const { aDorf, bHeim, kaya, roth } = team;
    for (const kommuneId of [aDorf, bHeim]) {
      const fall = await offenerFall({ ...kaya, id: roth.id }, kommuneId);
      await kaya.client.termine.anlegen({ eingabe: terminEingabe(fall, roth.id), wiederholung: null });
    }
    await kaya.client.vertretungen.speichern(
      neu(vertretung(team, { abwesendId: roth.id, vertretungId: kaya.id, kommuneIds: [aDorf] })),
    );
    const { termine } = await kaya.client.termine.faellige({ wessen: 'vertretung' });
    expect(termine.map(({ kommuneId }) => kommuneId)).toEqual([aDorf]);
  });

  test('lets a protected address be seen for a reason; without it and outside of it the address stays closed', async () => {
    const team = await integrationsteam();
    const { aDorf, kaya, roth } = team;
    const fall = await offenerFall(kaya, aDorf, { schutz: 'schutzanschrift' });
    const zeige = () => roth.client.faelle.anschriftZeigen({ id: fall.haushalt.id, grund: 'Hausbesuch' });
    expect((await fehlerVon(zeige())).code).toBe('NICHT_ERLAUBT');
    await kaya.client.vertretungen.speichern(neu(vertretung(team)));
    expect(await zeige()).toEqual({ anschriften: [] });
    expect((await fehlerVon(roth.client.faelle.anschriftZeigen({ id: fall.haushalt.id, grund: '' }))).code).toBe(
      'EINGABE',
    );
  });

  test('is proposed by the standing Vertretung of the person, else by the team', async () => {
    const team = await integrationsteam();
    const { t, aDorf, bHeim, kaya, roth } = team;
    const vorschlag = () => kaya.client.vertretungen.vorschlag({ abwesendId: kaya.id });
    expect(await vorschlag()).toMatchObject({ vertretungId: null, herkunft: null });
    await t.client.personal.teamSpeichern({
      id: null,
      version: null,
      eingabe: {
        name: 'Team Oberes Tal',
        kommuneIds: [aDorf, bHeim],
        leitungId: null,
        mitglieder: [kaya, roth].map(({ id }) => ({ personalId: id, von: datum('2018-01-01'), bis: null })),
      },
    });
    expect(await vorschlag()).toMatchObject({ vertretungId: roth.id, herkunft: 'team' });
    const person = await t.client.personal.eine({ id: kaya.id });
    await t.client.personal.aendern({
      id: kaya.id,
      version: person.version,
      eingabe: { ...zPersonalEingabe.parse(person), vertretungId: roth.id },
    });
    expect(await vorschlag()).toMatchObject({ vertretungId: roth.id, herkunft: 'staendig' });
    expect((await vorschlag()).kommuneIds.toSorted()).toEqual([aDorf, bHeim].toSorted());
  });
});

test('On return a sheet tells what others did in the own cases, in sentences and by case, also as a paper', async () => {
  const team = await integrationsteam();
  const { aDorf, kaya, roth } = team;
  const fall = await offenerFall(kaya, aDorf);
  await offenerFall(kaya, aDorf, { vorname: 'Dawit', nachname: 'Tesfay' });
  const [termin] = await kaya.client.termine.anlegen({ eingabe: terminEingabe(fall, kaya.id), wiederholung: null });
  await kaya.client.vertretungen.speichern(neu(vertretung(team)));
  await roth.client.termine.standSetzen({ id: termin!.id, version: 1, stand: 'wahrgenommen' });
  await roth.client.fristen.anlegen({
    titel: 'Bescheid abwarten',
    faelligAm: datum('2018-02-20'),
    vorlaufTage: 0,
    kommuneId: aDorf,
    istNurEigene: false,
    bezug: { tabelle: 'haushalte', id: fall.haushalt.id },
  });
  const zeit = { personalId: kaya.id, von: datum('2018-02-05'), bis: datum('2018-02-09') };
  const blatt = await kaya.client.vertretungen.rueckkehr(zeit);
  expect(blatt).toMatchObject({ person: 'Ali Kaya', faelleGesamt: 2 });
  expect(blatt.faelle.map(({ haushaltId }) => haushaltId)).toEqual([fall.haushalt.id]);
  const saetze = blatt.faelle.flatMap(({ schritte }) => schritte.map(({ satz }) => satz));
  expect(saetze).toEqual([
    'Petra Roth hat den Termin „Wohngeld beantragen“ am 06.02.2018 geändert.',
    'Petra Roth hat die Wiedervorlage „Bescheid abwarten“ angelegt.',
  ]);
  const papier = JSON.stringify(await kaya.client.vertretungen.rueckkehrBlatt(zeit));
  expect(papier).toContain('Petra Roth hat den Termin');
  expect(papier).toContain('In einem weiteren Fall geschah nichts.');
  const { name, datei } = await kaya.client.vertretungen.rueckkehrWord(zeit);
  expect(name).toBe('Waehrend-der-Abwesenheit-Ali-Kaya-2018-02-05.docx');
  expect(datei.size).toBeGreaterThan(1000);
});

describe('A leaver', () => {
  async function mitNachlass() {
    const team = await integrationsteam();
    const { aDorf, bHeim, kaya } = team;
    const faelle = [
      await offenerFall(kaya, aDorf),
      await offenerFall(kaya, aDorf, { vorname: 'Dawit', nachname: 'Tesfay' }),
      await offenerFall(kaya, bHeim, { vorname: 'Amina', nachname: 'Omar' }),
    ] as const;
    const [inA] = faelle;
    await kaya.client.termine.anlegen({ eingabe: terminEingabe(inA, kaya.id), wiederholung: null });
    for (const istNurEigene of [true, false]) {
      await kaya.client.fristen.anlegen({
        titel: `Wiedervorlage ${istNurEigene ? 'nur für Kaya' : 'für alle'}`,
        faelligAm: datum('2018-02-20'),
        vorlaufTage: 0,
        kommuneId: aDorf,
        istNurEigene,
        bezug: { tabelle: 'haushalte', id: inA.haushalt.id },
      });
    }
    return { ...team, faelle };
  }

  test('keeps account and record while something would be orphaned, with the number and the way out', async () => {
    const { t, kaya } = await mitNachlass();
    const konto = (await t.client.konten.liste()).konten.find(({ id }) => id === kaya.kontoId)!;
    const person = await t.client.personal.eine({ id: kaya.id });
    const beenden = {
      ...zPersonalEingabe.parse(person),
      vertragVon: datum('2017-01-01'),
      vertragBis: datum('2018-01-31'),
    };
    for (const aufruf of [
      t.client.konten.deaktivieren({ id: konto.id, version: konto.version }),
      t.client.personal.loeschen({ id: kaya.id, version: person.version }),
      t.client.personal.aendern({ id: kaya.id, version: person.version, eingabe: beenden }),
    ]) {
      const { code, gruende } = (await fehlerVon(aufruf)) as unknown as {
        code: string;
        gruende: { satz: string; ausweg: string }[];
      };
      expect(code).toBe('GESPERRT');
      expect(gruende.map(({ satz }) => satz)).toEqual(
        expect.arrayContaining(['3 Fälle sind offen.', 'Ein Termin ist offen.', '2 Wiedervorlagen sind offen.']),
      );
      expect(gruende[0]?.ausweg).toBe('Zuerst unter „Vertretung“ die Fälle dieser Person übergeben.');
    }
  });

  test('hands cases over by the proposal; what nobody can take stays, and one undo takes all of it back', async () => {
    const { aDorf, kaya, roth, faelle } = await mitNachlass();
    const nachlass = await kaya.client.vertretungen.nachlass({ personalId: kaya.id });
    expect(nachlass).toMatchObject({
      name: 'Ali Kaya',
      offen: { faelle: 3, termine: 1, wiedervorlagen: 2, weiterleitungen: 0 },
      uebrige: 0,
      nachfolgende: [{ id: roth.id, name: 'Petra Roth', kommuneIds: [aDorf], faelle: 0 }],
    });
    const [erster, zweiter, dritter] = faelle;
    const wer = new Map(nachlass.vorschlag.map(({ haushaltId, nachfolgeId }) => [haushaltId, nachfolgeId]));
    expect([erster, zweiter, dritter].map(({ haushalt }) => wer.get(haushalt.id))).toEqual([roth.id, roth.id, null]);

    const auftrag = {
      personalId: kaya.id,
      uebrigesAnId: roth.id,
      faelle: nachlass.faelle.flatMap(({ haushaltId, version }) => {
        const nachfolgeId = wer.get(haushaltId) ?? null;
        return nachfolgeId === null ? [] : [{ haushaltId, version, nachfolgeId }];
      }),
    };
    expect(await kaya.client.vertretungen.uebergeben(auftrag)).toEqual({ faelle: 2, termine: 1, wiedervorlagen: 1 });
    const meine = async () => (await roth.client.termine.faellige({ wessen: 'meine' })).termine.length;
    expect(await meine()).toBe(1);
    expect((await roth.client.fristen.liste({ mitErledigten: false })).map(({ titel }) => titel)).toContain(
      'Wiedervorlage nur für Kaya',
    );
    expect((await kaya.client.vertretungen.nachlass({ personalId: kaya.id })).offen).toEqual({
      faelle: 1,
      termine: 0,
      wiedervorlagen: 0,
      weiterleitungen: 0,
    });

    const schritt = await kaya.client.protokoll.letzterSchritt();
    await kaya.client.protokoll.rueckgaengig({ befehlId: schritt!.befehlId });
    expect((await kaya.client.vertretungen.nachlass({ personalId: kaya.id })).offen.faelle).toBe(3);
    expect(await meine()).toBe(0);
  });

  test('gives nobody a case in a Kommune where they do not work, and none that changed meanwhile', async () => {
    const { kaya, roth, faelle } = await mitNachlass();
    const [inA, , inB] = faelle;
    const einer = (fall: typeof inA) => ({
      haushaltId: fall.haushalt.id,
      version: fall.haushalt.version,
      nachfolgeId: roth.id,
    });
    const uebergib = (fall: typeof inA) =>
      kaya.client.vertretungen.uebergeben({ personalId: kaya.id, faelle: [einer(fall)], uebrigesAnId: null });
    expect(await fehlerVon(uebergib(inB))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'faelle.0.nachfolgeId' }],
    });
    await roth.client.faelle.aendern({
      id: inA.haushalt.id,
      version: inA.haushalt.version,
      eingabe: { ...zHaushaltEingabe.parse(inA.haushalt), vorrang: 'hoch', vorrangGrund: 'Kündigung der Wohnung' },
    });
    expect((await fehlerVon(uebergib(inA))).code).toBe('VERALTET');
  });
});
