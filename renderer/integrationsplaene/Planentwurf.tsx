import { useCallback, useRef, useState, useEffect } from 'react';
import { Button, Card, Grid, Menu, Stack, Tabs, Text, Title } from '@mantine/core';
import { IconArrowsDiff, IconWritingSign } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { planlage } from '../../shared/integrationsplaene/lage.ts';
import { pruefePlanfassung } from '../../shared/integrationsplaene/rules.ts';
import { zPlanfassungEingabe, type PlanfassungEingabe } from '../../shared/integrationsplaene/types.ts';
import { Datensatzseite } from '../app/Datensatzseite.tsx';
import { feldfehlerAus, useGruende } from '../erhebungen/useGruende.ts';
import { api } from '../host/client.ts';
import { Formularaktionen } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { Schreibbereich } from '../ui/rechte.tsx';
import { springeSobaldSichtbar } from '../ui/springeZuFeld.ts';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Ausfertigungen } from './Ausfertigungen.tsx';
import { ENTWURFSABSCHNITTE, abschnittVon } from './formular.ts';
import { Gespraech } from './Gespraech.tsx';
import { planname } from './Plankarte.tsx';
import { Fassungsmarke } from './Planmarke.tsx';
import { Themenfelder } from './Themenfelder.tsx';
import { Unterschriften } from './Unterschriften.tsx';
import { usePlan } from './umgebung.ts';
import { VereinbarenDialog } from './VereinbarenDialog.tsx';
import { Vereinbarung } from './Vereinbarung.tsx';
import { Wichtig } from './Wichtig.tsx';

