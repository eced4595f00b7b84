import { z } from 'zod';
import { zKommuneId } from '../foundation/id.ts';
import { zZeilenbezug } from '../protokoll/types.ts';

/** What kind of file is kept. */
export const zDateiart = z.enum(['docx', 'xlsx', 'pdf', 'png', 'jpeg', 'zip', 'ics']);
export type Dateiart = z.infer<typeof zDateiart>;

/** Something that was produced or scanned and is kept in the Datenbestand. */
export const zDokument = z.object({
  id: z.uuid(),
  /** `antrag`, `ablageblatt`, `scan` … */
  art: z.string(),
  name: z.string(),
  dateiart: zDateiart,
  bytes: z.int(),
  sha256: z.string(),
  erstelltAm: z.string(),
  von: z.string(),
  bezug: zZeilenbezug,
  kommuneId: zKommuneId.nullable(),
  /** Code on the paper (QR) by which a scan finds its way back. */
  papiercode: z.string().nullable(),
  /** A scan of this very paper came back. */
  unterschriebenAm: z.string().nullable(),
  /** The paper that this scan is of. */
  scanVon: z.uuid().nullable(),
});
export type Dokument = z.infer<typeof zDokument>;

/** Largest scan that is accepted. Quelle: Sicherheitsvorgabe des Projekts. */
export const SCAN_HOECHSTENS_BYTES = 20 * 1024 * 1024;
