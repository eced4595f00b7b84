import { z } from 'zod';
import { zDokument } from '../dokumente/types.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zDatum } from '../foundation/date.ts';
import { zAntragId, zRueckfrageId } from '../foundation/id.ts';
import { zZeile } from '../foundation/text.ts';
import { zBlatt } from '../documents/blocks.ts';
import { zPartnersuche } from './partnersuche.ts';
import { zAntrag, zAntragEingabe, zAntragsakte, zAntragszustand, zRueckfrageEingabe } from './types.ts';
import { HOECHSTENS_VARIANTEN, zVariante, zVergleich } from './varianten.ts';

const lesen = operationFuer({ datenart: 'antraege', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'antraege', zugriff: 'schreiben' });

const freigeben = operationFuer({ datenart: 'antraege', zugriff: 'freigeben' });

/** The Word file is packed before the transaction begins. */
const langsamSchreiben = operationFuer({ datenart: 'antraege', zugriff: 'schreiben', istLangeArbeit: true });

export const antraegeContract = {
  /**
   * Query: applications in which the account may see every Kommune that is named, newest first, with amount and hindrances.
   * A checked one shows them as they were when it was checked.
   */
  liste: lesen.output(z.array(zAntragsakte)),
  eine: lesen.input(z.object({ id: zAntragId })).output(zAntragsakte),
  /**
   * Query: computes and checks without saving, while the clerk types. `id` names the Antrag that is being changed, so that
   * it does not count as another one.
   */
  rechnen: lesen.input(zAntragEingabe.extend({ id: zAntragId.optional() })).output(zAntragsakte.omit({ antrag: true })),
  /**
   * Query: what if. Figures and hindrances of up to three variants beside those of the Antrag as it is typed; nothing is
   * saved. Each variant comes with the Antrag that it makes; types of persons are not part of that.
   */
  vergleichen: lesen
    .input(zAntragEingabe.extend({ id: zAntragId.optional(), varianten: z.array(zVariante).max(HOECHSTENS_VARIANTEN) }))
    .output(z.object({ heute: zVergleich, varianten: z.array(zVergleich) })),
  /** Query: with whom the Kommunen of an Antrag reach the threshold; null where they do or nothing can be said. */
  partner: lesen.input(zAntragEingabe.extend({ id: zAntragId.optional() })).output(zPartnersuche.nullable()),
  /** Command: gives the next Aktenzeichen of the applicant. Hindrances do not forbid a draft. */
  anlegen: schreiben.input(zAntragEingabe).output(zAntrag),
  /** Command: only a draft; `GESPERRT` otherwise. */
  aendern: schreiben.input(z.object({ id: zAntragId, version: z.int(), eingabe: zAntragEingabe })).output(zAntrag),
  /** Command: closes the draft and files its paper with a code; `GESPERRT` with the reasons where one forbids it. */
  pruefen: langsamSchreiben.input(z.object({ id: zAntragId, version: z.int() })).output(zAntrag),
  /** Command: four eyes. `GESPERRT` where the same account has checked it. */
  freigeben: freigeben.input(z.object({ id: zAntragId, version: z.int() })).output(zAntrag),
  /** Command: the next state on its way with its day; `GESPERRT` with the reasons of `pruefeSchritt`. */
  schritt: schreiben
    .input(
      z.object({
        id: zAntragId,
        version: z.int(),
        zustand: zAntragszustand.exclude(['entwurf', 'geprueft', 'freigegeben', 'rueckfrage']),
        am: zDatum,
        bemerkung: zZeile,
      }),
    )
    .output(zAntrag),
  /** Command: adds a Rückfrage (`rueckfrageId` null) or changes it, e.g. with its answer; the state follows. */
  rueckfrageSpeichern: schreiben
    .input(
      z.object({
        id: zAntragId,
        version: z.int(),
        rueckfrageId: zRueckfrageId.nullable(),
        eingabe: zRueckfrageEingabe,
      }),
    )
    .output(zAntrag),
  /** Command: a draft that corrects a frozen Antrag and names it as its predecessor. */
  neueFassung: schreiben.input(z.object({ id: zAntragId, version: z.int() })).output(zAntrag),
  /** Command: reopens a checked Antrag that is not released. */
  wiederOeffnen: schreiben.input(z.object({ id: zAntragId, version: z.int() })).output(zAntrag),
  /** Command: only a draft. */
  loeschen: schreiben.input(z.object({ id: zAntragId, version: z.int() })).output(z.object({})),
  /** Query: the paper as blocks, for the print view. */
  blatt: lesen.input(z.object({ id: zAntragId })).output(zBlatt),
  /** Query: the same paper as a Word file; of a checked Antrag the very file that was kept. */
  word: lesen.input(z.object({ id: zAntragId })).output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Command: keeps the paper as it stands among the documents of the Antrag; the same content once. */
  ablegen: langsamSchreiben.input(z.object({ id: zAntragId })).output(zDokument),
};
