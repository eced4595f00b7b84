import type { ErklaerterBetrag, Erklaerung } from '../foundation/certainty.ts';
import { summe } from '../foundation/list.ts';
import { zeigeEuroKurz } from '../foundation/money.ts';
import { angabe, betrag, ergebnis } from '../foerderrecht/erklaerung.ts';
import type { Regime } from '../foerderrecht/types.ts';
import { type Antragsdaten, kommunenName, stellenName } from './antragsdaten.ts';
import { FINANZIERUNGSPLAN_LABEL as NAME } from './labels.ts';
import type { AntragEingabe, Antragsberechnung, Antragsstelle } from './types.ts';
import { monateJeJahr, verteile, verteileAufSpalten } from './verteilung.ts';

type Plan = Antragsberechnung['finanzierungsplan'];
type Zeile = Plan['zeilen'][number];

interface Grundlage {
  readonly eingabe: AntragEingabe;
  readonly daten: Antragsdaten;
  readonly regime: Regime;
  readonly jahre: readonly number[];
  readonly zuwendung: ErklaerterBetrag;
  /** Zuwendung per year, in the order of `jahre`. */
  readonly auszahlung: readonly number[];
}

const NACH_MONATEN = 'Angabe im Antrag, nach den Monaten auf die Haushaltsjahre verteilt';

function zeile(nummer: string, name: string, centProJahr: number[], erklaerung: Erklaerung | null): Zeile {
  const istSumme = nummer === 'A60' || nummer === 'A64';
  return { nummer, name, centProJahr, gesamtCent: summe(centProJahr, (cent) => cent), erklaerung, istSumme };
}

/** Explains a row that the clerk entered: one value for each entry that is not 0. */
function ausAngaben(
  titel: string,
  formel: string,
  angaben: readonly { name: string; cent: number }[],
  hinweis: string | null = null,
): Erklaerung {
  const eintraege = angaben.filter((eintrag) => eintrag.cent !== 0);
  const cent = summe(eintraege, (eintrag) => eintrag.cent);
  const summanden = eintraege.map((eintrag) => zeigeEuroKurz(eintrag.cent)).join(' + ');
  return {
    titel,
    formel,
    eingesetzt: eintraege.length > 1 ? `${summanden} = ${zeigeEuroKurz(cent)}` : zeigeEuroKurz(cent),
    werte: eintraege.map((eintrag) => angabe(eintrag.name, zeigeEuroKurz(eintrag.cent), 'Angabe im Antrag')),
    norm: null,
    hinweis,
  };
}

/** Adds rows year by year and names them in the explanation. */
function summenzeile(nummer: 'A60' | 'A64', formel: string, zeilen: readonly Zeile[], jahre: readonly number[]): Zeile {
  const centProJahr = jahre.map((_, jahr) => summe(zeilen, (eine) => eine.centProJahr[jahr] ?? 0));
  const gesamtCent = summe(centProJahr, (cent) => cent);
  const summanden = zeilen.map((eine) => zeigeEuroKurz(eine.gesamtCent)).join(' + ');
  return zeile(nummer, NAME[nummer], centProJahr, {
    titel: NAME[nummer],
    formel,
    eingesetzt: `${summanden} = ${zeigeEuroKurz(gesamtCent)}`,
    werte: zeilen.map((eine) =>
      eine.erklaerung
        ? ergebnis(eine.name, zeigeEuroKurz(eine.gesamtCent), eine.erklaerung)
        : angabe(eine.name, zeigeEuroKurz(eine.gesamtCent), 'Finanzierungsplan'),
    ),
    norm: null,
    hinweis: nummer === 'A60' ? 'Die Sachausgaben (A59) stehen nachrichtlich daneben und zählen nicht mit.' : null,
  });
}

type Ausgabe = 'personalausgabenCent' | 'fortbildungCent' | 'sachausgabenCent';

/** One kind of expense of every post, split over the years by the months of each post. */
function ausgabenJeJahr({ eingabe, regime, jahre }: Grundlage, ausgabe: Ausgabe): number[][] {
  return eingabe.stellen.map((stelle) => verteile(stelle[ausgabe], monateJeJahr(regime, stelle, jahre)));
}

