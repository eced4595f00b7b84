import { argon2Sync, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zKontoId } from '../../../../shared/foundation/id.ts';
import { HINDERNISSE } from '../../../../electron/backend/database/obstacle.ts';
import {
  legeKontoschluesselAn,
  legeWiederherstellungAn,
  schliesseAuf,
  stelleWiederHer,
} from '../../../../electron/backend/konten/keys.ts';
import {
  liesSchluesseldatei,
  schreibeSchluesseldatei,
  type Kontoschluessel,
  type Schluesseldatei,
} from '../../../../electron/backend/konten/keystore.ts';
import { leiteAusPasswortAb, stelleStaerkeEin } from '../../../../electron/backend/konten/password-hash.ts';
import { neuesGeheimnis } from '../../../../electron/backend/konten/recovery.ts';
import { PASSWORT, SCHWAECHSTE } from '../../../support/test-backend.ts';
import { dateienMit } from '../../../support/file-search.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';

const ungeprueft = () => undefined;

/** A keystore with one account, and all that opens it. */
async function neuer(passwort = PASSWORT) {
  const datenschluessel = randomBytes(32);
  const geheimnis = neuesGeheimnis();
  const datenbestandId = randomUUID();
  const konto = { id: zKontoId.parse(randomUUID()), anzeigename: 'Erika Beispiel' };
  const kontoschluessel = await legeKontoschluesselAn({
    datenbestandId,
    konto,
    passwort,
    staerke: SCHWAECHSTE,
    datenschluessel,
  });
  const datei: Schluesseldatei = {
    format: 1,
    datenbestand: { id: datenbestandId, name: 'Verband Oberes Tal', angelegtAm: '2018-02-05T08:00:00.000Z' },
    konten: [kontoschluessel],
    wiederherstellung: legeWiederherstellungAn({ datenbestandId, id: randomUUID(), geheimnis, datenschluessel }),
  };
  return { datei, kontoschluessel, datenschluessel, geheimnis };
}

function mit(datei: Schluesseldatei, aenderung: Partial<Kontoschluessel>): Schluesseldatei {
  return { ...datei, konten: datei.konten.map((konto) => ({ ...konto, ...aenderung })) };
}

/** The grant of an account that has one. */
function gewaehrt({ zugriff }: Pick<Kontoschluessel, 'zugriff'>): NonNullable<Kontoschluessel['zugriff']> {
  if (zugriff === null) throw new Error('not granted');
  return zugriff;
}

async function oeffnet(datei: Schluesseldatei, passwort = PASSWORT): Promise<boolean> {
  const [konto] = datei.konten;
  return konto !== undefined && (await schliesseAuf(datei, konto, passwort)) !== null;
}

test('a password becomes a key by Argon2id, as another implementation has it', async () => {
  const salz = randomBytes(16);
  const eigener = await leiteAusPasswortAb(PASSWORT, {
    verfahren: 'argon2id',
    salz: salz.toString('base64'),
    ...SCHWAECHSTE,
  });
  const anderer = argon2Sync('argon2id', {
    message: PASSWORT.normalize('NFKC'),
    nonce: salz,
    memory: SCHWAECHSTE.speicherKiB,
    passes: SCHWAECHSTE.durchgaenge,
    parallelism: SCHWAECHSTE.parallel,
    tagLength: 32,
  });
  expect(eigener).toEqual(anderer);
});

test('a quick computer gets more passes, and never fewer than the host says', async () => {
  expect(await stelleStaerkeEin(SCHWAECHSTE)).toEqual(SCHWAECHSTE);
  expect(await stelleStaerkeEin({ ...SCHWAECHSTE, mindestdauerMs: 1 })).toMatchObject(SCHWAECHSTE);
  expect((await stelleStaerkeEin({ ...SCHWAECHSTE, mindestdauerMs: 60_000 })).durchgaenge).toBeGreaterThan(3);
});

