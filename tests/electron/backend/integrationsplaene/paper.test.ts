import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { alsPng } from '../../../../electron/backend/dokumente/grey-picture.ts';
import { liesScanGeschuetzt } from '../../../../electron/backend/dokumente/scan.ts';
import { legeScanAb, liesDokument, loescheDokument } from '../../../../electron/backend/dokumente/service.ts';
import { haushaltAlsBezug } from '../../../../electron/backend/faelle/service.ts';
import { schreibePlanFort, vereinbarePlan } from '../../../../electron/backend/integrationsplaene/draft.ts';
import {
  folgeDerPlanunterschrift,
  legePlanAb,
  merkblattAlsBlatt,
  planAlsBlatt,
  planAlsWord,
} from '../../../../electron/backend/integrationsplaene/paper.ts';
import { einePlanfassung, gelesenerPlan } from '../../../../electron/backend/integrationsplaene/service.ts';
import { papiercodeAus } from '../../../../shared/documents/papiercode.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { felder, gruende } from '../../../support/anfragen.ts';
import { legeEntwurfAn, legePlanAn, mitPlanfamilie } from '../../../support/integrationsplaene.ts';
import { GEHEIM, geheimesFeld, planfeld } from '../../../support/plan-words.ts';
import { absaetze, entpacke, teil } from '../../../support/ooxml.ts';
import { ersteSeitePng } from '../../../support/rendered.ts';
import { leereSeite, scanPng } from '../../../support/scans.ts';
import { findWerkzeug } from '../../../support/werkzeuge.ts';

const HEUTE = datum('2018-02-01');

/** The plan of the family, agreed, with an entry in the mother's envelope. */
async function stube() {
  const familie = await mitPlanfamilie();
  const { anfrage, akte, mutter } = familie;
  const fassung = await legePlanAn(anfrage, akte, { felder: [planfeld(), geheimesFeld(mutter)] });
  return { ...familie, fassung, kopie: { fassungId: fassung.id, personId: mutter, sprache: 'ar' as const } };
}

/** A scan on its way, as the window hands it over: read, filed, and what follows from it. */
async function scanne(anfrage: Anfrage, bytes: Uint8Array, haushaltId: string | null = null) {
  const { codes, dateiart, vorschau } = await liesScanGeschuetzt(bytes);
  const ziel = haushaltId === null ? null : await haushaltAlsBezug(anfrage, haushaltId);
  return legeScanAb(anfrage, { name: 'SCAN.png', bytes, dateiart, codes, vorschau }, ziel, [
    {
      tabelle: 'haushalte',
      finde: haushaltAlsBezug,
      unterschrieben: (innen, _id, papier) => folgeDerPlanunterschrift(innen, papier),
    },
  ]);
}

const zufall = () => 0.5;
const bild = (code: string) => scanPng([code], { dpi: 150, grad: 1, rauschen: 20 }, zufall);

async function worte(datei: Uint8Array): Promise<string> {
  return absaetze(teil(await entpacke(datei), 'word/document.xml')).join('\n');
}

describe('a copy of the plan', () => {
  test('is a draft until the version is agreed, and is not filed before', async () => {
    const { anfrage, akte, mutter } = await mitPlanfamilie();
    const entwurf = await legeEntwurfAn(anfrage, akte);
    const kopie = { fassungId: entwurf.id, personId: mutter, sprache: 'de' as const };

    expect((await planAlsBlatt(anfrage, kopie)).istEntwurf).toBe(true);
    expect((await gruende(legePlanAb(anfrage, kopie))).map(({ code }) => code)).toEqual(['plan-noch-entwurf']);
  });

  test('is for an adult of the plan, or for the file', async () => {
    const { anfrage, kopie, lina } = await stube();

    expect(await felder(planAlsBlatt(anfrage, { ...kopie, personId: lina }))).toEqual([
      'personId: Eine eigene Ausfertigung erhalten nur erwachsene Personen des Plans.',
    ]);
    expect((await planAlsBlatt(anfrage, { ...kopie, personId: null })).briefkopf?.anschrift).toEqual([
      'Ausfertigung für die Akte',
    ]);
  });

  test('has what lies in the envelope only with a reason, which is recorded', async () => {
    const { anfrage, kopie, vater } = await stube();
    const gruendeDerEinsicht = async () =>
      (await anfrage.db.selectFrom('einsichten').select(['gegenstand', 'grund']).execute()).map(
        ({ gegenstand, grund }) => `${gegenstand}: ${grund}`,
      );
    const mit = async (personId: typeof vater | null, grund: string) =>
      (await worte((await planAlsWord(anfrage, { ...kopie, personId, grund })).bytes)).includes(GEHEIM);

    expect(await mit(kopie.personId, '')).toBe(false);
    expect(await mit(null, 'Akte')).toBe(false);
    expect(await gruendeDerEinsicht()).toEqual([]);
    expect(await mit(kopie.personId, 'Ausfertigung ausgehändigt')).toBe(true);
    expect(await mit(vater, 'Ausfertigung ausgehändigt')).toBe(false);
    expect(await gruendeDerEinsicht()).toEqual(['plan: Ausfertigung ausgehändigt', 'plan: Ausfertigung ausgehändigt']);
    expect(JSON.stringify(await merkblattAlsBlatt(anfrage, kopie))).not.toContain(GEHEIM);
  });

  test('that was filed is given back as filed, without the envelope, once for each adult and language', async () => {
    const { anfrage, kopie, vater, fassung } = await stube();
    const dokument = await legePlanAb(anfrage, kopie);
    const { bytes } = await liesDokument(anfrage, dokument.id);

    expect((await legePlanAb(anfrage, kopie)).id).toBe(dokument.id);
    expect((await legePlanAb(anfrage, { ...kopie, personId: vater })).id).not.toBe(dokument.id);
    expect((await legePlanAb(anfrage, { ...kopie, sprache: 'de' })).id).not.toBe(dokument.id);
    expect((await planAlsBlatt(anfrage, kopie)).papiercode?.code).toBe(dokument.papiercode);
    expect((await planAlsWord(anfrage, { ...kopie, grund: '' })).bytes).toEqual(bytes);
    expect(await worte(bytes)).not.toContain(GEHEIM);
    expect(fassung.stand).toBe('vereinbart');
  });

  test('that was filed and deleted is made anew', async () => {
    const { anfrage, kopie } = await stube();
    const erstes = await legePlanAb(anfrage, kopie);
    await loescheDokument(anfrage, erstes.id);

    expect((await planAlsBlatt(anfrage, kopie)).papiercode).toBeUndefined();
    expect((await legePlanAb(anfrage, kopie)).id).not.toBe(erstes.id);
  });

  test('of the second version has the sheet of the Fortschreibung in front', async () => {
    const { anfrage, fassung, kopie } = await stube();
    const { plan } = await gelesenerPlan(anfrage, fassung.planId);
    const zweite = await schreibePlanFort(anfrage, { id: plan.id, version: plan.version });
    await vereinbarePlan(anfrage, { id: zweite.id, version: zweite.version, am: HEUTE, unterschriebenVon: [] });
    const { bloecke } = await planAlsBlatt(anfrage, { ...kopie, fassungId: zweite.id });

    expect(bloecke[0]).toMatchObject({ art: 'ueberschrift', text: 'Fortschreibung' });
  });
});

