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
/** Weiterleitungen by where they went, each with its share. */
const ZIELE = Array.from('abcdefghijkl', (buchstabe, stelle) => [String(stelle + 19), `D5${buchstabe}`] as const);
/** More targets than these stand in the table alone. */
const HOECHSTENS_ZIELE = 6;

/** Talks by place and by topic, and where Weiterleitungen went, the most frequent first. Nothing where none is counted. */
export function Bilder({ auswertung: { zeilen } }: { readonly auswertung: Auswertung }) {
  const wert = (schluessel: string) => zeilen.find((eine) => eine.schluessel === schluessel)?.wert ?? null;
  const balken = (schluessel: string, vorsatz: RegExp, anteil: string | null): Balkenzeile => ({
    name: zeilen.find((eine) => eine.schluessel === schluessel)?.name.replace(vorsatz, '') ?? '',
    wert: wert(schluessel) ?? 0,
    ...(anteil === null ? {} : { zusatz: zeigeKennzahlwert(anteil, wert(anteil)) }),
  });
  const nachGroesse = (zeilen: readonly Balkenzeile[]) => zeilen.toSorted((a, b) => b.wert - a.wert);
  const ziele = nachGroesse(ZIELE.map(([schluessel, anteil]) => balken(schluessel, /^an /, anteil)));
  const bilder = [
    ...((wert('1') ?? 0) === 0
      ? []
      : [
          {
            id: 'orte',
            titel: 'Gespräche nach Ort',
            zeilen: ORTE.map(([schluessel, anteil]) => balken(schluessel, /^Ort: /, anteil)),
          },
          {
            id: 'themen',
            titel: 'Gespräche nach Thema',
            zeilen: nachGroesse(THEMEN.map((schluessel) => balken(schluessel, /^Thema /, null))),
          },
        ]),
    ...((wert('18') ?? 0) === 0
      ? []
      : [
          {
            id: 'ziele',
            titel: 'Wohin am meisten weitergeleitet wurde',
            zeilen: ziele.filter((zeile) => zeile.wert > 0).slice(0, HOECHSTENS_ZIELE),
          },
        ]),
  ];
  if (bilder.length === 0) return null;
  return (
    <Stack className={classes['bilder'] ?? ''} gap="md">
      {bilder.map(({ id, titel, zeilen }) => (
        <Card key={id} component="section" aria-labelledby={`bild-${id}`}>
          <Title order={2} size="h4" id={`bild-${id}`} mb="xs">
            {titel}
          </Title>
          <Balken titel={titel} zeilen={zeilen} />
        </Card>
      ))}
    </Stack>
  );
}
