import type { ErklaerterBetrag } from '../foundation/certainty.ts';
import type { Datum } from '../foundation/date.ts';
import { rundeKaufmaennisch, zeigeEuroKurz, zeigeZahl } from '../foundation/money.ts';
import { angabe, betrag, ergebnis, hinweise, wertAus, wertMonate, zeigeMonate } from './erklaerung.ts';
import { BEZUGSZEITRAUM_LABEL } from './labels.ts';
import { angefangeneMonate, kennwert, textwert, zahlwert } from './rules.ts';
import type { Bezugszeitraum, Kennwert, Regime } from './types.ts';
import { foerdermonateHundertstel } from './zeitraum.ts';

/** What is known of the Planungsrahmen of one Kommune; a record `Planungsrahmen` can be passed as it is. */
export interface RahmenAngabe {
  readonly personen: number | null;
  readonly festgesetztCent: number | null;
  readonly festgesetztBezug: Bezugszeitraum;
  /** Where number or amount stand; shown as their source. */
  readonly herkunft?: string;
}

const CENT_JE_EURO = 100n;

/** Whole euros in cents of `personen × topf × monate / divisor / 12`, half up. */
function anteilAmTopf(personen: number, topfCent: number, divisor: number, monateHundertstel: number): number {
  const zaehler = BigInt(personen) * BigInt(topfCent) * BigInt(monateHundertstel);
  return Number(rundeKaufmaennisch(zaehler, BigInt(divisor) * 1200n * CENT_JE_EURO) * CENT_JE_EURO);
}

function personenText(personen: number): string {
  return personen === 1 ? '1 Person' : `${zeigeZahl(personen)} Personen`;
}

function zahl(wert: Kennwert | null): number | null {
  return typeof wert?.wert === 'number' ? wert.wert : null;
}

/** Both values of a quotient, or null where one is missing or the divisor is not positive. */
function quotient(topf: Kennwert | null, divisor: Kennwert | null) {
  const topfCent = zahl(topf);
  const divisorZahl = zahl(divisor);
  if (topf === null || divisor === null || topfCent === null || divisorZahl === null || divisorZahl <= 0) return null;
  return { topf, divisor, topfCent, divisorZahl };
}

/**
 * Planungsrahmen for twelve months: persons × Topf / persons in the Land, half up to whole euros. A sum over several
 * Kommunen adds these rounded values. Null where the regime knows no such formula.
 * Quelle: über 30 veröffentlichte Beträge vom Januar 2018; Bescheid Stuttgart (GRDrs 341/2019).
 */
export function jahresrahmen(
  regime: Regime,
  personen: number,
  am: Datum,
  herkunft = 'Angabe zum Planungsrahmen der Kommune',
): ErklaerterBetrag | null {
  const werte = quotient(kennwert(regime, 'planungsrahmen.topf', am), kennwert(regime, 'planungsrahmen.divisor', am));
  if (werte === null) return null;
  const cent = anteilAmTopf(personen, werte.topfCent, werte.divisorZahl, 1200);
  const stichtag = kennwert(regime, 'planungsrahmen.stichtag', am);
  return betrag(cent, {
    titel: 'Planungsrahmen für 12 Monate',
    formel: 'Personen × Mittel des Landes je Jahr / Personen im Land, auf volle Euro gerundet',
    eingesetzt: `${zeigeZahl(personen)} × ${zeigeEuroKurz(werte.topfCent)} / ${zeigeZahl(werte.divisorZahl)} = ${zeigeEuroKurz(cent)}`,
    werte: [
      angabe('Personen am Stichtag', personenText(personen), herkunft),
      wertAus(werte.topf),
      wertAus(werte.divisor),
      ...(stichtag === null ? [] : [wertAus(stichtag, 'Stichtag')]),
    ],
    norm: null,
    hinweis: 'Kaufmännisch gerundet. Für mehrere Kommunen werden die gerundeten Werte addiert.',
  });
}

/** Months that the frame covers: those of the period, at most the funded months of one post. */
function rahmenmonate(regime: Regime, von: Datum, bis: Datum) {
  const monate = foerdermonateHundertstel(von, bis, angefangeneMonate(regime, von));
  const hoechstens = kennwert(regime, 'foerdermonate', von);
  const grenze = zahl(hoechstens);
  const istBegrenzt = grenze !== null && monate > grenze * 100;
  return {
    monateHundertstel: istBegrenzt ? grenze * 100 : monate,
    foerdermonate: grenze,
    werte: [wertMonate(regime, von, bis, von), ...(hoechstens === null ? [] : [wertAus(hoechstens)])],
    hinweis: istBegrenzt
      ? `Der Planungsrahmen ist ein Topf für ${grenze} Monate; der Antrag reicht darüber hinaus, weil jede Stelle ihre eigenen Monate hat.`
      : null,
  };
}

