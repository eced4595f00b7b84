import { Modal, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { Datum } from '../../shared/foundation/date.ts';
import type { HaushaltId, PersonId } from '../../shared/foundation/id.ts';
import {
  WEITERLEITUNGSZIEL_LABEL,
  WEITERLEITUNGSZIELE,
  zaehlstelleVon,
  zWeiterleitungsziel,
} from '../../shared/netzwerk/partnerarten.ts';
import { zWeiterleitungEingabe, type Weiterleitung, type WeiterleitungEingabe } from '../../shared/termine/types.ts';
import { mitgegebeneArten } from '../../shared/termine/weiterleitung.ts';
import { Ampel } from '../einwilligungen/Ampel.tsx';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';

interface WeiterleitungDialogProps {
  readonly akte: Fallakte;
  /** The one to change, `neu`, or null: the dialog is closed. */
  readonly gegenstand: Weiterleitung | 'neu' | null;
  readonly onSchliessen: () => void;
}

/** Sends somebody to one other office, or changes what was noted of that. */
export function WeiterleitungDialog(props: WeiterleitungDialogProps) {
  const { gegenstand, onSchliessen } = props;
  return (
    <Modal
      opened={gegenstand !== null}
      onClose={onSchliessen}
      title={gegenstand === 'neu' ? 'Weiterleiten' : 'Weiterleitung ändern'}
      size="lg"
    >
      {gegenstand && <Eingabe akte={props.akte} gegenstand={gegenstand} onSchliessen={onSchliessen} />}
    </Modal>
  );
}

function neueWeiterleitung(haushaltId: HaushaltId, personId: PersonId | undefined, heute: Datum): WeiterleitungEingabe {
  return {
    haushaltId,
    personIds: personId === undefined ? [] : [personId],
    ziel: 19,
    partnerId: null,
    stelle: '',
    anliegen: '',
    am: heute,
    personalId: null,
  };
}

function Eingabe({
  akte: { haushalt, personen },
  gegenstand,
  onSchliessen,
}: WeiterleitungDialogProps & { readonly gegenstand: Weiterleitung | 'neu' }) {
  const heute = useHeute();
  const bisherige = gegenstand === 'neu' ? null : gegenstand;
  const partner = useQuery({ ...api.netzwerk.partner.queryOptions(), ...nurWenn(useDarf('netzwerk', 'lesen')) });
  const anlegen = useMutation(api.termine.weiterleiten.mutationOptions());
  const aendern = useMutation(api.termine.weiterleitungAendern.mutationOptions());
  const formular = useFormular({
    schema: zWeiterleitungEingabe,
    werte:
      bisherige === null
        ? neueWeiterleitung(haushalt.id, personen[0]?.id, heute)
        : zWeiterleitungEingabe.parse(bisherige),
    version: bisherige?.version ?? null,
    speichere: (eingabe, version) =>
      bisherige === null
        ? anlegen.mutateAsync(eingabe)
        : aendern.mutateAsync({ id: bisherige.id, version: version ?? bisherige.version, eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: `weiterleitung-${bisherige?.id ?? `neu-${haushalt.id}`}`,
  });
  const { form } = formular;
  const passende = (partner.data ?? []).filter(
    ({ kommuneIds }) => kommuneIds.length === 0 || kommuneIds.includes(haushalt.kommuneId),
  );
  const gewaehlter = passende.find(({ id }) => id === form.values.partnerId);
  const anliegen = form.values.anliegen.trim();
  return (
    <Stack>
      {/* Outside of the form: its own dialog has a form, too. */}
      <Ampel
        haushaltId={haushalt.id}
        personIds={form.values.personIds}
        empfaenger={{ partnerId: form.values.partnerId, name: gewaehlter?.name ?? form.values.stelle }}
        arten={mitgegebeneArten(form.values.ziel)}
        zweck={anliegen}
      />
      <Dialogformular
        formular={formular}
        knopf={bisherige === null ? 'Weiterleiten' : 'Speichern'}
        onAbbrechen={() => {
          formular.verwerfen();
          onSchliessen();
        }}
      >
        <Text size="sm" c="dimmed">
          Genau eine Stelle je Weiterleitung; für jede weitere Stelle eine eigene. Eine bloße Auskunft ist keine.
        </Text>
        <MultiSelect
          label="Wer"
          data={personen.map((person) => ({ value: person.id, label: vollerName(person) }))}
          {...form.getInputProps('personIds')}
        />
        <Select
          label="Stelle aus dem Netzwerk"
          placeholder="keine davon"
          searchable
          clearable
          data={passende.map(({ id, name, ort }) => ({ value: id, label: [name, ort].filter(Boolean).join(', ') }))}
          {...form.getInputProps('partnerId')}
          onChange={(id) => {
            const neuer = passende.find((eine) => eine.id === id) ?? null;
            form.setFieldValue('partnerId', neuer?.id ?? null);
            if (neuer) form.setFieldValue('ziel', zaehlstelleVon(neuer.art).weiterleitung);
          }}
        />
        <Select
          label="Zählt als"
          description={gewaehlter ? 'folgt aus der Art der Stelle' : undefined}
          allowDeselect={false}
          disabled={gewaehlter !== undefined}
          data={WEITERLEITUNGSZIELE.map((ziel) => ({
            value: String(ziel),
            label: `${ziel} ${WEITERLEITUNGSZIEL_LABEL[ziel]}`,
          }))}
          {...form.getInputProps('ziel')}
          value={String(form.values.ziel)}
          onChange={(ziel) => form.setFieldValue('ziel', zWeiterleitungsziel.parse(Number(ziel)))}
        />
        {gewaehlter === undefined && (
          <TextInput
            label="Name der Stelle"
            description={form.values.ziel === 30 ? 'bei einer sonstigen Stelle nötig' : undefined}
            {...form.getInputProps('stelle')}
          />
        )}
        <TextInput label="Anliegen" data-autofocus {...form.getInputProps('anliegen')} />
        <Datumsfeld label="Gesendet am" {...form.getInputProps('am')} />
      </Dialogformular>
    </Stack>
  );
}
