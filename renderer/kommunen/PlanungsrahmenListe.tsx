import { useState, type ReactNode } from 'react';
import { Button, Card, Group, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { istDatum, zeigeDatum } from '../../shared/foundation/date.ts';
import { BEZUGSZEITRAUM_LABEL } from '../../shared/foerderrecht/labels.ts';
import { jahresrahmen } from '../../shared/foerderrecht/planungsrahmen.ts';
import { textwert } from '../../shared/foerderrecht/rules.ts';
import { pruefeRahmen } from '../../shared/foerderrecht/schwellen.ts';
import type { Regime, RegimeId } from '../../shared/foerderrecht/types.ts';
import { zeigeEuroKurz, zeigeZahl } from '../../shared/foundation/money.ts';
import {
  zPlanungsrahmenEingabe,
  type Kommune,
  type Planungsrahmen,
  type PlanungsrahmenEingabe,
} from '../../shared/kommunen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { WarumZahl } from '../ui/WarumZahl.tsx';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';

/** The Planungsrahmen of one Kommune, a card per regime that knows one. One card is edited at a time. */
export function PlanungsrahmenListe({
  kommune,
  planungsrahmen,
}: {
  readonly kommune: Kommune;
  readonly planungsrahmen: readonly Planungsrahmen[];
}) {
  const regime = useQuery({ ...api.foerderrecht.regime.queryOptions(), ...nurWenn(useDarf('foerderrecht', 'lesen')) });
  const [inArbeit, setzeInArbeit] = useState<RegimeId | null>(null);
  return (
    <Stack gap="md">
      <Text c="dimmed">
        Was das Land für diese Kommune höchstens vorsieht. Aus den Personen am Stichtag rechnet das Programm den Betrag
        aus; ein festgesetzter Betrag geht vor.
      </Text>
      <Abfrage abfrage={regime}>
        {(alle) =>
          alle
            .filter((eines) => eines.gemeindeDarfBeantragen || kommune.art === 'landkreis')
            .map((eines) => {
              const bisher = planungsrahmen.find((rahmen) => rahmen.regimeId === eines.id) ?? null;
              return (
                <Karte key={eines.id} regime={eines}>
                  {inArbeit === eines.id ? (
                    <RahmenFormular
                      kommune={kommune}
                      regime={eines}
                      bisher={bisher}
                      onFertig={() => setzeInArbeit(null)}
                    />
                  ) : (
                    <RahmenAnsicht
                      regime={eines}
                      rahmen={bisher}
                      aktion={
                        inArbeit === null && (
                          <Button
                            variant="default"
                            size="xs"
                            leftSection={<IconPencil size="1rem" aria-hidden />}
                            onClick={() => setzeInArbeit(eines.id)}
                          >
                            {bisher ? 'Ändern' : 'Eintragen'}
                          </Button>
                        )
                      }
                    />
                  )}
                </Karte>
              );
            })
        }
      </Abfrage>
    </Stack>
  );
}

function Karte({ regime, children }: { readonly regime: Regime; readonly children: ReactNode }) {
  const titel = `rahmen-${regime.id}`;
  return (
    <Card component="section" aria-labelledby={titel}>
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={2} id={titel}>
          {regime.name}
        </Title>
        <Text size="sm" c="dimmed" className="zahl">
          {regime.bis ? `${zeigeDatum(regime.von)} – ${zeigeDatum(regime.bis)}` : `ab ${zeigeDatum(regime.von)}`}
        </Text>
      </Group>
      {children}
    </Card>
  );
}

/** The computed frame of a year and what it means for an own post. */
function errechnet(regime: Regime, eingabe: Pick<PlanungsrahmenEingabe, 'personen' | 'festgesetztCent'>) {
  const { personen, festgesetztCent } = eingabe;
  const jahr = personen !== null && Number.isInteger(personen) ? jahresrahmen(regime, personen, regime.von) : null;
  const gruende =
    jahr && festgesetztCent === null
      ? pruefeRahmen({ regime, rahmenJahrCent: jahr.cent, vzaeSummeHundertstel: null, am: regime.von, personen })
      : [];
  return { jahr, gruende };
}

function Wert({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="div">{children}</Text>
    </div>
  );
}

function RahmenAnsicht({
  regime,
  rahmen,
  aktion,
}: {
  readonly regime: Regime;
  readonly rahmen: Planungsrahmen | null;
  readonly aktion: ReactNode;
}) {
  if (!rahmen) {
    return (
      <Group justify="space-between">
        <Text c="dimmed">Noch nicht eingetragen.</Text>
        {aktion}
      </Group>
    );
  }
  const { jahr, gruende } = errechnet(regime, rahmen);
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <SimpleGrid cols={{ base: 1, sm: 3 }} flex={1}>
          <Wert name="Personen am Stichtag">
            {rahmen.personen === null ? '–' : zeigeZahl(rahmen.personen)}
            {rahmen.stichtag && ` (${zeigeDatum(rahmen.stichtag)})`}
          </Wert>
          <Wert name="Errechnet für 12 Monate">{jahr ? <WarumZahl betrag={jahr} kurz fett /> : '–'}</Wert>
          <Wert name="Festgesetzt">
            {rahmen.festgesetztCent === null
              ? '–'
              : `${zeigeEuroKurz(rahmen.festgesetztCent)}, ${BEZUGSZEITRAUM_LABEL[rahmen.festgesetztBezug]}`}
          </Wert>
        </SimpleGrid>
        {aktion}
      </Group>
      {rahmen.herkunft && <Wert name="Herkunft">{rahmen.herkunft}</Wert>}
      <Gruendeliste gruende={gruende} />
    </Stack>
  );
}

