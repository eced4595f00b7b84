import type { Anschrift, Haushalt } from '../../../shared/faelle/types.ts';
import type { HaushaltId } from '../../../shared/foundation/id.ts';
import { inTransaktion } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { nichtErlaubt } from '../failures.ts';
import { eigenesPersonal } from '../personal/own.ts';
import { halteEinsichtFest } from './disclosure.ts';
import { ganzeAkte } from './service.ts';

/** Says that the account may see a protected address for another reason than being zuständig: it stands in. */
export type Anschriftrecht = (anfrage: Anfrage, haushalt: Haushalt) => Promise<boolean>;

async function darfAnschriftSehen(
  anfrage: Anfrage,
  haushalt: Haushalt,
  darfAuch: readonly Anschriftrecht[],
): Promise<boolean> {
  if (haushalt.zustaendigId === null) return true;
  if (haushalt.zustaendigId === (await eigenesPersonal(anfrage))) return true;
  for (const darf of darfAuch) if (await darf(anfrage, haushalt)) return true;
  return false;
}

/**
 * The addresses of a household, also of a protected one, for whoever is zuständig, or for everybody who may write where
 * nobody is. Notes who looked and why. `NICHT_ERLAUBT` for everybody else.
 */
export async function zeigeAnschrift(
  anfrage: Anfrage,
  { id, grund }: { id: HaushaltId; grund: string },
  darfAuch: readonly Anschriftrecht[],
): Promise<{ anschriften: Anschrift[] }> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { haushalt } = await ganzeAkte(anfrage, id);
    if (!(await darfAnschriftSehen(anfrage, haushalt, darfAuch))) {
      throw nichtErlaubt('Die geschützte Anschrift sieht nur, wer für diesen Haushalt zuständig ist oder vertritt.');
    }
    await halteEinsichtFest(anfrage, { haushaltId: id, gegenstand: 'anschrift', grund });
    return { anschriften: haushalt.anschriften };
  });
}
