import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zKommuneId, zKontoId } from '../foundation/id.ts';

/** What an entry tells of. `lesen` only for the records of persons. */
export const zProtokollart = z.enum(['befehl', 'lesen', 'anmeldung', 'ablehnung']);

/** One table row that an entry names: codes and ids only, so that no name stays in the chain. */
export const zZeilenbezug = z.object({ tabelle: z.string(), id: z.string() });
export type Zeilenbezug = z.infer<typeof zZeilenbezug>;

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
  kommuneId: zKommuneId.nullable(),
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
