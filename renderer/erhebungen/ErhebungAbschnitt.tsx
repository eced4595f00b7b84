import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconClipboardPlus, IconClipboardText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { gefuellteFelder, neueErhebung } from '../../shared/erhebungen/rules.ts';
import { zErhebungEingabe, type Erhebung } from '../../shared/erhebungen/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId, PersonId } from '../../shared/foundation/id.ts';
import { sprachname } from '../../shared/foundation/sprachen.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Erhebungsformular } from './Erhebungsformular.tsx';
import { Verlaufsbild } from './Verlaufsbild.tsx';

const SPALTEN: readonly Spalte<Erhebung>[] = [
  { schluessel: 'am', titel: 'Tag', zelle: ({ am }) => zeigeDatum(am), sortierwert: ({ am }) => am },
  { schluessel: 'wer', titel: 'Geführt von', zelle: ({ durchgefuehrtVon }) => durchgefuehrtVon || '–' },
  {
    schluessel: 'sprache',
    titel: 'Sprache',
    zelle: ({ sprache, sprachmittlung }) =>
      [sprache === '' ? '' : sprachname(sprache), sprachmittlung].filter((teil) => teil !== '').join(', ') || '–',
  },
  {
    schluessel: 'felder',
    titel: 'Themenfelder',
    ausrichtung: 'rechts',
    zelle: ({ felder }) => new Set(gefuellteFelder(felder).map(({ themenfeld }) => themenfeld)).size,
  },
];

/** The section of a case on needs and resources: how they changed, and every Erhebung. */
export function ErhebungAbschnitt({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const erhebungen = useQuery(api.erhebungen.liste.queryOptions({ input: { haushaltId } }));
  return (
    <Abfrage abfrage={akte}>
      {(geladene) => <Abfrage abfrage={erhebungen}>{(alle) => <Inhalt akte={geladene} erhebungen={alle} />}</Abfrage>}
    </Abfrage>
  );
}

function Inhalt({ akte, erhebungen }: { readonly akte: Fallakte; readonly erhebungen: readonly Erhebung[] }) {
  const heute = useHeute();
  const [adresse, setzeAdresse] = useSearchParams();
  const gewaehlte = adresse.get('erhebung');
  const zeige = (id: string | null) =>
    setzeAdresse({ abschnitt: 'erhebung', ...(id === null ? {} : { erhebung: id }) }, { replace: true });
  const nenne = (personId: PersonId | null) => {
    if (personId === null) return akte.haushalt.art === 'familie' ? 'ganze Familie' : 'Haushalt';
    const person = akte.personen.find(({ id }) => id === personId);
    return person ? vollerName(person) : 'Person aus einem anderen Haushalt';
  };
  const offene = erhebungen.find(({ id }) => id === gewaehlte) ?? null;
  if (offene !== null || gewaehlte === 'neu') {
    return (
      <Erhebungsformular
        key={gewaehlte}
        akte={akte}
        erhebung={offene}
        anfang={
          offene === null
            ? neueErhebung(erhebungen[0] ?? null, { heute, personIds: akte.personen.map(({ id }) => id) })
            : zErhebungEingabe.parse(offene)
        }
        nenne={nenne}
        onAngelegt={zeige}
        onZurueck={() => zeige(null)}
      />
    );
  }
  return <Uebersicht akte={akte} erhebungen={erhebungen} nenne={nenne} onOeffnen={zeige} />;
}

function Uebersicht({
  akte: { haushalt },
  erhebungen,
  nenne,
  onOeffnen,
}: {
  readonly akte: Fallakte;
  readonly erhebungen: readonly Erhebung[];
  readonly nenne: (personId: PersonId | null) => string;
  readonly onOeffnen: (id: string) => void;
}) {
  const darf = useDarf('faelle', 'schreiben', haushalt.kommuneId);
  const neu = darf && (
    <Button leftSection={<IconClipboardPlus size="1.125rem" aria-hidden />} onClick={() => onOeffnen('neu')}>
      {erhebungen.length === 0 ? 'Erste Erhebung' : 'Erhebung wiederholen'}
    </Button>
  );
  if (erhebungen.length === 0) {
    return (
      <LeererZustand
        symbol={IconClipboardText}
        titel="Noch keine Erhebung"
        text="Die Erhebung hält Bedarf und Ressourcen in acht Themenfeldern fest, für die ganze Familie oder einzelne Personen. Sie kann wiederholt werden; dann zeigt ein Bild, was sich verändert hat."
        aktion={neu}
      />
    );
  }
  return (
    <Stack gap="md">
      <Card component="section" aria-label="Veränderung">
        <Group justify="space-between" mb="xs">
          <Title order={2} size="h3">
            Veränderung
          </Title>
          {neu}
        </Group>
        <Text size="sm" c="dimmed" mb="xs">
          Bedarf von ○○○ kein Bedarf bis ●●● dringend, darunter was schon da ist. Pfeile vergleichen mit der letzten
          Einschätzung.
        </Text>
        <Verlaufsbild erhebungen={erhebungen} nenne={nenne} />
      </Card>
      <Tabelle
        titel="Erhebungen"
        spalten={SPALTEN}
        zeilen={erhebungen}
        id={({ id }) => id}
        onOeffnen={({ id }) => onOeffnen(id)}
      />
    </Stack>
  );
}
