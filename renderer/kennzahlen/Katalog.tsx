import { useState } from 'react';
import { ActionIcon, Button, Group, Stack, Switch, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { inBloecken } from '../../shared/kennzahlen/darstellung.ts';
import type { Kennzahl } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';
import { useDarfFuerAlle } from '../ui/rechte.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { useKatalogbefehle } from './katalogbefehle.ts';
import { Kennzahlname } from './Kennzahlname.tsx';
import { KennzahlDialog } from './KennzahlDialog.tsx';
import { Regeln } from './Regeln.tsx';
import classes from './kennzahlen.module.css';

/** The list of the Kennzahlen with certainty, the office's own words, places and Kennzahlen in it, and the rules. */
export function Katalog() {
  const katalog = useQuery(api.kennzahlen.katalog.queryOptions());
  const darf = useDarfFuerAlle('kennzahlen', 'schreiben');
  return (
    <Abfrage abfrage={katalog}>
      {({ kennzahlen, regeln }) => (
        <Stack gap="xl">
          <Liste kennzahlen={kennzahlen} darf={darf} />
          <Regeln regeln={regeln} darf={darf} />
        </Stack>
      )}
    </Abfrage>
  );
}

function Liste({ kennzahlen, darf }: { readonly kennzahlen: readonly Kennzahl[]; readonly darf: boolean }) {
  const [inArbeit, setzeInArbeit] = useState<{ readonly schluessel: string | null } | null>(null);
  const { aendere, bewege, laeuft, fehler } = useKatalogbefehle();
  const [geworfen, setzeGeworfen] = useState<unknown>(null);
  /** Answers whether it worked. */
  const tue = (schritt: () => Promise<unknown>): Promise<boolean> => {
    setzeGeworfen(null);
    return schritt().then(
      () => true,
      (fehlschlag: unknown) => {
        setzeGeworfen(fehlschlag);
        return false;
      },
    );
  };
  const bewegeUm = (kennzahl: Kennzahl, um: 1 | -1) => {
    if (!laeuft) void tue(() => bewege(kennzahlen, kennzahl, um));
  };
  const offene = kennzahlen.find(({ schluessel }) => schluessel === inArbeit?.schluessel) ?? null;
  return (
    <Stack gap="sm" component="section" aria-labelledby="katalog">
      <Group justify="space-between">
        <Title order={2} id="katalog">
          Die Kennzahlen
        </Title>
        {darf && (
          <Button
            variant="default"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            onClick={() => setzeInArbeit({ schluessel: null })}
          >
            Eigene Kennzahl
          </Button>
        )}
      </Group>
      <Text c="dimmed">
        Die amtliche Liste der 47 lag nicht vor; bei jeder Zeile steht, wie sicher sie ist.
        {darf && ' Mit Alt und den Pfeiltasten wird die Zeile verschoben, in der die Marke steht.'}
      </Text>
      <Fehlerhinweis fehler={geworfen ?? fehler} />
      <Tabellenrahmen titel="Katalog" breite="36rem">
        <Table className={classes['tabelle'] ?? ''} aria-label="Katalog" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kennzahl</Table.Th>
              <Table.Th>Gewissheit</Table.Th>
              <Table.Th>In der Liste</Table.Th>
              {darf && <Table.Th>Reihenfolge</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          {inBloecken(kennzahlen).map(({ block, zeilen }) => (
            <Table.Tbody key={block}>
              <Table.Tr className={classes['block']}>
                <Table.Th colSpan={darf ? 4 : 3} scope="rowgroup">
                  <span className={classes['blocktitel']}>{block}</span>
                </Table.Th>
              </Table.Tr>
              {zeilen.map((kennzahl, stelle) => (
                <Zeile
                  key={kennzahl.schluessel}
                  kennzahl={kennzahl}
                  darf={darf}
                  istErste={stelle === 0}
                  istLetzte={stelle === zeilen.length - 1}
                  onOeffnen={() => setzeInArbeit({ schluessel: kennzahl.schluessel })}
                  onGezeigt={(istGezeigt) => tue(() => aendere(kennzahl, { istGezeigt }))}
                  onBewegt={(um) => bewegeUm(kennzahl, um)}
                />
              ))}
            </Table.Tbody>
          ))}
        </Table>
      </Tabellenrahmen>
      {inArbeit !== null && (offene !== null || inArbeit.schluessel === null) && (
        <KennzahlDialog
          key={inArbeit.schluessel}
          kennzahl={offene}
          letztePosition={Math.max(...kennzahlen.map(({ position }) => position))}
          darf={darf}
          onSchliessen={() => setzeInArbeit(null)}
        />
      )}
    </Stack>
  );
}

function Zeile({
  kennzahl,
  darf,
  istErste,
  istLetzte,
  onOeffnen,
  onGezeigt,
  onBewegt,
}: {
  readonly kennzahl: Kennzahl;
  readonly darf: boolean;
  readonly istErste: boolean;
  readonly istLetzte: boolean;
  readonly onOeffnen: () => void;
  /** Answers whether it worked. */
  readonly onGezeigt: (istGezeigt: boolean) => Promise<boolean>;
  readonly onBewegt: (um: 1 | -1) => void;
}) {
  const { name, definition, gewissheit, istGezeigt, version } = kennzahl;
  // What was clicked stands there at once, not only when it is kept and read again.
  const [gegeben, setzeGegeben] = useState<{ readonly wert: boolean; readonly statt: number | null } | null>(null);
  const steht = gegeben?.statt === version ? gegeben.wert : istGezeigt;
  const schalte = async (wert: boolean) => {
    setzeGegeben({ wert, statt: version });
    if (!(await onGezeigt(wert))) setzeGegeben(null);
  };
  return (
    <Table.Tr
      data-verborgen={!istGezeigt || undefined}
      onKeyDown={(ereignis) => {
        if (!darf || !ereignis.altKey || (ereignis.key !== 'ArrowUp' && ereignis.key !== 'ArrowDown')) return;
        ereignis.preventDefault();
        onBewegt(ereignis.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <Table.Td>
        <UnstyledButton className={classes['zeilenknopf']} aria-haspopup="dialog" onClick={onOeffnen}>
          <Kennzahlname kennzahl={kennzahl} />
        </UnstyledButton>
        {definition !== '' && (
          <Text size="sm" c="dimmed" className={classes['definition']}>
            {definition}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <GewissheitBadge gewissheit={gewissheit} />
      </Table.Td>
      <Table.Td>
        {darf ? (
          <Switch
            aria-label={`${name} in der Liste`}
            checked={steht}
            onChange={(ereignis) => void schalte(ereignis.currentTarget.checked)}
          />
        ) : istGezeigt ? (
          'ja'
        ) : (
          'nein'
        )}
      </Table.Td>
      {darf && (
        <Table.Td>
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              className={classes['pfeil'] ?? ''}
              aria-label={`${name} nach oben`}
              aria-disabled={istErste || undefined}
              data-disabled={istErste || undefined}
              onClick={() => onBewegt(-1)}
            >
              <IconArrowUp size="1rem" aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              className={classes['pfeil'] ?? ''}
              aria-label={`${name} nach unten`}
              aria-disabled={istLetzte || undefined}
              data-disabled={istLetzte || undefined}
              onClick={() => onBewegt(1)}
            >
              <IconArrowDown size="1rem" aria-hidden />
            </ActionIcon>
          </Group>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
