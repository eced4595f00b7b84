import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { plusTage } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { zWiedervorlageEingabe, type Frist, type WiedervorlageEingabe } from '../../shared/fristen/types.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { melde } from '../ui/meldung.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';

/** What a new Wiedervorlage begins with. */
export interface Wiedervorlagenvorgabe {
  readonly titel: string;
  readonly kommuneId: KommuneId | null;
  readonly bezug: WiedervorlageEingabe['bezug'];
}

export interface WiedervorlageDialogProps {
  /** The one to change, or what a new one begins with; null closes the dialog. */
  readonly gegenstand: Frist | Wiedervorlagenvorgabe | null;
  readonly onSchliessen: () => void;
}

const VORGABE_TAGE = 14;
const VORGABE_VORLAUF_TAGE = 3;

/** Sets or changes a Wiedervorlage. */
export function WiedervorlageDialog({ gegenstand, onSchliessen }: WiedervorlageDialogProps) {
  const istNeu = gegenstand === null || !('faelligAm' in gegenstand);
  return (
    <Modal
      opened={gegenstand !== null}
      onClose={onSchliessen}
      title={istNeu ? 'Wiedervorlage anlegen' : 'Wiedervorlage ändern'}
    >
      {gegenstand && <Eingabe gegenstand={gegenstand} onSchliessen={onSchliessen} />}
    </Modal>
  );
}

function Eingabe({
  gegenstand,
  onSchliessen,
}: {
  readonly gegenstand: Frist | Wiedervorlagenvorgabe;
  readonly onSchliessen: () => void;
}) {
  const heute = useHeute();
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const anlegen = useMutation(api.fristen.anlegen.mutationOptions());
  const aendern = useMutation(api.fristen.aendern.mutationOptions());
  const bisherige = 'faelligAm' in gegenstand ? gegenstand : null;
  const formular = useFormular({
    schema: zWiedervorlageEingabe,
    werte: {
      titel: gegenstand.titel,
      faelligAm: bisherige?.faelligAm ?? plusTage(heute, VORGABE_TAGE),
      vorlaufTage: bisherige?.vorlaufTage ?? VORGABE_VORLAUF_TAGE,
      kommuneId: gegenstand.kommuneId,
      istNurEigene: bisherige !== null && bisherige.kontoId !== null,
      bezug: zWiedervorlageEingabe.shape.bezug.parse(gegenstand.bezug),
    },
    version: bisherige?.version ?? null,
    speichere: (eingabe, version) =>
      bisherige === null
        ? anlegen.mutateAsync(eingabe)
        : aendern.mutateAsync({ id: bisherige.id, version: version ?? 0, eingabe }),
    nachSpeichern: (frist) => {
      if (frist.werktagshinweis !== null) melde(frist.werktagshinweis);
      onSchliessen();
    },
    entwurf: `wiedervorlage-${bisherige?.id ?? `neu-${gegenstand.bezug?.id ?? ''}`}`,
  });
  const { form } = formular;
  return (
    <form
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void formular.speichern();
      }}
    >
      <Stack>
        <Formularmeldung formular={formular} />
        <TextInput label="Erinnern an" data-autofocus {...form.getInputProps('titel')} />
        <Group align="flex-start" grow>
          <Datumsfeld label="Fällig am" {...form.getInputProps('faelligAm')} />
          <Zahlenfeld label="Im Voraus zeigen" einheit="Tage" {...form.getInputProps('vorlaufTage')} />
        </Group>
        <Select
          label="Kommune"
          placeholder="alle Kommunen"
          clearable
          clearButtonProps={{ 'aria-label': 'Alle Kommunen' }}
          data={kommunenAuswahl(kommunen.data ?? [])}
          {...form.getInputProps('kommuneId')}
        />
        <Checkbox
          label="Nur für mich"
          description="Sonst sehen sie alle, die Fristen dieser Kommune sehen."
          {...form.getInputProps('istNurEigene', { type: 'checkbox' })}
        />
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
            {bisherige === null ? 'Anlegen' : 'Speichern'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
