import { useState } from 'react';
import { Alert, FileButton, Grid, Menu } from '@mantine/core';
import { IconDownload, IconFileImport, IconInfoCircle, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { feldname, PAPIERART_LABEL } from '../../shared/vordrucke/labels.ts';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { Verlauf } from '../protokoll/Verlauf.tsx';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { melde } from '../ui/meldung.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Formularansicht } from './Formularansicht.tsx';
import { Stellenleiste } from './Stellenleiste.tsx';
import { NeueFassung, VordruckDialog } from './VordruckDialog.tsx';
import classes from './vordrucke.module.css';

type Daten = Awaited<ReturnType<typeof api.vordrucke.einer.call>>;

const ZURUECK = { ziel: '/vordrucke', text: 'Vordrucke' };

/** The button of a place on the form that is shown. */
function knopfZu(stelle: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-stelle]')].find(
    (knopf) => knopf.dataset['stelle'] === stelle,
  );
}

/** One official form: what it says, with its places, each of which is marked once with a field. */
export function Component() {
  const { id = '' } = useParams();
  const vordruck = useQuery(api.vordrucke.einer.queryOptions({ input: { id } }));
  return (
    <Abfrage abfrage={vordruck} seite={{ titel: 'Vordruck', zurueck: ZURUECK }}>
      {(daten) => <Inhalt {...daten} key={daten.vordruck.id} />}
    </Abfrage>
  );
}

