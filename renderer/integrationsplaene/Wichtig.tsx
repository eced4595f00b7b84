import { Textarea } from '@mantine/core';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import type { Planform } from './umgebung.ts';

/** What matters to the person, and what is there already, in the own words of the talk. */
export function Wichtig({ form }: { readonly form: Planform }) {
  return (
    <Feldgruppe
      titel="Was mir wichtig ist, was ich mitbringe"
      spalten={1}
      hinweis="In den Worten der Person. Eigene Worte stehen auf dem Papier auf Deutsch, mit dem Vermerk „nicht übersetzt“."
    >
      <Textarea label="Meine Wünsche" autosize minRows={2} {...form.getInputProps('wuensche')} />
      <Textarea
        label="Sprachen, Schule, Beruf, Erfahrung"
        autosize
        minRows={2}
        {...form.getInputProps('mitgebracht')}
      />
      <Textarea label="Meine Interessen" autosize minRows={2} {...form.getInputProps('interessen')} />
      <Textarea
        label="Menschen, die mir helfen"
        description="Familie, Nachbarn, Ehrenamt, Verein"
        autosize
        minRows={2}
        {...form.getInputProps('helfende')}
      />
    </Feldgruppe>
  );
}
