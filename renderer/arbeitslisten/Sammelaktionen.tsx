import { useState, type ReactNode } from 'react';
import { Button, Modal, Select, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { zSammelschritt, type Sammelschritt } from '../../shared/arbeitslisten/types.ts';
import { VORRANG_LABEL } from '../../shared/faelle/labels.ts';
import { zVorrang } from '../../shared/faelle/wertelisten.ts';
import { plusTage } from '../../shared/foundation/date.ts';
import { zPersonalId, type HaushaltId } from '../../shared/foundation/id.ts';
import { zZeile } from '../../shared/foundation/text.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { melde } from '../ui/meldung.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular, type Formular } from '../ui/useFormular.ts';

interface AktionProps {
  readonly ids: readonly HaushaltId[];
  readonly onFertig: () => void;
}

function faelleWort(anzahl: number): string {
  return anzahl === 1 ? 'einem Fall' : `${anzahl} Fällen`;
}

/** A button above the list, and its dialog. */
function Aktion({ titel, inhalt }: { readonly titel: string; readonly inhalt: (schliesse: () => void) => ReactNode }) {
  const [istOffen, setzeOffen] = useState(false);
  const darf = useDarf('faelle', 'schreiben');
  if (!darf) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setzeOffen(true)}>
        {titel} …
      </Button>
      <Modal opened={istOffen} onClose={() => setzeOffen(false)} title={titel}>
        {istOffen && inhalt(() => setzeOffen(false))}
      </Modal>
    </>
  );
}

/** Sends the step for all marked cases as one command, which one „Rückgängig“ takes back. */
function useSammelschritt({ ids, onFertig }: AktionProps, schliesse: () => void) {
  const anwenden = useMutation(api.arbeitslisten.anwenden.mutationOptions());
  return {
    wende: (schritt: Sammelschritt) => anwenden.mutateAsync({ ids: [...ids], schritt }),
    fertig: ({ geaendert }: { readonly geaendert: number }) => {
      melde(geaendert === 1 ? 'Ein Fall ist geändert.' : `${geaendert} Fälle sind geändert.`);
      schliesse();
      onFertig();
    },
  };
}

/** The form of a step: what follows from it, the fields, and how far it is while many are changed. */
function Schrittformular({
  formular,
  anzahl,
  folge,
  knopf,
  onAbbrechen,
  children,
}: {
  readonly formular: Pick<Formular<Record<string, unknown>>, 'laeuft'> &
    Parameters<typeof Dialogformular>[0]['formular'];
  readonly anzahl: number;
  readonly folge: string;
  readonly knopf: string;
  readonly onAbbrechen: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Dialogformular formular={formular} knopf={knopf} onAbbrechen={onAbbrechen}>
      <Text>{folge}</Text>
      {children}
      <Text size="sm" c="dimmed" role="status">
        {formular.laeuft
          ? `${anzahl === 1 ? 'Ein Fall wird' : `${anzahl} Fälle werden`} geändert …`
          : 'Ein Schritt: „Rückgängig“ nimmt ihn für alle zurück.'}
      </Text>
    </Dialogformular>
  );
}

function Zustaendigkeit(props: AktionProps & { readonly schliesse: () => void }) {
  const { ids, schliesse } = props;
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const { wende, fertig } = useSammelschritt(props, schliesse);
  const formular = useFormular({
    schema: z.object({
      zustaendigId: z
        .string()
        .nullable()
        .refine((wer) => wer !== null, 'Bitte wählen, wer zuständig wird.')
        .pipe(zPersonalId),
    }),
    werte: { zustaendigId: null as string | null },
    version: null,
    speichere: ({ zustaendigId }) => wende({ art: 'zustaendig', zustaendigId }),
    nachSpeichern: fertig,
  });
  return (
    <Schrittformular
      formular={formular}
      anzahl={ids.length}
      knopf="Zuständigkeit ändern"
      folge={`In ${faelleWort(ids.length)} wird eine andere Person zuständig. Geplante Termine bleiben, bei wem sie sind.`}
      onAbbrechen={schliesse}
    >
      <Select
        label="Zuständig wird"
        searchable
        data-autofocus
        data={(betreuende.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        {...formular.form.getInputProps('zustaendigId')}
      />
    </Schrittformular>
  );
}

function Vorrang(props: AktionProps & { readonly schliesse: () => void }) {
  const { ids, schliesse } = props;
  const { wende, fertig } = useSammelschritt(props, schliesse);
  const formular = useFormular({
    schema: z.object({ vorrang: zVorrang, vorrangGrund: zZeile }),
    werte: { vorrang: 'hoch', vorrangGrund: '' },
    version: null,
    speichere: (werte) => wende({ art: 'vorrang', ...werte }),
    nachSpeichern: fertig,
  });
  return (
    <Schrittformular
      formular={formular}
      anzahl={ids.length}
      knopf="Vorrang setzen"
      folge={`In ${faelleWort(ids.length)} gilt danach dieser Vorrang mit diesem Grund; was dort stand, wird ersetzt.`}
      onAbbrechen={schliesse}
    >
      <Select
        label="Vorrang"
        allowDeselect={false}
        data={auswahlAus(VORRANG_LABEL)}
        {...formular.form.getInputProps('vorrang')}
      />
      <TextInput label="Grund" {...formular.form.getInputProps('vorrangGrund')} />
    </Schrittformular>
  );
}

const VORGABE_TAGE = 14;
const zWiedervorlage = zSammelschritt.options[2].omit({ art: true });

function Wiedervorlage(props: AktionProps & { readonly schliesse: () => void }) {
  const { ids, schliesse } = props;
  const heute = useHeute();
  const { wende, fertig } = useSammelschritt(props, schliesse);
  const formular = useFormular({
    schema: zWiedervorlage,
    werte: { titel: '', faelligAm: plusTage(heute, VORGABE_TAGE) },
    version: null,
    speichere: (werte) => wende({ art: 'wiedervorlage', ...werte }),
    nachSpeichern: fertig,
  });
  return (
    <Schrittformular
      formular={formular}
      anzahl={ids.length}
      knopf="Wiedervorlagen anlegen"
      folge={`In ${faelleWort(ids.length)} entsteht je eine Wiedervorlage; alle sehen sie, die den Fall sehen.`}
      onAbbrechen={schliesse}
    >
      <TextInput label="Erinnern an" data-autofocus {...formular.form.getInputProps('titel')} />
      <Datumsfeld label="Fällig am" {...formular.form.getInputProps('faelligAm')} />
    </Schrittformular>
  );
}

/** Another person becomes zuständig for all marked cases. */
export function ZustaendigkeitAktion(props: AktionProps) {
  return (
    <Aktion titel="Zuständig ändern" inhalt={(schliesse) => <Zustaendigkeit {...props} schliesse={schliesse} />} />
  );
}

/** One Wiedervorlage in each of the marked cases. */
export function WiedervorlageAktion(props: AktionProps) {
  return (
    <Aktion titel="Wiedervorlage setzen" inhalt={(schliesse) => <Wiedervorlage {...props} schliesse={schliesse} />} />
  );
}

/** The same priority for all marked cases. */
export function VorrangAktion(props: AktionProps) {
  return <Aktion titel="Vorrang setzen" inhalt={(schliesse) => <Vorrang {...props} schliesse={schliesse} />} />;
}
