import type { Informationsart } from '../einwilligungen/types.ts';
import { plusTage, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { Weiterleitungsziel } from '../netzwerk/partnerarten.ts';
import { WEITERLEITUNGSSTAND_LABEL } from './labels.ts';
import type { Weiterleitung, WeiterleitungEingabe, Weiterleitungsschritt, Weiterleitungsstand } from './types.ts';

/** What usually goes along to an office of each kind, for the light of the consents; the contact always. */
const ARTEN_DES_ZIELS: Record<Weiterleitungsziel, readonly Informationsart[]> = {
  19: ['kontakt', 'bildung_arbeit', 'leistungen'],
  20: ['kontakt', 'aufenthalt'],
  21: ['kontakt', 'sprache'],
  22: ['kontakt', 'bildung_arbeit'],
  23: ['kontakt', 'familie'],
  24: ['kontakt', 'leistungen'],
  25: ['kontakt', 'wohnen'],
  26: ['kontakt', 'gesundheit'],
  27: ['kontakt', 'aufenthalt'],
  28: ['kontakt', 'bildung_arbeit'],
  29: ['kontakt'],
  30: ['kontakt'],
};

/** Kinds of information that a Weiterleitung to this target usually tells. Auslegung. */
export function mitgegebeneArten(ziel: Weiterleitungsziel): readonly Informationsart[] {
  return ARTEN_DES_ZIELS[ziel];
}

/** The Kennzahl of all offices that are none of the others: it needs a name. */
const SONSTIGE_STELLE = 30;

/** Days after which an open Weiterleitung is asked after. */
export const NACHFRAGE_NACH_TAGEN = 28;

const NAECHSTE: Record<Weiterleitungsstand, readonly Weiterleitungsstand[]> = {
  gesendet: ['angenommen', 'nicht_in_anspruch'],
  angenommen: ['erledigt', 'nicht_in_anspruch'],
  erledigt: [],
  nicht_in_anspruch: [],
};

/** States that can follow. */
export function naechsteStaende(stand: Weiterleitungsstand): readonly Weiterleitungsstand[] {
  return NAECHSTE[stand];
}

export function istOffen({ stand }: Pick<Weiterleitung, 'stand'>): boolean {
  return NAECHSTE[stand].length > 0;
}

function sperrt(code: string, satz: string, ausweg: string, feld: string | null): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld };
}

function inDerZukunft(am: Datum, heute: Datum): Grund[] {
  if (am <= heute) return [];
  return [
    sperrt(
      'weiterleitung-in-der-zukunft',
      `Der ${zeigeDatum(am)} liegt in der Zukunft.`,
      'Den Tag eintragen, an dem es geschehen ist.',
      'am',
    ),
  ];
}

/** What hinders a Weiterleitung. Z6: one target each; kind 30 needs the name of the office. */
export function pruefeWeiterleitung(eingabe: WeiterleitungEingabe, heute: Datum): Grund[] {
  const istOhneNamen = eingabe.ziel === SONSTIGE_STELLE && eingabe.partnerId === null && eingabe.stelle === '';
  return [
    ...inDerZukunft(eingabe.am, heute),
    ...(istOhneNamen
      ? [
          sperrt(
            'weiterleitung-ohne-namen',
            'Bei einer sonstigen Stelle fehlt der Name.',
            'Den Namen der Stelle eingeben.',
            'stelle',
          ),
        ]
      : []),
  ];
}

type NeuerSchritt = Pick<Weiterleitungsschritt, 'stand' | 'am' | 'grund'>;

/** What hinders the next step: the order of the states, its day, and the reason where nothing came of it. */
export function pruefeSchritt(
  weiterleitung: Pick<Weiterleitung, 'stand' | 'schritte'>,
  schritt: NeuerSchritt,
  heute: Datum,
): Grund[] {
  if (!naechsteStaende(weiterleitung.stand).includes(schritt.stand)) {
    return [
      sperrt(
        'weiterleitung-falscher-schritt',
        `Die Weiterleitung ist „${WEITERLEITUNGSSTAND_LABEL[weiterleitung.stand]}“ und wird nicht „${WEITERLEITUNGSSTAND_LABEL[schritt.stand]}“.`,
        'Den letzten Schritt rückgängig machen oder eine neue Weiterleitung anlegen.',
        null,
      ),
    ];
  }
  const voriger = weiterleitung.schritte.at(-1);
  return [
    ...inDerZukunft(schritt.am, heute),
    ...(voriger !== undefined && schritt.am < voriger.am
      ? [
          sperrt(
            'weiterleitung-vor-dem-vorigen-schritt',
            `Der ${zeigeDatum(schritt.am)} liegt vor dem vorigen Schritt am ${zeigeDatum(voriger.am)}.`,
            'Einen Tag ab dem vorigen Schritt eintragen.',
            'am',
          ),
        ]
      : []),
    ...(schritt.stand === 'nicht_in_anspruch' && schritt.grund === ''
      ? [
          sperrt(
            'weiterleitung-ohne-grund',
            'Es fehlt, warum die Stelle nicht in Anspruch genommen wurde.',
            'Den Grund kurz eintragen, zum Beispiel „kein freier Platz“.',
            'grund',
          ),
        ]
      : []),
  ];
}

/** The day on which an open Weiterleitung is asked after: 28 days after its last step; null where it is closed. */
export function nachfrageAm(weiterleitung: Pick<Weiterleitung, 'stand' | 'schritte' | 'am'>): Datum | null {
  if (!istOffen(weiterleitung)) return null;
  return plusTage(weiterleitung.schritte.at(-1)?.am ?? weiterleitung.am, NACHFRAGE_NACH_TAGEN);
}
