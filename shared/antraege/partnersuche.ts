import { z } from 'zod';
import { schnitt, type Zeitraum } from '../foundation/date.ts';
import { zAntragId, zKommuneId, type KommuneId } from '../foundation/id.ts';
import { summe, vergleicheNamen } from '../foundation/list.ts';
import { regimeFuer, zahlwert } from '../foerderrecht/rules.ts';
import type { Regime } from '../foerderrecht/types.ts';
import { kreisVon, zeigeKreis } from '../foundation/kreise.ts';
import type { Kommune } from '../kommunen/types.ts';
import { type Antragsdaten, kommuneVon, rahmenangabe } from './antragsdaten.ts';
import { jahresrahmenDerKommune } from './berechnung.ts';
import type { AntragEingabe } from './types.ts';

/**
 * With whom Kommunen below the threshold of one full post (51.000 € a year) can apply together: others below it that are not
 * bound elsewhere in the same days. Quelle: [FAQ-alt], [S0]; über die Kreisgrenze [FAQ-alt]; Eigenanteil [SK-W2]
 */

/** How near a partner is, nearest first. */
export const zNaehe = z.enum(['verband', 'kreis', 'bezirk', 'land']);
export type Naehe = z.infer<typeof zNaehe>;
const NAEHE: readonly Naehe[] = zNaehe.options;

export const zPartner = z.object({
  kommuneId: zKommuneId,
  name: z.string(),
  /** Frame for twelve months, in cents. */
  rahmenJahrCent: z.int(),
  /** Null where only an amount was fixed. */
  personen: z.int().nullable(),
  naehe: zNaehe,
  /** `Landkreis Göppingen`; empty where the key of the Kommune names no Kreis. */
  kreis: z.string(),
});
export type Partner = z.infer<typeof zPartner>;

/** The Kommunen that search together with one or two partners. */
export const zPartnergruppe = z.object({
  partner: z.array(zPartner).min(1).max(2),
  /** Frame of all for twelve months, in cents, those that search included. */
  rahmenJahrCent: z.int(),
  /** Null where it is not known of everyone. */
  personen: z.int().nullable(),
  /** What is still missing a year, in cents; 0 where the threshold is reached. */
  fehltCent: z.int(),
  /** What is to be known about it; empty where there is nothing. */
  hinweis: z.string(),
});
export type Partnergruppe = z.infer<typeof zPartnergruppe>;

export const zPartnersuche = z.object({
  /** Of one full post a year, in cents. */
  schwelleCent: z.int(),
  /** Frame for twelve months of those that search, in cents. */
  rahmenJahrCent: z.int(),
  personen: z.int().nullable(),
  /** What they miss a year, in cents; this much Eigenanteil is the way without a partner. */
  fehltCent: z.int(),
  /** Best first: those that reach the threshold, fewer partners, nearer ones, less beyond what is needed. */
  gruppen: z.array(zPartnergruppe),
  /** Kommunen below the threshold that take part in another Antrag of the same days. */
  gebundene: z.array(z.object({ name: z.string(), antragId: zAntragId, aktenzeichen: z.string() })),
  /** Gemeinden whose frame is not known. */
  ohneRahmen: z.array(z.string()),
});
export type Partnersuche = z.infer<typeof zPartnersuche>;

/** Who searches, and for which days. */
type Suche = Pick<AntragEingabe, 'von' | 'bis' | 'beteiligte'>;

/** More sets than these nobody reads. */
const HOECHSTENS_GRUPPEN = 8;

/** Gemeinden have a frame of their own; a Verband and a Landkreis have that of others. */
const GEMEINDEARTEN: readonly Kommune['art'][] = ['stadt', 'gemeinde', 'erfuellende_gemeinde'];

function kreisschluessel(kommune: Kommune): string {
  return kreisVon(kommune.schluessel)?.schluessel ?? kreisVon(kommune.kreisSchluessel)?.schluessel ?? '';
}

