import { sql } from 'kysely';
import { z } from 'zod';
import { zWer } from '../../../shared/bibliothek/types.ts';
import { listenname } from '../../../shared/faelle/name.ts';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, zKommuneId } from '../../../shared/foundation/id.ts';
import type { Fristschritt, Planbezug } from '../../../shared/integrationsplaene/fristen.ts';
import { zSchrittstand, zZielstand } from '../../../shared/integrationsplaene/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';

interface Bezugzeile {
  readonly haushalt_id: string;
  readonly kommune_id: string;
  readonly bezeichnung: string;
  readonly person_id: string | null;
  readonly vorname: string | null;
  readonly nachname: string | null;
  readonly vereinbart_am: string;
}

function bezugFromRow(zeile: Bezugzeile): Planbezug {
  return {
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    bezeichnung:
      zeile.person_id === null
        ? zeile.bezeichnung
        : listenname({ vorname: zeile.vorname ?? '', nachname: zeile.nachname ?? '' }),
    vereinbartAm: zDatum.parse(zeile.vereinbart_am),
  };
}

const BEZUG = sql`i.haushalt_id, h.kommune_id, h.bezeichnung, i.person_id, p.vorname, p.nachname, f.vereinbart_am`;

/** From so few Kommunen the days are read by household; else by the day, since of all that was ever agreed few are due soon. */
const WENIGE_KOMMUNEN = 10;

/** Days of the versions that hold: agreed on last, of plans that are open. `f` is the version. */
export function planfristenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sindWenige = sicht !== 'alle' && sicht.length <= WENIGE_KOMMUNEN;
  // SQLite keeps the order of a cross join, and looks up no column with a sign before it.
  const mit = sindWenige ? sql`join` : sql`cross join`;
  const tag = (spalte: string) => (sindWenige ? sql`+${sql.ref(spalte)}` : sql.ref(spalte));
  const geltende = sql`
    ${mit} integrationsplaene i on i.id = f.plan_id and i.abgeschlossen_am is null
    ${mit} haushalte h on h.id = i.haushalt_id and ${inSicht(sicht, 'h.kommune_id')}
    left join personen p on p.id = i.person_id
  `;
  const istGeltend = sql`f.vereinbart_am is not null and not exists (
    select 1 from plan_fassungen x where x.plan_id = f.plan_id and x.vereinbart_am is not null and x.nummer > f.nummer)`;

  return {
    async ueberpruefungen(von: Datum, bis: Datum) {
      const { rows } = await sql<Bezugzeile & { readonly id: string; readonly am: string }>`
        select f.id, f.ueberpruefung_am as am, ${BEZUG} from plan_fassungen f ${geltende}
        where ${tag('f.ueberpruefung_am')} between ${von} and ${bis} and ${istGeltend}
      `.execute(db);
      return rows.map((zeile) => ({ plan: bezugFromRow(zeile), id: zeile.id, am: zDatum.parse(zeile.am) }));
    },

    async zusagen(von: Datum, bis: Datum) {
      const { rows } = await sql<Bezugzeile & { readonly id: string; readonly text: string; readonly bis: string }>`
        select v.id, v.text, v.bis, ${BEZUG} from plan_zusagen v ${mit} plan_fassungen f on f.id = v.fassung_id ${geltende}
        where ${tag('v.bis')} between ${von} and ${bis} and v.erledigt_am is null and ${istGeltend}
      `.execute(db);
      return rows.map((zeile) => ({
        plan: bezugFromRow(zeile),
        zusage: { id: zeile.id, text: zeile.text, bis: zDatum.parse(zeile.bis) },
      }));
    },

    /** Steps with a day; the words of those that lie in the envelope are not read. */
    async schritte(von: Datum, bis: Datum): Promise<{ plan: Planbezug; schritt: Fristschritt }[]> {
      const { rows } = await sql<
        Bezugzeile & {
          readonly id: string;
          readonly text: string;
          readonly wer: string;
          readonly bis: string;
          readonly stand: string;
          readonly zielstand: string;
          readonly ist_vertraulich: number;
        }
      >`
        select s.id, iif(z.ist_vertraulich = 1, '', s.text) as text, s.wer, s.bis, s.stand, z.stand as zielstand,
          z.ist_vertraulich, ${BEZUG}
        from plan_schritte s ${mit} plan_ziele z on z.id = s.ziel_id ${mit} plan_felder d on d.id = z.feld_id
        ${mit} plan_fassungen f on f.id = d.fassung_id ${geltende}
        where ${tag('s.bis')} between ${von} and ${bis} and instr(s.wer, '"integrationsmanagement"') > 0 and ${istGeltend}
      `.execute(db);
      return rows.map((zeile) => ({
        plan: bezugFromRow(zeile),
        schritt: {
          id: zeile.id,
          text: zeile.text,
          wer: z.array(zWer).parse(JSON.parse(zeile.wer)),
          bis: zDatum.parse(zeile.bis),
          stand: zSchrittstand.parse(zeile.stand),
          zielstand: zZielstand.parse(zeile.zielstand),
          istVertraulich: zeile.ist_vertraulich === 1,
        },
      }));
    },
  };
}
