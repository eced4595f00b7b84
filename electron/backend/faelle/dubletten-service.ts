import { glatt } from '../../../shared/foundation/folding.ts';
import type { KommuneId, PersonId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { vergleichePersonen, type Aehnlichkeit, type Personenangaben } from '../../../shared/faelle/dubletten.ts';
import type { Aehnliche, Dublettenpaar } from '../../../shared/faelle/dubletten-types.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import { inTransaktion } from '../changes.ts';
import { siehtKommune, type Anfrage } from '../context.ts';
import { eingabefehler, Fachfehler, gesperrt, nichtGefunden } from '../failures.ts';
import { inEigenerTransaktion } from '../own-transaction.ts';
import type { Zeilenstand } from '../protokoll/chain.ts';
import { schreibeEintrag } from '../protokoll/record.ts';
import { dublettenRepository, type Fund } from './dubletten-repository.ts';
import { faelleRepository } from './repository.ts';
import type { Doppelpruefung } from './write.ts';

/** Shorter names are still being typed. */
const AB_ZEICHEN = 3;
const HOECHSTENS_EIGENE = 10;
const HOECHSTENS_ANDERE = 3;
const HOECHSTENS_PAARE = 100;
/** Of so many persons in other Kommunen an account is told within a day: enough for work, too few for fishing. */
export const HINWEISE_JE_TAG = 20;
const TAG_MS = 86_400_000;

interface Treffer extends Fund {
  readonly aehnlichkeit: Aehnlichkeit;
}

/** Brings the keys of the persons that a command changed up to date, in the command's own transaction. */
export async function fuehreSchluesselNach(anfrage: Anfrage, aenderungen: readonly Zeilenstand[]): Promise<void> {
  const ids = new Set(aenderungen.filter(({ tabelle }) => tabelle === 'personen').map(({ zeileId }) => zeileId));
  if (ids.size > 0) await dublettenRepository(anfrage.db).schreibeSchluessel([...ids]);
}

async function findeTreffer(anfrage: Anfrage, gesucht: Personenangaben): Promise<Treffer[]> {
  const repository = dublettenRepository(anfrage.db);
  const funde = await repository.funde(await repository.kandidaten(gesucht));
  return funde
    .flatMap((fund) => {
      const aehnlichkeit = vergleichePersonen(gesucht, fund.angaben);
      return aehnlichkeit === null ? [] : [{ ...fund, aehnlichkeit }];
    })
    .toSorted((a, b) => b.aehnlichkeit.wert - a.aehnlichkeit.wert || (a.kurz.name < b.kurz.name ? -1 : 1));
}

/** What other Kommunen know, as far as the account may learn of it. */
interface AndereKommunen {
  readonly treffer: readonly Treffer[];
  readonly istBegrenzt: boolean;
}

/**
 * Persons in Kommunen that the account does not see: only where name and year fit, never somebody who is protected (the
 * Kommune alone would betray where they live), and of so many in a day.
 */
async function inAnderenKommunen(
  anfrage: Anfrage,
  gesucht: Personenangaben,
  treffer: readonly Treffer[],
  schonGemeldete: readonly Treffer[] = [],
): Promise<AndereKommunen> {
  const seit = new Date(Date.parse(anfrage.jetzt) - TAG_MS).toISOString();
  const bekannte = new Set(await dublettenRepository(anfrage.db).hinweiseSeit(anfrage.konto.id, seit));
  for (const { kurz } of schonGemeldete) bekannte.add(kurz.personId);
  const istBegrenzt = bekannte.size >= HINWEISE_JE_TAG;
  if (gesucht.geburtsjahr === null) return { treffer: [], istBegrenzt };
  const andere = treffer.filter(
    ({ kurz, aehnlichkeit, angaben, istGeschuetzt }) =>
      !siehtKommune(anfrage, kurz.kommuneId) &&
      aehnlichkeit.staerke === 'stark' &&
      angaben.geburtsjahr === gesucht.geburtsjahr &&
      !istGeschuetzt,
  );
  let uebrige = HINWEISE_JE_TAG - bekannte.size;
  const erlaubte = andere.filter(({ kurz }) => bekannte.has(kurz.personId) || uebrige-- > 0);
  return { treffer: erlaubte.slice(0, HOECHSTENS_ANDERE), istBegrenzt };
}

const wenFragen = ({ zustaendig, kommune }: Fund) => (zustaendig === '' ? kommune : zustaendig);

/** Leaves the trace that the account was told of these persons: the Kommune, and whom it counts. */
async function halteHinweiseFest(anfrage: Anfrage, treffer: readonly Treffer[]): Promise<void> {
  if (treffer.length === 0) return;
  await inEigenerTransaktion(anfrage, async (anfrage) => {
    const repository = dublettenRepository(anfrage.db);
    const seit = new Date(Date.parse(anfrage.jetzt) - TAG_MS).toISOString();
    const bekannte = await repository.hinweiseSeit(anfrage.konto.id, seit);
    for (const { kurz } of treffer) {
      if (bekannte.has(kurz.personId)) continue;
      await repository.merkeHinweis(anfrage.konto.id, kurz.personId, anfrage.jetzt);
      await schreibeEintrag(
        { ...anfrage, vorgang: 'faelle.aehnliche' },
        { art: 'lesen', zeilen: [['kommunen', kurz.kommuneId]] },
      );
    }
  });
}

/** What is known of somebody who is about to be entered. */
export interface Gesuchte {
  readonly vorname: string;
  readonly nachname: string;
  readonly geburtsjahr: number | null;
  readonly kommuneId: KommuneId;
}

/**
 * Who may be the person that is entered: of the own Kommunen with everything, of others only whom to ask. `NICHT_GEFUNDEN`
 * where the account does not see the Kommune.
 */
export async function findeAehnliche(anfrage: Anfrage, gesuchte: Gesuchte): Promise<Aehnliche> {
  const { vorname, nachname, geburtsjahr, kommuneId } = gesuchte;
  if (!siehtKommune(anfrage, kommuneId)) throw nichtGefunden('Die Kommune');
  if (glatt(vorname + nachname).length < AB_ZEICHEN) return { eigene: [], andere: [], istBegrenzt: false };
  const gesucht: Personenangaben = {
    vorname,
    nachname,
    geburtsjahr,
    geburtsdatum: null,
    geschlecht: 'keine_angabe',
    schreibweisen: [],
    fremdnummern: [],
  };
  const treffer = await findeTreffer(anfrage, gesucht);
  const { treffer: andere, istBegrenzt } = await inAnderenKommunen(anfrage, gesucht, treffer);
  await halteHinweiseFest(anfrage, andere);
  return {
    eigene: treffer
      .filter(({ kurz }) => siehtKommune(anfrage, kurz.kommuneId))
      .slice(0, HOECHSTENS_EIGENE)
      .map(({ kurz, aehnlichkeit }) => ({ ...kurz, aehnlichkeit: alsAntwort(aehnlichkeit) })),
    andere: [...new Set(andere.map(wenFragen))].map((wen) => ({ wen })),
    istBegrenzt,
  };
}

const alsAntwort = ({ staerke, wert, gruende }: Aehnlichkeit) => ({ staerke, wert, gruende: [...gruende] });

function doppelt(satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code: 'doppelt', satz, ausweg, norm: null, feld: null };
}

