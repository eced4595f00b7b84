import type { VorlagenId, Vorlagenuebersetzung } from '../../../shared/bibliothek/types.ts';
import type { Anfrage } from '../context.ts';
import { angemeldet } from '../procedures.ts';
import {
  aendereVorlage,
  bieteVorlageAn,
  legeVorlageAn,
  listeVorlagen,
  planeinstellungenVon,
  setzeVorlageZurueck,
  speicherePlaneinstellungen,
} from './service.ts';
import { ladeBibliothek } from './shipped.ts';

const { bibliothek } = angemeldet;

/** `uebersetzungenVon`: the plan, which has the words of every language, says how a shipped entry reads in them. */
export function createBibliothekRouter(
  uebersetzungenVon: (anfrage: Anfrage, id: VorlagenId) => Vorlagenuebersetzung[],
) {
  return {
    liste: bibliothek.liste.handler(({ context, input }) => listeVorlagen(context.anfrage, input.kommuneId)),
    mitgelieferte: bibliothek.mitgelieferte.handler(() => [...ladeBibliothek()]),
    uebersetzungen: bibliothek.uebersetzungen.handler(({ context, input }) =>
      uebersetzungenVon(context.anfrage, input.id),
    ),
    anlegen: bibliothek.anlegen.handler(({ context, input }) => legeVorlageAn(context.anfrage, input)),
    aendern: bibliothek.aendern.handler(({ context, input }) => aendereVorlage(context.anfrage, input)),
    anbieten: bibliothek.anbieten.handler(({ context, input }) => bieteVorlageAn(context.anfrage, input)),
    zuruecksetzen: bibliothek.zuruecksetzen.handler(async ({ context, input }) => {
      await setzeVorlageZurueck(context.anfrage, input);
      return {};
    }),
    einstellungen: bibliothek.einstellungen.handler(({ context, input }) =>
      planeinstellungenVon(context.anfrage, input.kommuneId),
    ),
    einstellungenSpeichern: bibliothek.einstellungenSpeichern.handler(({ context, input }) =>
      speicherePlaneinstellungen(context.anfrage, input),
    ),
  };
}
