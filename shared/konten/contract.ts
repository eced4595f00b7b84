import { z } from 'zod';
import { operation, operationFuer } from '../foundation/errors.ts';
import { zKontoId } from '../foundation/id.ts';
import { zDatum } from '../foundation/date.ts';
import { zBlatt } from '../documents/blocks.ts';
import { PASSWORT_MINDESTLAENGE, zDatenbestandArt, zEinstellungen, zKontoKurz, zZustand } from './types.ts';

const eigenes = operationFuer({ datenart: 'eigenes', zugriff: 'schreiben' });

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
        anzeigename: z.string().trim().min(1, 'Bitte den eigenen Namen eingeben.').max(120),
        passwort: z
          .string()
          .min(PASSWORT_MINDESTLAENGE, `Das Passwort braucht mindestens ${PASSWORT_MINDESTLAENGE} Zeichen.`)
          .max(200, 'Das Passwort darf höchstens 200 Zeichen haben.'),
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
};
