/** One field in which the own inputs and the newest record differ. */
export interface Konfliktfeld {
  /** Path in the form: `bank.iban`. */
  readonly pfad: string;
  readonly meine: unknown;
  readonly ihre: unknown;
  /** What is proposed: theirs where this window did not touch the field. */
  readonly vorgabe: Konfliktwahl;
}

export type Konfliktwahl = 'meine' | 'ihre';

function istGleich(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function istObjekt(wert: unknown): wert is Record<string, unknown> {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert);
}

/** Lists of different lengths are one field: their rows cannot be told apart. */
function teile(meine: unknown, ihre: unknown): readonly string[] | null {
  if (Array.isArray(meine) && Array.isArray(ihre)) {
    return meine.length === ihre.length && meine.every(istObjekt) ? [...meine.keys()].map(String) : null;
  }
  if (!istObjekt(meine) || !istObjekt(ihre)) return null;
  return [...new Set([...Object.keys(meine), ...Object.keys(ihre)])];
}

function an(wert: unknown, schluessel: string): unknown {
  return typeof wert === 'object' && wert !== null ? (wert as Record<string, unknown>)[schluessel] : undefined;
}

/** Every field in which `meine` and `ihre` differ; `ausgang` is what both started from. */
export function konfliktfelder(ausgang: unknown, meine: unknown, ihre: unknown, pfad = ''): Konfliktfeld[] {
  if (istGleich(meine, ihre)) return [];
  const schluessel = teile(meine, ihre);
  if (schluessel === null) return [{ pfad, meine, ihre, vorgabe: istGleich(meine, ausgang) ? 'ihre' : 'meine' }];
  return schluessel.flatMap((einer) =>
    konfliktfelder(an(ausgang, einer), an(meine, einer), an(ihre, einer), pfad === '' ? einer : `${pfad}.${einer}`),
  );
}

function mitFeld(wert: unknown, [kopf, ...rest]: readonly string[], neu: unknown): unknown {
  if (kopf === undefined) return neu;
  if (Array.isArray(wert))
    return wert.map((eines: unknown, stelle): unknown => (String(stelle) === kopf ? mitFeld(eines, rest, neu) : eines));
  return { ...(istObjekt(wert) ? wert : {}), [kopf]: mitFeld(an(wert, kopf), rest, neu) };
}

/** The newest record with the own input in those fields where it was chosen. */
export function zusammengefuehrt<W>(
  ihre: W,
  felder: readonly Konfliktfeld[],
  wahl: (feld: Konfliktfeld) => Konfliktwahl,
): W {
  return felder
    .filter((feld) => wahl(feld) === 'meine')
    .reduce<unknown>((bisher, { pfad, meine }) => mitFeld(bisher, pfad.split('.'), meine), ihre) as W;
}
