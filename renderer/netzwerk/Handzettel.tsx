import { useState } from 'react';
import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { zKommuneId, type KommuneId } from '../../shared/foundation/id.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';

/** The hand-out of the marked partners: one page in plain words, to print or to write as a Word file. */
export function Handzettel({
  partner,
  kommunen,
  onZurueck,
}: {
  readonly partner: readonly Partner[];
  readonly kommunen: readonly Kommune[];
  readonly onZurueck: () => void;
}) {
  const { kommuneId } = useEinstellungen().einstellungen;
  const gemeinden = kommunen.filter(
    ({ art }) => art === 'gemeinde' || art === 'stadt' || art === 'erfuellende_gemeinde',
  );
  const orte = gemeinden.length === 0 ? kommunen : gemeinden;
  const [gewaehlt, setzeGewaehlt] = useState<KommuneId | null>(kommuneId ?? orte[0]?.id ?? null);
  const wahl = gewaehlt === null ? null : { kommuneId: gewaehlt, partnerIds: partner.map(({ id }) => id) };
  const blatt = useQuery(api.netzwerk.handzettelBlatt.queryOptions({ input: wahl ?? skipToken }));
  const speichern = useSpeichern();
  const word = useMutation(
    api.netzwerk.handzettelWord.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: ({ name, datei }) => speichern.speichere(name, datei),
    }),
  );
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" className="nicht-drucken">
        <Button variant="subtle" leftSection={<IconArrowLeft size="1.125rem" aria-hidden />} onClick={onZurueck}>
          Zurück zu den Stellen
        </Button>
        <Select
          label="Kommune"
          w="16rem"
          data={kommunenAuswahl(kommunen)}
          value={gewaehlt}
          allowDeselect={false}
          onChange={(id) => setzeGewaehlt(zKommuneId.parse(id))}
        />
      </Group>
      <Text size="sm" c="dimmed" className="nicht-drucken">
        Der Handzettel nennt keine Person. Abgelegt wird er nur dort, wo er zu einem Fall gehört.
      </Text>
      <Fehlerhinweis fehler={word.error} />
      {speichern.hinweis}
      <Papiervorschau
        blatt={blatt}
        istVeraendert={false}
        onWord={() => {
          if (wahl !== null) word.mutate(wahl);
        }}
        istWordInArbeit={word.isPending}
      />
    </Stack>
  );
}
