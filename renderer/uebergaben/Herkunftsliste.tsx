import { Card, Text, Title } from '@mantine/core';
import type { Erhebung } from '../../shared/erhebungen/types.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { Uebernommen } from '../../shared/uebergaben/types.ts';
import { zeigeWert } from '../../shared/uebergaben/werte.ts';
import { herkunftDerWerte, type Herkunftszeile } from '../../shared/uebergaben/herkunft.ts';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { Herkunftsmarke } from './Herkunft.tsx';

const SPALTEN: readonly Spalte<Herkunftszeile>[] = [
  { schluessel: 'wem', titel: 'Zu wem', zelle: ({ wem }) => wem, breite: '12rem' },
  { schluessel: 'angabe', titel: 'Angabe', zelle: ({ bezeichnung }) => bezeichnung, breite: '15rem' },
  {
    schluessel: 'wert',
    titel: 'In der Akte',
    zelle: ({ tabelle, feld, wert, herkunft, uebernommen }) => (
      <>
        {zeigeWert(tabelle, feld, wert)}
        {herkunft.stand === 'geaendert' && uebernommen !== null && (
          <Text span display="block" size="xs" c="dimmed">
            bei der Übergabe: {zeigeWert(tabelle, feld, uebernommen)}
          </Text>
        )}
      </>
    ),
  },
  {
    schluessel: 'herkunft',
    titel: 'Herkunft',
    zelle: ({ herkunft }) => <Herkunftsmarke herkunft={herkunft} />,
    breite: '21rem',
  },
];

/** Every value that a handover could have brought, with where it comes from. */
export function Herkunftsliste({
  akte: { haushalt, personen },
  erhebung,
  uebernommen,
}: {
  readonly akte: Fallakte;
  readonly erhebung: Erhebung | null;
  readonly uebernommen: readonly Uebernommen[];
}) {
  const zeilen = herkunftDerWerte({ haushaltId: haushalt.id, personen, erhebung }, uebernommen);
  if (zeilen.length === 0) return null;
  return (
    <Card component="section" aria-label="Herkunft der Angaben">
      <Title order={2} size="h3" mb="xs">
        Herkunft der Angaben
      </Title>
      <Tabelle titel="Herkunft der Angaben" spalten={SPALTEN} zeilen={zeilen} id={({ schluessel }) => schluessel} />
    </Card>
  );
}
