import { z } from 'zod';

/** Wrong passwords in a row, and until when the next one is refused; null: it may come at once. */
export const zFehlversuche = z.strictObject({ anzahl: z.int().min(0), wartenBis: z.iso.datetime().nullable() });
export type Fehlversuche = z.infer<typeof zFehlversuche>;

export const KEINE_FEHLVERSUCHE: Fehlversuche = { anzahl: 0, wartenBis: null };

/** So many wrong passwords cost no time. Quelle: Sicherheitsvorgabe des Projekts. */
const FREIE_VERSUCHE = 3;
const HOECHSTENS_SEKUNDEN = 15 * 60;

/** Seconds to wait after the `anzahl`-th wrong password: none after two, then 1, 2, 4, 8 … up to 15 minutes. */
export function wartezeitSekunden(anzahl: number): number {
  if (anzahl < FREIE_VERSUCHE) return 0;
  return Math.min(2 ** (anzahl - FREIE_VERSUCHE), HOECHSTENS_SEKUNDEN);
}

/** Whole seconds that are left to wait. A clock that was set back makes nobody wait longer than 15 minutes. */
export function restSekunden({ wartenBis }: Fehlversuche, jetzt: string): number {
  if (wartenBis === null) return 0;
  const rest = Math.ceil((Date.parse(wartenBis) - Date.parse(jetzt)) / 1000);
  return Math.min(Math.max(rest, 0), HOECHSTENS_SEKUNDEN);
}

/** One more wrong password at the instant `jetzt`. */
export function nachFehlversuch({ anzahl }: Fehlversuche, jetzt: string): Fehlversuche {
  const sekunden = wartezeitSekunden(anzahl + 1);
  const wartenBis = sekunden === 0 ? null : new Date(Date.parse(jetzt) + sekunden * 1000).toISOString();
  return { anzahl: anzahl + 1, wartenBis };
}

/** `8 Sekunden`, `1 Minute`, `12 Minuten`. */
export function dauerText(sekunden: number): string {
  if (sekunden === 1) return '1 Sekunde';
  if (sekunden < 60) return `${sekunden} Sekunden`;
  const minuten = Math.ceil(sekunden / 60);
  return minuten === 1 ? '1 Minute' : `${minuten} Minuten`;
}
