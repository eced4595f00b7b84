import { z } from 'zod';
import { paketart } from './kinds.ts';
import { paketeRepository } from './repository.ts';

export const NACHRICHT = 'nachricht';

/** A message with enclosures: kept as it came, for whoever sees its Kommune. */
export const nachrichtPaketart = paketart({
  art: NACHRICHT,
  name: 'Nachricht mit Anlagen',
  schema: z.strictObject({ text: z.string().max(10_000) }),
  async annehmen(anfrage, { id, titel, daten, teile }) {
    await paketeRepository(anfrage.db).legeNachrichtAb(id, daten.text, teile);
    const anlagen = teile.length === 1 ? 'einer Anlage' : `${teile.length} Anlagen`;
    return `„${titel}“ mit ${anlagen} wurde angenommen.`;
  },
});
