import type { Absatzart, Blatt, Spalte, Spaltenzeile } from '../../../shared/documents/blocks.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { naechsteSchritte } from '../../../shared/integrationsplaene/naechste-schritte.ts';
import type { Planschritt } from '../../../shared/integrationsplaene/types.ts';
import { amtlicherName } from '../kommunen/letterhead.ts';
import { fussnote, gespraechstermin, planDateiname } from './document.ts';
import { personenDesPlans, type Planunterlagen } from './document-data.ts';
import { ausVorlage, wo } from './document-felder.ts';
import { createSatzmacher, spalten, type Absatz, type Satzmacher } from './document-saetze.ts';

const WORT = 'Merkblatt';

function schritt(
  macher: Satzmacher,
  eine: Planschritt,
  unterlagen: Planunterlagen,
  { nummer, stil }: { readonly nummer: number; readonly stil: Absatzart },
): Spaltenzeile[] {
  const angaben: Absatz[] = [
    ...wo(macher, eine, unterlagen).map((satz): Absatz => [stil, satz]),
    ...(eine.bis === null
      ? []
      : [
          [
            stil,
            macher.angabe('wann', macher.wort('bisDatum', { datum: zeigeDatum(eine.bis) }, { fett: true })),
          ] satisfies Absatz,
        ]),
  ];
  return [
    macher.zeile(
      [
        [
          'stark',
          macher.verbunden(
            [macher.gleich(`${nummer}. `), ausVorlage(macher, eine.vorlageId, 'massnahme', eine.text)],
            '',
          ),
        ],
      ],
      { istBetont: true, bleibtBeimNaechsten: angaben.length > 0 },
    ),
    ...(angaben.length === 0 ? [] : [macher.zeile(angaben)]),
  ];
}

/** Letters of a line and its height in millimetres, in large letters in half the width of the sheet. */
const GROSSE_ZEILE: Readonly<Record<Absatzart, readonly [zeichen: number, hoeheMm: number]>> = {
  kopf: [24, 8],
  name: [38, 4.8],
  text: [30, 6.5],
  stark: [25, 7.5],
  angabe: [36, 5.5],
};
const ZEILENRAND_MM = 2;
/** What the sheet has room for below its title. */
const PLATZ_MM = 212;

/** False where these rows in large letters would need a second page: then they are set in usual ones. */
function passtGross(zeilen: readonly Spaltenzeile[]): boolean {
  const spaltenhoehe = ({ absaetze }: Spalte) =>
    absaetze.reduce((bisher, { stil, text }) => {
      const [zeichen, hoeheMm] = GROSSE_ZEILE[stil];
      const laenge = text.reduce((summe, lauf) => summe + lauf.text.length, 0);
      return bisher + Math.max(1, Math.ceil(laenge / zeichen)) * hoeheMm;
    }, ZEILENRAND_MM);
  const gesamt = zeilen.reduce((bisher, zeile) => bisher + Math.max(...zeile.spalten.map(spaltenhoehe)), 0);
  return gesamt <= PLATZ_MM;
}

/**
 * „Meine nächsten drei Schritte“ on one page, in large letters: what, where, when; the next talk and whom to call. What lies
 * in the envelope is not in its values. Quelle: Integrationsplan P27.
 */
export function merkblatt(unterlagen: Planunterlagen): Blatt {
  const { fassung, akte, kommune, ansprechperson, ausfertigung, texte } = unterlagen;
  const macher = createSatzmacher(texte, ausfertigung.sprache);
  const personen = personenDesPlans(unterlagen);
  const person = personen.length === 1 ? personen[0] : personen.find(({ id }) => id === ausfertigung.personId);
  const schritte = naechsteSchritte(fassung, ausfertigung.personId);
  const termin = gespraechstermin(macher, unterlagen);
  const { aktenzeichen, bezeichnung } = akte.haushalt;
  const telefon = ansprechperson.telefon || kommune.auskunft.telefon;
  const zeilenMit = (stil: Absatzart): Spaltenzeile[] => [
    ...(schritte.length === 0 ? [macher.zeile([['text', macher.wort('keineSchritte')]])] : []),
    ...schritte.flatMap((eine, stelle) => schritt(macher, eine, unterlagen, { nummer: stelle + 1, stil })),
    ...(termin === null
      ? []
      : [
          macher.zeile(
            [
              ['name', macher.wort('naechstesGespraech')],
              ['stark', termin],
            ],
            { istBetont: true },
          ),
        ]),
    macher.zeile([
      ['name', macher.wort('fragen')],
      ...(ansprechperson.name === '' ? [] : [['text', macher.gleich(ansprechperson.name)] satisfies Absatz]),
      ...(telefon === '' ? [] : [['stark', macher.angabe('telefon', macher.gleich(telefon))] satisfies Absatz]),
      ...(ansprechperson.sprechzeit === ''
        ? []
        : [['angabe', macher.angabe('sprechzeit', macher.gleich(ansprechperson.sprechzeit))] satisfies Absatz]),
    ]),
  ];
  const grosse = zeilenMit('text');
  const istGross = passtGross(grosse);
  return {
    titel: macher.de.beschriftungen.merkblatt,
    dateiname: planDateiname(WORT, [ausfertigung.sprache], unterlagen),
    istEntwurf: fassung.vereinbartAm === null,
    kennzeichnung: null,
    aktenzeichen: aktenzeichen === '' ? null : aktenzeichen,
    istMehrsprachig: true,
    ...fussnote(macher),
    briefkopf: null,
    bloecke: [
      {
        art: 'absatz',
        text: [
          {
            text: `${amtlicherName(kommune)} · Integrationsmanagement · ${zeigeDatum(fassung.vereinbartAm ?? fassung.gespraechAm)}`,
            grau: true,
          },
        ],
      },
      macher.ueberschrift(1, 'merkblatt'),
      { art: 'absatz', text: [{ text: person === undefined ? bezeichnung : vollerName(person), fett: true }] },
      {
        art: 'nebeneinander',
        titel: macher.de.beschriftungen.merkblatt,
        istGross,
        zeilen: istGross ? grosse : zeilenMit('angabe'),
      },
      ...(macher.andere === null
        ? []
        : spalten('Hinweis', [macher.zeile([['angabe', macher.wort('deutscheFassungGilt')]])])),
    ],
  };
}
