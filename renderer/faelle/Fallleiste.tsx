import { useContext, useMemo } from 'react';
import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { pruefeAkte } from '../../shared/faelle/pruefung-akte.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { darfIrgendwo } from '../../shared/foundation/rights.ts';
import { FENSTERANMELDUNGEN } from '../app/registrations.ts';
import { Faelligkeit } from '../fristen/Faelligkeit.tsx';
import { api } from '../host/client.ts';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { nurWenn, RechteContext, useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import classes from './faelle.module.css';

const TEILE = FENSTERANMELDUNGEN.flatMap(({ fallleiste }) => fallleiste ?? []).sort((a, b) => a.platz - b.platz);

/** The rail of a case: what should be known, what is due, and what the other slices say. */
export function Fallleiste({ akte, onSprung }: { readonly akte: Fallakte; readonly onSprung: (feld: string) => void }) {
  const heute = useHeute();
  const zuteilungen = useContext(RechteContext);
  const gruende = useMemo(() => pruefeAkte(akte, heute), [akte, heute]);
  return (
    <Stack gap="md" component="aside" aria-label="Hinweise und Fristen">
      <Card>
        <Title order={2} size="h3" mb="xs">
          Hinweise
        </Title>
        <Gruendeliste gruende={gruende} onSprung={onSprung} leer="Keine. Die Angaben sind schlüssig." />
      </Card>
      <Fristen akte={akte} />
      {TEILE.filter(({ datenart, zugriff }) => darfIrgendwo(zuteilungen, datenart, zugriff)).map(({ id, Teil }) => (
        <Teil key={id} haushaltId={akte.haushalt.id} />
      ))}
    </Stack>
  );
}

/** What is open for this case: its Wiedervorlagen and what follows from its records. */
function Fristen({ akte: { haushalt } }: { readonly akte: Fallakte }) {
  const fristen = useQuery({
    ...api.fristen.liste.queryOptions({ input: { mitErledigten: false } }),
    ...nurWenn(useDarf('fristen', 'lesen')),
  });
  const eigene = (fristen.data ?? []).filter(({ bezug }) => bezug?.tabelle === 'haushalte' && bezug.id === haushalt.id);
  return (
    <Card>
      <Title order={2} size="h3">
        Fristen
      </Title>
      {eigene.length === 0 ? (
        <Text c="dimmed" mt="xs">
          Nichts vorgemerkt. Eine Wiedervorlage steht im Menü oben.
        </Text>
      ) : (
        <ul className={classes['kartenliste']}>
          {eigene.map((frist) => (
            <li key={frist.id}>
              <Anchor component={Link} to="/fristen" c="var(--mantine-color-text)">
                {frist.titel}
              </Anchor>
              <Faelligkeit frist={frist} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
