import { zeigeArten } from '../../../shared/einwilligungen/labels.ts';
import type { Einwilligung } from '../../../shared/einwilligungen/types.ts';
import type { Fallverlauf } from '../../../shared/faelle/types.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import type { HaushaltId } from '../../../shared/foundation/id.ts';
import type { Fallverlaufsquelle } from '../registration.ts';
import { einwilligungenRepository } from './repository.ts';

function schritte(eine: Einwilligung, haushaltId: HaushaltId): Fallverlauf[] {
  const schritt = (name: string, am: Datum | null, wort: string): Fallverlauf[] =>
    am === null
      ? []
      : [
          {
            id: `einwilligungen:${eine.id}/${name}`,
            am,
            art: 'Einwilligung',
            titel: `Einwilligung für „${eine.empfaenger}“ ${wort}`,
            text: name === 'antwort' ? `${zeigeArten(eine.arten)}. Zweck: ${eine.zweck}` : '',
            wer: eine.geaendertVon,
            ziel: `/faelle/${haushaltId}?abschnitt=einwilligungen`,
          },
        ];
  return [
    ...schritt('antwort', eine.antwortAm, eine.antwort === 'verweigert' ? 'verweigert' : 'erteilt'),
    ...schritt('widerruf', eine.widerrufenAm, 'widerrufen'),
    ...schritt('entfallen', eine.entfallenAm, 'beendet, der Anlass ist entfallen'),
  ];
}

/** Consents given, refused and withdrawn, and that a closed note was laid down; never what it says or is about. */
export const einwilligungenVerlauf: Fallverlaufsquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async verlauf({ db, kommunen }, haushaltId) {
    const repository = einwilligungenRepository(db, kommunen);
    const umschlaege = await repository.umschlaege(haushaltId);
    return [
      ...(await repository.liste(haushaltId)).flatMap(({ einwilligung }) => schritte(einwilligung, haushaltId)),
      ...umschlaege.map(({ umschlag }) => ({
        id: `umschlaege:${umschlag.id}`,
        am: umschlag.angelegtAm,
        art: 'Umschlag',
        titel: 'Verschlossener Umschlag angelegt',
        text: '',
        wer: umschlag.von,
        ziel: `/faelle/${haushaltId}?abschnitt=einwilligungen`,
      })),
    ];
  },
};
