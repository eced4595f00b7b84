import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { plusMonate } from '../../../shared/foundation/date.ts';
import { zKontaktgruppe } from '../../../shared/beratungen/types.ts';
import { abschnitte } from '../../../shared/kennzahlen/regeln.ts';
import type { Kennzahl, Kennzahlschluessel } from '../../../shared/kennzahlen/types.ts';
import {
  alle,
  JA,
  imBereich,
  imZeitraum,
  istGanzes,
  jeTag,
  regelAmEnde,
  type Bedingung,
  type Bereich,
} from './scope.ts';
import { bedingungDesGespraechs, gespraeche, kontaktgespraeche } from './talks.ts';

/**
 * What a Kennzahl counts, as rows of one shape: `id`, `am`, `kommune_id`, `personal_id`, `haushalt_id`, `person_id`. The sum,
 * „Warum diese Zahl?“ and the breakdown read the same rows.
 */
export type Menge = RawBuilder<unknown>;

export interface Mengenzeile {
  readonly id: string;
  readonly am: string | null;
  readonly kommune_id: string;
  readonly personal_id: string | null;
  readonly haushalt_id: string | null;
  readonly person_id: string | null;
}

/** Day of birth of `p`, or the first of the year where that alone is known. */
const GEBOREN = sql`coalesce(p.geburtsdatum, p.geburtsjahr || '-01-01', '')`;

/** Somebody who was born and had arrived by the last day: `p` of `personen`. */
export function istDa({ bis }: Bereich): Bedingung {
  return sql<SqlBool>`(${GEBOREN} <= ${bis} and coalesce(p.ankunft_am, '') <= ${bis})`;
}

/** Households are `h` of `haushalte`: where they live, and who accompanies them. */
const HAUSHALTSSPALTEN = sql`h.kommune_id, h.zustaendig_id as personal_id, h.id as haushalt_id`;
const imBereichDesHaushalts = (bereich: Bereich) => imBereich(bereich, 'h.kommune_id', 'h.zustaendig_id');

/** Persons in the AUB of the Kommune on the last day, as long as nobody noted that they left. */
function istBestand({ bis }: Bereich): Bedingung {
  return sql<SqlBool>`(p.aub_von <= ${bis} and (p.aub_bis is null or p.aub_bis >= ${bis})
    and not exists (select 1 from begleitungen as bg where bg.haushalt_id = p.haushalt_id
      and bg.grund in ('fortzug', 'verstorben') and bg.bis < ${bis}
      and not exists (select 1 from begleitungen as sp where sp.haushalt_id = p.haushalt_id and sp.von >= bg.bis and sp.von <= ${bis}
        and sp.id <> bg.id)))`;
}

/** Persons `p` with their household `h` that a Kennzahl counts, and the column with the day. */
const PERSONEN: Readonly<Record<string, { readonly am: string; readonly bedingung: (bereich: Bereich) => Bedingung }>> =
  {
    '45': {
      am: 'p.erstkontakt_am',
      bedingung: (bereich) =>
        sql<SqlBool>`(p.erstkontakt = 'angenommen' and ${imZeitraum(bereich, 'p.erstkontakt_am')})`,
    },
    '47': { am: 'p.aub_von', bedingung: (bereich) => alle([istBestand(bereich), istDa(bereich)]) },
    N8a: {
      am: 'p.erstkontakt_am',
      bedingung: (bereich) =>
        sql<SqlBool>`(p.erstkontakt = 'abgelehnt' and ${imZeitraum(bereich, 'p.erstkontakt_am')})`,
    },
    N8b: {
      am: 'p.erstkontakt_am',
      bedingung: (bereich) =>
        sql<SqlBool>`(p.erstkontakt = 'nicht_erreicht' and ${imZeitraum(bereich, 'p.erstkontakt_am')})`,
    },
    N13: {
      am: 'p.aub_von',
      bedingung: ({ von, bis }) => sql<SqlBool>`(p.stationen like '%arbeitsgelegenheit%' and exists (
      select 1 from json_each(p.stationen) as s where s.value ->> 'art' = 'arbeitsgelegenheit'
        and s.value ->> 'von' between ${von} and ${bis}))`,
    },
    N15a: {
      am: 'p.aub_von',
      bedingung: (bereich) => sql<SqlBool>`(exists (
      select 1 from json_each(p.sprachen) as s where s.value ->> 'sprache' = 'de'
        and s.value ->> 'niveau' in ('b1', 'b2', 'c1', 'c2', 'muttersprache'))
      and ${istBestand(bereich)} and ${istDa(bereich)})`,
    },
    N15b: {
      am: 'p.aub_von',
      bedingung: (
        bereich,
      ) => sql<SqlBool>`((case when p.geburtsdatum is not null then p.geburtsdatum > ${plusMonate(bereich.bis, -12 * 18)}
      else p.geburtsjahr > ${Number(bereich.bis.slice(0, 4)) - 18} end) and ${istBestand(bereich)} and ${istDa(bereich)})`,
    },
    zugaenge: { am: 'p.aub_von', bedingung: (bereich) => imZeitraum(bereich, 'p.aub_von') },
    rechtzeitige: {
      am: 'p.erstkontakt_am',
      bedingung: (
        bereich,
      ) => sql<SqlBool>`(${imZeitraum(bereich, 'p.aub_von')} and p.erstkontakt in ('angenommen', 'abgelehnt')
      and p.erstkontakt_am <= date(p.aub_von, ${`+${Number(regelAmEnde(bereich, 'D13'))} days`}))`,
    },
  };

