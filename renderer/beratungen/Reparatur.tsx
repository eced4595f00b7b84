import { useState } from 'react';
import { Anchor, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { fehlendesAn } from '../../shared/beratungen/fehlt.ts';
import { BERATUNGSORT_LABEL, FEHLENDES_LABEL, THEMA_INHALT } from '../../shared/beratungen/labels.ts';
import { zBeratungEingabe, type Beratung, type Beratungszeile } from '../../shared/beratungen/types.ts';
import { zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { zeigeZahl } from '../../shared/foundation/money.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Geruest } from '../ui/Seite.tsx';
import { istTextfeld, THEMENTASTEN } from './tasten.ts';
import { TermineOhneNotiz } from './TermineOhneNotiz.tsx';
import { Mehrfachwahl, Reihe } from './Tastenwahl.tsx';
import classes from './beratungen.module.css';

/** Whose talks of which days are mended. */
export interface Reparaturfrage {
  readonly von: Datum;
  readonly bis: Datum;
  readonly kommuneId: KommuneId | null;
  readonly wessen: 'eigene' | 'alle';
}

/** Talks that lack something, one after the other: only what is missing is asked. */
export function Reparatur({ frage, onFertig }: { readonly frage: Reparaturfrage; readonly onFertig: () => void }) {
  const [durchgang, setzeDurchgang] = useState(0);
  return (
    <Stack gap="md">
      <Durchgang key={durchgang} frage={frage} onFertig={onFertig} onWeiter={() => setzeDurchgang(durchgang + 1)} />
      {frage.von === frage.bis && frage.wessen === 'eigene' && <TermineOhneNotiz am={frage.von} />}
    </Stack>
  );
}

interface DurchgangProps {
  readonly frage: Reparaturfrage;
  readonly onFertig: () => void;
  readonly onWeiter: () => void;
}

/** Asked anew each time: what a list has read before may be mended since. */
function Durchgang({ frage, onFertig, onWeiter }: DurchgangProps) {
  const unvollstaendige = useQuery({
    ...api.beratungen.liste.queryOptions({ input: { ...frage, nurUnvollstaendige: true, seite: 0 } }),
    refetchOnMount: 'always',
  });
  if (!unvollstaendige.isFetchedAfterMount && !unvollstaendige.isError) return <Geruest />;
  return (
    <Abfrage abfrage={unvollstaendige}>
      {({ zeilen, gesamt }) => <Reihenfolge zeilen={zeilen} gesamt={gesamt} onFertig={onFertig} onWeiter={onWeiter} />}
    </Abfrage>
  );
}

function Reihenfolge({
  zeilen,
  gesamt,
  onFertig,
  onWeiter,
}: Omit<DurchgangProps, 'frage'> & { readonly zeilen: readonly Beratungszeile[]; readonly gesamt: number }) {
  // The row as it was when the repair began: a mended talk leaves the list, and nobody shall lose the place.
  const [reihe] = useState(zeilen);
  const [weitere] = useState(gesamt - zeilen.length);
  const [stelle, setzeStelle] = useState(0);
  const [erledigte, setzeErledigte] = useState<ReadonlySet<string>>(new Set());
  const zeile = reihe[stelle];
  const zurueck = (
    <Button variant="default" leftSection={<IconArrowLeft size="1rem" aria-hidden />} onClick={onFertig}>
      Zur Liste
    </Button>
  );
  if (zeile === undefined) {
    return (
      <LeererZustand
        symbol={IconCircleCheck}
        titel={erledigte.size === 0 ? 'Nichts zu ergänzen' : 'Die Reihe ist durch'}
        text={
          erledigte.size === 0
            ? 'In diesem Zeitraum fehlt bei keinem Gespräch eine Angabe.'
            : `${erledigte.size === 1 ? '1 Gespräch ist' : `${erledigte.size} Gespräche sind`} ergänzt.${weitere > 0 ? ` Bei ${zeigeZahl(weitere)} weiteren fehlt noch etwas.` : ''}`
        }
        aktion={
          <Group>
            {zurueck}
            {weitere > 0 && <Button onClick={onWeiter}>Weitere ergänzen</Button>}
          </Group>
        }
      />
    );
  }
  const naechste = () => setzeStelle(stelle + 1);
  return (
    <Stack gap="md">
      <Group justify="space-between" className="nicht-drucken">
        {zurueck}
        <Group gap="xs">
          <Text size="sm" className="zahl" role="status">
            {stelle + 1} von {reihe.length}
          </Text>
          <Button variant="default" disabled={stelle === 0} onClick={() => setzeStelle(stelle - 1)}>
            Voriges
          </Button>
          <Button variant="default" rightSection={<IconArrowRight size="1rem" aria-hidden />} onClick={naechste}>
            Nächstes
          </Button>
        </Group>
      </Group>
      <Eines
        key={zeile.id}
        zeile={zeile}
        onErgaenzt={() => {
          setzeErledigte(new Set([...erledigte, zeile.id]));
          naechste();
        }}
      />
    </Stack>
  );
}

function Eines({ zeile, onErgaenzt }: { readonly zeile: Beratungszeile; readonly onErgaenzt: () => void }) {
  const beratung = useQuery(api.beratungen.eine.queryOptions({ input: { id: zeile.id } }));
  const { am, bezeichnung, aktenzeichen, dauerMinuten, ort, personal, haushaltId } = zeile;
  return (
    <Card component="section" aria-labelledby="unvollstaendig">
      <Title order={2} id="unvollstaendig">
        {bezeichnung || 'Ohne Namen'}, {zeigeDatum(am)}
      </Title>
      <Text c="dimmed" mb="sm">
        {[aktenzeichen, BERATUNGSORT_LABEL[ort], `${dauerMinuten} Minuten`, personal].filter(Boolean).join(' · ')}
        {haushaltId !== null && (
          <>
            {' · '}
            <Anchor
              component={Link}
              to={`/faelle/${haushaltId}?abschnitt=beratungen&beratung=${zeile.id}`}
              underline="always"
            >
              Zum Fall
            </Anchor>
          </>
        )}
      </Text>
      <Abfrage abfrage={beratung}>{(eine) => <Ergaenzung beratung={eine} onErgaenzt={onErgaenzt} />}</Abfrage>
    </Card>
  );
}

function Ergaenzung({ beratung, onErgaenzt }: { readonly beratung: Beratung; readonly onErgaenzt: () => void }) {
  const [beginn] = useState(() => fehlendesAn(beratung));
  const [themen, setzeThemen] = useState(beratung.themen);
  const [stichwort, setzeStichwort] = useState(beratung.stichwort);
  const [begleitungZu, setzeBegleitungZu] = useState(beratung.begleitungZu);
  const ergaenzt = { ...beratung, themen, stichwort: stichwort.trim(), begleitungZu: begleitungZu.trim() };
  const fehltNoch = fehlendesAn(ergaenzt);
  const aendern = useMutation(api.beratungen.aendern.mutationOptions({ onSuccess: onErgaenzt }));
  function speichere() {
    const eingabe = zBeratungEingabe.parse({ ...ergaenzt, weiterleitungen: [], wiedervorlageAm: null });
    aendern.mutate({ id: beratung.id, version: beratung.version, eingabe });
  }
  if (beginn.length === 0) {
    return <Text>Bei diesem Gespräch fehlt nichts mehr.</Text>;
  }
  return (
    <form
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        if (fehltNoch.length === 0) speichere();
      }}
      onKeyDown={(ereignis) => {
        const { target, key, ctrlKey, altKey, metaKey } = ereignis;
        if (key === 'Enter' && ctrlKey && fehltNoch.length === 0) {
          ereignis.preventDefault();
          speichere();
        }
        if (istTextfeld(target) || ctrlKey || altKey || metaKey || !beginn.includes('thema')) return;
        const thema = THEMENTASTEN.find(({ taste }) => taste === key.toLowerCase());
        if (!thema) return;
        ereignis.preventDefault();
        schalte(thema.wert);
      }}
    >
      <Stack gap="sm">
        <Fehlerhinweis fehler={aendern.error} />
        {beratung.notiz !== '' && <Text className={classes['notiz']}>{beratung.notiz}</Text>}
        {beginn.includes('thema') && (
          <Reihe titel="Thema">
            {THEMENTASTEN.map(({ wert, taste, name }, nummer) => (
              <Mehrfachwahl
                key={wert}
                name={name}
                taste={taste}
                istGewaehlt={themen.includes(wert)}
                hinweis={THEMA_INHALT[wert]}
                hatAnfang={nummer === 0}
                onWahl={() => schalte(wert)}
              />
            ))}
          </Reihe>
        )}
        {(beginn.includes('stichwort') || themen.includes('sonstige')) && (
          <TextInput
            label="Stichwort zu „Sonstiges“"
            autoFocus={beginn.includes('stichwort')}
            maxLength={200}
            value={stichwort}
            onChange={(ereignis) => setzeStichwort(ereignis.currentTarget.value)}
          />
        )}
        {beginn.includes('begleitung_zu') && (
          <TextInput
            label="Begleitung: wohin"
            autoFocus={!beginn.includes('thema') && !beginn.includes('stichwort')}
            maxLength={200}
            value={begleitungZu}
            onChange={(ereignis) => setzeBegleitungZu(ereignis.currentTarget.value)}
          />
        )}
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {fehltNoch.length === 0
              ? 'Vollständig.'
              : `Noch unvollständig: ${fehltNoch.map((was) => FEHLENDES_LABEL[was]).join(', ')}`}
          </Text>
          <Button
            type="submit"
            disabled={fehltNoch.length > 0}
            loading={aendern.isPending}
            title="Strg+Eingabe"
            aria-keyshortcuts="Control+Enter"
          >
            Speichern und weiter
          </Button>
        </Group>
      </Stack>
    </form>
  );

  function schalte(wert: Beratung['themen'][number]) {
    setzeThemen(themen.includes(wert) ? themen.filter((eines) => eines !== wert) : [...themen, wert]);
  }
}
