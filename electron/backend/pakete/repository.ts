import { zPaketvorgang, type Paketschluessel, type Paketvorgang } from '../../../shared/pakete/types.ts';
import type { Spur } from '../changes.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { aendereInVersion, standFromRow, standToRow, type Aenderungsstand } from '../database/row-version.ts';
import type { PaketKontakteTabelle } from '../database/schema.ts';
import type { Paketidentitaet } from './keys.ts';
import type { Eingangsteil } from './kinds.ts';

/** A contact as it is kept. */
export interface Kontaktzeile extends Aenderungsstand {
  readonly id: string;
  readonly name: string;
  readonly schluessel: Paketschluessel;
  readonly kennung: string;
  readonly hinzugefuegtAm: string;
  readonly geprueftAm: string | null;
}

/** What is noted of a package besides what the list shows. */
export interface Paketzeile extends Paketvorgang {
  readonly kennung: string;
  readonly reihe: string;
  readonly kommuneId: string | null;
}

function kontakt(zeile: PaketKontakteTabelle): Kontaktzeile {
  return {
    id: zeile.id,
    name: zeile.name,
    schluessel: { signatur: zeile.signatur, tausch: zeile.tausch },
    kennung: zeile.kennung,
    hinzugefuegtAm: zeile.hinzugefuegt_am,
    geprueftAm: zeile.geprueft_am,
    ...standFromRow(zeile),
  };
}

const LISTENSPALTEN = [
  'id',
  'richtung',
  'gegenueber',
  'art',
  'titel',
  'nummer',
  'teile',
  'am',
  'von',
  'sha256',
] as const;

/** Keys, contacts, and the packages that came and went. */
export function paketeRepository(db: Ausfuehrung) {
  // What a slice sends and takes in packages of its own kinds is its data, and asked there.
  const sichtbar = (kommunen: KommunenSicht, arten: readonly string[]) => {
    const alle = db.selectFrom('pakete').where('art', 'in', arten);
    return kommunen === 'alle' ? alle : alle.where('kommune_id', 'in', kommunen);
  };
  return {
    async identitaet(): Promise<Paketidentitaet & { readonly name: string }> {
      const { name } = await db.selectFrom('datenbestand').select('name').executeTakeFirstOrThrow();
      const zeile = await db.selectFrom('paket_schluessel').selectAll().executeTakeFirstOrThrow();
      return {
        name,
        oeffentlich: { signatur: zeile.signatur, tausch: zeile.tausch },
        privat: {
          signatur: Buffer.from(zeile.signatur_privat, 'base64'),
          tausch: Buffer.from(zeile.tausch_privat, 'base64'),
        },
      };
    },

    async kontakte(): Promise<Kontaktzeile[]> {
      return (await db.selectFrom('paket_kontakte').selectAll().orderBy('name').orderBy('id').execute()).map(kontakt);
    },

    async kontakt(wer: { readonly id: string } | { readonly kennung: string }): Promise<Kontaktzeile | null> {
      const alle = db.selectFrom('paket_kontakte').selectAll();
      const zeile = await (
        'id' in wer ? alle.where('id', '=', wer.id) : alle.where('kennung', '=', wer.kennung)
      ).executeTakeFirst();
      return zeile === undefined ? null : kontakt(zeile);
    },

    async legeKontaktAn(neuer: Kontaktzeile): Promise<void> {
      await db
        .insertInto('paket_kontakte')
        .values({
          id: neuer.id,
          name: neuer.name,
          signatur: neuer.schluessel.signatur,
          tausch: neuer.schluessel.tausch,
          kennung: neuer.kennung,
          hinzugefuegt_am: neuer.hinzugefuegtAm,
          geprueft_am: neuer.geprueftAm,
          ...standToRow(neuer),
        })
        .execute();
    },

    /** False where the row is of another version by now. */
    async merkeGeprueft(id: string, version: number, spur: Spur): Promise<boolean> {
      return aendereInVersion(
        db
          .updateTable('paket_kontakte')
          .set({
            geprueft_am: spur.geaendertAm,
            ...standToRow({ ...spur, version: version + 1 }),
          })
          .where('id', '=', id),
        version,
      );
    },

    async loescheKontakt(id: string): Promise<void> {
      await db.deleteFrom('paket_kontakte').where('id', '=', id).execute();
    },

    async liste(kommunen: KommunenSicht, arten: readonly string[]): Promise<Paketvorgang[]> {
      const zeilen = await sichtbar(kommunen, arten)
        .select(LISTENSPALTEN)
        .orderBy('am', 'desc')
        .orderBy('id')
        .execute();
      return zeilen.map((zeile) => zPaketvorgang.parse(zeile));
    },

    async paket(id: string, kommunen: KommunenSicht, arten: readonly string[]): Promise<Paketvorgang | null> {
      const zeile = await sichtbar(kommunen, arten).select(LISTENSPALTEN).where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : zPaketvorgang.parse(zeile);
    },

    async istAngenommen(id: string): Promise<boolean> {
      const zeile = await db
        .selectFrom('pakete')
        .select('id')
        .where('id', '=', id)
        .where('richtung', '=', 'angenommen')
        .executeTakeFirst();
      return zeile !== undefined;
    },

    /** The highest number of a sequence so far; 0 where it has not begun. */
    async letzteNummer(folge: Pick<Paketzeile, 'richtung' | 'kennung' | 'reihe'>): Promise<number> {
      const zeile = await db
        .selectFrom('pakete')
        .select('nummer')
        .where('richtung', '=', folge.richtung)
        .where('kennung', '=', folge.kennung)
        .where('reihe', '=', folge.reihe)
        .orderBy('nummer', 'desc')
        .limit(1)
        .executeTakeFirst();
      return zeile?.nummer ?? 0;
    },

    async merkePaket({ kommuneId, ...zeile }: Paketzeile): Promise<void> {
      await db
        .insertInto('pakete')
        .values({ ...zeile, kommune_id: kommuneId })
        .execute();
    },

    async legeNachrichtAb(paketId: string, text: string, anlagen: readonly Eingangsteil[]): Promise<void> {
      await db.insertInto('paket_nachrichten').values({ paket_id: paketId, text }).execute();
      for (const [position, { name, bytes, sha256, inhalt }] of anlagen.entries()) {
        await db
          .insertInto('paket_anlagen')
          .values({ paket_id: paketId, position: position + 1, name, bytes, sha256, inhalt: Buffer.from(inhalt) })
          .execute();
      }
    },

    async nachricht(paketId: string) {
      const zeile = await db
        .selectFrom('paket_nachrichten')
        .select('text')
        .where('paket_id', '=', paketId)
        .executeTakeFirst();
      const anlagen = await db
        .selectFrom('paket_anlagen')
        .select(['position', 'name', 'bytes', 'sha256'])
        .where('paket_id', '=', paketId)
        .orderBy('position')
        .execute();
      return { text: zeile?.text ?? '', anlagen };
    },

    async anlage(paketId: string, position: number): Promise<{ name: string; inhalt: Uint8Array } | null> {
      const zeile = await db
        .selectFrom('paket_anlagen')
        .select(['name', 'inhalt'])
        .where('paket_id', '=', paketId)
        .where('position', '=', position)
        .executeTakeFirst();
      return zeile ?? null;
    },
  };
}
