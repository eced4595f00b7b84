import { Card, Stack, Text, Title } from '@mantine/core';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { sprachname } from '../../shared/foundation/sprachen.ts';
import { Fakt, Fakten } from '../faelle/Fakt.tsx';
import { usePlan } from './umgebung.ts';
import { Lesetext } from './ZieleUndSchritte.tsx';

/** Talk, persons, wishes and what was agreed beside the goals, to read. */
export function Gelesenes() {
  const { fassung, nenne } = usePlan();
  const sprachmittlung = [fassung.sprachmittlungName, fassung.sprachmittlungArt].filter((teil) => teil !== '');
  const naechstes = [
    fassung.naechstesGespraechAm === null ? '' : zeigeDatum(fassung.naechstesGespraechAm),
    fassung.naechstesGespraechUm === null ? '' : `${fassung.naechstesGespraechUm} Uhr`,
    fassung.naechstesGespraechOrt,
  ].filter((teil) => teil !== '');
  const hatWorte = [fassung.wuensche, fassung.mitgebracht, fassung.interessen, fassung.helfende].some(
    (text) => text !== '',
  );
  return (
    <Stack gap="md">
      <Card component="section" aria-label="Gespräch">
        <Title order={2} size="h3" mb="xs">
          Gespräch
        </Title>
        <Fakten>
          <Fakt name="Gespräch am">{zeigeDatum(fassung.gespraechAm)}</Fakt>
          <Fakt name="Anwesend">{fassung.anwesend || '–'}</Fakt>
          <Fakt name="Sprache">{fassung.gespraechssprache === '' ? '–' : sprachname(fassung.gespraechssprache)}</Fakt>
          <Fakt name="Sprachmittlung">{sprachmittlung.join(', ') || '–'}</Fakt>
          <Fakt name="Plan für">{fassung.personIds.map((id) => nenne(id)).join(', ')}</Fakt>
          <Fakt name="Grundlage">
            {[
              fassung.erhebungAm === null ? '' : `Erhebung vom ${zeigeDatum(fassung.erhebungAm)}`,
              fassung.uebergabeAm === null ? '' : `Übergabe vom ${zeigeDatum(fassung.uebergabeAm)}`,
            ]
              .filter((teil) => teil !== '')
              .join(', ') || '–'}
          </Fakt>
          <Fakt name="Nächstes Gespräch">{naechstes.join(', ') || '–'}</Fakt>
        </Fakten>
      </Card>
      <Card component="section" aria-label="Was mir wichtig ist, was ich mitbringe">
        <Title order={2} size="h3" mb="xs">
          Was mir wichtig ist, was ich mitbringe
        </Title>
        <Stack gap="sm">
          <Lesetext name="Meine Wünsche" text={fassung.wuensche} />
          <Lesetext name="Sprachen, Schule, Beruf, Erfahrung" text={fassung.mitgebracht} />
          <Lesetext name="Meine Interessen" text={fassung.interessen} />
          <Lesetext name="Menschen, die mir helfen" text={fassung.helfende} />
          {!hatWorte && <Text c="dimmed">Nichts eingetragen.</Text>}
        </Stack>
      </Card>
      {fassung.nachBegleitung !== '' && (
        <Card component="section" aria-label="Nach der Begleitung">
          <Title order={2} size="h3" mb="xs">
            Nach der Begleitung
          </Title>
          <Lesetext name="Diese Dienste nutze ich selbst" text={fassung.nachBegleitung} />
        </Card>
      )}
    </Stack>
  );
}
