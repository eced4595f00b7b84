import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { anpassungFehler } from '../../shared/foerderrecht/anpassung.ts';
import { zeigeKennwert } from '../../shared/foerderrecht/labels.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { api } from '../host/client.ts';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { AuswirkungAnzeige, useAuswirkung } from './Auswirkung.tsx';
import { Kennwertfeld } from './Kennwertfeld.tsx';

const zEigenerWert = z.object({
  wert: z.union([z.number(), z.string()], 'Bitte einen Wert eingeben.'),
  begruendung: z.string().trim().min(3, 'Bitte angeben, woher der Wert stammt.').max(500, 'Höchstens 500 Zeichen.'),
});
type Werte = { wert: Kennwert['wert'] | null; begruendung: string };

/** Name of the draft of this dialog. */
export function entwurfZu(regime: Regime, { schluessel, gueltigVon }: Kennwert): string {
  return `eigener-wert-${regime.id}-${schluessel}-${gueltigVon}`;
}

/** Puts an own value in the place of a shipped one, with where it comes from; shows before what it changes. */
export function EigenerWert({
  regime,
  kennwert,
  onSchliessen,
}: {
  readonly regime: Regime;
  readonly kennwert: Kennwert;
  readonly onSchliessen: () => void;
}) {
  const anpassen = useMutation(api.foerderrecht.anpassen.mutationOptions());
  const { schluessel, gueltigVon, gueltigBis } = kennwert;
  const werte: Werte = { wert: kennwert.wert, begruendung: kennwert.angepasst?.begruendung ?? '' };
  const formular = useFormular({
    schema: zEigenerWert,
    werte,
    version: kennwert.angepasst?.version ?? null,
    pruefe: (eingabe) => {
      const satz = anpassungFehler(kennwert, eingabe.wert);
      return satz === null ? [] : [{ feld: 'wert', satz }];
    },
    speichere: (eingabe, version) =>
      anpassen.mutateAsync({ regimeId: regime.id, schluessel, gueltigVon, version, ...eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: entwurfZu(regime, kennwert),
  });
  const { wert } = formular.form.values;
  const istProbe = wert !== null && wert !== kennwert.wert && anpassungFehler(kennwert, wert) === null;
  const stand = useAuswirkung(istProbe ? { regimeId: regime.id, schluessel, gueltigVon, gueltigBis, wert } : null);
  return (
    <Modal opened onClose={onSchliessen} title={kennwert.bezeichnung} size="xl">
      <Stack>
        <Text size="sm" c="dimmed">
          Mitgeliefert: {zeigeKennwert({ ...kennwert, wert: kennwert.angepasst?.urspruenglich ?? kennwert.wert })}.
          Quelle: {kennwert.quelle}
        </Text>
        <Formularmeldung formular={formular} />
        <Kennwertfeld
          art={kennwert}
          wert={wert}
          onWert={(neu) => formular.form.setFieldValue('wert', neu)}
          feld={formular.form.getInputProps('wert')}
        />
        <TextInput
          label="Woher stammt der Wert?"
          description="Zum Beispiel: Schreiben vom 05.01.2018, Bescheid, neue Verwaltungsvorschrift"
          {...formular.form.getInputProps('begruendung')}
        />
        <AuswirkungAnzeige stand={stand} leer="Erscheint hier, sobald ein anderer Wert eingetragen ist." />
        <Formularaktionen
          formular={{ ...formular, laeuft: formular.laeuft || stand.laeuft }}
          istNeu
          onAbbrechen={() => {
            formular.verwerfen();
            onSchliessen();
          }}
          beschriftung="Eigenen Wert speichern"
        />
      </Stack>
    </Modal>
  );
}
