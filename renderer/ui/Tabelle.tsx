import { useId, useMemo, useState, type ReactNode } from 'react';
import { Anchor, Checkbox, Group, Table, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp, IconSearch } from '@tabler/icons-react';
import { Link } from 'react-router';
import { passtZurSuche } from '../../shared/foundation/folding.ts';
import { sortiere, wechsleZeile } from './tabellenzeilen.ts';
import { useDichte } from './umgebung.ts';
import { Auswahlkopf, umgeschaltet, type Zeilenauswahl } from './Zeilenauswahl.tsx';
import classes from './ui.module.css';

export interface Spalte<Z> {
  /** Stable name of the column. */
  readonly schluessel: string;
  readonly titel: string;
  readonly zelle: (zeile: Z) => ReactNode;
  /** Makes the column sortable: names after German rules, numbers by size, null last. */
  readonly sortierwert?: (zeile: Z) => string | number | null;
  /** The column can be sorted by whoever gives the rows (`onSortierung`). */
  readonly istSortierbar?: boolean;
  readonly ausrichtung?: 'links' | 'rechts' | 'mitte';
  /** CSS width, e.g. `8rem`. */
  readonly breite?: string;
  /** What stands at the foot of the column: sums of the rows that are shown. */
  readonly fuss?: (zeilen: readonly Z[]) => ReactNode;
}

/**
 * A list: sticky head, sortable columns, filter while typing (umlauts folded), totals, the density of the account.
 * Long lists come a page at a time: `onSortierung`, `summe`, and `Blaettern` below.
 * With `ziel` or `onOeffnen` the first cell opens the record: mouse anywhere in the row, Enter on it, arrows, Home and
 * End move from row to row.
 */
export interface TabelleProps<Z> {
  /** Said to screen readers: „Kommunen“. */
  readonly titel: string;
  readonly spalten: readonly Spalte<Z>[];
  readonly zeilen: readonly Z[];
  readonly id: (zeile: Z) => string;
  /** Address of the record. */
  readonly ziel?: (zeile: Z) => string;
  readonly onOeffnen?: (zeile: Z) => void;
  /** Text of a row that the filter searches; without it there is no filter. */
  readonly suchtext?: (zeile: Z) => string;
  /** Word in front of the filter's field; default „Filtern“. */
  readonly suchhinweis?: string;
  readonly sortierung?: Sortierung;
  /** The rows come in order, a page at a time: a click on a head asks for another order instead of sorting what is here. */
  readonly onSortierung?: (schluessel: string) => void;
  /** Rows can be marked, with the mouse or with Space, for a step on many. */
  readonly auswahl?: Zeilenauswahl<Z>;
  /** One line over the whole width at the foot: „41 Haushalte · 97 Personen“. */
  readonly summe?: ReactNode;
  /** What stands in place of an empty list, a `LeererZustand`. */
  readonly leer?: ReactNode;
  /** Columns have the width that they name and no other, so that several lists below each other stand in line: `56rem`. */
  readonly festeBreite?: string;
  /** Controls beside the filter. */
  readonly werkzeuge?: ReactNode;
}

export interface Sortierung {
  readonly schluessel: string;
  readonly absteigend?: boolean;
}

const AUSRICHTUNG = { links: 'left', rechts: 'right', mitte: 'center' } as const;

/** From how many rows on the filter is shown. */
const FILTER_AB_ZEILEN = 6;

