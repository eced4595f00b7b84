import type { ReactNode } from 'react';
import { Group, Progress, Table, Text } from '@mantine/core';
import type { Variante, Variantenkennzahl, Vergleich, Vergleichszahl } from '../../shared/antraege/varianten.ts';
import { zeigeEuroKurz } from '../../shared/foundation/money.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';

/** How a figure is written, and whether more of it is good for the Kommune (null: neither). */
interface Darstellung {
  readonly zeige: (wert: number) => string;
  readonly istMehrGut: boolean | null;
}

const GELD: Darstellung = { zeige: zeigeEuroKurz, istMehrGut: null };
const MEHR_GELD: Darstellung = { ...GELD, istMehrGut: true };
const EIGENES_GELD: Darstellung = { ...GELD, istMehrGut: false };
const VZAE: Darstellung = { zeige: (wert) => `${zeigeVzae(wert)} VZÄ`, istMehrGut: null };
const MONATE: Darstellung = { zeige: (wert) => `${zeigeVzae(wert)} Monate`, istMehrGut: null };

const KENNZAHLEN: readonly (readonly [Variantenkennzahl, string, Darstellung])[] = [
  ['zuwendung', 'Zuwendung', MEHR_GELD],
  ['stellensumme', 'Summe der Stellen', GELD],
  ['planungsrahmen', 'Planungsrahmen', MEHR_GELD],
  ['eigenanteil', 'nötiger Eigenanteil', EIGENES_GELD],
  ['vzae', 'Stellenumfang', VZAE],
  ['monate', 'Fördermonate aller Stellen', MONATE],
];

interface VariantentabelleProps {
  readonly heute: Vergleich;
  readonly vergleiche: readonly Vergleich[];
  readonly varianten: readonly Variante[];
}

