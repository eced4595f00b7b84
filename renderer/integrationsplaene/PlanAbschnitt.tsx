import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheckupList, IconInfoCircle, IconPlus, IconUsers } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { vollerName, volljaehrigkeit } from '../../shared/faelle/name.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { HaushaltId, PersonId } from '../../shared/foundation/id.ts';
import type { Plan } from '../../shared/integrationsplaene/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Plankarte } from './Plankarte.tsx';
import { fassungspfad } from './umgebung.ts';

/** The section of a case on its integration plans: one per adult or one for the family, and their versions. */
export function PlanAbschnitt({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const plaene = useQuery(api.integrationsplaene.liste.queryOptions({ input: { haushaltId } }));
  const erhebungen = useQuery(api.erhebungen.liste.queryOptions({ input: { haushaltId } }));
  return (
    <Abfrage abfrage={akte}>
      {(geladene) => (
        <Abfrage abfrage={plaene}>
          {(alle) => (
            <Abfrage abfrage={erhebungen}>
              {(liste) => <Inhalt akte={geladene} plaene={alle} erhebungAm={liste[0]?.am ?? null} />}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

interface Daten {
  readonly akte: Fallakte;
  readonly plaene: readonly Plan[];
  /** Day of the newest Erhebung. */
  readonly erhebungAm: Datum | null;
}

function Inhalt({ akte, plaene, erhebungAm }: Daten) {
  const { haushalt, personen } = akte;
  const darf = useDarf('faelle', 'schreiben', haushalt.kommuneId);
  if (plaene.length === 0) {
    return (
      <LeererZustand
        symbol={IconCheckupList}
        titel="Noch kein Integrationsplan"
        text={
          <>
            Der Plan hält fest, was eine Person oder eine Familie erreichen will: in acht Themenfeldern, mit Zielen,
            Schritten und Zusagen. Beide Seiten unterschreiben ihn; bei jedem Gespräch wird er fortgeschrieben.
            <Grundlage haushaltId={haushalt.id} erhebungAm={erhebungAm} />
          </>
        }
        aktion={darf && <Beginnknoepfe akte={akte} plaene={plaene} />}
      />
    );
  }
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2} size="h3">
          Integrationspläne
        </Title>
      </Group>
      <Stack gap="md" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {plaene.map((plan) => (
          <Plankarte key={plan.id} plan={plan} personen={personen} darf={darf} />
        ))}
      </Stack>
      {darf && <Beginnknoepfe akte={akte} plaene={plaene} />}
    </Stack>
  );
}

function Grundlage({ haushaltId, erhebungAm }: { readonly haushaltId: HaushaltId; readonly erhebungAm: Datum | null }) {
  const ziel = `/faelle/${haushaltId}?abschnitt=erhebung`;
  return (
    <Alert mt="sm" ta="left" color="geleit" icon={<IconInfoCircle aria-hidden />}>
      {erhebungAm === null ? (
        <>
          Es gibt noch keine Erhebung. Mit einer{' '}
          <Anchor component={Link} to={ziel}>
            ersten Erhebung
          </Anchor>{' '}
          stehen Stand, Ressourcen und Bedarf schon im Plan.
        </>
      ) : (
        <>
          Der Plan beginnt mit den Angaben der{' '}
          <Anchor component={Link} to={ziel}>
            Erhebung vom {zeigeDatum(erhebungAm)}
          </Anchor>
          .
        </>
      )}
    </Alert>
  );
}

/** One button per plan that can be begun: for every adult without an open one, and for the family. */
function Beginnknoepfe({ akte: { haushalt, personen }, plaene }: Pick<Daten, 'akte' | 'plaene'>) {
  const heute = useHeute();
  const navigate = useNavigate();
  const beginnen = useMutation(api.integrationsplaene.beginnen.mutationOptions());
  const hatOffenen = (personId: PersonId | null) =>
    plaene.some((plan) => plan.personId === personId && plan.stand !== 'abgeschlossen');
  const erwachsene = personen.filter((person) => volljaehrigkeit(person, heute) !== 'nein');
  const beginne = async (personId: PersonId | null) => {
    const fassung = await beginnen.mutateAsync({ haushaltId: haushalt.id, personId });
    void navigate(fassungspfad(haushalt.id, fassung.id));
  };
  const fuerFamilie = personen.length > 1 && !hatOffenen(null);
  const einzelne = erwachsene.filter(({ id }) => !hatOffenen(id));
  if (!fuerFamilie && einzelne.length === 0) return null;
  return (
    <Stack gap="xs">
      {plaene.length > 0 && (
        <Text size="sm" c="dimmed">
          Weiterer Plan
        </Text>
      )}
      <Group gap="xs" justify={plaene.length === 0 ? 'center' : undefined}>
        {einzelne.map((person) => (
          <Button
            key={person.id}
            variant={plaene.length === 0 && !fuerFamilie ? 'filled' : 'default'}
            leftSection={<IconPlus size="1.125rem" aria-hidden />}
            disabled={beginnen.isPending}
            onClick={() => void beginne(person.id).catch(() => undefined)}
          >
            Plan beginnen: {vollerName(person)}
          </Button>
        ))}
        {fuerFamilie && (
          <Button
            variant={plaene.length === 0 ? 'filled' : 'default'}
            leftSection={<IconUsers size="1.125rem" aria-hidden />}
            disabled={beginnen.isPending}
            onClick={() => void beginne(null).catch(() => undefined)}
          >
            Plan für die Familie
          </Button>
        )}
      </Group>
      <Fehlerhinweis fehler={beginnen.error} />
    </Stack>
  );
}
