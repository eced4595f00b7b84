import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import { zPlanungsgespraechId, type PlanungsgespraechId } from '../../../shared/foundation/id.ts';
import { fehlerDesGespraechs } from '../../../shared/netzwerk/planung.ts';
import { istDaFuer } from '../../../shared/netzwerk/rules.ts';
import type { Planungsgespraech, PlanungsgespraechEingabe } from '../../../shared/netzwerk/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { pruefeMitKommune } from './kommune-pruefung.ts';
import { listePartner } from './partner-service.ts';
import { planungRepository } from './planung-repository.ts';

const GESPRAECH = 'Dieses Planungsgespräch';

/** Planning talks in the Kommunen that the account sees, the newest first. */
export async function listePlanungsgespraeche({ db, kommunen }: Anfrage): Promise<Planungsgespraech[]> {
  return planungRepository(db, kommunen).liste();
}

/** Who took part has to be there for the Kommune, so that whoever sees the talk sees them, too. */
async function partnerfehler(anfrage: Anfrage, eingabe: PlanungsgespraechEingabe): Promise<Feldfehler[]> {
  const partner = await listePartner(anfrage);
  const passt = (id: string) => partner.some((einer) => einer.id === id && istDaFuer(einer, eingabe.kommuneId));
  return eingabe.partnerIds.every(passt)
    ? []
    : [{ feld: 'partnerIds', satz: 'Eine der Stellen ist für diese Kommune nicht da. Bitte neu wählen.' }];
}

/** Adds a planning talk, or changes it where `id` is given. `EINGABE` at the fields that do not fit together. */
export async function speicherePlanungsgespraech(
  anfrage: Anfrage,
  {
    id,
    version,
    eingabe,
  }: { id: PlanungsgespraechId | null; version: number | null; eingabe: PlanungsgespraechEingabe },
): Promise<Planungsgespraech> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = planungRepository(anfrage.db, anfrage.kommunen);
    const bisher = id === null ? null : unveraendert(await repository.eines(id), version, GESPRAECH);
    await pruefeMitKommune(anfrage, eingabe.kommuneId, [
      ...fehlerDesGespraechs(eingabe, anfrage.heute),
      ...(await partnerfehler(anfrage, eingabe)),
    ]);
    const neu: Planungsgespraech = {
      ...eingabe,
      partnerIds: [...new Set(eingabe.partnerIds)].sort(),
      id: bisher?.id ?? zPlanungsgespraechId.parse(anfrage.neueId()),
      version: (bisher?.version ?? 0) + 1,
      ...spurVon(anfrage),
    };
    if (bisher === null) await repository.einfuegen(neu);
    else getroffen(await repository.aendern(neu, bisher.version), bisher);
    return neu;
  });
}

export async function loeschePlanungsgespraech(
  anfrage: Anfrage,
  { id, version }: { id: PlanungsgespraechId; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = planungRepository(anfrage.db, anfrage.kommunen);
    const bisher = unveraendert(await repository.eines(id), version, GESPRAECH);
    getroffen(await repository.loeschen(id, version), bisher);
  });
}
