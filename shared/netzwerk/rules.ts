import { plusMonate, type Datum } from '../foundation/date.ts';
import type { Feldfehler } from '../foundation/errors.ts';
import type { KommuneId } from '../foundation/id.ts';
import type { Themenfeld } from './themenfelder.ts';
import type { Partner, PartnerEingabe, Zustaendigkeit } from './types.ts';

/** After so many months the data of a partner are asked again. Quelle: Vorgabe des Programms, üblich. */
export const PRUEFEN_NACH_MONATEN = 6;

/** First day on which the data of the partner are to be asked again; null: they never were. */
export function zuPruefenAb({ geprueftAm }: Pick<Partner, 'geprueftAm'>): Datum | null {
  return geprueftAm === null ? null : plusMonate(geprueftAm, PRUEFEN_NACH_MONATEN);
}

/** True where nobody made sure of the data within the last six months: grey, and named on papers with its day. */
export function istZuPruefen(partner: Pick<Partner, 'geprueftAm'>, heute: Datum): boolean {
  const ab = zuPruefenAb(partner);
  return ab === null || ab <= heute;
}

/** True where the partner is there for the Kommune. */
export function istDaFuer({ kommuneIds }: Pick<PartnerEingabe, 'kommuneIds'>, kommuneId: KommuneId): boolean {
  return kommuneIds.length === 0 || kommuneIds.includes(kommuneId);
}

function gilt(eine: Zustaendigkeit, kommuneId: KommuneId): boolean {
  return eine.kommuneId === null || eine.kommuneId === kommuneId;
}

/** Fields for which the partner is responsible in the Kommune, in their order, each once. */
export function felderIn(
  partner: Pick<PartnerEingabe, 'kommuneIds' | 'zustaendigkeiten'>,
  kommuneId: KommuneId,
): Themenfeld[] {
  if (!istDaFuer(partner, kommuneId)) return [];
  return [...new Set(partner.zustaendigkeiten.filter((eine) => gilt(eine, kommuneId)).map(({ feld }) => feld))];
}

/** Ortsteile of the Kommune for which the partner is responsible in the field; none: for all of it, or for none. */
export function ortsteileIn(
  { zustaendigkeiten }: Pick<PartnerEingabe, 'zustaendigkeiten'>,
  feld: Themenfeld,
  kommuneId: KommuneId,
): string[] {
  const hier = zustaendigkeiten.filter((eine) => eine.feld === feld && gilt(eine, kommuneId));
  return hier.some(({ ortsteil }) => ortsteil === '') ? [] : hier.map(({ ortsteil }) => ortsteil);
}

/** True where the partner is responsible for the field there; an empty Ortsteil asks for the whole Kommune. */
export function istZustaendig(
  partner: Pick<PartnerEingabe, 'kommuneIds' | 'zustaendigkeiten'>,
  ort: { readonly feld: Themenfeld; readonly kommuneId: KommuneId; readonly ortsteil: string },
): boolean {
  return (
    istDaFuer(partner, ort.kommuneId) &&
    partner.zustaendigkeiten.some(
      (eine) =>
        eine.feld === ort.feld && gilt(eine, ort.kommuneId) && (eine.ortsteil === '' || eine.ortsteil === ort.ortsteil),
    )
  );
}

const istGleich = (a: Zustaendigkeit, b: Zustaendigkeit) =>
  a.feld === b.feld && a.kommuneId === b.kommuneId && a.ortsteil.toLowerCase() === b.ortsteil.toLowerCase();

/** What of the input does not fit together, each sentence at its field. */
export function fehlerDesPartners(eingabe: PartnerEingabe): Feldfehler[] {
  return eingabe.zustaendigkeiten.flatMap((eine, nummer) => {
    if (eine.ortsteil !== '' && eine.kommuneId === null) {
      return [{ feld: `zustaendigkeiten.${nummer}.kommuneId`, satz: 'Zum Ortsteil bitte die Kommune wählen.' }];
    }
    if (eine.kommuneId !== null && !istDaFuer(eingabe, eine.kommuneId)) {
      return [
        {
          feld: `zustaendigkeiten.${nummer}.kommuneId`,
          satz: 'Für diese Kommune ist die Stelle nicht da. Bitte die Kommune oben dazunehmen oder eine andere wählen.',
        },
      ];
    }
    return eingabe.zustaendigkeiten.findIndex((andere) => istGleich(andere, eine)) < nummer
      ? [{ feld: `zustaendigkeiten.${nummer}.feld`, satz: 'Diese Zuständigkeit steht schon weiter oben.' }]
      : [];
  });
}
