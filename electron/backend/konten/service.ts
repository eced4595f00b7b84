import type { KontoId } from '../../../shared/foundation/id.ts';
import type { Einstellungen, KontoKurz, Zustand } from '../../../shared/konten/types.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, Fachfehler, nichtErlaubt, nichtGefunden } from '../failures.ts';
import type { Haus, Sitzung } from '../session.ts';
import { mitHindernissen, verlangeZugang } from './access.ts';
import {
  dauerText,
  KEINE_FEHLVERSUCHE,
  nachFehlversuch,
  restSekunden,
  wartezeitSekunden,
  type Fehlversuche,
} from './attempts.ts';
import { istBlattOffen, type OffenerDatenbestand } from './datenbestand.ts';
import { schliesseBeideAuf, type Datenschluessel } from './keys.ts';
import { schreibeSchluesseldatei, type Kontoschluessel, type Schluesseldatei } from './keystore.ts';
import { kontenRepository } from './repository.ts';
import { bringeWechselZuEnde } from './rotation.ts';
import { neuesBlatt, pruefeBlatt } from './sheet.ts';

export const WARTET_AUF_FREIGABE =
  'Dieses Konto wartet auf Freigabe. Freigeben kann es ein Konto mit der Rolle Administration.';
const AUSGESCHIEDEN = 'Dieses Konto ist ausgeschieden und kann sich nicht mehr anmelden.';

/** What the window of this session has to show first. */
export async function zustandVon(sitzung: Sitzung): Promise<Zustand> {
  const { datenbestand } = sitzung.haus;
  const offener = datenbestand.offener();
  if (sitzung.konto !== null && offener !== null) {
    try {
      return await zustandMit(offener, sitzung.konto);
    } catch (fehler) {
      // Locked meanwhile: the next look says so.
      if (datenbestand.offener() !== offener) return zustandVon(sitzung);
      throw fehler;
    }
  }
  const hindernis = datenbestand.hindernis();
  if (hindernis !== null) return { zustand: 'hindernis', hindernis };
  const datei = datenbestand.schluesseldatei();
  if (datei === null) return { zustand: 'leer' };
  const konten = datei.konten.map(({ id, anzeigename, zugriff }) => ({
    id,
    anzeigename,
    istFreigegeben: zugriff !== null,
  }));
  return { zustand: 'gesperrt', datenbestand: datei.datenbestand.name, konten };
}

async function zustandMit(offener: OffenerDatenbestand, konto: KontoKurz): Promise<Zustand> {
  const repository = kontenRepository(offener.db);
  const { art, name: datenbestand } = await repository.datenbestand();
  if (istBlattOffen(offener)) return { zustand: 'blatt', datenbestand, konto };
  const eigenes = await repository.konto(konto.id);
  if (eigenes === null) throw new Error('The account of the session is not in the Datenbestand.');
  const zuteilungen = await repository.zuteilungen(konto.id);
  return { zustand: 'offen', datenbestand, art, konto, einstellungen: eigenes.einstellungen, zuteilungen };
}

/** The failure of a login, with the seconds until the next one. */
function fehlgeschlagen(feld: string, anfang: string, sekunden: number): Fachfehler {
  if (sekunden === 0) return eingabefehler([{ feld, satz: anfang }]);
  const satz = `${anfang} Der nächste Versuch ist in ${dauerText(sekunden)} möglich.`;
  return new Fachfehler({ code: 'EINGABE', satz, felder: [{ feld, satz }], wartenSekunden: sekunden });
}

/** Keeps the count of wrong passwords, in memory and in the keystore. */
async function merkeFehlversuche(haus: Haus, datei: Schluesseldatei, id: KontoId, stand: Fehlversuche): Promise<void> {
  haus.fehlversuche.set(id, stand);
  const konten = datei.konten.map((konto) => (konto.id === id ? { ...konto, fehlversuche: stand } : konto));
  try {
    await schreibeSchluesseldatei(haus.umgebung.ordner, { ...datei, konten }, () => undefined);
  } catch (fehler) {
    // A full disk must not keep the clerk out; the count in memory holds against guessing.
    haus.umgebung.logge(haus.umgebung.neueId().slice(0, 8), fehler);
  }
}

function fehlversucheVon(haus: Haus, konto: Kontoschluessel): Fehlversuche {
  return haus.fehlversuche.get(konto.id) ?? konto.fehlversuche;
}

/** Throws `EINGABE` at `feld` while the account has to wait after wrong passwords. */
export function pruefeVersuch(haus: Haus, konto: Kontoschluessel, feld: string): void {
  const rest = restSekunden(fehlversucheVon(haus, konto), haus.umgebung.jetzt());
  if (rest > 0) throw fehlgeschlagen(feld, 'Nach mehreren falschen Passwörtern ist eine Pause nötig.', rest);
}

/** Counts a wrong password, and answers with its failure at `feld`. */
export async function zaehleVersuch(
  haus: Haus,
  datei: Schluesseldatei,
  konto: Kontoschluessel,
  feld: string,
): Promise<Fachfehler> {
  const stand = nachFehlversuch(fehlversucheVon(haus, konto), haus.umgebung.jetzt());
  await merkeFehlversuche(haus, datei, konto.id, stand);
  return fehlgeschlagen(feld, 'Das Passwort stimmt nicht.', wartezeitSekunden(stand.anzahl));
}

