import { schnitt, type Datum, zeigeDatum } from '../foundation/date.ts';
import { summe } from '../foundation/list.ts';
import { zeigeVzae } from '../foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../foerderrecht/labels.ts';
import { abschnitte, type Belegung, ueberlastungen } from '../personal/belegung.ts';
import { PROGRAMM_LABEL } from '../personal/labels.ts';
import { NORM_BERICHT, NORM_PAKT } from '../personal/normen.ts';
import { pruefeQualifikation } from '../personal/qualifikation.ts';
import { zeigeZeitraum } from '../personal/zeitraum.ts';
import type { Personal } from '../personal/types.ts';
import { kommunenName, personenName, personVon, vzaeVon } from './antragsdaten.ts';
import { jeStelle } from './hindernisse-stellen.ts';
import {
  aufgezaehlt,
  betrifftDieselbenStellen,
  gemeinsameTage,
  type Pruefstand,
  type Regel,
  sperrt,
  warnt,
} from './pruefstand.ts';
import type { Antragsstelle } from './types.ts';

/** Hindrances of the persons on the posts: employment, double claims, qualification, team. */

/** Funding begins with the employment. Quelle: [S3], [KATZ] */
const beschaeftigungBeginntSpaeter = jeStelle(({ stelle, person, name, feld }) =>
  person === null || person.beschaeftigtAb === null || person.beschaeftigtAb <= stelle.von
    ? []
    : [
        sperrt({
          code: 'beschaeftigung-beginnt-spaeter',
          satz: `${name} beginnt am ${zeigeDatum(stelle.von)}, die Beschäftigung von ${personenName(person)} erst am ${zeigeDatum(person.beschaeftigtAb)}.`,
          ausweg: `Die Stelle am ${zeigeDatum(person.beschaeftigtAb)} beginnen lassen oder den Beginn bei der Person berichtigen.`,
          norm: NORM_BERICHT,
          feld: feld('von'),
        }),
      ],
);

const beschaeftigungsbeginnFehlt = jeStelle(({ person, feld }) =>
  person === null || person.beschaeftigtAb !== null
    ? []
    : [
        warnt({
          code: 'beschaeftigungsbeginn-fehlt',
          satz: `Bei ${personenName(person)} ist kein Beginn der Beschäftigung im Integrationsmanagement eingetragen.`,
          ausweg: 'Den Beginn unter Personal eintragen.',
          norm: NORM_BERICHT,
          feld: feld('personalId'),
        }),
      ],
);

const vertragEndetFrueher = jeStelle(({ stelle, person, name, feld }) =>
  !person?.vertragBis || person.vertragBis >= stelle.bis
    ? []
    : [
        warnt({
          code: 'vertrag-endet-frueher',
          satz: `${name} läuft bis ${zeigeDatum(stelle.bis)}, der Vertrag von ${personenName(person)} nur bis ${zeigeDatum(person.vertragBis)}.`,
          ausweg: 'Das Ende der Stelle vorziehen oder das neue Vertragsende unter Personal eintragen.',
          feld: feld('bis'),
        }),
      ],
);

function habenGemeinsamesTeil(a: Antragsstelle, b: Antragsstelle): boolean {
  return a.teile.some((teil) => b.teile.some((anderer) => anderer.kommuneId === teil.kommuneId));
}

/** Several parts of one person are fine, the same part twice is not. */
const personZweimal = jeStelle(({ stand: { eingabe, daten }, stelle, person, nummer, feld }) => {
  if (person === null) return [];
  const fruehere = eingabe.stellen
    .slice(0, nummer)
    .findIndex(
      (andere) => andere.personalId === person.id && habenGemeinsamesTeil(andere, stelle) && schnitt(andere, stelle),
    );
  const gemeinsam = eingabe.stellen[fruehere] && gemeinsameTage(eingabe.stellen[fruehere], stelle);
  if (!gemeinsam) return [];
  const doppelte = stelle.teile.filter((teil) =>
    eingabe.stellen[fruehere]?.teile.some((anderer) => anderer.kommuneId === teil.kommuneId),
  );
  return [
    sperrt({
      code: 'person-zweimal',
      satz: `${personenName(person)} steht ${zeigeZeitraum(gemeinsam.von, gemeinsam.bis)} in Stelle ${fruehere + 1} und in Stelle ${nummer + 1} für ${aufgezaehlt(doppelte.map((teil) => kommunenName(daten, teil.kommuneId)))}.`,
      ausweg: 'Eine der beiden Stellen löschen oder anders besetzen.',
      feld: feld('personalId'),
    }),
  ];
});

