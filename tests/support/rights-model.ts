import { call, getRouter, isProcedure } from '@orpc/server';
import { createKysely } from '../../electron/backend/database/kysely.ts';
import { oeffneVerbindung, type Verbindung } from '../../electron/backend/database/open.ts';
import { kontenRepository } from '../../electron/backend/konten/repository.ts';
import { ANMELDUNGEN } from '../../electron/backend/registrations.ts';
import type { Sitzung } from '../../electron/backend/session.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import {
  liestOhneNamen,
  RECHTE_DER_ROLLE,
  zRolle,
  type Datenart,
  type Zugriff,
  type Zuteilung,
} from '../../shared/foundation/rights.ts';
import type { KontoKurz } from '../../shared/konten/types.ts';
import { antworttext } from './answer-text.ts';
import { AUFRUFE, OPERATIONEN, wortIn, type Kommunenbestand, type Operation, type Wortart } from './operations.ts';
import { createNachschlagen, legeModellAn, type Modellkommune } from './rights-records.ts';
import type { TestBackend } from './test-backend.ts';

/**
 * The model of the rights: what each account may do, said once more in few words and held against the program. Accounts
 * with random roles call random operations on the records of two Kommunen; an answer with a word of a Kommune that the
 * account may not read, or a changed row of one where it may not write, is a fault.
 */

export const KEIN_RECHT = 'Dafür fehlt diesem Konto das Recht.';

/** Who may read a record in which this kind of word stands: a paper or an Antrag also names persons and Kommunen. */
const LESBAR_MIT: Record<Wortart, readonly Datenart[]> = {
  kommune: ['kommunen', 'antraege', 'dokumente'],
  person: ['personal', 'antraege', 'dokumente'],
  netzwerk: ['netzwerk'],
  fall: ['faelle'],
  anschrift: ['faelle'],
  umschlag: ['faelle'],
  plan: ['faelle'],
  antrag: ['antraege', 'dokumente'],
  frist: ['fristen'],
  paket: ['pakete'],
};
/** A protected address, and what a closed note says, stand in the answer of one operation alone, for anybody. */
const NUR_IN: Partial<Record<Wortart, string>> = {
  anschrift: 'faelle.anschriftZeigen',
  umschlag: 'einwilligungen.umschlagOeffnen',
  plan: 'integrationsplaene.umschlagOeffnen',
};
const WORTARTEN = Object.keys(LESBAR_MIT) as Wortart[];

/** Start processes or threads, or change keys: the histories leave them to those who may not do it. */
const SCHWERE = new Set([
  'konten.passwortAendern',
  'konten.anlegen',
  'konten.freigeben',
  'konten.deaktivieren',
  'konten.neuesBlatt',
  'sicherung.sichern',
  'sicherung.proben',
  'pakete.absenderAufnehmen',
  'pakete.ansehen',
  'pakete.annehmen',
  'uebergaben.paketAnsehen',
  'uebergaben.paketAnnehmen',
  'dokumente.scanAblegen',
  'vordrucke.laden',
  'vordrucke.ersetzen',
]);
/** These write Word files: the histories call them more rarely. */
const LANGSAME = new Set([
  'antraege.pruefen',
  'antraege.ablegen',
  'antraege.word',
  'begleitpapiere.ablegen',
  'begleitpapiere.datei',
  'begleitpapiere.alleDateien',
  'vereinbarungen.abstimmen',
  'vereinbarungen.ablegen',
  'vereinbarungen.word',
  'sicherung.ablageblattWord',
  'personal.besetzungWord',
  'faelle.stammdatenblattWord',
  'faelle.stammdatenblattAblegen',
  'einwilligungen.word',
  'einwilligungen.ablegen',
  'integrationsplaene.word',
  'integrationsplaene.ablegen',
  'integrationsplaene.merkblattWord',
  'uebergaben.word',
  'uebergaben.ablegen',
  'uebergaben.paketPacken',
  'sprachmittlung.word',
  'vertretungen.rueckkehrWord',
  'sprachmittlung.ablegen',
  'beratungen.einladungWord',
  'beratungen.einladungAblegen',
  'kennzahlen.excel',
  'kennzahlen.word',
  'kennzahlen.tageserfassungExcel',
  'kennzahlen.abgeben',
]);

