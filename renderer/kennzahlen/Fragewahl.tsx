import { Group, MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { zKommuneId, zPersonalId } from '../../shared/foundation/id.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Auswertungsfrage } from '../../shared/kennzahlen/types.ts';
import { zeitraumvorschlaege } from '../../shared/kennzahlen/zeitraeume.ts';
import { api } from '../host/client.ts';
import { kommunenAuswahl, personName } from '../ui/namen.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Tagwahl } from '../ui/Tagwahl.tsx';
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
      <Tagwahl label="Von" w="9.5rem" tag={frage.von} onTag={(von) => onFrage({ von })} />
      <Tagwahl
        label="Bis"
        w="9.5rem"
        tag={frage.bis}
        onTag={(bis) => onFrage({ bis })}
        error={frage.bis < frage.von ? `Liegt vor dem Beginn am ${zeigeDatum(frage.von)}.` : null}
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
