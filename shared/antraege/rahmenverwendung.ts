import { schnitt } from '../foundation/date.ts';
import type { KommuneId } from '../foundation/id.ts';
import { summe } from '../foundation/list.ts';
import { angefangeneMonate, regimeFuer } from '../foerderrecht/rules.ts';
import type { Regime, RegimeId } from '../foerderrecht/types.ts';
import { foerdermonateHundertstel } from '../foerderrecht/zeitraum.ts';
import type { Antragsdaten } from './antragsdaten.ts';
import { abgegebenerRest, berechneAntrag } from './berechnung.ts';
import { betrifftDieselbenStellen, gemeinsameTage } from './pruefstand.ts';
import type { Antrag, Antragsberechnung, AntragEingabe, Rahmenposten } from './types.ts';
import { istEingefroren } from './weg.ts';

/**
 * Who takes what from the Planungsrahmen of a Kommune. The frame is one pot, however many Anträge draw from it and to
 * whomever its rest is handed. Quelle: [S3] 4 und 7.1 (Anrechnung, Übergang des Planungsrahmens)
 */

/**
 * Part of a Zuwendung that comes out of the frame of one Kommune: by what of each frame is free for this Antrag, so never
 * more than that. A rest handed on inside the Antrag still comes out of the giver's frame. In cents, rounded down.
 */
export function anteilDerKommune(eingabe: AntragEingabe, berechnung: Antragsberechnung, nummer: number): number {
  const frei = eingabe.beteiligte.map((eine, stelle) => {
    const rahmenCent = berechnung.beteiligte[stelle]?.rahmen?.cent ?? 0;
    return Math.max(0, rahmenCent - eine.ersteTrancheCent - eine.bewilligtCent - abgegebenerRest(eine, eingabe));
  });
  const gesamt = summe(frei, (cent) => cent);
  if (gesamt === 0) return 0;
  return Number((BigInt(berechnung.zuwendung.cent) * BigInt(frei[nummer] ?? 0)) / BigInt(gesamt));
}

/** The part of an amount for the days of another Antrag that falls into the days of this one. */
function imZeitraum(cent: number, anderer: Antrag, eingabe: AntragEingabe, regime: Regime): number {
  const gemeinsam = gemeinsameTage(anderer, eingabe);
  if (gemeinsam === null) return 0;
  const auslegung = angefangeneMonate(regime, anderer.von);
  const monate = foerdermonateHundertstel(anderer.von, anderer.bis, auslegung);
  const gemeinsame = foerdermonateHundertstel(gemeinsam.von, gemeinsam.bis, auslegung);
  return monate === 0 ? 0 : Math.floor((cent * gemeinsame) / monate);
}

function bleibtImAntrag(an: KommuneId, { antragstellerinId, beteiligte }: AntragEingabe): boolean {
  return an === antragstellerinId || beteiligte.some(({ kommuneId }) => kommuneId === an);
}

/** What one other Antrag takes from the frame of the Kommune: by its own posts, and as a rest that it hands on. */
function postenAus(
  anderer: Antrag,
  kommuneId: KommuneId,
  eingabe: AntragEingabe,
  regime: Regime,
  daten: Antragsdaten,
): Rahmenposten[] {
  const nummer = anderer.beteiligte.findIndex((eine) => eine.kommuneId === kommuneId);
  const beteiligte = anderer.beteiligte[nummer];
  const berechnung = beteiligte === undefined ? null : berechneAntrag(anderer, daten);
  if (beteiligte === undefined || berechnung?.regimeId !== regime.id) return [];
  const kopf = { antragId: anderer.id, aktenzeichen: anderer.aktenzeichen, istFest: istEingefroren(anderer) };
  const restCent = abgegebenerRest(beteiligte, anderer);
  return [
    {
      ...kopf,
      art: 'beantragt' as const,
      anId: null,
      cent: imZeitraum(anteilDerKommune(anderer, berechnung, nummer), anderer, eingabe, regime),
    },
    {
      ...kopf,
      art: 'abgegeben' as const,
      anId: beteiligte.restAnId,
      cent: imZeitraum(restCent, anderer, eingabe, regime),
    },
  ].filter(({ cent }) => cent > 0);
}

