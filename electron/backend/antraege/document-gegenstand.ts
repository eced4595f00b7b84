import { zelle, type Block, type Zelle } from '../../../shared/documents/blocks.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { summe } from '../../../shared/foundation/list.ts';
import { zeigeEuro, zeigeZahl } from '../../../shared/foundation/money.ts';
import { foerdermonateHundertstel, sindGanzeMonate } from '../../../shared/foerderrecht/zeitraum.ts';
import { ANTRAGSART_LABEL, DURCHFUEHRUNG_LABEL, ZUSAMMENARBEIT_LABEL } from '../../../shared/antraege/labels.ts';
import { zAntragsart, zDurchfuehrung, type Beteiligte } from '../../../shared/antraege/types.ts';
import {
  feld,
  feldAusTeilen,
  spaltenkopf,
  tag,
  tagMit,
  teil,
  verbinde,
  zeilen,
  zelleOderLinie,
  type Antragspapier,
} from './document-context.ts';

/** A14 to A18. Quelle: Feldliste des Antrags, Teil 1. */
export function gegenstand({ antrag, berechnung }: Antragspapier): Block[] {
  return [
    { art: 'ueberschrift', ebene: 2, text: '1. Gegenstand des Antrags' },
    {
      art: 'felder',
      felder: [
        feld(
          'A14',
          'Förderprogramm und Fassung der Verwaltungsvorschrift',
          berechnung === null ? '' : `Integrationsmanagement: ${berechnung.fassung}`,
        ),
      ],
    },
    {
      art: 'ankreuzen',
      nummer: 'A15',
      titel: 'Art des Antrags',
      punkte: zAntragsart.options.map((art) => ({
        nummer: null,
        text: ANTRAGSART_LABEL[art],
        angekreuzt: antrag.antragsart === art,
        schluessel: art,
      })),
    },
    {
      art: 'felder',
      felder: [feld('A16', 'Bezug: Aktenzeichen und Datum früherer Anträge und Bescheide', antrag.angaben.bezug)],
    },
    {
      art: 'ankreuzen',
      nummer: 'A17',
      titel: 'Durchführung',
      punkte: zDurchfuehrung.options.map((durchfuehrung) => ({
        nummer: null,
        text: DURCHFUEHRUNG_LABEL[durchfuehrung],
        angekreuzt: antrag.durchfuehrung === durchfuehrung,
        schluessel: durchfuehrung,
      })),
    },
    {
      art: 'felder',
      felder: [
        feldAusTeilen(
          'A18',
          'Durchführungszeitraum von – bis',
          `${zeigeDatum(antrag.von)} bis ${zeigeDatum(antrag.bis)}`,
          [teil('von', 'Beginn', zeigeDatum(antrag.von)), teil('bis', 'Ende', zeigeDatum(antrag.bis))],
        ),
      ],
    },
  ];
}

function zweizeilig(oben: string, unten: string, ausrichtung?: Zelle['ausrichtung']): Zelle {
  const text = unten === '' ? [{ text: oben }] : [{ text: `${oben}\n` }, { text: unten, leise: true }];
  return ausrichtung === undefined ? { text } : { text, ausrichtung };
}

/** A cell of two lines with the names by which official forms ask for each. */
function mitTeilen(zelle: Zelle, oben: [string, string, string], unten: [string, string, string]): Zelle {
  return { ...zelle, teile: [teil(...oben), teil(...unten)] };
}

function betragszelle(cent: number | null): Zelle {
  return zelleOderLinie(cent === null ? '' : zeigeEuro(cent), 'rechts');
}

/** A24: to whom the rest goes. */
function rest(papier: Antragspapier, eine: Beteiligte): string {
  if (eine.restAnId === null) return eine.restCent === 0 ? 'keiner' : zeigeEuro(eine.restCent);
  return `${papier.name(eine.restAnId)}: ${zeigeEuro(eine.restCent)}`;
}

/** How long the amount of the frame lasts: `24 Monate`, or from when to when where months are begun. */
function bezugszeitraum({ antrag: { von, bis } }: Antragspapier): string {
  if (!sindGanzeMonate(von, bis)) return `${zeigeDatum(von)} –\n${zeigeDatum(bis)}`;
  const monate = foerdermonateHundertstel(von, bis, 'keiner') / 100;
  return monate === 1 ? '1 Monat' : `${monate} Monate`;
}

