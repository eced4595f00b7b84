import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconArrowBackUp, IconPencil, IconUserEdit } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { zeigeKennwert } from '../../shared/foerderrecht/labels.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** One value with its source; where the user put an own value, the shipped one stands below it. */
export function Kennwertzeile({
  regime,
  kennwert,
  onAendern,
}: {
  readonly regime: Regime;
  readonly kennwert: Kennwert;
  readonly onAendern: () => void;
}) {
  const zuruecksetzen = useMutation(api.foerderrecht.zuruecksetzen.mutationOptions());
  const darf = useDarf('foerderrecht', 'schreiben');
  const { angepasst } = kennwert;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        {kennwert.bezeichnung}
        {kennwert.hinweis && (
          <Text size="xs" c="dimmed">
            {kennwert.hinweis}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Text fw={550} style={{ whiteSpace: 'pre-line' }} className="zahl">
          {zeigeKennwert(kennwert)}
        </Text>
        {angepasst && angepasst.urspruenglich !== null && (
          <Text size="xs" c="dimmed">
            mitgeliefert: {zeigeKennwert({ ...kennwert, wert: angepasst.urspruenglich })}
          </Text>
        )}
      </Table.Td>
      <Table.Td className="zahl">
        {kennwert.gueltigBis
          ? `${zeigeDatum(kennwert.gueltigVon)} – ${zeigeDatum(kennwert.gueltigBis)}`
          : `ab ${zeigeDatum(kennwert.gueltigVon)}`}
      </Table.Td>
      <Table.Td>
        {angepasst ? (
          <Stack gap={4} align="flex-start">
            <Zustandsmarke ton="info" symbol={IconUserEdit}>
              eigener Wert
            </Zustandsmarke>
            <Text size="sm">{angepasst.begruendung}</Text>
            <Text size="xs" c="dimmed">
              {angepasst.von}, {zeigeZeitpunkt(angepasst.am)}
            </Text>
          </Stack>
        ) : (
          <Stack gap={4} align="flex-start">
            <GewissheitBadge gewissheit={kennwert.gewissheit} />
            <Text size="sm">{kennwert.quelle}</Text>
          </Stack>
        )}
        <Fehlerhinweis fehler={zuruecksetzen.error} />
      </Table.Td>
      <Table.Td>
        {darf && (
          <Group gap={4} justify="flex-end">
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPencil size="1rem" aria-hidden />}
              aria-label={`${kennwert.bezeichnung} ändern`}
              onClick={onAendern}
            >
              Ändern
            </Button>
            {angepasst && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
                aria-label={`${kennwert.bezeichnung} zurücksetzen`}
                loading={zuruecksetzen.isPending}
                onClick={() =>
                  zuruecksetzen.mutate({
                    regimeId: regime.id,
                    schluessel: kennwert.schluessel,
                    gueltigVon: kennwert.gueltigVon,
                    version: angepasst.version,
                  })
                }
              >
                Zurücksetzen
              </Button>
            )}
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
