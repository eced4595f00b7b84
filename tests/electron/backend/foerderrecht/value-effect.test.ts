import { describe, expect, test } from 'vitest';
import { einAntrag, legeAntragAn, pruefeUndSchliesse } from '../../../../electron/backend/antraege/service.ts';
import { antraegeAuswirkung } from '../../../../electron/backend/antraege/value-effect.ts';
import { inTransaktion } from '../../../../electron/backend/changes.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { ergaenze, passeAn, setzeZurueck, zeigeAuswirkung } from '../../../../electron/backend/foerderrecht/service.ts';
import { speicherePlanungsrahmen } from '../../../../electron/backend/kommunen/service.ts';
import { rahmenAuswirkung } from '../../../../electron/backend/kommunen/value-effect.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { A_DORF, antragEingabe, antragId, B_HEIM, planungsrahmen } from '../../../support/builders.ts';
import { abzug, felder, mitPersonal } from '../../../support/anfragen.ts';

const QUELLEN = [rahmenAuswirkung, antraegeAuswirkung];
const TYP_A = { regimeId: 'r1-2017-2019', schluessel: 'pauschale.a', gueltigVon: datum('2017-01-01') } as const;
const DIVISOR = { ...TYP_A, schluessel: 'planungsrahmen.divisor' } as const;
const ENTWURF = `/antraege/${antragId(1)}`;

async function mitEntwurf(): Promise<Anfrage> {
  const anfrage = await mitPersonal();
  await inTransaktion(anfrage, (anfrage) => legeAntragAn({ ...anfrage, neueId: () => antragId(1) }, antragEingabe()));
  return anfrage;
}

const probe = (anfrage: Anfrage, stelle: typeof TYP_A | typeof DIVISOR, wert: number | null) =>
  zeigeAuswirkung(anfrage, QUELLEN, { ...stelle, gueltigBis: null, wert });

const zuwendung = async (anfrage: Anfrage) =>
  (await einAntrag(anfrage, antragId(1))).berechnung?.zuwendung.cent ?? null;