test('the password opens the key of the Datenbestand, any other does not', async () => {
  const { datei, kontoschluessel, datenschluessel } = await neuer();
  expect(await schliesseAuf(datei, kontoschluessel, PASSWORT)).toEqual(datenschluessel);
  for (const falsches of ['', `${PASSWORT} `, PASSWORT.toLowerCase()]) {
    expect(await schliesseAuf(datei, kontoschluessel, falsches)).toBeNull();
  }
});

test('the same password typed on another system opens it: composed or decomposed umlauts', async () => {
  const { datei, kontoschluessel, datenschluessel } = await neuer('Übermütige Äpfel am Fluß'.normalize('NFC'));
  expect(await schliesseAuf(datei, kontoschluessel, 'Übermütige Äpfel am Fluß'.normalize('NFD'))).toEqual(
    datenschluessel,
  );
});

test('the recovery secret opens the key without any password, another secret does not', async () => {
  const { datei, datenschluessel, geheimnis } = await neuer();
  expect(stelleWiederHer(datei, geheimnis)).toEqual(datenschluessel);
  expect(stelleWiederHer(datei, neuesGeheimnis())).toBeNull();
});

test('no part of the file can be swapped or changed: everything is bound to its account, its purpose and its parameters', async () => {
  const { datei, kontoschluessel, geheimnis } = await neuer();
  const { kontoschluessel: fremder, datei: fremde } = await neuer();
  const { herleitung, privat } = kontoschluessel;
  const zugriff = gewaehrt(kontoschluessel);
  const fremderZugriff = gewaehrt(fremder);
  expect(await oeffnet(datei)).toBe(true);
  expect(
    await Promise.all(
      [
        mit(datei, { herleitung: { ...herleitung, durchgaenge: 4 } }),
        mit(datei, { herleitung: { ...herleitung, salz: fremder.herleitung.salz } }),
        mit(datei, { id: fremder.id }),
        mit(datei, { oeffentlich: fremder.oeffentlich }),
        mit(datei, { privat: fremder.privat }),
        mit(datei, { privat: zugriff.umschlag }),
        mit(datei, { zugriff: fremderZugriff }),
        mit(datei, { zugriff: { ...zugriff, fluechtig: fremderZugriff.fluechtig } }),
        mit(datei, { zugriff: { ...zugriff, umschlag: privat } }),
        { ...datei, datenbestand: fremde.datenbestand },
      ].map((veraendert) => oeffnet(veraendert)),
    ),
  ).toEqual(Array.from({ length: 10 }, () => false));
  expect(stelleWiederHer({ ...datei, wiederherstellung: fremde.wiederherstellung }, geheimnis)).toBeNull();
  expect(stelleWiederHer({ ...datei, datenbestand: fremde.datenbestand }, geheimnis)).toBeNull();
});

test('two accounts with the same password share nothing that can be read', async () => {
  const [eins, zwei] = [await neuer(), await neuer()];
  const felder = ({
    kontoschluessel: { herleitung, oeffentlich, privat, ...konto },
  }: Awaited<ReturnType<typeof neuer>>) => [
    herleitung.salz,
    oeffentlich,
    ...Object.values(privat),
    gewaehrt(konto).fluechtig,
    ...Object.values(gewaehrt(konto).umschlag),
  ];
  expect(felder(eins).filter((wert) => felder(zwei).includes(wert))).toEqual([]);
});

test('written and read back it is the same, and holds no secret', async () => {
  const ordner = neuerOrdner();
  const { datei, datenschluessel, geheimnis } = await neuer();
  await schreibeSchluesseldatei(ordner, datei, ungeprueft);
  expect(liesSchluesseldatei(ordner)).toEqual(datei);
  expect(readdirSync(ordner)).toEqual(['schluessel.json']);
  const geheimes = [PASSWORT, datenschluessel, geheimnis].flatMap((wert) =>
    typeof wert === 'string' ? [wert] : [wert.toString('base64'), wert.toString('hex'), wert.toString('latin1')],
  );
  expect(dateienMit(ordner, geheimes)).toEqual([]);
});

