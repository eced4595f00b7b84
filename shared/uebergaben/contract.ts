import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDokument } from '../dokumente/types.ts';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zHaushaltId, zKommuneId, zUebergabeId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zPaketbefund } from '../pakete/types.ts';
import { zFallpaket, zPaketauswahl } from './paket.ts';
import { zUebergabe, zUebergabeEingabe, zUebernommen } from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
/** The file is packed before the transaction begins. */
const langsamSchreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben', istLangeArbeit: true });

const zWord = z.object({ name: z.string(), datei: z.instanceof(Blob) });
const zSendung = z.object({ haushaltId: zHaushaltId, kontaktId: z.uuid(), auswahl: zPaketauswahl });
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
  word: lesen.input(zEine).output(zWord),
  /** Command: files the protocol under a code; the same content once. `GESPERRT` without the family's consent. */
  ablegen: langsamSchreiben.input(zEine).output(zDokument),
  /** Query: Datenbestände that a case can be handed to, whose fingerprint was compared. */
  paketEmpfaenger: lesen.output(z.array(z.object({ id: z.uuid(), name: z.string() }))),
  /** Command: seals the choice for the recipient; the sheet to read is kept in the case. `GESPERRT` while the light is red. */
  paketPacken: langsamSchreiben.input(zSendung.extend({ einverstaendnisAm: zDatum })).output(zWord),
  /** Query by its effect: has a package looked at and shows what would come; nothing is taken over. */
  paketAnsehen: langsamSchreiben
    .input(z.object({ datei: z.instanceof(Blob) }))
    .output(z.object({ befund: zPaketbefund, paket: zFallpaket.nullable() })),
  /**
   * Command: takes the very package that was shown, into a new household of the Kommune or into one that is there
   * (`haushaltId`); all of it or nothing. `GESPERRT` with the code `doppelt` where somebody like that is there already.
   */
  paketAnnehmen: langsamSchreiben
    .input(
      z.object({
        datei: z.instanceof(Blob),
        sha256: z.string().length(64),
        kommuneId: zKommuneId,
        haushaltId: zHaushaltId.nullable(),
        istTrotzdemNeu: z.boolean(),
      }),
    )
    .output(z.object({ satz: z.string(), haushaltId: zHaushaltId })),
};
