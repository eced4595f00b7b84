import { useState, type ReactNode } from 'react';
import { Button, Menu } from '@mantine/core';
import { IconFolderCheck, IconFolderOpen, IconMessagePlus, IconRotateClockwise } from '@tabler/icons-react';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { AbschlussDialog } from './AbschlussDialog.tsx';
import { ErstkontaktDialog } from './ErstkontaktDialog.tsx';
import { OeffnungDialog } from './OeffnungDialog.tsx';

type Schritt = 'erstkontakt' | 'oeffnen' | 'abschliessen' | 'wieder';

const WORT: Record<Schritt, string> = {
  erstkontakt: 'Erstkontakt festhalten',
  oeffnen: 'Akte öffnen',
  abschliessen: 'Akte abschließen',
  wieder: 'Akte wieder öffnen',
};

const SYMBOL = {
  erstkontakt: IconMessagePlus,
  oeffnen: IconFolderOpen,
  abschliessen: IconFolderCheck,
  wieder: IconRotateClockwise,
} as const;

/** Whom nobody has reached yet. */
function ohneKontakt({ personen }: Fallakte) {
  return personen.filter(({ erstkontakt }) => erstkontakt === 'offen' || erstkontakt === 'nicht_erreicht');
}

/** What can be done with the file as it stands, the next step first. */
function schritteFuer(akte: Fallakte): readonly Schritt[] {
  const wartet = ohneKontakt(akte).length > 0;
  switch (akte.haushalt.stand) {
    case 'zaehlbestand':
      return wartet ? ['erstkontakt', 'oeffnen'] : ['oeffnen', 'erstkontakt'];
    case 'offen':
      return wartet ? ['erstkontakt', 'abschliessen'] : ['abschliessen', 'erstkontakt'];
    case 'abgeschlossen':
      return ['wieder'];
  }
}

/** The next step of a case as its primary button, the others for the menu, and their dialogs. */
export function useFallschritte({ akte, darf }: { readonly akte: Fallakte; readonly darf: boolean }): {
  readonly aktion: ReactNode;
  readonly menue: ReactNode;
  readonly dialog: ReactNode;
} {
  const [offener, setzeOffenen] = useState<Schritt | null>(null);
  if (!darf) return { aktion: null, menue: null, dialog: null };
  const schliesse = () => setzeOffenen(null);
  const [naechster, ...andere] = schritteFuer(akte);
  // Closing ends something: it is offered in the menu and never as the first thing to do.
  const istKnopf = naechster !== undefined && naechster !== 'abschliessen';
  const imMenue = istKnopf ? andere : [...(naechster ? [naechster] : []), ...andere];
  return {
    aktion: istKnopf && <Button onClick={() => setzeOffenen(naechster)}>{WORT[naechster]} …</Button>,
    menue: imMenue.map((schritt) => {
      const Symbol = SYMBOL[schritt];
      return (
        <Menu.Item key={schritt} leftSection={<Symbol size="1rem" aria-hidden />} onClick={() => setzeOffenen(schritt)}>
          {WORT[schritt]} …
        </Menu.Item>
      );
    }),
    dialog: (
      <>
        <ErstkontaktDialog
          istOffen={offener === 'erstkontakt'}
          akte={akte}
          vorgewaehlt={ohneKontakt(akte).map(({ id }) => id)}
          onSchliessen={schliesse}
        />
        <OeffnungDialog
          art={offener === 'oeffnen' || offener === 'wieder' ? offener : null}
          akte={akte}
          onSchliessen={schliesse}
        />
        <AbschlussDialog istOffen={offener === 'abschliessen'} akte={akte} onSchliessen={schliesse} />
      </>
    ),
  };
}
