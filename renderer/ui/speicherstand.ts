import { useSyncExternalStore } from 'react';

/**
 * Which forms of the window hold changes that are not saved, when something was last saved, and which of
 * them a lock interrupted. Their inputs are kept as drafts in the Datenbestand, never in the browser's storage.
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

let gesperrtesKonto: string | null = null;
let istSperreImGang = false;
const unterbrochene = new Set<string>();
const entwurfssicherungen = new Map<string, () => Promise<void>>();

/** Notes how the draft of a form is kept at once; the function that is returned takes it off. */
export function meldeEntwurfssicherungAn(name: string, sichere: () => Promise<void>): () => void {
  entwurfssicherungen.set(name, sichere);
  return () => void entwurfssicherungen.delete(name);
}

/** Keeps the drafts of all forms at once, before the window locks. */
export async function sichereEntwuerfe(): Promise<void> {
  await Promise.all([...entwurfssicherungen.values()].map((sichere) => sichere()));
}

/** Called when the window locks: forms with changes that leave the page from now on were interrupted by it. */
export function beginneSperre(kontoId: string): void {
  if (gesperrtesKonto !== kontoId) unterbrochene.clear();
  gesperrtesKonto = kontoId;
  istSperreImGang = true;
}

/** Called when an account is logged in: what another account was interrupted in is forgotten. */
export function beendeSperre(kontoId: string): void {
  if (gesperrtesKonto !== kontoId) unterbrochene.clear();
  istSperreImGang = false;
}

/** Notes that a form with changes leaves the page; counts only while the window locks. */
export function meldeUnterbrochen(name: string): void {
  if (istSperreImGang) unterbrochene.add(name);
}

/** True for a form that a lock closed with inputs: a dialog opens again by itself. */
export function istUnterbrochen(name: string): boolean {
  return unterbrochene.has(name);
}

/** True once for a form whose inputs a lock interrupted: they come back without asking. */
export function warUnterbrochen(name: string): boolean {
  return unterbrochene.delete(name);
}
