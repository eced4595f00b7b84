import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  antragsdaten,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  kommune,
  kommuneId,
  KOMMUNEN,
  personal,
  personalId,
  planungsrahmen,
  stelle,
  stellenanteil,
} from '../../support/builders.ts';
import { codes, LANDKREIS, lies, teile } from '../../support/hindernisse.ts';

describe('applicant and Kommunen', () => {
  it('a freier Träger cannot apply', () => {
    const traeger = kommune({ id: kommuneId(30), name: 'Diakonie', art: 'freier_traeger' });
    expect(lies({ antragstellerinId: traeger.id }, { kommunen: [...KOMMUNEN, traeger] })).toEqual([
      'sperrt antragstellerinId: Diakonie ist ein freier Träger und kann den Antrag nicht stellen.',
    ]);
  });

  it('a Kommune stands there once', () => {
    const zweimal = [beteiligte(), beteiligte({ kommuneId: B_HEIM.id }), beteiligte()];
    expect(lies({ beteiligte: zweimal })).toEqual([
      'sperrt beteiligte.2.kommuneId: A-dorf ist zweimal eingetragen. Der Planungsrahmen würde doppelt gezählt.',
    ]);
  });

  it('a Zusammenschluss has several Kommunen, an own post one', () => {
    const eine = { beteiligte: [beteiligte()], stellen: [stelle({ teile: teile([A_DORF, 100]) })] };
    expect(codes({ ...eine, durchfuehrung: 'zusammenschluss' })).toEqual(['zusammenschluss-mit-einer']);
    expect(codes({ ...eine, durchfuehrung: 'eigene_stelle' })).toEqual([]);
    expect(codes({ durchfuehrung: 'eigene_stelle' })).toEqual(['eigene-stelle-mit-mehreren']);
  });

  it('a Zusammenschluss needs a basis for each Kommune but the applicant', () => {
    const ohne = [
      beteiligte({ zusammenarbeit: 'keine' }),
      beteiligte({ kommuneId: B_HEIM.id, zusammenarbeit: 'keine' }),
    ];
    const gemeinde = { antragstellerinId: A_DORF.id, beteiligte: ohne };
    expect(lies(gemeinde)).toEqual([
      'warnt beteiligte.1.zusammenarbeit: Für B-heim ist keine Grundlage der Zusammenarbeit eingetragen.',
    ]);
  });

  it('mentions a Kommune that is no member of the Verband on the first day', () => {
    expect(
      lies({}, { mitgliedschaften: [{ ...antragsdaten().mitgliedschaften[0]!, bis: datum('2017-12-31') }] }),
    ).toEqual([
      'warnt beteiligte.0.kommuneId: A-dorf ist am 01.01.2018 nicht als Mitglied von Verband Oberes Tal eingetragen.',
      'warnt beteiligte.1.kommuneId: B-heim ist am 01.01.2018 nicht als Mitglied von Verband Oberes Tal eingetragen.',
    ]);
  });

  it('work by the Landkreis needs the Einvernehmen', () => {
    const mit = [beteiligte({ einvernehmenAm: datum('2017-12-01') }), beteiligte({ kommuneId: B_HEIM.id })];
    const eingabe = { durchfuehrung: 'landkreis' as const, antragstellerinId: LANDKREIS.id, beteiligte: mit };
    expect(
      lies(
        { ...eingabe, anlagen: [...antragEingabe().anlagen, 'einvernehmen'] },
        { kommunen: [...KOMMUNEN, LANDKREIS] },
      ),
    ).toEqual([
      'warnt beteiligte.1.einvernehmenAm: Das Einvernehmen zwischen dem Landkreis und B-heim ist nicht eingetragen.',
    ]);
  });

  it('third parties of the Landkreis end before the own work begins', () => {
    const caritas = (dritteEndetAm: string | null) => ({
      beteiligte: [
        beteiligte({ dritteTraeger: 'Caritas', dritteEndetAm: dritteEndetAm === null ? null : datum(dritteEndetAm) }),
        beteiligte({ kommuneId: B_HEIM.id }),
      ],
    });
    expect(lies(caritas('2018-03-31'))).toEqual([
      'warnt beteiligte.0.dritteEndetAm: Die bisherige Betreuung in A-dorf durch Caritas endet erst am 31.03.2018.',
    ]);
    expect(codes(caritas(null))).toEqual(['betreuung-durch-dritte-laeuft-weiter']);
    expect(codes(caritas('2017-12-31'))).toEqual([]);
  });

  it('without persons and without a fixed amount there is no frame', () => {
    const rahmen = [planungsrahmen(), planungsrahmen({ kommuneId: B_HEIM.id, personen: null })];
    expect(lies({}, { planungsrahmen: rahmen })).toEqual([
      'sperrt beteiligte.1.kommuneId: Der Planungsrahmen von B-heim ist für „Erste Förderung 2017 bis 2019“ nicht bekannt.',
    ]);
    expect(codes({}, { planungsrahmen: [planungsrahmen(), { ...rahmen[1]!, festgesetztCent: 32_639_00 }] })).toEqual(
      [],
    );
  });

  it('more than the frame cannot be deducted', () => {
    expect(
      lies({
        beteiligte: [
          beteiligte({ bewilligtCent: 70_000_00, eigenanteilCent: 31_361_00 }),
          beteiligte({ kommuneId: B_HEIM.id }),
        ],
      }),
    ).toContain(
      'sperrt beteiligte.0.bewilligtCent: Für A-dorf sind 70.000 € angerechnet, bewilligt oder abgegeben. Der Planungsrahmen beträgt 66.075 €.',
    );
  });

  it('a rest that is given away goes to somebody', () => {
    const rest = (restAnId: typeof A_DORF.id | null) => ({
      beteiligte: [beteiligte({ restCent: 1_000_00, restAnId }), beteiligte({ kommuneId: B_HEIM.id })],
    });
    expect(lies(rest(null))).toEqual(['sperrt beteiligte.0.restAnId: A-dorf gibt 1.000 € ab; es fehlt, an wen.']);
    expect(codes(rest(A_DORF.id))).toEqual(['rest-ohne-empfaengerin']);
    expect(codes(rest(C_HAUSEN.id))).toEqual([]);
  });
});

