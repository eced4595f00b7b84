import { describe, expect, it } from 'vitest';
import tranche from '../../figures/erste-tranche-2017.json' with { type: 'json' };
import planungsrahmen from '../../figures/planungsrahmen-2018.json' with { type: 'json' };
import stellen from '../../figures/stellen-und-saetze.json' with { type: 'json' };
import { datum } from '../../../shared/foundation/date.ts';
import { lastenausgleich } from '../../../shared/foerderrecht/lastenausgleich.ts';
import { ersteTranche, jahresrahmen, rahmenFuerZeitraum } from '../../../shared/foerderrecht/planungsrahmen.ts';
import { pruefeRahmen } from '../../../shared/foerderrecht/schwellen.ts';
import { zQualifikationstyp, zRegimeId } from '../../../shared/foerderrecht/types.ts';
import { foerderende } from '../../../shared/foerderrecht/zeitraum.ts';
import { stellenbetrag, summeErklaert, zuwendung } from '../../../shared/foerderrecht/zuwendung.ts';
import { regime } from '../../support/builders.ts';
import { mitEigenemWert, pflicht } from './support.ts';

const R1 = regime('r1-2017-2019');
const STICHTAG = datum('2018-01-01');
const jahreswert = (personen: number) => pflicht(jahresrahmen(R1, personen, STICHTAG));
const euro = (betrag: { cent: number } | null) => pflicht(betrag).cent / 100;

describe('Planungsrahmen for twelve months, as published in January 2018', () => {
  it.each(planungsrahmen.werte)('$gemeinde: $personen persons give $eurProJahr €', ({ personen, eurProJahr }) => {
    expect(euro(jahreswert(personen))).toBe(eurProJahr);
  });

  it.each(planungsrahmen.summenUndNaeherungen)(
    '$name: $personen persons give $eurProJahr € (published: $veroeffentlicht)',
    ({ personen, eurProJahr }) => {
      expect(euro(jahreswert(personen))).toBe(eurProJahr);
    },
  );

  it('adds rounded values: Landkreis Göppingen has 815.185 €, the formula on its 1.024 persons gives 815.186 €', () => {
    const { beispielaufteilung, personen, eurProJahr, formelAufDieSumme } = planungsrahmen.summeGerundeterWerte;
    const gemeinden = beispielaufteilung.personen.map((anzahl, index) => ({
      name: `Gemeinde ${index + 1}`,
      betrag: jahreswert(anzahl),
    }));
    expect({
      personen: beispielaufteilung.personen.reduce((summe, anzahl) => summe + anzahl, 0),
      summe: euro(summeErklaert('Planungsrahmen', gemeinden)),
      direkt: euro(jahreswert(personen)),
    }).toEqual({ personen, summe: eurProJahr, direkt: formelAufDieSumme });
  });

  it('adds the six Gemeinden of Bergstraße/Neckar to the published 561.236 €', () => {
    const namen = ['Schriesheim', 'Hirschberg', 'Weinheim', 'Edingen-Neckarhausen', 'Ladenburg', 'Heddesheim'];
    const gemeinden = planungsrahmen.werte
      .filter((wert) => namen.includes(wert.gemeinde))
      .map((wert) => ({ name: wert.gemeinde, betrag: jahreswert(wert.personen) }));
    expect(summeErklaert('Bergstraße/Neckar', gemeinden)).toMatchObject({
      cent: 561_236_00,
      erklaerung: {
        eingesetzt: '67.667 € + 23.882 € + 280.220 € + 61.298 € + 62.094 € + 66.075 € = 561.236 €',
      },
    });
  });

  it('shares 58.000.000 € among 72.857 persons without rest', () => {
    expect(euro(jahreswert(72_857))).toBe(58_000_000);
  });
});

describe('first tranche, as published in July 2017', () => {
  const druckfehler = new Map(tranche.druckfehler.map((fall) => [fall.gemeinde, fall]));

  it.each(tranche.werte.filter((wert) => !druckfehler.has(wert.gemeinde)))(
    '$gemeinde ($liste): $personen persons give $eur €',
    ({ personen, eur }) => {
      expect(euro(ersteTranche(R1, personen))).toBe(eur);
    },
  );

  it('differs from the list only for Schwanau, a known misprint: 31.157 € printed, 31.212 € by the formula', () => {
    const abweichend = tranche.werte.filter((wert) => euro(ersteTranche(R1, wert.personen)) !== wert.eur);
    expect(abweichend).toEqual([{ liste: 'Ortenau/Lahr', gemeinde: 'Schwanau', personen: 42, eur: 31_157 }]);
    expect(euro(ersteTranche(R1, 42))).toBe(31_212);
  });

  it('is a release for application, not a payment', () => {
    expect(pflicht(ersteTranche(R1, 42)).erklaerung.hinweis).toBe(
      'Freigabe zur Beantragung, keine Auszahlung. Wird auf den endgültigen Planungsrahmen angerechnet.',
    );
  });
});

