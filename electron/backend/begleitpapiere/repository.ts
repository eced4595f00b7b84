import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import { zBegleitangaben, zPapierwahl } from '../../../shared/begleitpapiere/types.ts';
import type { AntragId } from '../../../shared/foundation/id.ts';
import type { Ausfuehrung } from '../context.ts';
import { aendereInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { BegleitpapiereTabelle } from '../database/schema.ts';

/** What is kept of a paper: its inputs, and the document that it was last filed as. */
const zPapierzeile = zPapierwahl.extend({
  id: z.uuid(),
  angaben: zBegleitangaben,
  dokumentId: z.uuid().nullable(),
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Papierzeile = z.infer<typeof zPapierzeile>;

function fromRow(zeile: Selectable<BegleitpapiereTabelle>): Papierzeile {
  return zPapierzeile.parse({
    id: zeile.id,
    antragId: zeile.antrag_id,
    art: zeile.art,
    kommuneId: zeile.kommune_id,
    personalId: zeile.personal_id,
    angaben: JSON.parse(zeile.angaben) as unknown,
    dokumentId: zeile.dokument_id,
    ...standFromRow(zeile),
  });
}

function toRow(papier: Papierzeile): Insertable<BegleitpapiereTabelle> {
  return {
    id: papier.id,
    antrag_id: papier.antragId,
    art: papier.art,
    kommune_id: papier.kommuneId,
    personal_id: papier.personalId,
    angaben: JSON.stringify(papier.angaben),
    dokument_id: papier.dokumentId,
    ...standToRow(papier),
  };
}

/** Papers by their Antrag: who may see it is asked there. */
export function begleitpapiereRepository(db: Ausfuehrung) {
  return {
    async liste(antragId: AntragId): Promise<Papierzeile[]> {
      const zeilen = await db
        .selectFrom('begleitpapiere')
        .selectAll()
        .where('antrag_id', '=', antragId)
        .orderBy('id')
        .execute();
      return zeilen.map(fromRow);
    },

    async einfuegen(papier: Papierzeile): Promise<void> {
      await db.insertInto('begleitpapiere').values(toRow(papier)).execute();
    },

    /** False where no row of that version was there. */
    async aendern(papier: Papierzeile, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(papier);
      return aendereInVersion(db.updateTable('begleitpapiere').set(spalten).where('id', '=', id), bisherigeVersion);
    },
  };
}
