import { zelle, type Blatt, type Block } from '../../../shared/documents/blocks.ts';
import { datum, jahrVon, zeigeDatum } from '../../../shared/foundation/date.ts';
import { summe } from '../../../shared/foundation/list.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeEuro, zeigeZahl } from '../../../shared/foundation/money.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_LABEL } from '../../../shared/foerderrecht/labels.ts';
import { letzteKlaerung } from '../../../shared/personal/klaerung.ts';
import { GESCHLECHT_LABEL } from '../../../shared/personal/labels.ts';
import {
  ANTRAGSART_LABEL,
  ANTRAGSZUSTAND_LABEL,
  DURCHFUEHRUNG_LABEL,
  ZUSAMMENARBEIT_LABEL,
} from '../../../shared/antraege/labels.ts';
import type { Antragsstelle, Beteiligte } from '../../../shared/antraege/types.ts';
import { verbinde, type Antragspapier } from '../antraege/document-context.ts';
import { amtlicherName } from '../kommunen/letterhead.ts';
import {
  abschluss,
  einsatz,
  nachqualifizierung,
  traeger,
  vorherigeTaetigkeiten,
  weitereAnteile,
} from '../antraege/document-stellen.ts';
import type { Arbeitsblatt, Arbeitsmappe, Spaltenart, Tabellenspalte, Tabellenwert } from '../documents/workbook.ts';
import { blattUm, herkunftszeile, ueberschrift, vzaeIn } from './document-context.ts';

/** A column with its value for each row. */
interface Spalte<Z> extends Tabellenspalte {
  readonly wert: (zeile: Z, nummer: number) => Tabellenwert;
}

function spalte<Z>(kopf: string, art: Spaltenart, breite: number, wert: Spalte<Z>['wert']): Spalte<Z> {
  return { kopf, art, breite, wert };
}

function blattAus<Z>(name: string, spalten: readonly Spalte<Z>[], zeilen: readonly Z[]): Arbeitsblatt {
  return {
    name,
    spalten: spalten.map(({ kopf, art, breite }) => ({ kopf, art, breite })),
    zeilen: zeilen.map((zeile, nummer) => spalten.map(({ wert }) => wert(zeile, nummer))),
  };
}

/** Sums of the columns with these heads; „Summe“ stands in the first column. */
function mitSummen(blatt: Arbeitsblatt, koepfe: readonly string[]): Arbeitsblatt {
  const summen = blatt.spalten.map(({ kopf }, stelle): Tabellenwert => {
    if (stelle === 0) return 'Summe';
    return koepfe.includes(kopf) ? summe(blatt.zeilen, (zeile) => Number(zeile[stelle] ?? 0)) : null;
  });
  return { ...blatt, summen };
}

