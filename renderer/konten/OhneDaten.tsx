import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { Link } from 'react-router';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';

/** The start page of an account that looks after the accounts only, or has no role yet. */
export function OhneDaten() {
  const siehtDaten = useDarf('kommunen', 'lesen');
  const darfKonten = useDarf('konten', 'lesen');
  if (siehtDaten) return null;
  return (
    <LeererZustand
      symbol={IconKey}
      titel={darfKonten ? 'Dieses Konto verwaltet die Konten' : 'Dieses Konto hat noch keine Rechte'}
      text={
        darfKonten
          ? 'Angaben zu Kommunen, Personal und Anträgen sieht es nicht.'
          : 'Rechte vergibt, wer die Rolle Administration hat.'
      }
      aktion={
        darfKonten && (
          <Button component={Link} to="/konten">
            Zu den Konten
          </Button>
        )
      }
    />
  );
}