function RahmenFormular({
  kommune,
  regime,
  bisher,
  onFertig,
}: {
  readonly kommune: Kommune;
  readonly regime: Regime;
  readonly bisher: Planungsrahmen | null;
  readonly onFertig: () => void;
}) {
  const speichern = useMutation(api.kommunen.planungsrahmenSpeichern.mutationOptions());
  const stichtag = textwert(regime, 'planungsrahmen.stichtag', regime.von);
  const formular = useFormular({
    schema: zPlanungsrahmenEingabe,
    werte: {
      kommuneId: kommune.id,
      regimeId: regime.id,
      personen: bisher?.personen ?? null,
      stichtag: bisher?.stichtag ?? (stichtag !== null && istDatum(stichtag) ? stichtag : null),
      festgesetztCent: bisher?.festgesetztCent ?? null,
      festgesetztBezug: bisher?.festgesetztBezug ?? ('zwoelf_monate' as const),
      herkunft: bisher?.herkunft ?? '',
    },
    version: bisher?.version ?? null,
    speichere: (eingabe, version) => speichern.mutateAsync({ version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: `planungsrahmen-${kommune.id}-${regime.id}`,
  });
  const { form } = formular;
  const { jahr, gruende } = errechnet(regime, form.values);
  return (
    <Stack gap="sm">
      <Formularmeldung formular={formular} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Zahlenfeld
          label="Personen am Stichtag"
          einheit="Personen"
          description="nach der Zählung"
          {...form.getInputProps('personen')}
        />
        <Datumsfeld label="Stichtag" description="der Zählung" {...form.getInputProps('stichtag')} />
        <Wert name="Errechnet für 12 Monate">{jahr ? <WarumZahl betrag={jahr} kurz fett /> : '–'}</Wert>
        <Betragsfeld
          label="Festgesetzter Betrag"
          description="nur, wenn ein Schreiben vorliegt"
          {...form.getInputProps('festgesetztCent')}
        />
        <Select
          label="Betrag gilt für"
          description="wie im Schreiben"
          data={auswahlAus(BEZUGSZEITRAUM_LABEL)}
          {...form.getInputProps('festgesetztBezug')}
        />
        <TextInput label="Herkunft" description="Schreiben, Datum" {...form.getInputProps('herkunft')} />
      </SimpleGrid>
      <Gruendeliste gruende={gruende} />
      <Formularaktionen formular={formular} istNeu onAbbrechen={onFertig} />
    </Stack>
  );
}
