import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { frueheres, zeigeDatum, zeigeTagUndMonat } from '../../../shared/foundation/date.ts';
import { zeigeZahl } from '../../../shared/foundation/money.ts';
import { offeneBerichte } from '../../../shared/kennzahlen/fristen.ts';
import type { StartkarteProps } from '../../app/registration.ts';
import { api } from '../../host/client.ts';
import { useHeute } from '../../ui/umgebung.ts';

/** Card of the start page: the next report, how many talks it counts so far, and what is to mend before. */
export function BerichtKarte({ kommuneId }: StartkarteProps) {
  const heute = useHeute();
  const abgaben = useQuery(api.kennzahlen.abgaben.queryOptions());
  const bericht =
    abgaben.data === undefined ? null : (offeneBerichte(heute, abgaben.data).find(({ von }) => von <= heute) ?? null);
  const frage =
    bericht === null
      ? null
      : {
          von: bericht.von,
          bis: frueheres(bericht.bis, heute),
          kommuneIds: kommuneId === null ? null : [kommuneId],
          personalIds: null,
        };
  const input = frage ?? skipToken;
  const auswertung = useQuery(api.kennzahlen.auswertung.queryOptions({ input }));
  const pruefung = useQuery(api.kennzahlen.pruefung.queryOptions({ input }));
  if (bericht === null || frage === null || auswertung.data === undefined || pruefung.data === undefined) return null;
  const gespraeche = auswertung.data.zeilen.find(({ schluessel }) => schluessel === '1')?.wert ?? 0;
  const { gruende } = pruefung.data;
  if (gespraeche === 0) return null;
  const ort = `von=${frage.von}&bis=${frage.bis}`;
  return (
    <Card component="section" aria-labelledby="bericht">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="bericht">
          Bericht {zeigeTagUndMonat(bericht.faelligAm)}
        </Title>
        <Anchor component={Link} to={`/kennzahlen?${ort}`} size="sm">
          Auswertung
        </Anchor>
      </Group>
      <Text mt="xs" fw={650} className="zahl">
        {gespraeche === 1 ? '1 Gespräch' : `${zeigeZahl(gespraeche)} Gespräche`} seit {zeigeDatum(frage.von)}
      </Text>
      {gruende.length === 0 ? (
        <Group gap={6} mt={4} wrap="nowrap">
          <IconCircleCheck size="1rem" aria-hidden />
          <Text size="sm">Nichts zu beheben.</Text>
        </Group>
      ) : (
        <>
          {gruende.slice(0, 3).map(({ code, satz }) => (
            <Group key={code} gap={6} mt={4} wrap="nowrap" align="flex-start">
              <IconAlertTriangleFilled size="1rem" aria-hidden />
              <Text size="sm">{satz}</Text>
            </Group>
          ))}
          <Anchor component={Link} to={`/kennzahlen?ansicht=pruefung&${ort}`} size="sm" mt={4} display="inline-block">
            {gruende.length > 3 ? `Alle ${gruende.length} Hinweise ansehen` : 'Prüfung ansehen'}
          </Anchor>
        </>
      )}
    </Card>
  );
}
