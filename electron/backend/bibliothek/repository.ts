import type { Insertable, Selectable } from 'kysely';
import type { Spur } from '../changes.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { BibliothekEintraegeTabelle, PlaneinstellungenTabelle } from '../database/schema-bibliothek.ts';
import { zVorlageEingabe, type Planeinstellungen } from '../../../shared/bibliothek/types.ts';
import type { Kommuneneintrag } from '../../../shared/bibliothek/zusammenstellung.ts';
import { zKommuneId, type KommuneId } from '../../../shared/foundation/id.ts';
import { nurForm } from '../../../shared/foundation/output.ts';

/** What a Kommune keeps in its library, with who changed it last. */
export type GefuehrterEintrag = Kommuneneintrag & Spur & { readonly kommuneId: KommuneId };
/** Settings that were saved, with who changed them last. */
export type GefuehrteEinstellungen = Planeinstellungen & Spur & { readonly version: number };

const zInhalt = nurForm(zVorlageEingabe);

function eintragFromRow(zeile: Selectable<BibliothekEintraegeTabelle>): GefuehrterEintrag {
  return {
    id: zeile.id,
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    vorlageId: zeile.vorlage_id,
    istAngeboten: zeile.ist_angeboten === 1,
    inhalt: zeile.inhalt === null ? null : zInhalt.parse(JSON.parse(zeile.inhalt)),
    ...standFromRow(zeile),
  };
}

function eintragToRow(eintrag: GefuehrterEintrag): Insertable<BibliothekEintraegeTabelle> {
  return {
    id: eintrag.id,
    kommune_id: eintrag.kommuneId,
    vorlage_id: eintrag.vorlageId,
    ist_angeboten: eintrag.istAngeboten ? 1 : 0,
    inhalt: eintrag.inhalt === null ? null : JSON.stringify(eintrag.inhalt),
    ...standToRow(eintrag),
  };
}

/** What the Kommunen that the account sees keep in their libraries. */
export function eintraegeRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = (kommuneId: KommuneId) =>
    db
      .selectFrom('bibliothek_eintraege')
      .selectAll()
      .where('kommune_id', '=', kommuneId)
      .where(inSicht(sicht, 'kommune_id'));
  return {
    async liste(kommuneId: KommuneId): Promise<GefuehrterEintrag[]> {
      return (await sichtbare(kommuneId).orderBy('id').execute()).map(eintragFromRow);
    },
    /** What the Kommune keeps about a shipped entry. */
    async zuVorlage(kommuneId: KommuneId, vorlageId: string): Promise<GefuehrterEintrag | null> {
      const zeile = await sichtbare(kommuneId).where('vorlage_id', '=', vorlageId).executeTakeFirst();
      return zeile === undefined ? null : eintragFromRow(zeile);
    },
    async eigener(kommuneId: KommuneId, id: string): Promise<GefuehrterEintrag | null> {
      const zeile = await sichtbare(kommuneId).where('id', '=', id).where('vorlage_id', '=', '').executeTakeFirst();
      return zeile === undefined ? null : eintragFromRow(zeile);
    },
    async einfuegen(eintrag: GefuehrterEintrag): Promise<void> {
      await db.insertInto('bibliothek_eintraege').values(eintragToRow(eintrag)).execute();
    },
    /** False where no row of that version was there for this account. */
    async aendern(eintrag: GefuehrterEintrag, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = eintragToRow(eintrag);
      return aendereInVersion(
        db.updateTable('bibliothek_eintraege').set(spalten).where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
    },
    /** False where no row of that version was there for this account. */
    async loeschen(id: string, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('bibliothek_eintraege').where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        version,
      );
    },
  };
}

function einstellungenFromRow(zeile: Selectable<PlaneinstellungenTabelle>): GefuehrteEinstellungen {
  return {
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    mitKenntnisnahme: zeile.mit_kenntnisnahme === 1,
    ueberpruefungNachWochen: zeile.ueberpruefung_nach_wochen,
    ...standFromRow(zeile),
  };
}

function einstellungenToRow(einstellungen: GefuehrteEinstellungen): Insertable<PlaneinstellungenTabelle> {
  return {
    kommune_id: einstellungen.kommuneId,
    mit_kenntnisnahme: einstellungen.mitKenntnisnahme ? 1 : 0,
    ueberpruefung_nach_wochen: einstellungen.ueberpruefungNachWochen,
    ...standToRow(einstellungen),
  };
}

/** How the Kommunen that the account sees work with integration plans. */
export function einstellungenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  return {
    async eine(kommuneId: KommuneId): Promise<GefuehrteEinstellungen | null> {
      const zeile = await db
        .selectFrom('planeinstellungen')
        .selectAll()
        .where('kommune_id', '=', kommuneId)
        .where(inSicht(sicht, 'kommune_id'))
        .executeTakeFirst();
      return zeile === undefined ? null : einstellungenFromRow(zeile);
    },
    async einfuegen(einstellungen: GefuehrteEinstellungen): Promise<void> {
      await db.insertInto('planeinstellungen').values(einstellungenToRow(einstellungen)).execute();
    },
    /** False where no row of that version was there for this account. */
    async aendern(einstellungen: GefuehrteEinstellungen, bisherigeVersion: number): Promise<boolean> {
      const { kommune_id, ...spalten } = einstellungenToRow(einstellungen);
      return aendereInVersion(
        db
          .updateTable('planeinstellungen')
          .set(spalten)
          .where('kommune_id', '=', kommune_id)
          .where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
    },
  };
}
