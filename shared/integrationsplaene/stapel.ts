import { z } from 'zod';
import { dateiname } from '../documents/filename.ts';
import type { Sprachniveau } from '../faelle/wertelisten.ts';
import { zHaushaltId, zPersonId, zPlanId, type PersonId, type PlanfassungId, type PlanId } from '../foundation/id.ts';
import type { HaushaltId, KommuneId } from '../foundation/id.ts';
import { zDrucksprache, zPlanfilter, type Drucksprache } from './types.ts';
import { planspracheFuer } from './uebersetzung.ts';

/** Many plans on paper in one go: what is made of them, what is missing before, and what the files are called. */

/** So many plans at most in one go; beyond it the filter has to be narrowed. */
export const HOECHSTENS_PLAENE = 5_000;
/** So many plans that have the same lack are named; the rest is a number. */
export const GENANNTE_JE_MANGEL = 100;
/** So many papers stand in one file of a print: a printer takes it at once, and no more lies in memory. */
export const BLAETTER_JE_DRUCK = 50;

export const zStapelinhalt = z.enum(['plan', 'merkblatt', 'beides']);
export type Stapelinhalt = z.infer<typeof zStapelinhalt>;

/** `person`: German beside the language of whom the copy is for. */
export const zStapelsprache = z.enum(['person', ...zDrucksprache.options]);
export type Stapelsprache = z.infer<typeof zStapelsprache>;

/** `einzeln`: one file for each copy; `druck`: as few files as can be for the printer, each copy on a new page. */
export const zStapelform = z.enum(['einzeln', 'druck']);
export type Stapelform = z.infer<typeof zStapelform>;

export const zStapelwahl = z.object({
  auswahl: z.discriminatedUnion('art', [
    z.object({
      art: z.literal('plaene'),
      planIds: z
        .array(zPlanId)
        .min(1, 'Bitte mindestens einen Plan wählen.')
        .max(HOECHSTENS_PLAENE, `Höchstens ${HOECHSTENS_PLAENE} Pläne auf einmal.`),
    }),
    z.object({ art: z.literal('filter'), filter: zPlanfilter }),
  ]),
  was: zStapelinhalt,
  sprache: zStapelsprache,
});
export type Stapelwahl = z.infer<typeof zStapelwahl>;

export const zStapelauftrag = zStapelwahl.extend({
  form: zStapelform,
  /** Folder of the host's dialog by its handle; null: one package to be fetched by `auftraege.laden`. */
  ordnerHandle: z.string().max(200).nullable(),
});
export type Stapelauftrag = z.infer<typeof zStapelauftrag>;

/** What a plan lacks on paper; none of it stands in the way. In the order of the list. */
export const zStapelmangel = z.enum([
  'entwurf',
  'anschrift_geschuetzt',
  'vertraulich',
  'ohne_erwachsene',
  'unterschrift_fehlt',
  'ohne_uebersetzung',
  'eigene_worte',
  'ohne_tag',
  'ohne_gespraech',
]);
export type Stapelmangel = z.infer<typeof zStapelmangel>;

export const zStapelpruefung = z.object({
  plaene: z.int(),
  /** Files with single files; a print has fewer. */
  dateien: z.int(),
  dateienDruck: z.int(),
  maengel: z.array(
    z.object({
      mangel: zStapelmangel,
      /** How many plans have it. */
      gesamt: z.int(),
      /** The first `GENANNTE_JE_MANGEL` of them. */
      plaene: z.array(
        z.object({
          planId: zPlanId,
          haushaltId: zHaushaltId,
          personId: zPersonId.nullable(),
          bezeichnung: z.string(),
          aktenzeichen: z.string(),
          /** How often the plan has it. */
          anzahl: z.int(),
        }),
      ),
    }),
  ),
});
export type Stapelpruefung = z.infer<typeof zStapelpruefung>;

/** An adult of the version that is printed. */
export interface Stapelperson {
  readonly id: PersonId;
  readonly name: string;
  readonly hatUnterschrieben: boolean;
  readonly sprachen: readonly { readonly sprache: string; readonly niveau: Sprachniveau }[];
}

/** What the batch has to know of a plan; nothing that lies in the envelope. */
export interface Stapelplan {
  readonly planId: PlanId;
  readonly haushaltId: HaushaltId;
  readonly kommuneId: KommuneId;
  readonly personId: PersonId | null;
  readonly bezeichnung: string;
  readonly aktenzeichen: string;
  /** The newest agreed version, or else the draft. */
  readonly fassungId: PlanfassungId;
  readonly istEntwurf: boolean;
  /** Somebody of the household is protected: no address on paper, no name in the file name. */
  readonly istGeschuetzt: boolean;
  readonly erwachsene: readonly Stapelperson[];
  /** Entries that are left out, since they lie in the envelope. */
  readonly vertrauliche: number;
  /** Texts in own words, which nobody has translated. */
  readonly eigeneWorte: number;
  /** Goals and promises of the library that are printed, for the languages that lack one of them. */
  readonly vorlagen: readonly string[];
  /** Open steps without a day. */
  readonly schritteOhneTag: number;
  readonly hatNaechstesGespraech: boolean;
}

/** One paper to be made. */
export interface Stapeldokument {
  readonly art: 'plan' | 'merkblatt';
  readonly planId: PlanId;
  readonly fassungId: PlanfassungId;
  /** Null: the copy of the file, where nobody of the plan is of age. */
  readonly personId: PersonId | null;
  readonly sprache: Drucksprache;
  /** With its ending, and like no other one of the batch. */
  readonly dateiname: string;
}

