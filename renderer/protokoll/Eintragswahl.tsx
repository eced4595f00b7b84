import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Gegenstand, Zeilenbezug } from '../../shared/protokoll/types.ts';
import { api } from '../host/client.ts';
import { kommunenAuswahl, personName } from '../ui/namen.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';

interface EintragswahlProps {
  readonly zeile: Zeilenbezug | null;
  /** The chosen record in words, as the backend names it: also one that is deleted or stands in none of the lists. */
  readonly gegenstand: Gegenstand | null;
  readonly onWahl: (zeile: Zeilenbezug | null) => void;
}

const wertVon = ({ tabelle, id }: Zeilenbezug) => `${tabelle} ${id}`;

/** Picks the record whose Protokoll is shown. */
export function Eintragswahl({ zeile, gegenstand, onWahl }: EintragswahlProps) {
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const personal = useQuery({ ...api.personal.liste.queryOptions(), ...nurWenn(useDarf('personal', 'lesen')) });
  const antraege = useQuery({ ...api.antraege.liste.queryOptions(), ...nurWenn(useDarf('antraege', 'lesen')) });
  const vereinbarungen = useQuery({
    ...api.vereinbarungen.liste.queryOptions(),
    ...nurWenn(useDarf('antraege', 'lesen')),
  });
  const gruppen = [
    {
      group: 'Kommunen',
      items: kommunenAuswahl(kommunen.data ?? []).map(({ value: id, label }) => ({
        value: wertVon({ tabelle: 'kommunen', id }),
        label,
      })),
    },
    {
      group: 'Personal',
      items: (personal.data ?? []).map((person) => ({
        value: wertVon({ tabelle: 'personal', id: person.id }),
        label: personName(person),
      })),
    },
    {
      group: 'Anträge',
      items: (antraege.data ?? []).map(({ antrag: { id, aktenzeichen } }) => ({
        value: wertVon({ tabelle: 'antraege', id }),
        label: `Antrag ${aktenzeichen}`,
      })),
    },
    {
      group: 'Vereinbarungen',
      items: (vereinbarungen.data ?? []).map(({ vereinbarung }) => ({
        value: wertVon({ tabelle: 'vereinbarungen', id: vereinbarung.id }),
        label: `Vereinbarung ${vereinbarung.aktenzeichen}${vereinbarung.fassung > 1 ? `, Fassung ${vereinbarung.fassung}` : ''}`,
      })),
    },
  ];
  const gewaehlt = zeile && wertVon(zeile);
  const istInListe = gruppen.some(({ items }) => items.some(({ value }) => value === gewaehlt));
  const weitere =
    gewaehlt === null || istInListe
      ? []
      : [{ group: 'Weitere', items: [{ value: gewaehlt, label: gegenstand?.was ?? 'Gelöschter Eintrag' }] }];
  return (
    <Select
      label="Eintrag"
      placeholder="alle"
      clearable
      clearButtonProps={{ 'aria-label': 'Alle Einträge' }}
      searchable
      nothingFoundMessage="Nichts gefunden"
      data={[...weitere, ...gruppen]}
      value={gewaehlt}
      onChange={(wert) => {
        const [tabelle, id] = wert?.split(' ') ?? [];
        onWahl(tabelle && id ? { tabelle, id } : null);
      }}
      w="16rem"
    />
  );
}
