import { blockVon } from './darstellung.ts';
import type { Kennzahl, Kennzahlschluessel } from './types.ts';

type Platz = Pick<Kennzahl, 'schluessel' | 'position'>;

/** Highest place that a line may have. */
const HOECHSTE = 1000;

/** Lines whose place is another, from `ab` on upwards or downwards, until each stands apart from the one before. */
function schiebe(reihe: readonly Platz[], erste: number, richtung: 1 | -1): Platz[] | null {
  const neue: Platz[] = [];
  let grenze = erste;
  for (const zeile of reihe) {
    const istFrei = richtung === 1 ? zeile.position >= grenze : zeile.position <= grenze;
    const position = istFrei ? zeile.position : grenze;
    if (position < 0 || position > HOECHSTE) return null;
    if (position !== zeile.position) neue.push({ schluessel: zeile.schluessel, position });
    grenze = position + richtung;
  }
  return neue;
}

/**
 * New places that move a line by one within its block: most often of the line alone, in the room between two others; without
 * room its neighbours make way. Empty where it stands at the end already. `liste` in the order of the office.
 */
export function verschiebe(liste: readonly Platz[], schluessel: Kennzahlschluessel, um: 1 | -1): Platz[] {
  const imBlock = liste.filter((zeile) => blockVon(zeile.schluessel) === blockVon(schluessel));
  const stelle = imBlock.findIndex((zeile) => zeile.schluessel === schluessel);
  const zeile = imBlock[stelle];
  const nachbar = imBlock[stelle + um];
  if (zeile === undefined || nachbar === undefined) return [];
  const uebernaechster = imBlock[stelle + 2 * um];
  const aussen = uebernaechster?.position ?? nachbar.position + um * 10;
  const mitte = Math.floor((nachbar.position + aussen) / 2);
  const passt = (platz: number) =>
    platz >= 0 && platz <= HOECHSTE && (um === 1 ? platz > nachbar.position : platz < nachbar.position);
  const istFrei = uebernaechster === undefined || mitte !== uebernaechster.position;
  if (passt(mitte) && istFrei) return [{ schluessel, position: mitte }];
  const neue = imBlock.toSpliced(stelle, 1).toSpliced(stelle + um, 0, zeile);
  return platziere(neue);
}

/** Places in rising order with as few changes as there have to be: forwards, or where the room ends, backwards. */
function platziere(reihe: readonly Platz[]): Platz[] {
  return schiebe(reihe, 0, 1) ?? schiebe(reihe.toReversed(), HOECHSTE, -1) ?? [];
}