function ausgabenDer(stellen: readonly Antragsstelle[], ausgabe: Ausgabe, daten: Antragsdaten) {
  return stellen.map((stelle, nummer) => ({ name: stellenName(daten, stelle, nummer), cent: stelle[ausgabe] }));
}

/** A57: one row per post; an empty row where there is none yet. */
function personalzeilen(grundlage: Grundlage): Zeile[] {
  const { eingabe, daten, jahre } = grundlage;
  const jeStelle = ausgabenJeJahr(grundlage, 'personalausgabenCent');
  const namen = ausgabenDer(eingabe.stellen, 'personalausgabenCent', daten);
  if (namen.length === 0)
    return [
      zeile(
        'A57',
        NAME.A57,
        jahre.map(() => 0),
        ausAngaben(NAME.A57, NACH_MONATEN, []),
      ),
    ];
  return namen.map((angaben, nummer) =>
    zeile(
      'A57',
      `${NAME.A57} ${angaben.name}`,
      jeStelle[nummer] ?? [],
      ausAngaben(NAME.A57, NACH_MONATEN, [angaben], 'Arbeitgeberbrutto für den ganzen Zeitraum der Stelle.'),
    ),
  );
}

/** A58 or A59: all posts in one row. */
function ausgabenzeile(grundlage: Grundlage, nummer: 'A58' | 'A59', ausgabe: Ausgabe, hinweis: string): Zeile {
  const jeStelle = ausgabenJeJahr(grundlage, ausgabe);
  return zeile(
    nummer,
    NAME[nummer],
    grundlage.jahre.map((_, jahr) => summe(jeStelle, (teile) => teile[jahr] ?? 0)),
    ausAngaben(NAME[nummer], NACH_MONATEN, ausgabenDer(grundlage.eingabe.stellen, ausgabe, grundlage.daten), hinweis),
  );
}

/**
 * A62: one row per Kommune with what it entered. The years follow what each year still needs, so that a plan which
 * balances as a whole balances in every year.
 */
function eigenanteilzeilen({ eingabe, daten, regime, jahre }: Grundlage, bedarf: readonly number[]): Zeile[] {
  const jeKommune = eingabe.beteiligte.map((eine) => eine.eigenanteilCent);
  const gesamt = summe(jeKommune, (cent) => cent);
  const folgtBedarf = bedarf.every((cent) => cent >= 0) && bedarf.some((cent) => cent > 0);
  const jeJahr = verteile(gesamt, folgtBedarf ? bedarf : monateJeJahr(regime, eingabe, jahre));
  const verteilt = verteileAufSpalten(jeKommune, jeJahr);
  return eingabe.beteiligte.map((eine, nummer) => {
    const name = kommunenName(daten, eine.kommuneId);
    return zeile(
      'A62',
      `${NAME.A62} ${name}`,
      verteilt[nummer] ?? [],
      ausAngaben(NAME.A62, 'Angabe im Antrag, nach dem Bedarf auf die Haushaltsjahre verteilt', [
        { name, cent: eine.eigenanteilCent },
      ]),
    );
  });
}

/** What is not financed yet, or financed too much; none where the plan balances in every year. */
function ausgleichszeile(fehlt: number[]): Zeile[] {
  if (fehlt.every((cent) => cent === 0)) return [];
  const cent = summe(fehlt, (eines) => eines);
  const name = cent < 0 ? 'Überdeckung' : 'Eigenanteil, noch nicht auf die Kommunen aufgeteilt';
  return [
    zeile('A62', name, fehlt, {
      titel: name,
      formel: 'Summe der Ausgaben − Zuwendung − Eigenanteil der Kommunen − Leistungen Dritter',
      eingesetzt: zeigeEuroKurz(cent),
      werte: [],
      norm: null,
      hinweis:
        cent < 0
          ? 'Die Finanzierung übersteigt die Ausgaben.'
          : 'Dieser Betrag fehlt noch und ist von den Kommunen zu tragen.',
    }),
  ];
}

