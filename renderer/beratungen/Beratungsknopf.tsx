import { Button, type ButtonProps } from '@mantine/core';
import { IconMessageCircle2 } from '@tabler/icons-react';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { TASTEN } from '../app/tasten.ts';
import { useDarf } from '../ui/rechte.tsx';
import { oeffneBeratung } from './oeffnung.ts';

/** Opens the note of a talk with the mouse; on the page of a case for that case. */
export function Beratungsknopf({ haushaltId, ...knopf }: ButtonProps & { readonly haushaltId?: HaushaltId }) {
  const darf = useDarf('faelle', 'schreiben');
  if (!darf) return null;
  return (
    <Button
      leftSection={<IconMessageCircle2 size="1.125rem" aria-hidden />}
      title={TASTEN.beratung.anzeige}
      aria-keyshortcuts="Control+B"
      onClick={() => oeffneBeratung(haushaltId === undefined ? { art: 'wahl' } : { art: 'neu', haushaltId })}
      {...knopf}
    >
      Beratung
    </Button>
  );
}

/** The button of the start page. */
export function Startknopf() {
  return <Beratungsknopf />;
}

/** The button in the head of a case. */
export function Fallknopf({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  return <Beratungsknopf haushaltId={haushaltId} variant="default" />;
}
