/** Limits of a package, the same for whoever makes one and whoever opens one. Quelle: Sicherheitsvorgabe des Projekts. */
export const PAKETGRENZEN = {
  /** Entries of the archive. */
  eintraege: 2_000,
  /** One enclosure, in bytes. */
  teilBytes: 20 * 1024 * 1024,
  /** All that the archive grows to, in bytes. */
  inhaltBytes: 100 * 1024 * 1024,
  /** The sealed file, in bytes: the content, and room for the list of parts and the seals. */
  dateiBytes: 101 * 1024 * 1024,
  /** The sheet that lists the parts, and the data part; both are read whole. */
  blattBytes: 2 * 1024 * 1024,
  datenBytes: 5 * 1024 * 1024,
  /** Time and memory of the process that looks at a package. */
  pruefdauerMs: 10_000,
  arbeitsspeicherMB: 256,
} as const;

/** A contact file is a few lines of text. */
export const KONTAKTDATEI_HOECHSTENS_BYTES = 16 * 1024;
