import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Anfrage } from '../../electron/backend/context.ts';
import type { Verbindung } from '../../electron/backend/database/open.ts';
import { faelleAnmeldung } from '../../electron/backend/faelle/registration.ts';
import { ladeAkte, listeFaelle } from '../../electron/backend/faelle/service.ts';
import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import type { Fallfilter } from '../../shared/faelle/types.ts';
import { datum, plusTage } from '../../shared/foundation/date.ts';
import { anfrageAn } from '../support/anfragen.ts';
import type { Client } from '../support/test-backend.ts';
import { baueLand, HAUSHALTE_IM_LAND, haushaltId, PERSONEN_IM_LAND, type Landbestand } from './land.ts';
import { abwechselnd, alsHoechstwert, alsVerhaeltnis, dauerMs, median, p95, type Messung } from './measure.ts';

const LAEUFE = 3;
const AKTEN = 300;
const LISTEN = 100;
const ZEILEN_JE_SEITE = 50;

/** What a run is measured by: waiting (`dauerMs`) or computing (`rechenMs`). */
type Uhr = (lauf: () => unknown) => Promise<number>;

/** Every beginning of an input, as the search is asked while somebody types. */
const getippt = (eingabe: string) =>
  Array.from(eingabe, (_, bis) => eingabe.slice(0, bis + 1)).filter((text) => text.trim());

/** Names in another spelling than in the Datenbestand, parts of names, numbers, and what is nowhere. */
const SUCHEINGABEN = ['muhamed alahmad', 'schewtsch', 'hossein gebre', '100000', '464.2-0001', 'xaver'].flatMap(
  getippt,
);

/** Who is being entered: first name and year stand, the family name is typed. */
const NEUE = [
  { vorname: 'Muhamad', nachname: 'Alahmad', geburtsjahr: 1990 },
  { vorname: 'Mohammed', nachname: 'Gebrehedin', geburtsjahr: null },
  { vorname: 'Fatma', nachname: 'Karimi', geburtsjahr: 2001 },
  { vorname: 'Abdul Rahman', nachname: 'Sultan', geburtsjahr: null },
  { vorname: '', nachname: 'Mohamad', geburtsjahr: 1985 },
].flatMap(({ nachname, ...rest }) => getippt(nachname).map((teil) => ({ ...rest, nachname: teil })));

/** What a clerk lists: all, by place, state, benefit, language, who is responsible, papers that end soon, a name. */
const FILTER: readonly Partial<Fallfilter>[] = [
  {},
  { stand: 'offen' },
  { stand: 'zaehlbestand', art: 'familie' },
  { zustaendig: 'ohne' },
  { leistung: 'asylblg' },
  { wohnform: 'kommunale_unterkunft' },
  { sprache: 'uk' },
  { ortsteil: 'Oberdorf' },
  { vorrang: 'hoch' },
  { aufenthaltBis: datum('2018-06-30') },
  { text: 'mohamad' },
  { text: 'muhamed alahmad' },
];
const SORTIERUNGEN = ['name', 'aufenthalt', 'aub', 'aktenzeichen'] as const;

async function missMit<T>(
  uhr: Uhr,
  eingaben: readonly T[],
  lauf: (eingabe: T) => Promise<unknown>,
  laeufe = LAEUFE,
): Promise<number[]> {
  // The first round fills the caches of the database, as a morning's first page does.
  for (const eingabe of eingaben.slice(0, 20)) await lauf(eingabe);
  const dauern: number[] = [];
  for (let nummer = 0; nummer < laeufe; nummer += 1) {
    for (const eingabe of eingaben) dauern.push(await uhr(() => lauf(eingabe)));
  }
  return dauern;
}

const listenfragen = (land: Landbestand) =>
  [land.alle, land.zehn, land.eine].flatMap((client) =>
    FILTER.flatMap((filter) =>
      (Object.keys(filter).length === 0 ? SORTIERUNGEN : [SORTIERUNGEN[0]]).map((sortierung) => ({
        client,
        frage: { filter: { ...neuerFallfilter(), ...filter }, sortierung, ab: 0, anzahl: ZEILEN_JE_SEITE },
      })),
    ),
  );

