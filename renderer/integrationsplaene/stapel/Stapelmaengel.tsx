import { Accordion, Anchor, Group, List, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { STAPELMANGEL, zeigePlaene } from '../../../shared/integrationsplaene/stapel-labels.ts';
import type { Stapelpruefung } from '../../../shared/integrationsplaene/stapel.ts';

/** What is missing, with what comes of it on paper and the plans that lack it. */
export function Stapelmaengel({ maengel }: Pick<Stapelpruefung, 'maengel'>) {
  if (maengel.length === 0) return <Text size="sm">In diesen Plänen fehlt nichts.</Text>;
  return (
    <Stack gap={4}>
      <Text fw={600} id="stapel-maengel">
        Das fehlt
      </Text>
      <Accordion multiple variant="contained" aria-labelledby="stapel-maengel">
        {maengel.map(({ mangel, gesamt, plaene }) => (
          <Accordion.Item key={mangel} value={mangel}>
            <Accordion.Control>
              <Group component="span" justify="space-between" wrap="nowrap" pe="sm">
                <span>{STAPELMANGEL[mangel].titel}</span>
                <Text span size="sm" className="zahl">
                  {zeigePlaene(gesamt)}
                </Text>
              </Group>
              <Text span display="block" size="sm" c="dimmed">
                {STAPELMANGEL[mangel].folge}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <List size="sm" withPadding={false}>
                {plaene.map(({ planId, haushaltId, bezeichnung, aktenzeichen, anzahl }) => (
                  <List.Item key={planId}>
                    <Anchor component={Link} to={`/faelle/${haushaltId}?abschnitt=plan`} inherit>
                      {bezeichnung}
                    </Anchor>{' '}
                    <Text span size="sm" c="dimmed" className="zahl">
                      {[aktenzeichen, anzahl > 1 ? `${anzahl}-mal` : ''].filter((teil) => teil !== '').join(' · ')}
                    </Text>
                  </List.Item>
                ))}
                {gesamt > plaene.length && <List.Item>und {gesamt - plaene.length} weitere</List.Item>}
              </List>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}