/** The figures of the Antrag as it stands and of its variants, side by side, with what differs. */
export function Variantentabelle({ heute, vergleiche, varianten }: VariantentabelleProps) {
  // A variant that was added a moment ago is not computed yet.
  const spalten = varianten.map((variante, stelle) => ({
    name: variante.name || `Variante ${stelle + 1}`,
    vergleich: vergleiche[stelle] ?? null,
  }));
  const groesste = Math.max(1, ...[heute, ...vergleiche].map(({ zahlen }) => zahlen.stellensumme.wert ?? 0));
  const zusaetzliche = Math.max(
    0,
    ...vergleiche.map(({ stellen }) => stellen.filter(({ nummer }) => nummer === null).length),
  );
  return (
    <Tabellenrahmen titel="Vergleich der Varianten" breite={`${28 + spalten.length * 13}rem`}>
      <Table aria-label="Vergleich der Varianten" verticalSpacing={4} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="15rem">Kennzahl</Table.Th>
            <Table.Th ta="right">Antrag jetzt</Table.Th>
            {spalten.map(({ name }, stelle) => (
              <Table.Th key={stelle} ta="right">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Zeile titel="Deckung der Stellen" hinweis="orange: nicht gedeckt">
            {[heute, ...spalten.map(({ vergleich }) => vergleich)].map((eine, stelle) => (
              <Table.Td key={stelle}>{eine && <Deckung vergleich={eine} groesste={groesste} />}</Table.Td>
            ))}
          </Zeile>
          {KENNZAHLEN.map(([name, titel, darstellung]) => (
            <Zeile key={name} titel={titel} istWichtig={name === 'zuwendung'}>
              <Wert zahl={heute.zahlen[name]} darstellung={darstellung} />
              {spalten.map(({ vergleich }, stelle) => (
                <Wert key={stelle} zahl={vergleich?.zahlen[name] ?? null} darstellung={darstellung} mitUnterschied />
              ))}
            </Zeile>
          ))}
          {heute.stellen.map((stelle, nummer) => (
            <Zeile key={nummer} titel={stelle.name}>
              <Stellenwert stelle={stelle} />
              {spalten.map(({ vergleich }, spalte) => (
                <Stellenwert
                  key={spalte}
                  stelle={vergleich?.stellen.find((eine) => eine.nummer === nummer) ?? null}
                  leer={vergleich === null ? '' : 'entfällt'}
                  mitUnterschied
                />
              ))}
            </Zeile>
          ))}
          {Array.from({ length: zusaetzliche }, (_, zusatz) => (
            <Zeile key={`zusatz-${zusatz}`} titel={`Zusätzliche Stelle ${zusatz + 1}`}>
              <Table.Td ta="right">–</Table.Td>
              {spalten.map(({ vergleich }, spalte) => (
                <Stellenwert
                  key={spalte}
                  stelle={vergleich?.stellen.filter(({ nummer }) => nummer === null)[zusatz] ?? null}
                  leer="–"
                  mitUnterschied
                />
              ))}
            </Zeile>
          ))}
          <Zeile titel="Hindernisse">
            <Table.Td />
            {spalten.map(({ vergleich }, stelle) => (
              <Table.Td key={stelle} ta="right">
                {vergleich && <Hindernisse vergleich={vergleich} />}
              </Table.Td>
            ))}
          </Zeile>
        </Table.Tbody>
      </Table>
    </Tabellenrahmen>
  );
}

function Zeile({
  titel,
  hinweis,
  istWichtig = false,
  children,
}: {
  readonly titel: string;
  readonly hinweis?: string;
  readonly istWichtig?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Table.Tr fw={istWichtig ? 650 : undefined}>
      <Table.Th scope="row" fw={istWichtig ? 650 : 500}>
        {titel}
        {hinweis && (
          <Text size="xs" c="dimmed">
            {hinweis}
          </Text>
        )}
      </Table.Th>
      {children}
    </Table.Tr>
  );
}

interface WertProps {
  readonly zahl: Vergleichszahl | null;
  readonly darstellung: Darstellung;
  readonly mitUnterschied?: boolean;
}

function Wert({ zahl, darstellung, mitUnterschied = false }: WertProps) {
  return (
    <Table.Td ta="right" className="zahl">
      {zahl && (
        <Group gap="0 0.5rem" justify="flex-end">
          <span>{zahl.wert === null ? 'offen' : darstellung.zeige(zahl.wert)}</span>
          {mitUnterschied && <Unterschied zahl={zahl} darstellung={darstellung} />}
        </Group>
      )}
    </Table.Td>
  );
}

/** The sign says it, the colour only shows it faster. */
function Unterschied({
  zahl: { unterschied },
  darstellung,
}: Pick<WertProps, 'darstellung'> & { zahl: Vergleichszahl }) {
  if (unterschied === null) return null;
  if (unterschied === 0) {
    return (
      <Text size="sm" c="dimmed">
        gleich
      </Text>
    );
  }
  const { istMehrGut, zeige } = darstellung;
  const ton = istMehrGut === null ? 'dimmed' : unterschied > 0 === istMehrGut ? 'green' : 'red';
  return (
    <Text size="sm" c={ton} fw={600}>
      {unterschied > 0 ? '+' : '−'}
      {zeige(Math.abs(unterschied))}
    </Text>
  );
}

function Stellenwert({
  stelle,
  leer = '',
  mitUnterschied = false,
}: {
  readonly stelle: Vergleich['stellen'][number] | null;
  readonly leer?: string;
  readonly mitUnterschied?: boolean;
}) {
  if (stelle === null) {
    return (
      <Table.Td ta="right" c="dimmed">
        {leer}
      </Table.Td>
    );
  }
  const { monate, betrag, nummer, name } = stelle;
  return (
    <Table.Td ta="right" className="zahl">
      {nummer === null && name && <Text size="sm">{name}</Text>}
      <Group gap="0 0.5rem" justify="flex-end">
        <span>{betrag.wert === null ? 'offen' : zeigeEuroKurz(betrag.wert)}</span>
        {mitUnterschied && betrag.unterschied !== 0 && <Unterschied zahl={betrag} darstellung={MEHR_GELD} />}
      </Group>
      <Group gap="0 0.5rem" justify="flex-end">
        <Text size="sm" c="dimmed">
          {monate.wert === null ? 'Monate offen' : MONATE.zeige(monate.wert)}
        </Text>
        {mitUnterschied && monate.unterschied !== 0 && <Unterschied zahl={monate} darstellung={MONATE} />}
      </Group>
    </Table.Td>
  );
}

/** Picture of the posts: what the Zuwendung covers of them. The figures stand in the rows below. */
function Deckung({ vergleich, groesste }: { readonly vergleich: Vergleich; readonly groesste: number }) {
  const zuwendung = vergleich.zahlen.zuwendung.wert ?? 0;
  const stellensumme = vergleich.zahlen.stellensumme.wert ?? 0;
  return (
    <Progress.Root size="lg" aria-hidden>
      <Progress.Section value={(zuwendung / groesste) * 100} color="geleit.6" />
      <Progress.Section value={(Math.max(0, stellensumme - zuwendung) / groesste) * 100} color="orange.4" />
    </Progress.Root>
  );
}

function Hindernisse({ vergleich: { hindernisseDazu, hindernisseWeg } }: { readonly vergleich: Vergleich }) {
  if (hindernisseDazu.length === 0 && hindernisseWeg.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        dieselben
      </Text>
    );
  }
  return (
    <>
      {hindernisseDazu.length > 0 && (
        <Text size="sm" c="red" fw={600}>
          +{hindernisseDazu.length} neu
        </Text>
      )}
      {hindernisseWeg.length > 0 && (
        <Text size="sm" c="green" fw={600}>
          −{hindernisseWeg.length} behoben
        </Text>
      )}
    </>
  );
}
