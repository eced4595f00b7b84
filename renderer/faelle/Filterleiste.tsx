import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Collapse, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import {
  AKTENSTAND_LABEL,
  HAUSHALTSART_LABEL,
  LEISTUNGSART_LABEL,
  VORRANG_LABEL,
  WOHNFORM_LABEL,
} from '../../shared/faelle/labels.ts';
import { SPRACHEN } from '../../shared/foundation/sprachen.ts';
import { zFallfilter, type Fallfilter } from '../../shared/faelle/types.ts';
import { istDatum } from '../../shared/foundation/date.ts';
import { FENSTERANMELDUNGEN } from '../app/registrations.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { anzahlFilter } from './fallfilter.ts';
import classes from './faelle.module.css';

const GEMERKTE = FENSTERANMELDUNGEN.flatMap(({ fallfilter }) => (fallfilter ? [fallfilter] : []));

const TEXT_NACH_MS = 200;

const WEITERE = ['art', 'vorrang', 'wohnform', 'leistung', 'sprache', 'ortsteil', 'aufenthaltBis'] as const;

interface FilterleisteProps {
  readonly filter: Fallfilter;
  /** What changes of the filter. */
  readonly onWahl: (teil: Partial<Fallfilter>) => void;
}

/** Which cases the list shows; what is rarely asked for opens below. */
export function Filterleiste({ filter, onWahl }: FilterleisteProps) {
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const weitere = WEITERE.filter((feld) => filter[feld] !== null && filter[feld] !== '').length;
  const [istOffen, setzeOffen] = useState(weitere > 0);
  const istGefiltert = filter.text !== '' || anzahlFilter(filter) > 0;
  return (
    <div className="nicht-drucken">
      <Group gap="sm" align="flex-end">
        <Textfilter
          titel="Name oder Aktenzeichen"
          wert={filter.text}
          symbol={<IconSearch size="1rem" aria-hidden />}
          onWert={(text) => onWahl({ text })}
        />
        <Select
          aria-label="Stand"
          placeholder="Jeder Stand"
          clearable
          w="11rem"
          data={auswahlAus(AKTENSTAND_LABEL)}
          value={filter.stand}
          onChange={(stand) => onWahl({ stand: zFallfilter.shape.stand.parse(stand) })}
        />
        <Select
          aria-label="Zuständig"
          w="13rem"
          searchable
          data={[
            {
              group: 'Zuständig',
              items: [
                { value: 'alle', label: 'Alle Zuständigen' },
                { value: 'eigene', label: 'Meine Fälle' },
                { value: 'ohne', label: 'Ohne Zuständige' },
              ],
            },
            {
              group: 'Personal',
              items: (betreuende.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
          value={filter.zustaendig}
          allowDeselect={false}
          onChange={(wer) => onWahl({ zustaendig: zFallfilter.shape.zustaendig.parse(wer ?? 'alle') })}
        />
        <Button
          variant="default"
          leftSection={<IconFilter size="1rem" aria-hidden />}
          aria-expanded={istOffen}
          onClick={() => setzeOffen(!istOffen)}
        >
          {weitere > 0 ? `Weitere Filter (${weitere})` : 'Weitere Filter'}
        </Button>
        {istGefiltert && (
          <Button variant="subtle" onClick={() => onWahl({ ...neuerFallfilter(), kommuneId: filter.kommuneId })}>
            Zurücksetzen
          </Button>
        )}
        {GEMERKTE.map((Gemerkte, stelle) => (
          <Gemerkte key={stelle} filter={filter} onWahl={onWahl} />
        ))}
      </Group>
      <Collapse expanded={istOffen}>
        <div className={classes['filter']}>
          <Select
            label="Art"
            placeholder="alle"
            clearable
            data={auswahlAus(HAUSHALTSART_LABEL)}
            value={filter.art}
            onChange={(art) => onWahl({ art: zFallfilter.shape.art.parse(art) })}
          />
          <Select
            label="Vorrang"
            placeholder="alle"
            clearable
            data={auswahlAus(VORRANG_LABEL)}
            value={filter.vorrang}
            onChange={(vorrang) => onWahl({ vorrang: zFallfilter.shape.vorrang.parse(vorrang) })}
          />
          <Select
            label="Wohnform"
            placeholder="alle"
            clearable
            data={auswahlAus(WOHNFORM_LABEL)}
            value={filter.wohnform}
            onChange={(wohnform) => onWahl({ wohnform: zFallfilter.shape.wohnform.parse(wohnform) })}
          />
          <Select
            label="Leistung"
            placeholder="alle"
            clearable
            data={auswahlAus(LEISTUNGSART_LABEL)}
            value={filter.leistung}
            onChange={(leistung) => onWahl({ leistung: zFallfilter.shape.leistung.parse(leistung) })}
          />
          <Select
            label="Sprache"
            placeholder="alle"
            clearable
            searchable
            data={SPRACHEN.map(({ code, name }) => ({ value: code, label: name }))}
            value={filter.sprache || null}
            onChange={(sprache) => onWahl({ sprache: sprache ?? '' })}
          />
          <Textfilter
            titel="Ortsteil"
            istBeschriftet
            wert={filter.ortsteil}
            onWert={(ortsteil) => onWahl({ ortsteil })}
          />
          <Datumsfeld
            label="Aufenthalt endet bis"
            value={filter.aufenthaltBis}
            onChange={(tag) => {
              if (tag === null || istDatum(tag)) onWahl({ aufenthaltBis: tag });
            }}
          />
        </div>
      </Collapse>
    </div>
  );
}

/** A text that filters while it is typed; an address that says something else replaces it. */
function Textfilter({
  titel,
  wert,
  onWert,
  symbol,
  istBeschriftet = false,
}: {
  readonly titel: string;
  readonly wert: string;
  readonly onWert: (wert: string) => void;
  readonly symbol?: ReactNode;
  readonly istBeschriftet?: boolean;
}) {
  const [text, setzeText] = useState(wert);
  const gemeldet = useRef(wert);
  const melde = useDebouncedCallback((neu: string) => {
    gemeldet.current = neu;
    onWert(neu);
  }, TEXT_NACH_MS);
  useEffect(() => {
    // What comes back from the own typing is older than what stands in the field.
    if (wert === gemeldet.current) return;
    gemeldet.current = wert;
    setzeText(wert);
  }, [wert]);
  return (
    <TextInput
      {...(istBeschriftet ? { label: titel } : { 'aria-label': titel, placeholder: titel, w: '16rem' })}
      leftSection={symbol}
      value={text}
      onChange={(ereignis) => {
        setzeText(ereignis.currentTarget.value);
        melde(ereignis.currentTarget.value.trim());
      }}
    />
  );
}
