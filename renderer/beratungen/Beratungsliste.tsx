import { useState } from 'react';
import { Button, Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { IconListCheck, IconMessageCircle2 } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { BERATUNGEN_JE_SEITE } from '../../shared/beratungen/defaults.ts';
import { BERATUNGSORT_LABEL, FERNWEG_LABEL } from '../../shared/beratungen/labels.ts';
import { themenText } from '../../shared/beratungen/rules.ts';
import type { Beratungszeile } from '../../shared/beratungen/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { zeigeZahl } from '../../shared/foundation/money.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Blaettern } from '../ui/Blaettern.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useAdresse } from '../ui/useAdresse.ts';
import { useHeute } from '../ui/umgebung.ts';
import { nenneFehlendes } from './fehlendes.ts';
import { oeffneBeratung } from './oeffnung.ts';
import { Reparatur } from './Reparatur.tsx';
import { TermineOhneNotiz } from './TermineOhneNotiz.tsx';
import { zeitraumAus } from './zeitraum.ts';
import { Zeitraumwahl } from './Zeitraumwahl.tsx';
import classes from './beratungen.module.css';

function fehlt(namen: readonly string[]): string {
  return namen.map(nenneFehlendes).join(', ');
}

const SPALTEN: readonly Spalte<Beratungszeile>[] = [
  {
    schluessel: 'am',
    titel: 'Tag',
    breite: '7rem',
    zelle: ({ am }) => <span className="zahl">{zeigeDatum(am)}</span>,
  },
  {
    schluessel: 'fall',
    titel: 'Fall',
    zelle: ({ bezeichnung, aktenzeichen }) => <Zweizeilig oben={bezeichnung || 'ohne Namen'} unten={aktenzeichen} />,
  },
  {
    schluessel: 'ort',
    titel: 'Wo',
    breite: '13rem',
    zelle: ({ ort, fernweg, unterort, begleitungZu }) => (
      <Zweizeilig
        oben={fernweg === '' ? BERATUNGSORT_LABEL[ort] : FERNWEG_LABEL[fernweg]}
        unten={[unterort, begleitungZu].filter(Boolean).join(', ')}
      />
    ),
  },
  {
    schluessel: 'themen',
    titel: 'Themen',
    zelle: (zeile) =>
      zeile.fehlt.length > 0 ? (
        <>
          {zeile.themen.length > 0 && `${themenText(zeile.themen, zeile.stichwort)} · `}
          <span className={classes['fehlt']}>{fehlt(zeile.fehlt)}</span>
        </>
      ) : (
        themenText(zeile.themen, zeile.stichwort)
      ),
  },
  {
    schluessel: 'weiter',
    titel: 'Weiter an',
    breite: '6rem',
    ausrichtung: 'rechts',
    zelle: ({ weiterleitungen }) => (weiterleitungen === 0 ? '–' : weiterleitungen),
  },
  {
    schluessel: 'dauer',
    titel: 'Minuten',
    breite: '5.5rem',
    ausrichtung: 'rechts',
    zelle: ({ dauerMinuten }) => dauerMinuten,
  },
];

/** Of one's own talks everybody knows who held them. */
const SPALTEN_ALLER: readonly Spalte<Beratungszeile>[] = [
  ...SPALTEN,
  { schluessel: 'wer', titel: 'Geführt von', breite: '9rem', zelle: ({ personal }) => personal },
];

/** A word with its finer part below it, so that all lines of the list are of one height. */
function Zweizeilig({ oben, unten }: { readonly oben: string; readonly unten: string }) {
  return (
    <>
      {oben}
      {unten !== '' && (
        <Text span display="block" size="sm" c="dimmed" className="zahl">
          {unten}
        </Text>
      )}
    </>
  );
}

