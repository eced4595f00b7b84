import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';

/** Moves an entry within its list, or takes it out; Alt with the arrows does the same from within (`onKeyDown`). */
export function Reihenknoepfe({
  was,
  stelle,
  anzahl,
  onVerschieben,
  onEntfernen,
}: {
  /** „Ziel 2“ */
  readonly was: string;
  readonly stelle: number;
  readonly anzahl: number;
  readonly onVerschieben: (nach: number) => void;
  readonly onEntfernen: () => void;
}) {
  return (
    <Group gap={2} wrap="nowrap" className="nicht-drucken">
      {anzahl > 1 && (
        <>
          <ActionIcon
            aria-label={`${was} nach oben`}
            title="Alt+Pfeil nach oben"
            disabled={stelle === 0}
            onClick={() => onVerschieben(stelle - 1)}
          >
            <IconArrowUp size="1rem" aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={`${was} nach unten`}
            title="Alt+Pfeil nach unten"
            disabled={stelle === anzahl - 1}
            onClick={() => onVerschieben(stelle + 1)}
          >
            <IconArrowDown size="1rem" aria-hidden />
          </ActionIcon>
        </>
      )}
      <ActionIcon aria-label={`${was} entfernen`} onClick={onEntfernen}>
        <IconTrash size="1rem" aria-hidden />
      </ActionIcon>
    </Group>
  );
}

/** Keys of an entry that can be moved within its list. */
export function verschiebeMitTasten(
  stelle: number,
  anzahl: number,
  onVerschieben: (nach: number) => void,
): (ereignis: React.KeyboardEvent) => void {
  return (ereignis) => {
    if (!ereignis.altKey || (ereignis.key !== 'ArrowUp' && ereignis.key !== 'ArrowDown')) return;
    const nach = stelle + (ereignis.key === 'ArrowUp' ? -1 : 1);
    ereignis.preventDefault();
    ereignis.stopPropagation();
    if (nach >= 0 && nach < anzahl) onVerschieben(nach);
  };
}
