import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datum, plusTage } from '../../../shared/foundation/date.ts';
import { anpassungFehler } from '../../../shared/foerderrecht/anpassung.ts';
import { gruppeVon, zeigeKennwert } from '../../../shared/foerderrecht/labels.ts';
import { fassungFuer, regimeFuer, textwert, zahlwert } from '../../../shared/foerderrecht/rules.ts';
import { zRegimeDatei, zRegimeId } from '../../../shared/foerderrecht/types.ts';
import { foerderrecht, regime } from '../../support/builders.ts';

const ORDNER = new URL('../../../resources/foerderrecht/', import.meta.url);
const ALLE = foerderrecht();

describe('the shipped Förderrecht', () => {
  it('is one valid file per regime, named by its id', () => {
    const dateien = readdirSync(ORDNER).sort();
    const ids = dateien.map((name) => zRegimeDatei.parse(JSON.parse(readFileSync(new URL(name, ORDNER), 'utf8'))).id);
    expect(dateien).toEqual(ids.map((id) => `${id}.json`));
    expect(ids).toEqual(zRegimeId.options);
  });

  it('covers every day from 01.01.2017 once: no gap, no overlap, open at the end', () => {
    const raender = ALLE.map(({ von, bis }) => ({ von, naechster: bis === null ? null : plusTage(bis, 1) }));
    expect(raender).toEqual([
      { von: '2017-01-01', naechster: '2020-01-01' },
      { von: '2020-01-01', naechster: '2022-01-26' },
      { von: '2022-01-26', naechster: '2025-01-01' },
      { von: '2025-01-01', naechster: null },
    ]);
  });

  it('lets Gemeinden apply until the end of 2024', () => {
    expect(ALLE.map((eines) => eines.gemeindeDarfBeantragen)).toEqual([true, true, true, false]);
  });

  it.each(ALLE)('$name: each value names source and unit, and fits its unit', ({ kennwerte }) => {
    const maengel = kennwerte.flatMap((wert) => {
      const fehler = anpassungFehler(wert, wert.wert);
      return [
        ...(wert.quelle.length < 15 ? [`${wert.schluessel}: Quelle fehlt`] : []),
        ...(/\[\w+\]/.test(`${wert.quelle} ${wert.hinweis ?? ''}`)
          ? [`${wert.schluessel}: Kürzel nicht ausgeschrieben`]
          : []),
        ...(wert.bezeichnung === '' ? [`${wert.schluessel}: ohne Bezeichnung`] : []),
        ...(fehler === null ? [] : [`${wert.schluessel}: ${fehler}`]),
        ...(gruppeVon(wert.schluessel) === 'Weitere Werte' ? [`${wert.schluessel}: ohne Gruppe`] : []),
        ...(['auslegung', 'rekonstruiert', 'ungeprueft'].includes(wert.gewissheit) && wert.hinweis === null
          ? [`${wert.schluessel}: unsicher ohne Hinweis`]
          : []),
      ];
    });
    expect(maengel).toEqual([]);
  });

  it.each(ALLE)('$name: the periods of a key do not overlap and do not begin before the regime', (eines) => {
    const nachSchluessel = Map.groupBy(eines.kennwerte, (wert) => wert.schluessel);
    const fehler = [...nachSchluessel.values()].flatMap((zeiten) => {
      const sortiert = zeiten.toSorted((a, b) => a.gueltigVon.localeCompare(b.gueltigVon));
      return sortiert.filter((wert, index) => {
        const naechster = sortiert[index + 1];
        const laeuftHinein = naechster && (wert.gueltigBis === null || wert.gueltigBis >= naechster.gueltigVon);
        return laeuftHinein || wert.gueltigVon < eines.von;
      });
    });
    expect(fehler).toEqual([]);
  });

  it.each(ALLE)('$name: has a version of the law on its first day, and says what is not known', (eines) => {
    expect(fassungFuer(eines, eines.von)).not.toBeNull();
    expect(eines.luecken.length).toBeGreaterThan(0);
  });

  it('names the contradiction on the first tranche: released for application, not paid out', () => {
    const freigabe = regime('r1-2017-2019').kennwerte.find((wert) => wert.schluessel === 'tranche.freigabe_prozent');
    expect(freigabe).toMatchObject({ wert: 60, gewissheit: 'belegt' });
    const [widerspruch] = regime('r1-2017-2019').widersprueche;
    expect(widerspruch?.satz).toMatch(/„ausgezahlt“.*beantragt/);
    expect(widerspruch?.bei).toEqual(['tranche.freigabe_prozent']);
  });

  it('claims no certainty for its readings of open questions', () => {
    const sicher = ALLE.flatMap((eines) => eines.kennwerte).filter(
      (wert) => wert.schluessel.startsWith('auslegung.') && !['auslegung', 'rekonstruiert'].includes(wert.gewissheit),
    );
    expect(sicher).toEqual([]);
  });
});

