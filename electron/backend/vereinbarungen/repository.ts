import { zBlatt, type Blatt } from '../../../shared/documents/blocks.ts';
import type { KommuneId, PersonalId, VereinbarungId } from '../../../shared/foundation/id.ts';
import type { Vereinbarung } from '../../../shared/vereinbarungen/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { ausserSicht, inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standToRow } from '../database/row-version.ts';
import {
  kindzeilenVon,
  schrittToRow,
  vereinbarungFromRows,
  vereinbarungToRow,
  type GespeicherteVereinbarung,
  type Vereinbarungsstand,
} from './rows.ts';

const SPALTEN = [
  'id',
  'kommune_id',
  'landkreis_id',
  'zustand',
  'aktenzeichen',
  'fassung',
  'vorgaenger_id',
  'von',
  'bis',
  'datum',
  'bescheid_vom',
  'bescheid_aktenzeichen',
  'finanzierungsform',
  'gesamt_cent',
  'landkreis_cent',
  'eigenanteil_cent',
  'angaben',
  'abgestimmt_akte',
  'version',
  'geaendert_am',
  'geaendert_von',
] as const;

/**
 * Agreements that the account sees: it has to see the Gemeinde or Verband and every member in the split, not the Landkreis.
 * The paper of a settled agreement is read only when it is asked for.
 */
