import { useState } from 'react';
import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Title,
  useMatches,
} from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconHistory, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import {
  pruefeWerteliste,
  WERTELISTEN,
  zWertelisteneintrag,
  zWertelistenschluessel,
  type Werteliste,
  type Wertelistenschluessel,
} from '../../shared/foerderrecht/wertelisten.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Schreibbereich, useDarfFuerAlle } from '../ui/rechte.tsx';
import { istUnterbrochen } from '../ui/speicherstand.ts';
import { useFormular } from '../ui/useFormular.ts';
import classes from './foerderrecht.module.css';
import { Listenverlauf } from './Verlauf.tsx';

const zFormular = z.object({ eintraege: z.array(zWertelisteneintrag).max(200, 'Höchstens 200 Einträge.') });

function entwurfZu(schluessel: Wertelistenschluessel): string {
  return `werteliste-${schluessel}`;
}

/** Own lists of suggestions, one at a time. */
export function Wertelisten() {
  const listen = useQuery(api.foerderrecht.wertelisten.queryOptions());
  const darf = useDarfFuerAlle('foerderrecht', 'schreiben');
  const [gewaehlt, setzeGewaehlt] = useState<Wertelistenschluessel>(
    () => zWertelistenschluessel.options.find((schluessel) => istUnterbrochen(entwurfZu(schluessel))) ?? 'gremien',
  );
  // Side by side the titles need the room.
  const richtung = useMatches<'vertical' | 'horizontal'>({ base: 'vertical', sm: 'horizontal' });
  return (
    <Stack gap="lg" maw="50rem" align="stretch">
      <SegmentedControl
        orientation={richtung}
        aria-label="Liste"
        value={gewaehlt}
        onChange={setzeGewaehlt}
        data={zWertelistenschluessel.options.map((schluessel) => ({
          value: schluessel,
          label: WERTELISTEN[schluessel].titel,
        }))}
      />
      <Abfrage abfrage={listen}>
        {(alle) => (
          <Schreibbereich darf={darf}>
            {alle
              .filter(({ schluessel }) => schluessel === gewaehlt)
              .map((liste) => (
                // Taken back to the shipped list it starts anew.
                <Liste key={`${liste.schluessel} ${liste.version === null}`} liste={liste} />
              ))}
          </Schreibbereich>
        )}
      </Abfrage>
    </Stack>
  );
}

function Liste({ liste: { schluessel, eintraege, version } }: { readonly liste: Werteliste }) {
  const [zeigtVerlauf, setzeVerlauf] = useState(false);
  const { titel, zweck, eintrag: wort } = WERTELISTEN[schluessel];
  const speichern = useMutation(api.foerderrecht.wertelisteSpeichern.mutationOptions());
  const formular = useFormular({
    schema: zFormular,
    werte: { eintraege },
    version,
    pruefe: (eingabe) => pruefeWerteliste(eingabe.eintraege),
    speichere: (eingabe, version) => speichern.mutateAsync({ schluessel, version, ...eingabe }),
    entwurf: entwurfZu(schluessel),
  });
  const { form } = formular;
  const anzahl = form.values.eintraege.length;
  return (
    <Stack gap="sm" component="section" aria-label={titel}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2}>{titel}</Title>
          <Text size="sm" c="dimmed">
            {zweck} Eigene Eingaben bleiben im Feld möglich.
          </Text>
        </div>
        <Button
          size="xs"
          variant="subtle"
          flex="none"
          leftSection={<IconHistory size="1rem" aria-hidden />}
          aria-label={`${titel}: Verlauf`}
          onClick={() => setzeVerlauf(true)}
        >
          Verlauf
        </Button>
      </Group>
      <Formularmeldung formular={formular} />
      {anzahl === 0 && <Text c="dimmed">Noch keine Einträge.</Text>}
      {form.values.eintraege.map((_, stelle) => {
        const nummer = `${wort} ${stelle + 1}`;
        return (
          <div key={stelle} className={classes['eintrag']}>
            <TextInput aria-label={nummer} {...form.getInputProps(`eintraege.${stelle}.text`)} />
            <Checkbox
              mt={8}
              label="anbieten"
              aria-label={`${nummer} anbieten`}
              {...form.getInputProps(`eintraege.${stelle}.istAktiv`, { type: 'checkbox' })}
            />
            <ActionIcon
              mt={4}
              aria-label={`${nummer} nach oben`}
              disabled={stelle === 0}
              onClick={() => form.reorderListItem('eintraege', { from: stelle, to: stelle - 1 })}
            >
              <IconArrowUp size="1rem" aria-hidden />
            </ActionIcon>
            <ActionIcon
              mt={4}
              aria-label={`${nummer} nach unten`}
              disabled={stelle === anzahl - 1}
              onClick={() => form.reorderListItem('eintraege', { from: stelle, to: stelle + 1 })}
            >
              <IconArrowDown size="1rem" aria-hidden />
            </ActionIcon>
            <ActionIcon
              mt={4}
              aria-label={`${nummer} entfernen`}
              onClick={() => form.removeListItem('eintraege', stelle)}
            >
              <IconTrash size="1rem" aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <Group>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          aria-label={`${wort} hinzufügen`}
          onClick={() => form.insertListItem('eintraege', { text: '', istAktiv: true })}
        >
          {wort} hinzufügen
        </Button>
      </Group>
      <Formularaktionen formular={formular} beschriftung="Liste speichern" />
      {zeigtVerlauf && <Listenverlauf schluessel={schluessel} onSchliessen={() => setzeVerlauf(false)} />}
    </Stack>
  );
}
