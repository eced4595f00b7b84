import { Select, Text } from '@mantine/core';
import { BEZIEHUNGSART_LABEL } from '../../../shared/faelle/labels.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import type { Beziehung, Person } from '../../../shared/faelle/types.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Eintraege } from '../../ui/Eintraege.tsx';
import { neueEintragId } from '../neueId.ts';
import type { Haushaltformular } from './formular.ts';

/** Who is what to whom: each line reads as a sentence, „Amina ist Elternteil von Lina“. */
export function Beziehungen({
  form,
  personen,
}: {
  readonly form: Haushaltformular;
  readonly personen: readonly Person[];
}) {
  const auswahl = personen.map((person) => ({ value: person.id, label: vollerName(person) }));
  const [erste, zweite] = personen;
  return (
    <Eintraege
      titel="Beziehungen"
      wort="Beziehung"
      pfad="beziehungen"
      eintraege={form.values.beziehungen}
      minBreite="34rem"
      leer={personen.length < 2 ? 'Im Haushalt ist nur eine Person.' : 'Noch keine Beziehung eingetragen.'}
      knopf="Beziehung hinzufügen"
      knopfHinweis={zweite === undefined ? 'Dafür braucht es zwei Personen.' : undefined}
      onNeu={() => {
        if (erste === undefined || zweite === undefined) return;
        const neue: Beziehung = { id: neueEintragId(), vonId: erste.id, zuId: zweite.id, art: 'elternteil' };
        form.insertListItem('beziehungen', neue);
      }}
      onEntfernen={(zeile) => form.removeListItem('beziehungen', zeile)}
      spalten={[
        {
          titel: 'Wer',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Wer`}
              allowDeselect={false}
              data={auswahl}
              {...form.getInputProps(`${pfad}.vonId`)}
            />
          ),
        },
        {
          titel: 'ist',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: ist`}
              allowDeselect={false}
              data={auswahlAus(BEZIEHUNGSART_LABEL)}
              {...form.getInputProps(`${pfad}.art`)}
            />
          ),
        },
        {
          titel: 'wessen',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: wessen`}
              allowDeselect={false}
              data={auswahl}
              {...form.getInputProps(`${pfad}.zuId`)}
            />
          ),
        },
      ]}
    >
      <Text size="sm" c="dimmed" component="div">
        {form.values.beziehungen.map((beziehung) => satz(beziehung, personen)).join(' ')}
      </Text>
    </Eintraege>
  );
}

/** „Amina Haddad ist Elternteil von Lina Haddad.“ */
function satz({ vonId, zuId, art }: Beziehung, personen: readonly Person[]): string {
  const von = personen.find(({ id }) => id === vonId);
  const zu = personen.find(({ id }) => id === zuId);
  return von && zu ? `${vollerName(von)} ist ${BEZIEHUNGSART_LABEL[art]} ${vollerName(zu)}.` : '';
}
