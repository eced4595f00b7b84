import type { Datum } from '../../../shared/foundation/date.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { klartext, type Blatt } from '../../../shared/documents/blocks.ts';

/** The recovery sheet. */
export async function wiederherstellungsblatt(angaben: {
  datenbestand: string;
  konto: string;
  gruppen: string[];
  angelegtAm: Datum;
  ordner?: string;
}): Promise<Blatt> {
  return {
    titel: `Wiederherstellungsblatt ${angaben.datenbestand}`,
    dateiname: `Wiederherstellungsblatt-${angaben.datenbestand.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: 'Wiederherstellungsblatt' },
      { art: 'absatz', text: klartext(`${angaben.datenbestand}, ${angaben.konto}, ${zeigeDatum(angaben.angelegtAm)}`) },
      { art: 'schluesselgruppen', gruppen: angaben.gruppen },
    ],
  };
}
