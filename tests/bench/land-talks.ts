import type { Verbindung } from '../../electron/backend/database/open.ts';
import { zThema } from '../../shared/beratungen/types.ts';
import { datum, plusTage, type Datum } from '../../shared/foundation/date.ts';

/** As many as the Land counted. Quelle: [S3] rund 755.000 Gespräche, 473.000 Weiterleitungen, 45.000 Integrationspläne. */
export const GESPRAECHE_IM_LAND = 755_000;
export const WEITERLEITUNGEN_IM_LAND = 473_000;
export const PLAENE_IM_LAND = 45_000;
/** The talks lie in these two years. */
export const GESPRAECHE_VON = datum('2018-01-01');
export const GESPRAECHE_BIS = datum('2019-12-31');

const KONTAKTE = 60_000;
const PLANUNGSGESPRAECHE = 5_000;
const UEBERGABEN = 8_000;
const TERMINE = 20_000;
const SAAT = 20_260;
const SPUR = [1, '2020-01-15T08:00:00.000Z', 'M. Weber'] as const;

type Wert = string | number | null;

/** Numbers as if by chance, the same in every run. Quelle: „mulberry32“. */
function zufall(saat: number): () => number {
  let stand = saat;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let wert = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    wert = (wert + Math.imul(wert ^ (wert >>> 7), 61 | wert)) ^ wert;
    return ((wert ^ (wert >>> 14)) >>> 0) / 2 ** 32;
  };
}

const naechste = zufall(SAAT);
const hex = (stellen: number) =>
  Math.floor(naechste() * 16 ** stellen)
    .toString(16)
    .padStart(stellen, '0');
