import { ActionIcon, Button, Card, Group, Menu, Stack, Text } from '@mantine/core';
import { IconDots, IconFileText } from '@tabler/icons-react';
import { RICHTUNG_LABEL, zeigeArten, zeigeGueltigkeit } from '../../shared/einwilligungen/labels.ts';
import { standVon } from '../../shared/einwilligungen/stand.ts';
import { pruefeSchritt } from '../../shared/einwilligungen/rules.ts';
import {
  zEinwilligungsschritt,
  type Einwilligung,
  type Einwilligungsschritt,
} from '../../shared/einwilligungen/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { useHeute } from '../ui/umgebung.ts';
import { SCHRITT_KNOPF } from './SchrittDialog.tsx';
import { Einwilligungsmarke } from './Zustand.tsx';

/** Days of what became of it, in one line. */
function verlauf(eine: Einwilligung): string {
  return [
    eine.antwortAm && `${eine.antwort === 'verweigert' ? 'verweigert' : 'erteilt'} am ${zeigeDatum(eine.antwortAm)}`,
    eine.unterschriebenAm && `unterschrieben am ${zeigeDatum(eine.unterschriebenAm)}`,
    eine.kopieAm && `Kopie am ${zeigeDatum(eine.kopieAm)}`,
    eine.widerrufenAm && `widerrufen am ${zeigeDatum(eine.widerrufenAm)}`,
    eine.entfallenAm && `Anlass entfallen am ${zeigeDatum(eine.entfallenAm)}`,
  ]
    .filter((teil) => teil !== null)
    .join(' · ');
}

/** One consent: who, to whom, what, what for, how long, and the steps that can follow. */
export function Einwilligungszeile({
  einwilligung: eine,
  name,
  darf,
  onPapier,
  onAendern,
  onLoeschen,
  onSchritt,
}: {
  readonly einwilligung: Einwilligung;
  readonly name: string;
  readonly darf: boolean;
  readonly onPapier: () => void;
  readonly onAendern: () => void;
  readonly onLoeschen: () => void;
  readonly onSchritt: (schritt: Einwilligungsschritt) => void;
}) {
  const heute = useHeute();
  const moegliche = zEinwilligungsschritt.options.filter(
    (schritt) => !pruefeSchritt(eine, { schritt, am: heute }, heute).some(({ feld }) => feld === null),
  );
  const erste = moegliche
    .filter((schritt) => ['erteilt', 'verweigert', 'unterschrieben'].includes(schritt))
    .slice(0, 2);
  const weitere = moegliche.filter((schritt) => !erste.includes(schritt));
  const wege = verlauf(eine);
  return (
    <Card component="li" padding="sm" aria-label={`Einwilligung von ${name} für ${eine.empfaenger}`}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={2}>
          <Group gap="xs">
            <Text fw={600}>
              {name} → {eine.empfaenger}
            </Text>
            <Einwilligungsmarke stand={standVon(eine, heute)} />
          </Group>
          <Text size="sm">{zeigeArten(eine.arten)}</Text>
          <Text size="sm" c="dimmed">
            {eine.zweck} · {zeigeGueltigkeit(eine)} · {RICHTUNG_LABEL[eine.richtung].split(':')[0]}
          </Text>
          {wege !== '' && (
            <Text size="sm" c="dimmed">
              {wege}
            </Text>
          )}
        </Stack>
        <Group gap="xs" justify="flex-end">
          <Button size="xs" variant="default" leftSection={<IconFileText size="1rem" aria-hidden />} onClick={onPapier}>
            Papier
          </Button>
          {darf &&
            erste.map((schritt) => (
              <Button key={schritt} size="xs" variant="default" onClick={() => onSchritt(schritt)}>
                {SCHRITT_KNOPF[schritt]}
              </Button>
            ))}
          {darf && (weitere.length > 0 || eine.antwort === 'offen') && (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="default" aria-label={`Weitere Schritte für ${eine.empfaenger}`}>
                  <IconDots size="1.125rem" aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {weitere.map((schritt) => (
                  <Menu.Item key={schritt} onClick={() => onSchritt(schritt)}>
                    {SCHRITT_KNOPF[schritt]} …
                  </Menu.Item>
                ))}
                {eine.antwort === 'offen' && (
                  <>
                    <Menu.Item onClick={onAendern}>Ändern …</Menu.Item>
                    <Menu.Item color="red" onClick={onLoeschen}>
                      Löschen …
                    </Menu.Item>
                  </>
                )}
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      </Group>
    </Card>
  );
}