/** Needed from the Kommunen: A57 + A58 − Zuwendung − Leistungen Dritter, never below 0. Sachausgaben do not count. */
export function noetigerEigenanteil(eingabe: AntragEingabe, zuwendung: ErklaerterBetrag): ErklaerterBetrag {
  const ausgaben = summe(eingabe.stellen, (stelle) => stelle.personalausgabenCent + stelle.fortbildungCent);
  const dritte = eingabe.angaben.leistungenDritterCent;
  const cent = Math.max(0, ausgaben - zuwendung.cent - dritte);
  return betrag(cent, {
    titel: 'Nötiger Eigenanteil',
    formel: 'Summe der Ausgaben − Zuwendung − Leistungen Dritter, nicht unter 0',
    eingesetzt: `${zeigeEuroKurz(ausgaben)} − ${zeigeEuroKurz(zuwendung.cent)} − ${zeigeEuroKurz(dritte)} = ${zeigeEuroKurz(cent)}`,
    werte: [
      angabe('Summe der Ausgaben', zeigeEuroKurz(ausgaben), 'Angabe im Antrag (A57 und A58)'),
      ergebnis('Zuwendung', zeigeEuroKurz(zuwendung.cent), zuwendung.erklaerung),
      angabe('Leistungen Dritter', zeigeEuroKurz(dritte), 'Angabe im Antrag (A63)'),
    ],
    norm: null,
    hinweis: 'Die Sachausgaben trägt die Kommune zusätzlich.',
  });
}

/**
 * Rows A57 to A64 per Haushaltsjahr and as a whole, every one explained. A64 equals A60 in every year: what is not
 * financed yet, or financed too much, stands in a row of its own below the Eigenanteile.
 * Quelle: Feldliste des Antrags, A57 bis A64; Sachausgaben trägt die Gemeinde [RNZ-R].
 */
export function erstelleFinanzierungsplan(grundlage: Grundlage): Plan {
  const { eingabe, regime, jahre, zuwendung, auszahlung } = grundlage;
  const personal = personalzeilen(grundlage);
  const fortbildung = ausgabenzeile(
    grundlage,
    'A58',
    'fortbildungCent',
    'Gehört zur Personalkostenförderung und ist im festen Betrag enthalten.',
  );
  const sachausgaben = ausgabenzeile(
    grundlage,
    'A59',
    'sachausgabenCent',
    'Nachrichtlich: Die Sachausgaben trägt die Kommune; sie zählen nicht zur Summe der Ausgaben (Auslegung).',
  );
  const ausgaben = summenzeile('A60', 'A57 + A58', [...personal, fortbildung], jahre);

  const land = zeile('A61', NAME.A61, [...auszahlung], zuwendung.erklaerung);
  const dritteCent = eingabe.angaben.leistungenDritterCent;
  const dritte = zeile(
    'A63',
    NAME.A63,
    verteile(dritteCent, monateJeJahr(regime, eingabe, jahre)),
    ausAngaben(NAME.A63, NACH_MONATEN, [{ name: NAME.A63, cent: dritteCent }]),
  );
  const bedarf = jahre.map(
    (_, jahr) => (ausgaben.centProJahr[jahr] ?? 0) - (land.centProJahr[jahr] ?? 0) - (dritte.centProJahr[jahr] ?? 0),
  );
  const kommunen = eigenanteilzeilen(grundlage, bedarf);
  const ausgleich = ausgleichszeile(
    bedarf.map((cent, jahr) => cent - summe(kommunen, (eine) => eine.centProJahr[jahr] ?? 0)),
  );
  const finanzierung = [land, ...kommunen, ...ausgleich, dritte];
  return {
    jahre: [...jahre],
    zeilen: [
      ...personal,
      fortbildung,
      sachausgaben,
      ausgaben,
      ...finanzierung,
      summenzeile('A64', 'A61 + A62 + A63', finanzierung, jahre),
    ],
  };
}
