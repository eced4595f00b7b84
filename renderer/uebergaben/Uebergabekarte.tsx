import { ActionIcon, Button, Card, Checkbox, Group, Menu, Stack, Text, Title } from '@mantine/core';
import {
  IconArrowDownCircle,
  IconCheck,
  IconClock,
  IconDots,
  IconFileText,
  IconPencil,
  IconTrash,
  IconX,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { EINVERSTAENDNIS_LABEL } from '../../shared/uebergaben/labels.ts';
import type { Einverstaendnis, Uebergabe } from '../../shared/uebergaben/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

const MARKE = {
  offen: { ton: 'warnt', symbol: IconClock },
  ja: { ton: 'gut', symbol: IconCheck },
  nein: { ton: 'neutral', symbol: IconX },
} as const;

function Einverstaendnismarke({ einverstaendnis }: { readonly einverstaendnis: Einverstaendnis }) {
  return (
    <Zustandsmarke
      {...MARKE[einverstaendnis]}
    >{`Einverständnis: ${EINVERSTAENDNIS_LABEL[einverstaendnis]}`}</Zustandsmarke>
  );
}

/** One handover in the list: what it was, what is open, and what can be done with it. */
export function Uebergabekarte({
  uebergabe,
  darf,
  angebot,
  onOeffnen,
  onPapier,
  onUebernahme,
  onLoeschen,
}: {
  readonly uebergabe: Uebergabe;
  readonly darf: boolean;
  /** How many values the file does not have so. */
  readonly angebot: number;
  readonly onOeffnen: () => void;
  readonly onPapier: () => void;
  readonly onUebernahme: () => void;
  readonly onLoeschen: () => void;
}) {
  const { id, version, am, ort, vonStelle, istGespraech, einverstaendnis, offenePunkte } = uebergabe;
  const erledigen = useMutation(api.uebergaben.punktErledigen.mutationOptions());
  const titel = `Übergabe vom ${zeigeDatum(am)}`;
  return (
    <Card component="li" aria-label={titel}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Group gap="sm">
            <Title order={3} size="h4">
              {titel}
            </Title>
            <Einverstaendnismarke einverstaendnis={einverstaendnis} />
          </Group>
          <Text size="sm" c="dimmed">
            {[vonStelle, ort, istGespraech ? 'im Gespräch' : 'schriftlich'].filter((teil) => teil !== '').join(' · ')}
          </Text>
        </div>
        {darf && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={`${titel}: weitere Schritte`}>
                <IconDots size="1.125rem" aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item color="red" leftSection={<IconTrash size="1rem" aria-hidden />} onClick={onLoeschen}>
                Löschen …
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {offenePunkte.length > 0 && (
        <Stack gap={6} my="sm" role="group" aria-label={`${titel}: offene Punkte`}>
          {offenePunkte.map((punkt) => (
            <Checkbox
              key={punkt.id}
              checked={punkt.istErledigt}
              disabled={!darf || erledigen.isPending}
              label={punkt.was}
              description={[punkt.wer, punkt.bis === null ? '' : `bis ${zeigeDatum(punkt.bis)}`]
                .filter((teil) => teil !== '')
                .join(', ')}
              onChange={({ currentTarget }) =>
                erledigen.mutate({ id, version, punktId: punkt.id, istErledigt: currentTarget.checked })
              }
            />
          ))}
        </Stack>
      )}
      <Fehlerhinweis fehler={erledigen.error} />
      <Group gap="xs" mt="sm">
        {darf && einverstaendnis === 'ja' && (
          <Button
            variant={angebot > 0 ? 'filled' : 'default'}
            leftSection={<IconArrowDownCircle size="1.125rem" aria-hidden />}
            disabled={angebot === 0}
            title={angebot === 0 ? 'Die Akte enthält schon, was im Protokoll steht' : undefined}
            onClick={onUebernahme}
          >
            {angebot === 0 ? 'Alles übernommen' : `In die Akte übernehmen (${angebot})`}
          </Button>
        )}
        <Button variant="default" leftSection={<IconFileText size="1.125rem" aria-hidden />} onClick={onPapier}>
          Protokoll
        </Button>
        <Button variant="default" leftSection={<IconPencil size="1.125rem" aria-hidden />} onClick={onOeffnen}>
          {darf ? 'Bearbeiten' : 'Ansehen'}
        </Button>
      </Group>
    </Card>
  );
}
