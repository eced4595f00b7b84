import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { kommunenAuswahl } from '../ui/namen.ts';

/** The Kommune that a package belongs to: whoever sees it sees the package. */
export function Kommunenfeld({
  wert,
  onWert,
}: {
  readonly wert: KommuneId | null;
  readonly onWert: (wert: KommuneId | null) => void;
}) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const alle = kommunen.data ?? [];
  return (
    <Select
      label="Gehört zu"
      description="Ohne Kommune sehen es nur Konten, die für alle Kommunen eingetragen sind."
      placeholder="alle Kommunen"
      data={kommunenAuswahl(alle)}
      value={wert}
      onChange={(id) => onWert(alle.find((kommune) => kommune.id === id)?.id ?? null)}
      clearable
      searchable
      maw="26rem"
    />
  );
}
