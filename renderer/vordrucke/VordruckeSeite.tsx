import { useState } from 'react';
import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFileImport, IconForms } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { PAPIERART_LABEL, VORDRUCKART_LABEL } from '../../shared/vordrucke/labels.ts';
import { giltAm } from '../../shared/vordrucke/rules.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Dateiablage } from '../ui/Dateiablage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { melde } from '../ui/meldung.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { VordruckDialog } from './VordruckDialog.tsx';

type Zeile = Awaited<ReturnType<typeof api.vordrucke.liste.call>>[number];

/** Official forms of the authorities that the program fills. */
export function Component() {
  const vordrucke = useQuery(api.vordrucke.liste.queryOptions());
  const darf = useDarf('foerderrecht', 'schreiben');
  const heute = useHeute();
  const navigate = useNavigate();
  const [datei, setzeDatei] = useState<File | null>(null);
  return (
    <Seite titel="Vordrucke" untertitel="Amtliche Word- und Excel-Formulare, die das Programm ausfüllt">
      <Stack gap="lg">
        {darf && (
          <Dateiablage
            symbol={IconFileImport}
            name="Vordruck laden"
            text="Vordruck hierher ziehen"
            hinweis="Word (.docx) oder Excel (.xlsx), höchstens 10 MB, ohne Makros und ohne Verknüpfungen"
            knopf="Vordruck wählen"
            annehmbares=".docx,.xlsx"
            onDatei={([erste]) => setzeDatei(erste ?? null)}
          />
        )}
        <Abfrage abfrage={vordrucke}>
          {(liste) => (
            <Tabelle
              titel="Vordrucke"
              spalten={spalten(heute)}
              zeilen={liste}
              id={({ vordruck }) => vordruck.id}
              ziel={({ vordruck }) => `/vordrucke/${vordruck.id}`}
              suchtext={({ vordruck }) => `${vordruck.name} ${vordruck.dateiname}`}
              leer={
                <LeererZustand
                  symbol={IconForms}
                  titel="Noch kein Vordruck"
                  text="Die Bewilligungsstelle gibt eigene Formulare heraus. Einmal geladen und mit den Feldern des Antrags verbunden, füllt das Programm sie aus. Ohne Vordruck wird das programmeigene Blatt gedruckt."
                />
              }
            />
          )}
        </Abfrage>
      </Stack>
      {datei && (
        <VordruckDialog
          datei={datei}
          vordruck={null}
          onSchliessen={() => setzeDatei(null)}
          onFertig={(vordruck) => {
            melde(`„${vordruck.name}“ ist geladen. Jetzt die Stellen mit Feldern verbinden.`);
            void navigate(`/vordrucke/${vordruck.id}`);
          }}
        />
      )}
    </Seite>
  );
}

function spalten(heute: ReturnType<typeof useHeute>): readonly Spalte<Zeile>[] {
  return [
    {
      schluessel: 'name',
      titel: 'Vordruck',
      zelle: ({ vordruck }) => (
        <>
          {vordruck.name}
          <Text span display="block" size="xs" c="dimmed">
            {VORDRUCKART_LABEL[vordruck.dateiart]} · {vordruck.dateiname}
          </Text>
        </>
      ),
      sortierwert: ({ vordruck }) => vordruck.name,
    },
    {
      schluessel: 'papierart',
      titel: 'Papier',
      zelle: ({ vordruck }) => PAPIERART_LABEL[vordruck.papierart],
      sortierwert: ({ vordruck }) => PAPIERART_LABEL[vordruck.papierart],
    },
    {
      schluessel: 'gueltig',
      titel: 'Gültig',
      zelle: ({ vordruck }) => (
        <>
          <span className="zahl">
            {vordruck.gueltigBis
              ? `${zeigeDatum(vordruck.gueltigVon)} – ${zeigeDatum(vordruck.gueltigBis)}`
              : `ab ${zeigeDatum(vordruck.gueltigVon)}`}
          </span>
          {!giltAm(vordruck, heute) && (
            <Text span display="block" size="xs" c="dimmed">
              {vordruck.gueltigVon > heute ? 'noch nicht gültig' : 'nicht mehr gültig'}
            </Text>
          )}
        </>
      ),
      sortierwert: ({ vordruck }) => vordruck.gueltigVon,
    },
    {
      schluessel: 'stellen',
      titel: 'Stellen mit Feld',
      ausrichtung: 'rechts',
      zelle: ({ vordruck, stellen }) => (
        <span className="zahl">
          {vordruck.marken.length} von {stellen}
        </span>
      ),
      sortierwert: ({ vordruck }) => vordruck.marken.length,
    },
    {
      schluessel: 'hinweise',
      titel: 'Hinweise',
      zelle: ({ vordruck, warnungen }) => {
        const texte = [
          ...(warnungen.length > 0 ? ['gleichzeitig gültig'] : []),
          ...(vordruck.verloren.length > 0 ? ['verlorene Stellen'] : []),
        ];
        return texte.length === 0 ? (
          '–'
        ) : (
          <Zustandsmarke ton="warnt" symbol={IconAlertTriangle}>
            {texte.join(', ')}
          </Zustandsmarke>
        );
      },
    },
  ];
}
