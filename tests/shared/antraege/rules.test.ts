import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { istFrei } from '../../../shared/foundation/reasons.ts';
import type { Antragsdaten } from '../../../shared/antraege/antragsdaten.ts';
import { pruefeAntrag } from '../../../shared/antraege/rules.ts';
import type { AntragEingabe } from '../../../shared/antraege/types.ts';
import {
  A_DORF,
  ALLES_ERKLAERT,
  antrag,
  antragEingabe,
  antragsdaten,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  foerderrecht,
  kommune,
  kommuneId,
  KOMMUNEN,
  personal,
  personalId,
  planungsrahmen,
  qualifikation,
  stelle,
  stellenanteil,
  VERBAND,
} from '../../support/builders.ts';

type Aenderung<T> = Partial<T>;

const pruefe = (eingabe: Aenderung<AntragEingabe>, daten: Aenderung<Antragsdaten> = {}) =>
  pruefeAntrag(antragEingabe(eingabe), antragsdaten(daten));

/** What the clerk reads: severity, field and sentence. */
const lies = (eingabe: Aenderung<AntragEingabe>, daten: Aenderung<Antragsdaten> = {}) =>
  pruefe(eingabe, daten).map(({ schwere, feld, satz }) => `${schwere} ${feld}: ${satz}`);

/** Only the names of the rules. */
const codes = (eingabe: Aenderung<AntragEingabe>, daten: Aenderung<Antragsdaten> = {}) =>
  pruefe(eingabe, daten).map(({ code }) => code);

/** A post of 2018 with these parts; the person's record says the same. */
const teile = (...paare: [{ id: typeof A_DORF.id }, number][]) =>
  paare.map(([{ id }, anteilHundertstel]) => ({ kommuneId: id, anteilHundertstel }));

const alleDrei = [A_DORF, B_HEIM, C_HAUSEN].map(({ id }) => beteiligte({ kommuneId: id }));

describe('pruefeAntrag', () => {
  it('finds nothing at the complete Antrag of the Verband for 2018', () => {
    expect(pruefe({})).toEqual([]);
  });

  it('puts what forbids before what is only to be known', () => {
    const nichtAllesErklaert = { ...ALLES_ERKLAERT, vollstaendig: false };
    expect(
      pruefe({ erklaerungen: nichtAllesErklaert }, { heute: datum('2026-11-24') }).map(({ code, schwere }) => [
        code,
        schwere,
      ]),
    ).toEqual([
      ['erklaerungen-fehlen', 'sperrt'],
      ['zeitraum-vorbei', 'warnt'],
    ]);
  });
});

describe('the clerk’s journey: 0,50 A-dorf, 0,30 B-heim and 0,20 C-hausen', () => {
  const dreiTeile = {
    beteiligte: alleDrei,
    stellen: [stelle({ teile: teile([A_DORF, 50], [B_HEIM, 30], [C_HAUSEN, 20]) })],
  };

  it('the part of 0,20 is too small, with the way out', () => {
    expect(pruefe(dreiTeile)).toEqual([
      {
        schwere: 'sperrt',
        code: 'anteil-unter-mindestanteil',
        satz: 'Stelle 1 (Maria Weber): Der Anteil von 0,20 VZÄ in C-hausen liegt unter 0,25 VZÄ.',
        ausweg:
          'Den Anteil mit dem von B-heim zusammenlegen (dann 0,50 VZÄ), auf mindestens 0,25 VZÄ erhöhen oder dem Landkreis überlassen.',
        norm: 'Hinweise der Regierungspräsidien (Fragen und Antworten)',
        feld: 'stellen.0.teile.2.anteilHundertstel',
      },
    ]);
  });

  it('joined with B-heim the way is free', () => {
    expect(pruefe({ beteiligte: alleDrei, stellen: [stelle({ teile: teile([A_DORF, 50], [B_HEIM, 50]) })] })).toEqual(
      [],
    );
  });
});

