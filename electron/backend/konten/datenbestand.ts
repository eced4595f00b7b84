import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Datum } from '../../../shared/foundation/date.ts';
import type { DatenbestandHindernis } from '../../../shared/konten/types.ts';
import type { Umgebung } from '../context.ts';
import { raeumeSicherungsresteAuf, schreibeSicherung } from '../database/backup.ts';
import { createKysely } from '../database/kysely.ts';
import { sperreOrdner, type Ordnersperre } from '../database/lock.ts';
import { migriere } from '../database/migrate.ts';
import { DatenbestandUnzugaenglich, HINDERNISSE } from '../database/obstacle.ts';
import {
  istKlartext,
  nimmAllein,
  oeffneVerbindung,
  schreibeMitVorlauf,
  wechsleSchluessel,
  type Verbindung,
} from '../database/open.ts';
import { ortVon } from '../database/place-of.ts';
import { pruefeOrt } from '../database/place.ts';
import type { Schema } from '../database/schema.ts';
import { istDateifehler, istSpeicherfehler } from '../database/storage-errors.ts';
import { setzeEin, sichereAufPlatte } from '../files.ts';
import { zeitstempel } from '../time-stamp.ts';
import { leiteKettenschluesselAb } from '../protokoll/chain.ts';
import { liesKettenkopf } from '../protokoll/check.ts';
import {
  alsSchluesseltext,
  befoerdert,
  liesSchluesseldatei,
  raeumeSchluesselresteAuf,
  schreibeSchluesseldatei,
  type Schluesseldatei,
  type Wiederherstellung,
} from './keystore.ts';

/** A recovery sheet that nobody has confirmed yet. Its secret stands here and on paper only. */
export interface UnbestaetigtesBlatt {
  readonly kontoId: string;
  readonly gruppen: readonly string[];
  /** Number of the group that is asked for; the first is 1. */
  readonly gefragteGruppe: number;
  readonly erstelltAm: Datum;
  /** Takes the place of the confirmed one once it is confirmed itself; null: the first one, which the keystore has. */
  readonly ersatz: Wiederherstellung | null;
}

/** The Datenbestand while somebody is logged in. */
export interface OffenerDatenbestand {
  readonly db: Kysely<Schema>;
  /** Wiped when it closes. */
  schluessel: Buffer;
  /** Authenticates the Protokoll; wiped when it closes. */
  readonly kettenschluessel: Buffer;
  /** While there is a first one, nothing but the sheet may be called. */
  unbestaetigtesBlatt: UnbestaetigtesBlatt | null;
}

/** True while the sheet of the set-up waits for its confirmation: nothing else may be done. */
export function istBlattOffen({ unbestaetigtesBlatt }: OffenerDatenbestand): boolean {
  return unbestaetigtesBlatt !== null && unbestaetigtesBlatt.ersatz === null;
}

/** Folder beside the Datenbestand where backups go unless another place was chosen. */
export const SICHERUNGSORDNER = 'sicherungen';

