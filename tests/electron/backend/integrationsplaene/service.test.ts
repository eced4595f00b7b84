import { describe, expect, test } from 'vitest';
import { legeErhebungAn } from '../../../../electron/backend/erhebungen/service.ts';
import { schliesseAkteAb } from '../../../../electron/backend/faelle/opening.ts';
import { loeschePerson } from '../../../../electron/backend/faelle/person-service.ts';
import {
  beginnePlan,
  schreibePlanFort,
  speicherePlanfassung,
  vereinbarePlan,
  verwirfEntwurf,
} from '../../../../electron/backend/integrationsplaene/draft.ts';
import { oeffnePlanumschlag } from '../../../../electron/backend/integrationsplaene/envelope.ts';
import { uebersichtDerPlaene } from '../../../../electron/backend/integrationsplaene/overview.ts';
import {
  einePlanfassung,
  gelesene,
  listePlaene,
  plaeneVerweiseAufHaushalt,
  plaeneVerweiseAufPerson,
} from '../../../../electron/backend/integrationsplaene/service.ts';
import {
  nimmPlanWiederAuf,
  schliessePlanAb,
  setzeKenntnisnahme,
  setzeSchrittstand,
  setzeUnterschrift,
  setzeZielstand,
  setzeZusage,
} from '../../../../electron/backend/integrationsplaene/states.ts';
import { legePartnerAn } from '../../../../electron/backend/netzwerk/partner-service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zPartnerId, type HaushaltId, type KommuneId } from '../../../../shared/foundation/id.ts';
import { neuePartnerEingabe } from '../../../../shared/netzwerk/defaults.ts';
import { neuerPlanfilter } from '../../../../shared/integrationsplaene/defaults.ts';
import { alleZiele } from '../../../../shared/integrationsplaene/stand.ts';
import type { Planfassung } from '../../../../shared/integrationsplaene/types.ts';
import { fehlschlag, felder, gruende, vonKollege } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { legeFallAn, haushaltEingabe, familie } from '../../../support/faelle.ts';
import { legeEntwurfAn, legePlanAn, mitPlanfamilie } from '../../../support/integrationsplaene.ts';
import { fassungEingabe, planfeld, planschritt, planziel } from '../../../support/plan-words.ts';

const HEUTE = datum('2018-02-01');

/** The words of a version: what is agreed and stays. */
function wortlaut({ gespraechAm, felder, zusagen, ...fassung }: Planfassung) {
  return {
    gespraechAm,
    personIds: fassung.personIds,
    wuensche: fassung.wuensche,
    ueberpruefungAm: fassung.ueberpruefungAm,
    vereinbartAm: fassung.vereinbartAm,
    felder: felder.map(({ ziele, ...feld }) => ({
      ...feld,
      ziele: ziele.map(({ stand: _stand, standAm: _am, grund: _grund, schritte, ...ziel }) => ({
        ...ziel,
        schritte: schritte.map(({ stand: _s, standAm: _a, grund: _g, ...schritt }) => schritt),
      })),
    })),
    zusagen: zusagen.map(({ erledigtAm: _, ...zusage }) => zusage),
  };
}

async function planVon(anfrage: Anfrage, haushaltId: HaushaltId) {
  const [plan] = await listePlaene(anfrage, haushaltId);
  if (plan === undefined) throw new Error('there is a plan');
  return plan;
}

const ersterSchritt = (fassung: Planfassung) => alleZiele(fassung)[0]?.schritte[0]?.id ?? fassung.felder[0]!.id;
const erstesZiel = (fassung: Planfassung) => alleZiele(fassung)[0]?.id ?? fassung.felder[0]!.id;

