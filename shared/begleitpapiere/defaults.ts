import type { Antrag, Durchfuehrung } from '../antraege/types.ts';
import { kreisVon } from '../foundation/kreise.ts';
import { vereinbarungspartner, type Papierlage } from './rules.ts';
import type { Begleitangaben, Engagement, Entscheidung, Papierwahl } from './types.ts';

const ENTSCHEIDUNG: Record<Durchfuehrung, Entscheidung> = {
  eigene_stelle: 'eigener_antrag',
  zusammenschluss: 'gemeinsam',
  landkreis: 'landkreis',
  dritte: 'traeger',
};

/** The Kommune's own Antrag unless it stands in one with others. */
function entscheidung({ durchfuehrung, beteiligte }: Antrag): Entscheidung {
  return durchfuehrung === 'zusammenschluss' && beteiligte.length < 2 ? 'eigener_antrag' : ENTSCHEIDUNG[durchfuehrung];
}

/** An empty line of engagement. */
export function neuesEngagement(): Engagement {
  return { was: '', wo: '', von: null, bis: null, umfang: '' };
}

/** What a paper begins with, from what stands in the Antrag and its records; lines to fill where nothing is known. */
export function vorgeschlageneAngaben(
  { art, kommuneId, personalId }: Pick<Papierwahl, 'art' | 'kommuneId' | 'personalId'>,
  lage: Papierlage,
): Begleitangaben {
  const { antrag, kommunen, personal } = lage;
  const kommune = kommunen.find(({ id }) => id === kommuneId);
  const person = personal.find(({ id }) => id === personalId);
  switch (art) {
    case 'einvernehmen':
      return {
        art,
        entscheidung: entscheidung(antrag),
        ab: antrag.von,
        umfang: 'ganz',
        teilbetragCent: null,
        ansprechperson: [kommune?.auskunft.name ?? '', kommune?.auskunft.stelle ?? '']
          .filter((e) => e !== '')
          .join(', '),
        sprechraum: 'offen',
        sprechraumOrt: '',
        datum: null,
      };
    case 'vereinbarung':
      return {
        art,
        arbeitgeberinId: antrag.antragstellerinId,
        kostenteilung: 'nach_vzae',
        beginn: antrag.von,
        ende: antrag.bis,
        kuendigungsfristMonate: null,
        weiteres: '',
        datum: vereinbarungspartner(lage).find(({ zusammenarbeitVom }) => zusammenarbeitVom)?.zusammenarbeitVom ?? null,
      };
    case 'weitergabe':
      return {
        art,
        traeger: kommune?.name ?? '',
        anschrift: kommune
          ? [kommune.anschrift.strasse, `${kommune.anschrift.plz} ${kommune.anschrift.ort}`.trim()]
              .filter((zeile) => zeile !== '')
              .join('\n')
          : '',
        leistung: '',
        betragCent: null,
        von: antrag.von,
        bis: antrag.bis,
        nachweisBis: null,
        datum: null,
      };
    case 'beendigung':
      return { art, empfaenger: 'landratsamt', uebergabeBis: null, ansprechperson: '', datum: antrag.datum };
    case 'erfahrungswissen':
      return {
        art,
        engagement: [neuesEngagement()],
        kenntnis: '',
        bescheinigung: person?.qualifikation.erfahrungswissenDurch ?? '',
        gespraechAm: null,
        referenz: '',
        bewertung: '',
        datum: person?.qualifikation.erfahrungswissenVermerkAm ?? null,
      };
    case 'beschaeftigungsbeginn':
      return { art, arbeitsort: '', datum: null };
    case 'anschreiben': {
      const antragstellerin = kommunen.find(({ id }) => id === antrag.antragstellerinId);
      const kreis =
        antragstellerin && (kreisVon(antragstellerin.kreisSchluessel) ?? kreisVon(antragstellerin.schluessel));
      const istUnmittelbar = antragstellerin?.art === 'landkreis' || kreis?.art === 'stadtkreis';
      return {
        art,
        empfaenger: istUnmittelbar ? 'bewilligungsstelle' : 'landratsamt',
        zusatz: '',
        weitereAnlagen: '',
        datum: antrag.datum,
      };
    }
    case 'mitzeichnung':
      return { art, weitereStelle: '', bemerkung: '' };
    case 'datenliste':
      return { art };
  }
}
