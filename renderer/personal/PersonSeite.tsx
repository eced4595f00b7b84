import { Card, Grid, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../shared/foerderrecht/labels.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { anteilAm } from '../../shared/personal/rules.ts';
import { zPersonalEingabe, type Personal } from '../../shared/personal/types.ts';
import { Datensatzseite } from '../app/Datensatzseite.tsx';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Formularaktionen } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { Schreibbereich, useDarf } from '../ui/rechte.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';
import { usePersonalhinweise } from './hinweise.ts';
import { PersonFelder } from './PersonFelder.tsx';

const ZURUECK = { ziel: '/personal', text: 'Personal' };

/** One person: employment, qualification, shares, and what should be known about them. */
export function Component() {
  const { id } = useParams();
  const person = useQuery(api.personal.eine.queryOptions({ input: { id: id as PersonalId } }));
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Abfrage abfrage={person} seite={{ titel: 'Person', zurueck: ZURUECK }}>
      {(geladen) => (
        <Abfrage abfrage={kommunen}>
          {(alle) => <PersonFormularseite key={geladen.id} person={geladen} kommunen={alle} />}
        </Abfrage>
      )}
    </Abfrage>
  );
}

function PersonFormularseite({
  person,
  kommunen,
}: {
  readonly person: Personal;
  readonly kommunen: readonly Kommune[];
}) {
  const heute = useHeute();
  const { kommuneId } = useEinstellungen().einstellungen;
  const darf = useDarf('personal', 'schreiben');
  const aendern = useMutation(api.personal.aendern.mutationOptions());
  const loeschen = useMutation(api.personal.loeschen.mutationOptions());
  const formular = useFormular({
    schema: zPersonalEingabe,
    werte: zPersonalEingabe.parse(person),
    version: person.version,
    speichere: (eingabe, version) =>
      aendern.mutateAsync({ id: person.id, version: version ?? person.version, eingabe }),
    entwurf: `person-${person.id}`,
  });
  const gruende = usePersonalhinweise(formular.form.values, kommunen);
  const name = `${person.vorname} ${person.nachname}`;
  return (
    <Datensatzseite
      titel={name}
      untertitel={`${QUALIFIKATIONSTYP_KURZ[person.qualifikation.typ]} · heute ${zeigeVzae(anteilAm(person, heute))} VZÄ`}
      zurueck={ZURUECK}
      datensatz={{ tabelle: 'personal', id: person.id }}
      wiedervorlage={{ fuer: name, kommuneId: person.traegerId ?? person.stellenanteile[0]?.kommuneId ?? null }}
      formular={formular}
      loeschen={
        darf
          ? {
              wen: name,
              folgen: 'Die Person mit Qualifikation und Stellenanteilen wird gelöscht.',
              knopf: 'Person löschen',
              loesche: () => loeschen.mutateAsync({ id: person.id, version: person.version }),
            }
          : null
      }
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 9 }}>
          <Schreibbereich darf={darf}>
            <PersonFelder form={formular.form} kommunen={kommunen} vorschlagKommune={kommuneId} />
            {darf && <Formularaktionen formular={formular} />}
          </Schreibbereich>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 3 }}>
          <Card component="aside" aria-label="Hinweise">
            <Title order={2} size="h3" mb="xs">
              Hinweise
            </Title>
            <div aria-live="polite">
              <Gruendeliste gruende={gruende} leer="Keine. Die Angaben reichen für einen Antrag." />
            </div>
          </Card>
        </Grid.Col>
      </Grid>
    </Datensatzseite>
  );
}
