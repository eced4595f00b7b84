import { createHash } from 'node:crypto';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import { plusTage, type Datum } from '../../../shared/foundation/date.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import { feldwerteAusBlatt } from '../../../shared/vordrucke/felder.ts';
import {
  fuellung,
  gueltigeVordrucke,
  markenDerKlammern,
  passtNicht,
  pruefeAngaben,
  ueberschneidungen,
  uebernehmeMarken,
} from '../../../shared/vordrucke/rules.ts';
import {
  VORDRUCK_HOECHSTENS_BYTES,
  type Feldmarke,
  type Formular,
  type Fuellung,
  type LeeresFeld,
  type Papierart,
  type Vordruck,
  type VordruckAngaben,
  type Vordruckart,
  type Vordruckfeld,
} from '../../../shared/vordrucke/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { legeDateiAb, type Dokumentbezug } from '../dokumente/service.ts';
import { eingabefehler, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { fuelleVordruckdatei, liesVordruckdatei } from './reader.ts';
import { ABLEHNUNG, Abgelehnt } from './refusal.ts';
import { vordruckeRepository } from './repository.ts';

const VORDRUCK = 'Dieser Vordruck';

/** A record as forms are filled from it. */
export interface Vordruckpapier {
  readonly bezug: Dokumentbezug;
  /** The day that decides which form is valid. */
  readonly tag: Datum;
  /** The paper itself; its blocks hold the values. */
  readonly blatt: Blatt;
}

/** What a slice to the right registers for a kind of its papers. */
export interface Vordruckquelle {
  readonly papierart: Papierart;
  /** The numbered fields of the paper. */
  readonly felder: readonly Vordruckfeld[];
  /** The record with its paper; null where the account does not see it. */
  finde(anfrage: Anfrage, id: string): Promise<Vordruckpapier | null>;
}

export type Quellen = readonly Vordruckquelle[];

function felderFuer(quellen: Quellen, papierart: string): readonly Vordruckfeld[] {
  return quellen.find((quelle) => quelle.papierart === papierart)?.felder ?? [];
}

/** Forms hold for every Kommune, so only an account that sees all of them may change one. */
function pruefeRecht(anfrage: Anfrage): void {
  if (anfrage.kommunen === 'alle') return;
  throw nichtErlaubt('Vordrucke gelten für alle Kommunen. Ändern kann sie nur ein Konto, das alle Kommunen sieht.');
}

async function formularVon(anfrage: Anfrage, vordruck: Vordruck): Promise<Formular> {
  const formular = await vordruckeRepository(anfrage.db).formular(vordruck.sha256);
  if (formular === null) throw nichtGefunden('Die Datei dieses Vordrucks');
  return formular;
}

async function geladener(anfrage: Anfrage, id: string): Promise<Vordruck> {
  const vordruck = await vordruckeRepository(anfrage.db).einer(id);
  if (vordruck === null) throw nichtGefunden(VORDRUCK);
  return vordruck;
}

/** Forms with how many places each has and what is doubtful about its validity. */
export async function listeVordrucke(
  anfrage: Anfrage,
): Promise<{ vordruck: Vordruck; stellen: number; warnungen: Grund[] }[]> {
  const alle = await vordruckeRepository(anfrage.db).liste();
  const zeilen = [];
  for (const vordruck of alle) {
    const { stellen } = await formularVon(anfrage, vordruck);
    zeilen.push({ vordruck, stellen: stellen.length, warnungen: ueberschneidungen(vordruck, alle) });
  }
  return zeilen;
}

/** One form with its text, its places and the fields that they can have. */
export async function einVordruck(
  anfrage: Anfrage,
  quellen: Quellen,
  id: string,
): Promise<{ vordruck: Vordruck; formular: Formular; felder: Vordruckfeld[]; warnungen: Grund[] }> {
  const vordruck = await geladener(anfrage, id);
  return {
    vordruck,
    formular: await formularVon(anfrage, vordruck),
    felder: [...felderFuer(quellen, vordruck.papierart)],
    warnungen: ueberschneidungen(vordruck, await vordruckeRepository(anfrage.db).liste()),
  };
}

/** The file as it was loaded. */
export async function vordruckdatei(anfrage: Anfrage, id: string): Promise<{ vordruck: Vordruck; bytes: Uint8Array }> {
  const vordruck = await geladener(anfrage, id);
  const bytes = await vordruckeRepository(anfrage.db).inhalt(vordruck.sha256);
  if (bytes === null) throw nichtGefunden('Die Datei dieses Vordrucks');
  return { vordruck, bytes };
}

/** A file that was looked at, ready to be kept. */
export interface GelesenerVordruck {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly dateiart: Vordruckart;
  readonly formular: Formular;
}

function unbekannteMarken({ formular }: GelesenerVordruck, felder: readonly Vordruckfeld[]): string[] {
  const bekannte = new Set(felder.map(({ schluessel }) => schluessel));
  const namen = formular.stellen.flatMap(({ feld }) => (feld === null || bekannte.has(feld) ? [] : [`{${feld}}`]));
  return [...new Set(namen)];
}

/** Looks at an uploaded file. Throws `EINGABE` (`datei`) with the reason where it is no form that can be taken. */
export async function liesVordruck(name: string, datei: Blob): Promise<GelesenerVordruck> {
  try {
    // Before a single byte is read.
    if (datei.size > VORDRUCK_HOECHSTENS_BYTES) throw new Abgelehnt(ABLEHNUNG.groesse);
    const bytes = new Uint8Array(await datei.arrayBuffer());
    const { dateiart, formular } = await liesVordruckdatei(bytes);
    if (!name.toLowerCase().endsWith(`.${dateiart}`)) throw new Abgelehnt(ABLEHNUNG.endung);
    return { name, bytes, dateiart, formular };
  } catch (fehler) {
    if (fehler instanceof Abgelehnt) throw eingabefehler([{ feld: 'datei', satz: fehler.satz }]);
    throw fehler;
  }
}

function pruefeMarken(gelesener: GelesenerVordruck, felder: readonly Vordruckfeld[]): void {
  const unbekannte = unbekannteMarken(gelesener, felder);
  if (unbekannte.length === 0) return;
  const genannte = unbekannte.slice(0, 5).join(', ');
  const mehr = unbekannte.length > 5 ? ` und ${unbekannte.length - 5} weitere` : '';
  throw eingabefehler([
    {
      feld: 'datei',
      satz: `Unbekannte Marken im Vordruck: ${genannte}${mehr}. Erlaubt sind die Nummern der Felder, zum Beispiel {A01}.`,
    },
  ]);
}

function pruefeEingabe(eingabe: VordruckAngaben): void {
  const fehler = pruefeAngaben(eingabe);
  if (fehler.length > 0) throw eingabefehler(fehler);
}

async function lege(
  anfrage: Anfrage,
  gelesener: GelesenerVordruck,
  eingabe: VordruckAngaben,
  marken: Pick<Vordruck, 'marken' | 'verloren'>,
): Promise<Vordruck> {
  const vordruck: Vordruck = {
    ...eingabe,
    ...marken,
    id: anfrage.neueId(),
    dateiart: gelesener.dateiart,
    dateiname: gelesener.name,
    bytes: gelesener.bytes.length,
    sha256: createHash('sha256').update(gelesener.bytes).digest('hex'),
    version: 1,
    ...spurVon(anfrage),
  };
  const repository = vordruckeRepository(anfrage.db);
  await repository.legeInhaltAb(vordruck.sha256, gelesener.bytes, gelesener.formular);
  await repository.einfuegen(vordruck);
  return vordruck;
}

/** Keeps a form that was looked at. Marks in curly brackets are its first marks. */
export async function ladeVordruck(
  anfrage: Anfrage,
  quellen: Quellen,
  gelesener: GelesenerVordruck,
  eingabe: VordruckAngaben,
): Promise<Vordruck> {
  pruefeRecht(anfrage);
  pruefeEingabe(eingabe);
  pruefeMarken(gelesener, felderFuer(quellen, eingabe.papierart));
  const marken = markenDerKlammern(gelesener.formular.stellen);
  return inTransaktion(anfrage, (anfrage) => lege(anfrage, gelesener, eingabe, { marken, verloren: [] }));
}

/** Keeps a newer version beside the older one, which ends the day before; marks are carried over. */
export async function ersetzeVordruck(
  anfrage: Anfrage,
  quellen: Quellen,
  gelesener: GelesenerVordruck,
  { id, version, gueltigVon }: { id: string; version: number; gueltigVon: Datum },
): Promise<Vordruck> {
  pruefeRecht(anfrage);
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = vordruckeRepository(anfrage.db);
    const bisher = unveraendert(await repository.einer(id), version, VORDRUCK);
    pruefeMarken(gelesener, felderFuer(quellen, bisher.papierart));
    if (gueltigVon <= bisher.gueltigVon) {
      throw eingabefehler([
        { feld: 'gueltigVon', satz: 'Die neue Fassung gilt erst nach dem ersten Tag der bisherigen.' },
      ]);
    }
    const alteStellen = (await formularVon(anfrage, bisher)).stellen;
    const { marken, verloren } = uebernehmeMarken(bisher.marken, alteStellen, gelesener.formular.stellen);
    const letzterTag = plusTage(gueltigVon, -1);
    if (bisher.gueltigBis === null || bisher.gueltigBis > letzterTag) {
      const beendeter = { ...bisher, gueltigBis: letzterTag, version: version + 1, ...spurVon(anfrage) };
      getroffen(await repository.aendern(beendeter, version), bisher);
    }
    const { name, papierart, gueltigBis } = bisher;
    const eingabe = {
      name,
      papierart,
      gueltigVon,
      gueltigBis: gueltigBis !== null && gueltigBis > gueltigVon ? gueltigBis : null,
    };
    return lege(anfrage, gelesener, eingabe, { marken: [...marken], verloren: [...verloren] });
  });
}

