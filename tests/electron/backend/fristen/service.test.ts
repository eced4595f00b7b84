import { describe, expect, test } from 'vitest';
import { antraegeFristen } from '../../../../electron/backend/antraege/deadlines.ts';
import { legeAntragAn, pruefeUndSchliesse } from '../../../../electron/backend/antraege/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { foerderrechtFristen } from '../../../../electron/backend/foerderrecht/deadlines.ts';
import {
  aendereWiedervorlage,
  erledigeFrist,
  fristenAlsKalender,
  legeWiedervorlageAn,
  listeFristen,
  loescheWiedervorlage,
} from '../../../../electron/backend/fristen/service.ts';
import { personalFristen } from '../../../../electron/backend/personal/deadlines.ts';
import { aenderePersonal } from '../../../../electron/backend/personal/service.ts';
import type { Fristquelle } from '../../../../electron/backend/registration.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zKontoId } from '../../../../shared/foundation/id.ts';
import type { WiedervorlageEingabe } from '../../../../shared/fristen/types.ts';
import { fehlschlag, felder, mitPersonal, mitVerband, personalEingabeVon } from '../../../support/anfragen.ts';
import { A_DORF, antragEingabe, B_HEIM, personal, personalId } from '../../../support/builders.ts';

/** Deadlines and Wiedervorlagen over a real database. */

const QUELLEN: readonly Fristquelle[] = [foerderrechtFristen, personalFristen, antraegeFristen];

function wiedervorlage(aenderung: Partial<WiedervorlageEingabe> = {}): WiedervorlageEingabe {
  return {
    titel: 'Nachweise anfordern',
    faelligAm: datum('2018-02-10'),
    vorlaufTage: 7,
    kommuneId: A_DORF.id,
    istNurEigene: false,
    bezug: null,
    ...aenderung,
  };
}

const nurIn = (anfrage: Anfrage, kommuneId: typeof A_DORF.id): Anfrage => ({
  ...anfrage,
  kommunen: [kommuneId],
  zuteilungen: [{ rolle: 'foerderung', kommuneId }],
});

const kollegin = (anfrage: Anfrage): Anfrage => ({
  ...anfrage,
  konto: { id: zKontoId.parse('00000000-0000-4000-8000-000000000098'), anzeigename: 'Hannes Ulm' },
});

async function titel(anfrage: Anfrage, quellen: readonly Fristquelle[] = []): Promise<string[]> {
  return (await listeFristen(anfrage, quellen, { mitErledigten: false })).map((frist) => frist.titel);
}

/** The account of the request has a row, since a Wiedervorlage may belong to it. */
async function verband(): Promise<Anfrage> {
  const anfrage = await mitVerband();
  await legeKontoAn(anfrage);
  return anfrage;
}

async function legeKontoAn({ db, konto }: Anfrage): Promise<void> {
  await db.insertInto('konten').values({ id: konto.id, anzeigename: konto.anzeigename, einstellungen: '{}' }).execute();
}

