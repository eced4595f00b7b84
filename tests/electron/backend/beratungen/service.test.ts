import { describe, expect, test } from 'vitest';
import { datum } from '../../../../shared/foundation/date.ts';
import { zFalleintragId, zPersonalId, zPlaneintragId } from '../../../../shared/foundation/id.ts';
import { beratungVon, kontaktVon } from '../../../support/beratungen.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { integrationsteam, offenerFall, terminEingabe } from '../../../support/integrationsteam.ts';
import { familie, informiertePerson } from '../../../support/faelle.ts';
import { partnerEingabe } from '../../../support/netzwerk.ts';
import type { Client } from '../../../support/test-backend.ts';
import { neueAnschrift, neuerHaushalt } from '../../../../shared/faelle/defaults.ts';

const JANUAR = { von: datum('2018-01-01'), bis: datum('2018-01-31'), kommuneId: null, seite: 0 };
const JOBCENTER = { ziel: 19 as const, partnerId: null, stelle: 'Jobcenter Oberes Tal', anliegen: '' };

async function team() {
  const alle = await integrationsteam();
  const fall = await offenerFall(alle.kaya, alle.aDorf);
  const wo = { haushaltId: fall.haushalt.id, kommuneId: alle.aDorf, personalId: alle.kaya.id };
  return { ...alle, fall, wo, beratungen: alle.kaya.client.beratungen };
}

/** Takes the own last command back. */
async function nimmZurueck({ protokoll }: Client): Promise<void> {
  const schritt = await protokoll.letzterSchritt();
  await protokoll.rueckgaengig({ befehlId: schritt!.befehlId });
}

