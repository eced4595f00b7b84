import type { Insertable, Selectable } from 'kysely';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zAbgabeId, zKommuneId, type AbgabeId, type KommuneId } from '../../../shared/foundation/id.ts';
import type { Anpassung } from '../../../shared/kennzahlen/katalog.ts';
import { REGELN } from '../../../shared/kennzahlen/regeln.ts';
import {
  zAuswertung,
  zAuswertungsfrage,
  zEigeneZaehlung,
  zKennzahlschluessel,
  zRegel,
  type Abgabe,
  type Kennzahlschluessel,
  type Regel,
  type Regelstand,
} from '../../../shared/kennzahlen/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { ausserSicht } from '../database/kommunen-sicht.ts';
import {
  aendereInVersion,
  loescheInVersion,
  standFromRow,
  standToRow,
  type Aenderungsstand,
} from '../database/row-version.ts';
import type { AbgabenTabelle, KennzahlAnpassungenTabelle } from '../database/schema-kennzahlen.ts';

export type Anpassungszeile = Anpassung & Aenderungsstand;
export interface Regelzeile extends Regelstand, Aenderungsstand {
  readonly id: string;
}
/** What was sent, without the bytes of its file. */
export type Abgabezeile = Abgabe & Aenderungsstand & { readonly kommuneIds: readonly KommuneId[] };

/** What an own Kennzahl counts, out of its column. */
function zaehlungAusSpalte(json: string | null): Anpassung['zaehlung'] {
  return json === null ? null : zEigeneZaehlung.parse(JSON.parse(json));
}

function anpassungFromRow(zeile: Selectable<KennzahlAnpassungenTabelle>): Anpassungszeile {
  return {
    schluessel: zKennzahlschluessel.parse(zeile.schluessel),
    name: zeile.name,
    definition: zeile.definition,
    position: zeile.position,
    istGezeigt: zeile.ist_gezeigt === 1,
    zaehlung: zaehlungAusSpalte(zeile.zaehlung),
    ...standFromRow(zeile),
  };
}

function anpassungToRow(anpassung: Anpassungszeile): Insertable<KennzahlAnpassungenTabelle> {
  return {
    schluessel: anpassung.schluessel,
    name: anpassung.name,
    definition: anpassung.definition,
    position: anpassung.position,
    ist_gezeigt: anpassung.istGezeigt ? 1 : 0,
    zaehlung: anpassung.zaehlung === null ? null : JSON.stringify(anpassung.zaehlung),
    ...standToRow(anpassung),
  };
}

const ABGABESPALTEN = [
  'id',
  'titel',
  'an',
  'frage',
  'auswertung',
  'abgegeben_am',
  'von',
  'dateiname',
  'sha256',
  'version',
  'geaendert_am',
  'geaendert_von',
] as const;

function abgabeFromRow(
  zeile: Omit<Selectable<AbgabenTabelle>, 'datei'>,
  kommuneIds: readonly KommuneId[],
): Abgabezeile {
  return {
    id: zAbgabeId.parse(zeile.id),
    titel: zeile.titel,
    an: zeile.an,
    frage: zAuswertungsfrage.parse(JSON.parse(zeile.frage)),
    auswertung: zAuswertung.parse(JSON.parse(zeile.auswertung)),
    abgegebenAm: zeile.abgegeben_am,
    von: zeile.von,
    sha256: zeile.sha256,
    kommuneIds,
    ...standFromRow(zeile),
  };
}

