import type { Formular, Formularblock, Stelle, Stellenart } from '../../../shared/vordrucke/types.ts';
import { ABLEHNUNG, Abgelehnt } from './refusal.ts';

/** A place as it was found, before it has an id. `Ort`: where it stands in the document tree. */
export interface Rohstelle<Ort> {
  readonly art: Stellenart;
  readonly ort: Ort;
  readonly beschriftung: string;
  /** What it has in common with the same place of a newer version: kind and what stands around it. */
  readonly grundlage: string;
  readonly istKaestchen: boolean;
  readonly feld: string | null;
  readonly zeile: number | null;
}

/** A form as it was read, with where its places stand. */
export interface Gelesen<Ort> {
  readonly formular: Formular;
  readonly orte: ReadonlyMap<string, Ort>;
}

const HOECHSTENS_STELLEN = 2_000;
const BESCHRIFTUNG_HOECHSTENS = 120;

/** One line without a colon at its end, of a length that can be read. */
export function beschriftungAus(text: string): string {
  const zeile = text
    .replaceAll('\uFFFC', ' ')
    .replace(/\{[^{}\s]*\}/g, ' ')
    .replace(/[_☐□❏❑◻]+|\.{4,}|…/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s:,;]+$/, '');
  return zeile.length > BESCHRIFTUNG_HOECHSTENS ? `${zeile.slice(0, BESCHRIFTUNG_HOECHSTENS).trimEnd()} …` : zeile;
}

/** Text as a part of an id: `zuwendung-in-euro`. */
export function alsGrundlage(art: string, text: string): string {
  const gefaltet = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${art}:${gefaltet.slice(0, 150)}`;
}

/** A placeholder of a place in the blocks, by its number; ids come when all places are known. */
export function stellenlauf(nummer: number, text: string) {
  return { art: 'stelle' as const, id: String(nummer), text };
}

type Teil = Formular['teile'][number];

/** Gives every place its id: what stands around it, and which of several alike it is. Throws `Abgelehnt`. */
export function mitIds<Ort>(
  teile: readonly Teil[],
  rohe: readonly Rohstelle<Ort>[],
  hinweise: readonly string[],
): Gelesen<Ort> {
  if (rohe.length === 0) throw new Abgelehnt(ABLEHNUNG.ohneStellen);
  if (rohe.length > HOECHSTENS_STELLEN) throw new Abgelehnt(ABLEHNUNG.stellen);
  const bisher = new Map<string, number>();
  const ids = rohe.map(({ grundlage }) => {
    const anzahl = (bisher.get(grundlage) ?? 0) + 1;
    bisher.set(grundlage, anzahl);
    return anzahl === 1 ? grundlage : `${grundlage}#${anzahl}`;
  });
  const stellen: Stelle[] = rohe.map((roh, nummer) => ({
    id: ids[nummer] ?? '',
    art: roh.art,
    beschriftung: roh.beschriftung === '' ? `Stelle ${nummer + 1}` : roh.beschriftung,
    istKaestchen: roh.istKaestchen,
    feld: roh.feld,
    zeile: roh.zeile,
  }));
  const benenne = (block: Formularblock): Formularblock =>
    block.art === 'absatz'
      ? {
          ...block,
          laeufe: block.laeufe.map((lauf) =>
            lauf.art === 'stelle' ? { ...lauf, id: ids[Number(lauf.id)] ?? '' } : lauf,
          ),
        }
      : {
          ...block,
          zeilen: block.zeilen.map((zeile) =>
            zeile.map((zelle) => ({ ...zelle, bloecke: zelle.bloecke.map(benenne) })),
          ),
        };
  return {
    formular: {
      teile: teile.map(({ titel, bloecke }) => ({ titel, bloecke: bloecke.map(benenne) })),
      stellen,
      hinweise: [...hinweise],
    },
    orte: new Map(rohe.map(({ ort }, nummer) => [ids[nummer] ?? '', ort])),
  };
}
