import { useContext } from 'react';
import { Button, Select, Stack } from '@mantine/core';
import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { sichtFuer } from '../../shared/foundation/rights.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { api } from '../host/client.ts';
import { useKommunenvorschlag } from '../netzwerk/vorschlag.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { nurWenn, RechteContext, useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { useAdresse } from '../ui/useAdresse.ts';
import { Bibliothek } from './Bibliothek.tsx';
import { Planeinstellungenkarte } from './Planeinstellungenkarte.tsx';

const TITEL = 'Ziele und Maßnahmen';

/** The library of goals of one Kommune, and how it works with integration plans. */
export function Component() {
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const sicht = sichtFuer(useContext(RechteContext), 'netzwerk', 'lesen');
  return (
    <Abfrage abfrage={kommunen} seite={{ titel: TITEL }}>
      {(alle) => (
        <Inhalt kommunen={alle.filter(({ id }) => sicht === 'alle' || (sicht !== 'keine' && sicht.includes(id)))} />
      )}
    </Abfrage>
  );
}

function Inhalt({ kommunen }: { readonly kommunen: readonly Kommune[] }) {
  const [adresse, aendereAdresse] = useAdresse();
  const vorschlag = useKommunenvorschlag(kommunen);
  const gewaehlte = adresse.get('kommune') ?? vorschlag;
  const kommune = kommunen.find(({ id }) => id === gewaehlte) ?? kommunen[0];
  const darf = useDarf('netzwerk', 'schreiben', kommune?.id);
  const vorlagen = useQuery({
    ...api.bibliothek.liste.queryOptions({ input: { kommuneId: kommune?.id ?? vorschlag } }),
    enabled: kommune !== undefined,
  });
  const untertitel = 'Die Bibliothek für Integrationspläne: mitgelieferte, angepasste und eigene Ziele, je Kommune.';
  if (kommune === undefined) {
    return (
      <Seite titel={TITEL} untertitel={untertitel}>
        <LeererZustand
          symbol={IconBuildingCommunity}
          titel="Noch keine Kommune"
          text="Jede Kommune hat ihre Bibliothek. Sie steht hier, sobald eine Kommune angelegt ist."
        />
      </Seite>
    );
  }
  const setze = (name: string, wert: string | null) =>
    aendereAdresse((neue) => {
      if (wert === null || wert === '') neue.delete(name);
      else neue.set(name, wert);
      return neue;
    });
  return (
    <Seite
      titel={TITEL}
      untertitel={untertitel}
      aktion={
        darf && (
          <Button leftSection={<IconPlus size="1rem" aria-hidden />} onClick={() => setze('neu', '1')}>
            Eigenes Ziel
          </Button>
        )
      }
    >
      <Stack gap="lg">
        <Select
          label="Kommune"
          maw="22rem"
          allowDeselect={false}
          searchable={kommunen.length > 8}
          data={kommunenAuswahl(kommunen)}
          value={kommune.id}
          onChange={(id) => setze('kommune', id)}
        />
        <Abfrage abfrage={vorlagen}>
          {(alle) => (
            <Bibliothek
              key={kommune.id}
              kommuneId={kommune.id}
              vorlagen={alle}
              darf={darf}
              adresse={adresse}
              onFilter={setze}
            />
          )}
        </Abfrage>
        <Planeinstellungenkarte key={kommune.id} kommune={kommune} darf={darf} />
      </Stack>
    </Seite>
  );
}
