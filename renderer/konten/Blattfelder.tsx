import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { BLATT_GRUPPEN } from '../../shared/konten/types.ts';

/** Empty groups, to begin with. */
export const LEERE_GRUPPEN: readonly string[] = Array.from({ length: BLATT_GRUPPEN }, () => '');

/** The groups of a recovery sheet, typed from paper. A whole sheet that is pasted into one field fills them all. */
export function Blattfelder({
  gruppen,
  onGruppen,
  satzAn,
}: {
  readonly gruppen: readonly string[];
  readonly onGruppen: (gruppen: readonly string[]) => void;
  /** Sentence at `gruppen.3`, or at `gruppen` for all of them. */
  readonly satzAn: (feld: string) => string | undefined;
}) {
  function setzeGruppe(stelle: number, text: string) {
    const teile = text.split(/[\s-]+/).filter((teil) => teil !== '');
    onGruppen(
      teile.length === BLATT_GRUPPEN ? teile : gruppen.map((bisher, nummer) => (nummer === stelle ? text : bisher)),
    );
  }
  return (
    <Stack gap={4} role="group" aria-label="Schlüssel vom Blatt">
      <Text size="sm">Gruppen vom Blatt in der Reihenfolge ihrer Nummern</Text>
      <SimpleGrid cols={3} spacing="xs">
        {gruppen.map((gruppe, stelle) => (
          <TextInput
            key={stelle}
            label={`Gruppe ${stelle + 1}`}
            value={gruppe}
            autoComplete="off"
            spellCheck={false}
            onChange={(ereignis) => setzeGruppe(stelle, ereignis.currentTarget.value)}
            error={satzAn(`gruppen.${stelle}`)}
            data-path={`gruppen.${stelle}`}
          />
        ))}
      </SimpleGrid>
      {satzAn('gruppen') && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {satzAn('gruppen')}
        </Text>
      )}
    </Stack>
  );
}
