import { Badge } from '@mantine/core';
import { istUebersetzt, usePlan } from './umgebung.ts';

/** At own words: they stand beside the German as they are, with the remark „nicht übersetzt“. */
export function Uebersetzungsmarke({ vorlageId, text }: { readonly vorlageId: string; readonly text: string }) {
  const { vorlagen } = usePlan();
  if (text === '' || istUebersetzt(vorlagen, vorlageId)) return null;
  return (
    <Badge size="sm" color="gray" variant="outline" title="Eigene Worte stehen auf dem Papier auf Deutsch.">
      wird nicht übersetzt
    </Badge>
  );
}
