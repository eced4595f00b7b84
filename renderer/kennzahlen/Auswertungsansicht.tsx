import { useState } from 'react';
import { Button, Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { zKommuneId, zPersonalId } from '../../shared/foundation/id.ts';
import { gezeigteSchluessel } from '../../shared/kennzahlen/darstellung.ts';
import type { Auswertung, Auswertungsfrage, Auswertungsteil, Kennzahl } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Blaettern } from '../ui/Blaettern.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Auswertungstabelle, type Teilspalte } from './Auswertungstabelle.tsx';
import { Bilder } from './Bilder.tsx';
import { useDateien } from './dateien.ts';
import classes from './kennzahlen.module.css';
import { Warum, type Warumfrage } from './Warum.tsx';

const SPALTEN = [
  { value: 'ganzes', label: 'Ganzes' },
  { value: 'personal', label: 'je Beschäftigte' },
  { value: 'kommunen', label: 'je Kommune' },
] as const;
type Spaltenart = (typeof SPALTEN)[number]['value'];

/** So many parts stand beside each other; the others come a page at a time. */
const JE_SEITE = 8;

/** „Auswertung Zeitraum“ with its files, as pictures and as the table of all figures. */
export function Auswertungsansicht({ frage }: { readonly frage: Auswertungsfrage }) {
  const auswertung = useQuery({
    ...api.kennzahlen.auswertung.queryOptions({ input: frage }),
    placeholderData: keepPreviousData,
  });
  const katalog = useQuery(api.kennzahlen.katalog.queryOptions());
  const { excel, word, hinweis, fehler } = useDateien();
  return (
    <Abfrage abfrage={katalog}>
      {({ kennzahlen }) => (
        <Abfrage abfrage={auswertung}>
          {(eine) => (
            <Stack gap="md" aria-busy={auswertung.isPlaceholderData || undefined}>
              <Group gap="xs" className="nicht-drucken" justify="flex-end">
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
              <Fehlerhinweis fehler={fehler} />
              {hinweis}
              <Zahlen auswertung={eine} kennzahlen={kennzahlen} />
            </Stack>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
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
  const [gefragt, setzeGefragt] = useState<Warumfrage | null>(null);
  const gezeigte = gezeigteSchluessel(kennzahlen);
  const hatVerborgene = auswertung.zeilen.some(({ schluessel }) => !gezeigte.has(schluessel));
  const { von, bis } = auswertung.frage;
  const teile = art === 'ganzes' ? [] : auswertung[art];
  const letzte = Math.max(1, Math.ceil(teile.length / JE_SEITE));
  const hiesige = teile.slice((Math.min(seite, letzte) - 1) * JE_SEITE).slice(0, JE_SEITE);
  const tabelle = (
    <Auswertungstabelle
      auswertung={auswertung}
      kennzahlen={kennzahlen}
      istGezeigt={(schluessel) => mitVerborgenen || gezeigte.has(schluessel)}
      teile={hiesige.map((teil) => alsSpalte(teil, auswertung.frage, art))}
      summe={art === 'personal' ? 'summePersonal' : art === 'kommunen' ? 'summeKommunen' : null}
      onWarum={setzeGefragt}
    />
  );
  return (
    <Stack gap="xs">
      <Group gap="sm" className="nicht-drucken">
        <SegmentedControl
          aria-label="Spalten"
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
        <Text size="sm" c="dimmed">
          {zeigeDatum(von)} bis {zeigeDatum(bis)}, beide Tage gehören dazu
        </Text>
      </Group>
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
