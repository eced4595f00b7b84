import { ActionIcon, Card, Collapse, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { neueBeteiligte } from '../../shared/antraege/defaults.ts';
import { ZUSAMMENARBEIT_LABEL } from '../../shared/antraege/labels.ts';
import type { Antragsberechnung, Rahmenposten } from '../../shared/antraege/types.ts';
import type { AntragId, KommuneId } from '../../shared/foundation/id.ts';
import { Vorschlagsfeld } from '../foerderrecht/Vorschlagsfeld.tsx';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { WarumZahl } from '../ui/WarumZahl.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { type AbschnittProps } from './formular.ts';
import { Partnerfinder } from './Partnerfinder.tsx';
import { Rahmenbalken } from './Rahmenbalken.tsx';

/** Part 2 of the paper: the participating Kommunen with frame, decision, agreement and own share. */
export function BeteiligteAbschnitt({ antragId, ...props }: AbschnittProps & { readonly antragId: AntragId }) {
  const { form, istGesperrt, kommunen, berechnung, verwendung } = props;
  const beteiligte = form.values.beteiligte;
  const freie = kommunen.filter(
    (kommune) => kommune.art !== 'freier_traeger' && !beteiligte.some((eintrag) => eintrag.kommuneId === kommune.id),
  );
  return (
    <Stack gap="md">
      {beteiligte.map((eintrag, stelle) => (
        <BeteiligteKarte
          key={eintrag.kommuneId}
          {...props}
          stelle={stelle}
          rahmen={berechnung?.beteiligte[stelle] ?? null}
          posten={verwendung[stelle] ?? []}
          darfEntfernen={!istGesperrt && beteiligte.length > 1}
        />
      ))}
      {!istGesperrt && freie.length > 0 && (
        <Group>
          <Select
            aria-label="Kommune hinzufügen"
            placeholder="Kommune hinzufügen …"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            data={kommunenAuswahl(freie)}
            searchable
            value={null}
            w="20rem"
            onChange={(id) => {
              if (id) form.insertListItem('beteiligte', neueBeteiligte(id as KommuneId));
            }}
          />
          <Partnerfinder form={form} antragId={antragId} />
        </Group>
      )}
    </Stack>
  );
}

interface KarteProps extends AbschnittProps {
  readonly stelle: number;
  readonly rahmen: Antragsberechnung['beteiligte'][number] | null;
  readonly posten: readonly Rahmenposten[];
  readonly darfEntfernen: boolean;
}

function BeteiligteKarte({ form, istGesperrt, kommunen, stelle, rahmen, posten, darfEntfernen }: KarteProps) {
  const eintrag = form.values.beteiligte[stelle];
  const pfad = `beteiligte.${stelle}`;
  const [offen, { toggle }] = useDisclosure(true);
  if (!eintrag) return null;
  const name = kommunenName(kommunen, eintrag.kommuneId);
  return (
    <Card component="section" aria-label={name}>
      <Group justify="space-between" wrap="nowrap">
        <Group gap="xs">
          <ActionIcon
            onClick={toggle}
            aria-expanded={offen}
            aria-label={`${name} ${offen ? 'zuklappen' : 'aufklappen'}`}
          >
            {offen ? <IconChevronDown size="1rem" aria-hidden /> : <IconChevronRight size="1rem" aria-hidden />}
          </ActionIcon>
          <Title order={2}>{name}</Title>
        </Group>
        <Group gap="lg">
          <Rahmenzeile name="Planungsrahmen" betrag={rahmen?.rahmen ?? null} />
          <Rahmenzeile name="verfügbar" betrag={rahmen?.verfuegbar ?? null} />
          {darfEntfernen && (
            <ActionIcon aria-label={`${name} entfernen`} onClick={() => form.removeListItem('beteiligte', stelle)}>
              <IconTrash size="1.125rem" aria-hidden />
            </ActionIcon>
          )}
        </Group>
      </Group>
      {rahmen && <Rahmenbalken beteiligte={eintrag} rahmen={rahmen} verwendung={posten} kommunen={kommunen} />}
      <Collapse expanded={offen}>
        <Feldgruppe titel="Planungsrahmen" spalten={3} ebene={3}>
          <Betragsfeld
            label="Aus der ersten Tranche"
            description="Beantragt oder bewilligt; wird angerechnet"
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.ersteTrancheCent`)}
          />
          <Betragsfeld
            label="Bereits bewilligt"
            description="Aus demselben Rahmen für denselben Zeitraum"
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.bewilligtCent`)}
          />
          <Betragsfeld
            label="Eigenanteil"
            description="Was die Kommune selbst trägt"
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.eigenanteilCent`)}
          />
          <Select
            label="Rest abgegeben an"
            clearable
            data={kommunenAuswahl(kommunen.filter((kommune) => kommune.id !== eintrag.kommuneId))}
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.restAnId`)}
          />
          <Betragsfeld label="Abgegebener Betrag" disabled={istGesperrt} {...form.getInputProps(`${pfad}.restCent`)} />
        </Feldgruppe>
        <Feldgruppe titel="Entscheidung und Zusammenarbeit" spalten={3} ebene={3}>
          <Vorschlagsfeld
            liste="gremien"
            label="Gremium"
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.gremium`)}
          />
          <Datumsfeld label="Beschluss vom" disabled={istGesperrt} {...form.getInputProps(`${pfad}.beschlussAm`)} />
          <TextInput label="Nummer der Vorlage" disabled={istGesperrt} {...form.getInputProps(`${pfad}.vorlage`)} />
          <Select
            label="Grundlage der Zusammenarbeit"
            data={auswahlAus(ZUSAMMENARBEIT_LABEL)}
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.zusammenarbeit`)}
          />
          <Datumsfeld
            label="Grundlage vom"
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.zusammenarbeitVom`)}
          />
          <Datumsfeld
            label="Einvernehmen vom"
            description="mit dem Landkreis"
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.einvernehmenAm`)}
          />
          <TextInput
            label="Bisher betreut durch"
            description="Träger im Auftrag des Landkreises"
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.dritteTraeger`)}
          />
          <Datumsfeld
            label="Betreuung endet am"
            disabled={istGesperrt}
            {...form.getInputProps(`${pfad}.dritteEndetAm`)}
          />
        </Feldgruppe>
      </Collapse>
    </Card>
  );
}

function Rahmenzeile({
  name,
  betrag,
}: {
  readonly name: string;
  readonly betrag: Parameters<typeof WarumZahl>[0]['betrag'] | null;
}) {
  return (
    <Text component="span" size="sm">
      <Text span c="dimmed" size="sm">
        {name}{' '}
      </Text>
      {betrag ? <WarumZahl betrag={betrag} kurz fett /> : 'unbekannt'}
    </Text>
  );
}
