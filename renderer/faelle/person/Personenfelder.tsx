import { Anchor, Group } from '@mantine/core';
import { springeZuFeld } from '../../ui/springeZuFeld.ts';
import { Aufenthalte } from './Aufenthalte.tsx';
import { GRUPPEN, type GruppeProps } from './formular.ts';
import { KontaktUndEinwilligung } from './KontaktUndEinwilligung.tsx';
import { NummernUndKontakt, SchutzDerAnschrift } from './KontaktUndSchutz.tsx';
import { HerkunftUndZugang, NameUndGeburt } from './NameUndHerkunft.tsx';
import { SpracheUndBildung } from './SpracheUndKurse.tsx';
import { Stationen } from './Stationen.tsx';

/** Everything about one person, in groups; the links above lead to their first fields. */
export function Personenfelder({ form }: GruppeProps) {
  return (
    <>
      <Group gap="4px 1rem" mb="md" component="nav" aria-label="Gruppen der Angaben" className="nicht-drucken">
        {GRUPPEN.map(({ titel, feld }) => (
          <Anchor key={feld} component="button" type="button" size="sm" onClick={() => springeZuFeld(feld)}>
            {titel}
          </Anchor>
        ))}
      </Group>
      <NameUndGeburt form={form} />
      <HerkunftUndZugang form={form} />
      <Aufenthalte form={form} />
      <SpracheUndBildung form={form} />
      <Stationen form={form} />
      <NummernUndKontakt form={form} />
      <SchutzDerAnschrift form={form} />
      <KontaktUndEinwilligung form={form} />
    </>
  );
}
