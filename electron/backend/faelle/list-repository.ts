import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, zKommuneId, zPersonalId, zPersonId, type PersonalId } from '../../../shared/foundation/id.ts';
import type { Begleiteter, Papierende, Schutzende } from '../../../shared/faelle/fristen.ts';
import { listenname, vollerName } from '../../../shared/faelle/name.ts';
import type { Fallfilter, Fallzeile, zFallsortierung } from '../../../shared/faelle/types.ts';
import {
  zAktenstand,
  zAufenthaltsstatus,
  zErstkontaktergebnis,
  zHaushaltsart,
  zSchutz,
  zVorrang,
} from '../../../shared/faelle/wertelisten.ts';
import type { z } from 'zod';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';

/** Lists over many households. Each is one bounded statement, since the Land has 30.000 of them. */

type Fallsortierung = z.infer<typeof zFallsortierung>;

/** A filter with the answers that only a service knows. */
export interface Fallfrage {
  readonly filter: Fallfilter;
  /** The Personal of the account, for `eigene`. */
  readonly eigenes: PersonalId | null;
  /** Condition on `haushalte.id` for the text of the filter; null: none was entered. */
  readonly text: RawBuilder<SqlBool> | null;
  readonly heute: Datum;
}

interface Fallseite {
  readonly sortierung: Fallsortierung;
  readonly ab: number;
  readonly anzahl: number;
}

/** Empty days come last. */
const ORDNUNG: Record<Fallsortierung, RawBuilder<unknown>> = {
  name: sql`h.sortiername, h.id`,
  aktenzeichen: sql`h.aktenzeichen = '', h.aktenzeichen, h.sortiername, h.id`,
  aufenthalt: sql`h.aufenthalt_bis is null, h.aufenthalt_bis, h.sortiername, h.id`,
  aub: sql`h.aub_von is null, h.aub_von, h.sortiername, h.id`,
};

interface Fallrohzeile {
  readonly id: string;
  readonly bezeichnung: string;
  readonly aktenzeichen: string;
  readonly kommune_id: string;
  readonly art: string;
  readonly stand: string;
  readonly personen_zahl: number;
  readonly zustaendig_id: string | null;
  readonly vorname: string | null;
  readonly nachname: string | null;
  readonly vorrang: string;
  readonly aufenthalt_bis: string | null;
  readonly aub_von: string | null;
  readonly begleitet_seit: string | null;
}

function fallzeile(zeile: Fallrohzeile): Fallzeile {
  const tag = (text: string | null) => (text === null ? null : zDatum.parse(text));
  return {
    id: zHaushaltId.parse(zeile.id),
    bezeichnung: zeile.bezeichnung,
    aktenzeichen: zeile.aktenzeichen,
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    art: zHaushaltsart.parse(zeile.art),
    stand: zAktenstand.parse(zeile.stand),
    personen: zeile.personen_zahl,
    zustaendigId: zPersonalId.nullable().parse(zeile.zustaendig_id),
    zustaendig: vollerName({ vorname: zeile.vorname ?? '', nachname: zeile.nachname ?? '' }),
    vorrang: zVorrang.parse(zeile.vorrang),
    aufenthaltBis: tag(zeile.aufenthalt_bis),
    aubVon: tag(zeile.aub_von),
    begleitetSeit: tag(zeile.begleitet_seit),
  };
}

/** Somebody of the AUB without contact, as the list names them. */
export type Zugangszeile = ReturnType<typeof zugangszeile>;

interface Zugangsrohzeile {
  readonly id: string;
  readonly haushalt_id: string;
  readonly kommune_id: string;
  readonly vorname: string;
  readonly nachname: string;
  readonly aub_von: string;
  readonly erstkontakt: string;
}

interface Papierrohzeile {
  readonly id: string;
  readonly status: string;
  readonly bis: string;
  readonly vorname: string;
  readonly nachname: string;
  readonly haushalt_id: string;
  readonly kommune_id: string;
}

function zugangszeile(zeile: Zugangsrohzeile) {
  return {
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    personId: zPersonId.parse(zeile.id),
    name: listenname(zeile),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    aubVon: zDatum.parse(zeile.aub_von),
    erstkontakt: zErstkontaktergebnis.parse(zeile.erstkontakt),
  };
}

/** Both days included. */
interface Zeitspanne {
  readonly von: Datum;
  readonly bis: Datum;
}

/** More than a clerk works off at once; the rest comes up when these are done. */
const HOECHSTENS_ZUGAENGE = 500;
const HOECHSTENS_FRISTEN = 1_000;

