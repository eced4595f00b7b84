import { randomBytes } from 'node:crypto';
import type { KontoKurz } from '../../../shared/konten/types.ts';
import type { Argon2Staerke } from '../context.ts';
import { KEINE_FEHLVERSUCHE } from './attempts.ts';
import {
  gewaehre,
  leiteAb,
  neuesSchluesselpaar,
  nimmZugriff,
  oeffneUmschlag,
  schluesselpaarAus,
  verschliesse,
  type Bindung,
  type Zugriff,
} from './envelope.ts';
import type { Kontoschluessel, Schluesseldatei, Wiederherstellung } from './keystore.ts';
import { leiteAusPasswortAb, type Herleitung } from './password-hash.ts';

/**
 * How the key of the Datenbestand is kept: password → Argon2id → private key of the account (X25519) → key of the
 * Datenbestand, and beside it recovery secret → private key of the sheet → key of the Datenbestand. Buffers that are returned are the caller's to wipe.
 */

function privatBindung(datenbestandId: string, kontoId: string, oeffentlich: string, herleitung: Herleitung): Bindung {
  const { verfahren, salz, speicherKiB, durchgaenge, parallel } = herleitung;
  return [
    'privater-schluessel',
    datenbestandId,
    kontoId,
    oeffentlich,
    verfahren,
    salz,
    speicherKiB,
    durchgaenge,
    parallel,
  ];
}

function zugriffBindung(datenbestandId: string, kontoId: string): Bindung {
  return ['datenschluessel', datenbestandId, kontoId];
}

function wiederherstellungBindung(datenbestandId: string, id: string): Bindung {
  return ['wiederherstellung', datenbestandId, id];
}

function neueHerleitung({ speicherKiB, durchgaenge, parallel }: Argon2Staerke): Herleitung {
  return { verfahren: 'argon2id', salz: randomBytes(16).toString('base64'), speicherKiB, durchgaenge, parallel };
}

/** A new account with a password of its own. Without `datenschluessel` it opens nothing until somebody grants it. */
export async function legeKontoschluesselAn(angaben: {
  readonly datenbestandId: string;
  readonly konto: KontoKurz;
  readonly passwort: string;
  readonly staerke: Argon2Staerke;
  readonly datenschluessel: Uint8Array | null;
}): Promise<Kontoschluessel> {
  const { datenbestandId, konto, passwort, staerke, datenschluessel } = angaben;
  const herleitung = neueHerleitung(staerke);
  const passwortschluessel = await leiteAusPasswortAb(passwort, herleitung);
  const { oeffentlich, privat } = neuesSchluesselpaar();
  try {
    return {
      id: konto.id,
      anzeigename: konto.anzeigename,
      herleitung,
      oeffentlich,
      privat: verschliesse(
        passwortschluessel,
        privat,
        privatBindung(datenbestandId, konto.id, oeffentlich, herleitung),
      ),
      zugriff:
        datenschluessel === null
          ? null
          : gewaehre(datenschluessel, oeffentlich, zugriffBindung(datenbestandId, konto.id)),
      kommenderZugriff: null,
      fehlversuche: KEINE_FEHLVERSUCHE,
    };
  } finally {
    passwortschluessel.fill(0);
    privat.fill(0);
  }
}

/** Closes the key of the Datenbestand for an account. Needs no password of anybody. */
export function gewaehreKonto(
  datenbestandId: string,
  { id, oeffentlich }: Pick<Kontoschluessel, 'id' | 'oeffentlich'>,
  datenschluessel: Uint8Array,
): Zugriff {
  return gewaehre(datenschluessel, oeffentlich, zugriffBindung(datenbestandId, id));
}

/** Closes the key of the Datenbestand for the recovery sheet, without the sheet. */
export function gewaehreBlatt(
  datenbestandId: string,
  { id, oeffentlich }: Pick<Wiederherstellung, 'id' | 'oeffentlich'>,
  datenschluessel: Uint8Array,
): Zugriff {
  return gewaehre(datenschluessel, oeffentlich, wiederherstellungBindung(datenbestandId, id));
}

async function oeffnePrivaten(
  { datenbestand }: Schluesseldatei,
  { id, oeffentlich, herleitung, privat }: Kontoschluessel,
  passwort: string,
): Promise<Buffer | null> {
  const passwortschluessel = await leiteAusPasswortAb(passwort, herleitung);
  const bindung = privatBindung(datenbestand.id, id, oeffentlich, herleitung);
  const offener = oeffneUmschlag(passwortschluessel, privat, bindung);
  passwortschluessel.fill(0);
  return offener;
}

