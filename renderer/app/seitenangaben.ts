import { useMatches } from 'react-router';
import type { Datenart, Zugriff } from '../../shared/foundation/rights.ts';

/** What a route says about its page, as `handle` of the route. */
export interface Seitenangaben {
  /** Page of the handbook that F1 opens, the file's name without ending: `03-kommunen`. */
  readonly handbuch?: string;
  /** What an account must be allowed to see the page; missing: nothing. */
  readonly recht?: { readonly datenart: Datenart; readonly zugriff: Zugriff };
}

/** What the innermost route that says something says. */
export function useSeitenangaben(): Seitenangaben {
  const angaben = useMatches()
    .map((treffer) => treffer.handle)
    .filter((handle): handle is Seitenangaben => typeof handle === 'object' && handle !== null);
  return angaben.at(-1) ?? {};
}