/** A29 to A47, and the costs of each post (A57 to A59). */
function stellen(papier: Antragspapier): Arbeitsblatt {
  const { antrag, berechnung } = papier;
  const person = (stelle: Antragsstelle) => papier.person(stelle.personalId);
  const typC = (stelle: Antragsstelle) => {
    const qualifikation = person(stelle)?.qualifikation;
    return qualifikation?.typ === 'c' ? qualifikation : null;
  };
  const vzae = ({ teile }: Antragsstelle) => summe(teile, (teil) => teil.anteilHundertstel);
  const berechnet = (nummer: number) => berechnung?.stellen[nummer];
  const einzeilig = (text: string) => text.replaceAll('\n', '; ');
  return mitSummen(
    blattAus<Antragsstelle>(
      'Stellen und Personen',
      [
        spalte('A29 Nr.', 'zahl', 8, (_, nummer) => nummer + 1),
        spalte('A29 Stelle', 'text', 34, ({ bezeichnung }) => bezeichnung),
        spalte('A32 Name', 'text', 16, (eine) => person(eine)?.nachname ?? null),
        spalte('A32 Vorname', 'text', 14, (eine) => person(eine)?.vorname ?? null),
        spalte('A33 Geschlecht', 'text', 15, (eine) => {
          const geschlecht = person(eine)?.geschlecht;
          return geschlecht === undefined ? null : GESCHLECHT_LABEL[geschlecht];
        }),
        spalte('A30 Einsatzkommunen', 'text', 28, (eine) => einzeilig(einsatz(papier, eine))),
        spalte('A31 VZÄ', 'vzae', 9, vzae),
        spalte('A31 Wochenstunden', 'vzae', 17, (eine) => {
          const vollzeit = person(eine)?.tarifVollzeitHundertstel ?? null;
          return vollzeit === null ? null : Math.round((vzae(eine) * vollzeit) / 100);
        }),
        spalte('A31 Tarifliche Vollzeit', 'vzae', 12, (eine) => person(eine)?.tarifVollzeitHundertstel ?? null),
        spalte('A34 Anstellungsträger', 'text', 34, (eine) => {
          const wer = person(eine);
          return wer === null ? null : einzeilig(traeger(papier, wer));
        }),
        spalte('A35 Beginn', 'datum', 12, (eine) => person(eine)?.beschaeftigtAb ?? null),
        spalte('A36 Vertrag bis', 'datum', 15, (eine) => {
          const wer = person(eine);
          return wer === null ? null : (wer.vertragBis ?? 'unbefristet');
        }),
        spalte('A37 Vorherige Tätigkeit', 'text', 30, (eine) => {
          const wer = person(eine);
          return wer === null ? null : einzeilig(vorherigeTaetigkeiten(wer));
        }),
        spalte('A38 Qualifikation', 'text', 24, (eine) => {
          const typ = person(eine)?.qualifikation.typ;
          return typ === undefined ? null : QUALIFIKATIONSTYP_LABEL[typ];
        }),
        spalte('A39 Abschluss', 'text', 34, (eine) => {
          const wer = person(eine);
          return wer === null ? null : abschluss(wer.qualifikation);
        }),
        spalte('A40 Anerkannt durch', 'text', 20, (eine) => person(eine)?.qualifikation.anerkanntDurch ?? null),
        spalte('A40 Anerkannt am', 'datum', 12, (eine) => person(eine)?.qualifikation.anerkanntAm ?? null),
        spalte('A41 Schulabschluss', 'text', 18, (eine) => typC(eine)?.schulabschluss ?? null),
        spalte('A41 Ausbildungsberuf', 'text', 22, (eine) => typC(eine)?.ausbildungsberuf ?? null),
        spalte('A41 Abschluss am', 'datum', 12, (eine) => typC(eine)?.ausbildungAm ?? null),
        spalte('A42 Nachqualifizierung', 'text', 32, (eine) => {
          const qualifikation = typC(eine);
          return qualifikation === null ? null : einzeilig(nachqualifizierung(qualifikation));
        }),
        spalte('A43 Erfahrungswissen durch', 'text', 28, (eine) => typC(eine)?.erfahrungswissenDurch ?? null),
        spalte('A43 Vermerk vom', 'datum', 12, (eine) => typC(eine)?.erfahrungswissenVermerkAm ?? null),
        spalte('A44 Geklärt am', 'datum', 12, (eine) => {
          const wer = person(eine);
          return (wer && letzteKlaerung(wer)?.geklaertAm) ?? null;
        }),
        spalte('A44 Ergebnis', 'text', 20, (eine) => {
          const wer = person(eine);
          return (wer && letzteKlaerung(wer)?.ergebnis) ?? null;
        }),
        spalte('A45 Nachbesetzung für', 'text', 18, ({ nachbesetzungFuer }) => nachbesetzungFuer),
        spalte('A45 Frei seit', 'datum', 12, ({ freiSeit }) => freiSeit),
        spalte('A46 Von', 'datum', 12, ({ von }) => von),
        spalte('A46 Bis', 'datum', 12, ({ bis }) => bis),
        spalte('A46 Fördersatz je Jahr', 'euro', 14, (_, nummer) => berechnet(nummer)?.satzCentProJahr?.cent ?? null),
        spalte('A46 Fördermonate', 'vzae', 16, (_, nummer) => berechnet(nummer)?.monateHundertstel ?? null),
        spalte('A46 Betrag', 'euro', 14, (_, nummer) => berechnet(nummer)?.betrag?.cent ?? null),
        spalte('A47 Weitere Anteile', 'text', 28, (eine) => einzeilig(weitereAnteile(eine, person(eine)))),
        spalte('A57 Personalausgaben', 'euro', 19, ({ personalausgabenCent }) => personalausgabenCent),
        spalte('A58 Fortbildung', 'euro', 15, ({ fortbildungCent }) => fortbildungCent),
        spalte('A59 Sachausgaben', 'euro', 16, ({ sachausgabenCent }) => sachausgabenCent),
      ],
      antrag.stellen,
    ),
    ['A31 VZÄ', 'A46 Betrag', 'A57 Personalausgaben', 'A58 Fortbildung', 'A59 Sachausgaben'],
  );
}

