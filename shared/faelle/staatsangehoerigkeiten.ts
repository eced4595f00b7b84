import { nachNamen } from '../foundation/list.ts';
import type { Gewissheit } from '../foundation/certainty.ts';

/** A key of the Staats- und Gebietssystematik; the first digit is the continent. Quelle: [DEST]. */
export interface Staatsangehoerigkeit {
  readonly schluessel: string;
  readonly name: string;
  readonly gewissheit: Extract<Gewissheit, 'belegt' | 'ungeprueft'>;
}

const BELEGT: readonly (readonly [schluessel: string, name: string])[] = [
  ['000', 'Deutschland'],
  ['121', 'Albanien'],
  ['124', 'Belgien'],
  ['129', 'Frankreich'],
  ['134', 'Griechenland'],
  ['168', 'Vereinigtes Königreich'],
];

const UNGEPRUEFT: readonly (readonly [schluessel: string, name: string])[] = [
  ['122', 'Bosnien und Herzegowina'],
  ['125', 'Bulgarien'],
  ['137', 'Italien'],
  ['144', 'Nordmazedonien'],
  ['146', 'Republik Moldau'],
  ['150', 'Kosovo'],
  ['152', 'Polen'],
  ['154', 'Rumänien'],
  ['160', 'Russische Föderation'],
  ['161', 'Spanien'],
  ['163', 'Türkei'],
  ['166', 'Ukraine'],
  ['169', 'Belarus'],
  ['170', 'Serbien'],
  ['221', 'Algerien'],
  ['224', 'Eritrea'],
  ['225', 'Äthiopien'],
  ['231', 'Côte d’Ivoire'],
  ['232', 'Nigeria'],
  ['237', 'Gambia'],
  ['238', 'Ghana'],
  ['251', 'Mali'],
  ['252', 'Marokko'],
  ['259', 'Guinea-Bissau'],
  ['261', 'Guinea'],
  ['262', 'Kamerun'],
  ['269', 'Senegal'],
  ['272', 'Sierra Leone'],
  ['273', 'Somalia'],
  ['277', 'Sudan'],
  ['283', 'Togo'],
  ['285', 'Tunesien'],
  ['287', 'Ägypten'],
  ['421', 'Jemen'],
  ['422', 'Armenien'],
  ['423', 'Afghanistan'],
  ['425', 'Aserbaidschan'],
  ['430', 'Georgien'],
  ['431', 'Sri Lanka'],
  ['432', 'Vietnam'],
  ['436', 'Indien'],
  ['438', 'Irak'],
  ['439', 'Iran'],
  ['444', 'Kasachstan'],
  ['445', 'Jordanien'],
  ['450', 'Kirgisistan'],
  ['451', 'Libanon'],
  ['460', 'Bangladesch'],
  ['461', 'Pakistan'],
  ['470', 'Tadschikistan'],
  ['475', 'Syrien'],
  ['479', 'China'],
  ['997', 'staatenlos'],
  ['998', 'ungeklärt'],
  ['999', 'ohne Angabe'],
];

/** The keys that are offered, by name. */
export const STAATSANGEHOERIGKEITEN: readonly Staatsangehoerigkeit[] = nachNamen(
  [
    ...BELEGT.map(([schluessel, name]) => ({ schluessel, name, gewissheit: 'belegt' as const })),
    ...UNGEPRUEFT.map(([schluessel, name]) => ({ schluessel, name, gewissheit: 'ungeprueft' as const })),
  ],
  ({ name }) => name,
);

const NACH_SCHLUESSEL = new Map(STAATSANGEHOERIGKEITEN.map((eine) => [eine.schluessel, eine.name]));

/** `Syrien` for `475`; a key that is not in the list stands for itself, an empty one for nothing. */
export function zeigeStaatsangehoerigkeit(schluessel: string): string {
  return NACH_SCHLUESSEL.get(schluessel) ?? schluessel;
}
