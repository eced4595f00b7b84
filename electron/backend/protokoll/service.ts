import { inEigenerTransaktion } from '../own-transaction.ts';
import { plusTage, type Datum } from '../../../shared/foundation/date.ts';
import { zKontoId, type KontoId } from '../../../shared/foundation/id.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import {
  zProtokollart,
  type Gegenstand,
  type Pruefergebnis,
  type Protokolleintrag,
  type Zeilenaenderung,
  type Zeilenbezug,
} from '../../../shared/protokoll/types.ts';
import type { Anfrage } from '../context.ts';
import type { AufgezeichneteTabelle } from '../database/recording.ts';
import { nichtGefunden } from '../failures.ts';
import type { Sliceanmeldung, Zeile } from '../registration.ts';
import { AUFRAEUMEN } from './bin.ts';
import { istTeilDerKette, pruefeKette, type Kettenstand } from './check.ts';
import { mitLeser, type Leser } from './reader.ts';
import { gegenstandAus, jetzigeZeile, mitTeilen, zeileMitPapierkorb } from './records.ts';
import { protokollRepository, type Befehl, type Eintragsfilter, type Kettenglied } from './repository.ts';
import {
  artVon,
  bereichVon,
  gegenstaende,
  ohneArtikel,
  wasGetanWurde,
  zeilenschritte,
  type Zeilenschritt,
} from './sentences.ts';
import { wirksameRuecknahmen } from './undo.ts';

const SEITE_EINTRAEGE = 50;
const VERLAUF_EINTRAEGE = 200;
/** So many records of one entry are named; a clerk that deletes many at once finds the rest in „Was wurde geändert“. */
const EINTRAG_GEGENSTAENDE = 5;

/** What the sentences of some entries need. */
interface Grundlage {
  readonly leser: Leser;
  readonly namen: ReadonlyMap<string, string>;
  readonly schritte: ReadonlyMap<number, Zeilenschritt[]>;
  readonly befehle: ReadonlyMap<number, Befehl>;
  readonly zurueckgenommene: ReadonlyMap<number, number>;
  /** The record that was looked at, by the number of the entry, as it stands; null: it is gone. */
  readonly gelesene: ReadonlyMap<number, Zeile | null>;
}

/** Reads the commands of the entries, and those that they take back. */
async function ladeGrundlage(anfrage: Anfrage, leser: Leser, glieder: readonly Kettenglied[]): Promise<Grundlage> {
  const repository = protokollRepository(anfrage.db);
  const befehle = new Map<number, Befehl>();
  let offene = glieder.flatMap(({ befehlId }) => (befehlId === null ? [] : [befehlId]));
  while (offene.length > 0) {
    const gelesene = await repository.befehle(offene);
    for (const befehl of gelesene) befehle.set(befehl.id, befehl);
    offene = gelesene.flatMap(({ nimmtZurueck }) =>
      nimmtZurueck === null || befehle.has(nimmtZurueck) ? [] : [nimmtZurueck],
    );
  }
  const aenderungen = await repository.aenderungenDer([...befehle.keys()]);
  const schritte = new Map(
    [...Map.groupBy(aenderungen, ({ befehlId }) => befehlId)].map(([id, eigene]) => [id, zeilenschritte(eigene)]),
  );
  const gelesene = new Map<number, Zeile | null>();
  for (const glied of glieder.filter(({ art }) => art === 'lesen')) {
    const bezug = zeilenVon(glied)[0];
    gelesene.set(glied.nummer, bezug ? await jetzigeZeile(anfrage, bezug) : null);
  }
  return {
    leser,
    gelesene,
    namen: await repository.anzeigenamen(),
    schritte,
    befehle,
    zurueckgenommene: wirksameRuecknahmen(await repository.ruecknahmen()),
  };
}

