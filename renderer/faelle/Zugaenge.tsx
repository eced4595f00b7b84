import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconMessageCheck, IconMessagePlus } from '@tabler/icons-react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ERSTKONTAKTERGEBNIS_LABEL } from '../../shared/faelle/labels.ts';
import type { Zugang } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { ErstkontaktZuFall } from './ErstkontaktDialog.tsx';
import classes from './faelle.module.css';

/** Everybody of the AUB for whom no contact is noted, the longest waiting first. */
export function Zugaenge({ abfrage }: { readonly abfrage: UseQueryResult<Zugang[], unknown> }) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const darf = useDarf('faelle', 'schreiben');
  const [gewaehlter, setzeGewaehlten] = useState<Zugang | null>(null);
  return (
    <div className={classes['liste']}>
      <Abfrage abfrage={abfrage}>
        {(zugaenge) => (
          <Tabelle
            titel="Zugang ohne Kontakt"
            spalten={spaltenMit(kommunen.data ?? [], darf ? setzeGewaehlten : null)}
            zeilen={zugaenge}
            id={({ personId }) => personId}
            ziel={({ haushaltId, personId }) => `/faelle/${haushaltId}?abschnitt=personen&person=${personId}`}
            suchtext={({ name }) => name}
            summe={zugaenge.length === 1 ? '1 Person' : `${zugaenge.length} Personen`}
            leer={
              <LeererZustand
                symbol={IconMessageCheck}
                titel="Niemand wartet auf einen Kontakt"
                text="Wer in die Anschlussunterbringung kommt, bekommt die Begleitung angeboten. Hier steht, bei wem noch kein Kontakt eingetragen ist."
              />
            }
          />
        )}
      </Abfrage>
      <ErstkontaktZuFall zugang={gewaehlter} onSchliessen={() => setzeGewaehlten(null)} />
    </div>
  );
}

function spaltenMit(kommunen: readonly Kommune[], onErstkontakt: ((zugang: Zugang) => void) | null): Spalte<Zugang>[] {
  return [
    { schluessel: 'name', titel: 'Name', zelle: ({ name }) => name, sortierwert: ({ name }) => name },
    ...(kommunen.length > 1
      ? [
          {
            schluessel: 'kommune',
            titel: 'Kommune',
            zelle: ({ kommuneId }: Zugang) => kommunenName(kommunen, kommuneId),
            sortierwert: ({ kommuneId }: Zugang) => kommunenName(kommunen, kommuneId),
          },
        ]
      : []),
    {
      schluessel: 'aub',
      titel: 'In der AUB seit',
      zelle: ({ aubVon }) => <span className="zahl">{zeigeDatum(aubVon)}</span>,
      sortierwert: ({ aubVon }) => aubVon,
    },
    {
      schluessel: 'tage',
      titel: 'Wartet',
      ausrichtung: 'rechts',
      zelle: ({ tage }) => (tage === 1 ? '1 Tag' : `${tage.toLocaleString('de-DE')} Tage`),
      sortierwert: ({ tage }) => tage,
    },
    {
      schluessel: 'erstkontakt',
      titel: 'Kontakt',
      zelle: ({ erstkontakt }) => ERSTKONTAKTERGEBNIS_LABEL[erstkontakt],
      sortierwert: ({ erstkontakt }) => ERSTKONTAKTERGEBNIS_LABEL[erstkontakt],
    },
    ...(onErstkontakt
      ? [
          {
            schluessel: 'aktion',
            titel: 'Nächster Schritt',
            zelle: (zugang: Zugang) => (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconMessagePlus size="1rem" aria-hidden />}
                aria-label={`Erstkontakt mit ${zugang.name} festhalten`}
                onClick={() => onErstkontakt(zugang)}
              >
                Erstkontakt
              </Button>
            ),
          },
        ]
      : []),
  ];
}
