import { useState } from 'react';
import { Select, type SelectProps } from '@mantine/core';
import type { HaushaltId, KommuneId } from '../../shared/foundation/id.ts';
import { useFallsuche } from './Fallsuche.tsx';

const HOECHSTENS = 20;
const OHNE = 'ohne-namen';

/** A case as a field keeps it; without an id: a talk without a name. */
export interface GewaehlterFall {
  readonly id: HaushaltId | null;
  readonly name: string;
  /** Null without a name. */
  readonly kommuneId: KommuneId | null;
}

const OHNE_NAMEN: GewaehlterFall = { id: null, name: 'Ohne Namen', kommuneId: null };

/** A case by name, number or Aktenzeichen; the first that fits is taken with Enter. */
export function Fallfeld({
  wert,
  onWahl,
  mitOhneNamen = false,
  ...feld
}: Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  readonly wert: GewaehlterFall | null;
  readonly onWahl: (fall: GewaehlterFall | null) => void;
  readonly mitOhneNamen?: boolean;
}) {
  const [text, setzeText] = useState('');
  const { faelle } = useFallsuche(text === wert?.name ? '' : text, HOECHSTENS);
  const zeilen: GewaehlterFall[] = (faelle.data?.zeilen ?? []).map(({ id, bezeichnung, aktenzeichen, kommuneId }) => ({
    id,
    name: [bezeichnung, aktenzeichen].filter(Boolean).join(' · '),
    kommuneId,
  }));
  const fehltInListe = wert !== null && wert.id !== null && !zeilen.some(({ id }) => id === wert.id);
  const alle = [...(fehltInListe ? [wert] : []), ...zeilen, ...(mitOhneNamen ? [OHNE_NAMEN] : [])];
  return (
    <Select
      placeholder="Name, Nummer oder Aktenzeichen"
      searchable
      clearable
      selectFirstOptionOnChange
      searchValue={text}
      onSearchChange={setzeText}
      filter={({ options }) => options}
      nothingFoundMessage="Kein Fall gefunden"
      {...feld}
      data={alle.map(({ id, name }) => ({ value: id ?? OHNE, label: name }))}
      value={wert === null ? null : (wert.id ?? OHNE)}
      onChange={(id) => onWahl(alle.find((einer) => (einer.id ?? OHNE) === id) ?? null)}
    />
  );
}
