import { Card, Stack, Title } from '@mantine/core';
import { zeigeKennzahlwert } from '../../shared/kennzahlen/gliederung.ts';
import type { Auswertung } from '../../shared/kennzahlen/types.ts';
import { Balken, type Balkenzeile } from './Balken.tsx';
import classes from './kennzahlen.module.css';

/** Kennzahlen by place, each with its share. */
const ORTE = [
  ['4', 'D2a'],
  ['5', 'D2b'],
  ['6', 'D2c'],
] as const;
const THEMEN = Array.from({ length: 11 }, (_, stelle) => String(stelle + 7));

/** Talks by place, and their topics, the most frequent first. Nothing where no talk is counted. */
export function Bilder({ auswertung: { zeilen } }: { readonly auswertung: Auswertung }) {
  const zeile = (schluessel: string) => zeilen.find((eine) => eine.schluessel === schluessel);
  if ((zeile('1')?.wert ?? 0) === 0) return null;
  const orte = ORTE.flatMap(([schluessel, anteil]): Balkenzeile[] => {
    const { name = '', wert = null } = zeile(schluessel) ?? {};
    return [
      {
        name: name.replace(/^Ort: /, ''),
        wert: wert ?? 0,
        zusatz: zeigeKennzahlwert(anteil, zeile(anteil)?.wert ?? null),
      },
    ];
  });
  const themen = THEMEN.map((schluessel): Balkenzeile => {
    const { name = '', wert = null } = zeile(schluessel) ?? {};
    return { name: name.replace(/^Thema /, ''), wert: wert ?? 0 };
  }).sort((a, b) => b.wert - a.wert);
  return (
    <Stack className={classes['bilder'] ?? ''} gap="md">
      <Card component="section" aria-labelledby="bild-orte">
        <Title order={2} size="h4" id="bild-orte" mb="xs">
          Gespräche nach Ort
        </Title>
        <Balken titel="Gespräche nach Ort" zeilen={orte} />
      </Card>
      <Card component="section" aria-labelledby="bild-themen">
        <Title order={2} size="h4" id="bild-themen" mb="xs">
          Gespräche nach Thema
        </Title>
        <Balken titel="Gespräche nach Thema" zeilen={themen} />
      </Card>
    </Stack>
  );
}
