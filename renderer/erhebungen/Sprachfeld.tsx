import { Select, type SelectProps } from '@mantine/core';
import { SPRACHEN, sprachname } from '../../shared/foundation/sprachen.ts';

/** The languages that are offered, and the one that is entered already. */
function auswahl(gewaehlte: string): { value: string; label: string }[] {
  const alle = SPRACHEN.map(({ code, name }) => ({ value: code, label: name }));
  const istFremd = gewaehlte !== '' && !alle.some(({ value }) => value === gewaehlte);
  return istFremd ? [{ value: gewaehlte, label: sprachname(gewaehlte) }, ...alle] : alle;
}

interface SprachfeldProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchable'> {
  readonly value?: string;
  readonly onChange?: (sprache: string) => void;
}

/** One language; empty where none is chosen. */
export function Sprachfeld({ value = '', onChange, ...props }: SprachfeldProps) {
  return (
    <Select
      placeholder="Sprache wählen"
      searchable
      clearable
      {...props}
      data={auswahl(value)}
      value={value === '' ? null : value}
      onChange={(sprache) => onChange?.(sprache ?? '')}
    />
  );
}
