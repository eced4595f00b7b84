import { Stack, Text } from '@mantine/core';
import { istDatum, zeigeDatum } from '../../shared/foundation/date.ts';
import { naechsteSchritte } from '../../shared/integrationsplaene/naechste-schritte.ts';
import type { PlanfassungEingabe, Planschritt } from '../../shared/integrationsplaene/types.ts';
import { usePlan } from './umgebung.ts';

/** „Meine nächsten drei Schritte“ as they follow from the goals, for each adult who gets an own copy. */
export function NaechsteSchritte({ felder }: Pick<PlanfassungEingabe, 'felder'>) {
  const { fassung, nenne } = usePlan();
  const { unterschriften } = fassung;
  if (unterschriften.length < 2) return <Liste schritte={naechsteSchritte({ felder, unterschriften })} />;
  return (
    <Stack gap="xs">
      {unterschriften.map(({ personId }) => (
        <div key={personId}>
          <Text size="sm" fw={550}>
            {nenne(personId)}
          </Text>
          <Liste schritte={naechsteSchritte({ felder, unterschriften }, personId)} />
        </div>
      ))}
    </Stack>
  );
}

function Liste({ schritte }: { readonly schritte: readonly Planschritt[] }) {
  const { partner } = usePlan();
  if (schritte.length === 0) return <Text c="dimmed">Zurzeit ist kein Schritt mit „ich“ offen.</Text>;
  return (
    <ol style={{ margin: 0, paddingInlineStart: '1.4rem' }}>
      {schritte.map(({ id, text, bis, partnerId, stelle }) => (
        <li key={id}>
          {text || 'Schritt ohne Worte'}
          <Text component="span" c="dimmed">
            {[
              bis === null || !istDatum(bis) ? '' : `bis ${zeigeDatum(bis)}`,
              partner.find((einer) => einer.id === partnerId)?.name ?? stelle,
            ]
              .filter((teil) => teil !== '')
              .map((teil) => ` · ${teil}`)
              .join('')}
          </Text>
        </li>
      ))}
    </ol>
  );
}
