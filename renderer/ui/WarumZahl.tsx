import { Box, Drawer, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ErklaerterBetrag, Erklaerung } from '../../shared/foundation/certainty.ts';
import { zeigeEuro, zeigeEuroKurz } from '../../shared/foundation/money.ts';
import { GewissheitBadge } from './GewissheitBadge.tsx';
import classes from './ui.module.css';

/**
 * A computed amount that explains itself: a link with a dotted underline that opens „Warum diese Zahl?“.
 * `kurz` drops `,00`; `fett` for sums.
 */
export interface WarumZahlProps {
  readonly betrag: ErklaerterBetrag;
  readonly kurz?: boolean;
  readonly fett?: boolean;
}

export function WarumZahl({ betrag, kurz = false, fett = false }: WarumZahlProps) {
  const [offen, { open, close }] = useDisclosure(false);
  const text = kurz ? zeigeEuroKurz(betrag.cent) : zeigeEuro(betrag.cent);
  return (
    <>
      <UnstyledButton
        className={`${classes['warum'] ?? ''} zahl`}
        fw={fett ? 650 : undefined}
        onClick={(ereignis) => {
          ereignis.stopPropagation();
          open();
        }}
        aria-haspopup="dialog"
        aria-label={`${text}. ${betrag.erklaerung.titel}: Warum diese Zahl?`}
      >
        {text}
      </UnstyledButton>
      {offen && (
        <Drawer opened onClose={close} position="right" size="34rem" title="Warum diese Zahl?">
          <ErklaerungAnsicht erklaerung={betrag.erklaerung} betrag={zeigeEuro(betrag.cent)} />
        </Drawer>
      )}
    </>
  );
}

/** The explanation of one figure: formula, values put in, sources with certainty, norm. `betrag` is the result as text. */
export function ErklaerungAnsicht({
  erklaerung,
  betrag,
}: {
  readonly erklaerung: Erklaerung;
  readonly betrag: string;
}) {
  return (
    <Stack gap="md">
      <Box>
        <Title order={2} size="h3">
          {erklaerung.titel}
        </Title>
        <Text className="zahl" fz="1.5rem" fw={650} mt={2}>
          {betrag}
        </Text>
      </Box>
      <Box>
        <Text size="xs" c="dimmed" fw={550}>
          Rechenweg
        </Text>
        <Text>{erklaerung.formel}</Text>
      </Box>
      <Box className={classes['rechnung']}>
        <Text size="xs" c="dimmed" fw={550}>
          Eingesetzt
        </Text>
        <Text style={{ fontVariantNumeric: 'tabular-nums' }}>{erklaerung.eingesetzt}</Text>
      </Box>
      {erklaerung.werte.length > 0 && (
        <Table aria-label="Eingesetzte Werte mit Quelle">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Wert und Quelle</Table.Th>
              <Table.Th ta="right">Betrag</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {erklaerung.werte.map((wert, stelle) => (
              <Table.Tr key={`${wert.name}-${stelle}`}>
                <Table.Td>
                  <Text fw={550}>{wert.name}</Text>
                  <Text size="xs" c="dimmed" mb={4}>
                    {wert.quelle}
                  </Text>
                  <GewissheitBadge gewissheit={wert.gewissheit} />
                </Table.Td>
                <Table.Td ta="right" valign="top" className="zahl">
                  {wert.wert}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {erklaerung.norm && (
        <Text size="sm">
          <Text span c="dimmed">
            Rechtsgrundlage:{' '}
          </Text>
          {erklaerung.norm}
        </Text>
      )}
      {erklaerung.hinweis && <Text size="sm">{erklaerung.hinweis}</Text>}
    </Stack>
  );
}
