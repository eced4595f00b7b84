import { KONTAKTDATEI_HOECHSTENS_BYTES } from '../../../shared/pakete/grenzen.ts';
import { zKontaktdatei, type Kontaktdatei, type Paketschluessel } from '../../../shared/pakete/types.ts';
import { istSigniert, signiere, type Paketidentitaet } from './keys.ts';

const ZWECK = 'geleit/kontakt';

function unterschrieben({ name, schluessel }: { readonly name: string; readonly schluessel: Paketschluessel }): Buffer {
  return Buffer.from(JSON.stringify([1, name, schluessel.signatur, schluessel.tausch]), 'utf8');
}

/** The own contact file: what another Datenbestand needs to seal packages for this one. */
export function schreibeKontaktdatei(name: string, identitaet: Paketidentitaet): string {
  const schluessel = identitaet.oeffentlich;
  const siegel = signiere(identitaet.privat.signatur, ZWECK, unterschrieben({ name, schluessel })).toString('base64');
  const datei: Kontaktdatei = { schema: 'geleit-kontakt', version: 1, name, schluessel, siegel };
  return `${JSON.stringify(datei, null, 2)}\n`;
}

/** What a contact file says, or the sentence why it is none. */
export type Kontaktbefund =
  { readonly art: 'kontakt'; readonly kontakt: Kontaktdatei } | { readonly art: 'fehler'; readonly satz: string };

const fehler = (satz: string): Kontaktbefund => ({ art: 'fehler', satz });

function alsJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads a contact file; a name that was changed after signing is found. */
export function liesKontaktdatei(bytes: Uint8Array): Kontaktbefund {
  if (bytes.byteLength > KONTAKTDATEI_HOECHSTENS_BYTES) return fehler('Die Datei ist keine Kontaktdatei von Geleit.');
  const roh = alsJson(new TextDecoder().decode(bytes));
  if (typeof roh !== 'object' || roh === null || !('schema' in roh) || roh.schema !== 'geleit-kontakt') {
    return fehler('Die Datei ist keine Kontaktdatei von Geleit.');
  }
  if ('version' in roh && typeof roh.version === 'number' && roh.version > 1) {
    return fehler('Die Kontaktdatei stammt aus einer neueren Version von Geleit. Bitte das Programm aktualisieren.');
  }
  const kontakt = zKontaktdatei.safeParse(roh).data;
  if (kontakt === undefined) return fehler('Die Kontaktdatei ist beschädigt. Bitte sie noch einmal schicken lassen.');
  const siegel = Buffer.from(kontakt.siegel, 'base64');
  if (!istSigniert(kontakt.schluessel.signatur, ZWECK, unterschrieben(kontakt), siegel)) {
    return fehler('Die Kontaktdatei wurde verändert. Bitte sie noch einmal schicken lassen.');
  }
  return { art: 'kontakt', kontakt };
}
