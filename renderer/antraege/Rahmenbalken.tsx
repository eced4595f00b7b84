import { Anchor, Group, Progress, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Antragsberechnung, Beteiligte, Rahmenposten } from '../../shared/antraege/types.ts';
import { summe } from '../../shared/foundation/list.ts';
import { zeigeEuroKurz } from '../../shared/foundation/money.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { kommunenName } from '../ui/namen.ts';

interface Teil {
  readonly name: string;
  readonly cent: number;
  readonly farbe: string;
  /** The Antrag that takes it. */
  readonly antragId?: string;
}

interface RahmenbalkenProps {
  readonly beteiligte: Beteiligte;
  readonly rahmen: Antragsberechnung['beteiligte'][number];
  readonly verwendung: readonly Rahmenposten[];
  readonly kommunen: readonly Kommune[];
}

/** How the Planungsrahmen of one Kommune is used: by this Antrag, by others, handed on, and what is left. */
export function Rahmenbalken({ beteiligte, rahmen, verwendung, kommunen }: RahmenbalkenProps) {
  if (!rahmen.rahmen || rahmen.rahmen.cent === 0) return null;
  const gesamt = rahmen.rahmen.cent;
  const anderes = summe(verwendung, ({ cent }) => cent);
  const angerechnet = beteiligte.ersteTrancheCent + beteiligte.bewilligtCent;
  const teile: Teil[] = [
    ...verwendung.map((posten) => ({
      name:
        posten.art === 'beantragt'
          ? `Antrag ${posten.aktenzeichen}`
          : `Rest an ${posten.anId === null ? '–' : kommunenName(kommunen, posten.anId)} (${posten.aktenzeichen})`,
      cent: posten.cent,
      farbe: posten.art === 'beantragt' ? 'orange.6' : 'grape.6',
      antragId: posten.antragId,
    })),
    // What the clerk entered is most often what the other Anträge take: only what goes beyond it is shown anew.
    { name: 'angerechnet oder bewilligt', cent: Math.max(0, angerechnet - anderes), farbe: 'orange.4' },
    { name: 'Rest abgegeben', cent: beteiligte.restCent, farbe: 'grape.4' },
  ].filter(({ cent }) => cent > 0);
  const frei = gesamt - summe(teile, ({ cent }) => cent);
  const alle: Teil[] = [...teile, { name: 'frei für diesen Antrag', cent: Math.max(0, frei), farbe: 'geleit.6' }];
  return (
    <Stack gap={6} mt="sm">
      <Progress.Root size="lg" aria-hidden>
        {alle.map(({ name, cent, farbe }) => (
          <Progress.Section key={name} value={Math.min(100, (cent / gesamt) * 100)} color={farbe} />
        ))}
      </Progress.Root>
      <Group gap="md">
        {alle.map(({ name, cent, farbe, antragId }) => (
          <Group key={name} gap={6} wrap="nowrap">
            <Progress.Root size="sm" w="0.75rem" aria-hidden>
              <Progress.Section value={100} color={farbe} />
            </Progress.Root>
            <Text size="sm" className="zahl">
              {antragId ? (
                <Anchor underline="always" component={Link} to={`/antraege/${antragId}`} size="sm">
                  {name}
                </Anchor>
              ) : (
                name
              )}{' '}
              {zeigeEuroKurz(cent)}
            </Text>
          </Group>
        ))}
      </Group>
      {frei < 0 && (
        <Text size="sm" c="red">
          {zeigeEuroKurz(-frei)} mehr, als der Planungsrahmen hergibt.
        </Text>
      )}
    </Stack>
  );
}
