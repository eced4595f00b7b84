import { zBlatt, type Blatt } from '../../../shared/documents/blocks.ts';
import type { AntragId, KommuneId, PersonalId } from '../../../shared/foundation/id.ts';
import type { Antrag, Rueckfrage } from '../../../shared/antraege/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { ausserSicht, inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standToRow } from '../database/row-version.ts';
import {
  antragFromRows,
  antragToRow,
  kindzeilenVon,
  rueckfrageToRow,
  schrittToRow,
  type Berechnungsstand,
  type GespeicherterAntrag,
} from './rows.ts';

const SPALTEN = [
  'id',
  'antragstellerin_id',
  'antragsart',
  'durchfuehrung',
  'zustand',
  'aktenzeichen',
  'fassung',
  'vorgaenger_id',
  'von',
  'bis',
  'datum',
  'angaben',
  'erklaerungen',
  'anlagen',
  'geprueft_akte',
  'version',
  'geaendert_am',
  'geaendert_von',
] as const;

/**
 * Applications that the account sees: it has to see every Kommune that the Antrag names, as applicant, participant,
 * receiver of a rest or place of work. The paper of a checked Antrag is read only when it is asked for.
 */
export function antraegeRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () =>
    db
      .selectFrom('antraege')
      .select('antraege.id')
      .where(inSicht(sicht, 'antraege.antragstellerin_id'))
      .where(({ not, exists, selectFrom, or }) =>
        not(
          exists(
            selectFrom('antrag_beteiligte')
              .select('antrag_beteiligte.position')
              .whereRef('antrag_beteiligte.antrag_id', '=', 'antraege.id')
              .where(
                or([
                  ausserSicht(sicht, 'antrag_beteiligte.kommune_id'),
                  ausserSicht(sicht, 'antrag_beteiligte.rest_an_id'),
                ]),
              ),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('antrag_teile')
              .select('antrag_teile.position')
              .whereRef('antrag_teile.antrag_id', '=', 'antraege.id')
              .where(ausserSicht(sicht, 'antrag_teile.kommune_id')),
          ),
        ),
      );

  async function lade(id: AntragId | null): Promise<GespeicherterAntrag[]> {
    const ids = id === null ? sichtbare() : sichtbare().where('antraege.id', '=', id);
    const zeilen = await db.selectFrom('antraege').select(SPALTEN).where('id', 'in', ids).execute();
    const beteiligte = await db
      .selectFrom('antrag_beteiligte')
      .selectAll()
      .where('antrag_id', 'in', ids)
      .orderBy('position')
      .execute();
    const stellen = await db
      .selectFrom('antrag_stellen')
      .selectAll()
      .where('antrag_id', 'in', ids)
      .orderBy('position')
      .execute();
    const teile = await db
      .selectFrom('antrag_teile')
      .selectAll()
      .where('antrag_id', 'in', ids)
      .orderBy('position')
      .execute();
    const schritte = await db
      .selectFrom('antrag_schritte')
      .selectAll()
      .where('antrag_id', 'in', ids)
      .orderBy('nummer')
      .execute();
    const rueckfragen = await db
      .selectFrom('antrag_rueckfragen')
      .selectAll()
      .where('antrag_id', 'in', ids)
      .orderBy('gestellt_am')
      .orderBy('id')
      .execute();
    const beteiligteVon = Map.groupBy(beteiligte, (zeile) => zeile.antrag_id);
    const stellenVon = Map.groupBy(stellen, (zeile) => zeile.antrag_id);
    const teileVon = Map.groupBy(teile, (zeile) => zeile.antrag_id);
    const schritteVon = Map.groupBy(schritte, (zeile) => zeile.antrag_id);
    const rueckfragenVon = Map.groupBy(rueckfragen, (zeile) => zeile.antrag_id);
    return zeilen.map((zeile) =>
      antragFromRows(zeile, {
        beteiligte: beteiligteVon.get(zeile.id) ?? [],
        stellen: stellenVon.get(zeile.id) ?? [],
        teile: teileVon.get(zeile.id) ?? [],
        schritte: schritteVon.get(zeile.id) ?? [],
        rueckfragen: rueckfragenVon.get(zeile.id) ?? [],
      }),
    );
  }

  async function schreibeKinder(antrag: Antrag): Promise<void> {
    const { beteiligte, stellen, teile } = kindzeilenVon(antrag);
    if (beteiligte.length > 0) await db.insertInto('antrag_beteiligte').values(beteiligte).execute();
    if (stellen.length > 0) await db.insertInto('antrag_stellen').values(stellen).execute();
    if (teile.length > 0) await db.insertInto('antrag_teile').values(teile).execute();
  }

  return {
    liste: () => lade(null),

    async eine(id: AntragId): Promise<GespeicherterAntrag | null> {
      return (await lade(id)).at(0) ?? null;
    },

    /** The paper of a checked Antrag; null for a draft. */
    async blatt(id: AntragId): Promise<Blatt | null> {
      const zeile = await db
        .selectFrom('antraege')
        .select('geprueft_blatt')
        .where('id', 'in', sichtbare())
        .where('id', '=', id)
        .executeTakeFirst();
      if (zeile === undefined || zeile.geprueft_blatt === null) return null;
      return zBlatt.parse(JSON.parse(zeile.geprueft_blatt));
    },

    async einfuegen(antrag: Antrag): Promise<void> {
      await db.insertInto('antraege').values(antragToRow(antrag)).execute();
      await schreibeKinder(antrag);
    },

    /** Writes a draft with all its rows. False where no row of that version was there for this account. */
    async aendern(antrag: Antrag, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = antragToRow(antrag);
      const istGeaendert = await aendereInVersion(
        db.updateTable('antraege').set(spalten).where('id', '=', id).where('id', 'in', sichtbare()),
        bisherigeVersion,
      );
      if (!istGeaendert) return false;
      await db.deleteFrom('antrag_teile').where('antrag_id', '=', id).execute();
      await db.deleteFrom('antrag_stellen').where('antrag_id', '=', id).execute();
      await db.deleteFrom('antrag_beteiligte').where('antrag_id', '=', id).execute();
      await schreibeKinder(antrag);
      return true;
    },

    /** Brings an Antrag to a state; paper and figures of a frozen one stay as they are. False as with `aendern`. */
    async setzeZustand(antrag: Antrag, bisherigeVersion: number): Promise<boolean> {
      return aendereInVersion(
        db
          .updateTable('antraege')
          .set({ zustand: antrag.zustand, ...standToRow(antrag) })
          .where('id', '=', antrag.id)
          .where('id', 'in', sichtbare()),
        bisherigeVersion,
      );
    },

    /** Writes the newest step of the Antrag down. */
    async fuegeSchrittAn({ id, schritte }: Antrag): Promise<void> {
      const neuester = schritte.at(-1);
      if (neuester === undefined) return;
      await db
        .insertInto('antrag_schritte')
        .values(schrittToRow(id, neuester, schritte.length))
        .execute();
    },

    /** Adds a Rückfrage, or changes it where it is there. */
    async speichereRueckfrage(antragId: AntragId, rueckfrage: Rueckfrage): Promise<void> {
      const { id, antrag_id, ...spalten } = rueckfrageToRow(antragId, rueckfrage);
      await db
        .insertInto('antrag_rueckfragen')
        .values({ id, antrag_id, ...spalten })
        .onConflict((konflikt) => konflikt.column('id').doUpdateSet(spalten))
        .execute();
    },

    /** Closes an Antrag with the paper and the figures of this moment. False as with `aendern`. */
    async schliessen(
      antrag: Antrag,
      stand: Berechnungsstand,
      blatt: Blatt,
      bisherigeVersion: number,
    ): Promise<boolean> {
      return aendereInVersion(
        db
          .updateTable('antraege')
          .set({
            zustand: antrag.zustand,
            ...standToRow(antrag),
            geprueft_akte: JSON.stringify(stand),
            geprueft_blatt: JSON.stringify(blatt),
          })
          .where('id', '=', antrag.id)
          .where('id', 'in', sichtbare()),
        bisherigeVersion,
      );
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: AntragId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('antraege').where('id', '=', id).where('id', 'in', sichtbare()), version);
    },

    /** True where an Antrag of the applicant carries this Aktenzeichen, also one that the account does not see. */
    async hatAktenzeichen(antragstellerinId: KommuneId, aktenzeichen: string): Promise<boolean> {
      const zeile = await db
        .selectFrom('antraege')
        .select('id')
        .where('antragstellerin_id', '=', antragstellerinId)
        .where('aktenzeichen', '=', aktenzeichen)
        .executeTakeFirst();
      return zeile !== undefined;
    },

    /** Ids of every Antrag that names the Kommune, also those that the account does not see. */
    async idsMitKommune(kommuneId: KommuneId): Promise<readonly string[]> {
      const zeilen = await db
        .selectFrom('antraege')
        .select('antraege.id')
        .where(({ eb, or, exists, selectFrom }) =>
          or([
            eb('antraege.antragstellerin_id', '=', kommuneId),
            exists(
              selectFrom('antrag_beteiligte')
                .select('antrag_beteiligte.position')
                .whereRef('antrag_beteiligte.antrag_id', '=', 'antraege.id')
                .where((innen) =>
                  innen.or([
                    innen('antrag_beteiligte.kommune_id', '=', kommuneId),
                    innen('antrag_beteiligte.rest_an_id', '=', kommuneId),
                  ]),
                ),
            ),
            exists(
              selectFrom('antrag_teile')
                .select('antrag_teile.position')
                .whereRef('antrag_teile.antrag_id', '=', 'antraege.id')
                .where('antrag_teile.kommune_id', '=', kommuneId),
            ),
          ]),
        )
        .execute();
      return zeilen.map((zeile) => zeile.id);
    },

    /** Ids of every Antrag that names the person, also those that the account does not see. */
    async idsMitPersonal(personalId: PersonalId): Promise<readonly string[]> {
      const zeilen = await db
        .selectFrom('antrag_stellen')
        .select('antrag_id')
        .distinct()
        .where('personal_id', '=', personalId)
        .execute();
      return zeilen.map((zeile) => zeile.antrag_id);
    },
  };
}
