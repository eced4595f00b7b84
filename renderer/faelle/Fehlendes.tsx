import { Alert } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import classes from './faelle.module.css';

/** What a missing paper is called in the list of a person. */
const WORT: Partial<Record<string, string>> = {
  'information-fehlt': 'Information nach Art. 13',
  'einwilligung-fehlt': 'Einwilligung',
  'kopie-fehlt': 'eigene Kopie der Einwilligung',
};

/** What the file still needs: the papers in one line for each person, everything else with its way out. */
export function Fehlendes({
  akte,
  pruefe,
}: {
  readonly akte: Fallakte;
  readonly pruefe: (akte: Fallakte) => readonly Grund[];
}) {
  const jePerson = akte.personen.flatMap((person) => {
    const fehlt = pruefe({ ...akte, personen: [person] }).flatMap(({ code }) => WORT[code] ?? []);
    return fehlt.length === 0 ? [] : [{ id: person.id, name: vollerName(person), fehlt }];
  });
  const andere = pruefe(akte).filter(({ code }) => WORT[code] === undefined);
  return (
    <div aria-live="polite">
      {jePerson.length > 0 && (
        <Alert color="red" icon={<IconHandStop aria-hidden />} title="Für die Akte fehlt noch" mb="xs">
          <ul className={classes['fehlendes']}>
            {jePerson.map(({ id, name, fehlt }) => (
              <li key={id}>
                <strong>{name}</strong>: {fehlt.join(', ')}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Gruendeliste gruende={andere} {...(jePerson.length === 0 ? { leer: 'Alles liegt vor.' } : {})} />
    </div>
  );
}
