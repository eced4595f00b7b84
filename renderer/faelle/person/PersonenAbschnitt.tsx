import { useState } from 'react';
import { Button, Group, Tabs } from '@mantine/core';
import { IconShieldLock, IconUserPlus } from '@tabler/icons-react';
import { vollerName } from '../../../shared/faelle/name.ts';
import { istPersonGeschuetzt } from '../../../shared/faelle/schutz.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import { useHeute } from '../../ui/umgebung.ts';
import { PersonNeu } from './PersonNeu.tsx';
import { PersonSektion } from './PersonSektion.tsx';

/** The persons of the household: one form at a time; those that were looked at keep their inputs. */
export function PersonenAbschnitt({
  akte,
  darf,
  personId,
  onPerson,
}: {
  readonly akte: Fallakte;
  readonly darf: boolean;
  /** Who is shown; `neu`: a new one, null: the first. */
  readonly personId: string | null;
  readonly onPerson: (personId: string | null) => void;
}) {
  const heute = useHeute();
  const { personen } = akte;
  const istNeu = personId === 'neu' && darf;
  const gezeigte = istNeu ? 'neu' : (personen.find(({ id }) => id === personId) ?? personen[0])?.id;
  const [gesehene, setzeGesehene] = useState<ReadonlySet<string>>(new Set());
  if (gezeigte !== undefined && !gesehene.has(gezeigte)) setzeGesehene(new Set([...gesehene, gezeigte]));
  return (
    <Tabs value={gezeigte ?? null} onChange={onPerson} variant="pills" keepMountedMode="display-none">
      <Group justify="space-between" mb="md" className="nicht-drucken" align="flex-start">
        <Tabs.List aria-label="Personen">
          {personen.map((person) => (
            <Tabs.Tab
              key={person.id}
              value={person.id}
              leftSection={
                istPersonGeschuetzt(person, heute) ? (
                  <IconShieldLock size="1rem" aria-label="geschützte Anschrift" />
                ) : undefined
              }
            >
              {vollerName(person)}
            </Tabs.Tab>
          ))}
          {istNeu && <Tabs.Tab value="neu">Neue Person</Tabs.Tab>}
        </Tabs.List>
        {darf && !istNeu && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconUserPlus size="1rem" aria-hidden />}
            onClick={() => onPerson('neu')}
          >
            Person hinzufügen
          </Button>
        )}
      </Group>
      {personen
        .filter(({ id }) => gesehene.has(id))
        .map((person) => (
          <Tabs.Panel key={person.id} value={person.id}>
            <PersonSektion akte={akte} person={person} darf={darf} onGeloescht={() => onPerson(null)} />
          </Tabs.Panel>
        ))}
      {istNeu && (
        <Tabs.Panel value="neu">
          <PersonNeu akte={akte} onFertig={onPerson} />
        </Tabs.Panel>
      )}
    </Tabs>
  );
}