/** A19 to A24: one row per Kommune, and the sums. */
function rahmentabelle(papier: Antragspapier): Block {
  const { antrag, berechnung } = papier;
  const zeitraum = antrag.antragsart === 'erste_tranche' ? 'erste Tranche' : bezugszeitraum(papier);
  const personen = antrag.beteiligte.map((eine) => papier.rahmen(eine.kommuneId)?.personen ?? null);
  const eingebracht = antrag.beteiligte.map((_, nummer) => berechnung?.beteiligte[nummer]?.verfuegbar?.cent ?? null);
  const rahmen = antrag.beteiligte.map((_, nummer) => berechnung?.beteiligte[nummer]?.rahmen?.cent ?? null);
  const gesamt = (werte: readonly (number | null)[]) => summe(werte, (wert) => wert ?? 0);
  return {
    art: 'tabelle',
    titel: 'Planungsrahmen der beteiligten Kommunen',
    breiten: [37, 19, 29, 27, 27, 26],
    kopf: [
      spaltenkopf('A19', 'Kommune, Schlüssel'),
      spaltenkopf('A20', 'Personen am Stichtag', 'rechts'),
      spaltenkopf('A21', 'Planungsrahmen, Bezugszeitraum', 'rechts'),
      spaltenkopf('A22', 'davon erste Tranche', 'rechts'),
      spaltenkopf('A23', 'in diesen Antrag eingebracht', 'rechts'),
      spaltenkopf('A24', 'Rest abgegeben an'),
    ],
    zeilen: antrag.beteiligte.map((eine, nummer) => {
      const anzahl = personen[nummer] ?? null;
      const betrag = rahmen[nummer] ?? null;
      const schluessel = papier.kommune(eine.kommuneId)?.schluessel ?? '';
      const stichtag = tag(papier.rahmen(eine.kommuneId)?.stichtag ?? null);
      return [
        mitTeilen(
          zweizeilig(papier.name(eine.kommuneId), schluessel),
          ['name', 'Kommune', papier.name(eine.kommuneId)],
          ['schluessel', 'Schlüssel der Kommune', schluessel],
        ),
        mitTeilen(
          anzahl === null ? zelleOderLinie('') : zweizeilig(zeigeZahl(anzahl), stichtag, 'rechts'),
          ['anzahl', 'Anzahl der Personen', anzahl === null ? '' : zeigeZahl(anzahl)],
          ['stichtag', 'Stichtag', anzahl === null ? '' : stichtag],
        ),
        mitTeilen(
          betrag === null ? zelleOderLinie('') : zweizeilig(zeigeEuro(betrag), zeitraum, 'rechts'),
          ['betrag', 'Betrag des Planungsrahmens', betrag === null ? '' : zeigeEuro(betrag)],
          ['zeitraum', 'Bezugszeitraum', betrag === null ? '' : zeitraum],
        ),
        betragszelle(eine.ersteTrancheCent),
        betragszelle(eingebracht[nummer] ?? null),
        zelle(rest(papier, eine)),
      ];
    }),
    fuss: [
      zelle('Summe'),
      zelle(zeigeZahl(gesamt(personen)), 'rechts'),
      zelle(zeigeEuro(gesamt(rahmen)), 'rechts'),
      zelle(zeigeEuro(summe(antrag.beteiligte, (eine) => eine.ersteTrancheCent)), 'rechts'),
      zelle(zeigeEuro(gesamt(eingebracht)), 'rechts'),
      zelle(''),
    ],
  };
}

/** A25 to A28: what each Kommune decided and on what the cooperation rests. */
function entscheidungstabelle(papier: Antragspapier): Block {
  return {
    art: 'tabelle',
    titel: 'Entscheidung, Einvernehmen und Zusammenarbeit',
    breiten: [31, 40, 24, 36, 34],
    kopf: [
      spaltenkopf('', 'Kommune'),
      spaltenkopf('A25', 'Entscheidung: Gremium, Datum, Vorlage'),
      spaltenkopf('A26', 'Einvernehmen erklärt am'),
      spaltenkopf('A27', 'Grundlage der Zusammenarbeit, Datum'),
      spaltenkopf('A28', 'bisherige Betreuung durch Dritte, endet am'),
    ],
    zeilen: papier.antrag.beteiligte.map((eine) => [
      zelle(papier.name(eine.kommuneId)),
      zelleOderLinie(
        verbinde([eine.gremium, tag(eine.beschlussAm), eine.vorlage === '' ? '' : `Vorlage ${eine.vorlage}`]),
      ),
      zelleOderLinie(tag(eine.einvernehmenAm)),
      zelle(zeilen(ZUSAMMENARBEIT_LABEL[eine.zusammenarbeit], tagMit('vom', eine.zusammenarbeitVom))),
      zelleOderLinie(zeilen(eine.dritteTraeger, tagMit('endet am', eine.dritteEndetAm))),
    ]),
  };
}

/** A19 to A28. Quelle: Feldliste des Antrags, Teil 2. */
export function beteiligteKommunen(papier: Antragspapier): Block[] {
  return [
    { art: 'ueberschrift', ebene: 2, text: '2. Beteiligte Kommunen und Planungsrahmen' },
    rahmentabelle(papier),
    entscheidungstabelle(papier),
  ];
}
