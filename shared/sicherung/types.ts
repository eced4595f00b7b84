import { z } from 'zod';
import { zKontoKurz } from '../konten/types.ts';

/** Why a backup was made. */
export const zSicherungsanlass = z.enum(['von_hand', 'abmeldung', 'stuendlich', 'vor_migration']);
export type Sicherungsanlass = z.infer<typeof zSicherungsanlass>;

/** How a backup came out when it was opened and counted; the sentence says what was wrong. */
export const zProbe = z.object({ istGelungen: z.boolean(), satz: z.string() });

/** One backup in the destination folder. */
export const zSicherung = z.object({
  /** File name without folder. */
  name: z.string(),
  /** Instant (ISO, UTC). */
  erstelltAm: z.string(),
  anlass: zSicherungsanlass,
  bytes: z.int(),
  /** Version of the program that made it. */
  version: z.string(),
  /** SHA-256 of the whole file in hex, as known from its making or its last trial; empty: not known here. */
  sha256: z.string(),
  /** null: not tried here yet. A backup gets its name only after it was tried. */
  probe: zProbe.nullable(),
});
export type Sicherung = z.infer<typeof zSicherung>;

/** A folder that backups can go to. */
export const zSicherungsort = z.object({
  /** Stands for the folder; the window never names a path. */
  handle: z.string(),
  /** `Neben dem Datenbestand`, `Datenträger STICK`. */
  name: z.string(),
  /** Path for the clerk's eyes. */
  pfad: z.string(),
  istWechseldatentraeger: z.boolean(),
  /** Free bytes; null where it cannot be told. */
  freiBytes: z.int().nullable(),
});
export type Sicherungsort = z.infer<typeof zSicherungsort>;

export const zSicherungsstand = z.object({
  /** Where backups go. */
  ziel: z.object({ name: z.string(), pfad: z.string(), istWechseldatentraeger: z.boolean() }),
  istErreichbar: z.boolean(),
  /** The last one, wherever it went. */
  letzte: z.string().nullable(),
  istGeaendertSeitdem: z.boolean(),
  /** What an automatic backup met; null: nothing. */
  stoerung: z.string().nullable(),
  /** Newest first; only those of this Datenbestand that can be read. */
  sicherungen: z.array(zSicherung),
});
export type Sicherungsstand = z.infer<typeof zSicherungsstand>;

/** What the bottom line shows to everybody. */
export const zSicherungslage = z.object({
  letzte: z.string().nullable(),
  /** Sentence of a warning; null: all is well. */
  warnung: z.string().nullable(),
  /** A backup that should be there is not: one by itself failed, the place is gone, or none was made for a week. */
  istAusgefallen: z.boolean(),
});
export type Sicherungslage = z.infer<typeof zSicherungslage>;

/** A backup that was found before the login. */
export const zGefundeneSicherung = z.object({
  name: z.string(),
  bytes: z.int(),
  /** null: the file cannot be used; `hindernis` says why. */
  inhalt: z
    .object({
      erstelltAm: z.string(),
      anlass: zSicherungsanlass,
      version: z.string(),
      datenbestand: z.string(),
      konten: z.array(zKontoKurz),
    })
    .nullable(),
  hindernis: z.string().nullable(),
});
export type GefundeneSicherung = z.infer<typeof zGefundeneSicherung>;
