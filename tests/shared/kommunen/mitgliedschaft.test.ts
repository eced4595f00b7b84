import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { mitgliederAm, pruefeMitgliedschaft } from '../../../shared/kommunen/mitgliedschaft.ts';
import type { MitgliedschaftEingabe } from '../../../shared/kommunen/types.ts';
import { A_DORF, B_HEIM, C_HAUSEN, kommune, kommuneId, mitgliedschaft, VERBAND } from '../../support/builders.ts';

const NACHBARVERBAND = kommune({
  id: kommuneId(10),
  name: 'Verband Unteres Tal',
  art: 'gemeindeverwaltungsverband',
  schluessel: '081175991',
});
const ZWECKVERBAND = kommune({ id: kommuneId(11), name: 'Zweckverband Wasser', art: 'zweckverband', schluessel: '' });
const LANDKREIS = kommune({ id: kommuneId(12), name: 'Landkreis Göppingen', art: 'landkreis', schluessel: '08117' });
const ALLE = [A_DORF, B_HEIM, C_HAUSEN, VERBAND, NACHBARVERBAND, ZWECKVERBAND, LANDKREIS];

const eingabe = (aenderung: Partial<MitgliedschaftEingabe> = {}): MitgliedschaftEingabe => ({
  verbandId: VERBAND.id,
  kommuneId: A_DORF.id,
  von: datum('2018-01-01'),
  bis: null,
  ...aenderung,
});
const pruefe = (aenderung: Partial<MitgliedschaftEingabe>, vorhandene = [mitgliedschaft(2)]) =>
  pruefeMitgliedschaft(eingabe(aenderung), ALLE, vorhandene);

describe('a membership', () => {
  it('of a Gemeinde in a Verband has nothing against it, also after an earlier one', () => {
    const frueher = mitgliedschaft(1, { bis: datum('2017-12-31') });
    expect(pruefe({}, [frueher, mitgliedschaft(2)])).toEqual([]);
  });

  it('in a Verband and in a Zweckverband at a time has nothing against it', () => {
    expect(pruefe({ verbandId: ZWECKVERBAND.id }, [mitgliedschaft(1)])).toEqual([]);
    expect(pruefe({ verbandId: ZWECKVERBAND.id, kommuneId: LANDKREIS.id })).toEqual([]);
  });

  it.each([
    ['ends before it begins', { bis: datum('2017-12-31') }, 'bis', 'Das Ende liegt vor dem Beginn (01.01.2018).'],
    [
      'with itself',
      { kommuneId: VERBAND.id },
      'kommuneId',
      '„Verband Oberes Tal“ kann nicht Mitglied bei sich selbst sein.',
    ],
    [
      'of a Verband in a Verband',
      { kommuneId: NACHBARVERBAND.id },
      'kommuneId',
      '„Verband Unteres Tal“ (Gemeindeverwaltungsverband) kann nicht Mitglied bei „Verband Oberes Tal“ sein.',
    ],
    ['in a Gemeinde', { verbandId: B_HEIM.id }, 'verbandId', '„B-heim“ (Gemeinde) kann keine Mitglieder haben.'],
    ['in a Verband that was deleted', { verbandId: kommuneId(99) }, 'verbandId', 'Diesen Verband gibt es nicht mehr.'],
    ['of a Kommune that was deleted', { kommuneId: kommuneId(99) }, 'kommuneId', 'Diese Kommune gibt es nicht mehr.'],
  ])('%s is refused', (_, aenderung, feld, satz) => {
    expect(pruefe(aenderung)).toEqual([{ feld, satz }]);
  });

  it('twice at a time is refused', () => {
    expect(pruefe({}, [mitgliedschaft(1, { bis: datum('2018-01-01') })])).toEqual([
      { feld: 'von', satz: '„A-dorf“ ist in dieser Zeit schon Mitglied (01.01.2010 bis 01.01.2018).' },
    ]);
  });

  it('in two Verwaltungsgemeinschaften at a time is refused, with the way out', () => {
    expect(pruefe({ verbandId: NACHBARVERBAND.id }, [mitgliedschaft(1)])).toEqual([
      {
        feld: 'von',
        satz: '„A-dorf“ gehört in dieser Zeit schon zu „Verband Oberes Tal“ (seit 01.01.2010). Bitte zuerst das Ende dort eintragen.',
      },
    ]);
  });
});

describe('the members of a Verband', () => {
  const vorhandene = [
    mitgliedschaft(1, { von: datum('2010-01-01'), bis: datum('2017-12-31') }),
    mitgliedschaft(2, { von: datum('2018-01-01') }),
    mitgliedschaft(3, { verbandId: NACHBARVERBAND.id }),
  ];

  it.each([
    ['2009-12-31', []],
    ['2017-12-31', [A_DORF.id]],
    ['2018-01-01', [B_HEIM.id]],
  ])('on %s', (am, erwartet) => {
    expect(mitgliederAm(VERBAND.id, vorhandene, datum(am))).toEqual(erwartet);
  });
});
