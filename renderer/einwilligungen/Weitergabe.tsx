import { useState } from 'react';
import { Card, MultiSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import type { Empfaenger, Informationsart } from '../../shared/einwilligungen/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Person } from '../../shared/faelle/types.ts';
import type { HaushaltId, PersonId } from '../../shared/foundation/id.ts';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Ampel } from './Ampel.tsx';
import { Artenwahl } from './Artenwahl.tsx';
import { EmpfaengerFeld } from './EmpfaengerFeld.tsx';

/** Asks the light before a letter or a call: who shall learn what about whom. Nothing is kept. */
export function Weitergabe({
  haushaltId,
  personen,
}: {
  readonly haushaltId: HaushaltId;
  readonly personen: readonly Person[];
}) {
  const [empfaenger, setzeEmpfaenger] = useState<Empfaenger>({ partnerId: null, name: '' });
  const [personIds, setzePersonIds] = useState<PersonId[]>(personen.slice(0, 1).map(({ id }) => id));
  const [arten, setzeArten] = useState<Informationsart[]>([]);
  const [zweck, setzeZweck] = useState('');
  return (
    <Card component="section" aria-label="Vor einem Brief oder Anruf prüfen">
      <Title order={2} size="h3" mb="xs">
        Vor einem Brief oder Anruf prüfen
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        Darf diese Stelle diese Angaben erfahren? Die Ampel antwortet, sie sperrt nicht.
      </Text>
      <Stack gap="md">
        <Feldgruppe titel="An wen und über wen" ebene={3}>
          <EmpfaengerFeld label="An" value={empfaenger.name} onWahl={(wahl) => setzeEmpfaenger(wahl.empfaenger)} />
          <MultiSelect
            label="Über"
            data={personen.map((person) => ({ value: person.id, label: vollerName(person) }))}
            value={personIds}
            onChange={(ids) => setzePersonIds(ids)}
          />
          <TextInput
            label="Wofür"
            description="wird in die Schweigepflichtentbindung übernommen"
            maxLength={200}
            value={zweck}
            onChange={(ereignis) => setzeZweck(ereignis.currentTarget.value)}
          />
        </Feldgruppe>
        <Artenwahl label="Welche Angaben" value={arten} onChange={setzeArten} mitBeispielen={false} />
        <Ampel haushaltId={haushaltId} personIds={personIds} empfaenger={empfaenger} arten={arten} zweck={zweck} />
      </Stack>
    </Card>
  );
}