describe('A Wiedervorlage', () => {
  test('comes back with its working day, and can be changed, ticked off and deleted', async () => {
    const anfrage = await verband();
    const neu = await legeWiedervorlageAn(anfrage, wiedervorlage({ bezug: { tabelle: 'kommunen', id: A_DORF.id } }));
    expect(neu).toMatchObject({
      art: 'wiedervorlage',
      faelligAm: '2018-02-10',
      naechsterWerktag: '2018-02-12',
      werktagshinweis: '10.02.2018 ist ein Samstag, nächster Werktag 12.02.',
      vorlaufAb: '2018-02-03',
      ziel: `/kommunen/${A_DORF.id}`,
      kontoId: null,
      version: 1,
    });
    const geaendert = await aendereWiedervorlage(anfrage, {
      id: neu.id,
      version: 1,
      eingabe: wiedervorlage({ titel: 'Nachweise prüfen', faelligAm: datum('2018-02-12') }),
    });
    expect(geaendert).toMatchObject({ titel: 'Nachweise prüfen', werktagshinweis: null, version: 2 });
    expect((await fehlschlag(loescheWiedervorlage(anfrage, { id: neu.id, version: 1 }))).code).toBe('VERALTET');

    await erledigeFrist(anfrage, [], { id: neu.id, istErledigt: true });
    expect(await titel(anfrage)).toEqual([]);
    const [erledigte] = await listeFristen(anfrage, [], { mitErledigten: true });
    expect(erledigte).toMatchObject({ erledigtAm: anfrage.jetzt, erledigtVon: 'Petra Roth', version: 3 });
    await erledigeFrist(anfrage, [], { id: neu.id, istErledigt: false });
    expect(await titel(anfrage)).toEqual(['Nachweise prüfen']);
    await loescheWiedervorlage(anfrage, { id: neu.id, version: 4 });
    expect(await titel(anfrage)).toEqual([]);
  });

  test('is seen where its Kommune is, and one of an account by nobody else', async () => {
    const anfrage = await verband();
    await legeWiedervorlageAn(anfrage, wiedervorlage({ titel: 'A' }));
    await legeWiedervorlageAn(anfrage, wiedervorlage({ titel: 'B', kommuneId: B_HEIM.id }));
    await legeWiedervorlageAn(anfrage, wiedervorlage({ titel: 'alle', kommuneId: null }));
    await legeWiedervorlageAn(anfrage, wiedervorlage({ titel: 'eigene', kommuneId: null, istNurEigene: true }));
    await legeWiedervorlageAn(anfrage, wiedervorlage({ titel: 'eigene A', istNurEigene: true }));
    expect(await titel(anfrage)).toEqual(['A', 'alle', 'B', 'eigene', 'eigene A']);
    expect(await titel(kollegin(anfrage))).toEqual(['A', 'alle', 'B']);
    expect(await titel(nurIn(anfrage, A_DORF.id))).toEqual(['A', 'eigene', 'eigene A']);
    expect(await titel(nurIn(kollegin(anfrage), B_HEIM.id))).toEqual(['B']);
  });

  test('of another account or Kommune cannot be touched', async () => {
    const anfrage = await verband();
    const eigene = await legeWiedervorlageAn(anfrage, wiedervorlage({ istNurEigene: true }));
    const fremd = [kollegin(anfrage), nurIn(kollegin(anfrage), B_HEIM.id)];
    for (const wer of fremd) {
      const codes = await Promise.all([
        fehlschlag(
          aendereWiedervorlage(wer, { id: eigene.id, version: 1, eingabe: wiedervorlage({ kommuneId: B_HEIM.id }) }),
        ),
        fehlschlag(erledigeFrist(wer, [], { id: eigene.id, istErledigt: true })),
        fehlschlag(loescheWiedervorlage(wer, { id: eigene.id, version: 1 })),
      ]);
      expect(codes.map(({ code }) => code)).toEqual(['NICHT_GEFUNDEN', 'NICHT_GEFUNDEN', 'NICHT_GEFUNDEN']);
    }
    expect(await felder(legeWiedervorlageAn(nurIn(anfrage, B_HEIM.id), wiedervorlage()))).toEqual([
      'kommuneId: Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
    ]);
    expect(await felder(legeWiedervorlageAn(nurIn(anfrage, B_HEIM.id), wiedervorlage({ kommuneId: null })))).toEqual([
      'kommuneId: Bitte die Kommune wählen oder nur für sich selbst erinnern.',
    ]);
  });
});

