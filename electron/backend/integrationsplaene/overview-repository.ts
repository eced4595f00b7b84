import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { listenname, vollerName } from '../../../shared/faelle/name.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, zKommuneId, zPlanfassungId, zPlanId, type PersonalId } from '../../../shared/foundation/id.ts';
import { planstand } from '../../../shared/integrationsplaene/stand.ts';
import type { Planfilter, Planzeile } from '../../../shared/integrationsplaene/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';

/** The list of plans over all cases. Each is one bounded statement, since the Land has 30.000 households. */

/** A filter with the answers that only a service knows. */
export interface Planfrage {
  readonly filter: Planfilter;
  /** The Personal of the account, for `eigene`. */
  readonly eigenes: PersonalId | null;
  /** Condition on `h.id` for the text of the filter; null: none was entered. */
  readonly text: RawBuilder<SqlBool> | null;
}

interface Planrohzeile {
  readonly plan_id: string;
  readonly haushalt_id: string;
  readonly kommune_id: string;
  readonly bezeichnung: string;
  readonly aktenzeichen: string;
  readonly person_id: string | null;
  readonly vorname: string | null;
  readonly nachname: string | null;
  readonly zustaendig_vorname: string | null;
  readonly zustaendig_nachname: string | null;
  readonly abgeschlossen_am: string | null;
  readonly neueste_id: string;
  readonly nummer: number;
  readonly neueste_vereinbart_am: string | null;
  readonly vereinbart_am: string | null;
  readonly ueberpruefung_am: string | null;
  readonly ziele: number;
  readonly ziele_erreicht: number;
}

function planzeile(zeile: Planrohzeile): Planzeile {
  const vereinbartAm = zDatum.nullable().parse(zeile.vereinbart_am);
  return {
    planId: zPlanId.parse(zeile.plan_id),
    fassungId: zPlanfassungId.parse(zeile.neueste_id),
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    bezeichnung:
      zeile.person_id === null
        ? zeile.bezeichnung
        : listenname({ vorname: zeile.vorname ?? '', nachname: zeile.nachname ?? '' }),
    aktenzeichen: zeile.aktenzeichen,
    zustaendig: vollerName({ vorname: zeile.zustaendig_vorname ?? '', nachname: zeile.zustaendig_nachname ?? '' }),
    stand: planstand({ istAbgeschlossen: zeile.abgeschlossen_am !== null, istVereinbart: vereinbartAm !== null }),
    nummer: zeile.nummer,
    istEntwurf: zeile.neueste_vereinbart_am === null,
    vereinbartAm,
    ueberpruefungAm: zDatum.nullable().parse(zeile.ueberpruefung_am),
    ziele: zeile.ziele,
    zieleErreicht: zeile.ziele_erreicht,
  };
}

/**
 * The version `g` of the plan is what holds: agreed on last, or the draft of a plan that nobody agreed on yet. Said so that
 * it can be asked of one row after the other.
 */
const GILT = sql<SqlBool>`not exists (
  select 1 from plan_fassungen x
  where x.plan_id = g.plan_id and x.vereinbart_am is not null and (g.vereinbart_am is null or x.nummer > g.nummer)
)`;

/** From so few Kommunen the plans are read by household; else by their day, until the page is full. */
const WENIGE_KOMMUNEN = 3;

/** Plans with a day of review that are open come first; what is left follows in the same order. */
type Teil = 'faellige' | 'uebrige';