/** The same part cannot be applied for in two Anträge, apart from an Aufstockung or Änderung of the same one. */
const anteilInAnderemAntrag = jeStelle(({ stand: { eingabe, daten }, stelle, person, feld }) => {
  if (person === null) return [];
  return daten.andereAntraege
    .filter((anderer) => !betrifftDieselbenStellen(eingabe, anderer))
    .flatMap((anderer) =>
      anderer.stellen
        .filter((andere) => andere.personalId === person.id && habenGemeinsamesTeil(andere, stelle))
        .flatMap((andere) => gemeinsameTage(andere, stelle) ?? [])
        .map((gemeinsam) =>
          sperrt({
            code: 'anteil-in-anderem-antrag',
            satz: `${personenName(person)} ist ${zeigeZeitraum(gemeinsam.von, gemeinsam.bis)} für dieselbe Kommune auch im Antrag ${anderer.aktenzeichen} beantragt.`,
            ausweg: 'Den Anteil in einem der beiden Anträge streichen oder den Zeitraum ändern.',
            feld: feld('personalId'),
          }),
        ),
    );
});

interface Beanspruchung extends Belegung {
  /** `in diesem Antrag`, `als Integrationsbeauftragte` … */
  readonly wofuer: string;
}

/** Everything that takes a person's working time in the days of this Antrag. */
function beanspruchungen(person: Personal, { eingabe, daten }: Pruefstand): Beanspruchung[] {
  const diese = eingabe.stellen
    .filter((stelle) => stelle.personalId === person.id)
    // A post that is too large by itself has a hindrance of its own.
    .map((stelle) => ({ ...stelle, anteilHundertstel: Math.min(100, vzaeVon(stelle)), wofuer: 'in diesem Antrag' }));
  const andere = daten.andereAntraege
    .filter((anderer) => !betrifftDieselbenStellen(eingabe, anderer))
    .flatMap((anderer) =>
      anderer.stellen
        .filter((stelle) => stelle.personalId === person.id)
        .map((stelle) => ({
          ...stelle,
          anteilHundertstel: vzaeVon(stelle),
          wofuer: `im Antrag ${anderer.aktenzeichen}`,
        })),
    );
  const programme = person.stellenanteile
    .filter((anteil) => anteil.programm !== 'integrationsmanagement')
    .map((anteil) => ({ ...anteil, wofuer: `für ${PROGRAMM_LABEL[anteil.programm]}` }));
  return [...diese, ...andere, ...programme].flatMap(({ von, bis, anteilHundertstel, wofuer }) => {
    const imZeitraum = schnitt({ von, bis }, eingabe);
    return imZeitraum === null ? [] : [{ ...imZeitraum, anteilHundertstel, wofuer }];
  });
}

/** `0,50 VZÄ in diesem Antrag und 0,60 VZÄ für Integrationsbeauftragte` */
function aufgeschluesselt(belegungen: readonly Beanspruchung[]): string {
  const gruende = [...new Set(belegungen.map((belegung) => belegung.wofuer))];
  return aufgezaehlt(
    gruende.map((wofuer) => {
      const teile = belegungen.filter((belegung) => belegung.wofuer === wofuer);
      return `${zeigeVzae(summe(teile, (teil) => teil.anteilHundertstel))} VZÄ ${wofuer}`;
    }),
  );
}

/** No share of a person is paid twice: with all Anträge and programmes together at most one full post. Quelle: [S1] */
const personUeberVollzeit: Regel = (stand) => {
  const personen = new Set(stand.eingabe.stellen.map((stelle) => personVon(stand.daten, stelle.personalId)));
  return [...personen].flatMap((person) => {
    if (person === null) return [];
    const nummer = stand.eingabe.stellen.findIndex((stelle) => stelle.personalId === person.id);
    return ueberlastungen(beanspruchungen(person, stand), ({ belegungen }) => aufgeschluesselt(belegungen))
      .filter(({ merkmal }) => merkmal.includes('in diesem Antrag'))
      .map(({ von, bis, summeHundertstel, merkmal }) =>
        sperrt({
          code: 'person-ueber-vollzeit',
          satz: `${personenName(person)} hätte ${zeigeZeitraum(von, bis)} zusammen ${zeigeVzae(summeHundertstel)} VZÄ: ${merkmal}. Das sind ${zeigeVzae(summeHundertstel - 100)} VZÄ zu viel.`,
          ausweg: 'Den Anteil in diesem Antrag kürzen oder die anderen Anteile berichtigen.',
          feld: `stellen.${nummer}.personalId`,
        }),
      );
  });
};

