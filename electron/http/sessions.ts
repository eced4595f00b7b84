import { randomBytes } from 'node:crypto';

/** What the office server needs of the backend to keep sessions; the backend decides who is logged in. */
export interface Sitzungsquelle<S extends { readonly id: string }> {
  eroeffneSitzung(): S;
  schliesseSitzung(id: string): Promise<void>;
}

export interface Sitzungsregeln {
  /** Milliseconds of a clock that never jumps (`performance.now`), so that setting the time keeps no session alive. */
  uhrMs(): number;
  /** After this long without a call the session ends. */
  readonly leerlaufMs: number;
  /** Most sessions at a time; a program that opens more of them gets none. */
  readonly hoechstzahl: number;
}

/** The session of one request. `zeichen` is what the browser shows to be known again. */
export interface Zutritt<S> {
  readonly sitzung: S;
  readonly zeichen: string;
  /** `bekannt`: it was there; `neu`: the browser must keep the sign; `fluechtig`: for this request only, nobody keeps it. */
  readonly art: 'bekannt' | 'neu' | 'fluechtig';
}

export interface Sitzungsbuch<S> {
  /** The session of a sign, else a new one; null where there are too many. */
  tritt(zeichen: string | null): Zutritt<S> | null;
  /** Gives a session a new sign (at login) and returns it. The old sign never leads to the session again. */
  wechsle(zeichen: string): string;
  /** Ends one session, a fleeting one too. */
  beende(zutritt: Zutritt<S>): Promise<void>;
  /** Ends the sessions that were idle for too long. */
  raeumeAuf(): Promise<void>;
  beendeAlle(): Promise<void>;
  readonly anzahl: number;
}

/** For how long a sign that was replaced at login is remembered: calls that were on their way carry it. */
const NACHLAUF_MS = 60_000;

interface Eintrag<S> {
  readonly sitzung: S;
  zuletztMs: number;
}

function neuesZeichen(): string {
  return randomBytes(32).toString('base64url');
}

/** Keeps which browser has which session. In memory only: with the server all sessions end. */
export function createSitzungsbuch<S extends { readonly id: string }>(
  quelle: Sitzungsquelle<S>,
  regeln: Sitzungsregeln,
): Sitzungsbuch<S> {
  const eintraege = new Map<string, Eintrag<S>>();
  const ersetzteBisMs = new Map<string, number>();

  async function entferne(zeichen: string): Promise<void> {
    const eintrag = eintraege.get(zeichen);
    if (!eintrag) return;
    eintraege.delete(zeichen);
    await quelle.schliesseSitzung(eintrag.sitzung.id);
  }

  function istAbgelaufen(eintrag: Eintrag<S>): boolean {
    return regeln.uhrMs() - eintrag.zuletztMs >= regeln.leerlaufMs;
  }

  return {
    get anzahl() {
      return eintraege.size;
    },
    tritt(zeichen) {
      const eintrag = zeichen === null ? undefined : eintraege.get(zeichen);
      if (zeichen !== null && eintrag && !istAbgelaufen(eintrag)) {
        eintrag.zuletztMs = regeln.uhrMs();
        return { sitzung: eintrag.sitzung, zeichen, art: 'bekannt' };
      }
      if (eintraege.size >= regeln.hoechstzahl) return null;
      const sitzung = quelle.eroeffneSitzung();
      // A call that was sent just before the login answers without touching the browser's new sign.
      if (zeichen !== null && ersetzteBisMs.has(zeichen)) return { sitzung, zeichen, art: 'fluechtig' };
      const neu = neuesZeichen();
      eintraege.set(neu, { sitzung, zuletztMs: regeln.uhrMs() });
      return { sitzung, zeichen: neu, art: 'neu' };
    },
    wechsle(zeichen) {
      const eintrag = eintraege.get(zeichen);
      // Ended meanwhile: the sign that is handed out leads nowhere, which is what the window then finds out.
      const neu = neuesZeichen();
      if (!eintrag) return neu;
      eintraege.delete(zeichen);
      ersetzteBisMs.set(zeichen, regeln.uhrMs() + NACHLAUF_MS);
      eintraege.set(neu, eintrag);
      return neu;
    },
    async beende(zutritt) {
      if (zutritt.art === 'fluechtig') await quelle.schliesseSitzung(zutritt.sitzung.id);
      else await entferne(zutritt.zeichen);
    },
    async raeumeAuf() {
      const jetztMs = regeln.uhrMs();
      for (const [zeichen, bisMs] of ersetzteBisMs) if (bisMs <= jetztMs) ersetzteBisMs.delete(zeichen);
      const abgelaufene = [...eintraege].filter(([, eintrag]) => istAbgelaufen(eintrag)).map(([zeichen]) => zeichen);
      await Promise.all(abgelaufene.map(entferne));
    },
    async beendeAlle() {
      await Promise.all([...eintraege.keys()].map(entferne));
    },
  };
}
