import { useState, type ReactNode } from 'react';
import { TextInput, type TextInputProps } from '@mantine/core';

/**
 * Common part of the fields for amounts, shares, numbers and dates: text while the clerk types, the German format when
 * the field is left. Text that cannot be read stays as it is and is handed on as `unlesbar(text)`, which every schema
 * refuses with its own sentence: so nothing is lost and nothing wrong is saved.
 */
export interface WertfeldProps<T extends string | number> extends Omit<
  TextInputProps,
  'value' | 'defaultValue' | 'onChange'
> {
  readonly value?: T | null;
  readonly onChange: (wert: T | null) => void;
}

interface Lesart<T extends string | number> {
  /** Null where the text cannot be read. */
  readonly lies: (text: string) => T | null;
  readonly zeige: (wert: T) => string;
  readonly unlesbar: (text: string) => T;
  /** What to enter, where the text cannot be read. */
  readonly satz: string;
  readonly einheit?: ReactNode;
  readonly ausrichtung?: 'links' | 'rechts';
}

export function Wertfeld<T extends string | number>({
  value: roherWert,
  onChange,
  onBlur,
  onFocus,
  error,
  lesart,
  ...rest
}: WertfeldProps<T> & { lesart: Lesart<T> }) {
  const value = roherWert ?? null;
  const [entwurf, setzeEntwurf] = useState<{ text: string; wert: T | null } | null>(null);
  const [hatFokus, setzeFokus] = useState(false);
  // A value that came from elsewhere (reset, reload) puts the typed text aside.
  const gilt = entwurf !== null && Object.is(entwurf.wert, value) ? entwurf : null;
  const text = gilt ? gilt.text : value === null ? '' : lesart.zeige(value);
  const istUnlesbar = text.trim() !== '' && lesart.lies(text) === null;

  return (
    <TextInput
      inputMode="decimal"
      rightSection={lesart.einheit}
      rightSectionPointerEvents="none"
      {...rest}
      styles={{
        input: { textAlign: lesart.ausrichtung === 'rechts' ? 'right' : 'left', fontVariantNumeric: 'tabular-nums' },
      }}
      value={text}
      error={error || (istUnlesbar && !hatFokus ? lesart.satz : undefined)}
      onChange={(ereignis) => {
        const neu = ereignis.currentTarget.value;
        const wert = neu.trim() === '' ? null : (lesart.lies(neu) ?? lesart.unlesbar(neu));
        setzeEntwurf({ text: neu, wert });
        onChange(wert);
      }}
      onFocus={(ereignis) => {
        setzeFokus(true);
        onFocus?.(ereignis);
      }}
      onBlur={(ereignis) => {
        setzeFokus(false);
        if (!istUnlesbar) setzeEntwurf(null);
        onBlur?.(ereignis);
      }}
    />
  );
}

/** A unit inside the field, on the right. */
export function Einheit({ children }: { readonly children: string }) {
  return <span aria-hidden>{children}</span>;
}