/** Talks of a period, the own ones or all; those that lack something are repaired in a row. */
export function Beratungsliste() {
  const heute = useHeute();
  const { kommuneId } = useEinstellungen().einstellungen;
  const darf = useDarf('faelle', 'schreiben');
  const [adresse, aendereAdresse] = useAdresse();
  const [wirdRepariert, setzeRepariert] = useState(adresse.has('reparieren') && darf);
  const zeitraum = zeitraumAus(adresse, heute);
  const wessen = adresse.get('wessen') === 'alle' ? 'alle' : 'eigene';
  const nurUnvollstaendige = adresse.has('unvollstaendig');
  const seite = Math.max(1, Math.floor(Number(adresse.get('seite'))) || 1);
  const setze = (teil: Record<string, string | null>) =>
    aendereAdresse((bisher) => {
      bisher.delete('seite');
      for (const [name, wert] of Object.entries(teil)) {
        if (wert === null) bisher.delete(name);
        else bisher.set(name, wert);
      }
      return bisher;
    });
  const input = {
    von: zeitraum.von,
    bis: zeitraum.bis,
    kommuneId,
    wessen,
    nurUnvollstaendige,
    seite: seite - 1,
  } as const;
  const beratungen = useQuery({
    ...api.beratungen.liste.queryOptions({ input }),
    placeholderData: keepPreviousData,
  });
  async function oeffne({ id }: Beratungszeile) {
    oeffneBeratung({ art: 'aendern', beratung: await api.beratungen.eine.call({ id }) });
  }
  if (wirdRepariert) {
    return (
      <Reparatur
        frage={{ von: zeitraum.von, bis: zeitraum.bis, kommuneId, wessen }}
        onFertig={() => {
          setzeRepariert(false);
          setze({ reparieren: null, unvollstaendig: null });
        }}
      />
    );
  }
  return (
    <Stack gap="sm">
      <Group gap="sm" className="nicht-drucken">
        <Zeitraumwahl zeitraum={zeitraum} onWahl={setze} />
        <SegmentedControl
          aria-label="Wessen Gespräche"
          data={[
            { value: 'eigene', label: 'Eigene' },
            { value: 'alle', label: 'Alle' },
          ]}
          value={wessen}
          onChange={(neu) => setze({ wessen: neu })}
        />
        <Switch
          label="nur unvollständige"
          checked={nurUnvollstaendige}
          onChange={(ereignis) => setze({ unvollstaendig: ereignis.currentTarget.checked ? '1' : null })}
        />
        {darf && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconListCheck size="1rem" aria-hidden />}
            onClick={() => {
              setze({});
              setzeRepariert(true);
            }}
          >
            Der Reihe nach ergänzen
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {zeigeDatum(zeitraum.von)} bis {zeigeDatum(zeitraum.bis)}
      </Text>
      {zeitraum.von === zeitraum.bis && wessen === 'eigene' && <TermineOhneNotiz am={zeitraum.von} />}
      <Abfrage abfrage={beratungen}>
        {({ zeilen, gesamt }) => (
          <>
            <Tabelle
              titel="Gespräche"
              spalten={wessen === 'alle' ? SPALTEN_ALLER : SPALTEN}
              zeilen={zeilen}
              id={({ id }) => id}
              {...(darf ? { onOeffnen: (zeile: Beratungszeile) => void oeffne(zeile) } : {})}
              summe={gesamt === 1 ? '1 Gespräch' : `${zeigeZahl(gesamt)} Gespräche`}
              leer={
                <LeererZustand
                  symbol={IconMessageCircle2}
                  titel={nurUnvollstaendige ? 'Nichts unvollständig' : 'Keine Gespräche'}
                  text={
                    nurUnvollstaendige
                      ? 'In diesem Zeitraum fehlt bei keinem Gespräch eine Angabe.'
                      : 'In diesem Zeitraum ist kein Gespräch festgehalten. Ein anderer Zeitraum oder „Alle“ zeigt mehr.'
                  }
                />
              }
            />
            <Blaettern
              seite={seite}
              jeSeite={BERATUNGEN_JE_SEITE}
              gesamt={gesamt}
              onSeite={(neue) => setze({ seite: String(neue) })}
            />
          </>
        )}
      </Abfrage>
    </Stack>
  );
}
