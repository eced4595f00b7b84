import { z } from 'zod';
import type { Insertable, Selectable } from 'kysely';
import { zKurs, zSprachkenntnis } from '../../../shared/faelle/types.ts';
import { zAlphabetisierung, zAufenthaltsstatus, zErwerbstaetigkeit } from '../../../shared/faelle/wertelisten.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import {
  zHaushaltId,
  zKommuneId,
  zPersonId,
  zUebergabeId,
  type HaushaltId,
  type KommuneId,
  type PersonId,
  type UebergabeId,
} from '../../../shared/foundation/id.ts';
import {
  zEinverstaendnis,
  zOffenerPunkt,
  zTeilnahme,
  zUebergabetermin,
  zWerttabelle,
  type Uebergabe,
  type Uebergabeperson,
  type Uebernommen,
} from '../../../shared/uebergaben/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type {
  UebergabenTabelle,
  UebergabePersonenTabelle,
  UebergabeWerteTabelle,
} from '../database/schema-uebergaben.ts';

const zTag = zDatum.nullable();

function liste<T>(schema: z.ZodType<T>, json: string): T[] {
  return z.array(schema).parse(JSON.parse(json));
}

function personFromRow(zeile: Selectable<UebergabePersonenTabelle>): Uebergabeperson {
  return {
    personId: zPersonId.parse(zeile.person_id),
    ankunftAm: zTag.parse(zeile.ankunft_am),
    aubVon: zTag.parse(zeile.aub_von),
    status: zAufenthaltsstatus.parse(zeile.status),
    statusVon: zTag.parse(zeile.status_von),
    statusBis: zTag.parse(zeile.status_bis),
    erwerbstaetigkeit: zErwerbstaetigkeit.parse(zeile.erwerbstaetigkeit),
    sprachen: liste(zSprachkenntnis, zeile.sprachen),
    alphabetisierung: zAlphabetisierung.parse(zeile.alphabetisierung),
    brauchtSprachmittlung: zeile.braucht_sprachmittlung === 1,
    kurse: liste(zKurs, zeile.kurse),
    unterlagen: zeile.unterlagen,
  };
}

function fromRow(
  zeile: Selectable<UebergabenTabelle>,
  personen: readonly Selectable<UebergabePersonenTabelle>[],
): Uebergabe {
  return {
    id: zUebergabeId.parse(zeile.id),
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    am: zDatum.parse(zeile.am),
    ort: zeile.ort,
    vonStelle: zeile.von_stelle,
    istGespraech: zeile.ist_gespraech === 1,
    einverstaendnis: zEinverstaendnis.parse(zeile.einverstaendnis),
    einverstaendnisAm: zTag.parse(zeile.einverstaendnis_am),
    teilnehmende: liste(zTeilnahme, zeile.teilnehmende),
    personen: personen.map(personFromRow),
    sprache: zeile.sprache,
    schule: zeile.schule,
    arbeit: zeile.arbeit,
    wohnung: zeile.wohnung,
    gesundheitEinwilligungAm: zTag.parse(zeile.gesundheit_einwilligung_am),
    gesundheit: zeile.gesundheit,
    offenePunkte: liste(zOffenerPunkt, zeile.offene_punkte),
    termine: liste(zUebergabetermin, zeile.termine),
    bemerkung: zeile.bemerkung,
    ...standFromRow(zeile),
  };
}

function toRow(uebergabe: Uebergabe): Insertable<UebergabenTabelle> {
  return {
    id: uebergabe.id,
    haushalt_id: uebergabe.haushaltId,
    am: uebergabe.am,
    ort: uebergabe.ort,
    von_stelle: uebergabe.vonStelle,
    ist_gespraech: uebergabe.istGespraech ? 1 : 0,
    einverstaendnis: uebergabe.einverstaendnis,
    einverstaendnis_am: uebergabe.einverstaendnisAm,
    teilnehmende: JSON.stringify(uebergabe.teilnehmende),
    sprache: uebergabe.sprache,
    schule: uebergabe.schule,
    arbeit: uebergabe.arbeit,
    wohnung: uebergabe.wohnung,
    gesundheit_einwilligung_am: uebergabe.gesundheitEinwilligungAm,
    gesundheit: uebergabe.gesundheit,
    offene_punkte: JSON.stringify(uebergabe.offenePunkte),
    termine: JSON.stringify(uebergabe.termine),
    bemerkung: uebergabe.bemerkung,
    ...standToRow(uebergabe),
  };
}

function personenToRows({ id, personen }: Uebergabe): Insertable<UebergabePersonenTabelle>[] {
  return personen.map((person, position) => ({
    uebergabe_id: id,
    position,
    person_id: person.personId,
    ankunft_am: person.ankunftAm,
    aub_von: person.aubVon,
    status: person.status,
    status_von: person.statusVon,
    status_bis: person.statusBis,
    erwerbstaetigkeit: person.erwerbstaetigkeit,
    sprachen: JSON.stringify(person.sprachen),
    alphabetisierung: person.alphabetisierung,
    braucht_sprachmittlung: person.brauchtSprachmittlung ? 1 : 0,
    kurse: JSON.stringify(person.kurse),
    unterlagen: person.unterlagen,
  }));
}

function wertFromRow(zeile: Selectable<UebergabeWerteTabelle>): Uebernommen {
  return {
    uebergabeId: zUebergabeId.parse(zeile.uebergabe_id),
    tabelle: zWerttabelle.parse(zeile.tabelle),
    zeileId: zeile.zeile_id,
    feld: zeile.feld,
    wert: zeile.wert,
    am: zDatum.parse(zeile.am),
  };
}

