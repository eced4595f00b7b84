import { useState } from 'react';
import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { REGELN, regelAm, zeigeRegelwert } from '../../shared/kennzahlen/regeln.ts';
import { zRegel, type Regel, type Regelstand } from '../../shared/kennzahlen/types.ts';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { RegelDialog } from './RegelDialog.tsx';
import classes from './kennzahlen.module.css';

/** The open questions with the reading of today, every reading that held before, and why. */
export function Regeln({ regeln, darf }: { readonly regeln: readonly Regelstand[]; readonly darf: boolean }) {
  const heute = useHeute();
  const [inArbeit, setzeInArbeit] = useState<Regel | null>(null);
  return (
    <Stack gap="sm" component="section" aria-labelledby="regeln">
      <Title order={2} id="regeln">
        Zählregeln
      </Title>
      <Text c="dimmed">
        Wo die Quellen eine Frage offen lassen, steht hier die Lesart. Sie lässt sich ab einem Tag mit Begründung
        umstellen; was abgegeben ist, bleibt nach den Regeln seines Tages.
      </Text>
      {zRegel.options.map((regel) => {
        const staende = regeln.filter((eine) => eine.regel === regel);
        const { titel, giltJeAuswertung } = REGELN[regel];
        const id = `regel-${regel}`;
        // As it was shipped it says no more than the reading of today does.
        const hatVerlauf = staende.length > 1 || staende.some(({ begruendung }) => begruendung !== '');
        return (
          <Card key={regel} component="section" aria-labelledby={id}>
            <Group justify="space-between" align="flex-start">
              <div>
                <Group gap="xs">
                  <Title order={3} size="h4" id={id}>
                    {regel}: {titel}
                  </Title>
                  {!hatVerlauf &&
                    staende.map(({ gewissheit }) => <GewissheitBadge key={gewissheit} gewissheit={gewissheit} />)}
                </Group>
                <Text mt={4} fw={550}>
                  Heute: {zeigeRegelwert(regel, regelAm(regeln, regel, heute))}
                </Text>
              </div>
              {darf && (
                <Button
                  variant="default"
                  className="nicht-drucken"
                  leftSection={<IconArrowsExchange size="1rem" aria-hidden />}
                  aria-label={`Umstellen: ${titel}`}
                  onClick={() => setzeInArbeit(regel)}
                >
                  Umstellen …
                </Button>
              )}
            </Group>
            {hatVerlauf && (
              <ul className={classes['liste']} aria-label={`Verlauf: ${titel}`}>
                {staende.map(({ wert, giltAb, gewissheit, begruendung }) => (
                  <li key={giltAb ?? ''}>
                    <Group gap="xs">
                      <span className="zahl">{giltAb === null ? 'von Anfang an' : `ab ${zeigeDatum(giltAb)}`}</span>
                      <span>{zeigeRegelwert(regel, wert)}</span>
                      <GewissheitBadge gewissheit={gewissheit} />
                    </Group>
                    {begruendung !== '' && (
                      <Text size="sm" c="dimmed">
                        {begruendung}
                      </Text>
                    )}
                  </li>
                ))}
              </ul>
            )}
            <Text size="sm" c="dimmed">
              {giltJeAuswertung
                ? 'Für eine Auswertung gilt die Lesart am letzten Tag des Zeitraums.'
                : 'Jedes Gespräch zählt nach der Lesart seines Tages.'}
            </Text>
          </Card>
        );
      })}
      {inArbeit !== null && (
        <RegelDialog
          key={inArbeit}
          regel={inArbeit}
          bisher={regelAm(regeln, inArbeit, heute)}
          onSchliessen={() => setzeInArbeit(null)}
        />
      )}
    </Stack>
  );
}