describe('period and law', () => {
  it('a period that ends before it begins', () => {
    expect(lies({ bis: datum('2017-12-31') })).toContain(
      'sperrt bis: Der Zeitraum endet am 31.12.2017 und damit vor seinem Beginn am 01.01.2018.',
    );
  });

  it('a period before the first law', () => {
    expect(lies({ von: datum('2016-12-31') })).toContain(
      'sperrt von: Für einen Zeitraum ab 31.12.2016 gibt es keine Förderung des Integrationsmanagements.',
    );
  });

  const ab2025 = { von: datum('2025-01-01'), bis: datum('2025-12-31') };

  it('from 2025 a Verband learns one thing only: the agreement takes the place of the Antrag', () => {
    expect(pruefe({ ...ab2025, stellen: [] }, { heute: datum('2026-11-24') })).toEqual([
      {
        schwere: 'sperrt',
        code: 'nur-kreise-beantragen',
        satz: 'Für Zeiträume ab dem 01.01.2025 beantragen nur Stadt- und Landkreise. Der Zeitraum dieses Antrags beginnt am 01.01.2025.',
        ausweg: 'Die Vereinbarung mit dem Landkreis tritt an die Stelle des Antrags.',
        norm: null,
        feld: 'von',
      },
    ]);
  });

  it('a Landkreis and a Stadtkreis may still apply', () => {
    const landkreis = kommune({ id: kommuneId(20), name: 'Landkreis', art: 'landkreis', schluessel: '08117' });
    const stadtkreis = kommune({ id: kommuneId(21), name: 'Ulm', art: 'stadt', schluessel: '08421000' });
    for (const { id } of [landkreis, stadtkreis]) {
      expect(
        codes({ ...ab2025, antragstellerinId: id }, { kommunen: [...KOMMUNEN, landkreis, stadtkreis] }),
      ).not.toContain('nur-kreise-beantragen');
    }
  });

  it('a period under old law cannot reach into 2025', () => {
    const zeitraum = { von: datum('2024-07-01'), bis: datum('2025-06-30') };
    expect(lies(zeitraum)).toContain(
      'sperrt bis: Der Zeitraum endet am 30.06.2025. Die Förderung der Gemeinden endet am 31.12.2024.',
    );
    expect(codes({ ...zeitraum, bis: datum('2024-12-31') })).not.toContain('zeitraum-reicht-in-neues-recht');
  });

  it('the Antrag for 2018 can still be made and closed in 2026, for correction and audit', () => {
    const gruende = pruefe({}, { heute: datum('2026-11-24') });
    expect(gruende.map(({ satz }) => satz)).toEqual([
      'Der Zeitraum ist seit dem 31.12.2018 vorbei. Ein Antrag dafür dient nur noch der Korrektur und der Prüfung.',
    ]);
    expect(istFrei(gruende)).toBe(true);
  });

  it('24 months for each post: a longer period is mentioned, a longer post refused', () => {
    const lang = { bis: datum('2020-01-01') };
    expect(codes({ ...lang, stellen: [stelle({ ...lang, personalausgabenCent: 130_000_00 })] }).slice(0, 2)).toEqual([
      'stelle-laenger-als-foerderung',
      'zeitraum-laenger-als-foerderung',
    ]);
    const zwei = { bis: datum('2019-12-31') };
    expect(
      codes({ ...zwei, stellen: [stelle({ ...zwei, personalausgabenCent: 128_000_00, fortbildungCent: 0 })] }),
    ).toEqual([]);
  });

  it('a Verlängerung by 12 months has 12 months', () => {
    const zwei = { bis: datum('2019-12-31') };
    expect(codes({ ...zwei, stellen: [stelle(zwei)], antragsart: 'verlaengerung_12' })).toContain(
      'stelle-laenger-als-foerderung',
    );
  });

  it('the first tranche belongs to 2017', () => {
    const spaeter = { von: datum('2021-01-01'), bis: datum('2021-12-31') };
    expect(codes({ ...spaeter, antragsart: 'erste_tranche' })).toContain('erste-tranche-nur-2017');
    expect(codes({ antragsart: 'erste_tranche' })).not.toContain('erste-tranche-nur-2017');
  });
});

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
    expect(
      lies({ durchfuehrung: 'landkreis', beteiligte: mit, anlagen: [...antragEingabe().anlagen, 'einvernehmen'] }),
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

  it('is none where the other Antrag is for other days', () => {
    const spaeter = { ...anderer, von: datum('2019-01-01'), bis: datum('2019-12-31') };
    expect(codes({}, { ...daten, andereAntraege: [spaeter] })).toEqual([]);
  });
});