export function vereinbarungenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () =>
    db
      .selectFrom('vereinbarungen')
      .select('vereinbarungen.id')
      .where(inSicht(sicht, 'vereinbarungen.kommune_id'))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('vereinbarung_aufteilung')
              .select('vereinbarung_aufteilung.position')
              .whereRef('vereinbarung_aufteilung.vereinbarung_id', '=', 'vereinbarungen.id')
              .where(ausserSicht(sicht, 'vereinbarung_aufteilung.kommune_id')),
          ),
        ),
      );

  async function lade(id: VereinbarungId | null): Promise<GespeicherteVereinbarung[]> {
    const ids = id === null ? sichtbare() : sichtbare().where('vereinbarungen.id', '=', id);
    const zeilen = await db.selectFrom('vereinbarungen').select(SPALTEN).where('id', 'in', ids).execute();
    const schritte = await db
      .selectFrom('vereinbarung_schritte')
      .selectAll()
      .where('vereinbarung_id', 'in', ids)
      .orderBy('nummer')
      .execute();
    const aufteilung = await db
      .selectFrom('vereinbarung_aufteilung')
      .selectAll()
      .where('vereinbarung_id', 'in', ids)
      .orderBy('position')
      .execute();
    const auszahlungen = await db
      .selectFrom('vereinbarung_auszahlungen')
      .selectAll()
      .where('vereinbarung_id', 'in', ids)
      .orderBy('position')
      .execute();
    const stellen = await db
      .selectFrom('vereinbarung_stellen')
      .selectAll()
      .where('vereinbarung_id', 'in', ids)
      .orderBy('position')
      .execute();
    const jeVereinbarung = <T extends { vereinbarung_id: string }>(alle: readonly T[]) =>
      Map.groupBy(alle, (zeile) => zeile.vereinbarung_id);
    const schritteVon = jeVereinbarung(schritte);
    const aufteilungVon = jeVereinbarung(aufteilung);
    const auszahlungenVon = jeVereinbarung(auszahlungen);
    const stellenVon = jeVereinbarung(stellen);
    return zeilen.map((zeile) =>
      vereinbarungFromRows(zeile, {
        schritte: schritteVon.get(zeile.id) ?? [],
        aufteilung: aufteilungVon.get(zeile.id) ?? [],
        auszahlungen: auszahlungenVon.get(zeile.id) ?? [],
        stellen: stellenVon.get(zeile.id) ?? [],
      }),
    );
  }

  async function schreibeKinder(vereinbarung: Vereinbarung): Promise<void> {
    const { aufteilung, auszahlungen, stellen } = kindzeilenVon(vereinbarung);
    if (aufteilung.length > 0) await db.insertInto('vereinbarung_aufteilung').values(aufteilung).execute();
    if (auszahlungen.length > 0) await db.insertInto('vereinbarung_auszahlungen').values(auszahlungen).execute();
    if (stellen.length > 0) await db.insertInto('vereinbarung_stellen').values(stellen).execute();
  }

  return {
    liste: () => lade(null),

    async eine(id: VereinbarungId): Promise<GespeicherteVereinbarung | null> {
      return (await lade(id)).at(0) ?? null;
    },

    /** The paper of a settled agreement; null for a draft. */
    async blatt(id: VereinbarungId): Promise<Blatt | null> {
      const zeile = await db
        .selectFrom('vereinbarungen')
        .select('abgestimmt_blatt')
        .where('id', 'in', sichtbare())
        .where('id', '=', id)
        .executeTakeFirst();
      if (zeile === undefined || zeile.abgestimmt_blatt === null) return null;
      return zBlatt.parse(JSON.parse(zeile.abgestimmt_blatt));
    },

    async einfuegen(vereinbarung: Vereinbarung): Promise<void> {
      await db.insertInto('vereinbarungen').values(vereinbarungToRow(vereinbarung)).execute();
      await schreibeKinder(vereinbarung);
    },

    /** Writes a draft with all its rows. False where no row of that version was there for this account. */
    async aendern(vereinbarung: Vereinbarung, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = vereinbarungToRow(vereinbarung);
      const istGeaendert = await aendereInVersion(
        db.updateTable('vereinbarungen').set(spalten).where('id', '=', id).where('id', 'in', sichtbare()),
        bisherigeVersion,
      );
      if (!istGeaendert) return false;
      await db.deleteFrom('vereinbarung_aufteilung').where('vereinbarung_id', '=', id).execute();
      await db.deleteFrom('vereinbarung_auszahlungen').where('vereinbarung_id', '=', id).execute();
      await db.deleteFrom('vereinbarung_stellen').where('vereinbarung_id', '=', id).execute();
      await schreibeKinder(vereinbarung);
      return true;
    },

    /** Brings an agreement to a state; paper and sums of a settled one stay as they are. False as with `aendern`. */
    async setzeZustand(vereinbarung: Vereinbarung, bisherigeVersion: number): Promise<boolean> {
      return aendereInVersion(
        db
          .updateTable('vereinbarungen')
          .set({ zustand: vereinbarung.zustand, ...standToRow(vereinbarung) })
          .where('id', '=', vereinbarung.id)
          .where('id', 'in', sichtbare()),
        bisherigeVersion,
      );
    },

    /** Writes the newest step of the agreement down. */
    async fuegeSchrittAn({ id, schritte }: Vereinbarung): Promise<void> {
      const neuester = schritte.at(-1);
      if (neuester === undefined) return;
      await db
        .insertInto('vereinbarung_schritte')
        .values(schrittToRow(id, neuester, schritte.length))
        .execute();
    },

    /** Closes an agreement with the paper and the sums of this moment. False as with `aendern`. */
    async schliessen(
      vereinbarung: Vereinbarung,
      stand: Vereinbarungsstand,
      blatt: Blatt,
      bisherigeVersion: number,
    ): Promise<boolean> {
      return aendereInVersion(
        db
          .updateTable('vereinbarungen')
          .set({
            zustand: vereinbarung.zustand,
            ...standToRow(vereinbarung),
            abgestimmt_akte: JSON.stringify(stand),
            abgestimmt_blatt: JSON.stringify(blatt),
          })
          .where('id', '=', vereinbarung.id)
          .where('id', 'in', sichtbare()),
        bisherigeVersion,
      );
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: VereinbarungId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('vereinbarungen').where('id', '=', id).where('id', 'in', sichtbare()),
        version,
      );
    },

    /** True where an agreement of the Kommune carries this Aktenzeichen, also one that the account does not see. */
    async hatAktenzeichen(kommuneId: KommuneId, aktenzeichen: string): Promise<boolean> {
      const zeile = await db
        .selectFrom('vereinbarungen')
        .select('id')
        .where('kommune_id', '=', kommuneId)
        .where('aktenzeichen', '=', aktenzeichen)
        .executeTakeFirst();
      return zeile !== undefined;
    },

    /** Ids of every agreement that names the body, also those that the account does not see. */
    async idsMitKommune(kommuneId: KommuneId): Promise<readonly string[]> {
      const zeilen = await db
        .selectFrom('vereinbarungen')
        .select('vereinbarungen.id')
        .where(({ eb, or, exists, selectFrom }) =>
          or([
            eb('vereinbarungen.kommune_id', '=', kommuneId),
            eb('vereinbarungen.landkreis_id', '=', kommuneId),
            exists(
              selectFrom('vereinbarung_aufteilung')
                .select('vereinbarung_aufteilung.position')
                .whereRef('vereinbarung_aufteilung.vereinbarung_id', '=', 'vereinbarungen.id')
                .where('vereinbarung_aufteilung.kommune_id', '=', kommuneId),
            ),
          ]),
        )
        .execute();
      return zeilen.map((zeile) => zeile.id);
    },

    /** Ids of every agreement that names the person, also those that the account does not see. */
    async idsMitPersonal(personalId: PersonalId): Promise<readonly string[]> {
      const zeilen = await db
        .selectFrom('vereinbarung_stellen')
        .select('vereinbarung_id')
        .distinct()
        .where('personal_id', '=', personalId)
        .execute();
      return zeilen.map((zeile) => zeile.vereinbarung_id);
    },
  };
}