describe('A talk', () => {
  test('is kept with what follows of it: Weiterleitung, Wiedervorlage, timeline, list and counter', async () => {
    const { fall, kaya, roth, wo, beratungen } = await team();
    const { beratung, hinweise } = await beratungen.anlegen({
      eingabe: beratungVon(wo, {
        themen: ['wohnung', 'leistungen'],
        weiterleitungen: [JOBCENTER],
        ergebnis: 'Antrag ausgefüllt',
        notiz: 'Der Mietvertrag fehlt noch.',
        wiedervorlageAm: datum('2018-02-12'),
      }),
    });
    expect(hinweise).toEqual([]);
    expect(beratung).toMatchObject({
      adressat: 'einzelperson',
      inGemeinschaftsunterkunft: false,
      gruppeId: null,
      themen: ['wohnung', 'leistungen'],
    });
    const [weiterleitung] = await kaya.client.termine.weiterleitungen({ haushaltId: fall.haushalt.id });
    expect(weiterleitung).toMatchObject({
      id: beratung.weiterleitungIds[0],
      ziel: 19,
      anliegen: 'Wohnung, Leistungen und Behörden',
      am: '2018-01-30',
      personalId: kaya.id,
      personIds: fall.personen.map(({ id }) => id),
    });
    expect(await beratungen.imFall({ haushaltId: fall.haushalt.id })).toEqual([beratung]);
    expect(await beratungen.eine({ id: beratung.id })).toEqual(beratung);
    const fristen = await kaya.client.fristen.liste({ mitErledigten: false });
    expect(fristen.filter(({ art }) => art === 'wiedervorlage')).toMatchObject([
      { titel: 'Nach Gespräch am 30.01.2018: Antrag ausgefüllt', faelligAm: '2018-02-12' },
    ]);
    const verlauf = await kaya.client.faelle.verlauf({ id: fall.haushalt.id });
    expect(verlauf.find(({ art }) => art === 'Gespräch')).toMatchObject({
      am: '2018-01-30',
      titel: 'Gespräch: Wohnung, Leistungen und Behörden',
      text: '30 Minuten, Beratungsstelle: Büro\nAntrag ausgefüllt\nDer Mietvertrag fehlt noch.',
    });
    const eigene = await beratungen.liste({ ...JANUAR, wessen: 'eigene', nurUnvollstaendige: false });
    expect(eigene.gesamt).toBe(1);
    expect(eigene.zeilen).toMatchObject([
      {
        id: beratung.id,
        personal: 'Ali Kaya',
        aktenzeichen: fall.haushalt.aktenzeichen,
        weiterleitungen: 1,
        fehlt: [],
      },
    ]);
    expect(eigene.zeilen[0]).not.toHaveProperty('notiz');
    const rothsListe = roth.client.beratungen.liste;
    expect((await rothsListe({ ...JANUAR, wessen: 'eigene', nurUnvollstaendige: false })).gesamt).toBe(0);
    expect((await rothsListe({ ...JANUAR, wessen: 'alle', nurUnvollstaendige: false })).gesamt).toBe(1);
    expect(await beratungen.zaehler({ am: datum('2018-01-30') })).toEqual({ imJahr: 1, amTag: 1, unvollstaendig: [] });
  });

  test('that a colleague may have noted, too, is kept with a word (Z2, Z13)', async () => {
    const { roth, wo, beratungen } = await team();
    await roth.client.beratungen.anlegen({ eingabe: beratungVon({ ...wo, personalId: roth.id }) });
    const { beratung, hinweise } = await beratungen.anlegen({ eingabe: beratungVon(wo) });
    expect(hinweise).toMatchObject([{ schwere: 'warnt', code: 'beratung-schon-erfasst', feld: 'am' }]);
    expect(await beratungen.imFall({ haushaltId: wo.haushaltId })).toHaveLength(2);
    const { hinweise: anderntags } = await beratungen.anlegen({
      eingabe: beratungVon(wo, { am: datum('2018-01-29') }),
    });
    expect([beratung.version, anderntags]).toEqual([1, []]);
  });

  test('of a family is one with the family, of the day on which it was noted (Z3)', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const { haushalt, personen } = await kaya.client.faelle.anlegen({
      eingabe: { ...neuerHaushalt(aDorf), art: 'familie', zustaendigId: kaya.id },
      personen: familie(),
      istTrotzdemNeu: true,
    });
    const wo = { haushaltId: haushalt.id, kommuneId: aDorf, personalId: kaya.id };
    const { beratung } = await kaya.client.beratungen.anlegen({
      eingabe: beratungVon(wo, { personIds: [personen[0]!.id] }),
    });
    expect(beratung.adressat).toBe('familie');
    const { art: _art, ...rest } = neuerHaushalt(aDorf);
    await kaya.client.faelle.aendern({
      id: haushalt.id,
      version: haushalt.version,
      eingabe: { ...rest, art: 'einzelperson', zustaendigId: kaya.id },
    });
    const geaendert = await kaya.client.beratungen.aendern({
      id: beratung.id,
      version: 1,
      eingabe: beratungVon(wo, { dauerMinuten: 40 }),
    });
    expect(geaendert).toMatchObject({ adressat: 'familie', dauerMinuten: 40, personIds: [], version: 2 });
  });

  test('of another Kommune is not there, in no list and by no id', async () => {
    const { bHeim, kaya, roth } = await team();
    const fremder = await offenerFall(kaya, bHeim);
    const wo = { haushaltId: fremder.haushalt.id, kommuneId: bHeim, personalId: kaya.id };
    const { beratung } = await kaya.client.beratungen.anlegen({ eingabe: beratungVon(wo, { notiz: 'Kanarienvogel' }) });
    const { beratung: namenlos } = await kaya.client.beratungen.anlegen({
      eingabe: beratungVon({ ...wo, haushaltId: null }),
    });
    expect((await roth.client.beratungen.liste({ ...JANUAR, wessen: 'alle', nurUnvollstaendige: false })).gesamt).toBe(
      0,
    );
    for (const { id, version } of [beratung, namenlos]) {
      const eingabe = beratungVon({ ...wo, personalId: roth.id });
      expect((await fehlerVon(roth.client.beratungen.eine({ id }))).code).toBe('NICHT_GEFUNDEN');
      expect((await fehlerVon(roth.client.beratungen.aendern({ id, version, eingabe }))).code).toBe('NICHT_GEFUNDEN');
      expect((await fehlerVon(roth.client.beratungen.loeschen({ id, version }))).code).toBe('NICHT_GEFUNDEN');
    }
    expect(await roth.client.suche.finden({ text: 'Kanarienvogel', hoechstens: 10 })).toEqual([]);
    expect(await kaya.client.suche.finden({ text: 'Kanarienvogel', hoechstens: 10 })).toMatchObject([
      { art: 'Gespräch' },
    ]);
  });

  test('without a name counts as a single person in the Kommune that is named (Z8)', async () => {
    const { bHeim, wo, beratungen, roth } = await team();
    const { beratung } = await beratungen.anlegen({
      eingabe: beratungVon({ ...wo, haushaltId: null, kommuneId: bHeim }),
    });
    expect(beratung).toMatchObject({ haushaltId: null, kommuneId: bHeim, adressat: 'einzelperson', personIds: [] });
    const { zeilen } = await beratungen.liste({ ...JANUAR, wessen: 'eigene', nurUnvollstaendige: false });
    expect(zeilen).toMatchObject([{ bezeichnung: 'ohne Namensnennung', aktenzeichen: '' }]);
    const inFremder = beratungVon({ haushaltId: null, kommuneId: bHeim, personalId: roth.id });
    expect(await fehlerVon(roth.client.beratungen.anlegen({ eingabe: inFremder }))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'kommuneId' }],
    });
  });

  test('is refused for a day to come, before the AUB, by strangers and for a goal that is not there; nothing is left', async () => {
    const { fall, wo, beratungen, kaya } = await team();
    const lege = (aenderung: Parameters<typeof beratungVon>[1]) =>
      fehlerVon(beratungen.anlegen({ eingabe: beratungVon(wo, aenderung) }));
    expect(await lege({ am: datum('2018-02-06') })).toMatchObject({
      code: 'GESPERRT',
      gruende: [{ code: 'beratung-in-der-zukunft', feld: 'am' }],
    });
    expect(await lege({ am: datum('2017-05-01') })).toMatchObject({
      code: 'GESPERRT',
      gruende: [{ code: 'beratung-vor-aub' }],
    });
    expect(await lege({ dauerMinuten: 1800 })).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'eingabe.dauerMinuten' }],
    });
    expect(await lege({ themen: ['sonstige'] })).toMatchObject({ code: 'EINGABE', felder: [{ feld: 'stichwort' }] });
    const fremd = '00000000-0000-4000-8000-000000009999';
    expect(await lege({ personalId: zPersonalId.parse(fremd) })).toMatchObject({ felder: [{ feld: 'personalId' }] });
    expect(await lege({ zielKennung: zPlaneintragId.parse(fremd) })).toMatchObject({
      felder: [{ feld: 'zielKennung' }],
    });
    // The second Weiterleitung is refused: the talk and the first one are gone with it.
    expect(await lege({ weiterleitungen: [JOBCENTER, { ...JOBCENTER, ziel: 30, stelle: '' }] })).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'weiterleitungen.1.stelle' }],
    });
    expect(await beratungen.imFall({ haushaltId: fall.haushalt.id })).toEqual([]);
    expect(await kaya.client.termine.weiterleitungen({ haushaltId: fall.haushalt.id })).toEqual([]);
  });

  test('keeps its Weiterleitungen in a change; further ones come in addition', async () => {
    const { fall, wo, beratungen, kaya } = await team();
    const { beratung } = await beratungen.anlegen({ eingabe: beratungVon(wo, { weiterleitungen: [JOBCENTER] }) });
    const geaendert = await beratungen.aendern({
      id: beratung.id,
      version: 1,
      eingabe: beratungVon(wo, { themen: ['arbeit'], weiterleitungen: [{ ...JOBCENTER, anliegen: 'Bewerbung' }] }),
    });
    expect(geaendert.weiterleitungIds).toHaveLength(2);
    expect(await beratungen.eine({ id: beratung.id })).toEqual(geaendert);
    expect(await kaya.client.termine.weiterleitungen({ haushaltId: fall.haushalt.id })).toHaveLength(2);
    expect((await fehlerVon(beratungen.aendern({ id: beratung.id, version: 1, eingabe: beratungVon(wo) }))).code).toBe(
      'VERALTET',
    );
  });

  test('takes untouched Weiterleitungen along when it is deleted, and brings everything back', async () => {
    const { fall, wo, beratungen, kaya } = await team();
    const haushaltId = fall.haushalt.id;
    const { beratung } = await beratungen.anlegen({
      eingabe: beratungVon(wo, {
        personIds: fall.personen.map(({ id }) => id),
        weiterleitungen: [JOBCENTER, { ...JOBCENTER, anliegen: 'Bewerbung' }],
      }),
    });
    const vorher = await kaya.client.termine.weiterleitungen({ haushaltId });
    const bewerbung = vorher.find(({ anliegen }) => anliegen === 'Bewerbung')!;
    const schritt = { stand: 'angenommen', am: datum('2018-02-01'), grund: '' } as const;
    const angenommene = await kaya.client.termine.weiterleitungSchritt({ id: bewerbung.id, version: 1, ...schritt });
    const alle = await kaya.client.termine.weiterleitungen({ haushaltId });

    await beratungen.loeschen({ id: beratung.id, version: 1 });
    expect(await beratungen.imFall({ haushaltId })).toEqual([]);
    expect(await kaya.client.termine.weiterleitungen({ haushaltId })).toEqual([angenommene]);

    await nimmZurueck(kaya.client);
    expect(await beratungen.imFall({ haushaltId })).toMatchObject([
      { id: beratung.id, personIds: beratung.personIds, weiterleitungIds: beratung.weiterleitungIds },
    ]);
    expect((await kaya.client.termine.weiterleitungen({ haushaltId })).map(({ id }) => id)).toEqual(
      alle.map(({ id }) => id),
    );
  });

  test('that was noted is taken back with all that followed', async () => {
    const { fall, wo, beratungen, kaya } = await team();
    const haushaltId = fall.haushalt.id;
    await beratungen.anlegen({
      eingabe: beratungVon(wo, { weiterleitungen: [JOBCENTER], wiedervorlageAm: datum('2018-02-12') }),
    });
    await nimmZurueck(kaya.client);
    expect(await beratungen.imFall({ haushaltId })).toEqual([]);
    expect(await kaya.client.termine.weiterleitungen({ haushaltId })).toEqual([]);
    const fristen = await kaya.client.fristen.liste({ mitErledigten: false });
    expect(fristen.filter(({ art }) => art === 'wiedervorlage')).toEqual([]);
  });

  test('hinders the deletion of the person, of the case, and of whoever held it', async () => {
    const { t, aDorf, wo, beratungen, kaya } = await team();
    const { haushalt, personen } = await kaya.client.faelle.anlegen({
      eingabe: neuerHaushalt(aDorf),
      personen: [informiertePerson()],
      istTrotzdemNeu: true,
    });
    const { id, version } = haushalt;
    const loesche = async () => JSON.stringify(await fehlerVon(kaya.client.faelle.loeschen({ id, version })));
    const { beratung } = await beratungen.anlegen({ eingabe: beratungVon({ ...wo, haushaltId: id }) });
    expect(await loesche()).toContain('Mit diesem Haushalt ist ein Gespräch erfasst.');
    const mitPerson = beratungVon({ ...wo, haushaltId: id }, { personIds: personen.map((person) => person.id) });
    await beratungen.aendern({ id: beratung.id, version: 1, eingabe: mitPerson });
    expect(await loesche()).toContain('Ein Gespräch nennt diese Person.');
    const person = await t.client.personal.eine({ id: kaya.id });
    const personalWeg = await fehlerVon(t.client.personal.loeschen({ id: kaya.id, version: person.version }));
    expect(JSON.stringify(personalWeg)).toContain('personal-hat-beratungen');
  });

  test('moves with its case to another Kommune, and is counted where it was held', async () => {
    const { aDorf, bHeim, wo, fall, beratungen, kaya, roth } = await team();
    const { beratung } = await beratungen.anlegen({ eingabe: beratungVon(wo, { notiz: 'Nachtigall' }) });
    const { haushalt } = await kaya.client.faelle.akte({ id: fall.haushalt.id });
    await kaya.client.faelle.aendern({
      id: haushalt.id,
      version: haushalt.version,
      eingabe: { ...neuerHaushalt(bHeim), zustaendigId: kaya.id },
    });
    expect(await beratungen.eine({ id: beratung.id })).toMatchObject({ kommuneId: aDorf });
    expect((await fehlerVon(roth.client.beratungen.eine({ id: beratung.id }))).code).toBe('NICHT_GEFUNDEN');
    expect(await roth.client.suche.finden({ text: 'Nachtigall', hoechstens: 10 })).toEqual([]);
    expect(await kaya.client.suche.finden({ text: 'Nachtigall', hoechstens: 10 })).toHaveLength(1);
  });

  test('of another day, or held by another person, takes its Weiterleitungen along (Z1, Z12)', async () => {
    const { fall, wo, beratungen, kaya, roth } = await team();
    const haushaltId = fall.haushalt.id;
    const { beratung } = await beratungen.anlegen({
      eingabe: beratungVon(wo, { weiterleitungen: [JOBCENTER, { ...JOBCENTER, anliegen: 'Bewerbung' }] }),
    });
    const alle = () => kaya.client.termine.weiterleitungen({ haushaltId });
    const bewerbung = (await alle()).find(({ anliegen }) => anliegen === 'Bewerbung')!;
    const schritt = { stand: 'angenommen', am: datum('2018-01-30'), grund: '' } as const;
    await kaya.client.termine.weiterleitungSchritt({ id: bewerbung.id, version: 1, ...schritt });
    const eingabe = beratungVon({ ...wo, personalId: roth.id }, { am: datum('2018-01-31') });
    await beratungen.aendern({ id: beratung.id, version: 1, eingabe });
    const jetzt = Object.fromEntries((await alle()).map((eine) => [eine.anliegen, eine]));
    expect(jetzt['Wohnung']).toMatchObject({
      am: '2018-01-31',
      personalId: roth.id,
      schritte: [{ stand: 'gesendet', am: '2018-01-31' }],
      version: 2,
    });
    // Accepted on the day before: it cannot have been sent later.
    expect(jetzt['Bewerbung']).toMatchObject({ am: '2018-01-30', personalId: roth.id });
    await nimmZurueck(kaya.client);
    expect((await alle()).map(({ am, personalId }) => [am, personalId])).toEqual([
      ['2018-01-30', kaya.id],
      ['2018-01-30', kaya.id],
    ]);
    await beratungen.aendern({ id: beratung.id, version: 3, eingabe });
    // What only followed the talk goes with it.
    await beratungen.loeschen({ id: beratung.id, version: 4 });
    expect((await alle()).map(({ anliegen }) => anliegen)).toEqual(['Bewerbung']);
  });

  test('in the Gemeinschaftsunterkunft counts for a protected household, too (N7)', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const { haushalt } = await kaya.client.faelle.anlegen({
      eingabe: {
        ...neuerHaushalt(aDorf),
        zustaendigId: kaya.id,
        anschriften: [
          { ...neueAnschrift(zFalleintragId.parse(crypto.randomUUID())), wohnform: 'gemeinschaftsunterkunft' },
        ],
      },
      personen: [informiertePerson({ schutz: 'auskunftssperre' })],
      istTrotzdemNeu: true,
    });
    expect(haushalt.anschriften).toEqual([]);
    const wo = { haushaltId: haushalt.id, kommuneId: aDorf, personalId: kaya.id };
    const { beratung } = await kaya.client.beratungen.anlegen({ eingabe: beratungVon(wo) });
    expect(beratung.inGemeinschaftsunterkunft).toBe(true);
  });

  test('is found by the new name of its case', async () => {
    const { wo, fall, beratungen, kaya } = await team();
    await beratungen.anlegen({ eingabe: beratungVon(wo, { notiz: 'Mietvertrag' }) });
    const finde = async (text: string) =>
      (await kaya.client.suche.finden({ text, hoechstens: 10 })).filter(({ art }) => art === 'Gespräch').length;
    expect(await finde('Mietvertrag')).toBe(1);
    const { haushalt } = await kaya.client.faelle.akte({ id: fall.haushalt.id });
    const eingabe = { ...neuerHaushalt(wo.kommuneId), name: 'Quitzow', zustaendigId: kaya.id };
    await kaya.client.faelle.aendern({ id: haushalt.id, version: haushalt.version, eingabe });
    expect(await finde('Quitzow Mietvertrag')).toBe(1);
  });

  test('with whoever left the household keeps it from being deleted, and sends nobody else anywhere', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const { faelle, beratungen } = kaya.client;
    const angelegt = await faelle.anlegen({
      eingabe: { ...neuerHaushalt(aDorf), art: 'familie', zustaendigId: kaya.id },
      personen: familie(),
      istTrotzdemNeu: true,
    });
    const { id } = angelegt.haushalt;
    const wer = angelegt.personen[1]!;
    const wo = { haushaltId: id, kommuneId: aDorf, personalId: kaya.id };
    const { beratung } = await beratungen.anlegen({ eingabe: beratungVon(wo, { personIds: [wer.id] }) });
    await faelle.personUmziehen({ id: wer.id, version: wer.version, nachId: null });
    const eingabe = beratungVon(wo, { personIds: [wer.id], weiterleitungen: [JOBCENTER] });
    expect(await fehlerVon(beratungen.aendern({ id: beratung.id, version: 1, eingabe }))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'weiterleitungen', satz: 'Wer beim Gespräch war, gehört nicht mehr zu diesem Fall.' }],
    });
    const { haushalt } = await faelle.akte({ id });
    const weg = await fehlerVon(faelle.loeschen({ id, version: haushalt.version }));
    expect(JSON.stringify(weg)).toContain('Mit diesem Haushalt ist ein Gespräch erfasst.');
  });

  test('of two entries of one person stands at the one that stays', async () => {
    const { aDorf, wo, fall, beratungen, kaya } = await team();
    const anderer = await kaya.client.faelle.anlegen({
      eingabe: neuerHaushalt(aDorf),
      personen: [informiertePerson()],
      istTrotzdemNeu: true,
    });
    const geht = anderer.personen[0]!;
    const { beratung } = await beratungen.anlegen({
      eingabe: beratungVon({ ...wo, haushaltId: anderer.haushalt.id }, { personIds: [geht.id] }),
    });
    const bleibt = fall.personen[0]!;
    await kaya.client.faelle.zusammenfuehren({
      bleibt: { id: bleibt.id, version: bleibt.version },
      geht: { id: geht.id, version: geht.version },
      wahl: {},
    });
    expect((await beratungen.eine({ id: beratung.id })).personIds).toEqual([bleibt.id]);
    expect(await beratungen.imFall({ haushaltId: fall.haushalt.id })).toMatchObject([
      { id: beratung.id, haushaltId: fall.haushalt.id },
    ]);
  });
});

