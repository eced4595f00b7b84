import { useState } from 'react';
import { Accordion, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import {
  BIBLIOTHEKSANSICHTEN,
  gefilterteVorlagen,
  situationenIn,
  type Bibliothekfilter,
  type Bibliotheksansicht,
} from '../../shared/bibliothek/filter.ts';
import type { Vorlage } from '../../shared/bibliothek/types.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import {
  THEMENFELD_INHALT,
  THEMENFELD_LABEL,
  zThemenfeld,
  type Themenfeld,
} from '../../shared/netzwerk/themenfelder.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Uebersetzungen } from './Uebersetzungen.tsx';
import { VorlageDialog } from './VorlageDialog.tsx';
import { Vorlageneintrag } from './Vorlageneintrag.tsx';

/** Fewer hits than these are shown at once, without opening their fields. */
const OFFEN_BIS = 30;

function filterAus(adresse: URLSearchParams): Bibliothekfilter {
  const feld = zThemenfeld.safeParse(adresse.get('feld'));
  const ansicht = adresse.get('ansicht');
  return {
    suche: adresse.get('suche') ?? '',
    feld: feld.success ? feld.data : null,
    situation: adresse.get('situation'),
    ansicht: ansicht !== null && ansicht in BIBLIOTHEKSANSICHTEN ? (ansicht as Bibliotheksansicht) : null,
  };
}

interface BibliothekProps {
  readonly kommuneId: KommuneId;
  readonly vorlagen: readonly Vorlage[];
  readonly darf: boolean;
  readonly adresse: URLSearchParams;
  readonly onFilter: (name: string, wert: string | null) => void;
}

/** The entries by field; what is looked for opens its fields. */
export function Bibliothek({ kommuneId, vorlagen, darf, adresse, onFilter }: BibliothekProps) {
  const filter = filterAus(adresse);
  const [inArbeit, setzeInArbeit] = useState<Vorlage | null>(null);
  const [uebersetzte, setzeUebersetzte] = useState<Vorlage | null>(null);
  const gezeigte = gefilterteVorlagen(vorlagen, filter);
  const istGefiltert = gezeigte.length < vorlagen.length;
  const felder = zThemenfeld.options
    .map((feld) => ({ feld, eintraege: gezeigte.filter((vorlage) => vorlage.feld === feld) }))
    .filter(({ eintraege }) => eintraege.length > 0 || !istGefiltert);
  const zeigtAlle = istGefiltert && gezeigte.length <= OFFEN_BIS;
  const istNeu = darf && adresse.get('neu') === '1';
  return (
    <Stack gap="sm">
      <Filterleiste vorlagen={vorlagen} filter={filter} onFilter={onFilter} />
      <Text size="sm" c="dimmed" role="status">
        {istGefiltert ? `${gezeigte.length} von ${vorlagen.length} Zielen` : `${vorlagen.length} Ziele in acht Feldern`}
      </Text>
      {gezeigte.length === 0 ? (
        <Text>Kein Ziel gefunden. Andere Wörter oder weniger Filter zeigen mehr.</Text>
      ) : (
        <Accordion
          multiple
          order={2}
          variant="separated"
          keepMounted={false}
          // What is looked for anew opens its fields anew; then each can be closed.
          key={JSON.stringify(filter)}
          defaultValue={zeigtAlle ? felder.map(({ feld }) => feld) : []}
        >
          {felder.map(({ feld, eintraege }) => (
            <Feld
              key={feld}
              feld={feld}
              eintraege={eintraege}
              darf={darf}
              kommuneId={kommuneId}
              onAendern={setzeInArbeit}
              onUebersetzungen={setzeUebersetzte}
            />
          ))}
        </Accordion>
      )}
      {(istNeu || inArbeit !== null) && (
        <VorlageDialog
          key={inArbeit?.id ?? 'neu'}
          kommuneId={kommuneId}
          bisher={inArbeit === null ? null : (vorlagen.find(({ id }) => id === inArbeit.id) ?? inArbeit)}
          feld={filter.feld ?? 'sprache'}
          vorhandene={vorlagen}
          onSchliessen={() => {
            setzeInArbeit(null);
            onFilter('neu', null);
          }}
        />
      )}
      {uebersetzte !== null && <Uebersetzungen vorlage={uebersetzte} onSchliessen={() => setzeUebersetzte(null)} />}
    </Stack>
  );
}

