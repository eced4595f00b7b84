import { useState, type ReactNode } from 'react';
import { Alert, Button, List, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconFilePencil, IconHandStop } from '@tabler/icons-react';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { AMPELFARBE_LABEL } from '../../shared/einwilligungen/labels.ts';
import type {
  Ampel as Ampelstand,
  Ampelfarbe,
  Empfaenger,
  Informationsart,
} from '../../shared/einwilligungen/types.ts';
import type { HaushaltId, PersonId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { EinwilligungDialog } from './EinwilligungDialog.tsx';

const SYMBOL = { gruen: IconCircleCheckFilled, gelb: IconAlertTriangleFilled, rot: IconHandStop } as const;
const FARBE: Record<Ampelfarbe, string> = { gruen: 'green', gelb: 'yellow', rot: 'red' };

/** What leaves the file, and for whom. */
export interface AmpelProps {
  readonly haushaltId: HaushaltId;
  readonly personIds: readonly PersonId[];
  readonly empfaenger: Empfaenger;
  readonly arten: readonly Informationsart[];
  /** Purpose that a Schweigepflichtentbindung is prepared with. */
  readonly zweck?: string;
}

/**
 * The light wherever something leaves the file: green, yellow or red with the reason, and on red the Schweigepflichtentbindung
 * with recipient, kinds and purpose filled in. It never blocks; nothing is shown while persons, recipient or kinds are missing.
 */
export function Ampel({ haushaltId, personIds, empfaenger, arten, zweck = '' }: AmpelProps) {
  const istVollstaendig = personIds.length > 0 && arten.length > 0 && empfaenger.name.trim() !== '';
  const stand = useQuery({
    ...api.einwilligungen.ampel.queryOptions({
      input: istVollstaendig
        ? { haushaltId, personIds: [...personIds], empfaenger: { ...empfaenger }, arten: [...arten] }
        : skipToken,
    }),
    placeholderData: keepPreviousData,
  });
  const darf = useDarf('faelle', 'schreiben');
  const [vorbereitung, setzeVorbereitung] = useState<PersonId | null>(null);
  if (!istVollstaendig) return null;
  if (stand.data === undefined) return <Fehlerhinweis fehler={stand.error} onErneut={() => void stand.refetch()} />;
  const [erste] = stand.data.fehltFuer;
  return (
    <>
      <Ampelhinweis
        ampel={stand.data}
        aktion={
          darf && erste !== undefined ? (
            <Button
              size="xs"
              mt="xs"
              leftSection={<IconFilePencil size="1rem" aria-hidden />}
              onClick={() => setzeVorbereitung(erste)}
            >
              Schweigepflichtentbindung vorbereiten
            </Button>
          ) : null
        }
      />
      <EinwilligungDialog
        haushaltId={haushaltId}
        offen={vorbereitung === null ? null : { art: 'neu', personId: vorbereitung, empfaenger, arten, zweck }}
        onSchliessen={() => setzeVorbereitung(null)}
      />
    </>
  );
}

/** The light itself: colour, word, reason, each kind where they differ, and what to do. */
function Ampelhinweis({ ampel, aktion }: { readonly ampel: Ampelstand; readonly aktion: ReactNode }) {
  const Symbol = SYMBOL[ampel.farbe];
  return (
    <Alert
      role="status"
      color={FARBE[ampel.farbe]}
      icon={<Symbol aria-hidden />}
      title={`Ampel: ${AMPELFARBE_LABEL[ampel.farbe]}`}
    >
      {ampel.grund}
      {ampel.farbe !== 'gruen' && (
        <List size="sm" mt="xs" spacing={2}>
          {ampel.teile.map(({ art, farbe, grund }) => (
            <List.Item key={art}>
              <strong>{AMPELFARBE_LABEL[farbe]}</strong> – {grund}
            </List.Item>
          ))}
        </List>
      )}
      {ampel.ausweg !== '' && (
        <Text size="sm" mt="xs">
          {ampel.ausweg}
        </Text>
      )}
      {aktion}
    </Alert>
  );
}