/** What the model says: some role of the account allows it, for all Kommunen or for this one. */
export function erlaubt(
  rollen: readonly Zuteilung[],
  datenart: Datenart | null,
  zugriff: Zugriff,
  kommuneId?: KommuneId,
): boolean {
  if (datenart === null || datenart === 'eigenes') return true;
  return rollen.some(
    (eine) =>
      RECHTE_DER_ROLLE[eine.rolle][datenart]?.includes(zugriff) === true &&
      (kommuneId === undefined || eine.kommuneId === null || eine.kommuneId === kommuneId),
  );
}

function darfWortLesen(rollen: readonly Zuteilung[], art: Wortart, kommuneId: KommuneId, vorgang: string): boolean {
  if ((NUR_IN[art] ?? vorgang) !== vorgang) return false;
  return LESBAR_MIT[art].some(
    (datenart) =>
      erlaubt(rollen, datenart, 'lesen', kommuneId) && !(art === 'person' && liestOhneNamen(rollen, datenart)),
  );
}

const DATENART_DER_TABELLE = new Map(
  ANMELDUNGEN.flatMap(({ tabellen }) => Object.entries(tabellen)).map(([tabelle, { datenart }]) => [tabelle, datenart]),
);

/**
 * The connection with each transaction as a savepoint inside of one that is rolled back in the end, and its statements
 * prepared once: 25,000 steps in a minute, each on real rows.
 */
function inEinerTransaktion(roh: Verbindung): Verbindung {
  const anweisungen = new Map<string, unknown>();
  let tiefe = 0;
  // What is prepared is run again and again: the depth changes with each run.
  const fuehreAus = (befehle: string, tiefer: 1 | -1) => ({
    reader: false,
    run: () => {
      roh.exec(befehle);
      tiefe += tiefer;
      return { changes: 0, lastInsertRowid: 0 };
    },
  });
  const huelle = {
    prepare(sql: string) {
      if (sql === 'begin immediate') {
        return fuehreAus('savepoint befehl', 1);
      }
      if (sql === 'commit' || sql === 'rollback') {
        const zurueck = sql === 'rollback' ? 'rollback to befehl;' : '';
        return fuehreAus(`${zurueck} release befehl; pragma defer_foreign_keys=off`, -1);
      }
      const anweisung = anweisungen.get(sql) ?? roh.prepare(sql);
      anweisungen.set(sql, anweisung);
      return anweisung;
    },
    get inTransaction() {
      return tiefe > 0;
    },
    close: () => undefined,
  };
  return huelle as unknown as Verbindung;
}

/** One call and what came of it. */
export interface Befund {
  /** What must not have happened; empty in a good program. */
  readonly fehler: readonly string[];
  /** The answers or refusals, as text. */
  readonly antworten: readonly string[];
}

export interface Rechtemodell {
  readonly kommunen: readonly [Modellkommune, Modellkommune];
  readonly konten: readonly [KontoKurz, ...KontoKurz[]];
  /** The records of a Kommune as they are now. */
  bestand(kommune: Modellkommune): Kommunenbestand;
  setzeRollen(konto: KontoKurz, rollen: readonly Zuteilung[]): Promise<void>;
  /** Calls an operation in the name of an account with these roles, once for each input that names this Kommune. */
  rufe(konto: KontoKurz, rollen: readonly Zuteilung[], operation: Operation, kommune: Modellkommune): Promise<Befund>;
  /** Calls an operation with this input, whatever it is; answers all that came back, also what stands in files. */
  frage(konto: KontoKurz, name: string, eingabe: unknown): Promise<string>;
  /** Runs `arbeit` and forgets all that it wrote. */
  vergessend<T>(arbeit: () => Promise<T>): Promise<T>;
  schliesse(): void;
}

