import { Checkbox, Table } from '@mantine/core';

/** Rows of a list that are marked for a step on many. */
export interface Zeilenauswahl<Z> {
  readonly ids: ReadonlySet<string>;
  readonly onWahl: (ids: ReadonlySet<string>) => void;
  /** The row in the name of its box: „Familie Al-Ahmad“. */
  readonly name: (zeile: Z) => string;
}

/** The same ids with `id` taken in or out. */
export function umgeschaltet(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const neue = new Set(ids);
  if (!neue.delete(id)) neue.add(id);
  return neue;
}

/** Marks all rows that are shown, or takes their marks away. */
export function Auswahlkopf<Z>({
  titel,
  auswahl,
  ids,
}: {
  readonly titel: string;
  readonly auswahl: Zeilenauswahl<Z>;
  readonly ids: readonly string[];
}) {
  const gewaehlte = ids.filter((eine) => auswahl.ids.has(eine)).length;
  const sindAlle = ids.length > 0 && gewaehlte === ids.length;
  return (
    <Table.Th w="2.5rem">
      <Checkbox
        aria-label={`${titel}: alle dieser Seite markieren`}
        checked={sindAlle}
        indeterminate={gewaehlte > 0 && !sindAlle}
        onChange={() => {
          const andere = [...auswahl.ids].filter((eine) => !ids.includes(eine));
          auswahl.onWahl(new Set(sindAlle ? andere : [...andere, ...ids]));
        }}
      />
    </Table.Th>
  );
}
