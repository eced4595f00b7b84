import type { Blatt, Block } from '../../../shared/documents/blocks.ts';
import { papiercodeZeilen } from '../../../shared/documents/papiercode.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { zeigeEuro } from '../../../shared/foundation/money.ts';
import type { AngabenVon } from '../../../shared/begleitpapiere/types.ts';
import { feld, tag, verbinde, zeilen, type Antragspapier } from '../antraege/document-context.ts';
import { amtlicherName } from '../kommunen/letterhead.ts';
import { angabe, blattUm, herkunftszeile, ueberschrift } from './document-context.ts';

const CODEFELD = 'Code des Antrags';

/** The signs of an Antrag's code as they stand on its paper: what this sheet releases. */
function zeichenDesCodes(papiercode: string): string {
  return papiercodeZeilen(papiercode).join(' ');
}

/** A25: the decision of each Kommune with a council. */
function beschluesse({ antrag, name }: Antragspapier): string {
  return zeilen(
    ...antrag.beteiligte.map(({ kommuneId, gremium, beschlussAm, vorlage }) =>
      gremium === '' && beschlussAm === null
        ? null
        : verbinde([
            `${name(kommuneId)}: ${gremium === '' ? 'Beschluss' : gremium}`,
            tag(beschlussAm),
            vorlage === '' ? '' : `Vorlage ${vorlage}`,
          ]),
    ),
  );
}

function station(titel: string, felder: Extract<Block, { art: 'felder' }>['felder']): Block[] {
  return [
    ueberschrift(3, titel),
    { art: 'felder', felder },
    { art: 'unterschrift', siegel: false, linien: [{ unter: 'Datum' }, { unter: 'Unterschrift' }] },
  ];
}

/**
 * The sheet that goes round in the house; its signed scan releases the Antrag whose code it names. `codeDesAntrags` is
 * null for a draft. Quelle: Freigabe auf Papier, Vorgabe des Amts; Aufbau üblich.
 */
export function mitzeichnungBlatt(
  papier: Antragspapier,
  codeDesAntrags: string | null,
  angaben: AngabenVon<'mitzeichnung'>,
): Blatt {
  const { antrag, antragstellerin, berechnung } = papier;
  const geprueft = antrag.schritte.findLast(({ zustand }) => zustand === 'geprueft');
  const amt = antragstellerin?.vertretung.amtsbezeichnung || 'Gesetzliche Vertretung';
  return blattUm(papier, {
    titel: 'Mitzeichnungsblatt',
    name: ['Mitzeichnung', antragstellerin?.name ?? ''],
    bloecke: [
      ueberschrift(1, 'Mitzeichnungsblatt'),
      {
        art: 'felder',
        felder: [
          feld('A10', 'Antrag', verbinde([antrag.aktenzeichen, `Fassung ${antrag.fassung}`])),
          angabe(CODEFELD, codeDesAntrags === null ? '' : zeichenDesCodes(codeDesAntrags)),
          feld('A01', 'Antragstellerin', antragstellerin ? amtlicherName(antragstellerin) : ''),
          feld('A18', 'Zeitraum', `${zeigeDatum(antrag.von)} bis ${zeigeDatum(antrag.bis)}`),
          feld('A68', 'Beantragte Zuwendung', berechnung === null ? '' : zeigeEuro(berechnung.zuwendung.cent)),
          feld('A62', 'Eigenanteil', berechnung === null ? '' : zeigeEuro(berechnung.noetigerEigenanteil.cent)),
          angabe('Geprüft', geprueft === undefined ? '' : `am ${zeigeDatum(geprueft.am)} durch ${geprueft.von}`),
          ...(angaben.bemerkung === '' ? [] : [angabe('Bemerkung', angaben.bemerkung)]),
        ],
      },
      ...station('1. Personalstelle', [
        feld('A76', 'Bestätigung', 'Angaben zu Personen, Verträgen und Qualifikation sind geprüft.'),
      ]),
      ...station('2. Kämmerei', [
        feld('A71', 'Haushaltsstelle', antrag.angaben.haushaltsstelle),
        angabe('Bestätigung', 'sachlich und rechnerisch richtig'),
      ]),
      ...(angaben.weitereStelle === ''
        ? []
        : station(`Weitere Stelle: ${angaben.weitereStelle}`, [angabe('Bestätigung', 'zur Kenntnis genommen')])),
      ...station('3. Beschluss', [feld('A25', 'Gremium, Datum, Vorlage', beschluesse(papier), 2)]),
      ...station(`4. Freigabe: ${amt}`, [
        feld(
          'A86',
          'Freigabe',
          `Der Antrag wird freigegeben.${antragstellerin?.vertretung.name ? ` ${antragstellerin.vertretung.name}` : ''}`,
        ),
      ]),
      ...herkunftszeile('mitzeichnung'),
    ],
  });
}

/** True where this sheet names the paper with that code. */
export function nenntCode({ bloecke }: Blatt, papiercode: string): boolean {
  const zeichen = zeichenDesCodes(papiercode);
  return bloecke.some(
    (block) => block.art === 'felder' && block.felder.some(({ name, wert }) => name === CODEFELD && wert === zeichen),
  );
}
