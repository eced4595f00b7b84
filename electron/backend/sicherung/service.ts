import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KontoId } from '../../../shared/foundation/id.ts';
import { ANLASS, zeigeGroesse } from '../../../shared/sicherung/labels.ts';
import { entbehrliche, sicherungswarnung } from '../../../shared/sicherung/rules.ts';
import type {
  Sicherung,
  Sicherungsanlass,
  Sicherungslage,
  Sicherungsort,
  Sicherungsstand,
} from '../../../shared/sicherung/types.ts';
import { Abgebrochen, rufeImThread, type Threadlauf } from '../auftraege/thread.ts';
import { inTransaktion } from '../changes.ts';
import type { Anfrage, Datentraeger } from '../context.ts';
import { PROBEDATEI, raeumeSicherungszielAuf, type Geschrieben } from '../database/backup.ts';
import { tagInDeutschland } from '../environment.ts';
import { eingabefehler, Fachfehler, nichtGefunden } from '../failures.ts';
import type { OffenerDatenbestand } from '../konten/datenbestand.ts';
import { alsSchluesseltext } from '../konten/keystore.ts';
import { abgemeldet, type Haus } from '../session.ts';
import { zeitstempel } from '../time-stamp.ts';
import { alsSicherungsfehler, NICHT_ERREICHBAR, nichtErreichbar } from './failures.ts';
import { sicherungenIn } from './files.ts';
import {
  alsSicherungsort,
  bekannteOrte,
  datentraegerDesRechners,
  handleFuer,
  istErreichbar,
  ueblicherOrt,
  type Ort,
} from './places.ts';
import { sicherungRepository, type Sicherungsvermerk } from './repository.ts';
import type { Entnehmen, Entnommen, Sichern } from './tasks.ts';

/** Sticks and drives, as the host sees them. */
function datentraegerVon({ umgebung }: Haus): readonly Datentraeger[] {
  return umgebung.datentraeger?.() ?? datentraegerDesRechners();
}

/** All folders that can be named by a handle. */
function orteVon(haus: Haus): Ort[] {
  return bekannteOrte(haus.umgebung.ordner, datentraegerVon(haus), haus.umgebung.gewaehlteOrdner?.() ?? []);
}

/** The folder that a handle stands for. Throws `EINGABE` where it is not among them any more. */
export function ortZu(haus: Haus, handle: string): Ort {
  const ort = orteVon(haus).find(({ pfad }) => handleFuer(pfad) === handle);
  if (ort === undefined) {
    throw eingabefehler([{ feld: 'handle', satz: 'Dieser Ort ist nicht mehr da. Bitte noch einmal wählen.' }]);
  }
  return ort;
}

/** The folders that can be chosen. */
export function listeOrte(haus: Haus): Sicherungsort[] {
  return orteVon(haus).map(alsSicherungsort);
}

async function zielVon(haus: Haus, db: Anfrage['db']): Promise<Ort> {
  return (await sicherungRepository(db).ziel()) ?? ueblicherOrt(haus.umgebung.ordner);
}

function istZielErreichbar(haus: Haus, ziel: Ort): boolean {
  return istErreichbar(ziel, haus.umgebung.ordner, datentraegerVon(haus));
}

function tagVon(instant: string): ReturnType<typeof tagInDeutschland> {
  return tagInDeutschland(new Date(instant));
}

/** The line at the bottom, for everybody. */
export async function lageVon(haus: Haus, anfrage: Anfrage): Promise<Sicherungslage> {
  const ziel = await zielVon(haus, anfrage.db);
  const [letzte] = await sicherungRepository(anfrage.db).vermerke();
  const lage = sicherungswarnung({
    heute: tagVon(anfrage.jetzt),
    letzterTag: letzte ? tagVon(letzte.erstelltAm) : null,
    istErreichbar: istZielErreichbar(haus, ziel),
    stoerung: haus.sicherung.stoerung,
  });
  return { letzte: letzte?.erstelltAm ?? null, ...lage };
}

