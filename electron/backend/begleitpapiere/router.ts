import { angemeldet } from '../procedures.ts';
import {
  alleBegleitpapiere,
  begleitpapierAlsBlatt,
  begleitpapierAlsDatei,
  legeBegleitpapierAb,
  listeBegleitpapiere,
  speichereBegleitpapier,
} from './service.ts';

/** Quelle: IANA Media Types. */
const MEDIENTYP: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

function alsDatei({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  const type = MEDIENTYP[name.split('.').at(-1) ?? ''] ?? '';
  return { name, datei: new Blob([new Uint8Array(bytes)], { type }) };
}

export const begleitpapiereRouter = {
  liste: angemeldet.begleitpapiere.liste.handler(({ context, input }) =>
    listeBegleitpapiere(context.anfrage, input.antragId),
  ),
  speichern: angemeldet.begleitpapiere.speichern.handler(({ context, input }) =>
    speichereBegleitpapier(context.anfrage, input),
  ),
  blatt: angemeldet.begleitpapiere.blatt.handler(({ context, input }) => begleitpapierAlsBlatt(context.anfrage, input)),
  datei: angemeldet.begleitpapiere.datei.handler(async ({ context, input }) =>
    alsDatei(await begleitpapierAlsDatei(context.anfrage, input)),
  ),
  ablegen: angemeldet.begleitpapiere.ablegen.handler(({ context, input }) =>
    legeBegleitpapierAb(context.anfrage, input),
  ),
  alleDateien: angemeldet.begleitpapiere.alleDateien.handler(async ({ context, input }) =>
    alsDatei(await alleBegleitpapiere(context.anfrage, input.antragId)),
  ),
};
