import type { ReactNode } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';

/** The form of a dialog: what it has to say, its fields, „Abbrechen“ and the step; Enter takes the step. */
export function Dialogformular({
  formular,
  knopf,
  istGesperrt = false,
  onAbbrechen,
  children,
}: {
  readonly formular: Parameters<typeof Formularmeldung>[0]['formular'];
  /** Word on the button: „Akte öffnen“. */
  readonly knopf: string;
  readonly istGesperrt?: boolean;
  readonly onAbbrechen: () => void;
  readonly children: ReactNode;
}) {
  return (
    <form
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void formular.speichern();
      }}
    >
      <Stack>
        <Formularmeldung formular={formular} />
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onAbbrechen}>
            Abbrechen
          </Button>
          <Button type="submit" loading={formular.laeuft} disabled={istGesperrt}>
            {knopf}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