/** While the sheet of the set-up is not confirmed, its secret is lost with each lock: the login makes a new one. */
async function erneuereBlatt(haus: Haus, offener: OffenerDatenbestand, kontoId: KontoId): Promise<void> {
  const datei = haus.datenbestand.schluesseldatei();
  if (datei === null) throw new Error('The keystore is gone.');
  const { blatt, wiederherstellung } = neuesBlatt(haus, datei.datenbestand.id, kontoId, offener.schluessel);
  await schreibeSchluesseldatei(haus.umgebung.ordner, { ...datei, wiederherstellung }, (gelesen) =>
    pruefeBlatt(gelesen, blatt, offener.schluessel),
  );
  await kontenRepository(offener.db).merkeBlatt(wiederherstellung.oeffentlich);
  offener.unbestaetigtesBlatt = blatt;
}

/** Opens the Datenbestand, or joins those who have it open. Throws `NICHT_ERLAUBT` for an account that is not active. */
export async function betrete(
  haus: Haus,
  datei: Schluesseldatei,
  id: KontoId,
  { jetziger, kommender }: Datenschluessel,
): Promise<KontoKurz> {
  const schonOffen = haus.datenbestand.offener();
  if (schonOffen !== null) for (const schluessel of [jetziger, kommender]) schluessel?.fill(0);
  const offener = schonOffen ?? (await haus.datenbestand.oeffne(jetziger, kommender));
  if (schonOffen === null) await haus.nachDemOeffnen();
  const eigenes = await kontenRepository(offener.db).konto(id);
  if (eigenes === null) throw nichtGefunden('Dieses Konto');
  if (eigenes.zustand === 'wartet_auf_freigabe') throw nichtErlaubt(WARTET_AUF_FREIGABE);
  if (eigenes.zustand === 'ausgeschieden') throw nichtErlaubt(AUSGESCHIEDEN);
  await bringeWechselZuEnde(haus, offener);
  if (datei.wiederherstellung.bestaetigtAm === null && offener.unbestaetigtesBlatt === null) {
    await erneuereBlatt(haus, offener, id);
  }
  // The name comes from inside: the one in the keystore can be changed by anybody who can write to the folder.
  return { id: eigenes.id, anzeigename: eigenes.anzeigename };
}

/** Closes the Datenbestand where nobody is logged in. */
export async function schliesseFallsLeer({ sitzungen, datenbestand, vorDemSchliessen }: Haus): Promise<void> {
  const istBenutzt = [...sitzungen.values()].some((sitzung) => sitzung.konto !== null);
  if (istBenutzt) return;
  await vorDemSchliessen(false);
  await datenbestand.schliesse();
}

/** Logs in. Throws `EINGABE` (`passwort`, with the seconds to wait), `NICHT_GEFUNDEN` and `GESPERRT`. */
export async function meldeAn(
  sitzung: Sitzung,
  { kontoId, passwort }: { readonly kontoId: KontoId; readonly passwort: string },
): Promise<KontoKurz> {
  const { haus } = sitzung;
  verlangeZugang(haus);
  return mitHindernissen(async () => {
    const datei = haus.datenbestand.schluesseldatei();
    const konto = datei?.konten.find((eines) => eines.id === kontoId);
    if (datei === null || konto === undefined) throw nichtGefunden('Dieses Konto');
    if (konto.zugriff === null) throw nichtErlaubt(WARTET_AUF_FREIGABE);
    pruefeVersuch(haus, konto, 'passwort');
    const schluessel = await schliesseBeideAuf(datei, konto, passwort);
    if (schluessel === null) throw await zaehleVersuch(haus, datei, konto, 'passwort');
    if (fehlversucheVon(haus, konto).anzahl > 0) await merkeFehlversuche(haus, datei, kontoId, KEINE_FEHLVERSUCHE);
    try {
      sitzung.konto = await betrete(haus, datei, kontoId, schluessel);
      return sitzung.konto;
    } catch (fehler) {
      await schliesseFallsLeer(haus);
      throw fehler;
    }
  });
}

/** Ends the login of a session; the last one closes the Datenbestand and wipes its key. */
export async function meldeAb(sitzung: Sitzung): Promise<void> {
  const offener = sitzung.haus.datenbestand.offener();
  const blatt = offener?.unbestaetigtesBlatt ?? null;
  // A new sheet that was not confirmed was never valid.
  if (offener !== null && blatt?.ersatz != null && blatt.kontoId === sitzung.konto?.id)
    offener.unbestaetigtesBlatt = null;
  sitzung.konto = null;
  await sitzung.haus.datenbestand.merkeKettenkopf();
  await schliesseFallsLeer(sitzung.haus);
}

/** Keeps how the window of this account looks. */
export async function speichereEinstellungen(anfrage: Anfrage, einstellungen: Einstellungen): Promise<Einstellungen> {
  await kontenRepository(anfrage.db).speichereEinstellungen(anfrage.konto.id, einstellungen);
  return einstellungen;
}
