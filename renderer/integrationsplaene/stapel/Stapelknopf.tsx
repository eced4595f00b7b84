import { useState } from 'react';
import { Button, Modal } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import type { PlanId } from '../../../shared/foundation/id.ts';
import type { Planfilter } from '../../../shared/integrationsplaene/types.ts';
import { useDarf } from '../../ui/rechte.tsx';
import { StapelDialog } from './StapelDialog.tsx';

interface StapelknopfProps {
  /** The filter of the list: meant where nothing is marked. */
  readonly filter: Planfilter;
  readonly markierte: readonly PlanId[];
}

/** „Dokumente erstellen“ for the marked plans, or for all that the filter meets. */
export function Stapelknopf({ filter, markierte }: StapelknopfProps) {
  const darf = useDarf('faelle', 'schreiben');
  const [istOffen, setzeOffen] = useState(false);
  if (!darf) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconFiles size="1rem" aria-hidden />} onClick={() => setzeOffen(true)}>
        Dokumente erstellen …
      </Button>
      <Modal
        opened={istOffen}
        onClose={() => setzeOffen(false)}
        size="lg"
        title={markierte.length > 0 ? 'Dokumente der markierten Pläne' : 'Dokumente aller Pläne des Filters'}
      >
        {istOffen && (
          <StapelDialog
            auswahl={markierte.length > 0 ? { art: 'plaene', planIds: [...markierte] } : { art: 'filter', filter }}
            onSchliessen={() => setzeOffen(false)}
          />
        )}
      </Modal>
    </>
  );
}
