import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verbindung } from '../../electron/backend/database/open.ts';
import { zBeratungEingabe, zThema, type BeratungEingabe } from '../../shared/beratungen/types.ts';
import { datum, plusTage, type Datum } from '../../shared/foundation/date.ts';
import { zPersonalId, type PersonalId } from '../../shared/foundation/id.ts';
import type { Auswertung, Auswertungsfrage } from '../../shared/kennzahlen/types.ts';
import { baueLand, HAUSHALTE_IM_LAND, haushaltId, HEUTE, type Landbestand } from './land.ts';
import { GESPRAECHE_BIS, GESPRAECHE_IM_LAND, GESPRAECHE_VON } from './land-talks.ts';
import { alsHoechstwert, alsVerhaeltnis, dauerMs, median, p95, type Messung } from './measure.ts';

const AUSWERTUNGEN = 3;
const JE_FRAGE = 60;

const frage = (angaben: Partial<Auswertungsfrage> = {}): Auswertungsfrage => ({
  von: GESPRAECHE_VON,
  bis: GESPRAECHE_BIS,
  kommuneIds: null,
  personalIds: null,
  ...angaben,
});

/** The whole Land over both years. */
export const GANZES_LAND = frage();
const EIN_JAHR = { von: datum('2019-01-01'), bis: GESPRAECHE_BIS };

/**
 * The figures of „Auswertung Zeitraum“ by hand: statements on a connection of their own with as many pages in memory as the
 * program has, one pass over talks with the households behind them, Weiterleitungen, contacts, persons, goals, plans.
 */
