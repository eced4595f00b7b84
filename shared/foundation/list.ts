const SORTIERUNG = new Intl.Collator('de', { numeric: true });

/** Compares two names as a German index does: Ärger beside apfel, Zebra last. */
export function vergleicheNamen(a: string, b: string): number {
  return SORTIERUNG.compare(a, b);
}

/** A new list, sorted by the name that `name` picks. */
export function nachNamen<T>(liste: readonly T[], name: (eintrag: T) => string): T[] {
  return [...liste].sort((a, b) => vergleicheNamen(name(a), name(b)));
}

/** Sum of one whole number per entry. */
export function summe<T>(liste: readonly T[], zahl: (eintrag: T) => number): number {
  return liste.reduce((bisher, eintrag) => bisher + zahl(eintrag), 0);
}
