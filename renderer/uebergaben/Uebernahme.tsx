import { useState } from 'react';
import { Button, Checkbox, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Erhebung } from '../../shared/erhebungen/types.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { Uebergabe } from '../../shared/uebergaben/types.ts';
import { vorschlaege, zeigeWert } from '../../shared/uebergaben/werte.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';

/** What the protocol tells and the file does not say so: ticked values go into the file. */
export function Uebernahme({
  akte: { haushalt, personen },
  erhebung,
  uebergabe,
  onSchliessen,
}: {
  readonly akte: Fallakte;
  readonly erhebung: Erhebung | null;
  readonly uebergabe: Uebergabe;
  readonly onSchliessen: () => void;
}) {
  const angebot = vorschlaege(uebergabe, { haushaltId: haushalt.id, personen, erhebung });
  // What the file leaves open is proposed; where it says something else, the clerk decides.
  const [gewaehlte, setzeGewaehlte] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        angebot
          .filter(({ tabelle, feld, bisher }) => zeigeWert(tabelle, feld, bisher) === '–')
          .map(({ schluessel }) => schluessel),
      ),
  );
  const uebernehmen = useMutation(api.uebergaben.uebernehmen.mutationOptions({ onSuccess: onSchliessen }));
  const wahl = angebot.filter(({ schluessel }) => gewaehlte.has(schluessel)).map(({ schluessel }) => schluessel);
  const wechsle = (schluessel: string) =>
    setzeGewaehlte(
      gewaehlte.has(schluessel)
        ? new Set([...gewaehlte].filter((eines) => eines !== schluessel))
        : new Set([...gewaehlte, schluessel]),
    );
  return (
    <Modal opened onClose={onSchliessen} size="64rem" title="Angaben in die Akte übernehmen">
      <Stack>
        {angebot.length === 0 ? (
          <Text>Die Akte enthält schon, was im Protokoll steht.</Text>
        ) : (
          <>
            <Text size="sm">
              Angaben zur Gesundheit werden nicht übernommen; sie gehören in den verschlossenen Umschlag. Texte kommen
              in die neueste Erhebung.
            </Text>
            <Tabellenrahmen titel="Angaben der Übergabe" breite="44rem">
              <Table verticalSpacing={6} aria-label="Angaben der Übergabe">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th w="18rem">Übernehmen</Table.Th>
                    <Table.Th>In der Akte</Table.Th>
                    <Table.Th>Danach</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {angebot.map(({ schluessel, tabelle, feld, wem, bezeichnung, wert, bisher }) => (
                    <Table.Tr key={schluessel} style={{ verticalAlign: 'top' }}>
                      <Table.Td>
                        <Checkbox
                          label={bezeichnung}
                          description={wem}
                          checked={gewaehlte.has(schluessel)}
                          onChange={() => wechsle(schluessel)}
                        />
                      </Table.Td>
                      <Table.Td>{zeigeWert(tabelle, feld, bisher)}</Table.Td>
                      <Table.Td>{zeigeWert(tabelle, feld, wert)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Tabellenrahmen>
          </>
        )}
        <Fehlerhinweis fehler={uebernehmen.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onSchliessen}>
            {angebot.length === 0 ? 'Schließen' : 'Abbrechen'}
          </Button>
          {angebot.length > 0 && (
            <Button
              disabled={wahl.length === 0}
              loading={uebernehmen.isPending}
              onClick={() => uebernehmen.mutate({ id: uebergabe.id, version: uebergabe.version, schluessel: wahl })}
            >
              {wahl.length === 1 ? 'Eine Angabe übernehmen' : `${wahl.length} Angaben übernehmen`}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
