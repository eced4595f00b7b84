import { fingerabdruckVon } from '../../../shared/pakete/fingerabdruck.ts';
import { KONTAKTDATEI_HOECHSTENS_BYTES } from '../../../shared/pakete/grenzen.ts';
import {
  KONTAKTENDUNG,
  type Paketkontakt,
  type Paketschluessel,
  type Paketvorgang,
} from '../../../shared/pakete/types.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { getroffen, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, nichtGefunden } from '../failures.ts';
import { liesKontaktdatei, schreibeKontaktdatei } from './contact-file.ts';
import { kennungVon } from './keys.ts';
import type { Paketart } from './kinds.ts';
import { paketeRepository, type Kontaktzeile } from './repository.ts';

function alsKontakt({ id, name, kennung, hinzugefuegtAm, geprueftAm, version }: Kontaktzeile): Paketkontakt {
  const fingerabdruck = fingerabdruckVon(kennung);
  return { id, name, fingerabdruck, hinzugefuegtAm, istGeprueft: geprueftAm !== null, version };
}

/** The own name and fingerprint, and everybody with whom packages are exchanged. */
export async function listeKontakte(anfrage: Anfrage): Promise<{
  eigener: { name: string; fingerabdruck: string };
  kontakte: Paketkontakt[];
}> {
  const repository = paketeRepository(anfrage.db);
  const { name, oeffentlich } = await repository.identitaet();
  const fingerabdruck = fingerabdruckVon(kennungVon(oeffentlich));
  return { eigener: { name, fingerabdruck }, kontakte: (await repository.kontakte()).map(alsKontakt) };
}

/** The own contact file. */
export async function eigeneKontaktdatei(anfrage: Anfrage): Promise<{ name: string; datei: Blob }> {
  const identitaet = await paketeRepository(anfrage.db).identitaet();
  const datei = new Blob([schreibeKontaktdatei(identitaet.name, identitaet)], { type: 'application/json' });
  return { name: `${dateiname(identitaet.name) || 'Geleit'}${KONTAKTENDUNG}`, datei };
}

/** Adds a Datenbestand by its keys, not yet checked. Throws `EINGABE` (`datei`) where it is known or the own one. */
export async function nimmKontaktAuf(
  anfrage: Anfrage,
  neuer: { readonly name: string; readonly schluessel: Paketschluessel },
): Promise<Paketkontakt> {
  const repository = paketeRepository(anfrage.db);
  const kennung = kennungVon(neuer.schluessel);
  if (kennung === kennungVon((await repository.identitaet()).oeffentlich)) {
    throw eingabefehler([{ feld: 'datei', satz: 'Das ist die Kontaktdatei des eigenen Datenbestands.' }]);
  }
  const vorhandener = await repository.kontakt({ kennung });
  if (vorhandener !== null) {
    const satz = `Dieser Datenbestand ist schon als „${vorhandener.name}“ eingetragen.`;
    throw eingabefehler([{ feld: 'datei', satz }]);
  }
  const zeile: Kontaktzeile = {
    id: anfrage.neueId(),
    name: neuer.name,
    schluessel: neuer.schluessel,
    kennung,
    hinzugefuegtAm: anfrage.jetzt,
    geprueftAm: null,
    version: 1,
    ...spurVon(anfrage),
  };
  await repository.legeKontaktAn(zeile);
  return alsKontakt(zeile);
}

/** Takes a contact file. Throws `EINGABE` (`datei`). */
export async function fuegeKontaktHinzu(anfrage: Anfrage, datei: Blob): Promise<Paketkontakt> {
  const anfang = new Uint8Array(await datei.slice(0, KONTAKTDATEI_HOECHSTENS_BYTES + 1).arrayBuffer());
  const befund = liesKontaktdatei(anfang);
  if (befund.art === 'fehler') throw eingabefehler([{ feld: 'datei', satz: befund.satz }]);
  return nimmKontaktAuf(anfrage, befund.kontakt);
}

/** Notes that the fingerprint was compared. Throws `NICHT_GEFUNDEN`, `VERALTET`. */
export async function merkeGeprueft(
  anfrage: Anfrage,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Paketkontakt> {
  const repository = paketeRepository(anfrage.db);
  const bisher = unveraendert(await repository.kontakt({ id }), version, 'Der Kontakt');
  const spur = spurVon(anfrage);
  getroffen(await repository.merkeGeprueft(id, version, spur), bisher);
  return alsKontakt({ ...bisher, ...spur, geprueftAm: spur.geaendertAm, version: version + 1 });
}

/** Removes a contact; its packages stay. Throws `NICHT_GEFUNDEN`, `VERALTET`. */
export async function loescheKontakt(
  anfrage: Anfrage,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  const repository = paketeRepository(anfrage.db);
  unveraendert(await repository.kontakt({ id }), version, 'Der Kontakt');
  await repository.loescheKontakt(id);
}

/** What was sent and taken of these kinds, as far as the account sees it. */
export function listePakete(anfrage: Anfrage, arten: readonly Paketart[]): Promise<Paketvorgang[]> {
  return paketeRepository(anfrage.db).liste(anfrage.kommunen, namenVon(arten));
}

const namenVon = (arten: readonly Paketart[]) => arten.map(({ art }) => art);

/** The message of a package. Throws `NICHT_GEFUNDEN`. */
export async function eineNachricht(anfrage: Anfrage, arten: readonly Paketart[], id: string) {
  const repository = paketeRepository(anfrage.db);
  const paket = await repository.paket(id, anfrage.kommunen, namenVon(arten));
  if (paket === null) throw nichtGefunden('Das Paket');
  return { paket, ...(await repository.nachricht(id)) };
}

/** One enclosure of a package. Throws `NICHT_GEFUNDEN`. */
export async function eineAnlage(
  anfrage: Anfrage,
  arten: readonly Paketart[],
  { id, position }: { readonly id: string; readonly position: number },
): Promise<{ name: string; datei: Blob }> {
  const repository = paketeRepository(anfrage.db);
  const istSichtbar = (await repository.paket(id, anfrage.kommunen, namenVon(arten))) !== null;
  const anlage = istSichtbar ? await repository.anlage(id, position) : null;
  if (anlage === null) throw nichtGefunden('Die Anlage');
  return { name: anlage.name, datei: new Blob([new Uint8Array(anlage.inhalt)]) };
}