/** A draft: its form in sections, and what hinders it on the right. */
export function Planentwurf({ zurueck }: { readonly zurueck: { readonly ziel: string; readonly text: string } }) {
  const { akte, plan, fassung, vorige, darf, oeffne } = usePlan();
  const heute = useHeute();
  const [adresse, setzeAdresse] = useSearchParams();
  const abschnitt = ENTWURFSABSCHNITTE.find(({ id }) => id === adresse.get('abschnitt'))?.id ?? 'gespraech';
  const zeige = (id: string) => setzeAdresse({ abschnitt: id }, { replace: true });
  const [willVereinbaren, setzeWillVereinbaren] = useState(false);

  // Fields of the plan that are open on the page, by their ids; a short plan is open as a whole.
  const [offene, setzeOffene] = useState<readonly string[]>(() =>
    fassung.felder.length <= 3 ? fassung.felder.map(({ id }) => id) : fassung.felder.slice(0, 1).map(({ id }) => id),
  );
  const felder = useRef<readonly { readonly id: string }[]>(fassung.felder);
  const ziel = useRef<string | null>(null);
  useEffect(() => {
    if (ziel.current === null) return;
    springeSobaldSichtbar(ziel.current);
    ziel.current = null;
  });
  const springe = useCallback(
    (feld: string) => {
      ziel.current = feld;
      const stelle = /^felder\.(\d+)/.exec(feld)?.[1];
      const id = stelle === undefined ? undefined : felder.current[Number(stelle)]?.id;
      setzeOffene((bisher) => (id === undefined || bisher.includes(id) ? [...bisher] : [...bisher, id]));
      setzeAdresse({ abschnitt: abschnittVon(feld) }, { replace: true });
    },
    [setzeAdresse],
  );

  const speichern = useMutation(api.integrationsplaene.speichern.mutationOptions());
  const verwerfen = useMutation(api.integrationsplaene.verwerfen.mutationOptions());
  const pruefe = useCallback(
    (eingabe: PlanfassungEingabe) => pruefePlanfassung(eingabe, planlage(akte, plan.personId, heute)),
    [akte, plan.personId, heute],
  );
  const pruefeFelder = useCallback((eingabe: PlanfassungEingabe) => feldfehlerAus(pruefe(eingabe)), [pruefe]);
  const formular = useFormular({
    schema: zPlanfassungEingabe,
    werte: zPlanfassungEingabe.parse(fassung),
    version: fassung.version,
    pruefe: pruefeFelder,
    speichere: (eingabe, version) =>
      speichern.mutateAsync({ id: fassung.id, version: version ?? fassung.version, eingabe }),
    entwurf: `plan-${fassung.id}`,
    springe,
  });
  const { form } = formular;
  useEffect(() => {
    felder.current = form.values.felder;
  }, [form.values.felder]);
  const gruende = useGruende(form.values, zPlanfassungEingabe, pruefe);
  const istFormular = abschnitt !== 'vorschau' && abschnitt !== 'unterschriften';

  async function vereinbare() {
    if (formular.istVeraendert && !(await formular.speichern())) return;
    setzeWillVereinbaren(true);
  }

  /** What is typed is kept first: the form begins anew with what was opened. */
  async function oeffneUmschlag() {
    if (formular.istVeraendert && !(await formular.speichern())) return;
    oeffne?.();
  }

  const name = planname(plan, akte.personen);
  return (
    <Datensatzseite
      titel={name}
      marke={<Fassungsmarke stand={fassung.stand} />}
      untertitel={`${akte.haushalt.bezeichnung} · Fassung ${fassung.nummer}${vorige?.vereinbartAm ? `, schreibt die Fassung vom ${zeigeDatum(vorige.vereinbartAm)} fort` : ''}`}
      zurueck={zurueck}
      aktion={
        darf && (
          <Button
            leftSection={<IconWritingSign size="1.125rem" aria-hidden />}
            loading={formular.laeuft}
            onClick={() => void vereinbare()}
          >
            Vereinbaren …
          </Button>
        )
      }
      menue={
        vorige && (
          <Menu.Item
            component={Link}
            to={`/faelle/${plan.haushaltId}/plan/vergleich?von=${vorige.id}&bis=${fassung.id}`}
            leftSection={<IconArrowsDiff size="1rem" aria-hidden />}
          >
            Mit der vorigen Fassung vergleichen
          </Menu.Item>
        )
      }
      datensatz={{ tabelle: 'haushalte', id: plan.haushaltId }}
      verlauf={{ tabelle: 'integrationsplaene', id: plan.id }}
      wiedervorlage={{ fuer: name, kommuneId: akte.haushalt.kommuneId }}
      formular={formular}
      loeschen={
        darf
          ? {
              wen: `Entwurf der Fassung ${fassung.nummer}`,
              folgen:
                vorige === null
                  ? 'Der Plan wurde noch nicht vereinbart: Er wird mit seinem Entwurf gelöscht und liegt 30 Tage im Papierkorb.'
                  : 'Der Entwurf liegt 30 Tage im Papierkorb. Die vereinbarten Fassungen bleiben.',
              knopf: 'Entwurf löschen',
              loesche: () => verwerfen.mutateAsync({ id: fassung.id, version: fassung.version }),
            }
          : null
      }
    >
      <Tabs value={abschnitt} onChange={(id) => zeige(id ?? 'gespraech')} keepMounted={false}>
        <Tabs.List className="nicht-drucken">
          {ENTWURFSABSCHNITTE.map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id} px="sm">
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Grid gap="lg" pt="md">
          <Grid.Col span={{ base: 12, lg: istFormular ? 9 : 12 }}>
            <Tabs.Panel value={abschnitt}>
              <Schreibbereich darf={darf}>
                {abschnitt === 'gespraech' && <Gespraech form={form} />}
                {abschnitt === 'wichtig' && <Wichtig form={form} />}
                {abschnitt === 'themenfelder' && (
                  <Themenfelder
                    form={form}
                    offene={offene}
                    onOffene={setzeOffene}
                    onOeffnen={oeffne === null ? null : () => void oeffneUmschlag()}
                  />
                )}
                {abschnitt === 'vereinbarung' && <Vereinbarung form={form} />}
                {abschnitt === 'unterschriften' && <Unterschriften />}
              </Schreibbereich>
              {abschnitt === 'vorschau' && <Ausfertigungen istVeraendert={formular.istVeraendert} />}
            </Tabs.Panel>
            {darf && istFormular && <Formularaktionen formular={formular} />}
          </Grid.Col>
          {istFormular && (
            <Grid.Col span={{ base: 12, lg: 3 }} className="nicht-drucken">
              <Leiste gruende={gruende} onSprung={springe} />
            </Grid.Col>
          )}
        </Grid>
      </Tabs>
      <VereinbarenDialog
        istOffen={willVereinbaren}
        onSchliessen={() => setzeWillVereinbaren(false)}
        onSprung={(feld) => {
          setzeWillVereinbaren(false);
          springe(feld);
        }}
      />
    </Datensatzseite>
  );
}

/** The rail of a draft: what hinders it, and what the plan is. */
function Leiste({
  gruende,
  onSprung,
}: {
  readonly gruende: readonly Grund[];
  readonly onSprung: (feld: string) => void;
}) {
  return (
    <Stack component="aside" aria-label="Hindernisse und Hinweise">
      <Card>
        <Title order={2} size="h3" mb="xs">
          Hinweise
        </Title>
        <div aria-live="polite">
          <Gruendeliste gruende={gruende} onSprung={onSprung} leer="Keine. Der Plan kann vereinbart werden." />
        </div>
      </Card>
      <Card>
        <Title order={2} size="h3" mb={4}>
          Freiwillig
        </Title>
        <Text size="sm" c="dimmed">
          Die Teilnahme ist freiwillig. Der Plan ist eine gemeinsame Vereinbarung; so steht es auch auf dem Papier.
        </Text>
      </Card>
    </Stack>
  );
}
