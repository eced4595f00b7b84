import { useEffect, useRef, type ReactNode } from 'react';
import { ActionIcon, Anchor, Box, Group, Menu, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconDots } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { Verlassensfrage } from './Verlassensfrage.tsx';
import classes from './ui.module.css';

/**
 * The frame of every page: heading, one primary action on the right, secondary ones in a menu.
 * Sets the title of the document, and moves the focus to the heading after a navigation. Leaving it with changes asks.
 *
 *     <Seite titel="Kommunen" aktion={<Button component={Link} to="/kommunen/neu">Kommune anlegen</Button>}
 *            menue={<Menu.Item>Löschen …</Menu.Item>}>…</Seite>
 */
export interface SeiteProps {
  readonly titel: string;
  /** One line below the heading: what the page is for, or the facts that one always needs. */
  readonly untertitel?: ReactNode;
  /** State of the record, beside the heading (`Zustandsmarke`). */
  readonly marke?: ReactNode;
  /** The one primary action. */
  readonly aktion?: ReactNode;
  /** Secondary actions as `Menu.Item`s. */
  readonly menue?: ReactNode;
  /** Link to the list that the record belongs to. */
  readonly zurueck?: { readonly ziel: string; readonly text: string };
  /** `schmal` for forms and texts, `breit` (default) for lists and records. */
  readonly breite?: 'schmal' | 'breit';
  readonly children: ReactNode;
}

export function Seite({ titel, untertitel, marke, aktion, menue, zurueck, breite = 'breit', children }: SeiteProps) {
  const kopf = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    document.title = `${titel} · Geleit`;
  }, [titel]);

  useEffect(() => {
    const aktiv = document.activeElement;
    const schreibtGerade = aktiv instanceof HTMLInputElement || aktiv instanceof HTMLTextAreaElement;
    if (!schreibtGerade) kopf.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <Box maw={breite === 'schmal' ? '60rem' : undefined}>
      <Stack gap="md">
        <Box component="header">
          {zurueck && (
            <Anchor component={Link} to={zurueck.ziel} size="sm" mb={4} display="inline-flex" className="nicht-drucken">
              <Group gap={4} wrap="nowrap" component="span">
                <IconArrowLeft size="1em" aria-hidden />
                {zurueck.text}
              </Group>
            </Anchor>
          )}
          <Group justify="space-between" align="flex-start" gap="sm">
            <Box flex="1 1 16rem" miw={0}>
              <Group gap="sm">
                <Title order={1} ref={kopf} tabIndex={-1} className={classes['seitentitel']}>
                  {titel}
                </Title>
                {marke}
              </Group>
              {untertitel && (
                <Text component="div" c="dimmed" mt={2}>
                  {untertitel}
                </Text>
              )}
            </Box>
            {(aktion || menue) && (
              <Group gap="xs" className="nicht-drucken">
                {aktion}
                {menue && (
                  <Menu>
                    <Menu.Target>
                      <ActionIcon size="lg" variant="default" aria-label="Weitere Aktionen">
                        <IconDots size="1.125rem" aria-hidden />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>{menue}</Menu.Dropdown>
                  </Menu>
                )}
              </Group>
            )}
          </Group>
        </Box>
        {children}
      </Stack>
      <Verlassensfrage />
    </Box>
  );
}

/** What stands in a page's place while its data are read; appears only when that takes longer than 150 ms. */
export function Geruest({ zeilen = 6 }: { readonly zeilen?: number }) {
  return (
    <Stack gap="sm" className="geleit-spaet" aria-busy="true">
      <Text component="span" className="geleit-nur-vorlesen">
        Wird geladen
      </Text>
      <Skeleton height="1.75rem" width="16rem" />
      {Array.from({ length: zeilen }, (_, zeile) => (
        <Skeleton key={zeile} height="1.25rem" width={`${96 - ((zeile * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}