/** The keys that are counted over persons in one statement, with what each asks of a person. */
export function personenbedingungen(bereich: Bereich): readonly (readonly [schluessel: string, Bedingung])[] {
  return Object.entries(PERSONEN).map(([schluessel, { bedingung }]) => [schluessel, bedingung(bereich)]);
}

/** `from` and `where` of the persons that may count. */
export function personen(bereich: Bereich): RawBuilder<unknown> {
  return sql`from haushalte as h join personen as p on p.haushalt_id = h.id where ${imBereichDesHaushalts(bereich)}`;
}

function personenmenge(schluessel: string, bereich: Bereich): Menge | null {
  const angaben = PERSONEN[schluessel];
  if (angaben === undefined) return null;
  return sql`select p.id as id, ${sql.ref(angaben.am)} as am, ${HAUSHALTSSPALTEN}, p.id as person_id
    ${personen(bereich)} and ${angaben.bedingung(bereich)}`;
}

/**
 * `w` of `weiterleitungen`: each counts in the Kommune that its file had on that day (Z12). By the rule of the day an offer that was
 * told of in a talk is one, too, to another office (Z6).
 */
export function weiterleitungen(bereich: Bereich): RawBuilder<unknown> {
  const echte = sql`from weiterleitungen as w where ${imZeitraum(bereich, 'w.am')} and ${imBereich(bereich, 'w.kommune_id', 'w.personal_id')}`;
  if (abschnitte(bereich.regeln, 'Z6', bereich).every(({ wert }) => wert !== 'mit_information')) return echte;
  const amTag = jeTag(bereich, 'Z6', 'b.am', (lesart) => (lesart === 'mit_information' ? JA : sql<SqlBool>`1 = 0`));
  return sql`from (
    select w.id, w.am, w.kommune_id, w.personal_id, w.haushalt_id, w.ziel ${echte}
    union all select b.id, b.am, b.kommune_id, b.personal_id, b.haushalt_id, ${SONSTIGE_STELLE}
      ${gespraeche(bereich)} and b.ist_information <> 0 and ${amTag}
  ) as w where ${JA}`;
}

/** Kennzahl of other offices. */
const SONSTIGE_STELLE = 30;

/** `k` of `netzwerkkontakte`: a talk, a meeting or a call; a mail is kept, and counts by the rule of its day alone (31). */
export function kontakte(bereich: Bereich): RawBuilder<unknown> {
  const zaehlt = jeTag(bereich, 'K31', 'k.am', (lesart) =>
    lesart === 'mit_e_mail' ? JA : sql<SqlBool>`k.art <> 'e_mail'`,
  );
  return sql`from netzwerkkontakte as k where ${zaehlt} and ${imZeitraum(bereich, 'k.am')}
    and ${imBereich(bereich, 'k.kommune_id', 'k.personal_id')}`;
}

/** The Kennzahl that a group of contacts belongs to; `34a` and `34b` are parts of 34. */
export const KONTAKTE: Readonly<Record<Kennzahlschluessel, readonly string[]>> = {
  '31': zKontaktgruppe.options,
  '32': ['integrationsbeauftragte'],
  '33': ['migrationsdienste'],
  '34': ['gemeindeverwaltung', 'landratsamt'],
  '34a': ['gemeindeverwaltung'],
  '34b': ['landratsamt'],
  '35': ['ehrenamt_sonstige'],
};

