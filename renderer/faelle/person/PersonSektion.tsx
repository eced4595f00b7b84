import { useMemo, useState } from 'react';
import { Button, Group, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { vollerName, zeigeAlter, zeigeGeburt } from '../../../shared/faelle/name.ts';
import { pruefePerson } from '../../../shared/faelle/pruefung-person.ts';
import { zPersonEingabe, type Fallakte, type Person } from '../../../shared/faelle/types.ts';
import { api } from '../../host/client.ts';
import { Bestaetigung } from '../../ui/Bestaetigung.tsx';
import { Formularaktionen, Formularmeldung } from '../../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../../ui/Gruendeliste.tsx';
import { Schreibbereich } from '../../ui/rechte.tsx';
import { useHeute } from '../../ui/umgebung.ts';
import { useFormular } from '../../ui/useFormular.ts';
import { Personenfelder } from './Personenfelder.tsx';
import { UmzugDialog } from './UmzugDialog.tsx';

const LIVE_VERZOEGERUNG_MS = 250;

/** One person of the household: the form, moving out, deleting. */
export function PersonSektion({
  akte,
  person,
  darf,
  onGeloescht,
}: {
  readonly akte: Fallakte;
  readonly person: Person;
  readonly darf: boolean;
  readonly onGeloescht: () => void;
}) {
  const heute = useHeute();
  const [willUmziehen, setzeWillUmziehen] = useState(false);
  const [willLoeschen, setzeWillLoeschen] = useState(false);
  const aendern = useMutation(api.faelle.personAendern.mutationOptions());
  const loeschen = useMutation(api.faelle.personLoeschen.mutationOptions());
  const formular = useFormular({
    schema: zPersonEingabe,
    werte: zPersonEingabe.parse(person),
    version: person.version,
    speichere: async (eingabe, version) => {
      const neue = await aendern.mutateAsync({ id: person.id, version: version ?? person.version, eingabe });
      return neue.personen.find(({ id }) => id === person.id);
    },
    entwurf: `fallperson-${person.id}`,
  });
  const [ruhig] = useDebouncedValue(formular.form.values, LIVE_VERZOEGERUNG_MS);
  const gruende = useMemo(() => {
    const eingabe = zPersonEingabe.safeParse(ruhig);
    return eingabe.success ? pruefePerson(eingabe.data, heute) : [];
  }, [ruhig, heute]);
  const name = vollerName(person);
  const mehrere = akte.personen.length > 1;
  return (
    <section aria-label={name}>
      <Group justify="space-between" align="flex-start" mb="sm">
        <div>
          <Title order={2}>{name}</Title>
          <Text c="dimmed" size="sm">
            {[`geboren ${zeigeGeburt(person)}`, zeigeAlter(person, heute)].filter(Boolean).join(' · ')}
          </Text>
        </div>
        {darf && mehrere && (
          <Group gap="xs" className="nicht-drucken">
            <Button size="xs" variant="default" onClick={() => setzeWillUmziehen(true)}>
              Zieht aus …
            </Button>
            <Button size="xs" variant="default" onClick={() => setzeWillLoeschen(true)}>
              Löschen …
            </Button>
          </Group>
        )}
      </Group>
      <Formularmeldung formular={formular} />
      <Schreibbereich darf={darf}>
        <Personenfelder form={formular.form} />
        {formular.istVeraendert && gruende.length > 0 && <Gruendeliste gruende={gruende} />}
        {darf && (
          <Formularaktionen formular={formular} beschriftung={`${person.vorname || person.nachname} speichern`} />
        )}
      </Schreibbereich>
      <UmzugDialog istOffen={willUmziehen} akte={akte} person={person} onSchliessen={() => setzeWillUmziehen(false)} />
      <Bestaetigung
        offen={willLoeschen}
        onSchliessen={() => setzeWillLoeschen(false)}
        titel={`${name} löschen?`}
        folgen="Die Person mit allen Angaben wird gelöscht und liegt 30 Tage im Papierkorb. Wer auszieht oder fortzieht, wird nicht gelöscht."
        knopf="Person löschen"
        onBestaetigt={async () => {
          await loeschen.mutateAsync({ id: person.id, version: person.version });
          formular.verwerfen();
          onGeloescht();
        }}
      />
    </section>
  );
}