/**
 * Throws `GESPERRT` (code `doppelt`) where one of these persons is there already, in a Kommune of the account or in
 * another; asked before they are entered, unless somebody said that they are new.
 */
export const pruefeDoppelte: Doppelpruefung = async (anfrage, { personen }) => {
  const gruende: Grund[] = [];
  const gemeldete: Treffer[] = [];
  for (const person of personen) {
    const treffer = await findeTreffer(anfrage, person);
    for (const { kurz, aehnlichkeit } of treffer) {
      if (!siehtKommune(anfrage, kurz.kommuneId) || aehnlichkeit.staerke !== 'stark') continue;
      const akte = kurz.aktenzeichen === '' ? 'im Zählbestand' : `Akte ${kurz.aktenzeichen}`;
      gruende.push(
        doppelt(
          `${kurz.name} (${kurz.geburt}) ist schon erfasst: ${kurz.haushalt}, ${akte}.`,
          'Den vorhandenen Eintrag öffnen, oder „Trotzdem neu anlegen“ wählen, wenn es eine andere Person ist.',
        ),
      );
    }
    const andere = await inAnderenKommunen(anfrage, person, treffer, gemeldete);
    gemeldete.push(...andere.treffer);
    for (const wen of new Set(andere.treffer.map(wenFragen))) {
      gruende.push(
        doppelt(
          `${vollerName(person)} ist vielleicht schon in einer anderen Kommune erfasst.`,
          `Bitte zuerst nachfragen: ${wen}. Danach „Trotzdem neu anlegen“ wählen, wenn es eine andere Person ist.`,
        ),
      );
    }
  }
  if (gruende.length === 0) return [];
  const fehler = gesperrt(gruende);
  // The command is rolled back, but what the account was told stays noted.
  throw new Fachfehler(fehler.fehlschlag, (aussen) => halteHinweiseFest(aussen, gemeldete));
};

