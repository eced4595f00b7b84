import { Button, Card, Group, Menu, Text, Textarea, TextInput } from '@mantine/core';
import { IconCalendarCheck, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { istDatum, zeigeDatum } from '../../shared/foundation/date.ts';
import { neueZusage, ueberpruefungsvorschlag } from '../../shared/integrationsplaene/defaults.ts';
import type { Zusage } from '../../shared/integrationsplaene/types.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Uhrzeitfeld } from '../ui/Uhrzeitfeld.tsx';
import { springeSobaldSichtbar } from '../ui/springeZuFeld.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Fristfeld } from './Fristfeld.tsx';
import { NaechsteSchritte } from './NaechsteSchritte.tsx';
import { Reihenknoepfe, verschiebeMitTasten } from './Reihenknoepfe.tsx';
import { neueEintragId, usePlan, type Planform } from './umgebung.ts';
import { ZUSAGEN } from './texte.ts';
import classes from './plan.module.css';

/** The contribution of both sides, what comes after the company, and when the plan is gone through again. */
export function Vereinbarung({ form }: { readonly form: Planform }) {
  return (
    <>
      <Feldgruppe
        titel="Mein Beitrag: die nächsten drei Schritte"
        spalten={1}
        hinweis="Sie folgen aus den Zielen: offene Schritte mit „ich“, zuerst was jetzt dran ist, dann nach dem Tag. Sie stehen auf dem Plan und auf dem Merkblatt."
      >
        <NaechsteSchritte felder={form.values.felder} />
      </Feldgruppe>
      <Zusagen form={form} />
      <Feldgruppe titel="Nach der Begleitung" spalten={1}>
        <Textarea
          label="Diese Dienste nutze ich selbst"
          description="Regeldienste, die nach dem Ende der Begleitung weiterhelfen"
          autosize
          minRows={2}
          {...form.getInputProps('nachBegleitung')}
        />
      </Feldgruppe>
      <Termine form={form} />
    </>
  );
}

function Zusagen({ form }: { readonly form: Planform }) {
  const heute = useHeute();
  const { gespraechAm, zusagen } = form.values;
  const ab = istDatum(gespraechAm) ? gespraechAm : heute;
  const fuegeAn = (zusage: Zusage) => {
    form.insertListItem('zusagen', zusage);
    springeSobaldSichtbar(`zusagen.${zusagen.length}.${zusage.text === '' ? 'text' : 'bis'}`);
  };
  const freie = Object.entries(ZUSAGEN).filter(([id]) => !zusagen.some(({ vorlageId }) => vorlageId === id));
  return (
    <Feldgruppe
      titel="Beitrag des Integrationsmanagements"
      spalten={1}
      hinweis="Zugesagte Hilfen, möglichst mit Datum."
    >
      {zusagen.length === 0 && <Text c="dimmed">Noch keine Zusage.</Text>}
      <ol className={classes['liste']}>
        {zusagen.map((zusage, stelle) => {
          const was = `Zusage ${stelle + 1}`;
          const pfad = `zusagen.${stelle}`;
          const verschiebe = (nach: number) => form.reorderListItem('zusagen', { from: stelle, to: nach });
          return (
            <li
              key={zusage.id}
              className={classes['schritt']}
              onKeyDown={verschiebeMitTasten(stelle, zusagen.length, verschiebe)}
            >
              <Group align="flex-start" gap="sm">
                <TextInput
                  flex="1 1 16rem"
                  label={was}
                  maxLength={200}
                  {...form.getInputProps(`${pfad}.text`)}
                  onChange={(ereignis) => {
                    const text = ereignis.currentTarget.value;
                    form.setFieldValue(`${pfad}.text`, text);
                    const gleiche = Object.entries(ZUSAGEN).find(([, wort]) => wort === text.trim());
                    form.setFieldValue(`${pfad}.vorlageId`, gleiche?.[0] ?? '');
                  }}
                />
                <Fristfeld flex="0 1 13rem" label="Bis wann" ab={ab} {...form.getInputProps(`${pfad}.bis`)} />
                <Group mt="xl">
                  <Reihenknoepfe
                    was={was}
                    stelle={stelle}
                    anzahl={zusagen.length}
                    onVerschieben={verschiebe}
                    onEntfernen={() => form.removeListItem('zusagen', stelle)}
                  />
                </Group>
              </Group>
            </li>
          );
        })}
      </ol>
      <Group gap="xs">
        <Menu>
          <Menu.Target>
            <Button size="xs" variant="light" leftSection={<IconPlus size="1rem" aria-hidden />}>
              Zusage aus der Liste
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {freie.map(([id, text]) => (
              <Menu.Item key={id} onClick={() => fuegeAn({ ...neueZusage(neueEintragId()), vorlageId: id, text })}>
                {text}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button
          size="xs"
          variant="default"
          data-neu="zusagen"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          onClick={() => fuegeAn(neueZusage(neueEintragId()))}
        >
          Eigene Zusage
        </Button>
      </Group>
    </Feldgruppe>
  );
}

function Termine({ form }: { readonly form: Planform }) {
  const { akte } = usePlan();
  const { kommuneId } = akte.haushalt;
  const { gespraechAm, ueberpruefungAm } = form.values;
  const einstellungen = useQuery({
    ...api.bibliothek.einstellungen.queryOptions({ input: { kommuneId } }),
    enabled: nurWenn(useDarf('netzwerk', 'lesen', kommuneId)).enabled,
  });
  const vorschlag =
    einstellungen.data !== undefined && istDatum(gespraechAm)
      ? ueberpruefungsvorschlag(gespraechAm, einstellungen.data.ueberpruefungNachWochen)
      : null;
  return (
    <Feldgruppe titel="Nächstes Gespräch und Überprüfung">
      <Datumsfeld label="Nächstes Gespräch am" {...form.getInputProps('naechstesGespraechAm')} />
      <Uhrzeitfeld label="um" {...form.getInputProps('naechstesGespraechUm')} />
      <TextInput label="Ort" {...form.getInputProps('naechstesGespraechOrt')} />
      <div>
        <Datumsfeld
          label="Überprüfung des Plans am"
          description="Zu diesem Tag entsteht eine Wiedervorlage."
          {...form.getInputProps('ueberpruefungAm')}
        />
        {vorschlag !== null && ueberpruefungAm !== vorschlag && (
          <Button
            mt={4}
            size="xs"
            variant="subtle"
            leftSection={<IconCalendarCheck size="1rem" aria-hidden />}
            onClick={() => form.setFieldValue('ueberpruefungAm', vorschlag)}
          >
            Vorschlag übernehmen: {zeigeDatum(vorschlag)}
          </Button>
        )}
      </div>
      <GanzeBreite>
        <Card padding="sm">
          <Text size="sm">
            Auf dem Papier steht: Wenn etwas nicht klappt, wird neu darüber gesprochen. Das Integrationsmanagement
            ändert deshalb nichts an Leistungen oder Aufenthalt.
          </Text>
        </Card>
      </GanzeBreite>
    </Feldgruppe>
  );
}
