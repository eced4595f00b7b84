import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  antragId,
  B_HEIM,
  beteiligte,
  kommune,
  kommuneId,
  KOMMUNEN,
  personal,
  stelle,
} from '../../support/builders.ts';
import { codes, LANDKREIS, lies, teile } from '../../support/hindernisse.ts';

const BEZUG = { ...antragEingabe().angaben, bezug: 'Bescheid vom 02.03.2018' };

/** What the rules of the kind find; those of money and papers do not matter here. */
const vonDerArt = (...[eingabe, daten]: Parameters<typeof codes>) =>
  codes(eingabe, daten).filter((code) =>
    /^(ergaenzend|durch-landkreis|aufstockung|verlaengerung|nachbesetzung|weitergabe|zusammenschluss-ueber|erstantrag)/.test(
      code,
    ),
  );

describe('The Landkreis', () => {
  const kommunen = [...KOMMUNEN, LANDKREIS];

  it('alone makes the complementary Antrag', () => {
    expect(vonDerArt({ antragsart: 'ergaenzend_landkreis' })).toEqual(['ergaenzend-nur-landkreis']);
    const eingabe = { antragsart: 'ergaenzend_landkreis' as const, antragstellerinId: LANDKREIS.id };
    expect(vonDerArt({ ...eingabe, durchfuehrung: 'landkreis' }, { kommunen })).toEqual([]);
  });

  it('alone does the work „durch den Landkreis“', () => {
    expect(vonDerArt({ durchfuehrung: 'landkreis' })).toEqual(['durch-landkreis-nur-landkreis']);
  });
});

describe('An Aufstockung', () => {
  it('credits what the first tranche gave', () => {
    const aufstockung = { antragsart: 'aufstockung' as const, angaben: BEZUG };
    expect(vonDerArt(aufstockung)).toEqual(['aufstockung-ohne-anrechnung']);
    const angerechnet = [beteiligte({ ersteTrancheCent: 30_000_00 }), beteiligte({ kommuneId: B_HEIM.id })];
    expect(vonDerArt({ ...aufstockung, beteiligte: angerechnet })).toEqual([]);
  });
});

describe('A Verlängerung', () => {
  const vorher = (bis: string) =>
    antrag(
      antragEingabe({
        von: datum('2017-01-01'),
        bis: datum(bis),
        stellen: [stelle({ von: datum('2017-01-01'), bis: datum(bis), teile: teile([A_DORF, 50]) })],
      }),
      { id: antragId(7), zustand: 'bewilligt', aktenzeichen: '464.2-001/17' },
    );
  const verlaengerung = {
    antragsart: 'verlaengerung_12' as const,
    angaben: BEZUG,
    stellen: [stelle({ teile: teile([A_DORF, 50]) })],
  };

  it('follows on the day after the last Antrag', () => {
    expect(vonDerArt(verlaengerung, { andereAntraege: [vorher('2017-12-31')] })).toEqual([]);
    expect(lies(verlaengerung, { andereAntraege: [vorher('2017-10-31')] })).toContain(
      'warnt von: Der Antrag 464.2-001/17 endet am 31.10.2017; die Verlängerung beginnt erst am 01.01.2018.',
    );
  });

  it('is for posts that were approved, not for more', () => {
    const mehr = { ...verlaengerung, stellen: [stelle({ teile: teile([A_DORF, 50], [B_HEIM, 25]) })] };
    expect(lies(mehr, { andereAntraege: [vorher('2017-12-31')] })).toContain(
      'warnt stellen: Verlängert werden bewilligte Stellen. Der Antrag 464.2-001/17 umfasst 0,50 VZÄ, dieser 0,75 VZÄ.',
    );
  });
});

describe('A Nachbesetzung', () => {
  const mit = (freiSeit: string | null) => ({
    antragsart: 'nachbesetzung' as const,
    angaben: BEZUG,
    stellen: [stelle({ nachbesetzungFuer: 'Jonas Beck', freiSeit: freiSeit === null ? null : datum(freiSeit) })],
  });

  it('says since when the post is free, and begins no earlier', () => {
    expect(vonDerArt(mit(null))).toEqual(['nachbesetzung-ohne-tag']);
    expect(vonDerArt(mit('2018-02-01'))).toEqual(['nachbesetzung-ohne-tag']);
    expect(vonDerArt(mit('2017-12-31'))).toEqual([]);
  });
});

describe('Work that is passed on', () => {
  it('is done by somebody in the service of the Träger', () => {
    const dritte = { durchfuehrung: 'dritte' as const };
    expect(vonDerArt(dritte)).toEqual(['weitergabe-ohne-traeger']);
    expect(vonDerArt(dritte, { personal: [personal({ traegerart: 'freier_traeger' })] })).toEqual([]);
  });
});

describe('A Zusammenschluss across the border of a Kreis', () => {
  const drueben = kommune({ id: kommuneId(12), name: 'D-stadt', schluessel: '08116901', kreisSchluessel: '08116' });
  const daten = { kommunen: [...KOMMUNEN, drueben] };

  it('is possible, and every Landkreis has to know', () => {
    const eingabe = { beteiligte: [beteiligte(), beteiligte({ kommuneId: drueben.id })] };
    expect(vonDerArt(eingabe, daten)).toEqual(['zusammenschluss-ueber-kreise']);
    const einvernehmenAm = datum('2017-12-01');
    const einig = eingabe.beteiligte.map((eine) => ({ ...eine, einvernehmenAm }));
    expect(vonDerArt({ beteiligte: einig }, daten)).toEqual([]);
  });
});

describe('A second first Antrag for the same days', () => {
  it('is rather a change', () => {
    const erster = antrag(antragEingabe(), { id: antragId(7) });
    expect(vonDerArt({}, { andereAntraege: [erster] })).toEqual(['erstantrag-neben-erstantrag']);
    expect(vonDerArt({ antragsart: 'aenderung', angaben: BEZUG }, { andereAntraege: [erster] })).toEqual([]);
  });
});
