import { z } from 'zod';
import { zBeratungszeile } from '../beratungen/types.ts';
import { zBlatt } from '../documents/blocks.ts';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zAbgabeId, zEigeneKennzahlId, zHaushaltId, zPersonalId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zGrund } from '../foundation/reasons.ts';
import { zPflichtzeile, zZeile } from '../foundation/text.ts';
import {
  zAbgabe,
  zAbgabedifferenz,
  zAuswertung,
  zAuswertungsfrage,
  zEigeneZaehlung,
  zKennzahl,
  zKennzahlAnpassung,
  zKennzahlschluessel,
  zMerkmal,
  zRegel,
  zRegelstand,
} from './types.ts';

const lesen = operationFuer({ datenart: 'kennzahlen', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'kennzahlen', zugriff: 'schreiben' });
/** Files are written before anything is kept. */
const abgeben = operationFuer({ datenart: 'kennzahlen', zugriff: 'schreiben', istLangeArbeit: true });
/** Where lines of single cases stand. */
const faelle = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const zDatei = z.object({ name: z.string(), datei: z.instanceof(Blob) });
const zSeite = z.int().min(0).max(100_000);

/** The 47 Kennzahlen, what follows from them, and what was sent. */
export const kennzahlenContract = {
  katalog: lesen.output(z.object({ kennzahlen: z.array(zKennzahl), regeln: z.array(zRegelstand) })),
  /** Command: own name, definition, place; with its history. */
  anpassen: schreiben
    .input(z.object({ schluessel: zKennzahlschluessel, version: z.int().nullable(), eingabe: zKennzahlAnpassung }))
    .output(zKennzahl),
  /** Command: shipped words again. */
  zuruecksetzen: schreiben.input(z.object({ schluessel: zKennzahlschluessel, version: z.int() })).output(z.object({})),
  eigeneSpeichern: schreiben
    .input(
      z.object({
        id: zEigeneKennzahlId.nullable(),
        version: z.int().nullable(),
        eingabe: zKennzahlAnpassung,
        zaehlung: zEigeneZaehlung,
      }),
    )
    .output(zKennzahl),
  eigeneLoeschen: schreiben.input(z.object({ id: zEigeneKennzahlId, version: z.int() })).output(z.object({})),
  /** Command: another reading from a day on. `GESPERRT` where something was sent for that time, with the way out. */
  regelSetzen: schreiben
    .input(
      z.object({
        regel: zRegel,
        wert: z.string().max(40),
        giltAb: zDatum.nullable(),
        begruendung: zPflichtzeile('Bitte den Grund eingeben.'),
      }),
    )
    .output(zRegelstand),
  /** Query: „Auswertung Zeitraum“. `EINGABE` where the period ends before it begins. */
  auswertung: lesen.input(zAuswertungsfrage).output(zAuswertung),
  /** Query: one figure by a feature; small values are put together as „Sonstige“, and a second one where it could be computed. */
  aufgliederung: lesen
    .input(zAuswertungsfrage.extend({ schluessel: zKennzahlschluessel, merkmal: zMerkmal }))
    .output(z.object({ gruppen: z.array(z.object({ name: z.string(), wert: z.int() })), verdeckte: z.int() })),
  /** Query: the rule of a figure and the notes behind it, a page at a time. */
  dahinter: faelle
    .input(
      zAuswertungsfrage.extend({
        schluessel: zKennzahlschluessel,
        personalId: zPersonalId.nullable(),
        seite: zSeite,
      }),
    )
    .output(
      z.object({
        wert: z.number().nullable(),
        erklaerung: z.string(),
        beratungen: z.array(nurForm(zBeratungszeile)),
        /** What is no talk: contacts, plans, persons; a line each. */
        andere: z.array(z.object({ titel: z.string(), am: zDatum.nullable(), ziel: z.string().nullable() })),
        gesamt: z.int(),
      }),
    ),
  /** Query: a row per day and file (columns 1 to 39, 41, 42, 45, 46). */
  tageserfassung: faelle.input(zAuswertungsfrage.extend({ seite: zSeite })).output(
    z.object({
      zeilen: z.array(
        z.object({
          am: zDatum,
          haushaltId: zHaushaltId.nullable(),
          bezeichnung: z.string(),
          aktenzeichen: z.string(),
          werte: z.record(z.string(), z.int()),
        }),
      ),
      gesamt: z.int(),
    }),
  ),
  /** Query: what to mend before sending (5.6), in the order of the list. */
  pruefung: lesen
    .input(zAuswertungsfrage)
    .output(z.object({ gruende: z.array(zGrund.extend({ anzahl: z.int(), ziel: z.string().nullable() })) })),
  excel: lesen.input(zAuswertungsfrage).output(zDatei),
  blatt: lesen.input(zAuswertungsfrage).output(zBlatt),
  word: lesen.input(zAuswertungsfrage).output(zDatei),
  tageserfassungExcel: faelle.input(zAuswertungsfrage).output(zDatei),
  abgaben: lesen.output(z.array(zAbgabe.omit({ auswertung: true }))),
  /** Query: what was sent, and what the same question gives now by the rules of that day. */
  abgabe: lesen
    .input(z.object({ id: zAbgabeId }))
    .output(z.object({ abgabe: zAbgabe, differenzen: z.array(zAbgabedifferenz) })),
  /** The file that was sent. */
  abgabeDatei: lesen.input(z.object({ id: zAbgabeId })).output(zDatei),
  /** Command: keeps the figures and the file as they are now. */
  abgeben: abgeben
    .input(zAuswertungsfrage.extend({ titel: zPflichtzeile('Bitte einen Titel eingeben.'), an: zZeile }))
    .output(zAbgabe),
};