describe('Several talks', () => {
  test('of a group are one for each case under one name (Z10); one that is refused keeps none', async () => {
    const { aDorf, kaya, fall, wo, beratungen } = await team();
    const zweiter = await offenerFall(kaya, aDorf, {
      vorname: 'Helen',
      ankunftAm: datum('2018-01-31'),
      aubVon: datum('2018-02-01'),
      zugangGrundlageAm: datum('2018-02-01'),
    });
    const dritter = await offenerFall(kaya, aDorf, { vorname: 'Miriam' });
    const haushaltIds = [fall.haushalt.id, dritter.haushalt.id];
    const eingabe = beratungVon(wo, { themen: ['sprache'], weiterleitungen: [JOBCENTER] });
    const { beratungen: beide } = await beratungen.gruppeAnlegen({ haushaltIds, eingabe });
    expect(beide.map(({ haushaltId }) => haushaltId)).toEqual(haushaltIds);
    expect(new Set(beide.map(({ gruppeId }) => gruppeId)).size).toBe(1);
    expect(beide.map(({ weiterleitungIds }) => weiterleitungIds.length)).toEqual([1, 1]);

    const mitFehler = beratungen.gruppeAnlegen({ haushaltIds: [...haushaltIds, zweiter.haushalt.id], eingabe });
    const fehler = await fehlerVon(mitFehler);
    expect(fehler).toMatchObject({ code: 'GESPERRT' });
    expect(JSON.stringify(fehler)).toContain(`${zweiter.haushalt.bezeichnung}: Der 30.01.2018 liegt vor der Ankunft`);
    expect(await beratungen.imFall({ haushaltId: fall.haushalt.id })).toHaveLength(1);
  });

  test('of a group are one where two entries of one person become one (Z10, Z13), and two again after that', async () => {
    const { aDorf, fall, wo, beratungen, kaya } = await team();
    const anderer = await kaya.client.faelle.anlegen({
      eingabe: neuerHaushalt(aDorf),
      personen: [informiertePerson()],
      istTrotzdemNeu: true,
    });
    const haushaltIds = [fall.haushalt.id, anderer.haushalt.id];
    const eingabe = beratungVon(wo, { notiz: 'Elternabend' });
    const { beratungen: alle } = await beratungen.gruppeAnlegen({ haushaltIds, eingabe });
    const [bleibende] = alle;
    const [bleibt, geht] = [fall.personen[0]!, anderer.personen[0]!];
    await kaya.client.faelle.zusammenfuehren({
      bleibt: { id: bleibt.id, version: bleibt.version },
      geht: { id: geht.id, version: geht.version },
      wahl: {},
    });
    const imFall = async () => (await beratungen.imFall({ haushaltId: fall.haushalt.id })).map(({ id }) => id);
    expect(await imFall()).toEqual([bleibende!.id]);
    expect((await beratungen.liste({ ...JANUAR, wessen: 'eigene', nurUnvollstaendige: false })).gesamt).toBe(1);
    await nimmZurueck(kaya.client);
    expect((await beratungen.liste({ ...JANUAR, wessen: 'eigene', nurUnvollstaendige: false })).gesamt).toBe(2);
  });

  test('of a group need two cases, not one of them twice', async () => {
    const { fall, wo, beratungen } = await team();
    const haushaltIds = [fall.haushalt.id, fall.haushalt.id];
    expect(await fehlerVon(beratungen.gruppeAnlegen({ haushaltIds, eingabe: beratungVon(wo) }))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'haushaltIds' }],
    });
    expect(await beratungen.imFall({ haushaltId: fall.haushalt.id })).toEqual([]);
  });

  test('of a Sprechtag are kept line by line; a refused line leaves nothing and says why', async () => {
    const { wo, beratungen, fall, kaya } = await team();
    const zeilen = [
      beratungVon(wo),
      beratungVon(wo, { weiterleitungen: [JOBCENTER, { ...JOBCENTER, ziel: 30, stelle: '' }] }),
      beratungVon(wo, { am: datum('2018-02-06') }),
      beratungVon({ ...wo, haushaltId: null }, { themen: [] }),
    ];
    const { angelegte, fehler } = await beratungen.sprechtag({ zeilen });
    expect(angelegte.map(({ zeile }) => zeile)).toEqual([0, 3]);
    expect(fehler.map(({ zeile, feld }) => [zeile, feld])).toEqual([
      [1, 'weiterleitungen.1.stelle'],
      [2, 'am'],
    ]);
    expect(await kaya.client.termine.weiterleitungen({ haushaltId: fall.haushalt.id })).toEqual([]);
    expect(await beratungen.zaehler({ am: datum('2018-01-30') })).toEqual({
      imJahr: 2,
      amTag: 2,
      unvollstaendig: [{ was: 'thema', anzahl: 1 }],
    });
    const unvollstaendige = await beratungen.liste({ ...JANUAR, wessen: 'eigene', nurUnvollstaendige: true });
    expect(unvollstaendige).toMatchObject({ gesamt: 1, zeilen: [{ fehlt: ['thema'] }] });
  });

  test('say of which case it should be known that its file is closed', async () => {
    const { aDorf, kaya, fall, wo, beratungen } = await team();
    const zu = await offenerFall(kaya, aDorf, { vorname: 'Helen' });
    await kaya.client.faelle.akteAbschliessen({
      id: zu.haushalt.id,
      version: zu.haushalt.version,
      am: datum('2018-01-20'),
      grund: 'regeldienste',
      uebergebenAn: 'Jobcenter',
      bemerkung: '',
    });
    const satz = 'Die Akte ist seit dem 20.01.2018 abgeschlossen.';
    const { hinweise } = await beratungen.gruppeAnlegen({
      haushaltIds: [fall.haushalt.id, zu.haushalt.id],
      eingabe: beratungVon(wo),
    });
    expect(hinweise).toMatchObject([{ code: 'beratung-nach-abschluss', satz: `${zu.haushalt.bezeichnung}: ${satz}` }]);
    const am = datum('2018-01-29');
    const zeilen = [beratungVon(wo, { am }), beratungVon({ ...wo, haushaltId: zu.haushalt.id }, { am })];
    expect((await beratungen.sprechtag({ zeilen })).hinweise).toMatchObject([
      { zeile: 1, code: 'beratung-nach-abschluss', satz },
    ]);
  });

  test('propose the next one', async () => {
    const { wo, beratungen, fall } = await team();
    await beratungen.anlegen({
      eingabe: beratungVon(wo, { dauerMinuten: 45, themen: ['arbeit'], weiterleitungen: [JOBCENTER], sprache: 'ti' }),
    });
    expect(await beratungen.vorschlag({ haushaltId: fall.haushalt.id })).toEqual({
      dauerMinuten: 45,
      ort: 'beratungsstelle',
      unterort: 'Büro',
      themen: ['arbeit'],
      ziele: [19],
      sprache: 'ti',
      sprachmittlung: '',
    });
    expect(await beratungen.vorschlag({ haushaltId: null })).toMatchObject({ dauerMinuten: 45, themen: [] });
  });
});

