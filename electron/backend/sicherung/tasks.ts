import { z } from 'zod';
import { zSicherungsanlass } from '../../../shared/sicherung/types.ts';
import { entnimmUndPruefe, schreibeSicherung, type Geschrieben, type Melder } from '../database/backup.ts';
import { pruefsumme } from '../database/container.ts';
import { oeffneVerbindung } from '../database/open.ts';
import { rmSync, statSync } from 'node:fs';

/** What runs in a thread of its own: values in, values out, the key wiped at the end. */

const zSchluessel = z.instanceof(Uint8Array);

const zSichern = z.object({
  datei: z.string(),
  schluessel: zSchluessel,
  schluesseldatei: z.string(),
  datenbestand: z.object({ id: z.string(), name: z.string() }),
  ordner: z.string(),
  ziel: z.string(),
  version: z.string(),
  erstelltAm: z.string(),
  anlass: zSicherungsanlass,
  zeitstempel: z.string(),
});
export type Sichern = z.infer<typeof zSichern>;

/** `in`: where the database is taken out to; `istBehalten` false: only tried, nothing is left. */
const zEntnehmen = z.object({
  sicherung: z.string(),
  in: z.string(),
  istBehalten: z.boolean(),
  schluessel: zSchluessel,
});
export type Entnehmen = z.infer<typeof zEntnehmen>;

/** What a backup was found to hold; `sha256` of its whole file. */
export interface Entnommen {
  readonly zeilen: number;
  readonly kettennummer: number;
  readonly sha256: string;
}

function sichern(roh: unknown, melde: Melder): Geschrieben {
  const { datei, ...angaben } = zSichern.parse(roh);
  const quelle = oeffneVerbindung(datei, angaben.schluessel, 'mitlesend');
  try {
    const zaehler = oeffneVerbindung(datei, angaben.schluessel, 'mitlesend');
    try {
      return schreibeSicherung({ ...angaben, quelle, zaehler }, melde);
    } finally {
      zaehler.close();
    }
  } finally {
    quelle.close();
    angaben.schluessel.fill(0);
  }
}

function entnehmen(roh: unknown, melde: Melder): Entnommen {
  const { sicherung, in: ziel, istBehalten, schluessel } = zEntnehmen.parse(roh);
  try {
    const { bestand } = entnimmUndPruefe(sicherung, ziel, schluessel, (schritt, prozent) =>
      melde(schritt, Math.round(prozent * 0.9)),
    );
    if (!istBehalten) rmSync(ziel, { force: true });
    const sha256 = pruefsumme(sicherung, statSync(sicherung).size, (anteil) =>
      melde('Die Prüfsumme wird gebildet', 90 + Math.round(anteil * 10)),
    );
    const zeilen = bestand.zeilen.reduce((summe, [, anzahl]) => summe + anzahl, 0);
    return { zeilen, kettennummer: bestand.kettennummer, sha256 };
  } finally {
    schluessel.fill(0);
  }
}

/** The tasks by name, for `electron/worker.ts`. */
export const SICHERUNGSAUFGABEN = { sichern, entnehmen };
