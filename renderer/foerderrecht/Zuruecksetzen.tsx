import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { zeigeKennwert } from '../../shared/foerderrecht/labels.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { AuswirkungAnzeige, useAuswirkung } from './Auswirkung.tsx';

/** Asks before an own value is taken back, with the amounts that change by it. */
export function Zuruecksetzen({
  regime,
  kennwert,
  onSchliessen,
}: {
  readonly regime: Regime;
  readonly kennwert: Kennwert;
  readonly onSchliessen: () => void;
}) {
  const zuruecksetzen = useMutation(api.foerderrecht.zuruecksetzen.mutationOptions());
  const { schluessel, gueltigVon, gueltigBis, angepasst } = kennwert;
  const stelle = { regimeId: regime.id, schluessel, gueltigVon };
  const stand = useAuswirkung({ ...stelle, gueltigBis, wert: null });
  if (angepasst === null) return null;
  const { urspruenglich, version } = angepasst;
  const knopf = urspruenglich === null ? 'Eigenen Wert entfernen' : 'Eigenen Wert zurücksetzen';
  return (
    <Modal opened onClose={onSchliessen} title={`${knopf}?`} size="xl">
      <Stack>
        <Text>
          {kennwert.bezeichnung}: {zeigeKennwert(kennwert)}.{' '}
          {urspruenglich === null
            ? 'Danach ist für diese Tage kein Wert bekannt.'
            : `Danach gilt wieder der mitgelieferte Wert: ${zeigeKennwert({ ...kennwert, wert: urspruenglich })}.`}
        </Text>
        <AuswirkungAnzeige stand={stand} leer="" />
        <Fehlerhinweis fehler={zuruecksetzen.error} onNeuLaden={onSchliessen} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onSchliessen} data-autofocus>
            Abbrechen
          </Button>
          <Button
            loading={zuruecksetzen.isPending || stand.laeuft}
            onClick={() => zuruecksetzen.mutate({ ...stelle, version }, { onSuccess: onSchliessen })}
          >
            {knopf}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
