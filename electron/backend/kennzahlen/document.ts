import { klartext, zelle, type Blatt, type Block, type Zelle } from '../../../shared/documents/blocks.ts';
import { GEWISSHEIT_LABEL } from '../../../shared/foundation/certainty.ts';
import { zeigeZahl } from '../../../shared/foundation/money.ts';
import { KENNZAHLBLOECKE, nachNummer, nummerVon, zeigeKennzahlwert } from '../../../shared/kennzahlen/gliederung.ts';
import type { Auswertung, Kennzahlschluessel } from '../../../shared/kennzahlen/types.ts';
import {
  KENNZEICHNUNG,
  kopfangaben,
  regelangaben,
  summensatz,
  type Auswertungsunterlagen,
  type Kopfangabe,
} from './document-data.ts';
import { auswertungsname } from './excel.ts';

type Zeile = Auswertung['zeilen'][number];

const TITEL = 'Auswertung Zeitraum';

const absatz = (text: string): Block => ({ art: 'absatz', text: klartext(text) });
const ueberschrift = (ebene: 1 | 2, text: string): Block => ({ art: 'ueberschrift', ebene, text });

/** Number, name and value of a line, or a heading over lines. */
type Halbzeile = readonly [Zelle, Zelle, Zelle] | string;

/** An empty paragraph is set in larger letters than its table; a blank keeps the row low. */
const LEER = zelle('\u00A0');
const LEERE_HALBZEILE: readonly Zelle[] = [LEER, LEER, LEER];

const halbzeile = ({ schluessel, name, wert }: Zeile): Halbzeile => [
  zelle(schluessel.startsWith('E:') ? '' : schluessel),
  zelle(name),
  zelle(zeigeKennzahlwert(schluessel, wert), 'rechts'),
];

function haelfte(zeile: Halbzeile | undefined): readonly Zelle[] {
  if (zeile === undefined) return LEERE_HALBZEILE;
  return typeof zeile === 'string' ? [{ text: klartext(zeile, { fett: true }), spalten: 3 }] : zeile;
}

const KOPF = [zelle('Nr.'), zelle('Kennzahl'), zelle('Wert', 'rechts')];

/** In millimetres: number, name and value on the left and on the right. */
type Breitenpaar = readonly [readonly number[], readonly number[]];
const BREITEN: Breitenpaar = [
  [8, 52, 13],
  [8, 69, 13],
];
const WEITERE_BREITEN: Breitenpaar = [
  [10.5, 62, 16],
  [11.5, 46, 16],
];

/** Two lists side by side, so that all 47 stand on one page. */
function nebeneinander(
  titel: string,
  [linke, rechte]: Breitenpaar,
  links: readonly Halbzeile[],
  rechts: readonly Halbzeile[],
): Block {
  const anzahl = Math.max(links.length, rechts.length);
  return {
    art: 'tabelle',
    titel,
    istOhneTitel: true,
    breiten: [...linke, 2, ...rechte],
    kopf: [...KOPF, LEER, ...KOPF],
    zeilen: Array.from({ length: anzahl }, (_, stelle) => [
      ...haelfte(links[stelle]),
      LEER,
      ...haelfte(rechts[stelle]),
    ]),
  };
}

/** Blocks by their first number: those on the left, and those on the right, of about the same length. */
const LINKE_BLOECKE: readonly number[] = [1, 7, 43];

function uebersicht({ auswertung }: Auswertungsunterlagen): Block {
  const alle = nachNummer(auswertung.zeilen);
  const bloecke = (istLinks: boolean) =>
    KENNZAHLBLOECKE.filter(({ von }) => LINKE_BLOECKE.includes(von) === istLinks).flatMap(
      ({ titel, von, bis }): Halbzeile[] => [
        titel,
        ...alle
          .filter(({ schluessel }) => {
            const nummer = nummerVon(schluessel) ?? 0;
            return nummer >= von && nummer <= bis;
          })
          .map(halbzeile),
      ],
    );
  return nebeneinander('Die 47 Kennzahlen', BREITEN, bloecke(true), bloecke(false));
}

/** Short sentences below the table. Quelle: Textbausteine, Kurzsätze unter Tabellen und Bildern. */
function kurzsaetze(unterlagen: Auswertungsunterlagen): Block[] {
  const wert = (schluessel: Kennzahlschluessel) =>
    unterlagen.auswertung.zeilen.find((zeile) => zeile.schluessel === schluessel)?.wert ?? null;
  const zeige = (schluessel: Kennzahlschluessel) =>
    zeigeKennzahlwert(schluessel, wert(schluessel)).replace(/,0(?= %|$)/, '');
  const gespraeche = wert('1') ?? 0;
  const mitFamilien = wert('2') ?? 0;
  const saetze = [
    ...(gespraeche === 0
      ? []
      : [
          `Von ${zeigeZahl(gespraeche)} ${gespraeche === 1 ? 'Gespräch' : 'Gesprächen'} ${mitFamilien === 1 ? 'entfiel' : 'entfielen'} ${zeigeZahl(mitFamilien)} auf Familien (${zeige('D1')}).`,
          `${zeige('D2a')} in der Beratungsstelle, ${zeige('D2b')} aufsuchend, ${zeige('D2c')} als Begleitung.`,
        ]),
    ...(wert('D9') === null ? [] : [`${zeige('D9')} Personen je VZÄ; das Land nennt keinen Betreuungsschlüssel.`]),
  ];
  return saetze.length === 0 ? [] : [absatz(saetze.join(' '))];
}

