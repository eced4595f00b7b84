import { schnitt, zeigeDatum, type Zeitraum } from '../foundation/date.ts';
import type { PersonalId } from '../foundation/id.ts';
import { summe } from '../foundation/list.ts';
import { zeigeVzae } from '../foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../foerderrecht/labels.ts';
import { abschnitte, gilt } from '../personal/belegung.ts';
import type { Personal } from '../personal/types.ts';
import { QUELLE_MINDESTANTEIL, QUELLE_UEBLICH, sperrt, warnt, type Regel } from './pruefstand.ts';
import type { Vereinbarungsstelle } from './types.ts';
import { personenName, personVon, stellenName, type Vereinbarungsdaten } from './vereinbarungsdaten.ts';
import { letzterTag } from './weg.ts';

/** Hindrances of the posts: who, how much, for which days. */

/** Least share of a post in hundredths of a VZÄ. Quelle: Hinweise der Regierungspräsidien [FAQ], bis 2024 */
const MINDESTANTEIL = 25;

const stellenFehlen: Regel = ({ eingabe }) =>
  eingabe.stellen.length > 0
    ? []
    : [
        sperrt({
          code: 'stellen-fehlen',
          satz: 'Die Vereinbarung nennt keine Stelle.',
          ausweg: 'Eine Stelle aus dem Personal übernehmen, oder eine ohne Person eintragen.',
          feld: 'stellen',
          quelle: QUELLE_UEBLICH,
        }),
      ];

const anteilUnterMindestanteil: Regel = ({ eingabe, daten }) =>
  eingabe.stellen.flatMap((stelle, nummer) =>
    stelle.anteilHundertstel >= MINDESTANTEIL
      ? []
      : [
          warnt({
            code: 'anteil-unter-mindestanteil',
            satz: `${stellenName(daten, stelle, nummer)}: ${zeigeVzae(stelle.anteilHundertstel)} VZÄ liegen unter ${zeigeVzae(MINDESTANTEIL)} VZÄ.`,
            ausweg: 'Mit dem Landkreis klären, ob er kleinere Anteile weiter verlangt, oder Anteile zusammenlegen.',
            feld: `stellen.${nummer}.anteilHundertstel`,
            quelle: QUELLE_MINDESTANTEIL,
          }),
        ],
  );

const stelleAusserhalb: Regel = ({ eingabe: { stellen, von, bis }, daten }) =>
  stellen.flatMap((stelle, nummer) => {
    if (stelle.bis < stelle.von) {
      return [
        sperrt({
          code: 'stelle-ende-vor-beginn',
          satz: `${stellenName(daten, stelle, nummer)} endet am ${zeigeDatum(stelle.bis)} und damit vor ihrem Beginn.`,
          ausweg: 'Beginn oder Ende berichtigen.',
          feld: `stellen.${nummer}.bis`,
        }),
      ];
    }
    if (von <= stelle.von && stelle.bis <= bis) return [];
    return [
      sperrt({
        code: 'stelle-ausserhalb',
        satz: `${stellenName(daten, stelle, nummer)}: ${zeigeDatum(stelle.von)} bis ${zeigeDatum(stelle.bis)} liegt nicht ganz im Zeitraum der Vereinbarung.`,
        ausweg: `Die Stelle auf ${zeigeDatum(von)} bis ${zeigeDatum(bis)} begrenzen.`,
        feld: `stellen.${nummer}.${stelle.von < von ? 'von' : 'bis'}`,
      }),
    ];
  });

const stelleNochOffen: Regel = ({ eingabe, daten }) =>
  eingabe.stellen.flatMap((stelle, nummer) =>
    stelle.personalId !== null
      ? []
      : [
          warnt({
            code: 'stelle-noch-offen',
            satz: `${stellenName(daten, stelle, nummer)} ist noch offen.`,
            ausweg: 'Die Person eintragen, sobald sie feststeht. Die Folgen einer Vakanz stehen in § 9.',
            feld: `stellen.${nummer}.personalId`,
            quelle: QUELLE_UEBLICH,
          }),
        ],
  );

