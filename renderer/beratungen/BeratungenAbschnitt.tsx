import { useEffect, useRef, useState } from 'react';
import { ActionIcon, Badge, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { IconDots, IconMessageCircle2, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { fehlendesAn } from '../../shared/beratungen/fehlt.ts';
import { BERATUNGSORT_LABEL, FEHLENDES_LABEL, FERNWEG_LABEL } from '../../shared/beratungen/labels.ts';
import { themenText } from '../../shared/beratungen/rules.ts';
import type { Beratung } from '../../shared/beratungen/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { sprachname } from '../../shared/foundation/sprachen.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Beratungsknopf } from './Beratungsknopf.tsx';
import { oeffneBeratung } from './oeffnung.ts';
import { useZiele } from './useZiele.ts';
import classes from './beratungen.module.css';

/** The talks of a case, the newest first; the address names the one that is meant. */
export function BeratungenAbschnitt({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const beratungen = useQuery(api.beratungen.imFall.queryOptions({ input: { haushaltId } }));
  return (
    <Abfrage abfrage={akte}>
      {(geladene) => <Abfrage abfrage={beratungen}>{(alle) => <Liste akte={geladene} beratungen={alle} />}</Abfrage>}
    </Abfrage>
  );
}

function Liste({ akte, beratungen }: { readonly akte: Fallakte; readonly beratungen: readonly Beratung[] }) {
  const { haushalt } = akte;
  const darf = useDarf('faelle', 'schreiben', haushalt.kommuneId);
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const ziele = useZiele(beratungen.some(({ zielKennung }) => zielKennung !== null) ? haushalt.id : null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Beratung | null>(null);
  const loeschen = useMutation(api.beratungen.loeschen.mutationOptions());
  const gemeinte = useSearchParams()[0].get('beratung');
  const zeile = useRef<HTMLLIElement>(null);
  useEffect(() => {
    zeile.current?.scrollIntoView({ block: 'nearest' });
    zeile.current?.focus({ preventScroll: true });
  }, [gemeinte]);
  if (beratungen.length === 0) {
    return (
      <LeererZustand
        symbol={IconMessageCircle2}
        titel="Noch keine Beratung"
        text="Ein Gespräch wird mit wenigen Tasten festgehalten und zählt damit in allen Auswertungen. Strg+B öffnet die Notiz von jeder Seite."
        aktion={darf && <Beratungsknopf haushaltId={haushalt.id} />}
      />
    );
  }
  const minuten = beratungen.reduce((summe, { dauerMinuten }) => summe + dauerMinuten, 0);
  return (
    <Stack>
      <Title order={2} size="h3">
        Beratungen ({beratungen.length})
      </Title>
      <ul className={classes['liste']} aria-label="Beratungen">
        {beratungen.map((beratung) => {
          const istGemeint = beratung.id === gemeinte;
          const titel = themenText(beratung.themen, beratung.stichwort);
          return (
            <li
              key={beratung.id}
              ref={istGemeint ? zeile : undefined}
              tabIndex={istGemeint ? -1 : undefined}
              data-gemeint={istGemeint || undefined}
            >
              <div className={classes['zeit']}>
                <Text className="zahl">{zeigeDatum(beratung.am)}</Text>
                <Text size="sm" c="dimmed" className="zahl">
                  {beratung.dauerMinuten} min
                </Text>
              </div>
              <Inhalt
                beratung={beratung}
                akte={akte}
                gefuehrtVon={betreuende.data?.find(({ id }) => id === beratung.personalId)?.name ?? ''}
                ziel={ziele.find(({ kennung }) => kennung === beratung.zielKennung)?.text ?? ''}
              />
              {darf && (
                <Menu>
                  <Menu.Target>
                    <ActionIcon
                      variant="subtle"
                      className="nicht-drucken"
                      aria-label={`Weitere Aktionen: ${titel}, ${zeigeDatum(beratung.am)}`}
                    >
                      <IconDots size="1.125rem" aria-hidden />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item
                      leftSection={<IconPencil size="1rem" aria-hidden />}
                      onClick={() => oeffneBeratung({ art: 'aendern', beratung })}
                    >
                      Ändern …
                    </Menu.Item>
                    <Menu.Item
                      color="red"
                      leftSection={<IconTrash size="1rem" aria-hidden />}
                      onClick={() => setzeZuLoeschen(beratung)}
                    >
                      Löschen …
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              )}
            </li>
          );
        })}
      </ul>
      <Text size="sm" c="dimmed">
        {beratungen.length === 1 ? '1 Gespräch' : `${beratungen.length} Gespräche`}, zusammen {minuten} Minuten
      </Text>
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel="Beratung löschen?"
        folgen={
          zuLoeschen === null
            ? ''
            : `Die Notiz vom ${zeigeDatum(zuLoeschen.am)} wird gelöscht und zählt nicht mehr. Sie liegt 30 Tage im Papierkorb.`
        }
        knopf="Beratung löschen"
        onBestaetigt={async () => {
          if (zuLoeschen) await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version });
        }}
      />
    </Stack>
  );
}

function Inhalt({
  beratung,
  akte,
  gefuehrtVon,
  ziel,
}: {
  readonly beratung: Beratung;
  readonly akte: Fallakte;
  readonly gefuehrtVon: string;
  /** The goal of the plan that the talk served; empty for none, or one that cannot be shown. */
  readonly ziel: string;
}) {
  const { ort, fernweg, unterort, begleitungZu, sprache, sprachmittlung, gruppeId, weiterleitungIds } = beratung;
  const wer = akte.personen.filter(({ id }) => beratung.personIds.includes(id)).map(vollerName);
  const fehlt = fehlendesAn(beratung);
  return (
    <div className={classes['inhalt']}>
      <Group gap="xs">
        <Text fw={550}>{themenText(beratung.themen, beratung.stichwort)}</Text>
        {fernweg !== '' && <Badge variant="light">{FERNWEG_LABEL[fernweg]}</Badge>}
        {gruppeId !== null && <Badge variant="light">Gruppengespräch</Badge>}
        {beratung.istUebergabe && <Badge variant="light">Übergabe</Badge>}
        {fehlt.map((was) => (
          <Badge key={was} color="red">
            {FEHLENDES_LABEL[was]}
          </Badge>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {[
          wer.join(', ') || (beratung.adressat === 'familie' ? 'Familie' : ''),
          [BERATUNGSORT_LABEL[ort], unterort, begleitungZu].filter(Boolean).join(', '),
          gefuehrtVon,
          sprache === '' ? '' : sprachname(sprache),
          sprachmittlung === '' ? '' : `Sprachmittlung ${sprachmittlung}`,
          weiterleitungIds.length === 0
            ? ''
            : weiterleitungIds.length === 1
              ? '1 Weiterleitung'
              : `${weiterleitungIds.length} Weiterleitungen`,
        ]
          .filter((teil) => teil !== '')
          .join(' · ')}
      </Text>
      {ziel !== '' && <Text size="sm">Ziel des Plans: {ziel}</Text>}
      {beratung.ergebnis !== '' && <Text size="sm">Ergebnis: {beratung.ergebnis}</Text>}
      {beratung.notiz !== '' && (
        <Text size="sm" className={classes['notiz']}>
          {beratung.notiz}
        </Text>
      )}
    </div>
  );
}
