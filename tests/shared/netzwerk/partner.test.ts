import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { plusMonate, plusTage } from '../../../shared/foundation/date.ts';
import {
  partnerartenVon,
  WEITERLEITUNGSZIELE,
  zaehlstelleVon,
  zPartnerart,
} from '../../../shared/netzwerk/partnerarten.ts';
import { fehlerDesPartners, istDaFuer, istZuPruefen, istZustaendig } from '../../../shared/netzwerk/rules.ts';
import { A_DORF, B_HEIM } from '../../support/builders.ts';
import { partner, partnerEingabe, tag } from '../../support/netzwerk.ts';

describe('where Kennzahlen count a partner', () => {
  test('the two targets that are published, and one of each group of contacts', () => {
    expect(
      (
        ['jobcenter', 'auslaenderbehoerde', 'integrationsbeauftragte', 'migrationsberatung', 'helferkreis'] as const
      ).map((art) => zaehlstelleVon(art)),
    ).toEqual([
      { weiterleitung: 19, kontakt: 35, ebene: null },
      { weiterleitung: 20, kontakt: 34, ebene: 'kreis' },
      { weiterleitung: 30, kontakt: 32, ebene: null },
      { weiterleitung: 27, kontakt: 33, ebene: null },
      { weiterleitung: 29, kontakt: 35, ebene: null },
    ]);
  });

  test('every kind stands at exactly one of the targets 19 to 30', () => {
    const verteilt = WEITERLEITUNGSZIELE.flatMap((ziel) => partnerartenVon(ziel));
    expect(verteilt.toSorted()).toEqual([...zPartnerart.options].toSorted());
  });

  test('only offices have a level, and they alone are the contacts with offices', () => {
    for (const art of zPartnerart.options) {
      const { kontakt, ebene } = zaehlstelleVon(art);
      expect([art, ebene !== null]).toEqual([art, kontakt === 34]);
    }
  });
});

describe('„zuletzt geprüft“', () => {
  test('holds for six months to the day', () => {
    const geprueft = partner({ geprueftAm: tag('2018-01-31') });
    expect(
      (['2018-01-31', '2018-07-30', '2018-07-31', '2019-01-31'] as const).map((heute) =>
        istZuPruefen(geprueft, tag(heute)),
      ),
    ).toEqual([false, false, true, true]);
  });

  test('never checked is to be checked', () => {
    expect(istZuPruefen(partner({ geprueftAm: null }), tag('2018-01-31'))).toBe(true);
  });

  test('once to be checked, it stays so until somebody checks', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (tage, weitere) => {
        const beginn = tag('2018-01-01');
        const heute = plusTage(beginn, tage);
        const istAlt = istZuPruefen({ geprueftAm: beginn }, heute);
        expect(istAlt).toBe(heute >= plusMonate(beginn, 6));
        if (istAlt) expect(istZuPruefen({ geprueftAm: beginn }, plusTage(heute, weitere))).toBe(true);
      }),
    );
  });
});

describe('who is responsible', () => {
  const sprache = { feld: 'sprache' as const, kommuneId: null, ortsteil: '' };
  const unterdorf = { feld: 'sprache' as const, kommuneId: A_DORF.id, ortsteil: 'Unterdorf' };

  test('a partner without Kommunen is there for each of them', () => {
    expect([istDaFuer({ kommuneIds: [] }, B_HEIM.id), istDaFuer({ kommuneIds: [A_DORF.id] }, B_HEIM.id)]).toEqual([
      true,
      false,
    ]);
  });

  test('whoever is responsible for all of a Kommune is so in its Ortsteile, and nobody beyond the own Kommunen', () => {
    const ganz = partnerEingabe({ zustaendigkeiten: [sprache] });
    expect([
      istZustaendig(ganz, { feld: 'sprache', kommuneId: A_DORF.id, ortsteil: 'Unterdorf' }),
      istZustaendig(ganz, { feld: 'sprache', kommuneId: A_DORF.id, ortsteil: '' }),
      istZustaendig(ganz, { feld: 'arbeit', kommuneId: A_DORF.id, ortsteil: '' }),
      istZustaendig(ganz, { feld: 'sprache', kommuneId: B_HEIM.id, ortsteil: '' }),
    ]).toEqual([true, true, false, false]);
  });

  test('whoever is responsible for an Ortsteil is not for the whole', () => {
    const teil = partnerEingabe({ zustaendigkeiten: [unterdorf] });
    expect(
      ['Unterdorf', 'Oberdorf', ''].map((ortsteil) =>
        istZustaendig(teil, { feld: 'sprache', kommuneId: A_DORF.id, ortsteil }),
      ),
    ).toEqual([true, false, false]);
  });

  test('an Ortsteil without its Kommune, a Kommune beside the own ones and a line twice are told at their fields', () => {
    expect(
      fehlerDesPartners(
        partnerEingabe({
          zustaendigkeiten: [
            unterdorf,
            { ...unterdorf, kommuneId: null },
            { ...sprache, kommuneId: B_HEIM.id },
            { ...unterdorf, ortsteil: 'unterdorf' },
          ],
        }),
      ),
    ).toEqual([
      { feld: 'zustaendigkeiten.1.kommuneId', satz: 'Zum Ortsteil bitte die Kommune wählen.' },
      {
        feld: 'zustaendigkeiten.2.kommuneId',
        satz: 'Für diese Kommune ist die Stelle nicht da. Bitte die Kommune oben dazunehmen oder eine andere wählen.',
      },
      { feld: 'zustaendigkeiten.3.feld', satz: 'Diese Zuständigkeit steht schon weiter oben.' },
    ]);
  });
});
