import { useCallback, type ChangeEvent } from 'react';
import { Alert, Checkbox, Modal, MultiSelect, Select, TagsInput, Text, Textarea } from '@mantine/core';
import { IconLanguageOff } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { neueVorlage } from '../../shared/bibliothek/defaults.ts';
import { WER_LABEL } from '../../shared/bibliothek/labels.ts';
import { fehlerDerVorlage, hinweiseZurVorlage } from '../../shared/bibliothek/rules.ts';
import { situationenIn } from '../../shared/bibliothek/filter.ts';
import {
  zVorlageEingabe,
  type MitgelieferteVorlage,
  type Vorlage,
  type VorlageEingabe,
} from '../../shared/bibliothek/types.ts';
import { hatMitgelieferteWorte } from '../../shared/bibliothek/zusammenstellung.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { THEMENFELD_LABEL, type Themenfeld } from '../../shared/netzwerk/themenfelder.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import classes from './bibliothek.module.css';

interface VorlageDialogProps {
  readonly kommuneId: KommuneId;
  /** Null: a new entry of the Kommune. */
  readonly bisher: Vorlage | null;
  /** Field of a new entry. */
  readonly feld: Themenfeld;
  readonly vorhandene: readonly Vorlage[];
  readonly onSchliessen: () => void;
}

/** Own words for an entry, beside the shipped ones, or an entry of the Kommune. */
export function VorlageDialog(props: VorlageDialogProps) {
  const mitgelieferte = useQuery(api.bibliothek.mitgelieferte.queryOptions());
  return (
    <Modal
      opened
      onClose={props.onSchliessen}
      size="xl"
      title={props.bisher === null ? 'Eigenes Ziel aufnehmen' : 'Ziel ändern'}
    >
      <Abfrage abfrage={mitgelieferte}>
        {(alle) => <Eingabe {...props} mitgeliefert={alle.find(({ id }) => id === props.bisher?.id) ?? null} />}
      </Abfrage>
    </Modal>
  );
}

function Eingabe({
  kommuneId,
  bisher,
  feld,
  vorhandene,
  mitgeliefert,
  onSchliessen,
}: VorlageDialogProps & { readonly mitgeliefert: MitgelieferteVorlage | null }) {
  const anlegen = useMutation(api.bibliothek.anlegen.mutationOptions());
  const aendern = useMutation(api.bibliothek.aendern.mutationOptions());
  const id = bisher?.id ?? null;
  const pruefe = useCallback((eingabe: VorlageEingabe) => fehlerDerVorlage(eingabe, vorhandene, id), [vorhandene, id]);
  const formular = useFormular({
    schema: zVorlageEingabe,
    werte: bisher === null ? neueVorlage(feld) : zVorlageEingabe.parse(bisher),
    version: bisher?.version ?? null,
    pruefe,
    speichere: (eingabe, version) =>
      id === null
        ? anlegen.mutateAsync({ kommuneId, eingabe })
        : aendern.mutateAsync({ kommuneId, id, version, eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: `bibliothek-${kommuneId}-${id ?? 'neu'}`,
  });
  const { form } = formular;
  /** A text of one line that may be longer than the field is wide: its breaks are blanks. */
  const satz = (name: 'ziel' | 'massnahme' | 'schrittFertigWenn' | 'vorherPruefen') => ({
    ...form.getInputProps(name),
    autosize: true,
    minRows: 1,
    onChange: (ereignis: ChangeEvent<HTMLTextAreaElement>) =>
      form.setFieldValue(name, ereignis.currentTarget.value.replace(/[\r\n]+/g, ' ')),
  });
  const sindEigeneWorte = mitgeliefert === null || !hatMitgelieferteWorte(form.values, mitgeliefert);
  return (
    <Dialogformular
      formular={formular}
      knopf="Speichern"
      onAbbrechen={() => {
        formular.verwerfen();
        onSchliessen();
      }}
    >
      <Feldgruppe
        titel="Worte"
        hinweis="Ein Satz, ein Gedanke, in der Ich-Form und in der Gegenwart. Einfache Sprache hilft beim Verstehen und Übersetzen."
        ebene={3}
        spalten={mitgeliefert === null ? 1 : 2}
      >
        <Textarea label="Ziel" required data-autofocus {...satz('ziel')} />
        <Mitgeliefertes text={mitgeliefert?.ziel} />
        <Textarea label="Maßnahme" description="der erste Schritt dorthin" {...satz('massnahme')} />
        <Mitgeliefertes text={mitgeliefert?.massnahme} />
        <Textarea
          label="Zeichen"
          description="woran man sieht, dass der Schritt getan ist"
          {...satz('schrittFertigWenn')}
        />
        <Mitgeliefertes text={mitgeliefert?.schrittFertigWenn} />
      </Feldgruppe>
      <Gruendeliste gruende={hinweiseZurVorlage(form.values)} />
      {sindEigeneWorte && (
        <Alert color="gray" icon={<IconLanguageOff aria-hidden />}>
          Eigene Worte stehen auf dem Blatt nur auf Deutsch, mit dem Hinweis „nicht übersetzt“.
        </Alert>
      )}
      <Feldgruppe titel="Vorschlag" ebene={3}>
        <Select
          label="Themenfeld"
          allowDeselect={false}
          data={auswahlAus(THEMENFELD_LABEL)}
          {...form.getInputProps('feld')}
        />
        <TagsInput
          label="Situationen"
          description="wann das Ziel vorgeschlagen wird; „alle“: immer"
          data={situationenIn(vorhandene)}
          {...form.getInputProps('situationen')}
        />
        <MultiSelect label="Wer" required data={auswahlAus(WER_LABEL)} {...form.getInputProps('wer')} />
        <Zahlenfeld label="Frist des Schritts" einheit="Wochen" required {...form.getInputProps('wochen')} />
        <GanzeBreite>
          <Textarea
            label="Vorher prüfen"
            description="nur für die Beratung; steht auf keinem Blatt"
            {...satz('vorherPruefen')}
          />
        </GanzeBreite>
        <GanzeBreite>
          <Checkbox
            label="Vertraulich"
            description="Das Ziel liegt im Umschlag und steht nur auf der Ausfertigung der betroffenen Person."
            {...form.getInputProps('istVertraulich', { type: 'checkbox' })}
          />
        </GanzeBreite>
      </Feldgruppe>
    </Dialogformular>
  );
}

/** The shipped words beside the own ones; nothing for an entry of the Kommune. */
function Mitgeliefertes({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <div className={classes['mitgeliefert']}>
      <Text size="sm" c="dimmed">
        Mitgeliefert
      </Text>
      <Text>{text}</Text>
    </div>
  );
}
