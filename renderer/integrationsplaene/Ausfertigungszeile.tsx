import { useState } from 'react';
import { Button, Group, Select, Switch, Text, TextInput } from '@mantine/core';
import { IconArchive, IconEye, IconFileTypeDocx, IconListNumbers } from '@tabler/icons-react';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Person } from '../../shared/faelle/types.ts';
import { druckspracheFuer } from '../../shared/integrationsplaene/stapel.ts';
import { zDrucksprache, type Ausfertigung, type Drucksprache } from '../../shared/integrationsplaene/types.ts';
import { hatVertraulichesFuer } from '../../shared/integrationsplaene/ausfertigung.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { useHeute } from '../ui/umgebung.ts';
import type { Papierwahl } from './Papier.tsx';
import { DRUCKSPRACHE_LABEL } from './texte.ts';
import { usePlan } from './umgebung.ts';
import { usePapiere } from './usePapiere.ts';
import classes from './plan.module.css';

/** One copy: its language, its papers; with what is confidential only for a reason. */
export function Ausfertigungszeile({
  person,
  onVorschau,
}: {
  /** Null: the copy of the file. */
  readonly person: Person | null;
  readonly onVorschau: (wahl: Papierwahl) => void;
}) {
  const { akte, fassung, darf } = usePlan();
  const { word, merkblatt, ablegen, fehler } = usePapiere();
  const [sprache, setzeSprache] = useState<Drucksprache>(() =>
    person === null ? 'de' : druckspracheFuer(person).sprache,
  );
  const [mitVertraulichem, setzeMitVertraulichem] = useState(false);
  const [grund, setzeGrund] = useState('');
  const name = person === null ? 'Akte' : vollerName(person);
  const heute = useHeute();
  const { felder, unterschriften } = fassung;
  const hatVertrauliches =
    person !== null && hatVertraulichesFuer(felder, person.id, { unterschriften, personen: akte.personen, heute });
  const istUnbegruendet = mitVertraulichem && grund.trim() === '';
  const ohneGrund = { fassungId: fassung.id, personId: person?.id ?? null, sprache };
  const ausfertigung: Ausfertigung = { ...ohneGrund, grund: mitVertraulichem ? grund.trim() : '' };
  const titel = person === null ? 'Ausfertigung für die Akte' : `Ausfertigung für ${name}`;
  return (
    <div className={classes['ausfertigung']} role="group" aria-label={titel}>
      <Group justify="space-between" align="flex-end" gap="sm">
        <Select
          label={titel}
          w="17rem"
          maw="100%"
          allowDeselect={false}
          data={auswahlAus(DRUCKSPRACHE_LABEL).map(({ value, label }) => ({
            value,
            label: value === 'de' ? 'Deutsch' : `Deutsch und ${label}`,
          }))}
          value={sprache}
          onChange={(wert) => setzeSprache(zDrucksprache.parse(wert))}
        />
        <Group gap="xs">
          <Button
            size="xs"
            variant="light"
            leftSection={<IconEye size="1rem" aria-hidden />}
            aria-label={`${titel}: Vorschau und Druck`}
            onClick={() => onVorschau({ art: 'plan', ausfertigung, titel })}
          >
            Vorschau und Druck
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFileTypeDocx size="1rem" aria-hidden />}
            aria-label={`${titel}: Word-Datei`}
            loading={word.isPending}
            disabled={istUnbegruendet}
            onClick={() => word.mutate(ausfertigung)}
          >
            Word-Datei
          </Button>
          {darf && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconArchive size="1rem" aria-hidden />}
              aria-label={`${titel}: ablegen`}
              title="Legt das Papier ohne vertrauliche Einträge mit einem Code in der Akte ab; der Scan findet damit zurück."
              loading={ablegen.isPending}
              onClick={() => ablegen.mutate(ohneGrund)}
            >
              Ablegen
            </Button>
          )}
          {person !== null && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconListNumbers size="1rem" aria-hidden />}
              aria-label={`Merkblatt „Meine nächsten drei Schritte“ für ${name}`}
              loading={merkblatt.isPending}
              onClick={() =>
                onVorschau({
                  art: 'merkblatt',
                  ausfertigung: { ...ohneGrund, grund: '' },
                  titel: `Meine nächsten drei Schritte: ${name}`,
                })
              }
            >
              Merkblatt
            </Button>
          )}
        </Group>
      </Group>
      {person !== null && hatVertrauliches && darf && (
        <Group gap="sm" align="flex-end">
          <Switch
            label="mit vertraulichen Einträgen"
            description="nur in dieser Word-Datei; das Öffnen steht danach im Protokoll"
            checked={mitVertraulichem}
            onChange={(ereignis) => setzeMitVertraulichem(ereignis.currentTarget.checked)}
          />
          {mitVertraulichem && (
            <TextInput
              label="Grund"
              flex="1 1 14rem"
              maxLength={200}
              value={grund}
              error={istUnbegruendet ? 'Bitte den Grund eingeben.' : undefined}
              onChange={(ereignis) => setzeGrund(ereignis.currentTarget.value)}
            />
          )}
        </Group>
      )}
      {person === null && (
        <Text size="sm" c="dimmed">
          Ohne vertrauliche Einträge.
        </Text>
      )}
      <Fehlerhinweis fehler={fehler} />
    </div>
  );
}
