import { klartext, zelle, type Blatt, type Block, type Zelle } from '../../../shared/documents/blocks.ts';
import { zeigeZahl } from '../../../shared/foundation/money.ts';
import { gezeigteSchluessel, zeigeNummer } from '../../../shared/kennzahlen/darstellung.ts';
import { KENNZAHLBLOECKE, nachNummer, nummerVon, zeigeKennzahlwert } from '../../../shared/kennzahlen/gliederung.ts';
import type { Auswertung, Kennzahl, Kennzahlschluessel } from '../../../shared/kennzahlen/types.ts';
import {
  GEWISSHEITEN,
  KENNZEICHNUNG,
  kopfangaben,
  nachweis,
  quellensatz,
  regelangaben,
  summensatz,
  type Auswertungsunterlagen,
  type Kopfangabe,
} from './document-data.ts';
import { auswertungsname } from './excel-parts.ts';

type Zeile = Auswertung['zeilen'][number];

const TITEL = 'Auswertung Zeitraum';

const absatz = (text: string): Block => ({ art: 'absatz', text: klartext(text) });
const leise = (text: string): Block => ({ art: 'absatz', text: [{ text, leise: true }] });
const ueberschrift = (ebene: 1 | 2, text: string): Block => ({ art: 'ueberschrift', ebene, text });

/** Number, name and value of a line, or a heading over lines. */
type Halbzeile = readonly [Zelle, Zelle, Zelle] | string;

/** An empty paragraph is set in larger letters than its table; a blank keeps the row low. */
const LEER = zelle('\u00A0');
const LEERE_HALBZEILE: readonly Zelle[] = [LEER, LEER, LEER];

