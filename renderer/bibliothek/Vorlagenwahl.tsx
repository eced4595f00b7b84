import { useEffect, useState } from 'react';
import { Button, Checkbox, Combobox, Group, Modal, Stack, Text, TextInput, useCombobox } from '@mantine/core';
import { IconAlertTriangle, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { auswahlgruppen, type Auswahlgruppe } from '../../shared/bibliothek/auswahl.ts';
import { WER_LABEL, zeigeWochen } from '../../shared/bibliothek/labels.ts';
import type { Vorlage } from '../../shared/bibliothek/types.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { THEMENFELD_LABEL, type Themenfeld } from '../../shared/netzwerk/themenfelder.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Vorlagenmarken } from './Vorlagenmarken.tsx';
import classes from './bibliothek.module.css';

export interface VorlagenwahlProps {
  /** Whose library is offered: that of the household. */
  readonly kommuneId: KommuneId;
  /** The field that goals are looked for; null: all eight. */
  readonly feld: Themenfeld | null;
  /** Whom the goals are for, as the heading of the proposals says it: „Sara Bekele“, „die Familie“. */
  readonly fuer: string;
  /** What the file shows of the person: `situationenVon` of shared/bibliothek/vorschlag.ts. */
  readonly situationen: ReadonlySet<string>;
  /** `vorlageId` of the goals that the plan has already: they are shown, but cannot be taken twice. */
  readonly bereits: readonly string[];
  /** The entries that were taken, in the order of the library; the dialog closes with it. */
  readonly onWahl: (vorlagen: Vorlage[]) => void;
  readonly onSchliessen: () => void;
}

/** Picks goals of the library, with mouse or keys alone: type to search, arrows, Enter marks, Ctrl+Enter takes. */
export function Vorlagenwahl(props: VorlagenwahlProps) {
  const { kommuneId, feld, onSchliessen } = props;
  const vorlagen = useQuery(api.bibliothek.liste.queryOptions({ input: { kommuneId } }));
  return (
    <Modal
      opened
      onClose={onSchliessen}
      size="xl"
      title={feld === null ? 'Ziele aus der Bibliothek' : `Ziele aus der Bibliothek: ${THEMENFELD_LABEL[feld]}`}
    >
      <Abfrage abfrage={vorlagen}>{(alle) => <Wahl {...props} vorlagen={alle} />}</Abfrage>
    </Modal>
  );
}

function Wahl({
  vorlagen,
  feld,
  fuer,
  situationen,
  bereits,
  onWahl,
  onSchliessen,
}: VorlagenwahlProps & { readonly vorlagen: readonly Vorlage[] }) {
  const [suche, setzeSuche] = useState('');
  const [gewaehlt, setzeGewaehlt] = useState<ReadonlySet<string>>(new Set());
  const combobox = useCombobox({ opened: true });
  const gruppen = auswahlgruppen(vorlagen, { feld, fuer, situationen, bereits }, suche);
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (suche === '') resetSelectedOption();
    else selectFirstOption();
  }, [suche, selectFirstOption, resetSelectedOption]);

  function wechsle(id: string) {
    if (bereits.includes(id)) return;
    const neue = new Set(gewaehlt);
    if (!neue.delete(id)) neue.add(id);
    setzeGewaehlt(neue);
  }
  function uebernimm() {
    if (gewaehlt.size === 0) return;
    onWahl(vorlagen.filter(({ id }) => gewaehlt.has(id)));
    onSchliessen();
  }
  return (
    <Combobox store={combobox} onOptionSubmit={wechsle}>
      <Stack gap="sm">
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            data-autofocus
            aria-label="Ziele suchen"
            placeholder="Ziel, Maßnahme oder Situation suchen …"
            leftSection={<IconSearch size="1rem" aria-hidden />}
            value={suche}
            onChange={(ereignis) => setzeSuche(ereignis.currentTarget.value)}
            onKeyDown={(ereignis) => {
              if (ereignis.key === 'Enter' && (ereignis.ctrlKey || ereignis.metaKey)) {
                ereignis.preventDefault();
                uebernimm();
              }
              if (ereignis.key !== 'Escape') return;
              if (suche === '') onSchliessen();
              else setzeSuche('');
            }}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={classes['liste']} aria-label="Ziele" aria-multiselectable>
          {gruppen.map((gruppe) => (
            <Gruppe
              key={gruppe.titel}
              gruppe={gruppe}
              nenntFeld={feld === null}
              gewaehlt={gewaehlt}
              bereits={bereits}
            />
          ))}
          {gruppen.length === 0 && (
            <Combobox.Empty>
              {suche.trim() === '' ? 'Zu diesem Feld wird kein Ziel angeboten.' : 'Kein Ziel gefunden.'}
            </Combobox.Empty>
          )}
        </Combobox.Options>
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            Eingabetaste: markieren · Strg+Eingabetaste: übernehmen
          </Text>
          <Group gap="xs">
            <Button variant="default" onClick={onSchliessen}>
              Abbrechen
            </Button>
            <Button disabled={gewaehlt.size === 0} onClick={uebernimm}>
              {gewaehlt.size === 1 ? '1 Ziel übernehmen' : `${gewaehlt.size} Ziele übernehmen`}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Combobox>
  );
}

