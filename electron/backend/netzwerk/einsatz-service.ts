import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import { zEinsatzId, type EinsatzId } from '../../../shared/foundation/id.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import { fehlerDesEinsatzes } from '../../../shared/netzwerk/einsatz.ts';
import { istDaFuer } from '../../../shared/netzwerk/rules.ts';
import type { Einsatz, EinsatzEingabe } from '../../../shared/netzwerk/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { einsatzRepository } from './einsatz-repository.ts';
import { pruefeMitKommune } from './kommune-pruefung.ts';
import { listePartner } from './partner-service.ts';

const EINSATZ = 'Dieser Einsatz';

/** Engagements in the Kommunen that the account sees, by name; also those that are over. */
export async function listeEinsaetze({ db, kommunen }: Anfrage): Promise<Einsatz[]> {
  return nachNamen(await einsatzRepository(db, kommunen).liste(), ({ name, von }) => `${name} ${von}`);
}

/** The partner has to be there for the Kommune, so that whoever sees the engagement sees it, too. */
async function partnerfehler(anfrage: Anfrage, { partnerId, kommuneId }: EinsatzEingabe): Promise<Feldfehler[]> {
  if (partnerId === null) return [];
  const partner = (await listePartner(anfrage)).find(({ id }) => id === partnerId);
  return partner !== undefined && istDaFuer(partner, kommuneId)
    ? []
    : [{ feld: 'partnerId', satz: 'Diese Stelle ist für die Kommune nicht da. Bitte eine andere wählen.' }];
}

/** Adds an engagement, or changes it where `id` is given. `EINGABE` at the fields that do not fit together. */
export async function speichereEinsatz(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: EinsatzId | null; version: number | null; eingabe: EinsatzEingabe },
): Promise<Einsatz> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = einsatzRepository(anfrage.db, anfrage.kommunen);
    const bisher = id === null ? null : unveraendert(await repository.einer(id), version, EINSATZ);
    await pruefeMitKommune(anfrage, eingabe.kommuneId, [
      ...fehlerDesEinsatzes(eingabe, anfrage.heute),
      ...(await partnerfehler(anfrage, eingabe)),
    ]);
    const neu: Einsatz = {
      ...eingabe,
      id: bisher?.id ?? zEinsatzId.parse(anfrage.neueId()),
      version: (bisher?.version ?? 0) + 1,
      ...spurVon(anfrage),
    };
    if (bisher === null) await repository.einfuegen(neu);
    else getroffen(await repository.aendern(neu, bisher.version), bisher);
    return neu;
  });
}

export async function loescheEinsatz(
  anfrage: Anfrage,
  { id, version }: { id: EinsatzId; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = einsatzRepository(anfrage.db, anfrage.kommunen);
    const bisher = unveraendert(await repository.einer(id), version, EINSATZ);
    getroffen(await repository.loeschen(id, version), bisher);
  });
}