const qualifikationStimmt: Regel = ({ eingabe, daten }) =>
  eingabe.stellen.flatMap((stelle, nummer) => {
    const typ = personVon(daten, stelle.personalId)?.qualifikation.typ;
    if (typ === undefined || typ === stelle.qualifikation) return [];
    const eingetragen =
      stelle.qualifikation === null ? 'keine Qualifikation' : QUALIFIKATIONSTYP_KURZ[stelle.qualifikation];
    return [
      warnt({
        code: 'qualifikation-weicht-ab',
        satz: `${stellenName(daten, stelle, nummer)}: eingetragen ist ${eingetragen}, beim Personal ${QUALIFIKATIONSTYP_KURZ[typ]}.`,
        ausweg: 'Die Angabe hier oder beim Personal berichtigen.',
        feld: `stellen.${nummer}.qualifikation`,
      }),
    ];
  });

/** Share of a person from Integrationsmanagement on a day, as Personal has it. */
function anteilImPersonal(person: Personal, am: Zeitraum['von']): number {
  return summe(
    person.stellenanteile.filter((anteil) => anteil.programm === 'integrationsmanagement' && gilt(anteil, am)),
    (anteil) => anteil.anteilHundertstel,
  );
}

/** The posts of a person in the other agreements, cut where these end. */
function andereStellen(daten: Vereinbarungsdaten, id: PersonalId): (Vereinbarungsstelle & { aktenzeichen: string })[] {
  return daten.andereVereinbarungen.flatMap((andere) =>
    andere.stellen.flatMap((stelle) => {
      const tage = schnitt(stelle, { von: andere.von, bis: letzterTag(andere) });
      if (stelle.personalId !== id || tage === null || tage.bis === null) return [];
      return [{ ...stelle, von: tage.von, bis: tage.bis, aktenzeichen: andere.aktenzeichen }];
    }),
  );
}

/**
 * The shares of a person, here and in other agreements, are together never more than the person has from
 * Integrationsmanagement: else the same share is paid twice. Quelle: Verbot der Doppelförderung [S1]
 */
const anteilDoppelt: Regel = ({ eingabe, daten }) => {
  const personen = [...new Set(eingabe.stellen.flatMap(({ personalId }) => (personalId === null ? [] : [personalId])))];
  return personen.flatMap((id) => {
    const person = personVon(daten, id);
    if (person === null) return [];
    const eigene = eingabe.stellen.flatMap((stelle, nummer) =>
      stelle.personalId === id ? [{ ...stelle, nummer, aktenzeichen: null }] : [],
    );
    const andere = andereStellen(daten, id).map((stelle) => ({ ...stelle, nummer: -1 }));
    const zuviel = abschnitte([...eigene, ...andere]).find(
      ({ von, belegungen, summeHundertstel }) =>
        belegungen.some(({ nummer }) => nummer >= 0) && summeHundertstel > anteilImPersonal(person, von),
    );
    if (zuviel === undefined) return [];
    const nummer = zuviel.belegungen.find((eine) => eine.nummer >= 0)?.nummer ?? 0;
    const fremde = zuviel.belegungen.flatMap(({ aktenzeichen }) => (aktenzeichen === null ? [] : [aktenzeichen]));
    const vorhanden = anteilImPersonal(person, zuviel.von);
    const satz = `${personenName(person)}: ab ${zeigeDatum(zuviel.von)} stehen ${zeigeVzae(zuviel.summeHundertstel)} VZÄ in Vereinbarungen`;
    return [
      sperrt({
        code: fremde.length > 0 ? 'anteil-doppelt-gezaehlt' : 'anteil-groesser-als-personal',
        satz: `${satz}${fremde.length > 0 ? ` (auch in ${fremde.join(', ')})` : ''}, beim Personal ${zeigeVzae(vorhanden)} VZÄ Integrationsmanagement.`,
        ausweg:
          fremde.length > 0
            ? 'Den Anteil in einer der Vereinbarungen verringern. Derselbe Anteil wird nur einmal gezählt.'
            : 'Den Anteil hier verringern, oder den Stellenanteil beim Personal eintragen.',
        feld: `stellen.${nummer}.anteilHundertstel`,
        quelle: 'Verbot der Doppelförderung (belegt)',
      }),
    ];
  });
};

export const STELLEN_REGELN: readonly Regel[] = [
  stellenFehlen,
  stelleAusserhalb,
  anteilDoppelt,
  anteilUnterMindestanteil,
  stelleNochOffen,
  qualifikationStimmt,
];
