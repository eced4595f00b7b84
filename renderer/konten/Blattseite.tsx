import { useState, type FormEvent } from 'react';
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconFileTypeDocx, IconKey, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { liesFehler } from '../ui/fehler.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { PapierAnsicht } from '../ui/paper/PapierAnsicht.tsx';
import { Vorraum } from './Vorraum.tsx';
import classes from './konten.module.css';

/** The recovery sheet: seen, printed, and one group of it typed back; only then the program opens. */
export default function Blattseite({ datenbestand }: { readonly datenbestand: string }) {
  const blatt = useQuery(api.konten.wiederherstellungsblatt.queryOptions());
  const word = useMutation(
    api.konten.wiederherstellungsblattWord.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: ({ name, datei }) => host.speichereDatei(name, datei),
    }),
  );
  return (
    <Vorraum
      titel="Wiederherstellungsblatt"
      schritt="Einrichtung · Schritt 4 von 4"
      breite="papier"
      untertitel={`Öffnet „${datenbestand}“, wenn das Passwort verloren geht. Bitte drucken und verschlossen aufbewahren, zum Beispiel im Tresor.`}
    >
      <Alert color="yellow" icon={<IconKey aria-hidden />} className="nicht-drucken">
        Das Blatt wird nur dieses eine Mal gezeigt. Wer es besitzt, kann den Datenbestand öffnen.
      </Alert>
      <Group className="nicht-drucken">
        <Button
          leftSection={<IconPrinter size="1.125rem" aria-hidden />}
          disabled={!blatt.data}
          onClick={() => void host.drucke()}
        >
          Drucken
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx size="1.125rem" aria-hidden />}
          loading={word.isPending}
          onClick={() => word.mutate({})}
        >
          Word-Datei
        </Button>
      </Group>
      <Fehlerhinweis fehler={word.error} />
      <Abfrage abfrage={blatt}>
        {({ blatt: papier, gefragteGruppe }) => (
          <>
            <div className={classes['papier']} tabIndex={0} role="region" aria-label="Vorschau des Blattes">
              <PapierAnsicht blatt={papier} />
            </div>
            <Rueckfrage gefragteGruppe={gefragteGruppe} />
          </>
        )}
      </Abfrage>
    </Vorraum>
  );
}

/** Proof that the sheet is there: one of its groups, typed from the paper. */
function Rueckfrage({ gefragteGruppe }: { readonly gefragteGruppe: number }) {
  const [gruppe, setzeGruppe] = useState('');
  const bestaetigen = useMutation(api.konten.wiederherstellungsblattBestaetigen.mutationOptions());
  const bild = bestaetigen.error ? liesFehler(bestaetigen.error) : null;
  const satz = bild?.art === 'eingabe' ? bild.satz : undefined;

  function sende(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    bestaetigen.mutate({ gruppe });
  }

  return (
    <form onSubmit={sende} noValidate className="nicht-drucken">
      <Stack gap="sm">
        <Text fw={600}>Ist das Blatt gedruckt?</Text>
        <TextInput
          label={`Gruppe ${gefragteGruppe} vom gedruckten Blatt`}
          description="Groß- und Kleinschreibung spielt keine Rolle."
          value={gruppe}
          onChange={(ereignis) => {
            setzeGruppe(ereignis.currentTarget.value);
            bestaetigen.reset();
          }}
          error={satz}
          maw="20rem"
          data-path="gruppe"
        />
        {!satz && <Fehlerhinweis fehler={bestaetigen.error} />}
        <Group>
          <Button type="submit" loading={bestaetigen.isPending} disabled={gruppe.trim() === ''}>
            Einrichtung abschließen
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
