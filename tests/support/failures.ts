import { ORPCError } from '@orpc/server';

/** The error of an operation as the window gets it: code, sentence and data. Fails the test where the call went through. */
export async function fehlerVon(
  aufruf: Promise<unknown>,
): Promise<{ code: string; satz: string; [name: string]: unknown }> {
  try {
    await aufruf;
  } catch (fehler) {
    if (!(fehler instanceof ORPCError)) throw fehler;
    if (!fehler.defined) throw new Error(`The contract does not know this error: ${fehler.code} ${fehler.message}`);
    const daten: unknown = fehler.data;
    return { ...(typeof daten === 'object' ? daten : {}), code: String(fehler.code), satz: fehler.message };
  }
  throw new Error('The operation was expected to fail.');
}