/** The folder with the Datenbestand: its lock, its keystore and its file, closed or open. */
export interface Datenbestand {
  /** Why it cannot be opened, looked at anew with each call; null: nothing stands in the way. */
  hindernis(): DatenbestandHindernis | null;
  /** The keystore; null where there is no Datenbestand yet. Only after `hindernis()` said null. */
  schluesseldatei(): Schluesseldatei | null;
  offener(): OffenerDatenbestand | null;
  /** Path of the file, for further connections that read. */
  readonly datei: string;
  /**
   * Puts a database out of a backup in the place of whatever lies in the folder, and keeps that in a folder of its own
   * (`abgelegt`, its name). Only while nothing is open. Whatever ends this halfway leaves an empty folder, an obstacle
   * that names the backup as the way out, or the restored Datenbestand.
   */
  setzeWiederherstellungEin(neu: string, abgelegt: string, setzeSchluesselEin: () => Promise<void>): Promise<void>;
  /**
   * Makes the file under a name of its own, lets `fuelle` write to it, and puts it in its place after `setzeSchluesselEin`
   * has put the keystore in its own. Whatever ends this halfway leaves either nothing or a Datenbestand that opens.
   */
  richteEin(
    schluessel: Buffer,
    fuelle: (db: Kysely<Schema>) => Promise<void>,
    setzeSchluesselEin: () => Promise<void>,
  ): Promise<OffenerDatenbestand>;
  /**
   * Opens the file and brings it to the schema of this program. Takes over the keys. `kommender`: the file may already
   * have this one; asked second, since only the old key can roll back a change that was cut short. Where it has, the
   * keystore holds it alone from then on.
   */
  oeffne(schluessel: Buffer, kommender?: Buffer | null): Promise<OffenerDatenbestand>;
  /** Throws `WirdGelesen` where the open file could not get another key now. */
  pruefeAlleinzugriff(): Promise<void>;
  /**
   * Gives the open file this key, which the keystore has granted beside the old one, looks whether it opens the file, and
   * only then lets it take the old one's place in the keystore. Takes over `schluessel`. Throws `WirdGelesen` where another
   * connection has the file open; the old key then stays. Where the keystore cannot be written, the Datenbestand closes.
   */
  wechsleSchluessel(schluessel: Buffer): Promise<void>;
  /** Keeps in the keystore how far the Protokoll has come. Never throws: the next time tells as much. */
  merkeKettenkopf(): Promise<void>;
  /** Waits for what is under way, closes the file and wipes the key. */
  schliesse(): Promise<void>;
  /** The same, and leaves the folder to others. */
  beende(): Promise<void>;
}

const NAME = 'geleit.db';
const NEU = 'geleit.db.neu';

