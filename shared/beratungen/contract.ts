import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDokument } from '../dokumente/types.ts';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zBeratungId, zHaushaltId, zKommuneId, zNetzwerkkontaktId, zTerminId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zGrund } from '../foundation/reasons.ts';
import {
  zBeratung,
  zBeratungEingabe,
  zBeratungsvorschlag,
  zBeratungszeile,
  zNetzwerkkontakt,
  zNetzwerkkontaktEingabe,
} from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
const ablegen = operationFuer({ datenart: 'faelle', zugriff: 'schreiben', istLangeArbeit: true });
const netzwerkLesen = operationFuer({ datenart: 'netzwerk', zugriff: 'lesen' });
const netzwerkSchreiben = operationFuer({ datenart: 'netzwerk', zugriff: 'schreiben' });
const zZeitraum = z.object({ von: zDatum, bis: zDatum, kommuneId: zKommuneId.nullable() });
const zStelle = z.object({ id: zBeratungId, version: z.int() });

/** Talks with refugees, and the professional contacts of the Integrationsmanagement itself. */
export const beratungenContract = {
  /** Query: one talk, also one without a name. */
  eine: lesen.input(z.object({ id: zBeratungId })).output(nurForm(zBeratung)),
  /** Query: the talks of a case, the newest first. */
  imFall: lesen.input(z.object({ haushaltId: zHaushaltId })).output(nurForm(z.array(zBeratung))),
  /** Query: talks of a period, a page at a time; `nurUnvollstaendige`: those that lack something. */
  liste: lesen
    .input(
      zZeitraum.extend({
        wessen: z.enum(['eigene', 'alle']),
        nurUnvollstaendige: z.boolean(),
        seite: z.int().min(0).max(100_000),
      }),
    )
    .output(z.object({ zeilen: z.array(nurForm(zBeratungszeile)), gesamt: z.int() })),
  /** Query: how many talks the account's own Personal noted in a year and on a day, and what they lack. */
  zaehler: lesen.input(z.object({ am: zDatum })).output(
    z.object({
      imJahr: z.int(),
      amTag: z.int(),
      unvollstaendig: z.array(z.object({ was: z.string(), anzahl: z.int() })),
    }),
  ),
  /** Query: what the last talks propose; null household: the own last ones. */
  vorschlag: lesen.input(z.object({ haushaltId: zHaushaltId.nullable() })).output(zBeratungsvorschlag),
  /** Command: `EINGABE` at the field; `GESPERRT` in the future and before the arrival; answers the warnings beside. */
  anlegen: schreiben
    .input(z.object({ eingabe: zBeratungEingabe }))
    .output(z.object({ beratung: nurForm(zBeratung), hinweise: z.array(zGrund) })),
  /**
   * Command: one talk for each of several cases (Z10); all or none. Case, Kommune and goal of the note do not matter. Warnings
   * name their case.
   */
  gruppeAnlegen: schreiben
    .input(
      z.object({
        haushaltIds: z.array(zHaushaltId).min(2, 'Bitte mindestens zwei Fälle wählen.').max(60),
        eingabe: zBeratungEingabe,
      }),
    )
    .output(z.object({ beratungen: z.array(nurForm(zBeratung)), hinweise: z.array(zGrund) })),
  /** Command: a whole Sprechtag; each line is kept or says why not (`fehler` by its number), the others stay. */
  sprechtag: schreiben.input(z.object({ zeilen: z.array(zBeratungEingabe).min(1).max(100) })).output(
    z.object({
      angelegte: z.array(z.object({ zeile: z.int(), id: zBeratungId })),
      fehler: z.array(z.object({ zeile: z.int(), feld: z.string(), satz: z.string() })),
      /** What should be known of the lines that were kept. */
      hinweise: z.array(zGrund.extend({ zeile: z.int() })),
    }),
  ),
  /**
   * Command: the talk stays in its case and counts where and as what it did; `weiterleitungen` and `wiedervorlageAm` come in
   * addition to those that are there.
   */
  aendern: schreiben.input(zStelle.extend({ eingabe: zBeratungEingabe })).output(nurForm(zBeratung)),
  /** Command: to the bin, with those of its Weiterleitungen of which nothing came. */
  loeschen: schreiben.input(zStelle).output(z.object({})),
  /** Query: letter to whoever did not come; null: proposes the same time, in a week or later. `GESPERRT` where nothing was missed. */
  einladung: lesen.input(z.object({ terminId: zTerminId, neuerTerminId: zTerminId.nullable() })).output(zBlatt),
  einladungWord: lesen
    .input(z.object({ terminId: zTerminId, neuerTerminId: zTerminId.nullable() }))
    .output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  einladungAblegen: ablegen
    .input(z.object({ terminId: zTerminId, neuerTerminId: zTerminId.nullable() }))
    .output(zDokument),
  /** Query: contacts of a period, the newest first. */
  kontakte: netzwerkLesen.input(zZeitraum).output(z.array(nurForm(zNetzwerkkontakt))),
  kontaktAnlegen: netzwerkSchreiben
    .input(z.object({ eingabe: zNetzwerkkontaktEingabe }))
    .output(nurForm(zNetzwerkkontakt)),
  kontaktAendern: netzwerkSchreiben
    .input(z.object({ id: zNetzwerkkontaktId, version: z.int(), eingabe: zNetzwerkkontaktEingabe }))
    .output(nurForm(zNetzwerkkontakt)),
  kontaktLoeschen: netzwerkSchreiben.input(z.object({ id: zNetzwerkkontaktId, version: z.int() })).output(z.object({})),
};