export function Tabelle<Z>(props: TabelleProps<Z>) {
  const { titel, spalten, zeilen, id, ziel, onOeffnen, suchtext, leer, auswahl, onSortierung } = props;
  const [suche, setzeSuche] = useState('');
  const [eigene, setzeEigene] = useState<Sortierung | null>(props.sortierung ?? null);
  const sortierung = onSortierung ? (props.sortierung ?? null) : eigene;
  const dichte = useDichte();
  const suchfeld = useId();

  const sichtbare = useMemo(() => {
    const gefiltert =
      suchtext && suche.trim() ? zeilen.filter((zeile) => passtZurSuche(suchtext(zeile), suche)) : zeilen;
    const wert = spalten.find((spalte) => spalte.schluessel === eigene?.schluessel)?.sortierwert;
    return wert && !onSortierung ? sortiere(gefiltert, wert, eigene?.absteigend ?? false) : gefiltert;
  }, [zeilen, spalten, suche, suchtext, eigene, onSortierung]);

  if (zeilen.length === 0 && leer) return leer;
  const hatFuss = spalten.some((spalte) => spalte.fuss);
  const spaltenzahl = spalten.length + (auswahl ? 1 : 0);
  const istBedienbar = ziel !== undefined || onOeffnen !== undefined;
  const hatFilter = suchtext !== undefined && zeilen.length >= FILTER_AB_ZEILEN;

  return (
    <div>
      {(hatFilter || props.werkzeuge) && (
        <Group mb="xs" gap="sm" className="nicht-drucken">
          {hatFilter && (
            <TextInput
              id={suchfeld}
              aria-label={`${titel} filtern`}
              placeholder={props.suchhinweis ?? 'Filtern …'}
              leftSection={<IconSearch size="1rem" aria-hidden />}
              value={suche}
              onChange={(ereignis) => setzeSuche(ereignis.currentTarget.value)}
              onKeyDown={(ereignis) => {
                if (ereignis.key === 'ArrowDown')
                  wechsleZeile(ereignis, document.getElementById(`${suchfeld}-zeilen`), 'Home');
                if (ereignis.key === 'Escape') setzeSuche('');
              }}
              w="18rem"
            />
          )}
          {suche.trim() !== '' && (
            <Text size="sm" c="dimmed" role="status">
              {sichtbare.length} von {zeilen.length}
            </Text>
          )}
          {props.werkzeuge}
        </Group>
      )}
      <div className={classes['tabelle']} tabIndex={istBedienbar ? undefined : 0} role="region" aria-label={titel}>
        <Table
          stickyHeader
          highlightOnHover={istBedienbar}
          verticalSpacing={dichte === 'dicht' ? 3 : 7}
          {...(props.festeBreite === undefined ? {} : { layout: 'fixed' as const, miw: props.festeBreite })}
          aria-label={titel}
        >
          <Table.Thead>
            <Table.Tr>
              {auswahl && <Auswahlkopf titel={titel} auswahl={auswahl} ids={sichtbare.map(id)} />}
              {spalten.map((spalte) => (
                <Kopfzelle
                  key={spalte.schluessel}
                  spalte={spalte}
                  sortierung={sortierung}
                  onSortierung={onSortierung ? ({ schluessel }) => onSortierung(schluessel) : setzeEigene}
                />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody
            id={`${suchfeld}-zeilen`}
            onKeyDown={(ereignis) => wechsleZeile(ereignis, ereignis.currentTarget, ereignis.key)}
          >
            {sichtbare.map((zeile) => (
              <Table.Tr
                key={id(zeile)}
                className={istBedienbar ? classes['zeile'] : undefined}
                data-gewaehlt={auswahl?.ids.has(id(zeile)) || undefined}
                onKeyDown={(ereignis) => {
                  if (!auswahl || ereignis.key !== ' ' || !istZeilenziel(ereignis.target)) return;
                  ereignis.preventDefault();
                  auswahl.onWahl(umgeschaltet(auswahl.ids, id(zeile)));
                }}
                onClick={(ereignis) => {
                  // A click beside the link means the record, too; a click on another control means that one.
                  if (ereignis.target instanceof Element && ereignis.target.closest('a, button, input, label')) return;
                  if (window.getSelection()?.toString()) return;
                  ereignis.currentTarget.querySelector<HTMLElement>('[data-zeilenziel]')?.click();
                }}
              >
                {auswahl && (
                  <Table.Td>
                    <Checkbox
                      aria-label={`${auswahl.name(zeile)} markieren`}
                      checked={auswahl.ids.has(id(zeile))}
                      onChange={() => auswahl.onWahl(umgeschaltet(auswahl.ids, id(zeile)))}
                    />
                  </Table.Td>
                )}
                {spalten.map((spalte, stelle) => (
                  <Table.Td
                    key={spalte.schluessel}
                    ta={AUSRICHTUNG[spalte.ausrichtung ?? 'links']}
                    className={spalte.ausrichtung === 'rechts' ? 'zahl' : undefined}
                  >
                    {stelle === 0 && istBedienbar ? (
                      <Zeilenziel zeile={zeile} ziel={ziel} onOeffnen={onOeffnen}>
                        {spalte.zelle(zeile)}
                      </Zeilenziel>
                    ) : (
                      spalte.zelle(zeile)
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
            {sichtbare.length === 0 && (
              <Table.Tr>
                <Table.Td colSpan={spaltenzahl}>
                  <Text c="dimmed" py="sm">
                    {suche.trim() === '' ? 'Keine Einträge.' : 'Kein Eintrag passt zum Filter.'}
                  </Text>
                </Table.Td>
              </Table.Tr>
            )}
          </Table.Tbody>
          {hatFuss && sichtbare.length > 0 && (
            <Table.Tfoot>
              <Table.Tr>
                {auswahl && <Table.Td />}
                {spalten.map((spalte) => (
                  <Table.Td
                    key={spalte.schluessel}
                    ta={AUSRICHTUNG[spalte.ausrichtung ?? 'links']}
                    className={spalte.ausrichtung === 'rechts' ? 'zahl' : undefined}
                    fw={650}
                  >
                    {spalte.fuss?.(sichtbare)}
                  </Table.Td>
                ))}
              </Table.Tr>
            </Table.Tfoot>
          )}
          {props.summe !== undefined && sichtbare.length > 0 && (
            <Table.Tfoot>
              <Table.Tr>
                <Table.Td colSpan={spaltenzahl} fw={650}>
                  {props.summe}
                </Table.Td>
              </Table.Tr>
            </Table.Tfoot>
          )}
        </Table>
      </div>
    </div>
  );
}

function istZeilenziel(knoten: EventTarget): boolean {
  return knoten instanceof HTMLElement && 'zeilenziel' in knoten.dataset;
}

interface KopfzelleProps<Z> {
  readonly spalte: Spalte<Z>;
  readonly sortierung: Sortierung | null;
  readonly onSortierung: (neu: Sortierung) => void;
}

function Kopfzelle<Z>({ spalte, sortierung, onSortierung }: KopfzelleProps<Z>) {
  const ausrichtung = spalte.ausrichtung ?? 'links';
  const istSortierbar = spalte.istSortierbar ?? spalte.sortierwert !== undefined;
  const istSortiert = sortierung?.schluessel === spalte.schluessel;
  const absteigend = istSortiert && (sortierung.absteigend ?? false);
  const Symbol = !istSortiert ? IconArrowsSort : absteigend ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th
      ta={AUSRICHTUNG[ausrichtung]}
      w={spalte.breite}
      data-ausrichtung={ausrichtung}
      aria-sort={!istSortierbar ? undefined : !istSortiert ? 'none' : absteigend ? 'descending' : 'ascending'}
    >
      {istSortierbar ? (
        <UnstyledButton
          className={classes['sortierer']}
          data-aktiv={istSortiert || undefined}
          onClick={() => onSortierung({ schluessel: spalte.schluessel, absteigend: istSortiert && !absteigend })}
        >
          {spalte.titel}
          <Symbol size="0.875rem" aria-hidden />
        </UnstyledButton>
      ) : (
        spalte.titel
      )}
    </Table.Th>
  );
}

interface ZeilenzielProps<Z> {
  readonly zeile: Z;
  readonly ziel: ((zeile: Z) => string) | undefined;
  readonly onOeffnen: ((zeile: Z) => void) | undefined;
  readonly children: ReactNode;
}

function Zeilenziel<Z>({ zeile, ziel, onOeffnen, children }: ZeilenzielProps<Z>) {
  if (ziel) {
    return (
      <Anchor component={Link} to={ziel(zeile)} data-zeilenziel className={classes['zeilenziel']}>
        {children}
      </Anchor>
    );
  }
  return (
    <UnstyledButton data-zeilenziel className={classes['zeilenziel']} onClick={() => onOeffnen?.(zeile)}>
      {children}
    </UnstyledButton>
  );
}