/**
 * Planungsrahmen for the SAME period as the application; null where neither an amount nor persons with a formula are
 * known. An amount that the authority fixed goes before the computed one.
 *
 * - Twelve-month values: value × months / 12, to the cent; 24 months are twice the rounded year value
 *   (`auslegung.rahmen_24`).
 * - An amount for the whole Förderzeitraum is one pot. A shorter period gets its part of the months
 *   (`auslegung.rahmen_kuerzer`, Auslegung: the frame „of the same period“), a longer one no more than the pot.
 * - Never more months than one post is funded: posts that begin later have their own 24 months, the pot has not.
 */
export function rahmenFuerZeitraum(
  regime: Regime,
  rahmen: RahmenAngabe,
  von: Datum,
  bis: Datum,
): ErklaerterBetrag | null {
  if (rahmen.festgesetztCent !== null) return festgesetzterRahmen(regime, rahmen, rahmen.festgesetztCent, von, bis);
  if (rahmen.personen === null) return null;
  const jahr = jahresrahmen(regime, rahmen.personen, von, rahmen.herkunft || undefined);
  if (jahr === null) return null;
  if (textwert(regime, 'auslegung.rahmen_24', von) === 'gesamt') {
    return einmalGerundet(regime, rahmen.personen, jahr, von, bis);
  }
  const { monateHundertstel, werte, hinweis } = rahmenmonate(regime, von, bis);
  const cent = anteilNachMonaten(jahr.cent, monateHundertstel, 1200);
  const lesart = kennwert(regime, 'auslegung.rahmen_24', von);
  return betrag(cent, {
    titel: 'Planungsrahmen für den Antragszeitraum',
    formel: 'gerundeter Jahreswert × Monate / 12',
    eingesetzt: `${zeigeEuroKurz(jahr.cent)} × ${zeigeMonate(monateHundertstel)} / 12 = ${zeigeEuroKurz(cent)}`,
    werte: [
      ergebnis('Jahreswert', `${zeigeEuroKurz(jahr.cent)} (${jahr.erklaerung.eingesetzt})`, jahr.erklaerung),
      ...jahr.erklaerung.werte,
      ...werte,
      ...(lesart === null ? [] : [wertAus(lesart)]),
    ],
    norm: null,
    hinweis,
  });
}

/** `cent × monate / bezug` to the cent, half up; both in hundredths of a month. */
function anteilNachMonaten(cent: number, monateHundertstel: number, bezugHundertstel: number): number {
  return Number(rundeKaufmaennisch(BigInt(cent) * BigInt(monateHundertstel), BigInt(bezugHundertstel)));
}

function einmalGerundet(
  regime: Regime,
  personen: number,
  jahr: ErklaerterBetrag,
  von: Datum,
  bis: Datum,
): ErklaerterBetrag | null {
  const topf = zahlwert(regime, 'planungsrahmen.topf', von);
  const divisor = zahlwert(regime, 'planungsrahmen.divisor', von);
  const lesart = kennwert(regime, 'auslegung.rahmen_24', von);
  if (topf === null || divisor === null || lesart === null) return null;
  const { monateHundertstel, werte, hinweis } = rahmenmonate(regime, von, bis);
  const cent = anteilAmTopf(personen, topf, divisor, monateHundertstel);
  return betrag(cent, {
    titel: 'Planungsrahmen für den Antragszeitraum',
    formel: 'Personen × Mittel des Landes je Jahr × Monate / 12 / Personen im Land, auf volle Euro gerundet',
    eingesetzt: `${zeigeZahl(personen)} × ${zeigeEuroKurz(topf)} × ${zeigeMonate(monateHundertstel)} / 12 / ${zeigeZahl(divisor)} = ${zeigeEuroKurz(cent)}`,
    werte: [...jahr.erklaerung.werte, ...werte, wertAus(lesart)],
    norm: null,
    hinweis,
  });
}

