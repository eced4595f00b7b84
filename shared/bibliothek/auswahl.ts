import { passtZurSuche } from '../foundation/folding.ts';
import { THEMENFELD_LABEL, zThemenfeld } from '../netzwerk/themenfelder.ts';
import type { Vorlage } from './types.ts';
import { vorschlaege, type Vorschlagsfrage } from './vorschlag.ts';

/** Entries below one heading of the picker. */
export interface Auswahlgruppe {
  readonly titel: string;
  readonly vorlagen: readonly Vorlage[];
}

/** True where every word that is looked for stands in goal, measure, sign, situations or number of the entry. */
export function passtVorlage(vorlage: Vorlage, suche: string): boolean {
  const { id, ziel, massnahme, schrittFertigWenn, situationen } = vorlage;
  return (
    suche.trim() === '' || passtZurSuche([ziel, massnahme, schrittFertigWenn, ...situationen, id].join(' '), suche)
  );
}

/**
 * What the picker shows: what is proposed for the person first, then the other entries that the Kommune offers, by field.
 * Entries that the plan has already come with the others and are never proposed. Groups without an entry are left out.
 */
export function auswahlgruppen(
  vorlagen: readonly Vorlage[],
  frage: Vorschlagsfrage & { readonly fuer: string },
  suche: string,
): Auswahlgruppe[] {
  const angebotene = vorlagen.filter(
    (vorlage) =>
      vorlage.istAngeboten && (frage.feld === null || vorlage.feld === frage.feld) && passtVorlage(vorlage, suche),
  );
  const vorgeschlagene = vorschlaege(angebotene, frage);
  const weitere = angebotene.filter((vorlage) => !vorgeschlagene.includes(vorlage));
  return [
    { titel: `Vorgeschlagen für ${frage.fuer}`, vorlagen: vorgeschlagene },
    ...zThemenfeld.options.map((feld) => ({
      titel: vorgeschlagene.length > 0 ? `Weitere: ${THEMENFELD_LABEL[feld]}` : THEMENFELD_LABEL[feld],
      vorlagen: weitere.filter((vorlage) => vorlage.feld === feld),
    })),
  ].filter((gruppe) => gruppe.vorlagen.length > 0);
}
