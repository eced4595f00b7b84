import type { KommuneId } from '../foundation/id.ts';
import { nachNamen } from '../foundation/list.ts';
import { lueckenstand } from './planung.ts';
import { felderIn, istZustaendig } from './rules.ts';
import { zThemenfeld, type Themenfeld } from './themenfelder.ts';
import type { Partner, Planungsgespraech } from './types.ts';

/** A column: a Kommune as a whole (`ortsteil` empty), or one of its Ortsteile. */
export interface Matrixspalte {
  readonly kommuneId: KommuneId;
  readonly ortsteil: string;
}

/** Who is responsible for a field in a place, and which gaps are noted there. */
export interface Matrixzelle extends Matrixspalte {
  readonly partner: readonly Partner[];
  /** Gaps that are not closed. */
  readonly luecken: readonly Planungsgespraech[];
}

export interface Matrixzeile {
  readonly feld: Themenfeld;
  readonly zellen: readonly Matrixzelle[];
}

interface Netz {
  readonly partner: readonly Partner[];
  readonly gespraeche: readonly Planungsgespraech[];
}

/** Ortsteile of the Kommune that a responsibility or a gap names, by name, each once. */
export function ortsteileVon({ partner, gespraeche }: Netz, kommuneId: KommuneId): string[] {
  const namen = [
    ...partner.flatMap(({ zustaendigkeiten }) => zustaendigkeiten.filter((eine) => eine.kommuneId === kommuneId)),
    ...gespraeche.filter((eines) => eines.kommuneId === kommuneId),
  ].map(({ ortsteil }) => ortsteil);
  return nachNamen([...new Set(namen.filter((name) => name !== ''))], (name) => name);
}

/**
 * The eight fields × the places: a cell without partners is one where nobody is responsible.
 * `kommunen`: a column for each Kommune, with whoever is responsible for all or a part of it and all its gaps.
 * `ortsteile`: beside it a column for each Ortsteil; whoever is responsible for a whole Kommune is so in each of them.
 */
export function zustaendigkeitsmatrix(
  netz: Netz,
  kommuneIds: readonly KommuneId[],
  ansicht: 'kommunen' | 'ortsteile',
): Matrixzeile[] {
  const istGenau = ansicht === 'ortsteile';
  const spalten: Matrixspalte[] = kommuneIds.flatMap((kommuneId) =>
    ['', ...(istGenau ? ortsteileVon(netz, kommuneId) : [])].map((ortsteil) => ({ kommuneId, ortsteil })),
  );
  return zThemenfeld.options.map((feld) => ({
    feld,
    zellen: spalten.map((spalte) => ({
      ...spalte,
      partner: netz.partner.filter((einer) =>
        istGenau ? istZustaendig(einer, { ...spalte, feld }) : felderIn(einer, spalte.kommuneId).includes(feld),
      ),
      luecken: netz.gespraeche.filter(
        (eines) =>
          eines.istLuecke &&
          eines.feld === feld &&
          eines.kommuneId === spalte.kommuneId &&
          (!istGenau || eines.ortsteil === spalte.ortsteil) &&
          lueckenstand(eines) !== 'geschlossen',
      ),
    })),
  }));
}
