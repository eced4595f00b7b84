import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { useDarf } from '../ui/rechte.tsx';

/** Reasons for which the agreement with the Landkreis takes the place of the Antrag. */
const STATT_ANTRAG = ['nur-kreise-beantragen', 'zeitraum-reicht-in-neues-recht'];

/** The way out as a button where no Antrag is possible any more; else nothing. */
export function ZurVereinbarung({ gruende }: { readonly gruende: readonly Grund[] }) {
  const darf = useDarf('antraege', 'schreiben');
  if (!darf || !gruende.some(({ code }) => STATT_ANTRAG.includes(code))) return null;
  return (
    <Button
      component={Link}
      to="/vereinbarungen/neu"
      variant="light"
      mt="sm"
      leftSection={<IconHeartHandshake size="1.125rem" aria-hidden />}
    >
      Vereinbarung anlegen
    </Button>
  );
}
