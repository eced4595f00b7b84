import { sql } from 'kysely';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import { THEMENFELD_LABEL, zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import type { Anfrage } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import type { Zeilenstand } from '../protokoll/chain.ts';
import type { Suchquelle, Suchtext, Zeile } from '../registration.ts';
import { fuehreIndexNach } from '../suche/service.ts';

interface Zielzeile {
  readonly id: string;
  readonly text: string;
  readonly erreicht_wenn: string;
  readonly themenfeld: string;
  readonly haushalt_id: string;
  readonly kommune_id: string;
  readonly bezeichnung: string;
}

/** Of so many goals the rows are read in one go. */
const AUF_EINMAL = 1_000;

const NICHT_VERTRAULICH = sql`z.ist_vertraulich = 0`;
/** Who reads is shown the goal of the newest version; the index keeps all, since a draft may be thrown away. */
const IN_DER_NEUESTEN = sql`
  f.nummer = (select max(x.nummer) from plan_fassungen x where x.plan_id = f.plan_id)`;

async function ziele({ db, kommunen }: Anfrage, wovon: ReturnType<typeof sql>): Promise<Suchtext[]> {
  const { rows } = await sql<Zielzeile>`
    select z.id, z.text, z.erreicht_wenn, d.themenfeld, i.haushalt_id, h.kommune_id, h.bezeichnung
    from plan_ziele z join plan_felder d on d.id = z.feld_id join plan_fassungen f on f.id = d.fassung_id
    join integrationsplaene i on i.id = f.plan_id join haushalte h on h.id = i.haushalt_id
    where ${inSicht(kommunen, 'h.kommune_id')} and ${NICHT_VERTRAULICH} and ${wovon}
  `.execute(db);
  return rows.map((zeile) => ({
    id: zeile.id,
    art: 'Ziel',
    titel: zeile.text,
    untertitel: `Integrationsplan · ${THEMENFELD_LABEL[zThemenfeld.parse(zeile.themenfeld)]} · ${zeile.bezeichnung}`,
    ziel: `/faelle/${zeile.haushalt_id}?abschnitt=plan`,
    text: zeile.erreicht_wenn,
    kommunen: [zKommuneId.parse(zeile.kommune_id)],
  }));
}

/** Goals by their words; never what lies in the envelope. */
export const planSuche: Suchquelle = {
  tabelle: 'plan_ziele',
  datenart: 'faelle',
  nenntPersonen: true,
  folgt: [],
  async texte(anfrage, ids) {
    if (ids === 'alle') return ziele(anfrage, sql`1 = 1`);
    const texte: Suchtext[] = [];
    for (let ab = 0; ab < ids.length; ab += AUF_EINMAL) {
      const einige = sql.join(ids.slice(ab, ab + AUF_EINMAL));
      texte.push(...(await ziele(anfrage, sql`z.id in (${einige}) and ${IN_DER_NEUESTEN}`)));
    }
    return texte;
  },
};

/** Whether a column of the row is another one than before. */
function istAnders({ vorher, nachher }: Zeilenstand, spalte: string): boolean {
  if (vorher === null || nachher === null) return false;
  const wertIn = (json: string) => (JSON.parse(json) as Zeile)[spalte];
  return wertIn(vorher) !== wertIn(nachher);
}

/** Goals of a household that moves to another Kommune, or of a plan that moves along, are found by its readers from then on. */
export async function fuehrePlansucheNach(anfrage: Anfrage, aenderungen: readonly Zeilenstand[]): Promise<void> {
  const umzuege = aenderungen.filter(
    (eine) =>
      (eine.tabelle === 'haushalte' && istAnders(eine, 'kommune_id')) ||
      (eine.tabelle === 'integrationsplaene' && istAnders(eine, 'haushalt_id')),
  );
  for (const umzug of umzuege) {
    const spalte = umzug.tabelle === 'haushalte' ? sql`i.haushalt_id` : sql`i.id`;
    const { rows } = await sql<{ id: string }>`
      select z.id from plan_ziele z join plan_felder d on d.id = z.feld_id join plan_fassungen f on f.id = d.fassung_id
      join integrationsplaene i on i.id = f.plan_id where ${spalte} = ${umzug.zeileId}
    `.execute(anfrage.db);
    const betroffene = rows.map(({ id }) => ({ ...umzug, tabelle: planSuche.tabelle, zeileId: id }));
    await fuehreIndexNach(anfrage, [planSuche], betroffene);
  }
}
