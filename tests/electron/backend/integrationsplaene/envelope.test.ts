import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { planFristen } from '../../../../electron/backend/integrationsplaene/deadlines.ts';
import {
  schreibePlanFort,
  speicherePlanfassung,
  vereinbarePlan,
} from '../../../../electron/backend/integrationsplaene/draft.ts';
import { oeffnePlanumschlag } from '../../../../electron/backend/integrationsplaene/envelope.ts';
import { uebersichtDerPlaene } from '../../../../electron/backend/integrationsplaene/overview.ts';
import { planSuche } from '../../../../electron/backend/integrationsplaene/search.ts';
import { einePlanfassung, listePlaene } from '../../../../electron/backend/integrationsplaene/service.ts';
import { setzeZielstand } from '../../../../electron/backend/integrationsplaene/states.ts';
import { planVerlauf } from '../../../../electron/backend/integrationsplaene/timeline.ts';
import { liesAenderungen, liesSeite } from '../../../../electron/backend/protokoll/service.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { findeTreffer } from '../../../../electron/backend/suche/service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { neuerPlanfilter } from '../../../../shared/integrationsplaene/defaults.ts';
import { alleZiele } from '../../../../shared/integrationsplaene/stand.ts';
import type { Planfassung } from '../../../../shared/integrationsplaene/types.ts';
import { fehlschlag } from '../../../support/anfragen.ts';
import { mitSuche } from '../../../support/faelle.ts';
import { legeEntwurfAn, mitPlanfamilie } from '../../../support/integrationsplaene.ts';
import { GEHEIM, geheimesFeld, planfeld } from '../../../support/plan-words.ts';

const HEUTE = datum('2018-02-01');

async function mitGeheimem() {
  const { anfrage: ohneSuche, akte, vater, mutter } = await mitPlanfamilie();
  const anfrage = mitSuche(ohneSuche);
  const entwurf = await legeEntwurfAn(anfrage, akte, { felder: [planfeld(), geheimesFeld(vater)] });
  return { anfrage, akte, vater, mutter, entwurf };
}

const oeffne = (anfrage: Anfrage, { id }: Planfassung) =>
  oeffnePlanumschlag(anfrage, { id, grund: 'Vorbereitung des Gesprächs' });

