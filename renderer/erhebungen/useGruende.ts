import { useMemo } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import type { z } from 'zod';
import type { Feldfehler } from '../../shared/foundation/errors.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';

const LIVE_VERZOEGERUNG_MS = 250;

/** What the rules say of what is being typed, once it can be read; `pruefe` has to stay the same between drawings. */
export function useGruende<E>(
  werte: Record<string, unknown>,
  schema: z.ZodType<E>,
  pruefe: (eingabe: E) => readonly Grund[],
): readonly Grund[] {
  const [ruhig] = useDebouncedValue(werte, LIVE_VERZOEGERUNG_MS);
  return useMemo(() => {
    const eingabe = schema.safeParse(ruhig);
    return eingabe.success ? pruefe(eingabe.data) : [];
  }, [ruhig, schema, pruefe]);
}

/** What forbids saving, as sentences at the fields of the form. */
export function feldfehlerAus(gruende: readonly Grund[]): Feldfehler[] {
  return gruende.flatMap(({ schwere, feld, satz }) => (schwere === 'sperrt' && feld !== null ? [{ feld, satz }] : []));
}
