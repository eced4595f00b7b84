import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as antraege from '../../../../electron/backend/antraege/service.ts';
import { inTransaktion } from '../../../../electron/backend/changes.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { AUFGEZEICHNETE_TABELLEN } from '../../../../electron/backend/database/recording.ts';
import * as dokumente from '../../../../electron/backend/dokumente/service.ts';
import { foerderrechtFristen } from '../../../../electron/backend/foerderrecht/deadlines.ts';
import * as foerderrecht from '../../../../electron/backend/foerderrecht/service.ts';
import * as fristen from '../../../../electron/backend/fristen/service.ts';
import * as kommunen from '../../../../electron/backend/kommunen/service.ts';
import * as pakete from '../../../../electron/backend/pakete/service.ts';
import { speichereGeplanteStelle } from '../../../../electron/backend/personal/plan-service.ts';
import * as personalService from '../../../../electron/backend/personal/service.ts';
import { loescheTeam, speichereTeam } from '../../../../electron/backend/personal/team-service.ts';
import * as vereinbarungen from '../../../../electron/backend/vereinbarungen/service.ts';
import { geheVereinbarungsschritt } from '../../../../electron/backend/vereinbarungen/weg.ts';
import { letzterSchritt, macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { neueGeplanteStelle, neuesTeam } from '../../../../shared/personal/defaults.ts';
import {
  A_DORF,
  abwesenheit,
  antragEingabe,
  antragId,
  fortbildung,
  klaerung,
  mitgliedschaft,
  mitgliedschaftId,
  personal,
  personalId,
  stellenanteil,
  stellenanteilId,
  taetigkeit,
  teamId,
} from '../../../support/builders.ts';
import { lege, legePerson, mitPersonal, personalEingabeVon } from '../../../support/anfragen.ts';
import { LANDKREIS, vereinbarungEingabe, vereinbarungId } from '../../../support/vereinbarungen.ts';
import { neueIdentitaet } from '../../../support/pakete.ts';

/** Step by step through the slices: what a command did is taken back to the last row, and done again to the last row. */

/** A mark of each recorded row, without what every change moves on. */
async function stand({ db }: Anfrage): Promise<string[]> {
  const marken: string[] = [];
  for (const tabelle of AUFGEZEICHNETE_TABELLEN) {
    for (const zeile of await db.selectFrom(tabelle).selectAll().execute()) {
      const { version: _v, geaendert_am: _a, geaendert_von: _g, ...rest } = zeile as Record<string, unknown>;
      marken.push(`${tabelle} ${createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16)}`);
    }
  }
  return marken.sort();
}

interface Schritt {
  /** What stands before the step. */
  readonly davor?: (anfrage: Anfrage) => Promise<unknown>;
  readonly tue: (anfrage: Anfrage) => Promise<unknown>;
  /** The sentence of the trace. */
  readonly satz: string;
}

const WERT = { regimeId: 'r1-2017-2019', schluessel: 'pauschale.a', gueltigVon: datum('2017-01-01') } as const;
const passeAn = (anfrage: Anfrage) =>
  foerderrecht.passeAn(anfrage, { ...WERT, wert: 65_000_00, begruendung: 'Bescheid vom 01.03.2018', version: null });

const VEREINBARUNG = vereinbarungEingabe({
  kommuneId: A_DORF.id,
  aufteilung: [],
  stellen: vereinbarungEingabe()
    .stellen.slice(0, 1)
    .map((eine) => ({ ...eine, anteilHundertstel: 50 })),
});
const STAND = { id: vereinbarungId(1), version: 1 };
/** With the Landkreis where its record is there. */
async function legeVereinbarungAn(anfrage: Anfrage) {
  const hatLandkreis = (await vereinbarungen.listeLandkreise(anfrage)).length > 0;
  const eingabe = hatLandkreis ? VEREINBARUNG : { ...VEREINBARUNG, landkreisId: null };
  return vereinbarungen.legeVereinbarungAn({ ...anfrage, neueId: () => vereinbarungId(1) }, eingabe);
}

const WIEDERVORLAGE = {
  titel: 'Nachweise anfordern',
  faelligAm: datum('2018-02-10'),
  vorlaufTage: 7,
  kommuneId: A_DORF.id,
  istNurEigene: false,
  bezug: null,
} as const;
const ROHE_ID = '00000000-0000-4000-8000-000000000711';
const FRIST_ID = `wiedervorlage:${ROHE_ID}`;
const legeWiedervorlageAn = (anfrage: Anfrage) =>
  fristen.legeWiedervorlageAn({ ...anfrage, neueId: () => ROHE_ID }, WIEDERVORLAGE);
const bezug = { tabelle: 'antraege', id: antragId(1) };

/** A checked Antrag with its filed paper; answers with the code on it. */
async function mitPapier(anfrage: Anfrage): Promise<string> {
  await antraege.legeAntragAn({ ...anfrage, neueId: () => antragId(1) }, antragEingabe());
  await antraege.pruefeUndSchliesse(anfrage, { id: antragId(1), version: 1 });
  const [papier] = await dokumente.listeDokumente(anfrage, bezug);
  return papier?.papiercode ?? '';
}

async function legeScanAb(anfrage: Anfrage): Promise<void> {
  const [papier] = await dokumente.listeDokumente(anfrage, bezug);
  const bytes = Buffer.from('%PDF-1.7 Seite 1');
  const scan = {
    name: 'SCAN0001.PDF',
    bytes,
    dateiart: 'pdf',
    codes: [papier?.papiercode ?? ''],
    vorschau: null,
  } as const;
  await dokumente.legeScanAb(anfrage, scan, null);
}

async function loescheScan(anfrage: Anfrage): Promise<void> {
  const scan = (await dokumente.listeDokumente(anfrage, bezug)).find(({ art }) => art === 'scan');
  await dokumente.loescheDokument(anfrage, scan?.id ?? '');
}

const KONTAKT_ID = '00000000-0000-4000-8000-000000000811';
const { oeffentlich: SCHLUESSEL } = neueIdentitaet();

/** The operations of packages are commands by their procedure. */
const alsBefehl = (tue: (anfrage: Anfrage) => Promise<unknown>) => (anfrage: Anfrage) => inTransaktion(anfrage, tue);

const nimmKontaktAuf = alsBefehl((anfrage) =>
  pakete.nimmKontaktAuf(
    { ...anfrage, neueId: () => KONTAKT_ID },
    { name: 'Landkreis Göppingen', schluessel: SCHLUESSEL },
  ),
);

const ALI = personal({
  id: personalId(2),
  vorname: 'Ali',
  nachname: 'Kaya',
  stellenanteile: [stellenanteil({ id: stellenanteilId(3) })],
  vorherigeTaetigkeiten: [taetigkeit(1)],
  klaerungen: [klaerung(2)],
  fortbildungen: [fortbildung(3)],
  abwesenheiten: [abwesenheit(4)],
  vertretungId: personalId(1),
});
const TEAM = { ...neuesTeam([A_DORF.id]), name: 'Team Tal', leitungId: personalId(1) };
const MITGLIED = { personalId: personalId(1), von: datum('2018-01-01'), bis: null };
const legeTeamAn = (anfrage: Anfrage) =>
  speichereTeam(
    { ...anfrage, neueId: () => teamId(1) },
    { id: null, version: null, eingabe: { ...TEAM, mitglieder: [MITGLIED] } },
  );
const planeStelle = (anfrage: Anfrage) =>
  speichereGeplanteStelle(anfrage, {
    id: null,
    version: null,
    eingabe: neueGeplanteStelle(A_DORF.id, datum('2018-11-01')),
  });

const SCHRITTE: Readonly<Record<string, Schritt>> = {
  'a frame taken out': {
    tue: (anfrage) =>
      kommunen.loeschePlanungsrahmen(anfrage, { kommuneId: A_DORF.id, regimeId: 'r1-2017-2019', version: 1 }),
    satz: 'den Planungsrahmen von A-dorf gelöscht',
  },
  'a membership ended': {
    tue: (anfrage) => {
      const { id, version, ...eingabe } = mitgliedschaft(1);
      const neu = { ...eingabe, bis: datum('2018-12-31') };
      return kommunen.speichereMitgliedschaft(anfrage, { id, version, eingabe: neu });
    },
    satz: 'die Mitgliedschaft von A-dorf in Verband Oberes Tal geändert',
  },
  'a membership added': {
    davor: (anfrage) => kommunen.loescheMitgliedschaft(anfrage, { id: mitgliedschaftId(1), version: 1 }),
    tue: (anfrage) => {
      const { id: _, version: _version, ...eingabe } = mitgliedschaft(1);
      return kommunen.speichereMitgliedschaft(anfrage, { id: null, version: null, eingabe });
    },
    satz: 'die Mitgliedschaft von A-dorf in Verband Oberes Tal angelegt',
  },
  'a person deleted with all entries': {
    davor: (anfrage) => legePerson(anfrage, ALI),
    tue: (anfrage) => personalService.loeschePersonal(anfrage, { id: ALI.id, version: 1 }, []),
    satz: 'die Person Ali Kaya gelöscht',
  },
  'a course of a person changed': {
    davor: (anfrage) => legePerson(anfrage, ALI),
    tue: (anfrage) =>
      personalService.aenderePersonal(anfrage, {
        id: ALI.id,
        version: 1,
        eingabe: { ...personalEingabeVon(ALI), fortbildungen: [fortbildung(3, { stand: 'besucht' })] },
      }),
    satz: 'die Person Ali Kaya geändert',
  },
  'a team': { tue: legeTeamAn, satz: 'das Team „Team Tal“ angelegt' },
  'a team deleted': {
    davor: legeTeamAn,
    tue: (anfrage) => loescheTeam(anfrage, { id: teamId(1), version: 1 }),
    satz: 'das Team „Team Tal“ gelöscht',
  },
  'a planned post': { tue: planeStelle, satz: 'die geplante Stelle in A-dorf angelegt' },
  'an own value': { tue: passeAn, satz: 'den eigenen Wert „pauschale.a“ im Förderrecht angelegt' },
  'an own value put back to the shipped one': {
    davor: passeAn,
    tue: (anfrage) => foerderrecht.setzeZurueck(anfrage, { ...WERT, version: 1 }),
    satz: 'den eigenen Wert „pauschale.a“ im Förderrecht gelöscht',
  },
  'a scan that makes its paper signed': {
    davor: mitPapier,
    tue: legeScanAb,
    satz: 'das Dokument Antrag-Verband-Oberes-Tal-2018-unterschrieben.pdf und einen weiteren Eintrag angelegt',
  },
  'a scan deleted': {
    davor: async (anfrage) => {
      await mitPapier(anfrage);
      await legeScanAb(anfrage);
    },
    tue: loescheScan,
    satz: 'das Dokument Antrag-Verband-Oberes-Tal-2018-unterschrieben.pdf und einen weiteren Eintrag gelöscht',
  },
  'a Wiedervorlage set': { tue: legeWiedervorlageAn, satz: 'die Wiedervorlage „Nachweise anfordern“ angelegt' },
  'a Wiedervorlage moved': {
    davor: legeWiedervorlageAn,
    tue: (anfrage) =>
      fristen.aendereWiedervorlage(anfrage, {
        id: FRIST_ID,
        version: 1,
        eingabe: { ...WIEDERVORLAGE, faelligAm: datum('2018-03-01') },
      }),
    satz: 'die Wiedervorlage „Nachweise anfordern“ geändert',
  },
  'a Wiedervorlage ticked off': {
    davor: legeWiedervorlageAn,
    tue: (anfrage) => fristen.erledigeFrist(anfrage, [], { id: FRIST_ID, istErledigt: true }),
    satz: 'die Wiedervorlage „Nachweise anfordern“ geändert',
  },
  'a Wiedervorlage deleted': {
    davor: legeWiedervorlageAn,
    tue: (anfrage) => fristen.loescheWiedervorlage(anfrage, { id: FRIST_ID, version: 1 }),
    satz: 'die Wiedervorlage „Nachweise anfordern“ gelöscht',
  },
  'an agreement': { tue: legeVereinbarungAn, satz: 'die Vereinbarung 464.2-001/18 angelegt' },
  'an agreement changed': {
    davor: legeVereinbarungAn,
    tue: (anfrage) =>
      vereinbarungen.aendereVereinbarung(anfrage, {
        id: vereinbarungId(1),
        version: 1,
        eingabe: { ...VEREINBARUNG, landkreisId: null, auszahlungen: [], bis: datum('2025-11-30') },
      }),
    satz: 'die Vereinbarung 464.2-001/18 geändert',
  },
  'an agreement deleted': {
    davor: legeVereinbarungAn,
    tue: (anfrage) => vereinbarungen.loescheVereinbarung(anfrage, { id: vereinbarungId(1), version: 1 }),
    satz: 'die Vereinbarung 464.2-001/18 gelöscht',
  },
  'an agreement settled': {
    davor: async (anfrage) => {
      await lege(anfrage, LANDKREIS);
      await legeVereinbarungAn(anfrage);
    },
    tue: (anfrage) => vereinbarungen.stimmeAb({ ...anfrage, vorgang: 'vereinbarungen.abstimmen' }, STAND),
    satz: 'die Vereinbarung 464.2-001/18 und einen weiteren Eintrag als abgestimmt abgeschlossen',
  },
  'an agreement signed': {
    davor: async (anfrage) => {
      await lege(anfrage, LANDKREIS);
      await legeVereinbarungAn(anfrage);
      await vereinbarungen.stimmeAb(anfrage, STAND);
    },
    tue: (anfrage) =>
      geheVereinbarungsschritt(
        { ...anfrage, vorgang: 'vereinbarungen.schritt' },
        { ...STAND, version: 2, zustand: 'unterschrieben', am: anfrage.heute, wirksamZum: null, bemerkung: '' },
      ),
    satz: 'den nächsten Schritt für die Vereinbarung 464.2-001/18 eingetragen',
  },
  'a deadline of the Förderrecht ticked off': {
    tue: async (anfrage) => {
      const [frist] = await fristen.listeFristen(anfrage, [foerderrechtFristen], { mitErledigten: false });
      await fristen.erledigeFrist(anfrage, [foerderrechtFristen], { id: frist?.id ?? '', istErledigt: true });
    },
    satz: 'den Haken an einer Frist angelegt',
  },
  'a contact taken': { tue: nimmKontaktAuf, satz: 'den Kontakt Landkreis Göppingen angelegt' },
  'a fingerprint compared': {
    davor: nimmKontaktAuf,
    tue: alsBefehl((anfrage) => pakete.merkeGeprueft(anfrage, { id: KONTAKT_ID, version: 1 })),
    satz: 'den Kontakt Landkreis Göppingen geändert',
  },
  'a contact removed': {
    davor: nimmKontaktAuf,
    tue: alsBefehl((anfrage) => pakete.loescheKontakt(anfrage, { id: KONTAKT_ID, version: 1 })),
    satz: 'den Kontakt Landkreis Göppingen gelöscht',
  },
};

test.each(Object.entries(SCHRITTE))('%s', async (_name, { davor, tue, satz }) => {
  const anfrage = await mitPersonal();
  await anfrage.db
    .insertInto('datenbestand')
    .values({ id: 1, name: 'Verband Oberes Tal', art: 'verband', angelegt_am: anfrage.jetzt })
    .execute();
  await davor?.(anfrage);
  const vorher = await stand(anfrage);
  await tue(anfrage);
  const nachher = await stand(anfrage);
  const schritt = await letzterSchritt(anfrage, ANMELDUNGEN);
  const zurueck = await macheRueckgaengig(anfrage, ANMELDUNGEN, schritt?.befehlId ?? 0);
  const zurueckgenommen = await stand(anfrage);
  await macheRueckgaengig(anfrage, ANMELDUNGEN, zurueck.befehlId);
  expect([schritt?.satz, zurueckgenommen, await stand(anfrage)]).toEqual([satz, vorher, nachher]);
  expect(nachher).not.toEqual(vorher);
});

test('a deleted document comes back with its bytes', async () => {
  const anfrage = await mitPersonal();
  await mitPapier(anfrage);
  await legeScanAb(anfrage);
  const scan = (await dokumente.listeDokumente(anfrage, bezug)).find(({ art }) => art === 'scan');
  await loescheScan(anfrage);
  const schritt = await letzterSchritt(anfrage, ANMELDUNGEN);
  await macheRueckgaengig(anfrage, ANMELDUNGEN, schritt?.befehlId ?? 0);
  const { bytes } = await dokumente.liesDokument(anfrage, scan?.id ?? '');
  expect(Buffer.from(bytes).toString()).toBe('%PDF-1.7 Seite 1');
});
