import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDokument } from '../dokumente/types.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zAusfertigung } from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
/** Word is packed before anything is written. */
const ablegen = operationFuer({ datenart: 'faelle', zugriff: 'schreiben', istLangeArbeit: true });
const zDatei = z.object({ name: z.string(), datei: z.instanceof(Blob) });

/**
 * The papers of an integration plan; part of `integrationsplaene`. `personId`: `EINGABE` for a person who is no adult of
 * the plan.
 */
export const planpapiereContract = {
  /** Query: a copy as blocks, without what is confidential; `grund` is not looked at. */
  blatt: lesen.input(zAusfertigung).output(zBlatt),
  /** Command (a reason that is given is recorded): the copy as a Word file. */
  word: schreiben.input(zAusfertigung).output(zDatei),
  /**
   * Command: files the copy with a code by which its signed scan finds back. What lies in the envelope is never filed: the
   * documents of a case are read without a reason. `GESPERRT` for a draft.
   */
  ablegen: ablegen.input(zAusfertigung.omit({ grund: true })).output(zDokument),
  /** Query: the one-page sheet „Meine nächsten drei Schritte“ for one person, never with what is confidential. */
  merkblatt: lesen.input(zAusfertigung.omit({ grund: true })).output(zBlatt),
  merkblattWord: lesen.input(zAusfertigung.omit({ grund: true })).output(zDatei),
};
