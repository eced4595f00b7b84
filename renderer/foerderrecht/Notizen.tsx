import { Stack } from '@mantine/core';
import { IconArrowsSplit2, IconHelpCircle } from '@tabler/icons-react';
import type { Luecke, Widerspruch } from '../../shared/foerderrecht/zeitlinie.ts';
import classes from './foerderrecht.module.css';

/** What is not known, and where sources say different things, at the place that it is about. */
export function Notizen({
  luecken,
  widersprueche,
}: {
  readonly luecken: readonly Luecke[];
  readonly widersprueche: readonly Widerspruch[];
}) {
  if (luecken.length + widersprueche.length === 0) return null;
  return (
    <Stack gap={4} mt={4}>
      {widersprueche.map(({ satz, festlegung }) => (
        <div key={satz} className={classes['notiz']}>
          <IconArrowsSplit2 size="1rem" aria-hidden />
          <span>
            <strong>Widerspruch der Quellen:</strong> {satz} <em>{festlegung}</em>
          </span>
        </div>
      ))}
      {luecken.map(({ satz }) => (
        <div key={satz} className={classes['notiz']}>
          <IconHelpCircle size="1rem" aria-hidden />
          <span>
            <strong>Nicht bekannt:</strong> {satz}
          </span>
        </div>
      ))}
    </Stack>
  );
}
