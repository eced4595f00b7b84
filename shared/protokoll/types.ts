import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zKontoId } from '../foundation/id.ts';

/** What an entry tells of. `lesen` only for the records of persons. */
export const zProtokollart = z.enum(['befehl', 'lesen', 'anmeldung', 'ablehnung']);

/** One table row that an entry names: codes and ids only, so that no name stays in the chain. */
export const zZeilenbezug = z.object({ tabelle: z.string(), id: z.string() });
export type Zeilenbezug = z.infer<typeof zZeilenbezug>;

/** A record that an entry is about: „Kommune A-dorf“, and its page; null where it has none or is gone. */
export const zGegenstand = z.object({ bezug: zZeilenbezug, was: z.string(), ziel: z.string().nullable() });
export type Gegenstand = z.infer<typeof zGegenstand>;

/** One entry as the window shows it; the sentence is made when read, with the names of today. */
export const zProtokolleintrag = z.object({
  nummer: z.int(),
  am: z.string(),
  konto: z.object({ id: zKontoId, anzeigename: z.string() }),
  /** Operation of the contract: `kommunen.aendern`. */
  vorgang: z.string(),
  art: zProtokollart,
  /** „Maria Weber hat die Kommune A-dorf geändert.“ */
  satz: z.string(),
  zeilen: z.array(zZeilenbezug),
  /** The records that it is about, parts as their whole; a few of them, and only those that the account may read. */
  gegenstaende: z.array(zGegenstand),
  /** Set for commands: opens „Was wurde geändert“. */
  befehlId: z.int().nullable(),
  /** Set where a later command took this one back. */
  rueckgaengigDurch: z.int().nullable(),
});
export type Protokolleintrag = z.infer<typeof zProtokolleintrag>;

/** One field before and after, in words of the screen. */
export const zFeldaenderung = z.object({ feld: z.string(), vorher: z.string(), nachher: z.string() });
export const zZeilenaenderung = z.object({
  bezug: zZeilenbezug,
  was: z.string(),
  art: z.enum(['angelegt', 'geaendert', 'geloescht']),
  felder: z.array(zFeldaenderung),
});
export type Zeilenaenderung = z.infer<typeof zZeilenaenderung>;

/** A deleted record that can be brought back for 30 days. */
export const zPapierkorbeintrag = z.object({
  befehlId: z.int(),
  am: z.string(),
  von: z.string(),
  was: z.string(),
  bis: zDatum,
});
export type Papierkorbeintrag = z.infer<typeof zPapierkorbeintrag>;

/** How long a deleted record can be brought back. Quelle: Produktvorgabe „30-day bin“. */
export const PAPIERKORB_TAGE = 30;

/** A command that was done, in words: „Kommune A-dorf geändert“. */
export const zSchritt = z.object({ befehlId: z.int(), satz: z.string() });

/** What the check of the whole trace found. */
export const zPruefergebnis = z.object({
  eintraege: z.int(),
  /** Number of the first entry that does not fit; null: the chain is whole. */
  ersterFehler: z.int().nullable(),
  /** Rows that do not stand as the last command left them. */
  abweichungen: z.array(zZeilenbezug),
  /** Head of the chain in hex. */
  kopf: z.string(),
  /** False where the head that the key file keeps is not part of this chain: the Datenbestand is older than its key file. */
  stimmtMitSchluesseldatei: z.boolean(),
});
export type Pruefergebnis = z.infer<typeof zPruefergebnis>;