export function blosseAuswertung(verbindung: Verbindung, { von, bis }: { von: string; bis: string }): void {
  const zeit = { von, bis };
  const alle = (anweisung: string) => verbindung.prepare(anweisung).all(zeit);
  const themen = zThema.options.map((_, stelle) => `sum(b.themen & ${2 ** stelle} <> 0)`).join(', ');
  alle(`select b.haushalt_id, b.personal_id, b.kommune_id, max(b.adressat = 'familie'), count(*), sum(b.adressat = 'familie'),
      sum(b.adressat <> 'familie'), sum(b.ort = 'beratungsstelle' or b.fernweg <> ''),
      sum(b.ort = 'aufsuchend' and b.fernweg = ''), sum(b.ort = 'begleitung' and b.fernweg = ''), ${themen},
      sum(b.fernweg <> ''), sum(b.gruppe_id is not null), sum(b.sprachmittlung <> ''), sum(b.dauer_minuten),
      sum(b.haushalt_id is null), sum(b.in_gemeinschaftsunterkunft), sum(b.ist_information)
    from beratungen b not indexed where b.am between :von and :bis group by 1, 2, 3`);
  alle(
    `select personal_id, kommune_id, ziel, count(*) from weiterleitungen where am between :von and :bis group by 1, 2, 3`,
  );
  alle(
    `select kommune_id, personal_id, gruppe, count(*) from netzwerkkontakte where art <> 'e_mail' and am between :von and :bis group by 1, 2, 3`,
  );
  const bestand = `(p.aub_von <= :bis and (p.aub_bis is null or p.aub_bis >= :bis) and coalesce(p.geburtsdatum, '') <= :bis
    and coalesce(p.ankunft_am, '') <= :bis and not exists (select 1 from begleitungen bg where bg.haushalt_id = p.haushalt_id
    and bg.grund in ('fortzug', 'verstorben') and bg.bis < :bis and not exists (select 1 from begleitungen sp
    where sp.haushalt_id = p.haushalt_id and sp.von >= bg.bis and sp.von <= :bis and sp.id <> bg.id)))`;
  alle(`select h.kommune_id, h.zustaendig_id, sum(p.erstkontakt = 'angenommen' and p.erstkontakt_am between :von and :bis),
      sum(${bestand}), sum(p.erstkontakt = 'abgelehnt' and p.erstkontakt_am between :von and :bis),
      sum(p.erstkontakt = 'nicht_erreicht' and p.erstkontakt_am between :von and :bis), sum(p.stationen like '%arbeitsgelegenheit%'),
      sum(exists (select 1 from json_each(p.sprachen) s where s.value ->> 'sprache' = 'de'
        and s.value ->> 'niveau' in ('b1', 'b2', 'c1', 'c2', 'muttersprache')) and ${bestand}),
      sum(coalesce(p.geburtsdatum, p.geburtsjahr || '-12-31') > date(:bis, '-18 years') and ${bestand}),
      sum(p.aub_von between :von and :bis),
      sum(p.aub_von between :von and :bis and p.erstkontakt in ('angenommen', 'abgelehnt') and p.erstkontakt_am <= date(p.aub_von, '+28 days'))
    from haushalte h join personen p on p.haushalt_id = h.id group by 1, 2`);
  alle(`select p.haushalt_id, count(*) from personen p where coalesce(p.geburtsdatum, '') <= :bis
      and coalesce(p.ankunft_am, '') <= :bis group by 1`);
  const erreicht = `(z.stand = 'erreicht' and z.stand_am between :von and :bis)`;
  alle(`select kommune_id, personal_id, sum(neu), sum(erreicht), sum(faellig) from (
      select h.kommune_id, h.zustaendig_id as personal_id, max(f.nummer),
        (sum(f.vereinbart_am < :von) = 0 and sum(f.vereinbart_am <= :bis) > 0) as neu, ${erreicht} as erreicht,
        (${erreicht} or (sum(f.ueberpruefung_am between :von and :bis and (i.abgeschlossen_am is null or i.abgeschlossen_am >= :von)
          and not exists (select 1 from plan_fassungen nf where nf.plan_id = i.id and nf.nummer > f.nummer and nf.vereinbart_am < :von)) > 0
          and not (z.stand in ('erreicht', 'abgebrochen') and coalesce(z.stand_am, '') < :von))) as faellig
      from haushalte h join integrationsplaene i on i.haushalt_id = h.id join plan_fassungen f on f.plan_id = i.id
        and f.vereinbart_am is not null join plan_felder pf on pf.fassung_id = f.id join plan_ziele z on z.feld_id = pf.id
      group by i.id, z.kennung) group by 1, 2`);
  alle(`select kommune_id, zustaendig_id, sum(erste between :von and :bis), sum(folge) from (
      select h.kommune_id, h.zustaendig_id, min(f.vereinbart_am) as erste,
        max(f.nummer > 1 and f.vereinbart_am between :von and :bis) as folge
      from haushalte h join integrationsplaene i on i.haushalt_id = h.id join plan_fassungen f on f.plan_id = i.id
        and f.vereinbart_am is not null group by h.id) group by 1, 2`);
  alle(`select h.kommune_id, h.zustaendig_id, count(*), sum(case when i.person_id is null then h.personen_zahl else 1 end)
    from haushalte h join integrationsplaene i on i.haushalt_id = h.id
    where (i.abgeschlossen_am is null or i.abgeschlossen_am > :bis)
      and exists (select 1 from plan_fassungen f where f.plan_id = i.id and f.vereinbart_am <= :bis) group by 1, 2`);
  alle(`select kommune_id, personal_id, count(*) from (
      select b.haushalt_id, b.am, b.kommune_id, b.personal_id from beratungen b
        where b.ist_uebergabe = 1 and b.haushalt_id is not null and b.am between :von and :bis
      union select u.haushalt_id, u.am, h.kommune_id, h.zustaendig_id from uebergaben u join haushalte h on h.id = u.haushalt_id
        where u.ist_gespraech = 1 and u.am between :von and :bis) group by 1, 2`);
  alle(`select h.kommune_id, h.zustaendig_id, count(distinct p.id) from begleitungen bg join haushalte h on h.id = bg.haushalt_id
    join personen p on p.haushalt_id = h.id where bg.grund is not null and bg.bis between :von and :bis group by 1, 2`);
  alle(
    `select kommune_id, count(*), sum(ist_luecke = 1 or vorschlag <> '') from planungsgespraeche where am between :von and :bis group by 1`,
  );
  alle(`select h.kommune_id, t.personal_id, count(*) from termine t join haushalte h on h.id = t.haushalt_id
    where t.stand = 'nicht_erschienen' and t.am between :von and :bis group by 1, 2`);
  alle(`select h.kommune_id, h.zustaendig_id, count(distinct p.id) from anschriften a join haushalte h on h.id = a.haushalt_id
    join personen p on p.haushalt_id = h.id where a.wohnform = 'eigener_mietvertrag' and a.von between :von and :bis group by 1, 2`);
  alle(`select h.kommune_id, h.zustaendig_id, count(distinct h.id) from leistungen l join haushalte h on h.id = l.haushalt_id
    where l.bis between :von and :bis group by 1, 2`);
  alle(
    `select kommune_id, count(*) from einsaetze where von <= :bis and (bis is null or bis >= :bis) and :von <> '' group by 1`,
  );
}

