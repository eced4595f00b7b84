import { useState } from 'react';
import {
  Button,
  Checkbox,
  Group,
  Modal,
  MultiSelect,
  Radio,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Betreuende, Fallakte } from '../../shared/faelle/types.ts';
import { istDatum } from '../../shared/foundation/date.ts';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { SPRACHEN } from '../../shared/foundation/sprachen.ts';
import { istUhrzeit } from '../../shared/foundation/time.ts';
import { ORTSANGABE_LABEL, TAKT_LABEL, TERMINORT_LABEL } from '../../shared/termine/labels.ts';
import { pruefeTermin } from '../../shared/termine/rules.ts';
import { pruefeSerie, serientage } from '../../shared/termine/serie.ts';
import { zTerminort, type Serienumfang, type Termin, type TerminEingabe } from '../../shared/termine/types.ts';
import { betreuendeAuswahl } from '../faelle/betreuende.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { melde } from '../ui/meldung.tsx';
import { nurWenn } from '../ui/rechte.tsx';
import { Uhrzeitfeld } from '../ui/Uhrzeitfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import {
  ausFormular,
  eingabeVon,
  mitSerie,
  neuerTermin,
  zTerminformular,
  type Terminformular,
  type Terminvorgabe,
} from './formular.ts';

/** What the dialog shows: an appointment to change, a proposal, or what a new one begins with. */
export type Termingegenstand =
  | { readonly art: 'aendern'; readonly termin: Termin }
  | { readonly art: 'vorschlag'; readonly eingabe: TerminEingabe }
  | { readonly art: 'neu'; readonly vorgabe: Terminvorgabe };

const TITEL: Record<Termingegenstand['art'], string> = {
  aendern: 'Termin ändern',
  vorschlag: 'Zweiten Termin anlegen',
  neu: 'Termin anlegen',
};

export interface TerminDialogProps {
  /** Null closes the dialog. */
  readonly gegenstand: Termingegenstand | null;
  readonly onSchliessen: () => void;
  /** After a new one, or a series, was made. */
  readonly onAngelegt?: ((termine: readonly Termin[]) => void) | undefined;
}

/** Adds an appointment or a series, or changes one. */
export function TerminDialog({ gegenstand, onSchliessen, onAngelegt }: TerminDialogProps) {
  return (
    <Modal
      opened={gegenstand !== null}
      onClose={onSchliessen}
      title={gegenstand === null ? '' : TITEL[gegenstand.art]}
      size="lg"
    >
      {gegenstand && <Geladener gegenstand={gegenstand} onSchliessen={onSchliessen} onAngelegt={onAngelegt} />}
    </Modal>
  );
}

function haushaltVon(gegenstand: Termingegenstand) {
  if (gegenstand.art === 'aendern') return gegenstand.termin.haushaltId;
  return gegenstand.art === 'neu' ? gegenstand.vorgabe.haushaltId : gegenstand.eingabe.haushaltId;
}

function Geladener({
  gegenstand,
  ...danach
}: Pick<TerminDialogProps, 'onSchliessen' | 'onAngelegt'> & { readonly gegenstand: Termingegenstand }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltVon(gegenstand) } }));
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  return (
    <Abfrage abfrage={akte}>
      {(geladen) => (
        <Abfrage abfrage={betreuende}>
          {(alle) => <Eingabe akte={geladen} betreuende={alle} gegenstand={gegenstand} {...danach} />}
        </Abfrage>
      )}
    </Abfrage>
  );
}

interface EingabeProps {
  readonly akte: Fallakte;
  readonly betreuende: readonly Betreuende[];
  readonly gegenstand: Termingegenstand;
  readonly onSchliessen: () => void;
  readonly onAngelegt?: TerminDialogProps['onAngelegt'];
}

function anfangswerte({ akte, betreuende, gegenstand }: EingabeProps, heute: Parameters<typeof neuerTermin>[1]) {
  if (gegenstand.art === 'aendern') return mitSerie(eingabeVon(gegenstand.termin));
  if (gegenstand.art === 'vorschlag') return mitSerie(gegenstand.eingabe);
  const eigenes = betreuende.find(({ istEigenes }) => istEigenes)?.id ?? null;
  const { vorgabe } = gegenstand;
  return neuerTermin({ ...vorgabe, personalId: vorgabe.personalId ?? eigenes ?? akte.haushalt.zustaendigId }, heute);
}

