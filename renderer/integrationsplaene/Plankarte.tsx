import { Anchor, Button, Card, Group, Menu, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowsDiff, IconDots, IconFilePencil, IconLockOpen, IconPencilPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ABSCHLUSSGRUND_LABEL } from '../../shared/faelle/labels.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Person } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { Plan } from '../../shared/integrationsplaene/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { PlanabschlussDialog } from './PlanabschlussDialog.tsx';
import { Fassungsmarke, Planmarke } from './Planmarke.tsx';
import { Fortschrittsbild } from './Fortschritt.tsx';
import { fassungspfad } from './umgebung.ts';
import classes from './plan.module.css';

/** Heading of a plan: whose it is. */
export function planname(plan: Pick<Plan, 'personId'>, personen: readonly Person[]): string {
  if (plan.personId === null) return 'Plan der Familie';
  const person = personen.find(({ id }) => id === plan.personId);
  return person === undefined ? 'Plan einer Person' : `Plan für ${vollerName(person)}`;
}

/** One plan of a case: where it stands, what to do next, and all its versions. */
export function Plankarte({
  plan,
  personen,
  darf,
}: {
  readonly plan: Plan;
  readonly personen: readonly Person[];
  readonly darf: boolean;
}) {
  const navigate = useNavigate();
  const [willAbschliessen, setzeWillAbschliessen] = useState(false);
  const fortschreiben = useMutation(api.integrationsplaene.fortschreiben.mutationOptions());
  const wiederAufnehmen = useMutation(api.integrationsplaene.wiederAufnehmen.mutationOptions());
  const name = planname(plan, personen);
  const neueste = plan.fassungen[0];
  const geltende = plan.fassungen.find(({ stand }) => stand === 'vereinbart');
  const entwurf = plan.fassungen.find(({ stand }) => stand === 'entwurf');
  const version = { id: plan.id, version: plan.version };
  const schreibeFort = async () => {
    const neue = await fortschreiben.mutateAsync(version);
    void navigate(fassungspfad(plan.haushaltId, neue.id));
  };
  const istAktiv = plan.stand === 'aktiv';
  return (
    <li>
      <Card role="region" aria-label={name}>
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Group gap="sm">
              <Title order={3}>
                {neueste ? (
                  <Anchor component={Link} to={fassungspfad(plan.haushaltId, (entwurf ?? neueste).id)} inherit>
                    {name}
                  </Anchor>
                ) : (
                  name
                )}
              </Title>
              <Planmarke stand={plan.stand} />
            </Group>
            <Text size="sm" c="dimmed">
              {plan.abschluss
                ? `Abgeschlossen am ${zeigeDatum(plan.abschluss.am)}: ${ABSCHLUSSGRUND_LABEL[plan.abschluss.grund]}`
                : geltende?.ueberpruefungAm
                  ? `Überprüfung am ${zeigeDatum(geltende.ueberpruefungAm)}`
                  : 'Noch keine Überprüfung festgelegt'}
            </Text>
          </div>
          <Group gap="xs" className="nicht-drucken">
            {entwurf && darf && (
              <Button
                component={Link}
                to={fassungspfad(plan.haushaltId, entwurf.id)}
                leftSection={<IconFilePencil size="1.125rem" aria-hidden />}
              >
                Entwurf bearbeiten
              </Button>
            )}
            {istAktiv && !entwurf && darf && (
              <Button
                leftSection={<IconPencilPlus size="1.125rem" aria-hidden />}
                loading={fortschreiben.isPending}
                onClick={() => void schreibeFort().catch(() => undefined)}
              >
                Fortschreiben
              </Button>
            )}
            {plan.stand === 'abgeschlossen' && darf && (
              <Button
                variant="default"
                leftSection={<IconLockOpen size="1.125rem" aria-hidden />}
                loading={wiederAufnehmen.isPending}
                onClick={() => wiederAufnehmen.mutate(version)}
              >
                Wieder aufnehmen
              </Button>
            )}
            {istAktiv && darf && (
              <Menu>
                <Menu.Target>
                  <Button variant="default" px="xs" aria-label={`${name}: weitere Aktionen`}>
                    <IconDots size="1.125rem" aria-hidden />
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => setzeWillAbschliessen(true)}>Plan abschließen …</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </Group>
        </Group>
        <Fehlerhinweis fehler={fortschreiben.error ?? wiederAufnehmen.error} />
        <Stack gap="md" mt="md">
          {geltende && <Stand fassungId={geltende.id} />}
          <Fassungen plan={plan} name={name} />
        </Stack>
      </Card>
      <PlanabschlussDialog plan={plan} istOffen={willAbschliessen} onSchliessen={() => setzeWillAbschliessen(false)} />
    </li>
  );
}

function Stand({ fassungId }: { readonly fassungId: Plan['fassungen'][number]['id'] }) {
  const fassung = useQuery(api.integrationsplaene.fassung.queryOptions({ input: { id: fassungId } }));
  return <Abfrage abfrage={fassung}>{(gelesene) => <Fortschrittsbild fassung={gelesene} />}</Abfrage>;
}

function Fassungen({ plan, name }: { readonly plan: Plan; readonly name: string }) {
  return (
    <Tabellenrahmen titel={`${name}: Fassungen`} breite="42rem">
      <Table aria-label={`${name}: Fassungen`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Fassung</Table.Th>
            <Table.Th>Stand</Table.Th>
            <Table.Th>Gespräch</Table.Th>
            <Table.Th>Vereinbart</Table.Th>
            <Table.Th ta="right">Ziele erreicht</Table.Th>
            <Table.Th ta="right">Schritte offen</Table.Th>
            <Table.Th aria-label="Vergleich" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plan.fassungen.map((fassung, stelle) => {
            const aeltere = plan.fassungen[stelle + 1];
            return (
              <Table.Tr key={fassung.id}>
                <Table.Td>
                  <Anchor
                    component={Link}
                    to={fassungspfad(plan.haushaltId, fassung.id)}
                    className={classes['einzeilig']}
                  >
                    Fassung {fassung.nummer}
                  </Anchor>
                </Table.Td>
                <Table.Td>
                  <Fassungsmarke stand={fassung.stand} />
                </Table.Td>
                <Table.Td className="zahl">{zeigeDatum(fassung.gespraechAm)}</Table.Td>
                <Table.Td className="zahl">{fassung.vereinbartAm ? zeigeDatum(fassung.vereinbartAm) : '–'}</Table.Td>
                <Table.Td ta="right" className="zahl">
                  {fassung.zieleErreicht} von {fassung.ziele}
                </Table.Td>
                <Table.Td ta="right" className="zahl">
                  {fassung.schritteOffen}
                </Table.Td>
                <Table.Td>
                  {aeltere && (
                    <Anchor
                      component={Link}
                      to={`/faelle/${plan.haushaltId}/plan/vergleich?von=${aeltere.id}&bis=${fassung.id}`}
                      size="sm"
                      className={classes['einzeilig']}
                      aria-label={`Fassung ${fassung.nummer} mit Fassung ${aeltere.nummer} vergleichen`}
                    >
                      <Group gap={4} wrap="nowrap" component="span">
                        <IconArrowsDiff size="1rem" aria-hidden />
                        mit Fassung {aeltere.nummer}
                      </Group>
                    </Anchor>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Tabellenrahmen>
  );
}