describe('A first draft', () => {
  test('begins with what the newest Erhebung and the persons tell', async () => {
    const { anfrage, akte, lina } = await mitPlanfamilie();
    const leer = { ressource: '', bedarfsstufe: null, ressourcenstufe: null } as const;
    await legeErhebungAn(anfrage, {
      haushaltId: akte.haushalt.id,
      eingabe: {
        am: datum('2018-01-22'),
        durchgefuehrtVon: '',
        sprache: 'ar',
        sprachmittlung: 'Nadia Kaya',
        wuensche: 'Eine Wohnung',
        helfende: 'Nachbarin',
        felder: [
          { ...leer, themenfeld: 'arbeit', personId: null, istStand: 'Sucht Arbeit.', bedarf: 'Praktikum' },
          { ...leer, themenfeld: 'kinder', personId: lina, istStand: '', bedarf: 'Kita' },
        ],
      },
    });
    const entwurf = await beginnePlan(anfrage, { haushaltId: akte.haushalt.id, personId: null });
    expect(entwurf).toMatchObject({
      nummer: 1,
      stand: 'entwurf',
      gespraechAm: HEUTE,
      gespraechssprache: 'ar',
      sprachmittlungName: 'Nadia Kaya',
      personIds: akte.personen.map(({ id }) => id),
      erhebungAm: '2018-01-22',
      wuensche: 'Eine Wohnung',
      helfende: 'Nachbarin',
      ueberpruefungAm: '2018-04-26',
    });
    expect(
      entwurf.felder.map(({ themenfeld, personId, heute, bedarf }) => [themenfeld, personId, heute, bedarf]),
    ).toEqual([
      ['arbeit', null, 'Sucht Arbeit.', 'Praktikum'],
      ['kinder', lina, '', 'Kita'],
    ]);
    // Adults sign; children do not.
    expect(entwurf.unterschriften.map(({ personId }) => personId)).toEqual(
      akte.personen.slice(0, 2).map(({ id }) => id),
    );
  });

  test('of one person holds what is noted of the person and of all', async () => {
    const { anfrage, akte, vater } = await mitPlanfamilie();
    const leer = { ressource: '', bedarf: '', bedarfsstufe: null, ressourcenstufe: null } as const;
    await legeErhebungAn(anfrage, {
      haushaltId: akte.haushalt.id,
      eingabe: {
        am: datum('2018-01-22'),
        durchgefuehrtVon: '',
        sprache: '',
        sprachmittlung: '',
        wuensche: '',
        helfende: '',
        felder: [
          { ...leer, themenfeld: 'wohnung', personId: null, istStand: 'Zwei Zimmer.' },
          { ...leer, themenfeld: 'wohnung', personId: vater, istStand: 'Sucht selbst.' },
        ],
      },
    });
    const entwurf = await beginnePlan(anfrage, { haushaltId: akte.haushalt.id, personId: vater });
    expect([entwurf.personIds, entwurf.felder.map(({ personId, heute }) => [personId, heute])]).toEqual([
      [vater],
      [[vater, 'Zwei Zimmer.\nSucht selbst.']],
    ]);
  });

  test('is refused where such a plan is open, or the file is closed', async () => {
    const { anfrage, akte, vater } = await mitPlanfamilie();
    const haushaltId = akte.haushalt.id;
    await beginnePlan(anfrage, { haushaltId, personId: null });
    expect((await gruende(beginnePlan(anfrage, { haushaltId, personId: null }))).map(({ code }) => code)).toEqual([
      'plan-schon-offen',
    ]);
    await beginnePlan(anfrage, { haushaltId, personId: vater });
    await schliesseAkteAb(anfrage, {
      ...akte.haushalt,
      am: HEUTE,
      grund: 'fortzug',
      uebergebenAn: '',
      bemerkung: '',
    });
    const [, mutter] = akte.personen;
    expect(
      (await gruende(beginnePlan(anfrage, { haushaltId, personId: mutter?.id ?? null }))).map(({ code, ausweg }) => [
        code,
        ausweg,
      ]),
    ).toEqual([['plan-akte-abgeschlossen', 'Die Akte wieder öffnen, dann den Plan beginnen.']]);
  });

  test('is read as it was written, and leaves nothing behind where it is thrown away', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const { id, version } = await beginnePlan(anfrage, { haushaltId: akte.haushalt.id, personId: null });
    const eingabe = fassungEingabe(akte.personen.map((person) => person.id));
    const gespeicherte = await speicherePlanfassung(anfrage, { id, version, eingabe });
    expect(await einePlanfassung(anfrage, id)).toEqual(gespeicherte);
    expect(gespeicherte).toMatchObject({ ...eingabe, version: 2 });
    await verwirfEntwurf(anfrage, gespeicherte);
    expect(await listePlaene(anfrage, akte.haushalt.id)).toEqual([]);
    expect((await fehlschlag(einePlanfassung(anfrage, id))).code).toBe('NICHT_GEFUNDEN');
  });

  test('keeps nothing of what has faults, each told at its field', async () => {
    const { anfrage, akte, vater } = await mitPlanfamilie();
    const fremde = (await legeFallAn(anfrage, haushaltEingabe(), familie().slice(0, 1))).personen[0];
    const { id, version } = await beginnePlan(anfrage, { haushaltId: akte.haushalt.id, personId: null });
    const eingabe = fassungEingabe([vater, fremde?.id ?? vater], {
      ueberpruefungAm: datum('2018-01-01'),
      felder: [planfeld({ istVertraulich: true, ziele: [planziel({ text: '' })] })],
    });
    const fehler = await fehlschlag(speicherePlanfassung(anfrage, { id, version, eingabe }));
    expect(fehler.code === 'EINGABE' ? fehler.felder.map(({ feld }) => feld) : fehler).toEqual([
      'personIds',
      'felder.0.personId',
      'felder.0.ziele.0.text',
      'ueberpruefungAm',
    ]);
    expect((await einePlanfassung(anfrage, id)).version).toBe(version);
  });

  test('names no partner that is gone, or there for a Kommune that the account does not see', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const stelle = (name: string, kommuneId: KommuneId) => ({
      eingabe: { ...neuePartnerEingabe([kommuneId]), name, art: 'sprachkurstraeger' as const },
    });
    const { id: fremd } = await legePartnerAn(anfrage, stelle('Beratung', B_HEIM.id));
    const { id: eigener } = await legePartnerAn(anfrage, stelle('Volkshochschule', A_DORF.id));
    const inADorf: Anfrage = { ...anfrage, kommunen: [A_DORF.id] };
    const { id, version } = await beginnePlan(inADorf, { haushaltId: akte.haushalt.id, personId: null });
    const mit = (...partner: (typeof fremd)[]) => ({
      id,
      version,
      eingabe: fassungEingabe(
        akte.personen.map((person) => person.id),
        {
          felder: [
            planfeld({ ziele: [planziel({ schritte: partner.map((partnerId) => planschritt({ partnerId })) })] }),
          ],
        },
      ),
    });
    const nirgends = zPartnerId.parse(anfrage.neueId());
    expect(await felder(speicherePlanfassung(inADorf, mit(fremd, eigener, nirgends)))).toEqual(
      [0, 2].map(
        (platz) =>
          `felder.0.ziele.0.schritte.${platz}.stelle: Diese Stelle gibt es im Netzwerk nicht mehr. Bitte eine andere wählen.`,
      ),
    );
    // Who sees both names both, and what is named stays where somebody else goes on writing.
    const beide = await speicherePlanfassung(anfrage, mit(fremd, eigener));
    expect((await speicherePlanfassung(inADorf, { ...beide, eingabe: beide })).version).toBe(beide.version + 1);
  });

  test('is not overwritten by somebody who read an older one', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const entwurf = await legeEntwurfAn(anfrage, akte);
    await speicherePlanfassung(vonKollege(anfrage), { ...entwurf, eingabe: entwurf });
    expect(await fehlschlag(speicherePlanfassung(anfrage, { ...entwurf, eingabe: entwurf }))).toMatchObject({
      code: 'VERALTET',
      geaendertVon: 'Hannes Ulm',
    });
  });

  test('takes no id that another version has', async () => {
    const { anfrage, akte, vater } = await mitPlanfamilie();
    const vereinbarte = await legePlanAn(anfrage, akte);
    const { id, version } = await beginnePlan(anfrage, { haushaltId: akte.haushalt.id, personId: vater });
    const eingabe = fassungEingabe([vater], { felder: vereinbarte.felder, zusagen: vereinbarte.zusagen });
    const eigene = await speicherePlanfassung(anfrage, { id, version, eingabe });
    expect(eigene.felder[0]?.id).not.toBe(vereinbarte.felder[0]?.id);
    expect(alleZiele(eigene)[0]?.kennung).toBe(erstesZiel(eigene));
    expect(await einePlanfassung(anfrage, vereinbarte.id)).toEqual(vereinbarte);
  });
});

