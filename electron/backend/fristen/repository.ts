import type { Insertable, Selectable } from 'kysely';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zKommuneId, zKontoId, type KommuneId, type KontoId } from '../../../shared/foundation/id.ts';
import { zBezugsart, type Bezugsart } from '../../../shared/foundation/reference.ts';
import type { Frist } from '../../../shared/fristen/types.ts';
import type { Spur } from '../changes.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht, type Bezugssicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { WiedervorlagenTabelle } from '../database/schema.ts';

/** A Wiedervorlage as it is kept. */
export interface Wiedervorlage
  extends
    Spur,
    Pick<Frist, 'titel' | 'faelligAm' | 'vorlaufTage' | 'kommuneId' | 'kontoId' | 'erledigtAm' | 'erledigtVon'> {
  readonly id: string;
  readonly bezug: { readonly tabelle: Bezugsart; readonly id: string } | null;
  readonly version: number;
}

/** Who ticked a deadline off, and when. */
export interface Haken {
  readonly erledigtAm: string;
  readonly erledigtVon: string;
}

function fromRow(zeile: Selectable<WiedervorlagenTabelle>): Wiedervorlage {
  return {
    id: zeile.id,
    titel: zeile.titel,
    faelligAm: zDatum.parse(zeile.faellig_am),
    vorlaufTage: zeile.vorlauf_tage,
    kommuneId: zKommuneId.nullable().parse(zeile.kommune_id),
    kontoId: zKontoId.nullable().parse(zeile.konto_id),
    bezug:
      zeile.bezug_tabelle === null || zeile.bezug_id === null
        ? null
        : { tabelle: zBezugsart.parse(zeile.bezug_tabelle), id: zeile.bezug_id },
    erledigtAm: zeile.erledigt_am,
    erledigtVon: zeile.erledigt_von,
    ...standFromRow(zeile),
  };
}

function toRow(eine: Wiedervorlage): Insertable<WiedervorlagenTabelle> {
  return {
    id: eine.id,
    titel: eine.titel,
    faellig_am: eine.faelligAm,
    vorlauf_tage: eine.vorlaufTage,
    kommune_id: eine.kommuneId,
    konto_id: eine.kontoId,
    bezug_tabelle: eine.bezug?.tabelle ?? null,
    bezug_id: eine.bezug?.id ?? null,
    erledigt_am: eine.erledigtAm,
    erledigt_von: eine.erledigtVon,
    ...standToRow(eine),
  };
}

/**
 * Wiedervorlagen that the account sees: those of its Kommunen that are everybody's or its own; without a Kommune its own,
 * and everybody's where it sees all Kommunen. What belongs to a record is seen only by those who may read records of its
 * kind there. And the ticks at deadlines of other records.
 */
export function fristenRepository(
  db: Ausfuehrung,
  { sicht, bezuege, kontoId }: { sicht: KommunenSicht; bezuege: readonly Bezugssicht[]; kontoId: KontoId },
) {
  const sichtbare = () =>
    db
      .selectFrom('wiedervorlagen')
      .selectAll()
      .where(({ or, and, eb }) =>
        or([
          and([inSicht(sicht, 'kommune_id'), or([eb('konto_id', 'is', null), eb('konto_id', '=', kontoId)])]),
          and([eb('kommune_id', 'is', null), eb('konto_id', '=', kontoId)]),
          ...(sicht === 'alle' ? [and([eb('kommune_id', 'is', null), eb('konto_id', 'is', null)])] : []),
        ]),
      )
      .where(({ or, and, eb }) =>
        or([
          eb('bezug_tabelle', 'is', null),
          ...bezuege.map(({ tabelle, sicht: eigene }) =>
            and([eb('bezug_tabelle', '=', tabelle), or([eb('kommune_id', 'is', null), inSicht(eigene, 'kommune_id')])]),
          ),
        ]),
      );

  return {
    async liste(): Promise<Wiedervorlage[]> {
      return (await sichtbare().execute()).map(fromRow);
    },

    async eine(id: string): Promise<Wiedervorlage | null> {
      const zeile = await sichtbare().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : fromRow(zeile);
    },

    async einfuegen(eine: Wiedervorlage): Promise<void> {
      await db.insertInto('wiedervorlagen').values(toRow(eine)).execute();
    },

    /** False where no row of that version was there. */
    async aendern(eine: Wiedervorlage, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(eine);
      return aendereInVersion(db.updateTable('wiedervorlagen').set(spalten).where('id', '=', id), bisherigeVersion);
    },

    /** False where no row of that version was there. */
    async loeschen(id: string, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('wiedervorlagen').where('id', '=', id), version);
    },

    /** Everybody's and everyone's own of a record name this Kommune from now on, also those that the account does not see. */
    async setzeKommune(
      bezug: { readonly tabelle: Bezugsart; readonly id: string },
      kommuneId: KommuneId,
      { geaendertAm, geaendertVon }: Spur,
    ): Promise<void> {
      await db
        .updateTable('wiedervorlagen')
        .set(({ eb }) => ({
          kommune_id: kommuneId,
          version: eb('version', '+', 1),
          geaendert_am: geaendertAm,
          geaendert_von: geaendertVon,
        }))
        .where('bezug_tabelle', '=', bezug.tabelle)
        .where('bezug_id', '=', bezug.id)
        .where('kommune_id', 'is not', null)
        .where('kommune_id', '<>', kommuneId)
        .execute();
    },

    /** The day on which the Datenbestand was set up; null where it is not known. */
    async eingerichtetAm(): Promise<Datum | null> {
      const zeile = await db.selectFrom('datenbestand').select('angelegt_am').executeTakeFirst();
      return zeile === undefined ? null : zDatum.parse(zeile.angelegt_am.slice(0, 10));
    },

    /** By id of the deadline. */
    async haken(): Promise<ReadonlyMap<string, Haken>> {
      const zeilen = await db.selectFrom('erledigte_fristen').selectAll().execute();
      return new Map(
        zeilen.map((zeile) => [zeile.frist_id, { erledigtAm: zeile.erledigt_am, erledigtVon: zeile.erledigt_von }]),
      );
    },

    async hakeAb(fristId: string, { erledigtAm, erledigtVon }: Haken): Promise<void> {
      await db
        .insertInto('erledigte_fristen')
        .values({ frist_id: fristId, erledigt_am: erledigtAm, erledigt_von: erledigtVon })
        .onConflict((konflikt) => konflikt.doNothing())
        .execute();
    },

    async nimmHakenWeg(fristId: string): Promise<void> {
      await db.deleteFrom('erledigte_fristen').where('frist_id', '=', fristId).execute();
    },
  };
}
