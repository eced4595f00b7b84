import type { Blatt } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { jahrVon } from '../../../shared/foundation/date.ts';
import { antragspapier, type Antragsunterlagen } from './document-context.ts';
import { durchfuehrung } from './document-durchfuehrung.ts';
import { beteiligteKommunen, gegenstand } from './document-gegenstand.ts';
import { finanzierungsplan, zuwendung } from './document-geld.ts';
import { herkunft } from './document-herkunft.ts';
import { antragBriefkopf, kopf } from './document-kopf.ts';
import { begruendungUndHaushalt, erklaerungenUndAnlagen, unterschriftUndVermerke } from './document-schluss.ts';
import { stellenUndPersonen } from './document-stellen.ts';

const TITEL = 'Antrag auf Gewährung einer Zuwendung (Integrationsmanagement)';

const KENNZEICHNUNG = 'Programmeigenes Blatt, kein amtlicher Vordruck der Bewilligungsstelle.';

/**
 * The Antrag as a paper: every field A01 to A88 in its order, filled where known, a line where not.
 * Marked as the program's own sheet, since no official form was at hand.
 * Quelle: Feldliste des Antrags auf Gewährung einer Zuwendung (Integrationsmanagement), A01 bis A88.
 */
export function antragBlatt(unterlagen: Antragsunterlagen): Blatt {
  const papier = antragspapier(unterlagen);
  const { antrag, antragstellerin } = papier;
  return {
    titel: TITEL,
    dateiname: dateiname('Antrag', antragstellerin?.name ?? '', String(jahrVon(antrag.von))),
    istEntwurf: antrag.zustand === 'entwurf',
    kennzeichnung: KENNZEICHNUNG,
    aktenzeichen: antrag.aktenzeichen === '' ? null : antrag.aktenzeichen,
    briefkopf: antragBriefkopf(papier),
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: TITEL },
      ...kopf(papier),
      ...gegenstand(papier),
      ...beteiligteKommunen(papier),
      ...stellenUndPersonen(papier),
      ...durchfuehrung(papier),
      ...finanzierungsplan(papier),
      ...zuwendung(papier),
      ...begruendungUndHaushalt(papier),
      ...erklaerungenUndAnlagen(papier),
      ...unterschriftUndVermerke(papier),
      ...herkunft(papier),
    ],
  };
}
