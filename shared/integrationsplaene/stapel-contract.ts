import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zStapelauftrag, zStapelpruefung, zStapelwahl } from './stapel.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
/** Files are packed beside the work of others; the batch keeps its own trace. */
const lang = operationFuer({ datenart: 'faelle', zugriff: 'schreiben', istLangeArbeit: true });

/** Papers of many plans in one go; part of `integrationsplaene`. Never with what is confidential, never with fonts in them. */
export const stapelContract = {
  /** Query: what these plans lack on paper, and how many files come of them. Plans that the account does not see are left out. */
  stapelPruefen: lesen.input(zStapelwahl).output(zStapelpruefung),
  /**
   * Command: starts a job; `auftragId` for `auftraege.verfolgen`. Without a folder what came of it waits for
   * `auftraege.laden`. `EINGABE` at `auswahl` where no plan is left, and at
   * `ordnerHandle` for a folder that the host did not choose.
   */
  stapelErstellen: lang.input(zStapelauftrag).output(z.object({ auftragId: z.uuid() })),
};
