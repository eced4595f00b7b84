import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Fehlerhinweis } from './Fehlerhinweis.tsx';
import { Geruest, Seite, type SeiteProps } from './Seite.tsx';

/**
 * Draws what a query answers: grey lines while it is read (after 150 ms), the notice with „Noch einmal versuchen“ where
 * it fails, else the children with the data.
 *
 *     <Abfrage abfrage={useQuery(api.kommunen.liste.queryOptions())}>{(liste) => …}</Abfrage>
 *
 * Where the children are the whole page, `seite` gives the notice its heading and the way back.
 */
export function Abfrage<T>({
  abfrage,
  seite,
  children,
}: {
  readonly abfrage: UseQueryResult<T, unknown>;
  readonly seite?: Pick<SeiteProps, 'titel' | 'zurueck'>;
  readonly children: (daten: T) => ReactNode;
}) {
  if (abfrage.data !== undefined) return children(abfrage.data);
  if (!abfrage.isError) return <Geruest />;
  const hinweis = <Fehlerhinweis fehler={abfrage.error} onErneut={() => void abfrage.refetch()} />;
  return seite ? <Seite {...seite}>{hinweis}</Seite> : hinweis;
}
