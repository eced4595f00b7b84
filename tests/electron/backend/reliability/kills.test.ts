import { expect, test } from 'vitest';
import { starteKind } from '../../../support/child.ts';
import { createZufall } from '../../../support/random.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';

const TODE = 200;
/** Long enough that kills fall into every kind of step, short enough for two hundred of them. */
const HOECHSTENS_MS = 60;

interface Fund {
  readonly namen: readonly string[];
  readonly halbe: readonly string[];
}

test(`killed ${TODE} times during business steps: nothing acknowledged is lost, nothing is there by halves, each start opens`, async () => {
  const { saat, zufall } = createZufall();
  const ordner = neuerOrdner();
  const bestaetigt: string[] = [];
  for (let tod = 0; tod <= TODE; tod += 1) {
    const kind = starteKind('steps-until-killed', [ordner, tod === 0 ? 'neu' : 'weiter']);
    const fund = JSON.parse(await kind.bereit) as Fund;
    const namen = new Set(fund.namen);
    expect({ saat, tod, fehlende: bestaetigt.filter((name) => !namen.has(name)), halbe: fund.halbe }).toEqual({
      saat,
      tod,
      fehlende: [],
      halbe: [],
    });
    const wecker = setTimeout(() => kind.prozess.kill('SIGKILL'), zufall() * HOECHSTENS_MS);
    const { ausgabe, fehlerausgabe } = await kind.ende;
    clearTimeout(wecker);
    expect({ saat, tod, fehlerausgabe }).toEqual({ saat, tod, fehlerausgabe: '' });
    // The first line is the find, the last may have been cut by the kill.
    bestaetigt.push(...ausgabe.split('\n').slice(1, -1));
  }
  expect(bestaetigt.length).toBeGreaterThan(TODE / 4);
}, 400_000);
