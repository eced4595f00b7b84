import { Checkbox, Table, Text, VisuallyHidden } from '@mantine/core';
import { zRolle, type Rolle, type Zuteilung } from '../../shared/foundation/rights.ts';
import { ROLLE_ERKLAERUNG, ROLLE_LABEL } from '../../shared/konten/labels.ts';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import classes from './konten.module.css';

export interface RollenmatrixProps {
  readonly kommunen: readonly { readonly id: NonNullable<Zuteilung['kommuneId']>; readonly name: string }[];
  readonly zuteilungen: readonly Zuteilung[];
  readonly istGesperrt: boolean;
  readonly onAenderung: (zuteilungen: Zuteilung[]) => void;
}

/** Roles in rows, „all“ and each Kommune in columns. Administration is always for all. */
export function Rollenmatrix({ kommunen, zuteilungen, istGesperrt, onAenderung }: RollenmatrixProps) {
  const hat = (rolle: Rolle, kommuneId: Zuteilung['kommuneId']) =>
    zuteilungen.some((eine) => eine.rolle === rolle && eine.kommuneId === kommuneId);

  function setze(rolle: Rolle, kommuneId: Zuteilung['kommuneId'], soll: boolean) {
    const andere = zuteilungen.filter((eine) => eine.rolle !== rolle || eine.kommuneId !== kommuneId);
    // „All“ takes the place of the single ones.
    const bleibende = kommuneId === null && soll ? andere.filter((eine) => eine.rolle !== rolle) : andere;
    onAenderung(soll ? [...bleibende, { rolle, kommuneId }] : [...bleibende]);
  }

  return (
    <Tabellenrahmen titel="Rollen" breite="40rem">
      <Table aria-label="Rollen">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Rolle</Table.Th>
            <Table.Th className={classes['rollenspalte']}>Alle Kommunen</Table.Th>
            {kommunen.map(({ id, name }) => (
              <Table.Th key={id} className={classes['rollenspalte']}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {zRolle.options.map((rolle) => (
            <Table.Tr key={rolle}>
              <Table.Th scope="row" fw={550}>
                {ROLLE_LABEL[rolle]}
                <Text size="xs" c="dimmed">
                  {ROLLE_ERKLAERUNG[rolle]}
                </Text>
              </Table.Th>
              {[null, ...kommunen].map((kommune) => {
                const kommuneId = kommune?.id ?? null;
                if (rolle === 'administration' && kommuneId !== null) {
                  return (
                    <Table.Td key={kommuneId}>
                      <VisuallyHidden>nur für alle Kommunen</VisuallyHidden>
                    </Table.Td>
                  );
                }
                const giltFuerAlle = kommuneId !== null && hat(rolle, null);
                return (
                  <Table.Td key={kommuneId ?? 'alle'}>
                    <Checkbox
                      className={classes['rolle']}
                      aria-label={`${ROLLE_LABEL[rolle]}, ${kommune?.name ?? 'alle Kommunen'}`}
                      checked={giltFuerAlle || hat(rolle, kommuneId)}
                      disabled={istGesperrt || giltFuerAlle}
                      onChange={(ereignis) => setze(rolle, kommuneId, ereignis.currentTarget.checked)}
                    />
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Tabellenrahmen>
  );
}
