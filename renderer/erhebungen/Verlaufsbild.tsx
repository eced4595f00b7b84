import { Table, Text, VisuallyHidden } from '@mantine/core';
import { BEDARFSSTUFE_LABEL, RESSOURCENSTUFE_LABEL } from '../../shared/erhebungen/labels.ts';
import {
  bedarfszahl,
  platzschluessel,
  ressourcenzahl,
  verlaufsbild,
  type Richtung,
  type Verlaufszeile,
} from '../../shared/erhebungen/rules.ts';
import type { Erhebung } from '../../shared/erhebungen/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { PersonId } from '../../shared/foundation/id.ts';
import { THEMENFELD_LABEL } from '../../shared/netzwerk/themenfelder.ts';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { punkte } from './stufen.ts';

/** How many Erhebungen stand side by side: the newest ones. */
const HOECHSTENS_SPALTEN = 6;

const WORT: Partial<Record<Richtung, { readonly zeichen: string; readonly wort: string }>> = {
  mehr: { zeichen: '↑', wort: 'mehr als zuvor' },
  weniger: { zeichen: '↓', wort: 'weniger als zuvor' },
  gleich: { zeichen: '=', wort: 'wie zuvor' },
};

function Stand({
  was,
  stufe,
  label,
  richtung,
}: {
  readonly was: string;
  readonly stufe: number;
  readonly label: string;
  readonly richtung: Richtung | null;
}) {
  const weg = richtung === null ? undefined : WORT[richtung];
  return (
    <Text component="div" size="sm" style={{ whiteSpace: 'nowrap' }}>
      <VisuallyHidden>{was}: </VisuallyHidden>
      <span aria-hidden>{punkte(stufe)} </span>
      {label}
      {weg && (
        <>
          <span aria-hidden> {weg.zeichen}</span>
          <VisuallyHidden>, {weg.wort}</VisuallyHidden>
        </>
      )}
    </Text>
  );
}

function Zelle({ zelle }: { readonly zelle: Verlaufszeile['zellen'][number] }) {
  if (zelle === null) return <Text c="dimmed">–</Text>;
  const bedarf = bedarfszahl(zelle);
  const ressource = ressourcenzahl(zelle);
  if (bedarf === null && ressource === null) return <Text size="sm">notiert</Text>;
  return (
    <>
      {bedarf !== null && zelle.bedarfsstufe !== null && (
        <Stand was="Bedarf" stufe={bedarf} label={BEDARFSSTUFE_LABEL[zelle.bedarfsstufe]} richtung={zelle.bedarf} />
      )}
      {ressource !== null && zelle.ressourcenstufe !== null && (
        <Text component="div" size="xs" c="dimmed">
          <Stand
            was="Ressource"
            stufe={ressource}
            label={`da: ${RESSOURCENSTUFE_LABEL[zelle.ressourcenstufe]}`}
            richtung={zelle.ressource}
          />
        </Text>
      )}
    </>
  );
}

/**
 * The eight fields over time, oldest on the left: needs and what is there as places, word and arrow, so that it reads in
 * greyscale and aloud.
 */
export function Verlaufsbild({
  erhebungen,
  nenne,
}: {
  /** Newest first. */
  readonly erhebungen: readonly Erhebung[];
  readonly nenne: (personId: PersonId | null) => string;
}) {
  const gezeigte = erhebungen.slice(0, HOECHSTENS_SPALTEN).toReversed();
  return (
    <Tabellenrahmen titel="Veränderung in den acht Themenfeldern" breite={`${16 + gezeigte.length * 11}rem`}>
      <Table verticalSpacing={4} aria-label="Veränderung in den acht Themenfeldern">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Themenfeld</Table.Th>
            {gezeigte.map(({ id, am }) => (
              <Table.Th key={id}>{zeigeDatum(am)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {verlaufsbild(gezeigte).map((zeile) => (
            <Table.Tr key={platzschluessel(zeile)} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" fw={500}>
                {THEMENFELD_LABEL[zeile.themenfeld]}
                {zeile.personId !== null && (
                  <Text span display="block" size="xs" c="dimmed">
                    {nenne(zeile.personId)}
                  </Text>
                )}
              </Table.Th>
              {zeile.zellen.map((zelle, stelle) => (
                <Table.Td key={gezeigte[stelle]?.id ?? stelle}>
                  <Zelle zelle={zelle} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Tabellenrahmen>
  );
}