describe('Deadlines of the records', () => {
  test('the Förderrecht brings the days of § 29d FAG, with the working day', async () => {
    const anfrage = await mitVerband({ heute: datum('2017-09-01') });
    const fristen = await listeFristen(anfrage, [foerderrechtFristen], { mitErledigten: false });
    expect(
      fristen
        .filter(({ faelligAm }) => faelligAm < '2018-01-01')
        .map((frist) => [frist.faelligAm, frist.naechsterWerktag, frist.titel]),
    ).toEqual([
      ['2017-09-15', '2017-09-15', 'Stichtag der Zählung nach § 29d FAG'],
      ['2017-10-15', '2017-10-16', 'Meldung der Personen nach § 29d FAG durch den Kreis'],
      ['2017-12-10', '2017-12-11', 'Auszahlung des Integrationslastenausgleichs nach § 29d FAG'],
      ['2017-12-31', '2018-01-02', 'Letzter Tag für Berichtigungen der Meldung nach § 29d FAG'],
    ]);
    expect(fristen[1]).toMatchObject({
      werktagshinweis: '15.10.2017 ist ein Sonntag, nächster Werktag 16.10.',
      quelle: '§ 29d FAG in der Fassung vom 21.02.2017',
      gewissheit: 'belegt',
    });
  });

  test('a checked Antrag brings its Verwendungsnachweis and its end, a draft nothing', async () => {
    const anfrage = await mitPersonal();
    const entwurf = await legeAntragAn(anfrage, antragEingabe());
    expect(await titel(anfrage, [antraegeFristen])).toEqual([]);
    await pruefeUndSchliesse(anfrage, { id: entwurf.id, version: entwurf.version });
    const fristen = await listeFristen(anfrage, [antraegeFristen], { mitErledigten: false });
    expect(fristen.map((frist) => [frist.titel, frist.faelligAm])).toEqual([
      [`Förderzeitraum des Antrags ${entwurf.aktenzeichen} endet, Verlängerung prüfen`, entwurf.bis],
      [`Verwendungsnachweis zum Antrag ${entwurf.aktenzeichen}`, '2019-03-31'],
    ]);
  });

  test('the contract of a person brings its end, only for who may read persons', async () => {
    const anfrage = await mitPersonal();
    const eingabe = { ...personalEingabeVon(personal()), vertragBis: datum('2020-01-31') };
    await aenderePersonal(anfrage, { id: personalId(1), version: 1, eingabe });
    expect(await titel(anfrage, QUELLEN)).toContain('Vertrag von Maria Weber endet');
    const ohnePersonal = { ...anfrage, zuteilungen: [{ rolle: 'integrationsmanagement' as const, kommuneId: null }] };
    expect((await titel(ohnePersonal, QUELLEN)).join()).not.toContain('Weber');
    const ohneNamen = { ...anfrage, zuteilungen: [{ rolle: 'revision' as const, kommuneId: null }] };
    expect((await titel(ohneNamen, QUELLEN)).join()).not.toContain('Weber');
  });

  test('is ticked off and taken back; one that is not there is refused', async () => {
    const anfrage = await mitVerband({ heute: datum('2017-09-01') });
    const [erste] = await listeFristen(anfrage, QUELLEN, { mitErledigten: false });
    const id = erste?.id ?? '';
    await erledigeFrist(anfrage, QUELLEN, { id, istErledigt: true });
    await erledigeFrist(anfrage, QUELLEN, { id, istErledigt: true });
    expect((await listeFristen(anfrage, QUELLEN, { mitErledigten: false })).map((frist) => frist.id)).not.toContain(id);
    await erledigeFrist(anfrage, QUELLEN, { id, istErledigt: false });
    expect((await listeFristen(anfrage, QUELLEN, { mitErledigten: false }))[0]?.id).toBe(id);
    expect((await fehlschlag(erledigeFrist(anfrage, QUELLEN, { id: 'antraege:ende:1', istErledigt: true }))).code).toBe(
      'NICHT_GEFUNDEN',
    );
  });

  test('is nobody’s work where its day lay before the Datenbestand was set up', async () => {
    const anfrage = await mitVerband({ heute: datum('2018-03-01') });
    expect(await titel(anfrage, [foerderrechtFristen])).toContain('Stichtag der Zählung nach § 29d FAG');
    const angelegt = { id: 1, name: 'Verband', art: 'verband' as const, angelegt_am: '2018-01-02T08:00:00.000Z' };
    await anfrage.db.insertInto('datenbestand').values(angelegt).execute();
    const fristen = await listeFristen(anfrage, [foerderrechtFristen], { mitErledigten: false });
    expect(
      fristen.filter(({ naechsterWerktag }) => naechsterWerktag < anfrage.heute).map((frist) => frist.titel),
    ).toEqual(
      // 31.12.2017 is a Sunday and counts on 02.01.2018, the day of the set-up.
      ['Letzter Tag für Berichtigungen der Meldung nach § 29d FAG'],
    );
  });

  test('is history a year after its day', async () => {
    const anfrage = await mitVerband({ heute: datum('2020-01-01') });
    expect(await titel(anfrage, [foerderrechtFristen])).toEqual([]);
  });
});

describe('The calendar file', () => {
  test('has whole days with a reminder, and what was typed cannot break out of its line', async () => {
    const anfrage = await verband();
    await legeWiedervorlageAn(anfrage, wiedervorlage({ titel: 'Rat; Ausschuss, Müller\\BEGIN:VEVENT' }));
    const { name, text } = await fristenAlsKalender(anfrage, []);
    expect(name).toBe('Fristen-2018-02-01.ics');
    const zeilen = text.replaceAll('\r\n\t', '').replaceAll('\r\n ', '').split('\r\n');
    expect(zeilen.filter((zeile) => zeile === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(zeilen).toEqual(
      expect.arrayContaining([
        'SUMMARY:Rat\\; Ausschuss\\, Müller\\\\BEGIN:VEVENT',
        'DTSTART;VALUE=DATE:20180210',
        'DTEND;VALUE=DATE:20180211',
        'DTSTAMP:20180115T080000Z',
        'DESCRIPTION:10.02.2018 ist ein Samstag\\, nächster Werktag 12.02.',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-PT160H',
      ]),
    );
  });

  test('is a calendar also where nothing is open', async () => {
    const { text } = await fristenAlsKalender(await mitVerband(), []);
    expect(text).toContain('BEGIN:VCALENDAR');
    expect(text).not.toContain('BEGIN:VEVENT');
  });
});