const akteNummer = (nummer: number) => haushaltId((nummer * 7919) % HAUSHALTE_IM_LAND);
const akten = (anzahl: number) => Array.from({ length: anzahl }, (_, nummer) => akteNummer(nummer));

/** The figures of the case work among as many persons as the Land has. */
export interface Landzahlen {
  readonly aufbauMs: number;
  readonly groesseBytes: number;
  readonly personen: number;
  /** 95 of 100 calls stay below, in ms. */
  readonly suche: number;
  readonly aehnliche: number;
  readonly liste: number;
  readonly akte: number;
  readonly dubletten: number;
  /** At the service against the bare statements, by turns. */
  readonly listeAmDienst: { readonly eigenMs: number; readonly blossMs: number };
  readonly akteAmDienst: { readonly eigenMs: number; readonly blossMs: number };
  /** The slowest calls of the list, to find out why. */
  readonly langsamsteListen: readonly string[];
}

/** The same reading without the program: prepared statements on a connection of their own to the same file. */
function blosse(verbindung: Verbindung) {
  const haushalt = verbindung.prepare('select * from haushalte where id = ?');
  const listen = ['anschriften', 'leistungen', 'beziehungen', 'begleitungen', 'personen'].map((tabelle) =>
    verbindung.prepare(`select * from ${tabelle} where haushalt_id = ? order by position`),
  );
  const aufenthalte = verbindung.prepare(
    'select * from aufenthalte where person_id in (select id from personen where haushalt_id = ?) order by position',
  );
  const bedingung = 'h.aufenthalt_bis <= ?';
  const seite = verbindung.prepare(
    `select h.*, p.vorname, p.nachname from haushalte h left join personal p on p.id = h.zustaendig_id
    where +${bedingung} order by h.sortiername, h.id limit ?`,
  );
  const summe = verbindung.prepare(`select count(*), sum(personen_zahl) from haushalte h where +${bedingung}`);
  return {
    akte(id: string): void {
      haushalt.get(id);
      for (const liste of listen) liste.all(id);
      aufenthalte.all(id);
    },
    liste(aufenthaltBis: string): void {
      seite.all(aufenthaltBis, ZEILEN_JE_SEITE);
      summe.get(aufenthaltBis);
    },
  };
}

async function amDienst(land: Landbestand): Promise<Pick<Landzahlen, 'listeAmDienst' | 'akteAmDienst'>> {
  const anfrage: Anfrage = anfrageAn(land.db, { zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: null }] });
  const verbindung = land.mitlesend();
  const bloss = blosse(verbindung);
  const stellen = { eigene: 0, blosse: 0 };
  const naechste = (wer: keyof typeof stellen) => (stellen[wer] += 1);
  const akte = await abwechselnd(
    AKTEN,
    () => ladeAkte(anfrage, akteNummer(naechste('eigene'))),
    () => bloss.akte(akteNummer(naechste('blosse'))),
  );
  // Another day each time, so that no sum is known before.
  const tag = (nummer: number) => plusTage(datum('2018-06-01'), nummer % 200);
  const liste = await abwechselnd(
    LISTEN,
    () => {
      const filter = { ...neuerFallfilter(), aufenthaltBis: tag(naechste('eigene')) };
      return listeFaelle(
        anfrage,
        { filter, sortierung: 'name', ab: 0, anzahl: ZEILEN_JE_SEITE },
        faelleAnmeldung.suche,
      );
    },
    () => bloss.liste(tag(naechste('blosse'))),
  );
  verbindung.close();
  const mittel = ({ eigenMs, blossMs }: typeof akte) => ({ eigenMs: median(eigenMs), blossMs: median(blossMs) });
  return { akteAmDienst: mittel(akte), listeAmDienst: mittel(liste) };
}

