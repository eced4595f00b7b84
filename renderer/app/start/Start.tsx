import { useContext } from 'react';
import { useQuery } from '@tanstack/react-query';
import { zeigeDatumLang, type Datum } from '../../../shared/foundation/date.ts';
import { darfIrgendwo } from '../../../shared/foundation/rights.ts';
import { api } from '../../host/client.ts';
import { nurWenn, RechteContext, useDarf } from '../../ui/rechte.tsx';
import { Seite } from '../../ui/Seite.tsx';
import { FENSTERANMELDUNGEN } from '../registrations.ts';
import { useSitzung } from '../sitzung.ts';
import classes from './start.module.css';

const KARTEN = FENSTERANMELDUNGEN.flatMap(({ karten }) => karten);
const AKTIONEN = FENSTERANMELDUNGEN.flatMap(({ Startaktion }) => (Startaktion ? [Startaktion] : []));

/** The start page: today, and the cards that the slices register. */
export function Component() {
  const { heute, einstellungen } = useSitzung();
  const zuteilungen = useContext(RechteContext);
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const gewaehlt = kommunen.data?.find((kommune) => kommune.id === einstellungen.kommuneId);
  return (
    <Seite
      titel={`Heute, ${wochentag(heute)}, ${zeigeDatumLang(heute)}`}
      untertitel={gewaehlt ? `Anträge, Mittel und Fristen: ${gewaehlt.name}` : undefined}
      aktion={AKTIONEN.map((Aktion, stelle) => (
        <Aktion key={stelle} />
      ))}
    >
      <div className={classes['raster']}>
        {KARTEN.filter(({ datenart, zugriff }) => darfIrgendwo(zuteilungen, datenart, zugriff)).map(({ id, Karte }) => (
          <Karte key={id} kommuneId={gewaehlt?.id ?? null} />
        ))}
      </div>
    </Seite>
  );
}

function wochentag(tag: Datum): string {
  return new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${tag}T00:00:00Z`));
}
