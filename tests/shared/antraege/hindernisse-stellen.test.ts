import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { A_DORF, antragEingabe, B_HEIM, C_HAUSEN, foerderrecht, stelle } from '../../support/builders.ts';
import { ALLE_DREI, codes, lies, pruefe, teile } from '../../support/hindernisse.ts';

describe('the clerk’s journey: 0,50 A-dorf, 0,30 B-heim and 0,20 C-hausen', () => {
  const dreiTeile = {
    beteiligte: ALLE_DREI,
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
    expect(pruefe({ beteiligte: ALLE_DREI, stellen: [stelle({ teile: teile([A_DORF, 50], [B_HEIM, 50]) })] })).toEqual(
      [],
    );
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
        stellen: [stelle({ nachbesetzungFuer: 'Jonas Beck', freiSeit: datum('2017-11-30') })],
        angaben: { ...antragEingabe().angaben, bezug: 'Bescheid vom 02.03.2018' },
      }),
    ).toEqual([]);
  });
});
