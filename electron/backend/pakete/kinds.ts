import type { z } from 'zod';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';

/** One enclosure of a package that is taken. */
export interface Eingangsteil {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly inhalt: Uint8Array;
}

/** A package that is taken: everything in it has been looked at. */
export interface Paketeingang<D> {
  readonly id: string;
  readonly titel: string;
  readonly absender: string;
  readonly kommuneId: KommuneId | null;
  readonly daten: D;
  readonly teile: readonly Eingangsteil[];
}

/** A kind of content that travels in packages; each slice that sends some registers its own in `router.ts`. */
export interface Paketart {
  /** Code in the package, for good: `nachricht`. */
  readonly art: string;
  /** German word: „Nachricht“. */
  readonly name: string;
  /** True where the data part is of this kind. */
  passt(daten: unknown): boolean;
  /** Takes the content over, inside the transaction of the command; answers with the sentence for the clerk. */
  annehmen(anfrage: Anfrage, eingang: Paketeingang<unknown>): Promise<string>;
}

/** Makes a kind whose data part is read by `schema`. */
export function paketart<D>(angaben: {
  readonly art: string;
  readonly name: string;
  readonly schema: z.ZodType<D>;
  annehmen(anfrage: Anfrage, eingang: Paketeingang<D>): Promise<string>;
}): Paketart {
  const { art, name, schema } = angaben;
  return {
    art,
    name,
    passt: (daten) => schema.safeParse(daten).success,
    annehmen: (anfrage, eingang) => angaben.annehmen(anfrage, { ...eingang, daten: schema.parse(eingang.daten) }),
  };
}
