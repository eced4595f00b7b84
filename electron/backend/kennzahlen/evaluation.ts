import { regimeFuer } from '../../../shared/foerderrecht/rules.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Auswertung, Auswertungsfrage, Regelstand } from '../../../shared/kennzahlen/types.ts';
import { benenneTeile, type Zaehlung } from '../../../shared/kennzahlen/zusammensetzung.ts';
import type { Anfrage, KommunenSicht } from '../context.ts';
import { eingabefehler, nichtGefunden } from '../failures.ts';
import { namenFuer } from './names.ts';
import { liesHier, type Leser } from './readings.ts';
import type { Bereich } from './scope.ts';
import { listeKennzahlen, listeRegeln } from './service.ts';

/** What Kommunen were granted and may have, as a slice to the right knows it. */
export type Foerderquelle = (
  anfrage: Anfrage,
  frage: { readonly tag: Auswertungsfrage['bis']; readonly kommunen: KommunenSicht },
) => Promise<Zaehlung['kommunen']>;

/** What figures are read with: here or in a thread, and what other slices know. */
export interface Auswertungsmittel {
  readonly lies: Leser;
  readonly foerderquellen: readonly Foerderquelle[];
}

export const MITTEL_HIER: Auswertungsmittel = { lies: liesHier, foerderquellen: [] };

/** The Kommunen that were asked for and are seen. Throws where one is not. */
function gemeinteKommunen({ kommunen: sicht }: Anfrage, gefragte: readonly KommuneId[] | null): KommunenSicht {
  if (gefragte === null) return sicht;
  if (sicht !== 'alle' && gefragte.some((id) => !sicht.includes(id))) throw nichtGefunden('Diese Kommune');
  return gefragte;
}

/** The question as the statements need it. `EINGABE` where the period ends before it begins. */
export function bereichVon(anfrage: Anfrage, frage: Auswertungsfrage, regeln: readonly Regelstand[]): Bereich {
  const { von, bis, kommuneIds, personalIds } = frage;
  if (bis < von) throw eingabefehler([{ feld: 'bis', satz: 'Der Zeitraum endet, bevor er beginnt.' }]);
  return { von, bis, kommunen: gemeinteKommunen(anfrage, kommuneIds), personal: personalIds, regeln };
}

/**
 * „Auswertung Zeitraum“: the whole, each person of Personal, each Kommune. `damals`: what was sent then, whose rules and lines
 * count, also own Kennzahlen as they were meant; null: all as it is.
 */
export async function werteAus(
  anfrage: Anfrage,
  frage: Auswertungsfrage,
  { lies, foerderquellen }: Auswertungsmittel = MITTEL_HIER,
  damals: Pick<Auswertung, 'regeln' | 'zeilen'> | null = null,
): Promise<Auswertung> {
  const regeln = damals?.regeln ?? (await listeRegeln(anfrage));
  const kennzahlen = damals?.zeilen ?? (await listeKennzahlen(anfrage));
  const bereich = bereichVon(anfrage, frage, regeln);
  const regimeId = regimeFuer(anfrage.regimeDateien, frage.bis)?.id ?? null;
  const foerderung: Zaehlung['kommunen'][number][] = [];
  if (frage.personalIds === null) {
    for (const quelle of foerderquellen) {
      foerderung.push(...(await quelle(anfrage, { tag: frage.bis, kommunen: bereich.kommunen })));
    }
  }
  const auftrag = { frage, regeln, kennzahlen, bereich, regimeId, foerderung };
  const auswertung = await lies(anfrage, 'auswertung', auftrag);
  return benenneTeile(auswertung, await namenFuer(anfrage, auswertung));
}
