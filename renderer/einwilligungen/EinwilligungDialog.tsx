import { Checkbox, Modal, MultiSelect, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { neueEinwilligung } from '../../shared/einwilligungen/defaults.ts';
import { istBesondersGeschuetzt, RICHTUNG_LABEL, zeigeArten } from '../../shared/einwilligungen/labels.ts';
import { moeglicheSorgeberechtigte, pruefeEinwilligung } from '../../shared/einwilligungen/rules.ts';
import {
  zEinwilligungEingabe,
  zEinwilligungsrichtung,
  type Einwilligung,
  type Empfaenger,
  type Informationsart,
} from '../../shared/einwilligungen/types.ts';
import { vollerName, volljaehrigkeit } from '../../shared/faelle/name.ts';
import type { Person } from '../../shared/faelle/types.ts';
import type { HaushaltId, PersonId } from '../../shared/foundation/id.ts';
import { SPRACHEN } from '../../shared/foundation/sprachen.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Artenwahl } from './Artenwahl.tsx';
import { EmpfaengerFeld } from './EmpfaengerFeld.tsx';

/** A new consent, with what the occasion already names, or one that nobody has answered yet. */
export type Einwilligungsvorhaben =
  | {
      readonly art: 'neu';
      readonly personId?: PersonId;
      readonly empfaenger?: Empfaenger;
      readonly arten?: readonly Informationsart[];
      readonly zweck?: string;
    }
  | { readonly art: 'aendern'; readonly einwilligung: Einwilligung };

interface Props {
  readonly haushaltId: HaushaltId;
  /** Null closes the dialog. */
  readonly offen: Einwilligungsvorhaben | null;
  readonly onSchliessen: () => void;
}

/** Prepares a consent: everything that a Schweigepflichtentbindung must name. */
export function EinwilligungDialog({ haushaltId, offen, onSchliessen }: Props) {
  return (
    <Modal
      opened={offen !== null}
      onClose={onSchliessen}
      size="xl"
      title={offen?.art === 'aendern' ? 'Einwilligung ändern' : 'Einwilligung vorbereiten'}
    >
      {offen && <MitPersonen haushaltId={haushaltId} offen={offen} onSchliessen={onSchliessen} />}
    </Modal>
  );
}

function MitPersonen({ haushaltId, offen, onSchliessen }: Props & { readonly offen: Einwilligungsvorhaben }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  return (
    <Abfrage abfrage={akte}>
      {({ personen }) => (
        <Eingabe haushaltId={haushaltId} offen={offen} personen={personen} onSchliessen={onSchliessen} />
      )}
    </Abfrage>
  );
}

function Eingabe({
  haushaltId,
  offen,
  personen,
  onSchliessen,
}: Props & { readonly offen: Einwilligungsvorhaben; readonly personen: readonly Person[] }) {
  const heute = useHeute();
  const anlegen = useMutation(api.einwilligungen.anlegen.mutationOptions());
  const aendern = useMutation(api.einwilligungen.aendern.mutationOptions());
  const [erste] = personen;
  const werte =
    offen.art === 'aendern'
      ? zEinwilligungEingabe.parse(offen.einwilligung)
      : neueEinwilligung(offen.personId ?? (erste?.id as PersonId), offen);
  const formular = useFormular({
    schema: zEinwilligungEingabe,
    werte,
    version: offen.art === 'aendern' ? offen.einwilligung.version : null,
    pruefe: (eingabe) =>
      pruefeEinwilligung(eingabe, { personen, heute }).flatMap(({ schwere, feld, satz }) =>
        schwere === 'sperrt' && feld !== null ? [{ feld, satz }] : [],
      ),
    speichere: (eingabe, version) =>
      offen.art === 'aendern'
        ? aendern.mutateAsync({
            id: offen.einwilligung.id,
            version: version ?? offen.einwilligung.version,
            eingabe,
          })
        : anlegen.mutateAsync({ haushaltId, eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: offen.art === 'aendern' ? `einwilligung-${offen.einwilligung.id}` : `einwilligung-neu-${haushaltId}`,
  });
  const { form } = formular;
  function abbrechen() {
    formular.verwerfen();
    onSchliessen();
  }
  const { arten, personId } = form.values;
  const person = personen.find(({ id }) => id === personId);
  const istErwachsen = person !== undefined && volljaehrigkeit(person, heute) === 'ja';
  const besondere = arten.filter(istBesondersGeschuetzt);
  const warnungen = pruefeEinwilligung(form.values, { personen, heute }).filter(({ schwere }) => schwere === 'warnt');
  return (
    <Dialogformular formular={formular} knopf="Einwilligung vorbereiten" onAbbrechen={abbrechen}>
      <Feldgruppe titel="Wer willigt ein" ebene={3}>
        <Select
          label="Person"
          description="Erwachsene willigen jeweils für sich selbst ein"
          data={personen.map((eine) => ({ value: eine.id, label: vollerName(eine) }))}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('personId')}
          onChange={(id) => {
            form.setFieldValue('personId', id as PersonId);
            form.setFieldValue('sorgeberechtigteIds', []);
          }}
        />
        {!istErwachsen && (
          <MultiSelect
            label="Sorgeberechtigte, die unterschreiben"
            description="bei gemeinsamer Sorge alle"
            data={moeglicheSorgeberechtigte(personen, personId, heute).map((eine) => ({
              value: eine.id,
              label: vollerName(eine),
            }))}
            {...form.getInputProps('sorgeberechtigteIds')}
          />
        )}
        <Select
          label="Erklärt in"
          description="leer: auf Deutsch"
          data={SPRACHEN.map(({ code, name }) => ({ value: code, label: name }))}
          searchable
          clearable
          value={form.values.sprachmittlung || null}
          onChange={(sprache) => form.setFieldValue('sprachmittlung', sprache ?? '')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Wer die Angaben erhält" ebene={3}>
        <EmpfaengerFeld
          value={form.values.empfaenger}
          error={form.errors['empfaenger']}
          path="empfaenger"
          onWahl={({ empfaenger, anschrift }) => {
            form.setFieldValue('empfaenger', empfaenger.name);
            form.setFieldValue('partnerId', empfaenger.partnerId);
            if (anschrift !== null) form.setFieldValue('empfaengerAnschrift', anschrift);
          }}
        />
        <Textarea
          label="Anschrift"
          description="eine Zeile je Zeile der Anschrift"
          autosize
          minRows={2}
          {...form.getInputProps('empfaengerAnschrift')}
        />
        <GanzeBreite>
          <Radio.Group label="Richtung" {...form.getInputProps('richtung')}>
            <Stack gap={6} mt={4}>
              {zEinwilligungsrichtung.options.map((eine) => (
                <Radio key={eine} value={eine} label={RICHTUNG_LABEL[eine]} />
              ))}
            </Stack>
          </Radio.Group>
        </GanzeBreite>
      </Feldgruppe>
      <Feldgruppe titel="Welche Angaben" ebene={3} spalten={1}>
        <Artenwahl
          label="Nur, was die Stelle für den Zweck braucht"
          value={arten}
          onChange={(neue) => form.setFieldValue('arten', neue)}
          error={form.errors['arten']}
          path="arten"
        />
        {besondere.length > 0 && (
          <Checkbox
            label={`Einzeln besprochen und ausdrücklich eingeschlossen: ${zeigeArten(besondere)}`}
            description="Art. 9 DSGVO: Besonders geschützte Angaben stehen auf dem Papier für sich."
            {...form.getInputProps('istAusdruecklich', { type: 'checkbox' })}
          />
        )}
      </Feldgruppe>
      <Feldgruppe titel="Wofür und wie lange" ebene={3}>
        <TextInput label="Zweck" description="wofür die Stelle die Angaben braucht" {...form.getInputProps('zweck')} />
        <Datumsfeld
          label="Gültig bis"
          description="leer: bis der Anlass entfällt"
          {...form.getInputProps('gueltigBis')}
        />
        <GanzeBreite>
          <Textarea
            label="Anlass (Einzelfall)"
            description="worum es in diesem Fall geht, zum Beispiel: Antrag auf Wohngeld vom März"
            autosize
            minRows={2}
            {...form.getInputProps('anlass')}
          />
        </GanzeBreite>
        <GanzeBreite>
          <Textarea
            label="Was geschieht, wenn die Person nicht einwilligt"
            description="ohne zu drohen; die Beratung geht weiter"
            autosize
            minRows={2}
            {...form.getInputProps('folgen')}
          />
        </GanzeBreite>
      </Feldgruppe>
      <Gruendeliste gruende={warnungen} />
    </Dialogformular>
  );
}
