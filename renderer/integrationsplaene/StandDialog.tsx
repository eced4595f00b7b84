import { Modal, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { zDatum, type Datum } from '../../shared/foundation/date.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { zZeile } from '../../shared/foundation/text.ts';
import { SCHRITTSTAND_LABEL, ZIELSTAND_LABEL } from '../../shared/integrationsplaene/labels.ts';
import { pruefeSchrittstand, pruefeZielstand } from '../../shared/integrationsplaene/rules-schritte.ts';
import { erstVereinbartAm } from '../../shared/integrationsplaene/stand.ts';
import type { Planschritt, Planziel, Schrittstand, Zielstand } from '../../shared/integrationsplaene/types.ts';
import { feldfehlerAus } from '../erhebungen/useGruende.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { usePlan } from './umgebung.ts';

/** Which state of what is to be set with its day and reason. */
export type Standfrage =
  | { readonly art: 'ziel'; readonly ziel: Planziel; readonly stand: Zielstand }
  | { readonly art: 'schritt'; readonly schritt: Planschritt; readonly stand: Schrittstand };

const zEingabe = z.object({ am: zDatum, grund: zZeile });
type Eingabe = z.infer<typeof zEingabe>;

/** Asks for the day of a state, and for the reason where it was changed or given up. */
export function StandDialog({
  frage,
  onSchliessen,
}: {
  readonly frage: Standfrage | null;
  readonly onSchliessen: () => void;
}) {
  const wort =
    frage === null ? '' : frage.art === 'ziel' ? ZIELSTAND_LABEL[frage.stand] : SCHRITTSTAND_LABEL[frage.stand];
  return (
    <Modal
      opened={frage !== null}
      onClose={onSchliessen}
      title={frage === null ? '' : `${frage.art === 'ziel' ? 'Ziel' : 'Schritt'} ${wort}`}
    >
      {frage && <Formular frage={frage} onSchliessen={onSchliessen} />}
    </Modal>
  );
}

function Formular({ frage, onSchliessen }: { readonly frage: Standfrage; readonly onSchliessen: () => void }) {
  const { fassung, vorige, merkeSchritt } = usePlan();
  const heute = useHeute();
  const zielstand = useMutation(api.integrationsplaene.zielstand.mutationOptions());
  const schrittstand = useMutation(api.integrationsplaene.schrittstand.mutationOptions());
  const werte: { am: Datum; grund: string } = { am: heute, grund: '' };
  const pruefe = (eingabe: Eingabe): Grund[] =>
    frage.art === 'ziel'
      ? pruefeZielstand(
          { ...eingabe, stand: frage.stand },
          { heute, vereinbartAm: erstVereinbartAm(frage.ziel, fassung, vorige) },
        )
      : pruefeSchrittstand({ ...eingabe, stand: frage.stand }, heute);
  const formular = useFormular({
    schema: zEingabe,
    werte,
    version: fassung.version,
    pruefe: (eingabe) => feldfehlerAus(pruefe(eingabe)),
    speichere: (eingabe, version) => {
      const basis = { id: fassung.id, version: version ?? fassung.version, ...eingabe };
      return frage.art === 'ziel'
        ? zielstand.mutateAsync({ ...basis, zielId: frage.ziel.id, stand: frage.stand })
        : schrittstand.mutateAsync({ ...basis, schrittId: frage.schritt.id, stand: frage.stand });
    },
    nachSpeichern: () => {
      if (frage.art === 'schritt') merkeSchritt(frage.schritt.id, frage.stand, formular.form.getValues().am);
      onSchliessen();
    },
  });
  const { form } = formular;
  const mitGrund = frage.stand === 'angepasst' || frage.stand === 'abgebrochen';
  return (
    <Dialogformular formular={formular} knopf="Eintragen" onAbbrechen={onSchliessen}>
      <Text>{frage.art === 'ziel' ? frage.ziel.text : frage.schritt.text}</Text>
      {mitGrund && <TextInput label="Grund" required maxLength={200} data-autofocus {...form.getInputProps('grund')} />}
      <Datumsfeld label="Am" data-autofocus={mitGrund ? undefined : true} {...form.getInputProps('am')} />
    </Dialogformular>
  );
}
