import { useState } from 'react';
import { ActionIcon, Button, Group, Menu, Modal, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconCalendarDown,
  IconCalendarEvent,
  IconCalendarPlus,
  IconChevronLeft,
  IconChevronRight,
} from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { istDatum, plusTage, zeigeDatum, zeigeDatumLang, type Datum } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { feiertagAm } from '../../shared/fristen/holidays.ts';
import { wochenanfang } from '../../shared/termine/rules.ts';
import { zWessen, type Terminzeile } from '../../shared/termine/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Fallwahl } from './Fallwahl.tsx';
import { KalenderDialog } from './KalenderDialog.tsx';
import { TerminDialog } from './TerminDialog.tsx';
import { Terminliste } from './Terminliste.tsx';

const WESSEN = [
  { value: 'meine', label: 'Meine' },
  { value: 'vertretung', label: 'In Vertretung' },
  { value: 'alle', label: 'Alle' },
];
const ZEITRAUM = [
  { value: 'tag', label: 'Tag' },
  { value: 'woche', label: 'Woche' },
];

const WOCHENTAG = new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'UTC' });

function wochentagName(tag: Datum): string {
  return WOCHENTAG.format(new Date(`${tag}T00:00:00Z`));
}

/** Appointments of a day or a week: the own ones, those of whom one stands in for, or all that one sees. */
export function Component() {
  const heute = useHeute();
  const darf = useDarf('faelle', 'schreiben');
  const [adresse, setzeAdresse] = useSearchParams();
  const [fuerKalender, setzeFuerKalender] = useState(false);
  const [waehltFall, setzeWaehltFall] = useState(adresse.has('neu') && darf);
  const [haushaltId, setzeHaushalt] = useState<HaushaltId | null>(null);
  const wessen = zWessen.safeParse(adresse.get('wessen')).data ?? 'meine';
  const istTag = adresse.get('zeitraum') === 'tag';
  const gewaehlter = adresse.get('tag') ?? '';
  const tag = istDatum(gewaehlter) ? gewaehlter : heute;
  const von = istTag ? tag : wochenanfang(tag);
  const bis = istTag ? tag : plusTage(von, 6);

  const setze = (neu: { tag?: Datum; wessen?: string; zeitraum?: string }) =>
    setzeAdresse({ wessen, zeitraum: istTag ? 'tag' : 'woche', tag, ...neu }, { replace: true });
  const blaettere = (richtung: 1 | -1) => setze({ tag: plusTage(tag, richtung * (istTag ? 1 : 7)) });
  useHotkeys([
    ['ArrowLeft', () => blaettere(-1)],
    ['ArrowRight', () => blaettere(1)],
    ['h', () => setze({ tag: heute })],
  ]);

  const termine = useQuery({
    ...api.termine.liste.queryOptions({ input: { von, bis, wessen } }),
    placeholderData: keepPreviousData,
  });
  const titel = istTag
    ? `${wochentagName(tag)}, ${zeigeDatumLang(tag)}`
    : `Woche vom ${zeigeDatum(von)} bis ${zeigeDatum(bis)}`;
  const anlegen = darf && (
    <Button leftSection={<IconCalendarPlus size="1.125rem" aria-hidden />} onClick={() => setzeWaehltFall(true)}>
      Termin anlegen
    </Button>
  );
  return (
    <Seite
      titel="Termine"
      untertitel={titel}
      aktion={anlegen}
      menue={
        <Menu.Item leftSection={<IconCalendarDown size="1rem" aria-hidden />} onClick={() => setzeFuerKalender(true)}>
          Meine Termine als Kalenderdatei …
        </Menu.Item>
      }
    >
      <Group gap="md" className="nicht-drucken">
        <Group gap={4}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={istTag ? 'Voriger Tag' : 'Vorige Woche'}
            aria-keyshortcuts="ArrowLeft"
            onClick={() => blaettere(-1)}
          >
            <IconChevronLeft size="1.125rem" aria-hidden />
          </ActionIcon>
          <Button variant="default" aria-keyshortcuts="h" onClick={() => setze({ tag: heute })}>
            Heute
          </Button>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={istTag ? 'Nächster Tag' : 'Nächste Woche'}
            aria-keyshortcuts="ArrowRight"
            onClick={() => blaettere(1)}
          >
            <IconChevronRight size="1.125rem" aria-hidden />
          </ActionIcon>
        </Group>
        <SegmentedControl
          aria-label="Zeitraum"
          data={ZEITRAUM}
          value={istTag ? 'tag' : 'woche'}
          onChange={(zeitraum) => setze({ zeitraum })}
        />
        <SegmentedControl
          aria-label="Wessen Termine"
          data={WESSEN}
          value={wessen}
          onChange={(neu) => setze({ wessen: neu })}
        />
        <Text size="sm" c="dimmed">
          Pfeile links und rechts blättern, N auf einer Zeile: nicht erschienen
        </Text>
      </Group>
      <Abfrage abfrage={termine}>
        {(alle) =>
          alle.length === 0 ? (
            <LeererZustand
              symbol={IconCalendarEvent}
              titel="Keine Termine"
              text={
                wessen === 'vertretung'
                  ? 'In dieser Zeit wird niemand vertreten, oder die vertretenen Personen haben keine Termine.'
                  : 'In dieser Zeit steht nichts an. Termine gehören zu einem Fall und lassen sich dort oder hier anlegen.'
              }
              aktion={anlegen}
            />
          ) : (
            <Tage termine={alle} darf={darf} />
          )
        }
      </Abfrage>
      <Modal opened={waehltFall} onClose={() => setzeWaehltFall(false)} title="Termin anlegen: für welchen Fall?">
        <Fallwahl
          onWahl={(id) => {
            setzeWaehltFall(false);
            setzeHaushalt(id);
          }}
        />
      </Modal>
      <TerminDialog
        gegenstand={haushaltId === null ? null : { art: 'neu', vorgabe: { haushaltId, personalId: null } }}
        onSchliessen={() => setzeHaushalt(null)}
      />
      <KalenderDialog was={fuerKalender ? { art: 'meine' } : null} onSchliessen={() => setzeFuerKalender(false)} />
    </Seite>
  );
}

/** One section a day; days without an appointment are left out. */
function Tage({ termine, darf }: { readonly termine: readonly Terminzeile[]; readonly darf: boolean }) {
  const heute = useHeute();
  return (
    <Stack gap="lg">
      {[...Map.groupBy(termine, ({ am }) => am)].map(([tag, eigene]) => {
        const feiertag = feiertagAm(tag);
        const titel = [`${wochentagName(tag)}, ${zeigeDatum(tag)}`, tag === heute ? 'heute' : '', feiertag ?? '']
          .filter((teil) => teil !== '')
          .join(' · ');
        return (
          <section key={tag} aria-label={titel}>
            <Title order={2} size="h3" mb="xs">
              {titel}
            </Title>
            <Terminliste
              titel={titel}
              termine={eigene.map((zeile) => ({ ...zeile, notiz: '' }))}
              darf={darf}
              mitTag={false}
            />
          </section>
        );
      })}
    </Stack>
  );
}
