import { createHash } from 'node:crypto';
import { dateiname } from '../../../shared/documents/filename.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { ABLEHNUNGSSAETZE, type Paketablehnungsgrund } from '../../../shared/pakete/ablehnung.ts';
import { fingerabdruckVon } from '../../../shared/pakete/fingerabdruck.ts';
import { PAKETGRENZEN } from '../../../shared/pakete/grenzen.ts';
import {
  PAKETENDUNG,
  zTeilname,
  type Paketbefund,
  type Paketblatt,
  type Paketkontakt,
  type Paketschluessel,
} from '../../../shared/pakete/types.ts';
import { inTransaktion } from '../changes.ts';
import { alsLeser, siehtKommune, type Anfrage } from '../context.ts';
import { listeDokumente, liesDokument } from '../dokumente/service.ts';
import { eingabefehler, gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { createReihe } from '../one-after-another.ts';
import { packeArchiv, type Packteil } from './archive.ts';
import { lassePruefen } from './examiner.ts';
import { kennungVon } from './keys.ts';
import type { Eingangsteil, Paketart } from './kinds.ts';
import { NACHRICHT } from './message-kind.ts';
import { paketeRepository, type Kontaktzeile } from './repository.ts';
import { versiegle } from './seal.ts';
import { nimmKontaktAuf } from './service.ts';

/** A package that has been looked at and can be taken. */
interface Geprueft {
  readonly ergebnis: 'inhalt';
  readonly blatt: Paketblatt;
  readonly daten: unknown;
  readonly sha256: string;
  readonly art: Paketart;
  readonly kontakt: Kontaktzeile;
  readonly teile: readonly Eingangsteil[];
}

interface Abgelehnt {
  readonly ergebnis: 'abgelehnt';
  readonly grund: Paketablehnungsgrund;
  readonly absender: Paketschluessel | null;
}

const abgelehnt = (grund: Paketablehnungsgrund): Abgelehnt => ({ ergebnis: 'abgelehnt', grund, absender: null });

/** Whether this very package, or a later one of its sequence, was taken before. */
async function ueberholt(anfrage: Anfrage, blatt: Paketblatt): Promise<Paketablehnungsgrund | null> {
  const repository = paketeRepository(anfrage.db);
  if (await repository.istAngenommen(blatt.id)) return 'doppelt';
  const folge = { richtung: 'angenommen', kennung: blatt.absender.kennung, reihe: blatt.reihe } as const;
  const letzte = await repository.letzteNummer(folge);
  if (blatt.nummer === letzte) return 'doppelt';
  return blatt.nummer < letzte ? 'ueberholt' : null;
}

async function pruefe(
  anfrage: Anfrage,
  arten: readonly Paketart[],
  datei: Blob,
  mitTeilen: boolean,
): Promise<Geprueft | Abgelehnt> {
  if (datei.size > PAKETGRENZEN.dateiBytes) return abgelehnt('zu_gross');
  const repository = paketeRepository(anfrage.db);
  const { oeffentlich, privat } = await repository.identitaet();
  const kontakte = await repository.kontakte();
  const bekannte = kontakte.map(({ kennung }) => kennung);
  const { ergebnis, teile } = await lassePruefen({ datei, eigene: { oeffentlich, privat }, bekannte, mitTeilen });
  if (ergebnis.ergebnis === 'abgelehnt') return ergebnis;

  const { blatt, sha256 } = ergebnis;
  const kontakt = kontakte.find(({ kennung }) => kennung === blatt.absender.kennung);
  if (kontakt === undefined) throw new Error('The sender was known a moment ago.');
  const art = arten.find((eine) => eine.art === blatt.art);
  if (art === undefined) return abgelehnt('unbekannte_art');
  const daten: unknown = JSON.parse(ergebnis.daten);
  if (!art.passt(daten)) return abgelehnt('falsche_angaben');
  const grund = await ueberholt(anfrage, blatt);
  if (grund !== null) return abgelehnt(grund);
  return {
    ergebnis: 'inhalt',
    blatt,
    daten,
    sha256,
    art,
    kontakt,
    teile: blatt.teile.flatMap(({ pfad, name, bytes, sha256: teilSha256 }) => {
      const inhalt = teile.get(pfad);
      return inhalt === undefined ? [] : [{ name, bytes, sha256: teilSha256, inhalt }];
    }),
  };
}

/** What is told of a package before it is taken. */
function alsBefund(befund: Geprueft | Abgelehnt, bytes: number): Paketbefund {
  if (befund.ergebnis === 'abgelehnt') {
    const { grund, absender } = befund;
    const fingerabdruck = absender === null ? null : fingerabdruckVon(kennungVon(absender));
    return { ergebnis: 'abgelehnt', grund, satz: ABLEHNUNGSSAETZE[grund], fingerabdruck };
  }
  const { blatt, sha256, art, kontakt } = befund;
  return {
    ergebnis: 'inhalt',
    inhalt: {
      art: art.name,
      titel: blatt.titel,
      // The name that the own office knows, not the one that the sender writes.
      absender: {
        name: kontakt.name,
        fingerabdruck: fingerabdruckVon(kontakt.kennung),
        istGeprueft: kontakt.geprueftAm !== null,
      },
      erstelltAm: blatt.erstelltAm,
      nummer: blatt.nummer,
      bytes,
      sha256,
      teile: blatt.teile.map(({ name, bytes: teilBytes, sha256: teilSha256 }) => ({
        name,
        bytes: teilBytes,
        sha256: teilSha256,
      })),
    },
  };
}

/** Lists a package, or says why it is not taken. Nothing is taken over. */
export async function sehePaketAn(anfrage: Anfrage, arten: readonly Paketart[], datei: Blob): Promise<Paketbefund> {
  return alsBefund(await pruefe(anfrage, arten, datei, false), datei.size);
}

/** The same with the data part, as its kind reads it; null where the package is not taken. */
export async function sehePaketdatenAn(
  anfrage: Anfrage,
  arten: readonly Paketart[],
  datei: Blob,
): Promise<{ readonly befund: Paketbefund; readonly daten: unknown }> {
  const befund = await pruefe(anfrage, arten, datei, false);
  return { befund: alsBefund(befund, datei.size), daten: befund.ergebnis === 'inhalt' ? befund.daten : null };
}

const ablehnungsfehler = (grund: Paketablehnungsgrund) =>
  eingabefehler([{ feld: 'datei', satz: ABLEHNUNGSSAETZE[grund] }]);

/** The sender of a package becomes a contact, not yet checked. Throws `EINGABE` (`datei`). */
export async function nimmAbsenderAuf(
  anfrage: Anfrage,
  arten: readonly Paketart[],
  { datei, name }: { readonly datei: Blob; readonly name: string },
): Promise<Paketkontakt> {
  const befund = await pruefe(anfrage, arten, datei, false);
  if (befund.ergebnis === 'inhalt') {
    const satz = `Der Absender ist schon als „${befund.kontakt.name}“ eingetragen.`;
    throw eingabefehler([{ feld: 'datei', satz }]);
  }
  const { grund, absender } = befund;
  if (absender === null) throw ablehnungsfehler(grund);
  return inTransaktion(anfrage, async (anfrage) => nimmKontaktAuf(anfrage, { name, schluessel: absender }));
}

function verlangeKommune(anfrage: Anfrage, kommuneId: KommuneId | null): void {
  if (kommuneId === null && anfrage.kommunen !== 'alle') {
    throw eingabefehler([{ feld: 'kommuneId', satz: 'Bitte die Kommune wählen, zu der das Paket gehört.' }]);
  }
  if (kommuneId !== null && !siehtKommune(anfrage, kommuneId)) throw nichtGefunden('Die Kommune');
}

/** Takes the package that was listed: all of it in one transaction, or nothing. Throws `EINGABE`, `NICHT_GEFUNDEN`. */
export async function nimmPaketAn(
  anfrage: Anfrage,
  arten: readonly Paketart[],
  eingabe: { readonly datei: Blob; readonly sha256: string; readonly kommuneId: KommuneId | null },
): Promise<{ satz: string }> {
  const { kommuneId } = eingabe;
  verlangeKommune(anfrage, kommuneId);
  const befund = await pruefe(anfrage, arten, eingabe.datei, true);
  if (befund.ergebnis === 'abgelehnt') throw ablehnungsfehler(befund.grund);
  if (befund.sha256 !== eingabe.sha256) {
    const satz = 'Die Datei ist nicht das Paket, das angezeigt wurde. Bitte sie noch einmal ansehen.';
    throw eingabefehler([{ feld: 'datei', satz }]);
  }
  const { blatt, daten, sha256, art, kontakt, teile } = befund;
  return inTransaktion(anfrage, async (anfrage) => {
    // Asked again where nobody can come between.
    const grund = await ueberholt(anfrage, blatt);
    if (grund !== null) throw ablehnungsfehler(grund);
    await paketeRepository(anfrage.db).merkePaket({
      id: blatt.id,
      richtung: 'angenommen',
      kennung: kontakt.kennung,
      gegenueber: kontakt.name,
      art: art.art,
      titel: blatt.titel,
      reihe: blatt.reihe,
      nummer: blatt.nummer,
      teile: teile.length,
      am: anfrage.jetzt,
      von: anfrage.konto.anzeigename,
      sha256,
      kommuneId,
    });
    const { id, titel } = blatt;
    return { satz: await art.annehmen(anfrage, { id, titel, absender: kontakt.name, kommuneId, daten, teile }) };
  });
}

/** One after the other: the number of a sequence is given once. */
const packreihe = createReihe();

/** Keeps a stream as a file of many small pieces, so that none is copied twice. */
async function alsDatei(strom: AsyncIterable<Uint8Array>): Promise<{ datei: Blob; sha256: string }> {
  const digest = createHash('sha256');
  const stuecke: Blob[] = [];
  for await (const bytes of strom) {
    digest.update(bytes);
    stuecke.push(new Blob([new Uint8Array(bytes)]));
  }
  return { datei: new Blob(stuecke), sha256: digest.digest('hex') };
}

/**
 * Seals content of any kind for a contact; `teile` must keep to `PAKETGRENZEN`. Slices that send packages call this.
 * Throws `GESPERRT` where the fingerprint of the contact was not compared, `NICHT_GEFUNDEN`, `EINGABE` (`kommuneId`).
 */
export function packePaket(
  anfrage: Anfrage,
  angaben: {
    readonly kontaktId: string;
    readonly kommuneId: KommuneId | null;
    readonly art: string;
    readonly titel: string;
    /** Packages of one sequence replace each other at the receiver. */
    readonly reihe: string;
    readonly daten: unknown;
    readonly teile: readonly Packteil[];
  },
): Promise<{ name: string; datei: Blob }> {
  return packreihe(async () => {
    const { kommuneId, art, titel, reihe, teile } = angaben;
    verlangeKommune(anfrage, kommuneId);
    const repository = paketeRepository(anfrage.db);
    const kontakt = await repository.kontakt({ id: angaben.kontaktId });
    if (kontakt === null) throw nichtGefunden('Der Kontakt');
    if (kontakt.geprueftAm === null) {
      throw gesperrt([
        {
          code: 'kontakt-ungeprueft',
          schwere: 'sperrt',
          satz: `Der Fingerabdruck von „${kontakt.name}“ ist noch nicht verglichen.`,
          ausweg: 'Am Telefon vergleichen und den Kontakt als geprüft eintragen.',
          norm: null,
          feld: 'kontaktId',
        },
      ]);
    }
    const { name, ...identitaet } = await repository.identitaet();
    const { kennung } = kontakt;
    const id = anfrage.neueId();
    const nummer = 1 + (await repository.letzteNummer({ richtung: 'gesendet', kennung, reihe }));
    const blatt = {
      id,
      art,
      titel,
      absender: { kennung: kennungVon(identitaet.oeffentlich), name },
      empfaenger: { kennung },
      erstelltAm: anfrage.jetzt,
      reihe,
      nummer,
    };
    const archiv = packeArchiv(blatt, angaben.daten, teile);
    const { datei, sha256 } = await alsDatei(versiegle(archiv, identitaet, kontakt.schluessel));
    await inTransaktion(anfrage, async (anfrage) =>
      paketeRepository(anfrage.db).merkePaket({
        id,
        richtung: 'gesendet',
        kennung,
        gegenueber: kontakt.name,
        art,
        titel,
        reihe,
        nummer,
        teile: teile.length,
        am: anfrage.jetzt,
        von: anfrage.konto.anzeigename,
        sha256,
        kommuneId,
      }),
    );
    return { name: `${dateiname(titel, kontakt.name, String(nummer)) || 'Paket'}${PAKETENDUNG}`, datei };
  });
}

async function sha256Von(datei: Blob): Promise<string> {
  const digest = createHash('sha256');
  for await (const bytes of datei.stream()) digest.update(bytes);
  return digest.digest('hex');
}

/** Documents of the Datenbestand as enclosures; read one by one, each when it is its turn. */
async function teileAusDokumenten(anfrage: Anfrage, ids: readonly string[]): Promise<Packteil[]> {
  if (ids.length === 0) return [];
  const leser = alsLeser(anfrage, { datenart: 'dokumente', nenntPersonen: false });
  if (leser === null) throw nichtErlaubt('Zum Versenden von Dokumenten fehlt diesem Konto das Recht.');
  const dokumente = new Map((await listeDokumente(leser, null)).map((dokument) => [dokument.id, dokument]));
  return [...new Set(ids)].map((id) => {
    const dokument = dokumente.get(id);
    if (dokument === undefined) throw nichtGefunden('Ein gewähltes Dokument');
    const { name, bytes, sha256 } = dokument;
    return { name, bytes, sha256, lies: async () => (await liesDokument(leser, id)).bytes };
  });
}

async function teileAusDateien(dateien: readonly Anlage[]): Promise<Packteil[]> {
  const teile: Packteil[] = [];
  for (const { name, datei } of dateien) {
    const lies = async () => new Uint8Array(await datei.arrayBuffer());
    teile.push({ name: name.normalize('NFC'), bytes: datei.size, sha256: await sha256Von(datei), lies });
  }
  return teile;
}

interface Anlage {
  readonly name: string;
  readonly datei: Blob;
}

/** What the sheet and the message may take of the 100 MB. */
const HOECHSTENS_ANLAGEN_BYTES = PAKETGRENZEN.inhaltBytes - PAKETGRENZEN.blattBytes - PAKETGRENZEN.datenBytes;

function maengelVon(teile: readonly Packteil[], text: string): string[] {
  const maengel = teile.flatMap(({ name, bytes }) => {
    if (!zTeilname.safeParse(name).success) {
      return [`„${name}“ ist als Dateiname nicht möglich. Bitte die Datei umbenennen.`];
    }
    return bytes > PAKETGRENZEN.teilBytes ? [`„${name}“ ist größer als 20 MB.`] : [];
  });
  if (teile.reduce((summe, { bytes }) => summe + bytes, 0) > HOECHSTENS_ANLAGEN_BYTES) {
    maengel.push('Die Anlagen sind zusammen größer als 93 MB. Bitte auf mehrere Pakete verteilen.');
  }
  if (text.trim() === '' && teile.length === 0) {
    maengel.push('Bitte eine Nachricht schreiben, ein Dokument wählen oder eine Datei hinzufügen.');
  }
  return maengel;
}

/**
 * Seals a message with documents and files. Throws `EINGABE` (`anlagen`), `NICHT_ERLAUBT` and what `packePaket` throws.
 */
export async function packeNachricht(
  anfrage: Anfrage,
  eingabe: {
    readonly kontaktId: string;
    readonly kommuneId: KommuneId | null;
    readonly titel: string;
    readonly text: string;
    readonly dokumentIds: readonly string[];
    readonly anlagen: readonly Anlage[];
  },
): Promise<{ name: string; datei: Blob }> {
  const { text, dokumentIds, anlagen, ...rest } = eingabe;
  const teile = [...(await teileAusDokumenten(anfrage, dokumentIds)), ...(await teileAusDateien(anlagen))];
  const maengel = maengelVon(teile, text);
  if (maengel.length > 0) throw eingabefehler(maengel.map((satz) => ({ feld: 'anlagen', satz })));
  const reihe = `${NACHRICHT}/${rest.titel.toLowerCase()}`;
  return packePaket(anfrage, { ...rest, art: NACHRICHT, reihe, daten: { text }, teile });
}
