import { Card, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { wirksameAntraege } from '../../../shared/antraege/weg.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import { zeigeEuroKurz } from '../../../shared/foundation/money.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { StartkarteProps } from '../../app/registration.ts';
import { api } from '../../host/client.ts';
import { Kommunenpunkt } from '../../ui/Kommunenpunkt.tsx';
import { WarumZahl } from '../../ui/WarumZahl.tsx';
import { Zustandsmarke } from '../../ui/Zustandsmarke.tsx';
import { betrifft } from './betrifft.ts';
import { mittelUebersicht, type Mittel } from './mittel.ts';
import classes from './start.module.css';

/** Card of the start page: Planungsrahmen of each Kommune against what is applied for and approved. */
export function Mitteluebersicht({ kommuneId: nurKommune }: StartkarteProps) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const antraege = useQuery(api.antraege.liste.queryOptions());
  if (!kommunen.data || !antraege.data) return null;
  const wirksame = wirksameAntraege(
    antraege.data.map(({ antrag }) => antrag),
    null,
  );
  const betroffene = antraege.data.filter(
    ({ antrag }) => wirksame.some(({ id }) => id === antrag.id) && betrifft(antrag, nurKommune),
  );
  const zeilen = mittelUebersicht(betroffene).filter(
    ({ kommuneId }) => nurKommune === null || kommuneId === nurKommune,
  );
  return <Uebersicht zeilen={zeilen} kommunen={kommunen.data} />;
}

interface UebersichtProps {
  readonly zeilen: readonly Mittel[];
  readonly kommunen: readonly Kommune[];
}

function Uebersicht({ zeilen, kommunen }: UebersichtProps) {
  if (zeilen.length === 0) return null;
  const zeitraeume = [...new Set(zeilen.map(({ von, bis }) => `${von} ${bis}`))];
  const name = ({ kommuneId }: Mittel) => kommunen.find((kommune) => kommune.id === kommuneId)?.name ?? '';
  return (
    <Card component="section" aria-labelledby="mittel">
      <Title order={2} id="mittel">
        Mittel
      </Title>
      {zeitraeume.map((zeitraum) => {
        const darin = zeilen.filter(({ von, bis }) => `${von} ${bis}` === zeitraum);
        const erste = darin[0];
        return (
          erste && (
            <div key={zeitraum}>
              <Text size="sm" c="dimmed">
                {zeigeDatum(erste.von)} bis {zeigeDatum(erste.bis)}
              </Text>
              <ul className={classes['mittelliste']}>
                {nachNamen(darin, name).map((mittel) => (
                  <Mittelzeile
                    key={mittel.kommuneId}
                    mittel={mittel}
                    kommune={kommunen.find((kommune) => kommune.id === mittel.kommuneId)}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </Card>
  );
}

function Mittelzeile({ mittel, kommune }: { readonly mittel: Mittel; readonly kommune: Kommune | undefined }) {
  const { rahmen, beantragtCent, bewilligtCent } = mittel;
  const freiCent = rahmen.cent - beantragtCent - bewilligtCent;
  const prozent = (cent: number) => `${rahmen.cent === 0 ? 0 : Math.min(100, (cent / rahmen.cent) * 100)}%`;
  return (
    <li className={classes['mittel']}>
      <Group justify="space-between" gap="xs">
        <Group gap={6} wrap="nowrap">
          {kommune && <Kommunenpunkt farbe={kommune.farbe} />}
          <Text fw={550}>{kommune?.name}</Text>
        </Group>
        <Text component="div" size="sm">
          Planungsrahmen <WarumZahl betrag={rahmen} kurz />
        </Text>
      </Group>
      <div className={classes['balken']} aria-hidden>
        <span className={classes['bewilligt']} style={{ width: prozent(bewilligtCent) }} />
        <span
          className={classes['beantragt']}
          style={{ width: prozent(beantragtCent) }}
          data-ueber={freiCent < 0 || undefined}
        />
      </div>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed" className="zahl">
          {bewilligtCent > 0 && `bewilligt ${zeigeEuroKurz(bewilligtCent)} · `}beantragt {zeigeEuroKurz(beantragtCent)}
        </Text>
        {freiCent < 0 ? (
          <Zustandsmarke ton="warnt" symbol={IconAlertTriangleFilled}>
            {zeigeEuroKurz(-freiCent)} über dem eigenen Planungsrahmen
          </Zustandsmarke>
        ) : (
          <Text size="sm" className="zahl">
            frei {zeigeEuroKurz(freiCent)}
          </Text>
        )}
      </Group>
    </li>
  );
}
