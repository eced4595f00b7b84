import type { KontoId } from '../../../shared/foundation/id.ts';
import type { Einstellungen, KontoKurz, Zustand } from '../../../shared/konten/types.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, Fachfehler, nichtGefunden } from '../failures.ts';
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
import type { OffenerDatenbestand } from './datenbestand.ts';
import { schliesseAuf } from './keys.ts';
import { schreibeSchluesseldatei, type Schluesseldatei } from './keystore.ts';
import { kontenRepository } from './repository.ts';
import { neuesBlatt, pruefeBlatt } from './sheet.ts';

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
  const konten = datei.konten.map(({ id, anzeigename }) => ({ id, anzeigename }));
  return { zustand: 'gesperrt', datenbestand: datei.datenbestand.name, konten };
}

async function zustandMit(offener: OffenerDatenbestand, konto: KontoKurz): Promise<Zustand> {
  const repository = kontenRepository(offener.db);
  const { art, name: datenbestand } = await repository.datenbestand();
  if (offener.unbestaetigtesBlatt !== null) return { zustand: 'blatt', datenbestand, konto };
  const eigenes = await repository.konto(konto.id);
  if (eigenes === null) throw new Error('The account of the session is not in the Datenbestand.');
  return { zustand: 'offen', datenbestand, art, konto, einstellungen: eigenes.einstellungen };
}

/** The failure of a login, with the seconds until the next one. */
function fehlgeschlagen(anfang: string, sekunden: number): Fachfehler {
  if (sekunden === 0) return eingabefehler([{ feld: 'passwort', satz: anfang }]);
  const satz = `${anfang} Der nächste Versuch ist in ${dauerText(sekunden)} möglich.`;
  return new Fachfehler({ code: 'EINGABE', satz, felder: [{ feld: 'passwort', satz }], wartenSekunden: sekunden });
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

/** While the sheet of the set-up is not confirmed, its secret is lost with each lock: the login makes a new one. */
async function erneuereBlatt(haus: Haus, offener: OffenerDatenbestand, kontoId: KontoId): Promise<void> {
  const datei = haus.datenbestand.schluesseldatei();
  if (datei === null) throw new Error('The keystore is gone.');
  const { blatt, wiederherstellung } = neuesBlatt(haus, datei.datenbestand.id, kontoId, offener.schluessel);
  await schreibeSchluesseldatei(haus.umgebung.ordner, { ...datei, wiederherstellung }, (gelesen) =>
    pruefeBlatt(gelesen, blatt, offener.schluessel),
  );
  offener.unbestaetigtesBlatt = blatt;
}

/** Opens the Datenbestand, or joins those who have it open. */
async function betrete(haus: Haus, datei: Schluesseldatei, id: KontoId, schluessel: Buffer): Promise<KontoKurz> {
  const schonOffen = haus.datenbestand.offener();
  if (schonOffen !== null) schluessel.fill(0);
  const offener = schonOffen ?? (await haus.datenbestand.oeffne(schluessel));
  const eigenes = await kontenRepository(offener.db).konto(id);
  if (eigenes === null) throw nichtGefunden('Dieses Konto');
  if (datei.wiederherstellung.bestaetigtAm === null && offener.unbestaetigtesBlatt === null) {
    await erneuereBlatt(haus, offener, id);
  }
  // The name comes from inside: the one in the keystore can be changed by anybody who can write to the folder.
  return { id: eigenes.id, anzeigename: eigenes.anzeigename };
}

async function schliesseFallsLeer({ sitzungen, datenbestand }: Haus): Promise<void> {
  const istBenutzt = [...sitzungen.values()].some((sitzung) => sitzung.konto !== null);
  if (!istBenutzt) await datenbestand.schliesse();
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
    const { umgebung } = haus;
    const bisher = haus.fehlversuche.get(kontoId) ?? konto.fehlversuche;
    const rest = restSekunden(bisher, umgebung.jetzt());
    if (rest > 0) throw fehlgeschlagen('Nach mehreren falschen Passwörtern ist eine Pause nötig.', rest);

    const schluessel = await schliesseAuf(datei, konto, passwort);
    if (schluessel === null) {
      const stand = nachFehlversuch(bisher, umgebung.jetzt());
      await merkeFehlversuche(haus, datei, kontoId, stand);
      throw fehlgeschlagen('Das Passwort stimmt nicht.', wartezeitSekunden(stand.anzahl));
    }
    if (bisher.anzahl > 0) await merkeFehlversuche(haus, datei, kontoId, KEINE_FEHLVERSUCHE);
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
  sitzung.konto = null;
  await schliesseFallsLeer(sitzung.haus);
}

/** Keeps how the window of this account looks. */
export async function speichereEinstellungen(anfrage: Anfrage, einstellungen: Einstellungen): Promise<Einstellungen> {
  await kontenRepository(anfrage.db).speichereEinstellungen(anfrage.konto.id, einstellungen);
  return einstellungen;
}
