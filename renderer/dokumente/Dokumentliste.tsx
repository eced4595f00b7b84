import { useState, type ReactNode } from 'react';
import { ActionIcon, Anchor, Text } from '@mantine/core';
import { IconSignature, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DATEIART_LABEL, dokumentartWort } from '../../shared/dokumente/labels.ts';
import type { Dokument } from '../../shared/dokumente/types.ts';
import { zDatum, zeigeDatum } from '../../shared/foundation/date.ts';
import { bezugsangaben } from '../../shared/foundation/reference.ts';
import { api } from '../host/client.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Pruefsumme } from '../ui/Pruefsumme.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { Dokumentansicht } from './Dokumentansicht.tsx';
import { Gueltigkeit } from './Gueltigkeit.tsx';

/** Address of the record that a document belongs to; null where it has no page. */
function zielVon({ bezug }: Dokument): string | null {
  const angaben = bezugsangaben(bezug.tabelle);
  return angaben === null ? null : `${angaben.pfad}/${bezug.id}?abschnitt=dokumente`;
}

const SPALTEN: readonly Spalte<Dokument>[] = [
  {
    schluessel: 'name',
    titel: 'Dokument',
    zelle: (dokument) => (
      <>
        {dokument.name}
        <Text span display="block" size="xs" c="dimmed">
          {dokumentartWort(dokument)} · {DATEIART_LABEL[dokument.dateiart]}
        </Text>
      </>
    ),
    sortierwert: ({ name }) => name,
  },
  {
    schluessel: 'erstelltAm',
    titel: 'Abgelegt',
    zelle: ({ erstelltAm, von }) => (
      <>
        <span className="zahl">{zeigeZeitpunkt(erstelltAm)}</span>
        <Text span display="block" size="xs" c="dimmed">
          {von}
        </Text>
      </>
    ),
    sortierwert: ({ erstelltAm }) => erstelltAm,
  },
  {
    schluessel: 'unterschrieben',
    titel: 'Unterschrieben',
    zelle: ({ unterschriebenAm, scanVon }) => {
      if (unterschriebenAm !== null) {
        return (
          <Zustandsmarke ton="gut" symbol={IconSignature}>
            {zeigeDatum(zDatum.parse(unterschriebenAm))}
          </Zustandsmarke>
        );
      }
      return scanVon === null ? '–' : 'unterschriebenes Papier';
    },
    sortierwert: ({ unterschriebenAm }) => unterschriebenAm,
  },
  {
    schluessel: 'gueltigBis',
    titel: 'Gültig bis',
    zelle: (dokument) => <Gueltigkeit dokument={dokument} />,
    sortierwert: ({ gueltigBis }) => gueltigBis,
  },
  {
    schluessel: 'sha256',
    titel: 'Prüfsumme',
    zelle: ({ sha256 }) => <Pruefsumme sha256={sha256} />,
  },
];

function bezugSpalte(): Spalte<Dokument> {
  return {
    schluessel: 'bezug',
    titel: 'Gehört zu',
    zelle: (dokument) => {
      const ziel = zielVon(dokument);
      return ziel === null ? (
        dokument.bezugTitel
      ) : (
        <Anchor component={Link} to={ziel}>
          {dokument.bezugTitel}
        </Anchor>
      );
    },
    sortierwert: ({ bezugTitel }) => bezugTitel,
  };
}

/** Documents with their preview and what can be done with each. `mitBezug` names the record of each. */
export function Dokumentliste({
  dokumente,
  mitBezug,
  leer,
}: {
  readonly dokumente: readonly Dokument[];
  readonly mitBezug: boolean;
  readonly leer: ReactNode;
}) {
  const [gezeigtes, setzeGezeigtes] = useState<Dokument | null>(null);
  const [zuLoeschendes, setzeZuLoeschendes] = useState<Dokument | null>(null);
  const darfSchreiben = useDarf('dokumente', 'schreiben');
  const loeschen = useMutation(api.dokumente.loeschen.mutationOptions());
  const aktionen: Spalte<Dokument> = {
    schluessel: 'aktionen',
    titel: 'Löschen',
    ausrichtung: 'rechts',
    zelle: (dokument) => (
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={`${dokument.name} löschen …`}
        onClick={(ereignis) => {
          ereignis.stopPropagation();
          setzeZuLoeschendes(dokument);
        }}
      >
        <IconTrash size="1.125rem" aria-hidden />
      </ActionIcon>
    ),
  };
  return (
    <>
      <Tabelle
        titel="Dokumente"
        spalten={[...SPALTEN, ...(mitBezug ? [bezugSpalte()] : []), ...(darfSchreiben ? [aktionen] : [])]}
        zeilen={dokumente}
        id={({ id }) => id}
        onOeffnen={setzeGezeigtes}
        suchtext={({ name, bezugTitel, von }) => `${name} ${bezugTitel} ${von}`}
        leer={leer}
      />
      {gezeigtes && <Dokumentansicht dokument={gezeigtes} onSchliessen={() => setzeGezeigtes(null)} />}
      <Bestaetigung
        offen={zuLoeschendes !== null}
        onSchliessen={() => setzeZuLoeschendes(null)}
        titel={`${zuLoeschendes?.name ?? ''} löschen?`}
        folgen={
          <Text>
            {zuLoeschendes?.scanVon
              ? 'Der Scan wird gelöscht. Das Papier gilt nicht mehr als unterschrieben, wenn kein anderer Scan davon abgelegt ist.'
              : 'Das Dokument wird aus der Ablage gelöscht. Ein Ausdruck mit seinem Code wird dann nicht mehr erkannt.'}
          </Text>
        }
        knopf="Dokument löschen"
        onBestaetigt={async () => {
          if (zuLoeschendes) await loeschen.mutateAsync({ id: zuLoeschendes.id });
        }}
      />
    </>
  );
}
