import { klartext, zelle, type Blatt, type Block } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import {
  ALPHABETISIERUNG_LABEL,
  AUFENTHALTSSTATUS_LABEL,
  ERWERBSTAETIGKEIT_LABEL,
  FAMILIENROLLE_LABEL,
  KURSART_LABEL,
  KURSSTAND_LABEL,
  SPRACHNIVEAU_LABEL,
} from '../../../shared/faelle/labels.ts';
import { vollerName, zeigeGeburt } from '../../../shared/faelle/name.ts';
import type { Fallakte, Person } from '../../../shared/faelle/types.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { EINVERSTAENDNIS_LABEL, UEBERGABEFELD_LABEL, UEBERGABESEITE_LABEL } from '../../../shared/uebergaben/labels.ts';
import { istOhneAngaben } from '../../../shared/uebergaben/rules.ts';
import type { Uebergabe, Uebergabeperson } from '../../../shared/uebergaben/types.ts';
import { amtlicherName, briefkopfVon } from '../kommunen/letterhead.ts';

const TITEL = 'Übergabeprotokoll';

/** What the paper is made of. */
export interface Uebergabeunterlagen {
  readonly uebergabe: Uebergabe;
  readonly akte: Fallakte;
  readonly kommune: Kommune | null;
}

function tag(datum: Datum | null): string {
  return datum === null ? '' : zeigeDatum(datum);
}

function verbinde(teile: readonly string[], trenner = ', '): string {
  return teile.filter((teil) => teil !== '').join(trenner);
}

function feld(name: string, wert: string, leerzeilen = 1) {
  return { nummer: '', name, wert, leerzeilen };
}

function ueberschrift(text: string): Block {
  return { art: 'ueberschrift', ebene: 2, text };
}

function absatz(text: string): Block {
  return { art: 'absatz', text: klartext(text) };
}

/** Day, place, both sides, consent. */
function kopf({ uebergabe, kommune, akte }: Uebergabeunterlagen): Block[] {
  const { am, ort, vonStelle, istGespraech, einverstaendnis, einverstaendnisAm, teilnehmende } = uebergabe;
  const zustimmung = verbinde(
    [EINVERSTAENDNIS_LABEL[einverstaendnis], einverstaendnisAm ? `am ${zeigeDatum(einverstaendnisAm)}` : ''],
    ' ',
  );
  return [
    {
      art: 'felder',
      felder: [
        feld('Tag und Ort', verbinde([zeigeDatum(am), ort])),
        feld('Übergabe', istGespraech ? 'im Gespräch' : 'schriftlich'),
        feld('Abgebende Stelle', vonStelle),
        feld('Aufnehmende Stelle', verbinde([kommune ? amtlicherName(kommune) : '', 'Integrationsmanagement'])),
        feld('Haushalt', verbinde([akte.haushalt.bezeichnung, akte.haushalt.aktenzeichen])),
        feld('Einverständnis der Familie mit der Übergabe', zustimmung),
      ],
    },
    ...(teilnehmende.length === 0
      ? []
      : [
          {
            art: 'tabelle',
            titel: 'Beteiligte',
            breiten: [34, 40, 26],
            kopf: [zelle('Name'), zelle('Stelle'), zelle('für')],
            zeilen: teilnehmende.map((eine) => [
              zelle(eine.name),
              zelle(eine.stelle),
              zelle(UEBERGABESEITE_LABEL[eine.seite]),
            ]),
          } as const satisfies Block,
        ]),
  ];
}

/** Who belongs to the family, with what of the papers was told. */
function familie({ uebergabe, akte }: Uebergabeunterlagen): Block[] {
  const personen = uebergabe.personen.flatMap((von) => {
    const person = akte.personen.find(({ id }) => id === von.personId);
    return person === undefined ? [] : [{ person, von }];
  });
  if (personen.length === 0) return [];
  return [
    ueberschrift('Familie'),
    {
      art: 'tabelle',
      titel: 'Personen des Haushalts',
      breiten: [34, 20, 22, 24],
      kopf: [zelle('Name'), zelle('geboren'), zelle('Rolle'), zelle('in der AUB seit')],
      zeilen: personen.map(({ person, von }) => [
        zelle(vollerName(person)),
        zelle(zeigeGeburt(person)),
        zelle(FAMILIENROLLE_LABEL[person.rolle]),
        zelle(tag(von.aubVon)),
      ]),
    },
    ...personen.filter(({ von }) => !istOhneAngaben(von)).flatMap(({ person, von }) => angabenZu(person, von)),
  ];
}

