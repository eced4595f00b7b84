import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Wertelistenschluessel } from '../../shared/foerderrecht/wertelisten.ts';
import { api } from '../host/client.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';

/** A text field that proposes the entries of an own list; whatever else is typed is taken as well. */
export function Vorschlagsfeld({
  liste,
  ...feld
}: Omit<AutocompleteProps, 'data'> & { readonly liste: Wertelistenschluessel }) {
  const listen = useQuery({
    ...api.foerderrecht.wertelisten.queryOptions(),
    ...nurWenn(useDarf('foerderrecht', 'lesen')),
  });
  const eintraege = listen.data?.find(({ schluessel }) => schluessel === liste)?.eintraege ?? [];
  return <Autocomplete {...feld} data={eintraege.filter(({ istAktiv }) => istAktiv).map(({ text }) => text)} />;
}
