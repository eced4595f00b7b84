import type { AntragId } from '../../../shared/foundation/id.ts';
import { suchePartner, type Partnersuche } from '../../../shared/antraege/partnersuche.ts';
import type { AntragEingabe } from '../../../shared/antraege/types.ts';
import {
  heutigeLage,
  vergleiche,
  wendeVarianteAn,
  type Variante,
  type Vergleich,
} from '../../../shared/antraege/varianten.ts';
import type { Anfrage } from '../context.ts';
import { ohneNamen } from '../personal/names.ts';
import { ladeAntragsdaten } from './service.ts';

/** What if: nothing here is saved. */

type Angaben = AntragEingabe & { id?: AntragId | undefined };

/** The Antrag as it is typed, and each variant beside it. */
export interface Variantenvergleich {
  readonly heute: Vergleich;
  readonly varianten: Vergleich[];
}

/** Compares variants with the Antrag as it is typed, by what the account sees. */
export async function vergleicheVarianten(
  anfrage: Anfrage,
  { id, varianten, ...eingabe }: Angaben & { varianten: readonly Variante[] },
): Promise<Variantenvergleich> {
  const daten = await ladeAntragsdaten(anfrage, id ?? null);
  const heute = heutigeLage(eingabe, daten);
  return ohneNamen(anfrage, {
    heute: vergleiche(heute, heute),
    varianten: varianten.map((variante) => vergleiche(heute, wendeVarianteAn(variante, eingabe, daten))),
  });
}

/** Partners for the Kommunen of an Antrag, among those that the account sees. */
export async function suchePartnerFuer(anfrage: Anfrage, { id, ...eingabe }: Angaben): Promise<Partnersuche | null> {
  return suchePartner(eingabe, await ladeAntragsdaten(anfrage, id ?? null));
}
