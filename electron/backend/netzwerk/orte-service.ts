import {
  zRaumId,
  zSprechstundeId,
  type KommuneId,
  type RaumId,
  type SprechstundeId,
} from '../../../shared/foundation/id.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import { fehlerDerSprechstunde, nachWoche } from '../../../shared/netzwerk/sprechstunden.ts';
import type {
  Anlaufstelle,
  AnlaufstelleEingabe,
  Raum,
  RaumEingabe,
  Sprechstunde,
  SprechstundeEingabe,
} from '../../../shared/netzwerk/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { veraltet } from '../failures.ts';
import { pruefeMitKommune } from './kommune-pruefung.ts';
import {
  anlaufstellenRepository,
  raeumeRepository,
  sprechstundenRepository,
  type GefuehrteAnlaufstelle,
} from './orte-repository.ts';

/** What one page needs: how the Integrationsmanagement is reached, its Sprechstunden, and rooms. */
export interface Orte {
  readonly anlaufstellen: Anlaufstelle[];
  readonly sprechstunden: Sprechstunde[];
  readonly raeume: Raum[];
}

function fuersFenster({ geaendertAm: _am, geaendertVon: _von, ...stelle }: GefuehrteAnlaufstelle): Anlaufstelle {
  return stelle;
}

/** Sprechstunden in the order of the week, rooms by name. */
export async function listeOrte({ db, kommunen }: Anfrage): Promise<Orte> {
  return {
    anlaufstellen: (await anlaufstellenRepository(db, kommunen).liste()).map(fuersFenster),
    sprechstunden: nachWoche(await sprechstundenRepository(db, kommunen).liste()),
    raeume: nachNamen(await raeumeRepository(db, kommunen).liste(), ({ name }) => name),
  };
}

/** Notes how the Integrationsmanagement is reached in a Kommune; `version` null: for the first time. */
export async function speichereAnlaufstelle(
  anfrage: Anfrage,
  { kommuneId, version, eingabe }: { kommuneId: KommuneId; version: number | null; eingabe: AnlaufstelleEingabe },
): Promise<Anlaufstelle> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefeMitKommune(anfrage, kommuneId, []);
    const repository = anlaufstellenRepository(anfrage.db, anfrage.kommunen);
    const bisher = await repository.eine(kommuneId);
    if (bisher !== null && bisher.version !== version) throw veraltet(bisher.geaendertVon, bisher.geaendertAm);
    const neu = { ...eingabe, kommuneId, version: (bisher?.version ?? 0) + 1, ...spurVon(anfrage) };
    if (bisher === null) await repository.einfuegen(neu);
    else getroffen(await repository.aendern(neu, bisher.version), bisher);
    return fuersFenster(neu);
  });
}

/** Adds a Sprechstunde, or changes it where `id` is given. `EINGABE` at `kommuneId` and `bis`. */
export async function speichereSprechstunde(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: SprechstundeId | null; version: number | null; eingabe: SprechstundeEingabe },
): Promise<Sprechstunde> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = sprechstundenRepository(anfrage.db, anfrage.kommunen);
    const bisher = id === null ? null : unveraendert(await repository.eine(id), version, 'Diese Sprechstunde');
    await pruefeMitKommune(anfrage, eingabe.kommuneId, fehlerDerSprechstunde(eingabe));
    const neu: Sprechstunde = {
      ...eingabe,
      id: bisher?.id ?? zSprechstundeId.parse(anfrage.neueId()),
      version: (bisher?.version ?? 0) + 1,
      ...spurVon(anfrage),
    };
    if (bisher === null) await repository.einfuegen(neu);
    else getroffen(await repository.aendern(neu, bisher.version), bisher);
    return neu;
  });
}

export async function loescheSprechstunde(
  anfrage: Anfrage,
  { id, version }: { id: SprechstundeId; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = sprechstundenRepository(anfrage.db, anfrage.kommunen);
    const bisher = unveraendert(await repository.eine(id), version, 'Diese Sprechstunde');
    getroffen(await repository.loeschen(id, version), bisher);
  });
}

/** Adds a room, or changes it where `id` is given. `EINGABE` at `kommuneId`. */
export async function speichereRaum(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: RaumId | null; version: number | null; eingabe: RaumEingabe },
): Promise<Raum> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = raeumeRepository(anfrage.db, anfrage.kommunen);
    const bisher = id === null ? null : unveraendert(await repository.einer(id), version, 'Dieser Raum');
    await pruefeMitKommune(anfrage, eingabe.kommuneId, []);
    const neu: Raum = {
      ...eingabe,
      id: bisher?.id ?? zRaumId.parse(anfrage.neueId()),
      version: (bisher?.version ?? 0) + 1,
      ...spurVon(anfrage),
    };
    if (bisher === null) await repository.einfuegen(neu);
    else getroffen(await repository.aendern(neu, bisher.version), bisher);
    return neu;
  });
}

export async function loescheRaum(anfrage: Anfrage, { id, version }: { id: RaumId; version: number }): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = raeumeRepository(anfrage.db, anfrage.kommunen);
    const bisher = unveraendert(await repository.einer(id), version, 'Dieser Raum');
    getroffen(await repository.loeschen(id, version), bisher);
  });
}
