import { useState } from 'react';
import { Alert, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconEye, IconFileTypeDocx, IconInfoCircle, IconPrinter, IconTable } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { istDatum, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_LABEL } from '../../shared/foerderrecht/labels.ts';
import { zQualifikationstyp } from '../../shared/foerderrecht/types.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import {
  besetzungAm,
  type Besetzungsdaten,
  type Besetzungszahl,
  type Besetzungszeile,
} from '../../shared/personal/besetzung.ts';
import { GESCHLECHT_LABEL } from '../../shared/personal/labels.ts';
import { zGeschlecht } from '../../shared/personal/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { kommunenName } from '../ui/namen.ts';
import { PapierAnsicht } from '../ui/paper/PapierAnsicht.tsx';
import { Geruest } from '../ui/Seite.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Besetzungsbild } from './Besetzungsbild.tsx';
import { GeplanteStellen } from './GeplanteStellen.tsx';

/** Posts that are filled and planned on a day: as table and picture, as paper, and the planned ones to edit. */
export function Besetzung() {
  const heute = useHeute();
  const [tag, setzeTag] = useState<Datum | null>(heute);
  const [istPapier, setzePapier] = useState(false);
  const stichtag = tag !== null && istDatum(tag) ? tag : null;
  return (
    <Stack gap="md">
      <Group align="flex-end" className="nicht-drucken">
        <Datumsfeld label="Stichtag" value={tag} onChange={setzeTag} w="12rem" />
        {stichtag !== null && <Ausgabe stichtag={stichtag} istPapier={istPapier} onAnsicht={setzePapier} />}
      </Group>
      {stichtag === null ? (
        <Text c="dimmed">Bitte einen Stichtag eingeben.</Text>
      ) : istPapier ? (
        <Papier stichtag={stichtag} />
      ) : (
        <Uebersicht stichtag={stichtag} onStichtag={setzeTag} />
      )}
    </Stack>
  );
}

function Ausgabe({
  stichtag,
  istPapier,
  onAnsicht,
}: {
  readonly stichtag: Datum;
  readonly istPapier: boolean;
  readonly onAnsicht: (istPapier: boolean) => void;
}) {
  const word = useMutation(
    api.personal.besetzungWord.mutationOptions({
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      },
    }),
  );
  return (
    <>
      <Button
        variant="default"
        leftSection={istPapier ? <IconTable size="1.125rem" aria-hidden /> : <IconEye size="1.125rem" aria-hidden />}
        onClick={() => onAnsicht(!istPapier)}
      >
        {istPapier ? 'Übersicht' : 'Vorschau'}
      </Button>
      {istPapier && (
        <Button
          variant="default"
          leftSection={<IconPrinter size="1.125rem" aria-hidden />}
          onClick={() => void host.drucke()}
        >
          Drucken
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size="1.125rem" aria-hidden />}
        loading={word.isPending}
        onClick={() => word.mutate({ stichtag })}
      >
        Word-Datei
      </Button>
      <Fehlerhinweis fehler={word.error} />
    </>
  );
}

function Papier({ stichtag }: { readonly stichtag: Datum }) {
  const blatt = useQuery(api.personal.besetzungBlatt.queryOptions({ input: { stichtag } }));
  return (
    <>
      {blatt.error && <Fehlerhinweis fehler={blatt.error} />}
      {blatt.data ? <PapierAnsicht blatt={blatt.data} /> : blatt.isPending && <Geruest zeilen={10} />}
    </>
  );
}

