import { Alert, Anchor, List, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconEqual, IconEyeOff } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeEuro } from '../../shared/foundation/money.ts';
import type { AenderungDurchWert, Auswirkung } from '../../shared/foerderrecht/auswirkung.ts';
import type { Wertstelle } from '../../shared/foerderrecht/eigene-werte.ts';
import type { Kennwert } from '../../shared/foerderrecht/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';

/** A value to try; `wert` null: the own one is taken away. */
export type Probe = Wertstelle & {
  readonly wert: Kennwert['wert'] | null;
  readonly gueltigBis: Kennwert['gueltigBis'];
};

const RUHE_MS = 350;

/** What the value would change, asked anew when typing pauses; null while there is nothing to try. */
export function useAuswirkung(probe: Probe | null) {
  const jetzt = JSON.stringify(probe);
  const [ruhig] = useDebouncedValue(jetzt, RUHE_MS);
  const gefragt = JSON.parse(ruhig) as Probe | null;
  const abfrage = useQuery(
    api.foerderrecht.auswirkung.queryOptions({ input: gefragt === null ? skipToken : gefragt, gcTime: 0 }),
  );
  const laeuft = probe !== null && (ruhig !== jetzt || abfrage.isFetching);
  return { abfrage, laeuft, istGefragt: probe !== null };
}

/** The table „bisher → neu“ of a value that is not saved yet, and what stays as it is. */
export function AuswirkungAnzeige({
  stand: { abfrage, laeuft, istGefragt },
  leer,
}: {
  readonly stand: ReturnType<typeof useAuswirkung>;
  /** What is said while there is nothing to try. */
  readonly leer: string;
}) {
  return (
    <Stack gap="xs" component="section" aria-label="Was sich ändert" aria-busy={laeuft}>
      <Title order={3} size="h4">
        Was sich ändert
      </Title>
      {!istGefragt ? (
        <Text c="dimmed">{leer}</Text>
      ) : laeuft ? (
        <Skeleton height="3rem" aria-hidden />
      ) : abfrage.data === undefined ? (
        <Fehlerhinweis fehler={abfrage.error} onErneut={() => void abfrage.refetch()} />
      ) : (
        <Ergebnis auswirkung={abfrage.data} />
      )}
    </Stack>
  );
}

function Ergebnis({ auswirkung: { aenderungen, bleibt, nichtGesehen } }: { readonly auswirkung: Auswirkung }) {
  return (
    <>
      {aenderungen.length === 0 ? (
        <Alert color="gray" icon={<IconEqual aria-hidden />} role="status">
          Nichts ändert sich: Kein Betrag und kein Hinweis wird durch diesen Wert anders.
        </Alert>
      ) : (
        <Betraege aenderungen={aenderungen} />
      )}
      {bleibt.length > 0 && (
        <div>
          <Text fw={550}>Bleibt, wie es ist</Text>
          <List size="sm">
            {bleibt.map(({ was, ziel, grund }) => (
              <List.Item key={was}>
                <Eintrag was={was} ziel={ziel} />. {grund}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {nichtGesehen.length > 0 && (
        <Alert color="gray" icon={<IconEyeOff aria-hidden />}>
          Dieses Konto sieht nicht alles: {nichtGesehen.join(', ')}. Dort kann sich Weiteres ändern.
        </Alert>
      )}
    </>
  );
}

function Eintrag({ was, ziel }: { readonly was: string; readonly ziel: string | null }) {
  if (ziel === null) return was;
  return (
    <Anchor component={Link} to={ziel} size="sm">
      {was}
    </Anchor>
  );
}

function betragOder(cent: number | null): string {
  return cent === null ? 'nicht errechenbar' : zeigeEuro(cent);
}

function unterschied(alt: number | null, neu: number | null): string {
  if (alt === null || neu === null) return '–';
  return `${neu > alt ? '+' : '−'} ${zeigeEuro(Math.abs(neu - alt))}`;
}

function Betraege({ aenderungen }: { readonly aenderungen: readonly AenderungDurchWert[] }) {
  return (
    <Tabellenrahmen titel="Beträge bisher und neu" breite="36rem">
      <Table aria-label="Beträge bisher und neu">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Eintrag</Table.Th>
            <Table.Th>Betrag</Table.Th>
            <Table.Th ta="right">bisher</Table.Th>
            <Table.Th ta="right">neu</Table.Th>
            <Table.Th ta="right">Unterschied</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {aenderungen.flatMap(({ was, ziel, betraege, kommtHinzu, entfaellt }) => [
            ...betraege.map(({ name, altCent, neuCent }, nummer) => (
              <Table.Tr key={`${was} ${name}`}>
                <Table.Td>{nummer === 0 && <Eintrag was={was} ziel={ziel} />}</Table.Td>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right" className="zahl">
                  {betragOder(altCent)}
                </Table.Td>
                <Table.Td ta="right" className="zahl">
                  {betragOder(neuCent)}
                </Table.Td>
                <Table.Td ta="right" className="zahl">
                  {unterschied(altCent, neuCent)}
                </Table.Td>
              </Table.Tr>
            )),
            ...[
              ...kommtHinzu.map((satz) => `Kommt hinzu: ${satz}`),
              ...entfaellt.map((satz) => `Entfällt: ${satz}`),
            ].map((satz, nummer) => (
              <Table.Tr key={`${was} ${satz}`}>
                <Table.Td>{betraege.length + nummer === 0 && <Eintrag was={was} ziel={ziel} />}</Table.Td>
                <Table.Td colSpan={4}>{satz}</Table.Td>
              </Table.Tr>
            )),
          ])}
        </Table.Tbody>
      </Table>
    </Tabellenrahmen>
  );
}