/** Persons of Personal with talks, spread over the Land. */
async function einigePersonal({ db }: Pick<Landbestand, 'db'>, anzahl: number): Promise<PersonalId[]> {
  const zeilen = await db.selectFrom('personal').select('id').orderBy('id').execute();
  return zeilen
    .filter((_, stelle) => stelle % Math.floor(zeilen.length / anzahl) === 0)
    .slice(0, anzahl)
    .map(({ id }) => zPersonalId.parse(id));
}

/** What is noted of a talk of today with each of so many open cases. */
async function neueGespraeche({ db }: Pick<Landbestand, 'db'>, anzahl: number): Promise<BeratungEingabe[]> {
  const zeilen = await db
    .selectFrom('haushalte')
    .innerJoin('stellenanteile', 'stellenanteile.kommune_id', 'haushalte.kommune_id')
    .select(['haushalte.id', 'haushalte.kommune_id', 'stellenanteile.personal_id'])
    .where('stand', '=', 'offen')
    .orderBy('haushalte.aktenzeichen', 'desc')
    .limit(anzahl)
    .execute();
  return zeilen.map(({ id, kommune_id, personal_id }) =>
    zBeratungEingabe.parse({
      haushaltId: id,
      kommuneId: kommune_id,
      personIds: [],
      am: HEUTE,
      dauerMinuten: 30,
      personalId: personal_id,
      ort: 'beratungsstelle',
      fernweg: '',
      unterort: 'Büro',
      begleitungZu: '',
      themen: ['arbeit'],
      stichwort: '',
      istUebergabe: false,
      istInformation: false,
      zielKennung: null,
      sprache: 'ar',
      sprachmittlung: '',
      ergebnis: 'Termin vereinbart',
      notiz: '',
      weiterleitungen: [{ ziel: 19, partnerId: null, stelle: 'Jobcenter', anliegen: 'Leistungen' }],
      wiedervorlageAm: null,
    }),
  );
}

/** What a run is measured by: waiting (`dauerMs`) or computing (`rechenMs`, threads among it). */
type Uhr = typeof dauerMs;

async function nacheinander<T>(
  uhr: Uhr,
  eingaben: readonly T[],
  lauf: (eingabe: T) => Promise<unknown>,
): Promise<number[]> {
  const dauern: number[] = [];
  for (const [nummer, eingabe] of eingaben.entries()) {
    const dauer = await uhr(() => lauf(eingabe));
    // The first ones fill the caches, as a morning's first page does.
    if (nummer >= 5) dauern.push(dauer);
  }
  return dauern;
}

/** What the window waits for while `arbeit` runs: now a case, now a page of the talks of a week. */
async function daneben(land: Pick<Landbestand, 'alle'>, arbeit: () => Promise<unknown>): Promise<number[]> {
  const dauern: number[] = [];
  const stand = { laeuft: true };
  const ende = arbeit().finally(() => {
    stand.laeuft = false;
  });
  for (let nummer = 0; stand.laeuft; nummer += 1) {
    dauern.push(
      await dauerMs(() =>
        nummer % 2 === 0
          ? land.alle.faelle.akte({ id: haushaltId((nummer * 7919) % HAUSHALTE_IM_LAND) })
          : land.alle.beratungen.liste(seite(plusTage(GESPRAECHE_VON, nummer % 600))),
      ),
    );
    await new Promise((weiter) => setTimeout(weiter, 5));
  }
  await ende;
  return dauern;
}

/** The first page of the talks of a week. */
const seite = (von: Datum) => ({
  von,
  bis: plusTage(von, 6),
  kommuneId: null,
  wessen: 'alle' as const,
  nurUnvollstaendige: false,
  seite: 0,
});