describe('looking up', () => {
  it.each([
    ['2016-12-31', null],
    ['2017-01-01', 'r1-2017-2019'],
    ['2019-12-31', 'r1-2017-2019'],
    ['2020-01-01', 'r2-2020-2022'],
    ['2022-01-25', 'r2-2020-2022'],
    ['2022-01-26', 'r3-2022-2024'],
    ['2024-12-31', 'r3-2022-2024'],
    ['2025-01-01', 'r4-ab-2025'],
    ['2031-05-01', 'r4-ab-2025'],
  ])('a period from %s belongs to %s', (von, id) => {
    expect(regimeFuer(ALLE, datum(von))?.id ?? null).toBe(id);
  });

  it.each([
    ['2017-10-01', 'Vorläufige Hinweise zum Integrationsmanagement'],
    ['2017-12-11', 'VwV Integrationsmanagement'],
    ['2018-02-01', 'VwV Integrationsmanagement'],
    ['2019-08-28', 'VwV Integrationsmanagement, geändert am 28.08.2019'],
    ['2021-01-01', 'VwV Integrationsmanagement, geändert am 28.08.2019'],
  ])('an application of %s is made under: %s', (am, titel) => {
    expect(fassungFuer(regime('r1-2017-2019'), datum(am))?.titel).toBe(titel);
  });

  it('there is no version before the first', () => {
    expect(fassungFuer(regime('r4-ab-2025'), datum('2024-12-31'))).toBeNull();
  });

  it('gives numbers and texts by unit, and null for what is not known', () => {
    const r1 = regime('r1-2017-2019');
    expect({
      satz: zahlwert(r1, 'pauschale.c', datum('2018-01-01')),
      stichtag: textwert(r1, 'planungsrahmen.stichtag', datum('2018-01-01')),
      alsText: textwert(r1, 'pauschale.c', datum('2018-01-01')),
      alsZahl: zahlwert(r1, 'planungsrahmen.stichtag', datum('2018-01-01')),
      personen2018: zahlwert(r1, 'par29d.divisor', datum('2018-01-01')),
      ab2025: zahlwert(regime('r4-ab-2025'), 'pauschale.a', datum('2025-01-01')),
    }).toEqual({
      satz: 51_000_00,
      stichtag: '2017-09-15',
      alsText: null,
      alsZahl: null,
      personen2018: null,
      ab2025: null,
    });
  });

  it('shows each unit as a clerk reads it', () => {
    const r1 = regime('r1-2017-2019');
    const gezeigt = (schluessel: string) =>
      r1.kennwerte.filter((wert) => wert.schluessel === schluessel).map(zeigeKennwert)[0];
    expect(
      [
        'pauschale.a',
        'planungsrahmen.divisor',
        'planungsrahmen.stichtag',
        'tranche.freigabe_prozent',
        'foerdermonate',
        'mindestanteil',
        'auslegung.angefangene_monate',
      ].map(gezeigt),
    ).toEqual([
      '64.000 €',
      '72.857 Personen',
      '15.09.2017',
      '60 %',
      '24 Monate',
      '0,25 VZÄ',
      'tageweise: Tage / Tage des Monats',
    ]);
  });
});

describe('an own value', () => {
  const wert = (schluessel: string) => {
    const gefunden = regime('r1-2017-2019').kennwerte.find((eines) => eines.schluessel === schluessel);
    if (!gefunden) throw new Error(schluessel);
    return gefunden;
  };

  it.each([
    ['pauschale.a', 6_450_000],
    ['planungsrahmen.divisor', 72_858],
    ['planungsrahmen.stichtag', '2017-09-16'],
    ['auslegung.angefangene_monate', 'keiner'],
    ['kontakt.email', 'poststelle@beispiel.de'],
  ])('%s may become %s', (schluessel, neu) => {
    expect(anpassungFehler(wert(schluessel), neu)).toBeNull();
  });

  it.each([
    ['pauschale.a', -1, 'Der Wert darf nicht negativ sein.'],
    ['pauschale.a', '64.000', 'Bitte eine Zahl eingeben. Beispiel: 64.000,00'],
    ['pauschale.a', 1_000_000_000_000, 'Dieser Wert ist zu groß.'],
    ['planungsrahmen.divisor', 0, 'Durch diese Zahl wird geteilt; sie muss größer als 0 sein.'],
    ['foerdermonate', 1201, 'Dieser Wert ist zu groß.'],
    ['planungsrahmen.stichtag', '2017-09-31', 'Dieses Datum gibt es nicht. Beispiel: 15.09.2018'],
    [
      'auslegung.angefangene_monate',
      'halb',
      'Möglich sind nur: tageweise: Tage / Tage des Monats · als voller Monat · gar nicht.',
    ],
    ['kontakt.email', 7, 'Bitte einen Text eingeben.'],
  ])('%s cannot become %s', (schluessel, neu, satz) => {
    expect(anpassungFehler(wert(schluessel), neu)).toBe(satz);
  });
});
