import { useState } from 'react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';

const HOECHSTENS = 20;
const TEXT_NACH_MS = 200;

/** Chooses a case by name, number or Aktenzeichen. */
export function Fallwahl({ onWahl }: { readonly onWahl: (id: HaushaltId) => void }) {
  const [text, setzeText] = useState('');
  const [gesucht] = useDebouncedValue(text.trim(), TEXT_NACH_MS);
  const faelle = useQuery({
    ...api.faelle.liste.queryOptions({
      input: { filter: { ...neuerFallfilter(), text: gesucht }, sortierung: 'name', ab: 0, anzahl: HOECHSTENS },
    }),
    placeholderData: keepPreviousData,
  });
  const zeilen = faelle.data?.zeilen ?? [];
  return (
    <Select
      label="Fall"
      placeholder="Name, Nummer oder Aktenzeichen"
      data-autofocus
      searchable
      searchValue={text}
      onSearchChange={setzeText}
      filter={({ options }) => options}
      nothingFoundMessage="Kein Fall gefunden"
      data={zeilen.map(({ id, bezeichnung, aktenzeichen }) => ({
        value: id,
        label: [bezeichnung, aktenzeichen].filter(Boolean).join(' · '),
      }))}
      value={null}
      onChange={(id) => {
        const zeile = zeilen.find((eine) => eine.id === id);
        if (zeile) onWahl(zeile.id);
      }}
    />
  );
}
