import { useState, type SubmitEvent } from 'react';
import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconFileTypeDocx, IconKey, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Blatt } from '../../shared/documents/blocks.ts';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { liesFehler } from '../ui/fehler.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { PapierAnsicht } from '../ui/paper/PapierAnsicht.tsx';
import { Vorraum } from './Vorraum.tsx';
import classes from './konten.module.css';

/**
 * The recovery sheet: seen and printed; then it is hidden, and one of its groups is typed from the paper. Only then the
 * program opens.
 */
export default function Blattseite({ datenbestand }: { readonly datenbestand: string }) {
  const [istGedruckt, setzeGedruckt] = useState(false);
  const queryClient = useQueryClient();
  const blatt = useQuery({
    ...api.konten.wiederherstellungsblatt.queryOptions(),
    // The key leaves the memory of the window with the page.
    gcTime: 0,
  });
  return (
    <Vorraum
      key={String(istGedruckt)}
      titel={istGedruckt ? 'Blatt prüfen' : 'Wiederherstellungsblatt'}
      schritt="Einrichtung · Schritt 4 von 4"
      breite={istGedruckt ? 'normal' : 'papier'}
      untertitel={
        istGedruckt
          ? 'Zur Probe, ob das Blatt auf Papier vorliegt und lesbar ist.'
          : `Öffnet „${datenbestand}“, wenn das Passwort verloren geht. Bitte drucken und verschlossen aufbewahren, zum Beispiel im Tresor.`
      }
    >
      <Abfrage abfrage={blatt}>
        {({ blatt: papier, gefragteGruppe }) =>
          istGedruckt ? (
            <Rueckfrage
              gefragteGruppe={gefragteGruppe}
              knopf="Einrichtung abschließen"
              onZurueck={() => setzeGedruckt(false)}
              onFertig={() => queryClient.invalidateQueries({ queryKey: api.konten.zustand.queryKey() })}
            />
          ) : (
            <Blattansicht blatt={papier} onGedruckt={() => setzeGedruckt(true)} />
          )
        }
      </Abfrage>
    </Vorraum>
  );
}

/** The sheet, to be printed. */
export function Blattansicht({ blatt, onGedruckt }: { readonly blatt: Blatt; readonly onGedruckt: () => void }) {
  const word = useMutation(
    api.konten.wiederherstellungsblattWord.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: ({ name, datei }) => host.speichereDatei(name, datei),
    }),
  );
  return (
    <>
      <Alert color="yellow" icon={<IconKey aria-hidden />} className="nicht-drucken">
        Das Blatt wird nur dieses eine Mal gezeigt. Wer es besitzt, kann den Datenbestand öffnen.
      </Alert>
      <Group className="nicht-drucken">
        <Button leftSection={<IconPrinter size="1.125rem" aria-hidden />} onClick={() => void host.drucke()}>
          Drucken
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx size="1.125rem" aria-hidden />}
          loading={word.isPending}
          onClick={() => word.mutate()}
        >
          Word-Datei
        </Button>
      </Group>
      <Fehlerhinweis fehler={word.error} />
      <div className={classes['papier']} role="region" aria-label="Vorschau des Blattes">
        <PapierAnsicht blatt={blatt} />
      </div>
      <Group justify="flex-end" className="nicht-drucken">
        <Button variant="default" onClick={onGedruckt}>
          Das Blatt ist gedruckt
        </Button>
      </Group>
    </>
  );
}

/** Proof that the sheet is there: one of its groups, typed from the paper. */
export function Rueckfrage({
  gefragteGruppe,
  knopf,
  onZurueck,
  onFertig,
}: {
  readonly gefragteGruppe: number;
  /** Word on the button. */
  readonly knopf: string;
  readonly onZurueck: () => void;
  readonly onFertig: () => unknown;
}) {
  const [gruppe, setzeGruppe] = useState('');
  const bestaetigen = useMutation(
    api.konten.wiederherstellungsblattBestaetigen.mutationOptions({
      // The sheet cannot be read again from now on; only where the program stands has changed.
      meta: { ohneAuffrischen: true },
      onSuccess: () => onFertig(),
    }),
  );
  const bild = bestaetigen.error ? liesFehler(bestaetigen.error) : null;
  const satz = bild?.art === 'eingabe' ? bild.satz : undefined;

  function sende(ereignis: SubmitEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    bestaetigen.mutate({ gruppe });
  }

  return (
    <form onSubmit={sende} noValidate>
      <Stack gap="lg">
        <TextInput
          label={`Gruppe ${gefragteGruppe} vom gedruckten Blatt`}
          description="Die vier Zeichen neben dieser Nummer. Groß- und Kleinschreibung spielt keine Rolle."
          value={gruppe}
          onChange={(ereignis) => {
            setzeGruppe(ereignis.currentTarget.value);
            bestaetigen.reset();
          }}
          error={satz}
          autoFocus
          data-path="gruppe"
        />
        {!satz && <Fehlerhinweis fehler={bestaetigen.error} />}
        <Group justify="space-between">
          <Button variant="default" onClick={onZurueck}>
            Zurück zum Blatt
          </Button>
          <Button type="submit" loading={bestaetigen.isPending} disabled={gruppe.trim() === ''}>
            {knopf}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
