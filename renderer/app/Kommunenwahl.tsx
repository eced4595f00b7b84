import { useState } from 'react';
import { Combobox, Text, UnstyledButton, useCombobox } from '@mantine/core';
import { IconBuildingCommunity, IconCheck, IconSelector } from '@tabler/icons-react';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { passtZurSuche } from '../../shared/foundation/folding.ts';
import { Kommunenpunkt } from '../ui/Kommunenpunkt.tsx';
import { useEinstellungen } from './sitzung.ts';
import classes from './rahmen.module.css';

/** From how many Kommunen on the list has a search field. */
const SUCHE_AB = 8;

/** Which Kommune is worked for: name and colour are always visible, so that nobody writes in the wrong one. */
export function Kommunenwahl({ kommunen }: { readonly kommunen: readonly Kommune[] }) {
  const { einstellungen, aendere } = useEinstellungen();
  const [suche, setzeSuche] = useState('');
  const auswahl = useCombobox({
    onDropdownClose: () => {
      setzeSuche('');
      auswahl.resetSelectedOption();
    },
    onDropdownOpen: () => {
      if (kommunen.length >= SUCHE_AB) auswahl.focusSearchInput();
    },
  });
  const gewaehlt = kommunen.find((kommune) => kommune.id === einstellungen.kommuneId) ?? null;
  const gefundene = kommunen.filter((kommune) => passtZurSuche(kommune.name, suche));

  return (
    <Combobox
      store={auswahl}
      width="18rem"
      position="bottom-start"
      shadow="md"
      onOptionSubmit={(wert) => {
        aendere({ kommuneId: kommunen.find((kommune) => kommune.id === wert)?.id ?? null });
        auswahl.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button">
        <UnstyledButton
          className={classes['kommunenwahl']}
          onClick={() => auswahl.toggleDropdown()}
          aria-label={`Kommune wechseln, gewählt: ${gewaehlt?.name ?? 'alle Kommunen'}`}
        >
          {gewaehlt ? (
            <Kommunenpunkt farbe={gewaehlt.farbe} />
          ) : (
            <IconBuildingCommunity size="1.125rem" stroke={1.6} aria-hidden />
          )}
          <Text component="span" size="sm" fw={550} truncate>
            {gewaehlt?.name ?? 'Alle Kommunen'}
          </Text>
          <IconSelector size="1rem" aria-hidden />
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown>
        {kommunen.length >= SUCHE_AB && (
          <Combobox.Search
            value={suche}
            onChange={(ereignis) => setzeSuche(ereignis.currentTarget.value)}
            placeholder="Kommune suchen …"
            aria-label="Kommune suchen"
          />
        )}
        <Combobox.Options aria-label="Kommunen" mah="20rem" style={{ overflowY: 'auto' }}>
          {suche === '' && (
            <Combobox.Option value="alle" selected={gewaehlt === null}>
              <span className={classes['wahlzeile']}>
                <IconBuildingCommunity size="1rem" stroke={1.6} aria-hidden />
                <span>Alle Kommunen</span>
                {gewaehlt === null && <IconCheck size="1rem" aria-hidden />}
              </span>
            </Combobox.Option>
          )}
          {gefundene.map((kommune) => (
            <Combobox.Option key={kommune.id} value={kommune.id} selected={kommune.id === gewaehlt?.id}>
              <span className={classes['wahlzeile']}>
                <Kommunenpunkt farbe={kommune.farbe} />
                <span>{kommune.name}</span>
                {kommune.id === gewaehlt?.id && <IconCheck size="1rem" aria-hidden />}
              </span>
            </Combobox.Option>
          ))}
          {suche !== '' && gefundene.length === 0 && <Combobox.Empty>Keine Kommune gefunden</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