function angabenZu(person: Person, von: Uebergabeperson): Block[] {
  const status =
    von.status === 'unbekannt'
      ? ''
      : verbinde([
          AUFENTHALTSSTATUS_LABEL[von.status],
          von.statusVon === null ? '' : `ab ${zeigeDatum(von.statusVon)}`,
          von.statusBis === null ? '' : `gültig bis ${zeigeDatum(von.statusBis)}`,
          von.erwerbstaetigkeit === 'unbekannt' ? '' : `Arbeit ${ERWERBSTAETIGKEIT_LABEL[von.erwerbstaetigkeit]}`,
        ]);
  const sprachen = von.sprachen.map(({ sprache, niveau }) => `${sprachname(sprache)} (${SPRACHNIVEAU_LABEL[niveau]})`);
  const kurse = von.kurse.map(({ art, traeger, stand }) =>
    verbinde([KURSART_LABEL[art], traeger, KURSSTAND_LABEL[stand]]),
  );
  const felder = [
    feld('Angekommen am', tag(von.ankunftAm)),
    feld('Aufenthalt', status),
    feld('Unterlagen', von.unterlagen),
    feld('Sprachen', verbinde([...sprachen, von.brauchtSprachmittlung ? 'braucht Sprachmittlung' : ''])),
    feld(
      'Lesen und Schreiben',
      von.alphabetisierung === 'unbekannt' ? '' : ALPHABETISIERUNG_LABEL[von.alphabetisierung],
    ),
    feld('Kurse', kurse.join('\n')),
  ].filter(({ wert }) => wert !== '');
  if (felder.length === 0) return [];
  return [
    { art: 'ueberschrift', ebene: 3, text: vollerName(person) },
    { art: 'felder', felder },
  ];
}

/** What is told of the family; the flat of a protected household is left out. */
function lage({ uebergabe, akte }: Uebergabeunterlagen): Block[] {
  const { istGeschuetzt } = akte.haushalt;
  const felder = (Object.keys(UEBERGABEFELD_LABEL) as (keyof typeof UEBERGABEFELD_LABEL)[])
    .filter((name) => uebergabe[name] !== '' && !(istGeschuetzt && name === 'wohnung'))
    .map((name) => feld(UEBERGABEFELD_LABEL[name], uebergabe[name]));
  if (uebergabe.gesundheit !== '') {
    const einwilligung = `ausdrückliche Einwilligung vom ${tag(uebergabe.gesundheitEinwilligungAm)}`;
    felder.push(feld(`Gesundheit (${einwilligung})`, uebergabe.gesundheit));
  }
  return [
    ...(felder.length === 0 ? [] : [ueberschrift('Lage der Familie'), { art: 'felder', felder } as const]),
    ...(istGeschuetzt && uebergabe.wohnung !== ''
      ? [absatz('Angaben zur Wohnung sind auf diesem Papier nicht enthalten.')]
      : []),
  ];
}

/** What is still to be done, and the next appointments. */
function ausblick({ uebergabe: { offenePunkte, termine, bemerkung } }: Uebergabeunterlagen): Block[] {
  return [
    ...(offenePunkte.length === 0
      ? []
      : [
          {
            art: 'tabelle',
            titel: 'Offene Punkte',
            breiten: [52, 28, 20],
            kopf: [zelle('Was'), zelle('Wer'), zelle('bis')],
            zeilen: offenePunkte.map((punkt) => [
              zelle(punkt.was),
              zelle(punkt.wer),
              zelle(punkt.istErledigt ? 'erledigt' : tag(punkt.bis)),
            ]),
          } as const satisfies Block,
        ]),
    ...(termine.length === 0
      ? []
      : [
          {
            art: 'tabelle',
            titel: 'Nächste Termine der Familie',
            breiten: [20, 16, 64],
            kopf: [zelle('Tag'), zelle('Uhrzeit'), zelle('Termin')],
            zeilen: termine.map((termin) => [
              zelle(zeigeDatum(termin.am)),
              zelle(termin.um === null ? '' : `${termin.um} Uhr`),
              zelle(termin.was),
            ]),
          } as const satisfies Block,
        ]),
    ...(bemerkung === '' ? [] : [ueberschrift('Bemerkung'), absatz(bemerkung)]),
  ];
}

function unterschriften(): Block[] {
  return [
    ueberschrift('Unterschriften'),
    absatz('Beide Seiten erhalten eine Ausfertigung.'),
    {
      art: 'unterschrift',
      siegel: false,
      linien: [{ unter: 'Ort, Datum, für die abgebende Stelle' }, { unter: 'Ort, Datum, für die aufnehmende Stelle' }],
    },
  ];
}

/** `Familie Al-Ahmad` of „Familie Al-Ahmad (4)“, `Bekele Sara` of „Bekele, Sara“. */
function kurzname(bezeichnung: string): string {
  return bezeichnung.replace(/\s*\(\d+\)$/, '').replaceAll(',', '');
}

/**
 * The protocol of a handover with the letterhead of the Kommune and signature lines of both sides; a draft until it is filed.
 * Quelle: Übergabegespräch [S0], [S1] 1.3; Felder üblich.
 */
export function uebergabeBlatt(unterlagen: Uebergabeunterlagen): Blatt {
  const { uebergabe, akte, kommune } = unterlagen;
  const { aktenzeichen, bezeichnung } = akte.haushalt;
  return {
    titel: TITEL,
    dateiname: dateiname(
      'Uebergabeprotokoll',
      aktenzeichen.replaceAll('/', '-') || kurzname(bezeichnung),
      uebergabe.am,
    ),
    istEntwurf: true,
    kennzeichnung: null,
    aktenzeichen: aktenzeichen === '' ? null : aktenzeichen,
    briefkopf:
      kommune &&
      briefkopfVon(kommune, {
        zeichen: aktenzeichen,
        datum: zeigeDatum(uebergabe.am),
        anschrift: uebergabe.vonStelle === '' ? [] : uebergabe.vonStelle.split(/,\s*/),
      }),
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: TITEL },
      ...kopf(unterlagen),
      ...familie(unterlagen),
      ...lage(unterlagen),
      ...ausblick(unterlagen),
      ...unterschriften(),
    ],
  };
}