/** What is taken from a frame beside the Antrag that is looked at. */
export interface Rahmenlage {
  readonly posten: readonly Rahmenposten[];
  /** Rest that others handed to this Antrag's own bodies and that they have not drawn elsewhere: theirs, drawn here or not. */
  readonly offenerRestCent: number;
}

/**
 * What other Anträge of the same days take from the frame of a Kommune, seen from this one. What the receiver of a rest takes
 * in an Antrag of its own is that rest, and counts once.
 */
export function rahmenlage(
  kommuneId: KommuneId,
  eingabe: AntragEingabe,
  regime: Regime,
  daten: Antragsdaten,
): Rahmenlage {
  const andere = daten.andereAntraege.filter(
    (anderer) => schnitt(anderer, eingabe) !== null && !betrifftDieselbenStellen(eingabe, anderer),
  );
  const posten = andere.flatMap((anderer) =>
    postenAus(anderer, kommuneId, eingabe, regime, daten).map((einer) => ({ ...einer, antrag: anderer })),
  );
  const reste = posten.flatMap((rest) =>
    rest.art === 'abgegeben' && rest.anId !== null
      ? [{ ...rest, anId: rest.anId, istHier: bleibtImAntrag(rest.anId, eingabe), offenCent: rest.cent }]
      : [],
  );
  const beantragt = posten
    .filter(({ art }) => art === 'beantragt')
    .map((einer) => {
      let { cent } = einer;
      // The receiver draws from the rest first: only what goes beyond it is taken from the pot anew.
      for (const rest of reste) {
        if (rest.antragId === einer.antragId || !bleibtImAntrag(rest.anId, einer.antrag)) continue;
        const ausDemRest = Math.min(cent, rest.offenCent);
        rest.offenCent -= ausDemRest;
        if (!rest.istHier) cent -= ausDemRest;
      }
      return { ...einer, cent };
    });
  const nachAussen = reste.filter(({ istHier }) => !istHier);
  return {
    posten: [...beantragt, ...nachAussen].flatMap(({ antragId, aktenzeichen, istFest, art, anId, cent }) =>
      cent > 0 ? [{ antragId, aktenzeichen, istFest, art, anId, cent }] : [],
    ),
    offenerRestCent: summe(
      reste.filter(({ istHier }) => istHier),
      ({ offenCent }) => offenCent,
    ),
  };
}

/** The same for every participating Kommune, in their order; nothing where the period lies in no regime. */
export function verwendungJeKommune(eingabe: AntragEingabe, daten: Antragsdaten): Rahmenposten[][] {
  const regime = regimeFuer(daten.regime, eingabe.von);
  return eingabe.beteiligte.map(({ kommuneId }) =>
    regime === null ? [] : [...rahmenlage(kommuneId, eingabe, regime, daten).posten],
  );
}

/** The rest of a Kommune's frame that other Anträge hand to this one; null where none of them names a receiver. */
export function erhaltenerRest(
  kommuneId: KommuneId,
  eingabe: AntragEingabe,
  regimeId: RegimeId,
  daten: Antragsdaten,
): number | null {
  const geber = daten.andereAntraege.filter(
    (anderer) => schnitt(anderer, eingabe) !== null && regimeFuer(daten.regime, anderer.von)?.id === regimeId,
  );
  const reste = geber.flatMap((anderer) =>
    anderer.beteiligte.filter((eine) => eine.kommuneId === kommuneId && eine.restAnId !== null && eine.restCent > 0),
  );
  if (reste.length === 0) return null;
  return summe(
    reste.filter(({ restAnId }) => restAnId !== null && bleibtImAntrag(restAnId, eingabe)),
    ({ restCent }) => restCent,
  );
}
