import type { Blatt, Spaltenzeile } from '../../../shared/documents/blocks.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { naechsteSchritte } from '../../../shared/integrationsplaene/naechste-schritte.ts';
import type { Planschritt } from '../../../shared/integrationsplaene/types.ts';
import { amtlicherName } from '../kommunen/letterhead.ts';
import { fussnote, gespraechstermin, planDateiname } from './document.ts';
import type { Planunterlagen } from './document-data.ts';
import { ausVorlage, wo } from './document-felder.ts';
import { createSatzmacher, spalten, type Absatz, type Satzmacher } from './document-saetze.ts';

const WORT = 'Merkblatt';

function schritt(macher: Satzmacher, eine: Planschritt, nummer: number, unterlagen: Planunterlagen): Spaltenzeile[] {
  const angaben: Absatz[] = [
    ...wo(macher, eine, unterlagen).map((satz): Absatz => ['text', satz]),
    ...(eine.bis === null
      ? []
      : [
          [
            'text',
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

/**
 * „Meine nächsten drei Schritte“ on one page, in large letters: what, where, when; the next talk and whom to call. What lies
 * in the envelope is not in its values. Quelle: inhalte P27.
 */
export function merkblatt(unterlagen: Planunterlagen): Blatt {
  const { fassung, akte, kommune, ansprechperson, ausfertigung, texte } = unterlagen;
  const macher = createSatzmacher(texte, ausfertigung.sprache);
  const person = akte.personen.find(({ id }) => id === ausfertigung.personId);
  const schritte = naechsteSchritte(fassung, ausfertigung.personId);
  const termin = gespraechstermin(macher, unterlagen);
  const { aktenzeichen, bezeichnung } = akte.haushalt;
  const telefon = ansprechperson.telefon || kommune.auskunft.telefon;
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
        istGross: true,
        zeilen: [
          ...(schritte.length === 0 ? [macher.zeile([['text', macher.wort('keineSchritte')]])] : []),
          ...schritte.flatMap((eine, stelle) => schritt(macher, eine, stelle + 1, unterlagen)),
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
        ],
      },
      ...(macher.andere === null
        ? []
        : spalten('Hinweis', [macher.zeile([['angabe', macher.wort('deutscheFassungGilt')]])])),
    ],
  };
}
