import { z } from 'zod';
import { zPaketablehnungsgrund } from './ablehnung.ts';
import { PAKETGRENZEN } from './grenzen.ts';

/**
 * The format of packages between Datenbestände, one for all uses.
 *
 *     „GELEIT-PAKET“ and a line feed · length of the head (4 bytes, big endian) · head (JSON, `zPaketkopf`)
 *     · pieces of the sealed archive · signature (64 bytes)
 *
 * The archive is a zip: `paket.json` (`zPaketblatt`), `daten.json` (by the schema of its kind) and the enclosures
 * `teile/0001` …. It is closed for the receiver's X25519 key: ephemeral key, HKDF-SHA-256, AES-256-GCM in pieces of
 * 64 KiB whose nonce holds their number and, on the last one, the mark of the end. The sender's Ed25519 key signs the
 * SHA-256 of everything before the signature. Nobody but the receiver learns names, titles or sizes of the parts.
 */
export const PAKETFORMAT = 1;

/** Endings of the files. */
export const PAKETENDUNG = '.geleit-paket';
export const KONTAKTENDUNG = '.geleit-kontakt';

/** Bytes of a key in base64. */
const zSchluessel = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

/** Sign of a Datenbestand: SHA-256 of both public keys, in hex. */
export const zKennung = z.string().regex(/^[0-9a-f]{64}$/);

const zSha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The public half of a Datenbestand: signature key (Ed25519) and exchange key (X25519), each 32 bytes in base64. */
export const zPaketschluessel = z.strictObject({ signatur: zSchluessel, tausch: zSchluessel });
export type Paketschluessel = z.infer<typeof zPaketschluessel>;

/** The open head of a sealed package: keys only. */
export const zPaketkopf = z.strictObject({
  format: z.literal(PAKETFORMAT),
  von: zPaketschluessel,
  an: zKennung,
  fluechtig: zSchluessel,
});
export type Paketkopf = z.infer<typeof zPaketkopf>;

/** Text of one line as a person reads it: no control characters, nothing that turns the direction of writing. */
const zZeile = (laenge: number) =>
  z
    .string()
    .min(1)
    .max(laenge)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u);

/** Names that Windows keeps for devices. */
const GERAETENAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Name of an enclosure: a plain file name that every system takes, never a path. */
export const zTeilname = zZeile(200).refine(
  (name) =>
    !/[/\\:*?"<>|]/.test(name) &&
    !/^[.\s]|[.\s]$/.test(name) &&
    !GERAETENAME.test(name) &&
    name.normalize('NFC') === name,
);

/** One enclosure of the archive. */
export const zPaketteil = z.strictObject({
  pfad: z.string().regex(/^teile\/\d{4}$/),
  name: zTeilname,
  bytes: z.int().min(0).max(PAKETGRENZEN.teilBytes),
  sha256: zSha256,
});

/** `paket.json`: what the package is and what lies in it. */
export const zPaketblatt = z.strictObject({
  schema: z.literal('geleit-paket'),
  version: z.literal(PAKETFORMAT),
  id: z.uuid(),
  /** Kind of the content; each slice that sends packages names its own. */
  art: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  titel: zZeile(200),
  absender: z.strictObject({ kennung: zKennung, name: zZeile(200) }),
  empfaenger: z.strictObject({ kennung: zKennung }),
  erstelltAm: z.iso.datetime(),
  /** Packages of one sequence replace each other: one that is older than one already taken is refused. */
  reihe: zZeile(250),
  nummer: z.int().min(1),
  daten: z.strictObject({ bytes: z.int().min(0).max(PAKETGRENZEN.datenBytes), sha256: zSha256 }),
  teile: z.array(zPaketteil).max(PAKETGRENZEN.eintraege - 2),
});
export type Paketblatt = z.infer<typeof zPaketblatt>;

/** Contact file: name and public keys of a Datenbestand, signed with the very key that it names. */
export const zKontaktdatei = z.strictObject({
  schema: z.literal('geleit-kontakt'),
  version: z.literal(PAKETFORMAT),
  name: zZeile(200),
  schluessel: zPaketschluessel,
  siegel: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type Kontaktdatei = z.infer<typeof zKontaktdatei>;

/** Another Datenbestand with which packages are exchanged; known by its keys, checked by the fingerprint on the phone. */
export const zPaketkontakt = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Ten groups of four digits. */
  fingerabdruck: z.string(),
  hinzugefuegtAm: z.string(),
  istGeprueft: z.boolean(),
  version: z.int(),
});
export type Paketkontakt = z.infer<typeof zPaketkontakt>;

/** What a package holds, shown before it is accepted. */
export const zPaketinhalt = z.object({
  /** German word for the kind of the content. */
  art: z.string(),
  titel: z.string(),
  absender: z.object({ name: z.string(), fingerabdruck: z.string(), istGeprueft: z.boolean() }),
  erstelltAm: z.string(),
  nummer: z.int(),
  bytes: z.int(),
  /** Checksum of the sealed file. */
  sha256: z.string(),
  teile: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Paketinhalt = z.infer<typeof zPaketinhalt>;

/** What came of looking at a package: its content, or why it is not taken. */
export const zPaketbefund = z.discriminatedUnion('ergebnis', [
  z.object({ ergebnis: z.literal('inhalt'), inhalt: zPaketinhalt }),
  z.object({
    ergebnis: z.literal('abgelehnt'),
    grund: zPaketablehnungsgrund,
    satz: z.string(),
    /** Of an unknown sender whose signature is sound. */
    fingerabdruck: z.string().nullable(),
  }),
]);
export type Paketbefund = z.infer<typeof zPaketbefund>;

/** A package that was sent or taken. */
export const zPaketvorgang = z.object({
  id: z.uuid(),
  richtung: z.enum(['gesendet', 'angenommen']),
  gegenueber: z.string(),
  art: z.string(),
  titel: z.string(),
  nummer: z.int(),
  teile: z.int(),
  am: z.string(),
  von: z.string(),
  sha256: z.string(),
});
export type Paketvorgang = z.infer<typeof zPaketvorgang>;
