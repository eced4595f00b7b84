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

/** True while a form of the window holds changes that are not saved. */
export function istUngespeichert(): boolean {
  return stand.istVeraendert;
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
