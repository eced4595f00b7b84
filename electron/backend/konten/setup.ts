import { randomBytes } from 'node:crypto';
import type { Operationsangaben } from '../../../shared/foundation/errors.ts';
import { zKontoId } from '../../../shared/foundation/id.ts';
import type { Zuteilung } from '../../../shared/foundation/rights.ts';
import type { DatenbestandArt, Einstellungen, KontoKurz } from '../../../shared/konten/types.ts';
import { eingabefehler, Fachfehler } from '../failures.ts';
import { leiteKettenschluesselAb } from '../protokoll/chain.ts';
import { createAnfrage, type Sitzung } from '../session.ts';
import { mitHindernissen, verlangeZugang } from './access.ts';
import { legeKontoschluesselAn, schliesseAuf } from './keys.ts';
import { schreibeSchluesseldatei, type Schluesseldatei } from './keystore.ts';
import { stelleStaerkeEin } from './password-hash.ts';
import { passwortMangel } from './password.ts';
import { kontenRepository } from './repository.ts';
import { neuesBlatt, pruefeBlatt } from './sheet.ts';

/** What the clerk enters to make a Datenbestand. */
export interface Einrichtung {
  readonly art: DatenbestandArt;
  readonly name: string;
  readonly anzeigename: string;
  readonly passwort: string;
}

/** How the window of a new account looks. For it nothing in this version is new. */
export function anfangseinstellungen(version: string): Einstellungen {
  return {
    farbschema: 'system',
    groesseProzent: 100,
    dichte: 'normal',
    kommuneId: null,
    istNavigationEingeklappt: false,
    geseheneFassung: version,
  };
}

/** Whoever sets up a small office does everything at first; roles can be given away later. */
const ERSTE_ZUTEILUNGEN: readonly Zuteilung[] = [
  { rolle: 'administration', kommuneId: null },
  { rolle: 'foerderung', kommuneId: null },
  { rolle: 'integrationsmanagement', kommuneId: null },
  { rolle: 'leitung', kommuneId: null },
];

const BEISPIEL: Operationsangaben = { datenart: null, zugriff: 'schreiben' };

/** Throws where a keystore that was read back does not open with the password. */
async function pruefePasswort(gelesen: Schluesseldatei, passwort: string, datenschluessel: Buffer): Promise<void> {
  const [konto] = gelesen.konten;
  const probe = konto === undefined ? null : await schliesseAuf(gelesen, konto, passwort);
  const passt = probe?.equals(datenschluessel) === true;
  probe?.fill(0);
  if (!passt) throw new Error('The password does not open the keystore.');
}

/**
 * Makes the Datenbestand, its key and the first account, and logs in. The recovery sheet is to be confirmed next.
 * Throws `EINGABE` (`passwort`), `NICHT_ERLAUBT` where there is one already, and `GESPERRT` where it cannot lie here.
 */
export async function richteEin(sitzung: Sitzung, eingabe: Einrichtung): Promise<KontoKurz> {
  const { haus } = sitzung;
  const { umgebung, datenbestand } = haus;
  const { art, name, passwort } = eingabe;
  verlangeZugang(haus);
  if (datenbestand.schluesseldatei() !== null) {
    throw new Fachfehler({
      code: 'NICHT_ERLAUBT',
      satz: 'In diesem Ordner gibt es schon einen Datenbestand. Bitte anmelden.',
    });
  }
  const mangel = passwortMangel(passwort, [name, eingabe.anzeigename]);
  if (mangel !== null) throw eingabefehler([{ feld: 'passwort', satz: mangel }]);

  const konto: KontoKurz = { id: zKontoId.parse(umgebung.neueId()), anzeigename: eingabe.anzeigename };
  const angelegtAm = umgebung.jetzt();
  const datenbestandId = umgebung.neueId();
  const datenschluessel = randomBytes(32);
  const { blatt, wiederherstellung } = neuesBlatt(haus, datenbestandId, konto.id, datenschluessel);
  const staerke = await stelleStaerkeEin(umgebung.argon2);
  const eigene = await legeKontoschluesselAn({ datenbestandId, konto, passwort, staerke, datenschluessel });
  const inhalt: Schluesseldatei = {
    format: 1,
    datenbestand: { id: datenbestandId, name, angelegtAm },
    konten: [eigene],
    wiederherstellung,
  };

  const offener = await mitHindernissen(() =>
    datenbestand.richteEin(
      datenschluessel,
      async (db) => {
        const repository = kontenRepository(db);
        await repository.legeDatenbestandAn({ name, art, angelegtAm });
        await repository.merkeBlatt(wiederherstellung.oeffentlich);
        const stand = { zustand: 'aktiv', seit: angelegtAm, oeffentlich: eigene.oeffentlich } as const;
        await repository.legeKontoAn(konto, anfangseinstellungen(umgebung.version), stand);
        await repository.setzeZuteilungen(konto.id, ERSTE_ZUTEILUNGEN);
        if (art === 'beispiel') {
          const kettenschluessel = leiteKettenschluesselAb(datenschluessel);
          const aufruf = { vorgang: 'konten.einrichten', angaben: BEISPIEL, konto, kettenschluessel };
          await haus.legeBeispielAn(createAnfrage(haus, db, { ...aufruf, zuteilungen: ERSTE_ZUTEILUNGEN }));
        }
      },
      () =>
        schreibeSchluesseldatei(umgebung.ordner, inhalt, async (gelesen) => {
          await pruefePasswort(gelesen, passwort, datenschluessel);
          pruefeBlatt(gelesen, blatt, datenschluessel);
        }),
    ),
  );
  offener.unbestaetigtesBlatt = blatt;
  sitzung.konto = konto;
  return konto;
}
