import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zKontoId } from '../foundation/id.ts';
import {
  zGegenstand,
  zPapierkorbeintrag,
  zPruefergebnis,
  zProtokolleintrag,
  zSchritt,
  zZeilenaenderung,
  zZeilenbezug,
} from './types.ts';

const lesen = operationFuer({ datenart: 'protokoll', zugriff: 'lesen' });
const eigenes = operationFuer({ datenart: 'eigenes', zugriff: 'lesen' });
/** Opens its transaction itself: its trace names the command that it takes back. */
const zuruecknehmen = operationFuer({ datenart: 'eigenes', zugriff: 'schreiben', istLangeArbeit: true });

export const protokollContract = {
  /**
   * Query: newest first, a page of at most 50; `vor` is the number of the last entry that was read. `zeile` stands for a
   * record with its parts; `gegenstand` says which it is, null where none was asked for or the account may not read it.
   */
  seite: lesen
    .input(
      z.object({
        kontoId: zKontoId.nullable(),
        zeile: zZeilenbezug.nullable(),
        von: zDatum.nullable(),
        bis: zDatum.nullable(),
        vor: z.int().nullable(),
      }),
    )
    .output(
      z.object({
        eintraege: z.array(zProtokolleintrag),
        hatWeitere: z.boolean(),
        gegenstand: zGegenstand.nullable(),
      }),
    ),
  /** Query: the accounts that left a trace, for the filter. */
  konten: lesen.output(z.array(z.object({ id: zKontoId, anzeigename: z.string() }))),
  /** Query: the history of one record with its parts, for whoever may read the record; the newest 200 entries. */
  verlauf: eigenes.input(zZeilenbezug).output(z.array(zProtokolleintrag)),
  /** Query: what one command changed, field by field; only the records that the account may read. */
  aenderungen: eigenes.input(z.object({ befehlId: z.int() })).output(z.array(zZeilenaenderung)),
  /** Query: computes the chain anew and compares each recorded row with the row as it stands. */
  pruefen: lesen.output(zPruefergebnis),
  /** Query: the own last step that can be taken back; null where there is none. */
  letzterSchritt: eigenes.output(zSchritt.nullable()),
  /** Command: takes a command back and answers with the new one. `GESPERRT` names what others have changed since. */
  rueckgaengig: zuruecknehmen.input(z.object({ befehlId: z.int() })).output(zSchritt),
  /** Query: deleted records of the last 30 days that the account may bring back. */
  papierkorb: eigenes.output(z.array(zPapierkorbeintrag)),
};
