import { useState } from 'react';
import { Button, Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { IconChartBar, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { zKommuneId, zPersonalId } from '../../shared/foundation/id.ts';
import { gezeigteSchluessel } from '../../shared/kennzahlen/darstellung.ts';
import type { Auswertung, Auswertungsfrage, Auswertungsteil, Kennzahl } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Blaettern } from '../ui/Blaettern.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Auswertungstabelle, type Teilspalte } from './Auswertungstabelle.tsx';
import { Bilder } from './Bilder.tsx';
import { useDateien } from './dateien.ts';
import { Gezaehlt } from './Gezaehlt.tsx';
import classes from './kennzahlen.module.css';
import { Warum, type Warumfrage } from './Warum.tsx';

const SPALTEN = [
  { value: 'ganzes', label: 'Ganzes' },
  { value: 'personal', label: 'Beschäftigte' },
  { value: 'kommunen', label: 'Kommunen' },
] as const;
type Spaltenart = (typeof SPALTEN)[number]['value'];

/** So many parts stand beside each other; the others come a page at a time. */
const JE_SEITE = 8;

/** „Auswertung Zeitraum“ with its files, as pictures and as the table of all figures. */
export function Auswertungsansicht({ frage }: { readonly frage: Auswertungsfrage }) {
  const abfrage = api.kennzahlen.auswertung.queryOptions({ input: frage });
  const auswertung = useQuery({ ...abfrage, placeholderData: keepPreviousData });
  const katalog = useQuery(api.kennzahlen.katalog.queryOptions());
  return (
    <Abfrage abfrage={katalog}>
      {({ kennzahlen }) => (
        <Gezaehlt abfrage={auswertung} schluessel={abfrage.queryKey}>
          {(eine) => <Zahlen auswertung={eine} kennzahlen={kennzahlen} />}
        </Gezaehlt>
      )}
    </Abfrage>
  );
}

/** True where nothing at all was counted: the list would be all zeros. */
function istLeer({ zeilen }: Auswertung): boolean {
  return zeilen.every(({ zaehlart, wert }) => zaehlart === 'abgeleitet' || wert === null || wert === 0);
}

function Zahlen({
  auswertung,
  kennzahlen,
}: {
  readonly auswertung: Auswertung;
  readonly kennzahlen: readonly Kennzahl[];
}) {
  const [art, setzeArt] = useState<Spaltenart>('ganzes');
  const [seite, setzeSeite] = useState(1);
  const [mitVerborgenen, setzeMitVerborgenen] = useState(false);
  const [mitNullen, setzeMitNullen] = useState(false);
  const [gefragt, setzeGefragt] = useState<Warumfrage | null>(null);
  const darfErfassen = useDarf('faelle', 'schreiben');
  const { excel, word, hinweis, fehler } = useDateien();
  const { frage } = auswertung;
  const gezeigte = gezeigteSchluessel(kennzahlen);
  const hatVerborgene = auswertung.zeilen.some(({ schluessel }) => !gezeigte.has(schluessel));
  const teile = art === 'ganzes' ? [] : auswertung[art];
  const letzte = Math.max(1, Math.ceil(teile.length / JE_SEITE));
  const hiesige = teile.slice((Math.min(seite, letzte) - 1) * JE_SEITE).slice(0, JE_SEITE);
  if (istLeer(auswertung) && !mitNullen) {
    return (
      <LeererZustand
        symbol={IconChartBar}
        titel="In diesem Zeitraum ist nichts gezählt"
        text="Gezählt wird, was als Beratung, Weiterleitung, Netzwerkkontakt, Übergabe, Plan oder Akte erfasst ist. Vielleicht liegt es in einem anderen Zeitraum oder bei einer anderen Kommune."
        aktion={
          <Group gap="xs" justify="center">
            {darfErfassen && (
              <Button component={Link} to="/beratungen">
                Zu den Beratungen
              </Button>
            )}
            <Button variant="default" onClick={() => setzeMitNullen(true)}>
              Liste mit Nullen zeigen
            </Button>
          </Group>
        }
      />
    );
  }
  const tabelle = (
    <Auswertungstabelle
      auswertung={auswertung}
      kennzahlen={kennzahlen}
      istGezeigt={(schluessel) => mitVerborgenen || gezeigte.has(schluessel)}
      teile={hiesige.map((teil) => alsSpalte(teil, frage, art))}
      summe={art === 'personal' ? 'summePersonal' : art === 'kommunen' ? 'summeKommunen' : null}
      onWarum={setzeGefragt}
    />
  );
  return (
    <Stack gap="sm">
      <Group gap="sm" className="nicht-drucken" justify="space-between">
        <Group gap="sm">
          <SegmentedControl
            aria-label="Was die Spalten zeigen"
            data={[...SPALTEN]}
            value={art}
            onChange={(neue) => {
              setzeArt(neue);
              setzeSeite(1);
            }}
          />
          {hatVerborgene && (
            <Switch
              label="auch ausgeblendete"
              checked={mitVerborgenen}
              onChange={(ereignis) => setzeMitVerborgenen(ereignis.currentTarget.checked)}
            />
          )}
        </Group>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size="1.125rem" aria-hidden />}
            loading={excel.isPending}
            onClick={() => excel.mutate(frage)}
          >
            Excel-Datei
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileText size="1.125rem" aria-hidden />}
            loading={word.isPending}
            onClick={() => word.mutate(frage)}
          >
            Word-Anlage
          </Button>
        </Group>
      </Group>
      <Fehlerhinweis fehler={fehler} />
      {hinweis}
      <Text size="sm" c="dimmed">
        {zeigeDatum(frage.von)} bis {zeigeDatum(frage.bis)}, beide Tage gehören dazu. Eine unterstrichene Zahl öffnet
        „Warum diese Zahl?“.
      </Text>
      {art === 'ganzes' ? (
        <div className={classes['nebeneinander']}>
          {tabelle}
          <Bilder auswertung={auswertung} />
        </div>
      ) : (
        tabelle
      )}
      <Blaettern seite={Math.min(seite, letzte)} jeSeite={JE_SEITE} gesamt={teile.length} onSeite={setzeSeite} />
      {gefragt !== null && <Warum gefragt={gefragt} onSchliessen={() => setzeGefragt(null)} />}
    </Stack>
  );
}

/** A part with the question that gives its figures; what belongs to nobody cannot be asked for. */
function alsSpalte(teil: Auswertungsteil, frage: Auswertungsfrage, art: Spaltenart): Teilspalte {
  if (teil.id === '') return { teil, frage: null, personalId: null };
  if (art === 'personal') return { teil, frage, personalId: zPersonalId.parse(teil.id) };
  return { teil, frage: { ...frage, kommuneIds: [zKommuneId.parse(teil.id)] }, personalId: null };
}