describe('An agreed version', () => {
  test('is refused while the review is missing, or the day lies ahead', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const entwurf = await legeEntwurfAn(anfrage, akte, { ueberpruefungAm: null, felder: [] });
    const lauf = vereinbarePlan(anfrage, { ...entwurf, am: datum('2018-02-02'), unterschriebenVon: [] });
    expect((await gruende(lauf)).map(({ code, feld }) => [code, feld])).toEqual([
      ['plan-ohne-ziel', 'felder'],
      ['tag-in-der-zukunft', 'am'],
      ['plan-ohne-ueberpruefung', 'ueberpruefungAm'],
    ]);
  });

  test('is signed by each adult, gets its states, and its words stay', async () => {
    const { anfrage, akte, vater, mutter } = await mitPlanfamilie();
    const entwurf = await legeEntwurfAn(anfrage, akte);
    const vereinbarte = await vereinbarePlan(anfrage, { ...entwurf, am: HEUTE, unterschriebenVon: [vater] });
    expect(vereinbarte.unterschriften).toEqual([
      { personId: vater, unterschriebenAm: HEUTE, ausgehaendigtAm: null },
      { personId: mutter, unterschriebenAm: null, ausgehaendigtAm: null },
    ]);
    let stand = await setzeUnterschrift(anfrage, {
      ...vereinbarte,
      personId: mutter,
      unterschriebenAm: HEUTE,
      ausgehaendigtAm: HEUTE,
    });
    stand = await setzeKenntnisnahme(anfrage, { ...stand, am: HEUTE, von: 'Petra Roth' });
    stand = await setzeSchrittstand(anfrage, {
      ...stand,
      schrittId: ersterSchritt(stand),
      stand: 'erledigt',
      am: HEUTE,
      grund: '',
    });
    stand = await setzeZielstand(anfrage, {
      ...stand,
      zielId: erstesZiel(stand),
      stand: 'erreicht',
      am: HEUTE,
      grund: '',
    });
    stand = await setzeZusage(anfrage, { ...stand, zusageId: stand.zusagen[0]!.id, am: HEUTE });
    expect(wortlaut(stand)).toEqual(wortlaut(vereinbarte));
    expect([
      stand.unterschriften[1]?.ausgehaendigtAm,
      stand.kenntnisnahmeVon,
      alleZiele(stand).map((ziel) => [ziel.stand, ziel.standAm, ziel.schritte[0]?.stand]),
      stand.zusagen[0]?.erledigtAm,
    ]).toEqual([HEUTE, 'Petra Roth', [['erreicht', HEUTE, 'erledigt']], HEUTE]);
    const lauf = speicherePlanfassung(anfrage, { ...stand, eingabe: stand });
    expect((await gruende(lauf)).map(({ code }) => code)).toEqual(['plan-fassung-vereinbart']);
  });

  test('asks for a reason, and for a day that can be', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const fassung = await legePlanAn(anfrage, akte);
    const ziel = { ...fassung, zielId: erstesZiel(fassung) };
    const felder = async (lauf: Promise<unknown>) => {
      const fehler = await fehlschlag(lauf);
      return fehler.code === 'EINGABE' ? fehler.felder.map(({ feld }) => feld) : fehler.code;
    };
    expect([
      await felder(setzeZielstand(anfrage, { ...ziel, stand: 'abgebrochen', am: HEUTE, grund: '' })),
      await felder(setzeZielstand(anfrage, { ...ziel, stand: 'erreicht', am: datum('2018-01-31'), grund: '' })),
      await felder(setzeZielstand(anfrage, { ...ziel, stand: 'erreicht', am: datum('2018-02-02'), grund: '' })),
    ]).toEqual([['grund'], ['am'], ['am']]);
  });
});