/** Plans of the households whose Kommune the account sees. */
export function planuebersichtRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  /** Conditions on the household `h`. */
  function imHaushalt({ filter, eigenes, text }: Planfrage): RawBuilder<SqlBool>[] {
    const alle = [inSicht(sicht, 'h.kommune_id')];
    if (filter.kommuneId !== null) alle.push(sql<SqlBool>`h.kommune_id = ${filter.kommuneId}`);
    if (filter.zustaendig === 'eigene') alle.push(sql<SqlBool>`h.zustaendig_id = ${eigenes}`);
    if (text !== null) alle.push(text);
    return alle;
  }

  function bedingungen(frage: Planfrage): RawBuilder<SqlBool>[] {
    const { filter } = frage;
    const alle = [...imHaushalt(frage), GILT];
    if (filter.stand === 'abgeschlossen') alle.push(sql<SqlBool>`i.abgeschlossen_am is not null`);
    else if (filter.stand !== null) {
      alle.push(sql<SqlBool>`i.abgeschlossen_am is null`);
      alle.push(
        filter.stand === 'aktiv' ? sql<SqlBool>`g.vereinbart_am is not null` : sql<SqlBool>`g.vereinbart_am is null`,
      );
    }
    if (filter.ueberpruefungBis !== null) {
      alle.push(sql<SqlBool>`i.abgeschlossen_am is null`);
      alle.push(sql<SqlBool>`g.ueberpruefung_am <= ${filter.ueberpruefungBis}`);
    }
    return alle;
  }

  /** Which table leads is said, since only this list knows that it needs a page and not all. */
  function tabellen({ filter, text }: Planfrage): RawBuilder<unknown> {
    const sindWenige = sicht !== 'alle' && sicht.length <= WENIGE_KOMMUNEN;
    const hatFilter = filter.kommuneId !== null || filter.zustaendig === 'eigene' || text !== null;
    return sindWenige || hatFilter
      ? sql`haushalte h cross join integrationsplaene i on i.haushalt_id = h.id
          cross join plan_fassungen g on g.plan_id = i.id`
      : sql`plan_fassungen g cross join integrationsplaene i on i.id = g.plan_id
          cross join haushalte h on h.id = i.haushalt_id`;
  }

  const quelle = (frage: Planfrage, weitere: readonly RawBuilder<SqlBool>[]) => sql`
    from ${tabellen(frage)} where ${sql.join([...bedingungen(frage), ...weitere], sql` and `)}
  `;

  const istImTeil = (teil: Teil) =>
    teil === 'faellige'
      ? [sql<SqlBool>`i.abgeschlossen_am is null`, sql<SqlBool>`g.ueberpruefung_am is not null`]
      : [sql<SqlBool>`(i.abgeschlossen_am is not null or g.ueberpruefung_am is null)`];

  async function zaehle(frage: Planfrage, teil: Teil | null): Promise<number> {
    const { rows } = await sql<{ anzahl: number }>`
      select count(*) as anzahl ${quelle(frage, teil === null ? [] : istImTeil(teil))}
    `.execute(db);
    return rows[0]?.anzahl ?? 0;
  }

  async function lies(frage: Planfrage, teil: Teil, ab: number, anzahl: number): Promise<Planzeile[]> {
    const ordnung =
      teil === 'faellige'
        ? sql`g.ueberpruefung_am, h.sortiername, i.id`
        : sql`i.abgeschlossen_am is not null, g.ueberpruefung_am is null, g.ueberpruefung_am, h.sortiername, i.id`;
    const { rows } = await sql<Planrohzeile>`
      with seite as materialized (
        select i.id as plan_id, i.haushalt_id, i.person_id, i.abgeschlossen_am, g.id as geltende_id, g.vereinbart_am,
          g.ueberpruefung_am, h.kommune_id, h.bezeichnung, h.aktenzeichen, h.zustaendig_id, h.sortiername
        ${quelle(frage, istImTeil(teil))}
        order by ${ordnung} limit ${anzahl} offset ${ab}
      )
      select seite.*, p.vorname, p.nachname, z.vorname as zustaendig_vorname, z.nachname as zustaendig_nachname,
        n.id as neueste_id, n.nummer, n.vereinbart_am as neueste_vereinbart_am,
        (select count(*) from plan_felder d join plan_ziele t on t.feld_id = d.id
          where d.fassung_id = seite.geltende_id) as ziele,
        (select count(*) from plan_felder d join plan_ziele t on t.feld_id = d.id
          where d.fassung_id = seite.geltende_id and t.stand = 'erreicht') as ziele_erreicht
      from seite
      join plan_fassungen n on n.plan_id = seite.plan_id
        and n.nummer = (select max(x.nummer) from plan_fassungen x where x.plan_id = seite.plan_id)
      left join personen p on p.id = seite.person_id
      left join personal z on z.id = seite.zustaendig_id
      order by seite.abgeschlossen_am is not null, seite.ueberpruefung_am is null, seite.ueberpruefung_am,
        seite.sortiername, seite.plan_id
    `.execute(db);
    return rows.map(planzeile);
  }

  return {
    /** A page, by due review: those without come after, those of closed plans last. */
    async seite(
      frage: Planfrage,
      { ab, anzahl }: { readonly ab: number; readonly anzahl: number },
    ): Promise<Planzeile[]> {
      const faellige = await lies(frage, 'faellige', ab, anzahl);
      if (faellige.length === anzahl || frage.filter.ueberpruefungBis !== null) return faellige;
      const davor = faellige.length > 0 || ab === 0 ? ab + faellige.length : await zaehle(frage, 'faellige');
      const uebrige = await lies(frage, 'uebrige', Math.max(ab - davor, 0), anzahl - faellige.length);
      return [...faellige, ...uebrige];
    },

    /** How many plans the filter meets; where no version has to be asked, none is read. */
    async gesamt(frage: Planfrage): Promise<number> {
      const { stand, ueberpruefungBis, kommuneId, zustaendig } = frage.filter;
      if (ueberpruefungBis !== null || stand === 'aktiv' || stand === 'entwurf') return zaehle(frage, null);
      const jeder = sicht === 'alle' && kommuneId === null && zustaendig === 'alle' && frage.text === null;
      const haushalt = jeder
        ? []
        : [
            sql<SqlBool>`exists (
        select 1 from haushalte h where h.id = i.haushalt_id and ${sql.join(imHaushalt(frage), sql` and `)})`,
          ];
      const ende = stand === 'abgeschlossen' ? [sql<SqlBool>`i.abgeschlossen_am is not null`] : [];
      const alle = sql.join([sql`1 = 1`, ...haushalt, ...ende], sql` and `);
      const { rows } = await sql<{ anzahl: number }>`
        select count(*) as anzahl from integrationsplaene i where ${alle}
      `.execute(db);
      return rows[0]?.anzahl ?? 0;
    },
  };
}