/** The Verbände of a Kommune in the days, an erfüllende Gemeinde as that of itself. */
function verbaendeVon({ id }: Kommune, tage: Zeitraum, daten: Antragsdaten): KommuneId[] {
  return [
    id,
    ...daten.mitgliedschaften
      .filter((eine) => eine.kommuneId === id && schnitt(eine, tage) !== null)
      .map(({ verbandId }) => verbandId),
  ];
}

function naeheVon(kandidat: Kommune, suchende: readonly Kommune[], tage: Zeitraum, daten: Antragsdaten): Naehe {
  const eigene = verbaendeVon(kandidat, tage, daten);
  if (suchende.some((eine) => verbaendeVon(eine, tage, daten).some((id) => eigene.includes(id)))) return 'verband';
  const kreis = kreisschluessel(kandidat);
  if (kreis !== '' && suchende.some((eine) => kreisschluessel(eine) === kreis)) return 'kreis';
  const bezirk = kreisVon(kreis)?.regierungsbezirk;
  const istImBezirk = suchende.some((eine) => kreisVon(kreisschluessel(eine))?.regierungsbezirk === bezirk);
  return bezirk !== undefined && istImBezirk ? 'bezirk' : 'land';
}

/** Sum of the persons; null where one is not known. */
function personenSumme(anzahlen: readonly (number | null)[]): number | null {
  return anzahlen.includes(null) ? null : summe(anzahlen, (anzahl) => anzahl ?? 0);
}

/** Across the border of a Kreis it is possible; every Landratsamt has to know. Quelle: [FAQ-alt] */
function hinweisFuer(partner: readonly Partner[]): string {
  const andere = partner.filter(({ naehe }) => naehe === 'bezirk' || naehe === 'land');
  if (andere.length === 0) return '';
  const kreise = [...new Set(andere.map(({ kreis }) => kreis))].filter((kreis) => kreis !== '');
  const wo = kreise.length === 0 ? '' : ` (${kreise.join(', ')})`;
  return `Über die Kreisgrenze${wo}: zulässig; die Landratsämter müssen davon wissen. Ob die Gemeinden benachbart sind, bitte selbst prüfen.`;
}

function nachGuete(a: Partnergruppe, b: Partnergruppe): number {
  const weite = ({ partner }: Partnergruppe) => summe(partner, ({ naehe }) => NAEHE.indexOf(naehe));
  return (
    Number(a.fehltCent > 0) - Number(b.fehltCent > 0) ||
    a.fehltCent - b.fehltCent ||
    a.partner.length - b.partner.length ||
    weite(a) - weite(b) ||
    a.rahmenJahrCent - b.rahmenJahrCent ||
    vergleicheNamen(a.partner[0]?.name ?? '', b.partner[0]?.name ?? '')
  );
}

/** Those that search need each other's frames known; the candidates and who is out of the question. */
function kandidatenFuer(suche: Suche, regime: Regime, schwelleCent: number, daten: Antragsdaten) {
  const tage = { von: suche.von, bis: suche.bis };
  const ids = suche.beteiligte.map(({ kommuneId }) => kommuneId);
  const suchende = ids.flatMap((id) => kommuneVon(daten, id) ?? []);
  const partner: Partner[] = [];
  const gebundene: Partnersuche['gebundene'] = [];
  const ohneRahmen: string[] = [];
  for (const kommune of daten.kommunen) {
    if (ids.includes(kommune.id) || !GEMEINDEARTEN.includes(kommune.art)) continue;
    const { id: kommuneId, name } = kommune;
    const rahmenJahrCent = jahresrahmenDerKommune(kommuneId, regime, suche.von, daten)?.cent ?? null;
    if (rahmenJahrCent === null) ohneRahmen.push(name);
    if (rahmenJahrCent === null || rahmenJahrCent >= schwelleCent) continue;
    const anderer = daten.andereAntraege.find(
      ({ von, bis, beteiligte }) =>
        schnitt({ von, bis }, tage) !== null && beteiligte.some((eine) => eine.kommuneId === kommuneId),
    );
    if (anderer !== undefined) {
      gebundene.push({ name, antragId: anderer.id, aktenzeichen: anderer.aktenzeichen });
      continue;
    }
    const kreis = kreisVon(kreisschluessel(kommune));
    partner.push({
      kommuneId,
      name,
      rahmenJahrCent,
      personen: rahmenangabe(daten, kommuneId, regime.id)?.personen ?? null,
      naehe: naeheVon(kommune, suchende, tage, daten),
      kreis: kreis === null ? '' : zeigeKreis(kreis),
    });
  }
  return { partner, gebundene, ohneRahmen };
}

