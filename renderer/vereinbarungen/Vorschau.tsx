import { useQuery } from '@tanstack/react-query';
import type { Vereinbarung } from '../../shared/vereinbarungen/types.ts';
import { api } from '../host/client.ts';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';

/** The paper of the agreement as it is printed. */
export function Vorschau({
  vereinbarung: { id, version },
  ...props
}: {
  readonly vereinbarung: Vereinbarung;
  readonly istVeraendert: boolean;
  readonly onWord: () => void;
  readonly istWordInArbeit: boolean;
}) {
  const options = api.vereinbarungen.blatt.queryOptions({ input: { id } });
  const blatt = useQuery({ ...options, queryKey: [...options.queryKey, version] });
  return <Papiervorschau blatt={blatt} {...props} />;
}