function Uebersicht({ stichtag, onStichtag }: { readonly stichtag: Datum; readonly onStichtag: (tag: Datum) => void }) {
  const personal = useQuery(api.personal.liste.queryOptions());
  const stellen = useQuery(api.personal.geplanteStellen.queryOptions());
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Abfrage abfrage={personal}>
      {(personen) => (
        <Abfrage abfrage={stellen}>
          {(geplanteStellen) => (
            <Abfrage abfrage={kommunen}>
              {(orte) => (
                <Stack gap="xl">
                  <Tafeln
                    daten={{ personal: personen, geplanteStellen }}
                    kommunen={orte}
                    stichtag={stichtag}
                    onStichtag={onStichtag}
                  />
                  <GeplanteStellen stellen={geplanteStellen} kommunen={orte} />
                </Stack>
              )}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

function Tafeln({
  daten,
  kommunen,
  stichtag,
  onStichtag,
}: {
  readonly daten: Besetzungsdaten;
  readonly kommunen: readonly Kommune[];
  readonly stichtag: Datum;
  readonly onStichtag: (tag: Datum) => void;
}) {
  const { kommuneId } = useEinstellungen().einstellungen;
  const orte = nachNamen(kommunen, ({ name }) => name)
    .filter(({ id }) => kommuneId === null || id === kommuneId)
    .map(({ id }) => id);
  const { zeilen, gesamt } = besetzungAm(daten, stichtag, orte);
  const hatSumme = kommuneId === null;
  return (
    <Stack gap="lg">
      <section aria-label="Besetzt und geplant je Kommune">
        <Title order={2} size="h3" mb="xs">
          Besetzt und geplant am {zeigeDatum(stichtag)}
        </Title>
        <Tabellenrahmen titel="Besetzt und geplant je Kommune" breite="44rem">
          <Table aria-label="Besetzt und geplant je Kommune">
            <Table.Thead>
              <Table.Tr>
                <Table.Th rowSpan={2} style={{ verticalAlign: 'bottom' }}>
                  Kommune
                </Table.Th>
                <Table.Th colSpan={2} ta="center">
                  besetzt
                </Table.Th>
                <Table.Th colSpan={2} ta="center">
                  geplant
                </Table.Th>
                <Table.Th colSpan={2} ta="center">
                  zusammen
                </Table.Th>
              </Table.Tr>
              <Table.Tr>
                {['Personen', 'VZÄ', 'Stellen', 'VZÄ', 'Stellen', 'VZÄ'].map((spalte, nummer) => (
                  <Table.Th key={nummer} ta="right">
                    {spalte}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {zeilen.map((zeile) => (
                <Table.Tr key={zeile.kommuneId}>
                  <Table.Td>{kommunenName(kommunen, zeile.kommuneId)}</Table.Td>
                  <Besetzungszellen zeile={zeile} />
                </Table.Tr>
              ))}
              {zeilen.length === 0 && (
                <Table.Tr>
                  <Table.Td colSpan={7}>
                    <Text c="dimmed">An diesem Tag ist keine Stelle besetzt oder geplant.</Text>
                  </Table.Td>
                </Table.Tr>
              )}
            </Table.Tbody>
            {hatSumme && zeilen.length > 0 && (
              <Table.Tfoot>
                <Table.Tr>
                  <Table.Td fw={650}>Gesamt</Table.Td>
                  <Besetzungszellen zeile={gesamt} fett />
                </Table.Tr>
              </Table.Tfoot>
            )}
          </Table>
        </Tabellenrahmen>
        <Text size="sm" c="dimmed" mt="xs">
          Gezählt werden Stellenanteile im Integrationsmanagement. Wer in mehreren Kommunen arbeitet, steht in jeder
          Zeile und einmal in der Summe. Geplant ist eine Stelle ab ihrem ersten Tag, bis sie besetzt ist.
        </Text>
        {gesamt.ohneEntgelt.personen > 0 && (
          <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} mt="sm" maw="60rem">
            Ohne Entgelt abwesend: {gesamt.ohneEntgelt.personen} Person
            {gesamt.ohneEntgelt.personen === 1 ? '' : 'en'} mit {zeigeVzae(gesamt.ohneEntgelt.vzaeHundertstel)} VZÄ, in
            den besetzten Stellen enthalten.
          </Alert>
        )}
      </section>
      <Besetzungsbild daten={daten} kommunen={kommunen} orte={orte} stichtag={stichtag} onStichtag={onStichtag} />
      {hatSumme && <Merkmale gesamt={gesamt} />}
    </Stack>
  );
}

function Besetzungszellen({ zeile, fett = false }: { readonly zeile: Besetzungszeile; readonly fett?: boolean }) {
  return [zeile.besetzt, zeile.geplant, zeile.zusammen].map((zahl, nummer) => (
    <Zahlenpaar key={nummer} zahl={zahl} fett={fett} />
  ));
}

function Zahlenpaar({ zahl, fett }: { readonly zahl: Besetzungszahl; readonly fett: boolean }) {
  const dicke = fett ? { fw: 650 } : {};
  return (
    <>
      <Table.Td ta="right" className="zahl" {...dicke}>
        {zahl.personen}
      </Table.Td>
      <Table.Td ta="right" className="zahl" {...dicke}>
        {zeigeVzae(zahl.vzaeHundertstel)}
      </Table.Td>
    </>
  );
}

/** Those who hold a post by gender, and all posts by type. */
function Merkmale({ gesamt }: { readonly gesamt: Besetzungszeile }) {
  return (
    <Group align="flex-start" gap="xl">
      <Tabellenrahmen titel="Besetzt nach Geschlecht" breite="18rem">
        <Table aria-label="Besetzt nach Geschlecht">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>besetzt, Geschlecht</Table.Th>
              <Table.Th ta="right">Personen</Table.Th>
              <Table.Th ta="right">VZÄ</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {zGeschlecht.options.map((eines) => (
              <Table.Tr key={eines}>
                <Table.Td>{GESCHLECHT_LABEL[eines]}</Table.Td>
                <Zahlenpaar zahl={gesamt.jeGeschlecht[eines]} fett={false} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
      <Tabellenrahmen titel="Besetzt und geplant nach Qualifikation" breite="30rem">
        <Table aria-label="Besetzt und geplant nach Qualifikation">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Qualifikation</Table.Th>
              <Table.Th ta="right">besetzt</Table.Th>
              <Table.Th ta="right">VZÄ</Table.Th>
              <Table.Th ta="right">geplant</Table.Th>
              <Table.Th ta="right">VZÄ</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {zQualifikationstyp.options.map((typ) => (
              <Table.Tr key={typ}>
                <Table.Td>{QUALIFIKATIONSTYP_LABEL[typ]}</Table.Td>
                <Zahlenpaar zahl={gesamt.jeTyp[typ].besetzt} fett={false} />
                <Zahlenpaar zahl={gesamt.jeTyp[typ].geplant} fett={false} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
    </Group>
  );
}
