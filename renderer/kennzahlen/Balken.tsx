import { Progress, Text } from '@mantine/core';
import { zeigeZahl } from '../../shared/foundation/money.ts';
import classes from './kennzahlen.module.css';

/** A line of a picture: its name, how many, and what is said beside. */
export interface Balkenzeile {
  readonly name: string;
  readonly wert: number;
  readonly zusatz?: string;
}

/** Bars below each other, each with its name and its number in words: the picture says nothing that does not stand there. */
export function Balken({ titel, zeilen }: { readonly titel: string; readonly zeilen: readonly Balkenzeile[] }) {
  const hoechster = Math.max(1, ...zeilen.map(({ wert }) => wert));
  return (
    <ul className={classes['balken']} aria-label={titel}>
      {zeilen.map(({ name, wert, zusatz }) => (
        <li key={name}>
          <Text size="sm" component="span">
            {name}
          </Text>
          <Progress value={(wert / hoechster) * 100} color="var(--geleit-info-symbol)" size="md" aria-hidden />
          <Text size="sm" component="span" ta="right" className="zahl">
            {zeigeZahl(wert)}
            {zusatz !== undefined && ` · ${zusatz}`}
          </Text>
        </li>
      ))}
    </ul>
  );
}