async function aendere(
  anfrage: Anfrage,
  { id, version }: { id: string; version: number },
  neu: (bisher: Vordruck, anfrage: Anfrage) => Promise<Partial<Vordruck>>,
): Promise<Vordruck> {
  pruefeRecht(anfrage);
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = vordruckeRepository(anfrage.db);
    const bisher = unveraendert(await repository.einer(id), version, VORDRUCK);
    const vordruck = { ...bisher, ...(await neu(bisher, anfrage)), version: version + 1, ...spurVon(anfrage) };
    getroffen(await repository.aendern(vordruck, version), bisher);
    return vordruck;
  });
}

/** Changes name, kind of paper and validity. */
export async function aendereVordruck(
  anfrage: Anfrage,
  { eingabe, ...stand }: { id: string; version: number; eingabe: VordruckAngaben },
): Promise<Vordruck> {
  pruefeEingabe(eingabe);
  return aendere(anfrage, stand, async () => eingabe);
}

/** Gives places their fields, or takes them away. Throws `EINGABE` (`feld`) where one does not fit. */
export async function markiere(
  anfrage: Anfrage,
  quellen: Quellen,
  { marken, ...stand }: { id: string; version: number; marken: readonly { stelle: string; feld: string | null }[] },
): Promise<Vordruck> {
  return aendere(anfrage, stand, async (bisher, anfrage) => {
    const { stellen } = await formularVon(anfrage, bisher);
    const felder = felderFuer(quellen, bisher.papierart);
    const neue = new Map(bisher.marken.map(({ stelle, feld }) => [stelle, feld]));
    for (const { stelle: stelleId, feld: schluessel } of marken) {
      const stelle = stellen.find(({ id }) => id === stelleId);
      if (stelle === undefined) throw nichtGefunden('Diese Stelle des Vordrucks');
      if (schluessel === null) {
        neue.delete(stelleId);
        continue;
      }
      const feld = felder.find((eines) => eines.schluessel === schluessel);
      const satz = feld === undefined ? 'Dieses Feld gibt es nicht.' : passtNicht(stelle, feld);
      if (satz !== null) throw eingabefehler([{ feld: 'feld', satz }]);
      neue.set(stelleId, schluessel);
    }
    const gemerkt: Feldmarke[] = stellen.flatMap(({ id }) => {
      const feld = neue.get(id);
      return feld === undefined ? [] : [{ stelle: id, feld }];
    });
    const wiedergefunden = new Set(marken.map(({ feld }) => feld));
    return { marken: gemerkt, verloren: bisher.verloren.filter(({ feld }) => !wiedergefunden.has(feld)) };
  });
}

