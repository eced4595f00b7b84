import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { operation, operationFuer } from '../foundation/errors.ts';
import { zKontoId } from '../foundation/id.ts';
import { BLATT_GRUPPEN, zKontoKurz } from '../konten/types.ts';
import { zGefundeneSicherung, zSicherungslage, zSicherungsort, zSicherungsstand } from './types.ts';

const lesen = operationFuer({ datenart: 'sicherung', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'sicherung', zugriff: 'schreiben' });
const lang = operationFuer({ datenart: 'sicherung', zugriff: 'schreiben', istLangeArbeit: true });
const eigenes = operationFuer({ datenart: 'eigenes', zugriff: 'lesen' });

/** A folder is never a path from the window: the backend's list names it by a handle. */
const zHandle = z.string().min(1, 'Bitte einen Ort wählen.').max(200);
const zName = z.string().min(1, 'Bitte eine Sicherung wählen.').max(200);
const zAuftrag = z.object({ auftragId: z.uuid() });

export const sicherungContract = {
  /** Query for everybody: the line at the bottom. */
  lage: eigenes.output(zSicherungslage),
  /** Query. */
  stand: lesen.output(zSicherungsstand),
  /** Query: folders that can be chosen, each with a handle. */
  orte: lesen.output(z.array(zSicherungsort)),
  /** Command: backups go there from now on. */
  zielWaehlen: schreiben.input(z.object({ handle: zHandle })).output(z.object({})),
  /** Command: starts a job; `auftragId` for `auftraege.verfolgen`. */
  sichern: lang.output(zAuftrag),
  /** Command: opens and counts a backup again. */
  proben: lang.input(z.object({ name: zName })).output(zAuftrag),
  /** Query: the Ablageblatt for the screen and the printer. */
  ablageblatt: lesen.output(zBlatt),
  /** Query: the same as a Word file. */
  ablageblattWord: lesen.output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Query, before the login: folders in which backups may lie. */
  orteVorher: operation.output(z.array(zSicherungsort)),
  /** Query, before the login: backups in one of these folders, newest first. */
  gefundene: operation.input(z.object({ handle: zHandle })).output(z.array(zGefundeneSicherung)),
  /**
   * Command, before the login and only where no Datenbestand can be opened: puts a backup in its place, opened with the
   * password of an account in it, or with the recovery sheet and a new password for the account. `EINGABE` at
   * `zugang.passwort`, `zugang.gruppen` and `zugang.gruppen.3`.
   */
  wiederherstellen: operation
    .input(
      z.object({
        handle: zHandle,
        name: zName,
        kontoId: zKontoId,
        zugang: z.discriminatedUnion(
          'art',
          [
            z.object({ art: z.literal('passwort'), passwort: z.string().max(200) }),
            z.object({
              art: z.literal('blatt'),
              gruppen: z.array(z.string().max(20)).length(BLATT_GRUPPEN),
              passwort: z.string().max(200),
            }),
          ],
          'Bitte Passwort oder Wiederherstellungsblatt wählen.',
        ),
      }),
    )
    .output(z.object({ konto: zKontoKurz, ergebnis: z.array(z.string()) })),
};
