import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { plusTage, tageEinschliesslich, type Datum } from '../../shared/foundation/date.ts';
import { GEWISSHEIT_LABEL } from '../../shared/foundation/certainty.ts';
import { zeigeGueltigkeit } from '../../shared/foerderrecht/eigene-werte.ts';
import { zeigeKennwert } from '../../shared/foerderrecht/labels.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { zeitlinien, type Abschnitt } from '../../shared/foerderrecht/zeitlinie.ts';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import classes from './foerderrecht.module.css';

/** So much of an open end is drawn. */
const OFFENE_TAGE = 730;

function laenge({ von, bis }: Abschnitt, heute: Datum): number {
  const ende = bis ?? plusTage(von > heute ? von : heute, OFFENE_TAGE);
  return Math.max(1, tageEinschliesslich(von, ende));
}

/** Every value over all funding periods on one line, as long as it holds; days without a value are hatched. */
export function Zeitlinie({
  alle,
  heute,
  zeigt,
}: {
  readonly alle: readonly Regime[];
  readonly heute: Datum;
  /** Whether a value passes the filter: a line is there where one of its values does. */
  readonly zeigt: (kennwert: Kennwert, regime: Regime) => boolean;
}) {
  const linien = zeitlinien(alle).filter(({ abschnitte }) =>
    abschnitte.some(({ kennwert, regimeId }) => {
      const regime = alle.find(({ id }) => id === regimeId);
      return kennwert !== null && regime !== undefined && zeigt(kennwert, regime);
    }),
  );
  if (linien.length === 0) {
    return (
      <Text c="dimmed" role="status">
        Kein Wert passt zur Auswahl.
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        Gestrichelt: nicht belegt und nicht errechnet. Schraffiert: kein Wert bekannt.
      </Text>
      <Tabellenrahmen titel="Werte im Lauf der Zeit" breite="64rem">
        <Table aria-label="Werte im Lauf der Zeit" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="15rem">Bezeichnung</Table.Th>
              <Table.Th>Werte</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {linien.map(({ schluessel, bezeichnung, abschnitte }) => (
              <Table.Tr key={schluessel} style={{ verticalAlign: 'top' }}>
                <Table.Th scope="row" fw={500}>
                  {bezeichnung}
                </Table.Th>
                <Table.Td>
                  <ol className={classes['linie']}>
                    {abschnitte.map((abschnitt) => (
                      <Stueck key={abschnitt.von} abschnitt={abschnitt} heute={heute} />
                    ))}
                  </ol>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
    </Stack>
  );
}

function Stueck({ abschnitt, heute }: { readonly abschnitt: Abschnitt; readonly heute: Datum }) {
  const { von, bis, kennwert, luecken, regimeId } = abschnitt;
  const istSicher = kennwert?.gewissheit === 'belegt' || kennwert?.gewissheit === 'errechnet';
  return (
    <li
      className={classes['abschnitt']}
      data-sicher={istSicher}
      data-leer={kennwert === null}
      style={{ flexGrow: laenge(abschnitt, heute) }}
    >
      {kennwert === null ? (
        <Text size="sm" c="dimmed">
          kein Wert
        </Text>
      ) : (
        <Anchor component={Link} to={`/foerderrecht?zeitraum=${regimeId}`} size="sm" fw={550}>
          {zeigeKennwert(kennwert)}
        </Anchor>
      )}
      <Text size="xs" className="zahl" style={{ whiteSpace: 'normal' }}>
        {zeigeGueltigkeit({ gueltigVon: von, gueltigBis: bis })}
      </Text>
      {kennwert !== null && (
        <Text size="xs">{kennwert.angepasst === null ? GEWISSHEIT_LABEL[kennwert.gewissheit] : 'eigener Wert'}</Text>
      )}
      {luecken.map((satz) => (
        <Text key={satz} size="xs">
          {satz}
        </Text>
      ))}
    </li>
  );
}
