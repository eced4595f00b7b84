import { sql } from 'kysely';
import { zDatum } from '../../../shared/foundation/date.ts';
import { zFalleintragId, zHaushaltId, zKommuneId, zPersonId, type PersonId } from '../../../shared/foundation/id.ts';
import { namensschluessel, type Personenangaben } from '../../../shared/faelle/dubletten.ts';
import type { Personenkurz, Zusammenfuehrung } from '../../../shared/faelle/dubletten-types.ts';
import { listenname, zeigeGeburt } from '../../../shared/faelle/name.ts';
import { zFremdnummer } from '../../../shared/faelle/types.ts';
import { zAktenstand, zGeburtsgenauigkeit } from '../../../shared/faelle/wertelisten.ts';
import { zGeschlecht } from '../../../shared/personal/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';

/** Somebody who was found, with what the rule compares. */
export interface Fund {
  readonly kurz: Personenkurz;
  readonly angaben: Personenangaben;
  readonly istGeschuetzt: boolean;
  /** Who accompanies the household; empty: nobody. */
  readonly zustaendig: string;
  readonly kommune: string;
}

/** So many candidates are compared; those that share the most keys first. */
const HOECHSTENS_KANDIDATEN = 60;
/** More of one name are no duplicates but a common name. */
const HOECHSTENS_JE_NAME = 12;
const HOECHSTENS_GRUPPEN = 400;
/** SQLite takes a bounded number of values in one statement. */
const JE_ANWEISUNG = 5_000;

const UNBEKANNT = 0;
const schreibweisenAus = (json: string) => JSON.parse(json) as string[];
const nummernAus = (json: string) => zFremdnummer.array().parse(JSON.parse(json));