/** Puts the model over a backend that is set up. Argon2 runs here, once for each account, and never again. */
export async function createRechtemodell(t: TestBackend, zufall: () => number): Promise<Rechtemodell> {
  const { kommunen, konten } = await legeModellAn(t);
  const { datenbestand } = t.sitzung.haus;
  const offener = datenbestand.offener();
  if (offener === null) throw new Error('not open');
  const roh = oeffneVerbindung(datenbestand.datei, offener.schluessel, 'mitlesend');
  const ersatz = { ...offener, db: createKysely(inEinerTransaktion(roh)) };
  const { offener: eigentlicher } = datenbestand;
  datenbestand.offener = () => ersatz;
  const nachschlagen = createNachschlagen(roh);
  const sitzungen = new Map<string, Sitzung>();
  for (const konto of konten) {
    const { sitzung } = t.neueSitzung();
    sitzung.konto = { id: konto.id, anzeigename: konto.anzeigename };
    sitzungen.set(konto.id, sitzung);
  }

  async function antwort(
    konto: KontoKurz,
    name: string,
    eingabe: unknown,
  ): Promise<{ text: string; istAntwort: boolean }> {
    const sitzung = sitzungen.get(konto.id);
    const operation = getRouter(t.backend.router, name.split('.'));
    if (!sitzung || operation === undefined || !isProcedure(operation)) throw new Error(`${name} is missing.`);
    try {
      const ergebnis: unknown = await call(operation, eingabe, { context: { sitzung }, path: name.split('.') });
      // A job goes on after its answer: what it does must not count for somebody else's step.
      await t.sitzung.haus.auftraege.beendeAlle();
      return { text: await antworttext(ergebnis), istAntwort: true };
    } catch (fehler) {
      const text = fehler instanceof Error ? `${fehler.message} ${JSON.stringify(fehler)}` : String(fehler);
      return { text, istAntwort: false };
    }
  }

  /** Changed rows of Kommunen where the account may not write. */
  function fremdeAenderungen(
    seit: number,
    konto: KontoKurz,
    rollen: readonly Zuteilung[],
    ids: readonly (readonly string[])[],
    operation: Operation,
  ): string[] {
    return nachschlagen.aenderungenNach(seit).flatMap(({ tabelle, id: zeileId, text }) => {
      const datenart = DATENART_DER_TABELLE.get(tabelle) ?? operation.angaben.datenart;
      return kommunen.flatMap((kommune, nummer) => {
        const alle = new Set([...(ids[nummer] ?? []), ...nachschlagen.ids(kommune)]);
        if (zeileId === konto.id || ![...alle].some((id) => text.includes(id))) return [];
        const darf = (['schreiben', 'freigeben'] as const).some((zugriff) =>
          erlaubt(rollen, datenart, zugriff, kommune.id),
        );
        return darf && datenart !== 'eigenes' ? [] : [`changes ${tabelle} of ${kommune.name}`];
      });
    });
  }

  return {
    kommunen,
    konten,
    bestand: (kommune) => nachschlagen.bestand(kommune, zufall),
    async setzeRollen({ id }, rollen) {
      await kontenRepository(ersatz.db).setzeZuteilungen(id, [...rollen]);
    },
    async rufe(konto, rollen, operation, kommune) {
      const { name, angaben } = operation;
      const aufrufe = AUFRUFE[name];
      if (aufrufe === undefined) throw new Error(`${name} has no line in AUFRUFE.`);
      const darf = erlaubt(rollen, angaben.datenart, angaben.zugriff);
      const darfHier = erlaubt(rollen, angaben.datenart, angaben.zugriff, kommune.id);
      const fehler: string[] = [];
      const antworten: string[] = [];
      for (const eingabe of aufrufe.eingaben(nachschlagen.bestand(kommune, zufall))) {
        const seit = nachschlagen.letzteAenderung();
        const ids = kommunen.map((eine) => nachschlagen.ids(eine));
        const { text, istAntwort } = await antwort(konto, name, eingabe);
        antworten.push(text);
        if (text.includes(KEIN_RECHT) === darf) fehler.push(darf ? 'is refused for want of a right' : 'is not refused');
        if (istAntwort && aufrufe.nenntZeile && !darfHier) fehler.push(`reaches a record of ${kommune.name}`);
        for (const eine of kommunen) {
          for (const art of WORTARTEN) {
            if (text.includes(wortIn(eine, art)) && !darfWortLesen(rollen, art, eine.id, name)) {
              fehler.push(`reads „${art}“ of ${eine.name}`);
            }
          }
        }
        if (nachschlagen.letzteAenderung() > seit)
          fehler.push(...fremdeAenderungen(seit, konto, rollen, ids, operation));
      }
      const wer = rollen.map(
        (eine) => `${eine.rolle}/${kommunen.find(({ id }) => id === eine.kommuneId)?.name ?? 'alle'}`,
      );
      return { antworten, fehler: fehler.map((was) => `${name} by ${wer.join('+')} ${was}`) };
    },
    async frage(konto, name, eingabe) {
      return (await antwort(konto, name, eingabe)).text;
    },
    async vergessend(arbeit) {
      roh.exec('begin immediate');
      try {
        return await arbeit();
      } finally {
        roh.exec('rollback');
      }
    },
    schliesse() {
      datenbestand.offener = eigentlicher;
      roh.close();
    },
  };
}

