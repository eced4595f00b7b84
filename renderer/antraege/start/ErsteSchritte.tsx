import type { ReactNode } from 'react';
import { Button, Card, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Antragsakte } from '../../../shared/antraege/types.ts';
import type { Kommune, Planungsrahmen } from '../../../shared/kommunen/types.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import { api } from '../../host/client.ts';
import { Fehlerhinweis } from '../../ui/Fehlerhinweis.tsx';
import { Geruest } from '../../ui/Seite.tsx';
import classes from './start.module.css';

/** Card of the start page: the way to the first Antrag; gone when everything is done. */
export function ErsteSchritteKarte() {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const rahmen = useQuery(api.kommunen.rahmen.queryOptions());
  const personal = useQuery(api.personal.liste.queryOptions());
  const antraege = useQuery(api.antraege.liste.queryOptions());
  const fehler = kommunen.error ?? rahmen.error ?? personal.error ?? antraege.error;
  if (fehler) return <Fehlerhinweis fehler={fehler} onErneut={() => window.location.reload()} />;
  if (!kommunen.data || !rahmen.data || !personal.data || !antraege.data) return <Geruest />;
  return (
    <ErsteSchritte
      kommunen={kommunen.data}
      planungsrahmen={rahmen.data.planungsrahmen}
      personal={personal.data}
      antraege={antraege.data}
    />
  );
}

interface ErsteSchritteProps {
  readonly kommunen: readonly Kommune[];
  readonly planungsrahmen: readonly Planungsrahmen[];
  readonly personal: readonly Personal[];
  readonly antraege: readonly Antragsakte[];
}

interface Schritt {
  readonly titel: string;
  readonly text: string;
  readonly istErledigt: boolean;
  readonly ziel: string;
  readonly knopf: string;
}

/** What is done and what comes next. */
function ErsteSchritte({ kommunen, planungsrahmen, personal, antraege }: ErsteSchritteProps) {
  const ersteKommune = kommunen[0];
  const schritte: Schritt[] = [
    {
      titel: 'Kommune anlegen',
      text: 'Name, Gemeindeschlüssel, Anschrift und Bankverbindung stehen später in jedem Antrag.',
      istErledigt: kommunen.length > 0,
      ziel: '/kommunen/neu',
      knopf: 'Kommune anlegen',
    },
    {
      titel: 'Personal erfassen',
      text: 'Qualifikation und Stellenanteile bestimmen die Höhe der Förderung.',
      istErledigt: personal.length > 0,
      ziel: '/personal/neu',
      knopf: 'Person anlegen',
    },
    {
      titel: 'Planungsrahmen eintragen',
      text: 'Anzahl der Personen am Stichtag oder der festgesetzte Betrag, auf der Seite der Kommune.',
      istErledigt: planungsrahmen.length > 0,
      ziel: ersteKommune ? `/kommunen/${ersteKommune.id}` : '/kommunen',
      knopf: 'Zur Kommune',
    },
    {
      titel: 'Antrag stellen',
      text: 'Geleit rechnet den Betrag, zeigt Hindernisse und schreibt das Formblatt als Word-Datei.',
      istErledigt: antraege.length > 0,
      ziel: '/antraege/neu',
      knopf: 'Antrag anlegen',
    },
  ];
  if (schritte.every(({ istErledigt }) => istErledigt)) return null;
  const naechster = schritte.findIndex(({ istErledigt }) => !istErledigt);
  const erledigt = schritte.filter(({ istErledigt }) => istErledigt).length;

  return (
    <Card component="section" aria-labelledby="erste-schritte" className={classes['breit']}>
      <Title order={2} id="erste-schritte">
        Erste Schritte
      </Title>
      <Text size="sm" c="dimmed">
        {erledigt} von {schritte.length} erledigt
      </Text>
      <ol className={classes['schritte']}>
        {schritte.map((schritt, stelle) => (
          <li key={schritt.titel} className={classes['schritt']} data-naechster={stelle === naechster || undefined}>
            <Zeichen istErledigt={schritt.istErledigt} />
            <div>
              <Text fw={600}>{schritt.titel}</Text>
              <Text size="sm" c="dimmed">
                {schritt.text}
              </Text>
            </div>
            <Schrittknopf schritt={schritt} istNaechster={stelle === naechster} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Zeichen({ istErledigt }: { readonly istErledigt: boolean }): ReactNode {
  return istErledigt ? (
    <IconCircleCheckFilled size="1.375rem" className={classes['erledigt']} aria-label="erledigt" role="img" />
  ) : (
    <IconCircle size="1.375rem" stroke={1.5} className={classes['offen']} aria-label="offen" role="img" />
  );
}

function Schrittknopf({ schritt, istNaechster }: { readonly schritt: Schritt; readonly istNaechster: boolean }) {
  if (schritt.istErledigt) return null;
  return (
    <Button component={Link} to={schritt.ziel} variant={istNaechster ? 'filled' : 'default'} size="xs">
      {schritt.knopf}
    </Button>
  );
}
