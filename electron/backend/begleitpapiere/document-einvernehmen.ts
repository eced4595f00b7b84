import type { Blatt } from '../../../shared/documents/blocks.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { kreisVon, zeigeKreis } from '../../../shared/foundation/kreise.ts';
import { zeigeEuro, zeigeZahl } from '../../../shared/foundation/money.ts';
import { ENTSCHEIDUNG_LABEL, UMFANG_LABEL } from '../../../shared/begleitpapiere/labels.ts';
import { zEntscheidung, type AngabenVon, type Entscheidung } from '../../../shared/begleitpapiere/types.ts';
import { feld, tag, verbinde, type Antragspapier } from '../antraege/document-context.ts';
import { amtlicherName } from '../kommunen/letterhead.ts';
import { absatz, angabe, blattUm, herkunftszeile, ueberschrift, type Gegenstand } from './document-context.ts';

const ART = 'einvernehmen';

/** A20: how many, and on which day. */
function personen(papier: Antragspapier, kommuneId: Gegenstand['kommune']): string {
  const rahmen = kommuneId === null ? null : papier.rahmen(kommuneId.id);
  if (rahmen === null || rahmen.personen === null) return '';
  return verbinde(
    [zeigeZahl(rahmen.personen), rahmen.stichtag === null ? '' : `am ${zeigeDatum(rahmen.stichtag)}`],
    ' ',
  );
}

/** A21: the frame of the period of the Antrag, and whether the authority fixed it. */
function planungsrahmen(papier: Antragspapier, kommune: Gegenstand['kommune']): string {
  const { antrag, berechnung } = papier;
  const nummer = antrag.beteiligte.findIndex(({ kommuneId }) => kommuneId === kommune?.id);
  const betrag = berechnung?.beteiligte[nummer]?.rahmen ?? null;
  if (betrag === null || kommune === null) return '';
  const istFestgesetzt = (papier.rahmen(kommune.id)?.festgesetztCent ?? null) !== null;
  return `${zeigeEuro(betrag.cent)} für ${zeigeDatum(antrag.von)} bis ${zeigeDatum(antrag.bis)} (${istFestgesetzt ? 'festgesetzt' : 'errechnet'})`;
}

function entscheidungssatz(papier: Antragspapier, { kommune }: Gegenstand, entscheidung: Entscheidung): string {
  const satz = ENTSCHEIDUNG_LABEL[entscheidung];
  if (entscheidung !== 'gemeinsam') return satz;
  const andere = papier.antrag.beteiligte.filter(({ kommuneId }) => kommuneId !== kommune?.id);
  const namen = verbinde(andere.map(({ kommuneId }) => papier.name(kommuneId)));
  return namen === '' ? satz : `gemeinsamer Antrag mit ${namen}`;
}

function umfang({ entscheidung, umfang: wert, teilbetragCent }: AngabenVon<'einvernehmen'>): string {
  if (entscheidung === 'eigener_antrag' || entscheidung === 'gemeinsam') return 'entfällt (keine Übertragung)';
  if (wert === 'ganz') return UMFANG_LABEL.ganz;
  return teilbetragCent === null ? '' : `${UMFANG_LABEL.teilbetrag} ${zeigeEuro(teilbetragCent)}`;
}

/**
 * What a Gemeinde declares to its Landkreis, and where the Landkreis answers, on one page.
 * Quelle: Begleitpapiere zum Antrag, Erklärung der Gemeinde gegenüber dem Landkreis.
 */
export function einvernehmenBlatt(
  papier: Antragspapier,
  gegenstand: Gegenstand,
  angaben: AngabenVon<'einvernehmen'>,
): Blatt {
  const { kommune, beteiligte } = gegenstand;
  const kreis = kommune && (kreisVon(kommune.kreisSchluessel) ?? kreisVon(kommune.schluessel));
  const gewaehlt = (wert: 'ja' | 'nein') => (angaben.sprechraum === wert ? '☒' : '☐');
  return blattUm(papier, {
    titel: 'Erklärung der Gemeinde gegenüber dem Landkreis',
    name: ['Einvernehmen', kommune?.name ?? ''],
    bloecke: [
      ueberschrift(1, 'Erklärung der Gemeinde gegenüber dem Landkreis'),
      absatz('Entscheidung und Einvernehmen zum Integrationsmanagement'),
      {
        art: 'felder',
        felder: [
          feld('A19', 'Gemeinde, Schlüssel', kommune ? verbinde([amtlicherName(kommune), kommune.schluessel]) : ''),
          feld('A04', 'Landkreis', kreis ? zeigeKreis(kreis) : ''),
          feld('A20', 'Personen am Stichtag', personen(papier, kommune)),
          feld('A21', 'Planungsrahmen mit Bezugszeitraum', planungsrahmen(papier, kommune)),
        ],
      },
      {
        art: 'ankreuzen',
        nummer: 'A17',
        titel: angaben.ab === null ? 'Entscheidung' : `Entscheidung, ab ${zeigeDatum(angaben.ab)}`,
        punkte: zEntscheidung.options.map((entscheidung) => ({
          nummer: null,
          text: entscheidungssatz(papier, gegenstand, entscheidung),
          angekreuzt: angaben.entscheidung === entscheidung,
        })),
      },
      {
        art: 'felder',
        felder: [
          ...(angaben.ab === null ? [angabe('Die Entscheidung gilt ab', '')] : []),
          angabe('Umfang der Übertragung', umfang(angaben)),
          feld(
            'A28',
            'Bestehende Betreuung durch Dritte endet am',
            beteiligte?.dritteTraeger
              ? verbinde([tag(beteiligte.dritteEndetAm), `(${beteiligte.dritteTraeger})`], ' ')
              : 'entfällt',
          ),
          feld(
            'A25',
            'Beschluss: Gremium, Datum, Vorlage',
            verbinde([
              beteiligte?.gremium ?? '',
              tag(beteiligte?.beschlussAm ?? null),
              beteiligte?.vorlage ? `Vorlage ${beteiligte.vorlage}` : '',
            ]),
          ),
          angabe('Ansprechperson', angaben.ansprechperson),
          angabe(
            'Raum für Sprechstunden',
            verbinde([`${gewaehlt('ja')} ja    ${gewaehlt('nein')} nein`, angaben.sprechraumOrt], '    '),
          ),
        ],
      },
      {
        art: 'unterschrift',
        siegel: true,
        linien: [
          { unter: verbinde(['Ort, Datum', tag(angaben.datum)], ': ') },
          {
            unter: verbinde(
              [
                'Gemeinde: Unterschrift',
                verbinde([kommune?.vertretung.amtsbezeichnung ?? '', kommune?.vertretung.name ?? ''], ' '),
              ],
              ', ',
            ),
          },
        ],
      },
      ueberschrift(2, 'Einvernehmen des Landkreises'),
      {
        art: 'felder',
        rahmen: true,
        felder: [
          feld('A26', 'Das Einvernehmen wird erklärt', '☐ ja        ☐ nein'),
          angabe('Datum', tag(beteiligte?.einvernehmenAm ?? null)),
          angabe('Landratsamt, Unterschrift', ''),
        ],
      },
      ...herkunftszeile(ART),
    ],
  });
}
