import { useEffect, useRef } from 'react';
import { Group, Modal, MultiSelect, Select, Text, TextInput } from '@mantine/core';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { Betreuende } from '../../shared/faelle/types.ts';
import { plusTage, type Datum } from '../../shared/foundation/date.ts';
import { zPersonalId, type PersonalId } from '../../shared/foundation/id.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { zVertretungEingabe, type Vertretung, type VertretungEingabe } from '../../shared/vertretungen/types.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';

const VORGABE_TAGE = 4;

function gewaehlt(satz: string) {
  return z
    .string()
    .nullable()
    .refine((wer) => wer !== null, satz)
    .pipe(zPersonalId);
}

/** The form: both persons may still be open. */
const zFormular = zVertretungEingabe.extend({
  abwesendId: gewaehlt('Bitte wählen, wer abwesend ist.'),
  vertretungId: gewaehlt('Bitte wählen, wer vertritt.'),
});
type Formularwerte = Omit<VertretungEingabe, 'abwesendId' | 'vertretungId'> & {
  readonly abwesendId: PersonalId | null;
  readonly vertretungId: PersonalId | null;
};

interface VertretungDialogProps {
  /** The one to change, `neu`, or null: the dialog is closed. */
  readonly gegenstand: Vertretung | 'neu' | null;
  readonly onSchliessen: () => void;
}

/** Notes who stands in for whom, on which days and where. */
export function VertretungDialog({ gegenstand, onSchliessen }: VertretungDialogProps) {
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Modal
      opened={gegenstand !== null}
      onClose={onSchliessen}
      title={gegenstand === 'neu' ? 'Vertretung anlegen' : 'Vertretung ändern'}
      size="lg"
    >
      {gegenstand && (
        <Abfrage abfrage={betreuende}>
          {(alle) => (
            <Abfrage abfrage={kommunen}>
              {(alleKommunen) => (
                <Eingabe
                  gegenstand={gegenstand}
                  betreuende={alle}
                  kommunen={alleKommunen}
                  onSchliessen={onSchliessen}
                />
              )}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Modal>
  );
}

function neueVertretung(betreuende: readonly Betreuende[], heute: Datum): Formularwerte {
  return {
    abwesendId: betreuende.find(({ istEigenes }) => istEigenes)?.id ?? null,
    vertretungId: null,
    von: heute,
    bis: plusTage(heute, VORGABE_TAGE),
    kommuneIds: [],
    bemerkung: '',
  };
}

function Eingabe({
  gegenstand,
  betreuende,
  kommunen,
  onSchliessen,
}: {
  readonly gegenstand: Vertretung | 'neu';
  readonly betreuende: readonly Betreuende[];
  readonly kommunen: readonly Kommune[];
  readonly onSchliessen: () => void;
}) {
  const heute = useHeute();
  const bisherige = gegenstand === 'neu' ? null : gegenstand;
  const speichern = useMutation(api.vertretungen.speichern.mutationOptions());
  const werte: Formularwerte =
    bisherige === null ? neueVertretung(betreuende, heute) : zVertretungEingabe.parse(bisherige);
  const formular = useFormular({
    schema: zFormular,
    werte,
    version: bisherige?.version ?? null,
    speichere: (eingabe, version) => speichern.mutateAsync({ id: bisherige?.id ?? null, version, eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: `vertretung-${bisherige?.id ?? 'neu'}`,
  });
  const { form } = formular;
  const { abwesendId } = form.values;
  const vorschlag = useQuery(
    api.vertretungen.vorschlag.queryOptions({ input: abwesendId === null ? skipToken : { abwesendId } }),
  );
  useVorschlag(form, bisherige === null ? vorschlag.data : undefined);
  const lesbar = zFormular.safeParse(form.values).data;
  const gruende = useQuery(
    api.vertretungen.pruefen.queryOptions({
      input: lesbar === undefined ? skipToken : { id: bisherige?.id ?? null, eingabe: lesbar },
    }),
  );
  const personen = betreuende.map(({ id, name, istEigenes }) => ({
    value: id,
    label: istEigenes ? `${name} (ich)` : name,
  }));
  return (
    <Dialogformular
      formular={formular}
      knopf={bisherige === null ? 'Anlegen' : 'Speichern'}
      onAbbrechen={() => {
        formular.verwerfen();
        onSchliessen();
      }}
    >
      <Text size="sm" c="dimmed">
        Wer vertritt, sieht Termine, Wiedervorlagen und Fristen der abwesenden Person. Ein Recht entsteht dadurch nicht;
        der Grund der Abwesenheit wird nicht vermerkt.
      </Text>
      <Select label="Abwesend" searchable data-autofocus data={personen} {...form.getInputProps('abwesendId')} />
      <Select
        label="Vertretung"
        searchable
        description={HERKUNFT[vorschlag.data?.herkunft ?? 'keine']}
        data={personen.filter(({ value }) => value !== abwesendId)}
        {...form.getInputProps('vertretungId')}
      />
      <Group grow align="flex-start">
        <Datumsfeld label="Von" {...form.getInputProps('von')} />
        <Datumsfeld label="Bis" {...form.getInputProps('bis')} />
      </Group>
      <MultiSelect label="Kommunen" data={kommunenAuswahl(kommunen)} {...form.getInputProps('kommuneIds')} />
      <TextInput label="Bemerkung" {...form.getInputProps('bemerkung')} />
      <div aria-live="polite">
        <Gruendeliste gruende={gruende.data ?? []} />
      </div>
    </Dialogformular>
  );
}

const HERKUNFT = {
  staendig: 'vorgeschlagen: ständige Vertretung dieser Person',
  team: 'vorgeschlagen: aus demselben Team',
  keine: undefined,
} as const;

/** Fills in whom the program proposes, once for each absent person, where nothing was chosen yet. */
function useVorschlag(
  form: ReturnType<typeof useFormular<Formularwerte, VertretungEingabe, Vertretung>>['form'],
  vorschlag:
    { readonly vertretungId: PersonalId | null; readonly kommuneIds: VertretungEingabe['kommuneIds'] } | undefined,
): void {
  const fuer = useRef<PersonalId | null>(null);
  const { abwesendId } = form.values;
  useEffect(() => {
    if (vorschlag === undefined || abwesendId === null || fuer.current === abwesendId) return;
    fuer.current = abwesendId;
    form.setFieldValue('vertretungId', vorschlag.vertretungId);
    form.setFieldValue('kommuneIds', [...vorschlag.kommuneIds]);
  }, [form, vorschlag, abwesendId]);
}
