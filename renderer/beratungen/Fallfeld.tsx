import { useRef, useState, type KeyboardEvent } from 'react';
import { Select, type SelectProps } from '@mantine/core';
import type { Fallzeile } from '../../shared/faelle/types.ts';
import type { HaushaltId, KommuneId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { liesFehler } from '../ui/fehler.ts';
import { melde } from '../ui/meldung.tsx';
import { fallfrage, useFallsuche } from './useFallsuche.ts';

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

function alsFall({ id, bezeichnung, aktenzeichen, kommuneId }: Fallzeile): GewaehlterFall {
  return { id, name: [bezeichnung, aktenzeichen].filter(Boolean).join(' · '), kommuneId };
}

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
  // How often something was typed: an answer to Enter holds as long as nobody typed on; leaving the field is no typing.
  const getippt = useRef(0);
  const { faelle, istAktuell } = useFallsuche(text === wert?.name ? '' : text || vorgabe, HOECHSTENS);
  const zeilen = (faelle.data?.zeilen ?? []).map(alsFall);
  const fehltInListe = wert !== null && wert.id !== null && !zeilen.some(({ id }) => id === wert.id);
  const alle = [...(fehltInListe ? [wert] : []), ...zeilen, ...(mitOhneNamen ? [OHNE_NAMEN] : [])];
  const [erster] = zeilen;

  // Enter before the answer means the first case of what was typed, never the first of what stood there before.
  async function nimmErsten(): Promise<void> {
    const stand = getippt.current;
    try {
      // Not through the queries: leaving the field ends those of what was typed.
      const { zeilen: gefundene } = await api.faelle.liste.call(fallfrage(text, HOECHSTENS));
      const [gefundener] = gefundene.map(alsFall);
      if (gefundener && getippt.current === stand) onWahl(gefundener);
    } catch (fehler) {
      melde(liesFehler(fehler).satz, 'warnung');
    }
  }

  function taste(ereignis: KeyboardEvent<HTMLInputElement>) {
    if (ereignis.key !== 'Enter' || text.trim() === '' || text === wert?.name) return;
    const liste = document.getElementById(ereignis.currentTarget.getAttribute('aria-controls') ?? '');
    if (istAktuell && liste?.querySelector('[data-combobox-selected]')) return;
    ereignis.preventDefault();
    ereignis.stopPropagation();
    if (!istAktuell || erster) setzeOffen(false);
    if (!istAktuell) void nimmErsten();
    else if (erster) onWahl(erster);
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
        if (neuer !== '') getippt.current += 1;
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
