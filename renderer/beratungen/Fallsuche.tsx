import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { useFallsuche } from './useFallsuche.ts';
import classes from './beratungen.module.css';

const HOECHSTENS = 8;

interface Wahl {
  readonly id: HaushaltId | null;
  readonly name: string;
  readonly zusatz: string;
}

const OHNE_NAMEN: Wahl = { id: null, name: 'Ohne Namen', zusatz: 'zählt als Gespräch mit einer Einzelperson' };

/** Chooses the case of a talk as the palette does: type, arrows, Enter; „Ohne Namen“ stands last. */
export function Fallsuche({ onWahl }: { readonly onWahl: (id: HaushaltId | null) => void }) {
  const liste = useId();
  const feld = useRef<HTMLInputElement>(null);
  const [text, setzeText] = useState('');
  const [stelle, setzeStelle] = useState(0);
  const [willErsten, setzeWillErsten] = useState(false);
  const { faelle, istAktuell } = useFallsuche(text, HOECHSTENS);
  const wahlen: Wahl[] = [
    ...(faelle.data?.zeilen ?? []).map(({ id, bezeichnung, aktenzeichen }) => ({
      id,
      name: bezeichnung,
      zusatz: aktenzeichen,
    })),
    OHNE_NAMEN,
  ];
  const gewaehlte = Math.min(stelle, wahlen.length - 1);
  useEffect(() => feld.current?.focus(), []);
  // Enter before the answer means the first case of what was typed.
  const erster = wahlen[0];
  useEffect(() => {
    if (willErsten && istAktuell && erster) onWahl(erster.id);
  }, [willErsten, istAktuell, erster, onWahl]);

  function taste(ereignis: KeyboardEvent) {
    // There is nothing to save yet; a form of the page behind is not what is meant.
    if ((ereignis.ctrlKey || ereignis.metaKey) && ereignis.key.toLowerCase() === 's') {
      ereignis.preventDefault();
      ereignis.stopPropagation();
      return;
    }
    const schritt = { ArrowDown: 1, ArrowUp: -1 }[ereignis.key];
    if (schritt !== undefined) {
      ereignis.preventDefault();
      setzeStelle((gewaehlte + schritt + wahlen.length) % wahlen.length);
    }
    const wahl = wahlen[gewaehlte];
    if (ereignis.key !== 'Enter') return;
    ereignis.preventDefault();
    if (!istAktuell) setzeWillErsten(true);
    else if (wahl) onWahl(wahl.id);
  }

  return (
    <Stack gap="xs">
      <TextInput
        ref={feld}
        label="Mit wem"
        description="Name, Nummer oder Aktenzeichen; Pfeile wählen, Eingabe übernimmt"
        leftSection={<IconSearch size="1rem" aria-hidden />}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={liste}
        aria-activedescendant={`${liste}-${gewaehlte}`}
        value={text}
        onChange={(ereignis) => {
          setzeText(ereignis.currentTarget.value);
          setzeStelle(0);
        }}
        onKeyDown={taste}
      />
      <Fehlerhinweis fehler={faelle.error} onErneut={() => void faelle.refetch()} />
      <Text size="sm" c="dimmed">
        {text.trim() === '' ? 'Eigene offene Fälle' : 'Gefundene Fälle'}
      </Text>
      <ul id={liste} role="listbox" aria-label="Fälle" className={classes['faelle']}>
        {wahlen.map((wahl, nummer) => (
          <li
            key={wahl.id ?? 'ohne'}
            id={`${liste}-${nummer}`}
            role="option"
            aria-selected={nummer === gewaehlte}
            // A list that moves below a resting mouse chooses nothing.
            onMouseMove={({ movementX, movementY }) => {
              if (movementX !== 0 || movementY !== 0) setzeStelle(nummer);
            }}
            onClick={() => onWahl(wahl.id)}
          >
            <span>{wahl.name}</span>
            <span className="zahl">{wahl.zusatz}</span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
