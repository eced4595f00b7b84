import type { PersonalId } from '../../../shared/foundation/id.ts';
import type { Verweispruefung } from '../changes.ts';
import { angemeldet } from '../procedures.ts';
import { merkeGelesen } from '../protokoll/record.ts';
import { aenderePersonal, einePerson, legePersonalAn, listePersonal, loeschePersonal } from './service.ts';

/** `verweise`: what the slices to the right say about records that name a person. */
export function createPersonalRouter(verweise: readonly Verweispruefung<PersonalId>[]) {
  return {
    liste: angemeldet.personal.liste.handler(({ context }) => listePersonal(context.anfrage)),
    eine: angemeldet.personal.eine.handler(async ({ context, input }) => {
      const person = await einePerson(context.anfrage, input.id);
      await merkeGelesen(context.anfrage, 'personal', person.id);
      return person;
    }),
    anlegen: angemeldet.personal.anlegen.handler(({ context, input }) => legePersonalAn(context.anfrage, input)),
    aendern: angemeldet.personal.aendern.handler(({ context, input }) => aenderePersonal(context.anfrage, input)),
    loeschen: angemeldet.personal.loeschen.handler(async ({ context, input }) => {
      await loeschePersonal(context.anfrage, input, verweise);
      return {};
    }),
  };
}
