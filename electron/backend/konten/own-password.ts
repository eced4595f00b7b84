import type { KontoId } from '../../../shared/foundation/id.ts';
import type { KontoKurz } from '../../../shared/konten/types.ts';
import { inTransaktion } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { abgemeldet, createAnfrage, type Sitzung } from '../session.ts';
import { mitHindernissen, verlangeZugang } from './access.ts';
import { KEINE_FEHLVERSUCHE } from './attempts.ts';
import { legeKontoschluesselAn, schliesseAuf, stelleBeideWiederHer, wechslePasswort } from './keys.ts';
import { schreibeSchluesseldatei, type Schluesseldatei } from './keystore.ts';
import { stelleStaerkeEin } from './password-hash.ts';
import { passwortMangel } from './password.ts';
import { falscheGruppen, liesGruppen } from './recovery.ts';
import { kontenRepository } from './repository.ts';
import { betrete, pruefeVersuch, schliesseFallsLeer, WARTET_AUF_FREIGABE, zaehleVersuch } from './service.ts';

function mit(datei: Schluesseldatei, konto: Schluesseldatei['konten'][number]): Schluesseldatei {
  return { ...datei, konten: datei.konten.map((eines) => (eines.id === konto.id ? konto : eines)) };
}

/** Throws where a keystore that was read back does not open with the password. */
async function pruefeGelesenes(
  gelesen: Schluesseldatei,
  id: KontoId,
  passwort: string,
  datenschluessel: Uint8Array,
): Promise<void> {
  const konto = gelesen.konten.find((eines) => eines.id === id);
  const probe = konto === undefined ? null : await schliesseAuf(gelesen, konto, passwort);
  const passt = probe?.equals(datenschluessel) === true;
  probe?.fill(0);
  if (!passt) throw new Error('The password does not open the keystore.');
}

function pruefeNeues(datei: Schluesseldatei, konto: KontoKurz, passwort: string): void {
  const mangel = passwortMangel(passwort, [datei.datenbestand.name, konto.anzeigename]);
  if (mangel !== null) throw eingabefehler([{ feld: 'passwort', satz: mangel }]);
}

/**
 * Another password for the own account; the data stay as they are. Wrong old ones are counted as at the login.
 * Throws `EINGABE` (`altesPasswort` with the seconds to wait, `passwort`).
 */
export async function aenderePasswort(
  sitzung: Sitzung,
  anfrage: Anfrage,
  eingabe: { readonly altesPasswort: string; readonly passwort: string },
): Promise<void> {
  const { haus } = sitzung;
  const datei = haus.datenbestand.schluesseldatei();
  const offener = haus.datenbestand.offener();
  const konto = datei?.konten.find(({ id }) => id === anfrage.konto.id);
  if (datei === null || offener === null || konto === undefined) throw abgemeldet();
  pruefeNeues(datei, anfrage.konto, eingabe.passwort);
  pruefeVersuch(haus, konto, 'altesPasswort');
  const staerke = await stelleStaerkeEin(haus.umgebung.argon2);
  const neu = await wechslePasswort(datei, konto, { ...eingabe, staerke });
  if (neu === null) throw await zaehleVersuch(haus, datei, konto, 'altesPasswort');
  haus.fehlversuche.set(konto.id, KEINE_FEHLVERSUCHE);
  await schreibeSchluesseldatei(haus.umgebung.ordner, mit(datei, neu), (gelesen) =>
    pruefeGelesenes(gelesen, konto.id, eingabe.passwort, offener.schluessel),
  );
  await inTransaktion(anfrage, async (anfrage) => {
    const stand = { seit: anfrage.jetzt, oeffentlich: neu.oeffentlich };
    await kontenRepository(anfrage.db).merkePasswort(konto.id, stand);
  });
}

