import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusTage, type Datum } from '../../../shared/foundation/date.ts';
import {
  mitgliedschaftenAusser,
  pruefeTeam,
  pruefeVertretung,
  teamAm,
  type Teamdaten,
} from '../../../shared/personal/team.ts';
import type { Teammitglied } from '../../../shared/personal/types.ts';
import {
  A_DORF,
  abwesenheit,
  C_HAUSEN,
  KOMMUNEN,
  personal,
  personalEingabe,
  personalId,
  qualifikation,
  stellenanteil,
  team,
  teamId,
} from '../../support/builders.ts';

const HEUTE = datum('2018-02-01');
const WEBER = personal();
const KAYA = personal({
  id: personalId(2),
  vorname: 'Ali',
  nachname: 'Kaya',
  qualifikation: qualifikation('c'),
  stellenanteile: [stellenanteil({ kommuneId: C_HAUSEN.id })],
});

function daten(aenderung: Partial<Teamdaten> = {}): Teamdaten {
  return {
    andere: [],
    personal: [WEBER, KAYA],
    kommunenName: (id) => KOMMUNEN.find((kommune) => kommune.id === id)?.name ?? '',
    heute: HEUTE,
    ...aenderung,
  };
}

const seit = (nummer: number, von: string, bis: string | null = null): Teammitglied => ({
  personalId: personalId(nummer),
  von: datum(von),
  bis: bis === null ? null : datum(bis),
});
const gelesen = (gruende: ReturnType<typeof pruefeTeam>) =>
  gruende.map(({ schwere, feld, satz }) => `${schwere} ${feld}: ${satz}`);

describe('pruefeTeam', () => {
  it('says nothing of a team with a lead and somebody of type a', () => {
    expect(pruefeTeam(team(), daten())).toEqual([]);
  });

  it('refuses a person who is in another team on the same day, by its name where it is seen', () => {
    const eines = (teamName: string | null) =>
      gelesen(pruefeTeam(team(), daten({ andere: [{ ...seit(1, '2017-01-01', '2018-01-01'), teamName }] })));
    expect([eines('Team Berg'), eines(null)]).toEqual([
      ['sperrt mitglieder.0.von: Maria Weber ist vom 01.01.2018 bis 01.01.2018 schon im Team „Team Berg“.'],
      ['sperrt mitglieder.0.von: Maria Weber ist vom 01.01.2018 bis 01.01.2018 schon in einem anderen Team.'],
    ]);
  });

  it('refuses the same person twice in the team itself, and an end before the beginning', () => {
    const mitglieder = [seit(1, '2018-01-01'), seit(1, '2018-02-01', '2018-01-31'), seit(1, '2018-03-01')];
    expect(gelesen(pruefeTeam(team({ mitglieder }), daten()))).toEqual([
      'sperrt mitglieder.1.bis: Die Zugehörigkeit von Maria Weber endet am 31.01.2018 und damit vor dem Beginn am 01.02.2018.',
      'sperrt mitglieder.2.von: Maria Weber ist ab 01.03.2018 schon im Team „Team Tal“.',
    ]);
  });

  it('warns without lead, without type a, and of who works elsewhere', () => {
    const nurKaya = team({ leitungId: null, kommuneIds: [A_DORF.id], mitglieder: [seit(2, '2018-01-01')] });
    expect(pruefeTeam(nurKaya, daten()).map(({ schwere, code }) => `${schwere} ${code}`)).toEqual([
      'warnt teamleitung-fehlt',
      'warnt team-ohne-typ-a',
      'warnt mitglied-in-anderer-kommune',
    ]);
  });

  it('lets a team be saved exactly where nobody is in two teams on any day', () => {
    const BEGINN = datum('2018-01-01');
    const stueck = fc.record({
      nummer: fc.constantFrom(1, 2),
      ab: fc.nat(20),
      dauer: fc.option(fc.nat(12)),
    });
    const alsMitglied = ({ nummer, ab, dauer }: { nummer: number; ab: number; dauer: number | null }): Teammitglied => {
      const von = plusTage(BEGINN, ab);
      return { personalId: personalId(nummer), von, bis: dauer === null ? null : plusTage(von, dauer) };
    };
    const tage = Array.from({ length: 40 }, (_, nummer) => plusTage(BEGINN, nummer));
    const istDrin = ({ von, bis }: Teammitglied, tag: Datum) => von <= tag && (bis === null || tag <= bis);
    fc.assert(
      fc.property(fc.array(stueck, { maxLength: 3 }), fc.array(stueck, { maxLength: 3 }), (hier, dort) => {
        const mitglieder = hier.map(alsMitglied);
        const andere = dort.map((eines) => ({ ...alsMitglied(eines), teamName: 'Team Berg' }));
        const doppelt = tage.some((tag) =>
          [1, 2].some((nummer) => {
            const eigene = mitglieder.filter((eines) => eines.personalId === personalId(nummer) && istDrin(eines, tag));
            const fremde = andere.filter((eines) => eines.personalId === personalId(nummer) && istDrin(eines, tag));
            return eigene.length > 1 || (eigene.length > 0 && fremde.length > 0);
          }),
        );
        const gruende = pruefeTeam(team({ mitglieder }), daten({ andere }));
        expect(gruende.some(({ code }) => code === 'person-in-zwei-teams')).toBe(doppelt);
      }),
    );
  });
});

it('teamAm and mitgliedschaftenAusser: who is where on which day', () => {
  const tal = team({ mitglieder: [seit(1, '2018-01-01', '2018-01-31')] });
  const berg = team({ id: teamId(2), name: 'Team Berg', mitglieder: [seit(1, '2018-02-01')] });
  const tage = ['2017-12-31', '2018-01-31', '2018-02-01'].map(datum);
  expect(tage.map((tag) => teamAm([tal, berg], personalId(1), tag)?.name ?? null)).toEqual([
    null,
    'Team Tal',
    'Team Berg',
  ]);
  expect(mitgliedschaftenAusser([tal, berg], tal.id)).toEqual([{ ...seit(1, '2018-02-01'), teamName: 'Team Berg' }]);
});

describe('pruefeVertretung', () => {
  const umfeld = { id: WEBER.id, personal: [WEBER, KAYA], teams: [team()], heute: HEUTE };

  it('refuses a person who would stand in for herself', () => {
    expect(pruefeVertretung(personalEingabe({ vertretungId: WEBER.id }), umfeld)).toMatchObject([
      { schwere: 'sperrt', code: 'vertretung-durch-sich-selbst', feld: 'vertretungId' },
    ]);
  });

  it('warns of somebody from outside the team, and of somebody who is away on the same days', () => {
    const person = personalEingabe({ vertretungId: KAYA.id, abwesenheiten: [abwesenheit(1)] });
    const abwesend = { ...KAYA, abwesenheiten: [abwesenheit(2, { von: datum('2018-03-10'), bis: null })] };
    expect(pruefeVertretung(person, { ...umfeld, personal: [WEBER, abwesend] }).map(({ satz }) => satz)).toEqual([
      'Ali Kaya vertritt, gehört am 01.02.2018 aber nicht zum Team „Team Tal“.',
      'Ali Kaya vertritt und ist vom 10.03.2018 bis 15.03.2018 selbst abwesend.',
    ]);
    const beide = team({ mitglieder: [seit(1, '2018-01-01'), seit(2, '2018-01-01')] });
    expect(pruefeVertretung(person, { ...umfeld, teams: [beide] })).toEqual([]);
  });
});
