import { useCallback, useState } from 'react';
import {
  Autocomplete,
  Button,
  Group,
  Modal,
  Radio,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { IconArchive, IconFileText } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { plusTage } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { sprachname } from '../../shared/foundation/sprachen.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { neuerAuftrag } from '../../shared/sprachmittlung/defaults.ts';
import { EINSATZFORM_LABEL, GEGENSTAND_VORSCHLAEGE } from '../../shared/sprachmittlung/labels.ts';
import { pruefeAuftrag } from '../../shared/sprachmittlung/rules.ts';
import { zDolmetscherauftrag, type Dolmetscherauftrag } from '../../shared/sprachmittlung/types.ts';
import { Sprachfeld } from '../erhebungen/Sprachfeld.tsx';
import { feldfehlerAus, useGruende } from '../erhebungen/useGruende.ts';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { Abfrage } from '../ui/Abfrage.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { melde } from '../ui/meldung.tsx';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';
import { nurWenn, Schreibbereich, useDarf } from '../ui/rechte.tsx';
import { Uhrzeitfeld } from '../ui/Uhrzeitfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';

/** A letter is written with some days to answer. */
const TAGE_BIS_ZUM_TERMIN = 7;

/** The section of a case from which an interpreter is ordered. */
export function SprachmittlungAbschnitt({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  return <Abfrage abfrage={akte}>{(geladene) => <Auftrag akte={geladene} />}</Abfrage>;
}

function Auftrag({ akte: { haushalt, personen } }: { readonly akte: Fallakte }) {
  const heute = useHeute();
  const darf = useDarf('faelle', 'schreiben', haushalt.kommuneId);
  const [vorschau, setzeVorschau] = useState<Dolmetscherauftrag | null>(null);
  const [anfang] = useState(() => ({
    ...neuerAuftrag(haushalt.id, plusTage(heute, TAGE_BIS_ZUM_TERMIN)),
    sprache:
      personen.flatMap(({ sprachen }) => sprachen).find(({ niveau }) => niveau === 'muttersprache')?.sprache ?? '',
  }));
  const pruefe = useCallback(
    (auftrag: Dolmetscherauftrag) =>
      pruefeAuftrag(auftrag, {
        heute,
        namen: personen.flatMap(({ vorname, nachname }) => [vorname, nachname]),
        aktenzeichen: haushalt.aktenzeichen,
      }),
    [heute, personen, haushalt.aktenzeichen],
  );
  const pruefeFelder = useCallback((auftrag: Dolmetscherauftrag) => feldfehlerAus(pruefe(auftrag)), [pruefe]);
  // The step of the form is the look at the letter; from there it is saved as a file or filed.
  const formular = useFormular({
    schema: zDolmetscherauftrag,
    werte: anfang,
    version: null,
    pruefe: pruefeFelder,
    speichere: (auftrag) => Promise.resolve(auftrag),
    nachSpeichern: setzeVorschau,
  });
  const { form } = formular;
  const hinweise = useGruende(form.values, zDolmetscherauftrag, pruefe).filter(({ schwere }) => schwere === 'warnt');
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          Dolmetscherauftrag
        </Title>
        <Text size="sm" c="dimmed">
          Der Brief nennt das Aktenzeichen und keinen Namen aus dem Haushalt. Abgelegte Aufträge stehen bei den
          Dokumenten.
        </Text>
      </div>
      <Formularmeldung formular={formular} />
      <Schreibbereich darf={darf}>
        <Feldgruppe titel="An wen">
          <Partnerwahl
            sprache={form.values.sprache}
            onWahl={({ name, ansprechperson, strasse, plz, ort }) =>
              form.setValues({
                empfaenger: ansprechperson === '' ? name : `${name}, ${ansprechperson}`,
                strasse,
                plz,
                ort,
              })
            }
          />
          <TextInput label="Person oder Dienst" withAsterisk {...form.getInputProps('empfaenger')} />
          <TextInput label="Straße, Hausnummer" {...form.getInputProps('strasse')} />
          <Group grow align="flex-start">
            <TextInput label="Postleitzahl" {...form.getInputProps('plz')} />
            <TextInput label="Ort" {...form.getInputProps('ort')} />
          </Group>
        </Feldgruppe>
        <Feldgruppe titel="Gespräch">
          <Sprachfeld label="Sprache" withAsterisk {...form.getInputProps('sprache')} />
          <Autocomplete
            label="Gegenstand in allgemeinen Worten"
            withAsterisk
            data={[...GEGENSTAND_VORSCHLAEGE]}
            {...form.getInputProps('gegenstand')}
          />
          <Datumsfeld label="Tag" {...form.getInputProps('am')} />
          <Uhrzeitfeld label="Uhrzeit" {...form.getInputProps('um')} />
          <Zahlenfeld label="Voraussichtliche Dauer in Minuten" {...form.getInputProps('dauerMinuten')} />
          <Radio.Group label="Form" {...form.getInputProps('form')}>
            <Group mt={4}>
              {auswahlAus(EINSATZFORM_LABEL).map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Group>
          </Radio.Group>
          <TextInput
            label={form.values.form === 'vor_ort' ? 'Treffpunkt' : 'Einwahl'}
            withAsterisk
            {...form.getInputProps('treffpunkt')}
          />
          <Datumsfeld label="Antwort erbeten bis" {...form.getInputProps('antwortBis')} />
          <TextInput label="Ansprechperson am Tag" {...form.getInputProps('ansprechperson')} />
          <TextInput label="Telefon" {...form.getInputProps('telefon')} />
          <GanzeBreite>
            <Textarea label="Abrechnung" autosize minRows={2} {...form.getInputProps('abrechnung')} />
          </GanzeBreite>
        </Feldgruppe>
        <Gruendeliste gruende={hinweise} onSprung={formular.springe} />
        <Group justify="flex-end">
          <Button leftSection={<IconFileText size="1.125rem" aria-hidden />} onClick={() => void formular.speichern()}>
            Auftrag ansehen
          </Button>
        </Group>
      </Schreibbereich>
      {vorschau && <Papier auftrag={vorschau} onSchliessen={() => setzeVorschau(null)} />}
    </Stack>
  );
}

/** Interpreters of the Netzwerk; those who speak the language first. */
function Partnerwahl({ sprache, onWahl }: { readonly sprache: string; readonly onWahl: (partner: Partner) => void }) {
  const darf = useDarf('netzwerk', 'lesen');
  const partner = useQuery({ ...api.netzwerk.partner.queryOptions(), ...nurWenn(darf) });
  const alle = (partner.data ?? []).filter(({ art }) => art === 'sprachmittlung');
  const spricht = ({ sprachen }: Partner) => sprache !== '' && sprachen.includes(sprache);
  const alsWahl = ({ id, name }: Partner) => ({ value: id as string, label: name });
  const passende = alle.filter(spricht).map(alsWahl);
  const andere = alle.filter((eine) => !spricht(eine)).map(alsWahl);
  return (
    <Select
      label="Aus dem Netzwerk übernehmen"
      placeholder={alle.length === 0 ? 'Noch keine Sprachmittlung im Netzwerk' : 'Sprachmittlung wählen'}
      disabled={alle.length === 0}
      searchable
      value={null}
      data={[
        ...(passende.length > 0 ? [{ group: `Spricht ${sprachname(sprache)}`, items: passende }] : []),
        ...(andere.length > 0 ? [{ group: 'Weitere', items: andere }] : []),
      ]}
      onChange={(id) => {
        const gewaehlter = alle.find((einer) => einer.id === id);
        if (gewaehlter) onWahl(gewaehlter);
      }}
    />
  );
}

/** The letter: preview, Word file, and filing with the code for the reply. */
function Papier({
  auftrag,
  onSchliessen,
}: {
  readonly auftrag: Dolmetscherauftrag;
  readonly onSchliessen: () => void;
}) {
  const blatt = useQuery(api.sprachmittlung.blatt.queryOptions({ input: auftrag }));
  const speichern = useSpeichern();
  const word = useMutation(
    api.sprachmittlung.word.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: ({ name, datei }) => speichern.speichere(name, datei),
    }),
  );
  const ablegen = useMutation(
    api.sprachmittlung.ablegen.mutationOptions({
      onSuccess: ({ name }) => {
        melde(`${name} ist abgelegt.`);
        onSchliessen();
      },
    }),
  );
  return (
    <Modal opened onClose={onSchliessen} size="60rem" title="Dolmetscherauftrag">
      <Stack>
        <Group className="nicht-drucken">
          <Button
            variant="default"
            leftSection={<IconArchive size="1.125rem" aria-hidden />}
            loading={ablegen.isPending}
            onClick={() => ablegen.mutate(auftrag)}
          >
            Ablegen
          </Button>
          <Text size="sm" c="dimmed">
            Abgelegt trägt der Brief einen Code, durch den die unterschriebene Antwort zurückfindet.
          </Text>
        </Group>
        <Fehlerhinweis fehler={ablegen.error ?? word.error} />
        {speichern.hinweis}
        <Papiervorschau
          blatt={blatt}
          istVeraendert={false}
          onWord={() => word.mutate(auftrag)}
          istWordInArbeit={word.isPending}
        />
      </Stack>
    </Modal>
  );
}
