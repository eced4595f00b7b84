import { summe } from '../foundation/list.ts';
import { rundeKaufmaennisch, zeigeEuroKurz } from '../foundation/money.ts';
import type { Grund } from '../foundation/reasons.ts';
import { angefangeneMonate, zahlwert } from '../foerderrecht/rules.ts';
import { pruefeRahmen } from '../foerderrecht/schwellen.ts';
import { foerdermonateHundertstel } from '../foerderrecht/zeitraum.ts';
import { abschnitte } from '../personal/belegung.ts';
import { rahmenangabe, vzaeVon } from './antragsdaten.ts';
import { jahresrahmenDerKommune } from './berechnung.ts';
import { bestePartner, suchePartner } from './partnersuche.ts';
import { jeStelle } from './hindernisse-stellen.ts';
import { type Pruefstand, type Regel, sperrt, warnt } from './pruefstand.ts';

/** Hindrances of the money: thresholds, frame, Zuwendung, Finanzierungsplan. */

function eigenanteil({ eingabe }: Pruefstand): number {
  return summe(eingabe.beteiligte, (beteiligte) => beteiligte.eigenanteilCent);
}

/** Largest number of hundredths that run on one day: posts that follow each other do not add up. */
function gleichzeitigeVzae({ eingabe }: Pruefstand): number {
  const belegungen = eingabe.stellen.map((stelle) => ({ ...stelle, anteilHundertstel: vzaeVon(stelle) }));
  return Math.max(0, ...abschnitte(belegungen).map((abschnitt) => abschnitt.summeHundertstel));
}

/** Sum of all frames for twelve months and of the persons behind them; null where one is not known. */
function jahresrahmenGesamt({ eingabe, daten, regime }: Pruefstand) {
  if (regime === null) return { rahmenJahrCent: null, personen: null };
  const rahmen = eingabe.beteiligte.map((eine) => jahresrahmenDerKommune(eine.kommuneId, regime, eingabe.von, daten));
  const personen = eingabe.beteiligte.map((eine) => rahmenangabe(daten, eine.kommuneId, regime.id)?.personen ?? null);
  return {
    rahmenJahrCent: rahmen.includes(null) ? null : summe(rahmen, (eines) => eines?.cent ?? 0),
    personen: personen.includes(null) ? null : summe(personen, (anzahl) => anzahl ?? 0),
  };
}

/** Names whom the Kommunen could apply with, where their frame is too small. */
function partnerFuer({ code }: Grund, { eingabe, daten }: Pruefstand): string {
  const beste = code === 'rahmen-unter-mindestbetrag' ? bestePartner(suchePartner(eingabe, daten)) : null;
  return beste === null ? '' : ` Erreicht wird die Schwelle ${beste} („Partner finden“ unter Beteiligte).`;
}

/**
 * Below one full post or 51.000 € a year. Wehr got its post by bearing the missing 51 € a year itself, so an Eigenanteil
 * that covers what is missing settles it. The missing part of a post is counted with the same 51.000 € (Auslegung).
 * Quelle: [FAQ-alt], [S0], [SK-W2]
 */
const schwellenUnterschritten: Regel = (stand) => {
  const { eingabe, regime, berechnung } = stand;
  if (regime === null || berechnung === null || eingabe.stellen.length === 0) return [];
  const vzaeSummeHundertstel = gleichzeitigeVzae(stand);
  const { rahmenJahrCent, personen } = jahresrahmenGesamt(stand);
  const mindestbetrag = zahlwert(regime, 'mindestbetrag', eingabe.von) ?? 0;
  const mindestsumme = zahlwert(regime, 'mindestsumme', eingabe.von) ?? 0;
  const monate = foerdermonateHundertstel(eingabe.von, eingabe.bis, angefangeneMonate(regime, eingabe.von));
  const imZeitraum = (jahrCent: number) => Number(rundeKaufmaennisch(BigInt(jahrCent) * BigInt(monate), 1200n));
  const fehlt: Record<string, number> = {
    'rahmen-unter-mindestbetrag': imZeitraum(mindestbetrag - (rahmenJahrCent ?? 0)),
    'stellen-unter-vollzeitstelle': imZeitraum(
      Math.round((mindestbetrag * (mindestsumme - vzaeSummeHundertstel)) / 100),
    ),
  };
  return pruefeRahmen({ regime, rahmenJahrCent, vzaeSummeHundertstel, am: eingabe.von, personen })
    .map((grund) => ({ grund, fehltCent: fehlt[grund.code] ?? 0 }))
    .filter(({ fehltCent }) => eigenanteil(stand) < fehltCent)
    .map(({ grund, fehltCent }) => ({
      ...grund,
      ausweg: `${grund.ausweg} Für den Zeitraum des Antrags sind das ${zeigeEuroKurz(fehltCent)} Eigenanteil.${partnerFuer(grund, stand)}`,
      feld: 'beteiligte.0.eigenanteilCent',
    }));
};

/** True where every post has its amount and every frame is known; otherwise other rules name what is missing. */
function istBerechnet({ berechnung, eingabe }: Pruefstand): boolean {
  return (
    berechnung !== null &&
    eingabe.stellen.length > 0 &&
    berechnung.stellen.every((stelle) => stelle.betrag) &&
    berechnung.beteiligte.every((eine) => eine.rahmen)
  );
}

