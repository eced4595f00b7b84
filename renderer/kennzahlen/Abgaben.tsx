import { Stack } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { zAbgabeId } from '../../shared/foundation/id.ts';
import type { Abgabe } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Pruefsumme } from '../ui/Pruefsumme.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useAdresse } from '../ui/useAdresse.ts';
import { Abgabeansicht } from './Abgabeansicht.tsx';

type Zeile = Omit<Abgabe, 'auswertung'>;

const SPALTEN: readonly Spalte<Zeile>[] = [
  { schluessel: 'titel', titel: 'Abgabe', zelle: ({ titel }) => titel, sortierwert: ({ titel }) => titel },
  {
    schluessel: 'zeitraum',
    titel: 'Zeitraum',
    zelle: ({ frage: { von, bis } }) => <span className="zahl">{`${zeigeDatum(von)} – ${zeigeDatum(bis)}`}</span>,
    sortierwert: ({ frage }) => frage.von,
  },
  { schluessel: 'an', titel: 'An', zelle: ({ an }) => an || '–', sortierwert: ({ an }) => an },
  {
    schluessel: 'am',
    titel: 'Abgegeben',
    zelle: ({ abgegebenAm }) => <span className="zahl">{zeigeZeitpunkt(abgegebenAm)}</span>,
    sortierwert: ({ abgegebenAm }) => abgegebenAm,
  },
  { schluessel: 'von', titel: 'Von', zelle: ({ von }) => von, sortierwert: ({ von }) => von },
  { schluessel: 'sha', titel: 'SHA-256', zelle: ({ sha256 }) => <Pruefsumme sha256={sha256} /> },
];

/** What was sent, the newest first; one of them as it was sent. */
export function Abgaben() {
  const [adresse, aendereAdresse] = useAdresse();
  const abgaben = useQuery(api.kennzahlen.abgaben.queryOptions());
  const gewaehlte = zAbgabeId.safeParse(adresse.get('abgabe'));
  const waehle = (id: string | null) =>
    aendereAdresse((neue) => {
      if (id === null) neue.delete('abgabe');
      else neue.set('abgabe', id);
      return neue;
    });
  if (gewaehlte.success) return <Abgabeansicht id={gewaehlte.data} onZurueck={() => waehle(null)} />;
  return (
    <Stack>
      <Abfrage abfrage={abgaben}>
        {(liste) => (
          <Tabelle
            titel="Abgaben"
            spalten={SPALTEN}
            zeilen={liste}
            id={({ id }) => id}
            onOeffnen={({ id }) => waehle(id)}
            suchtext={({ titel, an, von }) => `${titel} ${an} ${von}`}
            leer={
              <LeererZustand
                symbol={IconSend}
                titel="Noch nichts abgegeben"
                text="Eine Abgabe hält Zahlen, Zählregeln und Datei fest, wie sie gesendet wurden. Was später erfasst wird, steht als Unterschied dabei."
              />
            }
          />
        )}
      </Abfrage>
    </Stack>
  );
}
