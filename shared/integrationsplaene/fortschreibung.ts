import type { Datum } from '../foundation/date.ts';
import type { PersonId, PlaneintragId } from '../foundation/id.ts';
import { neueFassung, ueberpruefungsvorschlag } from './defaults.ts';
import type { Planfassung, PlanfassungEingabe } from './types.ts';

/** What the next version needs beside the one that holds. */
export interface Fortschreibungslage {
  readonly heute: Datum;
  /** Persons of the household: who has left is left out. */
  readonly personIds: readonly PersonId[];
  /** Weeks to the next review. */
  readonly wochen: number;
  neueId(): PlaneintragId;
}

/**
 * The next version: everything with new ids and the same `kennung`. What the last talk found of a goal is asked anew; what
 * concerns who has left stays behind, as does what only that person's copy may hold. Promises that are kept stay behind.
 */
export function fortgeschrieben(
  fassung: Planfassung,
  { heute, personIds, wochen, neueId }: Fortschreibungslage,
): PlanfassungEingabe {
  const bleibende = fassung.personIds.filter((id) => personIds.includes(id));
  const felder = fassung.felder.filter(({ personId }) => personId === null || bleibende.includes(personId));
  return {
    ...neueFassung(heute, bleibende),
    gespraechssprache: fassung.gespraechssprache,
    sprachmittlungName: fassung.sprachmittlungName,
    sprachmittlungArt: fassung.sprachmittlungArt,
    uebergabeAm: fassung.uebergabeAm,
    erhebungAm: fassung.erhebungAm,
    zeigtAufenthalt: fassung.zeigtAufenthalt,
    wuensche: fassung.wuensche,
    mitgebracht: fassung.mitgebracht,
    interessen: fassung.interessen,
    helfende: fassung.helfende,
    nachBegleitung: fassung.nachBegleitung,
    naechstesGespraechOrt: fassung.naechstesGespraechOrt,
    ueberpruefungAm: ueberpruefungsvorschlag(heute, wochen),
    felder: felder.map((feld) => ({
      ...feld,
      id: neueId(),
      ziele: feld.ziele.map((ziel) => ({
        ...ziel,
        id: neueId(),
        auswertung: null,
        geholfen: '',
        hindernis: '',
        schritte: ziel.schritte.map((schritt) => ({ ...schritt, id: neueId() })),
      })),
    })),
    zusagen: fassung.zusagen
      .filter(({ erledigtAm }) => erledigtAm === null)
      .map((zusage) => ({ ...zusage, id: neueId() })),
  };
}