function Gruppe({
  gruppe: { titel, vorlagen },
  nenntFeld,
  gewaehlt,
  bereits,
}: {
  readonly gruppe: Auswahlgruppe;
  /** All eight fields are shown: each entry says its own. */
  readonly nenntFeld: boolean;
  readonly gewaehlt: ReadonlySet<string>;
  readonly bereits: readonly string[];
}) {
  return (
    <Combobox.Group label={titel}>
      {vorlagen.map((vorlage) => {
        const istImPlan = bereits.includes(vorlage.id);
        const istGewaehlt = gewaehlt.has(vorlage.id);
        return (
          <Combobox.Option
            key={vorlage.id}
            value={vorlage.id}
            className={classes['option']}
            active={istGewaehlt}
            disabled={istImPlan}
            aria-selected={istGewaehlt}
          >
            <div className={classes['wahl']}>
              <Checkbox.Indicator
                className={classes['kaestchen']}
                checked={istGewaehlt || istImPlan}
                disabled={istImPlan}
                aria-hidden
              />
              <Vorlagenzeile vorlage={vorlage} nenntFeld={nenntFeld} istImPlan={istImPlan} />
            </div>
          </Combobox.Option>
        );
      })}
    </Combobox.Group>
  );
}

function Vorlagenzeile({
  vorlage,
  nenntFeld,
  istImPlan,
}: {
  readonly vorlage: Vorlage;
  readonly nenntFeld: boolean;
  readonly istImPlan: boolean;
}) {
  const angaben = [
    ...(nenntFeld ? [THEMENFELD_LABEL[vorlage.feld]] : []),
    vorlage.wer.map((wer) => WER_LABEL[wer]).join(', '),
    zeigeWochen(vorlage.wochen),
    ...(istImPlan ? ['steht schon im Plan'] : []),
  ];
  return (
    <div>
      <Text component="div" fw={550}>
        {vorlage.ziel}
      </Text>
      {vorlage.massnahme !== '' && (
        <Text component="div" size="sm">
          {vorlage.massnahme}
        </Text>
      )}
      <div className={classes['zusatz']}>
        <Text component="span" size="sm" c="dimmed">
          {angaben.join(' · ')}
        </Text>
        <Vorlagenmarken vorlage={vorlage} />
      </div>
      {vorlage.vorherPruefen !== '' && (
        <Text component="div" size="sm" className={classes['hinweis']}>
          <IconAlertTriangle size="1rem" aria-hidden />
          <span>Vorher prüfen: {vorlage.vorherPruefen}</span>
        </Text>
      )}
    </div>
  );
}
