import { Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { liesFehler } from '../ui/fehler.ts';
import { melde } from '../ui/meldung.tsx';

/** Which account the person works with; saved at once, since it is no part of the form. */
export function Kontozuordnung({ id }: { readonly id: PersonalId }) {
  const konten = useQuery(api.personal.konten.queryOptions());
  const zuordnen = useMutation(
    api.personal.kontoZuordnen.mutationOptions({
      onSuccess: (_leer, { kontoId }) =>
        melde(kontoId === null ? 'Das Konto ist entfernt.' : 'Das Konto ist zugeordnet.'),
    }),
  );
  const fehler = zuordnen.error === null ? null : liesFehler(zuordnen.error);
  return (
    <Select
      label="Konto im Programm"
      description="Damit werden die Fälle dieser Person zu „meinen Fällen“. Die Wahl gilt sofort."
      placeholder="kein Konto"
      clearable
      searchable
      data={(konten.data ?? []).map(({ id: konto, anzeigename }) => ({ value: konto, label: anzeigename }))}
      value={konten.data?.find(({ personalId }) => personalId === id)?.id ?? null}
      onChange={(wert) => zuordnen.mutate({ personalId: id, kontoId: wert })}
      error={fehler?.satz}
      disabled={konten.data === undefined || zuordnen.isPending}
    />
  );
}
