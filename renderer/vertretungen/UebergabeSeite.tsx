import { useState } from 'react';
import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconArrowsExchange, IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { zPersonalId, type HaushaltId, type PersonalId } from '../../shared/foundation/id.ts';
import { sprachname } from '../../shared/foundation/sprachen.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import type { Nachfolgefall, Nachlass, Offenes } from '../../shared/vertretungen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { kommunenName, type Benannt } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';

const ZURUECK = { ziel: '/vertretungen', text: 'Vertretung' };

/** Handing over everything that a person has open, before she leaves. */
export function Component() {
  const [adresse, setzeAdresse] = useSearchParams();
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const personalId = zPersonalId.safeParse(adresse.get('person')).data ?? null;
  return (
    <Seite
      titel="Fälle übergeben"
      untertitel="Wenn jemand ausscheidet: alles Offene bekommt jemand anderen, nach Kommune, Sprache und Umfang der Stelle"
      zurueck={ZURUECK}
    >
      <Select
        label="Wer gibt ab"
        searchable
        maw="24rem"
        data={(betreuende.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={personalId}
        onChange={(id) => setzeAdresse(id === null ? {} : { person: id }, { replace: true })}
      />
      {personalId !== null && <Geladener key={personalId} personalId={personalId} />}
    </Seite>
  );
}

function Geladener({ personalId }: { readonly personalId: PersonalId }) {
  const nachlass = useQuery(api.vertretungen.nachlass.queryOptions({ input: { personalId } }));
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Abfrage abfrage={nachlass}>
      {(gelesen) => <Aufteilung nachlass={gelesen} kommunen={kommunen.data ?? []} />}
    </Abfrage>
  );
}

const WORTE: Record<keyof Offenes, readonly [string, string]> = {
  faelle: ['Fall', 'Fälle'],
  termine: ['Termin', 'Termine'],
  wiedervorlagen: ['Wiedervorlage', 'Wiedervorlagen'],
  weiterleitungen: ['Weiterleitung', 'Weiterleitungen'],
};

function inWorten(offen: Partial<Offenes>): string {
  return (Object.keys(WORTE) as (keyof Offenes)[])
    .flatMap((art) => {
      const anzahl = offen[art] ?? 0;
      return anzahl === 0 ? [] : [`${anzahl} ${WORTE[art][anzahl === 1 ? 0 : 1]}`];
    })
    .join(', ');
}

function Aufteilung({ nachlass, kommunen }: { readonly nachlass: Nachlass; readonly kommunen: readonly Benannt[] }) {
  const darf = useDarf('faelle', 'schreiben');
  const [gewaehlte, setzeGewaehlte] = useState<ReadonlyMap<HaushaltId, PersonalId | null>>(new Map());
  const [uebrigesAnId, setzeUebrigesAn] = useState<PersonalId | null>(null);
  const uebergeben = useMutation(
    api.vertretungen.uebergeben.mutationOptions({
      onSuccess: ({ faelle, termine, wiedervorlagen }) =>
        melde(
          `Übergeben: ${inWorten({ faelle, termine, wiedervorlagen }) || 'nichts'}. Ein Schritt zurück mit Strg+Z.`,
        ),
    }),
  );
  const vorschlag = new Map(nachlass.vorschlag.map(({ haushaltId, nachfolgeId }) => [haushaltId, nachfolgeId]));
  const nachfolgeVon = (id: HaushaltId) => (gewaehlte.has(id) ? gewaehlte.get(id) : vorschlag.get(id)) ?? null;
  const uebriges = uebrigesAnId ?? nachlass.nachfolgende[0]?.id ?? null;
  const auftrag = nachlass.faelle.flatMap(({ haushaltId, version }) => {
    const nachfolgeId = nachfolgeVon(haushaltId);
    return nachfolgeId === null ? [] : [{ haushaltId, version, nachfolgeId }];
  });
  if (inWorten(nachlass.offen) === '') {
    return (
      <Alert color="green" icon={<IconCircleCheck aria-hidden />} title="Nichts ist offen">
        {nachlass.name} hat keine offenen Fälle, Termine und Wiedervorlagen. Das Konto kann ausscheiden.
      </Alert>
    );
  }
  const verdeckte = nachlass.offen.faelle - nachlass.faelle.length;
  return (
    <Stack>
      <Text fw={550}>
        Offen bei {nachlass.name}: {inWorten(nachlass.offen)}
      </Text>
      {verdeckte > 0 && (
        <Alert color="yellow">
          {verdeckte === 1 ? 'Ein weiterer Fall gehört' : `${verdeckte} weitere Fälle gehören`} zu Kommunen, die dieses
          Konto nicht sieht.
        </Alert>
      )}
      <Fehlerhinweis fehler={uebergeben.error} />
      <Last nachlass={nachlass} nachfolgeVon={nachfolgeVon} />
      <Tabelle
        titel="Offene Fälle"
        zeilen={nachlass.faelle}
        id={({ haushaltId }) => haushaltId}
        spalten={spaltenMit(nachlass, kommunen, nachfolgeVon, (id, wer) =>
          setzeGewaehlte(new Map([...gewaehlte, [id, wer]])),
        )}
      />
      {nachlass.uebrige > 0 && (
        <Select
          label="Übrige Termine und eigene Wiedervorlagen an"
          description={`${nachlass.uebrige} gehören zu keinem dieser Fälle`}
          maw="24rem"
          allowDeselect={false}
          data={nachlass.nachfolgende.map(({ id, name }) => ({ value: id, label: name }))}
          value={uebriges}
          onChange={(id) => setzeUebrigesAn(id)}
        />
      )}
      {darf && (
        <Group>
          <Button
            leftSection={<IconArrowsExchange size="1.125rem" aria-hidden />}
            loading={uebergeben.isPending}
            disabled={auftrag.length === 0 && (nachlass.uebrige === 0 || uebriges === null)}
            onClick={() =>
              uebergeben.mutate({ personalId: nachlass.personalId, faelle: auftrag, uebrigesAnId: uebriges })
            }
          >
            {auftrag.length === 1 ? 'Einen Fall übergeben' : `${auftrag.length} Fälle übergeben`}
          </Button>
          <Text size="sm" c="dimmed">
            Geplante Termine und eigene Wiedervorlagen gehen mit. Was schon getan ist, bleibt bei {nachlass.name}.
          </Text>
        </Group>
      )}
    </Stack>
  );
}

/** What each person would have then: cases now, new ones, share of a post. */
function Last({
  nachlass,
  nachfolgeVon,
}: {
  readonly nachlass: Nachlass;
  readonly nachfolgeVon: (id: HaushaltId) => PersonalId | null;
}) {
  const ohne = nachlass.faelle.filter(({ haushaltId }) => nachfolgeVon(haushaltId) === null).length;
  return (
    <Stack gap={2}>
      {nachlass.nachfolgende.map(({ id, name, faelle, vzaeHundertstel }) => {
        const neue = nachlass.faelle.filter(({ haushaltId }) => nachfolgeVon(haushaltId) === id).length;
        return (
          <Text key={id} size="sm">
            {name} ({zeigeVzae(vzaeHundertstel)} VZÄ): {faelle} + {neue} = <strong>{faelle + neue}</strong> Fälle
          </Text>
        );
      })}
      {ohne > 0 && (
        <Text size="sm" fw={650} c="var(--mantine-color-error)">
          {ohne === 1 ? 'Ein Fall hat' : `${ohne} Fälle haben`} noch niemanden: in der Kommune arbeitet sonst niemand.
        </Text>
      )}
    </Stack>
  );
}

function spaltenMit(
  { nachfolgende }: Nachlass,
  kommunen: readonly Benannt[],
  nachfolgeVon: (id: HaushaltId) => PersonalId | null,
  onWahl: (id: HaushaltId, wer: PersonalId | null) => void,
): Spalte<Nachfolgefall>[] {
  return [
    { schluessel: 'fall', titel: 'Fall', zelle: ({ bezeichnung }) => bezeichnung },
    { schluessel: 'aktenzeichen', titel: 'Aktenzeichen', zelle: ({ aktenzeichen }) => aktenzeichen || '–' },
    { schluessel: 'kommune', titel: 'Kommune', zelle: ({ kommuneId }) => kommunenName(kommunen, kommuneId) },
    { schluessel: 'sprache', titel: 'Sprache', zelle: ({ sprache }) => (sprache === '' ? '–' : sprachname(sprache)) },
    { schluessel: 'offen', titel: 'Offen', zelle: ({ offen }) => inWorten(offen) || '–' },
    {
      schluessel: 'nachfolge',
      titel: 'Geht an',
      breite: '16rem',
      zelle: ({ haushaltId, kommuneId, bezeichnung }) => (
        <Select
          aria-label={`Geht an: ${bezeichnung}`}
          placeholder="noch niemand"
          clearable
          data={nachfolgende
            .filter(({ kommuneIds }) => kommuneIds.includes(kommuneId))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={nachfolgeVon(haushaltId)}
          onChange={(id) => onWahl(haushaltId, id)}
        />
      ),
    },
  ];
}