test('a key that changes keeps the version before; a count of wrong passwords does not push it out', async () => {
  const ordner = neuerOrdner();
  const { datei } = await neuer();
  const { datei: neue } = await neuer();
  await schreibeSchluesseldatei(ordner, datei, ungeprueft);
  await schreibeSchluesseldatei(ordner, neue, ungeprueft);
  const gezaehlt = mit(neue, { fehlversuche: { anzahl: 1, wartenBis: null } });
  await schreibeSchluesseldatei(ordner, gezaehlt, ungeprueft);
  expect(liesSchluesseldatei(ordner)).toEqual(gezaehlt);
  const vorige: unknown = JSON.parse(readFileSync(join(ordner, 'schluessel.vorher.json'), 'utf8'));
  expect(vorige).toMatchObject({ inhalt: datei });
});

test('what cannot be opened again after writing, or not be written, never takes the place of the old one', async () => {
  const ordner = neuerOrdner();
  const { datei } = await neuer();
  const { datei: neue } = await neuer();
  await schreibeSchluesseldatei(ordner, datei, ungeprueft);

  const pruefung = schreibeSchluesseldatei(ordner, neue, () => {
    throw new Error('does not open');
  });
  await expect(pruefung).rejects.toThrow('does not open');
  expect([liesSchluesseldatei(ordner), readdirSync(ordner)]).toEqual([datei, ['schluessel.json']]);
});

test.runIf(process.platform === 'linux')('on a full disk the old keystore stays', async () => {
  const ordner = neuerOrdner();
  const { datei } = await neuer();
  const { datei: neue } = await neuer();
  await schreibeSchluesseldatei(ordner, datei, ungeprueft);
  symlinkSync('/dev/full', join(ordner, 'schluessel.json.neu'));
  await expect(schreibeSchluesseldatei(ordner, neue, ungeprueft)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(liesSchluesseldatei(ordner)).toEqual(datei);
});

test('a damaged, weakened or newer keystore is refused with a sentence', async () => {
  const ordner = neuerOrdner();
  const pfad = join(ordner, 'schluessel.json');
  const { datei } = await neuer();
  await schreibeSchluesseldatei(ordner, datei, ungeprueft);
  const heil = readFileSync(pfad, 'utf8');
  const urteil = (text: string): string => {
    writeFileSync(pfad, text);
    try {
      liesSchluesseldatei(ordner);
      return 'gelesen';
    } catch (fehler) {
      return fehler instanceof Error ? fehler.message : '';
    }
  };

  const zeichen = heil.indexOf('"privat"') + 60;
  const gekippt = heil.slice(0, zeichen) + (heil.charAt(zeichen) === 'A' ? 'B' : 'A') + heil.slice(zeichen + 1);
  for (const text of ['', '{}', heil.slice(0, 500), heil.replace('Erika', 'Erwin'), gekippt]) {
    expect(urteil(text)).toBe(HINDERNISSE.schluesseldatei.satz);
  }
  expect(urteil(heil.replace('"format": 1', '"format": 2'))).toBe(HINDERNISSE.neuer.satz);
  expect(urteil(heil)).toBe('gelesen');
});

test.each([
  { speicherKiB: 65_535 },
  { speicherKiB: 1024 },
  { speicherKiB: 4_194_304 },
  { durchgaenge: 2 },
  { durchgaenge: 1_000_000 },
  { parallel: 3 },
  { parallel: 200 },
])('a keystore with %j is refused, even with a right checksum', async (aenderung) => {
  const ordner = neuerOrdner();
  const { datei, kontoschluessel } = await neuer();
  const schwach = mit(datei, { herleitung: { ...kontoschluessel.herleitung, ...aenderung } });
  await expect(schreibeSchluesseldatei(ordner, schwach, ungeprueft)).rejects.toThrow(HINDERNISSE.schluesseldatei.satz);
  expect(readdirSync(ordner)).toEqual([]);
});
