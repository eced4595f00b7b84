import { Anchor, Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { plusTage, zeigeDatum } from '../../../shared/foundation/date.ts';
import { zustandVon } from '../../../shared/vertretungen/rules.ts';
import { api } from '../../host/client.ts';
import { useHeute } from '../../ui/umgebung.ts';
import classes from '../vertretungen.module.css';

const RUECKKEHR_TAGE = 14;

/** Card of the start page: whom one stands in for, who stands in, and the sheet after one's own absence. */
export function VertretungshinweisKarte() {
  const heute = useHeute();
  const vertretungen = useQuery(api.vertretungen.liste.queryOptions());
  const alle = vertretungen.data ?? [];
  const vertritt = alle.filter((eine) => eine.rolle === 'vertritt' && zustandVon(eine, heute) === 'laeuft');
  const vertreten = alle.filter(
    (eine) => eine.rolle === 'wird_vertreten' && eine.von <= heute && eine.bis >= plusTage(heute, -RUECKKEHR_TAGE),
  );
  if (vertritt.length === 0 && vertreten.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="vertretungshinweis">
      <Title order={2} id="vertretungshinweis">
        Vertretung
      </Title>
      <ul className={classes['kartenliste']}>
        {vertritt.map(({ id, abwesend, abwesendId, bis }) => (
          <li key={id}>
            <Text>
              Sie vertreten {abwesend} bis {zeigeDatum(bis)}
            </Text>
            <Anchor component={Link} to={`/faelle?zustaendig=${abwesendId}&stand=offen`} size="sm">
              Fälle von {abwesend}
            </Anchor>
          </li>
        ))}
        {vertreten.map(({ id, vertretung, abwesendId, von, bis }) => (
          <li key={id}>
            <Text>
              {vertretung} {bis < heute ? 'hat Sie vertreten' : 'vertritt Sie'}, {zeigeDatum(von)} bis {zeigeDatum(bis)}
            </Text>
            <Anchor
              component={Link}
              to={`/vertretungen/rueckkehr?person=${abwesendId}&von=${von}&bis=${bis < heute ? bis : heute}`}
              size="sm"
            >
              Während Ihrer Abwesenheit
            </Anchor>
          </li>
        ))}
      </ul>
    </Card>
  );
}