describe('posts', () => {
  it('an Antrag without a post', () => {
    expect(codes({ stellen: [] })).toEqual(['keine-stelle']);
  });

  it('before somebody is hired the Antrag can be prepared, not closed', () => {
    expect(pruefe({ stellen: [stelle({ personalId: null })] })).toEqual([
      {
        schwere: 'sperrt',
        code: 'person-fehlt',
        satz: 'Für Stelle 1 ist noch niemand benannt. Der Antrag kann vorbereitet werden; gestellt werden kann er erst ab der Einstellung.',
        ausweg: 'Die eingestellte Person wählen; sie wird unter Personal erfasst.',
        norm: 'Bericht des Regierungspräsidiums Stuttgart 2017/2018',
        feld: 'stellen.0.personalId',
      },
    ]);
  });

  it('a post lies in the period and in the right order', () => {
    expect(lies({ stellen: [stelle({ bis: datum('2019-01-31') })] })[0]).toBe(
      'sperrt stellen.0.bis: Stelle 1 (Maria Weber) endet am 31.01.2019, der Zeitraum des Antrags schon am 31.12.2018.',
    );
    expect(codes({ stellen: [stelle({ von: datum('2017-12-01') })] })).toContain('stelle-ausserhalb-des-zeitraums');
    expect(codes({ stellen: [stelle({ von: datum('2018-06-01'), bis: datum('2018-05-31') })] })).toContain(
      'stelle-endet-vor-beginn',
    );
  });

  it('a post has parts, each in another Kommune that takes part', () => {
    const mit = (...paare: Parameters<typeof teile>) => lies({ stellen: [stelle({ teile: teile(...paare) })] })[0];
    expect(mit()).toBe('sperrt stellen.0.teile: Stelle 1 (Maria Weber) hat noch keinen Anteil in einer Kommune.');
    expect(mit([A_DORF, 50], [A_DORF, 50])).toBe(
      'sperrt stellen.0.teile.1.kommuneId: Stelle 1 (Maria Weber): A-dorf ist zweimal eingetragen.',
    );
    expect(mit([A_DORF, 50], [C_HAUSEN, 50])).toBe(
      'sperrt stellen.0.teile.1.kommuneId: Stelle 1 (Maria Weber) arbeitet mit 0,50 VZÄ in C-hausen. Diese Kommune ist am Antrag nicht beteiligt.',
    );
    expect(mit([A_DORF, 80], [B_HEIM, 40])).toBe(
      'sperrt stellen.0.teile: Die Anteile von Stelle 1 (Maria Weber) ergeben 1,20 VZÄ, das sind 0,20 VZÄ zu viel.',
    );
  });

  it('without a rate there is no amount, and Förderrecht is the place to enter it', () => {
    const ohneSatz = foerderrecht().map((eines) => ({
      ...eines,
      kennwerte: eines.kennwerte.filter(({ schluessel }) => schluessel !== 'pauschale.a'),
    }));
    expect(lies({}, { regime: ohneSatz })).toEqual([
      'sperrt stellen.0.personalId: Für Stelle 1 (Maria Weber) ist im Zeitraum der Stelle kein Fördersatz für Typ a bekannt.',
    ]);
  });

  it('a Nachbesetzung names whose post it was, and the earlier Bescheid', () => {
    const nachbesetzung = { antragsart: 'nachbesetzung' as const };
    expect(codes(nachbesetzung)).toEqual(['nachbesetzung-ohne-angabe', 'bezug-fehlt']);
    expect(
      codes({
        ...nachbesetzung,
        stellen: [stelle({ nachbesetzungFuer: 'Jonas Beck' })],
        angaben: { ...antragEingabe().angaben, bezug: 'Bescheid vom 02.03.2018' },
      }),
    ).toEqual([]);
  });
});

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
    const andere = antrag(antragEingabe({ beteiligte: alleDrei, stellen: [stelle({ teile: teile([C_HAUSEN, 50]) })] }));
    expect(lies({}, { andereAntraege: [andere] })).toContain(
      'sperrt stellen.0.personalId: Maria Weber hätte vom 01.01.2018 bis 31.12.2018 zusammen 1,50 VZÄ: 1,00 VZÄ in diesem Antrag und 0,50 VZÄ im Antrag 464.2-001/18. Das sind 0,50 VZÄ zu viel.',
    );
  });

  it('the same part is not applied for in two Anträge, except in an Aufstockung', () => {
    const andere = antrag(antragEingabe());
    expect(codes({}, { andereAntraege: [andere] })).toContain('anteil-in-anderem-antrag');
    expect(
      codes(
        { antragsart: 'aufstockung', angaben: { ...antragEingabe().angaben, bezug: '464.2-001/18' } },
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

describe('money', () => {
  const wehr = kommune({ id: kommuneId(40), name: 'Wehr', art: 'stadt', schluessel: '08337116' });
  const zeitraum = { von: datum('2018-05-01'), bis: datum('2020-04-30') };
  const wehrsAntrag = (eigenanteilCent: number): Partial<AntragEingabe> => ({
    ...zeitraum,
    antragstellerinId: wehr.id,
    durchfuehrung: 'eigene_stelle',
    beteiligte: [beteiligte({ kommuneId: wehr.id, eigenanteilCent })],
    stellen: [
      stelle({
        ...zeitraum,
        teile: teile([wehr, 100]),
        personalausgabenCent: 102_000_00,
        fortbildungCent: 0,
      }),
    ],
    angaben: { ...antragEingabe().angaben, einbindungTypA: 'Landratsamt' },
    anlagen: ['qualifikationsnachweise', 'einstellung', 'erfahrungswissen'],
  });
  const wehrsDaten = {
    kommunen: [wehr],
    planungsrahmen: [planungsrahmen({ kommuneId: wehr.id, personen: 64 })],
    personal: [
      personal({
        qualifikation: qualifikation('c'),
        stellenanteile: [stellenanteil({ kommuneId: wehr.id, anteilHundertstel: 100 })],
      }),
    ],
  };

  it('Wehr lacks 51 € a year for a post, 102 € in 24 months', () => {
    const [schwelle, ...weitere] = pruefe(wehrsAntrag(0), wehrsDaten);
    expect(schwelle).toMatchObject({
      schwere: 'warnt',
      code: 'rahmen-unter-mindestbetrag',
      satz: 'Der Planungsrahmen beträgt 50.949 € im Jahr (64 Personen). Für eine Vollzeitstelle sind 51.000 € nötig; es fehlen 51 €.',
    });
    expect(schwelle?.ausweg).toContain('Für den Zeitraum des Antrags sind das 102 € Eigenanteil.');
    expect(weitere.map(({ code }) => code)).toEqual(['rahmen-begrenzt-zuwendung', 'eigenanteil-fehlt']);
  });

  it('the Eigenanteil of 102 € settles all of it', () => {
    expect(pruefe(wehrsAntrag(101_99), wehrsDaten).map(({ code }) => code)).toContain('rahmen-unter-mindestbetrag');
    expect(pruefe(wehrsAntrag(102_00), wehrsDaten)).toEqual([]);
  });

  it('less than one full post is mentioned with the missing euros, and settled by an Eigenanteil', () => {
    const halb = (eigenanteilCent: number, personalausgabenCent: number) => ({
      beteiligte: [beteiligte({ eigenanteilCent }), beteiligte({ kommuneId: B_HEIM.id })],
      stellen: [stelle({ teile: teile([A_DORF, 80]), personalausgabenCent, fortbildungCent: 0 })],
    });
    const [grund, ...weitere] = pruefe(halb(0, 51_200_00));
    expect(weitere).toEqual([]);
    expect(grund).toMatchObject({ schwere: 'warnt', code: 'stellen-unter-vollzeitstelle' });
    expect(grund?.satz).toContain('0,80 VZÄ');
    expect(grund?.ausweg).toContain('10.200 € Eigenanteil');
    expect(codes(halb(10_200_00, 61_400_00))).toEqual([]);
  });

  it('posts that follow each other do not make one full post', () => {
    const haelfte = (von: string, bis: string) =>
      stelle({
        von: datum(von),
        bis: datum(bis),
        teile: teile([A_DORF, 50]),
        personalausgabenCent: 16_000_00,
        fortbildungCent: 0,
      });
    expect(codes({ stellen: [haelfte('2018-01-01', '2018-06-30'), haelfte('2018-07-01', '2018-12-31')] })).toEqual([
      'stellen-unter-vollzeitstelle',
    ]);
  });

  it('the frame caps the Zuwendung', () => {
    const eine = {
      durchfuehrung: 'eigene_stelle' as const,
      beteiligte: [beteiligte({ bewilligtCent: 6_075_00 })],
      stellen: [stelle({ teile: teile([A_DORF, 100]), personalausgabenCent: 60_000_00, fortbildungCent: 0 })],
    };
    expect(lies(eine)).toEqual([
      'warnt beteiligte.0.eigenanteilCent: Die Stellen ergeben 64.000 €. Der freie Planungsrahmen begrenzt die Zuwendung auf 60.000 €; es fehlen 4.000 €.',
    ]);
  });

  it('nothing left of the frame is no Antrag', () => {
    const nichts = [
      beteiligte({ bewilligtCent: 66_075_00 }),
      beteiligte({ kommuneId: B_HEIM.id, bewilligtCent: 32_639_00 }),
    ];
    expect(lies({ beteiligte: nichts })[0]).toBe(
      'sperrt beteiligte: Die Zuwendung beträgt 0 €: Vom Planungsrahmen ist nichts frei.',
    );
  });

  it('the Finanzierungsplan covers the expenses, no less and no more', () => {
    const plan = (personalausgabenCent: number, eigenanteilCent: number) =>
      lies({
        stellen: [stelle({ personalausgabenCent, fortbildungCent: 0 })],
        beteiligte: [beteiligte({ eigenanteilCent }), beteiligte({ kommuneId: B_HEIM.id })],
      });
    expect(plan(0, 0)).toEqual([
      'warnt stellen.0.personalausgabenCent: Für Stelle 1 (Maria Weber) sind keine Personalausgaben eingetragen.',
    ]);
    expect(plan(60_000_00, 0)).toEqual([
      'warnt stellen.0.personalausgabenCent: Die Zuwendung von 64.000 € übersteigt die Personalausgaben mit Fortbildung von 60.000 € um 4.000 €.',
    ]);
    expect(plan(70_000_00, 5_000_00)).toEqual([
      'warnt beteiligte.0.eigenanteilCent: Im Finanzierungsplan sind 1.000 € noch nicht gedeckt.',
    ]);
    expect(plan(70_000_00, 6_000_00)).toEqual([]);
    expect(plan(70_000_00, 6_500_00)).toEqual([
      'warnt beteiligte.0.eigenanteilCent: Zuwendung, Eigenanteil und Leistungen Dritter übersteigen die Ausgaben um 500 €.',
    ]);
  });
});

describe('declarations, enclosures and the applicant’s data', () => {
  it('every declaration is made before the Antrag is closed', () => {
    expect(lies({ erklaerungen: { ...ALLES_ERKLAERT, mindestanteil: false, vollstaendig: false } })).toEqual([
      'sperrt erklaerungen.mindestanteil: Die Erklärungen A75 und A84 fehlen.',
    ]);
    expect(lies({ erklaerungen: { ...ALLES_ERKLAERT, vorsteuerabzug: 'offen' } })).toEqual([
      'sperrt erklaerungen.vorsteuerabzug: Die Erklärung zum Vorsteuerabzug (A79) ist noch offen.',
    ]);
  });

  it('the declaration on the contract belongs to third parties only', () => {
    const dritte = { durchfuehrung: 'dritte' as const };
    expect(pruefe(dritte).map(({ code, norm }) => `${code} ${norm}`)).toEqual([
      'erklaerungen-fehlen VwV Integrationsmanagement Nr. 3.2',
      'anlagen-fehlen null',
    ]);
    expect(
      codes({
        ...dritte,
        erklaerungen: { ...ALLES_ERKLAERT, weitergabevertrag: true },
        anlagen: [...antragEingabe().anlagen, 'traegervertrag'],
      }),
    ).toEqual([]);
  });

  it('names the enclosures that belong to this Antrag', () => {
    expect(lies({ anlagen: ['datenblatt'] })).toEqual([
      'warnt anlagen: Zu diesem Antrag gehören noch: Qualifikationsnachweise, Bestätigung der Einstellung.',
    ]);
  });

  it('mentions what the applicant’s record lacks', () => {
    const leer = {
      ...VERBAND,
      anschrift: { strasse: '', plz: '', ort: '' },
      vertretung: { amtsbezeichnung: '', name: '' },
      bank: { ...VERBAND.bank, iban: '' },
    };
    expect(lies({}, { kommunen: [A_DORF, B_HEIM, leer] })).toEqual([
      'warnt antragstellerinId: Bei Verband Oberes Tal fehlt: die vollständige Anschrift.',
      'warnt antragstellerinId: Bei Verband Oberes Tal fehlt: die gesetzliche Vertretung mit Amtsbezeichnung.',
      'warnt antragstellerinId: Bei Verband Oberes Tal fehlt: die Bankverbindung mit gültiger IBAN.',
    ]);
  });

  it('an Aufstockung refers to the earlier Antrag', () => {
    expect(lies({ antragsart: 'aufstockung' })).toEqual([
      'warnt angaben.bezug: Für die Art „Aufstockung nach endgültiger Festsetzung“ fehlt der Bezug auf den früheren Antrag oder Bescheid.',
    ]);
  });
});
