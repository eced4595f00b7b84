import { randomInt } from 'node:crypto';

/** Random numbers from 0 to 1 whose seed the test prints, so that a failure can be run again with `SAAT=…`. */
export function createZufall(): { readonly saat: number; readonly zufall: () => number } {
  const saat = Number(process.env['SAAT'] ?? randomInt(2 ** 31));
  let stand = saat;
  return {
    saat,
    zufall() {
      // mulberry32
      stand = (stand + 0x6d2b79f5) | 0;
      let wert = Math.imul(stand ^ (stand >>> 15), 1 | stand);
      wert = (wert + Math.imul(wert ^ (wert >>> 7), 61 | wert)) ^ wert;
      return ((wert ^ (wert >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}
