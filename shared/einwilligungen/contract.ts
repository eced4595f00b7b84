import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDokument } from '../dokumente/types.ts';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zEinwilligungId, zHaushaltId, zPersonId, zUmschlagId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zPflichtzeile } from '../foundation/text.ts';
import {
  zAmpel,
  zEinwilligung,
  zEinwilligungEingabe,
  zEinwilligungsschritt,
  zEmpfaenger,
  zInformationsart,
  zUmschlag,
  zUmschlaginhalt,
  zUmschlagthema,
} from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
/** Word is packed before anything is written. */
const ablegen = operationFuer({ datenart: 'faelle', zugriff: 'schreiben', istLangeArbeit: true });
const zEine = z.object({ id: zEinwilligungId });
const zVersion = zEine.extend({ version: z.int() });

/** Consents of the persons of a household, the light, and closed notes. */
export const einwilligungenContract = {
  /** Query: consents, newest first, and that there are closed notes; never what lies in them. */
  uebersicht: lesen
    .input(z.object({ haushaltId: zHaushaltId }))
    .output(z.object({ einwilligungen: nurForm(z.array(zEinwilligung)), umschlaege: z.array(zUmschlag) })),
  /** Query: may these kinds of information about these persons of the household go to this recipient today? */
  ampel: lesen
    .input(
      z.object({
        haushaltId: zHaushaltId,
        personIds: z.array(zPersonId).min(1, 'Bitte mindestens eine Person wählen.').max(30),
        empfaenger: zEmpfaenger,
        arten: z.array(zInformationsart).min(1, 'Bitte mindestens eine Art von Angaben wählen.').max(20),
      }),
    )
    .output(zAmpel),
  /** Command: a prepared consent. `EINGABE` at the field for everything that it must name. */
  anlegen: schreiben
    .input(z.object({ haushaltId: zHaushaltId, eingabe: zEinwilligungEingabe }))
    .output(nurForm(zEinwilligung)),
  /** Command: as long as nobody has answered; `GESPERRT` later. */
  aendern: schreiben.input(zVersion.extend({ eingabe: zEinwilligungEingabe })).output(nurForm(zEinwilligung)),
  /** Command: given, refused, signed, copy handed out, withdrawn, cause gone. */
  schritt: schreiben
    .input(zVersion.extend({ schritt: zEinwilligungsschritt, am: zDatum }))
    .output(nurForm(zEinwilligung)),
  /** Command: a prepared one to the bin; `GESPERRT` once it is answered. */
  loeschen: schreiben.input(zVersion).output(z.object({})),
  /** Query: the Schweigepflichtentbindung as blocks; once filed as it was filed. */
  blatt: lesen.input(zEine).output(zBlatt),
  word: lesen.input(zEine).output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Command: files it with a code by which its signed scan finds back. */
  ablegen: ablegen.input(zEine).output(zDokument),
  /** Command: a closed note about a person. */
  umschlagSchreiben: schreiben
    .input(
      z.object({
        haushaltId: zHaushaltId,
        personId: zPersonId,
        thema: zUmschlagthema,
        inhalt: z.string().trim().min(1, 'Bitte die Notiz eingeben.').max(8000, 'Höchstens 8.000 Zeichen.'),
      }),
    )
    .output(zUmschlag),
  /** Command (it leaves a trace with the reason): what lies in a closed note. */
  umschlagOeffnen: schreiben
    .input(z.object({ id: zUmschlagId, grund: zPflichtzeile('Bitte den Grund eingeben.') }))
    .output(zUmschlaginhalt),
  /** Command: unread, to the bin; it can be brought back, unread as well. */
  umschlagLoeschen: schreiben.input(z.object({ id: zUmschlagId, version: z.int() })).output(z.object({})),
};