/** The figures of talks and Kennzahlen at the size of the Land. */
export interface Gespraechszahlen {
  readonly auswertung: Auswertung;
  readonly eigenMs: number;
  readonly blossMs: number;
  /** 95 of 100 calls of the window stay below, in ms, while the Land is evaluated. */
  readonly danebenMs: number;
  readonly jahrMs: number;
  readonly speichernMs: number;
  readonly dahinterMs: number;
  readonly listeMs: number;
}

/** Measures what a clerk waits for among the talks of the Land. */
export async function messeImLand(
  land: Pick<Landbestand, 'db' | 'alle' | 'mitlesend'>,
  uhr: Uhr,
): Promise<Gespraechszahlen> {
  const { kennzahlen, beratungen } = land.alle;
  const personal = await einigePersonal(land, JE_FRAGE);
  const jahr = await nacheinander(uhr, personal, (id) =>
    kennzahlen.auswertung(frage({ ...EIN_JAHR, personalIds: [id] })),
  );
  const dahinter = await nacheinander(uhr, personal, (personalId) =>
    kennzahlen.dahinter({ ...frage(EIN_JAHR), schluessel: '1', personalId, seite: 0 }),
  );
  const liste = await nacheinander(
    uhr,
    Array.from({ length: JE_FRAGE }, (_, nummer) => plusTage(GESPRAECHE_VON, nummer * 10)),
    (von) => beratungen.liste(seite(von)),
  );
  const speichern = await nacheinander(uhr, await neueGespraeche(land, JE_FRAGE), (eingabe) =>
    beratungen.anlegen({ eingabe }),
  );
  const ersteAuswertung: Auswertung[] = [];
  const nebenher = await daneben(land, async () => {
    ersteAuswertung.push(await kennzahlen.auswertung(GANZES_LAND));
  });
  const [auswertung] = ersteAuswertung;
  if (auswertung === undefined) throw new Error('No evaluation.');
  const eigenMs: number[] = [];
  const blossMs: number[] = [];
  for (let lauf = 0; lauf < AUSWERTUNGEN; lauf += 1) {
    blossMs.push(
      await uhr(() => {
        const verbindung = land.mitlesend();
        verbindung.pragma('cache_size=-204800');
        blosseAuswertung(verbindung, GANZES_LAND);
        verbindung.close();
      }),
    );
    eigenMs.push(await uhr(() => kennzahlen.auswertung(GANZES_LAND)));
  }
  return {
    auswertung,
    eigenMs: median(eigenMs),
    blossMs: median(blossMs),
    danebenMs: p95(nebenher),
    jahrMs: p95(jahr),
    speichernMs: p95(speichern),
    dahinterMs: p95(dahinter),
    listeMs: p95(liste),
  };
}

/** The rows of the table. */
export function alsZeilen(zahlen: Gespraechszahlen): Messung[] {
  return [
    alsVerhaeltnis(
      `Auswertung über ${GESPRAECHE_IM_LAND} Gespräche über den Vertrag, gegen bloßes SQL`,
      zahlen.eigenMs,
      zahlen.blossMs,
      1.3,
    ),
    alsHoechstwert('Fallakte und Liste, während das Land ausgewertet wird, 95 von 100', zahlen.danebenMs, 10, 'ms'),
    alsHoechstwert('Das Jahr einer Person auswerten, 95 von 100 Aufrufen', zahlen.jahrMs, 20, 'ms'),
    alsHoechstwert('Gespräch mit Weiterleitung speichern, 95 von 100 Aufrufen', zahlen.speichernMs, 10, 'ms'),
    alsHoechstwert('„Warum diese Zahl?“, erste Seite, 95 von 100 Aufrufen', zahlen.dahinterMs, 50, 'ms'),
    alsHoechstwert('Eine Seite der Gespräche, 95 von 100 Aufrufen', zahlen.listeMs, 10, 'ms'),
  ];
}

/** Builds the Land in a folder of its own and measures. */
export async function messeGespraeche(): Promise<Messung[]> {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-land-'));
  const land = await baueLand(ordner, { mitGespraechen: true });
  try {
    const zahlen = await messeImLand(land, dauerMs);
    return [
      ...alsZeilen(zahlen),
      alsHoechstwert('Datei mit allen Gesprächen des Landes', land.groesse() / 1_000, 1_000_000, 'kB'),
    ];
  } finally {
    await land.beende();
    rmSync(ordner, { recursive: true });
  }
}