/** The backups of this Datenbestand in a folder, newest first. */
function eigeneIn(haus: Haus, ort: Ort, vermerke: readonly Sicherungsvermerk[]): Sicherung[] {
  const eigener = haus.datenbestand.schluesseldatei()?.datenbestand.id;
  return sicherungenIn(ort.pfad)
    .flatMap(({ name, bytes, anhang }): Sicherung[] => {
      if (anhang === null || anhang.manifest.datenbestandId !== eigener) return [];
      const { erstelltAm, anlass, version } = anhang.manifest;
      const vermerk = vermerke.find((einer) => einer.name === name && einer.erstelltAm === erstelltAm);
      const probe = vermerk ? { istGelungen: vermerk.istGelungen, satz: vermerk.satz } : null;
      return [{ name, erstelltAm, anlass, bytes, version, sha256: vermerk?.sha256 ?? '', probe }];
    })
    .sort((a, b) => b.erstelltAm.localeCompare(a.erstelltAm) || b.name.localeCompare(a.name));
}

/** The page „Sicherung“. */
export async function standVon(haus: Haus, anfrage: Anfrage): Promise<Sicherungsstand> {
  const repository = sicherungRepository(anfrage.db);
  const ziel = await zielVon(haus, anfrage.db);
  const istDa = istZielErreichbar(haus, ziel);
  const vermerke = await repository.vermerke();
  const [letzte] = vermerke;
  return {
    ziel: { name: ziel.name, pfad: ziel.pfad, istWechseldatentraeger: ziel.istWechseldatentraeger },
    istErreichbar: istDa,
    letzte: letzte?.erstelltAm ?? null,
    istGeaendertSeitdem: (await repository.letzterBefehl()) > (letzte?.letzterBefehl ?? 0),
    stoerung: istDa ? haus.sicherung.stoerung : NICHT_ERREICHBAR,
    sicherungen: istDa ? eigeneIn(haus, ziel, vermerke) : [],
  };
}

/** Backups go to this folder from now on. */
export async function waehleZiel(haus: Haus, anfrage: Anfrage, handle: string): Promise<void> {
  const ort = ortZu(haus, handle);
  if (!istZielErreichbar(haus, ort)) throw nichtErreichbar();
  await sicherungRepository(anfrage.db).setzeZiel(ort);
  haus.sicherung.stoerung = null;
}

function offenerVon(haus: Haus): OffenerDatenbestand {
  const offener = haus.datenbestand.offener();
  if (offener === null) throw abgemeldet();
  return offener;
}

/** Removes what the rotation does not keep. A stick that is pulled out meanwhile keeps its old ones until the next time. */
async function raeumeAuf(haus: Haus, offener: OffenerDatenbestand, ziel: Ort): Promise<void> {
  const repository = sicherungRepository(offener.db);
  const gute = eigeneIn(haus, ziel, await repository.vermerke()).filter(({ probe }) => probe?.istGelungen !== false);
  const namen = entbehrliche(
    gute.map(({ name, erstelltAm, anlass }) => ({
      name,
      erstelltAm,
      tag: tagVon(erstelltAm),
      istVorMigration: anlass === 'vor_migration',
    })),
  );
  for (const name of namen) rmSync(join(ziel.pfad, name), { force: true });
  await repository.vergiss(namen);
}

const GELUNGEN = 'Geöffnet, geprüft und gezählt.';

/**
 * Keeps in the keystore how far the Protokoll had come at this backup. Nobody waits for it: a lock, which stands in the
 * same queue, waits for the jobs; behind the lock nothing is open and there is nothing left to keep.
 */
function merkeKettenkopf({ reihe, datenbestand }: Haus): void {
  void reihe(() => datenbestand.merkeKettenkopf());
}

