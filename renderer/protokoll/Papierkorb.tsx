import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { PAPIERKORB_TAGE, type Papierkorbeintrag } from '../../shared/protokoll/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useRuecknahme } from './useRuecknahme.ts';

/** Deleted records that can be brought back. */
export function Component() {
  const papierkorb = useQuery(api.protokoll.papierkorb.queryOptions());
  const { nimmZurueck, laeuft } = useRuecknahme();
  const spalten: readonly Spalte<Papierkorbeintrag>[] = [
    { schluessel: 'was', titel: 'Eintrag', zelle: ({ was }) => was, sortierwert: ({ was }) => was },
    {
      schluessel: 'am',
      titel: 'Gelöscht am',
      zelle: ({ am }) => <span className="zahl">{zeigeZeitpunkt(am)}</span>,
      sortierwert: ({ am }) => am,
    },
    { schluessel: 'von', titel: 'Gelöscht von', zelle: ({ von }) => von, sortierwert: ({ von }) => von },
    {
      schluessel: 'bis',
      titel: 'Zurückholen bis',
      zelle: ({ bis }) => <span className="zahl">{zeigeDatum(bis)}</span>,
    },
    {
      schluessel: 'zurueck',
      titel: '',
      ausrichtung: 'rechts',
      zelle: ({ befehlId, was }) => (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
          aria-label={`${was} zurückholen`}
          disabled={laeuft}
          onClick={() => nimmZurueck(befehlId)}
        >
          Zurückholen
        </Button>
      ),
    },
  ];
  return (
    <Seite
      titel="Papierkorb"
      untertitel={`Gelöschtes lässt sich ${PAPIERKORB_TAGE} Tage lang zurückholen. Danach ist es endgültig fort.`}
    >
      <Abfrage abfrage={papierkorb}>
        {(eintraege) => (
          <Tabelle
            titel="Papierkorb"
            spalten={spalten}
            zeilen={eintraege}
            id={({ befehlId }) => String(befehlId)}
            suchtext={({ was, von }) => `${was} ${von}`}
            leer={
              <LeererZustand
                symbol={IconTrash}
                titel="Der Papierkorb ist leer"
                text="Was gelöscht wird, liegt hier und kann zurückgeholt werden."
              />
            }
          />
        )}
      </Abfrage>
    </Seite>
  );
}
