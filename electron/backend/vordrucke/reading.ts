import { z } from 'zod';
import {
  zFormular,
  zFuellwert,
  zVordruckart,
  type Fuellwert,
  type Vordruckart,
} from '../../../shared/vordrucke/types.ts';
import { packeAus, packeEin } from './archive.ts';
import { pruefeTeile } from './check.ts';
import { fuelleExcel } from './excel-fill.ts';
import { liesExcelformular } from './excel-form.ts';
import { ABLEHNUNG, Abgelehnt } from './refusal.ts';
import { fuelleWord } from './word-fill.ts';
import { liesWordformular } from './word-form.ts';

/** What the thread that touches a form is given: a file to look at, or one to fill. */
export type Vordruckauftrag =
  | { readonly aufgabe: 'lesen'; readonly datei: Uint8Array }
  | { readonly aufgabe: 'fuellen'; readonly datei: Uint8Array; readonly werte: Readonly<Record<string, Fuellwert>> };

/** What comes back; read with the schema, since the thread has handled a stranger's bytes. */
export const zVordruckantwort = z.discriminatedUnion('ergebnis', [
  z.object({ ergebnis: z.literal('gelesen'), dateiart: zVordruckart, formular: zFormular }),
  z.object({
    ergebnis: z.literal('gefuellt'),
    dateiart: zVordruckart,
    datei: z.instanceof(Uint8Array),
    /** Entries for which an Excel form has no empty rows. */
    ohnePlatz: z.int(),
  }),
  z.object({ ergebnis: z.literal('abgelehnt'), satz: z.string() }),
]);
export type Vordruckantwort = z.infer<typeof zVordruckantwort>;

async function gefuellt(
  datei: Uint8Array,
  werte: Readonly<Record<string, Fuellwert>>,
): Promise<{ dateiart: Vordruckart; datei: Uint8Array<ArrayBuffer>; ohnePlatz: number }> {
  const teile = await packeAus(datei);
  const dateiart = pruefeTeile(teile);
  const { teile: neue, ohnePlatz } =
    dateiart === 'docx' ? { teile: fuelleWord(teile, werte), ohnePlatz: 0 } : fuelleExcel(teile, werte);
  return { dateiart, datei: new Uint8Array(await packeEin(teile, neue)), ohnePlatz };
}

/** Does the work of the thread. Whatever the file is, the answer is a result. */
export async function bearbeite(auftrag: Vordruckauftrag): Promise<Vordruckantwort> {
  try {
    if (auftrag.aufgabe === 'fuellen') {
      const werte = z.record(z.string(), zFuellwert).parse(auftrag.werte);
      return { ergebnis: 'gefuellt', ...(await gefuellt(auftrag.datei, werte)) };
    }
    const teile = await packeAus(auftrag.datei);
    const dateiart = pruefeTeile(teile);
    const { formular } = dateiart === 'docx' ? liesWordformular(teile) : liesExcelformular(teile);
    return { ergebnis: 'gelesen', dateiart, formular };
  } catch (fehler) {
    return { ergebnis: 'abgelehnt', satz: fehler instanceof Abgelehnt ? fehler.satz : ABLEHNUNG.beschaedigt };
  }
}