/** Derived values, remarks and own Kennzahlen that the office shows. */
function weitere({ auswertung, kennzahlen }: Auswertungsunterlagen): Block[] {
  const gezeigte = new Set(kennzahlen.filter(({ istGezeigt }) => istGezeigt).map(({ schluessel }) => schluessel));
  const mit = (anfang: RegExp) =>
    auswertung.zeilen.filter(({ schluessel }) => gezeigte.has(schluessel) && anfang.test(schluessel)).map(halbzeile);
  return [
    ueberschrift(2, 'Abgeleitete und nachrichtliche Werte, nicht Teil der 47'),
    nebeneinander('Abgeleitete und nachrichtliche Werte', WEITERE_BREITEN, mit(/^D/), mit(/^(N|E:)/)),
    { art: 'absatz', text: [{ text: '„–“: nicht zu ermitteln, weil der Teiler fehlt oder null ist.', leise: true }] },
  ];
}

/** Talks, Weiterleitungen, contacts, plans and persons by Kommune, with heads that fit their columns. */
const JE_KOMMUNE: readonly { readonly schluessel: Kennzahlschluessel; readonly kopf: string }[] = [
  { schluessel: '1', kopf: 'Gespräche' },
  { schluessel: '18', kopf: 'Weiter-\nleitungen' },
  { schluessel: '31', kopf: 'Netzwerk-\nkontakte' },
  { schluessel: '38', kopf: 'Neue\nPläne' },
  { schluessel: '43', kopf: 'Personen mit\nKontakt' },
  { schluessel: '47', kopf: 'Personen zu\nbetreuen' },
];

function jeKommune({ auswertung: { zeilen, kommunen } }: Auswertungsunterlagen): Block[] {
  if (kommunen.length < 2) return [];
  const spalten = JE_KOMMUNE.flatMap(({ schluessel, kopf }) => {
    const stelle = zeilen.findIndex((zeile) => zeile.schluessel === schluessel);
    const zeile = zeilen[stelle];
    return zeile === undefined ? [] : [{ ...zeile, kopf, stelle }];
  });
  const reihe = (name: string, werte: readonly (number | null)[]) => [
    zelle(name),
    ...spalten.map(({ schluessel }, nummer) => zelle(zeigeKennzahlwert(schluessel, werte[nummer] ?? null), 'rechts')),
  ];
  return [
    ueberschrift(2, 'Nach Kommunen'),
    {
      art: 'tabelle',
      titel: 'Kennzahlen nach Kommunen',
      istOhneTitel: true,
      breiten: [40, ...spalten.map(() => 21)],
      kopf: [zelle('Kommune'), ...spalten.map(({ schluessel, kopf }) => zelle(`${schluessel}\n${kopf}`, 'rechts'))],
      zeilen: [
        ...kommunen.map(({ name, werte }) =>
          reihe(
            name,
            spalten.map(({ stelle }) => werte[stelle] ?? null),
          ),
        ),
        reihe(
          'Summe der Kommunen',
          spalten.map(({ summeKommunen }) => summeKommunen),
        ),
      ],
      fuss: reihe(
        'Alle',
        spalten.map(({ wert }) => wert),
      ),
    },
  ];
}

/** What each of the 47 counts and how sure that is, in small letters. */
function definitionen({ auswertung, kennzahlen }: Auswertungsunterlagen): Block[] {
  const gezaehlte = new Set(auswertung.zeilen.map(({ schluessel }) => schluessel));
  const leise = (text: string): Zelle => ({ text: [{ text, leise: true }] });
  return [
    ueberschrift(2, 'Definitionen und Gewissheit'),
    {
      art: 'tabelle',
      titel: 'Definitionen und Gewissheit',
      istOhneTitel: true,
      breiten: [8, 43, 59, 48, 21],
      kopf: ['Nr.', 'Kennzahl', 'Definition', 'Gezählt wird', 'Gewissheit'].map((text) => zelle(text)),
      zeilen: nachNummer(kennzahlen.filter(({ schluessel }) => gezaehlte.has(schluessel))).map(
        ({ schluessel, name, definition, zaehlregel, gewissheit }) =>
          [schluessel, name, definition, zaehlregel, GEWISSHEIT_LABEL[gewissheit]].map(leise),
      ),
    },
  ];
}

/** The day beside the period, which leaves a line more for the table. */
function knapp(angaben: readonly Kopfangabe[]): Kopfangabe[] {
  const stand = angaben.find(({ name }) => name === 'Stand')?.wert ?? '';
  return angaben
    .filter(({ name }) => name !== 'Stand')
    .map((angabe) => (angabe.name === 'Zeitraum' ? { ...angabe, wert: `${angabe.wert}, Stand ${stand}` } : angabe));
}

/**
 * „Auswertung Zeitraum“ as an annex: all 47 on the first page, then derived values, Kommunen, and what is counted how.
 * Quelle: Aufbau üblich; die amtliche Liste und ihr Muster lagen nicht vor.
 */
export function auswertungBlatt(unterlagen: Auswertungsunterlagen): Blatt {
  const satz = summensatz(unterlagen);
  return {
    titel: TITEL,
    dateiname: auswertungsname(unterlagen.auswertung.frage),
    istEntwurf: false,
    kennzeichnung: KENNZEICHNUNG,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [
      ueberschrift(1, TITEL),
      {
        art: 'felder',
        felder: [...knapp(kopfangaben(unterlagen)), ...regelangaben(unterlagen)].map((angabe) => ({
          nummer: '',
          ...angabe,
        })),
      },
      uebersicht(unterlagen),
      { art: 'absatz', abstand: 'eng', text: [{ text: '\u00A0', leise: true }] },
      ...kurzsaetze(unterlagen),
      ...(satz === null ? [] : [{ art: 'absatz' as const, text: [{ text: satz, leise: true }] }]),
      ...weitere(unterlagen),
      ...jeKommune(unterlagen),
      ...definitionen(unterlagen),
    ],
  };
}
