import { useQuery } from '@tanstack/react-query';
import type { Sicherungslage } from '../../shared/sicherung/types.ts';
import { api } from '../host/client.ts';

/** So often the window looks whether the backend has made a backup by itself, or could not. */
const NACHSEHEN_MILLISEKUNDEN = 60_000;

/** How the backups stand; undefined until it is known. */
export function useSicherungslage(): Sicherungslage | undefined {
  return useQuery({ ...api.sicherung.lage.queryOptions(), refetchInterval: NACHSEHEN_MILLISEKUNDEN }).data;
}
