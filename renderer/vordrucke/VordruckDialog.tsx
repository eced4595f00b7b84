import { Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { zDatum } from '../../shared/foundation/date.ts';
import { zeigeGroesse } from '../../shared/dokumente/labels.ts';
import { PAPIERART_LABEL } from '../../shared/vordrucke/labels.ts';
import { pruefeAngaben } from '../../shared/vordrucke/rules.ts';
import { zVordruckAngaben, type Vordruck, type VordruckAngaben } from '../../shared/vordrucke/types.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';

/** `Antrag_IM_2018.docx` as a name that a clerk reads: `Antrag IM 2018`. */
function nameAus(datei: string): string {
  return datei
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}

function Dateizeile({ datei }: { readonly datei: File }) {
  return (
    <Group gap="xs" wrap="nowrap">
      <IconFile size="1.25rem" aria-hidden />
      <Text>
        {datei.name} · {zeigeGroesse(datei.size)}
      </Text>
    </Group>
  );
}

/** Name, kind of paper and validity: of a file that is loaded (`datei`), or of a form that is there. */
export function VordruckDialog({
  datei,
  vordruck,
  onFertig,
  onSchliessen,
}: {
  readonly datei: File | null;
  readonly vordruck: Vordruck | null;
  readonly onFertig: (vordruck: Vordruck) => void;
  readonly onSchliessen: () => void;
}) {
  const heute = useHeute();
  const laden = useMutation(api.vordrucke.laden.mutationOptions());
  const aendern = useMutation(api.vordrucke.aendern.mutationOptions());
  const werte: VordruckAngaben =
    vordruck === null
      ? { name: nameAus(datei?.name ?? ''), papierart: 'antrag', gueltigVon: heute, gueltigBis: null }
      : {
          name: vordruck.name,
          papierart: vordruck.papierart,
          gueltigVon: vordruck.gueltigVon,
          gueltigBis: vordruck.gueltigBis,
        };
  const formular = useFormular({
    schema: zVordruckAngaben,
    werte,
    version: vordruck?.version ?? null,
    pruefe: pruefeAngaben,
    speichere: async (eingabe, version) => {
      if (vordruck !== null) return aendern.mutateAsync({ id: vordruck.id, version: version ?? 0, eingabe });
      return laden.mutateAsync({ name: datei?.name ?? '', datei: datei ?? new Blob(), eingabe });
    },
    nachSpeichern: onFertig,
  });
  const { form } = formular;
  return (
    <Modal
      opened
      onClose={onSchliessen}
      title={vordruck === null ? 'Vordruck laden' : 'Angaben zum Vordruck'}
      size="lg"
    >
      <Stack>
        {datei && <Dateizeile datei={datei} />}
        <Formularmeldung formular={formular} />
        <TextInput label="Name" data-autofocus {...form.getInputProps('name')} />
        <Select
          label="Papier"
          data={auswahlAus(PAPIERART_LABEL)}
          allowDeselect={false}
          {...form.getInputProps('papierart')}
        />
        <Group grow align="flex-start">
          <Datumsfeld label="Gültig von" {...form.getInputProps('gueltigVon')} />
          <Datumsfeld
            label="Gültig bis"
            description="Leer lassen, solange der Vordruck gilt."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('gueltigBis')}
          />
        </Group>
        <Formularaktionen
          formular={formular}
          istNeu={vordruck === null}
          onAbbrechen={onSchliessen}
          beschriftung={vordruck === null ? 'Laden' : 'Speichern'}
        />
      </Stack>
    </Modal>
  );
}

const zNeueFassung = z.object({ gueltigVon: zDatum });

/** A newer file for a form that is there: from when on it is valid. */
export function NeueFassung({
  datei,
  vordruck,
  onFertig,
  onSchliessen,
}: {
  readonly datei: File;
  readonly vordruck: Vordruck;
  readonly onFertig: (vordruck: Vordruck) => void;
  readonly onSchliessen: () => void;
}) {
  const heute = useHeute();
  const ersetzen = useMutation(api.vordrucke.ersetzen.mutationOptions());
  const formular = useFormular({
    schema: zNeueFassung,
    werte: { gueltigVon: heute },
    version: null,
    speichere: ({ gueltigVon }) =>
      ersetzen.mutateAsync({ id: vordruck.id, version: vordruck.version, name: datei.name, datei, gueltigVon }),
    nachSpeichern: onFertig,
  });
  return (
    <Modal opened onClose={onSchliessen} title={`Neue Fassung von „${vordruck.name}“`} size="lg">
      <Stack>
        <Dateizeile datei={datei} />
        <Formularmeldung formular={formular} />
        <Text>
          Die bisherige Fassung gilt bis zum Tag davor. Felder werden übernommen, wo der Vordruck gleich geblieben ist;
          die übrigen werden aufgelistet.
        </Text>
        <Datumsfeld label="Gültig von" data-autofocus {...formular.form.getInputProps('gueltigVon')} />
        <Formularaktionen formular={formular} istNeu onAbbrechen={onSchliessen} beschriftung="Neue Fassung laden" />
      </Stack>
    </Modal>
  );
}
