import { Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { zDatum } from '../../shared/foundation/date.ts';
import { zZeile } from '../../shared/foundation/text.ts';
import type { Weiterleitung, Weiterleitungsstand } from '../../shared/termine/types.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';

const FRAGE: Record<Weiterleitungsstand, { readonly titel: string; readonly am: string }> = {
  gesendet: { titel: 'Weiterleitung', am: 'Gesendet am' },
  angenommen: { titel: 'Angenommen', am: 'Die Stelle hat angenommen am' },
  erledigt: { titel: 'Erledigt', am: 'Erledigt am' },
  nicht_in_anspruch: { titel: 'Nicht in Anspruch genommen', am: 'Bekannt seit' },
};

const zSchritt = z.object({ am: zDatum, grund: zZeile });

interface Schritt {
  readonly eine: Weiterleitung;
  readonly stand: Weiterleitungsstand;
}

/** Writes down what came of a Weiterleitung. */
export function WeiterleitungSchrittDialog({
  schritt,
  onSchliessen,
}: {
  readonly schritt: Schritt | null;
  readonly onSchliessen: () => void;
}) {
  return (
    <Modal opened={schritt !== null} onClose={onSchliessen} title={schritt === null ? '' : FRAGE[schritt.stand].titel}>
      {schritt && <Eingabe {...schritt} onSchliessen={onSchliessen} />}
    </Modal>
  );
}

function Eingabe({ eine, stand, onSchliessen }: Schritt & { readonly onSchliessen: () => void }) {
  const heute = useHeute();
  const gehe = useMutation(api.termine.weiterleitungSchritt.mutationOptions());
  const formular = useFormular({
    schema: zSchritt,
    werte: { am: heute, grund: '' },
    version: eine.version,
    speichere: (eingabe, version) =>
      gehe.mutateAsync({ id: eine.id, version: version ?? eine.version, stand, ...eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: `weiterleitung-${eine.id}-${stand}`,
  });
  return (
    <Dialogformular formular={formular} knopf="Eintragen" onAbbrechen={onSchliessen}>
      <Datumsfeld label={FRAGE[stand].am} data-autofocus {...formular.form.getInputProps('am')} />
      {stand === 'nicht_in_anspruch' && (
        <TextInput
          label="Grund"
          description="zum Beispiel: kein freier Platz"
          {...formular.form.getInputProps('grund')}
        />
      )}
    </Dialogformular>
  );
}
