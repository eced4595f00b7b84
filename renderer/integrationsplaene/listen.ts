import type { PlaneintragId } from '../../shared/foundation/id.ts';
import type { PlanfassungEingabe } from '../../shared/integrationsplaene/types.ts';
import { meldeMitAktion } from '../ui/meldung.tsx';
import { springeSobaldSichtbar } from '../ui/springeZuFeld.ts';
import type { Planform } from './umgebung.ts';

/** Where a list of a plan's form stands, by the ids of what it belongs to: those stay when places change. */
export interface Ort {
  readonly feldId?: PlaneintragId;
  readonly zielId?: PlaneintragId;
}

/** Path of the list in the form: `felder`, `felder.0.ziele`, `felder.0.ziele.2.schritte`; null where it is gone. */
function pfadVon(werte: PlanfassungEingabe, { feldId, zielId }: Ort): string | null {
  if (feldId === undefined) return 'felder';
  const feld = werte.felder.findIndex(({ id }) => id === feldId);
  if (feld < 0) return null;
  if (zielId === undefined) return `felder.${feld}.ziele`;
  const ziel = werte.felder[feld]?.ziele.findIndex(({ id }) => id === zielId) ?? -1;
  return ziel < 0 ? null : `felder.${feld}.ziele.${ziel}.schritte`;
}

/** Takes an entry out of its list and offers it back. The focus goes to the button below the list. */
export function entferne(form: Planform, ort: Ort, stelle: number, eintrag: unknown, satz: string): void {
  const pfad = pfadVon(form.getValues(), ort);
  if (pfad === null) return;
  form.removeListItem(pfad, stelle);
  window.requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-neu="${pfad}"]`)?.focus());
  meldeMitAktion(satz, {
    text: 'Rückgängig',
    onKlick: () => {
      const jetzt = pfadVon(form.getValues(), ort);
      if (jetzt !== null) form.insertListItem(jetzt, eintrag, stelle);
    },
  });
}

/** Adds an entry at the end of a list and moves the focus to its first field. */
export function fuegeAn(form: Planform, pfad: string, anzahl: number, eintrag: unknown, feld: string): void {
  form.insertListItem(pfad, eintrag);
  springeSobaldSichtbar(`${pfad}.${anzahl}.${feld}`);
}
