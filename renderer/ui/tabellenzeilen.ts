import type { KeyboardEvent } from 'react';
import { vergleicheNamen } from '../../shared/foundation/list.ts';

/** Moves the focus to the next, previous, first or last row of `koerper`. */
export function wechsleZeile(ereignis: KeyboardEvent, koerper: HTMLElement | null, taste: string): void {
  if (!koerper || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(taste)) return;
  const ziele = [...koerper.querySelectorAll<HTMLElement>('[data-zeilenziel]')];
  const stelle = ziele.findIndex((ziel) => ziel.closest('tr')?.contains(document.activeElement));
  const neu = taste === 'Home' ? 0 : taste === 'End' ? ziele.length - 1 : stelle + (taste === 'ArrowDown' ? 1 : -1);
  const ziel = ziele[neu];
  if (!ziel) return;
  ereignis.preventDefault();
  ziel.focus();
}

/** A new list: names after German rules, numbers by size, null last. */
export function sortiere<Z>(
  zeilen: readonly Z[],
  wert: (zeile: Z) => string | number | null,
  absteigend: boolean,
): Z[] {
  return [...zeilen].sort((a, b) => {
    const links = wert(a);
    const rechts = wert(b);
    if (links === null || rechts === null) return Number(links === null) - Number(rechts === null);
    const folge =
      typeof links === 'number' && typeof rechts === 'number'
        ? links - rechts
        : vergleicheNamen(String(links), String(rechts));
    return absteigend ? -folge : folge;
  });
}
