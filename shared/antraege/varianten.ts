import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zKommuneId, zPersonalId, type KommuneId } from '../foundation/id.ts';
import { summe } from '../foundation/list.ts';
import { rundeKaufmaennisch, zBetragCentLeerIstNull } from '../foundation/money.ts';
import { zGrund, type Grund } from '../foundation/reasons.ts';
import { zAnteilHundertstel } from '../foundation/share.ts';
import { zZeile } from '../foundation/text.ts';
import { angefangeneMonate, regimeFuer } from '../foerderrecht/rules.ts';
import { zQualifikationstyp, type Qualifikationstyp } from '../foerderrecht/types.ts';
import { foerdermonateHundertstel, type AngefangeneMonate } from '../foerderrecht/zeitraum.ts';
import type { Personal } from '../personal/types.ts';
import { type Antragsdaten, personenName, personVon, stellenName, vzaeVon } from './antragsdaten.ts';
import { berechneAntrag } from './berechnung.ts';
import { neueBeteiligte, neueStelle } from './defaults.ts';
import { pruefeAntrag } from './rules.ts';
import type { Antragsberechnung, AntragEingabe, Antragsstelle } from './types.ts';

/**
 * What if: changes of the posts and of the partners of an Antrag, beside the Antrag as it stands and before anything is saved.
 * A variant holds only what differs, so it follows when the Antrag itself is changed.
 */

/** Share of a post in one Kommune; 0: none any more. */
const zVariantenteil = z.object({
  kommuneId: zKommuneId,
  anteilHundertstel: z.union([z.literal(0), zAnteilHundertstel]),
});

/** What is different at one post. It holds only while the post at that place belongs to that person. */
export const zStellenaenderung = z.object({
  /** Place of the post in the Antrag, from 0. */
  nummer: z.int().min(0).max(59),
  personalId: zPersonalId.nullable(),
  istWeggelassen: z.boolean(),
  /** Null: as it stands. */
  von: zDatum.nullable(),
  /** Only the Kommunen whose share differs. */
  teile: z.array(zVariantenteil).max(20),
  /** Null: as it stands. Of a person, it stands with the person and is never saved from here. */
  typ: zQualifikationstyp.nullable(),
});
export type Stellenaenderung = z.infer<typeof zStellenaenderung>;

/** A post beside those of the Antrag, for somebody who is not hired yet. */
export const zZusatzstelle = z.object({
  bezeichnung: zZeile,
  von: zDatum,
  bis: zDatum,
  typ: zQualifikationstyp,
  teile: z.array(zVariantenteil).max(20),
  /** For all of its days. */
  personalausgabenCent: zBetragCentLeerIstNull,
});
export type Zusatzstelle = z.infer<typeof zZusatzstelle>;

export const zVariante = z.object({
  name: zZeile,
  stellen: z.array(zStellenaenderung).max(60),
  zusatzstellen: z.array(zZusatzstelle).max(10),
  partnerDazu: z.array(zKommuneId).max(20),
  partnerWeg: z.array(zKommuneId).max(60),
});
export type Variante = z.infer<typeof zVariante>;

/** More than these cannot be read side by side. */
export const HOECHSTENS_VARIANTEN = 3;

/** A variant that changes nothing. */
export function neueVariante(name: string): Variante {
  return { name, stellen: [], zusatzstellen: [], partnerDazu: [], partnerWeg: [] };
}

/** The same post without a change. */
export function unveraenderteStelle(nummer: number, { personalId }: Pick<Antragsstelle, 'personalId'>) {
  return { nummer, personalId, istWeggelassen: false, von: null, teile: [], typ: null } satisfies Stellenaenderung;
}

/** What a variant changes at one post of the Antrag; null where it changes nothing. */
export function aenderungVon(
  variante: Variante,
  nummer: number,
  { personalId }: Pick<Antragsstelle, 'personalId'>,
): Stellenaenderung | null {
  return (
    variante.stellen.find((aenderung) => aenderung.nummer === nummer && aenderung.personalId === personalId) ?? null
  );
}

/** The parts of a post with those that differ; a new one behind those that are there, without those that left. */
function geaenderteTeile(
  teile: Antragsstelle['teile'],
  neue: readonly z.infer<typeof zVariantenteil>[],
  weg: ReadonlySet<KommuneId>,
): Antragsstelle['teile'] {
  const neuFuer = new Map(neue.map(({ kommuneId, anteilHundertstel }) => [kommuneId, anteilHundertstel]));
  const bisherige = teile.map((teil) => ({
    ...teil,
    anteilHundertstel: neuFuer.get(teil.kommuneId) ?? teil.anteilHundertstel,
  }));
  const weitere = neue
    .filter(({ kommuneId }) => !teile.some((teil) => teil.kommuneId === kommuneId))
    .toSorted((a, b) => a.kommuneId.localeCompare(b.kommuneId));
  return [...bisherige, ...weitere].filter(
    ({ kommuneId, anteilHundertstel }) => anteilHundertstel > 0 && !weg.has(kommuneId),
  );
}

