import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KontoId } from '../../../shared/foundation/id.ts';
import type { KontoKurz } from '../../../shared/konten/types.ts';
import { zeigeGroesse } from '../../../shared/sicherung/labels.ts';
import type { GefundeneSicherung, Sicherungsort } from '../../../shared/sicherung/types.ts';
import { rufeImThread } from '../auftraege/thread.ts';
import { ZWISCHENDATEI } from '../database/backup.ts';
import { MIGRATIONEN } from '../database/migrate.ts';
import { DatenbestandUnzugaenglich } from '../database/obstacle.ts';
import { SicherungUnbrauchbar, type Anhang } from '../database/container.ts';
import { eingabefehler, Fachfehler, gesperrt, nichtGefunden } from '../failures.ts';
import { mitHindernissen } from '../konten/access.ts';
import { dauerText, KEINE_FEHLVERSUCHE, nachFehlversuch, restSekunden, wartezeitSekunden } from '../konten/attempts.ts';
import { schliesseAuf, stelleWiederHer } from '../konten/keys.ts';
import {
  liesSchluesseltext,
  schreibeSchluesseldatei,
  type Kontoschluessel,
  type Schluesseldatei,
} from '../konten/keystore.ts';
import { setzeMitBlattZurueck } from '../konten/own-password.ts';
import { passwortMangel } from '../konten/password.ts';
import { falscheGruppen, liesGruppen } from '../konten/recovery.ts';
import type { Haus, Sitzung } from '../session.ts';
import { zeitstempel } from '../time-stamp.ts';
import { alsSicherungsfehler } from './failures.ts';
import { sicherungenIn } from './files.ts';
import { listeOrte, ortZu } from './service.ts';
import type { Entnehmen, Entnommen } from './tasks.ts';

/** How the clerk opens a backup. */
export type Zugang =
  | { readonly art: 'passwort'; readonly passwort: string }
  | { readonly art: 'blatt'; readonly gruppen: readonly string[]; readonly passwort: string };

/** Which backup, and who opens it. */
export interface Wiederherstellungsangaben {
  readonly handle: string;
  readonly name: string;
  readonly kontoId: KontoId;
  readonly zugang: Zugang;
}

/** A step of the schema that this program does not know: the backup is of a newer one. */
function istNeuer({ manifest }: Anhang): boolean {
  return !Object.hasOwn(MIGRATIONEN, manifest.schema);
}

function alsGefundene({
  name,
  bytes,
  anhang,
  hindernis,
}: ReturnType<typeof sicherungenIn>[number]): GefundeneSicherung {
  if (anhang === null) return { name, bytes, inhalt: null, hindernis };
  if (istNeuer(anhang)) return { name, bytes, inhalt: null, hindernis: new SicherungUnbrauchbar('neuer').message };
  try {
    const { erstelltAm, anlass, version } = anhang.manifest;
    const { datenbestand, konten } = liesSchluesseltext(anhang.schluesseldatei);
    return {
      name,
      bytes,
      inhalt: {
        erstelltAm,
        anlass,
        version,
        datenbestand: datenbestand.name,
        konten: konten.map(({ id, anzeigename }) => ({ id, anzeigename })),
      },
      hindernis: null,
    };
  } catch (fehler) {
    if (!(fehler instanceof DatenbestandUnzugaenglich)) throw fehler;
    const grund = fehler.hindernis.code === 'neuer' ? 'neuer' : 'beschaedigt';
    return { name, bytes, inhalt: null, hindernis: new SicherungUnbrauchbar(grund).message };
  }
}

/** Throws `GESPERRT` unless nothing is there that could be opened: nobody without a login may go back to an old state. */
function verlangeErlaubnis({ datenbestand }: Haus): void {
  const hindernis = datenbestand.offener() === null ? datenbestand.hindernis() : null;
  if (hindernis !== null) {
    if (hindernis.code === 'beschaedigt' || hindernis.code === 'schluesseldatei') return;
    throw gesperrt([{ schwere: 'sperrt', ...hindernis, norm: null, feld: null }]);
  }
  if (datenbestand.offener() === null && datenbestand.schluesseldatei() === null) return;
  throw gesperrt([
    {
      schwere: 'sperrt',
      code: 'datenbestand-vorhanden',
      satz: 'In diesem Ordner liegt ein Datenbestand, der sich öffnen lässt. Eine Sicherung wird nicht darüber gelegt.',
      ausweg: 'Geleit mit einem leeren Ordner starten (--daten) und die Sicherung dort wiederherstellen.',
      norm: null,
      feld: null,
    },
  ]);
}

/** Folders in which backups may lie, before the login. */
export function orteVorher(haus: Haus): Sicherungsort[] {
  verlangeErlaubnis(haus);
  return listeOrte(haus);
}

/** The backups in one of them, newest first; files that cannot be used come last, with the reason. */
export function gefundene(haus: Haus, handle: string): GefundeneSicherung[] {
  verlangeErlaubnis(haus);
  const rang = ({ inhalt, name }: GefundeneSicherung) => `${inhalt?.erstelltAm ?? ''} ${name}`;
  return sicherungenIn(ortZu(haus, handle).pfad)
    .map(alsGefundene)
    .sort((a, b) => rang(b).localeCompare(rang(a)));
}

function zugangsfehler(feld: string, satz: string, wartenSekunden = 0): Fachfehler {
  const felder = [{ feld: `zugang.${feld}`, satz }];
  return new Fachfehler({ code: 'EINGABE', satz, felder, ...(wartenSekunden > 0 ? { wartenSekunden } : {}) });
}

