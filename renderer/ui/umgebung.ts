import { createContext, useContext } from 'react';
import type { Datum } from '../../shared/foundation/date.ts';

/** What the blocks need to know about the window: today for sloppy dates, and how dense lists are. */
export interface Umgebung {
  readonly heute: Datum;
  readonly dichte: 'normal' | 'dicht';
}

export const UmgebungContext = createContext<Umgebung>({ heute: '2018-01-01' as Datum, dichte: 'normal' });

/** Today as the backend gives it (`--heute` sets it), for date proposals and sloppy input. */
export function useHeute(): Datum {
  return useContext(UmgebungContext).heute;
}

/** The density of lists that the account chose. */
export function useDichte(): 'normal' | 'dicht' {
  return useContext(UmgebungContext).dichte;
}
