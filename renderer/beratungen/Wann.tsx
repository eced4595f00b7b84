import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import type { Beratungsformular } from './formular.ts';
import { SONDERTASTEN, WIEDERVORLAGE_NACH_TAGEN } from './tasten.ts';
import { Reihe, Taste } from './Tastenwahl.tsx';

/** The day of the talk, its minutes, and when the case is looked at again. */
export function Wann({
  form,
  mitWiedervorlage,
  onWiedervorlage,
}: {
  readonly form: UseFormReturnType<Beratungsformular>;
  readonly mitWiedervorlage: boolean;
  readonly onWiedervorlage: () => void;
}) {
  return (
    <Reihe titel="Wann">
      <Datumsfeld
        label="Am"
        w="11rem"
        leftSection={<Taste taste={SONDERTASTEN.vortag} />}
        title="Taste - außerhalb der Felder: der Tag davor"
        {...form.getInputProps('am')}
      />
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
          <Datumsfeld label="Wiedervorlage" w="10rem" {...form.getInputProps('wiedervorlageAm')} />
          <Button
            mt="1.5rem"
            variant="default"
            leftSection={<Taste taste={SONDERTASTEN.wiedervorlage} />}
            aria-keyshortcuts={SONDERTASTEN.wiedervorlage}
            onClick={onWiedervorlage}
          >
            <span className="geleit-nur-vorlesen">Wiedervorlage:</span>+{WIEDERVORLAGE_NACH_TAGEN} Tage
          </Button>
        </>
      )}
    </Reihe>
  );
}
