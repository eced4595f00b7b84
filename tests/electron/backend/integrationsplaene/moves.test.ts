import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { aendereHaushalt } from '../../../../electron/backend/faelle/household-service.ts';
import { laessPersonUmziehen } from '../../../../electron/backend/faelle/person-service.ts';
import { fuehrePersonenZusammen } from '../../../../electron/backend/faelle/merge-service.ts';
import { ladeAkte } from '../../../../electron/backend/faelle/service.ts';
import { planFristen } from '../../../../electron/backend/integrationsplaene/deadlines.ts';
import {
  beginnePlan,
  schreibePlanFort,
  speicherePlanfassung,
  vereinbarePlan,
} from '../../../../electron/backend/integrationsplaene/draft.ts';
import { uebersichtDerPlaene } from '../../../../electron/backend/integrationsplaene/overview.ts';
import { fuehrePlansucheNach } from '../../../../electron/backend/integrationsplaene/search.ts';
import {
  einePlanfassung,
  listePlaene,
  plaeneVerweiseAufHaushalt,
  plaeneVerweiseAufPartner,
} from '../../../../electron/backend/integrationsplaene/service.ts';
import {
  schliessePlanAb,
  setzeZielstand,
  setzeZusage,
} from '../../../../electron/backend/integrationsplaene/states.ts';
import { planVerlauf } from '../../../../electron/backend/integrationsplaene/timeline.ts';
import { legePartnerAn } from '../../../../electron/backend/netzwerk/partner-service.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { findeTreffer } from '../../../../electron/backend/suche/service.ts';
import { zHaushaltEingabe } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { HaushaltId } from '../../../../shared/foundation/id.ts';
import { neuerPlanfilter, PLAENE_JE_SEITE } from '../../../../shared/integrationsplaene/defaults.ts';
import { alleZiele } from '../../../../shared/integrationsplaene/stand.ts';
import type { Planfilter } from '../../../../shared/integrationsplaene/types.ts';
import { neuePartnerEingabe } from '../../../../shared/netzwerk/defaults.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { familie, haushaltEingabe, informiertePerson, legeOffeneAkteAn, mitSuche } from '../../../support/faelle.ts';
import { legePlanAn, mitPlanfamilie } from '../../../support/integrationsplaene.ts';
import { fassungEingabe, planfeld, planschritt, planziel } from '../../../support/plan-words.ts';

/** What the rest of the program sees of plans, and what becomes of them when persons and households move. */

const HEUTE = datum('2018-02-01');
const QUELLEN = ANMELDUNGEN.flatMap(({ zusammenfuehrung }) => zusammenfuehrung ?? []);
const SUCHQUELLEN = ANMELDUNGEN.flatMap(({ suche }) => suche);

const finde = async (anfrage: Anfrage, text: string) =>
  (await findeTreffer(anfrage, SUCHQUELLEN, { text, hoechstens: 10 })).map(({ art, titel, ziel }) => [
    art,
    titel,
    ziel,
  ]);

/** With the search kept up as in a session, also by what the slice does itself. */
function mitGanzerSuche(anfrage: Anfrage): Anfrage {
  const { folgen, ...rest } = mitSuche(anfrage);
  return {
    ...rest,
    async folgen(innen, aenderungen) {
      await fuehrePlansucheNach(innen, aenderungen);
      await folgen?.(innen, aenderungen);
    },
  };
}