const halbzeile = ({ schluessel, name, wert }: Zeile): Halbzeile => [
  zelle(zeigeNummer(schluessel)),
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
  [7.5, 49, 13],
  [7.5, 75, 13],
];
const WEITERE_BREITEN: Breitenpaar = [
  [10.5, 57, 15],
  [11.5, 53, 15],
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

/** The twelve shares of the Weiterleitungen have their words in a heading. */
const ANTEILE = { titel: 'Anteile der Weiterleitungen', erste: 'D5a', vorsatz: 'Anteil Weiterleitungen ' };

function abgeleitete(zeilen: readonly Zeile[]): Halbzeile[] {
  return zeilen.flatMap((zeile) => {
    if (!/^D5[a-l]$/.test(zeile.schluessel)) return [halbzeile(zeile)];
    const kurz = halbzeile({ ...zeile, name: zeile.name.replace(ANTEILE.vorsatz, '') });
    return zeile.schluessel === ANTEILE.erste ? [ANTEILE.titel, kurz] : [kurz];
  });
}

/** Derived values, remarks and own Kennzahlen that the office shows. */
function weitere({ auswertung, kennzahlen }: Auswertungsunterlagen): Block[] {
  const gezeigte = gezeigteSchluessel(kennzahlen);
  const mit = (anfang: RegExp) =>
    auswertung.zeilen.filter(({ schluessel }) => gezeigte.has(schluessel) && anfang.test(schluessel));
  return [
    ueberschrift(2, 'Abgeleitete und nachrichtliche Werte, nicht Teil der 47'),
    nebeneinander(
      'Abgeleitete und nachrichtliche Werte',
      WEITERE_BREITEN,
      abgeleitete(mit(/^D/)),
      mit(/^(N|E:)/).map(halbzeile),
    ),
    leise('„–“: nicht zu ermitteln, weil der Teiler fehlt oder null ist.'),
  ];
}

/** Talks, Weiterleitungen, contacts, plans and persons by Kommune, with heads that fit their columns. */
const JE_KOMMUNE: readonly { readonly schluessel: Kennzahlschluessel; readonly kopf: string }[] = [
  { schluessel: '1', kopf: 'Gespräche' },
  { schluessel: '18', kopf: 'Weiter-\nleitungen' },
  { schluessel: '31', kopf: 'Netzwerk-\nkontakte' },
  { schluessel: '38', kopf: 'Neue\nPläne' },
  { schluessel: '43', kopf: 'Personen\nmit Kontakt' },
  { schluessel: '47', kopf: 'Personen\nzu betreuen' },
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
      breiten: [49, ...spalten.map(() => 19.5)],
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

/** `D1 = 2 / 1; D2a = 4 / 1`, `N1 Auslegung zu Z4; N2 üblich`: what is no part of the 47 in a paragraph each. */
function weitereNachweise(weitere: readonly Kennzahl[]): Block[] {
  const formeln = weitere.flatMap(({ schluessel, zaehlart, zaehlregel }) =>
    zaehlart === 'abgeleitet' ? [`${schluessel} = ${zaehlregel}`] : [],
  );
  const andere = weitere.flatMap((kennzahl) =>
    kennzahl.zaehlart === 'abgeleitet' || kennzahl.eigene !== null
      ? []
      : [`${kennzahl.schluessel} ${nachweis(kennzahl)}`],
  );
  const eigene = weitere.flatMap(({ eigene, name, definition }) =>
    eigene === null ? [] : [definition === '' ? name : `${name}: ${definition}`],
  );
  return [
    { vorn: 'Berechnet', teile: formeln },
    { vorn: 'Nachrichtlich', teile: andere },
    { vorn: 'Eigene Kennzahlen zählen Gespräche, auf die alles Gewählte zutrifft', teile: eigene },
  ].flatMap(({ vorn, teile }) => (teile.length === 0 ? [] : [leise(`${vorn}: ${teile.join('; ')}.`)]));
}

/** What each of the 47 counts, how sure that is and where it comes from, in small letters; then the other lines. */
function definitionen({ auswertung, kennzahlen, katalog }: Auswertungsunterlagen): Block[] {
  const gezaehlte = new Set(auswertung.zeilen.map(({ schluessel }) => schluessel));
  const alle = kennzahlen.filter(({ schluessel }) => gezaehlte.has(schluessel));
  const weitere = alle.filter(({ schluessel, istGezeigt }) => istGezeigt && nummerVon(schluessel) === null);
  const nummerierte = nachNummer(alle);
  const quellen = quellensatz(
    katalog,
    [...nummerierte, ...weitere.filter(({ zaehlart }) => zaehlart !== 'abgeleitet')].map(({ herkunft }) => herkunft),
  );
  return [
    ueberschrift(2, 'Definitionen, Gewissheit und Herkunft'),
    leise(`Das amtliche Muster ist nicht bekannt. ${GEWISSHEITEN}`),
    {
      art: 'tabelle',
      titel: 'Definitionen, Gewissheit und Herkunft',
      istOhneTitel: true,
      breiten: [8, 40, 54, 40, 38],
      kopf: ['Nr.', 'Kennzahl', 'Definition', 'Gezählt wird', 'Gewissheit, Herkunft'].map((text) => zelle(text)),
      zeilen: nummerierte.map((kennzahl) => {
        const { schluessel, name, definition, zaehlregel } = kennzahl;
        return [schluessel, name, definition, zaehlregel, nachweis(kennzahl)].map((text): Zelle => ({
          text: [{ text, leise: true }],
        }));
      }),
    },
    { art: 'absatz', abstand: 'eng', text: [{ text: '\u00A0', leise: true }] },
    ...weitereNachweise(weitere),
    ...(quellen === '' ? [] : [leise(`Quellen: ${quellen}.`)]),
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
  return {
    titel: TITEL,
    dateiname: auswertungsname(unterlagen),
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
      leise(summensatz(unterlagen)),
      ...weitere(unterlagen),
      ...jeKommune(unterlagen),
      ...definitionen(unterlagen),
    ],
  };
}
