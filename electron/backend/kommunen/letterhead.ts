import type { Briefkopf } from '../../../shared/documents/blocks.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';

/** Kinds whose name is said with the kind in front: `Gemeinde A-dorf`. */
const MIT_ARTWORT: Partial<Record<Kommune['art'], string>> = { stadt: 'Stadt', gemeinde: 'Gemeinde' };

/** The body as it calls itself on paper: `Gemeinde A-dorf`, `Verband Oberes Tal`. */
export function amtlicherName({ art, name }: Pick<Kommune, 'art' | 'name'>): string {
  const wort = MIT_ARTWORT[art];
  return wort === undefined || /^(Gemeinde|Stadt|Große Kreisstadt|Markt)\b/.test(name) ? name : `${wort} ${name}`;
}

/** `71111 A-dorf` */
export function ortszeile({ anschrift }: Pick<Kommune, 'anschrift'>): string {
  return [anschrift.plz, anschrift.ort].filter((teil) => teil !== '').join(' ');
}

/** What a letter of a body says beside its own data; empty lines are left out. */
export interface Briefangaben {
  readonly zeichen: string;
  readonly datum: string;
  readonly anschrift: readonly string[];
  /** Who is asked about the letter; missing: whom the Kommune names. */
  readonly auskunft?: Kommune['auskunft'];
}

/** The letterhead of a body after DIN 5008. */
export function briefkopfVon(kommune: Kommune, angaben: Briefangaben): Briefkopf {
  const { anschrift, briefkopfZeilen } = kommune;
  const auskunft = angaben.auskunft ?? kommune.auskunft;
  const ort = ortszeile(kommune);
  const information: [string, string][] = [
    ['Unser Zeichen', angaben.zeichen],
    ['Auskunft', auskunft.name],
    ['Stelle', auskunft.stelle],
    ['Telefon', auskunft.telefon],
    ['Fax', auskunft.fax],
    ['E-Mail', auskunft.email],
    ['Datum', angaben.datum],
  ];
  return {
    absender: amtlicherName(kommune),
    zeilen: [anschrift.strasse, ort, ...briefkopfZeilen].filter((zeile) => zeile !== ''),
    ruecksendezeile: [amtlicherName(kommune), anschrift.strasse, ort].filter((teil) => teil !== '').join(' · '),
    anschrift: [...angaben.anschrift],
    informationsblock: information.filter(([, wert]) => wert !== '').map(([name, wert]) => ({ name, wert })),
  };
}
