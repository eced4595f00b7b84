import { Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import type { Datum } from '../../shared/foundation/date.ts';
import { WAHLWERTE, zeigeKennwert } from '../../shared/foerderrecht/labels.ts';
import { anpassungFehler } from '../../shared/foerderrecht/anpassung.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { api } from '../host/client.ts';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { useFormular, type Formular } from '../ui/useFormular.ts';
import { Vzaefeld } from '../ui/Vzaefeld.tsx';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';

const zEigenerWert = z.object({
  wert: z.union([z.number(), z.string()], 'Bitte einen Wert eingeben.'),
  begruendung: z.string().trim().min(3, 'Bitte angeben, woher der Wert stammt.').max(500, 'Höchstens 500 Zeichen.'),
});
type Werte = { wert: Kennwert['wert'] | null; begruendung: string };

/** Name of the draft of this dialog. */
export function entwurfZu(regime: Regime, { schluessel, gueltigVon }: Kennwert): string {
  return `eigener-wert-${regime.id}-${schluessel}-${gueltigVon}`;
}

/** Puts an own value in the place of a shipped one, with where it comes from. */
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
      anpassen.mutateAsync({
        regimeId: regime.id,
        schluessel: kennwert.schluessel,
        gueltigVon: kennwert.gueltigVon,
        version,
        ...eingabe,
      }),
    nachSpeichern: onSchliessen,
    entwurf: entwurfZu(regime, kennwert),
  });
  return (
    <Modal opened onClose={onSchliessen} title={kennwert.bezeichnung} size="lg">
      <Stack>
        <Text size="sm" c="dimmed">
          Mitgeliefert: {zeigeKennwert({ ...kennwert, wert: kennwert.angepasst?.urspruenglich ?? kennwert.wert })}.
          Quelle: {kennwert.quelle}
        </Text>
        <Formularmeldung formular={formular} />
        <Wertfeld kennwert={kennwert} form={formular.form} />
        <TextInput
          label="Woher stammt der Wert?"
          description="Zum Beispiel: Schreiben vom 05.01.2018, Bescheid, neue Verwaltungsvorschrift"
          {...formular.form.getInputProps('begruendung')}
        />
        <Formularaktionen
          formular={formular}
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

function Wertfeld({ kennwert, form }: { readonly kennwert: Kennwert; readonly form: Formular<Werte>['form'] }) {
  const props = form.getInputProps('wert');
  const { wert } = form.values;
  const zahl = {
    ...props,
    label: 'Eigener Wert',
    'data-autofocus': true,
    value: typeof wert === 'number' ? wert : null,
    onChange: (neu: number | null) => form.setFieldValue('wert', neu),
  };
  const wahl = WAHLWERTE[kennwert.schluessel];
  if (wahl) {
    return (
      <Select
        label="Lesart"
        data={wahl.map((eine) => ({ value: eine.wert, label: eine.label }))}
        data-autofocus
        {...props}
      />
    );
  }
  switch (kennwert.einheit) {
    case 'cent':
      return <Betragsfeld {...zahl} />;
    case 'hundertstel':
      return <Vzaefeld {...zahl} />;
    case 'personen':
      return <Zahlenfeld {...zahl} einheit="Personen" />;
    case 'prozent':
      return <Zahlenfeld {...zahl} einheit="%" />;
    case 'monate':
      return <Zahlenfeld {...zahl} einheit="Monate" />;
    case 'datum':
      return (
        <Datumsfeld
          label="Eigener Wert"
          data-autofocus
          {...props}
          value={typeof wert === 'string' && wert !== '' ? (wert as Datum) : null}
        />
      );
    default:
      return <Textarea label="Eigener Wert" data-autofocus {...props} value={String(wert ?? '')} />;
  }
}
