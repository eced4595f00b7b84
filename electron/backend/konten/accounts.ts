import { zKontoId, type KontoId } from '../../../shared/foundation/id.ts';
import type { Zuteilung } from '../../../shared/foundation/rights.ts';
import { administriert, geordnet, pruefeLetzteAdministration } from '../../../shared/konten/rules.ts';
import type { Konto, Kontozustand } from '../../../shared/konten/types.ts';
import { alleVerweise, inTransaktion, type Verweispruefung } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { WirdGelesen } from '../database/open.ts';
import { eingabefehler, gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { abgemeldet, type Sitzung } from '../session.ts';
import type { OffenerDatenbestand } from './datenbestand.ts';
import { gewaehreKonto, legeKontoschluesselAn } from './keys.ts';
import { schreibeSchluesseldatei, type Kontoschluessel, type Schluesseldatei } from './keystore.ts';
import { stelleStaerkeEin } from './password-hash.ts';
import { passwortMangel } from './password.ts';
import { kontenRepository } from './repository.ts';
import { ohneAuftraege, pruefeOeffentlich, wechsleDatenschluessel } from './rotation.ts';
import { anfangseinstellungen } from './setup.ts';

/** Names of the Kommunen; registered by the slice that knows them. Names only, whatever else the account may see. */
export type Kommunennamen = (anfrage: Anfrage) => Promise<Kommunenname[]>;
export type Kommunenname = Kontenliste['kommunen'][number];

/** Which account a command means, as the window read it. */
export type Kontostand = Pick<Konto, 'id' | 'version'>;

interface Kontenliste {
  readonly konten: Konto[];
  readonly kommunen: { id: NonNullable<Zuteilung['kommuneId']>; name: string }[];
}

function offenerVon({ haus }: Sitzung): { offener: OffenerDatenbestand; datei: Schluesseldatei } {
  const offener = haus.datenbestand.offener();
  const datei = haus.datenbestand.schluesseldatei();
  if (offener === null || datei === null) throw abgemeldet();
  return { offener, datei };
}

function mitKonto(datei: Schluesseldatei, konto: Kontoschluessel): Schluesseldatei {
  return { ...datei, konten: datei.konten.map((eines) => (eines.id === konto.id ? konto : eines)) };
}

/** Every account with its roles, and the names of the Kommunen that roles are given for. */
export async function listeKonten(anfrage: Anfrage, kommunen: Kommunennamen): Promise<Kontenliste> {
  return { konten: await kontenRepository(anfrage.db).konten(), kommunen: await kommunen(anfrage) };
}

/** Every account without its roles, also those that left. */
export async function kontennamen(anfrage: Anfrage): Promise<Pick<Konto, 'id' | 'anzeigename' | 'zustand'>[]> {
  return (await kontenRepository(anfrage.db).konten()).map(({ id, anzeigename, zustand }) => ({
    id,
    anzeigename,
    zustand,
  }));
}

/** The roles of an account; null where it cannot log in any more. */
export async function zuteilungenVon(anfrage: Anfrage, id: KontoId): Promise<readonly Zuteilung[] | null> {
  const konto = (await kontenRepository(anfrage.db).konten()).find((eines) => eines.id === id);
  return konto === undefined || konto.zustand === 'ausgeschieden' ? null : konto.zuteilungen;
}

/** The account as the window read it. Throws `NICHT_GEFUNDEN`, or `GESPERRT` where somebody was faster. */
async function unveraendertes(anfrage: Anfrage, { id, version }: Kontostand): Promise<Konto> {
  const konto = (await kontenRepository(anfrage.db).konten()).find((eines) => eines.id === id);
  if (konto === undefined) throw nichtGefunden('Dieses Konto');
  if (konto.version === version) return konto;
  throw gesperrt([
    {
      schwere: 'sperrt',
      code: 'konto-veraendert',
      satz: `Das Konto „${konto.anzeigename}“ wurde inzwischen geändert.`,
      ausweg: 'Die Liste zeigt den neuesten Stand. Bitte den Schritt wiederholen.',
      norm: null,
      feld: null,
    },
  ]);
}

async function gespeichertes(anfrage: Anfrage, id: Konto['id']): Promise<Konto> {
  const konto = (await kontenRepository(anfrage.db).konten()).find((eines) => eines.id === id);
  if (konto === undefined) throw nichtGefunden('Dieses Konto');
  return konto;
}

/**
 * Makes an account with keys of its own, for which the new person types the password. It opens nothing until it is
 * granted. Throws `EINGABE` (`anzeigename`, `passwort`).
 */
export async function legeKontoAn(
  sitzung: Sitzung,
  anfrage: Anfrage,
  { anzeigename, passwort }: { readonly anzeigename: string; readonly passwort: string },
): Promise<Konto> {
  const { umgebung } = sitzung.haus;
  const { datei } = offenerVon(sitzung);
  const repository = kontenRepository(anfrage.db);
  const gleiches = (await repository.konten()).some(
    (konto) => konto.zustand !== 'ausgeschieden' && konto.anzeigename.toLowerCase() === anzeigename.toLowerCase(),
  );
  if (gleiches) throw eingabefehler([{ feld: 'anzeigename', satz: 'Es gibt schon ein Konto mit diesem Namen.' }]);
  const mangel = passwortMangel(passwort, [datei.datenbestand.name, anzeigename]);
  if (mangel !== null) throw eingabefehler([{ feld: 'passwort', satz: mangel }]);

  const konto = { id: zKontoId.parse(anfrage.neueId()), anzeigename };
  const schluessel = await legeKontoschluesselAn({
    datenbestandId: datei.datenbestand.id,
    konto,
    passwort,
    staerke: await stelleStaerkeEin(umgebung.argon2),
    datenschluessel: null,
  });
  // The keys first: what is cut short leaves an account in the file that opens nothing and is removed at the next login.
  await schreibeSchluesseldatei(umgebung.ordner, { ...datei, konten: [...datei.konten, schluessel] }, () => undefined);
  await inTransaktion(anfrage, async (anfrage) => {
    const stand = { zustand: 'wartet_auf_freigabe', seit: anfrage.jetzt, oeffentlich: schluessel.oeffentlich } as const;
    await kontenRepository(anfrage.db).legeKontoAn(konto, anfangseinstellungen(umgebung.version), stand);
  });
  return gespeichertes(anfrage, konto.id);
}

async function setzeZustand(anfrage: Anfrage, konto: Konto, zustand: Kontozustand): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = kontenRepository(anfrage.db);
    if (zustand === 'ausgeschieden') await repository.setzeZuteilungen(konto.id, []);
    // Version and state were read in the same turn: nobody else writes accounts meanwhile.
    if (!(await repository.setzeZustand(konto, zustand, anfrage.jetzt))) throw nichtGefunden('Dieses Konto');
  });
}

