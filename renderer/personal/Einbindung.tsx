import { Anchor, Checkbox, Select, Text, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import { teamAm } from '../../shared/personal/team.ts';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { personName } from '../ui/namen.ts';
import { useHeute } from '../ui/umgebung.ts';
import type { AbschnittProps } from './abschnitte.ts';
import { Kontozuordnung } from './Kontozuordnung.tsx';

/** Team, standing Vertretung (A51) and Fachaufsicht (A49). */
export function Einbindung({
  id,
  form,
  andere,
  teams,
}: Pick<AbschnittProps, 'form' | 'andere' | 'teams'> & { readonly id: PersonalId }) {
  const heute = useHeute();
  const team = teamAm(teams, id, heute);
  const imTeam = (personalId: PersonalId) => team !== null && teamAm([team], personalId, heute) !== null;
  const auswahl = nachNamen(andere, personName).map((person) => ({
    value: person.id,
    label: imTeam(person.id) ? `${personName(person)} (im Team)` : personName(person),
  }));
  return (
    <>
      <Feldgruppe titel="Team und Vertretung" spalten={2}>
        <div>
          <Text fw={550} size="sm">
            Team
          </Text>
          <Text>{team?.name ?? 'heute in keinem Team'}</Text>
          <Anchor underline="always" component={Link} to="/personal?abschnitt=teams" size="sm">
            Teams ansehen
          </Anchor>
        </div>
        <Select
          label="Ständige Vertretung"
          description="bei Urlaub und anderer Abwesenheit"
          placeholder={auswahl.length === 0 ? 'noch keine andere Person eingetragen' : undefined}
          clearable
          searchable
          data={auswahl}
          {...form.getInputProps('vertretungId')}
        />
        <Kontozuordnung id={id} />
      </Feldgruppe>
      <Feldgruppe
        titel="Fachaufsicht"
        spalten={3}
        hinweis="Sorgt für die fachliche Anleitung; der Antrag nennt sie (A49)"
      >
        <TextInput label="Name" {...form.getInputProps('fachaufsicht.name')} />
        <TextInput label="Funktion" {...form.getInputProps('fachaufsicht.funktion')} />
        <TextInput label="Stelle" {...form.getInputProps('fachaufsicht.stelle')} />
        <Checkbox
          label="gemeinde- oder trägerübergreifend"
          {...form.getInputProps('fachaufsicht.istUebergreifend', { type: 'checkbox' })}
        />
      </Feldgruppe>
    </>
  );
}
