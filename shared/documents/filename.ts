/** Longest file name without its ending; leaves room for folders on every system. */
const HOECHSTLAENGE = 100;

/**
 * A file name of its parts, joined with `-`: `Antrag-Verband-Oberes-Tal-2018`. Umlauts stay, blanks become `-`;
 * what Windows forbids in names (`\ / : * ? " < > |`, control characters, a point at the end) is taken out.
 */
export function dateiname(...teile: readonly string[]): string {
  const name = teile
    .map((teil) =>
      teil
        .normalize('NFC')
        .toWellFormed()
        .replace(/[\\/:*?"<>|\p{C}\uFFFD]/gu, ' ')
        .trim()
        .replace(/\s+/g, '-'),
    )
    .filter((teil) => teil !== '')
    .join('-');
  return Array.from(name)
    .slice(0, HOECHSTLAENGE)
    .join('')
    .replace(/^[.\-\s]+|[.\-\s]+$/g, '');
}