describe('The deadlines of a plan', () => {
  test('are those of what was agreed last, as long as it is open', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const schritt = planschritt({
      text: 'Antrag ausfüllen',
      wer: ['integrationsmanagement'],
      bis: datum('2018-02-20'),
    });
    const felder = [planfeld({ ziele: [planziel({ schritte: [schritt, planschritt()] })] })];
    const fassung = await legePlanAn(anfrage, akte, { felder, ueberpruefungAm: datum('2018-04-15') });
    const titel = async () =>
      (await planFristen.fristen(anfrage)).map(({ titel: eine, faelligAm }) => [faelligAm, eine]).toSorted();
    const zusage = ['2018-02-10', 'Familie Al-Ahmad (4): Termin ausmachen'];
    const pruefung = ['2018-04-15', 'Plan prüfen: Familie Al-Ahmad (4)'];
    expect(await titel()).toEqual([zusage, ['2018-02-20', 'Familie Al-Ahmad (4): Antrag ausfüllen'], pruefung]);
    expect((await planFristen.fristen(anfrage))[0]?.bezug).toEqual({ tabelle: 'haushalte', id: akte.haushalt.id });
    expect(await planFristen.fristen({ ...anfrage, kommunen: [B_HEIM.id] })).toEqual([]);

    const ziel = alleZiele(fassung)[0];
    const [eine] = fassung.zusagen;
    if (ziel === undefined || eine === undefined) throw new Error('a plan with a goal and a promise');
    const erreichte = await setzeZielstand(anfrage, {
      ...fassung,
      zielId: ziel.id,
      stand: 'erreicht',
      am: HEUTE,
      grund: '',
    });
    expect(await titel()).toEqual([zusage, pruefung]);
    await setzeZusage(anfrage, { ...erreichte, zusageId: eine.id, am: HEUTE });
    expect(await titel()).toEqual([pruefung]);

    const [plan] = await listePlaene(anfrage, akte.haushalt.id);
    if (plan === undefined) throw new Error('a plan');
    const entwurf = await schreibePlanFort(anfrage, plan);
    const eingabe = { ...entwurf, ueberpruefungAm: datum('2018-04-20') };
    const neue = await speicherePlanfassung(anfrage, { ...entwurf, eingabe });
    expect(await titel()).toEqual([pruefung]);
    await vereinbarePlan(anfrage, { ...neue, am: HEUTE, unterschriebenVon: [] });
    expect(await titel()).toEqual([['2018-04-20', 'Plan prüfen: Familie Al-Ahmad (4)']]);
    const abschluss = { am: HEUTE, grund: 'fortzug' as const, uebergabeAn: '' };
    await schliessePlanAb(anfrage, { ...plan, version: plan.version + 1, abschluss });
    expect(await titel()).toEqual([]);
  });
});

describe('The timeline', () => {
  test('tells of each agreement, each goal reached once, and the end', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const fassung = await legePlanAn(anfrage, akte);
    const ziel = alleZiele(fassung)[0];
    if (ziel === undefined) throw new Error('a plan with a goal');
    await setzeZielstand(anfrage, { ...fassung, zielId: ziel.id, stand: 'erreicht', am: HEUTE, grund: '' });
    const [plan] = await listePlaene(anfrage, akte.haushalt.id);
    if (plan === undefined) throw new Error('a plan');
    const entwurf = await schreibePlanFort(anfrage, plan);
    await vereinbarePlan(anfrage, { ...entwurf, am: HEUTE, unterschriebenVon: [] });
    const abschluss = { am: HEUTE, grund: 'regeldienste' as const, uebergabeAn: 'Jobcenter' };
    await schliessePlanAb(anfrage, { ...plan, version: plan.version + 1, abschluss });
    const schritte = await planVerlauf.verlauf(anfrage, akte.haushalt.id);
    expect(schritte.map(({ titel, text }) => [titel, text]).toSorted()).toEqual([
      ['Integrationsplan abgeschlossen: Regeldienste erreicht', 'Übergabe an: Jobcenter'],
      ['Integrationsplan fortgeschrieben', 'Fassung 2, ein Ziel'],
      ['Integrationsplan vereinbart', 'Fassung 1, ein Ziel'],
      ['Ziel erreicht', 'Ich bestehe die Prüfung B1.'],
    ]);
    expect(await planVerlauf.verlauf({ ...anfrage, kommunen: [B_HEIM.id] }, akte.haushalt.id)).toEqual([]);
  });
});

describe('A household that moves to another Kommune', () => {
  test('takes its plans along, and its readers find the goals', async () => {
    const { anfrage: ohneSuche, akte } = await mitPlanfamilie();
    const anfrage = mitGanzerSuche(ohneSuche);
    const inB = { ...anfrage, kommunen: [B_HEIM.id] };
    const inA = { ...anfrage, kommunen: [A_DORF.id] };
    const alsB: Anfrage = { ...inB, zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: B_HEIM.id }] };
    const alsA: Anfrage = { ...inA, zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: A_DORF.id }] };
    // The index is there before the plan is written.
    await finde(anfrage, 'Prüfung');
    const fassung = await legePlanAn(anfrage, akte);
    const ziel = ['Ziel', 'Ich bestehe die Prüfung B1.', `/faelle/${akte.haushalt.id}?abschnitt=plan`];
    expect([await finde(alsA, 'Prüfung'), await finde(alsB, 'Prüfung')]).toEqual([[ziel], []]);
    const eingabe = { ...zHaushaltEingabe.parse(akte.haushalt), kommuneId: B_HEIM.id };
    await aendereHaushalt(anfrage, { id: akte.haushalt.id, version: akte.haushalt.version, eingabe });
    expect([await finde(alsA, 'Prüfung'), await finde(alsB, 'Prüfung')]).toEqual([[], [ziel]]);
    expect((await einePlanfassung(inB, fassung.id)).id).toBe(fassung.id);
  });
});

