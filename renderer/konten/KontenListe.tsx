import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { IconFileCertificate, IconKey, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ROLLE_LABEL } from '../../shared/konten/labels.ts';
import type { Konto } from '../../shared/konten/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { Kontomarke } from './Kontomarke.tsx';
import { NeuesKonto } from './NeuesKonto.tsx';

/** The accounts of the Datenbestand: who may log in, and what for. */
export function Component() {
  const [legtAn, setzeLegtAn] = useState(false);
  const konten = useQuery(api.konten.liste.queryOptions());
  const neu = (
    <Button leftSection={<IconUserPlus size="1rem" aria-hidden />} onClick={() => setzeLegtAn(true)}>
      Konto anlegen
    </Button>
  );
  return (
    <Seite
      titel="Konten"
      untertitel="Wer sich anmelden kann, und welche Rechte damit verbunden sind"
      aktion={neu}
      menue={
        <Menu.Item component={Link} to="/konten/blatt" leftSection={<IconFileCertificate size="1rem" aria-hidden />}>
          Neues Wiederherstellungsblatt …
        </Menu.Item>
      }
    >
      <Abfrage abfrage={konten}>
        {({ konten: liste, kommunen }) => (
          <Tabelle
            titel="Konten"
            spalten={spaltenMit((id) => kommunen.find((kommune) => kommune.id === id)?.name ?? 'gelöschte Kommune')}
            zeilen={liste}
            id={(konto) => konto.id}
            ziel={(konto) => `/konten/${konto.id}`}
            suchtext={(konto) => konto.anzeigename}
            leer={<LeererZustand symbol={IconKey} titel="Noch kein Konto" text="" aktion={neu} />}
          />
        )}
      </Abfrage>
      {legtAn && <NeuesKonto onSchliessen={() => setzeLegtAn(false)} />}
    </Seite>
  );
}

function spaltenMit(kommunenName: (id: string) => string): Spalte<Konto>[] {
  const rechte = (konto: Konto) =>
    konto.zuteilungen
      .map(({ rolle, kommuneId }) =>
        kommuneId === null ? ROLLE_LABEL[rolle] : `${ROLLE_LABEL[rolle]} (${kommunenName(kommuneId)})`,
      )
      .join(', ');
  return [
    {
      schluessel: 'name',
      titel: 'Name',
      zelle: (konto) => konto.anzeigename,
      sortierwert: (konto) => konto.anzeigename,
    },
    {
      schluessel: 'zustand',
      titel: 'Zustand',
      zelle: (konto) => <Kontomarke zustand={konto.zustand} />,
      sortierwert: (konto) => konto.zustand,
    },
    { schluessel: 'rollen', titel: 'Rollen', zelle: (konto) => rechte(konto) || '–', sortierwert: rechte },
    {
      schluessel: 'seit',
      titel: 'Seit',
      zelle: (konto) => <span className="zahl">{zeigeZeitpunkt(konto.seit)}</span>,
      sortierwert: (konto) => konto.seit,
    },
  ];
}
