import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDokument } from '../dokumente/types.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zHaushaltId, zUebergabeId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zUebergabe, zUebergabeEingabe, zUebernommen } from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
/** The file is packed before the transaction begins. */
const langsamSchreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben', istLangeArbeit: true });

const zEine = z.object({ id: zUebergabeId });
const zVersion = zEine.extend({ version: z.int() });

/** Handovers from the Flüchtlingssozialarbeit: visible exactly where the household is. */
export const uebergabenContract = {
  /** Query: the protocols of a household, the newest first, and the values of the file that came with one. */
  liste: lesen
    .input(z.object({ haushaltId: zHaushaltId }))
    .output(z.object({ uebergaben: z.array(nurForm(zUebergabe)), uebernommen: z.array(zUebernommen) })),
  /** Command: `GESPERRT` with what `pruefeUebergabe` refuses. */
  anlegen: schreiben
    .input(z.object({ haushaltId: zHaushaltId, eingabe: zUebergabeEingabe }))
    .output(nurForm(zUebergabe)),
  aendern: schreiben.input(zVersion.extend({ eingabe: zUebergabeEingabe })).output(nurForm(zUebergabe)),
  /** Command: ticks an open matter off, or takes the tick back. */
  punktErledigen: schreiben
    .input(zVersion.extend({ punktId: z.uuid(), istErledigt: z.boolean() }))
    .output(nurForm(zUebergabe)),
  /** Command: values that were taken over stay in the file; they then no longer say where they came from. */
  loeschen: schreiben.input(zVersion).output(z.object({})),
  /**
   * Command: takes the named values of the protocol (`vorschlaege`) into the file and remembers them. `GESPERRT` without the
   * family's consent; `EINGABE` where a value is none of its proposals any more.
   */
  uebernehmen: schreiben
    .input(
      zVersion.extend({
        schluessel: z.array(z.string().max(200)).min(1, 'Bitte mindestens eine Angabe wählen.').max(400),
      }),
    )
    .output(z.object({ anzahl: z.int() })),
  /** Query: the protocol as blocks, for the print view. */
  blatt: lesen.input(zEine).output(zBlatt),
  word: lesen.input(zEine).output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Command: files the protocol under a code; the same content once. `GESPERRT` without the family's consent. */
  ablegen: langsamSchreiben.input(zEine).output(zDokument),
};
