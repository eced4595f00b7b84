import { useState } from 'react';
import { Grid, Menu, Text, Card, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../shared/foerderrecht/labels.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { anteilAm } from '../../shared/personal/rules.ts';
import { zPersonalEingabe, type Personal } from '../../shared/personal/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { useWiedervorlage } from '../fristen/WiedervorlageEintrag.tsx';
import { api } from '../host/client.ts';
import { Verlauf } from '../protokoll/Verlauf.tsx';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { Schreibbereich, useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
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
  const navigate = useNavigate();
  const heute = useHeute();
  const { kommuneId } = useEinstellungen().einstellungen;
  const darf = useDarf('personal', 'schreiben');
  const [willLoeschen, setzeWillLoeschen] = useState(false);
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
  const wiedervorlage = useWiedervorlage({
    titel: `${name}: `,
    kommuneId: person.traegerId ?? person.stellenanteile[0]?.kommuneId ?? null,
    bezug: { tabelle: 'personal', id: person.id },
  });
  return (
    <Seite
      titel={name}
      untertitel={`${QUALIFIKATIONSTYP_KURZ[person.qualifikation.typ]} · heute ${zeigeVzae(anteilAm(person, heute))} VZÄ`}
      zurueck={ZURUECK}
      menue={
        (darf || wiedervorlage.eintrag) && (
          <>
            {wiedervorlage.eintrag}
            {darf && (
              <Menu.Item
                color="red"
                leftSection={<IconTrash size="1rem" aria-hidden />}
                onClick={() => setzeWillLoeschen(true)}
              >
                Löschen …
              </Menu.Item>
            )}
          </>
        )
      }
    >
      <Verlauf tabelle="personal" id={person.id} />
      <Formularmeldung formular={formular} />
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
      {wiedervorlage.dialog}
      <Bestaetigung
        offen={willLoeschen}
        onSchliessen={() => setzeWillLoeschen(false)}
        titel={`${name} löschen?`}
        folgen={<Text>Die Person mit Qualifikation und Stellenanteilen wird gelöscht.</Text>}
        knopf="Person löschen"
        onBestaetigt={async () => {
          await loeschen.mutateAsync({ id: person.id, version: person.version });
          formular.verwerfen();
          void navigate('/personal');
        }}
      />
    </Seite>
  );
}