/** A19 to A28, and each Kommune's own share (A62). */
function kommunen(papier: Antragspapier): Arbeitsblatt {
  const { antrag, berechnung } = papier;
  return mitSummen(
    blattAus<Beteiligte>(
      'Kommunen',
      [
        spalte('A19 Kommune', 'text', 24, ({ kommuneId }) => papier.name(kommuneId)),
        spalte('A19 Schlüssel', 'text', 13, ({ kommuneId }) => papier.kommune(kommuneId)?.schluessel ?? null),
        spalte('A20 Personen', 'zahl', 10, ({ kommuneId }) => papier.rahmen(kommuneId)?.personen ?? null),
        spalte('A20 Stichtag', 'datum', 12, ({ kommuneId }) => papier.rahmen(kommuneId)?.stichtag ?? null),
        spalte('A21 Planungsrahmen', 'euro', 18, (_, nummer) => berechnung?.beteiligte[nummer]?.rahmen?.cent ?? null),
        spalte('A22 Erste Tranche', 'euro', 14, ({ ersteTrancheCent }) => ersteTrancheCent),
        spalte('A23 Eingebracht', 'euro', 16, (_, nummer) => berechnung?.beteiligte[nummer]?.verfuegbar?.cent ?? null),
        spalte('A24 Rest an', 'text', 18, ({ restAnId }) => (restAnId === null ? null : papier.name(restAnId))),
        spalte('A24 Rest', 'euro', 14, ({ restCent }) => restCent),
        spalte('A25 Gremium', 'text', 16, ({ gremium }) => gremium),
        spalte('A25 Beschluss am', 'datum', 12, ({ beschlussAm }) => beschlussAm),
        spalte('A25 Vorlage', 'text', 14, ({ vorlage }) => vorlage),
        spalte('A26 Einvernehmen am', 'datum', 17, ({ einvernehmenAm }) => einvernehmenAm),
        spalte('A27 Grundlage', 'text', 22, ({ zusammenarbeit }) => ZUSAMMENARBEIT_LABEL[zusammenarbeit]),
        spalte('A27 Vom', 'datum', 12, ({ zusammenarbeitVom }) => zusammenarbeitVom),
        spalte('A28 Bisheriger Träger', 'text', 24, ({ dritteTraeger }) => dritteTraeger),
        spalte('A28 Endet am', 'datum', 12, ({ dritteEndetAm }) => dritteEndetAm),
        spalte('A30 VZÄ', 'vzae', 9, ({ kommuneId }) => vzaeIn(papier, kommuneId)),
        spalte('A62 Eigenanteil', 'euro', 14, ({ eigenanteilCent }) => eigenanteilCent),
      ],
      antrag.beteiligte,
    ),
    [
      'A20 Personen',
      'A21 Planungsrahmen',
      'A22 Erste Tranche',
      'A23 Eingebracht',
      'A24 Rest',
      'A30 VZÄ',
      'A62 Eigenanteil',
    ],
  );
}

/** „Personalausgaben Stelle 1“: who holds the post stands on the first sheet, for those who may read Personal. */
function ohnePerson(position: string): string {
  return position.replace(/^(Personalausgaben Stelle \d+) \(.*\)$/, '$1');
}

/** A57 to A69: the Finanzierungsplan per Haushaltsjahr, then what is applied for. */
function geld({ berechnung }: Antragspapier): Arbeitsblatt {
  const jahre = berechnung?.finanzierungsplan.jahre ?? [];
  const euro = (kopf: string): Tabellenspalte => ({ kopf, art: 'euro', breite: 16 });
  const nurGesamt = (nummer: string, name: string, cent: number): Tabellenwert[] => [
    nummer,
    name,
    ...jahre.map(() => null),
    cent,
  ];
  return {
    name: 'Geld',
    spalten: [
      { kopf: 'Nr.', art: 'text', breite: 8 },
      { kopf: 'Position', art: 'text', breite: 44 },
      ...jahre.map((jahr) => euro(`Haushaltsjahr ${jahr}`)),
      euro('Gesamt'),
    ],
    zeilen:
      berechnung === null
        ? []
        : [
            ...berechnung.finanzierungsplan.zeilen.map((zeile) => [
              zeile.nummer,
              ohnePerson(zeile.name),
              ...jahre.map((_, stelle) => zeile.centProJahr[stelle] ?? null),
              zeile.gesamtCent,
            ]),
            nurGesamt('A65', 'Summe der Stellen', berechnung.stellensumme.cent),
            nurGesamt('A66', 'Planungsrahmen', berechnung.planungsrahmen.cent),
            nurGesamt('A67', 'abzüglich bereits bewilligt', berechnung.bewilligt.cent),
            nurGesamt('A68', 'beantragter Betrag', berechnung.zuwendung.cent),
            [
              'A69',
              'gewünschte Auszahlung',
              ...jahre.map((jahr) => berechnung.auszahlung.find((eine) => eine.jahr === jahr)?.cent ?? null),
              summe(berechnung.auszahlung, ({ cent }) => cent),
            ],
          ],
  };
}

