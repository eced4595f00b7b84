import { Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { istFrei } from '../../shared/foundation/reasons.ts';
import { zPflichtzeile, zZeile } from '../../shared/foundation/text.ts';
import type { Abgabe, Auswertungsfrage } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { kommunenName } from '../ui/namen.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { useFokusrueckgabe } from '../ui/useFokusrueckgabe.ts';
import { useFormular } from '../ui/useFormular.ts';

const zAbgabeangaben = z.object({ titel: zPflichtzeile('Bitte einen Titel eingeben.'), an: zZeile });

/** Of which Kommunen and whose work the figures are, in words. */
function useUmfang({ kommuneIds, personalIds }: Auswertungsfrage): string {
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const orte =
    kommuneIds === null ? 'alle Kommunen' : kommuneIds.map((id) => kommunenName(kommunen.data ?? [], id)).join(', ');
  if (personalIds === null) return `${orte}, alle Beschäftigten`;
  return `${orte}, ${personalIds.length === 1 ? '1 beschäftigte Person' : `${personalIds.length} Beschäftigte`}`;
}

/** Keeps the figures as they are now: what is checked first, the title, and to whom they go. */
export function AbgebenDialog({
  frage,
  onSchliessen,
  onAbgegeben,
}: {
  readonly frage: Auswertungsfrage;
  readonly onSchliessen: () => void;
  readonly onAbgegeben: (abgabe: Abgabe) => void;
}) {
  useFokusrueckgabe();
  const umfang = useUmfang(frage);
  const pruefung = useQuery(api.kennzahlen.pruefung.queryOptions({ input: frage }));
  const abgeben = useMutation(api.kennzahlen.abgeben.mutationOptions());
  const formular = useFormular({
    schema: zAbgabeangaben,
    werte: { titel: `Kennzahlen ${zeigeDatum(frage.von)} bis ${zeigeDatum(frage.bis)}`, an: '' },
    version: null,
    speichere: (eingabe) => abgeben.mutateAsync({ ...frage, ...eingabe }),
    nachSpeichern: onAbgegeben,
  });
  const istGesperrt = pruefung.data !== undefined && !istFrei(pruefung.data.gruende);
  return (
    <Modal opened onClose={onSchliessen} title="Kennzahlen abgeben" size="lg">
      <Stack>
        <Text>
          {zeigeDatum(frage.von)} bis {zeigeDatum(frage.bis)}, {umfang}. Zahlen, Zählregeln und die Excel-Datei werden
          festgehalten, wie sie jetzt sind. Eine Abgabe lässt sich nicht ändern und nicht zurücknehmen.
        </Text>
        <section aria-labelledby="abgabe-pruefung">
          <Title order={3} size="h4" id="abgabe-pruefung" mb="xs">
            Geprüft
          </Title>
          <Abfrage abfrage={pruefung}>
            {({ gruende }) => <Gruendeliste gruende={gruende} leer="Nichts zu beheben." />}
          </Abfrage>
        </section>
        <Formularmeldung formular={formular} />
        <TextInput label="Titel" maxLength={200} {...formular.form.getInputProps('titel')} />
        <TextInput
          label="Abgegeben an"
          description="Zum Beispiel: Regierungspräsidium, Landkreis, Gemeinderat"
          maxLength={200}
          {...formular.form.getInputProps('an')}
        />
        {istGesperrt ? (
          <Text role="status" fw={550}>
            Solange etwas sperrt, ist keine Abgabe möglich.
          </Text>
        ) : (
          <Formularaktionen
            formular={{ ...formular, laeuft: formular.laeuft || pruefung.data === undefined }}
            istNeu
            onAbbrechen={onSchliessen}
            beschriftung="Abgeben"
          />
        )}
      </Stack>
    </Modal>
  );
}
