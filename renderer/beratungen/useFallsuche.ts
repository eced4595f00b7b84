import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import { api } from '../host/client.ts';

const TEXT_NACH_MS = 80;

/** What to ask for cases by name, number or Aktenzeichen; an empty text: the own open ones. */
export function fallfrage(text: string, hoechstens: number) {
  const gesucht = text.trim();
  const filter =
    gesucht === ''
      ? { ...neuerFallfilter(), zustaendig: 'eigene' as const, stand: 'offen' as const }
      : { ...neuerFallfilter(), text: gesucht };
  return { filter, sortierung: 'name' as const, ab: 0, anzahl: hoechstens };
}

/** What the search finds, as it is typed; `istAktuell`: the answer is that to the text. */
export function useFallsuche(text: string, hoechstens: number) {
  const [gesucht] = useDebouncedValue(text.trim(), TEXT_NACH_MS);
  const faelle = useQuery({
    ...api.faelle.liste.queryOptions({ input: fallfrage(gesucht, hoechstens) }),
    placeholderData: keepPreviousData,
  });
  return { faelle, istAktuell: gesucht === text.trim() && faelle.isSuccess && !faelle.isPlaceholderData };
}