describe('a frame that another Antrag uses, too', () => {
  const weitere = personal({
    id: personalId(2),
    vorname: 'Jonas',
    stellenanteile: [stellenanteil({ anteilHundertstel: 100 })],
  });
  const anderer = antrag(
    antragEingabe({
      antragstellerinId: A_DORF.id,
      durchfuehrung: 'eigene_stelle',
      beteiligte: [beteiligte()],
      stellen: [stelle({ personalId: weitere.id, teile: teile([A_DORF, 100]) })],
    }),
    { aktenzeichen: '464.2-007/18' },
  );
  const daten = { personal: [personal(), weitere], andereAntraege: [anderer] };

  it('warns by how much both take more than the pot holds', () => {
    expect(lies({}, daten)).toEqual([
      'warnt beteiligte.0.bewilligtCent: Der Planungsrahmen von A-dorf (66.075 €) ist auch im Antrag 464.2-007/18 eingebracht, dort mit 64.000 €. Zusammen sind es 40.763,90 € zu viel.',
    ]);
  });

  it('is settled where the other amount is entered as approved and the Kommunen bear the rest', () => {
    const mit = [
      beteiligte({ bewilligtCent: 64_000_00 }),
      beteiligte({ kommuneId: B_HEIM.id, eigenanteilCent: 29_286_00 }),
    ];
    expect(codes({ beteiligte: mit }, daten)).toEqual([]);
  });

  it('forbids it where the other Antrag is frozen', () => {
    const frei = { ...anderer, zustand: 'freigegeben' as const };
    expect(lies({}, { ...daten, andereAntraege: [frei] }).map((zeile) => zeile.split(' ')[0])).toEqual(['sperrt']);
  });

  it('is said even where the pot holds both: the Kommune takes part elsewhere', () => {
    const kleiner = { ...anderer, stellen: [stelle({ personalId: weitere.id, teile: teile([A_DORF, 25]) })] };
    const halb = { stellen: [stelle({ teile: teile([A_DORF, 25], [B_HEIM, 25]) })] };
    expect(codes(halb, { ...daten, andereAntraege: [kleiner] })).toContain('kommune-anderweitig-gebunden');
  });

  it('is none where the other Antrag is for other days', () => {
    const spaeter = { ...anderer, von: datum('2019-01-01'), bis: datum('2019-12-31') };
    expect(codes({}, { ...daten, andereAntraege: [spaeter] })).toEqual([]);
  });
});