function kopfdaten({ antrag, antragstellerin, berechnung }: Antragspapier): Arbeitsblatt {
  return {
    name: 'Antrag',
    spalten: [
      { kopf: 'Nr.', art: 'text', breite: 8 },
      { kopf: 'Angabe', art: 'text', breite: 28 },
      { kopf: 'Wert', art: 'text', breite: 60 },
    ],
    zeilen: [
      ['A01', 'Antragstellerin', antragstellerin ? amtlicherName(antragstellerin) : null],
      ['A03', 'Schlüssel', antragstellerin?.schluessel ?? null],
      ['A10', 'Unser Zeichen, Datum', verbinde([antrag.aktenzeichen, zeigeDatum(antrag.datum)])],
      ['A14', 'Fassung', berechnung?.fassung ?? null],
      ['A15', 'Art des Antrags', ANTRAGSART_LABEL[antrag.antragsart]],
      ['A17', 'Durchführung', DURCHFUEHRUNG_LABEL[antrag.durchfuehrung]],
      ['A18', 'Zeitraum', `${zeigeDatum(antrag.von)} bis ${zeigeDatum(antrag.bis)}`],
      ['', 'Stand', `${ANTRAGSZUSTAND_LABEL[antrag.zustand]}, Fassung ${antrag.fassung}`],
    ],
  };
}

/** Posts and persons, Kommunen and money of an Antrag as a workbook. Quelle: Feldliste des Antrags, A14 bis A69. */
export function datenliste(papier: Antragspapier): Arbeitsmappe {
  const { aktenzeichen } = papier.antrag;
  return {
    titel: 'Datenliste zum Antrag',
    aktenzeichen: aktenzeichen === '' ? null : aktenzeichen,
    blaetter: [stellen(papier), kommunen(papier), geld(papier), kopfdaten(papier)],
  };
}

/** `Datenliste-A-dorf-2018` */
export function datenlistenname({ antrag, antragstellerin }: Antragspapier): string {
  return dateiname('Datenliste', antragstellerin?.name ?? '', String(jahrVon(antrag.von)));
}

function alsText(art: Spaltenart, wert: Tabellenwert): string {
  if (wert === null) return '';
  if (typeof wert === 'string') {
    return art === 'datum' && /^\d{4}-\d\d-\d\d$/.test(wert) ? zeigeDatum(datum(wert)) : wert;
  }
  if (art === 'euro') return zeigeEuro(wert);
  return art === 'vzae' ? zeigeVzae(wert) : zeigeZahl(wert);
}

const HOECHSTENS_SPALTEN = 6;

/** Narrow sheets as a table, wide ones as fields row by row. */
function alsBloecke({ name, spalten, zeilen, summen }: Arbeitsblatt): Block[] {
  const ausrichtung = (art: Spaltenart) => (art === 'text' || art === 'datum' ? 'links' : 'rechts');
  const reihe = (werte: readonly Tabellenwert[]) =>
    spalten.map(({ art }, stelle) => zelle(alsText(art, werte[stelle] ?? null), ausrichtung(art)));
  if (spalten.length <= HOECHSTENS_SPALTEN) {
    const tabelle: Block = {
      art: 'tabelle',
      titel: name,
      breiten: spalten.map(({ breite }) => breite),
      kopf: spalten.map(({ kopf, art }) => zelle(kopf, ausrichtung(art))),
      zeilen: zeilen.map(reihe),
    };
    return [ueberschrift(2, name), summen === undefined ? tabelle : { ...tabelle, fuss: reihe(summen) }];
  }
  const gefuellt = (werte: readonly Tabellenwert[]) =>
    spalten.flatMap(({ kopf, art }, stelle) => {
      const [nummer = '', ...rest] = kopf.split(' ');
      const wert = alsText(art, werte[stelle] ?? null);
      return wert === '' ? [] : [{ nummer, name: rest.join(' '), wert }];
    });
  return [
    ueberschrift(2, name),
    ...zeilen.flatMap((werte, nummer): Block[] => [
      ueberschrift(3, `Zeile ${nummer + 1}`),
      { art: 'felder', felder: gefuellt(werte) },
    ]),
  ];
}

/** The same list as blocks, for the preview in the window. */
export function datenlisteBlatt(papier: Antragspapier): Blatt {
  const { titel, blaetter } = datenliste(papier);
  return {
    ...blattUm(papier, {
      titel,
      name: [],
      bloecke: [ueberschrift(1, titel), ...blaetter.flatMap(alsBloecke), ...herkunftszeile('datenliste')],
    }),
    dateiname: datenlistenname(papier),
  };
}
