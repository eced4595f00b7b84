import { pruefeAntrag } from '../../shared/antraege/rules.ts';
import type { Antragsdaten } from '../../shared/antraege/antragsdaten.ts';
import type { AntragEingabe } from '../../shared/antraege/types.ts';
import { A_DORF, antragEingabe, antragsdaten, B_HEIM, beteiligte, C_HAUSEN, kommune, kommuneId } from './builders.ts';

/**
 * What hinders an Antrag, as the tests of the rules ask for it: each changes what its story needs in the complete Antrag
 * of the Verband for 2018, which nothing hinders.
 */

export const pruefe = (eingabe: Partial<AntragEingabe>, daten: Partial<Antragsdaten> = {}) =>
  pruefeAntrag(antragEingabe(eingabe), antragsdaten(daten));

/** What the clerk reads: severity, field and sentence. */
export const lies = (eingabe: Partial<AntragEingabe>, daten: Partial<Antragsdaten> = {}) =>
  pruefe(eingabe, daten).map(({ schwere, feld, satz }) => `${schwere} ${feld}: ${satz}`);

/** Only the names of the rules. */
export const codes = (eingabe: Partial<AntragEingabe>, daten: Partial<Antragsdaten> = {}) =>
  pruefe(eingabe, daten).map(({ code }) => code);

/** Parts of a post, in hundredths of a full one. */
export const teile = (...paare: [{ id: typeof A_DORF.id }, number][]) =>
  paare.map(([{ id }, anteilHundertstel]) => ({ kommuneId: id, anteilHundertstel }));

/** The Landkreis in which the Verband lies. */
export const LANDKREIS = kommune({
  id: kommuneId(8),
  name: 'Landkreis Göppingen',
  art: 'landkreis',
  schluessel: '08117',
  vertretung: { amtsbezeichnung: 'Landrat', name: 'Jörg Kern' },
});

/** All three members of the Verband take part. */
export const ALLE_DREI = [A_DORF, B_HEIM, C_HAUSEN].map(({ id }) => beteiligte({ kommuneId: id }));
