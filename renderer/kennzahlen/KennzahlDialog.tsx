import { useState } from 'react';
import { Button, Checkbox, Group, Input, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import { ADRESSAT_LABEL, BERATUNGSORT_LABEL, THEMA_LABEL } from '../../shared/beratungen/labels.ts';
import { WEITERLEITUNGSZIEL_LABEL, zWeiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';
import {
  zEigeneZaehlung,
  zKennzahlAnpassung,
  type EigeneZaehlung,
  type Kennzahl,
} from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Verlauf } from '../protokoll/Verlauf.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';
import { useFokusrueckgabe } from '../ui/useFokusrueckgabe.ts';
import { useFormular } from '../ui/useFormular.ts';
import { eigeneId, useKatalogbefehle } from './katalogbefehle.ts';

const zEingabe = zKennzahlAnpassung.extend({ zaehlung: zEigeneZaehlung.nullable() });
const LEER: EigeneZaehlung = { thema: null, ort: null, adressat: null, ziel: null, mitSprachmittlung: false };
const HOECHSTE_POSITION = 1000;

interface Dialogangaben {
  /** Null: a new one of the office's own. */
  readonly kennzahl: Kennzahl | null;
  readonly letztePosition: number;
  readonly darf: boolean;
  readonly onSchliessen: () => void;
}

/** A Kennzahl with its rule and source; whoever may changes its words, or what an own one counts. */
export function KennzahlDialog(angaben: Dialogangaben) {
  const { kennzahl, darf, onSchliessen } = angaben;
  useFokusrueckgabe();
  return (
    <Modal opened onClose={onSchliessen} title={kennzahl?.name ?? 'Eigene Kennzahl anlegen'} size="lg">
      <Stack>
        {kennzahl !== null && (
          <Stack gap={4}>
            <Group>
              <GewissheitBadge gewissheit={kennzahl.gewissheit} />
            </Group>
            {!darf && kennzahl.definition !== '' && <Text>{kennzahl.definition}</Text>}
            <Text>Gezählt: {kennzahl.zaehlregel}</Text>
            <Text size="sm" c="dimmed">
              Herkunft: {kennzahl.herkunft}
            </Text>
            <Verlauf tabelle="kennzahl_anpassungen" id={kennzahl.schluessel} />
          </Stack>
        )}
        {darf && <Formular {...angaben} />}
      </Stack>
    </Modal>
  );
}

function Formular({ kennzahl, letztePosition, onSchliessen }: Dialogangaben) {
  const { anlegen, speichere } = useKatalogbefehle();
  const werte: z.input<typeof zEingabe> =
    kennzahl === null
      ? {
          name: '',
          definition: '',
          position: Math.min(letztePosition + 10, HOECHSTE_POSITION),
          istGezeigt: true,
          zaehlung: LEER,
        }
      : {
          name: kennzahl.name,
          definition: kennzahl.definition,
          position: kennzahl.position,
          istGezeigt: kennzahl.istGezeigt,
          zaehlung: kennzahl.eigene,
        };
  const formular = useFormular({
    schema: zEingabe,
    werte,
    version: kennzahl?.version ?? null,
    speichere: ({ zaehlung, ...eingabe }, version) =>
      kennzahl === null ? anlegen(eingabe, zaehlung ?? LEER) : speichere(kennzahl, eingabe, zaehlung, version),
    nachSpeichern: onSchliessen,
  });
  const { form } = formular;
  return (
    <>
      <Formularmeldung formular={formular} />
      <TextInput label="Name" maxLength={200} {...form.getInputProps('name')} />
      <Textarea label="Definition" autosize minRows={2} maxLength={1000} {...form.getInputProps('definition')} />
      <Checkbox
        label="In der eigenen Liste zeigen"
        description="Die Blätter für das Land enthalten immer alle 47."
        {...form.getInputProps('istGezeigt', { type: 'checkbox' })}
      />
      {form.values.zaehlung !== null && (
        <Zaehlung
          zaehlung={form.values.zaehlung}
          onZaehlung={(neue) => form.setFieldValue('zaehlung', neue)}
          fehler={form.errors['zaehlung'] ?? null}
        />
      )}
      <Formularaktionen
        formular={formular}
        istNeu={kennzahl === null}
        onAbbrechen={onSchliessen}
        weitere={kennzahl !== null && kennzahl.version !== null && <Weg kennzahl={kennzahl} onFertig={onSchliessen} />}
      />
    </>
  );
}

/** What an own Kennzahl counts: talks that meet all that is chosen. */
function Zaehlung({
  zaehlung,
  onZaehlung,
  fehler,
}: {
  readonly zaehlung: EigeneZaehlung;
  readonly onZaehlung: (neue: EigeneZaehlung) => void;
  readonly fehler: React.ReactNode;
}) {
  const setze = (teil: Record<string, unknown>) => {
    const neue = zEigeneZaehlung.safeParse({ ...zaehlung, ...teil });
    if (neue.success) onZaehlung(neue.data);
  };
  return (
    <Stack gap="xs" role="group" aria-label="Gezählt werden Gespräche" data-path="zaehlung">
      <Text fw={550}>Gezählt werden Gespräche, auf die alles Gewählte zutrifft</Text>
      <Group grow align="flex-start">
        <Select
          label="Thema"
          placeholder="jedes"
          clearable
          clearButtonProps={{ 'aria-label': 'Jedes Thema' }}
          data={auswahlAus(THEMA_LABEL)}
          value={zaehlung.thema}
          onChange={(thema) => setze({ thema })}
        />
        <Select
          label="Ort"
          placeholder="jeder"
          clearable
          clearButtonProps={{ 'aria-label': 'Jeder Ort' }}
          data={auswahlAus(BERATUNGSORT_LABEL)}
          value={zaehlung.ort}
          onChange={(ort) => setze({ ort })}
        />
        <Select
          label="Mit wem"
          placeholder="allen"
          clearable
          clearButtonProps={{ 'aria-label': 'Mit allen' }}
          data={auswahlAus(ADRESSAT_LABEL)}
          value={zaehlung.adressat}
          onChange={(adressat) => setze({ adressat })}
        />
      </Group>
      <Select
        label="Mit Weiterleitung an"
        placeholder="gleich, ob weitergeleitet wurde"
        clearable
        clearButtonProps={{ 'aria-label': 'Gleich, ob weitergeleitet wurde' }}
        data={zWeiterleitungsziel.options.map(({ value }) => ({
          value: String(value),
          label: WEITERLEITUNGSZIEL_LABEL[value],
        }))}
        value={zaehlung.ziel === null ? null : String(zaehlung.ziel)}
        onChange={(ziel) => setze({ ziel: ziel === null ? null : Number(ziel) })}
      />
      <Checkbox
        label="nur mit Sprachmittlung"
        checked={zaehlung.mitSprachmittlung}
        onChange={(ereignis) => setze({ mitSprachmittlung: ereignis.currentTarget.checked })}
      />
      {fehler !== null && <Input.Error>{fehler}</Input.Error>}
    </Stack>
  );
}

/** Takes the office's own words back, or an own Kennzahl away. */
function Weg({ kennzahl, onFertig }: { readonly kennzahl: Kennzahl; readonly onFertig: () => void }) {
  const [fragt, setzeFragt] = useState(false);
  const zuruecksetzen = useMutation(api.kennzahlen.zuruecksetzen.mutationOptions());
  const loeschen = useMutation(api.kennzahlen.eigeneLoeschen.mutationOptions());
  const { schluessel, version, eigene, name } = kennzahl;
  const knopf = eigene === null ? 'Zurücksetzen' : 'Löschen';
  return (
    <>
      <Button variant="default" color="red" onClick={() => setzeFragt(true)}>
        {knopf} …
      </Button>
      <Bestaetigung
        offen={fragt}
        onSchliessen={() => setzeFragt(false)}
        titel={eigene === null ? `„${name}“ zurücksetzen?` : `„${name}“ löschen?`}
        folgen={
          eigene === null
            ? 'Danach gelten wieder der mitgelieferte Name, die Definition und der Platz.'
            : 'Sie steht in keiner neuen Auswertung mehr. Was abgegeben wurde, bleibt.'
        }
        knopf={knopf}
        onBestaetigt={async () => {
          if (version === null) return;
          if (eigene === null) await zuruecksetzen.mutateAsync({ schluessel, version });
          else await loeschen.mutateAsync({ id: eigeneId(kennzahl), version });
          onFertig();
        }}
      />
    </>
  );
}