/** VZÄ × months of a post: what its expenses go by. */
function umfang(stelle: Antragsstelle, auslegung: AngefangeneMonate): number {
  return vzaeVon(stelle) * foerdermonateHundertstel(stelle.von, stelle.bis, auslegung);
}

/** An amount in cents for another extent, rounded; as it is where the former extent was nothing. */
function imVerhaeltnis(cent: number, neu: number, alt: number): number {
  return alt === 0 ? cent : Number(rundeKaufmaennisch(BigInt(cent) * BigInt(neu), BigInt(alt)));
}

/**
 * Expenses of a changed post (A57, A59) by VZÄ and months: who works half of it, costs half of it (Auslegung; another
 * type costs what the clerk enters). Courses (A58) cost the same.
 */
function mitAusgaben(neue: Antragsstelle, alte: Antragsstelle, auslegung: AngefangeneMonate): Antragsstelle {
  const neu = umfang(neue, auslegung);
  const alt = umfang(alte, auslegung);
  if (neu === alt) return neue;
  return {
    ...neue,
    personalausgabenCent: imVerhaeltnis(alte.personalausgabenCent, neu, alt),
    sachausgabenCent: imVerhaeltnis(alte.sachausgabenCent, neu, alt),
  };
}

/** The Kommunen that take part. Who alone is left, stays: an Antrag has one at the least. */
function geaenderteBeteiligte(eingabe: AntragEingabe, { partnerDazu, partnerWeg }: Variante) {
  const dazu = partnerDazu.filter((id) => !eingabe.beteiligte.some(({ kommuneId }) => kommuneId === id));
  const bleiben = eingabe.beteiligte.filter(({ kommuneId }) => !partnerWeg.includes(kommuneId));
  const beteiligte = [...bleiben, ...[...new Set(dazu)].map(neueBeteiligte)];
  return beteiligte.length > 0 ? beteiligte : eingabe.beteiligte;
}

/** One Kommune is an own post, several are a Zusammenschluss; other ways of doing the work stay. */
function geaenderteDurchfuehrung(eingabe: AntragEingabe, anzahl: number): AntragEingabe['durchfuehrung'] {
  if (anzahl === eingabe.beteiligte.length) return eingabe.durchfuehrung;
  if (eingabe.durchfuehrung === 'eigene_stelle' && anzahl > 1) return 'zusammenschluss';
  return eingabe.durchfuehrung === 'zusammenschluss' && anzahl === 1 ? 'eigene_stelle' : eingabe.durchfuehrung;
}

/** What has to be known to put a variant into an Antrag. */
export type Variantendaten = Pick<Antragsdaten, 'regime' | 'kommunen' | 'personal' | 'angenommeneTypen'>;

/** An Antrag with what it rests on, and where each of its posts comes from. */
export interface Variantenlage<Daten extends Variantendaten = Antragsdaten> {
  readonly eingabe: AntragEingabe;
  readonly daten: Daten;
  /** Per post: its place in the Antrag as it stands; null for a post that is added. */
  readonly herkunft: readonly (number | null)[];
}

/** The Antrag as it stands. */
export function heutigeLage(eingabe: AntragEingabe, daten: Antragsdaten): Variantenlage {
  return { eingabe, daten, herkunft: eingabe.stellen.map((_, nummer) => nummer) };
}

/** A variant is kept for weeks: Kommunen that are gone meanwhile, or that the account sees no more, are left out. */
function nurSichtbare(variante: Variante, { kommunen }: Variantendaten): Variante {
  const istSichtbar = (gesucht: KommuneId) => kommunen.some(({ id }) => id === gesucht);
  const sichtbareTeile = <T extends Pick<Zusatzstelle, 'teile'>>(stelle: T): T => ({
    ...stelle,
    teile: stelle.teile.filter(({ kommuneId }) => istSichtbar(kommuneId)),
  });
  return {
    ...variante,
    stellen: variante.stellen.map(sichtbareTeile),
    zusatzstellen: variante.zusatzstellen.map(sichtbareTeile),
    partnerDazu: variante.partnerDazu.filter(istSichtbar),
  };
}

