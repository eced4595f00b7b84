import type { PlaneintragId } from '../../shared/foundation/id.ts';
import type { Planfassung, Planschritt } from '../../shared/integrationsplaene/types.ts';

/** The newest states of an agreed version with the words of its confidential entries as they were opened. */
export function mitGeoeffnetem(neueste: Planfassung, geoeffnete: Planfassung): Planfassung {
  return {
    ...neueste,
    felder: neueste.felder.map((feld) => {
      const offenes = geoeffnete.felder.find(({ id }) => id === feld.id);
      if (offenes === undefined) return feld;
      return {
        ...(feld.istVerschlossen ? offenes : feld),
        ziele: feld.ziele.map((ziel) => {
          const offen = ziel.istVerschlossen ? offenes.ziele.find(({ id }) => id === ziel.id) : undefined;
          return offen === undefined ? ziel : { ...offen, stand: ziel.stand, standAm: ziel.standAm };
        }),
      };
    }),
  };
}

/** The version with one step in another state. */
export function mitSchrittstand(
  fassung: Planfassung,
  schrittId: PlaneintragId,
  neu: Pick<Planschritt, 'stand' | 'standAm'>,
): Planfassung {
  return {
    ...fassung,
    felder: fassung.felder.map((feld) => ({
      ...feld,
      ziele: feld.ziele.map((ziel) => ({
        ...ziel,
        schritte: ziel.schritte.map((schritt) => (schritt.id === schrittId ? { ...schritt, ...neu } : schritt)),
      })),
    })),
  };
}
