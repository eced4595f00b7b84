import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatumLang, type Datum } from '../../../shared/foundation/date.ts';
import { api } from '../../host/client.ts';
import { Fehlerhinweis } from '../../ui/Fehlerhinweis.tsx';
import { Geruest, Seite } from '../../ui/Seite.tsx';
import { useSitzung } from '../sitzung.ts';
import { AntraegeInArbeit } from './AntraegeInArbeit.tsx';
import { ErsteSchritte } from './ErsteSchritte.tsx';
import { Mitteluebersicht } from './Mitteluebersicht.tsx';
import classes from './start.module.css';

/** The start page: today, the first steps, Anträge in work, and the frames of the Kommunen. */
export function Component() {
  const { heute, einstellungen } = useSitzung();
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const rahmen = useQuery(api.kommunen.rahmen.queryOptions());
  const personal = useQuery(api.personal.liste.queryOptions());
  const antraege = useQuery(api.antraege.liste.queryOptions());
  const fehler = kommunen.error ?? rahmen.error ?? personal.error ?? antraege.error;

  const gewaehlt = kommunen.data?.find((kommune) => kommune.id === einstellungen.kommuneId);
  const akten = antraege.data?.filter(
    ({ antrag }) =>
      !gewaehlt ||
      antrag.antragstellerinId === gewaehlt.id ||
      antrag.beteiligte.some((beteiligte) => beteiligte.kommuneId === gewaehlt.id),
  );
  const hatPersonal = (personal.data?.length ?? 0) > 0;

  return (
    <Seite
      titel={`Heute, ${wochentag(heute)}, ${zeigeDatumLang(heute)}`}
      untertitel={gewaehlt ? `Anträge und Mittel: ${gewaehlt.name}` : undefined}
      aktion={
        hatPersonal && (
          <Button component={Link} to="/antraege/neu" leftSection={<IconFilePlus size="1.125rem" aria-hidden />}>
            Antrag anlegen
          </Button>
        )
      }
    >
      {kommunen.data && rahmen.data && personal.data && akten && antraege.data ? (
        <div className={classes['raster']}>
          <ErsteSchritte
            kommunen={kommunen.data}
            planungsrahmen={rahmen.data.planungsrahmen}
            personal={personal.data}
            antraege={antraege.data}
          />
          {antraege.data.length > 0 && <AntraegeInArbeit akten={akten} kommunen={kommunen.data} />}
          {antraege.data.length > 0 && (
            <Mitteluebersicht akten={akten} kommunen={kommunen.data} nurKommune={gewaehlt?.id ?? null} />
          )}
        </div>
      ) : fehler ? (
        <Fehlerhinweis fehler={fehler} onErneut={() => window.location.reload()} />
      ) : (
        <Geruest />
      )}
    </Seite>
  );
}

function wochentag(tag: Datum): string {
  return new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${tag}T00:00:00Z`));
}
