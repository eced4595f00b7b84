import { useState } from 'react';
import { ActionIcon, Anchor, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Gegenstand, Protokolleintrag } from '../../shared/protokoll/types.ts';
import { zeigeTag, zeigeUhrzeit } from '../ui/fehler.ts';
import { Aenderungen } from './Aenderungen.tsx';
import { protokollZu } from './adresse.ts';
import classes from './protokoll.module.css';

interface EintragslisteProps {
  readonly eintraege: readonly Protokolleintrag[];
  /** Beside each entry the records that it is about; not on the page of the record itself. */
  readonly zeigtGegenstaende?: boolean;
}

/** Entries of the Protokoll as sentences, newest first, day by day; each change opens side by side. */
export function Eintragsliste({ eintraege, zeigtGegenstaende = false }: EintragslisteProps) {
  const [offener, setzeOffenen] = useState<Protokolleintrag | null>(null);
  return (
    <>
      <Stack gap="md">
        {jeTag(eintraege).map(([tag, desTages]) => (
          <section key={tag} aria-label={tag}>
            <Text size="sm" fw={600} c="dimmed" mb={4} className="zahl">
              {tag}
            </Text>
            <ul className={classes['eintraege']}>
              {desTages.map((eintrag) => (
                <li key={eintrag.nummer}>
                  <Text size="sm" c="dimmed" className="zahl">
                    {zeigeUhrzeit(eintrag.am)}
                  </Text>
                  <div className={classes['satz']}>
                    <Text td={eintrag.rueckgaengigDurch === null ? undefined : 'line-through'}>{eintrag.satz}</Text>
                    <Group gap="xs">
                      {eintrag.rueckgaengigDurch !== null && (
                        <Text size="sm" c="dimmed">
                          rückgängig gemacht
                        </Text>
                      )}
                      {zeigtGegenstaende &&
                        eintrag.gegenstaende.map((gegenstand) => (
                          <Eintragslink key={JSON.stringify(gegenstand.bezug)} gegenstand={gegenstand} />
                        ))}
                    </Group>
                  </div>
                  {eintrag.befehlId !== null && eintrag.gegenstaende.length > 0 && (
                    <Button size="compact-sm" variant="subtle" onClick={() => setzeOffenen(eintrag)} flex="none">
                      Was wurde geändert
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Stack>
      <Aenderungen eintrag={offener} onSchliessen={() => setzeOffenen(null)} />
    </>
  );
}

/** The entries of each day below its name, in the order in which they came. */
function jeTag(eintraege: readonly Protokolleintrag[]): [string, Protokolleintrag[]][] {
  const tage = new Map<string, Protokolleintrag[]>();
  for (const eintrag of eintraege) {
    const tag = zeigeTag(eintrag.am);
    tage.set(tag, [...(tage.get(tag) ?? []), eintrag]);
  }
  return [...tage];
}

/** To the record, where it still has a page, and to all that the Protokoll knows of it. */
function Eintragslink({ gegenstand: { bezug, was, ziel } }: { readonly gegenstand: Gegenstand }) {
  const hinweis = `Protokoll nur zu: ${was}`;
  return (
    <Group gap={4} wrap="nowrap">
      {ziel === null ? (
        <Text size="sm" c="dimmed">
          {was}
        </Text>
      ) : (
        <Anchor component={Link} to={ziel} size="sm">
          {was}
        </Anchor>
      )}
      <Tooltip label={hinweis}>
        <ActionIcon component={Link} to={protokollZu(bezug)} aria-label={hinweis}>
          <IconFilter size="1rem" aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
