import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { AntragEingabe } from '../../shared/antraege/types.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { useDarf } from '../ui/rechte.tsx';

/** Reasons for which the agreement with the Landkreis takes the place of the Antrag. */
const STATT_ANTRAG = ['nur-kreise-beantragen', 'zeitraum-reicht-in-neues-recht'];

/**
 * The way out as a button where no Antrag is possible any more; else nothing. With `fuer` the new agreement begins with the
 * same Kommune and days; `onVerlassen` is called before the page is left, e.g. to give up what was typed for the Antrag.
 */
export function ZurVereinbarung({
  gruende,
  fuer,
  onVerlassen,
}: {
  readonly gruende: readonly Grund[];
  readonly fuer?: Pick<AntragEingabe, 'antragstellerinId' | 'von' | 'bis'>;
  readonly onVerlassen?: () => void;
}) {
  const darf = useDarf('antraege', 'schreiben');
  const navigate = useNavigate();
  if (!darf || !gruende.some(({ code }) => STATT_ANTRAG.includes(code))) return null;
  const vorgabe = fuer && new URLSearchParams({ kommune: fuer.antragstellerinId, von: fuer.von, bis: fuer.bis });
  return (
    <Button
      variant="light"
      mt="sm"
      leftSection={<IconHeartHandshake size="1.125rem" aria-hidden />}
      onClick={() => {
        onVerlassen?.();
        void navigate(`/vereinbarungen/neu${vorgabe ? `?${vorgabe.toString()}` : ''}`);
      }}
    >
      Vereinbarung anlegen
    </Button>
  );
}
