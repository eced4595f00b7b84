import type { UseFormReturnType } from '@mantine/form';
import { z } from 'zod';
import { neueAnschrift, neuePerson, neuerHaushalt } from '../../shared/faelle/defaults.ts';
import { zHaushaltEingabe, zPersonEingabe, type Anschrift, type PersonEingabe } from '../../shared/faelle/types.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { neueEintragId } from './neueId.ts';

/** The form of a new case: the household with its persons, who share what is asked once for all of them. */
export const zNeuerFall = zHaushaltEingabe.extend({
  personen: z.array(zPersonEingabe).min(1, 'Bitte mindestens eine Person eingeben.').max(30),
});
export type NeuerFall = z.infer<typeof zNeuerFall>;
export type NeuerFallFormular = UseFormReturnType<NeuerFall>;

/** What is asked once and holds for everybody of the household; it can be changed for each one later. */
export const GEMEINSAME = ['ankunftAm', 'aubVon', 'zugangsgrund', 'zugangGrundlageAm', 'staatsangehoerigkeit'] as const;

export function leererFall(kommuneId: KommuneId): NeuerFall {
  return {
    ...neuerHaushalt(kommuneId),
    anschriften: [neueAnschrift(neueEintragId())],
    personen: [weiterePerson([])],
  };
}

/** A further person: the first is the Bezugsperson, then nothing is guessed but what holds for the household. */
export function weiterePerson(bisherige: readonly PersonEingabe[]): PersonEingabe {
  const [erste] = bisherige;
  const leere: PersonEingabe = { ...neuePerson(), geburtsgenauigkeit: 'unbekannt' };
  if (erste === undefined) return leere;
  const gemeinsam = Object.fromEntries(GEMEINSAME.map((feld) => [feld, erste[feld]]));
  return { ...leere, ...gemeinsam, rolle: bisherige.length === 1 ? 'partner' : 'kind' };
}

/** True where nothing was typed into the address. */
export function istLeereAnschrift({ strasse, zusatz, plz, ort, ortsteil, wohnform, von, bis }: Anschrift): boolean {
  return [strasse, zusatz, plz, ort, ortsteil].every((teil) => teil === '') && wohnform === 'unbekannt' && !von && !bis;
}
