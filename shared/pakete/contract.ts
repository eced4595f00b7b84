import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zPaketinhalt, zPaketkontakt } from './types.ts';

const lesen = operationFuer({ datenart: 'pakete', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'pakete', zugriff: 'schreiben' });
const lang = operationFuer({ datenart: 'pakete', zugriff: 'schreiben', istLangeArbeit: true });

export const paketeContract = {
  kontakte: lesen.output(
    z.object({ eigener: z.object({ name: z.string(), fingerabdruck: z.string() }), kontakte: z.array(zPaketkontakt) }),
  ),
  /** Query: the own contact file, to be given to others. */
  eigeneKontaktdatei: lesen.output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Command: takes a contact file of another Datenbestand. */
  kontaktHinzufuegen: schreiben.input(z.object({ datei: z.instanceof(Blob) })).output(zPaketkontakt),
  /** Command: the fingerprint was compared on the phone. */
  kontaktGeprueft: schreiben.input(z.object({ id: z.uuid(), version: z.int() })).output(zPaketkontakt),
  kontaktLoeschen: schreiben.input(z.object({ id: z.uuid(), version: z.int() })).output(z.object({})),
  /** Query by its effect: opens a package in a process of its own and lists it; nothing is taken over yet. */
  ansehen: lang
    .input(z.object({ datei: z.instanceof(Blob) }))
    .output(z.object({ eingangId: z.uuid(), inhalt: zPaketinhalt })),
  /** Command: files the enclosures of the listed package. */
  annehmen: schreiben.input(z.object({ eingangId: z.uuid() })).output(z.object({ satz: z.string() })),
  /** Command: seals documents for a contact. */
  packen: lang
    .input(
      z.object({
        kontaktId: z.uuid(),
        titel: z.string().trim().min(1, 'Bitte einen Titel eingeben.').max(200),
        dokumentIds: z.array(z.uuid()).min(1, 'Bitte mindestens ein Dokument wählen.').max(200),
      }),
    )
    .output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
};
