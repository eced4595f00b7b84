import { z } from 'zod';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import changelog from '../../../resources/changelog.json';

const zMarke = z.enum(['Neu', 'Verbessert', 'Behoben', 'Entfernt']);
export type Marke = z.infer<typeof zMarke>;

/** One version of the program and what changed with it. */
export interface Fassung {
  readonly version: string;
  readonly datum: Datum;
  readonly eintraege: readonly { readonly marke: Marke; readonly text: string }[];
}

function lies(eintrag: string): Fassung['eintraege'][number] {
  const teile = /^\[(\w+)\] (.+)$/.exec(eintrag);
  return { marke: zMarke.parse(teile?.[1]), text: teile?.[2] ?? '' };
}

/** Every version, the newest first. */
export const FASSUNGEN: readonly Fassung[] = changelog.fassungen.map(({ version, datum, eintraege }) => ({
  version,
  datum: zDatum.parse(datum),
  eintraege: eintraege.map(lies),
}));