test('Every command is taken back to the rows of before', async () => {
  const { t, aDorf, kaya, fall, wo, beratungen } = await team();
  const anderer = await offenerFall(kaya, aDorf, { vorname: 'Miriam' });
  const { beratung } = await beratungen.anlegen({
    eingabe: beratungVon(wo, { personIds: fall.personen.map(({ id }) => id), weiterleitungen: [JOBCENTER] }),
  });
  const kontakt = await beratungen.kontaktAnlegen({ eingabe: kontaktVon(wo) });
  const db = t.sitzung.haus.datenbestand.offener()!.db;
  const TABELLEN = [
    'beratungen',
    'beratung_personen',
    'beratung_weiterleitungen',
    'weiterleitungen',
    'weiterleitung_personen',
    'weiterleitung_schritte',
    'wiedervorlagen',
    'netzwerkkontakte',
  ] as const;
  const zeilen = async () => {
    const alle: Record<string, string[]> = {};
    for (const tabelle of TABELLEN) {
      // Undoing counts as a change of its own.
      const ohneSpur = (await db.selectFrom(tabelle).selectAll().execute()).map((zeile) =>
        JSON.stringify({ ...zeile, version: null, geaendert_am: null, geaendert_von: null }),
      );
      alle[tabelle] = ohneSpur.toSorted();
    }
    return alle;
  };
  const vorher = await zeilen();
  const haushaltIds = [fall.haushalt.id, anderer.haushalt.id];
  const voll = beratungVon(wo, { weiterleitungen: [JOBCENTER], wiedervorlageAm: datum('2018-03-01') });
  const { id } = beratung;
  // Taking back is a change of its own, so the versions have to be read each time.
  const version = async () => (await beratungen.eine({ id })).version;
  const kontaktstelle = async () => {
    const alle = await beratungen.kontakte({ ...JANUAR });
    return { id: kontakt.id, version: alle[0]!.version };
  };
  for (const befehl of [
    async () => beratungen.anlegen({ eingabe: voll }),
    async () => beratungen.gruppeAnlegen({ haushaltIds, eingabe: voll }),
    async () => beratungen.sprechtag({ zeilen: [voll, beratungVon({ ...wo, haushaltId: null })] }),
    async () => beratungen.aendern({ id, version: await version(), eingabe: { ...voll, themen: ['arbeit'] } }),
    async () => beratungen.loeschen({ id, version: await version() }),
    async () => beratungen.kontaktAnlegen({ eingabe: kontaktVon(wo) }),
    async () => beratungen.kontaktAendern({ ...(await kontaktstelle()), eingabe: kontaktVon(wo, { art: 'sitzung' }) }),
    async () => beratungen.kontaktLoeschen(await kontaktstelle()),
  ]) {
    await befehl();
    expect(await zeilen()).not.toEqual(vorher);
    await nimmZurueck(kaya.client);
    expect(await zeilen()).toEqual(vorher);
  }
});