describe('Fortschreibung', () => {
  test('copies all with new ids and the same names; the older version is read for ever', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const erste = await legePlanAn(anfrage, akte);
    const plan = await planVon(anfrage, akte.haushalt.id);
    const entwurf = await schreibePlanFort(anfrage, plan);
    expect([entwurf.nummer, entwurf.stand, alleZiele(entwurf).map(({ text, kennung }) => [text, kennung])]).toEqual([
      2,
      'entwurf',
      alleZiele(erste).map(({ text, kennung }) => [text, kennung]),
    ]);
    expect(erstesZiel(entwurf)).not.toBe(erstesZiel(erste));
    expect((await gruende(schreibePlanFort(anfrage, { id: plan.id, version: 2 }))).map(({ code }) => code)).toEqual([
      'plan-hat-entwurf',
    ]);
    const zweite = await vereinbarePlan(anfrage, { ...entwurf, am: HEUTE, unterschriebenVon: [] });
    expect((await planVon(anfrage, akte.haushalt.id)).fassungen.map(({ nummer, stand }) => [nummer, stand])).toEqual([
      [2, 'vereinbart'],
      [1, 'ersetzt'],
    ]);
    expect(await einePlanfassung(anfrage, erste.id)).toEqual({ ...erste, stand: 'ersetzt' });
    const alte = { ...erste, zielId: erstesZiel(erste), stand: 'erreicht' as const, am: HEUTE, grund: '' };
    expect((await gruende(setzeZielstand(anfrage, alte))).map(({ code }) => code)).toEqual(['plan-fassung-ersetzt']);
    expect(zweite.version).toBe(2);
  });

  test('leaves a version as it was where its draft is thrown away', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const erste = await legePlanAn(anfrage, akte);
    const entwurf = await schreibePlanFort(anfrage, await planVon(anfrage, akte.haushalt.id));
    await verwirfEntwurf(anfrage, entwurf);
    expect(await einePlanfassung(anfrage, erste.id)).toEqual(erste);
  });
});