/** One backup from start to end, in a thread; `merke` keeps what came of it. */
async function fuehreSicherungAus(
  haus: Haus,
  anlass: Sicherungsanlass,
  lauf: Threadlauf,
  merke: (vermerk: Sicherungsvermerk) => Promise<void>,
): Promise<string[]> {
  const { umgebung, datenbestand, sicherung } = haus;
  return sicherung.reihe(async () => {
    if (lauf.signal.aborted) throw new Abgebrochen();
    const offener = offenerVon(haus);
    const schluesseldatei = datenbestand.schluesseldatei();
    if (schluesseldatei === null) throw new Error('The keystore is gone.');
    const ziel = await zielVon(haus, offener.db);
    try {
      if (!istZielErreichbar(haus, ziel)) throw nichtErreichbar();
      const erstelltAm = umgebung.jetzt();
      const angaben: Sichern = {
        datei: datenbestand.datei,
        schluessel: new Uint8Array(offener.schluessel),
        schluesseldatei: alsSchluesseltext(schluesseldatei),
        datenbestand: { id: schluesseldatei.datenbestand.id, name: schluesseldatei.datenbestand.name },
        ordner: umgebung.ordner,
        ziel: ziel.pfad,
        version: umgebung.version,
        erstelltAm,
        anlass,
        zeitstempel: zeitstempel(erstelltAm),
      };
      const { name, bytes, sha256, bestand } = (await rufeImThread('sichern', angaben, lauf).finally(() =>
        angaben.schluessel.fill(0),
      )) as Geschrieben;
      const { letzterBefehl } = bestand;
      await merke({
        name,
        pfad: ziel.pfad,
        erstelltAm,
        anlass,
        bytes,
        sha256,
        letzterBefehl,
        istGelungen: true,
        satz: GELUNGEN,
      });
      merkeKettenkopf(haus);
      await raeumeAuf(haus, offener, ziel);
      sicherung.stoerung = null;
      const zeilen = bestand.zeilen.reduce((summe, [, anzahl]) => summe + anzahl, 0);
      return [
        `${name}, ${zeigeGroesse(bytes)}`,
        `Ort: ${ziel.name} (${ziel.pfad})`,
        `Geöffnet und gezählt: ${zeilen.toLocaleString('de-DE')} Zeilen, ${bestand.kettennummer.toLocaleString('de-DE')} Einträge im Protokoll.`,
      ];
    } catch (fehler) {
      const gemeldeter = alsSicherungsfehler(fehler);
      if (!(fehler instanceof Abgebrochen)) {
        sicherung.stoerung =
          `Die letzte Sicherung ist nicht gelungen (${ANLASS[anlass]}). ${gemeldeter instanceof Fachfehler ? gemeldeter.message : ''}`.trim();
      }
      throw gemeldeter;
    }
  });
}

/** Starts a backup by hand. */
export function sichereVonHand(haus: Haus, anfrage: Anfrage): { readonly auftragId: string } {
  const { id } = haus.auftraege.starte('Sicherung', anfrage.konto.id, (lauf) =>
    fuehreSicherungAus(haus, 'von_hand', lauf, (vermerk) =>
      inTransaktion({ ...anfrage, jetzt: haus.umgebung.jetzt() }, (anfrage) =>
        sicherungRepository(anfrage.db).merke(vermerk),
      ),
    ),
  );
  return { auftragId: id };
}

/** Opens and counts a backup of the destination again. */
export async function probe(haus: Haus, anfrage: Anfrage, name: string): Promise<{ readonly auftragId: string }> {
  const { umgebung, sicherung } = haus;
  const ziel = await zielVon(haus, anfrage.db);
  const vermerke = await sicherungRepository(anfrage.db).vermerke();
  const eine = eigeneIn(haus, ziel, vermerke).find((einzelne) => einzelne.name === name);
  if (eine === undefined) throw nichtGefunden('Diese Sicherung');
  const bisher = vermerke.find((vermerk) => vermerk.name === name);
  const { id } = haus.auftraege.starte('Probe einer Sicherung', anfrage.konto.id, (lauf) =>
    sicherung.reihe(async () => {
      const { schluessel } = offenerVon(haus);
      const merke = (ergebnis: { sha256: string; istGelungen: boolean; satz: string }) =>
        inTransaktion({ ...anfrage, jetzt: umgebung.jetzt() }, (anfrage) =>
          sicherungRepository(anfrage.db).merke({
            name,
            pfad: ziel.pfad,
            erstelltAm: eine.erstelltAm,
            anlass: eine.anlass,
            bytes: eine.bytes,
            letzterBefehl: bisher?.letzterBefehl ?? 0,
            ...ergebnis,
          }),
        );
      const angaben: Entnehmen = {
        sicherung: join(ziel.pfad, name),
        in: join(umgebung.ordner, PROBEDATEI),
        istBehalten: false,
        schluessel: new Uint8Array(schluessel),
      };
      try {
        const { zeilen, kettennummer, sha256 } = (await rufeImThread('entnehmen', angaben, lauf)) as Entnommen;
        await merke({ sha256, istGelungen: true, satz: GELUNGEN });
        return [
          name,
          `Geöffnet und gezählt: ${zeilen.toLocaleString('de-DE')} Zeilen, ${kettennummer.toLocaleString('de-DE')} Einträge im Protokoll.`,
        ];
      } catch (fehler) {
        if (fehler instanceof Abgebrochen) throw fehler;
        const gemeldeter = alsSicherungsfehler(fehler);
        const satz = gemeldeter instanceof Error ? gemeldeter.message : '';
        if (gemeldeter !== fehler) await merke({ sha256: '', istGelungen: false, satz });
        throw gemeldeter;
      } finally {
        angaben.schluessel.fill(0);
      }
    }),
  );
  return { auftragId: id };
}

