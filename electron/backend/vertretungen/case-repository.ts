import { sql } from 'kysely';
import {
  zHaushaltId,
  zKommuneId,
  zPersonalId,
  type HaushaltId,
  type KontoId,
  type PersonalId,
} from '../../../shared/foundation/id.ts';
import type { Nachfolgefall, Offenes } from '../../../shared/vertretungen/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';

/** A case as it is handed over, without the steps that are open in it. */
export type Fallzeile = Omit<Nachfolgefall, 'offen'>;

/** The cases of a person of Personal and what is open in them; only reads. */
export function caseRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  /** Open files and households of the Zählbestand; a closed file needs nobody. */
  const faelleDer = (personalId: PersonalId) =>
    db
      .selectFrom('haushalte')
      .where('haushalte.zustaendig_id', '=', personalId)
      .where('haushalte.stand', '<>', 'abgeschlossen');

  const offeneWiedervorlagen = () => db.selectFrom('wiedervorlagen').where('wiedervorlagen.erledigt_am', 'is', null);

  return {
    /** Those that the account sees, by name, with the first language of the first adult. */
    async faelle(personalId: PersonalId): Promise<Fallzeile[]> {
      const zeilen = await faelleDer(personalId)
        .select(['haushalte.id', 'haushalte.version', 'haushalte.bezeichnung', 'haushalte.aktenzeichen'])
        .select('haushalte.kommune_id')
        .select(({ selectFrom }) =>
          selectFrom('personen')
            .select(sql<string | null>`json_extract(personen.sprachen, '$[0].sprache')`.as('sprache'))
            .whereRef('personen.haushalt_id', '=', 'haushalte.id')
            .orderBy('personen.position')
            .limit(1)
            .as('sprache'),
        )
        .where(inSicht(sicht, 'haushalte.kommune_id'))
        .orderBy('haushalte.sortiername')
        .orderBy('haushalte.id')
        .execute();
      return zeilen.map((zeile) => ({
        haushaltId: zHaushaltId.parse(zeile.id),
        version: zeile.version,
        bezeichnung: zeile.bezeichnung,
        aktenzeichen: zeile.aktenzeichen,
        kommuneId: zKommuneId.parse(zeile.kommune_id),
        sprache: zeile.sprache ?? '',
      }));
    },

    /** Planned appointments, open Wiedervorlagen and open Weiterleitungen of each of these cases. */
    async offenJeFall(
      ids: readonly HaushaltId[],
      personalId: PersonalId,
    ): Promise<ReadonlyMap<string, Omit<Offenes, 'faelle'>>> {
      const offen = new Map<string, { termine: number; wiedervorlagen: number; weiterleitungen: number }>();
      for (const id of ids) offen.set(id, { termine: 0, wiedervorlagen: 0, weiterleitungen: 0 });
      if (ids.length === 0) return offen;
      const gezaehlte = {
        termine: await db
          .selectFrom('termine')
          .select(({ fn }) => ['haushalt_id as id', fn.countAll<number>().as('anzahl')])
          .where('haushalt_id', 'in', [...ids])
          .where('personal_id', '=', personalId)
          .where('stand', '=', 'geplant')
          .groupBy('haushalt_id')
          .execute(),
        wiedervorlagen: await offeneWiedervorlagen()
          .select(({ fn }) => ['bezug_id as id', fn.countAll<number>().as('anzahl')])
          .where('bezug_tabelle', '=', 'haushalte')
          .where('bezug_id', 'in', [...ids])
          .groupBy('bezug_id')
          .execute(),
        weiterleitungen: await db
          .selectFrom('weiterleitungen')
          .select(({ fn }) => ['haushalt_id as id', fn.countAll<number>().as('anzahl')])
          .where('haushalt_id', 'in', [...ids])
          .where('stand', 'in', ['gesendet', 'angenommen'])
          .groupBy('haushalt_id')
          .execute(),
      };
      for (const [art, zeilen] of Object.entries(gezaehlte)) {
        for (const { id, anzahl } of zeilen) {
          const eines = offen.get(id ?? '');
          if (eines) eines[art as keyof typeof eines] = anzahl;
        }
      }
      return offen;
    },

    /** Everything that the person has open, also in cases that the account does not see. `kontoId` null: no account. */
    async offen(personalId: PersonalId, kontoId: KontoId | null): Promise<Offenes> {
      const { faelle } = await faelleDer(personalId)
        .select(({ fn }) => fn.countAll<number>().as('faelle'))
        .executeTakeFirstOrThrow();
      const { termine } = await db
        .selectFrom('termine')
        .select(({ fn }) => fn.countAll<number>().as('termine'))
        .where('personal_id', '=', personalId)
        .where('stand', '=', 'geplant')
        .executeTakeFirstOrThrow();
      const { wiedervorlagen } = await offeneWiedervorlagen()
        .select(({ fn }) => fn.countAll<number>().as('wiedervorlagen'))
        .where(({ or, and, eb }) =>
          or([
            and([
              eb('bezug_tabelle', '=', 'haushalte'),
              eb('bezug_id', 'in', faelleDer(personalId).select('haushalte.id')),
            ]),
            ...(kontoId === null ? [] : [eb('konto_id', '=', kontoId)]),
          ]),
        )
        .executeTakeFirstOrThrow();
      const { weiterleitungen } = await db
        .selectFrom('weiterleitungen')
        .select(({ fn }) => fn.countAll<number>().as('weiterleitungen'))
        .where('haushalt_id', 'in', faelleDer(personalId).select('haushalte.id'))
        .where('stand', 'in', ['gesendet', 'angenommen'])
        .executeTakeFirstOrThrow();
      return { faelle, termine, wiedervorlagen, weiterleitungen };
    },

    /** How many Wiedervorlagen an account keeps for itself alone. */
    async eigeneWiedervorlagen(kontoId: KontoId): Promise<number> {
      const { anzahl } = await offeneWiedervorlagen()
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('konto_id', '=', kontoId)
        .executeTakeFirstOrThrow();
      return anzahl;
    },

    /** Open cases and the languages in them, by person of Personal; also those that the account does not see. */
    async bestand(): Promise<ReadonlyMap<PersonalId, { readonly faelle: number; readonly sprachen: string[] }>> {
      const { rows } = await sql<{ id: string; faelle: number; sprachen: string | null }>`
        select h.zustaendig_id as id, count(*) as faelle, json_group_array(distinct (
          select json_extract(p.sprachen, '$[0].sprache') from personen p where p.haushalt_id = h.id
          order by p.position limit 1)) as sprachen
        from haushalte h where h.zustaendig_id is not null and h.stand <> 'abgeschlossen' group by h.zustaendig_id
      `.execute(db);
      return new Map(
        rows.map(({ id, faelle, sprachen }) => [
          zPersonalId.parse(id),
          {
            faelle,
            sprachen: (JSON.parse(sprachen ?? '[]') as (string | null)[]).filter((eine) => eine !== null),
          },
        ]),
      );
    },

    /** To which household Wiedervorlagen and documents belong, by `<table> <id>`. */
    async haushalteVon(
      bezuege: readonly { readonly tabelle: string; readonly id: string }[],
    ): Promise<ReadonlyMap<string, string>> {
      const gefundene = new Map<string, string>();
      for (const tabelle of ['wiedervorlagen', 'dokumente'] as const) {
        const ids = bezuege.filter((bezug) => bezug.tabelle === tabelle).map(({ id }) => id);
        if (ids.length === 0) continue;
        const zeilen = await db
          .selectFrom(tabelle)
          .select(['id', 'bezug_id'])
          .where('id', 'in', ids)
          .where('bezug_tabelle', '=', 'haushalte')
          .execute();
        for (const { id, bezug_id: haushalt } of zeilen) {
          if (haushalt !== null) gefundene.set(`${tabelle} ${id}`, haushalt);
        }
      }
      return gefundene;
    },
  };
}
