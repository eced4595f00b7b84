import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Seite } from '../ui/Seite.tsx';

/** A page that is not for this account, reached by its address. */
export function RechtFehlt() {
  return (
    <Seite titel="Dafür fehlt das Recht">
      <LeererZustand
        symbol={IconLock}
        titel="Diese Seite ist für das eigene Konto nicht freigegeben"
        text="Rechte vergibt, wer die Rolle Administration hat."
        aktion={
          <Button component={Link} to="/">
            Zur Startseite
          </Button>
        }
      />
    </Seite>
  );
}
