import { describe, expect, it } from 'vitest';
import { leseStartangaben } from '../../../electron/host/flags.ts';

describe('the flags of a start', () => {
  it('are all optional', () => {
    expect(leseStartangaben([])).toEqual({
      art: 'angaben',
      angaben: { daten: null, heute: null, port: null, istOhneBrowser: false },
    });
  });

  it('are read with a blank or an equals sign', () => {
    const angaben = { daten: './x y', heute: '2018-02-28', port: 9000, istOhneBrowser: true };
    expect(leseStartangaben(['--daten', './x y', '--heute', '2018-02-28', '--port', '9000', '--ohne-browser'])).toEqual(
      { art: 'angaben', angaben },
    );
    expect(leseStartangaben(['--daten=./x y', '--heute=2018-02-28', '--port=9000', '--ohne-browser'])).toEqual({
      art: 'angaben',
      angaben,
    });
  });

  it.each([
    [['--date', 'x'], 'Den Schalter „--date“ gibt es nicht.'],
    [['-d', 'x'], 'Den Schalter „-d“ gibt es nicht.'],
    [['ordner'], 'Die Angabe „ordner“ gehört zu keinem Schalter.'],
    [['--'], null],
    [['--daten'], 'Nach „--daten“ fehlt der Ordner.'],
    [['--daten='], 'Nach „--daten“ fehlt der Ordner.'],
    [['--heute'], 'Nach „--heute“ steht kein Tag, den es gibt.'],
    [['--heute', '28.02.2018'], 'Nach „--heute“ steht kein Tag, den es gibt.'],
    [['--heute', '2018-02-30'], 'Nach „--heute“ steht kein Tag, den es gibt.'],
    [['--port', 'http'], 'Nach „--port“ steht keine Zahl von 0 bis 65535.'],
    [['--port', '65536'], 'Nach „--port“ steht keine Zahl von 0 bis 65535.'],
    [['--port=-1'], 'Nach „--port“ steht keine Zahl von 0 bis 65535.'],
    [['--port', '1e3'], 'Nach „--port“ steht keine Zahl von 0 bis 65535.'],
    [['--ohne-browser=ja'], 'Der Schalter „--ohne-browser“ steht ohne Wert.'],
    [['--port', '1', '--port', '2'], 'Der Schalter „--port“ steht zweimal da.'],
  ])('%j gives one German sentence', (argumente, satz) => {
    const ergebnis = leseStartangaben(argumente);
    expect(ergebnis.art === 'fehler' ? ergebnis.satz.slice(0, ergebnis.satz.indexOf(' Möglich sind:')) : null).toBe(
      satz,
    );
  });
});
