import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  personal,
  qualifikation,
  stelle,
  stellenanteil,
} from '../../support/builders.ts';
import { ALLE_DREI, codes, lies, pruefe, teile } from '../../support/hindernisse.ts';

describe('persons', () => {
  const mitPerson = (aenderung: Parameters<typeof personal>[0]) => ({ personal: [personal(aenderung)] });

  it('a post does not begin before the employment', () => {
    expect(lies({}, mitPerson({ beschaeftigtAb: datum('2018-02-01') }))).toEqual([
      'sperrt stellen.0.von: Stelle 1 (Maria Weber) beginnt am 01.01.2018, die Beschäftigung von Maria Weber erst am 01.02.2018.',
    ]);
    expect(codes({}, mitPerson({ beschaeftigtAb: null }))).toEqual(['beschaeftigungsbeginn-fehlt']);
  });

  it('mentions a contract that ends before the post', () => {
    expect(lies({}, mitPerson({ vertragBis: datum('2018-06-30') }))).toEqual([
      'warnt stellen.0.bis: Stelle 1 (Maria Weber) läuft bis 31.12.2018, der Vertrag von Maria Weber nur bis 30.06.2018.',
    ]);
  });

  it('the same person twice for the same Kommune is refused; two parts in two posts are fine', () => {
    const halbe = (...paare: Parameters<typeof teile>) =>
      stelle({ teile: teile(...paare), personalausgabenCent: 32_000_00, fortbildungCent: 0 });
    expect(lies({ stellen: [halbe([A_DORF, 50]), halbe([A_DORF, 50])] })).toEqual([
      'sperrt stellen.1.personalId: Maria Weber steht vom 01.01.2018 bis 31.12.2018 in Stelle 1 und in Stelle 2 für A-dorf.',
    ]);
    expect(codes({ stellen: [halbe([A_DORF, 50]), halbe([B_HEIM, 50])] })).toEqual([]);
  });

  it('a person has one full post in all Anträge together', () => {
    const andere = antrag(
      antragEingabe({ beteiligte: ALLE_DREI, stellen: [stelle({ teile: teile([C_HAUSEN, 50]) })] }),
    );
    expect(lies({}, { andereAntraege: [andere] })).toContain(
      'sperrt stellen.0.personalId: Maria Weber hätte vom 01.01.2018 bis 31.12.2018 zusammen 1,50 VZÄ: 1,00 VZÄ in diesem Antrag und 0,50 VZÄ im Antrag 464.2-001/18. Das sind 0,50 VZÄ zu viel.',
    );
  });

  it('the same part is not applied for in two Anträge, except in an Aufstockung', () => {
    const andere = antrag(antragEingabe());
    expect(codes({}, { andereAntraege: [andere] })).toContain('anteil-in-anderem-antrag');
    expect(
      codes(
        {
          antragsart: 'aufstockung',
          angaben: { ...antragEingabe().angaben, bezug: '464.2-001/18' },
          beteiligte: [beteiligte({ ersteTrancheCent: 1_00 }), beteiligte({ kommuneId: B_HEIM.id })],
        },
        { andereAntraege: [andere] },
      ),
    ).toEqual([]);
  });

  it('the share as Integrationsbeauftragte counts, for the days on which it runs', () => {
    const beauftragte = stellenanteil({
      kommuneId: C_HAUSEN.id,
      programm: 'integrationsbeauftragte',
      von: datum('2018-07-01'),
    });
    const daten = mitPerson({ stellenanteile: [...personal().stellenanteile, beauftragte] });
    expect(lies({}, daten)).toEqual([
      'sperrt stellen.0.personalId: Maria Weber hätte vom 01.07.2018 bis 31.12.2018 zusammen 1,50 VZÄ: 1,00 VZÄ in diesem Antrag und 0,50 VZÄ für Integrationsbeauftragte. Das sind 0,50 VZÄ zu viel.',
    ]);
  });

  it('mentions where the record of the person has less than is applied for', () => {
    const bisJuni = personal().stellenanteile.map((anteil) => ({ ...anteil, bis: datum('2018-06-30') }));
    expect(lies({}, mitPerson({ stellenanteile: bisJuni }))).toEqual([
      'warnt stellen.0.teile: Stelle 1 (Maria Weber) ist mit 1,00 VZÄ beantragt. Bei Maria Weber sind ab 01.07.2018 nur 0,00 VZÄ für Integrationsmanagement erfasst.',
    ]);
  });

  it('type c without Nachqualifizierung is mentioned with Nr. 4.2.2, and a team without type a', () => {
    const typC = { qualifikation: qualifikation('c', { nachqualifizierung: 'keine' }) };
    const eingabe = {
      stellen: [stelle({ personalausgabenCent: 50_000_00 })],
      anlagen: [...antragEingabe().anlagen, 'erfahrungswissen' as const],
    };
    expect(pruefe(eingabe, mitPerson(typC)).map(({ code, norm, feld }) => ({ code, norm, feld }))).toEqual([
      {
        code: 'nachqualifizierung-fehlt',
        norm: 'VwV Integrationsmanagement Nr. 4.2.2',
        feld: 'stellen.0.personalId',
      },
      { code: 'team-ohne-typ-a', norm: 'Pakt für Integration 1.4', feld: 'angaben.einbindungTypA' },
    ]);
    expect(
      codes(
        { ...eingabe, angaben: { ...antragEingabe().angaben, einbindungTypA: 'Frau Roth, Landratsamt' } },
        mitPerson({ qualifikation: qualifikation('c') }),
      ),
    ).toEqual([]);
  });
});
