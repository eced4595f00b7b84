import { useQuery } from '@tanstack/react-query';
import type { AntragId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';

/** The paper of the Antrag as it is printed. */
export function Vorschau({
  id,
  version,
  istVeraendert,
  onWord,
  istWordInArbeit,
}: {
  readonly id: AntragId;
  readonly version: number;
  readonly istVeraendert: boolean;
  readonly onWord: () => void;
  readonly istWordInArbeit: boolean;
}) {
  const options = api.antraege.blatt.queryOptions({ input: { id } });
  const blatt = useQuery({ ...options, queryKey: [...options.queryKey, version] });
  return (
    <Papiervorschau blatt={blatt} istVeraendert={istVeraendert} onWord={onWord} istWordInArbeit={istWordInArbeit} />
  );
}
