import { Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { ANLAGE_LABEL, ERKLAERUNGSSAETZE, VORSTEUERABZUG_LABEL } from '../../shared/antraege/labels.ts';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { type AbschnittProps } from './formular.ts';

/** Parts 9 and 10 of the paper: declarations and enclosures to tick. */
export function ErklaerungenAbschnitt({ form, istGesperrt }: AbschnittProps) {
  const saetze = ERKLAERUNGSSAETZE.filter((satz) => !satz.istNurBeiDritten || form.values.durchfuehrung === 'dritte');
  return (
    <>
      <Feldgruppe
        titel="Erklärungen"
        spalten={1}
        hinweis="Für die Richtigkeit steht ein, wer unterschreibt. Angekreuzt wird, was geprüft ist."
      >
        <Stack gap="sm">
          {saetze.map((satz) => (
            <Checkbox
              key={satz.schluessel}
              label={
                <>
                  <Text span c="dimmed" size="xs" mr={6}>
                    {satz.nummer}
                  </Text>
                  {satz.satz}
                </>
              }
              disabled={istGesperrt}
              {...form.getInputProps(`erklaerungen.${satz.schluessel}`, { type: 'checkbox' })}
            />
          ))}
        </Stack>
      </Feldgruppe>
      <Feldgruppe titel="Vorsteuerabzug" spalten={1}>
        <Radio.Group label="Die Antragstellerin ist" {...form.getInputProps('erklaerungen.vorsteuerabzug')}>
          <Group gap="lg" mt={4}>
            {auswahlAus(VORSTEUERABZUG_LABEL).map((antwort) => (
              <Radio key={antwort.value} value={antwort.value} label={antwort.label} disabled={istGesperrt} />
            ))}
          </Group>
        </Radio.Group>
      </Feldgruppe>
      <Feldgruppe titel="Anlagen" spalten={1}>
        <Checkbox.Group label="Diesem Antrag liegen bei" {...form.getInputProps('anlagen')}>
          <Stack gap="sm" mt={4}>
            {auswahlAus(ANLAGE_LABEL).map((anlage) => (
              <Checkbox key={anlage.value} value={anlage.value} label={anlage.label} disabled={istGesperrt} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Feldgruppe>
    </>
  );
}