describe('A person who moves out', () => {
  test('takes the own plan along; that of the family stays and goes on without the person', async () => {
    const { anfrage, akte, mutter } = await mitPlanfamilie();
    await legePlanAn(anfrage, akte);
    const eigener = await beginnePlan(anfrage, { haushaltId: akte.haushalt.id, personId: mutter });
    const person = akte.personen.find(({ id }) => id === mutter);
    if (person === undefined) throw new Error('she is there');
    const neue = await laessPersonUmziehen(anfrage, { id: mutter, version: person.version, nachId: null }, QUELLEN);
    expect((await listePlaene(anfrage, neue.haushalt.id)).map(({ personId }) => personId)).toEqual([mutter]);
    expect((await einePlanfassung(anfrage, eigener.id)).personIds).toEqual([mutter]);
    const [plan, ...weitere] = await listePlaene(anfrage, akte.haushalt.id);
    if (plan === undefined) throw new Error('the plan of the family');
    expect([plan.personId, weitere]).toEqual([null, []]);
    const entwurf = await schreibePlanFort(anfrage, plan);
    expect([entwurf.personIds.includes(mutter), entwurf.personIds.length]).toEqual([false, 3]);
  });
});

describe('Two entries of one person', () => {
  test('that become one keep the own plan of either; that of a whole household stays with its file', async () => {
    const { anfrage: ohneRecht, akte } = await mitPlanfamilie();
    const anfrage: Anfrage = {
      ...ohneRecht,
      vorgang: 'faelle.zusammenfuehren',
      zuteilungen: [
        { rolle: 'integrationsmanagement', kommuneId: null },
        { rolle: 'foerderung', kommuneId: null },
      ],
    };
    const [vater] = akte.personen;
    const andere = await legeOffeneAkteAn(anfrage, haushaltEingabe({ anschriften: [] }), familie().slice(0, 1));
    const [doppelter] = andere.personen;
    if (vater === undefined || doppelter === undefined) throw new Error('both are there');
    const gemeinsame = await legePlanAn(anfrage, andere);
    const begonnene = await beginnePlan(anfrage, { haushaltId: andere.haushalt.id, personId: doppelter.id });
    const felder = [planfeld({ personId: doppelter.id })];
    const eingabe = fassungEingabe([doppelter.id], { felder });
    const eigene = await speicherePlanfassung(anfrage, { ...begonnene, eingabe });
    const stand = async (haushaltId: HaushaltId, id: string) => {
      const person = (await ladeAkte(anfrage, haushaltId)).personen.find((eine) => eine.id === id);
      if (person === undefined) throw new Error('the person is there');
      return { id: person.id, version: person.version };
    };
    const bleibt = await stand(akte.haushalt.id, vater.id);
    const geht = await stand(andere.haushalt.id, doppelter.id);
    await fuehrePersonenZusammen(anfrage, { bleibt, geht, wahl: {} }, QUELLEN);
    const plaene = await listePlaene(anfrage, akte.haushalt.id);
    expect(plaene.map(({ personId, fassungen }) => [personId, fassungen.map(({ id }) => id)])).toEqual([
      [vater.id, [eigene.id]],
    ]);
    const danach = await einePlanfassung(anfrage, eigene.id);
    expect([danach.personIds, danach.felder]).toEqual([
      [vater.id],
      eigene.felder.map((feld) => ({ ...feld, personId: vater.id })),
    ]);
    expect((await einePlanfassung(anfrage, gemeinsame.id)).personIds).toEqual([vater.id]);
  });
});

describe('What a plan names', () => {
  test('is not deleted: a partner of a step, and a household whose persons have all left', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const partner = await legePartnerAn(anfrage, {
      eingabe: { ...neuePartnerEingabe([A_DORF.id]), name: 'Volkshochschule', art: 'sprachkurstraeger' },
    });
    expect(await plaeneVerweiseAufPartner(anfrage, partner.id)).toEqual([]);
    const felder = [planfeld({ ziele: [planziel({ schritte: [planschritt({ partnerId: partner.id })] })] })];
    await legePlanAn(anfrage, akte, { felder });
    expect((await plaeneVerweiseAufPartner(anfrage, partner.id)).map(({ code }) => code)).toEqual([
      'partner-in-plaenen',
    ]);
    // As long as somebody of the plan lives there, the person is named instead.
    expect(await plaeneVerweiseAufHaushalt(anfrage, akte.haushalt.id)).toEqual([]);
  });
});

