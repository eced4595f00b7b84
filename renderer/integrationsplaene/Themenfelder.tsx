import { useState } from 'react';
import { Accordion, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconBooks, IconListDetails, IconPlus } from '@tabler/icons-react';
import { situationenVon } from '../../shared/bibliothek/vorschlag.ts';
import type { Vorlage } from '../../shared/bibliothek/types.ts';
import { istDatum } from '../../shared/foundation/date.ts';
import { neuesPlanfeld } from '../../shared/integrationsplaene/defaults.ts';
import { alleZiele } from '../../shared/integrationsplaene/stand.ts';
import { zielAusVorlage } from '../../shared/integrationsplaene/vorlage.ts';
import {
  THEMENFELD_INHALT,
  THEMENFELD_LABEL,
  zThemenfeld,
  type Themenfeld,
} from '../../shared/netzwerk/themenfelder.ts';
import { Vorlagenwahl } from '../bibliothek/Vorlagenwahl.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { springeSobaldSichtbar } from '../ui/springeZuFeld.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Feldkarte } from './Feldkarte.tsx';
import { neueEintragId, usePlan, type Planform } from './umgebung.ts';

interface ThemenfelderProps {
  readonly form: Planform;
  /** Ids of the fields that are open on the page. */
  readonly offene: readonly string[];
  readonly onOffene: (ids: readonly string[]) => void;
  readonly onOeffnen: (() => void) | null;
}

/** Fields in use in the order of the paper, each with its goals; the others are added from a menu. */
export function Themenfelder({ form, offene, onOffene, onOeffnen }: ThemenfelderProps) {
  const { akte, plan, darf, nenne } = usePlan();
  const heute = useHeute();
  const darfBibliothek = useDarf('netzwerk', 'lesen', akte.haushalt.kommuneId);
  const [gesucht, setzeGesucht] = useState<{ readonly feld: Themenfeld | null; readonly feldId: string | null } | null>(
    null,
  );
  const { felder, gespraechAm } = form.values;
  const geordnete = felder
    .map((feld, stelle) => ({ feld, stelle }))
    .sort((a, b) => rang(a.feld.themenfeld) - rang(b.feld.themenfeld) || a.stelle - b.stelle);

  function fuegeFeldAn(themenfeld: Themenfeld) {
    const id = neueEintragId();
    form.insertListItem('felder', neuesPlanfeld(id, themenfeld, plan.personId));
    onOffene([...offene, id]);
    springeSobaldSichtbar(`felder.${felder.length}.heute`);
  }

  function uebernimm(vorlagen: readonly Vorlage[]) {
    const ab = istDatum(gespraechAm) ? gespraechAm : heute;
    const neue = [...form.getValues().felder];
    const geoeffnete = new Set(offene);
    for (const vorlage of vorlagen) {
      const ziel = zielAusVorlage(vorlage, { zielId: neueEintragId(), schrittId: neueEintragId(), ab });
      const eigenes = neue.findIndex(({ id }) => id === gesucht?.feldId);
      let stelle = eigenes >= 0 ? eigenes : neue.findIndex(({ themenfeld }) => themenfeld === vorlage.feld);
      if (stelle < 0) stelle = neue.push(neuesPlanfeld(neueEintragId(), vorlage.feld, plan.personId)) - 1;
      const feld = neue[stelle];
      if (feld === undefined) continue;
      const personId = feld.personId ?? (ziel.istVertraulich ? plan.personId : null);
      neue[stelle] = { ...feld, personId, ziele: [...feld.ziele, ziel] };
      geoeffnete.add(feld.id);
    }
    form.setFieldValue('felder', neue);
    onOffene([...geoeffnete]);
  }

  const wen = felder.find(({ id }) => id === gesucht?.feldId)?.personId ?? plan.personId;
  const neuesFeld = darf && (
    <Group gap="xs">
      {darfBibliothek && (
        <Button
          leftSection={<IconBooks size="1.125rem" aria-hidden />}
          onClick={() => setzeGesucht({ feld: null, feldId: null })}
        >
          Ziele aus der Bibliothek
        </Button>
      )}
      <Menu>
        <Menu.Target>
          <Button variant="default" data-neu="felder" leftSection={<IconPlus size="1rem" aria-hidden />}>
            Themenfeld hinzufügen
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {zThemenfeld.options.map((themenfeld) => (
            <Menu.Item key={themenfeld} onClick={() => fuegeFeldAn(themenfeld)}>
              <Text component="span" fw={550}>
                {THEMENFELD_LABEL[themenfeld]}
              </Text>
              <Text component="span" size="sm" c="dimmed" display="block">
                {THEMENFELD_INHALT[themenfeld]}
              </Text>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );

  return (
    <Stack gap="md" data-path="felder" tabIndex={-1}>
      {felder.length === 0 ? (
        <LeererZustand
          symbol={IconListDetails}
          titel="Noch kein Themenfeld"
          text="Ein Themenfeld sagt, wie es heute ist, was schon da ist und was gebraucht wird; darunter stehen die Ziele mit ihren Schritten."
          aktion={neuesFeld}
        />
      ) : (
        <>
          <Accordion
            multiple
            variant="separated"
            value={[...offene]}
            onChange={onOffene}
            order={2}
            transitionDuration={0}
          >
            {geordnete.map(({ feld, stelle }) => (
              <Feldkarte
                key={feld.id}
                form={form}
                feld={feld}
                stelle={stelle}
                istOffen={offene.includes(feld.id)}
                onBibliothek={darfBibliothek ? () => setzeGesucht({ feld: feld.themenfeld, feldId: feld.id }) : null}
                onOeffnen={onOeffnen}
              />
            ))}
          </Accordion>
          {neuesFeld}
        </>
      )}
      {gesucht !== null && (
        <Vorlagenwahl
          kommuneId={akte.haushalt.kommuneId}
          feld={gesucht.feld}
          fuer={wen === null ? 'die Familie' : nenne(wen)}
          situationen={situationenVon(akte, wen, heute)}
          bereits={alleZiele(form.values).flatMap(({ vorlageId }) => (vorlageId === '' ? [] : [vorlageId]))}
          onWahl={uebernimm}
          onSchliessen={() => setzeGesucht(null)}
        />
      )}
    </Stack>
  );
}

function rang(themenfeld: Themenfeld): number {
  return zThemenfeld.options.indexOf(themenfeld);
}
