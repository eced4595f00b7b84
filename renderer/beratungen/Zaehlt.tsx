import { Text } from '@mantine/core';
import { useQuery, skipToken } from '@tanstack/react-query';
import { istDatum, jahrVon, type Datum } from '../../shared/foundation/date.ts';
import { zeigeZahl } from '../../shared/foundation/money.ts';
import { api } from '../host/client.ts';

/** „zählt: 214 → 215“: how many talks of the year this one makes. */
export function Zaehlt({ am, mehr }: { readonly am: Datum; readonly mehr: number }) {
  const zaehler = useQuery(api.beratungen.zaehler.queryOptions({ input: istDatum(am) ? { am } : skipToken }));
  if (zaehler.data === undefined) return null;
  const { imJahr } = zaehler.data;
  return (
    <Text size="sm" className="zahl">
      zählt {jahrVon(am)}: {zeigeZahl(imJahr)} → {zeigeZahl(imJahr + mehr)}
    </Text>
  );
}
