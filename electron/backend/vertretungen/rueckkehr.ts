import type { Datum } from '../../../shared/foundation/date.ts';
import type { PersonalId } from '../../../shared/foundation/id.ts';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Protokolleintrag } from '../../../shared/protokoll/types.ts';
import type { Rueckkehrblatt } from '../../../shared/vertretungen/types.ts';
import type { Anfrage } from '../context.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { nichtGefunden } from '../failures.ts';
import { listeBetreuende } from '../faelle/service.ts';
import { kontoVonPersonal } from '../personal/accounts.ts';
import { liesSeite } from '../protokoll/service.ts';
import type { Sliceanmeldung } from '../registration.ts';
import { caseRepository } from './case-repository.ts';
import { rueckkehrBlatt } from './document.ts';

/** Whose cases, and on which days. */
export interface Abwesenheitszeit {
  readonly personalId: PersonalId;
  readonly von: Datum;
  readonly bis: Datum;
}

/** So many pages of the Protokoll are read at the most: a year of a large office. */
const HOECHSTENS_SEITEN = 400;

/** What was done in these days by others, the oldest first; what was taken back is left out, and so is the taking back. */
async function fremdeSchritte(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  { personalId, von, bis }: Abwesenheitszeit,
): Promise<Protokolleintrag[]> {
  const eigenes = await kontoVonPersonal(anfrage, personalId);
  const gefundene: Protokolleintrag[] = [];
  let vor: number | null = null;
  for (let seite = 0; seite < HOECHSTENS_SEITEN; seite++) {
    const frage = { kontoId: null, zeile: null, von, bis, vor };
    const { eintraege, hatWeitere } = await liesSeite(anfrage, anmeldungen, frage);
    gefundene.push(
      ...eintraege.filter(
        ({ art, konto, rueckgaengigDurch, vorgang }) =>
          art === 'befehl' &&
          konto.id !== eigenes &&
          rueckgaengigDurch === null &&
          vorgang !== 'protokoll.rueckgaengig',
      ),
    );
    vor = eintraege.at(-1)?.nummer ?? null;
    if (!hatWeitere || vor === null) break;
  }
  return gefundene.toReversed();
}

/** Ids of the households that a step touched: itself, a part of it, a Wiedervorlage or a paper of it. */
function haushalteIn(
  { zeilen, gegenstaende }: Protokolleintrag,
  angehaengte: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { tabelle, id } of [...zeilen, ...gegenstaende.map(({ bezug }) => bezug)]) {
    const haushalt = tabelle === 'haushalte' ? id : angehaengte.get(`${tabelle} ${id}`);
    if (haushalt !== undefined) ids.add(haushalt);
  }
  return ids;
}

/** „Während Ihrer Abwesenheit“: what others did in the cases of a person, by case and in their order. */
export async function waehrendDerAbwesenheit(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  zeit: Abwesenheitszeit,
): Promise<Rueckkehrblatt> {
  const person = (await listeBetreuende(anfrage)).find(({ id }) => id === zeit.personalId);
  if (person === undefined) throw nichtGefunden('Diese Person');
  const repository = caseRepository(anfrage.db, anfrage.kommunen);
  const alle = await repository.faelle(zeit.personalId);
  const schritte = await fremdeSchritte(anfrage, anmeldungen, zeit);
  const angehaengte = await repository.haushalteVon(schritte.flatMap(({ zeilen }) => zeilen));
  const jeFall = new Map<string, Protokolleintrag[]>();
  for (const schritt of schritte) {
    for (const id of haushalteIn(schritt, angehaengte)) jeFall.set(id, [...(jeFall.get(id) ?? []), schritt]);
  }
  return {
    person: person.name,
    von: zeit.von,
    bis: zeit.bis,
    faelleGesamt: alle.length,
    faelle: alle.flatMap(({ haushaltId, bezeichnung, aktenzeichen }) => {
      const eigene = jeFall.get(haushaltId);
      if (eigene === undefined) return [];
      return [{ haushaltId, bezeichnung, aktenzeichen, schritte: eigene.map(({ am, satz }) => ({ am, satz })) }];
    }),
  };
}

/** The same as a paper. */
export async function rueckkehrAlsBlatt(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  zeit: Abwesenheitszeit,
): Promise<Blatt> {
  return rueckkehrBlatt(await waehrendDerAbwesenheit(anfrage, anmeldungen, zeit), anfrage.heute);
}

/** The same as a Word file with its name. */
export async function rueckkehrAlsWord(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  zeit: Abwesenheitszeit,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const blatt = await rueckkehrAlsBlatt(anfrage, anmeldungen, zeit);
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}
