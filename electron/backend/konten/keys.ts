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
  verschliesse,
  type Bindung,
} from './envelope.ts';
import type { Kontoschluessel, Schluesseldatei, Wiederherstellung } from './keystore.ts';
import { leiteAusPasswortAb, type Herleitung } from './password-hash.ts';

/**
 * How the key of the Datenbestand is kept: password → Argon2id → private key of the account (X25519) → key of the
 * Datenbestand, and beside it recovery secret → key of the Datenbestand. Buffers that are returned are the caller's to wipe.
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

/** A new account whose password opens `datenschluessel`. */
export async function legeKontoschluesselAn(angaben: {
  readonly datenbestandId: string;
  readonly konto: KontoKurz;
  readonly passwort: string;
  readonly staerke: Argon2Staerke;
  readonly datenschluessel: Uint8Array;
}): Promise<Kontoschluessel> {
  const { datenbestandId, konto, passwort, staerke, datenschluessel } = angaben;
  const herleitung: Herleitung = {
    verfahren: 'argon2id',
    salz: randomBytes(16).toString('base64'),
    speicherKiB: staerke.speicherKiB,
    durchgaenge: staerke.durchgaenge,
    parallel: staerke.parallel,
  };
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
      zugriff: gewaehre(datenschluessel, oeffentlich, zugriffBindung(datenbestandId, konto.id)),
      fehlversuche: KEINE_FEHLVERSUCHE,
    };
  } finally {
    passwortschluessel.fill(0);
    privat.fill(0);
  }
}

/** The key of the Datenbestand that a password opens; null where the password is wrong. */
export async function schliesseAuf(
  datei: Schluesseldatei,
  konto: Kontoschluessel,
  passwort: string,
): Promise<Buffer | null> {
  const { id: datenbestandId } = datei.datenbestand;
  const { oeffentlich, herleitung } = konto;
  const passwortschluessel = await leiteAusPasswortAb(passwort, herleitung);
  const privat = oeffneUmschlag(
    passwortschluessel,
    konto.privat,
    privatBindung(datenbestandId, konto.id, oeffentlich, herleitung),
  );
  passwortschluessel.fill(0);
  if (privat === null) return null;
  const datenschluessel = nimmZugriff(konto.zugriff, privat, oeffentlich, zugriffBindung(datenbestandId, konto.id));
  privat.fill(0);
  return datenschluessel;
}

/** Closes the key of the Datenbestand with a recovery secret of 160 bits, not yet confirmed. */
export function legeWiederherstellungAn(angaben: {
  readonly datenbestandId: string;
  readonly id: string;
  readonly geheimnis: Uint8Array;
  readonly datenschluessel: Uint8Array;
}): Wiederherstellung {
  const { datenbestandId, id, geheimnis, datenschluessel } = angaben;
  const bindung = wiederherstellungBindung(datenbestandId, id);
  const salz = randomBytes(16);
  // The secret is random itself: it needs no slow derivation.
  const schluessel = leiteAb(geheimnis, salz, bindung);
  const umschlag = verschliesse(schluessel, datenschluessel, bindung);
  schluessel.fill(0);
  return { id, salz: salz.toString('base64'), umschlag, bestaetigtAm: null };
}

/** The key of the Datenbestand that the secret of the recovery sheet opens; null where it is of another sheet. */
export function stelleWiederHer(datei: Schluesseldatei, geheimnis: Uint8Array): Buffer | null {
  const { id, salz, umschlag } = datei.wiederherstellung;
  const bindung = wiederherstellungBindung(datei.datenbestand.id, id);
  const schluessel = leiteAb(geheimnis, Buffer.from(salz, 'base64'), bindung);
  const datenschluessel = oeffneUmschlag(schluessel, umschlag, bindung);
  schluessel.fill(0);
  return datenschluessel;
}