/** Own words and rules, which belong to no Kommune, and what was sent, for whoever sees all Kommunen that stand in it. */
export function kennzahlenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const gesehene = () =>
    db
      .selectFrom('abgaben')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('abgabe_kommunen')
              .select('abgabe_kommunen.kommune_id')
              .whereRef('abgabe_kommunen.abgabe_id', '=', 'abgaben.id')
              .where(ausserSicht(sicht, 'abgabe_kommunen.kommune_id')),
          ),
        ),
      );

  return {
    /** Whoever may see them: an Abgabe keeps which Kommunen „all“ were. */
    async alleKommunen(): Promise<KommuneId[]> {
      const zeilen = await db.selectFrom('kommunen').select('id').orderBy('id').execute();
      return zeilen.map(({ id }) => zKommuneId.parse(id));
    },

    async freieTraeger(): Promise<KommuneId[]> {
      const zeilen = await db.selectFrom('kommunen').select('id').where('art', '=', 'freier_traeger').execute();
      return zeilen.map(({ id }) => zKommuneId.parse(id));
    },

    async anpassungen(): Promise<Anpassungszeile[]> {
      return (await db.selectFrom('kennzahl_anpassungen').selectAll().execute()).map(anpassungFromRow);
    },

    async anpassung(schluessel: Kennzahlschluessel): Promise<Anpassungszeile | null> {
      const zeile = await db
        .selectFrom('kennzahl_anpassungen')
        .selectAll()
        .where('schluessel', '=', schluessel)
        .executeTakeFirst();
      return zeile === undefined ? null : anpassungFromRow(zeile);
    },

    async fuegeAnpassungEin(anpassung: Anpassungszeile): Promise<void> {
      await db.insertInto('kennzahl_anpassungen').values(anpassungToRow(anpassung)).execute();
    },

    /** False where no row of that version was there. */
    async aendereAnpassung(anpassung: Anpassungszeile, bisherigeVersion: number): Promise<boolean> {
      const { schluessel, ...spalten } = anpassungToRow(anpassung);
      return aendereInVersion(
        db.updateTable('kennzahl_anpassungen').set(spalten).where('schluessel', '=', schluessel),
        bisherigeVersion,
      );
    },

    /** False where no row of that version was there. */
    async loescheAnpassung(schluessel: Kennzahlschluessel, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('kennzahl_anpassungen').where('schluessel', '=', schluessel), version);
    },

    async regeln(): Promise<Regelzeile[]> {
      const zeilen = await db.selectFrom('kennzahl_regeln').selectAll().execute();
      return zeilen.map((zeile) => {
        const regel = zRegel.parse(zeile.regel);
        return {
          id: zeile.id,
          regel,
          wert: zeile.wert,
          giltAb: zDatum.nullable().parse(zeile.gilt_ab),
          gewissheit: REGELN[regel].gewissheit,
          begruendung: zeile.begruendung,
          ...standFromRow(zeile),
        };
      });
    },

    /** Puts the reading in the place of one of the same day, or beside those of others. */
    async setzeRegel(zeile: Omit<Regelzeile, 'gewissheit'>): Promise<void> {
      const spalten = { wert: zeile.wert, begruendung: zeile.begruendung, ...standToRow(zeile) };
      await db
        .insertInto('kennzahl_regeln')
        .values({ id: zeile.id, regel: zeile.regel, gilt_ab: zeile.giltAb, ...spalten })
        .onConflict((konflikt) => konflikt.column('id').doUpdateSet(spalten))
        .execute();
    },

    /** The row of this rule and day; null where there is none. */
    async regel(regel: Regel, giltAb: Datum | null): Promise<Regelzeile | null> {
      return (await this.regeln()).find((eine) => eine.regel === regel && eine.giltAb === giltAb) ?? null;
    },

    /** What was sent, the newest first. */
    async abgaben(): Promise<Abgabezeile[]> {
      const zeilen = await gesehene().select(ABGABESPALTEN).orderBy('abgegeben_am', 'desc').orderBy('id').execute();
      const kommunen = await db.selectFrom('abgabe_kommunen').selectAll().execute();
      const jeAbgabe = Map.groupBy(kommunen, ({ abgabe_id }) => abgabe_id);
      return zeilen.map((zeile) =>
        abgabeFromRow(
          zeile,
          (jeAbgabe.get(zeile.id) ?? []).map(({ kommune_id }) => zKommuneId.parse(kommune_id)),
        ),
      );
    },

    async abgabe(id: AbgabeId): Promise<Abgabezeile | null> {
      const zeile = await gesehene().select(ABGABESPALTEN).where('abgaben.id', '=', id).executeTakeFirst();
      if (zeile === undefined) return null;
      const kommunen = await db
        .selectFrom('abgabe_kommunen')
        .select('kommune_id')
        .where('abgabe_id', '=', id)
        .execute();
      return abgabeFromRow(
        zeile,
        kommunen.map(({ kommune_id }) => zKommuneId.parse(kommune_id)),
      );
    },

    async abgabedatei(id: AbgabeId): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
      const zeile = await gesehene().select(['dateiname', 'datei']).where('abgaben.id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : { name: zeile.dateiname, bytes: zeile.datei };
    },

    async fuegeAbgabeEin(
      { kommuneIds, ...abgabe }: Abgabezeile,
      datei: { readonly name: string; readonly bytes: Uint8Array },
    ): Promise<void> {
      await db
        .insertInto('abgaben')
        .values({
          id: abgabe.id,
          titel: abgabe.titel,
          an: abgabe.an,
          frage: JSON.stringify(abgabe.frage),
          auswertung: JSON.stringify(abgabe.auswertung),
          abgegeben_am: abgabe.abgegebenAm,
          von: abgabe.von,
          dateiname: datei.name,
          datei: datei.bytes,
          sha256: abgabe.sha256,
          ...standToRow(abgabe),
        })
        .execute();
      for (const kommune_id of kommuneIds) {
        await db.insertInto('abgabe_kommunen').values({ abgabe_id: abgabe.id, kommune_id }).execute();
      }
    },

    /** Of everything that was sent, also what the account does not see: periods and titles. */
    async alleAbgaben(): Promise<Pick<Abgabe, 'titel' | 'frage'>[]> {
      const zeilen = await db.selectFrom('abgaben').select(['titel', 'frage']).orderBy('abgegeben_am').execute();
      return zeilen.map(({ titel, frage }) => ({ titel, frage: zAuswertungsfrage.parse(JSON.parse(frage)) }));
    },

    async abgabenMitKommune(id: KommuneId): Promise<number> {
      const zeilen = await db.selectFrom('abgabe_kommunen').select('abgabe_id').where('kommune_id', '=', id).execute();
      return zeilen.length;
    },
  };
}
