import { useState } from 'react';
import { Select, Stack, Text, Title } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { istOffenesMerkmal, MERKMAL_LABEL, merkmaleVon } from '../../shared/kennzahlen/merkmale.ts';
import { zMerkmal, type Auswertungsfrage, type Kennzahl, type Merkmal } from '../../shared/kennzahlen/types.ts';
import { SONSTIGE } from '../../shared/kennzahlen/verbergen.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Balken } from './Balken.tsx';

/**
 * One figure by a feature of the persons, files or the office; small values stand together. Nothing where it has no features.
 * What a figure alone has is shown at once: the languages of N3.
 */
export function Aufgliederung({ kennzahl, frage }: { readonly kennzahl: Kennzahl; readonly frage: Auswertungsfrage }) {
  const { schluessel } = kennzahl;
  const darfFaelle = useDarf('faelle', 'lesen');
  // Of single persons of Personal, features of refugees are for those who read the cases.
  const nurOffene = !darfFaelle && frage.personalIds !== null;
  const merkmale = merkmaleVon(kennzahl).filter((eines) => !nurOffene || istOffenesMerkmal(eines));
  const [merkmal, setzeMerkmal] = useState<Merkmal | null>(merkmale.includes('sprache') ? 'sprache' : null);
  const gruppen = useQuery(
    api.kennzahlen.aufgliederung.queryOptions({
      input: merkmal === null ? skipToken : { ...frage, schluessel, merkmal },
    }),
  );
  if (merkmale.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="aufgliedern">
      <Title order={3} size="h4" id="aufgliedern">
        Aufgliedern
      </Title>
      <Select
        aria-label="Aufgliedern nach"
        placeholder="nach einem Merkmal …"
        clearable
        clearButtonProps={{ 'aria-label': 'Nicht aufgliedern' }}
        data={merkmale.map((value) => ({ value, label: MERKMAL_LABEL[value] }))}
        value={merkmal}
        onChange={(neues) => setzeMerkmal(zMerkmal.nullable().parse(neues))}
      />
      {merkmal !== null && (
        <Abfrage abfrage={gruppen}>
          {(antwort) =>
            antwort.gruppen.length === 0 ? (
              <Text c="dimmed">Nichts in diesem Zeitraum.</Text>
            ) : (
              <>
                <Balken titel={`Nach ${MERKMAL_LABEL[merkmal]}`} zeilen={antwort.gruppen} />
                {antwort.verdeckte > 0 && (
                  <Text size="sm" c="dimmed">
                    Unter „{SONSTIGE}“ stehen {antwort.verdeckte} Werte zusammen, damit sich niemand erkennen lässt.
                  </Text>
                )}
              </>
            )
          }
        </Abfrage>
      )}
    </Stack>
  );
}
