import { Abgebrochen } from '../auftraege/thread.ts';

/**
 * Works through all pieces, at most `gleichzeitig` of them at once: no more than that are ever read and not yet put away.
 * Called off it takes no further piece, waits for those under way and throws `Abgebrochen`; the same with the first fault.
 */
export async function verarbeite<T>(
  stuecke: Iterable<T>,
  { gleichzeitig, signal }: { readonly gleichzeitig: number; readonly signal: AbortSignal },
  arbeit: (stueck: T) => Promise<void>,
): Promise<void> {
  const naechste = stuecke[Symbol.iterator]();
  const gescheitert: { readonly fehler: unknown }[] = [];
  async function laeufer(): Promise<void> {
    while (!signal.aborted && gescheitert.length === 0) {
      const schritt = naechste.next();
      if (schritt.done) return;
      try {
        await arbeit(schritt.value);
      } catch (fehler) {
        gescheitert.push({ fehler });
      }
    }
  }
  await Promise.all(Array.from({ length: gleichzeitig }, laeufer));
  const [erster] = gescheitert;
  if (signal.aborted) throw new Abgebrochen();
  if (erster !== undefined) throw erster.fehler;
}
