import { Text } from '@mantine/core';
import { IconArrowDownLeft, IconArrowUpRight, IconPackage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Paketvorgang } from '../../shared/pakete/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Pruefsumme } from '../ui/Pruefsumme.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

const SPALTEN: readonly Spalte<Paketvorgang>[] = [
  { schluessel: 'titel', titel: 'Titel', zelle: ({ titel }) => titel, sortierwert: ({ titel }) => titel },
  {
    schluessel: 'richtung',
    titel: 'Richtung',
    zelle: ({ richtung }) =>
      richtung === 'gesendet' ? (
        <Zustandsmarke ton="neutral" symbol={IconArrowUpRight}>
          gesendet
        </Zustandsmarke>
      ) : (
        <Zustandsmarke ton="gut" symbol={IconArrowDownLeft}>
          angenommen
        </Zustandsmarke>
      ),
    sortierwert: ({ richtung }) => richtung,
  },
  {
    schluessel: 'gegenueber',
    titel: 'Kontakt',
    zelle: ({ gegenueber }) => gegenueber,
    sortierwert: ({ gegenueber }) => gegenueber,
  },
  { schluessel: 'nummer', titel: 'Nummer', ausrichtung: 'rechts', zelle: ({ nummer }) => nummer },
  { schluessel: 'teile', titel: 'Anlagen', ausrichtung: 'rechts', zelle: ({ teile }) => teile },
  {
    schluessel: 'am',
    titel: 'Zeitpunkt',
    zelle: ({ am, von }) => (
      <>
        <span className="zahl">{zeigeZeitpunkt(am)}</span>
        <Text span display="block" size="xs" c="dimmed">
          {von}
        </Text>
      </>
    ),
    sortierwert: ({ am }) => am,
  },
  {
    schluessel: 'sha256',
    titel: 'Prüfsumme',
    zelle: ({ sha256 }) => <Pruefsumme sha256={sha256} />,
  },
];

/** What was sent and taken, with the checksum of each sealed file. */
export function Paketliste() {
  const pakete = useQuery(api.pakete.liste.queryOptions());
  return (
    <Abfrage abfrage={pakete}>
      {(liste) => (
        <Tabelle
          titel="Gesendete und angenommene Pakete"
          spalten={SPALTEN}
          zeilen={liste}
          id={({ id }) => id}
          ziel={({ id }) => `/pakete/${id}`}
          suchtext={({ titel, gegenueber }) => `${titel} ${gegenueber}`}
          leer={
            <LeererZustand
              symbol={IconPackage}
              titel="Noch kein Paket"
              text="Hier steht später jedes Paket, das gesendet oder angenommen wurde, mit Kontakt, Tag und Prüfsumme."
            />
          }
        />
      )}
    </Abfrage>
  );
}
