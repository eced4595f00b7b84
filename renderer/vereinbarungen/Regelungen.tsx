import { Textarea } from '@mantine/core';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import type { AbschnittProps } from './formular.ts';

/** §§ 9 to 12: vacancy, repayment, Kündigung, data protection, publicity. */
export function RegelungenAbschnitt({ form, istGesperrt }: AbschnittProps) {
  return (
    <>
      <Feldgruppe titel="Vakanz und Rückzahlung" spalten={1}>
        <Textarea
          label="Folgen einer Vakanz"
          autosize
          minRows={2}
          disabled={istGesperrt}
          {...form.getInputProps('angaben.vakanz')}
        />
        <Textarea
          label="Rückzahlung"
          autosize
          minRows={2}
          disabled={istGesperrt}
          {...form.getInputProps('angaben.rueckzahlung')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Kündigung">
        <Zahlenfeld
          label="Kündigungsfrist"
          description="zum Ende eines Kalendermonats; leer: nur aus wichtigem Grund"
          einheit="Monate"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.kuendigungsfristMonate')}
        />
        <GanzeBreite>
          <Textarea
            label="Weiteres zur Kündigung"
            autosize
            minRows={2}
            disabled={istGesperrt}
            {...form.getInputProps('angaben.kuendigung')}
          />
        </GanzeBreite>
      </Feldgruppe>
      <Feldgruppe titel="Datenschutz und Öffentlichkeit" spalten={1}>
        <Textarea
          label="Datenschutz"
          description="Daten aus der Beratung gehen nicht an den Landkreis"
          autosize
          minRows={2}
          disabled={istGesperrt}
          {...form.getInputProps('angaben.datenschutz')}
        />
        <Textarea
          label="Öffentlichkeitsarbeit und Hinweis auf das Land"
          autosize
          minRows={2}
          disabled={istGesperrt}
          {...form.getInputProps('angaben.oeffentlichkeit')}
        />
      </Feldgruppe>
    </>
  );
}