/** The places that were lost were looked at: the list goes. */
export async function bestaetigeVerlorene(anfrage: Anfrage, stand: { id: string; version: number }): Promise<Vordruck> {
  return aendere(anfrage, stand, async () => ({ verloren: [] }));
}

/** Deletes a form; what was filled with it stays among the documents. */
export async function loescheVordruck(
  anfrage: Anfrage,
  { id, version }: { id: string; version: number },
): Promise<void> {
  pruefeRecht(anfrage);
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = vordruckeRepository(anfrage.db);
    const bisher = unveraendert(await repository.einer(id), version, VORDRUCK);
    getroffen(await repository.loeschen(id, version), bisher);
    await repository.raeumeInhalteAuf();
  });
}

async function papierVon(anfrage: Anfrage, quellen: Quellen, papierart: string, id: string): Promise<Vordruckpapier> {
  const papier = await quellen.find((quelle) => quelle.papierart === papierart)?.finde(anfrage, id);
  if (papier === null || papier === undefined) throw nichtGefunden('Das Papier zu diesem Vordruck');
  return papier;
}

/** The forms that are valid on the day of a paper, each with what it is filled with. */
export async function vordruckeZumPapier(
  anfrage: Anfrage,
  quellen: Quellen,
  { papierart, papierId }: { papierart: Papierart; papierId: string },
): Promise<{ tag: Datum; vordrucke: { vordruck: Vordruck; formular: Formular; fuellung: Fuellung }[] }> {
  const { tag, blatt } = await papierVon(anfrage, quellen, papierart, papierId);
  const gueltige = gueltigeVordrucke(await vordruckeRepository(anfrage.db).liste(), papierart, tag);
  const felder = felderFuer(quellen, papierart);
  const werte = feldwerteAusBlatt(blatt);
  const vordrucke = [];
  for (const vordruck of gueltige) {
    const formular = await formularVon(anfrage, vordruck);
    vordrucke.push({ vordruck, formular, fuellung: fuellung(formular.stellen, vordruck.marken, felder, werte) });
  }
  return { tag, vordrucke };
}

