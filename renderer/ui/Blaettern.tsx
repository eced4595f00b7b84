import { Group, Pagination, Text } from '@mantine/core';

export interface BlaetternProps {
  /** Page that is shown, from 1. */
  readonly seite: number;
  readonly jeSeite: number;
  /** Rows of all pages. */
  readonly gesamt: number;
  readonly onSeite: (seite: number) => void;
}

const WOERTER = {
  first: 'Erste Seite',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  last: 'Letzte Seite',
} as const;

/** Below a list that comes a page at a time: which rows these are, and the way to the others; nothing for one page. */
export function Blaettern({ seite, jeSeite, gesamt, onSeite }: BlaetternProps) {
  if (gesamt <= jeSeite) return null;
  const erste = (seite - 1) * jeSeite + 1;
  const zahl = (wert: number) => wert.toLocaleString('de-DE');
  return (
    <Group justify="space-between" component="nav" aria-label="Seiten der Liste" className="nicht-drucken">
      <Text size="sm" c="dimmed" role="status">
        {zahl(erste)} bis {zahl(Math.min(gesamt, erste + jeSeite - 1))} von {zahl(gesamt)}
      </Text>
      <Pagination
        value={seite}
        onChange={onSeite}
        total={Math.ceil(gesamt / jeSeite)}
        size="sm"
        withEdges
        getControlProps={(knopf) => ({ 'aria-label': WOERTER[knopf] })}
        getItemProps={(nummer) => ({ 'aria-label': `Seite ${nummer}` })}
      />
    </Group>
  );
}