function Eingabe(props: EingabeProps) {
  const { akte, betreuende, gegenstand, onSchliessen, onAngelegt } = props;
  const heute = useHeute();
  const bisheriger = gegenstand.art === 'aendern' ? gegenstand.termin : null;
  const [umfang, setzeUmfang] = useState<Serienumfang>('nur_diesen');
  const anlegen = useMutation(api.termine.anlegen.mutationOptions());
  const aendern = useMutation(api.termine.aendern.mutationOptions());
  const formular = useFormular({
    schema: zTerminformular,
    werte: anfangswerte(props, heute),
    version: bisheriger?.version ?? null,
    async speichere(werte, version) {
      const { eingabe, wiederholung } = ausFormular(werte);
      if (bisheriger === null) return { angelegte: await anlegen.mutateAsync({ eingabe, wiederholung }) };
      await aendern.mutateAsync({ id: bisheriger.id, version: version ?? bisheriger.version, eingabe, umfang });
      return { angelegte: [] };
    },
    nachSpeichern: ({ angelegte }) => {
      const anzahl = angelegte.length;
      if (bisheriger === null) melde(anzahl === 1 ? 'Der Termin ist angelegt.' : `${anzahl} Termine sind angelegt.`);
      onSchliessen();
      if (anzahl > 0) onAngelegt?.(angelegte);
    },
    entwurf: `termin-${bisheriger?.id ?? `neu-${akte.haushalt.id}`}`,
  });
  const { form } = formular;
  const gruende = useHinweise(form.values, akte, betreuende, bisheriger);
  const ortsangabe = ORTSANGABE_LABEL[form.values.ort];
  return (
    <form
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void formular.speichern();
      }}
    >
      <Stack>
        <Formularmeldung formular={formular} />
        <Text c="dimmed">{[akte.haushalt.bezeichnung, akte.haushalt.aktenzeichen].filter(Boolean).join(' · ')}</Text>
        <TextInput label="Worum es geht" data-autofocus {...form.getInputProps('titel')} />
        <MultiSelect
          label="Wer kommt"
          placeholder={form.values.personIds.length === 0 ? 'alle aus dem Haushalt' : undefined}
          data={akte.personen.map((person) => ({ value: person.id, label: vollerName(person) }))}
          {...form.getInputProps('personIds')}
        />
        <Group align="flex-start" grow>
          <Datumsfeld label="Tag" {...form.getInputProps('am')} />
          <Uhrzeitfeld label="Uhrzeit" {...form.getInputProps('um')} />
          <Zahlenfeld label="Dauer" einheit="Minuten" {...form.getInputProps('dauerMinuten')} />
        </Group>
        <Group align="flex-start" grow>
          <Select
            label="Ort"
            allowDeselect={false}
            data={auswahlAus(TERMINORT_LABEL)}
            {...form.getInputProps('ort')}
            onChange={(ort) => {
              form.setFieldValue('ort', zTerminort.parse(ort));
              if (ORTSANGABE_LABEL[zTerminort.parse(ort)] === null) form.setFieldValue('ortsangabe', '');
            }}
          />
          {ortsangabe !== null && <TextInput label={ortsangabe} {...form.getInputProps('ortsangabe')} />}
        </Group>
        <Group align="flex-start" grow>
          <Select
            label="Wer nimmt den Termin wahr"
            searchable
            data={betreuendeAuswahl(betreuende, akte.haushalt.kommuneId, form.values.personalId)}
            {...form.getInputProps('personalId')}
          />
          <Select
            label="Sprachmittlung"
            placeholder="nicht nötig"
            clearable
            searchable
            data={SPRACHEN.map(({ code, name }) => ({ value: code, label: name }))}
            {...form.getInputProps('sprachmittlung')}
            value={form.values.sprachmittlung || null}
            onChange={(sprache: string | null) => form.setFieldValue('sprachmittlung', sprache ?? '')}
          />
        </Group>
        <Textarea label="Notiz" autosize minRows={2} {...form.getInputProps('notiz')} />
        {bisheriger === null && <Wiederholungsfelder form={form} />}
        {bisheriger?.serieId != null && (
          <Radio.Group
            label="Gilt für"
            value={umfang}
            onChange={(wert) => setzeUmfang(wert === 'nur_diesen' ? 'nur_diesen' : 'diesen_und_folgende')}
          >
            <Group mt={4}>
              <Radio value="nur_diesen" label="nur diesen Termin" />
              <Radio value="diesen_und_folgende" label="diesen und die folgenden" />
            </Group>
          </Radio.Group>
        )}
        <div aria-live="polite">
          <Gruendeliste gruende={gruende} />
        </div>
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              formular.verwerfen();
              onSchliessen();
            }}
          >
            Abbrechen
          </Button>
          <Button type="submit" loading={formular.laeuft}>
            {bisheriger === null ? 'Anlegen' : 'Speichern'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The same again every week or month; the rows are made at once. */
function Wiederholungsfelder({
  form,
}: {
  readonly form: ReturnType<typeof useFormular<Terminformular, never, never>>['form'];
}) {
  const { takt, endeArt } = form.values;
  return (
    <Stack gap="xs">
      <Checkbox
        label="Wiederholen"
        checked={takt !== 'nie'}
        onChange={(ereignis) => form.setFieldValue('takt', ereignis.currentTarget.checked ? 'woechentlich' : 'nie')}
      />
      {takt !== 'nie' && (
        <Group align="flex-start" grow>
          <Zahlenfeld label="Alle" {...form.getInputProps('abstand')} />
          <Select label="Takt" allowDeselect={false} data={auswahlAus(TAKT_LABEL)} {...form.getInputProps('takt')} />
          <Select
            label="Ende"
            allowDeselect={false}
            data={[
              { value: 'anzahl', label: 'nach Anzahl' },
              { value: 'bis', label: 'an einem Tag' },
            ]}
            {...form.getInputProps('endeArt')}
          />
          {endeArt === 'anzahl' ? (
            <Zahlenfeld label="Anzahl" einheit="Termine" {...form.getInputProps('anzahl')} />
          ) : (
            <Datumsfeld label="Letzter Tag" {...form.getInputProps('endeAm')} />
          )}
        </Group>
      )}
    </Stack>
  );
}

/** What should be known before it is saved: taken times, days without work, somebody who needs an interpreter. */
function useHinweise(
  werte: Terminformular,
  akte: Fallakte,
  betreuende: readonly Betreuende[],
  bisheriger: Termin | null,
) {
  const heute = useHeute();
  const { am, um, personalId, dauerMinuten, personIds } = werte;
  const istLesbar = istDatum(am) && istUhrzeit(um) && personalId !== null && Number.isInteger(dauerMinuten);
  const belegung = useQuery({
    ...api.termine.belegung.queryOptions({
      input: {
        personalId: (personalId ?? '') as PersonalId,
        von: istDatum(am) ? am : heute,
        bis: istDatum(am) ? am : heute,
      },
    }),
    ...nurWenn(istLesbar),
  });
  if (!istLesbar) return [];
  const eingeladene = akte.personen.filter(({ id }) => personIds.length === 0 || personIds.includes(id));
  const eingabe = {
    ...werte,
    am,
    um,
    personalId: personalId as PersonalId,
    haushaltId: akte.haushalt.id,
    personIds: [],
  };
  const gruende = pruefeTermin(eingabe, {
    heute,
    id: bisheriger?.id ?? null,
    belegungen: belegung.data ?? [],
    personal: betreuende.find(({ id }) => id === personalId)?.name ?? 'Diese Person',
    brauchtSprachmittlung: eingeladene.filter((person) => person.brauchtSprachmittlung).map(vollerName),
  });
  if (werte.takt === 'nie' || !Number.isInteger(werte.abstand) || werte.abstand < 1) return gruende;
  const ende =
    werte.endeArt === 'bis' && werte.endeAm !== null && istDatum(werte.endeAm)
      ? { art: 'bis' as const, bis: werte.endeAm }
      : { art: 'anzahl' as const, anzahl: Number.isInteger(werte.anzahl) ? werte.anzahl : 2 };
  const wiederholung = { takt: werte.takt, abstand: werte.abstand, ende };
  const tage = serientage(am, wiederholung);
  // The first day is told already; a series of one is told by its own rule.
  const derSerie = pruefeSerie(am, wiederholung);
  return tage.length > 1 && derSerie.some(({ code }) => code === 'serie-kein-werktag')
    ? [...gruende.filter(({ code }) => code !== 'termin-kein-werktag'), ...derSerie]
    : [...gruende, ...derSerie];
}
