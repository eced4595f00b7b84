import { istDatum, zeigeDatum } from '../foundation/date.ts';
import { zeigeEuroKurz, zeigeZahl } from '../foundation/money.ts';
import { zeigeVzae } from '../foundation/share.ts';
import { assertNever } from '../foundation/assert.ts';
import type { Bezugszeitraum, Kennwert, Qualifikationstyp } from './types.ts';

export const QUALIFIKATIONSTYP_LABEL: Record<Qualifikationstyp, string> = {
  a: 'Typ a: Hochschulabschluss im Sozialwesen',
  b: 'Typ b: anderer geeigneter Hochschulabschluss',
  c: 'Typ c: Berufsausbildung mit Nachqualifizierung',
};

export const QUALIFIKATIONSTYP_KURZ: Record<Qualifikationstyp, string> = { a: 'Typ a', b: 'Typ b', c: 'Typ c' };

export const BEZUGSZEITRAUM_LABEL: Record<Bezugszeitraum, string> = {
  zwoelf_monate: '12 Monate',
  foerderzeitraum: 'gesamter Förderzeitraum',
};

/** Values of a key that is a choice, not free text; the first is the shipped one. */
export const WAHLWERTE: Readonly<Record<string, readonly { wert: string; label: string }[]>> = {
  'auslegung.angefangene_monate': [
    { wert: 'tage', label: 'tageweise: Tage / Tage des Monats' },
    { wert: 'voller_monat', label: 'als voller Monat' },
    { wert: 'keiner', label: 'gar nicht' },
  ],
  'auslegung.rahmen_24': [
    { wert: 'jahreswert', label: 'zweimal der gerundete Jahreswert' },
    { wert: 'gesamt', label: 'einmal gerundet für den ganzen Zeitraum' },
  ],
  'auslegung.rahmen_kuerzer': [
    { wert: 'anteilig', label: 'anteilig nach Monaten' },
    { wert: 'ganz', label: 'der ganze Betrag' },
  ],
};

/** Groups of keys in the order of the page; a key belongs to the group whose prefix it carries. */
export const KENNWERT_GRUPPEN: readonly { titel: string; praefixe: readonly string[] }[] = [
  { titel: 'Fördersätze', praefixe: ['pauschale.'] },
  { titel: 'Planungsrahmen', praefixe: ['planungsrahmen.'] },
  { titel: 'Erste Tranche', praefixe: ['tranche.'] },
  { titel: 'Mittel des Landes', praefixe: ['programm.'] },
  { titel: 'Förderzeitraum', praefixe: ['foerdermonate', 'foerderung.', 'verlaengerung.'] },
  { titel: 'Schwellen', praefixe: ['mindestanteil', 'mindestsumme', 'mindestbetrag'] },
  { titel: 'Auslegungen', praefixe: ['auslegung.'] },
  { titel: 'Fristen', praefixe: ['frist.'] },
  { titel: 'Integrationslastenausgleich (§ 29d FAG)', praefixe: ['par29d.'] },
  { titel: 'Bewilligungsstelle', praefixe: ['kontakt.'] },
];

/** Title of the group of a key. */
export function gruppeVon(schluessel: string): string {
  return (
    KENNWERT_GRUPPEN.find((gruppe) => gruppe.praefixe.some((praefix) => schluessel.startsWith(praefix)))?.titel ??
    'Weitere Werte'
  );
}

/** A value as the screen shows it: `64.000 €`, `72.857 Personen`, `0,25 VZÄ`, `24 Monate`, `15.09.2017`. */
export function zeigeKennwert(kennwert: Pick<Kennwert, 'schluessel' | 'einheit' | 'wert'>): string {
  const { einheit, wert } = kennwert;
  if (typeof wert === 'string') {
    if (einheit === 'datum' && istDatum(wert)) return zeigeDatum(wert);
    return WAHLWERTE[kennwert.schluessel]?.find((wahl) => wahl.wert === wert)?.label ?? wert;
  }
  switch (einheit) {
    case 'cent':
      return zeigeEuroKurz(wert);
    case 'personen':
      return wert === 1 ? '1 Person' : `${zeigeZahl(wert)} Personen`;
    case 'hundertstel':
      return `${zeigeVzae(wert)} VZÄ`;
    case 'prozent':
      return `${zeigeZahl(wert)} %`;
    case 'monate':
      return wert === 1 ? '1 Monat' : `${zeigeZahl(wert)} Monate`;
    case 'datum':
    case 'text':
      return String(wert);
    default:
      return assertNever(einheit);
  }
}