function festgesetzterRahmen(
  regime: Regime,
  rahmen: RahmenAngabe,
  festgesetztCent: number,
  von: Datum,
  bis: Datum,
): ErklaerterBetrag {
  const { monateHundertstel, foerdermonate, werte, hinweis } = rahmenmonate(regime, von, bis);
  const gerechnet = rahmen.personen === null ? null : jahresrahmen(regime, rahmen.personen, von);
  const vergleich =
    gerechnet === null
      ? null
      : `Aus ${personenText(rahmen.personen ?? 0)} errechnen sich ${zeigeEuroKurz(gerechnet.cent)} für 12 Monate; es gilt der festgesetzte Betrag.`;
  const basis = angabe(
    `festgesetzter Planungsrahmen (${BEZUGSZEITRAUM_LABEL[rahmen.festgesetztBezug]})`,
    zeigeEuroKurz(festgesetztCent),
    rahmen.herkunft || 'Angabe zum Planungsrahmen der Kommune',
  );
  const titel = 'Planungsrahmen für den Antragszeitraum';

  if (rahmen.festgesetztBezug === 'zwoelf_monate') {
    const cent = anteilNachMonaten(festgesetztCent, monateHundertstel, 1200);
    return betrag(cent, {
      titel,
      formel: 'festgesetzter Betrag für 12 Monate × Monate / 12',
      eingesetzt: `${zeigeEuroKurz(festgesetztCent)} × ${zeigeMonate(monateHundertstel)} / 12 = ${zeigeEuroKurz(cent)}`,
      werte: [basis, ...werte],
      norm: null,
      hinweis: hinweise(hinweis, vergleich),
    });
  }

  const lesart = kennwert(regime, 'auslegung.rahmen_kuerzer', von);
  const istKuerzer = foerdermonate !== null && monateHundertstel < foerdermonate * 100;
  if (istKuerzer && lesart?.wert !== 'ganz') {
    const cent = anteilNachMonaten(festgesetztCent, monateHundertstel, foerdermonate * 100);
    return betrag(cent, {
      titel,
      formel: 'festgesetzter Betrag für den Förderzeitraum × Monate / Fördermonate',
      eingesetzt: `${zeigeEuroKurz(festgesetztCent)} × ${zeigeMonate(monateHundertstel)} / ${foerdermonate} = ${zeigeEuroKurz(cent)}`,
      werte: [basis, ...werte, ...(lesart === null ? [] : [wertAus(lesart)])],
      norm: null,
      hinweis: hinweise('Der Antrag ist kürzer als der Förderzeitraum und erhält den Teil seiner Monate.', vergleich),
    });
  }
  return betrag(festgesetztCent, {
    titel,
    formel: 'festgesetzter Betrag für den gesamten Förderzeitraum',
    eingesetzt: zeigeEuroKurz(festgesetztCent),
    werte: [basis, ...werte, ...(istKuerzer && lesart !== null ? [wertAus(lesart)] : [])],
    norm: null,
    hinweis: hinweise('Der Betrag ist ein Topf für den ganzen Förderzeitraum.', hinweis, vergleich),
  });
}

/**
 * First tranche of July 2017: persons × 34.800.000 € / 46.828, half up to whole euros. A release for application, not a
 * payment; credited later. Null outside the first regime.
 * Quelle: Bericht des RP Stuttgart 2017/2018, Nr. 4; der Divisor ist rekonstruiert.
 */
export function ersteTranche(regime: Regime, personen: number): ErklaerterBetrag | null {
  const werte = quotient(
    kennwert(regime, 'tranche.zaehler', regime.von),
    kennwert(regime, 'tranche.divisor', regime.von),
  );
  if (werte === null) return null;
  const cent = anteilAmTopf(personen, werte.topfCent, werte.divisorZahl, 1200);
  const freigabe = kennwert(regime, 'tranche.freigabe_prozent', regime.von);
  return betrag(cent, {
    titel: 'Erste Tranche (Juli 2017)',
    formel: 'Personen × Mittel der ersten Tranche / Personen der ersten Tranche, auf volle Euro gerundet',
    eingesetzt: `${zeigeZahl(personen)} × ${zeigeEuroKurz(werte.topfCent)} / ${zeigeZahl(werte.divisorZahl)} = ${zeigeEuroKurz(cent)}`,
    werte: [
      angabe('Personen nach den Zuweisungszahlen', personenText(personen), 'Angabe im Antrag'),
      wertAus(werte.topf),
      wertAus(werte.divisor),
      ...(freigabe === null ? [] : [wertAus(freigabe)]),
    ],
    norm: null,
    hinweis: 'Freigabe zur Beantragung, keine Auszahlung. Wird auf den endgültigen Planungsrahmen angerechnet.',
  });
}
