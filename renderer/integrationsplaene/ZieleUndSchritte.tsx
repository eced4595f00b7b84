import { useState } from 'react';
import { Card, Checkbox, Stack, Text, Title } from '@mantine/core';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { Planfeld, Zusage } from '../../shared/integrationsplaene/types.ts';
import { zThemenfeld } from '../../shared/netzwerk/themenfelder.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { feldtitel } from './Feldkarte.tsx';
import { NaechsteSchritte } from './NaechsteSchritte.tsx';
import { StandDialog, type Standfrage } from './StandDialog.tsx';
import { usePlan } from './umgebung.ts';
import { useFassungsbefehl, type Befehlseingabe } from './useFassungsbefehl.ts';
import { Verschlossen } from './Verschlossen.tsx';
import { Zieleintrag } from './Zieleintrag.tsx';
import classes from './plan.module.css';

/** Goals with their steps as they were agreed on; what has become of them is set with one click. */
export function ZieleUndSchritte({ kannAendern }: { readonly kannAendern: boolean }) {
  const { fassung } = usePlan();
  const [frage, setzeFrage] = useState<Standfrage | null>(null);
  const felder = [...fassung.felder].sort(
    (a, b) => zThemenfeld.options.indexOf(a.themenfeld) - zThemenfeld.options.indexOf(b.themenfeld),
  );
  return (
    <Stack gap="lg">
      <Card component="section" aria-label="Mein Beitrag: die nächsten drei Schritte">
        <Title order={2} size="h3" mb="xs">
          Mein Beitrag: die nächsten drei Schritte
        </Title>
        <NaechsteSchritte felder={fassung.felder} />
      </Card>
      {felder.map((feld) => (
        <Feld key={feld.id} feld={feld} kannAendern={kannAendern} onFrage={setzeFrage} />
      ))}
      <Zusagen kannAendern={kannAendern} />
      <StandDialog frage={frage} onSchliessen={() => setzeFrage(null)} />
    </Stack>
  );
}

function Feld({
  feld,
  kannAendern,
  onFrage,
}: {
  readonly feld: Planfeld;
  readonly kannAendern: boolean;
  readonly onFrage: (frage: Standfrage) => void;
}) {
  const { plan, nenne, oeffne } = usePlan();
  const titel = feldtitel(feld, nenne, plan.personId === null);
  return (
    <section aria-label={titel}>
      <Title order={2} size="h3" mb="xs">
        {titel}
      </Title>
      {feld.istVerschlossen ? (
        <Verschlossen was="Stand, Ressource und Bedarf" onOeffnen={oeffne} />
      ) : (
        <div className={classes['texte']}>
          <Lesetext name="So ist es heute" text={feld.heute} />
          <Lesetext name="Das kann ich schon" text={feld.ressource} />
          <Lesetext name="Das brauche ich" text={feld.bedarf} />
        </div>
      )}
      <Stack gap="sm" mt="sm" component="ul" className={classes['liste']} aria-label={`${titel}: Ziele`}>
        {feld.ziele.map((ziel) => (
          <Zieleintrag key={ziel.id} ziel={ziel} kannAendern={kannAendern} onFrage={onFrage} />
        ))}
      </Stack>
      {feld.ziele.length === 0 && <Text c="dimmed">Kein Ziel in diesem Themenfeld.</Text>}
    </section>
  );
}

/** A text with its name above; nothing for an empty one. */
export function Lesetext({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Text className={classes['lesetext']}>{text}</Text>
    </div>
  );
}

function Zusagen({ kannAendern }: { readonly kannAendern: boolean }) {
  const { fassung } = usePlan();
  if (fassung.zusagen.length === 0) return null;
  return (
    <section aria-label="Beitrag des Integrationsmanagements">
      <Title order={2} size="h3" mb="xs">
        Beitrag des Integrationsmanagements
      </Title>
      <Stack gap="xs">
        {fassung.zusagen.map((zusage) => (
          <Zusagezeile key={zusage.id} zusage={zusage} kannAendern={kannAendern} />
        ))}
      </Stack>
    </section>
  );
}

function Zusagezeile({ zusage, kannAendern }: { readonly zusage: Zusage; readonly kannAendern: boolean }) {
  const { fassung } = usePlan();
  const heute = useHeute();
  const { id, version } = fassung;
  const { gib, gegeben, error } = useFassungsbefehl((eingabe: Befehlseingabe<'zusageErledigt'>) =>
    api.integrationsplaene.zusageErledigt.call(eingabe),
  );
  const { erledigtAm } = zusage;
  const istErledigt = (gegeben === null ? erledigtAm : gegeben.am) !== null;
  const frist = zusage.bis === null ? undefined : `bis ${zeigeDatum(zusage.bis)}`;
  return (
    <div>
      <Checkbox
        label={zusage.text}
        description={erledigtAm === null ? frist : `erledigt am ${zeigeDatum(erledigtAm)}`}
        checked={istErledigt}
        disabled={!kannAendern}
        onChange={({ currentTarget }) =>
          gib({ id, version, zusageId: zusage.id, am: currentTarget.checked ? heute : null })
        }
      />
      <Fehlerhinweis fehler={error} />
    </div>
  );
}