/** Few talks are handovers: they stand in an index of their own, by their day. */
const UEBERGABEGESPRAECHE = sql`beratungen as b indexed by beratungen_uebergaben`;

/** Files whose handovers can belong to what was asked for: they do, or one of their talks does. */
function aktenMitUebergabe(bereich: Bereich): RawBuilder<unknown> {
  const { personal } = bereich;
  return sql`select h.id as id from haushalte as h where ${imBereichDesHaushalts(bereich)}
    union select b.haushalt_id from ${UEBERGABEGESPRAECHE} where b.ist_uebergabe = 1 and ${imZeitraum(bereich, 'b.am')}
      and ${imBereich(personal === null ? bereich : { ...bereich, kommunen: 'alle' }, 'b.kommune_id', 'b.personal_id')}`;
}

/** One row per file and day: a talk that was one, or a handover with a talk. The talk says whose it is. */
function uebergaben(bereich: Bereich): Menge {
  const istAlles = istGanzes(bereich);
  const akten = istAlles ? sql`` : sql`with akten as materialized (${aktenMitUebergabe(bereich)})`;
  const inAkten = istAlles ? JA : sql<SqlBool>`b.haushalt_id in (select id from akten)`;
  const vonAkten = istAlles ? sql`uebergaben as u` : sql`akten cross join uebergaben as u on u.haushalt_id = akten.id`;
  return sql`select * from (${akten}
    select u.haushalt_id || '/' || u.am as id, u.am as am,
      coalesce(min(case when u.ist_gespraech then u.kommune_id end), min(u.kommune_id)) as kommune_id,
      coalesce(min(case when u.ist_gespraech then u.personal_id end), min(u.personal_id)) as personal_id,
      u.haushalt_id as haushalt_id, null as person_id
    from (
      select b.haushalt_id, b.am, b.kommune_id, b.personal_id, 1 as ist_gespraech from ${UEBERGABEGESPRAECHE}
        where b.ist_uebergabe = 1 and b.haushalt_id is not null and ${imZeitraum(bereich, 'b.am')} and ${inAkten}
      union all
      select u.haushalt_id, u.am, h.kommune_id, h.zustaendig_id, 0 from ${vonAkten} join haushalte as h on h.id = u.haushalt_id
        where u.ist_gespraech = 1 and ${imZeitraum(bereich, 'u.am')}
    ) as u group by u.haushalt_id, u.am
  ) as u where ${imBereich(bereich, 'u.kommune_id', 'u.personal_id')}`;
}

/** Agreed versions `f` of the plans `i` of the households `h` that were asked for. */
function fassungen(bereich: Bereich): RawBuilder<unknown> {
  return sql`from haushalte as h join integrationsplaene as i on i.haushalt_id = h.id
    join plan_fassungen as f on f.plan_id = i.id and f.vereinbart_am is not null where ${imBereichDesHaushalts(bereich)}`;
}

/** Goals `z` of all agreed versions. */
function ziele(bereich: Bereich): RawBuilder<unknown> {
  return sql`from haushalte as h join integrationsplaene as i on i.haushalt_id = h.id
    join plan_fassungen as f on f.plan_id = i.id and f.vereinbart_am is not null
    join plan_felder as pf on pf.fassung_id = f.id join plan_ziele as z on z.feld_id = pf.id
    where ${imBereichDesHaushalts(bereich)}`;
}

/** The goals as the newest agreed version has them: SQLite takes the other columns from the row with the maximum. */
function neuesteZiele(bereich: Bereich): RawBuilder<unknown> {
  return sql`select z.kennung, max(f.nummer) as nummer, z.stand, z.stand_am, ${HAUSHALTSSPALTEN} ${ziele(bereich)} group by i.id, z.kennung`;
}

/** The plan `i` is agreed and not closed on the last day, or by the rule was on any day of the period (K40). */
function istAktiv(bereich: Bereich): Bedingung {
  const { von, bis } = bereich;
  const istOffen =
    regelAmEnde(bereich, 'K40') === 'im_zeitraum'
      ? sql`i.abgeschlossen_am >= ${von}`
      : sql`i.abgeschlossen_am > ${bis}`;
  return sql<SqlBool>`(i.abgeschlossen_am is null or ${istOffen})
    and exists (select 1 from plan_fassungen as f where f.plan_id = i.id and f.vereinbart_am <= ${bis})`;
}

