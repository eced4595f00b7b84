import { setMaxListeners } from 'node:events';
import type { Auftragsstand } from '../../../shared/auftraege/types.ts';
import type { KontoId } from '../../../shared/foundation/id.ts';
import { Fachfehler } from '../failures.ts';
import { Abgebrochen, type Threadlauf } from './thread.ts';

/** A file that came of a job. It waits in memory: nothing of it lies on a disk in plain. */
export interface Auftragsdatei {
  readonly name: string;
  readonly inhalt: Blob;
}

export interface Auftragsergebnis {
  readonly zeilen: readonly string[];
  readonly datei: Auftragsdatei | null;
}

/**
 * Long work: says what it does, stops at the signal with nothing half done, answers with the lines of its result, and with
 * a file where one came of it.
 */
export type Auftragsarbeit = (lauf: Threadlauf) => Promise<readonly string[] | Auftragsergebnis>;

/** The jobs of one backend. They live in its memory: what they did stands elsewhere. */
export interface Auftraege {
  /** Starts a job; `kontoId` null: the program's own, nobody sees it. `ende` never rejects. */
  starte(
    titel: string,
    kontoId: KontoId | null,
    arbeit: Auftragsarbeit,
  ): { readonly id: string; readonly ende: Promise<Auftragsstand> };
  /** The jobs of an account, newest first. */
  liste(kontoId: KontoId): Auftragsstand[];
  /** State after state until the last one; null where the account has no such job. */
  verfolge(id: string, kontoId: KontoId, signal: AbortSignal | undefined): AsyncGenerator<Auftragsstand, void> | null;
  /** The file of a finished job; null where the account has none of it. */
  datei(id: string, kontoId: KontoId): Auftragsdatei | null;
  /** False where the account has no such job. */
  brichAb(id: string, kontoId: KontoId): boolean;
  /** Calls all of them off, waits until they are gone, and forgets their files. */
  beendeAlle(): Promise<void>;
}

/** So many ended jobs are remembered. */
const HOECHSTENS_BEENDETE = 20;

interface Lauf {
  readonly kontoId: KontoId | null;
  readonly steuerung: AbortController;
  stand: Auftragsstand;
  datei: Auftragsdatei | null;
  /** Wakes those who follow the job. */
  readonly zuschauer: Set<() => void>;
  ende: Promise<Auftragsstand>;
}

export interface Auftragsumgebung {
  jetzt(): string;
  neueId(): string;
  logge(nummer: string, fehler: unknown): void;
}

/** The sentence of a failure; what is not expected is logged under a number. */
function satzVon(fehler: unknown, umgebung: Auftragsumgebung): string {
  if (fehler instanceof Fachfehler) return fehler.message;
  const nummer = umgebung.neueId().slice(0, 8);
  umgebung.logge(nummer, fehler);
  return `Etwas ist schiefgegangen, der Auftrag wurde nicht ausgeführt. Die Nummer ${nummer} hilft bei der Suche.`;
}

export function createAuftraege(umgebung: Auftragsumgebung): Auftraege {
  const laeufe = new Map<string, Lauf>();

  function setze(lauf: Lauf, teil: Partial<Auftragsstand>): Auftragsstand {
    lauf.stand = { ...lauf.stand, ...teil };
    for (const wecke of lauf.zuschauer) wecke();
    return lauf.stand;
  }

  function vergissAlte(): void {
    const beendete = [...laeufe].filter(([, { stand }]) => stand.zustand !== 'laeuft').map(([id]) => id);
    for (const id of beendete.slice(0, -HOECHSTENS_BEENDETE)) laeufe.delete(id);
  }

  /** An account has one file at most: the last one. */
  function merkeDatei(lauf: Lauf, datei: Auftragsdatei | null): void {
    if (datei === null) return;
    for (const anderer of laeufe.values()) if (anderer.kontoId === lauf.kontoId) vergissDatei(anderer);
    lauf.datei = datei;
  }

  function vergissDatei(lauf: Lauf): void {
    if (lauf.datei === null) return;
    lauf.datei = null;
    setze(lauf, { datei: null });
  }

  async function fuehreAus(lauf: Lauf, arbeit: Auftragsarbeit): Promise<Auftragsstand> {
    const ende = (teil: Partial<Auftragsstand>) => setze(lauf, { ...teil, beendetAm: umgebung.jetzt() });
    try {
      const ergebnis = await arbeit({
        signal: lauf.steuerung.signal,
        melde: (schritt, prozent) => void setze(lauf, { schritt, prozent }),
      });
      const { zeilen, datei } = 'zeilen' in ergebnis ? ergebnis : { zeilen: ergebnis, datei: null };
      merkeDatei(lauf, datei);
      return ende({
        zustand: 'fertig',
        schritt: '',
        prozent: 100,
        ergebnis: [...zeilen],
        datei: datei === null ? null : datei.name,
      });
    } catch (fehler) {
      if (fehler instanceof Abgebrochen) return ende({ zustand: 'abgebrochen', schritt: '', prozent: null });
      return ende({ zustand: 'fehlgeschlagen', schritt: '', prozent: null, fehler: satzVon(fehler, umgebung) });
    }
  }

  function eigener(id: string, kontoId: KontoId): Lauf | null {
    const lauf = laeufe.get(id);
    return lauf?.kontoId === kontoId ? lauf : null;
  }

  async function* staende(lauf: Lauf, signal: AbortSignal | undefined): AsyncGenerator<Auftragsstand, void> {
    for (;;) {
      const { stand } = lauf;
      yield stand;
      if (stand.zustand !== 'laeuft' || signal?.aborted) return;
      if (lauf.stand !== stand) continue;
      await new Promise<void>((weiter) => {
        const wecke = () => {
          lauf.zuschauer.delete(wecke);
          signal?.removeEventListener('abort', wecke);
          weiter();
        };
        lauf.zuschauer.add(wecke);
        signal?.addEventListener('abort', wecke);
      });
    }
  }

  return {
    starte(titel, kontoId, arbeit) {
      const id = umgebung.neueId();
      const steuerung = new AbortController();
      setMaxListeners(0, steuerung.signal);
      const stand: Auftragsstand = {
        id,
        titel,
        zustand: 'laeuft',
        schritt: '',
        prozent: 0,
        begonnenAm: umgebung.jetzt(),
        beendetAm: null,
        ergebnis: [],
        datei: null,
        fehler: null,
      };
      const lauf: Lauf = { kontoId, steuerung, stand, datei: null, zuschauer: new Set(), ende: Promise.resolve(stand) };
      laeufe.set(id, lauf);
      vergissAlte();
      lauf.ende = fuehreAus(lauf, arbeit);
      return { id, ende: lauf.ende };
    },
    liste: (kontoId) =>
      [...laeufe.values()]
        .filter((lauf) => lauf.kontoId === kontoId)
        .map(({ stand }) => stand)
        .reverse(),
    verfolge(id, kontoId, signal) {
      const lauf = eigener(id, kontoId);
      return lauf && staende(lauf, signal);
    },
    datei: (id, kontoId) => eigener(id, kontoId)?.datei ?? null,
    brichAb(id, kontoId) {
      const lauf = eigener(id, kontoId);
      lauf?.steuerung.abort();
      return lauf !== null;
    },
    async beendeAlle() {
      const laufende = [...laeufe.values()].filter(({ stand }) => stand.zustand === 'laeuft');
      for (const { steuerung } of laufende) steuerung.abort();
      await Promise.all(laufende.map(({ ende }) => ende));
      for (const lauf of laeufe.values()) vergissDatei(lauf);
    },
  };
}
