import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { zKontoId } from '../../../shared/foundation/id.ts';
import { DatenbestandUnzugaenglich, HINDERNISSE } from '../database/obstacle.ts';
import { schreibeDauerhaft, setzeEin } from '../files.ts';
import { zFehlversuche } from './attempts.ts';
import { zOeffentlich, zSalz, zUmschlag, zZugriff } from './envelope.ts';
import { zHerleitung } from './password-hash.ts';

/** One account: what its password opens. All that is readable here is its name, its public key and the parameters. */
const zKontoschluessel = z.strictObject({
  id: zKontoId,
  anzeigename: z.string().min(1),
  herleitung: zHerleitung,
  oeffentlich: zOeffentlich,
  /** The private key, closed with what the password gives. */
  privat: zUmschlag,
  /** The key of the Datenbestand, closed for the public key; null: nobody has granted it yet. */
  zugriff: zZugriff.nullable(),
  /** The next key, while the Datenbestand changes from one to the other; null otherwise. */
  kommenderZugriff: zZugriff.nullable(),
  fehlversuche: zFehlversuche,
});
export type Kontoschluessel = z.infer<typeof zKontoschluessel>;

/**
 * The key of the Datenbestand, closed for the public key whose private half follows from the secret on paper: a new key
 * of the Datenbestand can be closed for the sheet without the sheet.
 */
const zWiederherstellung = z.strictObject({
  id: z.uuid(),
  salz: zSalz,
  oeffentlich: zOeffentlich,
  zugriff: zZugriff,
  kommenderZugriff: zZugriff.nullable(),
  /** When the clerk typed a group of the printed sheet back; null: not yet, the secret is made anew at the next login. */
  bestaetigtAm: z.iso.datetime().nullable(),
});
export type Wiederherstellung = z.infer<typeof zWiederherstellung>;

/** How far the Protokoll had come when this file was last written: an older Datenbestand in its place is noticed. */
const zKettenkopf = z.strictObject({ nummer: z.int().min(0), kette: z.string() });

const zInhalt = z.strictObject({
  format: z.literal(1),
  datenbestand: z.strictObject({ id: z.uuid(), name: z.string().min(1), angelegtAm: z.iso.datetime() }),
  konten: z.array(zKontoschluessel).min(1),
  wiederherstellung: zWiederherstellung,
  kettenkopf: zKettenkopf.optional(),
});

/** The file `schluessel.json` beside the Datenbestand. */
export type Schluesseldatei = z.infer<typeof zInhalt>;

const zMitPruefsumme = z.strictObject({ inhalt: zInhalt, pruefsumme: z.string() });
const zFormat = z.object({ inhalt: z.object({ format: z.int().min(2) }) });

const NAME = 'schluessel.json';
const NEU = 'schluessel.json.neu';
const VORHER = 'schluessel.vorher.json';

/** Finds damage by chance; what matters is closed with keys of its own. */
function pruefsumme(inhalt: Schluesseldatei): string {
  return createHash('sha256').update(JSON.stringify(inhalt)).digest('hex');
}

/** The keystore as text, for its file and for backups. */
export function alsSchluesseltext(inhalt: Schluesseldatei): string {
  return `${JSON.stringify({ inhalt, pruefsumme: pruefsumme(inhalt) }, null, 2)}\n`;
}

function lies(datei: string): Schluesseldatei {
  let text: string;
  try {
    text = readFileSync(datei, 'utf8');
  } catch (fehler) {
    throw new DatenbestandUnzugaenglich(HINDERNISSE.kein_zugriff, fehler);
  }
  return liesSchluesseltext(text);
}

/** The keystore out of its text, e.g. of a backup. Throws `DatenbestandUnzugaenglich` where it is not whole. */
export function liesSchluesseltext(text: string): Schluesseldatei {
  let roh: unknown;
  try {
    roh = JSON.parse(text);
  } catch (fehler) {
    throw new DatenbestandUnzugaenglich(HINDERNISSE.schluesseldatei, fehler);
  }
  if (zFormat.safeParse(roh).success) throw new DatenbestandUnzugaenglich(HINDERNISSE.neuer);
  const gelesen = zMitPruefsumme.safeParse(roh);
  if (!gelesen.success || gelesen.data.pruefsumme !== pruefsumme(gelesen.data.inhalt)) {
    throw new DatenbestandUnzugaenglich(HINDERNISSE.schluesseldatei, gelesen.error);
  }
  return gelesen.data.inhalt;
}

/** The keystore of a folder; null where there is none. Throws `DatenbestandUnzugaenglich` where it is not whole. */
export function liesSchluesseldatei(ordner: string): Schluesseldatei | null {
  const datei = join(ordner, NAME);
  return existsSync(datei) ? lies(datei) : null;
}

function ohneFehlversuche({ kettenkopf: _, ...inhalt }: Schluesseldatei): string {
  return JSON.stringify({ ...inhalt, konten: inhalt.konten.map(({ fehlversuche: _, ...konto }) => konto) });
}

/** Keeps the version before, unless only the count of wrong passwords or the head of the Protokoll changes. */
function behalteVorige(ordner: string, neuer: Schluesseldatei): void {
  const datei = join(ordner, NAME);
  if (!existsSync(datei)) return;
  const voriger = lies(datei);
  if (ohneFehlversuche(voriger) === ohneFehlversuche(neuer)) return;
  const vorherNeu = join(ordner, `${VORHER}.neu`);
  schreibeDauerhaft(vorherNeu, alsSchluesseltext(voriger));
  setzeEin(vorherNeu, join(ordner, VORHER));
}

/**
 * Replaces the keystore in one step: written beside, forced to the disk, read back and handed to `pruefe`, which throws
 * where it cannot be opened; only then it takes its place. Whatever fails leaves the old one.
 */
export async function schreibeSchluesseldatei(
  ordner: string,
  inhalt: Schluesseldatei,
  pruefe: (gelesen: Schluesseldatei) => Promise<void> | void,
): Promise<void> {
  const neu = join(ordner, NEU);
  try {
    schreibeDauerhaft(neu, alsSchluesseltext(inhalt));
    const gelesen = lies(neu);
    await pruefe(gelesen);
    behalteVorige(ordner, inhalt);
    setzeEin(neu, join(ordner, NAME));
  } catch (fehler) {
    rmSync(neu, { force: true });
    throw fehler;
  }
}

/** The keystore once the file has the next key: what was granted beside the old key is all that is granted. */
export function befoerdert(datei: Schluesseldatei): Schluesseldatei {
  const befoerdere = <T extends Pick<Kontoschluessel, 'zugriff' | 'kommenderZugriff'>>(halter: T): T => ({
    ...halter,
    zugriff: halter.kommenderZugriff ?? halter.zugriff,
    kommenderZugriff: null,
  });
  const { wiederherstellung } = datei;
  return {
    ...datei,
    konten: datei.konten.map(befoerdere),
    wiederherstellung: {
      ...wiederherstellung,
      zugriff: wiederherstellung.kommenderZugriff ?? wiederherstellung.zugriff,
      kommenderZugriff: null,
    },
  };
}

/** Removes what a set-up that was cut short left behind. */
export function raeumeSchluesselresteAuf(ordner: string): void {
  rmSync(join(ordner, NEU), { force: true });
}