/** The command at the end of a chain of taking back, and how often that happened. */
function urspruenglicher(befehl: Befehl, befehle: ReadonlyMap<number, Befehl>): { befehl: Befehl; tiefe: number } {
  const voriger = befehl.nimmtZurueck === null ? undefined : befehle.get(befehl.nimmtZurueck);
  if (voriger === undefined) return { befehl, tiefe: 0 };
  const anfang = urspruenglicher(voriger, befehle);
  return { befehl: anfang.befehl, tiefe: anfang.tiefe + 1 };
}

function zeilenVon({ zeilen }: Kettenglied): Zeilenbezug[] {
  return (JSON.parse(zeilen) as [string, string][]).map(([tabelle, id]) => ({ tabelle, id }));
}

/** The records that an entry is about, as far as the account may read them. */
async function gegenstaendeVon(anfrage: Anfrage, grundlage: Grundlage, glied: Kettenglied): Promise<Gegenstand[]> {
  const { leser, schritte } = grundlage;
  const bezuege =
    glied.art === 'lesen'
      ? zeilenVon(glied)
      : gegenstaende(leser, schritte.get(glied.befehlId ?? 0) ?? []).map(({ tabelle, id }) => ({ tabelle, id }));
  const gefundene = new Map<string, Gegenstand>();
  for (const bezug of bezuege.slice(0, EINTRAG_GEGENSTAENDE)) {
    const eines = await gegenstandAus(anfrage, leser, bezug);
    if (eines) gefundene.set(JSON.stringify(eines.bezug), eines);
  }
  return [...gefundene.values()];
}

function satzende(grundlage: Grundlage, glied: Kettenglied): string {
  const { leser, befehle, schritte, gelesene } = grundlage;
  if (glied.art === 'anmeldung') return 'hat sich angemeldet';
  if (glied.art === 'ablehnung')
    return `hat im Bereich ${bereichVon(glied.vorgang)} etwas versucht, wofür das Recht fehlt`;
  if (glied.art === 'lesen') {
    const [bezug] = zeilenVon(glied);
    const was = leser.was(bezug?.tabelle ?? '', bezug?.id ?? '', gelesene.get(glied.nummer) ?? null);
    return leser.vorgang(glied.vorgang)?.replace('{was}', was) ?? `hat ${was} angesehen`;
  }
  if (glied.vorgang === AUFRAEUMEN) {
    const anzahl = zeilenVon(glied).length;
    return `hat sich angemeldet; dabei wurde der Papierkorb geleert (${anzahl === 1 ? 'ein Eintrag' : `${anzahl} Einträge`})`;
  }
  const befehl = befehle.get(glied.befehlId ?? 0);
  if (befehl === undefined) return 'hat etwas geändert, das nicht mehr lesbar ist';
  const { befehl: erster, tiefe } = urspruenglicher(befehl, befehle);
  const getan = wasGetanWurde(leser, erster.vorgang, schritte.get(erster.id) ?? []);
  if (tiefe === 0) return `hat ${getan}`;
  return tiefe % 2 === 1 ? `hat rückgängig gemacht: ${getan}` : `hat wiederholt: ${getan}`;
}

async function eintragAus(anfrage: Anfrage, grundlage: Grundlage, glied: Kettenglied): Promise<Protokolleintrag> {
  const konto = {
    id: zKontoId.parse(glied.kontoId),
    anzeigename: grundlage.namen.get(glied.kontoId) ?? 'Ein früheres Konto',
  };
  return {
    nummer: glied.nummer,
    am: glied.am,
    konto,
    vorgang: glied.vorgang,
    art: zProtokollart.parse(glied.art),
    satz: `${konto.anzeigename} ${satzende(grundlage, glied)}.`,
    zeilen: zeilenVon(glied),
    gegenstaende: await gegenstaendeVon(anfrage, grundlage, glied),
    befehlId: glied.befehlId,
    rueckgaengigDurch: glied.befehlId === null ? null : (grundlage.zurueckgenommene.get(glied.befehlId) ?? null),
  };
}

