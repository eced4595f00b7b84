import { Fragment } from 'react';
import { Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowsDiff, IconCircleCheck, IconFileDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { AbgabeId } from '../../shared/foundation/id.ts';
import { inBloecken, zeigeSeitAbgabe } from '../../shared/kennzahlen/darstellung.ts';
import { zeigeKennzahlwert } from '../../shared/kennzahlen/gliederung.ts';
import { REGELN, zeigeRegelwert } from '../../shared/kennzahlen/regeln.ts';
import type { Abgabe, Abgabedifferenz } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { useDateien } from './dateien.ts';
import { Kennzahlname } from './Kennzahlname.tsx';
import classes from './kennzahlen.module.css';

/** What was sent, as it was sent, and beside each figure what came since. */
export function Abgabeansicht({ id, onZurueck }: { readonly id: AbgabeId; readonly onZurueck: () => void }) {
  const abgabe = useQuery(api.kennzahlen.abgabe.queryOptions({ input: { id } }));
  const { abgabe: datei, hinweis, fehler } = useDateien();
  return (
    <Stack gap="md">
      <Group justify="space-between" className="nicht-drucken">
        <Button variant="default" leftSection={<IconArrowLeft size="1rem" aria-hidden />} onClick={onZurueck}>
          Alle Abgaben
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileDownload size="1.125rem" aria-hidden />}
          loading={datei.isPending}
          onClick={() => datei.mutate({ id })}
        >
          Abgegebene Datei
        </Button>
      </Group>
      <Fehlerhinweis fehler={fehler} />
      {hinweis}
      <Abfrage abfrage={abgabe}>
        {({ abgabe, differenzen }) => (
          <>
            <Kopf abgabe={abgabe} anzahl={differenzen.length} />
            <Zahlen abgabe={abgabe} differenzen={differenzen} />
            <Regeln abgabe={abgabe} />
          </>
        )}
      </Abfrage>
    </Stack>
  );
}

function Kopf({ abgabe, anzahl }: { readonly abgabe: Abgabe; readonly anzahl: number }) {
  const { titel, an, von, abgegebenAm, sha256, frage } = abgabe;
  return (
    <Card component="section" aria-labelledby="abgabe">
      <Group gap="sm">
        <Title order={2} id="abgabe">
          {titel}
        </Title>
        {anzahl === 0 ? (
          <Zustandsmarke ton="gut" symbol={IconCircleCheck}>
            unverändert
          </Zustandsmarke>
        ) : (
          <Zustandsmarke ton="info" symbol={IconArrowsDiff}>
            {anzahl === 1 ? '1 Zahl ist heute anders' : `${anzahl} Zahlen sind heute anders`}
          </Zustandsmarke>
        )}
      </Group>
      <Text mt={4}>
        {zeigeDatum(frage.von)} bis {zeigeDatum(frage.bis)}
        {an !== '' && `, an ${an}`}. Abgegeben am {zeigeZeitpunkt(abgegebenAm)} von {von}.
      </Text>
      <Text size="sm" c="dimmed" mt={4} className={classes['sha']} translate="no">
        SHA-256 der Datei: {sha256}
      </Text>
    </Card>
  );
}

function Zahlen({
  abgabe: { auswertung },
  differenzen,
}: {
  readonly abgabe: Abgabe;
  readonly differenzen: readonly Abgabedifferenz[];
}) {
  return (
    <div className={classes['schmal']}>
      <Tabellenrahmen titel="Abgegebene Zahlen" breite="34rem">
        <Table className={classes['tabelle'] ?? ''} aria-label="Abgegebene Zahlen" verticalSpacing={5}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kennzahl</Table.Th>
              <Table.Th ta="right">abgegeben</Table.Th>
              <Table.Th>seit Abgabe</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {inBloecken(auswertung.zeilen).map(({ block, zeilen }) => (
              <Fragment key={block}>
                <Table.Tr className={classes['block']}>
                  <Table.Th colSpan={3} scope="rowgroup">
                    <span className={classes['blocktitel']}>{block}</span>
                  </Table.Th>
                </Table.Tr>
                {zeilen.map(({ schluessel, name, wert }) => {
                  const eine = differenzen.find((differenz) => differenz.schluessel === schluessel);
                  return (
                    <Table.Tr key={schluessel}>
                      <Table.Td>
                        <Kennzahlname kennzahl={{ schluessel, name }} />
                      </Table.Td>
                      <Table.Td ta="right" className="zahl">
                        {zeigeKennzahlwert(schluessel, wert)}
                      </Table.Td>
                      <Table.Td className="zahl">
                        {eine && <Text fw={550}>{zeigeSeitAbgabe(schluessel, eine.damals, eine.heute)}</Text>}
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
    </div>
  );
}

/** By which rules it was counted. */
function Regeln({ abgabe: { auswertung } }: { readonly abgabe: Abgabe }) {
  return (
    <section aria-labelledby="abgabe-regeln">
      <Title order={3} id="abgabe-regeln" mb="xs">
        Zählregeln dieser Abgabe
      </Title>
      <ul className={classes['liste']}>
        {auswertung.regeln.map(({ regel, wert, giltAb }) => (
          <li key={`${regel} ${giltAb ?? ''}`}>
            {REGELN[regel].titel}: {zeigeRegelwert(regel, wert)}
            {giltAb !== null && `, ab ${zeigeDatum(giltAb)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