/** Plans that are active, or by the rule the files that have one (K40). */
function aktivePlaene(bereich: Bereich): Menge {
  const quelle = sql`from haushalte as h join integrationsplaene as i on i.haushalt_id = h.id
    where ${imBereichDesHaushalts(bereich)} and ${istAktiv(bereich)}`;
  const erste = sql`(select min(f.vereinbart_am) from plan_fassungen as f where f.plan_id = i.id)`;
  return regelAmEnde(bereich, 'K40') === 'akten'
    ? sql`select h.id as id, min(${erste}) as am, ${HAUSHALTSSPALTEN}, null as person_id ${quelle} group by h.id`
    : sql`select i.id as id, ${erste} as am, ${HAUSHALTSSPALTEN}, i.person_id as person_id ${quelle}`;
}

/**
 * The goal stands in a version that was to be reviewed in the period: neither had another taken its place before, nor was the
 * plan closed.
 */
function istZuUeberpruefen(bereich: Bereich): Bedingung {
  const { von } = bereich;
  return sql<SqlBool>`(${imZeitraum(bereich, 'f.ueberpruefung_am')} and (i.abgeschlossen_am is null or i.abgeschlossen_am >= ${von})
    and not exists (select 1 from plan_fassungen as nf where nf.plan_id = i.id and nf.nummer > f.nummer and nf.vereinbart_am < ${von}))`;
}

/** Of few files their rows are read, not the rows of the Land whose feature fits. */
function verbunden(bereich: Bereich): RawBuilder<unknown> {
  return istGanzes(bereich) ? sql`join` : sql`cross join`;
}

type Mengenbauer = (bereich: Bereich) => Menge;

/** What is neither a talk, a Weiterleitung, a contact nor a feature of a person. */
const WEITERE: Readonly<Record<string, Mengenbauer>> = {
  '36': (
    bereich,
  ) => sql`select g.id as id, g.am as am, g.kommune_id, null as personal_id, null as haushalt_id, null as person_id
    from planungsgespraeche as g where ${imZeitraum(bereich, 'g.am')} and ${ohnePersonal(bereich, 'g.kommune_id')}`,
  '37': uebergaben,
  '38': (bereich) => sql`select h.id as id, min(f.vereinbart_am) as am, ${HAUSHALTSSPALTEN}, null as person_id
    ${fassungen(bereich)} group by h.id having ${sql`min(f.vereinbart_am) between ${bereich.von} and ${bereich.bis}`}`,
  '39': (bereich) => sql`select h.id as id, min(f.vereinbart_am) as am, ${HAUSHALTSSPALTEN}, null as person_id
    ${fassungen(bereich)} and f.nummer > 1 and ${imZeitraum(bereich, 'f.vereinbart_am')} group by h.id`,
  '40': aktivePlaene,
  '41': (bereich) => sql`select z.kennung as id, min(f.vereinbart_am) as am, ${HAUSHALTSSPALTEN}, null as person_id
    ${ziele(bereich)} group by i.id, z.kennung having min(f.vereinbart_am) between ${bereich.von} and ${bereich.bis}`,
  '42': (
    bereich,
  ) => sql`select z.kennung as id, z.stand_am as am, z.kommune_id, z.personal_id, z.haushalt_id, null as person_id
    from (${neuesteZiele(bereich)}) as z where z.stand = 'erreicht' and ${imZeitraum(bereich, 'z.stand_am')}`,
  '46': (bereich) => sql`select p.id as id, max(bg.bis) as am, ${HAUSHALTSSPALTEN}, p.id as person_id
    from haushalte as h join begleitungen as bg on bg.haushalt_id = h.id join personen as p on p.haushalt_id = h.id
    where ${imBereichDesHaushalts(bereich)} and bg.grund is not null and ${imZeitraum(bereich, 'bg.bis')}
      and ${GEBOREN} <= bg.bis and coalesce(p.ankunft_am, '') <= bg.bis group by p.id`,
  N4: (
    bereich,
  ) => sql`select t.id as id, t.am as am, h.kommune_id, t.personal_id, h.id as haushalt_id, null as person_id
    from termine as t join haushalte as h on h.id = t.haushalt_id
    where t.stand = 'nicht_erschienen' and ${imZeitraum(bereich, 't.am')} and ${imBereich(bereich, 'h.kommune_id', 't.personal_id')}`,
  N10: (bereich) => sql`select p.id as id, min(a.von) as am, ${HAUSHALTSSPALTEN}, p.id as person_id
    from haushalte as h ${verbunden(bereich)} anschriften as a on a.haushalt_id = h.id join personen as p on p.haushalt_id = h.id
    where ${imBereichDesHaushalts(bereich)} and a.wohnform = 'eigener_mietvertrag' and ${imZeitraum(bereich, 'a.von')} and ${istDa(bereich)}
      and not exists (select 1 from anschriften as fr where fr.haushalt_id = h.id and fr.id <> a.id
        and fr.wohnform = 'eigener_mietvertrag' and coalesce(fr.von, '') < a.von)
    group by p.id`,
  N11: (bereich) => sql`select h.id as id, max(l.bis) as am, ${HAUSHALTSSPALTEN}, null as person_id
    from haushalte as h ${verbunden(bereich)} leistungen as l on l.haushalt_id = h.id
    where ${imBereichDesHaushalts(bereich)} and ${lebensunterhalt('l')} and ${imZeitraum(bereich, 'l.bis')}
      and not exists (select 1 from leistungen as wl where wl.haushalt_id = h.id and ${lebensunterhalt('wl')}
        and coalesce(wl.von, '') <= ${bereich.bis} and (wl.bis is null or wl.bis > ${bereich.bis}))
    group by h.id`,
  N12: (
    bereich,
  ) => sql`select e.id as id, e.von as am, e.kommune_id, null as personal_id, null as haushalt_id, null as person_id
    from einsaetze as e where e.von <= ${bereich.bis} and (e.bis is null or e.bis >= ${bereich.bis})
      and ${ohnePersonal(bereich, 'e.kommune_id')}`,
  N14: (
    bereich,
  ) => sql`select g.id as id, g.am as am, g.kommune_id, null as personal_id, null as haushalt_id, null as person_id
    from planungsgespraeche as g where (g.ist_luecke = 1 or g.vorschlag <> '') and ${imZeitraum(bereich, 'g.am')}
      and ${ohnePersonal(bereich, 'g.kommune_id')}`,
  planpersonen: (bereich) => sql`select p.id as id, null as am, ${HAUSHALTSSPALTEN}, p.id as person_id
    from haushalte as h join personen as p on p.haushalt_id = h.id
    where ${imBereichDesHaushalts(bereich)} and ${istDa(bereich)} and exists (
      select 1 from integrationsplaene as i where i.haushalt_id = h.id and (i.person_id is null or i.person_id = p.id)
        and (i.abgeschlossen_am is null or i.abgeschlossen_am > ${bereich.bis})
        and exists (select 1 from plan_fassungen as f where f.plan_id = i.id and f.vereinbart_am <= ${bereich.bis}))`,
};

