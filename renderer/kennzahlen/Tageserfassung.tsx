import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconCalendarOff, IconFileSpreadsheet } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { zeigeZahl } from '../../shared/foundation/money.ts';
import { KENNZAHLBLOECKE, zeigeKennzahlwert } from '../../shared/kennzahlen/gliederung.ts';
import { KOPFSPALTEN } from '../../shared/kennzahlen/tageserfassung.ts';
import type { Auswertungsfrage } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Blaettern } from '../ui/Blaettern.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { useAdresse } from '../ui/useAdresse.ts';
import { useDateien } from './dateien.ts';
import { Gezaehlt } from './Gezaehlt.tsx';
import classes from './kennzahlen.module.css';

/** Lines of one page, as the answer brings them. */
const JE_SEITE = 50;

/** The columns in the blocks of the list. */
const SPALTENBLOECKE = KENNZAHLBLOECKE.map(({ titel, von, bis }) => ({
  titel,
  spalten: KOPFSPALTEN.filter((schluessel) => Number(schluessel) >= von && Number(schluessel) <= bis),
}));
const BEGINN: ReadonlySet<string> = new Set(SPALTENBLOECKE.flatMap(({ spalten }) => spalten.slice(0, 1)));

/** A row per day and file, a column per Kennzahl, as it was counted by hand before. */
export function Tageserfassung({ frage }: { readonly frage: Auswertungsfrage }) {
  const [adresse, aendereAdresse] = useAdresse();
  const seite = Math.max(1, Math.floor(Number(adresse.get('seite'))) || 1);
  const abfrage = api.kennzahlen.tageserfassung.queryOptions({ input: { ...frage, seite: seite - 1 } });
  const tage = useQuery({ ...abfrage, placeholderData: keepPreviousData });
  const auswertung = useQuery(api.kennzahlen.auswertung.queryOptions({ input: frage }));
  const katalog = useQuery(api.kennzahlen.katalog.queryOptions());
  const { tage: excel, hinweis, fehler } = useDateien();
  const name = (schluessel: string) =>
    katalog.data?.kennzahlen.find((kennzahl) => kennzahl.schluessel === schluessel)?.name ?? schluessel;
  const wert = (schluessel: string) =>
    auswertung.data?.zeilen.find((zeile) => zeile.schluessel === schluessel)?.wert ?? null;
  return (
    <Gezaehlt abfrage={tage} schluessel={abfrage.queryKey}>
      {({ zeilen, gesamt }) =>
        gesamt === 0 ? (
          <LeererZustand
            symbol={IconCalendarOff}
            titel="Keine Tage"
            text="In diesem Zeitraum wurde nichts festgehalten, was zählt."
          />
        ) : (
          <Stack gap="sm">
            <Group justify="space-between" className="nicht-drucken">
              <Text size="sm" c="dimmed">
                {gesamt === 1 ? '1 Zeile' : `${zeigeZahl(gesamt)} Zeilen`}. Was eine Nummer zählt, zeigt der Katalog.
              </Text>
              <Button
                variant="default"
                leftSection={<IconFileSpreadsheet size="1.125rem" aria-hidden />}
                loading={excel.isPending}
                onClick={() => excel.mutate(frage)}
              >
                Excel-Datei
              </Button>
            </Group>
            <Fehlerhinweis fehler={fehler} />
            {hinweis}
            <Tabellenrahmen titel="Tageserfassung" breite="110rem">
              <Table
                className={`${classes['tabelle'] ?? ''} ${classes['tage'] ?? ''}`}
                aria-label="Tageserfassung"
                verticalSpacing={3}
              >
                <Table.Thead>
                  <Table.Tr aria-hidden>
                    <Table.Th />
                    {SPALTENBLOECKE.map(({ titel, spalten }) => (
                      <Table.Th key={titel} colSpan={spalten.length} data-beginnt>
                        <span className={classes['blocktitel']}>{titel}</span>
                      </Table.Th>
                    ))}
                  </Table.Tr>
                  <Table.Tr>
                    <Table.Th>Tag und Akte</Table.Th>
                    {KOPFSPALTEN.map((schluessel) => (
                      <Table.Th
                        key={schluessel}
                        ta="right"
                        title={name(schluessel)}
                        data-beginnt={BEGINN.has(schluessel) || undefined}
                      >
                        <span aria-hidden>{schluessel}</span>
                        <span className="geleit-nur-vorlesen">
                          {schluessel} {name(schluessel)}
                        </span>
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  <Table.Tr className={classes['summe']}>
                    <Table.Td>Summe im Zeitraum</Table.Td>
                    {KOPFSPALTEN.map((schluessel) => (
                      <Table.Td
                        key={schluessel}
                        ta="right"
                        className="zahl"
                        data-beginnt={BEGINN.has(schluessel) || undefined}
                      >
                        {zeigeKennzahlwert(schluessel, wert(schluessel))}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                  {zeilen.map(({ am, haushaltId, bezeichnung, aktenzeichen, werte }, stelle) => (
                    <Table.Tr key={`${am} ${haushaltId ?? stelle}`}>
                      <Table.Td>
                        <span className="zahl">{zeigeDatum(am)} </span>
                        {haushaltId === null ? (
                          bezeichnung
                        ) : (
                          <Anchor component={Link} to={`/faelle/${haushaltId}`} underline="always">
                            {bezeichnung}
                          </Anchor>
                        )}{' '}
                        <span className="zahl">{aktenzeichen}</span>
                      </Table.Td>
                      {KOPFSPALTEN.map((schluessel) => (
                        <Table.Td
                          key={schluessel}
                          ta="right"
                          className="zahl"
                          data-beginnt={BEGINN.has(schluessel) || undefined}
                        >
                          {werte[schluessel] === undefined || werte[schluessel] === 0 ? '' : werte[schluessel]}
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Tabellenrahmen>
            <Blaettern
              seite={seite}
              jeSeite={JE_SEITE}
              gesamt={gesamt}
              onSeite={(neue) =>
                aendereAdresse((adresse) => {
                  adresse.set('seite', String(neue));
                  return adresse;
                })
              }
            />
          </Stack>
        )
      }
    </Gezaehlt>
  );
}
