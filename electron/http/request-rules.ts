/** The parts of a request that decide whether it is let in; names of header fields in lower case. */
export interface Anfragekopf {
  readonly methode: string;
  readonly pfad: string;
  kopf(name: string): string | null;
}

/** Why a request is refused: HTTP status and the sentence of the answer. */
export interface Abweisung {
  readonly status: 403 | 404 | 405 | 411 | 413 | 415 | 421 | 503;
  readonly satz: string;
}

/** Largest body of a call. Quelle: Sicherheitsvorgabe des Projekts, Dateien bis 20 MB, dazu Raum für die Verpackung. */
export const HOECHSTER_INHALT_BYTES = 25 * 1024 * 1024;

/** Names under which the server answers. Any other is a foreign name that was made to point here (DNS rebinding). */
export function erlaubteHosts(port: number): ReadonlySet<string> {
  const namen = ['127.0.0.1', 'localhost', '[::1]'];
  // Browsers leave the port out where it is the usual one of the protocol.
  return new Set(namen.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}

/** Checks the name under which the server was called. */
export function pruefeHost(anfrage: Anfragekopf, port: number): Abweisung | null {
  const host = anfrage.kopf('host');
  if (host !== null && erlaubteHosts(port).has(host)) return null;
  return { status: 421, satz: 'Unter diesem Namen ist Geleit nicht erreichbar.' };
}

/**
 * Checks that a call comes from the window itself. A browser sends at least one of the two fields, and no page can
 * forge them; each one that is there must say so. Where both are missing the caller is no window.
 */
export function pruefeHerkunft(anfrage: Anfragekopf): Abweisung | null {
  const herkunft = anfrage.kopf('origin');
  const seite = anfrage.kopf('sec-fetch-site');
  const istEigene =
    (herkunft !== null || seite !== null) &&
    (herkunft === null || herkunft === `http://${anfrage.kopf('host') ?? ''}`) &&
    (seite === null || seite === 'same-origin');
  return istEigene ? null : { status: 403, satz: 'Dieser Aufruf kommt nicht aus dem Fenster von Geleit.' };
}

/** Operations that carry a whole package, in bytes. Quelle: Sicherheitsvorgabe des Projekts, Pakete bis 100 MB. */
const PAKET_BYTES = 105 * 1024 * 1024;
const GROESSERE_INHALTE: ReadonlyMap<string, number> = new Map([
  ['/rpc/pakete/ansehen', PAKET_BYTES],
  ['/rpc/pakete/annehmen', PAKET_BYTES],
  ['/rpc/pakete/absenderAufnehmen', PAKET_BYTES],
  ['/rpc/pakete/packen', PAKET_BYTES],
]);

/** An operation's path: slice and name, nothing else. */
const OPERATION = /^\/rpc\/[A-Za-z]+\/[A-Za-z]+$/;

/** The two kinds of body that the window sends; a form of another page can send the second only with a foreign origin. */
const INHALTSARTEN = /^(application\/json|multipart\/form-data; ?boundary=[\w'()+,./:=? -]{1,200})$/i;

/** Checks method, path, kind and size of a call before anything of its body is read. */
export function pruefeAufruf(anfrage: Anfragekopf): Abweisung | null {
  if (!OPERATION.test(anfrage.pfad)) return { status: 404, satz: 'Diesen Vorgang gibt es nicht.' };
  if (anfrage.methode !== 'POST') return { status: 405, satz: 'Dieser Aufruf ist so nicht vorgesehen.' };
  const laenge = anfrage.kopf('content-length');
  const art = anfrage.kopf('content-type');
  const istLeer = laenge === '0' && anfrage.kopf('transfer-encoding') === null;
  if (!(istLeer && art === null) && !(art !== null && INHALTSARTEN.test(art))) {
    return { status: 415, satz: 'Diese Art von Inhalt wird nicht angenommen.' };
  }
  if (laenge === null) return { status: 411, satz: 'Dem Aufruf fehlt die Angabe seiner Länge.' };
  const hoechstens = GROESSERE_INHALTE.get(anfrage.pfad) ?? HOECHSTER_INHALT_BYTES;
  if (!/^\d{1,15}$/.test(laenge) || Number(laenge) > hoechstens) {
    const megabyte = Math.floor(hoechstens / 1024 / 1024);
    return { status: 413, satz: `Der Inhalt ist zu groß; angenommen werden bis zu ${megabyte} MB.` };
  }
  return null;
}