describe('The end of a plan', () => {
  test('needs an agreement, closes it for changes, and can be taken back', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    const abschluss = { am: HEUTE, grund: 'regeldienste' as const, uebergabeAn: 'Jobcenter' };
    const entwurf = await legeEntwurfAn(anfrage, akte);
    const haushaltId = akte.haushalt.id;
    const nie = schliessePlanAb(anfrage, { ...(await planVon(anfrage, haushaltId)), abschluss });
    expect((await gruende(nie)).map(({ code }) => code)).toEqual(['plan-nie-vereinbart']);
    const vereinbarte = await vereinbarePlan(anfrage, { ...entwurf, am: HEUTE, unterschriebenVon: [] });
    const ohneStelle = { ...(await planVon(anfrage, haushaltId)), abschluss: { ...abschluss, uebergabeAn: '' } };
    expect(await fehlschlag(schliessePlanAb(anfrage, ohneStelle))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'abschluss.uebergabeAn' }],
    });
    const beendeter = await schliessePlanAb(anfrage, { ...(await planVon(anfrage, haushaltId)), abschluss });
    expect([beendeter.stand, beendeter.abschluss]).toEqual(['abgeschlossen', abschluss]);
    const zu = { ...vereinbarte, zielId: erstesZiel(vereinbarte), stand: 'laeuft' as const, am: HEUTE, grund: '' };
    expect((await gruende(setzeZielstand(anfrage, zu))).map(({ code }) => code)).toEqual(['plan-abgeschlossen']);
    expect((await gruende(schreibePlanFort(anfrage, beendeter))).map(({ code }) => code)).toEqual([
      'plan-abgeschlossen',
    ]);
    const wieder = await nimmPlanWiederAuf(anfrage, beendeter);
    expect([wieder.stand, wieder.abschluss]).toEqual(['aktiv', null]);
  });

  test('stays where another plan was begun since', async () => {
    const { anfrage, akte } = await mitPlanfamilie();
    await legePlanAn(anfrage, akte);
    const haushaltId = akte.haushalt.id;
    const abschluss = { am: HEUTE, grund: 'auf_wunsch' as const, uebergabeAn: '' };
    const beendeter = await schliessePlanAb(anfrage, { ...(await planVon(anfrage, haushaltId)), abschluss });
    await beginnePlan(anfrage, { haushaltId, personId: null });
    expect((await gruende(nimmPlanWiederAuf(anfrage, beendeter))).map(({ code }) => code)).toEqual([
      'plan-schon-offen',
    ]);
  });
});