const zuwendungIstNull: Regel = (stand) => {
  const { berechnung } = stand;
  if (berechnung === null || berechnung.zuwendung.cent > 0 || !istBerechnet(stand)) return [];
  const istAusgeschoepft = berechnung.stellensumme.cent > 0;
  return [
    sperrt({
      code: 'zuwendung-null',
      satz: istAusgeschoepft
        ? 'Die Zuwendung beträgt 0 €: Vom Planungsrahmen ist nichts frei.'
        : 'Die Zuwendung beträgt 0 €: Die Stellen ergeben keinen Betrag.',
      ausweg: istAusgeschoepft
        ? 'Planungsrahmen und bereits bewilligte Beträge prüfen oder weitere Kommunen beteiligen.'
        : 'Anteile und Zeiträume der Stellen prüfen.',
      feld: istAusgeschoepft ? 'beteiligte' : 'stellen',
    }),
  ];
};

/** The frame caps the Zuwendung; settled where the Kommunen bear the difference. */
const rahmenBegrenztZuwendung: Regel = (stand) => {
  const { berechnung } = stand;
  if (berechnung === null || berechnung.zuwendung.cent === 0) return [];
  const fehltCent = berechnung.stellensumme.cent - berechnung.zuwendung.cent;
  if (fehltCent <= eigenanteil(stand)) return [];
  return [
    warnt({
      code: 'rahmen-begrenzt-zuwendung',
      satz: `Die Stellen ergeben ${zeigeEuroKurz(berechnung.stellensumme.cent)}. Der freie Planungsrahmen begrenzt die Zuwendung auf ${zeigeEuroKurz(berechnung.zuwendung.cent)}; es fehlen ${zeigeEuroKurz(fehltCent)}.`,
      ausweg: `${zeigeEuroKurz(fehltCent)} als Eigenanteil eintragen, weitere Kommunen beteiligen oder weniger Anteile beantragen.`,
      feld: 'beteiligte.0.eigenanteilCent',
    }),
  ];
};

const personalausgabenFehlen = jeStelle(({ stelle, name, feld }) =>
  stelle.personalausgabenCent > 0
    ? []
    : [
        warnt({
          code: 'personalausgaben-fehlen',
          satz: `Für ${name} sind keine Personalausgaben eingetragen.`,
          ausweg: 'Das Arbeitgeberbrutto für den Zeitraum der Stelle eintragen.',
          feld: feld('personalausgabenCent'),
        }),
      ],
);

function personalkosten({ eingabe }: Pruefstand): number {
  return summe(eingabe.stellen, (stelle) => stelle.personalausgabenCent + stelle.fortbildungCent);
}

const zuwendungUeberPersonalausgaben: Regel = (stand) => {
  const zuwendungCent = stand.berechnung?.zuwendung.cent ?? 0;
  const ausgabenCent = personalkosten(stand);
  if (ausgabenCent === 0 || zuwendungCent <= ausgabenCent) return [];
  return [
    warnt({
      code: 'zuwendung-ueber-personalausgaben',
      satz: `Die Zuwendung von ${zeigeEuroKurz(zuwendungCent)} übersteigt die Personalausgaben mit Fortbildung von ${zeigeEuroKurz(ausgabenCent)} um ${zeigeEuroKurz(zuwendungCent - ausgabenCent)}.`,
      ausweg: 'Die Personalausgaben prüfen; sie umfassen das Arbeitgeberbrutto für den ganzen Zeitraum.',
      feld: 'stellen.0.personalausgabenCent',
    }),
  ];
};

const eigenanteilFehlt: Regel = (stand) => {
  const fehltCent = (stand.berechnung?.noetigerEigenanteil.cent ?? 0) - eigenanteil(stand);
  if (fehltCent <= 0 || !istBerechnet(stand)) return [];
  return [
    warnt({
      code: 'eigenanteil-fehlt',
      satz: `Im Finanzierungsplan sind ${zeigeEuroKurz(fehltCent)} noch nicht gedeckt.`,
      ausweg: `${zeigeEuroKurz(fehltCent)} als Eigenanteil auf die Kommunen aufteilen oder Leistungen Dritter eintragen.`,
      feld: 'beteiligte.0.eigenanteilCent',
    }),
  ];
};

const finanzierungUeberAusgaben: Regel = (stand) => {
  const { eingabe, berechnung } = stand;
  const ausgabenCent = personalkosten(stand);
  const zuwendungCent = berechnung?.zuwendung.cent ?? 0;
  const eigeneCent = eigenanteil(stand) + eingabe.angaben.leistungenDritterCent;
  const zuvielCent = zuwendungCent + eigeneCent - ausgabenCent;
  if (berechnung === null || ausgabenCent === 0 || eigeneCent === 0 || zuvielCent <= 0) return [];
  return [
    warnt({
      code: 'finanzierung-ueber-ausgaben',
      satz: `Zuwendung, Eigenanteil und Leistungen Dritter übersteigen die Ausgaben um ${zeigeEuroKurz(zuvielCent)}.`,
      ausweg: `Den Eigenanteil auf zusammen ${zeigeEuroKurz(berechnung.noetigerEigenanteil.cent)} kürzen oder die Ausgaben prüfen.`,
      feld: 'beteiligte.0.eigenanteilCent',
    }),
  ];
};

export const GELD_REGELN: readonly Regel[] = [
  zuwendungIstNull,
  schwellenUnterschritten,
  rahmenBegrenztZuwendung,
  personalausgabenFehlen,
  zuwendungUeberPersonalausgaben,
  eigenanteilFehlt,
  finanzierungUeberAusgaben,
];
