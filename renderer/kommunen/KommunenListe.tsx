import { Group } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import { zeigeZahl } from '../../shared/foundation/money.ts';
import { kreisVon, zeigeKreis } from '../../shared/foundation/kreise.ts';
import { KOERPERSCHAFTSART_KURZ } from '../../shared/kommunen/labels.ts';
import { mitgliederAm } from '../../shared/kommunen/mitgliedschaft.ts';
import type { Kommune, Mitgliedschaft, Planungsrahmen } from '../../shared/kommunen/types.ts';
import { api } from '../host/client.ts';
import { Kommunenpunkt } from '../ui/Kommunenpunkt.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Listenseite } from '../ui/Listenseite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useHeute } from '../ui/umgebung.ts';

/** All bodies: own Gemeinde or Verband with its members, the Landkreis, freie Träger. */
export function Component() {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const rahmen = useQuery(api.kommunen.rahmen.queryOptions());
  const heute = useHeute();
  const darfAnlegen = useDarf('kommunen', 'schreiben');
  return (
    <Listenseite
      titel="Kommunen"
      untertitel="Gemeinden, Verbände, Landkreis und freie Träger"
      abfrage={kommunen}
      neu={darfAnlegen ? { ziel: '/kommunen/neu', text: 'Kommune anlegen' } : null}
      leer={{
        symbol: IconBuildingCommunity,
        titel: 'Noch keine Kommune',
        text: 'Mit den Kommunen fängt alles an: Sie stellen Anträge, stellen Personal an und stehen im Briefkopf.',
      }}
    >
      {(liste, leer) => (
        <Tabelle
          titel="Kommunen"
          spalten={spaltenMit({
            kommunen: liste,
            mitgliedschaften: rahmen.data?.mitgliedschaften ?? [],
            planungsrahmen: rahmen.data?.planungsrahmen ?? [],
            verbaende: (id) => verbaendeVon(liste, rahmen.data?.mitgliedschaften ?? [], id, heute),
          })}
          zeilen={nachNamen(liste, (kommune) => kommune.name)}
          id={(kommune) => kommune.id}
          ziel={(kommune) => `/kommunen/${kommune.id}`}
          suchtext={(kommune) =>
            `${kommune.name} ${kommune.schluessel} ${KOERPERSCHAFTSART_KURZ[kommune.art]} ${kommune.anschrift.ort}`
          }
          leer={leer}
        />
      )}
    </Listenseite>
  );
}

function verbaendeVon(
  kommunen: readonly Kommune[],
  mitgliedschaften: readonly Mitgliedschaft[],
  id: string,
  heute: Parameters<typeof mitgliederAm>[2],
): string {
  return kommunen
    .filter((verband) => mitgliederAm(verband.id, mitgliedschaften, heute).some((mitglied) => mitglied === id))
    .map((verband) => verband.name)
    .join(', ');
}

function spaltenMit(daten: {
  kommunen: readonly Kommune[];
  mitgliedschaften: readonly Mitgliedschaft[];
  planungsrahmen: readonly Planungsrahmen[];
  verbaende: (id: string) => string;
}): Spalte<Kommune>[] {
  const juengster = (id: string): Planungsrahmen | null =>
    daten.planungsrahmen
      .filter((rahmen) => rahmen.kommuneId === id)
      .sort((a, b) => b.regimeId.localeCompare(a.regimeId))[0] ?? null;
  return [
    {
      schluessel: 'name',
      titel: 'Name',
      zelle: (kommune) => (
        <Group gap="xs" wrap="nowrap" component="span">
          <Kommunenpunkt farbe={kommune.farbe} />
          {kommune.name}
        </Group>
      ),
      sortierwert: (kommune) => kommune.name,
    },
    {
      schluessel: 'art',
      titel: 'Art',
      zelle: (kommune) => KOERPERSCHAFTSART_KURZ[kommune.art],
      sortierwert: (kommune) => KOERPERSCHAFTSART_KURZ[kommune.art],
    },
    {
      schluessel: 'schluessel',
      titel: 'Schlüssel',
      zelle: (kommune) => <span className="zahl">{kommune.schluessel || '–'}</span>,
      sortierwert: (kommune) => kommune.schluessel,
    },
    {
      schluessel: 'kreis',
      titel: 'Kreis',
      zelle: (kommune) => kreisName(kommune),
      sortierwert: (kommune) => kreisName(kommune),
    },
    {
      schluessel: 'verband',
      titel: 'Gehört zu',
      zelle: (kommune) => daten.verbaende(kommune.id) || '–',
      sortierwert: (kommune) => daten.verbaende(kommune.id),
    },
    {
      schluessel: 'personen',
      titel: 'Personen am Stichtag',
      ausrichtung: 'rechts',
      zelle: (kommune) => {
        const rahmen = juengster(kommune.id);
        if (rahmen?.personen === null || rahmen === null) return '–';
        return (
          <span title={rahmen.stichtag ? `Stichtag ${zeigeDatum(rahmen.stichtag)}` : undefined}>
            {zeigeZahl(rahmen.personen)}
          </span>
        );
      },
      sortierwert: (kommune) => juengster(kommune.id)?.personen ?? null,
    },
  ];
}

function kreisName(kommune: Kommune): string {
  const kreis = kreisVon(kommune.kreisSchluessel);
  return kreis ? zeigeKreis(kreis) : '–';
}
