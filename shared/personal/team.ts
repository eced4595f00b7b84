import { schnitt, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { KommuneId, PersonalId, TeamId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import { gilt } from './belegung.ts';
import { NORM_HINWEISE, NORM_PAKT } from './normen.ts';
import { endeVorBeginn, zeigeZeitraum } from './zeitraum.ts';
import type { Personal, PersonalEingabe, Team, TeamEingabe, Teammitglied } from './types.ts';

/** Days of persons in other teams; a team that the account does not see has no name. */
export interface FremdeMitgliedschaft extends Teammitglied {
  readonly teamName: string | null;
}

/** What the rules of a team need to know beside it. */
export interface Teamdaten {
  /** Members of all other teams. */
  readonly andere: readonly FremdeMitgliedschaft[];
  readonly personal: readonly Personal[];
  readonly kommunenName: (id: KommuneId) => string;
  readonly heute: Datum;
}

/** The members of other teams, out of the teams that are seen. */
export function mitgliedschaftenAusser(teams: readonly Team[], id: TeamId | null): FremdeMitgliedschaft[] {
  return teams
    .filter((team) => team.id !== id)
    .flatMap((team) => team.mitglieder.map((mitglied) => ({ ...mitglied, teamName: team.name })));
}

/** True where the person is in the team on that day. */
function istMitgliedAm(team: Pick<Team, 'mitglieder'>, personalId: PersonalId, tag: Datum): boolean {
  return team.mitglieder.some((mitglied) => mitglied.personalId === personalId && gilt(mitglied, tag));
}

/** The team of a person on a day, or null: nobody is in two on one day. */
export function teamAm(teams: readonly Team[], personalId: PersonalId, tag: Datum): Team | null {
  return teams.find((team) => istMitgliedAm(team, personalId, tag)) ?? null;
}

function nameDer(personal: readonly Personal[], id: PersonalId): string {
  const person = personal.find((eine) => eine.id === id);
  return person === undefined ? 'Diese Person' : `${person.vorname} ${person.nachname}`;
}

/** One team a day: else nobody could say who leads the person and who stands in. */
function zweiTeams(team: TeamEingabe, { andere, personal }: Teamdaten): Grund[] {
  return team.mitglieder.flatMap((mitglied, nummer) => {
    const fruehere = team.mitglieder.slice(0, nummer).map((eines) => ({ ...eines, teamName: team.name }));
    const gleiche = [...fruehere, ...andere].filter((eines) => eines.personalId === mitglied.personalId);
    const doppelt = gleiche.flatMap((eines) => {
      const gemeinsam = schnitt(eines, mitglied);
      return gemeinsam === null ? [] : [{ ...gemeinsam, teamName: eines.teamName }];
    })[0];
    if (doppelt === undefined) return [];
    const wo = doppelt.teamName === null ? 'in einem anderen Team' : `im Team „${doppelt.teamName}“`;
    return [
      {
        schwere: 'sperrt' as const,
        code: 'person-in-zwei-teams',
        satz: `${nameDer(personal, mitglied.personalId)} ist ${zeigeZeitraum(doppelt.von, doppelt.bis)} schon ${wo}.`,
        ausweg: 'Eine der beiden Zugehörigkeiten vorher enden oder später beginnen lassen.',
        norm: null,
        feld: `mitglieder.${nummer}.von`,
      },
    ];
  });
}

function mitgliedEndetVorBeginn(team: TeamEingabe, { personal }: Teamdaten): Grund[] {
  return team.mitglieder.flatMap(({ personalId, von, bis }, nummer) =>
    endeVorBeginn(`mitglieder.${nummer}.bis`, `Die Zugehörigkeit von ${nameDer(personal, personalId)}`, von, bis),
  );
}

/** Persons of type b and c work together with one of type a. Quelle: [S1] 1.4 */
function ohneTypA(team: TeamEingabe, { personal, heute }: Teamdaten): Grund[] {
  const heutige = team.mitglieder.flatMap((mitglied) =>
    gilt(mitglied, heute) ? personal.filter((person) => person.id === mitglied.personalId) : [],
  );
  if (heutige.length === 0 || heutige.some((person) => person.qualifikation.typ === 'a')) return [];
  return [
    {
      schwere: 'warnt',
      code: 'team-ohne-typ-a',
      satz: `Am ${zeigeDatum(heute)} ist im Team niemand mit Typ a. Personen mit Typ b und c sollen mit einer Person mit Typ a zusammenarbeiten.`,
      ausweg: 'Eine Person mit Typ a aufnehmen oder das Team mit dem einer Nachbarkommune zusammenlegen.',
      norm: NORM_PAKT,
      feld: 'mitglieder',
    },
  ];
}

/** Somebody who works in none of the team's Kommunen today is most likely entered in the wrong team. */
function andereKommune(team: TeamEingabe, { personal, kommunenName, heute }: Teamdaten): Grund[] {
  return team.mitglieder.flatMap((mitglied, nummer) => {
    const person = personal.find((eine) => eine.id === mitglied.personalId);
    if (person === undefined || !gilt(mitglied, heute)) return [];
    const orte = person.stellenanteile.filter((anteil) => gilt(anteil, heute)).map(({ kommuneId }) => kommuneId);
    if (orte.length === 0 || orte.some((ort) => team.kommuneIds.includes(ort))) return [];
    return [
      {
        schwere: 'warnt' as const,
        code: 'mitglied-in-anderer-kommune',
        satz: `${nameDer(personal, mitglied.personalId)} arbeitet in ${orte.map(kommunenName).join(', ')}, das Team nicht.`,
        ausweg: 'Die Kommune beim Team ergänzen oder die Person einem anderen Team zuordnen.',
        norm: null,
        feld: `mitglieder.${nummer}.personalId`,
      },
    ];
  });
}

function leitungFehlt({ leitungId }: TeamEingabe): Grund[] {
  return leitungId !== null
    ? []
    : [
        {
          schwere: 'warnt',
          code: 'teamleitung-fehlt',
          satz: 'Für das Team ist keine Leitung eingetragen.',
          ausweg: 'Die Person wählen, die das Team leitet.',
          norm: null,
          feld: 'leitungId',
        },
      ];
}

/** Everything that hinders or should be known about a team, `sperrt` first, with the path of the field. */
export function pruefeTeam(team: TeamEingabe, daten: Teamdaten): Grund[] {
  return [
    ...mitgliedEndetVorBeginn(team, daten),
    ...zweiTeams(team, daten),
    ...leitungFehlt(team),
    ...ohneTypA(team, daten),
    ...andereKommune(team, daten),
  ];
}

/** What the rules of the standing Vertretung need to know. */
export interface Vertretungsdaten {
  /** The person herself; null while she is new. */
  readonly id: PersonalId | null;
  readonly personal: readonly Personal[];
  readonly teams: readonly Team[];
  readonly heute: Datum;
}

function vertretungsgrund(schwere: Grund['schwere'], code: string, satz: string, ausweg: string): Grund {
  return { schwere, code, satz, ausweg, norm: schwere === 'warnt' ? NORM_HINWEISE : null, feld: 'vertretungId' };
}

/** The standing Vertretung: another person, of the same team, and not away at the same time. Quelle: [FAQ], [S2] */
export function pruefeVertretung(person: PersonalEingabe, { id, personal, teams, heute }: Vertretungsdaten): Grund[] {
  const { vertretungId } = person;
  if (vertretungId === null) return [];
  if (vertretungId === id) {
    return [
      vertretungsgrund(
        'sperrt',
        'vertretung-durch-sich-selbst',
        'Eine Person kann sich nicht selbst vertreten.',
        'Eine andere Person des Teams wählen.',
      ),
    ];
  }
  const vertretung = personal.find((eine) => eine.id === vertretungId);
  if (vertretung === undefined) return [];
  const name = `${vertretung.vorname} ${vertretung.nachname}`;
  const team = id === null ? null : teamAm(teams, id, heute);
  const gemeinsam = person.abwesenheiten
    .filter(({ bis }) => bis === null || bis >= heute)
    .flatMap((eigene) => vertretung.abwesenheiten.flatMap((andere) => schnitt(eigene, andere) ?? []))[0];
  return [
    ...(team === null || istMitgliedAm(team, vertretungId, heute)
      ? []
      : [
          vertretungsgrund(
            'warnt',
            'vertretung-aus-anderem-team',
            `${name} vertritt, gehört am ${zeigeDatum(heute)} aber nicht zum Team „${team.name}“.`,
            'Eine Person des Teams wählen oder das Team ergänzen.',
          ),
        ]),
    ...(gemeinsam === undefined
      ? []
      : [
          vertretungsgrund(
            'warnt',
            'vertretung-auch-abwesend',
            `${name} vertritt und ist ${zeigeZeitraum(gemeinsam.von, gemeinsam.bis)} selbst abwesend.`,
            'Für diese Tage eine andere Person bestimmen.',
          ),
        ]),
  ];
}