/** Benefits that a household lives on; „ergänzend“ is one of them. */
function lebensunterhalt(tabelle: string): Bedingung {
  return sql<SqlBool>`${sql.ref(`${tabelle}.art`)} in ('asylblg', 'sgb2', 'sgb12', 'ergaenzend')`;
}

/** Rows that nobody of Personal stands behind: none where certain persons were asked for. */
function ohnePersonal(bereich: Bereich, kommune: string): Bedingung {
  return bereich.personal === null ? imBereich(bereich, kommune, '') : sql<SqlBool>`1 = 0`;
}

/** What is counted of goals: agreed for the first time, reached, due. */
export const ZIELWERTE = ['41', '42', 'faelligeZiele'] as const;

/**
 * The goals with what each counts for, `w0` to `w2` in the order of `ZIELWERTE`: the same as their sets, in one pass. Due is what
 * was reached, and what was to be reviewed and was not over before. With one maximum SQLite takes the other columns from its
 * row, so all else is summed.
 */
export function zielwerte(bereich: Bereich): Menge {
  const { von, bis } = bereich;
  const istErreicht = sql`z.stand = 'erreicht' and ${imZeitraum(bereich, 'z.stand_am')}`;
  return sql`select h.kommune_id as kommune_id, h.zustaendig_id as personal_id, max(f.nummer) as nummer,
    (sum(f.vereinbart_am < ${von}) = 0 and sum(f.vereinbart_am <= ${bis}) > 0) as w0, (${istErreicht}) as w1,
    ((${istErreicht}) or (sum(${istZuUeberpruefen(bereich)}) > 0
      and not (z.stand in ('erreicht', 'abgebrochen') and coalesce(z.stand_am, '') < ${von}))) as w2
    ${ziele(bereich)} group by i.id, z.kennung`;
}

/** Nobody of Personal stands behind their rows: where certain persons were asked for, there are none. */
const VON_NIEMANDEM: readonly string[] = ['36', 'N12', 'N14'];