describe('Stuttgart', () => {
  const { vzaeHundertstel, von, bis, personen, stellensummeEur, jahresrahmenEur, bewilligtEur } = stellen.stuttgart;

  it('51,1 VZÄ for 24 months are 6.540.800 €, the Planungsrahmen bounds them to 6.540.594 €', () => {
    const betrag = pflicht(
      stellenbetrag({ regime: R1, typ: 'a', vzaeHundertstel, von: datum(von), bis: datum(bis) }),
    ).betrag;
    const rahmen = pflicht(
      rahmenFuerZeitraum(
        R1,
        { personen, festgesetztCent: null, festgesetztBezug: 'zwoelf_monate' },
        datum(von),
        datum(bis),
      ),
    );
    const ergebnis = zuwendung({ stellensumme: betrag, rahmen, bewilligt: summeErklaert('Bereits bewilligt', []) });
    expect({
      stellensumme: euro(betrag),
      jahr: euro(jahreswert(personen)),
      zuwendung: euro(ergebnis),
      grund: ergebnis.erklaerung.hinweis,
    }).toEqual({
      stellensumme: stellensummeEur,
      jahr: jahresrahmenEur,
      zuwendung: bewilligtEur,
      grund: 'Der Planungsrahmen begrenzt die Zuwendung; 206 € sind nicht gedeckt.',
    });
  });

  it('counted on 2.555 persons among 46.828 in the forecast of 2017', () => {
    const { divisor, eurProJahr, personen: gezaehlt } = stellen.stuttgartVorausschau2017;
    const vorausschau = mitEigenemWert(R1, 'planungsrahmen.divisor', divisor);
    expect(euro(jahresrahmen(vorausschau, gezaehlt, STICHTAG))).toBe(eurProJahr);
  });
});

describe('posts for a year', () => {
  it.each(stellen.jahresbetraege)('$name: $veroeffentlicht', ({ regime: id, typ, jahr, vzaeHundertstel, eur }) => {
    const stelle = stellenbetrag({
      regime: regime(zRegimeId.parse(id)),
      typ: zQualifikationstyp.parse(typ),
      vzaeHundertstel,
      von: datum(`${jahr}-01-01`),
      bis: datum(`${jahr}-12-31`),
    });
    expect(euro(pflicht(stelle).betrag)).toBe(eur);
  });
});

describe('threshold of 51.000 €', () => {
  it.each(stellen.schwelle.faelle)('$name: $personen persons, $fehltEur € missing', (fall) => {
    const jahr = jahreswert(fall.personen);
    const gruende = pruefeRahmen({
      regime: R1,
      rahmenJahrCent: jahr.cent,
      vzaeSummeHundertstel: 100,
      am: STICHTAG,
      personen: fall.personen,
    });
    expect({ jahr: euro(jahr), fehlt: gruende.map((grund) => /fehlen (.*) €/.exec(grund.satz)?.[1]) }).toEqual({
      jahr: fall.eurProJahr,
      fehlt: fall.fehltEur === 0 ? [] : [fall.fehltEur.toLocaleString('de-DE')],
    });
  });
});

describe('dates and § 29d FAG', () => {
  it.each(stellen.berglen.enden)('Berglen: $monate months from 01.10.2017 end on $bis', ({ monate, bis }) => {
    expect(foerderende(datum(stellen.berglen.beginn), monate)).toBe(bis);
  });

  it.each(stellen.par29d)('$name 2017: $personen persons, $veroeffentlicht', ({ personen, cent }) => {
    expect(pflicht(lastenausgleich(R1, personen, datum('2017-09-15'))).cent).toBe(cent);
  });

  it('§ 29d FAG cannot be computed for 2018: the number of persons of the Land is not known', () => {
    expect(lastenausgleich(R1, 418, datum('2018-09-15'))).toBeNull();
  });
});
