import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foerderrechtAnmeldung } from '../../../../electron/backend/foerderrecht/registration.ts';
import {
  ergaenze,
  listeRegime,
  passeAn,
  setzeZurueck,
  zeigeVerlauf,
} from '../../../../electron/backend/foerderrecht/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { raeumePapierkorbAuf } from '../../../../electron/backend/protokoll/bin.ts';
import { letzterSchritt, macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zahlwert } from '../../../../shared/foerderrecht/rules.ts';
import { A_DORF, foerderrecht } from '../../../support/builders.ts';
import { anfrageAn, fehlschlag, felder, gruende, neueDatenbank, vonKollege } from '../../../support/anfragen.ts';

const STELLE_2018 = {
  regimeId: 'r1-2017-2019',
  schluessel: 'par29d.divisor',
  gueltigVon: datum('2018-01-01'),
} as const;
const PERSONEN_2018 = {
  ...STELLE_2018,
  gueltigBis: datum('2018-12-31'),
  wert: 80_000,
  quelle: 'Schreiben des Statistischen Landesamts',
  gewissheit: 'belegt',
  begruendung: 'Zahl für 2018 nachgereicht',
  version: null,
} as const;
const TYP_A = { regimeId: 'r1-2017-2019', schluessel: 'pauschale.a', gueltigVon: datum('2017-01-01') } as const;

async function personen2018(anfrage: Anfrage): Promise<number | null> {
  const [regime] = await listeRegime(anfrage);
  return regime === undefined ? null : zahlwert(regime, 'par29d.divisor', datum('2018-09-15'));
}

async function nimmZurueck(anfrage: Anfrage): Promise<void> {
  const schritt = await letzterSchritt(anfrage, [foerderrechtAnmeldung]);
  await macheRueckgaengig(anfrage, [foerderrechtAnmeldung], schritt?.befehlId ?? 0);
}

describe('A value where none is shipped', () => {
  test('is added with source, certainty and period, changed, and taken away', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    expect(await personen2018(anfrage)).toBeNull();
    const regime = await ergaenze(anfrage, PERSONEN_2018);
    expect(regime.kennwerte.filter(({ angepasst }) => angepasst !== null)).toEqual([
      {
        schluessel: 'par29d.divisor',
        bezeichnung: 'Integrationslastenausgleich nach § 29d FAG, Personen im Land',
        einheit: 'personen',
        wert: 80_000,
        gueltigVon: '2018-01-01',
        gueltigBis: '2018-12-31',
        quelle: 'Schreiben des Statistischen Landesamts',
        gewissheit: 'belegt',
        hinweis: null,
        angepasst: {
          urspruenglich: null,
          begruendung: 'Zahl für 2018 nachgereicht',
          am: '2018-01-15T08:00:00.000Z',
          von: 'Petra Roth',
          version: 1,
        },
      },
    ]);
    await ergaenze(anfrage, { ...PERSONEN_2018, wert: 81_000, version: 1 });
    expect(await personen2018(anfrage)).toBe(81_000);
    await setzeZurueck(anfrage, { ...STELLE_2018, version: 2 });
    expect(await listeRegime(anfrage)).toEqual(foerderrecht());
  });

  test('is refused where another one of its kind holds, and nothing is saved', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    await ergaenze(anfrage, { ...PERSONEN_2018, gueltigVon: datum('2018-07-01') });
    expect(await felder(ergaenze(anfrage, PERSONEN_2018))).toEqual([
      'gueltigVon: In diesem Zeitraum gilt schon 80.000 Personen (01.07.2018 – 31.12.2018). Bitte den Zeitraum ändern oder jenen Wert.',
    ]);
    expect(await felder(ergaenze(anfrage, { ...PERSONEN_2018, ...TYP_A, wert: 1 }))).toEqual([
      'gueltigVon: In diesem Zeitraum gilt schon 64.000 € (ab 01.01.2017). Bitte den Zeitraum ändern oder jenen Wert.',
    ]);
    expect(await personen2018(anfrage)).toBe(80_000);
  });

  test('that a colleague added or changed meanwhile is not overwritten', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    await ergaenze(vonKollege(anfrage), PERSONEN_2018);
    const veraltet = { code: 'VERALTET', geaendertVon: 'Hannes Ulm' };
    expect(await fehlschlag(ergaenze(anfrage, { ...PERSONEN_2018, wert: 1 }))).toMatchObject(veraltet);
    await ergaenze(vonKollege(anfrage), { ...PERSONEN_2018, wert: 82_000, version: 1 });
    expect(await fehlschlag(ergaenze(anfrage, { ...PERSONEN_2018, version: 1 }))).toMatchObject(veraltet);
    expect(await personen2018(anfrage)).toBe(82_000);
  });

  test('does not come back by an undo into days that another one has taken since', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    await ergaenze(anfrage, PERSONEN_2018);
    await setzeZurueck(anfrage, { ...STELLE_2018, version: 1 });
    const entfernen = await letzterSchritt(anfrage, [foerderrechtAnmeldung]);
    await ergaenze(anfrage, { ...PERSONEN_2018, gueltigVon: datum('2018-06-01'), wert: 90_000 });
    const lauf = macheRueckgaengig(anfrage, [foerderrechtAnmeldung], entfernen?.befehlId ?? 0);
    expect((await gruende(lauf)).map(({ code }) => code)).toEqual(['inzwischen-vergeben']);
    expect(await personen2018(anfrage)).toBe(90_000);
  });

  test('is not for an account that sees only some of the Kommunen', async () => {
    const anfrage = anfrageAn(await neueDatenbank(), { kommunen: [A_DORF.id] });
    expect((await fehlschlag(ergaenze(anfrage, PERSONEN_2018))).code).toBe('NICHT_ERLAUBT');
  });
});

