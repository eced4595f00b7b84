import { useState } from 'react';
import { Menu } from '@mantine/core';
import { IconBellPlus } from '@tabler/icons-react';
import { useDarf } from '../ui/rechte.tsx';
import { WiedervorlageDialog, type Wiedervorlagenvorgabe } from './WiedervorlageDialog.tsx';

/**
 * „Wiedervorlage anlegen“ for the page of a record: `eintrag` belongs into its menu, `dialog` beside its content.
 */
export function useWiedervorlage(vorgabe: Wiedervorlagenvorgabe): {
  readonly eintrag: React.ReactNode;
  readonly dialog: React.ReactNode;
} {
  const [istOffen, setzeOffen] = useState(false);
  if (!useDarf('fristen', 'schreiben')) return { eintrag: null, dialog: null };
  return {
    eintrag: (
      <Menu.Item leftSection={<IconBellPlus size="1rem" aria-hidden />} onClick={() => setzeOffen(true)}>
        Wiedervorlage anlegen …
      </Menu.Item>
    ),
    dialog: <WiedervorlageDialog gegenstand={istOffen ? vorgabe : null} onSchliessen={() => setzeOffen(false)} />,
  };
}
