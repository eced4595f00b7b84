import type { Block, Blatt } from '../../../shared/documents/blocks.ts';
import { klartext } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { jahrVon, zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { summe } from '../../../shared/foundation/list.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import type { Antragsstelle, Beteiligte } from '../../../shared/antraege/types.ts';
import { HERKUNFT } from '../../../shared/begleitpapiere/labels.ts';
import type { Begleitpapierart } from '../../../shared/begleitpapiere/types.ts';
import { feld, type Antragspapier, type Feld } from '../antraege/document-context.ts';

const KENNZEICHNUNG = 'Programmeigenes Blatt, kein amtlicher Vordruck.';

/** What a paper is about beside its Antrag: its Kommune or Träger, its person with the post. */
export interface Gegenstand {
  readonly kommune: Kommune | null;
  readonly beteiligte: Beteiligte | null;
  readonly person: Personal | null;
}

/** A field that has no number in the Antrag. */
export function angabe(name: string, wert: string, leerzeilen?: number): Feld {
  return feld('', name, wert, leerzeilen);
}

/** A paragraph of plain text. */
export function absatz(text: string): Block {
  return { art: 'absatz', text: klartext(text) };
}

export function ueberschrift(ebene: 1 | 2 | 3, text: string): Block {
  return { art: 'ueberschrift', ebene, text };
}

/** The day in a sentence, or a line to write on. */
export function tagOderLinie(tag: Datum | null): string {
  return tag === null ? '____________________' : zeigeDatum(tag);
}

/** A blank line between fields or signatures and the text that follows; the blank keeps its height in the window, too. */
export const LEERZEILE: Block = { art: 'absatz', abstand: 'eng', text: klartext('\u00A0') };

/** Where the contents come from, small below the paper. */
export function herkunftszeile(art: Begleitpapierart): Block[] {
  return [LEERZEILE, { art: 'absatz', text: [{ text: `Herkunft der Angaben. ${HERKUNFT[art]}`, leise: true }] }];
}

/** The post of a person with its number from 1; null where the person holds none. */
export function stelleVon(
  { antrag }: Antragspapier,
  person: Personal,
): { readonly stelle: Antragsstelle; readonly nummer: number } | null {
  const stelle = antrag.stellen.findIndex(({ personalId }) => personalId === person.id);
  const gefundene = antrag.stellen[stelle];
  return gefundene === undefined ? null : { stelle: gefundene, nummer: stelle + 1 };
}

/** VZÄ that work in a Kommune after the Antrag, in hundredths. */
export function vzaeIn({ antrag }: Antragspapier, kommuneId: KommuneId): number {
  return summe(antrag.stellen, ({ teile }) =>
    summe(teile, (teil) => (teil.kommuneId === kommuneId ? teil.anteilHundertstel : 0)),
  );
}

interface Blattangaben {
  readonly titel: string;
  /** Parts of the file name between kind and year. */
  readonly name: readonly string[];
  readonly briefkopf?: Blatt['briefkopf'];
  readonly bloecke: readonly Block[];
}

/** The paper around its blocks; a draft until it is filed. A letter carries no mark, since it is the office's own. */
export function blattUm({ antrag }: Antragspapier, { titel, name, briefkopf, bloecke }: Blattangaben): Blatt {
  return {
    titel,
    dateiname: dateiname(...name, String(jahrVon(antrag.von))),
    istEntwurf: true,
    kennzeichnung: briefkopf ? null : KENNZEICHNUNG,
    aktenzeichen: antrag.aktenzeichen === '' ? null : antrag.aktenzeichen,
    briefkopf: briefkopf ?? null,
    bloecke: [...bloecke],
  };
}
