import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { nachNamen, summe } from '../../shared/foundation/list.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../shared/foerderrecht/labels.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { anteilAm, anteilProKommuneAm } from '../../shared/personal/rules.ts';
import type { Personal } from '../../shared/personal/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { kommunenName, personName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Listenseite } from '../ui/Listenseite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useHeute } from '../ui/umgebung.ts';

/** Everybody who works as Integrationsmanagerin or -manager, with the shares of today. */
export function Component() {
  const personal = useQuery(api.personal.liste.queryOptions());
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const { kommuneId } = useEinstellungen().einstellungen;
  const heute = useHeute();
  const darfAnlegen = useDarf('personal', 'schreiben');
  return (
    <Listenseite
      titel="Personal"
      untertitel="Integrationsmanagerinnen und Integrationsmanager mit ihren Stellenanteilen"
      abfrage={personal}
      neu={darfAnlegen ? { ziel: '/personal/neu', text: 'Person anlegen' } : null}
      leer={{
        symbol: IconUsers,
        titel: 'Noch kein Personal',
        text: 'Ein Antrag nennt die Person, ihre Qualifikation und ihre Anteile. Hier werden sie einmal eingetragen und in jeden Antrag übernommen.',
      }}
    >
      {(alle, leer) => (
        <Tabelle
          titel="Personal"
          spalten={spaltenMit(kommunen.data ?? [], heute)}
          zeilen={nachNamen(
            alle.filter((person) => kommuneId === null || gehoertZu(person, kommuneId)),
            personName,
          )}
          id={(person) => person.id}
          ziel={(person) => `/personal/${person.id}`}
          suchtext={(person) => `${personName(person)} ${einsatz(person, kommunen.data ?? [], heute)}`}
          leer={leer}
        />
      )}
    </Listenseite>
  );
}

function gehoertZu(person: Personal, kommuneId: KommuneId): boolean {
  return person.traegerId === kommuneId || person.stellenanteile.some((anteil) => anteil.kommuneId === kommuneId);
}

function einsatz(person: Personal, kommunen: readonly Kommune[], heute: Datum): string {
  return [...anteilProKommuneAm(person, heute)]
    .map(([id, anteil]) => `${kommunenName(kommunen, id)} ${zeigeVzae(anteil)}`)
    .join(', ');
}

function spaltenMit(kommunen: readonly Kommune[], heute: Datum): Spalte<Personal>[] {
  return [
    { schluessel: 'name', titel: 'Name', zelle: personName, sortierwert: personName },
    {
      schluessel: 'typ',
      titel: 'Qualifikation',
      zelle: (person) => QUALIFIKATIONSTYP_KURZ[person.qualifikation.typ],
      sortierwert: (person) => person.qualifikation.typ,
    },
    {
      schluessel: 'traeger',
      titel: 'Anstellungsträger',
      zelle: (person) => (person.traegerId ? kommunenName(kommunen, person.traegerId) : '–'),
      sortierwert: (person) => (person.traegerId ? kommunenName(kommunen, person.traegerId) : ''),
    },
    {
      schluessel: 'einsatz',
      titel: 'Einsatz heute',
      zelle: (person) => einsatz(person, kommunen, heute) || '–',
    },
    {
      schluessel: 'vzae',
      titel: 'VZÄ heute',
      ausrichtung: 'rechts',
      zelle: (person) => zeigeVzae(anteilAm(person, heute)),
      sortierwert: (person) => anteilAm(person, heute),
      fuss: (zeilen) => zeigeVzae(summe(zeilen, (person) => anteilAm(person, heute))),
    },
  ];
}
