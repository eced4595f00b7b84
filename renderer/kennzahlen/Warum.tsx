import { useState, type ReactNode } from 'react';
import { Anchor, Box, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { BERATUNGSORT_LABEL } from '../../shared/beratungen/labels.ts';
import { themenText } from '../../shared/beratungen/rules.ts';
import type { Beratungszeile } from '../../shared/beratungen/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { zeigeZahl } from '../../shared/foundation/money.ts';
import { lesartDerZeile } from '../../shared/kennzahlen/erklaerung.ts';
import { zeigeNummer } from '../../shared/kennzahlen/darstellung.ts';
import { zeigeKennzahlwert } from '../../shared/kennzahlen/gliederung.ts';
import type { Auswertungsfrage, Kennzahl } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Blaettern } from '../ui/Blaettern.tsx';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { useFokusrueckgabe } from '../ui/useFokusrueckgabe.ts';
import { Aufgliederung } from './Aufgliederung.tsx';
import { Gezaehlt } from './Gezaehlt.tsx';
import classes from './kennzahlen.module.css';

/** Lines of one page, as the answer brings them. */
const JE_SEITE = 50;

/** A figure that is asked about: the whole, or that of a part. */
export interface Warumfrage {
  readonly kennzahl: Kennzahl;
  readonly frage: Auswertungsfrage;
  readonly personalId: PersonalId | null;
  readonly wert: number | null;
  /** Of whom: „Alle“, „A-dorf“, „Weber, Maria“. */
  readonly wovon: string;
}

/** „Warum diese Zahl?“: rule, certainty, what was counted, and the same by a feature. */
export function Warum({ gefragt, onSchliessen }: { readonly gefragt: Warumfrage; readonly onSchliessen: () => void }) {
  const { kennzahl, frage, wert, wovon, personalId } = gefragt;
  const darfFaelle = useDarf('faelle', 'lesen');
  useFokusrueckgabe();
  const nummer = zeigeNummer(kennzahl.schluessel);
  const aufgliederung = (
    <Aufgliederung kennzahl={kennzahl} frage={personalId === null ? frage : { ...frage, personalIds: [personalId] }} />
  );
  return (
    <Drawer opened onClose={onSchliessen} position="right" size="40rem" title="Warum diese Zahl?">
      <Stack gap="md">
        <Box>
          <Title order={2} size="h3">
            {nummer !== '' && `${nummer} `}
            {kennzahl.name}
          </Title>
          <Text className="zahl" fz="1.5rem" fw={650} mt={2}>
            {zeigeKennzahlwert(kennzahl.schluessel, wert)}
          </Text>
          <Text size="sm" c="dimmed">
            {wovon}, {zeigeDatum(frage.von)} bis {zeigeDatum(frage.bis)}
          </Text>
        </Box>
        <Group>
          <GewissheitBadge gewissheit={kennzahl.gewissheit} />
        </Group>
        {darfFaelle ? (
          <Dahinter gefragt={gefragt}>{aufgliederung}</Dahinter>
        ) : (
          <>
            <Erklaerung
              saetze={[
                kennzahl.definition,
                `Gezählt: ${kennzahl.zaehlregel}`,
                lesartDerZeile(kennzahl),
                `Herkunft: ${kennzahl.herkunft}`,
              ]}
            />
            {aufgliederung}
            <Text size="sm" c="dimmed">
              Was im Einzelnen gezählt wurde, sieht, wer die Fälle lesen darf.
            </Text>
          </>
        )}
      </Stack>
    </Drawer>
  );
}

/** The rule of a figure, a line for each thing that it says. */
function Erklaerung({ saetze }: { readonly saetze: readonly string[] }) {
  return (
    <Stack gap={4} role="group" aria-label="Wie gezählt wird">
      {saetze
        .filter((satz) => satz !== '')
        .map((satz, stelle) => (
          <Text key={satz} {...(stelle === 0 ? {} : { size: 'sm' })}>
            {satz.endsWith('.') ? satz : `${satz}.`}
          </Text>
        ))}
    </Stack>
  );
}

function Dahinter({
  gefragt: { kennzahl, frage, personalId },
  children,
}: {
  readonly gefragt: Warumfrage;
  readonly children: ReactNode;
}) {
  const [seite, setzeSeite] = useState(1);
  const { schluessel } = kennzahl;
  const abfrage = api.kennzahlen.dahinter.queryOptions({
    input: { ...frage, schluessel, personalId, seite: seite - 1 },
  });
  const dahinter = useQuery({ ...abfrage, placeholderData: keepPreviousData });
  return (
    <Gezaehlt abfrage={dahinter} schluessel={abfrage.queryKey}>
      {({ erklaerung, beratungen, andere, gesamt }) => (
        <>
          <Erklaerung saetze={erklaerung.split('\n')} />
          {children}
          <section aria-labelledby="dahinter">
            <Title order={3} size="h4" id="dahinter" mb="xs">
              Was gezählt wurde ({zeigeZahl(gesamt)})
            </Title>
            {gesamt === 0 && (
              <Text c="dimmed">
                {kennzahl.zaehlart === 'abgeleitet'
                  ? 'Berechnet aus anderen Kennzahlen; hinter jeder von ihnen steht, was gezählt wurde.'
                  : 'Nichts in diesem Zeitraum.'}
              </Text>
            )}
            <ul className={classes['liste']} aria-label="Was gezählt wurde">
              {beratungen.map((zeile) => (
                <li key={zeile.id}>
                  <Gespraech zeile={zeile} />
                </li>
              ))}
              {andere.map(({ titel, am, ziel }, stelle) => (
                <li key={`${titel} ${am ?? ''} ${stelle}`}>
                  {am !== null && <span className="zahl">{zeigeDatum(am)} </span>}
                  {ziel === null ? (
                    titel
                  ) : (
                    <Anchor component={Link} to={ziel} underline="always">
                      {titel}
                    </Anchor>
                  )}
                </li>
              ))}
            </ul>
            <Blaettern seite={seite} jeSeite={JE_SEITE} gesamt={gesamt} onSeite={setzeSeite} />
          </section>
        </>
      )}
    </Gezaehlt>
  );
}

/** A talk that was counted, with the way into its case. */
function Gespraech({ zeile }: { readonly zeile: Beratungszeile }) {
  const { id, am, haushaltId, bezeichnung, aktenzeichen, ort, themen, stichwort, personal, dauerMinuten } = zeile;
  const name = bezeichnung || 'Ohne Namen';
  return (
    <>
      <span className="zahl">{zeigeDatum(am)} </span>
      {haushaltId === null ? (
        name
      ) : (
        <Anchor component={Link} to={`/faelle/${haushaltId}?abschnitt=beratungen&beratung=${id}`} underline="always">
          {name}
        </Anchor>
      )}{' '}
      <span className="zahl">{aktenzeichen}</span>
      <Text size="sm" c="dimmed">
        {[BERATUNGSORT_LABEL[ort], themenText(themen, stichwort) || 'ohne Thema', `${dauerMinuten} Minuten`, personal]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </>
  );
}
