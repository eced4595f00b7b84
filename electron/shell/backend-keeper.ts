import type { MessagePortMain, UtilityProcess } from 'electron';
import { AUFTRAG, GESPERRT, istOrdnerantwort, type Ordnerauftrag } from '../../shared/foundation/bridge.ts';

/** What the shell uses of the backend's process. */
export type Prozess = Pick<UtilityProcess, 'postMessage' | 'kill'> & {
  on(ereignis: 'exit', rueckruf: (code: number) => void): unknown;
  on(ereignis: 'message', rueckruf: (nachricht: unknown) => void): unknown;
};

export interface Waechterangaben {
  starte(): Prozess;
  uhrMs(): number;
  /** Runs a step later; returns the function that calls it off. */
  spaeter(ms: number, schritt: () => void): () => void;
  /** The backend falls over again and again; the clerk must hear of it. */
  beiAusfall(): void;
}

export interface Waechter {
  /** Hands a port of the window to the backend, at once or as soon as the next one runs. */
  verbinde(port: MessagePortMain): void;
  /** Tells the backend of a folder; resolves with its handle there, or with null where no backend could take it. */
  nenneOrdner(pfad: string): Promise<string | null>;
  /** Ends the backend with all its keys and starts a new, locked one. */
  sperre(): void;
  /** Ends the backend for good; resolves once its process is gone. */
  beende(): Promise<void>;
}

/** So long may the backend close its files before its process is ended from outside. */
const FRIST_MS = 5_000;
/** More ends without a reason than this within a minute count as a breakdown. */
const HOECHSTENS_AUSFAELLE = 3;
const ZEITRAUM_MS = 60_000;

/** Keeps one backend process running: starts it, ends it for a lock, starts it anew, and gives up on a breakdown. */
export function createWaechter(angaben: Waechterangaben): Waechter {
  let prozess: Prozess | null = null;
  let zustand: 'laeuft' | 'endet' | 'aus' = 'aus';
  let istAbschied = false;
  let melde: () => void = () => undefined;
  const ausgang = new Promise<void>((resolve) => (melde = resolve));
  const wartende: MessagePortMain[] = [];
  /** Those who wait for the handle of a folder, in the order of their questions. */
  const fragende: ((handle: string | null) => void)[] = [];
  let ausfaelleMs: number[] = [];

  function starte(): void {
    const neuer = angaben.starte();
    prozess = neuer;
    zustand = 'laeuft';
    neuer.on('message', (nachricht) => {
      if (prozess !== neuer) return;
      if (nachricht === GESPERRT) endeLauf(neuer);
      if (istOrdnerantwort(nachricht)) fragende.shift()?.(nachricht.ordnerHandle);
    });
    neuer.on('exit', () => {
      const warGewollt = zustand === 'endet';
      prozess = null;
      zustand = 'aus';
      for (const antworte of fragende.splice(0)) antworte(null);
      if (istAbschied) {
        melde();
        return;
      }
      if (!warGewollt) {
        const jetztMs = angaben.uhrMs();
        ausfaelleMs = [...ausfaelleMs.filter((ms) => jetztMs - ms < ZEITRAUM_MS), jetztMs];
        if (ausfaelleMs.length > HOECHSTENS_AUSFAELLE) {
          angaben.beiAusfall();
          return;
        }
      }
      starte();
    });
    for (const port of wartende.splice(0)) neuer.postMessage(AUFTRAG.verbinde, [port]);
  }

  function endeLauf(lauf: Prozess): void {
    if (zustand !== 'laeuft') return;
    zustand = 'endet';
    lauf.postMessage(AUFTRAG.beende);
    const rufeAb = angaben.spaeter(FRIST_MS, () => lauf.kill());
    lauf.on('exit', rufeAb);
  }

  starte();
  return {
    verbinde(port) {
      if (zustand === 'laeuft' && prozess) prozess.postMessage(AUFTRAG.verbinde, [port]);
      else wartende.push(port);
    },
    nenneOrdner(pfad) {
      const lauf = prozess;
      if (lauf === null || zustand !== 'laeuft') return Promise.resolve(null);
      return new Promise((resolve) => {
        fragende.push(resolve);
        lauf.postMessage({ ordner: pfad } satisfies Ordnerauftrag);
      });
    },
    sperre() {
      if (prozess) endeLauf(prozess);
    },
    beende() {
      istAbschied = true;
      if (prozess) endeLauf(prozess);
      else melde();
      return ausgang;
    },
  };
}
