import { Anchor, Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { relativeFrist } from '../../shared/fristen/rules.ts';
import { istOffenGeblieben, nachZeit } from '../../shared/termine/rules.ts';
import { Fakt } from '../faelle/Fakt.tsx';
import { api } from '../host/client.ts';
import { useHeute } from '../ui/umgebung.ts';
import classes from './termine.module.css';

const ANZAHL = 4;

function useTermine(haushaltId: HaushaltId) {
  const heute = useHeute();
  const termine = useQuery(api.termine.imFall.queryOptions({ input: { haushaltId } }));
  const alle = termine.data ?? [];
  return {
    kommende: alle.filter(({ am, stand }) => stand === 'geplant' && am >= heute).toSorted(nachZeit),
    offene: alle.filter((termin) => istOffenGeblieben(termin, heute)).toSorted(nachZeit),
  };
}

/** The next appointment, in the head of a case. */
export function NaechsterTermin({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const heute = useHeute();
  const naechster = useTermine(haushaltId).kommende[0];
  return (
    <Fakt name="Nächster Termin">
      {naechster === undefined ? (
        '–'
      ) : (
        <>
          <span className="zahl">
            {zeigeDatum(naechster.am)}, {naechster.um}
          </span>
          <Text size="sm" component="div">
            {relativeFrist(naechster.am, heute)}
          </Text>
        </>
      )}
    </Fakt>
  );
}

/** The next appointments and those without an outcome, in the rail of a case. */
export function TermineLeiste({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const heute = useHeute();
  const { kommende, offene } = useTermine(haushaltId);
  if (kommende.length === 0 && offene.length === 0) return null;
  return (
    <Card component="section" aria-label="Termine">
      <Title order={2} size="h3">
        Termine
      </Title>
      <ul className={classes['kartenliste']}>
        {[...offene, ...kommende.slice(0, ANZAHL)].map((termin) => (
          <li key={termin.id}>
            <Anchor component={Link} to={`/faelle/${haushaltId}?abschnitt=termine`} c="var(--mantine-color-text)">
              {termin.titel}
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
      </ul>
    </Card>
  );
}
