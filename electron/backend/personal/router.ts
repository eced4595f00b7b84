import type { PersonalId } from '../../../shared/foundation/id.ts';
import type { Verweispruefung } from '../changes.ts';
import { angemeldet } from '../procedures.ts';
import { merkeGelesen } from '../protokoll/record.ts';
import { listePersonalkonten, ordneKontoZu } from './accounts.ts';
import {
  besetzungAlsBlatt,
  besetzungAlsWord,
  listeGeplanteStellen,
  loescheGeplanteStelle,
  speichereGeplanteStelle,
} from './plan-service.ts';
import { aenderePersonal, einePerson, legePersonalAn, listePersonal, listeTeams, loeschePersonal } from './service.ts';
import { loescheTeam, speichereTeam } from './team-service.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * `verweise`: what the slices to the right say about records that name a person; `beendigungsverweise`: what would be
 * orphaned if the person left.
 */
export function createPersonalRouter(
  verweise: readonly Verweispruefung<PersonalId>[],
  beendigungsverweise: readonly Verweispruefung<PersonalId>[],
) {
  return {
    liste: angemeldet.personal.liste.handler(({ context }) => listePersonal(context.anfrage)),
    eine: angemeldet.personal.eine.handler(async ({ context, input }) => {
      const person = await einePerson(context.anfrage, input.id);
      await merkeGelesen(context.anfrage, 'personal', person.id);
      return person;
    }),
    anlegen: angemeldet.personal.anlegen.handler(({ context, input }) => legePersonalAn(context.anfrage, input)),
    aendern: angemeldet.personal.aendern.handler(({ context, input }) =>
      aenderePersonal(context.anfrage, input, beendigungsverweise),
    ),
    loeschen: angemeldet.personal.loeschen.handler(async ({ context, input }) => {
      await loeschePersonal(context.anfrage, input, verweise);
      return {};
    }),
    konten: angemeldet.personal.konten.handler(({ context }) => listePersonalkonten(context.anfrage)),
    kontoZuordnen: angemeldet.personal.kontoZuordnen.handler(async ({ context, input }) => {
      await ordneKontoZu(context.anfrage, input);
      return {};
    }),
    teams: angemeldet.personal.teams.handler(({ context }) => listeTeams(context.anfrage)),
    teamSpeichern: angemeldet.personal.teamSpeichern.handler(({ context, input }) =>
      speichereTeam(context.anfrage, input),
    ),
    teamLoeschen: angemeldet.personal.teamLoeschen.handler(async ({ context, input }) => {
      await loescheTeam(context.anfrage, input);
      return {};
    }),
    geplanteStellen: angemeldet.personal.geplanteStellen.handler(({ context }) =>
      listeGeplanteStellen(context.anfrage),
    ),
    geplanteStelleSpeichern: angemeldet.personal.geplanteStelleSpeichern.handler(({ context, input }) =>
      speichereGeplanteStelle(context.anfrage, input),
    ),
    geplanteStelleLoeschen: angemeldet.personal.geplanteStelleLoeschen.handler(async ({ context, input }) => {
      await loescheGeplanteStelle(context.anfrage, input);
      return {};
    }),
    besetzungBlatt: angemeldet.personal.besetzungBlatt.handler(({ context, input }) =>
      besetzungAlsBlatt(context.anfrage, input.stichtag),
    ),
    besetzungWord: angemeldet.personal.besetzungWord.handler(async ({ context, input }) => {
      const { name, bytes } = await besetzungAlsWord(context.anfrage, input.stichtag);
      return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
    }),
  };
}