/** The secret of the sheet as it was typed. Throws `EINGABE` at the group that is wrong. */
function geheimnisAus(gruppen: readonly string[]): Buffer {
  const geheimnis = liesGruppen(gruppen.join('-'));
  if (geheimnis !== null) return geheimnis;
  const falsche = falscheGruppen(gruppen);
  if (falsche.length === 0) {
    throw eingabefehler([{ feld: 'gruppen', satz: 'Mehrere Zeichen stimmen nicht. Bitte alle Gruppen vergleichen.' }]);
  }
  throw eingabefehler(
    falsche.map((nummer) => ({
      feld: `gruppen.${nummer - 1}`,
      satz: `Gruppe ${nummer} stimmt nicht. Bitte mit dem Blatt vergleichen.`,
    })),
  );
}

/**
 * A new password by the recovery sheet, where the old one is lost; logs in. Throws `EINGABE` (`gruppen`, `gruppen.3`,
 * `passwort`), `NICHT_ERLAUBT` for an account that was never granted, `NICHT_GEFUNDEN` and `GESPERRT`.
 */
export async function setzeMitBlattZurueck(
  sitzung: Sitzung,
  eingabe: { readonly kontoId: KontoId; readonly gruppen: readonly string[]; readonly passwort: string },
): Promise<KontoKurz> {
  const { haus } = sitzung;
  const { umgebung } = haus;
  verlangeZugang(haus);
  return mitHindernissen(async () => {
    const datei = haus.datenbestand.schluesseldatei();
    const konto = datei?.konten.find(({ id }) => id === eingabe.kontoId);
    if (datei === null || konto === undefined) throw nichtGefunden('Dieses Konto');
    if (konto.zugriff === null) throw nichtErlaubt(WARTET_AUF_FREIGABE);
    const geheimnis = geheimnisAus(eingabe.gruppen);
    const schluessel = stelleBeideWiederHer(datei, geheimnis);
    geheimnis.fill(0);
    if (schluessel === null) {
      const satz = 'Dieses Blatt gehört zu einem anderen Datenbestand oder wurde durch ein neueres ersetzt.';
      throw eingabefehler([{ feld: 'gruppen', satz }]);
    }
    try {
      pruefeNeues(datei, konto, eingabe.passwort);
      const kurz = await betrete(haus, datei, konto.id, schluessel);
      const offener = haus.datenbestand.offener();
      const jetzige = haus.datenbestand.schluesseldatei();
      if (offener === null || jetzige === null) throw abgemeldet();
      const neu = await legeKontoschluesselAn({
        datenbestandId: jetzige.datenbestand.id,
        konto: kurz,
        passwort: eingabe.passwort,
        staerke: await stelleStaerkeEin(umgebung.argon2),
        datenschluessel: offener.schluessel,
      });
      await schreibeSchluesseldatei(umgebung.ordner, mit(jetzige, neu), (gelesen) =>
        pruefeGelesenes(gelesen, konto.id, eingabe.passwort, offener.schluessel),
      );
      haus.fehlversuche.set(konto.id, KEINE_FEHLVERSUCHE);
      const { db, kettenschluessel } = offener;
      const angaben = { datenart: null, zugriff: 'schreiben' } as const;
      const aufruf = { vorgang: 'konten.mitBlattZuruecksetzen', angaben, konto: kurz, kettenschluessel };
      await inTransaktion(createAnfrage(haus, db, { ...aufruf, zuteilungen: [] }), async (anfrage) => {
        const stand = { seit: anfrage.jetzt, oeffentlich: neu.oeffentlich };
        await kontenRepository(anfrage.db).merkePasswort(kurz.id, stand);
      });
      sitzung.konto = kurz;
      return kurz;
    } catch (fehler) {
      await schliesseFallsLeer(haus);
      throw fehler;
    } finally {
      // What was not handed to the Datenbestand is wiped; what was, is its own.
      if (haus.datenbestand.offener()?.schluessel !== schluessel.jetziger) schluessel.jetziger.fill(0);
      if (haus.datenbestand.offener()?.schluessel !== schluessel.kommender) schluessel.kommender?.fill(0);
    }
  });
}
