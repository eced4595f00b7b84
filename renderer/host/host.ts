import type { ClientContext, ClientLink } from '@orpc/client';
import type { Ordnerwahl, Speicherergebnis } from '../../shared/foundation/bridge.ts';
import type { VerweisId } from '../../shared/foundation/links.ts';

/** What differs between the desktop window and the browser. Everything else goes through the contract. */
export interface Host {
  readonly art: 'desktop' | 'buero';
  readonly rpcLink: ClientLink<ClientContext>;
  /** Desktop: the dialog of the operating system; browser: a download (always `gespeichert`). Never throws. */
  speichereDatei(name: string, datei: Blob): Promise<Speicherergebnis>;
  /** Desktop: the folder dialog of the operating system; the browser has none that the server could use: null. */
  readonly waehleOrdner: (() => Promise<Ordnerwahl>) | null;
  /** Opens the print dialog for the page as it stands. */
  drucke(): Promise<void>;
  /** Opens an address of the fixed list outside of the program. */
  oeffneVerweis(id: VerweisId): Promise<void>;
  /**
   * Calls back each time the backend was started anew (after a lock, a suspend or a fault): nobody is logged in any
   * more and all that was read is old. Returns the function that ends the subscription. Never fires in the browser.
   */
  beiNeuemBackend(rueckruf: () => void): () => void;
}
