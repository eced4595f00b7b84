import { useState } from 'react';
import { Group, Radio, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { Serienumfang, Termin } from '../../shared/termine/types.ts';
import { api } from '../host/client.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';

/** Asks before an appointment is deleted; of a series also how far that reaches. */
export function LoeschenDialog({
  termin,
  onSchliessen,
}: {
  readonly termin: Pick<Termin, 'id' | 'version' | 'serieId' | 'titel' | 'am'> | null;
  readonly onSchliessen: () => void;
}) {
  const [umfang, setzeUmfang] = useState<Serienumfang>('nur_diesen');
  const loeschen = useMutation(api.termine.loeschen.mutationOptions());
  return (
    <Bestaetigung
      offen={termin !== null}
      onSchliessen={() => {
        setzeUmfang('nur_diesen');
        onSchliessen();
      }}
      titel="Termin löschen?"
      folgen={
        <Stack gap="xs">
          <Text>{termin === null ? '' : `„${termin.titel}“ am ${zeigeDatum(termin.am)} wird gelöscht.`}</Text>
          {termin?.serieId != null && (
            <Radio.Group
              label="Gilt für"
              value={umfang}
              onChange={(wert) => setzeUmfang(wert === 'nur_diesen' ? 'nur_diesen' : 'diesen_und_folgende')}
            >
              <Group mt={4}>
                <Radio value="nur_diesen" label="nur diesen Termin" />
                <Radio value="diesen_und_folgende" label="diesen und die folgenden" />
              </Group>
            </Radio.Group>
          )}
        </Stack>
      }
      knopf="Termin löschen"
      onBestaetigt={async () => {
        if (termin) await loeschen.mutateAsync({ id: termin.id, version: termin.version, umfang });
      }}
    />
  );
}
