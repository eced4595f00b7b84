import { useMemo } from 'react';
import { Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconEqual, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId, PlanfassungId } from '../../shared/foundation/id.ts';
import type { Fassungkurz, Plan, Planfassung } from '../../shared/integrationsplaene/types.ts';
import { vergleiche } from '../../shared/integrationsplaene/vergleich.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Zustandsmarke, type ZustandsmarkeProps } from '../ui/Zustandsmarke.tsx';
import { planname } from './Plankarte.tsx';
import { vergleichsteile, type Vergleichseintrag, type Vergleichsmarke } from './vergleichszeilen.ts';
import classes from './plan.module.css';

const MARKE: Record<Vergleichsmarke, Pick<ZustandsmarkeProps, 'ton' | 'symbol'> & { readonly wort: string }> = {
  neu: { ton: 'info', symbol: IconPlus, wort: 'neu' },
  entfallen: { ton: 'neutral', symbol: IconMinus, wort: 'entfallen' },
  geaendert: { ton: 'warnt', symbol: IconPencil, wort: 'geändert' },
  erreicht: { ton: 'gut', symbol: IconCircleCheck, wort: 'erreicht' },
};

/** „Fassung 2 vom 15.03.2026“ */
function fassungsname({ nummer, vereinbartAm, gespraechAm }: Fassungkurz): string {
  return vereinbartAm === null
    ? `Fassung ${nummer} (Entwurf, Gespräch am ${zeigeDatum(gespraechAm)})`
    : `Fassung ${nummer} vom ${zeigeDatum(vereinbartAm)}`;
}

