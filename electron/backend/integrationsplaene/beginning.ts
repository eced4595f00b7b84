import { gefuellteFelder } from '../../../shared/erhebungen/rules.ts';
import type { Erhebung } from '../../../shared/erhebungen/types.ts';
import type { Person } from '../../../shared/faelle/types.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import { zPlaneintragId, type PersonId } from '../../../shared/foundation/id.ts';
import { interessenVon, mitgebrachtVon } from '../../../shared/integrationsplaene/beginn.ts';
import { neueFassung, neuesPlanfeld, ueberpruefungsvorschlag } from '../../../shared/integrationsplaene/defaults.ts';
import type { PlanfassungEingabe, Planfeld } from '../../../shared/integrationsplaene/types.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';

/** What a first draft is made of. */
export interface Planbeginn {
  readonly heute: Datum;
  /** The person whose plan it is; null: the plan of the family. */
  readonly personId: PersonId | null;
  readonly personen: readonly Person[];
  /** The newest one; null: there is none. */
  readonly erhebung: Erhebung | null;
  readonly uebergabeAm: Datum | null;
  readonly wochen: number;
  neueId(): string;
}

function felderFuer({ personId, personen, erhebung, neueId }: Planbeginn): Planfeld[] {
  const gefuellte = gefuellteFelder(erhebung?.felder ?? []);
  const neues = (vorlage: { readonly themenfeld: Planfeld['themenfeld'] }, wem: PersonId | null) =>
    neuesPlanfeld(zPlaneintragId.parse(neueId()), vorlage.themenfeld, wem);
  if (personId === null) {
    return gefuellte
      .filter((feld) => feld.personId === null || personen.some(({ id }) => id === feld.personId))
      .map((feld) => ({
        ...neues(feld, feld.personId),
        heute: feld.istStand,
        ressource: feld.ressource,
        bedarf: feld.bedarf,
      }));
  }
  // What was noted of the whole family holds for the person, too: one field each.
  return zThemenfeld.options.flatMap((themenfeld) => {
    const eigene = gefuellte.filter(
      (feld) => feld.themenfeld === themenfeld && (feld.personId === null || feld.personId === personId),
    );
    if (eigene.length === 0) return [];
    const zusammen = (texte: readonly string[]) => texte.filter((text) => text !== '').join('\n');
    return [
      {
        ...neues({ themenfeld }, personId),
        heute: zusammen(eigene.map(({ istStand }) => istStand)),
        ressource: zusammen(eigene.map(({ ressource }) => ressource)),
        bedarf: zusammen(eigene.map(({ bedarf }) => bedarf)),
      },
    ];
  });
}

/** A first draft with all that is known already. */
export function ersterEntwurf(beginn: Planbeginn): PlanfassungEingabe {
  const { heute, personId, personen, erhebung, uebergabeAm, wochen } = beginn;
  const gemeinte = personen.filter(({ id }) => personId === null || id === personId);
  return {
    ...neueFassung(
      heute,
      gemeinte.map(({ id }) => id),
    ),
    gespraechssprache: erhebung?.sprache ?? '',
    sprachmittlungName: erhebung?.sprachmittlung ?? '',
    uebergabeAm,
    erhebungAm: erhebung?.am ?? null,
    wuensche: erhebung?.wuensche ?? '',
    mitgebracht: mitgebrachtVon(gemeinte, heute),
    interessen: interessenVon(gemeinte),
    helfende: erhebung?.helfende ?? '',
    felder: felderFuer(beginn),
    ueberpruefungAm: ueberpruefungsvorschlag(heute, wochen),
  };
}
