import { klartext, zelle, type Blatt, type Block } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { BEDARFSSTUFE_LABEL, RESSOURCENSTUFE_LABEL } from '../../../shared/erhebungen/labels.ts';
import {
  AUFENTHALTSSTATUS_LABEL,
  FAMILIENROLLE_LABEL,
  KURSART_LABEL,
  KURSSTAND_LABEL,
  SPRACHNIVEAU_LABEL,
  STATIONSART_LABEL,
} from '../../../shared/faelle/labels.ts';
import { vollerName, zeigeGeburt } from '../../../shared/faelle/name.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { THEMENFELD_LABEL } from '../../../shared/netzwerk/themenfelder.ts';
import type { Fallpaket } from '../../../shared/uebergaben/paket.ts';
import { briefkopfVon } from '../kommunen/letterhead.ts';

const TITEL = 'Fallblatt zur Übergabe';

function verbinde(teile: readonly string[], trenner = ', '): string {
  return teile.filter((teil) => teil !== '').join(trenner);
}

function feld(name: string, wert: string) {
  return { nummer: '', name, wert };
}

function person(eine: Fallpaket['personen'][number]): Block[] {
  const felder = [
    feld('Angekommen am', eine.ankunftAm === null ? '' : zeigeDatum(eine.ankunftAm)),
    feld(
      'Aufenthalt',
      eine.aufenthalte
        .map(({ status, bis }) =>
          verbinde([AUFENTHALTSSTATUS_LABEL[status], bis === null ? '' : `bis ${zeigeDatum(bis)}`]),
        )
        .join('\n'),
    ),
    feld(
      'Sprachen',
      verbinde(eine.sprachen.map(({ sprache, niveau }) => `${sprachname(sprache)} (${SPRACHNIVEAU_LABEL[niveau]})`)),
    ),
    feld(
      'Schule und Arbeit',
      eine.stationen
        .map(({ art, bezeichnung, stelle }) => verbinde([STATIONSART_LABEL[art], bezeichnung, stelle]))
        .join('\n'),
    ),
    feld(
      'Kurse',
      eine.kurse
        .map(({ art, traeger, stand }) => verbinde([KURSART_LABEL[art], traeger, KURSSTAND_LABEL[stand]]))
        .join('\n'),
    ),
    feld('Interessen', eine.interessen),
  ].filter(({ wert }) => wert !== '');
  if (felder.length === 0) return [];
  return [
    { art: 'ueberschrift', ebene: 3, text: vollerName(eine) },
    { art: 'felder', felder },
  ];
}

function erhebung({ erhebung: eine, personen }: Fallpaket): Block[] {
  if (eine === null || eine.felder.length === 0) return [];
  const wer = (stelle: number | null) => {
    const gemeinte = stelle === null ? undefined : personen[stelle];
    return gemeinte === undefined ? '' : `, ${vollerName(gemeinte)}`;
  };
  return [
    {
      art: 'tabelle',
      titel: `Erhebung vom ${zeigeDatum(eine.am)}`,
      breiten: [26, 44, 15, 15],
      kopf: [zelle('Themenfeld'), zelle('Heute, vorhanden, gebraucht'), zelle('Bedarf'), zelle('Ressource')],
      zeilen: eine.felder.map(
        ({ themenfeld, person: stelle, istStand, ressource, bedarf, bedarfsstufe, ressourcenstufe }) => [
          zelle(`${THEMENFELD_LABEL[themenfeld]}${wer(stelle)}`),
          zelle(verbinde([istStand, ressource, bedarf], '\n')),
          zelle(bedarfsstufe === null ? '' : BEDARFSSTUFE_LABEL[bedarfsstufe]),
          zelle(ressourcenstufe === null ? '' : RESSOURCENSTUFE_LABEL[ressourcenstufe]),
        ],
      ),
    },
  ];
}

/** From whom the sheet comes, and to whom it goes. */
interface Fallblattangaben {
  readonly kommune: Kommune | null;
  readonly aktenzeichen: string;
  readonly empfaenger: string;
}

/** What a package with a case says, for people: it lies in the package and is kept by the sender. */
export function fallblatt(paket: Fallpaket, { kommune, aktenzeichen, empfaenger }: Fallblattangaben): Blatt {
  return {
    titel: TITEL,
    dateiname: dateiname('Fallblatt', aktenzeichen.replaceAll('/', '-'), paket.am),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: aktenzeichen === '' ? null : aktenzeichen,
    briefkopf:
      kommune && briefkopfVon(kommune, { zeichen: aktenzeichen, datum: zeigeDatum(paket.am), anschrift: [empfaenger] }),
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: TITEL },
      {
        art: 'absatz',
        text: klartext(
          `Die Familie hat am ${zeigeDatum(paket.einverstaendnisAm)} in die Übergabe dieser Angaben eingewilligt. Anschrift, Gesundheit und verschlossene Notizen sind nicht enthalten.`,
        ),
      },
      {
        art: 'tabelle',
        titel: 'Personen',
        breiten: [40, 20, 22, 18],
        kopf: [zelle('Name'), zelle('geboren'), zelle('Rolle'), zelle('in der AUB seit')],
        zeilen: paket.personen.map((eine) => [
          zelle(vollerName(eine)),
          zelle(zeigeGeburt(eine)),
          zelle(FAMILIENROLLE_LABEL[eine.rolle]),
          zelle(eine.aubVon === null ? '' : zeigeDatum(eine.aubVon)),
        ]),
      },
      ...paket.personen.flatMap(person),
      ...erhebung(paket),
    ],
  };
}
