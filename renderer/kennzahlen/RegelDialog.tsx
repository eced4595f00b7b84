import { Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { istDatum, plusTage, zDatum } from '../../shared/foundation/date.ts';
import { zPflichtzeile } from '../../shared/foundation/text.ts';
import { REGELN, regelwertFehler, sperrenDerRegel } from '../../shared/kennzahlen/regeln.ts';
import type { Regel } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { melde } from '../ui/meldung.tsx';
import { useFokusrueckgabe } from '../ui/useFokusrueckgabe.ts';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';

const zEingabe = z.object({
  wert: z.string().max(40),
  giltAb: zDatum.nullable(),
  begruendung: zPflichtzeile('Bitte den Grund eingeben.'),
});

/** Another reading of a rule, from a day on and with its reason. What was sent for that time is said before saving. */
export function RegelDialog({
  regel,
  bisher,
  onSchliessen,
}: {
  readonly regel: Regel;
  /** The reading of today. */
  readonly bisher: string;
  readonly onSchliessen: () => void;
}) {
  const heute = useHeute();
  useFokusrueckgabe();
  const { titel, lesarten } = REGELN[regel];
  const abgaben = useQuery(api.kennzahlen.abgaben.queryOptions());
  const setzen = useMutation(api.kennzahlen.regelSetzen.mutationOptions());
  const werte: z.infer<typeof zEingabe> = { wert: bisher, giltAb: plusTage(heute, 1), begruendung: '' };
  const formular = useFormular({
    schema: zEingabe,
    werte,
    version: null,
    pruefe: (eingabe) => {
      const satz = regelwertFehler(regel, eingabe.wert);
      return satz === null ? [] : [{ feld: 'wert', satz }];
    },
    speichere: (eingabe) => setzen.mutateAsync({ regel, ...eingabe }),
    nachSpeichern: () => {
      melde('Die Zählregel ist umgestellt.');
      onSchliessen();
    },
  });
  const { form } = formular;
  const { giltAb } = form.values;
  const istTag = giltAb === null || istDatum(giltAb);
  const sperren = istTag ? sperrenDerRegel(giltAb, abgaben.data ?? []) : [];
  return (
    <Modal opened onClose={onSchliessen} title={`${regel}: ${titel}`} size="lg">
      <Stack>
        <Formularmeldung formular={formular} />
        {lesarten.length > 0 ? (
          <Radio.Group label="Lesart" {...form.getInputProps('wert')}>
            <Stack gap="xs" mt={4}>
              {lesarten.map((lesart) => (
                <Radio key={lesart.wert} value={lesart.wert} label={lesart.text} />
              ))}
            </Stack>
          </Radio.Group>
        ) : (
          <TextInput label="Tage" w="8rem" inputMode="numeric" {...form.getInputProps('wert')} />
        )}
        <Datumsfeld
          label="Gilt ab"
          description="Leer: von Anfang an"
          w="14rem"
          {...form.getInputProps('giltAb')}
          onChange={(tag) => form.setFieldValue('giltAb', tag)}
        />
        <TextInput
          label="Begründung"
          description="Zum Beispiel: Schreiben des Ministeriums vom 05.01.2018"
          maxLength={200}
          {...form.getInputProps('begruendung')}
        />
        {sperren.length > 0 ? (
          <Gruendeliste gruende={sperren} />
        ) : (
          <Text size="sm" c="dimmed">
            Für diese Zeit wurde nichts abgegeben.
          </Text>
        )}
        <Formularaktionen formular={formular} istNeu onAbbrechen={onSchliessen} beschriftung="Umstellen" />
      </Stack>
    </Modal>
  );
}
