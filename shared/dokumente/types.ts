import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zKommuneId } from '../foundation/id.ts';
import { zZeilenbezug } from '../protokoll/types.ts';

/** What kind of file is kept. */
export const zDateiart = z.enum(['docx', 'xlsx', 'pdf', 'png', 'jpeg', 'zip', 'ics']);
export type Dateiart = z.infer<typeof zDateiart>;

/** Kinds of files that a scanner makes. */
export const SCANARTEN = ['pdf', 'jpeg', 'png'] as const satisfies readonly Dateiart[];
export type Scanart = (typeof SCANARTEN)[number];

/** What a document is: a paper of the program, a filled official form, a list, or the scan of one of them. */
export const zDokumentart = z.enum([
  'antrag',
  'vordruck',
  'vereinbarung',
  'begleitpapier',
  /** The sheet that goes round in the house; signed, it releases its record. */
  'mitzeichnung',
  'stammdatenblatt',
  'uebergabe',
  'dolmetscherauftrag',
  'datenliste',
  /** Schweigepflichtentbindung; its signed scan is the consent. */
  'einwilligung',
  /** A copy of an integration plan; its signed scan is the signature. */
  'integrationsplan',
  /** „Meine nächsten drei Schritte“. */
  'merkblatt',
  /** Letter to whoever did not come. */
  'einladung',
  'scan',
]);
export type Dokumentart = z.infer<typeof zDokumentart>;

/** Something that was produced or scanned and is kept in the Datenbestand. */
export const zDokument = z.object({
  id: z.uuid(),
  art: zDokumentart,
  /** File name with its ending. */
  name: z.string(),
  dateiart: zDateiart,
  bytes: z.int(),
  sha256: z.string(),
  erstelltAm: z.string(),
  von: z.string(),
  bezug: zZeilenbezug,
  /** What the record was called when the document was filed: `Antrag 464.2-003/18, A-dorf`. */
  bezugTitel: z.string(),
  /** Every Kommune that the paper names: all of them must be the account's to see it. */
  kommuneIds: z.array(zKommuneId),
  /** Code on the paper (QR) by which a scan finds its way back; null for drafts and scans. */
  papiercode: z.string().nullable(),
  /** The day on which a scan of this very paper came back. */
  unterschriebenAm: z.string().nullable(),
  /** The paper that this scan is of. */
  scanVon: z.uuid().nullable(),
  /** Last day on which what it certifies holds; null: without end, or not noted. */
  gueltigBis: zDatum.nullable(),
});
export type Dokument = z.infer<typeof zDokument>;

/** Days before the end of its validity from which on a document is to be renewed. */
export const GUELTIG_VORLAUF_TAGE = 60;

/** Largest scan that is accepted. Quelle: Sicherheitsvorgabe des Projekts. */
export const SCAN_HOECHSTENS_BYTES = 20 * 1024 * 1024;