/** Ids as the program gives them: in no order, so that indexes grow as they do in an office. */
const neueId = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(8)}${hex(4)}`;

function eines<T>(liste: readonly T[]): T {
  const wert = liste[Math.floor(naechste() * liste.length)];
  if (wert === undefined) throw new Error('An empty list.');
  return wert;
}

/** Of a hundred, how many have each value; the hundreds are gone through in an order that mixes them. */
function verteilt(gewichte: Readonly<Record<string, number>>): readonly string[] {
  const reihe = Object.entries(gewichte).flatMap(([wert, anzahl]) => Array.from({ length: anzahl }, () => wert));
  if (reihe.length !== 100) throw new Error('The shares are not a hundred.');
  return Array.from({ length: 100 }, (_, stelle) => reihe[(stelle * 37) % 100] ?? '');
}

/** Quelle: [S3] 74, 22 und 4 %. */
const ORTE = verteilt({ beratungsstelle: 74, aufsuchend: 22, begleitung: 4 });
/** Quelle: [S3] 23 % an Agentur für Arbeit und Jobcenter, 13 % an Ausländerbehörden; the others by guess. */
const ZIELE = verteilt({ 19: 23, 20: 13, 21: 12, 22: 8, 23: 8, 24: 10, 25: 6, 26: 7, 27: 5, 28: 3, 29: 3, 30: 2 });
/** Quelle: [S3] je 25 %, Gemeindeverwaltungen und Landratsämter zusammen. */
const GRUPPEN = verteilt({
  integrationsbeauftragte: 25,
  migrationsdienste: 25,
  gemeindeverwaltung: 15,
  landratsamt: 10,
  ehrenamt_sonstige: 25,
});
const ERGEBNISSE = ['Antrag gestellt', 'Termin vereinbart', 'Unterlagen vollständig', 'Klärung bis nächste Woche'];
const NOTIZ = 'Unterlagen durchgesehen, Frist erklärt; kommt mit dem Bescheid wieder.';
const SPRACHEN = ['ar', 'fa', 'uk', 'ti', 'tr', 'fr', 'en', 'ku'];
const FELDER = ['sprache', 'arbeit', 'wohnung', 'gesundheit'];

/** Working days from the first to the last. */
function werktage(): Datum[] {
  const tage: Datum[] = [];
  for (let tag = GESPRAECHE_VON; tag <= GESPRAECHE_BIS; tag = plusTage(tag, 1)) {
    const wochentag = new Date(`${tag}T00:00:00Z`).getUTCDay();
    if (wochentag > 0 && wochentag < 6) tage.push(tag);
  }
  return tage;
}

interface Fall {
  readonly id: string;
  readonly kommuneId: string;
  readonly istFamilie: boolean;
  readonly wer: readonly string[];
  readonly personen: readonly string[];
}

/** Cases that are or were accompanied, each with who may talk with it. */
function liesFaelle(verbindung: Verbindung): Fall[] {
  const personalJeKommune = Map.groupBy(
    verbindung
      .prepare<[], { kommune_id: string; personal_id: string }>(
        'select kommune_id, personal_id from stellenanteile order by kommune_id, personal_id',
      )
      .all(),
    ({ kommune_id }) => kommune_id,
  );
  const personenJeFall = Map.groupBy(
    verbindung
      .prepare<[], { id: string; haushalt_id: string }>(
        'select id, haushalt_id from personen order by haushalt_id, position',
      )
      .all(),
    ({ haushalt_id }) => haushalt_id,
  );
  return verbindung
    .prepare<[], { id: string; kommune_id: string; art: string; zustaendig_id: string | null }>(
      `select id, kommune_id, art, zustaendig_id from haushalte where stand <> 'zaehlbestand' order by id`,
    )
    .all()
    .map(({ id, kommune_id, art, zustaendig_id }) => ({
      id,
      kommuneId: kommune_id,
      istFamilie: art === 'familie',
      wer:
        zustaendig_id === null
          ? (personalJeKommune.get(kommune_id) ?? []).map(({ personal_id }) => personal_id)
          : [zustaendig_id],
      personen: (personenJeFall.get(id) ?? []).map((person) => person.id),
    }));
}

/** Writes rows of a table: its columns are named once. */
function schreiber(verbindung: Verbindung, tabelle: string, spalten: string): (...werte: readonly Wert[]) => void {
  const namen = spalten.split(' ');
  const anweisung = verbindung.prepare(
    `insert into ${tabelle} (${namen.join(', ')}) values (${namen.map(() => '?').join(', ')})`,
  );
  return (...werte) => {
    anweisung.run(...werte);
  };
}

const MIT_SPUR = ' version geaendert_am geaendert_von';

function fuegeGespraecheEin(verbindung: Verbindung, faelle: readonly Fall[]): void {
  const gespraech = schreiber(
    verbindung,
    'beratungen',
    `id haushalt_id kommune_id am dauer_minuten personal_id ort fernweg unterort begleitung_zu themen stichwort adressat ist_uebergabe ist_information in_gemeinschaftsunterkunft gruppe_id ziel_kennung sprache sprachmittlung ergebnis notiz${MIT_SPUR}`,
  );
  const anwesende = schreiber(verbindung, 'beratung_personen', 'beratung_id person_id');
  const weiterleitung = schreiber(
    verbindung,
    'weiterleitungen',
    `id haushalt_id kommune_id ziel partner_id stelle anliegen am personal_id stand${MIT_SPUR}`,
  );
  const betroffene = schreiber(verbindung, 'weiterleitung_personen', 'weiterleitung_id person_id');
  const schritt = schreiber(verbindung, 'weiterleitung_schritte', 'weiterleitung_id nummer stand am grund von');
  const verweis = schreiber(verbindung, 'beratung_weiterleitungen', 'beratung_id weiterleitung_id');
  const tage = werktage();
  const familien = faelle.filter(({ istFamilie }) => istFamilie);
  const einzelne = faelle.filter(({ istFamilie }) => !istFamilie);
  let weitergeleitete = 0;
  for (let nummer = 0; nummer < GESPRAECHE_IM_LAND; nummer += 1) {
    const id = neueId();
    const am = tage[Math.floor((nummer * tage.length) / GESPRAECHE_IM_LAND)] ?? GESPRAECHE_BIS;
    const fall = eines(nummer % 3 < 2 ? familien : einzelne);
    // Now and then somebody says no name (Z8).
    const hatNamen = fall.istFamilie || naechste() >= 0.01;
    const ort = ORTE[nummer % 100] ?? '';
    const istFern = ort === 'beratungsstelle' && naechste() < 0.1;
    const themen = (1 << Math.floor(naechste() * (zThema.options.length - 1))) | (1 << Math.floor(naechste() * 4));
    const wer = eines(fall.wer);
    gespraech(
      id,
      hatNamen ? fall.id : null,
      fall.kommuneId,
      am,
      15 + 15 * Math.floor(naechste() * 4),
      wer,
      ort,
      istFern ? 'telefon' : '',
      ort === 'beratungsstelle' ? 'Büro' : '',
      ort === 'begleitung' ? 'Jobcenter' : '',
      themen,
      '',
      fall.istFamilie ? 'familie' : 'einzelperson',
      hatNamen && naechste() < 0.005 ? 1 : 0,
      naechste() < 0.1 ? 1 : 0,
      naechste() < 0.15 ? 1 : 0,
      null,
      null,
      eines(SPRACHEN),
      naechste() < 0.3 ? 'Dolmetscherin' : '',
      naechste() < 0.3 ? eines(ERGEBNISSE) : '',
      naechste() < 0.2 ? NOTIZ : '',
      ...SPUR,
    );
    const [erste] = fall.personen;
    const istEinerDa = hatNamen && erste !== undefined && (!fall.istFamilie || naechste() < 0.4);
    if (istEinerDa) anwesende(id, erste);
    const faellige = Math.floor(((nummer + 1) * WEITERLEITUNGEN_IM_LAND) / GESPRAECHE_IM_LAND);
    // What a talk without a name owes comes with the next one.
    while (hatNamen && weitergeleitete < faellige) {
      const weiterleitungId = neueId();
      weiterleitung(
        weiterleitungId,
        fall.id,
        fall.kommuneId,
        Number(ZIELE[weitergeleitete % 100]),
        null,
        'Jobcenter im Kreis',
        'Leistungen',
        am,
        wer,
        'gesendet',
        ...SPUR,
      );
      schritt(weiterleitungId, 0, 'gesendet', am, '', 'M. Weber');
      if (istEinerDa) betroffene(weiterleitungId, erste);
      verweis(id, weiterleitungId);
      weitergeleitete += 1;
    }
  }
}

/** Each plan of one person: an agreed version, four times in ten a second one, with two goals and their steps. */
function fuegePlaeneEin(verbindung: Verbindung, faelle: readonly Fall[]): void {
  const plan = schreiber(
    verbindung,
    'integrationsplaene',
    `id haushalt_id person_id abgeschlossen_am abschluss_grund uebergabe_an${MIT_SPUR}`,
  );
  const fassung = schreiber(
    verbindung,
    'plan_fassungen',
    `id plan_id nummer gespraech_am vereinbart_am anwesend gespraechssprache sprachmittlung_name sprachmittlung_art zeigt_aufenthalt wuensche mitgebracht interessen helfende nach_begleitung naechstes_gespraech_ort ueberpruefung_am kenntnisnahme_von${MIT_SPUR}`,
  );
  const beteiligt = schreiber(
    verbindung,
    'plan_personen',
    'fassung_id person_id position unterschrieben_am ausgehaendigt_am',
  );
  const feld = schreiber(
    verbindung,
    'plan_felder',
    'id fassung_id position themenfeld person_id heute ressource bedarf ist_vertraulich',
  );
  const ziel = schreiber(
    verbindung,
    'plan_ziele',
    'id feld_id position kennung vorlage_id text erreicht_wenn vorrang stand stand_am grund ist_vertraulich geholfen hindernis',
  );
  const schritt = schreiber(
    verbindung,
    'plan_schritte',
    'id ziel_id position kennung vorlage_id text fertig_wenn wer bis stelle weg stand grund',
  );
  const personen = faelle.flatMap((fall) => fall.personen.map((person) => ({ fall, person })));
  for (let nummer = 0; nummer < PLAENE_IM_LAND; nummer += 1) {
    const eine = personen[nummer];
    if (eine === undefined) throw new Error('There are fewer persons than plans.');
    const planId = neueId();
    const beginn = plusTage(GESPRAECHE_VON, Math.floor(naechste() * 400));
    const istZu = naechste() < 0.2;
    plan(
      planId,
      eine.fall.id,
      eine.person,
      istZu ? plusTage(beginn, 320) : null,
      istZu ? 'erreicht' : null,
      '',
      ...SPUR,
    );
    const kennungen = [neueId(), neueId()];
    const fassungen = naechste() < 0.4 ? 2 : 1;
    for (let stelle = 1; stelle <= fassungen; stelle += 1) {
      const fassungId = neueId();
      const am = plusTage(beginn, (stelle - 1) * 182);
      fassung(
        fassungId,
        planId,
        stelle,
        am,
        am,
        'Herr Al Ahmad',
        'de',
        '',
        'keine',
        0,
        'Arbeit finden und gut Deutsch sprechen.',
        'Schulabschluss, handwerkliche Erfahrung.',
        '',
        '',
        '',
        '',
        plusTage(am, 182),
        '',
        ...SPUR,
      );
      beteiligt(fassungId, eine.person, 0, am, am);
      for (const [platz, kennung] of kennungen.entries()) {
        const feldId = neueId();
        const zielId = neueId();
        const istErreicht = stelle === 2 && platz === 0;
        feld(feldId, fassungId, platz, FELDER[(nummer + platz) % 4] ?? '', null, 'Kurs läuft.', '', 'Prüfung', 0);
        ziel(
          zielId,
          feldId,
          0,
          kennung,
          '',
          'Ich bestehe die Prüfung B1.',
          'Das Zeugnis liegt vor.',
          'jetzt',
          istErreicht ? 'erreicht' : 'offen',
          istErreicht ? am : null,
          '',
          0,
          '',
          '',
        );
        schritt(
          neueId(),
          zielId,
          0,
          neueId(),
          '',
          'Ich melde mich an.',
          'Bestätigung liegt vor.',
          'ich',
          null,
          '',
          '',
          'offen',
          '',
        );
      }
    }
  }
}

function fuegeUebrigesEin(verbindung: Verbindung, faelle: readonly Fall[]): void {
  const tag = () => plusTage(GESPRAECHE_VON, Math.floor(naechste() * 730));
  const kontakt = schreiber(
    verbindung,
    'netzwerkkontakte',
    `id kommune_id am personal_id gruppe art stelle thema${MIT_SPUR}`,
  );
  for (let nummer = 0; nummer < KONTAKTE; nummer += 1) {
    const { kommuneId, wer } = eines(faelle);
    kontakt(
      neueId(),
      kommuneId,
      tag(),
      eines(wer),
      GRUPPEN[nummer % 100] ?? '',
      'telefonat',
      'Amt',
      'Absprache',
      ...SPUR,
    );
  }
  const planung = schreiber(
    verbindung,
    'planungsgespraeche',
    `id kommune_id am ortsteil feld teilnehmende bedarf huerde vorschlag weitergegeben_an ergebnis ist_luecke${MIT_SPUR}`,
  );
  for (let nummer = 0; nummer < PLANUNGSGESPRAECHE; nummer += 1) {
    const istLuecke = naechste() < 0.3 ? 1 : 0;
    planung(
      neueId(),
      eines(faelle).kommuneId,
      tag(),
      '',
      'sprache',
      'Helferkreis',
      'Kurse',
      '',
      '',
      '',
      '',
      istLuecke,
      ...SPUR,
    );
  }
  const uebergabe = schreiber(
    verbindung,
    'uebergaben',
    `id haushalt_id am ort von_stelle ist_gespraech einverstaendnis teilnehmende sprache schule arbeit wohnung gesundheit offene_punkte termine bemerkung${MIT_SPUR}`,
  );
  for (let nummer = 0; nummer < UEBERGABEN; nummer += 1) {
    uebergabe(
      neueId(),
      eines(faelle).id,
      tag(),
      '',
      'Landratsamt',
      1,
      'ja',
      '',
      'ar',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      ...SPUR,
    );
  }
  const termin = schreiber(
    verbindung,
    'termine',
    `id haushalt_id titel am um dauer_minuten ort ortsangabe personal_id sprachmittlung stand notiz${MIT_SPUR}`,
  );
  for (let nummer = 0; nummer < TERMINE; nummer += 1) {
    const { id, wer } = eines(faelle);
    const stand = nummer % 2 === 0 ? 'nicht_erschienen' : 'wahrgenommen';
    termin(neueId(), id, 'Beratung', tag(), '10:00', 30, 'beratungsstelle', '', eines(wer), '', stand, '', ...SPUR);
  }
}

/**
 * Puts the talks of two years, Weiterleitungen, plans, contacts and handovers among the cases, with the shares that were
 * published; closes the connection.
 */
export function fuelleGespraeche(verbindung: Verbindung): void {
  verbindung.pragma('foreign_keys=OFF');
  verbindung.pragma('synchronous=OFF');
  verbindung.pragma('cache_size=-1500000');
  const faelle = liesFaelle(verbindung);
  verbindung.transaction(() => {
    fuegeGespraecheEin(verbindung, faelle);
    fuegePlaeneEin(verbindung, faelle);
    fuegeUebrigesEin(verbindung, faelle);
  })();
  verbindung.pragma('wal_checkpoint(TRUNCATE)');
  verbindung.close();
}
