import { Anchor, Badge, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { relativeFrist } from '../../../shared/fristen/rules.ts';
import type { Wessen } from '../../../shared/termine/types.ts';
import type { StartkarteProps } from '../../app/registration.ts';
import { Faelligkeit } from '../../fristen/Faelligkeit.tsx';
import { api } from '../../host/client.ts';
import { useHeute } from '../../ui/umgebung.ts';
import classes from '../termine.module.css';

const TERMINE = 6;
const FRISTEN = 4;

const TITEL: Record<Exclude<Wessen, 'alle'>, string> = {
  meine: 'Fällig in meinen Fällen',
  vertretung: 'In Vertretung',
};

/** Appointments without an outcome, those of the next days, and what is due in those cases; nothing where there is none. */
function Karte({ kommuneId, wessen }: StartkarteProps & { readonly wessen: Exclude<Wessen, 'alle'> }) {
  const heute = useHeute();
  const faellige = useQuery(api.termine.faellige.queryOptions({ input: { wessen } }));
  const termine = (faellige.data?.termine ?? []).filter((eine) => kommuneId === null || eine.kommuneId === kommuneId);
  const fristen = (faellige.data?.fristen ?? []).filter((eine) => kommuneId === null || eine.kommuneId === kommuneId);
  const ueberfaellige =
    termine.filter(({ am }) => am < heute).length +
    fristen.filter(({ naechsterWerktag }) => naechsterWerktag < heute).length;
  if (termine.length === 0 && fristen.length === 0) return null;
  const id = `faellig-${wessen}`;
  return (
    <Card component="section" aria-labelledby={id}>
      <Group justify="space-between" align="baseline">
        <Group gap="xs">
          <Title order={2} id={id}>
            {TITEL[wessen]}
          </Title>
          {ueberfaellige > 0 && <Badge color="red">{ueberfaellige} überfällig</Badge>}
        </Group>
        <Anchor component={Link} to={`/termine?wessen=${wessen}`} size="sm">
          Termine ansehen
        </Anchor>
      </Group>
      <ul className={classes['kartenliste']}>
        {termine.slice(0, TERMINE).map((termin) => (
          <li key={termin.id}>
            <Anchor
              component={Link}
              to={`/faelle/${termin.haushaltId}?abschnitt=termine`}
              c="var(--mantine-color-text)"
            >
              {termin.bezeichnung}: {termin.titel}
            </Anchor>
            <Text
              component="span"
              size="sm"
              title={`${zeigeDatum(termin.am)}, ${termin.um} Uhr`}
              fw={termin.am < heute ? 650 : undefined}
              c={termin.am < heute ? 'var(--mantine-color-error)' : undefined}
            >
              {termin.am < heute ? 'Ergebnis fehlt' : `${relativeFrist(termin.am, heute)}, ${termin.um}`}
            </Text>
          </li>
        ))}
        {fristen.slice(0, FRISTEN).map((frist) => (
          <li key={frist.id}>
            <Anchor component={Link} to={frist.ziel ?? '/fristen'} c="var(--mantine-color-text)">
              {frist.titel}
            </Anchor>
            <Faelligkeit frist={frist} />
          </li>
        ))}
      </ul>
      {(termine.length > TERMINE || fristen.length > FRISTEN) && (
        <Text size="sm" c="dimmed" mt="xs">
          Insgesamt {termine.length} Termine und {fristen.length} Fristen.
        </Text>
      )}
    </Card>
  );
}

/** Card of the start page: what is to be done in the own cases. */
export function FaelligeFaelleKarte(props: StartkarteProps) {
  return <Karte {...props} wessen="meine" />;
}

/** The same for those whom the account stands in for today. */
export function VertretungKarte(props: StartkarteProps) {
  return <Karte {...props} wessen="vertretung" />;
}
