import type { Blatt, Block } from '../../../shared/documents/blocks.ts';
import { klartext } from '../../../shared/documents/blocks.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { zeigeEuro } from '../../../shared/foundation/money.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import { ANLAGE_LABEL, ANTRAGSART_LABEL } from '../../../shared/antraege/labels.ts';
import { zAnlage } from '../../../shared/antraege/types.ts';
import type { AngabenVon } from '../../../shared/begleitpapiere/types.ts';
import { feld, tag, verbinde, type Antragspapier } from '../antraege/document-context.ts';
import { bewilligungsstelle } from '../antraege/document-kopf.ts';
import { briefkopfVon } from '../kommunen/letterhead.ts';
import { absatz, blattUm, LEERZEILE, ueberschrift } from './document-context.ts';
import { anschriftLandratsamt } from './document-traeger.ts';

/** The Antrag, the ticks of A85 in their order, and what the clerk added. */
function anlagenliste({ antrag }: Antragspapier, weitere: string): string[] {
  return [
    `Antrag ${antrag.aktenzeichen}`.trim(),
    ...zAnlage.options.filter((anlage) => antrag.anlagen.includes(anlage)).map((anlage) => ANLAGE_LABEL[anlage]),
    ...weitere.split('\n').filter((zeile) => zeile.trim() !== ''),
  ];
}

function eckdaten({ antrag, berechnung, name }: Antragspapier): Block {
  return {
    art: 'felder',
    felder: [
      feld('A15', 'Art des Antrags', ANTRAGSART_LABEL[antrag.antragsart]),
      feld('A18', 'Zeitraum', `${zeigeDatum(antrag.von)} bis ${zeigeDatum(antrag.bis)}`),
      feld('A19', 'Kommunen', verbinde(antrag.beteiligte.map(({ kommuneId }) => name(kommuneId)))),
      feld(
        'A48',
        'Stellen',
        berechnung === null
          ? ''
          : `${antrag.stellen.length === 1 ? '1 Stelle' : `${antrag.stellen.length} Stellen`}, ${zeigeVzae(berechnung.vzaeSummeHundertstel)} VZÄ`,
      ),
      feld('A68', 'Beantragte Zuwendung', berechnung === null ? '' : zeigeEuro(berechnung.zuwendung.cent)),
    ],
  };
}

/**
 * Cover letter to the Landratsamt, or straight to the Bewilligungsstelle, with the list of enclosures (A85).
 * Quelle: Dienstweg [S0], [S3]; Wortlaut üblich.
 */
export function anschreibenBlatt(papier: Antragspapier, angaben: AngabenVon<'anschreiben'>): Blatt {
  const { antrag, antragstellerin } = papier;
  const istAnLandratsamt = angaben.empfaenger === 'landratsamt';
  const vertretung = antragstellerin?.vertretung;
  const titel = 'Antrag auf Gewährung einer Zuwendung für das Integrationsmanagement';
  return blattUm(papier, {
    titel,
    name: ['Anschreiben', antragstellerin?.name ?? ''],
    briefkopf:
      antragstellerin &&
      briefkopfVon(antragstellerin, {
        zeichen: antrag.aktenzeichen,
        datum: tag(angaben.datum),
        anschrift: istAnLandratsamt ? anschriftLandratsamt(papier) : bewilligungsstelle(papier),
      }),
    bloecke: [
      ueberschrift(1, titel),
      absatz('Sehr geehrte Damen und Herren,'),
      absatz(
        istAnLandratsamt
          ? `der Antrag ${antrag.aktenzeichen} liegt bei. Es wird gebeten, ihn zu prüfen und an die Bewilligungsstelle weiterzuleiten.`
          : `der Antrag ${antrag.aktenzeichen} liegt bei. Es wird gebeten, die Zuwendung zu bewilligen.`,
      ),
      eckdaten(papier),
      ...(angaben.zusatz === '' ? [] : [absatz(angaben.zusatz)]),
      LEERZEILE,
      absatz('Mit freundlichen Grüßen'),
      {
        art: 'unterschrift',
        siegel: false,
        linien: [{ unter: verbinde([vertretung?.name ?? '', vertretung?.amtsbezeichnung ?? '']) || 'Unterschrift' }],
      },
      LEERZEILE,
      ueberschrift(3, 'Anlagen'),
      { art: 'liste', punkte: anlagenliste(papier, angaben.weitereAnlagen).map((anlage) => klartext(anlage)) },
    ],
  });
}
