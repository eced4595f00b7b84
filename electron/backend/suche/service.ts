import type { RawBuilder, SqlBool } from 'kysely';
import { inEigenerTransaktion } from '../own-transaction.ts';
import { passtZurSuche, suchform, suchstuecke } from '../../../shared/foundation/folding.ts';
import type { Treffer } from '../../../shared/suche/types.ts';
import { alsLeser, type Anfrage } from '../context.ts';
import type { Zeilenstand } from '../protokoll/chain.ts';
import type { Suchquelle, Suchtext, Zeile } from '../registration.ts';
import { sucheRepository, type Fundstelle, type Indextext } from './repository.ts';

/** Goes up whenever the texts of a slice or the folding change: then every index is made anew. */
const FASSUNG = 3;

/** From so many changed rows on all are read: SQLite takes 32.766 values in one statement. */
const HOECHSTENS_EINZELN = 5_000;

/** So many candidates more than hits are looked at in one go: some may have their words where the account does not read. */
const ZUGABE = 4;

function alsIndextext({ id, titel, untertitel, text, kommunen }: Suchtext): Indextext {
  return { id, titel: suchform(titel), text: suchform(`${titel} ${untertitel} ${text}`), kommunen };
}

/** The index holds everything; who may see what is decided when it is read. */
function alsIndexschreiber(anfrage: Anfrage): Anfrage {
  return { ...anfrage, kommunen: 'alle', istOhneNamen: false };
}

/** Ids of the rows whose text this change touches: the row itself, or what it is a part of, before and after. */
function betroffeneZeilen({ tabelle, teile }: Suchquelle, aenderung: Zeilenstand): string[] {
  if (aenderung.tabelle === tabelle) return [aenderung.zeileId];
  const ganzes = (teile as Readonly<Record<string, (zeile: Zeile) => string>> | undefined)?.[aenderung.tabelle];
  if (ganzes === undefined) return [];
  return [aenderung.vorher, aenderung.nachher].flatMap((json) =>
    json === null ? [] : [ganzes(JSON.parse(json) as Zeile)],
  );
}

/** Brings the index up to the rows that a command changed, in the command's own transaction. */
export async function fuehreIndexNach(
  anfrage: Anfrage,
  quellen: readonly Suchquelle[],
  aenderungen: readonly Zeilenstand[],
): Promise<void> {
  const repository = sucheRepository(anfrage.db);
  // An index of another making is made anew by the next search.
  if ((await repository.fassung()) !== FASSUNG) return;
  for (const quelle of quellen) {
    const istGanzBetroffen = quelle.folgt.some((tabelle) => aenderungen.some((eine) => eine.tabelle === tabelle));
    const eigene = aenderungen.flatMap((eine) => betroffeneZeilen(quelle, eine));
    const ids = istGanzBetroffen || eigene.length > HOECHSTENS_EINZELN ? 'alle' : [...new Set(eigene)];
    if (ids.length === 0) continue;
    const texte = await quelle.texte(alsIndexschreiber(anfrage), ids);
    await repository.ersetze(quelle.tabelle, ids, texte.map(alsIndextext));
  }
}

/** Makes the index anew where it was made in another way, or never. */
async function stelleIndexBereit(anfrage: Anfrage, quellen: readonly Suchquelle[]): Promise<void> {
  if ((await sucheRepository(anfrage.db).fassung()) === FASSUNG) return;
  await inEigenerTransaktion(anfrage, async (anfrage) => {
    const repository = sucheRepository(anfrage.db);
    await repository.beginneNeu(FASSUNG);
    for (const quelle of quellen) {
      const texte = await quelle.texte(alsIndexschreiber(anfrage), 'alle');
      await repository.ersetze(quelle.tabelle, 'alle', texte.map(alsIndextext));
    }
  });
}

/** A source with the request as this account reads it. */
interface Lesequelle {
  readonly quelle: Suchquelle;
  readonly leser: Anfrage;
}

/**
 * The candidates as this account sees them, in their order: asked of the slice itself, so that a text is found by what the
 * account may read and by nothing else.
 */
async function alsTreffer(stellen: readonly Fundstelle[], quellen: readonly Lesequelle[], eingabe: string) {
  const treffer = new Map<string, Treffer>();
  for (const { quelle, leser } of quellen) {
    const ids = stellen.filter(({ tabelle }) => tabelle === quelle.tabelle).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const { id, text, kommunen: _kommunen, ...anzeige } of await quelle.texte(leser, ids)) {
      if (!passtZurSuche(`${anzeige.titel} ${anzeige.untertitel} ${text}`, eingabe)) continue;
      treffer.set(`${quelle.tabelle} ${id}`, { bezug: { tabelle: quelle.tabelle, id }, ...anzeige });
    }
  }
  return stellen.flatMap(({ tabelle, id }) => treffer.get(`${tabelle} ${id}`) ?? []);
}

/**
 * Records in which every word of `text` stands, as far as the account may read them: those whose title begins with the
 * words first.
 */
export async function findeTreffer(
  anfrage: Anfrage,
  quellen: readonly Suchquelle[],
  { text, hoechstens }: { readonly text: string; readonly hoechstens: number },
): Promise<Treffer[]> {
  const lesbare = quellen.flatMap((quelle): Lesequelle[] => {
    const leser = alsLeser(anfrage, quelle);
    return leser === null ? [] : [{ quelle, leser }];
  });
  if (lesbare.length === 0 || suchstuecke(text).length === 0) return [];
  await stelleIndexBereit(anfrage, quellen);
  const repository = sucheRepository(anfrage.db);
  const raeume = lesbare.map(({ quelle, leser }) => ({ tabelle: quelle.tabelle, sicht: leser.kommunen }));
  const gefunden = new Map<string, Treffer>();
  for (const nurTitel of [true, false]) {
    for (let nach: number | undefined = 0; nach !== undefined && gefunden.size < hoechstens;) {
      const anzahl = hoechstens + ZUGABE;
      const stellen = await repository.finde(suchstuecke(text, nurTitel), raeume, { nurTitel, anzahl, nach });
      const neue = stellen.filter(({ tabelle, id }) => !gefunden.has(`${tabelle} ${id}`));
      for (const treffer of await alsTreffer(neue, lesbare, text)) {
        gefunden.set(`${treffer.bezug.tabelle} ${treffer.bezug.id}`, treffer);
      }
      nach = stellen.length < anzahl ? undefined : stellen.at(-1)?.platz;
    }
  }
  return [...gefunden.values()].slice(0, hoechstens);
}

/**
 * Condition of a list: in the text of the row in `spalte` stands every word of `text`. Null where nothing was entered.
 * Only for rows whose text is the same for every reader, and whose walls the list keeps itself.
 */
export async function suchbedingung(
  anfrage: Anfrage,
  quellen: readonly Suchquelle[],
  { tabelle, spalte, text }: { readonly tabelle: string; readonly spalte: string; readonly text: string },
): Promise<RawBuilder<SqlBool> | null> {
  const worte = suchstuecke(text);
  if (worte.length === 0) return null;
  await stelleIndexBereit(anfrage, quellen);
  return sucheRepository(anfrage.db).bedingung({ tabelle, sicht: anfrage.kommunen }, spalte, worte);
}
