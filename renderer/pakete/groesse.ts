const KB = 1024;

/** `1,2 MB`, `340 kB`, `12 Bytes`. */
export function zeigeGroesse(bytes: number): string {
  const zahl = (wert: number) => wert.toLocaleString('de-DE', { maximumFractionDigits: wert < 10 ? 1 : 0 });
  if (bytes < KB) return `${bytes} Bytes`;
  return bytes < KB * KB ? `${zahl(bytes / KB)} kB` : `${zahl(bytes / KB / KB)} MB`;
}