/** The account with its private key closed by another password (new salt, strength of today); null: wrong password. */
export async function wechslePasswort(
  datei: Schluesseldatei,
  konto: Kontoschluessel,
  angaben: { readonly altesPasswort: string; readonly passwort: string; readonly staerke: Argon2Staerke },
): Promise<Kontoschluessel | null> {
  const privat = await oeffnePrivaten(datei, konto, angaben.altesPasswort);
  if (privat === null) return null;
  const herleitung = neueHerleitung(angaben.staerke);
  const passwortschluessel = await leiteAusPasswortAb(angaben.passwort, herleitung);
  const bindung = privatBindung(datei.datenbestand.id, konto.id, konto.oeffentlich, herleitung);
  const neu = verschliesse(passwortschluessel, privat, bindung);
  passwortschluessel.fill(0);
  privat.fill(0);
  return { ...konto, herleitung, privat: neu, fehlversuche: KEINE_FEHLVERSUCHE };
}

/** The keys that one holder opens. */
export interface Datenschluessel {
  readonly jetziger: Buffer;
  /** While the Datenbestand changes from one key to the next: the next one, which the file may already have. */
  readonly kommender: Buffer | null;
}

function nimmBeide(
  { zugriff, kommenderZugriff }: { readonly zugriff: Zugriff | null; readonly kommenderZugriff: Zugriff | null },
  nimm: (zugriff: Zugriff) => Buffer | null,
): Datenschluessel | null {
  const jetziger = zugriff === null ? null : nimm(zugriff);
  if (jetziger === null) return null;
  return { jetziger, kommender: kommenderZugriff === null ? null : nimm(kommenderZugriff) };
}

/** What a password opens; null where it is wrong, or where nobody has granted the account the key. */
export async function schliesseBeideAuf(
  datei: Schluesseldatei,
  konto: Kontoschluessel,
  passwort: string,
): Promise<Datenschluessel | null> {
  const privat = await oeffnePrivaten(datei, konto, passwort);
  if (privat === null) return null;
  const bindung = zugriffBindung(datei.datenbestand.id, konto.id);
  const schluessel = nimmBeide(konto, (zugriff) => nimmZugriff(zugriff, privat, konto.oeffentlich, bindung));
  privat.fill(0);
  return schluessel;
}

/** The key of the Datenbestand that a password opens; null where the password is wrong. */
export async function schliesseAuf(
  datei: Schluesseldatei,
  konto: Kontoschluessel,
  passwort: string,
): Promise<Buffer | null> {
  const schluessel = await schliesseBeideAuf(datei, konto, passwort);
  schluessel?.kommender?.fill(0);
  return schluessel?.jetziger ?? null;
}

/** The pair of keys of a recovery sheet. The secret is random itself: it needs no slow derivation. */
function blattpaar(geheimnis: Uint8Array, salz: Uint8Array, bindung: Bindung): ReturnType<typeof schluesselpaarAus> {
  const roh = leiteAb(geheimnis, salz, bindung);
  const paar = schluesselpaarAus(roh);
  roh.fill(0);
  return paar;
}

/** Closes the key of the Datenbestand for a recovery secret of 160 bits, not yet confirmed. */
export function legeWiederherstellungAn(angaben: {
  readonly datenbestandId: string;
  readonly id: string;
  readonly geheimnis: Uint8Array;
  readonly datenschluessel: Uint8Array;
}): Wiederherstellung {
  const { datenbestandId, id, geheimnis, datenschluessel } = angaben;
  const salz = randomBytes(16);
  const { oeffentlich, privat } = blattpaar(geheimnis, salz, wiederherstellungBindung(datenbestandId, id));
  privat.fill(0);
  const zugriff = gewaehreBlatt(datenbestandId, { id, oeffentlich }, datenschluessel);
  return { id, salz: salz.toString('base64'), oeffentlich, zugriff, kommenderZugriff: null, bestaetigtAm: null };
}

/** What the secret of the recovery sheet opens; null where it is of another sheet. */
export function stelleBeideWiederHer(datei: Schluesseldatei, geheimnis: Uint8Array): Datenschluessel | null {
  const { wiederherstellung } = datei;
  const bindung = wiederherstellungBindung(datei.datenbestand.id, wiederherstellung.id);
  const { oeffentlich, privat } = blattpaar(geheimnis, Buffer.from(wiederherstellung.salz, 'base64'), bindung);
  const schluessel = nimmBeide(wiederherstellung, (zugriff) => nimmZugriff(zugriff, privat, oeffentlich, bindung));
  privat.fill(0);
  return schluessel;
}

/** The key of the Datenbestand that the secret of the recovery sheet opens; null where it is of another sheet. */
export function stelleWiederHer(datei: Schluesseldatei, geheimnis: Uint8Array): Buffer | null {
  const schluessel = stelleBeideWiederHer(datei, geheimnis);
  schluessel?.kommender?.fill(0);
  return schluessel?.jetziger ?? null;
}
