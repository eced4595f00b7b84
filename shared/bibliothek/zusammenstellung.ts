import { zThemenfeld } from '../netzwerk/themenfelder.ts';
import type { MitgelieferteVorlage, Vorlage, VorlageEingabe } from './types.ts';

/** What a Kommune keeps: own words or an own entry; `vorlageId` empty: its own. */
export interface Kommuneneintrag {
  readonly id: string;
  readonly vorlageId: string;
  readonly istAngeboten: boolean;
  /** Null: the shipped words, only offered or not. */
  readonly inhalt: VorlageEingabe | null;
  readonly version: number;
}

/** The fields of an entry, without what the Kommune says of it. */
export function alsEingabe({
  feld,
  situationen,
  ziel,
  massnahme,
  wer,
  wochen,
  schrittFertigWenn,
  vorherPruefen,
  istVertraulich,
}: VorlageEingabe): VorlageEingabe {
  return { feld, situationen, ziel, massnahme, wer, wochen, schrittFertigWenn, vorherPruefen, istVertraulich };
}

/** True where goal, measure and sign are the shipped words: only those have a translation. */
export function hatMitgelieferteWorte(eingabe: VorlageEingabe, mitgeliefert: VorlageEingabe): boolean {
  return (
    eingabe.ziel === mitgeliefert.ziel &&
    eingabe.massnahme === mitgeliefert.massnahme &&
    eingabe.schrittFertigWenn === mitgeliefert.schrittFertigWenn
  );
}

/** True where nothing at all differs from what was shipped. */
export function istWieMitgeliefert(eingabe: VorlageEingabe, mitgeliefert: VorlageEingabe): boolean {
  return JSON.stringify(alsEingabe(eingabe)) === JSON.stringify(alsEingabe(mitgeliefert));
}

/** A shipped entry as the Kommune sees it; `eigen` is what it keeps about it. */
export function vorlageAusMitgelieferter(mitgeliefert: MitgelieferteVorlage, eigen: Kommuneneintrag | null): Vorlage {
  const inhalt = eigen?.inhalt ?? null;
  return {
    ...alsEingabe(inhalt ?? mitgeliefert),
    id: mitgeliefert.id,
    herkunft: inhalt === null ? 'mitgeliefert' : 'angepasst',
    istAngeboten: eigen?.istAngeboten ?? true,
    istUebersetzt: inhalt === null || hatMitgelieferteWorte(inhalt, mitgeliefert),
    version: eigen?.version ?? null,
  };
}

/** An own entry of a Kommune, in its own words that nobody has translated. */
export function eigeneVorlage(eintrag: Kommuneneintrag, inhalt: VorlageEingabe): Vorlage {
  return {
    ...alsEingabe(inhalt),
    id: eintrag.id,
    herkunft: 'eigene',
    istAngeboten: eintrag.istAngeboten,
    istUebersetzt: false,
    version: eintrag.version,
  };
}

/**
 * The library of a Kommune: by field in the order of the plan, in each the shipped entries in their order, then the own
 * ones by their goal. An entry that a later version of the program no longer ships is left out.
 */
export function stelleZusammen(
  mitgelieferte: readonly MitgelieferteVorlage[],
  eintraege: readonly Kommuneneintrag[],
): Vorlage[] {
  const zuVorlage = new Map(eintraege.map((eintrag) => [eintrag.vorlageId, eintrag]));
  const eigene = eintraege
    .flatMap((eintrag) =>
      eintrag.vorlageId === '' && eintrag.inhalt !== null ? [eigeneVorlage(eintrag, eintrag.inhalt)] : [],
    )
    .sort((a, b) => a.ziel.localeCompare(b.ziel, 'de') || a.id.localeCompare(b.id));
  const alle = [
    ...mitgelieferte.map((eine) => vorlageAusMitgelieferter(eine, zuVorlage.get(eine.id) ?? null)),
    ...eigene,
  ];
  return zThemenfeld.options.flatMap((feld) => alle.filter((vorlage) => vorlage.feld === feld));
}
