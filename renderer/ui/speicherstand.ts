import { useSyncExternalStore } from 'react';

/**
 * Which forms of the window hold changes that are not saved, when something was last saved, and the inputs that a lock
 * interrupted. Inputs stay in memory only (never in the browser's storage) and are given back to the same account.
 */
export interface Speicherstand {
  readonly istVeraendert: boolean;
  /** Wall clock of the last save in this window, null before the first. */
  readonly gespeichertUm: Date | null;
}

let stand: Speicherstand = { istVeraendert: false, gespeichertUm: null };
const veraenderte = new Set<symbol>();
const beobachter = new Set<() => void>();

function setze(neu: Speicherstand): void {
  stand = neu;
  beobachter.forEach((rueckruf) => rueckruf());
}

/** Notes whether the form `formular` holds changes. */
export function meldeVeraendert(formular: symbol, istVeraendert: boolean): void {
  if (istVeraendert) veraenderte.add(formular);
  else veraenderte.delete(formular);
  if (stand.istVeraendert !== veraenderte.size > 0) setze({ ...stand, istVeraendert: veraenderte.size > 0 });
}

/** Notes that something was saved just now. */
export function meldeGespeichert(): void {
  setze({ ...stand, gespeichertUm: new Date() });
}

/** The state of the window for the bottom line. */
export function useSpeicherstand(): Speicherstand {
  return useSyncExternalStore(
    (rueckruf) => {
      beobachter.add(rueckruf);
      return () => beobachter.delete(rueckruf);
    },
    () => stand,
  );
}

/** A form on the page, also while its fields stand on a tab that is not shown. */
export interface OffenesFormular {
  /** At this very moment, not at the last drawing. */
  istVeraendert(): boolean;
  /** A new record can be saved before anything is typed. */
  istNeu(): boolean;
  /** Answers whether it worked. */
  speichern(): Promise<boolean>;
  verwerfen(): void;
}

const formulare = new Map<symbol, OffenesFormular>();

/** Notes a form that is on the page; the function that is returned takes it off. */
export function meldeFormularAn(marke: symbol, formular: OffenesFormular): () => void {
  formulare.set(marke, formular);
  return () => void formulare.delete(marke);
}

/** The forms of the page that hold changes. */
export function veraenderteFormulare(): OffenesFormular[] {
  return [...formulare.values()].filter((formular) => formular.istVeraendert());
}

/** The forms that Ctrl+S saves: those with changes, else the new record that nothing was typed into yet. */
export function zuSpeicherndeFormulare(): OffenesFormular[] {
  const veraendertes = veraenderteFormulare();
  return veraendertes.length > 0 ? veraendertes : [...formulare.values()].filter((formular) => formular.istNeu());
}

/** Saves one after the other; stops at the first that does not work. */
export async function speichereFormulare(zuSpeichern: readonly OffenesFormular[]): Promise<boolean> {
  for (const formular of zuSpeichern) {
    if (!(await formular.speichern())) return false;
  }
  return true;
}

interface Entwurf {
  readonly werte: unknown;
  readonly version: number | null;
}

let kontoDerEntwuerfe: string | null = null;
const entwuerfe = new Map<string, Entwurf>();

/** Called when the window locks: forms that are taken off the page from now on keep their inputs for this account. */
export function beginneSperre(kontoId: string): void {
  if (kontoDerEntwuerfe !== kontoId) entwuerfe.clear();
  kontoDerEntwuerfe = kontoId;
}

/** Called when an account is logged in: inputs of another account are forgotten. */
export function beendeSperre(kontoId: string): void {
  if (kontoDerEntwuerfe !== kontoId) entwuerfe.clear();
  kontoDerEntwuerfe = null;
}

/** Keeps the inputs of one form, only while the window locks. */
export function haltEntwurfFest(schluessel: string, entwurf: Entwurf): void {
  if (kontoDerEntwuerfe !== null) entwuerfe.set(schluessel, entwurf);
}

/** The inputs that a lock interrupted; null where there are none. They stay until `vergissEntwurf`. */
export function liesEntwurf(schluessel: string): Entwurf | null {
  return entwuerfe.get(schluessel) ?? null;
}

export function vergissEntwurf(schluessel: string): void {
  entwuerfe.delete(schluessel);
}