test('An appointment that was kept and of which nothing is noted is counted; a missed one is no talk (Z9)', async () => {
  const { wo, beratungen, fall, kaya } = await team();
  const am = datum('2018-01-30');
  const lege = async (stand: 'wahrgenommen' | 'nicht_erschienen') => {
    const eingabe = terminEingabe(fall, kaya.id, { am });
    const [termin] = await kaya.client.termine.anlegen({ eingabe, wiederholung: null });
    await kaya.client.termine.standSetzen({ id: termin!.id, version: 1, stand });
  };
  await lege('nicht_erschienen');
  expect(await beratungen.zaehler({ am })).toEqual({ imJahr: 0, amTag: 0, unvollstaendig: [] });
  await lege('wahrgenommen');
  expect((await beratungen.zaehler({ am })).unvollstaendig).toEqual([{ was: 'termin_ohne_notiz', anzahl: 1 }]);
  await beratungen.anlegen({ eingabe: beratungVon(wo) });
  expect(await beratungen.zaehler({ am })).toEqual({ imJahr: 1, amTag: 1, unvollstaendig: [] });
});

test('Contacts of the Integrationsmanagement are kept, changed, taken back and walled by Kommune', async () => {
  const { aDorf, bHeim, kaya, roth } = await integrationsteam();
  const { beratungen } = kaya.client;
  const jahr = { von: datum('2018-01-01'), bis: datum('2018-12-31'), kommuneId: null };
  const wo = { kommuneId: aDorf, personalId: kaya.id };
  const kontakt = await beratungen.kontaktAnlegen({ eingabe: kontaktVon(wo) });
  const anderer = await beratungen.kontaktAnlegen({ eingabe: kontaktVon({ ...wo, kommuneId: bHeim }) });
  expect(await beratungen.kontakte(jahr)).toHaveLength(2);
  expect(await roth.client.beratungen.kontakte(jahr)).toEqual([kontakt]);
  const stelle = { id: anderer.id, version: 1 };
  expect((await fehlerVon(roth.client.beratungen.kontaktLoeschen(stelle))).code).toBe('NICHT_GEFUNDEN');
  const schlechter = kontaktVon(wo, { am: datum('2018-02-06'), stelle: '' });
  expect(await fehlerVon(beratungen.kontaktAnlegen({ eingabe: schlechter }))).toMatchObject({
    code: 'EINGABE',
    felder: [{ feld: 'am' }, { feld: 'stelle' }],
  });
  const neu = await beratungen.kontaktAendern({ ...stelle, eingabe: kontaktVon(wo, { gruppe: 'landratsamt' }) });
  expect(neu).toMatchObject({ gruppe: 'landratsamt', kommuneId: aDorf, version: 2 });
  await beratungen.kontaktLoeschen({ id: neu.id, version: 2 });
  expect(await beratungen.kontakte(jahr)).toEqual([kontakt]);
});

