import { useState } from 'react';
import { Alert, Group, List, Loader, Stack, Text } from '@mantine/core';
import { IconAlertOctagon, IconCircleCheck, IconInfoCircle, IconScan } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Zeilenbezug } from '../../shared/protokoll/types.ts';
import { SCAN_HOECHSTENS_BYTES } from '../../shared/dokumente/types.ts';
import { api } from '../host/client.ts';
import { Dateiablage } from '../ui/Dateiablage.tsx';
import { liesFehler } from '../ui/fehler.ts';
import { useDarf } from '../ui/rechte.tsx';
import classes from './dokumente.module.css';

const ANNEHMBARES = 'application/pdf,image/png,image/jpeg';

/** How one file fared. */
interface Ergebnis {
  readonly name: string;
  readonly art: 'erkannt' | 'abgelegt' | 'abgelehnt';
  readonly satz: string;
}

const ZEICHEN = { erkannt: IconCircleCheck, abgelegt: IconInfoCircle, abgelehnt: IconAlertOctagon } as const;
const FARBE = { erkannt: 'green', abgelegt: 'blue', abgelehnt: 'red' } as const;

/**
 * Takes scans: dropped here, or chosen with the button. A scan whose code is read goes to its paper by itself; another
 * goes to `bezug`, or is refused where there is none. Not there for an account that may only read.
 */
export function Scanablage({ bezug, hinweis }: { readonly bezug: Zeilenbezug | null; readonly hinweis: string }) {
  const darf = useDarf('dokumente', 'schreiben');
  const [inArbeit, setzeInArbeit] = useState<string | null>(null);
  const [ergebnisse, setzeErgebnisse] = useState<readonly Ergebnis[]>([]);
  const ablegen = useMutation(api.dokumente.scanAblegen.mutationOptions());

  async function legeAb(datei: File): Promise<Ergebnis> {
    if (datei.size > SCAN_HOECHSTENS_BYTES) {
      const satz = 'Die Datei ist größer als 20 MB. Bitte in Graustufen oder mit höchstens 300 dpi scannen.';
      return { name: datei.name, art: 'abgelehnt', satz };
    }
    try {
      const name = datei.name.slice(-200);
      const { istErkannt, satz } = await ablegen.mutateAsync({ name, datei, bezug });
      return { name: datei.name, art: istErkannt ? 'erkannt' : 'abgelegt', satz };
    } catch (fehler) {
      return { name: datei.name, art: 'abgelehnt', satz: liesFehler(fehler).satz };
    }
  }

  async function nimm(dateien: readonly File[]) {
    setzeErgebnisse([]);
    for (const datei of dateien) {
      setzeInArbeit(datei.name);
      const ergebnis = await legeAb(datei);
      setzeErgebnisse((bisher) => [...bisher, ergebnis]);
    }
    setzeInArbeit(null);
  }

  if (!darf) return null;

  return (
    <Stack gap="sm" className="nicht-drucken">
      <Dateiablage
        symbol={IconScan}
        name="Scan ablegen"
        text="Scan hierher ziehen"
        hinweis={`${hinweis} PDF, JPEG oder PNG bis 20 MB.`}
        knopf="Datei wählen"
        annehmbares={ANNEHMBARES}
        laeuft={inArbeit !== null}
        onDatei={(dateien) => void nimm(dateien)}
      />
      <div role="status">
        {inArbeit !== null && (
          <Group gap="xs">
            <Loader size="xs" aria-hidden />
            <Text size="sm">{inArbeit} wird gelesen</Text>
          </Group>
        )}
        {ergebnisse.length > 0 && (
          <List spacing="xs" listStyleType="none" withPadding={false}>
            {ergebnisse.map(({ name, art, satz }, stelle) => {
              const Symbol = ZEICHEN[art];
              return (
                <List.Item key={stelle} className={classes['ergebnis']}>
                  <Alert color={FARBE[art]} icon={<Symbol aria-hidden />} title={name}>
                    {satz}
                  </Alert>
                </List.Item>
              );
            })}
          </List>
        )}
      </div>
    </Stack>
  );
}
