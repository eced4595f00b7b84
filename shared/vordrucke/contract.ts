import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zGrund } from '../foundation/reasons.ts';
import { zDokument } from '../dokumente/types.ts';
import { zFeldmarke, zFormular, zFuellung, zPapierart, zVordruck, zVordruckAngaben, zVordruckfeld } from './types.ts';

const lesen = operationFuer({ datenart: 'foerderrecht', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'foerderrecht', zugriff: 'schreiben' });
/** A form is read for a second before anything is written. */
const laden = operationFuer({ datenart: 'foerderrecht', zugriff: 'schreiben', istLangeArbeit: true });
/** Forms on the page of a paper: its values are those of the Antrag. */
const lesenZumPapier = operationFuer({ datenart: 'antraege', zugriff: 'lesen' });
const fuellen = operationFuer({ datenart: 'antraege', zugriff: 'schreiben', istLangeArbeit: true });

const zDatei = z.object({ name: z.string().max(200), datei: z.instanceof(Blob) });
const zStand = z.object({ id: z.uuid(), version: z.int() });
/** A record that a form is filled from. */
const zPapier = z.object({ papierart: zPapierart, papierId: z.uuid() });

export const vordruckeContract = {
  /** Query: all forms, newest validity first, each with how many of its places have a field. */
  liste: lesen.output(z.array(z.object({ vordruck: zVordruck, stellen: z.int(), warnungen: z.array(zGrund) }))),
  /** Query: one form as the window draws it, with the fields that its places can have. */
  einer: lesen.input(z.object({ id: z.uuid() })).output(
    z.object({
      vordruck: zVordruck,
      formular: zFormular,
      felder: z.array(zVordruckfeld),
      warnungen: z.array(zGrund),
    }),
  ),
  /** Query: the file as it was loaded. */
  datei: lesen.input(z.object({ id: z.uuid() })).output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Command: checks a file and keeps it. `EINGABE` (`datei`) says why one is refused. */
  laden: laden.input(zDatei.extend({ eingabe: zVordruckAngaben })).output(zVordruck),
  /**
   * Command: a newer version of a form, valid from `gueltigVon` on; the older one ends the day before. Marks are carried
   * over where places are the same; the others stand in `verloren`.
   */
  ersetzen: laden.input(zDatei.extend({ ...zStand.shape, gueltigVon: zDatum })).output(zVordruck),
  /** Command: name, kind of paper, validity. */
  aendern: schreiben.input(z.object({ ...zStand.shape, eingabe: zVordruckAngaben })).output(zVordruck),
  /** Command: fields of places; null takes the field away. */
  markieren: schreiben
    .input(
      z.object({
        ...zStand.shape,
        marken: z
          .array(z.object({ stelle: zFeldmarke.shape.stelle, feld: zFeldmarke.shape.feld.nullable() }))
          .max(2_000),
      }),
    )
    .output(zVordruck),
  /** Command: the places that a newer version lost were looked at. */
  verloreneBestaetigen: schreiben.input(zStand).output(zVordruck),
  loeschen: schreiben.input(zStand).output(z.object({})),
  /** Query: forms that are valid on the day of a paper, and what each is filled with. */
  zumPapier: lesenZumPapier.input(zPapier).output(
    z.object({
      tag: zDatum,
      vordrucke: z.array(z.object({ vordruck: zVordruck, formular: zFormular, fuellung: zFuellung })),
    }),
  ),
  /** Command: fills a form with the values of the paper, files it among its documents and hands it over. */
  fuellen: fuellen.input(zPapier.extend({ vordruckId: z.uuid() })).output(
    z.object({
      name: z.string(),
      datei: z.instanceof(Blob),
      dokument: zDokument,
      leer: zFuellung.shape.leer,
      /** Entries for which an Excel form has no empty rows. */
      ohnePlatz: z.int(),
    }),
  ),
};
