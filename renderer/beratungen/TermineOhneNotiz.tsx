import { Button, Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Datum } from '../../shared/foundation/date.ts';
import type { Terminzeile } from '../../shared/termine/types.ts';
import { api } from '../host/client.ts';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { oeffneBeratung } from './oeffnung.ts';
import classes from './beratungen.module.css';

/** Own appointments of a day that were kept, or open ones of a day that has passed, of which no talk is noted. */
function useTermineOhneNotiz(am: Datum): readonly Terminzeile[] {
  const heute = useHeute();
  const termine = useQuery(api.termine.liste.queryOptions({ input: { von: am, bis: am, wessen: 'meine' } }));
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const notierte = useQuery(
    api.beratungen.liste.queryOptions({
      input: { von: am, bis: am, kommuneId: null, wessen: 'eigene', nurUnvollstaendige: false, seite: 0 },
    }),
  );
  const eigenes = betreuende.data?.find(({ istEigenes }) => istEigenes)?.id;
  if (notierte.data === undefined || eigenes === undefined) return [];
  const mitNotiz = new Set(notierte.data.zeilen.map(({ haushaltId }) => haushaltId));
  return (termine.data ?? []).filter(
    ({ personalId, stand, haushaltId }) =>
      personalId === eigenes &&
      (stand === 'wahrgenommen' || (stand === 'geplant' && am < heute)) &&
      !mitNotiz.has(haushaltId),
  );
}

/** What the notes of a day lack beside their own gaps: the talks of these appointments; nothing where none is missing. */
export function TermineOhneNotiz({ am }: { readonly am: Datum }) {
  const darf = useDarf('faelle', 'schreiben');
  const termine = useTermineOhneNotiz(am);
  if (!darf || termine.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="termine-ohne-notiz">
      <Title order={2} size="h3" id="termine-ohne-notiz" mb="xs">
        Termine ohne Notiz
      </Title>
      <ul className={classes['liste']}>
        {termine.map(({ id, um, titel, bezeichnung, haushaltId, dauerMinuten, personIds }) => (
          <li key={id}>
            <Text className={`${classes['zeit'] ?? ''} zahl`}>{um} Uhr</Text>
            <Text className={classes['inhalt']}>
              {bezeichnung}: {titel}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Notieren: ${um} Uhr, ${bezeichnung}`}
              onClick={() => oeffneBeratung({ art: 'neu', haushaltId, termin: { am, dauerMinuten, personIds } })}
            >
              Notieren
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