/** Keys that are counted with a statement of their own, as far as the question can touch them. */
export function weitereMengen(bereich: Bereich): readonly (readonly [schluessel: string, Menge])[] {
  return Object.entries(WEITERE)
    .filter(([schluessel]) => bereich.personal === null || !VON_NIEMANDEM.includes(schluessel))
    .map(([schluessel, baue]) => [schluessel, baue(bereich)]);
}

/** Households that were talked with, and by the rule those of their persons who count (43). */
export function kontaktpersonen(bereich: Bereich): RawBuilder<unknown> {
  const where = kontaktgespraeche(bereich);
  if (regelAmEnde(bereich, 'K43') !== 'anwesende') {
    return sql`from beratungen as b join personen as p on p.haushalt_id = b.haushalt_id where ${where} and ${istDa(bereich)}`;
  }
  return sql`from beratungen as b join personen as p on p.haushalt_id = b.haushalt_id where ${where} and ${istDa(bereich)} and (
    exists (select 1 from beratung_personen as bp where bp.beratung_id = b.id and bp.person_id = p.id)
    or not exists (select 1 from beratung_personen as bp where bp.beratung_id = b.id))`;
}

/** Who took part in a talk `b` with a household that is theirs no more. */
export function ausgezogene(bereich: Bereich): RawBuilder<unknown> {
  return sql`from umgezogene_personen as u cross join personen as p on p.id = u.person_id
    cross join beratung_personen as bp on bp.person_id = u.person_id cross join beratungen as b on b.id = bp.beratung_id
    where b.haushalt_id <> p.haushalt_id and ${kontaktgespraeche(bereich)} and ${istDa(bereich)}`;
}

function kontaktmenge(schluessel: Kennzahlschluessel, bereich: Bereich): Menge | null {
  if (schluessel !== '43' && schluessel !== '44') return null;
  const mit = (haushalt: RawBuilder<unknown>) =>
    sql`select 1 from beratungen as b where b.haushalt_id = ${haushalt} and ${kontaktgespraeche(bereich)}`;
  const spalten = sql`p.id, b.am, b.kommune_id, b.personal_id, b.haushalt_id`;
  // With their families those count in the household of today that were talked with there, too.
  const nurSoGezaehlte =
    regelAmEnde(bereich, 'K43') === 'anwesende' ? sql`` : sql`and not exists (${mit(sql`p.haushalt_id`)})`;
  // The file is the household's: also who was not there makes it a family's.
  const nurEinzelne =
    schluessel === '43' ? sql`` : sql`having sum(exists (${mit(sql`k.haushalt_id`)} and b.adressat = 'familie')) = 0`;
  return sql`select k.id as id, min(k.am) as am, min(k.kommune_id) as kommune_id, min(k.personal_id) as personal_id,
    min(k.haushalt_id) as haushalt_id, k.id as person_id from (
      select ${spalten} ${kontaktpersonen(bereich)} union all select ${spalten} ${ausgezogene(bereich)} ${nurSoGezaehlte}
    ) as k group by k.id ${nurEinzelne}`;
}

/** The rows that this Kennzahl counts; null for those that are computed. */
export function mengeVon(kennzahl: Pick<Kennzahl, 'schluessel' | 'eigene'>, bereich: Bereich): Menge | null {
  const { schluessel } = kennzahl;
  const bedingung = bedingungDesGespraechs(kennzahl, bereich);
  if (bedingung !== null) {
    return sql`select b.id as id, b.am as am, b.kommune_id, b.personal_id, b.haushalt_id, null as person_id
      ${gespraeche(bereich)} and ${bedingung}`;
  }
  const gruppen = KONTAKTE[schluessel];
  if (gruppen !== undefined) {
    return sql`select k.id as id, k.am as am, k.kommune_id, k.personal_id, null as haushalt_id, null as person_id
      ${kontakte(bereich)} and k.gruppe in (${sql.join([...gruppen])})`;
  }
  const nummer = Number(schluessel);
  if (nummer >= 18 && nummer <= 30) {
    return sql`select w.id as id, w.am as am, w.kommune_id, w.personal_id, w.haushalt_id, null as person_id
      ${weiterleitungen(bereich)} and ${nummer === 18 ? JA : sql<SqlBool>`w.ziel = ${nummer}`}`;
  }
  return (
    kontaktmenge(schluessel, bereich) ?? personenmenge(schluessel, bereich) ?? WEITERE[schluessel]?.(bereich) ?? null
  );
}