describe('a copy that comes back signed', () => {
  test('sets the signature of this adult, not of the other', async () => {
    const { anfrage, kopie, mutter } = await stube();
    const { papiercode } = await legePlanAb(anfrage, kopie);
    const { istErkannt, satz } = await scanne(anfrage, bild(papiercode ?? ''));
    const { unterschriften } = await einePlanfassung(anfrage, kopie.fassungId);

    expect([istErkannt, satz]).toEqual([true, expect.stringContaining('Das Papier gilt jetzt als unterschrieben.')]);
    expect(unterschriften.flatMap(({ personId, unterschriebenAm }) => (unterschriebenAm ? [personId] : []))).toEqual([
      mutter,
    ]);
  });

  test('of a version that was replaced meanwhile is filed, and nothing else follows', async () => {
    const { anfrage, kopie, fassung } = await stube();
    const { papiercode } = await legePlanAb(anfrage, kopie);
    const { plan } = await gelesenerPlan(anfrage, fassung.planId);
    const zweite = await schreibePlanFort(anfrage, { id: plan.id, version: plan.version });
    await vereinbarePlan(anfrage, { id: zweite.id, version: zweite.version, am: HEUTE, unterschriebenVon: [] });
    const { istErkannt } = await scanne(anfrage, bild(papiercode ?? ''));
    const { unterschriften } = await einePlanfassung(anfrage, fassung.id);

    expect([istErkannt, unterschriften.some(({ unterschriebenAm }) => unterschriebenAm !== null)]).toEqual([
      true,
      false,
    ]);
  });

  test('with the code of another Datenbestand, or blank, is filed where the clerk puts it, and signs nothing', async () => {
    const { anfrage, akte, kopie } = await stube();
    await legePlanAb(anfrage, kopie);
    const fremder = papiercodeAus(Uint8Array.from({ length: 10 }, (_, stelle) => stelle));
    const leer = alsPng(leereSeite(100));
    const ohneZiel = [await felder(scanne(anfrage, bild(fremder))), await felder(scanne(anfrage, leer))];
    const mitZiel = [
      await scanne(anfrage, bild(fremder), akte.haushalt.id),
      await scanne(anfrage, leer, akte.haushalt.id),
    ];
    const { unterschriften } = await einePlanfassung(anfrage, kopie.fassungId);

    expect(ohneZiel).toEqual(
      Array(2).fill([
        'datei: Auf dieser Datei steht kein Code eines abgelegten Papiers. Bitte sie dort ablegen, wozu sie gehört.',
      ]),
    );
    expect(mitZiel.map(({ satz }) => satz.split('. ')[0])).toEqual([
      'Der Code auf der Datei gehört zu keinem abgelegten Papier',
      'Auf der Datei wurde kein Code gelesen',
    ]);
    expect(unterschriften.every(({ unterschriebenAm }) => unterschriebenAm === null)).toBe(true);
  });

  test.skipIf(findWerkzeug('soffice') === null || findWerkzeug('pdftoppm') === null)(
    'is known by its code from the printed page',
    async () => {
      const { anfrage, kopie } = await stube();
      const dokument = await legePlanAb(anfrage, kopie);
      const { bytes } = await liesDokument(anfrage, dokument.id);

      expect((await liesScanGeschuetzt(await ersteSeitePng(bytes, 200))).codes).toEqual([dokument.papiercode]);
    },
    60_000,
  );
});
