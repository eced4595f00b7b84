import { useContext, useState } from 'react';
import { Grid, Menu, Tabs } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCopy, IconFileTypeDocx, IconLockOpen } from '@tabler/icons-react';
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { zAntragEingabe, type Antragsakte } from '../../shared/antraege/types.ts';
import { jahrVon, zeigeDatum } from '../../shared/foundation/date.ts';
import type { AntragId } from '../../shared/foundation/id.ts';
import { darfIrgendwo } from '../../shared/foundation/rights.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import type { Personal } from '../../shared/personal/types.ts';
import { Datensatzseite } from '../app/Datensatzseite.tsx';
import { FENSTERANMELDUNGEN } from '../app/registrations.ts';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Formularaktionen } from '../ui/Formularaktionen.tsx';
import { melde } from '../ui/meldung.tsx';
import { nurWenn, RechteContext, useDarf } from '../ui/rechte.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useSprung } from '../ui/useSprung.ts';
import { AngabenAbschnitt } from './Angaben.tsx';
import { ArtUndZeitraum } from './ArtUndZeitraum.tsx';
import { BeteiligteAbschnitt } from './Beteiligte.tsx';
import { BetraegeAbschnitt } from './Betraege.tsx';
import { DokumenteAbschnitt } from './Dokumente.tsx';
import { ErklaerungenAbschnitt } from './Erklaerungen.tsx';
import { kommunenName } from '../ui/namen.ts';
import { ABSCHNITTE, abschnittVon } from './formular.ts';
import { Antragsaktion } from './Antragsaktion.tsx';
import { Leiste } from './Leiste.tsx';
import { StellenAbschnitt } from './Stellen.tsx';
import { VariantenAbschnitt } from './Varianten.tsx';
import { Vorschau } from './Vorschau.tsx';
import { WegAbschnitt } from './Weg.tsx';
import { Antragsmarke } from './Zustand.tsx';

const WEITERE_ABSCHNITTE = FENSTERANMELDUNGEN.flatMap(({ antragsabschnitte }) => antragsabschnitte ?? []);

const ZURUECK = { ziel: '/antraege', text: 'Anträge' };

