import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';

/** A short notice at the edge of the window that something is done, e.g. „Antrag-A-dorf-2018.docx wurde gespeichert.“ */
export function melde(satz: string, art: 'erledigt' | 'warnung' = 'erledigt'): void {
  notifications.show({
    message: satz,
    icon:
      art === 'erledigt' ? <IconCheck size="1.125rem" aria-hidden /> : <IconInfoCircle size="1.125rem" aria-hidden />,
    color: art === 'erledigt' ? 'green' : 'yellow',
    autoClose: art === 'erledigt' ? 6000 : 12_000,
  });
}

/** The notice with something to do that stands there: a later one takes its place. */
let letzte: string | null = null;

/** The same with one thing to do, which closes the notice. */
export function meldeMitAktion(satz: string, aktion: { readonly text: string; readonly onKlick: () => void }): void {
  if (letzte !== null) notifications.hide(letzte);
  const id = notifications.show({
    message: (
      <>
        {satz} ·{' '}
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => {
            notifications.hide(id);
            aktion.onKlick();
          }}
        >
          {aktion.text}
        </Anchor>
      </>
    ),
    icon: <IconCheck size="1.125rem" aria-hidden />,
    color: 'green',
    autoClose: 12_000,
  });
  letzte = id;
}
