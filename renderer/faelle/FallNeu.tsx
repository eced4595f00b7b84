import { useState } from 'react';
import { Card, Checkbox, Grid, Stack, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Anlegeformular } from '../ui/Anlegeformular.tsx';
import { liesFehler } from '../ui/fehler.ts';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Seite } from '../ui/Seite.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { Aehnliche } from './dubletten/Aehnliche.tsx';
import { bekanntesJahr } from './dubletten/bekanntesJahr.ts';
import { zurueckZurListe } from './fallfilter.ts';
import { Haushaltsangaben, Zugangsangaben } from './NeuAngaben.tsx';
import { istLeereAnschrift, leererFall, zNeuerFall } from './neuerFall.ts';
import { Personenzeilen } from './Personenzeilen.tsx';
import { IconBuildingCommunity } from '@tabler/icons-react';

/** A new case: who it is, first of all. */
export function Component() {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Seite
      titel="Neuer Fall"
      untertitel="Zuerst die Personen: Während der Eingabe wird gesucht, ob es sie schon gibt."
      zurueck={zurueckZurListe()}
    >
      <Abfrage abfrage={kommunen}>
        {(alle) => {
          const orte = alle.filter(({ art }) => ['stadt', 'gemeinde', 'erfuellende_gemeinde'].includes(art));
          return orte.length === 0 ? (
            <LeererZustand
              symbol={IconBuildingCommunity}
              titel="Noch keine Kommune"
              text="Ein Fall gehört zu einer Stadt oder Gemeinde. Sie wird unter „Kommunen“ angelegt."
            />
          ) : (
            <NeuFormular kommunen={orte} />
          );
        }}
      </Abfrage>
    </Seite>
  );
}

function NeuFormular({ kommunen }: { readonly kommunen: readonly Kommune[] }) {
  const navigate = useNavigate();
  const { kommuneId } = useEinstellungen().einstellungen;
  const [istTrotzdemNeu, setzeTrotzdemNeu] = useState(false);
  const [gewaehlte, setzeGewaehlte] = useState(0);
  const vorschlag = kommunen.find(({ id }) => id === kommuneId) ?? kommunen[0];
  const [werte] = useState(() => (vorschlag ? leererFall(vorschlag.id) : null));
  const anlegen = useMutation(api.faelle.anlegen.mutationOptions());
  if (werte === null) throw new Error('A case needs a Kommune.');
  const formular = useFormular({
    schema: zNeuerFall,
    werte,
    version: null,
    speichere: ({ personen, ...eingabe }) =>
      anlegen.mutateAsync({
        eingabe: { ...eingabe, anschriften: eingabe.anschriften.filter((eine) => !istLeereAnschrift(eine)) },
        personen,
        istTrotzdemNeu,
      }),
    nachSpeichern: ({ haushalt }) => void navigate(`/faelle/${haushalt.id}`),
    entwurf: 'fall-neu',
  });
  const { form, fehler } = formular;
  const bild = fehler === null ? null : liesFehler(fehler);
  const istDoppelt = bild?.art === 'gesperrt' && bild.gruende.some(({ code }) => code === 'doppelt');
  const person = form.values.personen[gewaehlte] ?? form.values.personen[0];
  return (
    <Anlegeformular formular={formular} beschriftung="Fall anlegen" zurueck={zurueckZurListe().ziel}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 9 }}>
          <Stack gap="md">
            <Personenzeilen form={form} onZeile={setzeGewaehlte} />
            {(istDoppelt || istTrotzdemNeu) && (
              <Checkbox
                label="Das ist jemand anderes. Den Fall trotzdem neu anlegen."
                checked={istTrotzdemNeu}
                onChange={(ereignis) => setzeTrotzdemNeu(ereignis.currentTarget.checked)}
              />
            )}
            <Haushaltsangaben form={form} kommunen={kommunen} />
            <Zugangsangaben form={form} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 3 }}>
          <Card component="aside" aria-label="Schon eingetragen?">
            <Title order={2} size="h3" mb="xs">
              Schon eingetragen?
            </Title>
            <Aehnliche
              vorname={person?.vorname ?? ''}
              nachname={person?.nachname ?? ''}
              geburtsjahr={bekanntesJahr(person)}
              kommuneId={form.values.kommuneId}
            />
          </Card>
        </Grid.Col>
      </Grid>
    </Anlegeformular>
  );
}