/** Two versions of a plan side by side: what is new, gone, changed and reached. */
export function Component() {
  const { id } = useParams();
  const haushaltId = id as HaushaltId;
  const [adresse, setzeAdresse] = useSearchParams();
  const zurueck = { ziel: `/faelle/${haushaltId}?abschnitt=plan`, text: 'Zum Fall' };
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const plaene = useQuery(api.integrationsplaene.liste.queryOptions({ input: { haushaltId } }));
  const vonId = adresse.get('von');
  const bisId = adresse.get('bis');
  const plan = plaene.data?.find(({ fassungen }) => fassungen.some((eine) => eine.id === bisId)) ?? null;
  return (
    <Abfrage abfrage={akte} seite={{ titel: 'Fassungen vergleichen', zurueck }}>
      {(geladene) => (
        <Abfrage abfrage={plaene} seite={{ titel: 'Fassungen vergleichen', zurueck }}>
          {() => (
            <Seite
              titel="Fassungen vergleichen"
              untertitel={
                plan === null ? undefined : `${planname(plan, geladene.personen)} · ${geladene.haushalt.bezeichnung}`
              }
              zurueck={zurueck}
            >
              {plan === null ? (
                <LeererZustand
                  symbol={IconEqual}
                  titel="Diese Fassung gibt es nicht"
                  text="Im Fall, Abschnitt „Plan“, stehen alle Fassungen."
                />
              ) : (
                <Vergleich
                  akte={geladene}
                  plan={plan}
                  vonId={vonId}
                  bisId={bisId}
                  onWahl={(von, bis) => setzeAdresse({ von: von ?? '', bis: bis ?? '' }, { replace: true })}
                />
              )}
            </Seite>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

function Vergleich({
  akte,
  plan,
  vonId,
  bisId,
  onWahl,
}: {
  readonly akte: Fallakte;
  readonly plan: Plan;
  readonly vonId: string | null;
  readonly bisId: string | null;
  readonly onWahl: (von: string | null, bis: string | null) => void;
}) {
  const auswahl = plan.fassungen.map((fassung) => ({ value: fassung.id, label: fassungsname(fassung) }));
  const von = plan.fassungen.find(({ id }) => id === vonId) ?? null;
  const bis = plan.fassungen.find(({ id }) => id === bisId) ?? null;
  const alt = useFassung(von?.id ?? null);
  const neu = useFassung(bis?.id ?? null);
  return (
    <Stack gap="md">
      <Group gap="md" align="flex-end" className="nicht-drucken">
        <Select
          label="Frühere Fassung"
          w="24rem"
          maw="100%"
          allowDeselect={false}
          data={auswahl}
          value={von?.id ?? null}
          onChange={(id) => onWahl(id, bisId)}
        />
        <Select
          label="Spätere Fassung"
          w="24rem"
          maw="100%"
          allowDeselect={false}
          data={auswahl}
          value={bis?.id ?? null}
          onChange={(id) => onWahl(vonId, id)}
        />
      </Group>
      {von !== null && bis !== null && (
        <Abfrage abfrage={alt}>
          {(fruehere) => (
            <Abfrage abfrage={neu}>
              {(spaetere) => (
                <Unterschiede
                  akte={akte}
                  plan={plan}
                  alt={fruehere}
                  neu={spaetere}
                  namen={[fassungsname(von), fassungsname(bis)]}
                />
              )}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Stack>
  );
}

function useFassung(id: PlanfassungId | null) {
  return useQuery(api.integrationsplaene.fassung.queryOptions({ input: id === null ? skipToken : { id } }));
}

function Unterschiede({
  akte,
  plan,
  alt,
  neu,
  namen,
}: {
  readonly akte: Fallakte;
  readonly plan: Plan;
  readonly alt: Planfassung;
  readonly neu: Planfassung;
  readonly namen: readonly [alt: string, neu: string];
}) {
  const teile = useMemo(
    () =>
      vergleichsteile(
        vergleiche(alt, neu),
        (id) => {
          const person = akte.personen.find((eine) => eine.id === id);
          return id === null ? 'alle' : person === undefined ? 'Person aus einem anderen Haushalt' : vollerName(person);
        },
        plan.personId === null,
      ),
    [akte, plan.personId, alt, neu],
  );
  const anzahl = (marke: Vergleichsmarke) =>
    teile.flatMap(({ eintraege }) => eintraege).filter((eintrag) => eintrag.marke === marke).length;
  if (teile.length === 0) {
    return (
      <LeererZustand
        symbol={IconEqual}
        titel="Kein Unterschied"
        text="Beide Fassungen sagen dasselbe. Vertrauliche Worte werden nicht verglichen."
      />
    );
  }
  return (
    <>
      <Group gap="sm" role="status" aria-label="Zusammenfassung">
        {(Object.keys(MARKE) as Vergleichsmarke[])
          .filter((marke) => anzahl(marke) > 0)
          .map((marke) => (
            <Zustandsmarke key={marke} ton={MARKE[marke].ton} symbol={MARKE[marke].symbol}>
              {anzahl(marke)} {MARKE[marke].wort}
            </Zustandsmarke>
          ))}
      </Group>
      {teile.map(({ titel, eintraege }) => (
        <section key={titel} aria-label={titel}>
          <Title order={2} size="h3" mb="xs">
            {titel}
          </Title>
          <Stack gap="sm" component="ul" className={classes['liste']}>
            {eintraege.map((eintrag) => (
              <Eintrag key={eintrag.schluessel} eintrag={eintrag} namen={namen} />
            ))}
          </Stack>
        </section>
      ))}
      <Text size="sm" c="dimmed">
        Vertrauliche Worte werden hier nicht verglichen; von vertraulichen Zielen steht nur der Stand da.
      </Text>
    </>
  );
}

function Eintrag({
  eintrag: { titel, marke, zeilen },
  namen: [alterName, neuerName],
}: {
  readonly eintrag: Vergleichseintrag;
  readonly namen: readonly [alt: string, neu: string];
}) {
  const { ton, symbol, wort } = MARKE[marke];
  return (
    <Card component="li" padding="sm" withBorder aria-label={titel}>
      <div className={classes['zeile']} data-kopf>
        <Title order={3} size="h4">
          {titel}
        </Title>
        <Zustandsmarke ton={ton} symbol={symbol}>
          {wort}
        </Zustandsmarke>
      </div>
      {zeilen.map(({ name, alt, neu }, stelle) => (
        <div key={`${name}-${stelle}`} className={classes['schritt']}>
          {name !== titel && (
            <Text size="sm" fw={550}>
              {name}
            </Text>
          )}
          <div className={classes['gegenueber']}>
            <Stelle name={alterName} text={alt} />
            <Stelle name={neuerName} text={neu} />
          </div>
        </div>
      ))}
    </Card>
  );
}

function Stelle({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text className={classes['lesetext']} c={text === '' ? 'dimmed' : undefined}>
        {text === '' ? '– nichts –' : text}
      </Text>
    </div>
  );
}
