import { useEffect, useState, type KeyboardEvent } from 'react';
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

/** The talk without a name. */
export const OHNE_NAMEN: GewaehlterFall = { id: null, name: 'Ohne Namen', kommuneId: null };

/** A case by name, number or Aktenzeichen; the first that fits is taken with Enter. */
export function Fallfeld({
  wert,
  onWahl,
  mitOhneNamen = false,
  vorgabe = '',
  ...feld
}: Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  readonly wert: GewaehlterFall | null;
  readonly onWahl: (fall: GewaehlterFall | null) => void;
  readonly mitOhneNamen?: boolean;
  /** What is looked for until something is typed. */
  readonly vorgabe?: string;
}) {
  const [text, setzeText] = useState('');
  const [istOffen, setzeOffen] = useState(false);
  // What was typed when Enter was pressed before the answer was there; leaving the field does not take it back.
  const [erwartet, setzeErwartet] = useState<string | null>(null);
  const { faelle, istAktuell } = useFallsuche(erwartet ?? (text === wert?.name ? '' : text || vorgabe), HOECHSTENS);
  const zeilen: GewaehlterFall[] = (faelle.data?.zeilen ?? []).map(({ id, bezeichnung, aktenzeichen, kommuneId }) => ({
    id,
    name: [bezeichnung, aktenzeichen].filter(Boolean).join(' · '),
    kommuneId,
  }));
  const fehltInListe = wert !== null && wert.id !== null && !zeilen.some(({ id }) => id === wert.id);
  const alle = [...(fehltInListe ? [wert] : []), ...zeilen, ...(mitOhneNamen ? [OHNE_NAMEN] : [])];
  const [erster] = zeilen;

  function uebernimm(fall: GewaehlterFall) {
    setzeErwartet(null);
    setzeOffen(false);
    onWahl(fall);
  }

  // Enter before the answer means the first case of what was typed, never the first of what stood there before.
  const trifft = erwartet !== null && istAktuell ? erster : undefined;
  useEffect(() => {
    if (trifft) uebernimm(trifft);
  });

  function taste(ereignis: KeyboardEvent<HTMLInputElement>) {
    if (ereignis.key !== 'Enter' || text.trim() === '' || text === wert?.name) return;
    const liste = document.getElementById(ereignis.currentTarget.getAttribute('aria-controls') ?? '');
    if (istAktuell && liste?.querySelector('[data-combobox-selected]')) return;
    ereignis.preventDefault();
    ereignis.stopPropagation();
    if (!istAktuell) setzeErwartet(text);
    else if (erster) uebernimm(erster);
  }

  return (
    <Select
      placeholder="Name, Nummer oder Aktenzeichen"
      searchable
      clearable
      selectFirstOptionOnChange
      searchValue={text}
      onSearchChange={(neuer) => {
        setzeText(neuer);
        if (neuer !== '') setzeErwartet(null);
      }}
      dropdownOpened={istOffen}
      onDropdownOpen={() => setzeOffen(true)}
      onDropdownClose={() => setzeOffen(false)}
      onKeyDownCapture={taste}
      filter={({ options }) => options}
      nothingFoundMessage="Kein Fall gefunden"
      {...feld}
      data={alle.map(({ id, name }) => ({ value: id ?? OHNE, label: name }))}
      value={wert === null ? null : (wert.id ?? OHNE)}
      onChange={(id) => onWahl(alle.find((einer) => (einer.id ?? OHNE) === id) ?? null)}
    />
  );
}