export function createDatenbestand(umgebung: Umgebung): Datenbestand {
  const { ordner } = umgebung;
  const datei = join(ordner, NAME);
  const neueDatei = join(ordner, NEU);
  let sperre: Ordnersperre | null = null;
  let offen: OffenerDatenbestand | null = null;
  let offeneVerbindung: Verbindung | null = null;
  /** What only the key brings to light, and the file it was found in. */
  let gefunden: { readonly hindernis: DatenbestandHindernis; readonly stand: string } | null = null;

  function stand(): string {
    const { size, mtimeMs, ino } = statSync(datei, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0, ino: 0 };
    return `${size}-${mtimeMs}-${ino}`;
  }

  function entferneNeueDatei(): void {
    for (const endung of ['', '-wal', '-shm', '-journal']) rmSync(`${neueDatei}${endung}`, { force: true });
  }

  /**
   * Ends a set-up that was cut short. The keystore in its place is the point of no return: before it the rest is
   * removed, after it the finished file only has to take its name.
   */
  function bringeEinrichtungZuEnde(): void {
    const hatSchluessel = existsSync(join(ordner, 'schluessel.json'));
    if (existsSync(datei)) return;
    if (hatSchluessel && existsSync(neueDatei)) setzeEin(neueDatei, datei);
    if (hatSchluessel) return;
    entferneNeueDatei();
    raeumeSchluesselresteAuf(ordner);
  }

  /** Everything that can be seen without the key. */
  function pruefe(): DatenbestandHindernis | null {
    const hindernisAmOrt = pruefeOrt(ortVon(ordner));
    if (hindernisAmOrt !== null) return hindernisAmOrt;
    mkdirSync(ordner, { recursive: true, mode: 0o700 });
    if (sperre === null) {
      sperre = sperreOrdner(ordner);
      raeumeSicherungsresteAuf(ordner, join(ordner, SICHERUNGSORDNER));
    }
    bringeEinrichtungZuEnde();
    const hatDatei = existsSync(datei);
    const hatSchluessel = liesSchluesseldatei(ordner) !== null;
    if (hatDatei && !hatSchluessel) return HINDERNISSE.schluesseldatei;
    if (!hatDatei && hatSchluessel) return HINDERNISSE.datenbestandFehlt;
    if (hatDatei && istKlartext(datei)) return HINDERNISSE.beschaedigt;
    return gefunden !== null && gefunden.stand === stand() ? gefunden.hindernis : null;
  }

  /** Before the program changes the schema: a backup like any other, beside the Datenbestand. */
  async function sichereVorMigration(quelle: Verbindung, schluessel: Buffer): Promise<void> {
    const schluesseldatei = liesSchluesseldatei(ordner);
    if (schluesseldatei === null) throw new DatenbestandUnzugaenglich(HINDERNISSE.schluesseldatei);
    const erstelltAm = umgebung.jetzt();
    schreibeSicherung(
      {
        quelle,
        zaehler: null,
        schluessel,
        schluesseldatei: alsSchluesseltext(schluesseldatei),
        datenbestand: schluesseldatei.datenbestand,
        ordner,
        ziel: join(ordner, SICHERUNGSORDNER),
        version: umgebung.version,
        erstelltAm,
        anlass: 'vor_migration',
        zeitstempel: zeitstempel(erstelltAm),
      },
      () => undefined,
    );
  }

  async function oeffneMitSchema(pfad: string, art: 'neu' | 'vorhanden', schluessel: Buffer): Promise<Kysely<Schema>> {
    const verbindung = oeffneVerbindung(pfad, schluessel, art);
    offeneVerbindung = verbindung;
    const db = createKysely(verbindung, umgebung.datenbankWartezeitMs);
    try {
      await migriere(db, () => sichereVorMigration(verbindung, schluessel));
      if (istKlartext(pfad)) throw new Error('The file is not encrypted.');
      return db;
    } catch (fehler) {
      await db.destroy();
      throw fehler;
    }
  }

  async function oeffneMit(schluessel: Buffer): Promise<OffenerDatenbestand> {
    const db = await oeffneMitSchema(datei, 'vorhanden', schluessel);
    const { kettenschluessel } = await db
      .selectFrom('datenbestand')
      .select('kettenschluessel')
      .executeTakeFirstOrThrow();
    return {
      db,
      schluessel,
      kettenschluessel:
        kettenschluessel === null ? leiteKettenschluesselAb(schluessel) : Buffer.from(kettenschluessel, 'hex'),
      unbestaetigtesBlatt: null,
    };
  }

  /** True where the file has this key. Writes nothing under it. */
  function passt(schluessel: Buffer): boolean {
    try {
      oeffneVerbindung(datei, schluessel, 'probe').close();
      return true;
    } catch (fehler) {
      if (fehler instanceof DatenbestandUnzugaenglich && fehler.hindernis.code === 'beschaedigt') return false;
      throw fehler;
    }
  }

  /** The next key holds from now on. Before anything is written under it: see `wechsleSchluessel`. */
  async function befoerdere(): Promise<void> {
    const stand = liesSchluesseldatei(ordner);
    if (stand === null) throw new DatenbestandUnzugaenglich(HINDERNISSE.schluesseldatei);
    await schreibeSchluesseldatei(ordner, befoerdert(stand), () => undefined);
  }

  async function oeffneMitEinem(schluessel: Buffer, kommender: Buffer | null): Promise<OffenerDatenbestand> {
    if (kommender === null) return oeffneMit(schluessel);
    const istGewechselt = !passt(schluessel) && passt(kommender);
    if (istGewechselt) await befoerdere();
    const [einer, anderer] = istGewechselt ? [kommender, schluessel] : [schluessel, kommender];
    anderer.fill(0);
    return oeffneMit(einer);
  }

  function geoeffnet(): { readonly bisher: OffenerDatenbestand; readonly anschluss: Verbindung } {
    if (offen === null || offeneVerbindung === null) throw new Error('The Datenbestand is closed.');
    return { bisher: offen, anschluss: offeneVerbindung };
  }

  async function verlasse(bisher: OffenerDatenbestand): Promise<void> {
    offen = null;
    await bisher.db.destroy();
    bisher.schluessel.fill(0);
    bisher.kettenschluessel.fill(0);
  }

  const bestand: Datenbestand = {
    hindernis() {
      if (offen !== null) return null;
      try {
        return pruefe();
      } catch (fehler) {
        if (fehler instanceof DatenbestandUnzugaenglich) return fehler.hindernis;
        if (istSpeicherfehler(fehler) || istDateifehler(fehler)) return HINDERNISSE.kein_zugriff;
        throw fehler;
      }
    },

    schluesseldatei: () => liesSchluesseldatei(ordner),

    offener: () => offen,

    datei,

    async setzeWiederherstellungEin(neu, abgelegt, setzeSchluesselEin) {
      if (offen !== null) throw new Error('The Datenbestand is open.');
      entferneNeueDatei();
      const ablage = join(ordner, abgelegt);
      const bisherige = [NAME, `${NAME}-wal`, `${NAME}-shm`, 'schluessel.json', 'schluessel.vorher.json'].filter(
        (name) => existsSync(join(ordner, name)),
      );
      if (bisherige.length > 0) mkdirSync(ablage, { recursive: true, mode: 0o700 });
      for (const name of bisherige) renameSync(join(ordner, name), join(ablage, name));
      setzeEin(neu, neueDatei);
      await setzeSchluesselEin();
      bringeEinrichtungZuEnde();
    },

    async richteEin(schluessel, fuelle, setzeSchluesselEin) {
      entferneNeueDatei();
      try {
        const db = await oeffneMitSchema(neueDatei, 'neu', schluessel);
        try {
          await fuelle(db);
        } finally {
          await db.destroy();
        }
        sichereAufPlatte(neueDatei);
        await setzeSchluesselEin();
      } catch (fehler) {
        schluessel.fill(0);
        entferneNeueDatei();
        throw fehler;
      }
      bringeEinrichtungZuEnde();
      return bestand.oeffne(schluessel);
    },

    async oeffne(schluessel, kommender = null) {
      try {
        offen = await oeffneMitEinem(schluessel, kommender);
        gefunden = null;
        return offen;
      } catch (fehler) {
        schluessel.fill(0);
        kommender?.fill(0);
        if (fehler instanceof DatenbestandUnzugaenglich) gefunden = { hindernis: fehler.hindernis, stand: stand() };
        throw fehler;
      }
    },

    async pruefeAlleinzugriff() {
      const { bisher, anschluss } = geoeffnet();
      await bisher.db.connection().execute(async () => {
        nimmAllein(anschluss);
        schreibeMitVorlauf(anschluss);
      });
    },

    async wechsleSchluessel(schluessel) {
      const { bisher, anschluss } = geoeffnet();
      const stand = { istGewechselt: false };
      try {
        await bisher.db.connection().execute(async () => {
          nimmAllein(anschluss);
          try {
            wechsleSchluessel(anschluss, schluessel);
          } catch (fehler) {
            schreibeMitVorlauf(anschluss);
            throw fehler;
          }
          stand.istGewechselt = true;
          oeffneVerbindung(datei, schluessel, 'probe').close();
          // A journal of the new key that the old one rolls back would destroy the file: so nothing is written before this.
          await befoerdere();
          schreibeMitVorlauf(anschluss);
          bisher.schluessel.fill(0);
          bisher.schluessel = schluessel;
        });
      } catch (fehler) {
        schluessel.fill(0);
        if (stand.istGewechselt) await verlasse(bisher);
        throw fehler;
      }
    },

    async merkeKettenkopf() {
      if (offen === null) return;
      try {
        const kettenkopf = await liesKettenkopf(offen.db);
        const bisher = liesSchluesseldatei(ordner);
        if (bisher === null || bisher.kettenkopf?.kette === kettenkopf.kette) return;
        await schreibeSchluesseldatei(ordner, { ...bisher, kettenkopf }, () => undefined);
      } catch (fehler) {
        umgebung.logge(umgebung.neueId().slice(0, 8), fehler);
      }
    },

    async schliesse() {
      await bestand.merkeKettenkopf();
      if (offen !== null) await verlasse(offen);
    },

    async beende() {
      await bestand.schliesse();
      sperre?.loese();
      sperre = null;
    },
  };
  return bestand;
}
