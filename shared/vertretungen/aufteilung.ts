import type { HaushaltId, PersonalId } from '../foundation/id.ts';
import type { Nachfolgende, Nachfolgefall, Zuordnung } from './types.ts';

/** Who takes over the cases of somebody who leaves: by Kommune, then by load, then by language. */

type Fall = Pick<Nachfolgefall, 'haushaltId' | 'kommuneId' | 'sprache'>;
type Kandidat = Pick<Nachfolgende, 'id' | 'kommuneIds' | 'sprachen' | 'vzaeHundertstel' | 'faelle'>;

interface Stand {
  readonly faelle: readonly Fall[];
  readonly kandidaten: readonly Kandidat[];
  readonly zuordnung: Map<HaushaltId, PersonalId>;
}

/** A person without a share today counts like the smallest one, so that nobody is divided by nothing. */
const KLEINSTER_ANTEIL = 1;

function passt(fall: Fall, kandidat: Kandidat): boolean {
  return kandidat.kommuneIds.includes(fall.kommuneId);
}

/** Open cases per full post, with `mehr` further ones. */
function last(stand: Stand, kandidat: Kandidat, mehr = 0): number {
  const gegebene = [...stand.zuordnung.values()].filter((id) => id === kandidat.id).length;
  return (kandidat.faelle + gegebene + mehr) / Math.max(kandidat.vzaeHundertstel, KLEINSTER_ANTEIL);
}

function spricht(fall: Fall, { sprachen }: Kandidat): boolean {
  return fall.sprache !== '' && sprachen.includes(fall.sprache);
}

/** The least load first; among equals who accompanies households of that language already, then the order of the list. */
function besterFuer(stand: Stand, fall: Fall): Kandidat | null {
  const passende = stand.kandidaten.filter((kandidat) => passt(fall, kandidat));
  const [bester] = passende.toSorted(
    (a, b) => last(stand, a, 1) - last(stand, b, 1) || Number(spricht(fall, b)) - Number(spricht(fall, a)),
  );
  return bester ?? null;
}

/** Cases that go on from hand to hand, so that the first person has one less and the last one more. */
interface Kette {
  readonly bis: Kandidat;
  readonly schritte: readonly { readonly fall: Fall; readonly an: PersonalId }[];
}

/** Every person that cases of `von` can reach, over others, the shortest way first. */
function ketten(stand: Stand, von: Kandidat): Kette[] {
  const gefundene: Kette[] = [{ bis: von, schritte: [] }];
  const gesehene = new Set<PersonalId>([von.id]);
  for (const kette of gefundene) {
    const eigene = stand.faelle.filter(({ haushaltId }) => stand.zuordnung.get(haushaltId) === kette.bis.id);
    for (const kandidat of stand.kandidaten) {
      const fall = gesehene.has(kandidat.id) ? undefined : eigene.find((eine) => passt(eine, kandidat));
      if (fall === undefined) continue;
      gesehene.add(kandidat.id);
      gefundene.push({ bis: kandidat, schritte: [...kette.schritte, { fall, an: kandidat.id }] });
    }
  }
  return gefundene.slice(1);
}

/** Moves one case, over others where it has to, to somebody who has less even with it. False where nobody has. */
function gleicheAus(stand: Stand): boolean {
  for (const von of stand.kandidaten) {
    const bessere = ketten(stand, von).find(({ bis }) => last(stand, bis, 1) < last(stand, von));
    if (bessere === undefined) continue;
    for (const { fall, an } of bessere.schritte) stand.zuordnung.set(fall.haushaltId, an);
    return true;
  }
  return false;
}

/**
 * The proposal who takes which case. Every case stands in it once, in the order of the list; null where nobody works in its
 * Kommune. Loads (open cases per full post, those that somebody has already among them) are as even as the Kommunen allow:
 * with equal posts nobody has two more than somebody to whom a case could go.
 */
export function teileAuf(faelle: readonly Fall[], kandidaten: readonly Kandidat[]): Zuordnung[] {
  const stand: Stand = { faelle, kandidaten, zuordnung: new Map() };
  for (const fall of faelle) {
    const bester = besterFuer(stand, fall);
    if (bester !== null) stand.zuordnung.set(fall.haushaltId, bester.id);
  }
  while (gleicheAus(stand)) {
    // Each round lowers the sum of the squares of the loads, so it ends.
  }
  return faelle.map(({ haushaltId }) => ({ haushaltId, nachfolgeId: stand.zuordnung.get(haushaltId) ?? null }));
}
