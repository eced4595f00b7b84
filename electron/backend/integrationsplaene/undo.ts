import { sql } from 'kysely';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import type { Anfrage } from '../context.ts';
import { gesperrt } from '../failures.ts';
import type { Zeilenstand } from '../protokoll/chain.ts';
import type { Zeile } from '../registration.ts';

/** What no taking back of a command may make of a plan, as no command makes it. */

function sperre(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

const FORTGESCHRIEBEN = sperre(
  'plan-spaetere-fassung',
  'Zu diesem Plan gibt es inzwischen eine spätere Fassung. Die Vereinbarung bleibt.',
  'Einen Entwurf der späteren Fassung zuerst verwerfen, oder die Änderung dort eintragen.',
);
const ABGELEGT = sperre(
  'plan-fassung-abgelegt',
  'Eine Ausfertigung dieser Fassung ist abgelegt. Die Vereinbarung bleibt.',
  'Für Änderungen den Plan fortschreiben. Ein falsch abgelegtes Papier zuerst löschen.',
);
const SCHON_OFFEN = sperre(
  'plan-schon-offen',
  'Inzwischen gibt es einen anderen offenen Plan für dieselbe Person oder Familie.',
  'Den anderen Plan zuerst abschließen oder verwerfen.',
);

const zeileAus = (json: string) => JSON.parse(json) as Zeile;

/** Ids of rows that come back with this column empty, and were gone or had it filled. */
function wiederLeere(staende: readonly Zeilenstand[], tabelle: string, spalte: string): string[] {
  return staende.flatMap(({ tabelle: eine, zeileId, vorher, nachher }) =>
    eine === tabelle &&
    vorher !== null &&
    zeileAus(vorher)[spalte] === null &&
    (nachher === null || zeileAus(nachher)[spalte] !== null)
      ? [zeileId]
      : [],
  );
}

async function gibtEs({ db }: Anfrage, bedingung: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql<{ gibt: number }>`select exists (${bedingung}) as gibt`.execute(db);
  return rows[0]?.gibt === 1;
}

/**
 * Throws `GESPERRT` where a version would be a draft again that a later one goes on from, or of which a copy is filed: its
 * words stay. The same where a plan would be open again beside another one.
 */
export async function pruefePlaeneNachRuecknahme(anfrage: Anfrage, staende: readonly Zeilenstand[]): Promise<void> {
  for (const id of wiederLeere(staende, 'plan_fassungen', 'vereinbart_am')) {
    const spaetere = sql`select 1 from plan_fassungen f join plan_fassungen x on x.plan_id = f.plan_id
      and x.nummer > f.nummer where f.id = ${id}`;
    if (await gibtEs(anfrage, spaetere)) throw gesperrt([FORTGESCHRIEBEN]);
    const abgelegte = sql`select 1 from plan_ausfertigungen where fassung_id = ${id}`;
    if (await gibtEs(anfrage, abgelegte)) throw gesperrt([ABGELEGT]);
  }
  for (const id of wiederLeere(staende, 'integrationsplaene', 'abgeschlossen_am')) {
    const andere = sql`select 1 from integrationsplaene i join integrationsplaene x on x.haushalt_id = i.haushalt_id
      and x.person_id is i.person_id and x.id <> i.id and x.abgeschlossen_am is null where i.id = ${id}`;
    if (await gibtEs(anfrage, andere)) throw gesperrt([SCHON_OFFEN]);
  }
}
