import { sql } from 'kysely';
import { themenText } from '../../../shared/beratungen/rules.ts';
import { themenAusBits } from '../../../shared/beratungen/themen.ts';
import { zDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';
import type { Zeilenstand } from '../protokoll/chain.ts';
import type { Suchquelle, Suchtext, Zeile } from '../registration.ts';
import { fuehreIndexNach } from '../suche/service.ts';
import { beratungInSicht } from './sight.ts';

interface Textzeile {
  readonly id: string;
  readonly am: string;
  readonly themen: number;
  readonly stichwort: string;
  readonly ergebnis: string;
  readonly notiz: string;
  readonly haushalt_id: string | null;
  readonly kommune_id: string;
  readonly bezeichnung: string | null;
}

/** Of so many talks the rows are read in one go. */
const AUF_EINMAL = 1_000;

async function texte({ db, kommunen }: Anfrage, wovon: ReturnType<typeof sql>): Promise<Suchtext[]> {
  const { rows } = await sql<Textzeile>`
    select b.id, b.am, b.themen, b.stichwort, b.ergebnis, b.notiz, b.haushalt_id,
      coalesce(h.kommune_id, b.kommune_id) as kommune_id, h.bezeichnung
    from beratungen b left join haushalte h on h.id = b.haushalt_id
    where b.notiz || b.ergebnis || b.stichwort <> '' and ${beratungInSicht(kommunen)} and ${wovon}
  `.execute(db);
  return rows.map((zeile) => ({
    id: zeile.id,
    art: 'Gespräch',
    titel: `Gespräch vom ${zeigeDatum(zDatum.parse(zeile.am))}: ${themenText(themenAusBits(zeile.themen), zeile.stichwort)}`,
    untertitel: zeile.bezeichnung ?? 'ohne Namensnennung',
    ziel:
      zeile.haushalt_id === null
        ? '/beratungen'
        : `/faelle/${zeile.haushalt_id}?abschnitt=beratungen&beratung=${zeile.id}`,
    text: [zeile.ergebnis, zeile.notiz].filter((eines) => eines !== '').join('\n'),
    kommunen: [zKommuneId.parse(zeile.kommune_id)],
  }));
}

/** Talks by what was noted; those without any words are not looked for. */
export const beratungenSuche: Suchquelle = {
  tabelle: 'beratungen',
  datenart: 'faelle',
  nenntPersonen: true,
  folgt: [],
  async texte(anfrage, ids) {
    if (ids === 'alle') return texte(anfrage, sql`1 = 1`);
    const gefundene: Suchtext[] = [];
    for (let ab = 0; ab < ids.length; ab += AUF_EINMAL) {
      gefundene.push(...(await texte(anfrage, sql`b.id in (${sql.join(ids.slice(ab, ab + AUF_EINMAL))})`)));
    }
    return gefundene;
  },
};

/** What of a household the texts of its talks and their readers depend on. */
function bezugIn(json: string | null): string {
  const zeile = json === null ? {} : (JSON.parse(json) as Zeile);
  return JSON.stringify([zeile['kommune_id'], zeile['bezeichnung']]);
}

/** Talks with a household that gets another name, or moves to another Kommune, are found by that from then on. */
export async function fuehreBeratungssucheNach(anfrage: Anfrage, aenderungen: readonly Zeilenstand[]): Promise<void> {
  const andere = aenderungen.filter(
    ({ tabelle, vorher, nachher }) =>
      tabelle === 'haushalte' && vorher !== null && nachher !== null && bezugIn(vorher) !== bezugIn(nachher),
  );
  for (const eine of andere) {
    const { rows } = await sql<{ id: string }>`
      select id from beratungen where haushalt_id = ${eine.zeileId}
    `.execute(anfrage.db);
    const betroffene = rows.map(({ id }) => ({ ...eine, tabelle: beratungenSuche.tabelle, zeileId: id }));
    await fuehreIndexNach(anfrage, [beratungenSuche], betroffene);
  }
}
