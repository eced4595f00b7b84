import { z } from 'zod';
import mitgeliefert from '../../../resources/integrationsplaene/bibliothek.json' with { type: 'json' };
import { zMitgelieferteVorlage, type MitgelieferteVorlage } from '../../../shared/bibliothek/types.ts';

const zBibliothek = z.strictObject({
  quelle: z.string().min(1),
  eintraege: z.array(zMitgelieferteVorlage),
});

const EINTRAEGE: readonly MitgelieferteVorlage[] = zBibliothek.parse(mitgeliefert).eintraege;
const NACH_ID = new Map<string, MitgelieferteVorlage>(EINTRAEGE.map((eintrag) => [eintrag.id, eintrag]));

/** The 80 goals of `resources/integrationsplaene/bibliothek.json`, in the order of the file. */
export function ladeBibliothek(): readonly MitgelieferteVorlage[] {
  return EINTRAEGE;
}

/** The shipped entry with this id; null for own entries. */
export function mitgelieferteVorlage(id: string): MitgelieferteVorlage | null {
  return NACH_ID.get(id) ?? null;
}
