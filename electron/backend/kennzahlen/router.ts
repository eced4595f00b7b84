import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Auswertungsfrage } from '../../../shared/kennzahlen/types.ts';
import type { Anfrage } from '../context.ts';
import { angemeldet } from '../procedures.ts';
import type { Haus } from '../session.ts';
import { werteAus, type Auswertungsmittel, type Foerderquelle } from './evaluation.ts';
import { gibAb, ladeAbgabedatei, listeAbgaben, zeigeAbgabe, type Dateischreiber } from './frozen.ts';
import { gliedereAuf, pruefeVorAbgabe, zeigeDahinter, zeigeTageserfassung } from './reports.ts';
import {
  listeKennzahlen,
  listeRegeln,
  loescheEigeneKennzahl,
  passeKennzahlAn,
  setzeKennzahlZurueck,
  setzeRegel,
  speichereEigeneKennzahl,
} from './service.ts';
import { leserFuer } from './thread-reading.ts';

/** Makes a file of an answer to a question. */
type Dateibauer = (
  anfrage: Anfrage,
  frage: Auswertungsfrage,
  mittel: Auswertungsmittel,
) => Promise<{ readonly name: string; readonly datei: Blob }>;

/** The papers of the Kennzahlen. */
export interface Kennzahlenpapiere {
  readonly excel: Dateibauer;
  readonly word: Dateibauer;
  readonly tageserfassungExcel: Dateibauer;
  readonly blatt: (anfrage: Anfrage, frage: Auswertungsfrage, mittel: Auswertungsmittel) => Promise<Blatt>;
  /** The file that is kept of what was sent. */
  readonly abgabedatei: Dateischreiber;
}

/** The operations of the Kennzahlen; `foerderquellen`: what slices to the right know of grants. */
export function createKennzahlenRouter(papiere: Kennzahlenpapiere, foerderquellen: readonly Foerderquelle[]) {
  const { kennzahlen } = angemeldet;
  /** `signal`: the window does not want the answer any more. */
  const mittelVon = (
    { sitzung }: { sitzung: { readonly haus: Haus } },
    signal: AbortSignal | undefined,
  ): Auswertungsmittel => ({ lies: leserFuer(sitzung.haus, signal), foerderquellen });
  return {
    katalog: kennzahlen.katalog.handler(async ({ context: { anfrage } }) => ({
      kennzahlen: await listeKennzahlen(anfrage),
      regeln: await listeRegeln(anfrage),
    })),
    anpassen: kennzahlen.anpassen.handler(({ context, input }) => passeKennzahlAn(context.anfrage, input)),
    zuruecksetzen: kennzahlen.zuruecksetzen.handler(({ context, input }) =>
      setzeKennzahlZurueck(context.anfrage, input),
    ),
    eigeneSpeichern: kennzahlen.eigeneSpeichern.handler(({ context, input }) =>
      speichereEigeneKennzahl(context.anfrage, input),
    ),
    eigeneLoeschen: kennzahlen.eigeneLoeschen.handler(({ context, input }) =>
      loescheEigeneKennzahl(context.anfrage, input),
    ),
    regelSetzen: kennzahlen.regelSetzen.handler(({ context, input }) => setzeRegel(context.anfrage, input)),
    auswertung: kennzahlen.auswertung.handler(({ context, input, signal }) =>
      werteAus(context.anfrage, input, mittelVon(context, signal)),
    ),
    aufgliederung: kennzahlen.aufgliederung.handler(({ context, input, signal }) =>
      gliedereAuf(context.anfrage, input, mittelVon(context, signal)),
    ),
    dahinter: kennzahlen.dahinter.handler(({ context, input, signal }) =>
      zeigeDahinter(context.anfrage, input, mittelVon(context, signal)),
    ),
    tageserfassung: kennzahlen.tageserfassung.handler(({ context, input, signal }) =>
      zeigeTageserfassung(context.anfrage, input, mittelVon(context, signal)),
    ),
    pruefung: kennzahlen.pruefung.handler(async ({ context, input, signal }) => ({
      gruende: await pruefeVorAbgabe(context.anfrage, input, mittelVon(context, signal)),
    })),
    excel: kennzahlen.excel.handler(({ context, input, signal }) =>
      papiere.excel(context.anfrage, input, mittelVon(context, signal)),
    ),
    blatt: kennzahlen.blatt.handler(({ context, input, signal }) =>
      papiere.blatt(context.anfrage, input, mittelVon(context, signal)),
    ),
    word: kennzahlen.word.handler(({ context, input, signal }) =>
      papiere.word(context.anfrage, input, mittelVon(context, signal)),
    ),
    tageserfassungExcel: kennzahlen.tageserfassungExcel.handler(({ context, input, signal }) =>
      papiere.tageserfassungExcel(context.anfrage, input, mittelVon(context, signal)),
    ),
    abgaben: kennzahlen.abgaben.handler(({ context }) => listeAbgaben(context.anfrage)),
    abgabe: kennzahlen.abgabe.handler(({ context, input, signal }) =>
      zeigeAbgabe(context.anfrage, input.id, mittelVon(context, signal)),
    ),
    abgabeDatei: kennzahlen.abgabeDatei.handler(({ context, input }) => ladeAbgabedatei(context.anfrage, input.id)),
    abgeben: kennzahlen.abgeben.handler(({ context, input, signal }) =>
      gibAb(context.anfrage, input, papiere.abgabedatei, mittelVon(context, signal)),
    ),
  };
}
