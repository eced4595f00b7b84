import { useState } from 'react';
import { Alert, Anchor, Button, Card, Group, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconGitBranch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { fassungName, VEREINBARUNGSZUSTAND_LABEL } from '../../shared/vereinbarungen/labels.ts';
import type { Vereinbarung } from '../../shared/vereinbarungen/types.ts';
import { istErsetzt, nachfolgerVon, naechsteZustaende } from '../../shared/vereinbarungen/weg.ts';
import { api } from '../host/client.ts';
import { useDarf } from '../ui/rechte.tsx';
import { istEintragbar, SCHRITT_KNOPF, SchrittDialog, type SchrittDialogProps } from './SchrittDialog.tsx';
import { ZUSTANDSBILD } from './Zustand.tsx';

/** What comes next, how the agreement got here, and which versions of it there are. */
export function WegAbschnitt({ vereinbarung }: { readonly vereinbarung: Vereinbarung }) {
  const darf = useDarf('antraege', 'schreiben', vereinbarung.kommuneId);
  const [schritt, setzeSchritt] = useState<SchrittDialogProps['zustand']>(null);
  const folgende = naechsteZustaende(vereinbarung.zustand).filter(istEintragbar);
  return (
    <Stack gap="md" maw="56rem">
      <Fassungen vereinbarung={vereinbarung} />
      <Card>
        <Title order={2}>Nächster Schritt</Title>
        <Text size="sm" c="dimmed">
          {NAECHSTES[vereinbarung.zustand]}
        </Text>
        {darf && folgende.length > 0 && (
          <Group mt="sm" gap="xs">
            {folgende.map((zustand) => (
              <Button key={zustand} variant="default" onClick={() => setzeSchritt(zustand)}>
                {SCHRITT_KNOPF[zustand]}
              </Button>
            ))}
          </Group>
        )}
      </Card>
      <Card>
        <Title order={2} mb="sm">
          Schritte
        </Title>
        <Schritte vereinbarung={vereinbarung} />
      </Card>
      <SchrittDialog vereinbarung={vereinbarung} zustand={schritt} onSchliessen={() => setzeSchritt(null)} />
    </Stack>
  );
}

const NAECHSTES: Record<Vereinbarung['zustand'], string> = {
  entwurf: 'Ist der Text mit dem Landkreis abgestimmt, wird er oben als abgestimmt abgeschlossen.',
  abgestimmt: 'Der Text steht fest. Es folgen der Beschluss und die Unterschriften.',
  beschlossen: 'Die unterschriebene Vereinbarung wird gescannt und abgelegt; ihr Code trägt die Unterschrift ein.',
  unterschrieben: 'Die Vereinbarung gilt. Eine Änderung entsteht als Nachtrag.',
  gekuendigt: 'Die Vereinbarung ist gekündigt. Nach der Abrechnung wird das Ende eingetragen.',
  beendet: 'Die Vereinbarung ist beendet.',
};

function Schritte({ vereinbarung: { schritte } }: { readonly vereinbarung: Vereinbarung }) {
  if (schritte.length === 0) return <Text c="dimmed">Noch ein Entwurf.</Text>;
  return (
    <Timeline active={schritte.length} bulletSize={28} lineWidth={2}>
      {schritte.map(({ zustand, am, wirksamZum, bemerkung, von }, stelle) => {
        const Symbol = ZUSTANDSBILD[zustand].symbol;
        return (
          <Timeline.Item
            key={stelle}
            bullet={<Symbol size="1rem" aria-hidden />}
            title={zustand === 'entwurf' ? 'wieder geöffnet' : VEREINBARUNGSZUSTAND_LABEL[zustand]}
          >
            <Text size="sm" c="dimmed" className="zahl">
              {zeigeDatum(am)}
              {wirksamZum !== null && `, wirksam zum ${zeigeDatum(wirksamZum)}`}, eingetragen von {von}
            </Text>
            {bemerkung !== '' && zustand !== 'entwurf' && <Text size="sm">{bemerkung}</Text>}
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}

/** The version before and after this one, where there are any. */
function Fassungen({ vereinbarung }: { readonly vereinbarung: Vereinbarung }) {
  const liste = useQuery(api.vereinbarungen.liste.queryOptions());
  const alle = (liste.data ?? []).map((akte) => akte.vereinbarung);
  const nachfolger = nachfolgerVon(vereinbarung.id, alle);
  const vorgaenger = alle.find(({ id }) => id === vereinbarung.vorgaengerId);
  if (nachfolger === null && vorgaenger === undefined) return null;
  const istAlt = istErsetzt(vereinbarung, alle);
  return (
    <Alert color={istAlt ? 'yellow' : 'geleit'} icon={<IconGitBranch aria-hidden />}>
      {vorgaenger && (
        <Text size="sm">
          Ändert:{' '}
          <Anchor underline="always" component={Link} to={`/vereinbarungen/${vorgaenger.id}?abschnitt=weg`}>
            {fassungName(vorgaenger)} vom {zeigeDatum(vorgaenger.datum)}
          </Anchor>
        </Text>
      )}
      {nachfolger && (
        <Text size="sm">
          {istAlt ? 'Ersetzt durch: ' : 'In Arbeit: '}
          <Anchor underline="always" component={Link} to={`/vereinbarungen/${nachfolger.id}?abschnitt=weg`}>
            {fassungName(nachfolger)}
          </Anchor>
          {!istAlt && '; bis zur Unterschrift gilt diese Fassung'}.
        </Text>
      )}
    </Alert>
  );
}
