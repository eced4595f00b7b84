import { randomInt } from 'node:crypto';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { KontoKurz } from '../../../shared/konten/types.ts';
import { inTransaktion } from '../changes.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { eingabefehler, Fachfehler } from '../failures.ts';
import { abgemeldet, anfrageVon, type Haus, type Sitzung } from '../session.ts';
import type { OffenerDatenbestand, UnbestaetigtesBlatt } from './datenbestand.ts';
import { wiederherstellungsblatt } from './document.ts';
import { gewaehreBlatt, legeWiederherstellungAn, stelleWiederHer } from './keys.ts';
import { schreibeSchluesseldatei, type Schluesseldatei, type Wiederherstellung } from './keystore.ts';
import { alsGruppen, bereinigt, liesGruppen, neuesGeheimnis } from './recovery.ts';
import { kontenRepository } from './repository.ts';

/** A new recovery secret: its groups for the sheet, and the key of the Datenbestand closed with it. */
export function neuesBlatt(
  { umgebung }: Haus,
  datenbestandId: string,
  kontoId: string,
  datenschluessel: Uint8Array,
): { readonly blatt: UnbestaetigtesBlatt; readonly wiederherstellung: Wiederherstellung } {
  const geheimnis = neuesGeheimnis();
  const gruppen = alsGruppen(geheimnis);
  const wiederherstellung = legeWiederherstellungAn({
    datenbestandId,
    id: umgebung.neueId(),
    geheimnis,
    datenschluessel,
  });
  geheimnis.fill(0);
  const gefragteGruppe = randomInt(gruppen.length) + 1;
  return {
    blatt: { kontoId, gruppen, gefragteGruppe, erstelltAm: umgebung.heute(), ersatz: null },
    wiederherstellung,
  };
}

/** Throws where the groups of a sheet, typed from paper, would not open a keystore that was read back. */
export function pruefeBlatt(gelesen: Schluesseldatei, blatt: UnbestaetigtesBlatt, datenschluessel: Buffer): void {
  const geheimnis = liesGruppen(blatt.gruppen.join('-'));
  const probe = geheimnis === null ? null : stelleWiederHer(gelesen, geheimnis);
  const passt = probe?.equals(datenschluessel) === true;
  geheimnis?.fill(0);
  probe?.fill(0);
  if (!passt) throw new Error('The recovery sheet does not open the keystore.');
}

function blattVon(sitzung: Sitzung): {
  readonly offener: OffenerDatenbestand;
  readonly blatt: UnbestaetigtesBlatt;
  readonly konto: KontoKurz;
} {
  const offener = sitzung.haus.datenbestand.offener();
  const { konto } = sitzung;
  if (konto === null || offener === null) throw abgemeldet();
  const blatt = offener.unbestaetigtesBlatt;
  if (blatt === null || blatt.kontoId !== konto.id) {
    throw new Fachfehler({
      code: 'NICHT_ERLAUBT',
      satz: 'Das Wiederherstellungsblatt ist bestätigt und lässt sich nicht noch einmal anzeigen.',
    });
  }
  return { offener, blatt, konto };
}

/** The recovery sheet as blocks, and the number of the group that is asked for (the first is 1). */
export async function liesBlatt(sitzung: Sitzung): Promise<{ blatt: Blatt; gefragteGruppe: number }> {
  const { offener, blatt, konto } = blattVon(sitzung);
  const { name } = await kontenRepository(offener.db).datenbestand();
  const papier = await wiederherstellungsblatt({
    datenbestand: name,
    konto: konto.anzeigename,
    gruppen: blatt.gruppen,
    angelegtAm: blatt.erstelltAm,
  });
  return { blatt: papier, gefragteGruppe: blatt.gefragteGruppe };
}

/** The recovery sheet as a Word file, `name` with its ending. */
export async function liesBlattAlsWord(sitzung: Sitzung): Promise<{ name: string; bytes: Uint8Array }> {
  const { blatt } = await liesBlatt(sitzung);
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt) };
}

/** Makes a new sheet; the one before holds until the new one is confirmed. */
export async function stelleNeuesBlattAus(sitzung: Sitzung): Promise<void> {
  const offener = sitzung.haus.datenbestand.offener();
  const datei = sitzung.haus.datenbestand.schluesseldatei();
  const { konto } = sitzung;
  if (offener === null || datei === null || konto === null) throw abgemeldet();
  const { blatt, wiederherstellung } = neuesBlatt(sitzung.haus, datei.datenbestand.id, konto.id, offener.schluessel);
  offener.unbestaetigtesBlatt = { ...blatt, ersatz: wiederherstellung };
}

/** The new sheet takes the place of the old one, by an account that still may do so. */
async function ersetzeBlatt(sitzung: Sitzung, { ersatz }: UnbestaetigtesBlatt): Promise<void> {
  if (ersatz === null) return;
  const angaben = { datenart: 'konten', zugriff: 'schreiben' } as const;
  const anfrage = await anfrageVon(sitzung, 'konten.wiederherstellungsblattBestaetigen', angaben);
  await inTransaktion(anfrage, (anfrage) => kontenRepository(anfrage.db).merkeBlatt(ersatz.oeffentlich));
}

/** The sheet was printed. From then on its secret is nowhere but on paper. Throws `EINGABE` (`gruppe`). */
export async function bestaetigeBlatt(sitzung: Sitzung, gruppe: string): Promise<void> {
  const { umgebung, datenbestand } = sitzung.haus;
  const { offener, blatt } = blattVon(sitzung);
  if (bereinigt(gruppe) !== blatt.gruppen[blatt.gefragteGruppe - 1]) {
    const satz = `Das ist nicht Gruppe ${blatt.gefragteGruppe} des Blattes. Bitte auf dem Ausdruck nachsehen.`;
    throw eingabefehler([{ feld: 'gruppe', satz }]);
  }
  const datei = datenbestand.schluesseldatei();
  if (datei === null) throw new Error('The keystore is gone.');
  // The key may have changed since the new sheet was made.
  const gueltige =
    blatt.ersatz === null
      ? datei.wiederherstellung
      : { ...blatt.ersatz, zugriff: gewaehreBlatt(datei.datenbestand.id, blatt.ersatz, offener.schluessel) };
  const bestaetigt = { ...datei, wiederherstellung: { ...gueltige, bestaetigtAm: umgebung.jetzt() } };
  await ersetzeBlatt(sitzung, blatt);
  await schreibeSchluesseldatei(umgebung.ordner, bestaetigt, (gelesen) =>
    pruefeBlatt(gelesen, blatt, offener.schluessel),
  );
  offener.unbestaetigtesBlatt = null;
}