describe('The history of a value', () => {
  test('tells who set it, when, from what to what and why, and keeps what an undo did', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    await passeAn(anfrage, { ...TYP_A, wert: 65_000_00, begruendung: 'Bescheid vom 01.03.2018', version: null });
    await passeAn(vonKollege(anfrage), { ...TYP_A, wert: 66_000_00, begruendung: 'Berichtigung', version: 1 });
    await nimmZurueck(vonKollege(anfrage));
    await setzeZurueck(anfrage, { ...TYP_A, version: 3 });
    const verlauf = await zeigeVerlauf(anfrage, TYP_A);
    expect(
      verlauf.map(({ von, istRuecknahme, vorher, nachher, begruendung }) => [
        von,
        istRuecknahme,
        vorher,
        nachher,
        begruendung,
      ]),
    ).toEqual([
      ['–', false, 65_000_00, null, ''],
      ['Hannes Ulm', true, 66_000_00, 65_000_00, 'Bescheid vom 01.03.2018'],
      ['Hannes Ulm', false, 65_000_00, 66_000_00, 'Berichtigung'],
      ['Petra Roth', false, null, 65_000_00, 'Bescheid vom 01.03.2018'],
    ]);
    expect(verlauf.at(-1)?.am).toBe('2018-01-15T08:00:00.000Z');
  });

  test('belongs to one value only', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    await passeAn(anfrage, { ...TYP_A, wert: 1, begruendung: 'Probe', version: null });
    expect(await zeigeVerlauf(anfrage, { ...TYP_A, schluessel: 'pauschale.b' })).toEqual([]);
    expect(await zeigeVerlauf(anfrage, { ...TYP_A, regimeId: 'r2-2020-2022' })).toEqual([]);
  });

  test('outlives the bin: years later it is still told what held', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    await passeAn(anfrage, { ...TYP_A, wert: 65_000_00, begruendung: 'Bescheid vom 01.03.2018', version: null });
    await setzeZurueck(anfrage, { ...TYP_A, version: 1 });
    const vorher = await zeigeVerlauf(anfrage, TYP_A);
    await raeumePapierkorbAuf({ ...anfrage, jetzt: '2021-01-15T08:00:00.000Z' });
    expect(await zeigeVerlauf(anfrage, TYP_A)).toEqual(vorher);
    expect(vorher).toHaveLength(2);
  });
});

test('property: whatever values are set and taken back, by hand or by undo, the Förderrecht is as it was', async () => {
  const anfrage = anfrageAn(await neueDatenbank());
  const zahlwerte = foerderrecht().flatMap(({ id, kennwerte }) =>
    kennwerte.filter(({ einheit }) => einheit === 'cent').map((wert) => ({ regimeId: id, ...wert })),
  );
  const schritt = fc.record({
    stelle: fc.nat(zahlwerte.length - 1),
    wert: fc.integer({ min: 0, max: 9_000_000_00 }),
    perUndo: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(schritt, { minLength: 1, maxLength: 3 }), async (schritte) => {
      for (const { stelle, wert, perUndo } of schritte) {
        const ziel = zahlwerte[stelle];
        if (ziel === undefined) continue;
        const { regimeId, schluessel, gueltigVon } = ziel;
        const wertstelle = { regimeId, schluessel, gueltigVon };
        await passeAn(anfrage, { ...wertstelle, wert, begruendung: 'Probe', version: null });
        const regime = (await listeRegime(anfrage)).find(({ id }) => id === regimeId);
        expect(regime && zahlwert(regime, schluessel, gueltigVon)).toBe(wert);
        if (perUndo) await nimmZurueck(anfrage);
        else await setzeZurueck(anfrage, { ...wertstelle, version: 1 });
        expect(await listeRegime(anfrage)).toEqual(foerderrecht());
      }
    }),
    { numRuns: 8 },
  );
});
