import type { Dateiart } from '../../../shared/dokumente/types.ts';
import type { Anfrage } from '../context.ts';
import { lesbareBezuege } from '../database/kommunen-sicht.ts';
import { nichtGefunden } from '../failures.ts';
import { angemeldet } from '../procedures.ts';
import { liesHochgeladenenScan } from './scan-upload.ts';
import {
  legeScanAb,
  liesDokument,
  liesVorschau,
  listeDokumente,
  loescheDokument,
  setzeGueltigkeit,
  type Bezugsquelle,
} from './service.ts';

/** Quelle: IANA Media Types. */
const MEDIENTYP: Record<Dateiart, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  zip: 'application/zip',
  ics: 'text/calendar',
};

function alsBlob(bytes: Uint8Array, dateiart: Dateiart): Blob {
  return new Blob([new Uint8Array(bytes)], { type: MEDIENTYP[dateiart] });
}

/** The request within what the account may read of this kind of record; null where it may not at all. */
function alsLeserVon(anfrage: Anfrage, tabelle: string): Anfrage | null {
  const eine = lesbareBezuege(anfrage.zuteilungen, anfrage.kommunen).find((bezug) => bezug.tabelle === tabelle);
  return eine === undefined ? null : { ...anfrage, kommunen: eine.sicht };
}

/** `quellen`: the records of the slices to the right that documents can belong to. */
export function createDokumenteRouter(quellen: readonly Bezugsquelle[]) {
  return {
    liste: angemeldet.dokumente.liste.handler(({ context, input }) => listeDokumente(context.anfrage, input.bezug)),
    datei: angemeldet.dokumente.datei.handler(async ({ context, input }) => {
      const { dokument, bytes } = await liesDokument(context.anfrage, input.id);
      return { name: dokument.name, datei: alsBlob(bytes, dokument.dateiart) };
    }),
    vorschau: angemeldet.dokumente.vorschau.handler(async ({ context, input }) => {
      const vorschau = await liesVorschau(context.anfrage, input.id);
      if (vorschau === null || vorschau.art === 'blatt') return vorschau;
      return { art: 'bild' as const, datei: alsBlob(vorschau.bytes, vorschau.dateiart) };
    }),
    scanAblegen: angemeldet.dokumente.scanAblegen.handler(async ({ context, input }) => {
      const { anfrage } = context;
      const { name, datei, bezug } = input;
      const quelle = quellen.find(({ tabelle }) => tabelle === bezug?.tabelle);
      const leser = bezug === null ? null : alsLeserVon(anfrage, bezug.tabelle);
      const ziel = bezug === null || leser === null ? null : ((await quelle?.finde(leser, bezug.id)) ?? null);
      if (bezug !== null && ziel === null) throw nichtGefunden('Der Eintrag zu dieser Datei');
      return legeScanAb(anfrage, await liesHochgeladenenScan(name, datei), ziel, quellen);
    }),
    gueltigSetzen: angemeldet.dokumente.gueltigSetzen.handler(({ context, input }) =>
      setzeGueltigkeit(context.anfrage, input),
    ),
    loeschen: angemeldet.dokumente.loeschen.handler(async ({ context, input }) => {
      await loescheDokument(context.anfrage, input.id);
      return {};
    }),
  };
}
