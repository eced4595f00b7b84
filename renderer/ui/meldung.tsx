import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';

/** A short notice at the edge of the window that something is done, e.g. „Antrag-A-dorf-2018.docx wurde gespeichert.“ */
export function melde(satz: string): void {
  notifications.show({
    message: satz,
    icon: <IconCheck size="1.125rem" aria-hidden />,
    color: 'green',
    autoClose: 6000,
  });
}
