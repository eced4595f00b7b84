import { Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { folgenDesWiderrufs } from '../../shared/einwilligungen/labels.ts';
import { pruefeSchritt } from '../../shared/einwilligungen/rules.ts';
import type { Einwilligung, Einwilligungsschritt } from '../../shared/einwilligungen/types.ts';
import { zDatum, type Datum } from '../../shared/foundation/date.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';

/** Heading, day and button of each step. */
const FRAGE: Record<Einwilligungsschritt, { readonly titel: string; readonly am: string; readonly knopf: string }> = {
  erteilt: { titel: 'Einwilligung erteilt', am: 'Erteilt am', knopf: 'Als erteilt eintragen' },
  verweigert: { titel: 'Einwilligung verweigert', am: 'Verweigert am', knopf: 'Als verweigert eintragen' },
  unterschrieben: { titel: 'Unterschrift eintragen', am: 'Unterschrieben am', knopf: 'Unterschrift eintragen' },
  kopie: { titel: 'Kopie ausgehändigt', am: 'Ausgehändigt am', knopf: 'Kopie eintragen' },
  widerrufen: { titel: 'Einwilligung widerrufen', am: 'Widerrufen am', knopf: 'Widerruf eintragen' },
  entfallen: { titel: 'Anlass entfallen', am: 'Entfallen am', knopf: 'Anlass als entfallen eintragen' },
};

/** Word on the button that opens the step. */
export const SCHRITT_KNOPF: Record<Einwilligungsschritt, string> = {
  erteilt: 'Erteilt',
  verweigert: 'Verweigert',
  unterschrieben: 'Unterschrieben',
  kopie: 'Kopie ausgehändigt',
  widerrufen: 'Widerrufen',
  entfallen: 'Anlass entfallen',
};

const zEingabe = z.object({ am: zDatum });

interface Props {
  readonly einwilligung: Einwilligung;
  readonly schritt: Einwilligungsschritt | null;
  readonly onSchliessen: () => void;
}

/** Writes down what became of a consent. A withdrawal says before what it stops and what it leaves. */
export function SchrittDialog({ einwilligung, schritt, onSchliessen }: Props) {
  return (
    <Modal opened={schritt !== null} onClose={onSchliessen} title={schritt === null ? '' : FRAGE[schritt].titel}>
      {schritt && <Eingabe key={schritt} einwilligung={einwilligung} schritt={schritt} onSchliessen={onSchliessen} />}
    </Modal>
  );
}

function Eingabe({ einwilligung, schritt, onSchliessen }: Props & { readonly schritt: Einwilligungsschritt }) {
  const heute = useHeute();
  const eintragen = useMutation(api.einwilligungen.schritt.mutationOptions());
  const werte: { am: Datum } = { am: heute };
  const formular = useFormular({
    schema: zEingabe,
    werte,
    version: einwilligung.version,
    pruefe: ({ am }) =>
      pruefeSchritt(einwilligung, { schritt, am }, heute).flatMap(({ feld, satz }) =>
        feld === null ? [] : [{ feld, satz }],
      ),
    speichere: ({ am }, version) =>
      eintragen.mutateAsync({ id: einwilligung.id, version: version ?? einwilligung.version, schritt, am }),
    nachSpeichern: onSchliessen,
  });
  const folgen = folgenDesWiderrufs(einwilligung);
  return (
    <Dialogformular formular={formular} knopf={FRAGE[schritt].knopf} onAbbrechen={onSchliessen}>
      {schritt === 'widerrufen' && (
        <Stack gap="xs">
          <Text>
            <strong>Was stoppt:</strong> {folgen.stoppt}
          </Text>
          <Text>
            <strong>Was bleibt:</strong> {folgen.bleibt}
          </Text>
        </Stack>
      )}
      {schritt === 'unterschrieben' && (
        <Text c="dimmed">
          Der Scan eines abgelegten Papiers trägt einen Code und trägt die Unterschrift von selbst ein.
        </Text>
      )}
      {schritt === 'verweigert' && (
        <Text c="dimmed">Für die Person entstehen keine Nachteile. Die Ampel steht für diese Angaben auf Rot.</Text>
      )}
      <Datumsfeld label={FRAGE[schritt].am} data-autofocus {...formular.form.getInputProps('am')} />
    </Dialogformular>
  );
}
