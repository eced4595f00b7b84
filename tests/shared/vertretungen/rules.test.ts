import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zKommuneId, zPersonalId, zVertretungId } from '../../../shared/foundation/id.ts';
import { pruefeVertretung, verwaistes, zustandVon, type Vertretungslage } from '../../../shared/vertretungen/rules.ts';
import type { Vertretung, VertretungEingabe } from '../../../shared/vertretungen/types.ts';

const id = (nummer: number) => `00000000-0000-4000-8000-00000000000${nummer}`;
const A_DORF = zKommuneId.parse(id(1));
const B_HEIM = zKommuneId.parse(id(2));
const KAYA = zPersonalId.parse(id(3));
const ROTH = zPersonalId.parse(id(4));
const EINGABE: VertretungEingabe = {
  abwesendId: KAYA,
  vertretungId: ROTH,
  von: datum('2026-11-24'),
  bis: datum('2026-11-30'),
  kommuneIds: [A_DORF],
  bemerkung: '',
};
const LAGE: Vertretungslage = {
  id: null,
  andere: [],
  abwesend: 'Ali Kaya',
  vertretung: 'Petra Roth',
  kommunenMitRecht: [A_DORF],
  kommunenName: (kommune) => (kommune === A_DORF ? 'A-dorf' : 'B-heim'),
};
const bestehende = (aenderung: Partial<Vertretung>): Vertretung => ({
  ...EINGABE,
  id: zVertretungId.parse(id(5)),
  abwesend: 'Ali Kaya',
  vertretung: 'Sara Vogt',
  rolle: 'keine',
  version: 1,
  geaendertAm: '',
  geaendertVon: '',
  ...aenderung,
});

describe('a Vertretung', () => {
  it('of a person with the right in the Kommune is without hindrance', () => {
    expect(pruefeVertretung(EINGABE, LAGE)).toEqual([]);
    expect(pruefeVertretung(EINGABE, { ...LAGE, kommunenMitRecht: 'alle' })).toEqual([]);
  });

  it('gives no right: where the account has none it is refused, with the way out', () => {
    expect(pruefeVertretung({ ...EINGABE, kommuneIds: [A_DORF, B_HEIM] }, LAGE)).toMatchObject([
      {
        schwere: 'sperrt',
        satz: 'Petra Roth hat für B-heim kein Recht an Fällen. Eine Vertretung gibt kein Recht.',
        ausweg:
          'Ein Konto mit der Rolle Administration gibt dort die Rolle Integrationsmanagement, oder diese Kommune abwählen.',
        feld: 'kommuneIds',
      },
    ]);
    expect(pruefeVertretung(EINGABE, { ...LAGE, kommunenMitRecht: null })).toMatchObject([
      { schwere: 'sperrt', satz: 'Für Petra Roth ist kein Konto im Programm eingetragen.' },
    ]);
  });

  it('does not end before it begins, and nobody stands in for themselves', () => {
    expect(pruefeVertretung({ ...EINGABE, bis: datum('2026-11-23') }, LAGE)).toMatchObject([
      { schwere: 'sperrt', feld: 'bis' },
    ]);
    expect(pruefeVertretung({ ...EINGABE, vertretungId: KAYA }, LAGE)).toMatchObject([
      { schwere: 'sperrt', satz: 'Ali Kaya kann sich nicht selbst vertreten.' },
    ]);
  });

  it('by somebody who is away on one of the days, or beside another one, is warned of', () => {
    const andere = [
      bestehende({ abwesendId: ROTH, von: datum('2026-11-30'), bis: datum('2026-12-04') }),
      bestehende({ id: zVertretungId.parse(id(6)), von: datum('2026-11-20'), bis: datum('2026-11-24') }),
    ];
    expect(pruefeVertretung(EINGABE, { ...LAGE, andere })).toMatchObject([
      { schwere: 'warnt', satz: 'Petra Roth ist vom 30.11.2026 bis 04.12.2026 selbst abwesend.' },
      {
        schwere: 'warnt',
        satz: 'Ali Kaya wird in A-dorf vom 20.11.2026 bis 24.11.2026 schon von Sara Vogt vertreten.',
      },
    ]);
    expect(pruefeVertretung({ ...EINGABE, kommuneIds: [A_DORF] }, { ...LAGE, andere: [], id: null })).toEqual([]);
  });

  it('is planned, runs on its first and last day, and is over the day after', () => {
    const tage = ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'];
    expect(tage.map((tag) => zustandVon(EINGABE, datum(tag)))).toEqual(['geplant', 'laeuft', 'laeuft', 'beendet']);
  });
});

it('What would be orphaned is told as a clerk says it', () => {
  expect(verwaistes({ faelle: 1, termine: 0, wiedervorlagen: 41, weiterleitungen: 0 }).map(({ satz }) => satz)).toEqual(
    ['Ein Fall ist offen.', '41 Wiedervorlagen sind offen.'],
  );
  expect(verwaistes({ faelle: 0, termine: 0, wiedervorlagen: 0, weiterleitungen: 0 })).toEqual([]);
});