describe('What lies in the envelope of a plan', () => {
  test('is left out of every answer, with what would tell of it, and shown for a reason that is recorded', async () => {
    const { anfrage, akte, entwurf } = await mitGeheimem();
    const [, feld] = (await einePlanfassung(anfrage, entwurf.id)).felder;
    expect([feld?.istVerschlossen, feld?.heute, feld?.ziele[0]]).toMatchObject([
      true,
      '',
      { istVerschlossen: true, text: '', vorlageId: '', schritte: [] },
    ]);
    const offene = await oeffne(anfrage, entwurf);
    expect(offene.felder[1]).toMatchObject({
      heute: `${GEHEIM} heute`,
      istVerschlossen: false,
      ziele: [{ text: `${GEHEIM} Ziel`, schritte: [{ text: `${GEHEIM} Schritt`, weg: `${GEHEIM} Weg` }] }],
    });
    expect(await anfrage.db.selectFrom('einsichten').select(['haushalt_id', 'gegenstand', 'grund']).execute()).toEqual([
      { haushalt_id: akte.haushalt.id, gegenstand: 'plan', grund: 'Vorbereitung des Gesprächs' },
    ]);
  });

  test('stays as it is where the form comes back closed, also when somebody says that it is not confidential', async () => {
    const { anfrage, entwurf } = await mitGeheimem();
    const vorher = await oeffne(anfrage, entwurf);
    const eingabe = {
      ...entwurf,
      wuensche: 'Eine Wohnung',
      felder: entwurf.felder.map((feld) => ({
        ...feld,
        istVertraulich: false,
        ziele: feld.ziele.map((ziel) => ({ ...ziel, istVertraulich: false })),
      })),
    };
    const gespeicherte = await speicherePlanfassung(anfrage, { ...entwurf, eingabe });
    expect(JSON.stringify(gespeicherte)).not.toContain(GEHEIM);
    const nachher = await oeffne(anfrage, gespeicherte);
    expect(nachher.felder[1]).toEqual(vorher.felder[1]);
    expect(nachher.wuensche).toBe('Eine Wohnung');
  });

  test('goes to nobody else unread', async () => {
    const { anfrage, mutter, entwurf } = await mitGeheimem();
    const [offenes, geheimes] = entwurf.felder;
    if (offenes === undefined || geheimes === undefined) throw new Error('two fields');
    const pfade = async (felder: Planfassung['felder']) => {
      const fehler = await fehlschlag(speicherePlanfassung(anfrage, { ...entwurf, eingabe: { ...entwurf, felder } }));
      return fehler.code === 'EINGABE' ? fehler.felder.map(({ feld }) => feld) : fehler.code;
    };
    expect([
      await pfade([offenes, { ...geheimes, personId: mutter }]),
      await pfade([{ ...offenes, personId: mutter, ziele: geheimes.ziele }]),
      await pfade([{ ...offenes, ziele: offenes.ziele.map((ziel) => ({ ...ziel, istVerschlossen: true })) }]),
    ]).toEqual([['felder.1.personId', 'felder.1.personId'], ['felder.0.personId'], ['felder.0.ziele.0.text']]);
  });

  test('goes on into the next version, and is closed there, too', async () => {
    const { anfrage, akte, entwurf } = await mitGeheimem();
    const vereinbarte = await vereinbarePlan(anfrage, { ...entwurf, am: HEUTE, unterschriebenVon: [] });
    const [plan] = await listePlaene(anfrage, akte.haushalt.id);
    if (plan === undefined) throw new Error('no plan');
    const naechste = await schreibePlanFort(anfrage, plan);
    expect(JSON.stringify([vereinbarte, naechste])).not.toContain(GEHEIM);
    expect(alleZiele(await oeffne(anfrage, naechste)).map(({ text }) => text)).toEqual([
      'Ich bestehe die Prüfung B1.',
      `${GEHEIM} Ziel`,
    ]);
  });

  test.each([true, false])(
    'stands in no list, timeline, search, deadline or trace while it is there: %s',
    async (ist) => {
      const { anfrage, akte, entwurf } = await mitGeheimem();
      let fassung = await oeffne(anfrage, entwurf);
      if (!ist) {
        const felder = fassung.felder.map((feld) => ({
          ...feld,
          istVertraulich: false,
          ziele: feld.ziele.map((ziel) => ({ ...ziel, istVertraulich: false })),
        }));
        fassung = await speicherePlanfassung(anfrage, { ...fassung, eingabe: { ...fassung, felder } });
      }
      const vereinbarte = await vereinbarePlan(anfrage, { ...fassung, am: HEUTE, unterschriebenVon: [] });
      const geheimesZiel = alleZiele(vereinbarte)[1];
      if (geheimesZiel === undefined) throw new Error('two goals');
      const fristen = await planFristen.fristen(anfrage);
      const erreichte = await setzeZielstand(anfrage, {
        ...vereinbarte,
        zielId: geheimesZiel.id,
        stand: 'erreicht',
        am: HEUTE,
        grund: '',
      });
      const haushaltId = akte.haushalt.id;
      const stellen = {
        fristen,
        verlauf: await planVerlauf.verlauf(anfrage, haushaltId),
        suche: await findeTreffer(
          anfrage,
          ANMELDUNGEN.flatMap(({ suche }) => suche),
          { text: GEHEIM, hoechstens: 10 },
        ),
        index: await planSuche.texte(anfrage, 'alle'),
        antwort: erreichte,
      };
      const wo = Object.entries(stellen).flatMap(([name, wert]) =>
        JSON.stringify(wert).includes(GEHEIM) ? [name] : [],
      );
      // Where nothing is confidential, the same words stand in all of them.
      expect(wo).toEqual(ist ? [] : Object.keys(stellen));
      // There is nothing that the trace or a list says of a goal's words at all.
      const befehle = await anfrage.db.selectFrom('befehle').select('id').execute();
      const aenderungen = [];
      for (const { id } of befehle) aenderungen.push(...(await liesAenderungen(anfrage, ANMELDUNGEN, id)));
      expect(aenderungen.length).toBeGreaterThan(10);
      const ueberall = [
        aenderungen,
        await liesSeite(anfrage, ANMELDUNGEN, { kontoId: null, zeile: null, von: null, bis: null, vor: null }),
        await listePlaene(anfrage, haushaltId),
        await uebersichtDerPlaene(anfrage, { filter: neuerPlanfilter(), seite: 0 }, []),
      ];
      expect(JSON.stringify(ueberall)).not.toContain(GEHEIM);
      expect(fristen.map(({ titel }) => titel)).toContain(
        `Familie Al-Ahmad (4): ${ist ? 'vertraulicher Schritt' : `${GEHEIM} Schritt`}`,
      );
    },
  );
});