/** A handover with how lists call its household. */
export interface UebergabeImHaushalt {
  readonly uebergabe: Uebergabe;
  readonly haushalt: string;
  readonly kommuneId: KommuneId;
}

/** Handovers of the households whose Kommune the account sees. */
export function uebergabenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const haushalte = () =>
    db.selectFrom('haushalte').select('haushalte.id').where(inSicht(sicht, 'haushalte.kommune_id'));
  const sichtbare = () => db.selectFrom('uebergaben').selectAll().where('haushalt_id', 'in', haushalte());

  async function mitPersonen(zeilen: readonly Selectable<UebergabenTabelle>[]): Promise<Uebergabe[]> {
    if (zeilen.length === 0) return [];
    const ids = zeilen.map(({ id }) => id);
    const personen = await db
      .selectFrom('uebergabe_personen')
      .selectAll()
      .where('uebergabe_id', 'in', ids)
      .orderBy('position')
      .execute();
    const jeUebergabe = Map.groupBy(personen, ({ uebergabe_id }) => uebergabe_id);
    return zeilen.map((zeile) => fromRow(zeile, jeUebergabe.get(zeile.id) ?? []));
  }

  async function schreibePersonen(uebergabe: Uebergabe): Promise<void> {
    const zeilen = personenToRows(uebergabe);
    if (zeilen.length > 0) await db.insertInto('uebergabe_personen').values(zeilen).execute();
  }

  return {
    /** Newest first. */
    async liste(haushaltId: HaushaltId): Promise<Uebergabe[]> {
      const zeilen = await sichtbare()
        .where('haushalt_id', '=', haushaltId)
        .orderBy('am', 'desc')
        .orderBy('geaendert_am', 'desc')
        .orderBy('id')
        .execute();
      return mitPersonen(zeilen);
    },

    async eine(id: UebergabeId): Promise<Uebergabe | null> {
      return (await mitPersonen(await sichtbare().where('id', '=', id).execute())).at(0) ?? null;
    },

    /** Those with matters, of all households, without what is told of persons. */
    async mitPunkten(): Promise<UebergabeImHaushalt[]> {
      const zeilen = await db
        .selectFrom('uebergaben')
        .innerJoin('haushalte', 'haushalte.id', 'uebergaben.haushalt_id')
        .selectAll('uebergaben')
        .select(['haushalte.kommune_id', 'haushalte.bezeichnung'])
        .where(inSicht(sicht, 'haushalte.kommune_id'))
        .where('uebergaben.offene_punkte', '<>', '[]')
        .orderBy('uebergaben.id')
        .execute();
      return zeilen.map((zeile) => ({
        uebergabe: fromRow(zeile, []),
        haushalt: zeile.bezeichnung,
        kommuneId: zKommuneId.parse(zeile.kommune_id),
      }));
    },

    async einfuegen(uebergabe: Uebergabe): Promise<void> {
      await db.insertInto('uebergaben').values(toRow(uebergabe)).execute();
      await schreibePersonen(uebergabe);
    },

    /** False where no row of that version was there. */
    async aendern(uebergabe: Uebergabe, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(uebergabe);
      const anweisung = db.updateTable('uebergaben').set(spalten).where('id', '=', id);
      if (!(await aendereInVersion(anweisung, bisherigeVersion))) return false;
      await db.deleteFrom('uebergabe_personen').where('uebergabe_id', '=', id).execute();
      await schreibePersonen(uebergabe);
      return true;
    },

    loeschen(id: UebergabeId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('uebergaben').where('id', '=', id), version);
    },

    /** Values of the household's file that came with a handover. */
    async werte(haushaltId: HaushaltId): Promise<Uebernommen[]> {
      const zeilen = await db
        .selectFrom('uebergabe_werte')
        .selectAll()
        .where('haushalt_id', '=', haushaltId)
        .where('haushalt_id', 'in', haushalte())
        .orderBy('tabelle')
        .orderBy('zeile_id')
        .orderBy('feld')
        .execute();
      return zeilen.map(wertFromRow);
    },

    /** What came with an earlier handover in the same place is replaced. */
    async merkeWert(haushaltId: HaushaltId, wert: Uebernommen): Promise<void> {
      const stelle = { tabelle: wert.tabelle, zeile_id: wert.zeileId, feld: wert.feld };
      await db
        .deleteFrom('uebergabe_werte')
        .where('tabelle', '=', stelle.tabelle)
        .where('zeile_id', '=', stelle.zeile_id)
        .where('feld', '=', stelle.feld)
        .execute();
      await db
        .insertInto('uebergabe_werte')
        .values({ ...stelle, haushalt_id: haushaltId, uebergabe_id: wert.uebergabeId, wert: wert.wert, am: wert.am })
        .execute();
    },

    /** How many protocols of the household name nobody of it: those that do are counted by person. */
    async anzahlOhnePerson(haushaltId: HaushaltId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('uebergaben')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('haushalt_id', '=', haushaltId)
        .where('id', 'not in', db.selectFrom('uebergabe_personen').select('uebergabe_id'))
        .executeTakeFirstOrThrow();
      return anzahl;
    },

    /** How many protocols name this person, whoever may see them. */
    async anzahlZu(personId: PersonId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('uebergabe_personen')
        .select(({ fn }) => fn.count<number | string>('uebergabe_id').distinct().as('anzahl'))
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow();
      return Number(anzahl);
    },
  };
}
