import { Card, Tabs, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../shared/foerderrecht/labels.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { anteilAm } from '../../shared/personal/rules.ts';
import { zPersonalEingabe, type Personal, type Team } from '../../shared/personal/types.ts';
import { Datensatzseite } from '../app/Datensatzseite.tsx';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Formularaktionen } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { Schreibbereich, useDarf } from '../ui/rechte.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';
import { useSprung } from '../ui/useSprung.ts';
import { ABSCHNITTE, abschnittVon } from './abschnitte.ts';
import { Abwesenheiten } from './Abwesenheiten.tsx';
import { Einbindung } from './Einbindung.tsx';
import { Foerderverlauf } from './Foerderverlauf.tsx';
import { Fortbildungen } from './Fortbildungen.tsx';
import { usePersonalhinweise } from './hinweise.ts';
import { Klaerungen } from './Klaerungen.tsx';
import { PersonUndAnstellung, Qualifikationsfelder } from './PersonFelder.tsx';
import { Stellenanteile } from './Stellenanteile.tsx';
import { Ueberblick } from './Ueberblick.tsx';
import classes from './personal.module.css';

const ZURUECK = { ziel: '/personal', text: 'Personal' };

/** One person: today at a glance, the record in sections, and what should be known about it. */
export function Component() {
  const { id } = useParams();
  const person = useQuery(api.personal.eine.queryOptions({ input: { id: id as PersonalId } }));
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const personal = useQuery(api.personal.liste.queryOptions());
  const teams = useQuery(api.personal.teams.queryOptions());
  return (
    <Abfrage abfrage={person} seite={{ titel: 'Person', zurueck: ZURUECK }}>
      {(geladen) => (
        <Abfrage abfrage={kommunen}>
          {(alleKommunen) => (
            <Abfrage abfrage={personal}>
              {(alle) => (
                <Abfrage abfrage={teams}>
                  {(alleTeams) => (
                    <PersonFormularseite
                      key={geladen.id}
                      person={geladen}
                      kommunen={alleKommunen}
                      personal={alle}
                      teams={alleTeams}
                    />
                  )}
                </Abfrage>
              )}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

function PersonFormularseite({
  person,
  kommunen,
  personal,
  teams,
}: {
  readonly person: Personal;
  readonly kommunen: readonly Kommune[];
  readonly personal: readonly Personal[];
  readonly teams: readonly Team[];
}) {
  const heute = useHeute();
  const { kommuneId } = useEinstellungen().einstellungen;
  const darf = useDarf('personal', 'schreiben');
  const [adresse, setzeAdresse] = useSearchParams();
  const gezeigter = ABSCHNITTE.find(({ id }) => id === adresse.get('abschnitt'))?.id ?? 'person';
  const zeige = (abschnitt: string) => setzeAdresse({ abschnitt }, { replace: true });
  const springe = useSprung({ gezeigter, abschnittVon, zeige });
  const aendern = useMutation(api.personal.aendern.mutationOptions());
  const loeschen = useMutation(api.personal.loeschen.mutationOptions());
  const formular = useFormular({
    schema: zPersonalEingabe,
    werte: zPersonalEingabe.parse(person),
    version: person.version,
    speichere: (eingabe, version) =>
      aendern.mutateAsync({ id: person.id, version: version ?? person.version, eingabe }),
    entwurf: `person-${person.id}`,
    springe,
  });
  const { form } = formular;
  const gruende = usePersonalhinweise(form.values, { id: person.id, kommunen, personal, teams });
  const name = `${person.vorname} ${person.nachname}`;
  const andere = personal.filter(({ id }) => id !== person.id);
  return (
    <Datensatzseite
      titel={name}
      untertitel={`${QUALIFIKATIONSTYP_KURZ[person.qualifikation.typ]} · heute ${zeigeVzae(anteilAm(person, heute))} VZÄ`}
      zurueck={ZURUECK}
      datensatz={{ tabelle: 'personal', id: person.id }}
      wiedervorlage={{ fuer: name, kommuneId: person.traegerId ?? person.stellenanteile[0]?.kommuneId ?? null }}
      formular={formular}
      loeschen={
        darf
          ? {
              wen: name,
              folgen: 'Die Person mit Qualifikation, Stellenanteilen, Fortbildungen und Abwesenheiten wird gelöscht.',
              knopf: 'Person löschen',
              loesche: () => loeschen.mutateAsync({ id: person.id, version: person.version }),
            }
          : null
      }
    >
      <Ueberblick person={person} kommunen={kommunen} personal={personal} teams={teams} gruende={gruende} />
      <Card component="aside" aria-label="Hinweise" className="nicht-drucken">
        <Title order={2} size="h3" mb="xs">
          Hinweise
        </Title>
        <div
          aria-live="polite"
          className={classes['hinweise']}
          tabIndex={0}
          role="region"
          aria-label="Hinweise zur Person"
        >
          <Gruendeliste gruende={gruende} onSprung={springe} leer="Keine. Die Angaben reichen für einen Antrag." />
        </div>
      </Card>
      {/* Every section stays on the page, so that looking at another one costs no inputs. */}
      <Tabs value={gezeigter} onChange={(id) => zeige(id ?? 'person')}>
        <Tabs.List>
          {ABSCHNITTE.map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id}>
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Schreibbereich darf={darf}>
          <Tabs.Panel value="person" pt="md">
            <PersonUndAnstellung form={form} kommunen={kommunen} />
          </Tabs.Panel>
          <Tabs.Panel value="qualifikation" pt="md">
            <Qualifikationsfelder form={form} />
            <Klaerungen form={form} />
          </Tabs.Panel>
          <Tabs.Panel value="stellenanteile" pt="md">
            <Stellenanteile form={form} kommunen={kommunen} vorschlagKommune={kommuneId} />
            <Foerderverlauf werte={form.values} />
          </Tabs.Panel>
          <Tabs.Panel value="fortbildungen" pt="md">
            <Fortbildungen form={form} />
          </Tabs.Panel>
          <Tabs.Panel value="abwesenheit" pt="md">
            <Abwesenheiten form={form} />
          </Tabs.Panel>
          <Tabs.Panel value="einbindung" pt="md">
            <Einbindung id={person.id} form={form} andere={andere} teams={teams} />
          </Tabs.Panel>
          {darf && <Formularaktionen formular={formular} />}
        </Schreibbereich>
      </Tabs>
    </Datensatzseite>
  );
}
