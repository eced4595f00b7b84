import { Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { GEWISSHEIT_LABEL, zGewissheit } from '../../shared/foundation/certainty.ts';
import { zDatum } from '../../shared/foundation/date.ts';
import { bekannteWertarten, pruefeErgaenzung } from '../../shared/foerderrecht/eigene-werte.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { AuswirkungAnzeige, useAuswirkung } from './Auswirkung.tsx';
import { Kennwertfeld } from './Kennwertfeld.tsx';

const zZusatzwert = z.object({
  schluessel: z
    .string('Bitte wählen, um welchen Wert es sich handelt.')
    .min(1, 'Bitte wählen, um welchen Wert es sich handelt.'),
  wert: z.union([z.number(), z.string()], 'Bitte einen Wert eingeben.'),
  gueltigVon: zDatum,
  gueltigBis: zDatum.nullable(),
  quelle: z.string().trim().min(3, 'Bitte die Quelle nennen.').max(500, 'Höchstens 500 Zeichen.'),
  gewissheit: zGewissheit,
  begruendung: z
    .string()
    .trim()
    .min(3, 'Bitte angeben, warum der Wert gebraucht wird.')
    .max(500, 'Höchstens 500 Zeichen.'),
});

type Werte = Omit<z.infer<typeof zZusatzwert>, 'wert'> & { wert: Kennwert['wert'] | null };

function werteVon(regime: Regime, kennwert: Kennwert | null, schluessel: string): Werte {
  if (kennwert === null) {
    const { von: gueltigVon, bis: gueltigBis } = regime;
    return { schluessel, wert: null, gueltigVon, gueltigBis, quelle: '', gewissheit: 'ungeprueft', begruendung: '' };
  }
  const { wert, gueltigVon, gueltigBis, quelle, gewissheit, angepasst } = kennwert;
  const begruendung = angepasst?.begruendung ?? '';
  return { schluessel: kennwert.schluessel, wert, gueltigVon, gueltigBis, quelle, gewissheit, begruendung };
}

/** Name of the draft of this dialog; null for a new value. */
export function entwurfZuZusatz(regime: Regime, kennwert: Kennwert | null): string {
  const stelle = kennwert === null ? 'neu' : `${kennwert.schluessel}-${kennwert.gueltigVon}`;
  return `zusatzwert-${regime.id}-${stelle}`;
}

/** An own value of a known kind for days for which none is shipped; shows before what it changes. */
export function Zusatzwert({
  alle,
  regime,
  kennwert,
  schluessel,
  onSchliessen,
}: {
  readonly alle: readonly Regime[];
  readonly regime: Regime;
  /** Null: a new one. */
  readonly kennwert: Kennwert | null;
  /** The kind that a new one is proposed for; empty: to be chosen. */
  readonly schluessel: string;
  readonly onSchliessen: () => void;
}) {
  const ergaenzen = useMutation(api.foerderrecht.ergaenzen.mutationOptions());
  const arten = bekannteWertarten(alle, regime.id);
  const formular = useFormular({
    schema: zZusatzwert,
    werte: werteVon(regime, kennwert, schluessel),
    version: kennwert?.angepasst?.version ?? null,
    pruefe: (eingabe) => pruefeErgaenzung({ regimeId: regime.id, ...eingabe }, alle),
    speichere: (eingabe, version) => ergaenzen.mutateAsync({ regimeId: regime.id, version, ...eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: entwurfZuZusatz(regime, kennwert),
  });
  const { form } = formular;
  const { wert, gueltigVon, gueltigBis } = form.values;
  const art = arten.find((eine) => eine.schluessel === form.values.schluessel) ?? null;
  const istUnveraendert = wert === kennwert?.wert && gueltigBis === kennwert.gueltigBis;
  const probe = { regimeId: regime.id, schluessel: form.values.schluessel, gueltigVon, gueltigBis };
  const istProbe = wert !== null && !istUnveraendert && pruefeErgaenzung({ ...probe, wert }, alle).length === 0;
  const stand = useAuswirkung(istProbe ? { ...probe, wert } : null);
  return (
    <Modal opened onClose={onSchliessen} title={kennwert?.bezeichnung ?? 'Eigenen Wert ergänzen'} size="xl">
      <Stack>
        <Text size="sm" c="dimmed">
          {regime.name}. Für Tage, für die kein Wert mitgeliefert ist.
        </Text>
        <Formularmeldung formular={formular} />
        <Select
          label="Welcher Wert?"
          searchable
          disabled={kennwert !== null}
          data={arten.map((eine) => ({ value: eine.schluessel, label: eine.bezeichnung }))}
          {...form.getInputProps('schluessel')}
          onChange={(neu: string | null) => form.setValues({ schluessel: neu ?? '', wert: null })}
        />
        {art && (
          <Kennwertfeld
            key={art.schluessel}
            art={art}
            wert={wert}
            onWert={(neu) => form.setFieldValue('wert', neu)}
            feld={form.getInputProps('wert')}
          />
        )}
        <Group grow align="flex-start">
          <Datumsfeld label="gültig ab" disabled={kennwert !== null} {...form.getInputProps('gueltigVon')} />
          <Datumsfeld
            label="gültig bis"
            description="Leer: bis zum Ende des Förderzeitraums"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('gueltigBis')}
          />
        </Group>
        <TextInput
          label="Quelle"
          description="Zum Beispiel: Schreiben des Regierungspräsidiums vom 05.01.2018, Seite 2"
          {...form.getInputProps('quelle')}
        />
        <Select label="Gewissheit" data={auswahlAus(GEWISSHEIT_LABEL)} {...form.getInputProps('gewissheit')} />
        <TextInput
          label="Begründung"
          description="Warum der Wert eingetragen wird; steht im Verlauf"
          {...form.getInputProps('begruendung')}
        />
        <AuswirkungAnzeige stand={stand} leer="Erscheint hier, sobald Wert und Zeitraum eingetragen sind." />
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
