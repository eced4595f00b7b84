import type { Zeilenbezug } from '../../shared/protokoll/types.ts';

/** Address of the Protokoll of one record. */
export function protokollZu({ tabelle, id }: Zeilenbezug): string {
  return `/protokoll?${new URLSearchParams({ tabelle, id }).toString()}`;
}

/** The record in such an address; null where it names none. */
export function zeileAusAdresse(adresse: URLSearchParams): Zeilenbezug | null {
  const tabelle = adresse.get('tabelle');
  const id = adresse.get('id');
  return tabelle === null || id === null ? null : { tabelle, id };
}