describe('Plans', () => {
  test('are visible exactly where their household is', async () => {
    const { anfrage, akte, vater } = await mitPlanfamilie();
    const haushaltId = akte.haushalt.id;
    const fassung = await legePlanAn(anfrage, akte);
    const plan = await planVon(anfrage, haushaltId);
    const fremder: Anfrage = { ...anfrage, kommunen: [B_HEIM.id] };
    const ziel = erstesZiel(fassung);
    const abschluss = { am: HEUTE, grund: 'fortzug' as const, uebergabeAn: '' };
    const wechsel = { ...fassung, am: HEUTE, grund: '' };
    const laeufe = [
      () => listePlaene(fremder, haushaltId),
      () => einePlanfassung(fremder, fassung.id),
      () => oeffnePlanumschlag(fremder, { id: fassung.id, grund: 'x' }),
      () => beginnePlan(fremder, { haushaltId, personId: vater }),
      () => speicherePlanfassung(fremder, { ...fassung, eingabe: fassung }),
      () => verwirfEntwurf(fremder, fassung),
      () => vereinbarePlan(fremder, { ...fassung, am: HEUTE, unterschriebenVon: [] }),
      () => schreibePlanFort(fremder, plan),
      () => setzeUnterschrift(fremder, { ...fassung, personId: vater, unterschriebenAm: null, ausgehaendigtAm: null }),
      () => setzeKenntnisnahme(fremder, { ...fassung, am: null, von: '' }),
      () => setzeZielstand(fremder, { ...wechsel, zielId: ziel, stand: 'laeuft' }),
      () => setzeSchrittstand(fremder, { ...wechsel, schrittId: ersterSchritt(fassung), stand: 'laeuft' }),
      () => setzeZusage(fremder, { ...fassung, zusageId: ziel, am: null }),
      () => schliessePlanAb(fremder, { ...plan, abschluss }),
      () => nimmPlanWiederAuf(fremder, plan),
    ];
    for (const lauf of laeufe) expect((await fehlschlag(lauf())).code).toBe('NICHT_GEFUNDEN');
    const frage = { filter: neuerPlanfilter(), seite: 0 };
    expect(await uebersichtDerPlaene(fremder, frage, [])).toEqual({ zeilen: [], gesamt: 0 });
    expect((await uebersichtDerPlaene({ ...anfrage, kommunen: [A_DORF.id] }, frage, [])).gesamt).toBe(1);
    expect((await gelesene(anfrage, fassung.id)).fassung).toEqual(fassung);
  });

  test('keep the household and whom they name from being deleted', async () => {
    const { anfrage, akte, lina } = await mitPlanfamilie();
    await legePlanAn(anfrage, akte);
    const kind = akte.personen.find(({ id }) => id === lina);
    if (kind === undefined) throw new Error('the child is there');
    const verweise = { haushalt: [plaeneVerweiseAufHaushalt], person: [plaeneVerweiseAufPerson] };
    expect((await gruende(loeschePerson(anfrage, kind, verweise))).map(({ code }) => code)).toEqual([
      'person-in-plaenen',
    ]);
  });
});