test('A partner of another Kommune is nobody’s office here, in no talk and in no contact', async () => {
  const { bHeim, kaya, roth, wo } = await team();
  const fremder = await kaya.client.netzwerk.partnerAnlegen({
    eingabe: partnerEingabe({ name: 'Nachtigall', kommuneIds: [bHeim] }),
  });
  const hier = { ...wo, personalId: roth.id };
  const weiterleitungen = [{ ...JOBCENTER, partnerId: fremder.id }];
  const imGespraech = await fehlerVon(
    roth.client.beratungen.anlegen({ eingabe: beratungVon(hier, { weiterleitungen }) }),
  );
  const imKontakt = await fehlerVon(
    roth.client.beratungen.kontaktAnlegen({ eingabe: kontaktVon(hier, { partnerId: fremder.id }) }),
  );
  expect(imGespraech).toMatchObject({ code: 'EINGABE', felder: [{ feld: 'weiterleitungen.0.partnerId' }] });
  expect(imKontakt).toMatchObject({ code: 'EINGABE', felder: [{ feld: 'partnerId' }] });
  expect(JSON.stringify([imGespraech, imKontakt])).not.toContain('Nachtigall');
});

test('A contact keeps the name of its partner when that is deleted, and the partner when it comes back', async () => {
  const { aDorf, kaya, wo } = await team();
  const { beratungen, netzwerk } = kaya.client;
  const partner = await netzwerk.partnerAnlegen({ eingabe: partnerEingabe({ kommuneIds: [aDorf] }) });
  const kontakt = await beratungen.kontaktAnlegen({ eingabe: kontaktVon(wo, { partnerId: partner.id, stelle: '' }) });
  expect(kontakt.stelle).toBe(partner.name);
  const jetziger = async () => (await beratungen.kontakte({ ...JANUAR }))[0]!;
  await netzwerk.partnerLoeschen({ id: partner.id, version: partner.version });
  expect(await jetziger()).toMatchObject({ partnerId: null, stelle: partner.name });
  await nimmZurueck(kaya.client);
  expect(await jetziger()).toMatchObject({ partnerId: partner.id, stelle: partner.name });
});
