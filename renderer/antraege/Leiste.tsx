import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconEye, IconFileTypeDocx } from '@tabler/icons-react';
import type { Antragsberechnung } from '../../shared/antraege/types.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { WarumZahl } from '../ui/WarumZahl.tsx';
import { ZurVereinbarung } from './ZurVereinbarung.tsx';

/** The rail beside the form: the result, what hinders it, and the paper. */
export function Leiste({
  berechnung,
  hindernisse,
  istEntwurf,
  onSprung,
  onVorschau,
  onWord,
  istWordInArbeit,
}: {
  readonly berechnung: Antragsberechnung | null;
  readonly hindernisse: readonly Grund[];
  readonly istEntwurf: boolean;
  readonly onSprung: (feld: string) => void;
  readonly onVorschau: () => void;
  readonly onWord: () => void;
  readonly istWordInArbeit: boolean;
}) {
  return (
    <Stack gap="md" component="aside" aria-label="Ergebnis, Hindernisse und Dokumente">
      {berechnung && (
        <Card>
          <Title order={2} size="h3">
            Zuwendung
          </Title>
          <Text component="div" fz="1.375rem">
            <WarumZahl betrag={berechnung.zuwendung} fett />
          </Text>
          <Group justify="space-between" gap="xs" mt="xs">
            <Text size="sm" c="dimmed">
              Stellen {zeigeVzae(berechnung.vzaeSummeHundertstel)} VZÄ
            </Text>
            <Text size="sm" component="div">
              <WarumZahl betrag={berechnung.stellensumme} kurz />
            </Text>
          </Group>
          <Group justify="space-between" gap="xs">
            <Text size="sm" c="dimmed">
              Planungsrahmen
            </Text>
            <Text size="sm" component="div">
              <WarumZahl betrag={berechnung.planungsrahmen} kurz />
            </Text>
          </Group>
          <Group justify="space-between" gap="xs">
            <Text size="sm" c="dimmed">
              nötiger Eigenanteil
            </Text>
            <Text size="sm" component="div">
              <WarumZahl betrag={berechnung.noetigerEigenanteil} kurz />
            </Text>
          </Group>
        </Card>
      )}
      <Card>
        <Title order={2} size="h3" mb="xs">
          Hindernisse
        </Title>
        <div aria-live="polite">
          <Gruendeliste
            gruende={hindernisse}
            onSprung={onSprung}
            leer={istEntwurf ? 'Keine. Die Prüfung kann abgeschlossen werden.' : 'Keine.'}
          />
          <ZurVereinbarung gruende={hindernisse} />
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