describe('What a value would change', () => {
  test('is computed with it put in, comes true when it is saved, and saves nothing itself', async () => {
    const anfrage = await mitEntwurf();
    const vorher = await abzug(anfrage.db);
    const { aenderungen, bleibt, nichtGesehen } = await probe(anfrage, TYP_A, 32_000_00);
    expect(await abzug(anfrage.db)).toEqual(vorher);
    expect({ bleibt, nichtGesehen }).toEqual({ bleibt: [], nichtGesehen: [] });
    expect(aenderungen.map(({ ziel }) => ziel)).toEqual([ENTWURF]);
    const wechsel = aenderungen[0]?.betraege.find(({ name }) => name === 'Zuwendung');
    expect(wechsel?.altCent).toBe(await zuwendung(anfrage));

    await passeAn(anfrage, { ...TYP_A, wert: 32_000_00, begruendung: 'Bescheid', version: null });
    expect(await zuwendung(anfrage)).toBe(wechsel?.neuCent);
    expect(wechsel?.neuCent).not.toBe(wechsel?.altCent);

    // Taking it back is shown, too, and is the same the other way round.
    const zurueck = (await probe(anfrage, TYP_A, null)).aenderungen[0]?.betraege.find(
      ({ name }) => name === 'Zuwendung',
    );
    expect(zurueck).toEqual({ name: 'Zuwendung', altCent: wechsel?.neuCent, neuCent: wechsel?.altCent });
    await setzeZurueck(anfrage, { ...TYP_A, version: 1 });
    expect(await zuwendung(anfrage)).toBe(wechsel?.altCent);
  });

  test('is nothing for the same value, for a period without records, and for what no amount hangs on', async () => {
    const anfrage = await mitEntwurf();
    const nichts = { aenderungen: [], bleibt: [], nichtGesehen: [] };
    expect(await probe(anfrage, TYP_A, 64_000_00)).toEqual(nichts);
    const r3 = { regimeId: 'r3-2022-2024', schluessel: 'pauschale.a', gueltigVon: datum('2022-01-26') } as const;
    expect(await zeigeAuswirkung(anfrage, QUELLEN, { ...r3, gueltigBis: null, wert: 1 })).toEqual(nichts);
    const par29d = { ...TYP_A, schluessel: 'par29d.divisor', gueltigVon: datum('2018-01-01') };
    expect(
      await zeigeAuswirkung(anfrage, QUELLEN, { ...par29d, gueltigBis: datum('2018-12-31'), wert: 80_000 }),
    ).toEqual(nichts);
  });

  test('names the Planungsrahmen of each Kommune with old and new amount, and the sentences that come', async () => {
    const anfrage = await mitEntwurf();
    const { aenderungen } = await probe(anfrage, DIVISOR, 100_000);
    const rahmen = aenderungen.filter(({ was }) => was.startsWith('Planungsrahmen'));
    expect(rahmen.map(({ was, betraege }) => [was, betraege])).toEqual([
      // 83, 41 and 30 persons × 58 Mio. € / 72.857, and / 100.000.
      ['Planungsrahmen A-dorf', [{ name: 'für 12 Monate', altCent: 66_075_00, neuCent: 48_140_00 }]],
      ['Planungsrahmen B-heim', [{ name: 'für 12 Monate', altCent: 32_639_00, neuCent: 23_780_00 }]],
      ['Planungsrahmen C-hausen', [{ name: 'für 12 Monate', altCent: 23_882_00, neuCent: 17_400_00 }]],
    ]);
    expect(rahmen[0]?.kommtHinzu.join()).toContain('Der Planungsrahmen beträgt 48.140 € im Jahr (83 Personen).');
    expect(aenderungen.some(({ ziel }) => ziel === ENTWURF)).toBe(true);
  });

  test('leaves a fixed Planungsrahmen and a checked Antrag, and says so', async () => {
    const anfrage = await mitEntwurf();
    await inTransaktion(anfrage, (anfrage) => pruefeUndSchliesse(anfrage, { id: antragId(1), version: 1 }));
    await speicherePlanungsrahmen(anfrage, {
      version: 1,
      eingabe: { ...planungsrahmen({ kommuneId: A_DORF.id }), festgesetztCent: 70_000_00 },
    });
    const mitDivisor = await probe(anfrage, DIVISOR, 100_000);
    expect(mitDivisor.bleibt).toContainEqual({
      was: 'Planungsrahmen A-dorf',
      ziel: `/kommunen/${A_DORF.id}`,
      grund: 'Es gilt der festgesetzte Betrag von 70.000 €.',
    });
    const mitSatz = await probe(anfrage, TYP_A, 32_000_00);
    expect(mitSatz.aenderungen).toEqual([]);
    expect(mitSatz.bleibt).toMatchObject([
      { ziel: ENTWURF, grund: 'Stand: geprüft. Die Beträge des Papiers bleiben.' },
    ]);
    const vorher = await zuwendung(anfrage);
    await passeAn(anfrage, { ...TYP_A, wert: 32_000_00, begruendung: 'Bescheid', version: null });
    expect(await zuwendung(anfrage)).toBe(vorher);
  });

  test('shows an account no more than it may see, and says that there is more', async () => {
    const anfrage = await mitEntwurf();
    const nurB = { ...anfrage, zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: B_HEIM.id }] as const };
    const { aenderungen, nichtGesehen } = await probe(nurB, DIVISOR, 100_000);
    expect(aenderungen.map(({ was }) => was)).toEqual(['Planungsrahmen B-heim']);
    expect(nichtGesehen).toEqual(['Planungsrahmen', 'Anträge']);
  });

  test('is refused where saving would be', async () => {
    const anfrage = await mitEntwurf();
    expect(await felder(probe(anfrage, DIVISOR, 0))).toEqual([
      'wert: Durch diese Zahl wird geteilt; sie muss größer als 0 sein.',
    ]);
    const ohneArt = { ...TYP_A, schluessel: 'gibt.es.nicht' };
    expect(await felder(zeigeAuswirkung(anfrage, QUELLEN, { ...ohneArt, gueltigBis: null, wert: 1 }))).toEqual([
      'schluessel: Bitte wählen, um welchen Wert es sich handelt.',
    ]);
  });

  test('of an additional value is shown as well: a rate where none was known', async () => {
    const anfrage = await mitEntwurf();
    const r4 = {
      regimeId: 'r4-ab-2025',
      schluessel: 'pauschale.kreis.08117',
      gueltigVon: datum('2025-01-01'),
    } as const;
    const zusatz = { ...r4, gueltigBis: null, wert: 62_000_00 };
    expect((await zeigeAuswirkung(anfrage, QUELLEN, zusatz)).aenderungen).toEqual([]);
    const regime = await ergaenze(anfrage, {
      ...zusatz,
      quelle: 'Bescheid des Landkreises',
      gewissheit: 'belegt',
      begruendung: 'Bescheid vom 12.03.2025',
      version: null,
    });
    expect(regime.kennwerte.at(-1)).toMatchObject({
      bezeichnung: 'Fördersatz je Vollzeitstelle: Landkreis Göppingen',
      wert: 62_000_00,
    });
  });
});
