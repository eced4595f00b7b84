import { Fragment } from 'react';
import { Table, Text } from '@mantine/core';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { inBloecken, summensatz } from '../../shared/kennzahlen/darstellung.ts';
import { zeigeKennzahlwert } from '../../shared/kennzahlen/gliederung.ts';
import type {
  Auswertung,
  Auswertungsfrage,
  Auswertungsteil,
  Kennzahl,
  Kennzahlschluessel,
} from '../../shared/kennzahlen/types.ts';
import { useDichte } from '../ui/umgebung.ts';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Kennzahlname } from './Kennzahlname.tsx';
import type { Warumfrage } from './Warum.tsx';
import { Zahl } from './Zahl.tsx';
import classes from './kennzahlen.module.css';

/** A column of a part; `frage` null: nothing stands behind it that could be asked for. */
export interface Teilspalte {
  readonly teil: Auswertungsteil;
  readonly frage: Auswertungsfrage | null;
  readonly personalId: PersonalId | null;
}

type Zeile = Auswertung['zeilen'][number];

/** The whole in the words of the page. */
const GANZES = 'Ganzes';

/** All figures in their blocks: the whole, and the parts that were asked for with their sum. */
export function Auswertungstabelle({
  auswertung,
  kennzahlen,
  istGezeigt,
  teile,
  summe,
  onWarum,
}: {
  readonly auswertung: Auswertung;
  readonly kennzahlen: readonly Kennzahl[];
  readonly istGezeigt: (schluessel: Kennzahlschluessel) => boolean;
  readonly teile: readonly Teilspalte[];
  readonly summe: 'summePersonal' | 'summeKommunen' | null;
  readonly onWarum: (gefragt: Warumfrage) => void;
}) {
  const dichte = useDichte();
  const { zeilen, frage } = auswertung;
  const stellen = new Map(zeilen.map(({ schluessel }, stelle) => [schluessel, stelle]));
  const warum = (zeile: Zeile, wert: number | null, spalte: Teilspalte | null) => {
    const kennzahl = kennzahlen.find(({ schluessel }) => schluessel === zeile.schluessel);
    const gemeint = spalte === null ? frage : spalte.frage;
    if (kennzahl === undefined || gemeint === null) return null;
    return () =>
      onWarum({
        kennzahl,
        frage: gemeint,
        personalId: spalte?.personalId ?? null,
        wert,
        wovon: spalte?.teil.name ?? GANZES,
      });
  };
  const spaltenzahl = 2 + teile.length + (summe === null ? 0 : 1);
  return (
    <Tabellenrahmen titel="Auswertung Zeitraum" breite={`${30 + teile.length * 8}rem`}>
      <Table
        className={classes['tabelle'] ?? ''}
        aria-label="Auswertung Zeitraum"
        verticalSpacing={dichte === 'dicht' ? 2 : 5}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th miw="18rem">Kennzahl</Table.Th>
            <Table.Th ta="right">{GANZES}</Table.Th>
            {summe !== null && <Table.Th ta="right">Summe der Teile</Table.Th>}
            {teile.map(({ teil }) => (
              <Table.Th key={teil.id} ta="right">
                {teil.name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {inBloecken(zeilen.filter(({ schluessel }) => istGezeigt(schluessel))).map(({ block, zeilen: darin }) => (
          <Table.Tbody key={block}>
            <Table.Tr className={classes['block']}>
              <Table.Th colSpan={spaltenzahl} scope="rowgroup">
                <span className={classes['blocktitel']}>{block}</span>
              </Table.Th>
            </Table.Tr>
            {darin.map((zeile) => (
              <Fragment key={zeile.schluessel}>
                <Table.Tr>
                  <Table.Td>
                    <Kennzahlname kennzahl={zeile} />
                  </Table.Td>
                  <Table.Td ta="right">
                    <Zahl
                      schluessel={zeile.schluessel}
                      wert={zeile.wert}
                      name={zeile.name}
                      onWarum={warum(zeile, zeile.wert, null)}
                    />
                  </Table.Td>
                  {summe !== null && (
                    <Table.Td ta="right" className="zahl">
                      {zeile.zaehlart === 'abgeleitet' ? '' : zeigeKennzahlwert(zeile.schluessel, zeile[summe])}
                    </Table.Td>
                  )}
                  {teile.map((spalte) => {
                    const wert = spalte.teil.werte[stellen.get(zeile.schluessel) ?? -1] ?? null;
                    return (
                      <Table.Td key={spalte.teil.id} ta="right">
                        <Zahl
                          schluessel={zeile.schluessel}
                          wert={wert}
                          name={`${zeile.name}, ${spalte.teil.name}`}
                          onWarum={warum(zeile, wert, spalte)}
                        />
                      </Table.Td>
                    );
                  })}
                </Table.Tr>
                {summe !== null && (
                  <Summenzeile satz={summensatz(zeile.zaehlart, zeile.wert, zeile[summe])} spalten={spaltenzahl} />
                )}
              </Fragment>
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Tabellenrahmen>
  );
}

/** Below a figure: why its parts are not the whole. */
function Summenzeile({ satz, spalten }: { readonly satz: string | null; readonly spalten: number }) {
  if (satz === null) return null;
  return (
    <Table.Tr>
      <Table.Td colSpan={spalten}>
        <Text size="sm" c="dimmed" className={classes['summensatz']}>
          {satz}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