/** The key of the backup that a password opens. Wrong ones cost time here, too. */
async function mitPasswort(
  haus: Haus,
  datei: Schluesseldatei,
  konto: Kontoschluessel,
  passwort: string,
): Promise<Buffer> {
  const merkmal = `sicherung/${konto.id}`;
  const bisher = haus.fehlversuche.get(merkmal) ?? KEINE_FEHLVERSUCHE;
  const rest = restSekunden(bisher, haus.umgebung.jetzt());
  if (rest > 0) throw zugangsfehler('passwort', `Der nächste Versuch ist in ${dauerText(rest)} möglich.`, rest);
  const schluessel = await schliesseAuf(datei, konto, passwort);
  if (schluessel === null) {
    const stand = nachFehlversuch(bisher, haus.umgebung.jetzt());
    haus.fehlversuche.set(merkmal, stand);
    const satz = 'Das Passwort öffnet diese Sicherung nicht. Es gilt das Passwort vom Tag der Sicherung.';
    throw zugangsfehler('passwort', satz, wartezeitSekunden(stand.anzahl));
  }
  haus.fehlversuche.delete(merkmal);
  return schluessel;
}

/** The key of the backup that a typed recovery sheet opens. */
function mitBlatt(datei: Schluesseldatei, gruppen: readonly string[]): Buffer {
  const geheimnis = liesGruppen(gruppen.join(''));
  if (geheimnis === null) {
    const falsche = falscheGruppen(gruppen);
    const felder = falsche.map((nummer) => ({
      feld: `zugang.gruppen.${nummer - 1}`,
      satz: `Gruppe ${nummer} stimmt nicht mit der Prüfgruppe überein. Bitte auf dem Blatt nachsehen.`,
    }));
    const satz = 'Der Schlüssel ist nicht richtig abgeschrieben. Bitte die Gruppen mit dem Blatt vergleichen.';
    throw eingabefehler(felder.length > 0 ? felder : [{ feld: 'zugang.gruppen', satz }]);
  }
  const schluessel = stelleWiederHer(datei, geheimnis);
  geheimnis.fill(0);
  if (schluessel === null) {
    throw zugangsfehler(
      'gruppen',
      'Dieses Blatt gehört zu einem anderen Datenbestand oder wurde durch ein neueres ersetzt.',
    );
  }
  return schluessel;
}

/**
 * Puts a backup in the place of a missing or damaged Datenbestand: opened, taken out and tried in a thread, and only
 * then put in place in one go. What lay there before is kept in a folder with the date. With the sheet the account gets
 * its new password and is logged in; with a password the login follows.
 * Throws `EINGABE` (`zugang.…`), `NICHT_GEFUNDEN`, `GESPERRT`, `SPEICHERN_UNMOEGLICH`.
 */
export async function stelleSicherungWiederHer(
  sitzung: Sitzung,
  { handle, name, kontoId, zugang }: Wiederherstellungsangaben,
): Promise<{ readonly konto: KontoKurz; readonly ergebnis: string[] }> {
  const { haus } = sitzung;
  verlangeErlaubnis(haus);
  const { umgebung, datenbestand } = haus;
  const ort = ortZu(haus, handle);
  const gefunden = sicherungenIn(ort.pfad).find((eine) => eine.name === name);
  if (gefunden === undefined) throw nichtGefunden('Diese Sicherung');
  const { anhang, hindernis } = gefunden;
  if (anhang === null) throw new Fachfehler({ code: 'SPEICHERN_UNMOEGLICH', satz: hindernis ?? '' });
  if (istNeuer(anhang)) throw alsSicherungsfehler(new SicherungUnbrauchbar('neuer'));

  return mitHindernissen(async () => {
    const datei = liesSchluesseltext(anhang.schluesseldatei);
    const konto = datei.konten.find(({ id }) => id === kontoId);
    if (konto === undefined) throw nichtGefunden('Dieses Konto');
    if (zugang.art === 'blatt') {
      const mangel = passwortMangel(zugang.passwort, [konto.anzeigename, datei.datenbestand.name]);
      if (mangel !== null) throw zugangsfehler('passwort', mangel);
    }
    const schluessel =
      zugang.art === 'passwort'
        ? await mitPasswort(haus, datei, konto, zugang.passwort)
        : mitBlatt(datei, zugang.gruppen);
    const ziel = join(umgebung.ordner, ZWISCHENDATEI);
    const angaben: Entnehmen = {
      sicherung: join(ort.pfad, name),
      in: ziel,
      istBehalten: true,
      schluessel: new Uint8Array(schluessel),
    };
    try {
      const lauf = { signal: new AbortController().signal, melde: () => undefined };
      const { zeilen, kettennummer } = (await rufeImThread('entnehmen', angaben, lauf)) as Entnommen;
      const abgelegt = `ersetzt-${zeitstempel(umgebung.jetzt())}`;
      await datenbestand.setzeWiederherstellungEin(ziel, abgelegt, () =>
        schreibeSchluesseldatei(umgebung.ordner, datei, () => undefined),
      );
      if (zugang.art === 'blatt') await setzeMitBlattZurueck(sitzung, { kontoId, ...zugang });
      return {
        konto: { id: konto.id, anzeigename: konto.anzeigename },
        ergebnis: [
          `${name}, ${zeigeGroesse(gefunden.bytes)}`,
          `Geöffnet und gezählt: ${zeilen.toLocaleString('de-DE')} Zeilen, ${kettennummer.toLocaleString('de-DE')} Einträge im Protokoll.`,
          ...(existsSync(join(umgebung.ordner, abgelegt)) ? [`Der frühere Stand liegt im Ordner „${abgelegt}“.`] : []),
        ],
      };
    } catch (fehler) {
      rmSync(ziel, { force: true });
      throw alsSicherungsfehler(fehler);
    } finally {
      schluessel.fill(0);
      angaben.schluessel.fill(0);
    }
  });
}
