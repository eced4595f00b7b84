import type { Insertable, Selectable } from 'kysely';
import {
  zBedarfsstufe,
  zRessourcenstufe,
  type Erhebung,
  type Erhebungsfeld,
} from '../../../shared/erhebungen/types.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import {
  zErhebungId,
  zHaushaltId,
  zPersonId,
  type ErhebungId,
  type HaushaltId,
  type PersonId,
} from '../../../shared/foundation/id.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { ErhebungenTabelle, ErhebungFelderTabelle } from '../database/schema-erhebungen.ts';

function feldFromRow(zeile: Selectable<ErhebungFelderTabelle>): Erhebungsfeld {
  return {
    themenfeld: zThemenfeld.parse(zeile.themenfeld),
    personId: zPersonId.nullable().parse(zeile.person_id),
    istStand: zeile.ist_stand,
    ressource: zeile.ressource,
    bedarf: zeile.bedarf,
    bedarfsstufe: zBedarfsstufe.nullable().parse(zeile.bedarfsstufe),
    ressourcenstufe: zRessourcenstufe.nullable().parse(zeile.ressourcenstufe),
  };
}

function fromRow(zeile: Selectable<ErhebungenTabelle>, felder: readonly Selectable<ErhebungFelderTabelle>[]): Erhebung {
  return {
    id: zErhebungId.parse(zeile.id),
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    am: zDatum.parse(zeile.am),
    durchgefuehrtVon: zeile.durchgefuehrt_von,
    sprache: zeile.sprache,
    sprachmittlung: zeile.sprachmittlung,
    wuensche: zeile.wuensche,
    helfende: zeile.helfende,
    felder: felder.map(feldFromRow),
    ...standFromRow(zeile),
  };
}

function toRow(erhebung: Erhebung): Insertable<ErhebungenTabelle> {
  return {
    id: erhebung.id,
    haushalt_id: erhebung.haushaltId,
    am: erhebung.am,
    durchgefuehrt_von: erhebung.durchgefuehrtVon,
    sprache: erhebung.sprache,
    sprachmittlung: erhebung.sprachmittlung,
    wuensche: erhebung.wuensche,
    helfende: erhebung.helfende,
    ...standToRow(erhebung),
  };
}

function felderToRows({ id, felder }: Erhebung): Insertable<ErhebungFelderTabelle>[] {
  return felder.map((feld, position) => ({
    erhebung_id: id,
    position,
    themenfeld: feld.themenfeld,
    person_id: feld.personId,
    ist_stand: feld.istStand,
    ressource: feld.ressource,
    bedarf: feld.bedarf,
    bedarfsstufe: feld.bedarfsstufe,
    ressourcenstufe: feld.ressourcenstufe,
  }));
}

/** Erhebungen of the households whose Kommune the account sees. */
export function erhebungenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const haushalte = () =>
    db.selectFrom('haushalte').select('haushalte.id').where(inSicht(sicht, 'haushalte.kommune_id'));
  const sichtbare = () => db.selectFrom('erhebungen').selectAll().where('haushalt_id', 'in', haushalte());

  async function mitFeldern(zeilen: readonly Selectable<ErhebungenTabelle>[]): Promise<Erhebung[]> {
    if (zeilen.length === 0) return [];
    const ids = zeilen.map(({ id }) => id);
    const felder = await db
      .selectFrom('erhebung_felder')
      .selectAll()
      .where('erhebung_id', 'in', ids)
      .orderBy('position')
      .execute();
    const jeErhebung = Map.groupBy(felder, ({ erhebung_id }) => erhebung_id);
    return zeilen.map((zeile) => fromRow(zeile, jeErhebung.get(zeile.id) ?? []));
  }

  async function schreibeFelder(erhebung: Erhebung): Promise<void> {
    const zeilen = felderToRows(erhebung);
    if (zeilen.length > 0) await db.insertInto('erhebung_felder').values(zeilen).execute();
  }

  return {
    /** Newest first. */
    async liste(haushaltId: HaushaltId): Promise<Erhebung[]> {
      const zeilen = await sichtbare()
        .where('haushalt_id', '=', haushaltId)
        .orderBy('am', 'desc')
        .orderBy('geaendert_am', 'desc')
        .orderBy('id')
        .execute();
      return mitFeldern(zeilen);
    },

    async eine(id: ErhebungId): Promise<Erhebung | null> {
      return (await mitFeldern(await sichtbare().where('id', '=', id).execute())).at(0) ?? null;
    },

    async einfuegen(erhebung: Erhebung): Promise<void> {
      await db.insertInto('erhebungen').values(toRow(erhebung)).execute();
      await schreibeFelder(erhebung);
    },

    /** False where no row of that version was there. */
    async aendern(erhebung: Erhebung, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(erhebung);
      const anweisung = db.updateTable('erhebungen').set(spalten).where('id', '=', id);
      if (!(await aendereInVersion(anweisung, bisherigeVersion))) return false;
      await db.deleteFrom('erhebung_felder').where('erhebung_id', '=', id).execute();
      await schreibeFelder(erhebung);
      return true;
    },

    loeschen(id: ErhebungId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('erhebungen').where('id', '=', id), version);
    },

    /** How many Erhebungen of the household name nobody of it: those that do are counted by person. */
    async anzahlOhnePerson(haushaltId: HaushaltId): Promise<number> {
      const mitPerson = db.selectFrom('erhebung_felder').select('erhebung_id').where('person_id', 'is not', null);
      const { anzahl } = await db
        .selectFrom('erhebungen')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('haushalt_id', '=', haushaltId)
        .where('id', 'not in', mitPerson)
        .executeTakeFirstOrThrow();
      return anzahl;
    },

    /** How many Erhebungen name this person, whoever may see them. */
    async anzahlZu(personId: PersonId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('erhebung_felder')
        .select(({ fn }) => fn.count<number | string>('erhebung_id').distinct().as('anzahl'))
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow();
      return Number(anzahl);
    },
  };
}