/** Pairs of entries in the Kommunen of the account that may be one person, the most similar first. */
export async function listeMoeglicheDubletten(
  anfrage: Anfrage,
  kommuneId: KommuneId | null,
): Promise<{ paare: Dublettenpaar[]; istGekuerzt: boolean }> {
  if (kommuneId !== null && !siehtKommune(anfrage, kommuneId)) throw nichtGefunden('Die Kommune');
  const repository = dublettenRepository(anfrage.db);
  const gruppen = await repository.gruppen(kommuneId === null ? anfrage.kommunen : [kommuneId]);
  const ids = [...new Set(gruppen.flat())];
  const funde = new Map((await repository.funde(ids)).map((fund) => [fund.kurz.personId as string, fund]));
  const geklaerte = await repository.keineDubletten(ids);
  const paare = new Map<string, Dublettenpaar>();
  for (const gruppe of gruppen) {
    const sortierte = gruppe.toSorted();
    for (const [stelle, eine] of sortierte.entries()) {
      for (const andere of sortierte.slice(stelle + 1)) {
        const schluessel = `${eine} ${andere}`;
        const [a, b] = [funde.get(eine), funde.get(andere)];
        if (a === undefined || b === undefined || geklaerte.has(schluessel) || paare.has(schluessel)) continue;
        const aehnlichkeit = vergleichePersonen(a.angaben, b.angaben);
        if (aehnlichkeit === null) continue;
        paare.set(schluessel, { a: a.kurz, b: b.kurz, aehnlichkeit: alsAntwort(aehnlichkeit) });
      }
    }
  }
  const sortierte = [...paare.values()].toSorted((x, y) => y.aehnlichkeit.wert - x.aehnlichkeit.wert);
  return { paare: sortierte.slice(0, HOECHSTENS_PAARE), istGekuerzt: sortierte.length > HOECHSTENS_PAARE };
}

/** The pair in the order in which it is remembered. */
export function alsPaar(aId: PersonId, bId: PersonId): readonly [PersonId, PersonId] {
  if (aId === bId) {
    const satz = 'Bitte zwei verschiedene Einträge wählen.';
    throw eingabefehler([{ feld: 'bId', satz }]);
  }
  return aId < bId ? [aId, bId] : [bId, aId];
}

/** Remembers that two entries are two persons. `NICHT_GEFUNDEN` where the account does not see one of them. */
export async function merkeKeineDublette(
  anfrage: Anfrage,
  { aId, bId }: { readonly aId: PersonId; readonly bId: PersonId },
): Promise<void> {
  const [a, b] = alsPaar(aId, bId);
  await inTransaktion(anfrage, async (anfrage) => {
    const { db, kommunen, jetzt, konto } = anfrage;
    for (const id of [a, b]) {
      if ((await faelleRepository(db, kommunen).haushaltVon(id)) === null) throw nichtGefunden('Die Person');
    }
    await dublettenRepository(db).merkeKeineDublette({
      id: anfrage.neueId(),
      aId: a,
      bId: b,
      am: jetzt,
      von: konto.anzeigename,
    });
  });
}