/** After the Datenbestand was opened: what a killed run left of a backup on the stick goes. Never throws. */
export async function raeumeZielAuf(haus: Haus): Promise<void> {
  const offener = haus.datenbestand.offener();
  const eigener = haus.datenbestand.schluesseldatei()?.datenbestand.id;
  if (offener === null || eigener === undefined) return;
  const ziel = await zielVon(haus, offener.db);
  if (istZielErreichbar(haus, ziel)) raeumeSicherungszielAuf(ziel.pfad, eigener);
}

/** So long a changed Datenbestand may go without a backup. Quelle: Produktvorgabe „hourly while changed“. */
const STUENDLICH_MS = 60 * 60_000;
/** So often the backend looks whether a backup is due. */
export const NACHSEHEN_ALLE_MS = 5 * 60_000;
/** At the end of the program its host waits no longer; the backup is then called off and leaves nothing. */
const ZUM_SCHLUSS_MS = 4_000;

async function istGeaendert({ db }: OffenerDatenbestand): Promise<Sicherungsvermerk | null | false> {
  const repository = sicherungRepository(db);
  const [letzte] = await repository.vermerke();
  return (await repository.letzterBefehl()) > (letzte?.letzterBefehl ?? 0) ? (letzte ?? null) : false;
}

async function sichereVonSelbst(haus: Haus, anlass: Sicherungsanlass, hoechstensMs: number | null): Promise<void> {
  const kontoId: KontoId | null = null;
  const { db } = offenerVon(haus);
  const zeitgrenze = new AbortController();
  const wecker = hoechstensMs === null ? undefined : setTimeout(() => zeitgrenze.abort(), hoechstensMs);
  const { ende } = haus.auftraege.starte('Sicherung', kontoId, (lauf) =>
    fuehreSicherungAus(
      haus,
      anlass,
      { ...lauf, signal: AbortSignal.any([lauf.signal, zeitgrenze.signal]) },
      (vermerk) => sicherungRepository(db).merke(vermerk),
    ),
  );
  await ende;
  clearTimeout(wecker);
}

/** Looks whether an hour has gone by since the last backup of a changed Datenbestand; then makes one. */
export async function siehNachSicherung(haus: Haus): Promise<void> {
  const offener = haus.datenbestand.offener();
  if (offener === null || offener.unbestaetigtesBlatt !== null || haus.sicherung.laeuftVonSelbst) return;
  const letzte = await istGeaendert(offener);
  if (letzte === false) return;
  const seitMs = letzte === null ? Infinity : Date.parse(haus.umgebung.jetzt()) - Date.parse(letzte.erstelltAm);
  // A clock that was set back must not stop the backups.
  if (seitMs >= 0 && seitMs < STUENDLICH_MS) return;
  haus.sicherung.laeuftVonSelbst = true;
  try {
    await sichereVonSelbst(haus, 'stuendlich', null);
  } finally {
    haus.sicherung.laeuftVonSelbst = false;
  }
}

/** Before the Datenbestand closes: a backup where something changed, and an end to every job. */
export async function sichereBeimAbmelden(haus: Haus, istProgrammende: boolean): Promise<void> {
  const offener = haus.datenbestand.offener();
  if (offener === null) return;
  try {
    await haus.auftraege.beendeAlle();
    if (haus.umgebung.alle === undefined || offener.unbestaetigtesBlatt !== null) return;
    if ((await istGeaendert(offener)) === false) return;
    await sichereVonSelbst(haus, 'abmeldung', istProgrammende ? ZUM_SCHLUSS_MS : null);
  } catch (fehler) {
    // A backup that fails must not keep anybody from locking.
    haus.umgebung.logge(haus.umgebung.neueId().slice(0, 8), fehler);
  }
}
