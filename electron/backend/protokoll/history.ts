import type { Anfrage } from '../context.ts';
import type { AufgezeichneteTabelle } from '../database/recording.ts';
import type { Zeile } from '../registration.ts';
import { protokollRepository } from './repository.ts';
import { istGleich } from './rows.ts';
import { zeilenschritte, type Zeilenschritt } from './sentences.ts';

/** What one command did to a row, by whom and when. */
export interface Verlaufsschritt {
  readonly am: string;
  readonly von: string;
  /** True where the command took another one back. */
  readonly istRuecknahme: boolean;
  readonly vorher: Zeile | null;
  readonly nachher: Zeile | null;
}

/**
 * The history of one row out of the trace, newest first, undone steps and their undoing among them. For a slice that
 * shows the history of its own rows to whoever may read them.
 */
export async function verlaufDerZeile(
  anfrage: Anfrage,
  tabelle: AufgezeichneteTabelle,
  zeileId: string,
): Promise<Verlaufsschritt[]> {
  const repository = protokollRepository(anfrage.db);
  const aenderungen = await repository.spaetereAenderungen(tabelle, zeileId, 0);
  const jeBefehl = Map.groupBy(aenderungen, ({ befehlId }) => befehlId);
  const befehle = await repository.befehle([...jeBefehl.keys()]);
  const namen = await repository.anzeigenamen();
  return befehle
    .toSorted((a, b) => b.id - a.id)
    .flatMap(({ id, am, kontoId, nimmtZurueck }) =>
      zeilenschritte(jeBefehl.get(id) ?? [])
        .filter(({ vorher, nachher, istVergessen }) => !istVergessen && !istGleich(vorher, nachher))
        .map(({ vorher, nachher }) => ({
          am,
          von: namen.get(kontoId) ?? String(nachher?.['geaendert_von'] ?? '–'),
          istRuecknahme: nimmtZurueck !== null,
          vorher,
          nachher,
        })),
    );
}

/** What a command did, or has done so far, row by row. For a slice that keeps its own steps to take them apart later. */
export async function schritteDesBefehls(anfrage: Anfrage, befehlId: number): Promise<Zeilenschritt[]> {
  return zeilenschritte(await protokollRepository(anfrage.db).aenderungenDer([befehlId]));
}
