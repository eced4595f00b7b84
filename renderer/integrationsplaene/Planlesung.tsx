import { useState } from 'react';
import { Alert, Button, Card, Menu, Stack, Tabs } from '@mantine/core';
import { IconArchive, IconArrowsDiff, IconHistory, IconPencilPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { ABSCHLUSSGRUND_LABEL } from '../../shared/faelle/labels.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { Datensatzseite } from '../app/Datensatzseite.tsx';
import { Fakt, Fakten } from '../faelle/Fakt.tsx';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Ausfertigungen } from './Ausfertigungen.tsx';
import { Fortschrittsbild } from './Fortschritt.tsx';
import { Gelesenes } from './Gelesenes.tsx';
import { PlanabschlussDialog } from './PlanabschlussDialog.tsx';
import { planname } from './Plankarte.tsx';
import { Fassungsmarke } from './Planmarke.tsx';
import { Unterschriften } from './Unterschriften.tsx';
import { fassungspfad, usePlan } from './umgebung.ts';
import { ZieleUndSchritte } from './ZieleUndSchritte.tsx';

const ABSCHNITTE = [
  { id: 'plan', titel: 'Ziele und Schritte' },
  { id: 'gelesenes', titel: 'Gespräch und Wünsche' },
  { id: 'unterschriften', titel: 'Unterschriften' },
  { id: 'vorschau', titel: 'Vorschau' },
] as const;

/** An agreed version: its words as they were agreed on, and what has become of goals, steps and promises since. */
export function Planlesung({ zurueck }: { readonly zurueck: { readonly ziel: string; readonly text: string } }) {
  const { akte, plan, fassung, vorige, darf } = usePlan();
  const navigate = useNavigate();
  const [adresse, setzeAdresse] = useSearchParams();
  const abschnitt = ABSCHNITTE.find(({ id }) => id === adresse.get('abschnitt'))?.id ?? 'plan';
  const [willAbschliessen, setzeWillAbschliessen] = useState(false);
  const fortschreiben = useMutation(api.integrationsplaene.fortschreiben.mutationOptions());
  const entwurf = plan.fassungen.find(({ stand }) => stand === 'entwurf');
  const geltende = plan.fassungen.find(({ stand }) => stand === 'vereinbart');
  const istGeltende = fassung.stand === 'vereinbart' && plan.stand === 'aktiv';
  const name = planname(plan, akte.personen);
  const unterschriebene = fassung.unterschriften.filter(({ unterschriebenAm }) => unterschriebenAm !== null).length;

  async function schreibeFort() {
    const neue = await fortschreiben.mutateAsync({ id: plan.id, version: plan.version });
    void navigate(fassungspfad(plan.haushaltId, neue.id));
  }

  return (
    <Datensatzseite
      titel={name}
      marke={<Fassungsmarke stand={fassung.stand} />}
      untertitel={`${akte.haushalt.bezeichnung} · Fassung ${fassung.nummer}`}
      zurueck={zurueck}
      aktion={
        darf &&
        istGeltende &&
        (entwurf ? (
          <Button component={Link} to={fassungspfad(plan.haushaltId, entwurf.id)}>
            Zum Entwurf
          </Button>
        ) : (
          <Button
            leftSection={<IconPencilPlus size="1.125rem" aria-hidden />}
            loading={fortschreiben.isPending}
            onClick={() => void schreibeFort().catch(() => undefined)}
          >
            Fortschreiben
          </Button>
        ))
      }
      menue={
        <>
          {vorige && (
            <Menu.Item
              component={Link}
              to={`/faelle/${plan.haushaltId}/plan/vergleich?von=${vorige.id}&bis=${fassung.id}`}
              leftSection={<IconArrowsDiff size="1rem" aria-hidden />}
            >
              Mit der vorigen Fassung vergleichen
            </Menu.Item>
          )}
          {darf && istGeltende && (
            <Menu.Item
              leftSection={<IconArchive size="1rem" aria-hidden />}
              onClick={() => setzeWillAbschliessen(true)}
            >
              Plan abschließen …
            </Menu.Item>
          )}
        </>
      }
      datensatz={{ tabelle: 'haushalte', id: plan.haushaltId }}
      verlauf={{ tabelle: 'integrationsplaene', id: plan.id }}
      wiedervorlage={{ fuer: name, kommuneId: akte.haushalt.kommuneId }}
      formular={null}
      loeschen={null}
    >
      <Fehlerhinweis fehler={fortschreiben.error} />
      {fassung.stand === 'ersetzt' && geltende && (
        <Alert color="geleit" icon={<IconHistory aria-hidden />} title="Frühere Fassung, nur zum Lesen">
          Es gilt die{' '}
          <Link to={fassungspfad(plan.haushaltId, geltende.id)}>
            Fassung {geltende.nummer}
            {geltende.vereinbartAm && ` vom ${zeigeDatum(geltende.vereinbartAm)}`}
          </Link>
          .
        </Alert>
      )}
      {plan.abschluss && (
        <Alert color="geleit" icon={<IconArchive aria-hidden />} title="Plan abgeschlossen">
          Am {zeigeDatum(plan.abschluss.am)}: {ABSCHLUSSGRUND_LABEL[plan.abschluss.grund]}
          {plan.abschluss.uebergabeAn !== '' && `, Übergabe an ${plan.abschluss.uebergabeAn}`}.
        </Alert>
      )}
      <Card component="section" aria-label="Auf einen Blick">
        <Stack gap="md">
          <Fakten>
            <Fakt name="Gespräch am">{zeigeDatum(fassung.gespraechAm)}</Fakt>
            <Fakt name="Vereinbart am">{fassung.vereinbartAm ? zeigeDatum(fassung.vereinbartAm) : '–'}</Fakt>
            <Fakt name="Überprüfung am">{fassung.ueberpruefungAm ? zeigeDatum(fassung.ueberpruefungAm) : '–'}</Fakt>
            <Fakt name="Unterschriften">
              {unterschriebene} von {fassung.unterschriften.length}
            </Fakt>
          </Fakten>
          <Fortschrittsbild fassung={fassung} />
        </Stack>
      </Card>
      <Tabs
        value={abschnitt}
        onChange={(id) => setzeAdresse({ abschnitt: id ?? 'plan' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List className="nicht-drucken">
          {ABSCHNITTE.map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id} px="sm">
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={abschnitt} pt="md">
          {abschnitt === 'plan' && <ZieleUndSchritte kannAendern={darf && istGeltende} />}
          {abschnitt === 'gelesenes' && <Gelesenes />}
          {abschnitt === 'unterschriften' && <Unterschriften />}
          {abschnitt === 'vorschau' && <Ausfertigungen istVeraendert={false} />}
        </Tabs.Panel>
      </Tabs>
      <PlanabschlussDialog plan={plan} istOffen={willAbschliessen} onSchliessen={() => setzeWillAbschliessen(false)} />
    </Datensatzseite>
  );
}
