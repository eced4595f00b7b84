import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zKommuneId } from '../foundation/id.ts';
import { zPaketbefund, zPaketkontakt, zPaketvorgang } from './types.ts';

const lesen = operationFuer({ datenart: 'pakete', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'pakete', zugriff: 'schreiben' });
const lang = operationFuer({ datenart: 'pakete', zugriff: 'schreiben', istLangeArbeit: true });

const zEinzeilig = (feld: string) =>
  z
    .string()
    .trim()
    .min(1, `Bitte ${feld} eingeben.`)
    .max(200)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u, 'Bitte nur lesbare Zeichen verwenden.');

const zDatei = z.object({ datei: z.instanceof(Blob) });

export const paketeContract = {
  kontakte: lesen.output(
    z.object({ eigener: z.object({ name: z.string(), fingerabdruck: z.string() }), kontakte: z.array(zPaketkontakt) }),
  ),
  /** Query: the own contact file, to be given to others. */
  eigeneKontaktdatei: lesen.output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Command: takes a contact file of another Datenbestand. */
  kontaktHinzufuegen: schreiben.input(zDatei).output(zPaketkontakt),
  /** Command: takes the sender of a package as a contact, under a name that the clerk gives. */
  absenderAufnehmen: lang.input(zDatei.extend({ name: zEinzeilig('einen Namen') })).output(zPaketkontakt),
  /** Command: the fingerprint was compared on the phone. */
  kontaktGeprueft: schreiben.input(z.object({ id: z.uuid(), version: z.int() })).output(zPaketkontakt),
  kontaktLoeschen: schreiben.input(z.object({ id: z.uuid(), version: z.int() })).output(z.object({})),
  /** Query: what was sent and taken, newest first. */
  liste: lesen.output(z.array(zPaketvorgang)),
  /** Query by its effect: has a package looked at and lists it; nothing is taken over. */
  ansehen: lang.input(zDatei).output(zPaketbefund),
  /** Command: takes the very package that was listed, all of it or nothing. `kommuneId` null: for those who see all. */
  annehmen: lang
    .input(zDatei.extend({ sha256: z.string().length(64), kommuneId: zKommuneId.nullable() }))
    .output(z.object({ satz: z.string() })),
  /** Command: seals a message with documents and files for a contact whose fingerprint was compared. */
  packen: lang
    .input(
      z.object({
        kontaktId: z.uuid(),
        kommuneId: zKommuneId.nullable(),
        titel: zEinzeilig('einen Titel'),
        text: z.string().max(10_000),
        /** Documents that are kept in the Datenbestand. */
        dokumentIds: z.array(z.uuid()).max(200),
        /** Files that the clerk chose. */
        anlagen: z.array(z.object({ name: z.string().max(200), datei: z.instanceof(Blob) })).max(200),
      }),
    )
    .output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Query: the message of a package that was taken, and its enclosures. */
  nachricht: lesen.input(z.object({ id: z.uuid() })).output(
    z.object({
      paket: zPaketvorgang,
      text: z.string(),
      anlagen: z.array(z.object({ position: z.int(), name: z.string(), bytes: z.int(), sha256: z.string() })),
    }),
  ),
  /** Query: one enclosure, to the last byte as it was sent. */
  anlage: lesen
    .input(z.object({ id: z.uuid(), position: z.int() }))
    .output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
};
