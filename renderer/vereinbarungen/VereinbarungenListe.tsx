import { Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { summe } from '../../shared/foundation/list.ts';
import { zeigeEuroKurz } from '../../shared/foundation/money.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import type { Vereinbarung, Vereinbarungsakte } from '../../shared/vereinbarungen/types.ts';
import { gebundeneKommunen } from '../../shared/vereinbarungen/vereinbarungsdaten.ts';
import { istErsetzt, letzterTag, wirksameVereinbarungen } from '../../shared/vereinbarungen/weg.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Hindernismarke } from '../ui/Hindernismarke.tsx';
import { Listenseite } from '../ui/Listenseite.tsx';
import { kommunenName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { Vereinbarungsmarke } from './Zustand.tsx';

/** All agreements of the chosen Kommune, newest first. */
export function Component() {
  const vereinbarungen = useQuery(api.vereinbarungen.liste.queryOptions());
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const { kommuneId } = useEinstellungen().einstellungen;
  const darfAnlegen = useDarf('antraege', 'schreiben');
  return (
    <Listenseite
      titel="Vereinbarungen"
      untertitel="Vereinbarungen mit dem Landkreis über das Integrationsmanagement, ab 2025 an Stelle des Antrags"
      abfrage={vereinbarungen}
      neu={darfAnlegen ? { ziel: '/vereinbarungen/neu', text: 'Vereinbarung anlegen' } : null}
      leer={{
        symbol: IconHeartHandshake,
        titel: 'Noch keine Vereinbarung',
        text: 'Ab 2025 beantragt der Landkreis die Förderung. Was die Gemeinde oder der Verband davon bekommt, steht in der Vereinbarung mit ihm: Stellen, Beträge, Auszahlungen, Berichte. Das Programm schreibt sie als Word-Datei.',
      }}
    >
      {(alle, leer) => (
        <Tabelle
          titel="Vereinbarungen"
          spalten={spaltenMit(
            kommunen.data ?? [],
            alle.map(({ vereinbarung }) => vereinbarung),
          )}
          zeilen={alle.filter(
            ({ vereinbarung }) => kommuneId === null || gebundeneKommunen(vereinbarung).some((id) => id === kommuneId),
          )}
          id={({ vereinbarung }) => vereinbarung.id}
          ziel={({ vereinbarung }) => `/vereinbarungen/${vereinbarung.id}`}
          suchtext={({ vereinbarung }) =>
            `${vereinbarung.aktenzeichen} ${kommunenName(kommunen.data ?? [], vereinbarung.kommuneId)} ${vereinbarung.bescheidAktenzeichen}`
          }
          leer={leer}
        />
      )}
    </Listenseite>
  );
}

/** That another version holds in its place, or until when it holds where it ends early. */
function geltung(vereinbarung: Vereinbarung, alle: readonly Vereinbarung[]): string {
  if (istErsetzt(vereinbarung, alle)) return 'durch einen Nachtrag ersetzt';
  const ende = letzterTag(vereinbarung);
  return ende === vereinbarung.bis ? '' : `gilt bis ${zeigeDatum(ende)}`;
}

function spaltenMit(kommunen: readonly Kommune[], alle: readonly Vereinbarung[]): Spalte<Vereinbarungsakte>[] {
  const gezaehlt = new Set(wirksameVereinbarungen(alle, null).map(({ id }) => id));
  const wirksame = (akten: readonly Vereinbarungsakte[]) =>
    akten.filter(({ vereinbarung: { id } }) => gezaehlt.has(id));
  return [
    {
      schluessel: 'kommune',
      titel: 'Gemeinde oder Verband',
      zelle: ({ vereinbarung }) => (
        <>
          {kommunenName(kommunen, vereinbarung.kommuneId)}
          <Text span display="block" size="xs" c="dimmed" className="zahl">
            {vereinbarung.aktenzeichen}
          </Text>
        </>
      ),
      sortierwert: ({ vereinbarung }) => kommunenName(kommunen, vereinbarung.kommuneId),
    },
    {
      schluessel: 'zeitraum',
      titel: 'Zeitraum',
      zelle: ({ vereinbarung }) => (
        <Text component="span" inherit className="zahl">
          {zeigeDatum(vereinbarung.von)} – {zeigeDatum(vereinbarung.bis)}
        </Text>
      ),
      sortierwert: ({ vereinbarung }) => vereinbarung.von,
    },
    {
      schluessel: 'vzae',
      titel: 'VZÄ',
      ausrichtung: 'rechts',
      zelle: ({ berechnung }) => zeigeVzae(berechnung.vzaeSummeHundertstel),
      sortierwert: ({ berechnung }) => berechnung.vzaeSummeHundertstel,
      fuss: (akten) => zeigeVzae(summe(wirksame(akten), ({ berechnung }) => berechnung.vzaeSummeHundertstel)),
    },
    {
      schluessel: 'landkreis',
      titel: 'Landkreis',
      ausrichtung: 'rechts',
      zelle: ({ vereinbarung }) => zeigeEuroKurz(vereinbarung.landkreisCent),
      sortierwert: ({ vereinbarung }) => vereinbarung.landkreisCent,
      fuss: (akten) => zeigeEuroKurz(summe(wirksame(akten), ({ vereinbarung }) => vereinbarung.landkreisCent)),
    },
    {
      schluessel: 'eigenanteil',
      titel: 'Eigenanteil',
      ausrichtung: 'rechts',
      zelle: ({ vereinbarung }) => zeigeEuroKurz(vereinbarung.eigenanteilCent),
      sortierwert: ({ vereinbarung }) => vereinbarung.eigenanteilCent,
      fuss: (akten) => zeigeEuroKurz(summe(wirksame(akten), ({ vereinbarung }) => vereinbarung.eigenanteilCent)),
    },
    {
      schluessel: 'zustand',
      titel: 'Zustand',
      zelle: ({ vereinbarung }) => (
        <>
          <Vereinbarungsmarke vereinbarung={vereinbarung} />
          <Text span display="block" size="xs" c="dimmed">
            {geltung(vereinbarung, alle)}
          </Text>
        </>
      ),
      sortierwert: ({ vereinbarung }) => vereinbarung.zustand,
    },
    {
      schluessel: 'hindernisse',
      titel: 'Hindernisse',
      zelle: ({ hindernisse }) => <Hindernismarke gruende={hindernisse} />,
      sortierwert: ({ hindernisse }) =>
        hindernisse.filter((grund) => grund.schwere === 'sperrt').length * 1000 + hindernisse.length,
    },
  ];
}
