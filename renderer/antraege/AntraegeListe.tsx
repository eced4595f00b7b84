import { Text } from '@mantine/core';
import { IconFileEuro } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { ANTRAGSART_LABEL } from '../../shared/antraege/labels.ts';
import type { Antrag, Antragsakte } from '../../shared/antraege/types.ts';
import { istErsetzt, verbleibVon, wirksameAntraege } from '../../shared/antraege/weg.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { summe } from '../../shared/foundation/list.ts';
import { zeigeEuroKurz } from '../../shared/foundation/money.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Hindernismarke } from '../ui/Hindernismarke.tsx';
import { Listenseite } from '../ui/Listenseite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { kommunenName } from '../ui/namen.ts';
import { Antragsmarke } from './Zustand.tsx';

/** All applications of the chosen Kommune, newest first. */
export function Component() {
  const antraege = useQuery(api.antraege.liste.queryOptions());
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const { kommuneId } = useEinstellungen().einstellungen;
  const darfAnlegen = useDarf('antraege', 'schreiben');
  return (
    <Listenseite
      titel="Anträge"
      untertitel="Anträge auf Gewährung einer Zuwendung für das Integrationsmanagement"
      abfrage={antraege}
      neu={darfAnlegen ? { ziel: '/antraege/neu', text: 'Antrag anlegen' } : null}
      leer={{
        symbol: IconFileEuro,
        titel: 'Noch kein Antrag',
        text: 'Ein Antrag entsteht aus den Angaben zu Kommunen und Personal. Das Programm rechnet die Zuwendung aus, nennt Hindernisse und schreibt die Word-Datei.',
      }}
    >
      {(alle, leer) => (
        <Tabelle
          titel="Anträge"
          spalten={spaltenMit(
            kommunen.data ?? [],
            alle.map(({ antrag }) => antrag),
          )}
          zeilen={alle.filter((akte) => kommuneId === null || betrifft(akte, kommuneId))}
          id={(akte) => akte.antrag.id}
          ziel={(akte) => `/antraege/${akte.antrag.id}`}
          suchtext={(akte) =>
            `${akte.antrag.aktenzeichen} ${kommunenName(kommunen.data ?? [], akte.antrag.antragstellerinId)} ${ANTRAGSART_LABEL[akte.antrag.antragsart]}`
          }
          leer={leer}
        />
      )}
    </Listenseite>
  );
}

function betrifft({ antrag }: Antragsakte, kommuneId: string): boolean {
  return antrag.antragstellerinId === kommuneId || antrag.beteiligte.some((eintrag) => eintrag.kommuneId === kommuneId);
}

/** Who has it now, or that another version holds in its place. */
function verbleibText(antrag: Antrag, alle: readonly Antrag[]): string {
  if (istErsetzt(antrag, alle)) return 'durch eine Korrektur ersetzt';
  const verbleib = verbleibVon(antrag);
  if (verbleib === null) return '';
  return verbleib.seit === null ? verbleib.stelle : `${verbleib.stelle} seit ${zeigeDatum(verbleib.seit)}`;
}

function spaltenMit(kommunen: readonly Kommune[], alle: readonly Antrag[]): Spalte<Antragsakte>[] {
  const gezaehlt = new Set(wirksameAntraege(alle, null).map(({ id }) => id));
  const wirksame = (akten: readonly Antragsakte[]) => akten.filter(({ antrag }) => gezaehlt.has(antrag.id));
  return [
    {
      schluessel: 'antragstellerin',
      titel: 'Antragstellerin',
      zelle: ({ antrag }) => (
        <>
          {kommunenName(kommunen, antrag.antragstellerinId)}
          <Text span display="block" size="xs" c="dimmed">
            {ANTRAGSART_LABEL[antrag.antragsart]}
          </Text>
        </>
      ),
      sortierwert: ({ antrag }) => kommunenName(kommunen, antrag.antragstellerinId),
    },
    {
      schluessel: 'aktenzeichen',
      titel: 'Aktenzeichen',
      zelle: ({ antrag }) => <span className="zahl">{antrag.aktenzeichen}</span>,
      sortierwert: ({ antrag }) => antrag.aktenzeichen,
    },
    {
      schluessel: 'zeitraum',
      titel: 'Zeitraum',
      zelle: ({ antrag }) => (
        <Text component="span" inherit className="zahl">
          {zeigeDatum(antrag.von)} – {zeigeDatum(antrag.bis)}
        </Text>
      ),
      sortierwert: ({ antrag }) => antrag.von,
    },
    {
      schluessel: 'vzae',
      titel: 'VZÄ',
      ausrichtung: 'rechts',
      zelle: ({ berechnung }) => (berechnung ? zeigeVzae(berechnung.vzaeSummeHundertstel) : '–'),
      sortierwert: ({ berechnung }) => berechnung?.vzaeSummeHundertstel ?? null,
      fuss: (akten) => zeigeVzae(summe(wirksame(akten), (akte) => akte.berechnung?.vzaeSummeHundertstel ?? 0)),
    },
    {
      schluessel: 'zuwendung',
      titel: 'Zuwendung',
      ausrichtung: 'rechts',
      zelle: ({ berechnung }) => (berechnung ? zeigeEuroKurz(berechnung.zuwendung.cent) : '–'),
      sortierwert: ({ berechnung }) => berechnung?.zuwendung.cent ?? null,
      fuss: (akten) => zeigeEuroKurz(summe(wirksame(akten), (akte) => akte.berechnung?.zuwendung.cent ?? 0)),
    },
    {
      schluessel: 'zustand',
      titel: 'Zustand',
      zelle: ({ antrag }) => (
        <>
          <Antragsmarke zustand={antrag.zustand} fassung={antrag.fassung} />
          <Text span display="block" size="xs" c="dimmed">
            {verbleibText(antrag, alle)}
          </Text>
        </>
      ),
      sortierwert: ({ antrag }) => antrag.zustand,
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
