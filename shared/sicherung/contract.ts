import { z } from 'zod';
import { operation, operationFuer } from '../foundation/errors.ts';
import { zKontoKurz } from '../konten/types.ts';
import { zSicherung, zSicherungsstand } from './types.ts';

const lesen = operationFuer({ datenart: 'sicherung', zugriff: 'lesen' });
const lang = operationFuer({ datenart: 'sicherung', zugriff: 'schreiben', istLangeArbeit: true });

/** A folder is never a path from the window: the host's dialog names it by a handle. */
const zHandle = z.string().min(1).max(200);

export const sicherungContract = {
  stand: lesen.output(zSicherungsstand),
  /** Command: folders that the host offers (drives, sticks, standard folder), each with a handle. */
  orte: lesen.output(
    z.array(z.object({ handle: zHandle, name: z.string(), frei: z.string(), istWechseldatentraeger: z.boolean() })),
  ),
  zielWaehlen: lang.input(z.object({ handle: zHandle })).output(zSicherungsstand),
  /** Command: starts a job; `auftragId` for `auftraege.verfolgen`. */
  sichern: lang.output(z.object({ auftragId: z.uuid() })),
  /** Command: opens and counts a backup again. */
  proben: lang.input(z.object({ name: z.string() })).output(z.object({ auftragId: z.uuid() })),
  /** Query, before the login: backups in a folder that the host's dialog named. */
  gefundene: operation.input(z.object({ handle: zHandle })).output(z.array(zSicherung)),
  orteVorher: operation.output(z.array(z.object({ handle: zHandle, name: z.string() }))),
  /** Command, before the login: puts a backup in place, opened with a password or the recovery sheet. */
  wiederherstellen: operation
    .input(
      z.object({
        handle: zHandle,
        name: z.string(),
        zugang: z.discriminatedUnion('art', [
          z.object({ art: z.literal('passwort'), kontoId: z.string(), passwort: z.string().max(200) }),
          z.object({ art: z.literal('blatt'), schluessel: z.string().max(200), neuesPasswort: z.string().max(200) }),
        ]),
      }),
    )
    .output(z.object({ konto: zKontoKurz, gezaehlt: z.array(z.string()) })),
};
