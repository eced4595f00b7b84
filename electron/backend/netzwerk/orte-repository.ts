import type { Insertable, Selectable } from 'kysely';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import type { AnlaufstellenTabelle, RaeumeTabelle, SprechstundenTabelle } from '../database/schema-netzwerk.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { Spur } from '../changes.ts';
import {
  zKommuneId,
  zRaumId,
  zSprechstundeId,
  type KommuneId,
  type RaumId,
  type SprechstundeId,
} from '../../../shared/foundation/id.ts';
import { zUhrzeit } from '../../../shared/foundation/time.ts';
import {
  zAuskunft,
  zRhythmus,
  zWochentag,
  type Anlaufstelle,
  type Raum,
  type Sprechstunde,
} from '../../../shared/netzwerk/types.ts';

/** The Anlaufstelle with who changed it last. */
export type GefuehrteAnlaufstelle = Anlaufstelle & Spur;

function anlaufstelleFromRow(zeile: Selectable<AnlaufstellenTabelle>): GefuehrteAnlaufstelle {
  const { bezeichnung, telefon, email, erreichbar } = zeile;
  return {
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    bezeichnung,
    telefon,
    email,
    erreichbar,
    ...standFromRow(zeile),
  };
}

function anlaufstelleToRow(stelle: GefuehrteAnlaufstelle): Insertable<AnlaufstellenTabelle> {
  const { kommuneId, bezeichnung, telefon, email, erreichbar } = stelle;
  return { kommune_id: kommuneId, bezeichnung, telefon, email, erreichbar, ...standToRow(stelle) };
}

function sprechstundeFromRow(zeile: Selectable<SprechstundenTabelle>): Sprechstunde {
  return {
    id: zSprechstundeId.parse(zeile.id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    ort: zeile.ort,
    wochentag: zWochentag.parse(zeile.wochentag),
    rhythmus: zRhythmus.parse(zeile.rhythmus),
    von: zUhrzeit.parse(zeile.von),
    bis: zUhrzeit.parse(zeile.bis),
    wer: zeile.wer,
    hinweis: zeile.hinweis,
    ...standFromRow(zeile),
  };
}

function sprechstundeToRow(eine: Sprechstunde): Insertable<SprechstundenTabelle> {
  const { id, kommuneId, ort, wochentag, rhythmus, von, bis, wer, hinweis } = eine;
  return { id, kommune_id: kommuneId, ort, wochentag, rhythmus, von, bis, wer, hinweis, ...standToRow(eine) };
}

function raumFromRow(zeile: Selectable<RaeumeTabelle>): Raum {
  return {
    id: zRaumId.parse(zeile.id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    name: zeile.name,
    ort: zeile.ort,
    plaetze: zeile.plaetze,
    barrierefrei: zAuskunft.parse(zeile.barrierefrei),
    buchbar: zeile.buchbar,
    hinweis: zeile.hinweis,
    ...standFromRow(zeile),
  };
}

function raumToRow(raum: Raum): Insertable<RaeumeTabelle> {
  const { id, kommuneId, name, ort, plaetze, barrierefrei, buchbar, hinweis } = raum;
  return { id, kommune_id: kommuneId, name, ort, plaetze, barrierefrei, buchbar, hinweis, ...standToRow(raum) };
}

/** How the Integrationsmanagement is reached in the Kommunen that the account sees. */
export function anlaufstellenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () => db.selectFrom('anlaufstellen').selectAll().where(inSicht(sicht, 'kommune_id'));
  return {
    async liste(): Promise<GefuehrteAnlaufstelle[]> {
      return (await sichtbare().orderBy('kommune_id').execute()).map(anlaufstelleFromRow);
    },
    async eine(kommuneId: KommuneId): Promise<GefuehrteAnlaufstelle | null> {
      const zeile = await sichtbare().where('kommune_id', '=', kommuneId).executeTakeFirst();
      return zeile === undefined ? null : anlaufstelleFromRow(zeile);
    },
    async einfuegen(stelle: GefuehrteAnlaufstelle): Promise<void> {
      await db.insertInto('anlaufstellen').values(anlaufstelleToRow(stelle)).execute();
    },
    /** False where no row of that version was there for this account. */
    async aendern(stelle: GefuehrteAnlaufstelle, bisherigeVersion: number): Promise<boolean> {
      const { kommune_id, ...spalten } = anlaufstelleToRow(stelle);
      return aendereInVersion(
        db
          .updateTable('anlaufstellen')
          .set(spalten)
          .where('kommune_id', '=', kommune_id)
          .where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
    },
  };
}

/** Sprechstunden in the Kommunen that the account sees. */
export function sprechstundenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () => db.selectFrom('sprechstunden').selectAll().where(inSicht(sicht, 'kommune_id'));
  return {
    async liste(): Promise<Sprechstunde[]> {
      return (await sichtbare().orderBy('id').execute()).map(sprechstundeFromRow);
    },
    async eine(id: SprechstundeId): Promise<Sprechstunde | null> {
      const zeile = await sichtbare().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : sprechstundeFromRow(zeile);
    },
    async einfuegen(eine: Sprechstunde): Promise<void> {
      await db.insertInto('sprechstunden').values(sprechstundeToRow(eine)).execute();
    },
    /** False where no row of that version was there for this account. */
    async aendern(eine: Sprechstunde, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = sprechstundeToRow(eine);
      return aendereInVersion(
        db.updateTable('sprechstunden').set(spalten).where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
    },
    /** False where no row of that version was there for this account. */
    async loeschen(id: SprechstundeId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('sprechstunden').where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        version,
      );
    },
  };
}

/** Rooms in the Kommunen that the account sees. */
export function raeumeRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () => db.selectFrom('raeume').selectAll().where(inSicht(sicht, 'kommune_id'));
  return {
    async liste(): Promise<Raum[]> {
      return (await sichtbare().orderBy('id').execute()).map(raumFromRow);
    },
    async einer(id: RaumId): Promise<Raum | null> {
      const zeile = await sichtbare().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : raumFromRow(zeile);
    },
    async einfuegen(raum: Raum): Promise<void> {
      await db.insertInto('raeume').values(raumToRow(raum)).execute();
    },
    /** False where no row of that version was there for this account. */
    async aendern(raum: Raum, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = raumToRow(raum);
      return aendereInVersion(
        db.updateTable('raeume').set(spalten).where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
    },
    /** False where no row of that version was there for this account. */
    async loeschen(id: RaumId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('raeume').where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        version,
      );
    },
  };
}
