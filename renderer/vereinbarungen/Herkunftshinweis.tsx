import { Alert, Group } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { HERKUNFT_DER_FELDER } from '../../shared/vereinbarungen/labels.ts';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';

/** Says on the page what the paper says, too: no form is known, all of this is customary. */
export function Herkunftshinweis() {
  return (
    <Alert color="gray" icon={<IconInfoCircle aria-hidden />} mb="md" py="xs">
      <Group gap="xs" justify="space-between">
        <span style={{ flex: '1 1 22rem' }}>{HERKUNFT_DER_FELDER}</span>
        <GewissheitBadge gewissheit="ueblich" />
      </Group>
    </Alert>
  );
}
