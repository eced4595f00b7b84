import { randomBytes } from 'node:crypto';
import type { KontoId } from '../../../shared/foundation/id.ts';
import { WirdGelesen } from '../database/open.ts';
import { gesperrt } from '../failures.ts';
import type { Haus } from '../session.ts';
import type { OffenerDatenbestand } from './datenbestand.ts';
import { gewaehreBlatt, gewaehreKonto } from './keys.ts';
import { schreibeSchluesseldatei, type Schluesseldatei } from './keystore.ts';
import { kontenRepository } from './repository.ts';

/** What a change of the key needs of the backend. */
export type Wechselhaus = Pick<Haus, 'umgebung' | 'datenbestand' | 'auftraege' | 'sicherung'>;

/** Whom the keystore names with another public key than the Datenbestand knows: somebody changed the file. */
function veraendert(wen: string): Error {
  return gesperrt([
    {
      schwere: 'sperrt',
      code: 'schluesseldatei-veraendert',
      satz: `Die Schlüsseldatei nennt für ${wen} einen anderen Schlüssel als der Datenbestand.`,
      ausweg: 'Die Schlüsseldatei aus einer Sicherung zurückholen.',
      norm: null,
      feld: null,
    },
  ]);
}

/** Throws `GESPERRT` where an account's public key is not the one that the Datenbestand knows: it would be granted to a stranger. */
export function pruefeOeffentlich(anzeigename: string, imDatenbestand: string, inDerDatei: string): void {
  if (imDatenbestand !== '' && imDatenbestand !== inDerDatei) throw veraendert(`„${anzeigename}“`);
}

async function pruefeAlle(offener: OffenerDatenbestand, datei: Schluesseldatei): Promise<void> {
  const repository = kontenRepository(offener.db);
  for (const { id, anzeigename, oeffentlich } of datei.konten) {
    pruefeOeffentlich(anzeigename, (await repository.konto(id))?.oeffentlich ?? '', oeffentlich);
  }
  const blatt = await repository.blatt();
  if (blatt !== '' && blatt !== datei.wiederherstellung.oeffentlich) throw veraendert('das Wiederherstellungsblatt');
}

function mitBeiden(datei: Schluesseldatei, jetziger: Uint8Array, kommender: Uint8Array): Schluesseldatei {
  const { id } = datei.datenbestand;
  return {
    ...datei,
    konten: datei.konten.map((konto) =>
      konto.zugriff === null
        ? konto
        : {
            ...konto,
            zugriff: gewaehreKonto(id, konto, jetziger),
            kommenderZugriff: gewaehreKonto(id, konto, kommender),
          },
    ),
    wiederherstellung: {
      ...datei.wiederherstellung,
      zugriff: gewaehreBlatt(id, datei.wiederherstellung, jetziger),
      kommenderZugriff: gewaehreBlatt(id, datei.wiederherstellung, kommender),
    },
  };
}

async function schreibe({ umgebung }: Wechselhaus, inhalt: Schluesseldatei): Promise<void> {
  await schreibeSchluesseldatei(umgebung.ordner, inhalt, (gelesen) => {
    if (JSON.stringify(gelesen) !== JSON.stringify(inhalt)) throw new Error('The keystore was not written as it is.');
  });
}

/**
 * Gives the Datenbestand a new key that only these accounts and the recovery sheet open. First both keys are granted
 * beside each other, then the file changes, then the old grants go: whatever ends this halfway leaves a file that one of
 * the two keys opens, and the next login brings it to its end. Throws `GESPERRT` where the keystore was tampered with, and
 * `WirdGelesen` where another connection has the file open; called inside of `ohneAuftraege`.
 */
export async function wechsleDatenschluessel(
  haus: Wechselhaus,
  offener: OffenerDatenbestand,
  bleibende: ReadonlySet<KontoId>,
): Promise<void> {
  const bisher = haus.datenbestand.schluesseldatei();
  if (bisher === null) throw new Error('The keystore is gone.');
  const datei = { ...bisher, konten: bisher.konten.filter(({ id }) => bleibende.has(id)) };
  await pruefeAlle(offener, datei);
  // The chain of the Protokoll goes on under its own key.
  await kontenRepository(offener.db).behalteKettenschluessel(offener.kettenschluessel);
  const neuer = randomBytes(32);
  await schreibe(haus, mitBeiden(datei, offener.schluessel, neuer));
  await haus.datenbestand.wechsleSchluessel(neuer);
}

/**
 * Runs what needs the file for itself. Jobs read it with connections of their own: they are called off, and no backup
 * begins until `arbeit` is done.
 */
export async function ohneAuftraege<T>({ auftraege, sicherung }: Wechselhaus, arbeit: () => Promise<T>): Promise<T> {
  await auftraege.beendeAlle();
  return sicherung.reihe(arbeit);
}

/**
 * After opening: ends a change of the key that was cut short, and takes the grant from accounts that have left. Where
 * another program has the file open, the next login does it: the accounts that have left are kept out anyway.
 */
export async function bringeWechselZuEnde(haus: Wechselhaus, offener: OffenerDatenbestand): Promise<void> {
  const datei = haus.datenbestand.schluesseldatei();
  if (datei === null) throw new Error('The keystore is gone.');
  const konten = await kontenRepository(offener.db).konten();
  const bleibende = new Set(konten.filter(({ zustand }) => zustand !== 'ausgeschieden').map(({ id }) => id));
  const istUnterbrochen = datei.wiederherstellung.kommenderZugriff !== null;
  const hatAusgeschiedene = datei.konten.some(({ id }) => !bleibende.has(id));
  if (!istUnterbrochen && !hatAusgeschiedene) return;
  try {
    await ohneAuftraege(haus, () => wechsleDatenschluessel(haus, offener, bleibende));
  } catch (fehler) {
    if (!(fehler instanceof WirdGelesen)) throw fehler;
    haus.umgebung.logge(haus.umgebung.neueId().slice(0, 8), fehler);
  }
}