/** One Antrag: its form in sections, what hinders it on the right, and the paper. */
export function Component() {
  const { id } = useParams();
  const akte = useQuery(api.antraege.eine.queryOptions({ input: { id: id as AntragId } }));
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const personal = useQuery({ ...api.personal.liste.queryOptions(), ...nurWenn(useDarf('personal', 'lesen')) });
  return (
    <Abfrage abfrage={akte} seite={{ titel: 'Antrag', zurueck: ZURUECK }}>
      {(geladen) => (
        <Abfrage abfrage={kommunen}>
          {(alleKommunen) => (
            <Abfrage abfrage={personal}>
              {(alle) => (
                <AntragFormular key={geladen.antrag.id} akte={geladen} kommunen={alleKommunen} personal={alle} />
              )}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

const LIVE_VERZOEGERUNG_MS = 250;

interface AntragFormularProps {
  readonly akte: Antragsakte;
  readonly kommunen: readonly Kommune[];
  readonly personal: readonly Personal[];
}

function AntragFormular({ akte, kommunen, personal }: AntragFormularProps) {
  const { antrag } = akte;
  const [adresse, setzeAdresse] = useSearchParams();

  const zuteilungen = useContext(RechteContext);
  const weitere = WEITERE_ABSCHNITTE.filter(({ datenart, zugriff }) => darfIrgendwo(zuteilungen, datenart, zugriff));
  const eigene = ABSCHNITTE.filter(({ id }) => id !== 'dokumente' || darfIrgendwo(zuteilungen, 'dokumente', 'lesen'));
  const eigener = eigene.find(({ id }) => id === adresse.get('abschnitt'))?.id;
  const weiterer = weitere.find(({ id }) => id === adresse.get('abschnitt'));
  const abschnitt = eigener ?? weiterer?.id ?? 'art';
  const istFormular = !weiterer && !['varianten', 'vorschau', 'dokumente', 'weg'].includes(abschnitt);
  const zeige = (id: string) => setzeAdresse({ abschnitt: id }, { replace: true });
  const springe = useSprung({ gezeigter: abschnitt, abschnittVon, zeige });

  const aendern = useMutation(api.antraege.aendern.mutationOptions());
  const formular = useFormular({
    schema: zAntragEingabe,
    werte: zAntragEingabe.parse(antrag),
    version: antrag.version,
    speichere: (eingabe, version) =>
      aendern.mutateAsync({ id: antrag.id, version: version ?? antrag.version, eingabe }),
    entwurf: `antrag-${antrag.id}`,
    springe,
  });
  const [fehler, setzeFehler] = useState<unknown>(null);
  const wiederOeffnen = useMutation(api.antraege.wiederOeffnen.mutationOptions());
  const loeschen = useMutation(api.antraege.loeschen.mutationOptions());
  const word = useMutation(
    api.antraege.word.mutationOptions({
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      },
    }),
  );

  const [ruhig] = useDebouncedValue(formular.form.values, LIVE_VERZOEGERUNG_MS);
  const eingabe = zAntragEingabe.safeParse(ruhig);
  const live = useQuery({
    ...api.antraege.rechnen.queryOptions({
      input: formular.istVeraendert && eingabe.success ? { ...eingabe.data, id: antrag.id } : skipToken,
    }),
    placeholderData: keepPreviousData,
  });
  const { berechnung, verwendung, hindernisse } = formular.istVeraendert && live.data ? live.data : akte;

  const darf = useDarf('antraege', 'schreiben', antrag.antragstellerinId);
  const istGesperrt = antrag.zustand !== 'entwurf' || !darf;
  const bezeichnung = `${kommunenName(kommunen, antrag.antragstellerinId)} ${jahrVon(antrag.von)}`;
  const props = { form: formular.form, istGesperrt, kommunen, personal, berechnung, verwendung };

  return (
    <Datensatzseite
      titel={`Antrag ${bezeichnung}`}
      marke={<Antragsmarke zustand={antrag.zustand} fassung={antrag.fassung} />}
      untertitel={
        <span className="zahl">
          {antrag.aktenzeichen} · {zeigeDatum(antrag.von)} – {zeigeDatum(antrag.bis)}
        </span>
      }
      zurueck={ZURUECK}
      aktion={
        <Antragsaktion akte={{ ...akte, hindernisse }} istVeraendert={formular.istVeraendert} onFehler={setzeFehler} />
      }
      menue={
        <>
          <Menu.Item
            leftSection={<IconFileTypeDocx size="1rem" aria-hidden />}
            onClick={() => word.mutate({ id: antrag.id })}
          >
            Word-Datei
          </Menu.Item>
          {darf && (
            <Menu.Item
              leftSection={<IconCopy size="1rem" aria-hidden />}
              component={Link}
              to={`/antraege/neu?vorlage=${antrag.id}`}
            >
              Als Vorlage verwenden
            </Menu.Item>
          )}
          {darf && antrag.zustand === 'geprueft' && (
            <Menu.Item
              leftSection={<IconLockOpen size="1rem" aria-hidden />}
              onClick={() => wiederOeffnen.mutate({ id: antrag.id, version: antrag.version })}
            >
              Wieder öffnen
            </Menu.Item>
          )}
        </>
      }
      datensatz={{ tabelle: 'antraege', id: antrag.id }}
      wiedervorlage={{ fuer: `Antrag ${antrag.aktenzeichen}`, kommuneId: antrag.antragstellerinId }}
      formular={formular}
      loeschen={
        istGesperrt
          ? null
          : {
              wen: `Antrag ${bezeichnung}`,
              folgen: `Der Entwurf mit Beteiligten, Stellen und Angaben wird gelöscht. Das Aktenzeichen ${antrag.aktenzeichen} wird nicht neu vergeben.`,
              knopf: 'Antrag löschen',
              loesche: () => loeschen.mutateAsync({ id: antrag.id, version: antrag.version }),
            }
      }
    >
      <Fehlerhinweis fehler={fehler ?? wiederOeffnen.error ?? word.error} onSprung={springe} />
      <Tabs value={abschnitt} onChange={(id) => zeige(id ?? 'art')} keepMounted={false}>
        <Tabs.List className="nicht-drucken">
          {[...eigene, ...weitere].map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id} px="xs">
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: istFormular ? 9 : 12 }}>
            {eigene.map(({ id }) => (
              <Tabs.Panel key={id} value={id} pt="md">
                {id === 'art' && <ArtUndZeitraum {...props} />}
                {id === 'beteiligte' && <BeteiligteAbschnitt {...props} antragId={antrag.id} />}
                {id === 'stellen' && <StellenAbschnitt {...props} />}
                {id === 'betraege' && <BetraegeAbschnitt {...props} />}
                {id === 'angaben' && <AngabenAbschnitt {...props} />}
                {id === 'erklaerungen' && <ErklaerungenAbschnitt {...props} />}
                {id === 'varianten' && <VariantenAbschnitt {...props} antragId={antrag.id} />}
                {id === 'weg' && <WegAbschnitt antrag={antrag} />}
                {id === 'dokumente' && <DokumenteAbschnitt antrag={antrag} istVeraendert={formular.istVeraendert} />}
                {id === 'vorschau' && (
                  <Vorschau
                    id={antrag.id}
                    version={antrag.version}
                    istVeraendert={formular.istVeraendert}
                    onWord={() => word.mutate({ id: antrag.id })}
                    istWordInArbeit={word.isPending}
                  />
                )}
              </Tabs.Panel>
            ))}
            {weitere.map(({ id, Abschnitt }) => (
              <Tabs.Panel key={id} value={id} pt="md">
                <Abschnitt antragId={antrag.id} istVeraendert={formular.istVeraendert} />
              </Tabs.Panel>
            ))}
            {!istGesperrt && (istFormular || abschnitt === 'varianten') && <Formularaktionen formular={formular} />}
          </Grid.Col>
          {istFormular && (
            <Grid.Col span={{ base: 12, lg: 3 }} pt="md">
              <Leiste
                berechnung={berechnung}
                hindernisse={hindernisse}
                istEntwurf={antrag.zustand === 'entwurf'}
                onSprung={springe}
                onVorschau={() => zeige('vorschau')}
                onWord={() => word.mutate({ id: antrag.id })}
                istWordInArbeit={word.isPending}
              />
            </Grid.Col>
          )}
        </Grid>
      </Tabs>
    </Datensatzseite>
  );
}