/** Builds the Land in a folder of its own and measures what a clerk waits for. */
export async function messeLandzahlen(uhr: Uhr): Promise<Landzahlen> {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-land-'));
  const beginn = performance.now();
  const land = await baueLand(ordner);
  // The first search makes the index.
  await land.alle.suche.finden({ text: 'weber', hoechstens: 20 });
  const aufbauMs = performance.now() - beginn;
  try {
    const leser: readonly Client[] = [land.alle, land.zehn, land.eine];
    const suche = await missMit(
      uhr,

      SUCHEINGABEN.flatMap((text) => leser.map((client) => ({ client, text }))),
      ({ client, text }) => client.suche.finden({ text, hoechstens: 20 }),
    );
    const [kommuneId] = land.kommunen.slice(76);
    if (kommuneId === undefined) throw new Error('No Kommune.');
    const aehnliche = await missMit(
      uhr,

      NEUE.flatMap((neue) => [land.alle, land.eine].map((client) => ({ client, neue }))),
      ({ client, neue }) => client.faelle.aehnliche({ ...neue, kommuneId }),
    );
    const fragen = listenfragen(land);
    const liste = await missMit(uhr, fragen, ({ client, frage }) => client.faelle.liste(frage));
    const akte = await missMit(uhr, akten(AKTEN), (id) => land.alle.faelle.akte({ id }), 1);
    const dubletten = await missMit(
      uhr,

      [land.alle, land.eine],
      (client) => client.faelle.moeglicheDubletten({ kommuneId: null }),
      10,
    );
    const langsame = fragen
      .map(({ client, frage }, nummer) => ({
        wer: client === land.alle ? 'alle' : client === land.zehn ? 'zehn' : 'eine',
        frage,
        ms: median(liste.filter((_, stelle) => stelle % fragen.length === nummer)),
      }))
      .toSorted((a, b) => b.ms - a.ms);
    return {
      aufbauMs,
      groesseBytes: land.groesse(),
      personen: PERSONEN_IM_LAND,
      suche: p95(suche),
      aehnliche: p95(aehnliche),
      liste: p95(liste),
      akte: p95(akte),
      dubletten: p95(dubletten),
      ...(await amDienst(land)),
      langsamsteListen: langsame.slice(0, 12).map(({ wer, frage, ms }) => {
        const gefiltert = Object.entries(frage.filter).filter(
          ([name, wert]) => wert !== neuerFallfilter()[name as keyof Fallfilter],
        );
        return `${ms.toFixed(1)} ms · ${wer} · ${frage.sortierung} · ${JSON.stringify(Object.fromEntries(gefiltert))}`;
      }),
    };
  } finally {
    await land.beende();
    rmSync(ordner, { recursive: true });
  }
}

/** The same as rows of the table. */
export async function messeFaelle(): Promise<Messung[]> {
  const zahlen = await messeLandzahlen(dauerMs);
  const unter = `unter ${zahlen.personen} Personen`;
  return [
    alsHoechstwert(`Fälle suchen beim Tippen ${unter}, 95 von 100 Aufrufen`, zahlen.suche, 20, 'ms'),
    alsHoechstwert(`Ähnliche Personen vor dem Anlegen ${unter}, 95 von 100 Aufrufen`, zahlen.aehnliche, 20, 'ms'),
    alsHoechstwert(`Eine Seite der Fälle über den Vertrag, 95 von 100 Aufrufen`, zahlen.liste, 10, 'ms'),
    alsHoechstwert('Eine Fallakte über den Vertrag, 95 von 100 Aufrufen', zahlen.akte, 10, 'ms'),
    alsVerhaeltnis(
      'Eine Seite der Fälle am Dienst, gegen die bloßen Anweisungen',
      zahlen.listeAmDienst.eigenMs,
      zahlen.listeAmDienst.blossMs,
      2,
    ),
    alsVerhaeltnis(
      'Eine Fallakte am Dienst, gegen die bloßen Anweisungen',
      zahlen.akteAmDienst.eigenMs,
      zahlen.akteAmDienst.blossMs,
      2,
    ),
    alsHoechstwert('Datei mit dem Bestand des Landes', zahlen.groesseBytes / 1_000, 1_000_000, 'kB'),
  ];
}
