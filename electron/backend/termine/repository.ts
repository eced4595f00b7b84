import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import {
  zHaushaltId,
  zTerminId,
  type HaushaltId,
  type KommuneId,
  type PersonalId,
  type PersonId,
  type TerminId,
  type TerminserieId,
} from '../../../shared/foundation/id.ts';
import { zUhrzeit } from '../../../shared/foundation/time.ts';
import type { Belegung, Termin, Terminzeile } from '../../../shared/termine/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion } from '../database/row-version.ts';
import { terminFromRow, terminToRow, terminzeileFromRow } from './rows.ts';

/** Which appointments a list asks for. */
export interface Terminfrage {
  readonly von: Datum | null;
  readonly bis: Datum | null;
  /** True: only those that are planned. */
  readonly istNurGeplant: boolean;
  /** Kept by one of these, or in a case for which one of these is zuständig; null: by whomever. */
  readonly personal: readonly PersonalId[] | null;
}

type Zeile = Omit<Terminzeile, 'istInVertretung'>;

/** Name of somebody who comes, for a calendar file. */
export interface Terminperson {
  readonly terminId: string;
  readonly vorname: string;
  readonly nachname: string;
}

/** Appointments of the households that the account sees. */
export function termineRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbareHaushalte = () =>
    db.selectFrom('haushalte').select('haushalte.id').where(inSicht(sicht, 'haushalte.kommune_id'));

  async function personenVon(terminIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    if (terminIds.length === 0) return new Map();
    const zeilen = await db
      .selectFrom('termin_personen')
      .innerJoin('personen', 'personen.id', 'termin_personen.person_id')
      .select(['termin_personen.termin_id', 'termin_personen.person_id'])
      .where('termin_personen.termin_id', 'in', [...terminIds])
      .orderBy('personen.position')
      .orderBy('personen.id')
      .execute();
    const je = Map.groupBy(zeilen, (zeile) => zeile.termin_id);
    return new Map([...je].map(([id, eigene]) => [id, eigene.map((zeile) => zeile.person_id)]));
  }

  async function lade(abfrage: ReturnType<typeof alle>): Promise<Termin[]> {
    const zeilen = await abfrage.orderBy('am').orderBy('um').orderBy('id').execute();
    const personen = await personenVon(zeilen.map(({ id }) => id));
    return zeilen.map((zeile) => terminFromRow(zeile, personen.get(zeile.id) ?? []));
  }

  const alle = () => db.selectFrom('termine').selectAll().where('haushalt_id', 'in', sichtbareHaushalte());

  const mitFall = () =>
    db
      .selectFrom('termine')
      .innerJoin('haushalte', 'haushalte.id', 'termine.haushalt_id')
      .innerJoin('personal', 'personal.id', 'termine.personal_id')
      .selectAll('termine')
      .select(['haushalte.bezeichnung', 'haushalte.aktenzeichen', 'haushalte.kommune_id'])
      .select(['personal.vorname', 'personal.nachname'])
      .where(inSicht(sicht, 'haushalte.kommune_id'));

  async function ladeZeilen(abfrage: ReturnType<typeof mitFall>): Promise<Zeile[]> {
    const zeilen = await abfrage.orderBy('termine.am').orderBy('termine.um').orderBy('termine.id').execute();
    const personen = await personenVon(zeilen.map(({ id }) => id));
    return zeilen.map((zeile) => terminzeileFromRow(zeile, personen.get(zeile.id) ?? []));
  }

  async function schreibePersonen({ id, personIds }: Pick<Termin, 'id' | 'personIds'>): Promise<void> {
    const weg = db.deleteFrom('termin_personen').where('termin_id', '=', id);
    await (personIds.length === 0 ? weg : weg.where('person_id', 'not in', personIds)).execute();
    if (personIds.length === 0) return;
    await db
      .insertInto('termin_personen')
      .values(personIds.map((person) => ({ termin_id: id, person_id: person })))
      .onConflict((konflikt) => konflikt.doNothing())
      .execute();
  }

  return {
    async eine(id: TerminId): Promise<Termin | null> {
      return (await lade(alle().where('id', '=', id))).at(0) ?? null;
    },

    /** Of one case, in the order of the calendar. */
    imHaushalt: (haushaltId: HaushaltId): Promise<Termin[]> => lade(alle().where('haushalt_id', '=', haushaltId)),

    /** Of one series, in the order of the calendar. */
    serie: (serieId: TerminserieId): Promise<Termin[]> => lade(alle().where('serie_id', '=', serieId)),

    /** Lines of a list, in the order of the calendar. */
    async zeilen({ von, bis, istNurGeplant, personal }: Terminfrage): Promise<Zeile[]> {
      let abfrage = mitFall();
      if (von !== null) abfrage = abfrage.where('termine.am', '>=', von);
      if (bis !== null) abfrage = abfrage.where('termine.am', '<=', bis);
      if (istNurGeplant) abfrage = abfrage.where('termine.stand', '=', 'geplant');
      if (personal !== null) {
        abfrage = abfrage.where(({ or, eb }) =>
          or([eb('termine.personal_id', 'in', [...personal]), eb('haushalte.zustaendig_id', 'in', [...personal])]),
        );
      }
      return ladeZeilen(abfrage);
    },

    /** The same for one appointment, or for those of a series. */
    zeilenMit: (was: { readonly id: TerminId } | { readonly serieId: TerminserieId }): Promise<Zeile[]> =>
      ladeZeilen(
        'id' in was
          ? mitFall().where('termine.id', '=', was.id)
          : mitFall().where('termine.serie_id', '=', was.serieId),
      ),

    /** Which of the households have an address that nobody may be told. */
    async geschuetzte(ids: readonly HaushaltId[]): Promise<ReadonlySet<HaushaltId>> {
      if (ids.length === 0) return new Set();
      const zeilen = await db
        .selectFrom('personen')
        .select('haushalt_id')
        .distinct()
        .where('haushalt_id', 'in', [...new Set(ids)])
        .where('schutz', '<>', 'keiner')
        .execute();
      return new Set(zeilen.map((zeile) => zHaushaltId.parse(zeile.haushalt_id)));
    },

    /** When somebody is taken, also in cases that the account does not see. Those that were called off leave the time free. */
    async belegung(personalId: PersonalId, von: Datum, bis: Datum): Promise<Belegung[]> {
      const zeilen = await db
        .selectFrom('termine')
        .select(['id', 'am', 'um', 'dauer_minuten'])
        .where('personal_id', '=', personalId)
        .where('am', '>=', von)
        .where('am', '<=', bis)
        .where('stand', 'in', ['geplant', 'wahrgenommen'])
        .orderBy('am')
        .orderBy('um')
        .execute();
      return zeilen.map((zeile) => ({
        terminId: zTerminId.parse(zeile.id),
        am: zDatum.parse(zeile.am),
        um: zUhrzeit.parse(zeile.um),
        dauerMinuten: zeile.dauer_minuten,
      }));
    },

    /** Who comes, by name; where nobody is named, everybody of the household. */
    async namen(termine: readonly Pick<Termin, 'id'>[]): Promise<Terminperson[]> {
      if (termine.length === 0) return [];
      const zeilen = await db
        .selectFrom('termine')
        .innerJoin('personen', 'personen.haushalt_id', 'termine.haushalt_id')
        .select(['termine.id', 'personen.vorname', 'personen.nachname', 'personen.id as person_id'])
        .where('termine.haushalt_id', 'in', sichtbareHaushalte())
        .where(
          'termine.id',
          'in',
          termine.map(({ id }) => id),
        )
        .orderBy('personen.position')
        .execute();
      const benannte = await personenVon(termine.map(({ id }) => id));
      return zeilen
        .filter(({ id, person_id: person }) => benannte.get(id)?.includes(person) ?? true)
        .map(({ id, vorname, nachname }) => ({ terminId: id, vorname, nachname }));
    },

    /** The planned ones that a person of Personal keeps. */
    geplanteVon: (personalId: PersonalId): Promise<Termin[]> =>
      lade(alle().where('personal_id', '=', personalId).where('stand', '=', 'geplant')),

    async einfuegen(termin: Termin): Promise<void> {
      await db.insertInto('termine').values(terminToRow(termin)).execute();
      await schreibePersonen(termin);
    },

    /** False where no row of that version was there for this account. */
    async aendern(termin: Termin, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = terminToRow(termin);
      const istGeaendert = await aendereInVersion(
        db.updateTable('termine').set(spalten).where('id', '=', id).where('haushalt_id', 'in', sichtbareHaushalte()),
        bisherigeVersion,
      );
      if (istGeaendert) await schreibePersonen(termin);
      return istGeaendert;
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: TerminId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('termine').where('id', '=', id).where('haushalt_id', 'in', sichtbareHaushalte()),
        version,
      );
    },

    /** Ids of the cases for which the person is zuständig; `kommuneIds` null: in all Kommunen that the account sees. */
    async faelleVon(personalId: PersonalId, kommuneIds: readonly KommuneId[] | null): Promise<readonly string[]> {
      const alleFaelle = sichtbareHaushalte().where('zustaendig_id', '=', personalId);
      const zeilen = await (
        kommuneIds === null ? alleFaelle : alleFaelle.where('kommune_id', 'in', [...kommuneIds])
      ).execute();
      return zeilen.map(({ id }) => id);
    },

    /** How many appointments and Weiterleitungen name the person of a household, also those that the account does not see. */
    async anzahlMitPerson(personId: PersonId): Promise<number> {
      const termine = await db
        .selectFrom('termin_personen')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow();
      const weiterleitungen = await db
        .selectFrom('weiterleitung_personen')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow();
      return termine.anzahl + weiterleitungen.anzahl;
    },

    /** How many appointments of the household name nobody of it: those that do are counted by person. */
    async anzahlOhnePerson(haushaltId: HaushaltId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('termine')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('haushalt_id', '=', haushaltId)
        .where('id', 'not in', db.selectFrom('termin_personen').select('termin_id'))
        .executeTakeFirstOrThrow();
      return anzahl;
    },

    /** True where any appointment names the person of Personal, also of cases that the account does not see. */
    async nennt(personalId: PersonalId): Promise<boolean> {
      const zeile = await db
        .selectFrom('termine')
        .select('id')
        .where('personal_id', '=', personalId)
        .limit(1)
        .executeTakeFirst();
      return zeile !== undefined;
    },
  };
}
