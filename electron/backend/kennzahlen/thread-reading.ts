import { sql } from 'kysely';
import { rufeImThread } from '../auftraege/thread.ts';
import type { Anfrage, Ausfuehrung } from '../context.ts';
import { abgemeldet, type Haus } from '../session.ts';
import { liesHier, type Auftrag, type Ergebnis, type Leseart, type Leser } from './readings.ts';
import { imBereich, imZeitraum, type Bereich } from './scope.ts';
import type { Threadauftrag } from './tasks.ts';

/** More rows than this are counted beside the window: starting a thread takes as long as reading some thousands. */
const HOECHSTENS_HIER = 3_000;

/** True where so many talks or households stand behind the question that the window would wait. */
async function istLang(db: Ausfuehrung, bereich: Bereich): Promise<boolean> {
  const { kommunen, personal } = bereich;
  if (kommunen === 'alle' && personal === null) {
    const { rows } = await sql<{ zeilen: number }>`
      select max(coalesce((select max(rowid) from beratungen), 0), coalesce((select max(rowid) from personen), 0)) as zeilen
    `.execute(db);
    return (rows[0]?.zeilen ?? 0) > HOECHSTENS_HIER;
  }
  const { rows } = await sql<{ zeilen: number }>`
    select max(
      (select count(*) from (select 1 from beratungen as b where ${imBereich(bereich, 'b.kommune_id', 'b.personal_id')}
        and ${imZeitraum(bereich, 'b.am')} limit ${HOECHSTENS_HIER + 1})),
      (select count(*) from (select 1 from haushalte as h where ${imBereich(bereich, 'h.kommune_id', 'h.zustaendig_id')}
        limit ${HOECHSTENS_HIER + 1}))
    ) as zeilen
  `.execute(db);
  return (rows[0]?.zeilen ?? 0) > HOECHSTENS_HIER;
}

/**
 * Reads small questions at once and others in a thread with a connection of its own, so that the window does not wait.
 * Closing the Datenbestand ends the thread first; so does the window at `signal`, and then nobody hears the answer.
 */
export function leserFuer(haus: Haus, signal?: AbortSignal): Leser {
  return async <A extends Leseart>(anfrage: Anfrage, art: A, auftrag: Auftrag<A>): Promise<Ergebnis<A>> => {
    if (anfrage.db.isTransaction || !(await istLang(anfrage.db, auftrag.bereich))) {
      return liesHier(anfrage, art, auftrag);
    }
    const offener = haus.datenbestand.offener();
    if (offener === null) throw abgemeldet();
    const angaben: Threadauftrag = {
      datei: haus.datenbestand.datei,
      schluessel: new Uint8Array(offener.schluessel),
      lesung: { art, auftrag },
    };
    const antwort: { wert?: Ergebnis<A> } = {};
    const { ende } = haus.auftraege.starte('Auswertung', null, async (lauf) => {
      const signale = signal === undefined ? [lauf.signal] : [lauf.signal, signal];
      antwort.wert = (await rufeImThread('liesKennzahlen', angaben, {
        ...lauf,
        signal: AbortSignal.any(signale),
      }).finally(() => angaben.schluessel.fill(0))) as Ergebnis<A>;
      return [];
    });
    const stand = await ende;
    if (stand.zustand === 'abgebrochen') throw abgemeldet();
    if (antwort.wert === undefined) throw new Error(stand.fehler ?? 'The thread gave no figures.');
    return antwort.wert;
  };
}