function Feld({
  feld,
  eintraege,
  darf,
  kommuneId,
  onAendern,
  onUebersetzungen,
}: {
  readonly feld: Themenfeld;
  readonly eintraege: readonly Vorlage[];
  readonly darf: boolean;
  readonly kommuneId: KommuneId;
  readonly onAendern: (vorlage: Vorlage) => void;
  readonly onUebersetzungen: (vorlage: Vorlage) => void;
}) {
  const angepasste = eintraege.filter(({ herkunft }) => herkunft !== 'mitgeliefert').length;
  const fehlende = eintraege.filter(({ istAngeboten }) => !istAngeboten).length;
  const zahlen = [
    eintraege.length === 1 ? '1 Ziel' : `${eintraege.length} Ziele`,
    ...(angepasste > 0 ? [`${angepasste} mit eigenen Worten`] : []),
    ...(fehlende > 0 ? [`${fehlende} nicht angeboten`] : []),
  ];
  return (
    <Accordion.Item value={feld}>
      <Accordion.Control>
        <Text component="span" display="block" fw={600}>
          {THEMENFELD_LABEL[feld]}
        </Text>
        <Text component="span" display="block" size="sm" c="dimmed">
          {THEMENFELD_INHALT[feld]} · {zahlen.join(', ')}
        </Text>
      </Accordion.Control>
      <Accordion.Panel>
        {eintraege.map((vorlage) => (
          <Vorlageneintrag
            key={vorlage.id}
            vorlage={vorlage}
            kommuneId={kommuneId}
            darf={darf}
            onAendern={() => onAendern(vorlage)}
            onUebersetzungen={() => onUebersetzungen(vorlage)}
          />
        ))}
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function Filterleiste({
  vorlagen,
  filter,
  onFilter,
}: {
  readonly vorlagen: readonly Vorlage[];
  readonly filter: Bibliothekfilter;
  readonly onFilter: (name: string, wert: string | null) => void;
}) {
  const namen = ['suche', 'feld', 'situation', 'ansicht'] as const;
  const istLeer = namen.every((name) => filter[name] === null || filter[name] === '');
  return (
    <Group gap="xs" className="nicht-drucken" role="group" aria-label="Filter">
      <TextInput
        aria-label="Ziele suchen"
        placeholder="Ziel oder Maßnahme suchen …"
        leftSection={<IconSearch size="1rem" aria-hidden />}
        w="18rem"
        value={filter.suche}
        onChange={(ereignis) => onFilter('suche', ereignis.currentTarget.value)}
      />
      <Select
        aria-label="Themenfeld"
        placeholder="Themenfeld"
        clearable
        w="14rem"
        data={auswahlAus(THEMENFELD_LABEL)}
        value={filter.feld}
        onChange={(feld) => onFilter('feld', feld)}
      />
      <Select
        aria-label="Situation"
        placeholder="Situation"
        clearable
        searchable
        w="13rem"
        data={situationenIn(vorlagen)}
        value={filter.situation}
        onChange={(situation) => onFilter('situation', situation)}
      />
      <Select
        aria-label="Welche"
        placeholder="Welche"
        clearable
        w="12rem"
        data={auswahlAus(BIBLIOTHEKSANSICHTEN)}
        value={filter.ansicht}
        onChange={(ansicht) => onFilter('ansicht', ansicht)}
      />
      {!istLeer && (
        <Button
          variant="subtle"
          leftSection={<IconFilterOff size="1rem" aria-hidden />}
          onClick={() => {
            for (const name of namen) onFilter(name, null);
          }}
        >
          Alle zeigen
        </Button>
      )}
    </Group>
  );
}
