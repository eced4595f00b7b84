import { zPersonId, zPlanfassungId, type PersonId, type PlanfassungId } from '../../../shared/foundation/id.ts';
import type { Drucksprache } from '../../../shared/integrationsplaene/types.ts';
import type { Ausfuehrung } from '../context.ts';

/** Whose copy of which version in which language. */
export interface Ausfertigungsschluessel {
  readonly fassungId: PlanfassungId;
  readonly personId: PersonId | null;
  readonly sprache: Drucksprache;
}

/** Copies that were filed. */
export function ausfertigungenRepository(db: Ausfuehrung) {
  return {
    /** The document of this copy; null where it is not filed. */
    async dokumentVon({ fassungId, personId, sprache }: Ausfertigungsschluessel): Promise<string | null> {
      const zeile = await db
        .selectFrom('plan_ausfertigungen')
        .select('dokument_id')
        .where('fassung_id', '=', fassungId)
        .where('person_id', personId === null ? 'is' : '=', personId)
        .where('sprache', '=', sprache)
        .executeTakeFirst();
      return zeile?.dokument_id ?? null;
    },
    /** The version and the adult whose copy this document is; null where it is another document. */
    async mitDokument(
      dokumentId: string,
    ): Promise<{ readonly fassungId: PlanfassungId; readonly personId: PersonId | null } | null> {
      const zeile = await db
        .selectFrom('plan_ausfertigungen')
        .select(['fassung_id', 'person_id'])
        .where('dokument_id', '=', dokumentId)
        .executeTakeFirst();
      if (zeile === undefined) return null;
      return {
        fassungId: zPlanfassungId.parse(zeile.fassung_id),
        personId: zPersonId.nullable().parse(zeile.person_id),
      };
    },
    async einfuegen(id: string, { fassungId, personId, sprache }: Ausfertigungsschluessel, dokumentId: string) {
      await db
        .insertInto('plan_ausfertigungen')
        .values({ id, fassung_id: fassungId, person_id: personId, sprache, dokument_id: dokumentId })
        .execute();
    },
  };
}
