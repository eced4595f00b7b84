import { z } from 'zod';
import { zPersonEingabe, type Fallakte, type Person } from '../../shared/faelle/types.ts';
import { istDatum, zDatum } from '../../shared/foundation/date.ts';
import { zPersonalId } from '../../shared/foundation/id.ts';

/** What must be there for each person before a file is opened. */
const zUnterlage = zPersonEingabe.pick({
  informiertAm: true,
  informiertSprache: true,
  einwilligungAm: true,
  einwilligungKopieAm: true,
});
export type Unterlage = z.infer<typeof zUnterlage>;

/** The form of the dialog: the day, who accompanies, and the papers of each person in the order of the file. */
export const zOeffnung = z.object({
  am: zDatum,
  zustaendigId: zPersonalId.nullable(),
  personen: z.array(zUnterlage),
});
export type Oeffnung = z.infer<typeof zOeffnung>;

export function unterlagenVon(person: Person): Unterlage {
  return zUnterlage.parse(person);
}

export function istUnterlageVeraendert(person: Person, unterlage: Unterlage): boolean {
  return JSON.stringify(unterlagenVon(person)) !== JSON.stringify(unterlage);
}

/** The file as it will stand; a day that cannot be read counts as not entered. */
export function mitUnterlagen(akte: Fallakte, unterlagen: readonly Unterlage[]): Fallakte {
  const lesbar = (tag: Unterlage['informiertAm']) => (tag !== null && istDatum(tag) ? tag : null);
  return {
    ...akte,
    personen: akte.personen.map((person, stelle) => {
      const unterlage = unterlagen[stelle];
      if (unterlage === undefined) return person;
      return {
        ...person,
        ...unterlage,
        informiertAm: lesbar(unterlage.informiertAm),
        einwilligungAm: lesbar(unterlage.einwilligungAm),
        einwilligungKopieAm: lesbar(unterlage.einwilligungKopieAm),
      };
    }),
  };
}
