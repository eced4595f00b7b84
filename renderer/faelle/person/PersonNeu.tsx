import { useState } from 'react';
import { Card, Checkbox, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { zPersonEingabe, type Fallakte } from '../../../shared/faelle/types.ts';
import { api } from '../../host/client.ts';
import { liesFehler } from '../../ui/fehler.ts';
import { Formularaktionen, Formularmeldung } from '../../ui/Formularaktionen.tsx';
import { useFormular } from '../../ui/useFormular.ts';
import { Aehnliche } from '../dubletten/Aehnliche.tsx';
import { bekanntesJahr } from '../dubletten/bekanntesJahr.ts';
import { weiterePerson } from '../neuerFall.ts';
import { Personenfelder } from './Personenfelder.tsx';

/** A further person of the household; what holds for all of them is there already. */
export function PersonNeu({
  akte: { haushalt, personen },
  onFertig,
}: {
  readonly akte: Fallakte;
  /** Gets the new person; null: given up. */
  readonly onFertig: (personId: string | null) => void;
}) {
  const [istTrotzdemNeu, setzeTrotzdemNeu] = useState(false);
  const anlegen = useMutation(api.faelle.personAnlegen.mutationOptions());
  const formular = useFormular({
    schema: zPersonEingabe,
    werte: weiterePerson(personen),
    version: null,
    speichere: (eingabe) => anlegen.mutateAsync({ haushaltId: haushalt.id, eingabe, istTrotzdemNeu }),
    nachSpeichern: (neue) => {
      const bisherige = new Set<string>(personen.map(({ id }) => id));
      onFertig(neue.personen.find(({ id }) => !bisherige.has(id))?.id ?? null);
    },
    entwurf: `fallperson-neu-${haushalt.id}`,
  });
  const { fehler } = formular;
  const { vorname, nachname } = formular.form.values;
  const bild = fehler === null ? null : liesFehler(fehler);
  const istDoppelt = bild?.art === 'gesperrt' && bild.gruende.some(({ code }) => code === 'doppelt');
  return (
    <section aria-label="Neue Person">
      <Title order={2} mb="sm">
        Neue Person
      </Title>
      <Formularmeldung formular={formular} />
      {(istDoppelt || istTrotzdemNeu) && (
        <Checkbox
          my="sm"
          label="Das ist jemand anderes. Die Person trotzdem hinzufügen."
          checked={istTrotzdemNeu}
          onChange={(ereignis) => setzeTrotzdemNeu(ereignis.currentTarget.checked)}
        />
      )}
      <Card component="aside" aria-label="Schon eingetragen?" mb="md">
        <Title order={3} mb="xs">
          Schon eingetragen?
        </Title>
        <Aehnliche
          vorname={vorname}
          nachname={nachname}
          geburtsjahr={bekanntesJahr(formular.form.values)}
          kommuneId={haushalt.kommuneId}
        />
      </Card>
      <Personenfelder form={formular.form} />
      <Formularaktionen
        formular={formular}
        istNeu
        beschriftung="Person hinzufügen"
        onAbbrechen={() => {
          formular.verwerfen();
          onFertig(null);
        }}
      />
    </section>
  );
}
