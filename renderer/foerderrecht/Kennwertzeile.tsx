import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconArrowBackUp, IconHistory, IconPencil, IconUserEdit } from '@tabler/icons-react';
import { zeigeGueltigkeit } from '../../shared/foerderrecht/eigene-werte.ts';
import { zeigeKennwert } from '../../shared/foerderrecht/labels.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';
import { useDarfFuerAlle } from '../ui/rechte.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { Notizen } from './Notizen.tsx';

/** What can be done with a value. */
export type Wertaktion = 'aendern' | 'zuruecksetzen' | 'verlauf';

/** One value with its source; where the user put an own value, the shipped one stands below it. */
export function Kennwertzeile({
  regime,
  kennwert,
  onAktion,
}: {
  readonly regime: Regime;
  readonly kennwert: Kennwert;
  readonly onAktion: (aktion: Wertaktion) => void;
}) {
  const darf = useDarfFuerAlle('foerderrecht', 'schreiben');
  const { angepasst, bezeichnung, schluessel } = kennwert;
  const istGenauHier = ({ bei }: { readonly bei: readonly string[] }) => bei.includes(schluessel);
  const istErsatz = angepasst !== null && angepasst.urspruenglich !== null;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        {bezeichnung}
        {kennwert.hinweis && (
          <Text size="xs" c="dimmed">
            {kennwert.hinweis}
          </Text>
        )}
        <Notizen
          luecken={regime.luecken.filter(istGenauHier)}
          widersprueche={regime.widersprueche.filter(istGenauHier)}
        />
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
      <Table.Td className="zahl">{zeigeGueltigkeit(kennwert)}</Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          {angepasst && (
            <>
              <Zustandsmarke ton="info" symbol={IconUserEdit}>
                eigener Wert
              </Zustandsmarke>
              <Text size="sm">{angepasst.begruendung}</Text>
              <Text size="xs" c="dimmed">
                {angepasst.von}, {zeigeZeitpunkt(angepasst.am)}
              </Text>
            </>
          )}
          {!istErsatz && (
            <>
              <GewissheitBadge gewissheit={kennwert.gewissheit} />
              <Text size="sm">{kennwert.quelle}</Text>
            </>
          )}
        </Stack>
      </Table.Td>
      <Table.Td>
        <Group gap={4} justify="flex-end">
          {darf && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPencil size="1rem" aria-hidden />}
              aria-label={`${bezeichnung} ändern`}
              onClick={() => onAktion('aendern')}
            >
              Ändern
            </Button>
          )}
          {darf && angepasst && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
              aria-label={`${bezeichnung} ${istErsatz ? 'zurücksetzen' : 'entfernen'}`}
              onClick={() => onAktion('zuruecksetzen')}
            >
              {istErsatz ? 'Zurücksetzen' : 'Entfernen'}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconHistory size="1rem" aria-hidden />}
            aria-label={`${bezeichnung}: Verlauf`}
            onClick={() => onAktion('verlauf')}
          >
            Verlauf
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