async function eintraegeAus(anfrage: Anfrage, grundlage: Grundlage, glieder: readonly Kettenglied[]) {
  const eintraege: Protokolleintrag[] = [];
  for (const glied of glieder) eintraege.push(await eintragAus(anfrage, grundlage, glied));
  return eintraege;
}

/** An account of some Kommunen sees what it did itself and what touched records that it may read. */
function istFuerLeser(anfrage: Anfrage, grundlage: Grundlage, glied: Kettenglied): boolean {
  if (anfrage.kommunen === 'alle' || glied.kontoId === anfrage.konto.id) return true;
  const gelesene = grundlage.gelesene.get(glied.nummer) ?? null;
  const tabelle = zeilenVon(glied)[0]?.tabelle;
  if (gelesene !== null && tabelle) return grundlage.leser.darf('lesen', tabelle as AufgezeichneteTabelle, gelesene);
  return (grundlage.schritte.get(glied.befehlId ?? 0) ?? []).some(({ tabelle, vorher, nachher }) => {
    const zeile = nachher ?? vorher;
    return zeile !== null && grundlage.leser.darf('lesen', tabelle, zeile);
  });
}

/** The first instant of a day in Germany, as ISO text in UTC. */
function tagesbeginn(tag: Datum): string {
  const mitternacht = Date.parse(`${tag}T00:00:00Z`);
  const stunde = new Intl.DateTimeFormat('de-DE', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Berlin' });
  const versatz = Number(stunde.format(mitternacht).replace(/\D/g, ''));
  return new Date(mitternacht - versatz * 3_600_000).toISOString();
}

/** What is asked of the Protokoll; null: everything. Days are those in Germany, both included. */
export interface Protokollfilter {
  readonly kontoId: KontoId | null;
  readonly zeile: Zeilenbezug | null;
  readonly von: Datum | null;
  readonly bis: Datum | null;
  readonly vor: number | null;
}

/** A page of the Protokoll, newest first. */
export async function liesSeite(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  filter: Protokollfilter,
): Promise<{ eintraege: Protokolleintrag[]; hatWeitere: boolean; gegenstand: Gegenstand | null }> {
  return mitLeser(anfrage, anmeldungen, (leser) => seiteMit(anfrage, leser, anmeldungen, filter));
}

async function seiteMit(
  anfrage: Anfrage,
  leser: Leser,
  anmeldungen: readonly Sliceanmeldung[],
  filter: Protokollfilter,
): Promise<{ eintraege: Protokolleintrag[]; hatWeitere: boolean; gegenstand: Gegenstand | null }> {
  const repository = protokollRepository(anfrage.db);
  const eintraege: Protokolleintrag[] = [];
  const { zeile, kontoId, vor } = filter;
  let suche: Eintragsfilter = {
    kontoId,
    vor,
    zeilen: zeile && (await mitTeilen(anfrage, anmeldungen, zeile)),
    von: filter.von && tagesbeginn(filter.von),
    bis: filter.bis && tagesbeginn(plusTage(filter.bis, 1)),
  };
  for (;;) {
    const glieder = await repository.eintraege(suche, SEITE_EINTRAEGE + 1);
    const grundlage = await ladeGrundlage(anfrage, leser, glieder);
    const sichtbare = glieder.filter((glied) => istFuerLeser(anfrage, grundlage, glied));
    eintraege.push(...(await eintraegeAus(anfrage, grundlage, sichtbare)));
    const letztes = glieder.at(-1);
    if (letztes === undefined || glieder.length <= SEITE_EINTRAEGE || eintraege.length > SEITE_EINTRAEGE) break;
    suche = { ...suche, vor: letztes.nummer };
  }
  return {
    eintraege: eintraege.slice(0, SEITE_EINTRAEGE),
    hatWeitere: eintraege.length > SEITE_EINTRAEGE,
    gegenstand: zeile && (await gegenstandAus(anfrage, leser, zeile)),
  };
}

/** The accounts that left a trace, sorted by name. */
export async function listeProtokollkonten(anfrage: Anfrage) {
  const repository = protokollRepository(anfrage.db);
  const namen = await repository.anzeigenamen();
  const konten = (await repository.kontoIds()).map((id) => ({
    id: zKontoId.parse(id),
    anzeigename: namen.get(id) ?? 'Ein früheres Konto',
  }));
  return nachNamen(konten, ({ anzeigename }) => anzeigename);
}

/** The record as it stands or as the bin holds it; `NICHT_GEFUNDEN` where the account may not read it. */
async function lesbareZeile(anfrage: Anfrage, leser: Leser, { tabelle, id }: Zeilenbezug): Promise<void> {
  if (leser.beschreibung(tabelle) === null) throw nichtGefunden('Dieser Eintrag');
  const bekannte = tabelle as AufgezeichneteTabelle;
  const zeile = await zeileMitPapierkorb(anfrage, { tabelle, id });
  if (zeile === null || !leser.darf('lesen', bekannte, zeile)) throw nichtGefunden('Dieser Eintrag');
}

/** The history of one record with its parts, newest first. */
export async function liesVerlauf(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  bezug: Zeilenbezug,
): Promise<Protokolleintrag[]> {
  const repository = protokollRepository(anfrage.db);
  return mitLeser(anfrage, anmeldungen, async (leser) => {
    await lesbareZeile(anfrage, leser, bezug);
    const ids = await repository.befehlIdsZu(await mitTeilen(anfrage, anmeldungen, bezug), VERLAUF_EINTRAEGE);
    const glieder = await repository.gliederZu(ids);
    return eintraegeAus(anfrage, await ladeGrundlage(anfrage, leser, glieder), glieder);
  });
}

/** What one command changed, row by row and field by field, in words of the screen; only what the account may read. */
export async function liesAenderungen(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  befehlId: number,
): Promise<Zeilenaenderung[]> {
  const schritte = zeilenschritte(await protokollRepository(anfrage.db).aenderungenDer([befehlId]));
  return mitLeser(anfrage, anmeldungen, (leser) =>
    Promise.resolve(
      schritte.flatMap((schritt) => {
        const { tabelle, id, vorher, nachher } = schritt;
        const zeile = nachher ?? vorher;
        const istLesbar = zeile !== null && leser.darf('lesen', tabelle, zeile);
        if (!istLesbar) return [];
        const was = leser.was(tabelle, id, zeile);
        const felder = leser.istVerdeckt(tabelle, zeile) ? [] : felderVon(leser, schritt);
        return [{ bezug: { tabelle, id }, was: ohneArtikel(was), art: artVon(schritt), felder }];
      }),
    ),
  );
}

function felderVon(leser: Leser, { tabelle, vorher, nachher }: Zeilenschritt) {
  return Object.entries(leser.beschreibung(tabelle)?.felder ?? {}).flatMap(([spalte, feld]) => {
    const alt = vorher?.[spalte];
    const neu = nachher?.[spalte];
    if (alt === neu) return [];
    const zeige = (wert: Zeile[string] | undefined) => (wert === undefined ? '–' : leser.wert(tabelle, spalte, wert));
    const aenderung = { feld, vorher: zeige(alt), nachher: zeige(neu) };
    return aenderung.vorher === '–' && aenderung.nachher === '–' ? [] : [aenderung];
  });
}

/** Computes the chain anew. `gemerkt`: the head that the key file keeps; null: none yet. */
export async function pruefeProtokoll(anfrage: Anfrage, gemerkt: Kettenstand | null): Promise<Pruefergebnis> {
  // In one transaction, so that nobody writes between the entries and their rows.
  return inEigenerTransaktion(anfrage, async (anfrage) => {
    const { kopf, abweichungen, ...ergebnis } = await pruefeKette(anfrage.db, anfrage.kettenschluessel);
    return {
      ...ergebnis,
      abweichungen: [...abweichungen],
      kopf: kopf.kette,
      stimmtMitSchluesseldatei: await istTeilDerKette(anfrage.db, gemerkt),
    };
  });
}
