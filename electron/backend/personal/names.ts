import type { Anfrage } from '../context.ts';
import { personalRepository } from './repository.ts';

/** One spelling of a name and what stands for it. */
interface Ersatz {
  readonly muster: RegExp;
  readonly durch: string;
}

const SONDERZEICHEN = /[.*+?^${}()|[\]\\]/g;
/** Ids, codes and pictures: not what a person wrote. */
const KEIN_TEXT = /^(?:[a-z0-9_:.-]+|[A-Za-z0-9+/=]{120,})$/;

function muster(name: string): RegExp {
  const text = name.trim().replace(SONDERZEICHEN, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Every spelling of the names of everybody, long before short: also of names that somebody had before. */
async function ersatzFuer(anfrage: Anfrage): Promise<Ersatz[]> {
  const namen = await personalRepository(anfrage.db, 'alle').namen();
  const schreibweisen = namen.flatMap(({ nummer, vorname, nachname }) =>
    [`${vorname} ${nachname}`, `${nachname}, ${vorname}`, nachname, vorname]
      .filter((name) => name.trim().length > 1)
      .map((name) => ({ name, durch: `Person ${nummer}` })),
  );
  return [...Map.groupBy(schreibweisen, ({ name }) => name.toLowerCase())]
    .sort(([a], [b]) => b.length - a.length)
    .map(([name, gleiche]) => {
      const gemeinte = new Set(gleiche.map(({ durch }) => durch));
      const [einzige] = gemeinte;
      return { muster: muster(name), durch: gemeinte.size === 1 && einzige !== undefined ? einzige : 'eine Person' };
    });
}

function ersetze(text: string, ersatz: readonly Ersatz[]): string {
  if (KEIN_TEXT.test(text)) return text;
  return ersatz
    .reduce((bisher, { muster: eines, durch }) => bisher.replace(eines, durch), text)
    .replace(/\b(\d+), Person\b/g, 'Person $1');
}

function durchgehe(wert: unknown, ersatz: readonly Ersatz[]): unknown {
  if (typeof wert === 'string') return ersetze(wert, ersatz);
  if (Array.isArray(wert)) return wert.map((teil: unknown) => durchgehe(teil, ersatz));
  if (typeof wert !== 'object' || wert === null) return wert;
  return Object.fromEntries(Object.entries(wert).map(([name, teil]) => [name, durchgehe(teil, ersatz)]));
}

/**
 * The same with „Person 1“, „Person 2“ … in the place of the names of the staff, in every text, also in free ones and in
 * papers that were kept: for readers who check figures and not persons. The number of a person never changes.
 * Names of those who sign for a Kommune, and of the accounts, stay: they answer for what they did.
 */
export async function ohneNamen<T>(anfrage: Anfrage, wert: T): Promise<T> {
  if (!anfrage.istOhneNamen) return wert;
  // Texts change, the shape does not.
  return durchgehe(wert, await ersatzFuer(anfrage)) as T;
}

/** What stands in the name fields of a person: first name `Person`, family name the number. */
export async function nummernStattNamen<T extends { readonly id: string; vorname: string; nachname: string }>(
  anfrage: Anfrage,
  personen: readonly T[],
): Promise<T[]> {
  if (!anfrage.istOhneNamen) return [...personen];
  const namen = await personalRepository(anfrage.db, 'alle').namen();
  const nummern = new Map(namen.map(({ id, nummer }) => [id, nummer]));
  const ersetzte = await ohneNamen(anfrage, personen);
  return ersetzte.map((person) => ({
    ...person,
    vorname: 'Person',
    nachname: String(nummern.get(person.id) ?? 0),
  }));
}
