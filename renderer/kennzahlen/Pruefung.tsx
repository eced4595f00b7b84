import { Button, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconChecklist, IconListCheck } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Auswertungsfrage } from '../../shared/kennzahlen/types.ts';
import { useBereichsgruppen } from '../app/bereiche.ts';
import { api } from '../host/client.ts';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Gezaehlt } from './Gezaehlt.tsx';
import classes from './kennzahlen.module.css';

/** Talks that lack something are mended one after the other. */
const IN_REIHE = /[?&]reparieren=/;

/** What to mend before sending, each with the way there. */
export function Pruefung({ frage }: { readonly frage: Auswertungsfrage }) {
  const abfrage = api.kennzahlen.pruefung.queryOptions({ input: frage });
  const pruefung = useQuery({ ...abfrage, placeholderData: keepPreviousData });
  return (
    <Gezaehlt abfrage={pruefung} schluessel={abfrage.queryKey}>
      {({ gruende }) =>
        gruende.length === 0 ? (
          <LeererZustand
            symbol={IconChecklist}
            titel="Nichts zu beheben"
            text="Alle Summen gehen auf, kein Gespräch ist ohne Thema, und kein Hinweis ist offen."
          />
        ) : (
          <Stack gap="sm" component="section" aria-labelledby="pruefung">
            <Title order={2} size="h3" id="pruefung">
              Vor der Abgabe
            </Title>
            <Text c="dimmed">
              Rot sperrt die Abgabe. Alles andere ist ein Hinweis: Er kann stehen bleiben, wenn die Zahl stimmt.
            </Text>
            <ul className={classes['liste']} aria-label="Prüfung vor der Abgabe">
              {gruende.map((grund) => (
                <li key={grund.code} className={classes['pruefzeile']}>
                  <div>
                    <Gruendeliste gruende={[grund]} />
                  </div>
                  {grund.ziel !== null && <Weg ziel={grund.ziel} />}
                </li>
              ))}
            </ul>
          </Stack>
        )
      }
    </Gezaehlt>
  );
}

/** The page where it is mended, for accounts that may see it. */
function Weg({ ziel }: { readonly ziel: string }) {
  const darfErgaenzen = useDarf('faelle', 'schreiben');
  const seiten = useBereichsgruppen().flatMap(({ bereiche }) => bereiche);
  const istReihe = IN_REIHE.test(ziel);
  const istErreichbar = seiten.some((seite) => seite.ziel !== '/' && ziel.split('?')[0] === seite.ziel);
  if (!istErreichbar || (istReihe && !darfErgaenzen)) return null;
  return (
    <Button
      component={Link}
      to={ziel}
      variant="default"
      className="nicht-drucken"
      leftSection={istReihe ? <IconListCheck size="1rem" aria-hidden /> : <IconArrowRight size="1rem" aria-hidden />}
    >
      {istReihe ? 'In einer Reihe beheben' : 'Ansehen'}
    </Button>
  );
}