/** Days of the post on which the person's record has less than is applied for; the first such stretch. */
function ersteUnterdeckung(stelle: Antragsstelle, person: Personal): { ab: Datum; erfasst: number } | null {
  const erfasst = person.stellenanteile
    .filter((anteil) => anteil.programm === 'integrationsmanagement')
    .flatMap((anteil) => {
      const tage = gemeinsameTage(stelle, { von: anteil.von, bis: anteil.bis ?? stelle.bis });
      return tage === null ? [] : [{ ...tage, anteilHundertstel: anteil.anteilHundertstel }];
    });
  // The post itself with no size, so that days without any share are looked at as well.
  const verlauf = abschnitte<Belegung>([...erfasst, { von: stelle.von, bis: stelle.bis, anteilHundertstel: 0 }]);
  const luecke = verlauf.find((abschnitt) => abschnitt.summeHundertstel < vzaeVon(stelle));
  return luecke ? { ab: luecke.von, erfasst: luecke.summeHundertstel } : null;
}

const personalWeichtAb = jeStelle(({ stelle, person, name, feld }) => {
  const luecke = person && ersteUnterdeckung(stelle, person);
  if (!person || !luecke) return [];
  return [
    warnt({
      code: 'personal-weicht-ab',
      satz: `${name} ist mit ${zeigeVzae(vzaeVon(stelle))} VZÄ beantragt. Bei ${personenName(person)} sind ab ${zeigeDatum(luecke.ab)} nur ${zeigeVzae(luecke.erfasst)} VZÄ für Integrationsmanagement erfasst.`,
      ausweg: 'Die Stellenanteile unter Personal ergänzen oder den Anteil im Antrag ändern.',
      feld: feld('teile'),
    }),
  ];
});

/** What is missing for the type, once per person. Quelle: Nr. 4.2.2, [S1], [S3] */
const qualifikationUnvollstaendig = jeStelle(({ stand: { eingabe, daten }, person, nummer, feld }) => {
  if (person === null) return [];
  if (eingabe.stellen.findIndex((andere) => andere.personalId === person.id) !== nummer) return [];
  return pruefeQualifikation(person.qualifikation, daten.heute).map((grund) => ({
    ...grund,
    satz: `${personenName(person)}: ${grund.satz}`,
    feld: feld('personalId'),
  }));
});

/** Persons of type b or c work together with one of type a (A50). Quelle: [S1] 1.4 */
const teamOhneTypA: Regel = ({ eingabe, daten }) => {
  const team = eingabe.stellen.flatMap((stelle) => personVon(daten, stelle.personalId) ?? []);
  const hatTypA = team.some((person) => person.qualifikation.typ === 'a');
  if (team.length === 0 || hatTypA || eingabe.angaben.einbindungTypA !== '') return [];
  const typen = [...new Set(team.map((person) => QUALIFIKATIONSTYP_KURZ[person.qualifikation.typ]))].sort();
  return [
    warnt({
      code: 'team-ohne-typ-a',
      satz: `Im Antrag sind nur Personen mit ${aufgezaehlt(typen)}. Sie sollen mit einer Person mit Typ a zusammenarbeiten.`,
      ausweg:
        'Eintragen, wie eine Person mit Typ a eingebunden ist, zum Beispiel über eine Nachbarkommune oder den Landkreis.',
      norm: NORM_PAKT,
      feld: 'angaben.einbindungTypA',
    }),
  ];
};

export const PERSONEN_REGELN: readonly Regel[] = [
  beschaeftigungBeginntSpaeter,
  personZweimal,
  anteilInAnderemAntrag,
  personUeberVollzeit,
  beschaeftigungsbeginnFehlt,
  vertragEndetFrueher,
  personalWeichtAb,
  qualifikationUnvollstaendig,
  teamOhneTypA,
];
