import { useState } from 'react';
import { Checkbox, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neuePersonalEingabe } from '../../shared/personal/defaults.ts';
import { istDieselbePerson } from '../../shared/personal/rules.ts';
import { zPersonalEingabe, type Personal, type Team } from '../../shared/personal/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Anlegeformular } from '../ui/Anlegeformular.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { personName } from '../ui/namen.ts';
import { Seite } from '../ui/Seite.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { usePersonalhinweise } from './hinweise.ts';
import { PersonUndAnstellung, Qualifikationsfelder } from './PersonFelder.tsx';
import { Stellenanteile } from './Stellenanteile.tsx';

/** A new person is in no team yet. */
const KEINE_TEAMS: readonly Team[] = [];

/** A new person. */
export function Component() {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const personal = useQuery(api.personal.liste.queryOptions());
  return (
    <Seite titel="Person anlegen" zurueck={{ ziel: '/personal', text: 'Personal' }} breite="schmal">
      <Abfrage abfrage={kommunen}>
        {(alle) => <Abfrage abfrage={personal}>{(andere) => <NeuFormular kommunen={alle} andere={andere} />}</Abfrage>}
      </Abfrage>
    </Seite>
  );
}

function NeuFormular({
  kommunen,
  andere,
}: {
  readonly kommunen: readonly Kommune[];
  readonly andere: readonly Personal[];
}) {
  const navigate = useNavigate();
  const { kommuneId } = useEinstellungen().einstellungen;
  const [istTrotzdemNeu, setzeTrotzdemNeu] = useState(false);
  const anlegen = useMutation(api.personal.anlegen.mutationOptions());
  const formular = useFormular({
    schema: zPersonalEingabe,
    werte: neuePersonalEingabe(),
    version: null,
    speichere: (eingabe) => anlegen.mutateAsync({ eingabe, istTrotzdemNeu }),
    nachSpeichern: (person) => void navigate(`/personal/${person.id}`),
    entwurf: 'person-neu',
  });
  const { form } = formular;
  const gruende = usePersonalhinweise(form.values, { id: null, kommunen, personal: andere, teams: KEINE_TEAMS });
  const gleiche = andere.find((person) => istDieselbePerson(person, form.values));
  return (
    <Anlegeformular formular={formular} beschriftung="Person anlegen" zurueck="/personal">
      <PersonUndAnstellung form={form} kommunen={kommunen} />
      <Qualifikationsfelder form={form} />
      <Stellenanteile form={form} kommunen={kommunen} vorschlagKommune={kommuneId} />
      <Text size="sm" c="dimmed">
        Fortbildungen, Abwesenheiten, Team und Fachaufsicht werden auf der Seite der Person eingetragen, sobald sie
        angelegt ist.
      </Text>
      <Gruendeliste gruende={gruende} />
      {gleiche && (
        <Checkbox
          label={`${personName(gleiche)} ist schon eingetragen. Dies ist eine andere Person gleichen Namens.`}
          checked={istTrotzdemNeu}
          onChange={(ereignis) => setzeTrotzdemNeu(ereignis.currentTarget.checked)}
        />
      )}
    </Anlegeformular>
  );
}
