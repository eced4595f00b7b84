import { sql, type Selectable } from 'kysely';
import { zSicherungsanlass, type Sicherungsanlass } from '../../../shared/sicherung/types.ts';
import type { Ausfuehrung } from '../context.ts';
import type { SicherungenTabelle } from '../database/schema.ts';
import type { Ort } from './places.ts';

/** A backup that was made or tried here. */
export interface Sicherungsvermerk {
  readonly name: string;
  readonly pfad: string;
  readonly erstelltAm: string;
  readonly anlass: Sicherungsanlass;
  readonly bytes: number;
  readonly sha256: string;
  readonly letzterBefehl: number;
  readonly istGelungen: boolean;
  readonly satz: string;
}

function fromRow(zeile: Selectable<SicherungenTabelle>): Sicherungsvermerk {
  return {
    name: zeile.name,
    pfad: zeile.pfad,
    erstelltAm: zeile.erstellt_am,
    anlass: zSicherungsanlass.parse(zeile.anlass),
    bytes: zeile.bytes,
    sha256: zeile.sha256,
    letzterBefehl: zeile.letzter_befehl,
    istGelungen: zeile.ist_gelungen === 1,
    satz: zeile.satz,
  };
}

/** Where backups go, and what is known of them. */
export function sicherungRepository(db: Ausfuehrung) {
  return {
    /** null: beside the Datenbestand. */
    async ziel(): Promise<Ort | null> {
      const zeile = await db.selectFrom('sicherungsziel').selectAll().executeTakeFirst();
      if (zeile === undefined) return null;
      return { name: zeile.name, pfad: zeile.pfad, istWechseldatentraeger: zeile.ist_wechseldatentraeger === 1 };
    },

    async setzeZiel({ name, pfad, istWechseldatentraeger }: Ort): Promise<void> {
      const werte = { name, pfad, ist_wechseldatentraeger: istWechseldatentraeger ? 1 : 0 };
      await db
        .insertInto('sicherungsziel')
        .values({ id: 1, ...werte })
        .onConflict((konflikt) => konflikt.column('id').doUpdateSet(werte))
        .execute();
    },

    async vermerke(): Promise<Sicherungsvermerk[]> {
      const zeilen = await db.selectFrom('sicherungen').selectAll().orderBy('erstellt_am', 'desc').execute();
      return zeilen.map(fromRow);
    },

    async merke(vermerk: Sicherungsvermerk): Promise<void> {
      const werte = {
        pfad: vermerk.pfad,
        erstellt_am: vermerk.erstelltAm,
        anlass: vermerk.anlass,
        bytes: vermerk.bytes,
        sha256: vermerk.sha256,
        letzter_befehl: vermerk.letzterBefehl,
        ist_gelungen: vermerk.istGelungen ? 1 : 0,
        satz: vermerk.satz,
      };
      await db
        .insertInto('sicherungen')
        .values({ name: vermerk.name, ...werte })
        .onConflict((konflikt) => konflikt.column('name').doUpdateSet(werte))
        .execute();
    },

    async vergiss(namen: readonly string[]): Promise<void> {
      if (namen.length > 0) await db.deleteFrom('sicherungen').where('name', 'in', namen).execute();
    },

    /** Number of the last command; backups themselves do not count. */
    async letzterBefehl(): Promise<number> {
      const zeile = await db
        .selectFrom('befehle')
        .select(({ fn }) => fn.max('id').as('id'))
        .where('vorgang', 'not like', 'sicherung.%')
        .executeTakeFirst();
      return zeile?.id ?? 0;
    },

    /** Entries and head of the Protokoll. */
    async kettenende(): Promise<{ readonly nummer: number; readonly kette: string }> {
      const { rows } = await sql<{ nummer: number; kette: string }>`
        select nummer, kette from protokoll order by nummer desc limit 1
      `.execute(db);
      return rows[0] ?? { nummer: 0, kette: '' };
    },
  };
}