/**
 * The language for somebody who speaks these: the first mother tongue, or else the first other one, that the plan is
 * translated into. `istUebersetzt` false: none of the seven is among them and German is not spoken as a mother tongue.
 */
export function druckspracheFuer({ sprachen }: Pick<Stapelperson, 'sprachen'>): {
  readonly sprache: Drucksprache;
  readonly istUebersetzt: boolean;
} {
  const muttersprachen = sprachen.filter(({ niveau }) => niveau === 'muttersprache');
  if (muttersprachen.some(({ sprache }) => sprache === 'de')) return { sprache: 'de', istUebersetzt: true };
  for (const { sprache } of [...muttersprachen, ...sprachen]) {
    const plansprache = planspracheFuer(sprache);
    if (plansprache !== null) return { sprache: plansprache, istUebersetzt: true };
  }
  return { sprache: 'de', istUebersetzt: false };
}

function spracheDerAusfertigung(person: Stapelperson, sprache: Stapelsprache): Drucksprache {
  return sprache === 'person' ? druckspracheFuer(person).sprache : sprache;
}

/**
 * How often the plan has each lack, in the order of the list; what it does not lack is missing. `kennt`: whether the
 * words of a language have an entry of the library.
 */
export function stapelmaengel(
  plan: Stapelplan,
  { was, sprache }: Pick<Stapelwahl, 'was' | 'sprache'>,
  kennt: (sprache: Drucksprache, vorlageId: string) => boolean,
): { readonly mangel: Stapelmangel; readonly anzahl: number }[] {
  const fremdsprachen = [...new Set(plan.erwachsene.map((person) => spracheDerAusfertigung(person, sprache)))].filter(
    (eine) => eine !== 'de',
  );
  const unbekannte = plan.vorlagen.filter((vorlage) => fremdsprachen.some((eine) => !kennt(eine, vorlage)));
  const anzahl: Record<Stapelmangel, number> = {
    entwurf: Number(plan.istEntwurf),
    anschrift_geschuetzt: Number(plan.istGeschuetzt),
    vertraulich: plan.vertrauliche,
    ohne_erwachsene: Number(plan.erwachsene.length === 0),
    unterschrift_fehlt: plan.istEntwurf
      ? 0
      : plan.erwachsene.filter(({ hatUnterschrieben }) => !hatUnterschrieben).length,
    ohne_uebersetzung:
      sprache === 'person' ? plan.erwachsene.filter((person) => !druckspracheFuer(person).istUebersetzt).length : 0,
    eigene_worte: fremdsprachen.length === 0 ? 0 : plan.eigeneWorte + unbekannte.length,
    ohne_tag: plan.schritteOhneTag,
    ohne_gespraech: Number(was !== 'merkblatt' && !plan.hatNaechstesGespraech),
  };
  return zStapelmangel.options.flatMap((mangel) => (anzahl[mangel] === 0 ? [] : [{ mangel, anzahl: anzahl[mangel] }]));
}

const WORT = { plan: 'Integrationsplan', merkblatt: 'Merkblatt' } as const;
const ENDUNG = '.docx';

/**
 * The papers of these plans: each adult gets an own copy of each, in the order of the plans. No two names are alike, also
 * on a disk that does not tell capital letters; where somebody is protected, the name says the Aktenzeichen alone.
 */
export function stapeldokumente(
  plaene: readonly Stapelplan[],
  { was, sprache }: Pick<Stapelwahl, 'was' | 'sprache'>,
): Stapeldokument[] {
  const arten = was === 'beides' ? (['plan', 'merkblatt'] as const) : [was];
  const vergebene = new Set<string>();
  const eigener = (stamm: string): string => {
    for (let nummer = 1; ; nummer += 1) {
      const name = nummer === 1 ? stamm : `${stamm}-${nummer}`;
      if (vergebene.has(name.toLowerCase())) continue;
      vergebene.add(name.toLowerCase());
      return `${name}${ENDUNG}`;
    }
  };
  return plaene.flatMap((plan) => {
    const ausfertigungen =
      plan.erwachsene.length === 0
        ? [{ personId: null, name: plan.bezeichnung, in: sprache === 'person' ? ('de' as const) : sprache }]
        : plan.erwachsene.map((person) => ({
            personId: person.id,
            name: person.name,
            in: spracheDerAusfertigung(person, sprache),
          }));
    return ausfertigungen.flatMap(({ personId, name, in: druck }) =>
      arten.map((art): Stapeldokument => {
        const person = plan.istGeschuetzt ? '' : name;
        const sprachen = druck === 'de' ? [druck] : ['de', druck];
        return {
          art,
          planId: plan.planId,
          fassungId: plan.fassungId,
          personId,
          sprache: druck,
          dateiname: eigener(dateiname(WORT[art], plan.aktenzeichen, person, ...sprachen)),
        };
      }),
    );
  });
}

/** The papers of a print, file by file. */
export function druckstapel(dokumente: readonly Stapeldokument[]): (readonly Stapeldokument[])[] {
  const stapel: (readonly Stapeldokument[])[] = [];
  for (let ab = 0; ab < dokumente.length; ab += BLAETTER_JE_DRUCK) {
    stapel.push(dokumente.slice(ab, ab + BLAETTER_JE_DRUCK));
  }
  return stapel;
}
