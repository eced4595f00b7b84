import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zKommuneId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import {
  zMitgelieferteVorlage,
  zPlaneinstellungen,
  zVorlage,
  zVorlageEingabe,
  zVorlagenId,
  zVorlagenuebersetzung,
} from './types.ts';

const lesen = operationFuer({ datenart: 'netzwerk', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'netzwerk', zugriff: 'schreiben' });
const zStelle = z.object({ kommuneId: zKommuneId, id: z.string().max(40), version: z.int().nullable() });

/** Goals and measures, as shipped and as each Kommune has them. */
export const bibliothekContract = {
  /** Query: all of a Kommune, by field in the order of the plan; also those that it does not offer. */
  liste: lesen.input(z.object({ kommuneId: zKommuneId })).output(z.array(nurForm(zVorlage))),
  /** Query: the shipped entries, without what a Kommune made of them. */
  mitgelieferte: lesen.output(z.array(nurForm(zMitgelieferteVorlage))),
  /** Query: the words of a shipped entry in the languages of the plan, by the German name of the language. */
  uebersetzungen: lesen.input(z.object({ id: zVorlagenId })).output(z.array(zVorlagenuebersetzung)),
  /** Command: an own entry. */
  anlegen: schreiben.input(z.object({ kommuneId: zKommuneId, eingabe: zVorlageEingabe })).output(nurForm(zVorlage)),
  /** Command: own words, for an own or a shipped entry. `VERALTET`. */
  aendern: schreiben.input(zStelle.extend({ eingabe: zVorlageEingabe })).output(nurForm(zVorlage)),
  /** Command: whether the Kommune offers it. */
  anbieten: schreiben.input(zStelle.extend({ istAngeboten: z.boolean() })).output(nurForm(zVorlage)),
  /** Command: a shipped entry as it was shipped, an own one to the bin. Plans keep their words. */
  zuruecksetzen: schreiben.input(zStelle).output(z.object({})),
  einstellungen: lesen.input(z.object({ kommuneId: zKommuneId })).output(zPlaneinstellungen),
  einstellungenSpeichern: schreiben.input(zPlaneinstellungen).output(zPlaneinstellungen),
};
