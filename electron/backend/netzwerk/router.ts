import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { PartnerId } from '../../../shared/foundation/id.ts';
import type { Verweispruefung } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { angemeldet } from '../procedures.ts';
import { alsWord, handzettelAlsBlatt, lueckenlisteAlsBlatt, zustaendigkeitAlsBlatt } from './document-service.ts';
import { listeEinsaetze, loescheEinsatz, speichereEinsatz } from './einsatz-service.ts';
import {
  listeOrte,
  loescheRaum,
  loescheSprechstunde,
  speichereAnlaufstelle,
  speichereRaum,
  speichereSprechstunde,
} from './orte-service.ts';
import {
  aenderePartner,
  bestaetigePartner,
  ladePartner,
  legePartnerAn,
  listePartner,
  loeschePartner,
} from './partner-service.ts';
import { listePlanungsgespraeche, loeschePlanungsgespraech, speicherePlanungsgespraech } from './planung-service.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const { netzwerk } = angemeldet;

async function wordDatei(anfrage: Anfrage, blatt: Blatt): Promise<{ name: string; datei: Blob }> {
  const { name, bytes } = await alsWord(anfrage, blatt);
  return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
}

/** `verweise`: what the slices to the right say about records that name a partner. */
export function createNetzwerkRouter(verweise: readonly Verweispruefung<PartnerId>[]) {
  return {
    partner: netzwerk.partner.handler(({ context }) => listePartner(context.anfrage)),
    einPartner: netzwerk.einPartner.handler(({ context, input }) => ladePartner(context.anfrage, input.id)),
    partnerAnlegen: netzwerk.partnerAnlegen.handler(({ context, input }) => legePartnerAn(context.anfrage, input)),
    partnerAendern: netzwerk.partnerAendern.handler(({ context, input }) => aenderePartner(context.anfrage, input)),
    partnerLoeschen: netzwerk.partnerLoeschen.handler(async ({ context, input }) => {
      await loeschePartner(context.anfrage, input, verweise);
      return {};
    }),
    partnerBestaetigen: netzwerk.partnerBestaetigen.handler(({ context, input }) =>
      bestaetigePartner(context.anfrage, input),
    ),
    orte: netzwerk.orte.handler(({ context }) => listeOrte(context.anfrage)),
    anlaufstelleSpeichern: netzwerk.anlaufstelleSpeichern.handler(({ context, input }) =>
      speichereAnlaufstelle(context.anfrage, input),
    ),
    sprechstundeSpeichern: netzwerk.sprechstundeSpeichern.handler(({ context, input }) =>
      speichereSprechstunde(context.anfrage, input),
    ),
    sprechstundeLoeschen: netzwerk.sprechstundeLoeschen.handler(async ({ context, input }) => {
      await loescheSprechstunde(context.anfrage, input);
      return {};
    }),
    raumSpeichern: netzwerk.raumSpeichern.handler(({ context, input }) => speichereRaum(context.anfrage, input)),
    raumLoeschen: netzwerk.raumLoeschen.handler(async ({ context, input }) => {
      await loescheRaum(context.anfrage, input);
      return {};
    }),
    einsaetze: netzwerk.einsaetze.handler(({ context }) => listeEinsaetze(context.anfrage)),
    einsatzSpeichern: netzwerk.einsatzSpeichern.handler(({ context, input }) =>
      speichereEinsatz(context.anfrage, input),
    ),
    einsatzLoeschen: netzwerk.einsatzLoeschen.handler(async ({ context, input }) => {
      await loescheEinsatz(context.anfrage, input);
      return {};
    }),
    planungsgespraeche: netzwerk.planungsgespraeche.handler(({ context }) => listePlanungsgespraeche(context.anfrage)),
    planungsgespraechSpeichern: netzwerk.planungsgespraechSpeichern.handler(({ context, input }) =>
      speicherePlanungsgespraech(context.anfrage, input),
    ),
    planungsgespraechLoeschen: netzwerk.planungsgespraechLoeschen.handler(async ({ context, input }) => {
      await loeschePlanungsgespraech(context.anfrage, input);
      return {};
    }),
    lueckenlisteBlatt: netzwerk.lueckenlisteBlatt.handler(({ context, input }) =>
      lueckenlisteAlsBlatt(context.anfrage, input),
    ),
    lueckenlisteWord: netzwerk.lueckenlisteWord.handler(async ({ context, input }) =>
      wordDatei(context.anfrage, await lueckenlisteAlsBlatt(context.anfrage, input)),
    ),
    zustaendigkeitBlatt: netzwerk.zustaendigkeitBlatt.handler(({ context, input }) =>
      zustaendigkeitAlsBlatt(context.anfrage, input.kommuneId),
    ),
    zustaendigkeitWord: netzwerk.zustaendigkeitWord.handler(async ({ context, input }) =>
      wordDatei(context.anfrage, await zustaendigkeitAlsBlatt(context.anfrage, input.kommuneId)),
    ),
    handzettelBlatt: netzwerk.handzettelBlatt.handler(({ context, input }) =>
      handzettelAlsBlatt(context.anfrage, input),
    ),
    handzettelWord: netzwerk.handzettelWord.handler(async ({ context, input }) =>
      wordDatei(context.anfrage, await handzettelAlsBlatt(context.anfrage, input)),
    ),
  };
}
