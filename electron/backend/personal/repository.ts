import { sql, type Insertable, type Selectable } from 'kysely';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import type { PersonalTabelle, StellenanteileTabelle } from '../database/schema.ts';
import { ausserSicht, inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import {
  zKommuneId,
  zPersonalId,
  zStellenanteilId,
  type KommuneId,
  type PersonalId,
  type StellenanteilId,
} from '../../../shared/foundation/id.ts';
import { zQualifikationstyp } from '../../../shared/foerderrecht/types.ts';
import {
  zGeschlecht,
  zProgramm,
  zQualifikation,
  zTraegerart,
  zVorherigeTaetigkeit,
  type Personal,
  type Stellenanteil,
} from '../../../shared/personal/types.ts';

const zNachweise = zQualifikation.omit({ typ: true });
const zDatumOderLeer = zDatum.nullable();

function stellenanteilFromRow(zeile: Selectable<StellenanteileTabelle>): Stellenanteil {
  return {
    id: zStellenanteilId.parse(zeile.id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    bezeichnung: zeile.bezeichnung,
    anteilHundertstel: zeile.anteil_hundertstel,
    von: zDatum.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
    programm: zProgramm.parse(zeile.programm),
  };
}

function stellenanteilToRow(
  anteil: Stellenanteil,
  personalId: PersonalId,
  position: number,
): Insertable<StellenanteileTabelle> {
  return {
    id: anteil.id,
    personal_id: personalId,
    position,
    kommune_id: anteil.kommuneId,
    bezeichnung: anteil.bezeichnung,
    anteil_hundertstel: anteil.anteilHundertstel,
    von: anteil.von,
    bis: anteil.bis,
    programm: anteil.programm,
  };
}

function fromRow(zeile: Selectable<PersonalTabelle>, stellenanteile: Stellenanteil[]): Personal {
  return {
    id: zPersonalId.parse(zeile.id),
    vorname: zeile.vorname,
    nachname: zeile.nachname,
    geschlecht: zGeschlecht.parse(zeile.geschlecht),
    traegerart: zTraegerart.parse(zeile.traegerart),
    traegerId: zKommuneId.nullable().parse(zeile.traeger_id),
    beschaeftigtAb: zDatumOderLeer.parse(zeile.beschaeftigt_ab),
    vertragVon: zDatumOderLeer.parse(zeile.vertrag_von),
    vertragBis: zDatumOderLeer.parse(zeile.vertrag_bis),
    vorherigeTaetigkeit: zVorherigeTaetigkeit.parse(zeile.vorherige_taetigkeit),
    vorherigeTaetigkeitSeit: zDatumOderLeer.parse(zeile.vorherige_taetigkeit_seit),
    tarifVollzeitHundertstel: zeile.tarif_vollzeit_hundertstel,
    qualifikation: {
      typ: zQualifikationstyp.parse(zeile.qualifikationstyp),
      ...zNachweise.parse(JSON.parse(zeile.qualifikation)),
    },
    stellenanteile,
    bemerkung: zeile.bemerkung,
    ...standFromRow(zeile),
  };
}

function toRow(person: Personal): Insertable<PersonalTabelle> {
  const { typ, ...nachweise } = person.qualifikation;
  return {
    id: person.id,
    vorname: person.vorname,
    nachname: person.nachname,
    geschlecht: person.geschlecht,
    traegerart: person.traegerart,
    traeger_id: person.traegerId,
    beschaeftigt_ab: person.beschaeftigtAb,
    vertrag_von: person.vertragVon,
    vertrag_bis: person.vertragBis,
    vorherige_taetigkeit: person.vorherigeTaetigkeit,
    vorherige_taetigkeit_seit: person.vorherigeTaetigkeitSeit,
    tarif_vollzeit_hundertstel: person.tarifVollzeitHundertstel,
    qualifikationstyp: typ,
    qualifikation: JSON.stringify(nachweise),
    bemerkung: person.bemerkung,
    ...standToRow(person),
  };
}

/**
 * Persons in the service of a Kommune that the account sees: as employer, or by a share of the working time.
 * Only the shares and the employer that the account sees are read. A person can be changed where it sees all of them.
 */
export function personalRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  /** Ids of the persons that the account sees. */
  const sichtbare = () =>
    sicht === 'alle'
      ? db.selectFrom('personal').select('personal.id')
      : db
          .selectFrom('personal')
          .select('personal.id')
          .where(({ or, exists, selectFrom }) =>
            or([
              inSicht(sicht, 'personal.traeger_id'),
              exists(
                selectFrom('stellenanteile')
                  .select('stellenanteile.id')
                  .whereRef('stellenanteile.personal_id', '=', 'personal.id')
                  .where(inSicht(sicht, 'stellenanteile.kommune_id')),
              ),
            ]),
          );

  /** Ids of the persons that the account may change: they name no Kommune that it does not see. */
  const aenderbare = () =>
    sichtbare()
      .where(({ not }) => not(ausserSicht(sicht, 'personal.traeger_id')))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('stellenanteile')
              .select('stellenanteile.id')
              .whereRef('stellenanteile.personal_id', '=', 'personal.id')
              .where(ausserSicht(sicht, 'stellenanteile.kommune_id')),
          ),
        ),
      );

  async function lade(ids: readonly PersonalId[] | 'alle'): Promise<Personal[]> {
    // The ids stand inside, so that nobody else is looked at.
    const gesuchte = () => (ids === 'alle' ? sichtbare() : sichtbare().where('personal.id', 'in', ids));
    const zeilen = await db.selectFrom('personal').selectAll().where('id', 'in', gesuchte()).execute();
    const anteilzeilen = await db
      .selectFrom('stellenanteile')
      .selectAll()
      .where('personal_id', 'in', gesuchte())
      .where(inSicht(sicht, 'kommune_id'))
      .orderBy('position')
      .execute();
    const anteileVon = Map.groupBy(anteilzeilen, (zeile) => zeile.personal_id);
    const siehtTraeger = (traegerId: string) => sicht === 'alle' || sicht.some((kommune) => kommune === traegerId);
    return zeilen.map((zeile) =>
      fromRow(
        zeile.traeger_id === null || siehtTraeger(zeile.traeger_id) ? zeile : { ...zeile, traeger_id: null },
        (anteileVon.get(zeile.id) ?? []).map(stellenanteilFromRow),
      ),
    );
  }

  async function schreibeStellenanteile(person: Personal): Promise<void> {
    const bleibende = person.stellenanteile.map((anteil) => anteil.id);
    const weg = db.deleteFrom('stellenanteile').where('personal_id', '=', person.id);
    await (bleibende.length === 0 ? weg : weg.where('id', 'not in', bleibende)).execute();
    for (const [position, anteil] of person.stellenanteile.entries()) {
      const zeile = stellenanteilToRow(anteil, person.id, position);
      const { id: _id, personal_id: _personal, ...spalten } = zeile;
      await db
        .insertInto('stellenanteile')
        .values(zeile)
        .onConflict((konflikt) => konflikt.column('id').doUpdateSet(spalten))
        .execute();
    }
  }

  return {
    /** The numbers of all persons with the names that they have and had, also of those who were deleted. */
    async namen(): Promise<{ id: string; nummer: number; vorname: string; nachname: string }[]> {
      const { rows } = await sql<{ id: string; nummer: number; vorname: string; nachname: string }>`
        select n.personal_id as id, n.nummer, p.vorname, p.nachname
        from personal_nummern n join personal p on p.id = n.personal_id
        union
        select n.personal_id, n.nummer, json_extract(a.vorher, '$.vorname'), json_extract(a.vorher, '$.nachname')
        from personal_nummern n join aenderungen a on a.tabelle = 'personal' and a.zeile_id = n.personal_id
        where a.vorher is not null
        order by 2
      `.execute(db);
      return rows;
    },

    liste: () => lade('alle'),

    /** Those of the ids that the account sees, in no order. */
    mehrere: (ids: readonly PersonalId[]) => lade(ids),

    async eine(id: PersonalId): Promise<Personal | null> {
      return (await lade([id])).at(0) ?? null;
    },

    /** False where the person also serves a Kommune that the account does not see. */
    async istAenderbar(id: PersonalId): Promise<boolean> {
      const zeile = await aenderbare().where('personal.id', '=', id).executeTakeFirst();
      return zeile !== undefined;
    },

    /** Which of the ids already belong to shares of somebody else. */
    async fremdeStellenanteile(personalId: PersonalId, ids: readonly StellenanteilId[]): Promise<ReadonlySet<string>> {
      if (ids.length === 0) return new Set();
      const zeilen = await db
        .selectFrom('stellenanteile')
        .select('id')
        .where('id', 'in', [...ids])
        .where('personal_id', '<>', personalId)
        .execute();
      return new Set(zeilen.map((zeile) => zeile.id));
    },

    async einfuegen(person: Personal): Promise<void> {
      await db.insertInto('personal').values(toRow(person)).execute();
      await schreibeStellenanteile(person);
    },

    /** False where no row of that version was there for this account. */
    async aendern(person: Personal, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(person);
      const istGeaendert = await aendereInVersion(
        db.updateTable('personal').set(spalten).where('id', '=', id).where('id', 'in', aenderbare()),
        bisherigeVersion,
      );
      if (!istGeaendert) return false;
      await schreibeStellenanteile(person);
      return true;
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: PersonalId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('personal').where('id', '=', id).where('id', 'in', aenderbare()), version);
    },

    /** Ids of everybody whom the Kommune employs or who works there, also those that the account does not see. */
    async idsInKommune(kommuneId: KommuneId): Promise<readonly string[]> {
      const zeilen = await db
        .selectFrom('personal')
        .select('personal.id')
        .where(({ or, eb, exists, selectFrom }) =>
          or([
            eb('personal.traeger_id', '=', kommuneId),
            exists(
              selectFrom('stellenanteile')
                .select('stellenanteile.id')
                .whereRef('stellenanteile.personal_id', '=', 'personal.id')
                .where('stellenanteile.kommune_id', '=', kommuneId),
            ),
          ]),
        )
        .execute();
      return zeilen.map((zeile) => zeile.id);
    },
  };
}
