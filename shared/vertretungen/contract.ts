import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zHaushaltId, zPersonalId, zVertretungId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zGrund } from '../foundation/reasons.ts';
import { zNachlass, zRueckkehrblatt, zVertretung, zVertretungEingabe, zVertretungsvorschlag } from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
const zZeit = z.object({ personalId: zPersonalId, von: zDatum, bis: zDatum });

/** Standing in for somebody who is away, and taking over from somebody who leaves. */
export const vertretungenContract = {
  /** Query: Vertretungen in a Kommune that the account sees, the newest first. */
  liste: lesen.output(nurForm(z.array(zVertretung))),
  /** Query: whom the program proposes to stand in: the standing Vertretung, else somebody of the team. */
  vorschlag: lesen.input(z.object({ abwesendId: zPersonalId })).output(zVertretungsvorschlag),
  /** Query: what hinders a Vertretung before it is saved. */
  pruefen: lesen.input(z.object({ id: zVertretungId.nullable(), eingabe: zVertretungEingabe })).output(z.array(zGrund)),
  /** Command: adds a Vertretung, or changes it where `id` is given. `GESPERRT` by the rules, `EINGABE` at its field. */
  speichern: schreiben
    .input(z.object({ id: zVertretungId.nullable(), version: z.int().nullable(), eingabe: zVertretungEingabe }))
    .output(nurForm(zVertretung)),
  loeschen: schreiben.input(z.object({ id: zVertretungId, version: z.int() })).output(z.object({})),
  /** Query: „während Ihrer Abwesenheit“: what others did in the cases of a person in these days. */
  rueckkehr: lesen.input(zZeit).output(zRueckkehrblatt),
  rueckkehrBlatt: lesen.input(zZeit).output(zBlatt),
  rueckkehrWord: lesen.input(zZeit).output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Query: everything that a person has open, and the proposal who takes it. */
  nachlass: lesen.input(z.object({ personalId: zPersonalId })).output(nurForm(zNachlass)),
  /**
   * Command: hands cases over with their planned appointments and Wiedervorlagen, and what belongs to none of them to
   * `uebrigesAnId`. `VERALTET` where a case was changed meanwhile, `EINGABE` for somebody who does not work in its Kommune.
   */
  uebergeben: schreiben
    .input(
      z.object({
        personalId: zPersonalId,
        faelle: z
          .array(z.object({ haushaltId: zHaushaltId, version: z.int(), nachfolgeId: zPersonalId }))
          .max(2000, 'Höchstens 2.000 Fälle auf einmal.'),
        uebrigesAnId: zPersonalId.nullable(),
      }),
    )
    .output(z.object({ faelle: z.int(), termine: z.int(), wiedervorlagen: z.int() })),
};
