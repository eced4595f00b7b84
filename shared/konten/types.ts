import { z } from 'zod';
import { zKommuneId, zKontoId } from '../foundation/id.ts';
import { zZuteilung } from '../foundation/rights.ts';

/** Shortest password that is accepted. Quelle: Sicherheitsvorgabe des Projekts (Passphrase statt Zusammensetzungsregeln). */
export const PASSWORT_MINDESTLAENGE = 15;

/** Groups on the recovery sheet. */
export const BLATT_GRUPPEN = 9;

/** What the new Datenbestand is for; `beispiel` brings the made-up Verband Oberes Tal. */
export const zDatenbestandArt = z.enum(['gemeinde', 'verband', 'landkreis', 'beispiel']);
export type DatenbestandArt = z.infer<typeof zDatenbestandArt>;

/** Why the Datenbestand cannot be opened at all. */
export const zDatenbestandHindernis = z.object({
  code: z.enum([
    'beschaedigt',
    'neuer',
    'geoeffnet',
    'netzlaufwerk',
    'synchronordner',
    'schluesseldatei',
    'kein_zugriff',
  ]),
  satz: z.string(),
  ausweg: z.string(),
});
export type DatenbestandHindernis = z.infer<typeof zDatenbestandHindernis>;

export const zKontoKurz = z.object({ id: zKontoId, anzeigename: z.string() });
export type KontoKurz = z.infer<typeof zKontoKurz>;

/**
 * `wartet_auf_freigabe`: has its own keys, but nobody has granted it the key of the Datenbestand yet.
 * `ausgeschieden`: opens nothing any more; its name stays for the Protokoll.
 */
export const zKontozustand = z.enum(['aktiv', 'wartet_auf_freigabe', 'ausgeschieden']);
export type Kontozustand = z.infer<typeof zKontozustand>;

/** An account as whoever looks after the accounts sees it. */
export const zKonto = zKontoKurz.extend({
  zustand: zKontozustand,
  /** Instant since which it is in this state. */
  seit: z.string(),
  /** Instant of the last change of its password. */
  passwortSeit: z.string(),
  zuteilungen: z.array(zZuteilung),
  version: z.int(),
});
export type Konto = z.infer<typeof zKonto>;

/** How the window looks for one account; kept in the Datenbestand, never in the browser. */
export const zEinstellungen = z.object({
  farbschema: z.enum(['hell', 'dunkel', 'system']),
  /** Zoom of the window in percent. */
  groesseProzent: z.int().min(100).max(200),
  dichte: z.enum(['normal', 'dicht']),
  /** The Kommune that is worked for; null: all of them. */
  kommuneId: zKommuneId.nullable(),
  /** The navigation shows symbols only. */
  istNavigationEingeklappt: z.boolean().default(false),
  /** Version whose „Was ist neu“ the account has closed; empty: none. */
  geseheneFassung: z.string().max(50).default(''),
});
export type Einstellungen = z.infer<typeof zEinstellungen>;

/**
 * Where the program stands for this window: `leer` no Datenbestand yet, `gesperrt` nobody is logged in here,
 * `blatt` set up, but the recovery sheet is not yet confirmed, `offen` logged in.
 */
export const zZustand = z.discriminatedUnion('zustand', [
  z.object({ zustand: z.literal('hindernis'), hindernis: zDatenbestandHindernis }),
  z.object({ zustand: z.literal('leer') }),
  z.object({
    zustand: z.literal('gesperrt'),
    datenbestand: z.string(),
    konten: z.array(zKontoKurz.extend({ istFreigegeben: z.boolean() })),
  }),
  z.object({ zustand: z.literal('blatt'), datenbestand: z.string(), konto: zKontoKurz }),
  z.object({
    zustand: z.literal('offen'),
    datenbestand: z.string(),
    art: zDatenbestandArt,
    konto: zKontoKurz,
    einstellungen: zEinstellungen,
    /** What the window shows follows from these; the services check them again. */
    zuteilungen: z.array(zZuteilung),
  }),
]);
export type Zustand = z.infer<typeof zZustand>;
