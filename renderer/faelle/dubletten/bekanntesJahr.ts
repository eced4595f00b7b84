import type { PersonEingabe } from '../../../shared/faelle/types.ts';

/** The year of birth as far as it is typed; null where it is none yet. */
export function bekanntesJahr(geburt: Pick<PersonEingabe, 'geburtsdatum' | 'geburtsjahr'> | undefined): number | null {
  const jahr = geburt?.geburtsdatum ? Number(geburt.geburtsdatum.slice(0, 4)) : (geburt?.geburtsjahr ?? null);
  return jahr !== null && jahr >= 1900 && jahr <= 2199 ? jahr : null;
}
