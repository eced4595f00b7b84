import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import type { Beratungsformular } from './formular.ts';
import { SONDERTASTEN, WIEDERVORLAGE_NACH_TAGEN } from './tasten.ts';
import { Reihe, Taste } from './Tastenwahl.tsx';
import classes from './beratungen.module.css';

/** The day of the talk, its minutes, and when the case is looked at again. */
export function Wann({
  form,
  mitWiedervorlage,
  onVortag,
  onWiedervorlage,
}: {
  readonly form: UseFormReturnType<Beratungsformular>;
  readonly mitWiedervorlage: boolean;
  readonly onVortag: () => void;
  readonly onWiedervorlage: () => void;
}) {
  return (
    <Reihe titel="Wann">
      <Datumsfeld label="Am" w="9.5rem" {...form.getInputProps('am')} />
      <Knopf taste={SONDERTASTEN.vortag} onKlick={onVortag}>
        Tag davor
      </Knopf>
      <Zahlenfeld
        label="Dauer"
        einheit="min"
        w="8rem"
        leftSection={<Taste taste={SONDERTASTEN.dauer} />}
        aria-keyshortcuts={SONDERTASTEN.dauer}
        {...form.getInputProps('dauerMinuten')}
      />
      {mitWiedervorlage && (
        <>
          <Datumsfeld label="Wiedervorlage" w="9.5rem" {...form.getInputProps('wiedervorlageAm')} />
          <Knopf taste={SONDERTASTEN.wiedervorlage} onKlick={onWiedervorlage}>
            <span className="geleit-nur-vorlesen">Wiedervorlage:</span>in {WIEDERVORLAGE_NACH_TAGEN} Tagen
          </Knopf>
        </>
      )}
    </Reihe>
  );
}

/** A step that fills the field on its left, on the line of the fields below their labels. */
function Knopf({
  taste,
  onKlick,
  children,
}: {
  readonly taste: string;
  readonly onKlick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button
      className={classes['feldknopf']}
      variant="default"
      px="xs"
      leftSection={<Taste taste={taste} />}
      aria-keyshortcuts={taste}
      onClick={onKlick}
    >
      {children}
    </Button>
  );
}
