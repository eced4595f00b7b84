import type { PlaneintragId } from '../foundation/id.ts';
import type { PlanfassungEingabe, Planschritt, Planziel, Zusage } from './types.ts';

/** Ids of one version, and the name that an entry keeps through all versions of its plan. */

type Teile = Pick<PlanfassungEingabe, 'felder' | 'zusagen'>;
type Benannt = Planziel | Planschritt | Zusage;

/** Ids of all entries of the form. */
export function alleIds({ felder, zusagen }: Teile): PlaneintragId[] {
  return [
    ...felder.flatMap(({ id, ziele }) => [
      id,
      ...ziele.flatMap((ziel) => [ziel.id, ...ziel.schritte.map((schritt) => schritt.id)]),
    ]),
    ...zusagen.map(({ id }) => id),
  ];
}

/** The form with ids that nobody else has; ids come from the window, and two windows may agree on one. */
export function mitFreienIds<T extends Teile>(eingabe: T, fremde: ReadonlySet<string>, neueId: () => PlaneintragId): T {
  const vergebene = new Set<string>(fremde);
  const freie = <E extends { readonly id: PlaneintragId }>(eintrag: E): E => {
    const id = vergebene.has(eintrag.id) ? neueId() : eintrag.id;
    vergebene.add(id);
    return { ...eintrag, id };
  };
  return {
    ...eingabe,
    felder: eingabe.felder.map((feld) => ({
      ...freie(feld),
      ziele: feld.ziele.map((ziel) => ({ ...freie(ziel), schritte: ziel.schritte.map(freie) })),
    })),
    zusagen: eingabe.zusagen.map(freie),
  };
}

function benannteVon({ felder, zusagen }: Teile): Benannt[] {
  const ziele = felder.flatMap((feld) => feld.ziele);
  return [...ziele, ...ziele.flatMap(({ schritte }) => schritte), ...zusagen];
}

/**
 * The form with the names that its entries have had: who is known by id keeps its own, a new one may take up the name of an
 * older version (`bekannte`), and else is named by its id. No name stands there twice.
 */
export function mitEigenenKennungen<T extends Teile>(eingabe: T, bisher: Teile, bekannte: ReadonlySet<string>): T {
  const namen = new Map(benannteVon(bisher).map(({ id, kennung }) => [id, kennung]));
  const vergebene = new Set(benannteVon(eingabe).flatMap(({ id }) => namen.get(id) ?? []));
  const benenne = <E extends Benannt>(eintrag: E): E => {
    const eigene = namen.get(eintrag.id);
    if (eigene !== undefined) return { ...eintrag, kennung: eigene };
    const istFrei = bekannte.has(eintrag.kennung) && !vergebene.has(eintrag.kennung);
    const kennung = istFrei ? eintrag.kennung : eintrag.id;
    vergebene.add(kennung);
    return { ...eintrag, kennung };
  };
  return {
    ...eingabe,
    felder: eingabe.felder.map((feld) => ({
      ...feld,
      ziele: feld.ziele.map((ziel) => ({ ...benenne(ziel), schritte: ziel.schritte.map(benenne) })),
    })),
    zusagen: eingabe.zusagen.map(benenne),
  };
}
