import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Fehlerhinweis } from './Fehlerhinweis.tsx';
import { Geruest } from './Seite.tsx';

/**
 * Draws what a query answers: grey lines while it is read (after 150 ms), the notice with „Noch einmal versuchen“ where
 * it fails, else the children with the data.
 *
 *     <Abfrage abfrage={useQuery(api.kommunen.liste.queryOptions())}>{(liste) => …}</Abfrage>
 */
export function Abfrage<T>({
  abfrage,
  children,
}: {
  readonly abfrage: UseQueryResult<T, unknown>;
  readonly children: (daten: T) => ReactNode;
}) {
  if (abfrage.data !== undefined) return children(abfrage.data);
  if (abfrage.isError) return <Fehlerhinweis fehler={abfrage.error} onErneut={() => void abfrage.refetch()} />;
  return <Geruest />;
}
