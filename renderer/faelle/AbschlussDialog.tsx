import { Modal, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { ABSCHLUSSGRUND_LABEL } from '../../shared/faelle/labels.ts';
import { pruefeAbschluss } from '../../shared/faelle/pruefung-akte.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { zAbschlussgrund } from '../../shared/faelle/wertelisten.ts';
import { zDatum } from '../../shared/foundation/date.ts';
import { zZeile } from '../../shared/foundation/text.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Dialogformular } from './Dialogformular.tsx';

const zAbschluss = z.object({ am: zDatum, grund: zAbschlussgrund, uebergebenAn: zZeile, bemerkung: zZeile });

interface AbschlussProps {
  readonly akte: Fallakte;
  readonly onSchliessen: () => void;
}

/** Ends the company: why, and which Regeldienst took over. */
export function AbschlussDialog({ istOffen, ...props }: AbschlussProps & { readonly istOffen: boolean }) {
  return (
    <Modal opened={istOffen} onClose={props.onSchliessen} title="Akte abschließen">
      {istOffen && <Eingabe {...props} />}
    </Modal>
  );
}

function Eingabe({ akte: { haushalt }, onSchliessen }: AbschlussProps) {
  const heute = useHeute();
  const abschliessen = useMutation(api.faelle.akteAbschliessen.mutationOptions());
  const werte: z.infer<typeof zAbschluss> = { am: heute, grund: 'regeldienste', uebergebenAn: '', bemerkung: '' };
  const formular = useFormular({
    schema: zAbschluss,
    werte,
    version: haushalt.version,
    speichere: (eingabe, version) =>
      abschliessen.mutateAsync({ id: haushalt.id, version: version ?? haushalt.version, ...eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: `abschluss-${haushalt.id}`,
  });
  const { form } = formular;
  const abschluss = zAbschluss.safeParse(form.values);
  const gruende = abschluss.success ? pruefeAbschluss(haushalt, abschluss.data, heute) : [];
  const istRegeldienst = form.values.grund === 'regeldienste';
  return (
    <Dialogformular formular={formular} knopf="Akte abschließen" onAbbrechen={onSchliessen}>
      <Text size="sm" c="dimmed">
        Die Personen bleiben im Zählbestand, solange sie in der Anschlussunterbringung sind. Eine abgeschlossene Akte
        lässt sich wieder öffnen und behält ihr Aktenzeichen.
      </Text>
      <Select
        label="Grund"
        data-autofocus
        allowDeselect={false}
        data={auswahlAus(ABSCHLUSSGRUND_LABEL)}
        {...form.getInputProps('grund')}
      />
      <TextInput
        label={istRegeldienst ? 'Übernommen von' : 'Wer weiterhilft'}
        description={istRegeldienst ? 'zum Beispiel Jobcenter, Migrationsberatung, Schulsozialarbeit' : undefined}
        required={istRegeldienst}
        {...form.getInputProps('uebergebenAn')}
      />
      <Datumsfeld label="Abgeschlossen am" {...form.getInputProps('am')} />
      <Textarea label="Bemerkung" {...form.getInputProps('bemerkung')} />
      <Gruendeliste gruende={gruende} />
    </Dialogformular>
  );
}
