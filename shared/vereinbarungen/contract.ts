import { z } from 'zod';
import { zDokument } from '../dokumente/types.ts';
import { zBlatt } from '../documents/blocks.ts';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zVereinbarungId } from '../foundation/id.ts';
import { zZeile } from '../foundation/text.ts';
import {
  zVereinbarung,
  zVereinbarungEingabe,
  zVereinbarungsakte,
  zVereinbarungszustand,
  zVertragspartner,
} from './types.ts';

const lesen = operationFuer({ datenart: 'antraege', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'antraege', zugriff: 'schreiben' });

/** The Word file is packed before the transaction begins. */
const langsamSchreiben = operationFuer({ datenart: 'antraege', zugriff: 'schreiben', istLangeArbeit: true });

const zStand = z.object({ id: zVereinbarungId, version: z.int() });

export const vereinbarungenContract = {
  /** Query: agreements in which the account may see the Gemeinde or Verband and every member that is named, newest first. */
  liste: lesen.output(z.array(zVereinbarungsakte)),
  eine: lesen.input(z.object({ id: zVereinbarungId })).output(zVereinbarungsakte),
  /** Query: the Landkreise that an agreement can be made with, also where their records are not for this account. */
  landkreise: lesen.output(z.array(zVertragspartner)),
  /** Query: sums and checks without saving. `id` names the agreement that is being changed. */
  rechnen: lesen
    .input(zVereinbarungEingabe.extend({ id: zVereinbarungId.optional() }))
    .output(zVereinbarungsakte.omit({ vereinbarung: true })),
  /** Command: gives the next Aktenzeichen of the Gemeinde or Verband. Hindrances do not forbid a draft. */
  anlegen: schreiben.input(zVereinbarungEingabe).output(zVereinbarung),
  /** Command: only a draft; `GESPERRT` otherwise. */
  aendern: schreiben.input(zStand.extend({ eingabe: zVereinbarungEingabe })).output(zVereinbarung),
  /** Command: closes the draft as settled and files its paper with a code; `GESPERRT` where a reason forbids it. */
  abstimmen: langsamSchreiben.input(zStand).output(zVereinbarung),
  /** Command: makes a settled or resolved agreement a draft again; `GESPERRT` once it is signed. */
  wiederOeffnen: schreiben.input(zStand).output(zVereinbarung),
  /** Command: the next state on its way with its day; `GESPERRT` with the reasons of `pruefeSchritt`. */
  schritt: schreiben
    .input(
      zStand.extend({
        zustand: zVereinbarungszustand.exclude(['entwurf', 'abgestimmt']),
        am: zDatum,
        wirksamZum: zDatum.nullable(),
        bemerkung: zZeile,
      }),
    )
    .output(zVereinbarung),
  /** Command: a draft that changes a signed agreement and names it as its predecessor. */
  nachtrag: schreiben.input(zStand).output(zVereinbarung),
  /** Command: only a draft. */
  loeschen: schreiben.input(zStand).output(z.object({})),
  /** Query: the paper as blocks, for the print view. */
  blatt: lesen.input(z.object({ id: zVereinbarungId })).output(zBlatt),
  /** Query: the same paper as a Word file; of a settled one the very file that was kept. */
  word: lesen
    .input(z.object({ id: zVereinbarungId }))
    .output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Command: keeps the paper as it stands among the documents of the agreement; the same content once. */
  ablegen: langsamSchreiben.input(z.object({ id: zVereinbarungId })).output(zDokument),
};