/** Every operation behind the login. */
export const GERUFENE = OPERATIONEN.filter(({ name }) => AUFRUFE[name] !== undefined);

/** Random histories: accounts get and lose roles and call operations. Ends with the first fault, named with its step. */
export async function spieleGeschichten(
  modell: Rechtemodell,
  zufall: () => number,
  { geschichten, schritte }: { readonly geschichten: number; readonly schritte: number },
): Promise<{ readonly fehler: readonly string[]; readonly aufrufe: ReadonlyMap<string, number> }> {
  const einer = <T>(alle: readonly T[]): T => {
    const gewaehlter = alle[Math.floor(zufall() * alle.length)];
    if (gewaehlter === undefined) throw new Error('Nothing to choose from.');
    return gewaehlter;
  };
  const orte = [null, ...modell.kommunen.flatMap(({ id }) => [id, id])];
  const neueRollen = (): Zuteilung[] =>
    Array.from({ length: Math.floor(zufall() * 4) }, () => ({ rolle: einer(zRolle.options), kommuneId: einer(orte) }));
  const aufrufe = new Map<string, number>();

  async function geschichte(nummer: number): Promise<string[]> {
    const rollen = new Map<string, Zuteilung[]>();
    for (let schritt = 0; schritt < schritte; schritt += 1) {
      const konto = einer(modell.konten);
      if (!rollen.has(konto.id) || zufall() < 0.1) {
        const neue = [...new Map(neueRollen().map((eine) => [JSON.stringify(eine), eine])).values()];
        rollen.set(konto.id, neue);
        await modell.setzeRollen(konto, neue);
      }
      const eigene = rollen.get(konto.id) ?? [];
      const operation = einer(GERUFENE);
      const darf = erlaubt(eigene, operation.angaben.datenart, operation.angaben.zugriff);
      if (darf && (SCHWERE.has(operation.name) || (LANGSAME.has(operation.name) && zufall() < 0.8))) continue;
      const { fehler } = await modell.rufe(konto, eigene, operation, einer(modell.kommunen));
      aufrufe.set(operation.name, (aufrufe.get(operation.name) ?? 0) + 1);
      if (fehler.length > 0) return fehler.map((was) => `history ${nummer}, step ${schritt}: ${was}`);
    }
    return [];
  }

  for (let nummer = 0; nummer < geschichten; nummer += 1) {
    const fehler = await modell.vergessend(() => geschichte(nummer));
    if (fehler.length > 0) return { fehler, aufrufe };
  }
  return { fehler: [], aufrufe };
}
