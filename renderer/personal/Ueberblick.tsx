import type { ReactNode } from 'react';
import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCalendarOff, IconCircleCheck, IconUserCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { abwesenheitAm, zeigeAbwesenheit } from '../../shared/personal/abwesenheit.ts';
import { gilt } from '../../shared/personal/belegung.ts';
import { fehlendes } from '../../shared/personal/fehlt.ts';
import { anteilAm, anteilProKommuneAm } from '../../shared/personal/rules.ts';
import { teamAm } from '../../shared/personal/team.ts';
import type { Personal, Team } from '../../shared/personal/types.ts';
import { kommunenName, personName } from '../ui/namen.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import classes from './personal.module.css';

/** The day on which the shares of today or the contract end; null where nothing ends. */
function endetAm(person: Personal, heute: Datum): Datum | null {
  const enden = person.stellenanteile.flatMap((anteil) =>
    gilt(anteil, heute) && anteil.bis !== null ? [anteil.bis] : [],
  );
  const vertrag = person.vertragBis !== null && person.vertragBis >= heute ? [person.vertragBis] : [];
  return [...enden, ...vertrag].sort()[0] ?? null;
}

function Angabe({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0}>
        {children}
      </Text>
    </div>
  );
}

/** The person today at a glance: where, how much, until when, away or not, with whom, and what is missing. */
export function Ueberblick({
  person,
  kommunen,
  personal,
  teams,
  gruende,
}: {
  readonly person: Personal;
  readonly kommunen: readonly Kommune[];
  readonly personal: readonly Personal[];
  readonly teams: readonly Team[];
  readonly gruende: readonly Grund[];
}) {
  const heute = useHeute();
  const orte = [...anteilProKommuneAm(person, heute)];
  const ende = endetAm(person, heute);
  const abwesenheit = abwesenheitAm(person, heute);
  const team = teamAm(teams, person.id, heute);
  const vertretung = personal.find(({ id }) => id === person.vertretungId);
  const fehlt = fehlendes(gruende);
  return (
    <Card component="section" aria-label="Überblick heute" className="nicht-drucken">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          Heute, {zeigeDatum(heute)}
        </Title>
        {abwesenheit === null ? (
          <Zustandsmarke ton="gut" symbol={IconUserCheck}>
            im Dienst
          </Zustandsmarke>
        ) : (
          <Zustandsmarke ton="warnt" symbol={IconCalendarOff}>
            {zeigeAbwesenheit(abwesenheit)}
          </Zustandsmarke>
        )}
      </Group>
      <dl className={classes['ueberblick']}>
        <Angabe name="Einsatz">
          {orte.length === 0
            ? 'kein Stellenanteil'
            : orte.map(([id, anteil]) => (
                <span key={id} className={classes['ort']}>
                  {kommunenName(kommunen, id)} {zeigeVzae(anteil)}
                </span>
              ))}
        </Angabe>
        <Angabe name="Umfang">{zeigeVzae(anteilAm(person, heute))} VZÄ</Angabe>
        <Angabe name="endet am">{ende === null ? 'unbefristet' : zeigeDatum(ende)}</Angabe>
        <Angabe name="Team">
          {team === null ? (
            'keines'
          ) : (
            <Anchor underline="always" component={Link} to="/personal?abschnitt=teams">
              {team.name}
            </Anchor>
          )}
        </Angabe>
        <Angabe name="Vertretung">
          {vertretung === undefined ? (
            'nicht bestimmt'
          ) : (
            <Anchor underline="always" component={Link} to={`/personal/${vertretung.id}`}>
              {personName(vertretung)}
            </Anchor>
          )}
        </Angabe>
        <Angabe name="es fehlt">
          {fehlt.length === 0 ? (
            <Zustandsmarke ton="gut" symbol={IconCircleCheck}>
              nichts
            </Zustandsmarke>
          ) : (
            <Zustandsmarke ton="warnt" symbol={IconAlertTriangle}>
              {fehlt.join(', ')}
            </Zustandsmarke>
          )}
        </Angabe>
      </dl>
    </Card>
  );
}