/** Every set of one partner, and of two where neither is enough alone. */
function gruppenAus(partner: readonly Partner[], reichtAllein: (partner: Partner) => boolean): Partner[][] {
  const zuWenig = partner.filter((einer) => !reichtAllein(einer));
  const paare = zuWenig.flatMap((einer, nummer) => zuWenig.slice(nummer + 1).map((anderer) => [einer, anderer]));
  return [...partner.map((einer) => [einer]), ...paare];
}

/**
 * Partners for the Kommunen of an Antrag; null where the threshold is reached, the regime knows none, or a frame of those
 * that search is not known. `daten.andereAntraege` are those that count.
 */
export function suchePartner(suche: Suche, daten: Antragsdaten): Partnersuche | null {
  const regime = regimeFuer(daten.regime, suche.von);
  const schwelleCent = regime && zahlwert(regime, 'mindestbetrag', suche.von);
  if (regime === null || schwelleCent === null || suche.bis < suche.von) return null;
  const rahmen = suche.beteiligte.map(
    ({ kommuneId }) => jahresrahmenDerKommune(kommuneId, regime, suche.von, daten)?.cent ?? null,
  );
  const rahmenJahrCent = summe(rahmen, (cent) => cent ?? 0);
  if (rahmen.length === 0 || rahmen.includes(null) || rahmenJahrCent >= schwelleCent) return null;
  const personen = personenSumme(
    suche.beteiligte.map(({ kommuneId }) => rahmenangabe(daten, kommuneId, regime.id)?.personen ?? null),
  );
  const fehltCent = schwelleCent - rahmenJahrCent;
  const { partner, gebundene, ohneRahmen } = kandidatenFuer(suche, regime, schwelleCent, daten);
  const gruppen = gruppenAus(partner, (einer) => einer.rahmenJahrCent >= fehltCent).map((gruppe) => {
    const gemeinsam = rahmenJahrCent + summe(gruppe, (einer) => einer.rahmenJahrCent);
    return {
      partner: gruppe.toSorted((a, b) => NAEHE.indexOf(a.naehe) - NAEHE.indexOf(b.naehe)),
      rahmenJahrCent: gemeinsam,
      personen: personenSumme([personen, ...gruppe.map((einer) => einer.personen)]),
      fehltCent: Math.max(0, schwelleCent - gemeinsam),
      hinweis: hinweisFuer(gruppe),
    };
  });
  return {
    schwelleCent,
    rahmenJahrCent,
    personen,
    fehltCent,
    gruppen: gruppen.toSorted(nachGuete).slice(0, HOECHSTENS_GRUPPEN),
    gebundene,
    ohneRahmen,
  };
}

/** `mit C-hausen` or `mit C-hausen und D-stadt`: the best set that reaches the threshold; null where there is none. */
export function bestePartner(suche: Partnersuche | null): string | null {
  const beste = suche?.gruppen[0];
  return beste === undefined || beste.fehltCent > 0
    ? null
    : `mit ${beste.partner.map(({ name }) => name).join(' und ')}`;
}
