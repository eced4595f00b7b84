import type { ErklaerterBetrag } from '../foundation/certainty.ts';
import { type Datum, frueheres, plusTage, zeigeDatum } from '../foundation/date.ts';
import { rundeKaufmaennisch, zeigeEuroKurz } from '../foundation/money.ts';
import { zeigeVzae } from '../foundation/share.ts';
import {
  angabe,
  betrag,
  ergebnis,
  hinweise,
  NORM_QUALIFIKATION,
  wertAus,
  wertMonate,
  zeigeMonate,
} from './erklaerung.ts';
import { QUALIFIKATIONSTYP_LABEL } from './labels.ts';
import { angefangeneMonate, kennwert } from './rules.ts';
import type { Kennwert, Qualifikationstyp, Regime } from './types.ts';
import { foerdermonateHundertstel } from './zeitraum.ts';

/** Rate of a full-time post for a year on that day, by type after Nr. 4.2.2; null where none is known. */
export function foerdersatz(regime: Regime, typ: Qualifikationstyp, am: Datum): ErklaerterBetrag | null {
  const satz = kennwert(regime, `pauschale.${typ}`, am);
  if (satz === null || typeof satz.wert !== 'number') return null;
  return betrag(satz.wert, {
    titel: `Fördersatz ${QUALIFIKATIONSTYP_LABEL[typ]}`,
    formel: 'fester Betrag je Vollzeitstelle und Jahr',
    eingesetzt: zeigeEuroKurz(satz.wert),
    werte: [wertAus(satz)],
    norm: NORM_QUALIFIKATION,
    hinweis: satz.hinweis,
  });
}

interface Abschnitt {
  readonly von: Datum;
  readonly bis: Datum;
  readonly satz: Kennwert;
  readonly satzCent: number;
}

/** The period cut where the rate changes; null where a day has no rate. */
function abschnitteGleichenSatzes(regime: Regime, typ: Qualifikationstyp, von: Datum, bis: Datum): Abschnitt[] | null {
  const abschnitte: Abschnitt[] = [];
  for (let beginn = von; beginn <= bis;) {
    const satz = kennwert(regime, `pauschale.${typ}`, beginn);
    if (satz === null || typeof satz.wert !== 'number') return null;
    const ende = satz.gueltigBis === null ? bis : frueheres(bis, satz.gueltigBis);
    abschnitte.push({ von: beginn, bis: ende, satz, satzCent: satz.wert });
    beginn = plusTage(ende, 1);
  }
  return abschnitte;
}

/**
 * Amount of one post: VZÄ × rate × months / 12, half up to the cent, with months in hundredths so that a pocket
 * calculator gives the same. Where the rate changes inside the period, each part is rounded and their months add up to
 * those of the whole. Null where no rate is known for a day of the period, or `bis` lies before `von`.
 * Quelle: Bescheid Stuttgart (GRDrs 341/2019): 51,1 VZÄ × 64.000 € × 2; Monatsteilung errechnet.
 */
export function stellenbetrag(eingabe: {
  regime: Regime;
  typ: Qualifikationstyp;
  vzaeHundertstel: number;
  von: Datum;
  bis: Datum;
}): { betrag: ErklaerterBetrag; monateHundertstel: number; satz: ErklaerterBetrag } | null {
  const { regime, typ, vzaeHundertstel, von, bis } = eingabe;
  const satz = foerdersatz(regime, typ, von);
  const abschnitte = bis < von ? null : abschnitteGleichenSatzes(regime, typ, von, bis);
  if (satz === null || abschnitte === null) return null;

  const auslegung = angefangeneMonate(regime, von);
  let bisherHundertstel = 0;
  const teile = abschnitte.map((abschnitt) => {
    const monate = foerdermonateHundertstel(von, abschnitt.bis, auslegung) - bisherHundertstel;
    bisherHundertstel += monate;
    const zaehler = BigInt(vzaeHundertstel) * BigInt(abschnitt.satzCent) * BigInt(monate);
    return {
      cent: Number(rundeKaufmaennisch(zaehler, 120_000n)),
      satz: abschnitt.satz,
      text: `${zeigeVzae(vzaeHundertstel)} × ${zeigeEuroKurz(abschnitt.satzCent)} × ${zeigeMonate(monate)} / 12`,
    };
  });
  const cent = teile.reduce((bisher, teil) => bisher + teil.cent, 0);

  return {
    betrag: betrag(cent, {
      titel: 'Betrag der Stelle',
      formel: 'VZÄ × Fördersatz je Jahr × Monate / 12',
      eingesetzt: `${teile.map((teil) => teil.text).join(' + ')} = ${zeigeEuroKurz(cent)}`,
      werte: [
        angabe('VZÄ', zeigeVzae(vzaeHundertstel), 'Angabe im Antrag'),
        ...teile.map((teil, index) =>
          wertAus(
            teil.satz,
            index === 0 ? teil.satz.bezeichnung : `${teil.satz.bezeichnung}, ab ${zeigeDatum(teil.satz.gueltigVon)}`,
          ),
        ),
        wertMonate(regime, von, bis, von),
      ],
      norm: NORM_QUALIFIKATION,
      hinweis: hinweise(
        'Kaufmännisch auf Cent gerundet.',
        teile.length > 1 ? 'Der Satz ändert sich im Zeitraum; jeder Abschnitt ist für sich gerechnet.' : null,
      ),
    }),
    monateHundertstel: bisherHundertstel,
    satz,
  };
}