/** What searching before creating and merging need of the tables. Reads all Kommunen: the service decides who learns what. */
export function dublettenRepository(db: Ausfuehrung) {
  return {
    /** Writes what these persons are looked up by; those that are gone have nothing. */
    async schreibeSchluessel(ids: readonly string[]): Promise<void> {
      for (let ab = 0; ab < ids.length; ab += JE_ANWEISUNG) {
        const teil = ids.slice(ab, ab + JE_ANWEISUNG);
        await db.deleteFrom('person_schluessel').where('person_id', 'in', teil).execute();
        const zeilen = await db
          .selectFrom('personen')
          .select(['id', 'vorname', 'nachname', 'schreibweisen', 'fremdnummern', 'geburtsjahr'])
          .where('id', 'in', teil)
          .execute();
        for (const { id, vorname, nachname, schreibweisen, fremdnummern, geburtsjahr } of zeilen) {
          const { worte, name, nummern } = namensschluessel({
            vorname,
            nachname,
            schreibweisen: schreibweisenAus(schreibweisen),
            fremdnummern: nummernAus(fremdnummern),
          });
          const alle = [...worte, ...nummern, ...(name === '' ? [] : [name])];
          if (alle.length === 0) continue;
          await db
            .insertInto('person_schluessel')
            .values(alle.map((schluessel) => ({ person_id: id, schluessel, geburtsjahr: geburtsjahr ?? UNBEKANNT })))
            .execute();
        }
      }
    },

    /**
     * Persons who may be similar to somebody: who have one of the numbers, two words of the name, or as a single name one
     * of them. Without a year a single name is compared with single names only: it would meet half the Land.
     */
    async kandidaten(
      gesucht: Pick<Personenangaben, 'vorname' | 'nachname' | 'schreibweisen' | 'fremdnummern' | 'geburtsjahr'>,
    ): Promise<string[]> {
      const { worte, name, nummern } = namensschluessel(gesucht);
      const { geburtsjahr } = gesucht;
      const istEinzelname = worte.length === 1;
      const mitSchluessel = (schluessel: readonly string[]) =>
        db
          .selectFrom('person_schluessel')
          .select('person_id')
          .where('schluessel', 'in', schluessel)
          .groupBy('person_id')
          .orderBy(sql`count(*)`, 'desc')
          .limit(HOECHSTENS_KANDIDATEN);
      const jahre = geburtsjahr === null ? [] : [geburtsjahr - 1, geburtsjahr, geburtsjahr + 1, UNBEKANNT];
      const imJahr = (frage: ReturnType<typeof mitSchluessel>) =>
        jahre.length === 0 ? frage : frage.where('geburtsjahr', 'in', jahre);
      const fragen = [
        ...(nummern.length === 0 ? [] : [mitSchluessel(nummern)]),
        ...(istEinzelname ? [imJahr(mitSchluessel(geburtsjahr === null ? [name] : worte))] : []),
        ...(worte.length < 2 ? [] : [imJahr(mitSchluessel(worte)).having(sql<number>`count(*)`, '>=', 2)]),
        ...(worte.length < 2 || jahre.length === 0 ? [] : [imJahr(mitSchluessel(worte.map((wort) => `=${wort}`)))]),
      ];
      const gefundene = new Set<string>();
      for (const frage of fragen) for (const { person_id } of await frage.execute()) gefundene.add(person_id);
      return [...gefundene];
    },

    /** The persons with what the rule compares, of all Kommunen. */
    async funde(ids: readonly string[]): Promise<Fund[]> {
      if (ids.length === 0) return [];
      const zeilen = await db
        .selectFrom('personen as p')
        .innerJoin('haushalte as h', 'h.id', 'p.haushalt_id')
        .innerJoin('kommunen as k', 'k.id', 'h.kommune_id')
        .leftJoin('personal as z', 'z.id', 'h.zustaendig_id')
        .select([
          'p.id',
          'p.haushalt_id',
          'p.vorname',
          'p.nachname',
          'p.schreibweisen',
          'p.geschlecht',
          'p.geburtsgenauigkeit',
          'p.geburtsdatum',
          'p.geburtsjahr',
          'p.fremdnummern',
          'h.kommune_id',
          'h.bezeichnung',
          'h.aktenzeichen',
          'h.stand',
          'h.ist_geschuetzt',
          'k.name as kommune',
          'z.vorname as zustaendig_vorname',
          'z.nachname as zustaendig_nachname',
        ])
        .where('p.id', 'in', ids)
        .execute();
      return zeilen.map((zeile) => {
        const geburtsdatum = zDatum.nullable().parse(zeile.geburtsdatum);
        const { vorname, nachname, geburtsjahr } = zeile;
        return {
          kurz: {
            personId: zPersonId.parse(zeile.id),
            haushaltId: zHaushaltId.parse(zeile.haushalt_id),
            kommuneId: zKommuneId.parse(zeile.kommune_id),
            name: listenname({ vorname, nachname }),
            geburt: zeigeGeburt({
              geburtsgenauigkeit: zGeburtsgenauigkeit.parse(zeile.geburtsgenauigkeit),
              geburtsdatum,
              geburtsjahr,
            }),
            haushalt: zeile.bezeichnung,
            aktenzeichen: zeile.aktenzeichen,
            stand: zAktenstand.parse(zeile.stand),
          },
          angaben: {
            vorname,
            nachname,
            schreibweisen: schreibweisenAus(zeile.schreibweisen),
            geschlecht: zGeschlecht.parse(zeile.geschlecht),
            geburtsdatum,
            geburtsjahr,
            fremdnummern: nummernAus(zeile.fremdnummern),
          },
          istGeschuetzt: zeile.ist_geschuetzt === 1,
          zustaendig: [zeile.zustaendig_vorname, zeile.zustaendig_nachname].filter(Boolean).join(' '),
          kommune: zeile.kommune,
        };
      });
    },

    /**
     * Groups of persons in these Kommunen who share a name or a number, a bounded number. Among all Kommunen of a Land
     * they share the year of birth, too.
     */
    async gruppen(sicht: KommunenSicht): Promise<string[][]> {
      const istAlle = sicht === 'alle';
      const { rows } = await sql<{ ids: string }>`
        select json_group_array(s.person_id) as ids
        from ${
          istAlle
            ? sql`person_schluessel s`
            : sql`haushalte h
              cross join personen p on p.haushalt_id = h.id
              cross join person_schluessel s on s.person_id = p.id`
        }
        where ((s.schluessel >= '=' and s.schluessel < '>') or (s.schluessel >= '#' and s.schluessel < '$'))
        ${istAlle ? sql`` : sql`and ${inSicht(sicht, 'h.kommune_id')}`}
        group by s.schluessel ${istAlle ? sql`, s.geburtsjahr` : sql``}
        having count(*) between 2 and ${HOECHSTENS_JE_NAME}
        limit ${HOECHSTENS_GRUPPEN}
      `.execute(db);
      return rows.map(({ ids }) => JSON.parse(ids) as string[]);
    },

    /** Pairs that were said to be two persons, each as `a b` in the order of the ids. */
    async keineDubletten(ids: readonly string[]): Promise<ReadonlySet<string>> {
      if (ids.length === 0) return new Set();
      const zeilen = await db.selectFrom('keine_dubletten').select(['a_id', 'b_id']).where('a_id', 'in', ids).execute();
      return new Set(zeilen.map(({ a_id, b_id }) => `${a_id} ${b_id}`));
    },

    /** Nothing happens where it was said before. */
    async merkeKeineDublette(paar: {
      readonly id: string;
      readonly aId: string;
      readonly bId: string;
      readonly am: string;
      readonly von: string;
    }): Promise<void> {
      const { id, aId, bId, am, von } = paar;
      await db
        .insertInto('keine_dubletten')
        .values({ id, a_id: aId, b_id: bId, am, von })
        .onConflict((konflikt) => konflikt.columns(['a_id', 'b_id']).doNothing())
        .execute();
    },

    /** Of whom the account was told since an instant. */
    async hinweiseSeit(kontoId: string, seit: string): Promise<ReadonlySet<string>> {
      const zeilen = await db
        .selectFrom('dublettenhinweise')
        .select('person_id')
        .where('konto_id', '=', kontoId)
        .where('am', '>', seit)
        .execute();
      return new Set(zeilen.map((zeile) => zeile.person_id));
    },

    async merkeHinweis(kontoId: string, personId: string, am: string): Promise<void> {
      await db
        .insertInto('dublettenhinweise')
        .values({ konto_id: kontoId, person_id: personId, am })
        .onConflict((konflikt) => konflikt.columns(['konto_id', 'person_id']).doUpdateSet({ am }))
        .execute();
    },

    /** Number of the command that runs. */
    async laufenderBefehl(): Promise<number> {
      return (await db.selectFrom('laufender_befehl').select('befehl_id').executeTakeFirstOrThrow()).befehl_id;
    },

    async zusammenfuehrungEinfuegen(zeile: {
      readonly id: string;
      readonly bleibtId: PersonId;
      readonly gehtId: PersonId;
      readonly gehtName: string;
      readonly gehtHaushaltId: string;
      readonly schritte: string;
      readonly am: string;
      readonly von: string;
    }): Promise<void> {
      await db
        .insertInto('zusammenfuehrungen')
        .values({
          id: zeile.id,
          bleibt_id: zeile.bleibtId,
          geht_id: zeile.gehtId,
          geht_name: zeile.gehtName,
          geht_haushalt_id: zeile.gehtHaushaltId,
          schritte: zeile.schritte,
          am: zeile.am,
          von: zeile.von,
        })
        .execute();
    },

    async zusammenfuehrung(id: string) {
      return (await db.selectFrom('zusammenfuehrungen').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
    },

    async zusammenfuehrungLoeschen(id: string): Promise<void> {
      await db.deleteFrom('zusammenfuehrungen').where('id', '=', id).execute();
    },

    /** What became one in these persons, newest first. */
    async zusammenfuehrungenIn(personIds: readonly PersonId[]): Promise<Zusammenfuehrung[]> {
      if (personIds.length === 0) return [];
      const zeilen = await db
        .selectFrom('zusammenfuehrungen')
        .select(['id', 'bleibt_id', 'geht_name', 'am', 'von'])
        .where('bleibt_id', 'in', personIds)
        .orderBy('am', 'desc')
        .execute();
      return zeilen.map(({ id, bleibt_id, geht_name: gehtName, am, von }) => ({
        id: zFalleintragId.parse(id),
        bleibtId: zPersonId.parse(bleibt_id),
        gehtName,
        am,
        von,
      }));
    },
  };
}
