import { useContext, useState } from 'react';
import { Grid, Menu, Tabs } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileTypeDocx, IconLockOpen } from '@tabler/icons-react';
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { jahrVon, zeigeDatum } from '../../shared/foundation/date.ts';
import type { VereinbarungId } from '../../shared/foundation/id.ts';
import { darfIrgendwo } from '../../shared/foundation/rights.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import type { Personal } from '../../shared/personal/types.ts';
import { fassungName } from '../../shared/vereinbarungen/labels.ts';
import {
  zVereinbarungEingabe,
  type Vereinbarungsakte,
  type Vertragspartner,
} from '../../shared/vereinbarungen/types.ts';
import { Datensatzseite } from '../app/Datensatzseite.tsx';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Formularaktionen } from '../ui/Formularaktionen.tsx';
import { melde } from '../ui/meldung.tsx';
import { kommunenName } from '../ui/namen.ts';
import { nurWenn, RechteContext, useDarf } from '../ui/rechte.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useSprung } from '../ui/useSprung.ts';
import { AufgabenAbschnitt } from './Aufgaben.tsx';
import { DokumenteAbschnitt } from './Dokumente.tsx';
import { ABSCHNITTE, abschnittVon, type AbschnittId } from './formular.ts';
import { GeldAbschnitt } from './Geld.tsx';
import { Herkunftshinweis } from './Herkunftshinweis.tsx';
import { Leiste } from './Leiste.tsx';
import { ParteienAbschnitt } from './Parteien.tsx';
import { RegelungenAbschnitt } from './Regelungen.tsx';
import { StellenAbschnitt } from './Stellen.tsx';
import { Vereinbarungsaktion } from './Vereinbarungsaktion.tsx';
import { Vorschau } from './Vorschau.tsx';
import { WegAbschnitt } from './Weg.tsx';
import { Vereinbarungsmarke } from './Zustand.tsx';

const ZURUECK = { ziel: '/vereinbarungen', text: 'Vereinbarungen' };
const LIVE_VERZOEGERUNG_MS = 250;
const OHNE_FORMULAR: readonly AbschnittId[] = ['vorschau', 'dokumente', 'weg'];

