import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zHaushaltId, zPersonalId, zTerminId, zTerminserieId, zWeiterleitungId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zZeile } from '../foundation/text.ts';
import { zFrist } from '../fristen/types.ts';
import {
  zBelegung,
  zSerienumfang,
  zTermin,
  zTerminEingabe,
  zTerminstand,
  zTerminzeile,
  zWeiterleitung,
  zWeiterleitungEingabe,
  zWeiterleitungsstand,
  zWessen,
  zWiederholung,
} from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
const zTerminstelle = z.object({ id: zTerminId, version: z.int() });
const zWeiterleitungsstelle = z.object({ id: zWeiterleitungId, version: z.int() });

/** Appointments and Weiterleitungen of cases. A record is visible exactly where its household is. */
export const termineContract = {
  /** Query: appointments of these days in the order of the calendar, at most a year. */
  liste: lesen.input(z.object({ von: zDatum, bis: zDatum, wessen: zWessen })).output(nurForm(z.array(zTerminzeile))),
  /** Query: all appointments of a case, the newest first. */
  imFall: lesen.input(z.object({ haushaltId: zHaushaltId })).output(nurForm(z.array(zTermin))),
  /** Query: when somebody of Personal is taken in these days; times alone, also of cases that the account does not see. */
  belegung: lesen
    .input(z.object({ personalId: zPersonalId, von: zDatum, bis: zDatum }))
    .output(nurForm(z.array(zBelegung))),
  /**
   * Command: one appointment, or a series. `EINGABE` for persons of another household and Personal that is not there,
   * `GESPERRT` where a rule forbids it. Answers what was made, in its order.
   */
  anlegen: schreiben
    .input(z.object({ eingabe: zTerminEingabe, wiederholung: zWiederholung.nullable() }))
    .output(nurForm(z.array(zTermin))),
  /** Command: one appointment, or it and the planned ones after it, which move by as many days. */
  aendern: schreiben
    .input(zTerminstelle.extend({ eingabe: zTerminEingabe, umfang: zSerienumfang }))
    .output(nurForm(zTermin)),
  /** Command: what came of it. */
  standSetzen: schreiben.input(zTerminstelle.extend({ stand: zTerminstand })).output(nurForm(zTermin)),
  /** Command: to the bin, one or it and the planned ones after it. */
  loeschen: schreiben.input(zTerminstelle.extend({ umfang: zSerienumfang })).output(z.object({})),
  /**
   * Query: a calendar file for Outlook: Aktenzeichen and initials, or names and titles where the clerk says so.
   * Never an address of a protected household.
   */
  kalender: lesen
    .input(
      z.object({
        was: z.discriminatedUnion('art', [
          z.object({ art: z.literal('einer'), id: zTerminId }),
          z.object({ art: z.literal('serie'), serieId: zTerminserieId }),
          z.object({ art: z.literal('meine') }),
        ]),
        mitNamen: z.boolean(),
      }),
    )
    .output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Query: appointments without an outcome and of the next seven days, and what is due in those cases. */
  faellige: lesen
    .input(z.object({ wessen: zWessen }))
    .output(z.object({ termine: nurForm(z.array(zTerminzeile)), fristen: nurForm(z.array(zFrist)) })),

  /** Query: Weiterleitungen of a case, the newest first. */
  weiterleitungen: lesen.input(z.object({ haushaltId: zHaushaltId })).output(nurForm(z.array(zWeiterleitung))),
  /** Command: notes a Weiterleitung as sent. `EINGABE` at persons and partner, `GESPERRT` by the rules. */
  weiterleiten: schreiben.input(zWeiterleitungEingabe).output(nurForm(zWeiterleitung)),
  /** Command: target, office and concern; the steps stay. */
  weiterleitungAendern: schreiben
    .input(zWeiterleitungsstelle.extend({ eingabe: zWeiterleitungEingabe }))
    .output(nurForm(zWeiterleitung)),
  /** Command: the next state with its day. `GESPERRT` with the reasons of `pruefeSchritt`. */
  weiterleitungSchritt: schreiben
    .input(zWeiterleitungsstelle.extend({ stand: zWeiterleitungsstand, am: zDatum, grund: zZeile }))
    .output(nurForm(zWeiterleitung)),
  weiterleitungLoeschen: schreiben.input(zWeiterleitungsstelle).output(z.object({})),
};