/** The Antrag with the changes of a variant. Types of persons change in a copy of `daten` only. */
export function wendeVarianteAn<Daten extends Variantendaten>(
  wunsch: Variante,
  eingabe: AntragEingabe,
  daten: Daten,
): Variantenlage<Daten> {
  const variante = nurSichtbare(wunsch, daten);
  const regime = regimeFuer(daten.regime, eingabe.von);
  const auslegung = regime === null ? 'tage' : angefangeneMonate(regime, eingabe.von);
  const beteiligte = geaenderteBeteiligte(eingabe, variante);
  const weg = new Set(
    eingabe.beteiligte
      .map(({ kommuneId }) => kommuneId)
      .filter((id) => !beteiligte.some(({ kommuneId }) => kommuneId === id)),
  );
  const typJePerson = new Map<string, Qualifikationstyp>();
  const angenommeneTypen = new Map<Antragsstelle, Qualifikationstyp>();

  const bisherige = eingabe.stellen.flatMap((stelle, nummer) => {
    const aenderung = aenderungVon(variante, nummer, stelle) ?? unveraenderteStelle(nummer, stelle);
    if (aenderung.istWeggelassen) return [];
    const { typ, von } = aenderung;
    const geaendert = { ...stelle, von: von ?? stelle.von, teile: geaenderteTeile(stelle.teile, aenderung.teile, weg) };
    const neue = mitAusgaben(geaendert, stelle, auslegung);
    if (typ !== null && stelle.personalId === null) angenommeneTypen.set(neue, typ);
    if (typ !== null && stelle.personalId !== null && !typJePerson.has(stelle.personalId)) {
      typJePerson.set(stelle.personalId, typ);
    }
    return [{ stelle: neue, herkunft: nummer }];
  });
  const zusaetzliche = variante.zusatzstellen.map(({ typ, teile, ...angaben }) => {
    const stelle = { ...neueStelle(angaben.von, angaben.bis), ...angaben, teile: geaenderteTeile([], teile, weg) };
    angenommeneTypen.set(stelle, typ);
    return { stelle, herkunft: null };
  });

  const stellen = [...bisherige, ...zusaetzliche];
  return {
    eingabe: {
      ...eingabe,
      durchfuehrung: geaenderteDurchfuehrung(eingabe, beteiligte.length),
      beteiligte,
      stellen: stellen.map(({ stelle }) => stelle),
    },
    daten: {
      ...daten,
      angenommeneTypen,
      personal: daten.personal.map((person) => {
        const typ = typJePerson.get(person.id);
        return typ === undefined ? person : { ...person, qualifikation: { ...person.qualifikation, typ } };
      }),
    },
    herkunft: stellen.map(({ herkunft }) => herkunft),
  };
}

/** What the clerk has to change at the records of the staff for a variant to come true. */
export function typwechsel(
  variante: Variante,
  eingabe: AntragEingabe,
  personal: readonly Personal[],
): { readonly person: Personal; readonly typ: Qualifikationstyp }[] {
  return personal.flatMap((person) => {
    const typ = eingabe.stellen
      .map((stelle, nummer) => (stelle.personalId === person.id ? aenderungVon(variante, nummer, stelle) : null))
      .find((aenderung) => aenderung !== null && !aenderung.istWeggelassen && aenderung.typ !== null)?.typ;
    return typ === undefined || typ === null || typ === person.qualifikation.typ ? [] : [{ person, typ }];
  });
}

/** A figure with its difference to the Antrag as it stands; null where one of both cannot be computed. */
export const zVergleichszahl = z.object({ wert: z.int().nullable(), unterschied: z.int().nullable() });
export type Vergleichszahl = z.infer<typeof zVergleichszahl>;

/** The figures of the whole Antrag: four amounts in cents, VZÄ and Fördermonate of all posts in hundredths. */
export const zVariantenkennzahl = z.enum([
  'zuwendung',
  'stellensumme',
  'planungsrahmen',
  'eigenanteil',
  'vzae',
  'monate',
]);
export type Variantenkennzahl = z.infer<typeof zVariantenkennzahl>;

export const zVergleich = z.object({
  zahlen: z.record(zVariantenkennzahl, zVergleichszahl),
  stellen: z.array(
    z.object({
      /** Place of the post in the Antrag as it stands; null for a post that is added. */
      nummer: z.int().nullable(),
      name: z.string(),
      vzae: zVergleichszahl,
      monate: zVergleichszahl,
      betrag: zVergleichszahl,
    }),
  ),
  /** Hindrances that the Antrag as it stands does not have, and those that are gone. */
  hindernisseDazu: z.array(zGrund),
  hindernisseWeg: z.array(zGrund),
});
export type Vergleich = z.infer<typeof zVergleich>;

