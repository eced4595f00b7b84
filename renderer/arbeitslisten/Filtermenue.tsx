import { useState } from 'react';
import { ActionIcon, Button, Group, Menu, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { zGespeicherterFilterEingabe } from '../../shared/arbeitslisten/types.ts';
import type { Fallfilter } from '../../shared/faelle/types.ts';
import { zKommuneId } from '../../shared/foundation/id.ts';
import { zustandVon } from '../../shared/vertretungen/rules.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { melde } from '../ui/meldung.tsx';
import { kommunenName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';

interface FiltermenueProps {
  readonly filter: Fallfilter;
  readonly onWahl: (filter: Fallfilter) => void;
}

/** Saved filters above the list of cases, and the cases of those whom one stands in for today. */
export function Filtermenue({ filter, onWahl }: FiltermenueProps) {
  const heute = useHeute();
  const darf = useDarf('faelle', 'schreiben');
  const [merktFilter, setzeMerktFilter] = useState(false);
  const gespeicherte = useQuery(api.arbeitslisten.filter.queryOptions());
  const vertretungen = useQuery(api.vertretungen.liste.queryOptions());
  const loeschen = useMutation(api.arbeitslisten.filterLoeschen.mutationOptions());
  const alle = gespeicherte.data ?? [];
  const vertretene = (vertretungen.data ?? []).filter(
    (eine) => eine.rolle === 'vertritt' && zustandVon(eine, heute) === 'laeuft',
  );
  // The Kommune follows the switcher of the window and is no part of what was kept.
  const zeige = (gemerkter: Fallfilter) => onWahl({ ...gemerkter, kommuneId: filter.kommuneId });
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size="1rem" aria-hidden />}>
            Gemerkte Filter
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {vertretene.length > 0 && <Menu.Label>In Vertretung</Menu.Label>}
          {vertretene.map(({ id, abwesend, abwesendId }) => (
            <Menu.Item key={id} onClick={() => onWahl({ ...filter, zustaendig: abwesendId, stand: 'offen' })}>
              Fälle von {abwesend}
            </Menu.Item>
          ))}
          {alle.length > 0 && <Menu.Label>Gemerkt</Menu.Label>}
          {alle.map(({ id, version, name, filter: gemerkter, kommuneId, istEigener }) => (
            <Group key={id} gap={4} wrap="nowrap">
              <Menu.Item onClick={() => zeige(gemerkter)}>
                {name}
                {kommuneId !== null && (
                  <Text span size="xs" c="dimmed">
                    {' '}
                    · für alle
                  </Text>
                )}
              </Menu.Item>
              {istEigener && darf && (
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={`Filter löschen: ${name}`}
                  onClick={() => loeschen.mutate({ id, version })}
                >
                  <IconTrash size="1rem" aria-hidden />
                </ActionIcon>
              )}
            </Group>
          ))}
          {alle.length === 0 && vertretene.length === 0 && <Menu.Label>Noch kein Filter gemerkt</Menu.Label>}
          {darf && (
            <>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconBookmarkPlus size="1rem" aria-hidden />}
                onClick={() => setzeMerktFilter(true)}
              >
                Diesen Filter merken …
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={merktFilter} onClose={() => setzeMerktFilter(false)} title="Filter merken">
        {merktFilter && <Merken filter={filter} onSchliessen={() => setzeMerktFilter(false)} />}
      </Modal>
    </>
  );
}

const NUR_EIGENES = 'eigenes';
const zMerken = z.object({ name: zGespeicherterFilterEingabe.shape.name, fuer: z.string() });

function Merken({ filter, onSchliessen }: { readonly filter: Fallfilter; readonly onSchliessen: () => void }) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const speichern = useMutation(api.arbeitslisten.filterSpeichern.mutationOptions());
  const formular = useFormular({
    schema: zMerken,
    werte: { name: '', fuer: NUR_EIGENES },
    version: null,
    speichere: ({ name, fuer }) =>
      speichern.mutateAsync({
        name,
        filter: { ...filter, kommuneId: null },
        kommuneId: fuer === NUR_EIGENES ? null : zKommuneId.parse(fuer),
      }),
    nachSpeichern: ({ name }) => {
      melde(`Der Filter „${name}“ ist gemerkt.`);
      onSchliessen();
    },
  });
  return (
    <Dialogformular formular={formular} knopf="Merken" onAbbrechen={onSchliessen}>
      <TextInput label="Name" data-autofocus {...formular.form.getInputProps('name')} />
      <Radio.Group label="Wer sieht ihn" {...formular.form.getInputProps('fuer')}>
        <Stack gap="xs" mt={4}>
          <Radio value={NUR_EIGENES} label="nur ich" />
          {(kommunen.data ?? []).map(({ id }) => (
            <Radio key={id} value={id} label={`alle in ${kommunenName(kommunen.data ?? [], id)}`} />
          ))}
        </Stack>
      </Radio.Group>
    </Dialogformular>
  );
}