/** One agreement: its form in sections, what hinders it on the right, and the paper. */
export function Component() {
  const { id } = useParams();
  const akte = useQuery(api.vereinbarungen.eine.queryOptions({ input: { id: id as VereinbarungId } }));
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const landkreise = useQuery(api.vereinbarungen.landkreise.queryOptions());
  const personal = useQuery({ ...api.personal.liste.queryOptions(), ...nurWenn(useDarf('personal', 'lesen')) });
  return (
    <Abfrage abfrage={akte} seite={{ titel: 'Vereinbarung', zurueck: ZURUECK }}>
      {(geladen) => (
        <Abfrage abfrage={kommunen}>
          {(alleKommunen) => (
            <Abfrage abfrage={landkreise}>
              {(alleLandkreise) => (
                <Abfrage abfrage={personal}>
                  {(alle) => (
                    <Formularseite
                      key={geladen.vereinbarung.id}
                      akte={geladen}
                      kommunen={alleKommunen}
                      landkreise={alleLandkreise}
                      personal={alle}
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

interface FormularseiteProps {
  readonly akte: Vereinbarungsakte;
  readonly kommunen: readonly Kommune[];
  readonly landkreise: readonly Vertragspartner[];
  readonly personal: readonly Personal[];
}

function Formularseite({ akte, kommunen, landkreise, personal }: FormularseiteProps) {
  const { vereinbarung } = akte;
  const [adresse, setzeAdresse] = useSearchParams();
  const zuteilungen = useContext(RechteContext);
  const abschnitte = ABSCHNITTE.filter(
    ({ id }) => id !== 'dokumente' || darfIrgendwo(zuteilungen, 'dokumente', 'lesen'),
  );
  const abschnitt = abschnitte.find(({ id }) => id === adresse.get('abschnitt'))?.id ?? 'parteien';
  const istFormular = !OHNE_FORMULAR.includes(abschnitt);
  const zeige = (id: string) => setzeAdresse({ abschnitt: id }, { replace: true });
  const springe = useSprung({ gezeigter: abschnitt, abschnittVon, zeige });

  const aendern = useMutation(api.vereinbarungen.aendern.mutationOptions());
  const formular = useFormular({
    schema: zVereinbarungEingabe,
    werte: zVereinbarungEingabe.parse(vereinbarung),
    version: vereinbarung.version,
    speichere: (eingabe, version) =>
      aendern.mutateAsync({ id: vereinbarung.id, version: version ?? vereinbarung.version, eingabe }),
    entwurf: `vereinbarung-${vereinbarung.id}`,
    springe,
  });
  const [fehler, setzeFehler] = useState<unknown>(null);
  const wiederOeffnen = useMutation(api.vereinbarungen.wiederOeffnen.mutationOptions());
  const loeschen = useMutation(api.vereinbarungen.loeschen.mutationOptions());
  const word = useMutation(
    api.vereinbarungen.word.mutationOptions({
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      },
    }),
  );

  const [ruhig] = useDebouncedValue(formular.form.values, LIVE_VERZOEGERUNG_MS);
  const eingabe = zVereinbarungEingabe.safeParse(ruhig);
  const live = useQuery({
    ...api.vereinbarungen.rechnen.queryOptions({
      input: formular.istVeraendert && eingabe.success ? { ...eingabe.data, id: vereinbarung.id } : skipToken,
    }),
    placeholderData: keepPreviousData,
  });
  const { berechnung, hindernisse } = formular.istVeraendert && live.data ? live.data : akte;

  const darf = useDarf('antraege', 'schreiben', vereinbarung.kommuneId);
  const istGesperrt = vereinbarung.zustand !== 'entwurf' || !darf;
  const istOffenbar = vereinbarung.zustand === 'abgestimmt' || vereinbarung.zustand === 'beschlossen';
  const bezeichnung = `${fassungName(vereinbarung)} ${kommunenName(kommunen, vereinbarung.kommuneId)} ${jahrVon(vereinbarung.von)}`;
  const props = {
    form: formular.form,
    istGesperrt,
    istNachtrag: vereinbarung.fassung > 1,
    kommunen,
    landkreise,
    personal,
    berechnung,
  };
  const ladeWord = () => word.mutate({ id: vereinbarung.id });

  return (
    <Datensatzseite
      titel={bezeichnung}
      marke={<Vereinbarungsmarke vereinbarung={vereinbarung} />}
      untertitel={
        <span className="zahl">
          {vereinbarung.aktenzeichen} · {zeigeDatum(vereinbarung.von)} – {zeigeDatum(vereinbarung.bis)}
        </span>
      }
      zurueck={ZURUECK}
      aktion={
        <Vereinbarungsaktion
          akte={{ ...akte, hindernisse }}
          istVeraendert={formular.istVeraendert}
          onFehler={setzeFehler}
        />
      }
      menue={
        <>
          <Menu.Item leftSection={<IconFileTypeDocx size="1rem" aria-hidden />} onClick={ladeWord}>
            Word-Datei
          </Menu.Item>
          {darf && istOffenbar && (
            <Menu.Item
              leftSection={<IconLockOpen size="1rem" aria-hidden />}
              onClick={() => wiederOeffnen.mutate({ id: vereinbarung.id, version: vereinbarung.version })}
            >
              Wieder öffnen
            </Menu.Item>
          )}
        </>
      }
      datensatz={{ tabelle: 'vereinbarungen', id: vereinbarung.id }}
      wiedervorlage={{ fuer: `Vereinbarung ${vereinbarung.aktenzeichen}`, kommuneId: vereinbarung.kommuneId }}
      formular={formular}
      loeschen={
        istGesperrt
          ? null
          : {
              wen: bezeichnung,
              folgen: `Der Entwurf mit Stellen, Beträgen und Regelungen wird gelöscht.${vereinbarung.fassung === 1 ? ` Das Aktenzeichen ${vereinbarung.aktenzeichen} wird nicht neu vergeben.` : ''}`,
              knopf: 'Vereinbarung löschen',
              loesche: () => loeschen.mutateAsync({ id: vereinbarung.id, version: vereinbarung.version }),
            }
      }
    >
      <Fehlerhinweis fehler={fehler ?? wiederOeffnen.error ?? word.error} onSprung={springe} />
      {istFormular && <Herkunftshinweis />}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: istFormular ? 9 : 12 }}>
          <Tabs value={abschnitt} onChange={(id) => zeige(id ?? 'parteien')} keepMounted={false}>
            <Tabs.List className="nicht-drucken">
              {abschnitte.map(({ id, titel }) => (
                <Tabs.Tab key={id} value={id}>
                  {titel}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {abschnitte.map(({ id }) => (
              <Tabs.Panel key={id} value={id} pt="md">
                {id === 'parteien' && <ParteienAbschnitt {...props} />}
                {id === 'stellen' && <StellenAbschnitt {...props} />}
                {id === 'geld' && <GeldAbschnitt {...props} />}
                {id === 'aufgaben' && <AufgabenAbschnitt {...props} />}
                {id === 'regelungen' && <RegelungenAbschnitt {...props} />}
                {id === 'weg' && <WegAbschnitt vereinbarung={vereinbarung} />}
                {id === 'dokumente' && (
                  <DokumenteAbschnitt vereinbarung={vereinbarung} istVeraendert={formular.istVeraendert} />
                )}
                {id === 'vorschau' && (
                  <Vorschau
                    vereinbarung={vereinbarung}
                    istVeraendert={formular.istVeraendert}
                    onWord={ladeWord}
                    istWordInArbeit={word.isPending}
                  />
                )}
              </Tabs.Panel>
            ))}
          </Tabs>
          {!istGesperrt && istFormular && <Formularaktionen formular={formular} />}
        </Grid.Col>
        {istFormular && (
          <Grid.Col span={{ base: 12, lg: 3 }}>
            <Leiste
              eingabe={formular.form.values}
              berechnung={berechnung}
              hindernisse={hindernisse}
              onSprung={springe}
              onVorschau={() => zeige('vorschau')}
              onWord={ladeWord}
              istWordInArbeit={word.isPending}
            />
          </Grid.Col>
        )}
      </Grid>
    </Datensatzseite>
  );
}
