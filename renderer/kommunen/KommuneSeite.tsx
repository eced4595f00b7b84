import { Tabs } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { KOERPERSCHAFTSART_LABEL } from '../../shared/kommunen/labels.ts';
import { kannMitgliederHaben } from '../../shared/kommunen/mitgliedschaft.ts';
import { pruefeKommune } from '../../shared/kommunen/rules.ts';
import {
  zKommuneEingabe,
  type Kommune,
  type Mitgliedschaft,
  type Planungsrahmen,
} from '../../shared/kommunen/types.ts';
import { Datensatzseite } from '../app/Datensatzseite.tsx';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Formularaktionen } from '../ui/Formularaktionen.tsx';
import { Kommunenpunkt } from '../ui/Kommunenpunkt.tsx';
import { Schreibbereich, useDarf } from '../ui/rechte.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useSprung } from '../ui/useSprung.ts';
import { KommuneFelder } from './KommuneFelder.tsx';
import { Mitgliedschaften } from './Mitgliedschaften.tsx';
import { PlanungsrahmenListe } from './PlanungsrahmenListe.tsx';

const ZURUECK = { ziel: '/kommunen', text: 'Kommunen' };

/** One body: its data, its members or its Verband, and its Planungsrahmen. */
export function Component() {
  const { id } = useParams();
  const eine = useQuery(api.kommunen.eine.queryOptions({ input: { id: id as KommuneId } }));
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Abfrage abfrage={eine} seite={{ titel: 'Kommune', zurueck: ZURUECK }}>
      {(daten) => (
        <Abfrage abfrage={kommunen}>
          {(alle) => <KommuneAnsicht key={daten.kommune.id} {...daten} alle={alle} />}
        </Abfrage>
      )}
    </Abfrage>
  );
}

interface AnsichtProps {
  readonly kommune: Kommune;
  readonly mitgliedschaften: readonly Mitgliedschaft[];
  readonly planungsrahmen: readonly Planungsrahmen[];
  readonly naechstesAktenzeichen: string;
  readonly alle: readonly Kommune[];
}

function KommuneAnsicht({ kommune, mitgliedschaften, planungsrahmen, naechstesAktenzeichen, alle }: AnsichtProps) {
  const [adresse, setzeAdresse] = useSearchParams();
  const loeschen = useMutation(api.kommunen.loeschen.mutationOptions());
  const aendern = useMutation(api.kommunen.aendern.mutationOptions());
  const darf = useDarf('kommunen', 'schreiben', kommune.id);
  const andere = alle.filter((eine) => eine.id !== kommune.id);
  const istVerband = kannMitgliederHaben(kommune.art);
  const istTraeger = kommune.art === 'freier_traeger';
  const reiter = [
    { id: 'angaben', titel: 'Angaben' },
    ...(istTraeger || kommune.art === 'landkreis'
      ? []
      : [{ id: 'mitglieder', titel: istVerband ? 'Mitglieder' : 'Zugehörigkeit' }]),
    ...(istTraeger ? [] : [{ id: 'planungsrahmen', titel: 'Planungsrahmen' }]),
  ];
  const gewaehlt = reiter.find((eintrag) => eintrag.id === adresse.get('abschnitt'))?.id ?? 'angaben';
  const zeige = (abschnitt: string) => setzeAdresse({ abschnitt }, { replace: true });
  const springe = useSprung({ gezeigter: gewaehlt, abschnittVon: () => 'angaben', zeige });

  const formular = useFormular({
    schema: zKommuneEingabe,
    werte: zKommuneEingabe.parse(kommune),
    version: kommune.version,
    pruefe: (eingabe) => pruefeKommune(eingabe, andere),
    speichere: (eingabe, version) =>
      aendern.mutateAsync({ id: kommune.id, version: version ?? kommune.version, eingabe }),
    entwurf: `kommune-${kommune.id}`,
    springe,
  });

  return (
    <Datensatzseite
      titel={kommune.name}
      marke={<Kommunenpunkt farbe={kommune.farbe} />}
      untertitel={[
        KOERPERSCHAFTSART_LABEL[kommune.art],
        kommune.schluessel,
        naechstesAktenzeichen && `nächstes Aktenzeichen ${naechstesAktenzeichen}`,
      ]
        .filter(Boolean)
        .join(' · ')}
      zurueck={ZURUECK}
      datensatz={{ tabelle: 'kommunen', id: kommune.id }}
      wiedervorlage={{ fuer: kommune.name, kommuneId: kommune.id }}
      formular={formular}
      loeschen={
        darf
          ? {
              wen: kommune.name,
              folgen: 'Angaben und Planungsrahmen werden gelöscht.',
              knopf: 'Kommune löschen',
              loesche: () => loeschen.mutateAsync({ id: kommune.id, version: kommune.version }),
            }
          : null
      }
    >
      {/* Every tab stays on the page, so that looking at another one costs no inputs. */}
      <Tabs value={gewaehlt} onChange={(id) => zeige(id ?? 'angaben')}>
        <Tabs.List>
          {reiter.map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id}>
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="angaben" pt="md" maw="60rem">
          <Schreibbereich darf={darf}>
            <KommuneFelder form={formular.form} />
            {darf && <Formularaktionen formular={formular} />}
          </Schreibbereich>
        </Tabs.Panel>
        <Tabs.Panel value="mitglieder" pt="md" maw="60rem">
          <Schreibbereich darf={darf}>
            <Mitgliedschaften kommune={kommune} alle={alle} mitgliedschaften={mitgliedschaften} />
          </Schreibbereich>
        </Tabs.Panel>
        <Tabs.Panel value="planungsrahmen" pt="md" maw="60rem">
          <Schreibbereich darf={darf}>
            <PlanungsrahmenListe kommune={kommune} planungsrahmen={planungsrahmen} />
          </Schreibbereich>
        </Tabs.Panel>
      </Tabs>
    </Datensatzseite>
  );
}
