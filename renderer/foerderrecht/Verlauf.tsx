import type { ReactNode } from 'react';
import { Drawer, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { zeigeKennwert } from '../../shared/foerderrecht/labels.ts';
import type { Kennwert, RegimeId } from '../../shared/foerderrecht/types.ts';
import { WERTELISTEN, type Wertelistenschluessel } from '../../shared/foerderrecht/wertelisten.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';

interface Schritt {
  readonly am: string;
  readonly von: string;
  readonly istRuecknahme: boolean;
}

function Schritte<S extends Schritt>({
  schritte,
  inhalt,
}: {
  readonly schritte: readonly S[];
  readonly inhalt: (schritt: S) => ReactNode;
}) {
  if (schritte.length === 0)
    return <Text c="dimmed">Hier wurde noch nichts geändert; es gilt, was mitgeliefert ist.</Text>;
  return (
    <Timeline bulletSize={14} lineWidth={2} active={schritte.length}>
      {schritte.map((schritt) => (
        <Timeline.Item key={`${schritt.am} ${schritt.von}`}>
          <Text size="sm" c="dimmed">
            {schritt.von}, {zeigeZeitpunkt(schritt.am)}
            {schritt.istRuecknahme && ', rückgängig gemacht'}
          </Text>
          {inhalt(schritt)}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

/** Who set this own value, when, from what to what and why. */
export function Wertverlauf({
  regimeId,
  kennwert,
  onSchliessen,
}: {
  readonly regimeId: RegimeId;
  readonly kennwert: Kennwert;
  readonly onSchliessen: () => void;
}) {
  const { schluessel, gueltigVon, angepasst } = kennwert;
  const verlauf = useQuery(api.foerderrecht.verlauf.queryOptions({ input: { regimeId, schluessel, gueltigVon } }));
  const mitgeliefert = angepasst === null ? kennwert.wert : angepasst.urspruenglich;
  const zeige = (wert: Kennwert['wert'] | null): string => {
    if (wert !== null) return zeigeKennwert({ ...kennwert, wert });
    return mitgeliefert === null ? 'kein Wert' : `${zeigeKennwert({ ...kennwert, wert: mitgeliefert })} (mitgeliefert)`;
  };
  return (
    <Drawer opened onClose={onSchliessen} title={`Verlauf: ${kennwert.bezeichnung}`} position="right" size="lg">
      <Abfrage abfrage={verlauf}>
        {(schritte) => (
          <Schritte
            schritte={schritte}
            inhalt={({ vorher, nachher, begruendung }) => (
              <>
                <Text fw={550}>
                  {zeige(vorher)} → {zeige(nachher)}
                </Text>
                {begruendung && <Text size="sm">{begruendung}</Text>}
              </>
            )}
          />
        )}
      </Abfrage>
    </Drawer>
  );
}

/** Who changed a list, when and what. */
export function Listenverlauf({
  schluessel,
  onSchliessen,
}: {
  readonly schluessel: Wertelistenschluessel;
  readonly onSchliessen: () => void;
}) {
  const verlauf = useQuery(api.foerderrecht.wertelisteVerlauf.queryOptions({ input: { schluessel } }));
  return (
    <Drawer
      opened
      onClose={onSchliessen}
      title={`Verlauf: ${WERTELISTEN[schluessel].titel}`}
      position="right"
      size="lg"
    >
      <Abfrage abfrage={verlauf}>
        {(liste) => (
          <Schritte
            schritte={liste}
            inhalt={({ schritte }) => schritte.map((satz) => <Text key={satz}>{satz}</Text>)}
          />
        )}
      </Abfrage>
    </Drawer>
  );
}