describe('The list of all plans', () => {
  const seite = async (anfrage: Anfrage, aenderung: Partial<Planfilter> = {}, nummer = 0) => {
    const filter = { ...neuerPlanfilter(), ...aenderung };
    const { zeilen, gesamt } = await uebersichtDerPlaene(anfrage, { filter, seite: nummer }, SUCHQUELLEN);
    return {
      gesamt,
      zeilen: zeilen.map(({ bezeichnung, stand, istEntwurf, ueberpruefungAm }) => [
        bezeichnung,
        stand,
        istEntwurf,
        ueberpruefungAm,
      ]),
    };
  };

  test('is ordered by the review of what holds; drafts that begin and plans that ended come as they are', async () => {
    const { anfrage: ohneSuche, akte, mutter } = await mitPlanfamilie();
    const anfrage = mitSuche(ohneSuche);
    await legePlanAn(anfrage, akte, { ueberpruefungAm: datum('2018-05-01') });
    await beginnePlan(anfrage, { haushaltId: akte.haushalt.id, personId: mutter });
    const sara = await legeOffeneAkteAn(anfrage, haushaltEingabe({ anschriften: [] }), [informiertePerson()]);
    await legePlanAn(anfrage, sara, { ueberpruefungAm: datum('2018-02-15') });
    const [eigener] = await listePlaene(anfrage, sara.haushalt.id);
    const [gemeinsamer] = await listePlaene(anfrage, akte.haushalt.id);
    if (eigener === undefined || gemeinsamer === undefined) throw new Error('two plans');
    await schreibePlanFort(anfrage, gemeinsamer);
    const FAMILIE = ['Familie Al-Ahmad (4)', 'aktiv', true, '2018-05-01'];
    const SARA = ['Bekele, Sara', 'aktiv', false, '2018-02-15'];
    const MUTTER = ['Al-Ahmad, Amina', 'entwurf', true, '2018-04-26'];
    expect(await seite(anfrage)).toEqual({ gesamt: 3, zeilen: [SARA, MUTTER, FAMILIE] });
    expect((await seite(anfrage, { stand: 'entwurf' })).zeilen).toEqual([MUTTER]);
    expect((await seite(anfrage, { stand: 'aktiv' })).zeilen).toEqual([SARA, FAMILIE]);
    expect((await seite(anfrage, { ueberpruefungBis: datum('2018-02-15') })).zeilen).toEqual([SARA]);
    expect((await seite(anfrage, { text: 'Amina' })).zeilen).toEqual([MUTTER, FAMILIE]);
    expect((await seite(anfrage, { kommuneId: B_HEIM.id })).zeilen).toEqual([]);
    expect((await seite(anfrage, { zustaendig: 'eigene' })).zeilen).toEqual([]);
    const abschluss = { am: HEUTE, grund: 'fortzug' as const, uebergabeAn: '' };
    await schliessePlanAb(anfrage, { ...eigener, abschluss });
    const ENDE = ['Bekele, Sara', 'abgeschlossen', false, '2018-02-15'];
    expect((await seite(anfrage)).zeilen).toEqual([MUTTER, FAMILIE, ENDE]);
    expect((await seite(anfrage, { stand: 'abgeschlossen' })).zeilen).toEqual([ENDE]);
  });

  test('has every plan on one page and no plan on two, also where some have no day or are closed', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const [einer] = akte.personen;
    if (einer === undefined) throw new Error('somebody');
    for (let nummer = 0; nummer < PLAENE_JE_SEITE + 10; nummer += 1) {
      const entwurf = await beginnePlan(anfrage, { haushaltId: akte.haushalt.id, personId: einer.id });
      const ueberpruefungAm = nummer % 3 === 0 ? null : datum('2018-05-01');
      await speicherePlanfassung(anfrage, { ...entwurf, eingabe: fassungEingabe([einer.id], { ueberpruefungAm }) });
      // One person has one open plan only: this one is the family's from now on.
      await anfrage.db
        .updateTable('integrationsplaene')
        .set({
          person_id: null,
          ...(nummer % 5 === 0 ? { abgeschlossen_am: '2018-02-01', abschluss_grund: 'fortzug' } : {}),
        })
        .where('id', '=', entwurf.planId)
        .execute();
    }
    const seiten = [0, 1].map((nummer) =>
      uebersichtDerPlaene(anfrage, { filter: neuerPlanfilter(), seite: nummer }, SUCHQUELLEN),
    );
    const [erste, zweite] = await Promise.all(seiten);
    const ids = [...(erste?.zeilen ?? []), ...(zweite?.zeilen ?? [])].map(({ planId }) => planId);
    expect([erste?.zeilen.length, zweite?.zeilen.length, erste?.gesamt, new Set(ids).size]).toEqual([50, 10, 60, 60]);
  });
});