/** Grants a waiting account the key of the Datenbestand. Throws `GESPERRT` where it does not wait any more. */
export async function gibKontoFrei(sitzung: Sitzung, anfrage: Anfrage, stand: Kontostand): Promise<Konto> {
  const konto = await unveraendertes(anfrage, stand);
  const { offener, datei } = offenerVon(sitzung);
  const schluessel = datei.konten.find(({ id }) => id === konto.id);
  if (konto.zustand !== 'wartet_auf_freigabe' || schluessel === undefined) {
    throw nichtErlaubt(`Das Konto „${konto.anzeigename}“ wartet nicht auf Freigabe.`);
  }
  const noch = await kontenRepository(anfrage.db).konto(konto.id);
  pruefeOeffentlich(konto.anzeigename, noch?.oeffentlich ?? '', schluessel.oeffentlich);
  const zugriff = gewaehreKonto(datei.datenbestand.id, schluessel, offener.schluessel);
  const neu = mitKonto(datei, { ...schluessel, zugriff });
  await schreibeSchluesseldatei(sitzung.haus.umgebung.ordner, neu, () => undefined);
  await setzeZustand(anfrage, konto, 'aktiv');
  return gespeichertes(anfrage, konto.id);
}

/** Gives an account these roles in the place of its former ones. Throws `EINGABE` and `GESPERRT`. */
export async function setzeZuteilungen(
  anfrage: Anfrage,
  { zuteilungen, ...stand }: Kontostand & { readonly zuteilungen: readonly Zuteilung[] },
  kommunen: Kommunennamen,
): Promise<Konto> {
  const konto = await unveraendertes(anfrage, stand);
  if (konto.zustand === 'ausgeschieden') {
    throw nichtErlaubt(`Das Konto „${konto.anzeigename}“ ist ausgeschieden und bekommt keine Rechte mehr.`);
  }
  const bekannte = new Set((await kommunen(anfrage)).map(({ id }) => id));
  const felder = zuteilungen.flatMap(({ rolle, kommuneId }, nummer) => {
    if (rolle === 'administration' && kommuneId !== null) {
      return [{ feld: `zuteilungen.${nummer}`, satz: 'Die Rolle Administration gilt immer für alle Kommunen.' }];
    }
    if (kommuneId === null || bekannte.has(kommuneId)) return [];
    return [{ feld: `zuteilungen.${nummer}`, satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }];
  });
  if (felder.length > 0) throw eingabefehler(felder);
  const repository = kontenRepository(anfrage.db);
  if (!administriert(zuteilungen)) {
    const gruende = pruefeLetzteAdministration(await repository.konten(), konto.id);
    if (gruende.length > 0) throw gesperrt(gruende);
  }
  await repository.setzeZuteilungen(konto.id, geordnet(zuteilungen));
  await repository.zaehleVersion(konto);
  return gespeichertes(anfrage, konto.id);
}

