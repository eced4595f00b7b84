import { useState } from 'react';
import { Group, MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { istDatum, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { zKommuneId, zPersonalId } from '../../shared/foundation/id.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Auswertungsfrage } from '../../shared/kennzahlen/types.ts';
import { zeitraumvorschlaege } from '../../shared/kennzahlen/zeitraeume.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { kommunenAuswahl, personName } from '../ui/namen.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import classes from './kennzahlen.module.css';

/** The word for a period of one's own, as one Förderzeitraum. */
const FREI = 'frei';
/** More choices are found by typing. */
const HOECHSTENS_GEZEIGT = 60;

/** Names of Personal, from the list that the account may read. */
function usePersonalwahl(): { value: string; label: string }[] {
  const darfPersonal = useDarf('personal', 'lesen');
  const darfFaelle = useDarf('faelle', 'lesen');
  const personal = useQuery({ ...api.personal.liste.queryOptions(), ...nurWenn(darfPersonal) });
  const betreuende = useQuery({ ...api.faelle.betreuende.queryOptions(), ...nurWenn(darfFaelle && !darfPersonal) });
  const namen = darfPersonal
    ? (personal.data ?? []).map((person) => ({ value: person.id, label: personName(person) }))
    : (betreuende.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return nachNamen(namen, ({ label }) => label);
}

/** A day of the question. What is typed and is no day yet stays in the field; the question keeps its last day meanwhile. */
function Tagfeld({
  label,
  tag,
  onTag,
  fehler = null,
}: {
  readonly label: string;
  readonly tag: Datum;
  readonly onTag: (tag: Datum) => void;
  readonly fehler?: string | null;
}) {
  const [getippt, setzeGetippt] = useState<{ readonly wert: Datum | null; readonly neben: Datum } | null>(null);
  return (
    <Datumsfeld
      label={label}
      w="9.5rem"
      value={getippt?.neben === tag ? getippt.wert : tag}
      error={fehler}
      onChange={(wert) => {
        const istTag = wert !== null && istDatum(wert);
        setzeGetippt(istTag ? null : { wert, neben: tag });
        if (istTag) onTag(wert);
      }}
    />
  );
}

/** Which period, which Kommunen and whose work the figures are of. */
export function Fragewahl({
  frage,
  onFrage,
}: {
  readonly frage: Auswertungsfrage;
  readonly onFrage: (teil: Partial<Auswertungsfrage>) => void;
}) {
  const vorschlaege = zeitraumvorschlaege(useHeute());
  const gewaehlter = vorschlaege.find(({ von, bis }) => von === frage.von && bis === frage.bis);
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const personal = usePersonalwahl();
  return (
    <Group gap="sm" align="flex-start" className="nicht-drucken" role="group" aria-label="Was ausgewertet wird">
      <Select
        label="Zeitraum"
        w="11.5rem"
        allowDeselect={false}
        data={[...vorschlaege.map(({ id, name }) => ({ value: id, label: name })), { value: FREI, label: 'Von–bis' }]}
        value={gewaehlter?.id ?? FREI}
        onChange={(id) => {
          const vorschlag = vorschlaege.find((einer) => einer.id === id);
          if (vorschlag) onFrage({ von: vorschlag.von, bis: vorschlag.bis });
        }}
      />
      <Tagfeld label="Von" tag={frage.von} onTag={(von) => onFrage({ von })} />
      <Tagfeld
        label="Bis"
        tag={frage.bis}
        onTag={(bis) => onFrage({ bis })}
        fehler={frage.bis < frage.von ? `Liegt vor dem Beginn am ${zeigeDatum(frage.von)}.` : null}
      />
      <MultiSelect
        className={classes['wahl']}
        label="Kommunen"
        placeholder={frage.kommuneIds === null ? 'alle' : ''}
        clearable
        searchable
        limit={HOECHSTENS_GEZEIGT}
        clearButtonProps={{ 'aria-label': 'Alle Kommunen' }}
        data={kommunenAuswahl(kommunen.data ?? [])}
        value={frage.kommuneIds === null ? [] : [...frage.kommuneIds]}
        onChange={(ids) => onFrage({ kommuneIds: ids.length === 0 ? null : ids.map((id) => zKommuneId.parse(id)) })}
      />
      <MultiSelect
        className={classes['wahl']}
        label="Beschäftigte"
        placeholder={frage.personalIds === null ? 'alle' : ''}
        clearable
        searchable
        limit={HOECHSTENS_GEZEIGT}
        clearButtonProps={{ 'aria-label': 'Alle Beschäftigten' }}
        data={personal}
        value={frage.personalIds === null ? [] : [...frage.personalIds]}
        onChange={(ids) => onFrage({ personalIds: ids.length === 0 ? null : ids.map((id) => zPersonalId.parse(id)) })}
      />
    </Group>
  );
}
