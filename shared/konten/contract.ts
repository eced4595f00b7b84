import { z } from 'zod';
import { operation, operationFuer } from '../foundation/errors.ts';
import { zKommuneId, zKontoId } from '../foundation/id.ts';
import { zZuteilung } from '../foundation/rights.ts';
import { zDatum } from '../foundation/date.ts';
import { zBlatt } from '../documents/blocks.ts';
import {
  BLATT_GRUPPEN,
  PASSWORT_MINDESTLAENGE,
  zDatenbestandArt,
  zEinstellungen,
  zKonto,
  zKontoKurz,
  zZustand,
} from './types.ts';

const eigenes = operationFuer({ datenart: 'eigenes', zugriff: 'schreiben' });
/** These write keys beside the database, which no transaction spans. */
const eigeneSchluessel = operationFuer({ datenart: 'eigenes', zugriff: 'schreiben', istLangeArbeit: true });
const verwalten = operationFuer({ datenart: 'konten', zugriff: 'schreiben' });
const schluesselVerwalten = operationFuer({ datenart: 'konten', zugriff: 'schreiben', istLangeArbeit: true });
const freigeben = operationFuer({ datenart: 'konten', zugriff: 'freigeben', istLangeArbeit: true });

const zNeuesPasswort = z
  .string()
  .min(PASSWORT_MINDESTLAENGE, `Das Passwort braucht mindestens ${PASSWORT_MINDESTLAENGE} Zeichen.`)
  .max(200, 'Das Passwort darf höchstens 200 Zeichen haben.');
const zAnzeigename = z.string().trim().min(1, 'Bitte den eigenen Namen eingeben.').max(120);
const zKontostand = z.object({ id: zKontoId, version: z.int() });

export const kontenContract = {
  /** Query, before login: what the window has to show first. */
  zustand: operation.output(
    z.object({
      zustand: zZustand,
      /** Today for every rule and every date proposal (can be set with --heute). */
      heute: zDatum,
      version: z.string(),
      host: z.enum(['desktop', 'buero']),
      /** Folder of the Datenbestand, for the bottom line. */
      ordner: z.string(),
    }),
  ),
  /** Command, before login: makes the Datenbestand, its key and the first account, and logs in. */
  einrichten: operation
    .input(
      z.object({
        art: zDatenbestandArt,
        name: z.string().trim().min(1, 'Bitte einen Namen für den Datenbestand eingeben.').max(120),
        anzeigename: zAnzeigename,
        passwort: zNeuesPasswort,
      }),
    )
    .output(z.object({ konto: zKontoKurz })),
  /** Query, only between set-up and confirmation: the recovery sheet for the screen and the printer. */
  wiederherstellungsblatt: operation.output(z.object({ blatt: zBlatt, gefragteGruppe: z.int() })),
  /** Command: the same sheet as a Word file. */
  wiederherstellungsblattWord: operation.output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Command: the clerk types one group of the printed sheet back; only then the program opens. */
  wiederherstellungsblattBestaetigen: operation.input(z.object({ gruppe: z.string() })).output(z.object({})),
  /** Command, before login. `EINGABE` at `passwort` also says how long to wait after wrong tries. */
  anmelden: operation
    .input(z.object({ kontoId: zKontoId, passwort: z.string().max(200) }))
    .output(z.object({ konto: zKontoKurz })),
  /** Command: ends the session; the last one closes the Datenbestand. */
  sperren: operation.output(z.object({})),
  /** Command. */
  einstellungenSpeichern: eigenes.input(zEinstellungen).output(zEinstellungen),
  /**
   * Command, before login: a new password for an account by the recovery sheet, and logs in. `EINGABE` at `gruppen.3`
   * where a group is mistyped, at `gruppen` where the sheet is another one.
   */
  mitBlattZuruecksetzen: operation
    .input(
      z.object({
        kontoId: zKontoId,
        gruppen: z.array(z.string().max(20)).length(BLATT_GRUPPEN),
        passwort: zNeuesPasswort,
      }),
    )
    .output(z.object({ konto: zKontoKurz })),
  /** Command: the own password. `EINGABE` at `altesPasswort` or `passwort`. */
  passwortAendern: eigeneSchluessel
    .input(z.object({ altesPasswort: z.string().max(200), passwort: zNeuesPasswort }))
    .output(z.object({})),
  /** Query: the accounts, also those that left, and the names of the Kommunen for which roles are given. */
  liste: operationFuer({ datenart: 'konten', zugriff: 'lesen' }).output(
    z.object({ konten: z.array(zKonto), kommunen: z.array(z.object({ id: zKommuneId, name: z.string() })) }),
  ),
  /** Command: the new person types name and first password; the account then waits to be granted. */
  anlegen: schluesselVerwalten.input(z.object({ anzeigename: zAnzeigename, passwort: zNeuesPasswort })).output(zKonto),
  /** Command: grants a waiting account the key of the Datenbestand. */
  freigeben: freigeben.input(zKontostand).output(zKonto),
  /** Command: the roles of an account, in the place of the former ones. `GESPERRT` where nobody would administer. */
  zuteilungenSetzen: verwalten.input(zKontostand.extend({ zuteilungen: z.array(zZuteilung).max(500) })).output(zKonto),
  /** Command: a leaver. Ends the sessions of the account and gives the Datenbestand a new key. */
  deaktivieren: schluesselVerwalten.input(zKontostand).output(zKonto),
  /** Command: makes a new recovery sheet. The old one holds until a group of the new one is typed back. */
  neuesBlatt: schluesselVerwalten.output(z.object({})),
};