/** A form filled with the values of a paper, filed among the documents of the record. */
export interface GefuellterVordruck {
  readonly dokument: Dokument;
  readonly bytes: Uint8Array;
  readonly leer: readonly LeeresFeld[];
  readonly ohnePlatz: number;
}

/** Fills a form and files it. The form has to be valid on the day of the paper. */
export async function fuelleVordruck(
  anfrage: Anfrage,
  quellen: Quellen,
  { papierart, papierId, vordruckId }: { papierart: Papierart; papierId: string; vordruckId: string },
): Promise<GefuellterVordruck> {
  const { bezug, blatt } = await papierVon(anfrage, quellen, papierart, papierId);
  const { vordrucke } = await vordruckeZumPapier(anfrage, quellen, { papierart, papierId });
  const gewaehlter = vordrucke.find(({ vordruck }) => vordruck.id === vordruckId);
  if (gewaehlter === undefined) throw nichtGefunden(VORDRUCK);
  const { vordruck, fuellung: gefuellt } = gewaehlter;
  const { bytes: leere } = await vordruckdatei(anfrage, vordruckId);
  const { datei: bytes, ohnePlatz } = await gefuellteDatei(leere, gefuellt);
  const dokument = await legeDateiAb(anfrage, {
    ...bezug,
    art: 'vordruck',
    name: `${blatt.dateiname}-Vordruck.${vordruck.dateiart}`,
    dateiart: vordruck.dateiart,
    bytes,
  });
  return { dokument, bytes, leer: gefuellt.leer, ohnePlatz };
}

async function gefuellteDatei(leere: Uint8Array, { werte }: Fuellung) {
  try {
    return await fuelleVordruckdatei(leere, werte);
  } catch (fehler) {
    if (fehler instanceof Abgelehnt) throw eingabefehler([{ feld: 'vordruckId', satz: fehler.satz }]);
    throw fehler;
  }
}