/**
 * Zuwendung: the smaller of the sum of the posts and what is left of the Planungsrahmen of the same period, never
 * below 0. Quelle: Bericht des RP Stuttgart 2017/2018, Nr. 4; Bescheid Stuttgart (GRDrs 341/2019).
 */
export function zuwendung(eingabe: {
  stellensumme: ErklaerterBetrag;
  rahmen: ErklaerterBetrag;
  bewilligt: ErklaerterBetrag;
}): ErklaerterBetrag {
  const { stellensumme, rahmen, bewilligt } = eingabe;
  const restCent = Math.max(0, rahmen.cent - bewilligt.cent);
  const cent = Math.min(stellensumme.cent, restCent);
  const zeile = (name: string, teil: ErklaerterBetrag) => ergebnis(name, zeigeEuroKurz(teil.cent), teil.erklaerung);
  return betrag(cent, {
    titel: 'Beantragte Zuwendung',
    formel: 'der kleinere Betrag: Summe der Stellen oder Planungsrahmen abzüglich bereits bewilligt',
    eingesetzt: `${zeigeEuroKurz(stellensumme.cent)} oder ${zeigeEuroKurz(rahmen.cent)} − ${zeigeEuroKurz(bewilligt.cent)} = ${zeigeEuroKurz(rahmen.cent - bewilligt.cent)}; der kleinere Betrag, nicht unter 0 €, ist ${zeigeEuroKurz(cent)}`,
    werte: [
      zeile('Summe der Stellen', stellensumme),
      zeile('Planungsrahmen für denselben Zeitraum', rahmen),
      zeile('bereits bewilligt', bewilligt),
    ],
    norm: null,
    hinweis: begrenzung(stellensumme.cent, restCent),
  });
}

function begrenzung(summeCent: number, restCent: number): string {
  if (restCent === 0 && summeCent > 0) return 'Der Planungsrahmen ist ausgeschöpft.';
  if (summeCent > restCent) {
    return `Der Planungsrahmen begrenzt die Zuwendung; ${zeigeEuroKurz(summeCent - restCent)} sind nicht gedeckt.`;
  }
  if (summeCent < restCent) return `Vom Planungsrahmen bleiben ${zeigeEuroKurz(restCent - summeCent)} frei.`;
  return 'Die Stellen schöpfen den Planungsrahmen genau aus.';
}

/** Sum of amounts that are rounded already, one line each. An empty list gives 0. */
export function summeErklaert(
  titel: string,
  teile: readonly { name: string; betrag: ErklaerterBetrag }[],
): ErklaerterBetrag {
  const cent = teile.reduce((bisher, teil) => bisher + teil.betrag.cent, 0);
  const summanden = teile.map((teil) => zeigeEuroKurz(teil.betrag.cent)).join(' + ');
  return betrag(cent, {
    titel,
    formel: 'Summe der gerundeten Einzelwerte',
    eingesetzt: teile.length === 0 ? zeigeEuroKurz(cent) : `${summanden} = ${zeigeEuroKurz(cent)}`,
    werte: teile.map((teil) => ergebnis(teil.name, zeigeEuroKurz(teil.betrag.cent), teil.betrag.erklaerung)),
    norm: null,
    hinweis: null,
  });
}
