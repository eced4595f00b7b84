import { useState } from 'react';
import { Button, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import {
  STAPELFORM_LABEL,
  STAPELINHALT_LABEL,
  zeigeDateien,
  zeigePlaene,
} from '../../../shared/integrationsplaene/stapel-labels.ts';
import {
  zStapelform,
  zStapelinhalt,
  zStapelsprache,
  type Stapelform,
  type Stapelwahl,
} from '../../../shared/integrationsplaene/stapel.ts';
import { api, client, host } from '../../host/client.ts';
import { Abfrage } from '../../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../../ui/Fehlerhinweis.tsx';
import { Stapelmaengel } from './Stapelmaengel.tsx';

const SPRACHWAHL = zStapelsprache.options.map((sprache) => ({
  value: sprache,
  label:
    sprache === 'person'
      ? 'Deutsch und die Sprache der Person'
      : sprache === 'de'
        ? 'nur Deutsch'
        : `Deutsch und ${sprachname(sprache)}`,
}));

interface StapelDialogProps {
  readonly auswahl: Stapelwahl['auswahl'];
  readonly onSchliessen: () => void;
}

/** What is made of these plans, in which language and form; what is missing first. Then a job does it. */
export function StapelDialog({ auswahl, onSchliessen }: StapelDialogProps) {
  const [was, setzeWas] = useState<Stapelwahl['was']>('plan');
  const [sprache, setzeSprache] = useState<Stapelwahl['sprache']>('person');
  const [form, setzeForm] = useState<Stapelform>('einzeln');
  const wahl: Stapelwahl = { auswahl, was, sprache };
  const pruefung = useQuery({
    ...api.integrationsplaene.stapelPruefen.queryOptions({ input: wahl }),
    placeholderData: keepPreviousData,
  });
  const erstellen = useMutation({
    mutationFn: async () => {
      const gewaehlt = host.waehleOrdner === null ? null : await host.waehleOrdner();
      if (gewaehlt?.art === 'abgebrochen') return false;
      const ordnerHandle = gewaehlt === null ? null : gewaehlt.handle;
      await client.integrationsplaene.stapelErstellen({ ...wahl, form, ordnerHandle });
      return true;
    },
    onSuccess: (begonnen) => {
      if (begonnen) onSchliessen();
    },
  });
  return (
    <Stack>
      <Group align="flex-start" gap="xl">
        <Radio.Group label="Was" value={was} onChange={(wert) => setzeWas(zStapelinhalt.safeParse(wert).data ?? was)}>
          <Stack gap="xs" mt={4}>
            {zStapelinhalt.options.map((eines) => (
              <Radio key={eines} value={eines} label={STAPELINHALT_LABEL[eines]} />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group label="Wie" value={form} onChange={(wert) => setzeForm(zStapelform.safeParse(wert).data ?? form)}>
          <Stack gap="xs" mt={4}>
            {zStapelform.options.map((eine) => (
              <Radio key={eine} value={eine} label={STAPELFORM_LABEL[eine]} />
            ))}
          </Stack>
        </Radio.Group>
      </Group>
      <Select
        label="Sprache"
        allowDeselect={false}
        data={SPRACHWAHL}
        value={sprache}
        onChange={(wert) => setzeSprache(zStapelsprache.safeParse(wert).data ?? sprache)}
      />
      <Text size="sm" c="dimmed">
        Jede erwachsene Person bekommt eine eigene Ausfertigung. Vertrauliche Einträge stehen auf keiner davon.
      </Text>
      <Abfrage abfrage={pruefung}>
        {({ plaene, dateien, dateienDruck, maengel }) => (
          <>
            <Text role="status">
              {zeigePlaene(plaene)}, {zeigeDateien(form === 'druck' ? dateienDruck : dateien)}
            </Text>
            <Stapelmaengel maengel={maengel} />
            <Fehlerhinweis fehler={erstellen.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onSchliessen}>
                Abbrechen
              </Button>
              <Button
                disabled={plaene === 0}
                loading={erstellen.isPending || pruefung.isPlaceholderData}
                onClick={() => erstellen.mutate()}
              >
                {host.waehleOrdner === null ? 'Erstellen' : 'Ordner wählen und erstellen …'}
              </Button>
            </Group>
          </>
        )}
      </Abfrage>
    </Stack>
  );
}