/**
 * A leaver: roles and sessions end at once, and the Datenbestand gets a key that the account was never granted.
 * Jobs are called off for it. Throws `GESPERRT` for the last administration, where work would be orphaned, and while another
 * program reads the file,
 * `NICHT_ERLAUBT` for the own account.
 */
export async function deaktiviereKonto(
  sitzung: Sitzung,
  anfrage: Anfrage,
  stand: Kontostand,
  verweise: readonly Verweispruefung<KontoId>[],
): Promise<Konto> {
  const konto = await unveraendertes(anfrage, stand);
  const { haus } = sitzung;
  const { offener } = offenerVon(sitzung);
  if (konto.zustand === 'ausgeschieden') return konto;
  const konten = await kontenRepository(anfrage.db).konten();
  const gruende = [
    ...pruefeLetzteAdministration(konten, konto.id),
    ...(await alleVerweise(verweise, anfrage, konto.id)),
  ];
  if (gruende.length > 0) throw gesperrt(gruende);
  if (konto.id === anfrage.konto.id) {
    throw nichtErlaubt('Das eigene Konto kann nur ein anderes Konto mit der Rolle Administration beenden.');
  }
  const bleibende = konten.filter(({ id, zustand }) => id !== konto.id && zustand !== 'ausgeschieden');
  await ohneAuftraege(haus, async () => {
    await haus.datenbestand
      .pruefeAlleinzugriff()
      .catch(alsGelesen(`Das Konto „${konto.anzeigename}“ ist noch aktiv.`, ' Danach den Schritt wiederholen.'));
    await setzeZustand(anfrage, konto, 'ausgeschieden');
    for (const andere of haus.sitzungen.values()) if (andere.konto?.id === konto.id) andere.konto = null;
    await wechsleDatenschluessel(haus, offener, new Set(bleibende.map(({ id }) => id))).catch(
      alsGelesen(
        `Das Konto „${konto.anzeigename}“ ist ausgeschieden; die nächste Anmeldung wechselt den Schlüssel.`,
        '',
      ),
    );
  });
  return gespeichertes(anfrage, konto.id);
}

/** Turns `WirdGelesen` into `GESPERRT`; `stand` says how far the step came, `danach` what comes after the way out. */
function alsGelesen(stand: string, danach: string): (fehler: unknown) => never {
  return (fehler) => {
    if (!(fehler instanceof WirdGelesen)) throw fehler;
    throw gesperrt([
      {
        schwere: 'sperrt',
        code: 'datenbestand-wird-gelesen',
        satz: `Der Datenbestand kann keinen neuen Schlüssel bekommen, solange ein anderes Programm seine Datei liest. ${stand}`,
        ausweg: `Bitte das andere Programm beenden, zum Beispiel eine Datensicherung des Rechners.${danach}`,
        norm: null,
        feld: null,
      },
    ]);
  };
}
