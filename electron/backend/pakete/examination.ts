import { z } from 'zod';
import { zPaketablehnungsgrund } from '../../../shared/pakete/ablehnung.ts';
import { zKennung, zPaketblatt, zPaketschluessel } from '../../../shared/pakete/types.ts';
import { kennungVon, type Paketidentitaet } from './keys.ts';
import { liesArchiv } from './read-archive.ts';
import { Paketmangel } from './refusal.ts';
import { entsiegle, pruefeSiegel } from './seal.ts';

/** What the process that looks at a package is given. */
export interface Pruefauftrag {
  readonly datei: Blob;
  readonly eigene: Paketidentitaet;
  /** Signs of the Datenbestände that are known here. */
  readonly bekannte: readonly string[];
  /** True: the enclosures are wanted, too; they are handed out one by one before the result. */
  readonly mitTeilen: boolean;
}

const zAbgelehnt = z.object({
  ergebnis: z.literal('abgelehnt'),
  grund: zPaketablehnungsgrund,
  /** Keys of the sender, where the signature is sound but the sender is not known. */
  absender: zPaketschluessel.nullable(),
});

/** What comes back from that process; read with the schema, since it has handled a stranger's bytes. */
export const zPruefergebnis = z.discriminatedUnion('ergebnis', [
  zAbgelehnt,
  z.object({
    ergebnis: z.literal('inhalt'),
    blatt: zPaketblatt,
    /** JSON of the data part. */
    daten: z.string(),
    /** SHA-256 of the sealed file. */
    sha256: zKennung,
  }),
]);
export type Pruefergebnis = z.infer<typeof zPruefergebnis>;

/** Looks at a package from its first byte to its last. Never throws for what a stranger wrote. */
export async function untersuche(
  { datei, eigene, bekannte }: Omit<Pruefauftrag, 'mitTeilen'>,
  nimm: (pfad: string, inhalt: Buffer) => void,
): Promise<Pruefergebnis> {
  try {
    const siegel = await pruefeSiegel(datei);
    const eigeneKennung = kennungVon(eigene.oeffentlich);
    if (siegel.kopf.an !== eigeneKennung) return { ergebnis: 'abgelehnt', grund: 'fremd', absender: null };
    const absender = kennungVon(siegel.kopf.von);
    if (!bekannte.includes(absender)) {
      return { ergebnis: 'abgelehnt', grund: 'unbekannter_absender', absender: siegel.kopf.von };
    }
    const { blatt, daten } = await liesArchiv(entsiegle(datei, siegel, eigene), nimm);
    // A package that somebody else wrote and that was only sealed anew names its true sender or receiver inside.
    if (blatt.absender.kennung !== absender || blatt.empfaenger.kennung !== eigeneKennung) {
      return { ergebnis: 'abgelehnt', grund: 'falsche_angaben', absender: null };
    }
    return { ergebnis: 'inhalt', blatt, daten, sha256: siegel.sha256 };
  } catch (fehler) {
    if (fehler instanceof Paketmangel) return { ergebnis: 'abgelehnt', grund: fehler.grund, absender: null };
    throw fehler;
  }
}
