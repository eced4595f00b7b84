import { Anchor, Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconFileTypeDocx, IconPrinter, IconUserCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { istDatum, plusTage, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { zPersonalId, type PersonalId } from '../../shared/foundation/id.ts';
import type { Rueckkehrblatt } from '../../shared/vertretungen/types.ts';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { melde } from '../ui/meldung.tsx';
import { Seite } from '../ui/Seite.tsx';
import { useHeute } from '../ui/umgebung.ts';
import classes from './vertretungen.module.css';

const VORGABE_TAGE = 14;
const ZURUECK = { ziel: '/vertretungen', text: 'Vertretung' };

interface Zeit {
  readonly personalId: PersonalId;
  readonly von: Datum;
  readonly bis: Datum;
}

/** „Während Ihrer Abwesenheit“: what others did in the own cases, by case. */
export function Component() {
  const heute = useHeute();
  const [adresse, setzeAdresse] = useSearchParams();
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const eigenes = betreuende.data?.find(({ istEigenes }) => istEigenes)?.id ?? null;
  const lies = (name: string, sonst: Datum) => {
    const wert = adresse.get(name) ?? '';
    return istDatum(wert) ? wert : sonst;
  };
  const personalId = zPersonalId.safeParse(adresse.get('person')).data ?? eigenes;
  const von = lies('von', plusTage(heute, -VORGABE_TAGE));
  const bis = lies('bis', heute);
  const setze = (neu: Record<string, string>) =>
    setzeAdresse({ ...(personalId === null ? {} : { person: personalId }), von, bis, ...neu }, { replace: true });
  return (
    <Seite titel="Während Ihrer Abwesenheit" zurueck={ZURUECK} breite="schmal">
      <Group align="flex-end" className="nicht-drucken">
        <Select
          label="Person"
          searchable
          allowDeselect={false}
          data={(betreuende.data ?? []).map(({ id, name, istEigenes }) => ({
            value: id,
            label: istEigenes ? `${name} (ich)` : name,
          }))}
          value={personalId}
          onChange={(id) => id !== null && setze({ person: id })}
        />
        <Datumsfeld label="Von" value={von} onChange={(tag) => tag !== null && istDatum(tag) && setze({ von: tag })} />
        <Datumsfeld label="Bis" value={bis} onChange={(tag) => tag !== null && istDatum(tag) && setze({ bis: tag })} />
      </Group>
      {personalId === null ? (
        <Text c="dimmed">Bitte die Person wählen, die zurückkommt.</Text>
      ) : (
        <Blatt zeit={{ personalId, von, bis }} />
      )}
    </Seite>
  );
}

function Blatt({ zeit }: { readonly zeit: Zeit }) {
  const blatt = useQuery(api.vertretungen.rueckkehr.queryOptions({ input: zeit }));
  const word = useMutation(
    api.vertretungen.rueckkehrWord.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      },
    }),
  );
  return (
    <Stack>
      <Group className="nicht-drucken">
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx size="1.125rem" aria-hidden />}
          loading={word.isPending}
          onClick={() => word.mutate(zeit)}
        >
          Word-Datei
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size="1.125rem" aria-hidden />}
          onClick={() => void host.drucke()}
        >
          Drucken
        </Button>
      </Group>
      <Fehlerhinweis fehler={word.error} />
      <Abfrage abfrage={blatt}>{(gelesen) => <Inhalt blatt={gelesen} />}</Abfrage>
    </Stack>
  );
}

function Inhalt({ blatt }: { readonly blatt: Rueckkehrblatt }) {
  const { person, von, bis, faelle, faelleGesamt } = blatt;
  if (faelle.length === 0) {
    return (
      <LeererZustand
        symbol={IconUserCheck}
        titel="Nichts geschehen"
        text={`In den ${faelleGesamt} Fällen von ${person} hat vom ${zeigeDatum(von)} bis ${zeigeDatum(bis)} niemand sonst etwas geändert.`}
      />
    );
  }
  const ohne = faelleGesamt - faelle.length;
  return (
    <>
      <Text>
        {person} · {zeigeDatum(von)} bis {zeigeDatum(bis)}
      </Text>
      {faelle.map(({ haushaltId, bezeichnung, aktenzeichen, schritte }) => (
        <section key={haushaltId} aria-label={bezeichnung}>
          <Title order={2} size="h3">
            <Anchor component={Link} to={`/faelle/${haushaltId}`} inherit>
              {bezeichnung}
            </Anchor>{' '}
            <Text span c="dimmed" className="zahl">
              {aktenzeichen}
            </Text>
          </Title>
          <ul className={classes['schritte']}>
            {schritte.map(({ am, satz }, stelle) => (
              <li key={stelle}>
                <time dateTime={am}>{zeigeZeitpunkt(am)}</time>
                <span>{satz}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {ohne > 0 && (
        <Text c="dimmed">
          {ohne === 1 ? 'In einem weiteren Fall geschah nichts.' : `In ${ohne} weiteren Fällen geschah nichts.`}
        </Text>
      )}
    </>
  );
}