export function fallRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  /**
   * What the filter asks for. A `+` keeps the database from looking up first what many have: a page is read in the order
   * of its index until it is full, and few Kommunen are read by their own. Only a sum over all Kommunen counts from the
   * lists of the households.
   */
  function bedingung({ filter, eigenes, text, heute }: Fallfrage, wofuer: 'seite' | 'summe'): RawBuilder<SqlBool> {
    const vonHaushalten = wofuer === 'seite' || sicht !== 'alle' || filter.kommuneId !== null;
    const zustaendig =
      filter.zustaendig === 'alle'
        ? null
        : filter.zustaendig === 'ohne'
          ? sql`+h.zustaendig_id is null`
          : sql`h.zustaendig_id = ${filter.zustaendig === 'eigene' ? (eigenes ?? '') : filter.zustaendig}`;
    const mitEintrag = (tabelle: 'anschriften' | 'leistungen', spalte: string, wert: string) => {
      // Where a protected household lives must not be found out by asking for it.
      const offene = tabelle === 'anschriften' ? sql`+ist_geschuetzt = 0 and` : sql``;
      const geltende = sql`${offene} (bis is null or bis >= ${heute})`;
      return vonHaushalten
        ? sql`exists (select 1 from ${sql.table(tabelle)}
            where haushalt_id = h.id and +${sql.ref(spalte)} = ${wert} and ${geltende})`
        : sql`h.id in (select haushalt_id from ${sql.table(tabelle)} where ${sql.ref(spalte)} = ${wert} and ${geltende})`;
    };
    const teile: readonly (RawBuilder<unknown> | null)[] = [
      inSicht(sicht, 'h.kommune_id'),
      text,
      filter.kommuneId && sql`h.kommune_id = ${filter.kommuneId}`,
      filter.stand && sql`+h.stand = ${filter.stand}`,
      zustaendig,
      filter.art && sql`h.art = ${filter.art}`,
      filter.vorrang && sql`h.vorrang = ${filter.vorrang}`,
      filter.sprache === '' ? null : sql`instr(h.sprachen, ${`,${filter.sprache},`}) > 0`,
      filter.aufenthaltBis && sql`+h.aufenthalt_bis <= ${filter.aufenthaltBis}`,
      filter.wohnform && mitEintrag('anschriften', 'wohnform', filter.wohnform),
      filter.ortsteil === '' ? null : mitEintrag('anschriften', 'ortsteil', filter.ortsteil),
      filter.leistung && mitEintrag('leistungen', 'art', filter.leistung),
    ];
    return sql<SqlBool>`${sql.join(
      teile.filter((teil) => teil !== null),
      sql` and `,
    )}`;
  }

  return {
    /** One page of the list. */
    async seite(frage: Fallfrage, { sortierung, ab, anzahl }: Fallseite): Promise<Fallzeile[]> {
      const { rows } = await sql<Fallrohzeile>`
        select h.id, h.bezeichnung, h.aktenzeichen, h.kommune_id, h.art, h.stand, h.personen_zahl, h.zustaendig_id,
          p.vorname, p.nachname, h.vorrang, h.aufenthalt_bis, h.aub_von, h.begleitet_seit
        from haushalte h left join personal p on p.id = h.zustaendig_id
        where ${bedingung(frage, 'seite')}
        order by ${ORDNUNG[sortierung]}
        limit ${anzahl} offset ${ab}
      `.execute(db);
      return rows.map(fallzeile);
    },

    /** Name of the Personal; empty where it is gone. */
    async nameVon(id: PersonalId): Promise<string> {
      const zeile = await db
        .selectFrom('personal')
        .select(['vorname', 'nachname'])
        .where('id', '=', id)
        .executeTakeFirst();
      return zeile === undefined ? '' : vollerName(zeile);
    },

    /** How many households and persons the filter meets in all. */
    async summe(frage: Fallfrage): Promise<{ readonly gesamt: number; readonly personen: number }> {
      const { rows } = await sql<{ gesamt: number; personen: number | null }>`
        select count(*) as gesamt, sum(h.personen_zahl) as personen from haushalte h where ${bedingung(frage, 'summe')}
      `.execute(db);
      return { gesamt: rows[0]?.gesamt ?? 0, personen: rows[0]?.personen ?? 0 };
    },

    /** Persons whose AUB has begun and lasts, without a contact; the longest waiting first, at most 500. */
    async zugaengeOhneKontakt(kommuneId: string | null, heute: Datum): Promise<Zugangszeile[]> {
      // Of one Kommune few are read by their households; of all the longest waiting come in the order of their index.
      const vonHaushalten = sicht !== 'alle' || kommuneId !== null;
      const tabellen = vonHaushalten
        ? sql`haushalte h cross join personen p on p.haushalt_id = h.id`
        : sql`personen p cross join haushalte h on h.id = p.haushalt_id`;
      const eineKommune = kommuneId === null ? sql`` : sql`and h.kommune_id = ${kommuneId}`;
      const { rows } = await sql<Zugangsrohzeile>`
        select p.id, p.haushalt_id, h.kommune_id, p.vorname, p.nachname, p.aub_von, p.erstkontakt
        from ${tabellen}
        where p.erstkontakt in ('offen', 'nicht_erreicht') and p.aub_von <= ${heute}
          and (p.aub_bis is null or p.aub_bis >= ${heute}) and ${inSicht(sicht, 'h.kommune_id')} ${eineKommune}
        order by p.aub_von, p.id
        limit ${HOECHSTENS_ZUGAENGE}
      `.execute(db);
      return rows.map(zugangszeile);
    },

    /**
     * Last residence papers of accompanied persons that end between both days, of the households where the first of them
     * does: those rows know it.
     */
    async endendePapiere({ von, bis }: Zeitspanne): Promise<Papierende[]> {
      const haushalte = await db
        .selectFrom('haushalte')
        .select('id')
        .where('stand', '=', 'offen')
        .where('aufenthalt_bis', '>=', von)
        .where('aufenthalt_bis', '<=', bis)
        .where(inSicht(sicht, 'kommune_id'))
        .orderBy('aufenthalt_bis')
        .limit(HOECHSTENS_FRISTEN)
        .execute();
      if (haushalte.length === 0) return [];
      const { rows } = await sql<Papierrohzeile>`
        select a.id, a.status, a.bis, p.vorname, p.nachname, h.id as haushalt_id, h.kommune_id
        from json_each(${JSON.stringify(haushalte.map(({ id }) => id))}) j
        cross join haushalte h on h.id = j.value
        cross join personen p on p.haushalt_id = h.id
        cross join aufenthalte a on a.person_id = p.id
        where +a.bis >= ${von} and +a.bis <= ${bis} and not exists (
          select 1 from aufenthalte s where s.person_id = a.person_id and (s.bis is null or s.bis > a.bis)
        )
        order by a.bis, a.id
      `.execute(db);
      return rows.map(({ id, vorname, nachname, ...zeile }) => ({
        ...{ id, vorname, nachname },
        status: zAufenthaltsstatus.parse(zeile.status),
        bis: zDatum.parse(zeile.bis),
        haushaltId: zHaushaltId.parse(zeile.haushalt_id),
        kommuneId: zKommuneId.parse(zeile.kommune_id),
      }));
    },

    /** Accompanied households that began between both days. */
    async begleiteteSeit({ von, bis }: Zeitspanne, istVerlaengert: boolean): Promise<Begleiteter[]> {
      const zeilen = await db
        .selectFrom('haushalte')
        .select(['id', 'bezeichnung', 'kommune_id', 'begleitet_seit'])
        .$narrowType<{ begleitet_seit: string }>()
        .where('stand', '=', 'offen')
        .where('begleitet_seit', '>=', von)
        .where('begleitet_seit', '<=', bis)
        .where('ist_verlaengert', '=', istVerlaengert ? 1 : 0)
        .where(inSicht(sicht, 'kommune_id'))
        .orderBy('begleitet_seit')
        .limit(HOECHSTENS_FRISTEN)
        .execute();
      return zeilen.map((zeile) => ({
        haushaltId: zHaushaltId.parse(zeile.id),
        bezeichnung: zeile.bezeichnung,
        kommuneId: zKommuneId.parse(zeile.kommune_id),
        beginn: zDatum.parse(zeile.begleitet_seit),
        istVerlaengert,
      }));
    },

    /** Persons whose Schutz ends between both days. */
    async endenderSchutz({ von, bis }: Zeitspanne): Promise<Schutzende[]> {
      const zeilen = await db
        .selectFrom('personen')
        .innerJoin('haushalte', 'haushalte.id', 'personen.haushalt_id')
        .select([
          'personen.id',
          'personen.vorname',
          'personen.nachname',
          'personen.schutz',
          'personen.schutz_bis',
          'haushalte.id as haushalt_id',
          'haushalte.kommune_id',
        ])
        .$narrowType<{ schutz_bis: string }>()
        .where('personen.schutz', '<>', 'keiner')
        .where('personen.schutz_bis', '>=', von)
        .where('personen.schutz_bis', '<=', bis)
        .where(inSicht(sicht, 'haushalte.kommune_id'))
        .orderBy('personen.schutz_bis')
        .limit(HOECHSTENS_FRISTEN)
        .execute();
      return zeilen.map(({ id, vorname, nachname, ...zeile }) => ({
        ...{ id, vorname, nachname },
        schutz: zSchutz.parse(zeile.schutz),
        bis: zDatum.parse(zeile.schutz_bis),
        haushaltId: zHaushaltId.parse(zeile.haushalt_id),
        kommuneId: zKommuneId.parse(zeile.kommune_id),
      }));
    },
  };
}
