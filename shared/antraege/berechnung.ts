import type { ErklaerterBetrag } from '../foundation/certainty.ts';
import { frueheres, plusMonate, plusTage, spaeteres, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { KommuneId } from '../foundation/id.ts';
import { summe } from '../foundation/list.ts';
import { zeigeEuroKurz } from '../foundation/money.ts';
import { angabe, betrag, ergebnis } from '../foerderrecht/erklaerung.ts';
import { ersteTranche, rahmenFuerZeitraum } from '../foerderrecht/planungsrahmen.ts';
import { angefangeneMonate, fassungFuer, regimeFuer } from '../foerderrecht/rules.ts';
import type { Regime } from '../foerderrecht/types.ts';
import { foerdermonateHundertstel } from '../foerderrecht/zeitraum.ts';
import { stellenbetrag, summeErklaert, zuwendung } from '../foerderrecht/zuwendung.ts';
import { type Antragsdaten, kommunenName, personVon, rahmenangabe, stellenName, vzaeVon } from './antragsdaten.ts';
import { erstelleFinanzierungsplan, noetigerEigenanteil } from './finanzierungsplan.ts';
import type { AntragEingabe, Antragsberechnung, Antragsstelle, Beteiligte } from './types.ts';
import { haushaltsjahre, monateJeJahr, verteile } from './verteilung.ts';

/** `VwV Integrationsmanagement vom 11.12.2017`: the version that the paper names (A14). */
function fassungText(regime: Regime, eingabe: AntragEingabe): string {
  // A paper for a period long over still rests on the version of that time; one before the regime began, on its first.
  const fassung = fassungFuer(regime, spaeteres(regime.von, frueheres(eingabe.datum, eingabe.bis)));
  if (fassung === null) return regime.name;
  const tag = fassung.vom === null ? null : zeigeDatum(fassung.vom);
  return tag === null || fassung.titel.includes(tag) ? fassung.titel : `${fassung.titel} vom ${tag}`;
}

function berechneStelle(
  stelle: Antragsstelle,
  regime: Regime,
  daten: Antragsdaten,
): Antragsberechnung['stellen'][number] {
  const person = personVon(daten, stelle.personalId);
  const vzaeHundertstel = vzaeVon(stelle);
  const { von, bis } = stelle;
  const typ = person?.qualifikation.typ ?? daten.angenommeneTypen?.get(stelle) ?? null;
  const gerechnet = typ && stellenbetrag({ regime, typ, vzaeHundertstel, von, bis });
  return {
    vzaeHundertstel,
    satzCentProJahr: gerechnet?.satz ?? null,
    monateHundertstel:
      gerechnet?.monateHundertstel ?? foerdermonateHundertstel(von, bis, angefangeneMonate(regime, von)),
    betrag: gerechnet?.betrag ?? null,
  };
}

/** The frame of one Kommune for the period of the Antrag; the first tranche is a release of its own (A21). */
function rahmenDerKommune(
  kommuneId: KommuneId,
  eingabe: AntragEingabe,
  regime: Regime,
  daten: Antragsdaten,
): ErklaerterBetrag | null {
  const angaben = rahmenangabe(daten, kommuneId, regime.id);
  if (angaben === null) return null;
  if (eingabe.antragsart === 'erste_tranche' && angaben.personen !== null) {
    return ersteTranche(regime, angaben.personen);
  }
  return rahmenFuerZeitraum(regime, angaben, eingabe.von, eingabe.bis);
}

/** The frame of one Kommune for twelve months from that day; null where nothing is known of it. */
export function jahresrahmenDerKommune(
  kommuneId: KommuneId,
  regime: Regime,
  am: Datum,
  daten: Antragsdaten,
): ErklaerterBetrag | null {
  const angaben = rahmenangabe(daten, kommuneId, regime.id);
  return angaben && rahmenFuerZeitraum(regime, angaben, am, plusTage(plusMonate(am, 12), -1));
}

function istBeteiligt(eingabe: AntragEingabe, id: KommuneId): boolean {
  return eingabe.beteiligte.some((beteiligte) => beteiligte.kommuneId === id);
}

/** The rest that leaves the Antrag: given to the applicant or to who takes part, it stays in the common frame (A24). */
export function abgegebenerRest({ restAnId, restCent }: Beteiligte, eingabe: AntragEingabe): number {
  return restAnId === eingabe.antragstellerinId || (restAnId !== null && istBeteiligt(eingabe, restAnId))
    ? 0
    : restCent;
}

/** What one Kommune brings in: its frame less first tranche, approved and given away, plus what it is given (A23). */
function eingebracht(
  beteiligte: Beteiligte,
  rahmen: ErklaerterBetrag,
  eingabe: AntragEingabe,
  daten: Antragsdaten,
): ErklaerterBetrag {
  const { ersteTrancheCent, bewilligtCent, restCent } = beteiligte;
  const erhalten = eingabe.beteiligte.filter(
    (andere) => andere.restAnId === beteiligte.kommuneId && andere.kommuneId !== beteiligte.kommuneId,
  );
  const erhaltenCent = summe(erhalten, (andere) => andere.restCent);
  const abzugCent = ersteTrancheCent + bewilligtCent + restCent;
  const cent = Math.max(0, rahmen.cent - abzugCent + erhaltenCent);
  const zugang = erhaltenCent > 0 ? ` + ${zeigeEuroKurz(erhaltenCent)}` : '';
  return betrag(cent, {
    titel: `In diesen Antrag eingebracht: ${kommunenName(daten, beteiligte.kommuneId)}`,
    formel: `Planungsrahmen − erste Tranche − bereits bewilligt − abgegebener Rest${erhaltenCent > 0 ? ' + erhaltener Rest' : ''}, nicht unter 0`,
    eingesetzt: `${zeigeEuroKurz(rahmen.cent)} − ${zeigeEuroKurz(ersteTrancheCent)} − ${zeigeEuroKurz(bewilligtCent)} − ${zeigeEuroKurz(restCent)}${zugang} = ${zeigeEuroKurz(cent)}`,
    werte: [
      ergebnis('Planungsrahmen', zeigeEuroKurz(rahmen.cent), rahmen.erklaerung),
      angabe('erste Tranche', zeigeEuroKurz(ersteTrancheCent), 'Angabe im Antrag (A22)'),
      angabe('bereits bewilligt', zeigeEuroKurz(bewilligtCent), 'Angabe im Antrag (A67)'),
      angabe('abgegebener Rest', zeigeEuroKurz(restCent), 'Angabe im Antrag (A24)'),
      ...erhalten.map((andere) =>
        angabe(
          `Rest von ${kommunenName(daten, andere.kommuneId)}`,
          zeigeEuroKurz(andere.restCent),
          'Angabe im Antrag (A24)',
        ),
      ),
    ],
    norm: null,
    hinweis: 'Die erste Tranche wird auf den Planungsrahmen angerechnet.',
  });
}

/** A67 with the first tranche (A22) and the rest that was given to a Kommune outside the Antrag (A24). */
function bereitsBewilligt(eingabe: AntragEingabe, daten: Antragsdaten): ErklaerterBetrag {
  const posten = eingabe.beteiligte.flatMap((beteiligte) => {
    const name = kommunenName(daten, beteiligte.kommuneId);
    return [
      { name: `${name}: erste Tranche`, cent: beteiligte.ersteTrancheCent, feld: 'A22' },
      { name: `${name}: bereits bewilligt`, cent: beteiligte.bewilligtCent, feld: 'A67' },
      { name: `${name}: abgegebener Rest`, cent: abgegebenerRest(beteiligte, eingabe), feld: 'A24' },
    ].filter((eintrag) => eintrag.cent > 0);
  });
  const cent = summe(posten, (eintrag) => eintrag.cent);
  const summanden = posten.map((eintrag) => zeigeEuroKurz(eintrag.cent)).join(' + ');
  return betrag(cent, {
    titel: 'Abzüglich bereits bewilligt',
    formel: 'Summe aus erster Tranche, bereits bewilligten Beträgen und abgegebenem Rest',
    eingesetzt: posten.length === 0 ? zeigeEuroKurz(0) : `${summanden} = ${zeigeEuroKurz(cent)}`,
    werte: posten.map((eintrag) =>
      angabe(eintrag.name, zeigeEuroKurz(eintrag.cent), `Angabe im Antrag (${eintrag.feld})`),
    ),
    norm: null,
    hinweis: posten.length === 0 ? 'Für denselben Zeitraum ist noch nichts bewilligt oder angerechnet.' : null,
  });
}

/**
 * Payments per Haushaltsjahr (A69): split like the amounts of the posts over the years, in whole euros, the rest in the
 * last year. Where no post has an amount, the months of the period decide.
 */
function auszahlungJeJahr(
  zuwendungCent: number,
  eingabe: AntragEingabe,
  stellen: Antragsberechnung['stellen'],
  regime: Regime,
  jahre: readonly number[],
): number[] {
  const jeStelle = eingabe.stellen.map((stelle, nummer) =>
    verteile(stellen[nummer]?.betrag?.cent ?? 0, monateJeJahr(regime, stelle, jahre)),
  );
  const nachStellen = jahre.map((_, jahr) => summe(jeStelle, (teile) => teile[jahr] ?? 0));
  const hatGewicht = nachStellen.some((cent) => cent > 0);
  return verteile(zuwendungCent, hatGewicht ? nachStellen : monateJeJahr(regime, eingabe, jahre), 100);
}

/**
 * Every figure of the Antrag with its explanation: posts, frames of the same period, Zuwendung, payments per
 * Haushaltsjahr, Finanzierungsplan. The regime follows from the first day of the period.
 * Null where the period lies in no regime or ends before it begins; `pruefeAntrag` then says so.
 * Quelle: Zuwendung = kleinerer Betrag aus Stellen und Planungsrahmen desselben Zeitraums, abzüglich bewilligt
 * [S3] 4, Bescheid Stuttgart (GRDrs 341/2019); ein Rahmen mehrerer Kommunen ist die Summe der gerundeten Werte [S2].
 */
export function berechneAntrag(eingabe: AntragEingabe, daten: Antragsdaten): Antragsberechnung | null {
  const regime = regimeFuer(daten.regime, eingabe.von);
  if (regime === null || eingabe.bis < eingabe.von) return null;

  const stellen = eingabe.stellen.map((stelle) => berechneStelle(stelle, regime, daten));
  const beteiligte = eingabe.beteiligte.map((eine) => {
    const rahmen = rahmenDerKommune(eine.kommuneId, eingabe, regime, daten);
    return { rahmen, verfuegbar: rahmen && eingebracht(eine, rahmen, eingabe, daten) };
  });

  const stellensumme = summeErklaert(
    'Summe der Stellen',
    stellen.flatMap((stelle, nummer) => {
      const eintrag = eingabe.stellen[nummer];
      return stelle.betrag && eintrag ? [{ name: stellenName(daten, eintrag, nummer), betrag: stelle.betrag }] : [];
    }),
  );
  const planungsrahmen = summeErklaert(
    'Planungsrahmen für denselben Zeitraum',
    eingabe.beteiligte.flatMap((eine, nummer) => {
      const rahmen = beteiligte[nummer]?.rahmen;
      return rahmen ? [{ name: kommunenName(daten, eine.kommuneId), betrag: rahmen }] : [];
    }),
  );
  const bewilligt = bereitsBewilligt(eingabe, daten);
  const beantragt = zuwendung({ stellensumme, rahmen: planungsrahmen, bewilligt });

  const jahre = haushaltsjahre(eingabe);
  const auszahlung = auszahlungJeJahr(beantragt.cent, eingabe, stellen, regime, jahre);
  return {
    regimeId: regime.id,
    fassung: fassungText(regime, eingabe),
    stellen,
    beteiligte,
    vzaeSummeHundertstel: summe(stellen, (stelle) => stelle.vzaeHundertstel),
    stellensumme,
    planungsrahmen,
    bewilligt,
    zuwendung: beantragt,
    auszahlung: jahre.map((jahr, nummer) => ({ jahr, cent: auszahlung[nummer] ?? 0 })),
    finanzierungsplan: erstelleFinanzierungsplan({ eingabe, daten, regime, jahre, zuwendung: beantragt, auszahlung }),
    noetigerEigenanteil: noetigerEigenanteil(eingabe, beantragt),
  };
}
