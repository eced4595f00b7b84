import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconEye, IconFileTypeDocx } from '@tabler/icons-react';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { zeigeEuroKurz } from '../../shared/foundation/money.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { FINANZIERUNGSFORM_LABEL } from '../../shared/vereinbarungen/labels.ts';
import type { VereinbarungEingabe, Vereinbarungsberechnung } from '../../shared/vereinbarungen/types.ts';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { WarumZahl } from '../ui/WarumZahl.tsx';

/** The rail beside the form: the amounts, what hinders the agreement, and the paper. */
export function Leiste({
  eingabe,
  berechnung,
  hindernisse,
  onSprung,
  onVorschau,
  onWord,
  istWordInArbeit,
}: {
  readonly eingabe: VereinbarungEingabe;
  readonly berechnung: Vereinbarungsberechnung;
  readonly hindernisse: readonly Grund[];
  readonly onSprung: (feld: string) => void;
  readonly onVorschau: () => void;
  readonly onWord: () => void;
  readonly istWordInArbeit: boolean;
}) {
  const zeilen = [
    { name: 'Landkreis', cent: eingabe.landkreisCent },
    { name: 'Eigenanteil', cent: eingabe.eigenanteilCent },
  ];
  return (
    <Stack gap="md" component="aside" aria-label="Ergebnis, Hindernisse und Dokumente">
      <Card>
        <Title order={2} size="h3">
          Finanzierung
        </Title>
        <Text component="div" fz="1.375rem">
          <WarumZahl betrag={berechnung.finanzierung} fett />
        </Text>
        <Text size="sm" c="dimmed" mt="xs">
          {FINANZIERUNGSFORM_LABEL[eingabe.finanzierungsform]} · {zeigeVzae(berechnung.vzaeSummeHundertstel)} VZÄ
        </Text>
        {zeilen.map(({ name, cent }) => (
          <Group key={name} justify="space-between" gap="xs">
            <Text size="sm" c="dimmed">
              {name}
            </Text>
            <Text size="sm" className="zahl">
              {Number.isNaN(cent) ? '–' : zeigeEuroKurz(cent)}
            </Text>
          </Group>
        ))}
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dimmed">
            Auszahlungen
          </Text>
          <Text size="sm" component="div">
            <WarumZahl betrag={berechnung.auszahlungen} kurz />
          </Text>
        </Group>
      </Card>
      <Card>
        <Title order={2} size="h3" mb="xs">
          Hindernisse
        </Title>
        <div aria-live="polite">
          <Gruendeliste
            gruende={hindernisse}
            onSprung={onSprung}
            leer="Keine. Die Vereinbarung kann als abgestimmt abgeschlossen werden."
          />
        </div>
      </Card>
      <Card>
        <Title order={2} size="h3" mb="xs">
          Dokumente
        </Title>
        <Stack gap="xs">
          <Button
            variant="default"
            justify="flex-start"
            leftSection={<IconEye size="1.125rem" aria-hidden />}
            onClick={onVorschau}
          >
            Vorschau, Druck
          </Button>
          <Button
            variant="default"
            justify="flex-start"
            leftSection={<IconFileTypeDocx size="1.125rem" aria-hidden />}
            onClick={onWord}
            loading={istWordInArbeit}
          >
            Word-Datei
          </Button>
        </Stack>
      </Card>
    </Stack>
  );
}
