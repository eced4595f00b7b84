import { useContext } from 'react';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { aufenthaltBis } from '../../shared/faelle/aufenthalt.ts';
import { VORRANG_LABEL } from '../../shared/faelle/labels.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { darfIrgendwo } from '../../shared/foundation/rights.ts';
import { FENSTERANMELDUNGEN } from '../app/registrations.ts';
import { api } from '../host/client.ts';
import { kommunenName } from '../ui/namen.ts';
import { RechteContext } from '../ui/rechte.tsx';
import { Ablauf } from './Ablauf.tsx';
import { Fakt, Fakten } from './Fakt.tsx';
import { Uhr } from './Uhr.tsx';

const WEITERE = FENSTERANMELDUNGEN.flatMap(({ fallkopf }) => fallkopf ?? []);

/** What one always needs of a case: number, place, who is responsible, papers, time, next appointment. */
export function Fallkopf({ akte: { haushalt, personen } }: { readonly akte: Fallakte }) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const zuteilungen = useContext(RechteContext);
  const papierBis = aufenthaltBis(personen);
  const zustaendige = betreuende.data?.find(({ id }) => id === haushalt.zustaendigId);
  return (
    <Fakten>
      <Fakt name="Aktenzeichen">
        {haushalt.aktenzeichen === '' ? (
          <Text span c="dimmed">
            entsteht mit der Akte
          </Text>
        ) : (
          <span className="zahl">{haushalt.aktenzeichen}</span>
        )}
      </Fakt>
      <Fakt name="Kommune">{kommunen.data ? kommunenName(kommunen.data, haushalt.kommuneId) : ''}</Fakt>
      <Fakt name="Zuständig">
        {haushalt.zustaendigId === null ? 'noch niemand' : (zustaendige?.name ?? '')}
        {haushalt.vorrang !== 'normal' && (
          <Text size="sm" fw={650} c="var(--mantine-color-error)">
            Vorrang: {VORRANG_LABEL[haushalt.vorrang]}
          </Text>
        )}
      </Fakt>
      <Fakt name="Aufenthalt bis">
        {papierBis === null ? (
          '–'
        ) : (
          <>
            <span className="zahl">{zeigeDatum(papierBis)}</span>
            <Text size="sm" component="div">
              <Ablauf am={papierBis} />
            </Text>
          </>
        )}
      </Fakt>
      {WEITERE.filter(({ datenart, zugriff }) => darfIrgendwo(zuteilungen, datenart, zugriff)).map(
        ({ id, Fakt: Weiterer }) => (
          <Weiterer key={id} haushaltId={haushalt.id} />
        ),
      )}
      <Fakt name="Begleitung">
        <Uhr haushalt={haushalt} />
      </Fakt>
    </Fakten>
  );
}