function Inhalt({ vordruck, formular, felder, warnungen }: Daten) {
  const darf = useDarf('foerderrecht', 'schreiben');
  const navigate = useNavigate();
  const speichern = useSpeichern();
  const [gewaehlteId, setzeGewaehlteId] = useState<string | null>(null);
  const [dialog, setzeDialog] = useState<'angaben' | 'loeschen' | null>(null);
  const [neueDatei, setzeNeueDatei] = useState<File | null>(null);
  const { id, version, marken } = vordruck;
  const markieren = useMutation(
    api.vordrucke.markieren.mutationOptions({
      // Back to the form, at the place that was marked.
      onSuccess: (_, { marken: gesetzte }) => {
        const [erste] = gesetzte;
        if (gesetzte.length === 1 && erste !== undefined) knopfZu(erste.stelle)?.focus();
      },
    }),
  );
  const bestaetigen = useMutation(api.vordrucke.verloreneBestaetigen.mutationOptions());
  const loeschen = useMutation(api.vordrucke.loeschen.mutationOptions());
  const datei = useMutation(
    api.vordrucke.datei.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: (geladene) => speichern.speichere(geladene.name, geladene.datei),
    }),
  );
  const waehle = (stelle: string) => {
    setzeGewaehlteId(stelle);
    window.requestAnimationFrame(() => document.getElementById('feldwahl')?.focus());
  };
  const naechste = () => {
    const ab = formular.stellen.findIndex((stelle) => stelle.id === gewaehlteId) + 1;
    const reihe = [...formular.stellen.slice(ab), ...formular.stellen.slice(0, ab)];
    const offene = reihe.find((stelle) => !marken.some((marke) => marke.stelle === stelle.id));
    if (offene === undefined) return;
    setzeGewaehlteId(offene.id);
    const knopf = knopfZu(offene.id);
    knopf?.scrollIntoView({ block: 'center' });
    knopf?.focus({ preventScroll: true });
  };
  const bis = vordruck.gueltigBis ? ` bis ${zeigeDatum(vordruck.gueltigBis)}` : '';
  return (
    <Seite
      titel={vordruck.name}
      untertitel={`${PAPIERART_LABEL[vordruck.papierart]} · gültig ${vordruck.gueltigBis ? 'von' : 'ab'} ${zeigeDatum(vordruck.gueltigVon)}${bis} · ${vordruck.dateiname}`}
      zurueck={ZURUECK}
      menue={
        <>
          <Menu.Item leftSection={<IconDownload size="1rem" aria-hidden />} onClick={() => datei.mutate({ id })}>
            Leeren Vordruck speichern
          </Menu.Item>
          {darf && (
            <>
              <Menu.Item leftSection={<IconPencil size="1rem" aria-hidden />} onClick={() => setzeDialog('angaben')}>
                Angaben ändern …
              </Menu.Item>
              <FileButton accept=".docx,.xlsx" onChange={setzeNeueDatei}>
                {(props) => (
                  <Menu.Item
                    {...props}
                    closeMenuOnClick={false}
                    leftSection={<IconFileImport size="1rem" aria-hidden />}
                  >
                    Neue Fassung laden …
                  </Menu.Item>
                )}
              </FileButton>
              <Menu.Item
                color="red"
                leftSection={<IconTrash size="1rem" aria-hidden />}
                onClick={() => setzeDialog('loeschen')}
              >
                Löschen …
              </Menu.Item>
            </>
          )}
        </>
      }
    >
      <Verlauf tabelle="vordrucke" id={id} />
      <Gruendeliste gruende={warnungen} onSprung={() => setzeDialog('angaben')} />
      {formular.hinweise.map((hinweis) => (
        <Alert key={hinweis} color="geleit" icon={<IconInfoCircle aria-hidden />}>
          {hinweis}
        </Alert>
      ))}
      <Fehlerhinweis fehler={datei.error} />
      {speichern.hinweis}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Formularansicht
            formular={formular}
            stelle={(stelleId, text) => {
              const stelle = formular.stellen.find((eine) => eine.id === stelleId);
              const marke = marken.find((eine) => eine.stelle === stelleId);
              const feld = felder.find(({ schluessel }) => schluessel === marke?.feld);
              const beschriftung = stelle?.beschriftung ?? '';
              return (
                <button
                  type="button"
                  key={stelleId}
                  className={classes['stelle']}
                  data-stelle={stelleId}
                  data-feld={marke?.feld}
                  data-kaestchen={stelle?.istKaestchen || undefined}
                  aria-pressed={stelleId === gewaehlteId}
                  aria-label={`${beschriftung}: ${feld ? feldname(feld) : (marke?.feld ?? 'ohne Feld')}`}
                  disabled={!darf}
                  onClick={() => waehle(stelleId)}
                >
                  {marke ? marke.feld : stelle?.istKaestchen ? '☐' : text.trim() || '\u00a0'}
                </button>
              );
            }}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stellenleiste
            formular={formular}
            vordruck={vordruck}
            felder={felder}
            gewaehlte={formular.stellen.find((stelle) => stelle.id === gewaehlteId) ?? null}
            laeuft={markieren.isPending || bestaetigen.isPending}
            fehler={markieren.error ?? bestaetigen.error}
            onMarkieren={(neue) => markieren.mutate({ id, version, marken: [...neue] })}
            onNaechste={naechste}
            onVerloreneGesehen={() => bestaetigen.mutate({ id, version })}
          />
        </Grid.Col>
      </Grid>
      {dialog === 'angaben' && (
        <VordruckDialog
          datei={null}
          vordruck={vordruck}
          onSchliessen={() => setzeDialog(null)}
          onFertig={() => setzeDialog(null)}
        />
      )}
      {neueDatei && (
        <NeueFassung
          datei={neueDatei}
          vordruck={vordruck}
          onSchliessen={() => setzeNeueDatei(null)}
          onFertig={(neuer) => {
            setzeNeueDatei(null);
            melde(
              neuer.verloren.length === 0
                ? 'Die neue Fassung ist geladen, alle Felder sind übernommen.'
                : `Die neue Fassung ist geladen. ${neuer.verloren.length} Stellen sind verloren.`,
              neuer.verloren.length === 0 ? 'erledigt' : 'warnung',
            );
            void navigate(`/vordrucke/${neuer.id}`);
          }}
        />
      )}
      <Bestaetigung
        offen={dialog === 'loeschen'}
        onSchliessen={() => setzeDialog(null)}
        titel={`Vordruck „${vordruck.name}“ löschen?`}
        folgen="Die Datei und ihre Felder werden gelöscht. Ausgefüllte Vordrucke bleiben bei den Dokumenten."
        knopf="Vordruck löschen"
        onBestaetigt={async () => {
          await loeschen.mutateAsync({ id, version });
          void navigate('/vordrucke');
        }}
      />
    </Seite>
  );
}
