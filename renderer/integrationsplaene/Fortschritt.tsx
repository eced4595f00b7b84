import { Group, Progress, RingProgress, Stack, Text } from '@mantine/core';
import { fortschrittJeFeld, fortschritt, type Fortschritt } from '../../shared/integrationsplaene/fortschritt.ts';
import { ZIELSTAND_LABEL } from '../../shared/integrationsplaene/labels.ts';
import { zZielstand, type Planfassung, type Zielstand } from '../../shared/integrationsplaene/types.ts';
import { THEMENFELD_LABEL } from '../../shared/netzwerk/themenfelder.ts';
import classes from './plan.module.css';

const FARBE: Record<Zielstand, string> = {
  erreicht: 'var(--geleit-gut-symbol)',
  laeuft: 'var(--geleit-info-symbol)',
  angepasst: 'var(--geleit-warnt-symbol)',
  offen: 'var(--geleit-linie-stark)',
  abgebrochen: 'var(--geleit-neutral-symbol)',
};

const REIHE: readonly Zielstand[] = ['erreicht', 'laeuft', 'angepasst', 'offen', 'abgebrochen'];

/** „2 erreicht, 1 läuft“ */
function standsatz({ jeStand }: Fortschritt): string {
  return zZielstand.options
    .toSorted((a, b) => REIHE.indexOf(a) - REIHE.indexOf(b))
    .filter((stand) => jeStand[stand] > 0)
    .map((stand) => `${jeStand[stand]} ${ZIELSTAND_LABEL[stand]}`)
    .join(', ');
}

const anteil = (teil: number, ganzes: number) => (ganzes === 0 ? 0 : (teil / ganzes) * 100);

/** Goals by state as a ring, steps done as a bar, then the same by Themenfeld; all of it in words, too. */
export function Fortschrittsbild({ fassung }: { readonly fassung: Planfassung }) {
  const ganz = fortschritt(fassung);
  if (ganz.ziele === 0) return <Text c="dimmed">Noch kein Ziel.</Text>;
  return (
    <Group align="flex-start" gap="lg">
      <Group gap="sm" wrap="nowrap">
        <RingProgress
          size={96}
          thickness={10}
          role="img"
          aria-label={`Ziele: ${standsatz(ganz)}`}
          sections={REIHE.filter((stand) => ganz.jeStand[stand] > 0).map((stand) => ({
            value: anteil(ganz.jeStand[stand], ganz.ziele),
            color: FARBE[stand],
          }))}
          label={
            <Text ta="center" fw={650} className="zahl" aria-hidden>
              {ganz.jeStand.erreicht}/{ganz.ziele}
            </Text>
          }
        />
        <div>
          <Text fw={550}>
            {ganz.ziele === 1 ? '1 Ziel' : `${ganz.ziele} Ziele`}: {standsatz(ganz)}
          </Text>
          <Text size="sm" c="dimmed">
            {ganz.schritteErledigt} von {ganz.schritte} Schritten erledigt. Ein erledigter Schritt ist noch kein
            erreichtes Ziel.
          </Text>
        </div>
      </Group>
      <Stack gap={4} component="ul" className={classes['balken']}>
        {fortschrittJeFeld(fassung).map((feld) => (
          <li key={feld.themenfeld}>
            <Text size="sm" component="span">
              {THEMENFELD_LABEL[feld.themenfeld]}
            </Text>
            <Progress
              value={anteil(feld.jeStand.erreicht, feld.ziele)}
              color="var(--geleit-gut-symbol)"
              aria-hidden
              size="sm"
            />
            <Text size="sm" c="dimmed" component="span" className="zahl">
              {feld.jeStand.erreicht} von {feld.ziele} erreicht
            </Text>
          </li>
        ))}
      </Stack>
    </Group>
  );
}
