import type { Datum } from '../foundation/date.ts';
import { abschnitte } from './belegung.ts';
import { summe } from '../foundation/list.ts';
import { zProgramm, type PersonalEingabe, type Programm } from './types.ts';

/** Days on which the same programmes pay the same shares of one person. */
export interface Foerderabschnitt {
  readonly von: Datum;
  readonly bis: Datum | null;
  /** What each programme pays, in the order of `zProgramm`; programmes that pay nothing are missing. */
  readonly anteile: readonly { readonly programm: Programm; readonly anteilHundertstel: number }[];
  readonly summeHundertstel: number;
  /** More than a whole post, and two funded programmes in it: a share is paid twice. Quelle: [S1] */
  readonly istDoppelt: boolean;
}

/** Programmes that are funded; own money may pay what it likes. */
const GEFOERDERT: readonly Programm[] = ['integrationsmanagement', 'integrationsbeauftragte', 'anderes'];

/**
 * How a person is paid over time: a stretch for each change of the shares, earliest first. Days without any share stand in
 * none.
 */
export function foerderverlauf({ stellenanteile }: Pick<PersonalEingabe, 'stellenanteile'>): Foerderabschnitt[] {
  return abschnitte(stellenanteile).map(({ von, bis, belegungen, summeHundertstel }) => {
    const anteile = zProgramm.options.flatMap((programm) => {
      const anteilHundertstel = summe(
        belegungen.filter((anteil) => anteil.programm === programm),
        (anteil) => anteil.anteilHundertstel,
      );
      return anteilHundertstel === 0 ? [] : [{ programm, anteilHundertstel }];
    });
    const gefoerderte = anteile.filter(({ programm }) => GEFOERDERT.includes(programm));
    return { von, bis, anteile, summeHundertstel, istDoppelt: summeHundertstel > 100 && gefoerderte.length > 1 };
  });
}
