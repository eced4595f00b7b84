import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zHaushaltId, zPersonId, zPlaneintragId, zPlanfassungId, zPlanId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zPflichtzeile, zZeile } from '../foundation/text.ts';
import {
  zPlan,
  zPlanabschluss,
  zPlanfassung,
  zPlanfassungEingabe,
  zPlanfilter,
  zPlanzeile,
  zSchrittstand,
  zZielstand,
} from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
const zFassungVersion = z.object({ id: zPlanfassungId, version: z.int() });
const zPlanVersion = z.object({ id: zPlanId, version: z.int() });

/** Integration plans of a household and their versions: visible exactly where the household is. */
export const planContract = {
  /** Query: the plans of a household, the family's first, each with its versions. */
  liste: lesen.input(z.object({ haushaltId: zHaushaltId })).output(z.array(zPlan)),
  /** Query: plans of all cases that the account sees, a page at a time, by due review. */
  uebersicht: lesen
    .input(z.object({ filter: zPlanfilter, seite: z.int().min(0).max(10_000) }))
    .output(z.object({ zeilen: z.array(zPlanzeile), gesamt: z.int() })),
  /** Query: one version; what lies in the envelope is left out. */
  fassung: lesen.input(z.object({ id: zPlanfassungId })).output(nurForm(zPlanfassung)),
  /** Command (it leaves a trace with the reason): the same with what lies in the envelope. */
  umschlagOeffnen: schreiben
    .input(z.object({ id: zPlanfassungId, grund: zPflichtzeile('Bitte den Grund eingeben.') }))
    .output(nurForm(zPlanfassung)),
  /** Command: a first draft, begun from the newest Erhebung. `GESPERRT` where such a plan is open already. */
  beginnen: schreiben
    .input(z.object({ haushaltId: zHaushaltId, personId: zPersonId.nullable() }))
    .output(nurForm(zPlanfassung)),
  /** Command: the draft. `EINGABE`, `GESPERRT` once it is agreed, `VERALTET`. */
  speichern: schreiben.input(zFassungVersion.extend({ eingabe: zPlanfassungEingabe })).output(nurForm(zPlanfassung)),
  /** Command: a draft to the bin; the first one takes its plan along. */
  verwerfen: schreiben.input(zFassungVersion).output(z.object({})),
  /** Command: agreed on this day; from here on its words stay. `GESPERRT` with what `pruefeVereinbarung` refuses. */
  vereinbaren: schreiben
    .input(zFassungVersion.extend({ am: zDatum, unterschriebenVon: z.array(zPersonId).max(30) }))
    .output(nurForm(zPlanfassung)),
  /** Command: the next version as a draft with the same goals. `GESPERRT` where there is a draft already. */
  fortschreiben: schreiben.input(zPlanVersion).output(nurForm(zPlanfassung)),
  /** Command: signature and handing out of one adult; null takes the day back. */
  unterschrift: schreiben
    .input(
      zFassungVersion.extend({
        personId: zPersonId,
        unterschriebenAm: zDatum.nullable(),
        ausgehaendigtAm: zDatum.nullable(),
      }),
    )
    .output(nurForm(zPlanfassung)),
  /** Command: the Leitung took note, on paper. */
  kenntnisnahme: schreiben
    .input(zFassungVersion.extend({ am: zDatum.nullable(), von: zZeile }))
    .output(nurForm(zPlanfassung)),
  /** Command: what became of a goal of the version that holds. `EINGABE` at `grund` for changed and given up. */
  zielstand: schreiben
    .input(zFassungVersion.extend({ zielId: zPlaneintragId, stand: zZielstand, am: zDatum, grund: zZeile }))
    .output(nurForm(zPlanfassung)),
  schrittstand: schreiben
    .input(zFassungVersion.extend({ schrittId: zPlaneintragId, stand: zSchrittstand, am: zDatum, grund: zZeile }))
    .output(nurForm(zPlanfassung)),
  zusageErledigt: schreiben
    .input(zFassungVersion.extend({ zusageId: zPlaneintragId, am: zDatum.nullable() }))
    .output(nurForm(zPlanfassung)),
  /** Command: ends a plan that was agreed. */
  abschliessen: schreiben.input(zPlanVersion.extend({ abschluss: zPlanabschluss })).output(zPlan),
  wiederAufnehmen: schreiben.input(zPlanVersion).output(zPlan),
};