function zahlenVon(berechnung: Antragsberechnung | null): Record<Variantenkennzahl, number | null> {
  return {
    zuwendung: berechnung?.zuwendung.cent ?? null,
    stellensumme: berechnung?.stellensumme.cent ?? null,
    planungsrahmen: berechnung?.planungsrahmen.cent ?? null,
    eigenanteil: berechnung?.noetigerEigenanteil.cent ?? null,
    vzae: berechnung?.vzaeSummeHundertstel ?? null,
    monate: berechnung && summe(berechnung.stellen, ({ monateHundertstel }) => monateHundertstel),
  };
}

function zahl(wert: number | null, heute: number | null): Vergleichszahl {
  return { wert, unterschied: wert === null || heute === null ? null : wert - heute };
}

/** `Integrationsmanagement (Maria Weber)`: several posts may have the same name. */
function benannt(stelle: Antragsstelle, nummer: number, daten: Antragsdaten): string {
  const person = personVon(daten, stelle.personalId);
  if (stelle.bezeichnung === '') return stellenName(daten, stelle, nummer);
  return person === null ? stelle.bezeichnung : `${stelle.bezeichnung} (${personenName(person)})`;
}

function stellenzahlen({ eingabe, daten, herkunft }: Variantenlage, berechnung: Antragsberechnung | null) {
  return eingabe.stellen.map((stelle, platz) => {
    const gerechnet = berechnung?.stellen[platz];
    return {
      nummer: herkunft[platz] ?? null,
      name: benannt(stelle, platz, daten),
      vzae: vzaeVon(stelle),
      monate: gerechnet?.monateHundertstel ?? null,
      betrag: gerechnet?.betrag?.cent ?? null,
    };
  });
}

/** What a reason is about, whatever its amounts: its rule with the post or the Kommune, which keep their place or not. */
function gegenstand({ code, feld }: Grund, { eingabe, herkunft }: Variantenlage): string {
  const [teil, nummer = '', name] = (feld ?? '').split('.');
  if (teil === 'stellen' && nummer !== '') return `${code} Stelle ${herkunft[Number(nummer)] ?? 'neu'}`;
  // The own share of the first Kommune stands for that of all.
  if (teil === 'beteiligte' && nummer !== '' && name !== 'eigenanteilCent') {
    return `${code} ${eingabe.beteiligte[Number(nummer)]?.kommuneId ?? ''}`;
  }
  return code;
}

function standVon(lage: Variantenlage) {
  const { eingabe, daten } = lage;
  const berechnung = berechneAntrag(eingabe, daten);
  return {
    zahlen: zahlenVon(berechnung),
    stellen: stellenzahlen(lage, berechnung),
    gruende: pruefeAntrag(eingabe, daten, berechnung).map((grund) => ({ grund, was: gegenstand(grund, lage) })),
  };
}
type Stand = ReturnType<typeof standVon>;

/** Figures and hindrances of a variant beside those of the Antrag as it stands. Equal lagen have no difference at all. */
export function vergleiche(heute: Variantenlage, variante: Variantenlage): Vergleich {
  const heutige = standVon(heute);
  const neue = standVon(variante);
  const nurIn = (eine: Stand, andere: Stand) =>
    eine.gruende.filter(({ was }) => !andere.gruende.some((grund) => grund.was === was)).map(({ grund }) => grund);
  const zahlen = (kennzahl: Variantenkennzahl) => zahl(neue.zahlen[kennzahl], heutige.zahlen[kennzahl]);
  return {
    zahlen: {
      zuwendung: zahlen('zuwendung'),
      stellensumme: zahlen('stellensumme'),
      planungsrahmen: zahlen('planungsrahmen'),
      eigenanteil: zahlen('eigenanteil'),
      vzae: zahlen('vzae'),
      monate: zahlen('monate'),
    },
    stellen: neue.stellen.map(({ nummer, name, vzae, monate, betrag }) => {
      // A post that is added differs by all that it has.
      const vorher =
        nummer === null
          ? { vzae: 0, monate: 0, betrag: 0 }
          : (heutige.stellen.find((stelle) => stelle.nummer === nummer) ?? { vzae: null, monate: null, betrag: null });
      return {
        nummer,
        name,
        vzae: zahl(vzae, vorher.vzae),
        monate: zahl(monate, vorher.monate),
        betrag: zahl(betrag, vorher.betrag),
      };
    }),
    hindernisseDazu: nurIn(neue, heutige),
    hindernisseWeg: nurIn(heutige, neue),
  };
}
