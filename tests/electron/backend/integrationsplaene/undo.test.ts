import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { AUFGEZEICHNETE_TABELLEN } from '../../../../electron/backend/database/recording.ts';
import { Fachfehler } from '../../../../electron/backend/failures.ts';
import {
  beginnePlan,
  schreibePlanFort,
  speicherePlanfassung,
  vereinbarePlan,
  verwirfEntwurf,
} from '../../../../electron/backend/integrationsplaene/draft.ts';
import { legePlanAb } from '../../../../electron/backend/integrationsplaene/paper.ts';
import { gelesene, listePlaene } from '../../../../electron/backend/integrationsplaene/service.ts';
import {
  nimmPlanWiederAuf,
  schliessePlanAb,
  setzeKenntnisnahme,
  setzeSchrittstand,
  setzeUnterschrift,
  setzeZielstand,
  setzeZusage,
} from '../../../../electron/backend/integrationsplaene/states.ts';
import { zeilenRepository } from '../../../../electron/backend/protokoll/rows.ts';
import { macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import type { Fallakte } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { alleZiele } from '../../../../shared/integrationsplaene/stand.ts';
import type { Planfassung } from '../../../../shared/integrationsplaene/types.ts';
import { gruende } from '../../../support/anfragen.ts';
import { legeEntwurfAn, legePlanAn, mitPlanfamilie } from '../../../support/integrationsplaene.ts';
import { fassungEingabe, geheimesFeld, planfeld } from '../../../support/plan-words.ts';

/**
 * Two laws of every history of a plan: what a command did is taken back to the last row, and the words of a version that was
 * agreed on are never others.
 */

const AM = datum('2018-02-01');

/** Every recorded row, without who changed it last and how often: that moves on by itself. */
async function abbild({ db }: Anfrage): Promise<Record<string, unknown>> {
  const zeilen: Record<string, unknown> = {};
  for (const tabelle of AUFGEZEICHNETE_TABELLEN.filter((name) => /^(plan_|integrationsplaene|einsichten)/.test(name))) {
    for (const [id, zeile] of await zeilenRepository(db).alle(tabelle)) {
      const { version: _version, geaendert_am: _am, geaendert_von: _von, ...rest } = zeile;
      zeilen[`${tabelle} ${id}`] = rest;
    }
  }
  return zeilen;
}

async function lage(anfrage: Anfrage, { haushalt }: Fallakte) {
  const [plan] = await listePlaene(anfrage, haushalt.id);
  const fassungen: Planfassung[] = [];
  for (const { id } of plan?.fassungen ?? []) fassungen.push((await gelesene(anfrage, id)).fassung);
  return { plan, fassungen };
}

/** All that was agreed: everything but what became of it. */
function wortlaut({
  stand: _s,
  unterschriften: _u,
  kenntnisnahmeAm: _k,
  kenntnisnahmeVon: _v,
  ...fassung
}: Planfassung) {
  const { version: _version, geaendertAm: _am, geaendertVon: _von, ...worte } = fassung;
  return {
    ...worte,
    felder: worte.felder.map((feld) => ({
      ...feld,
      ziele: feld.ziele.map(({ stand: _stand, standAm: _standAm, grund: _grund, schritte, ...ziel }) => ({
        ...ziel,
        schritte: schritte.map(({ stand: _s1, standAm: _s2, grund: _s3, ...schritt }) => schritt),
      })),
    })),
    zusagen: worte.zusagen.map(({ erledigtAm: _erledigt, ...zusage }) => zusage),
  };
}

type Befehl = (anfrage: Anfrage, akte: Fallakte) => Promise<unknown>;

/** Each on the newest version, whatever it is in: what the rules refuse changes nothing. */
const aufNeueste =
  (tue: (anfrage: Anfrage, fassung: Planfassung, akte: Fallakte) => Promise<unknown>): Befehl =>
  async (anfrage, akte) => {
    const [neueste] = (await lage(anfrage, akte)).fassungen;
    if (neueste !== undefined) await tue(anfrage, neueste, akte);
  };
const ersteIn = (fassung: Planfassung) => alleZiele(fassung)[0];

const BEFEHLE: Readonly<Record<string, Befehl>> = {
  beginnen: (anfrage, { haushalt }) => beginnePlan(anfrage, { haushaltId: haushalt.id, personId: null }),
  speichern: aufNeueste((anfrage, fassung, { personen }) => {
    const ids = personen.map(({ id }) => id);
    const felder = [...fassung.felder, planfeld(), ...ids.slice(0, 1).map((id) => geheimesFeld(id))].slice(-4);
    return speicherePlanfassung(anfrage, { ...fassung, eingabe: fassungEingabe(ids, { felder }) });
  }),
  umstellen: aufNeueste((anfrage, fassung) => {
    const felder = fassung.felder.toReversed().map((feld) => ({ ...feld, ziele: feld.ziele.toReversed() }));
    return speicherePlanfassung(anfrage, { ...fassung, eingabe: { ...fassung, felder, zusagen: [] } });
  }),
  vereinbaren: aufNeueste((anfrage, fassung, { personen }) =>
    vereinbarePlan(anfrage, { ...fassung, am: AM, unterschriebenVon: personen.slice(0, 1).map(({ id }) => id) }),
  ),
  verwerfen: aufNeueste(verwirfEntwurf),
  fortschreiben: async (anfrage, akte) => {
    const { plan } = await lage(anfrage, akte);
    if (plan !== undefined) await schreibePlanFort(anfrage, plan);
  },
  zielstand: aufNeueste((anfrage, fassung) =>
    setzeZielstand(anfrage, {
      ...fassung,
      zielId: ersteIn(fassung)?.id ?? fassung.felder[0]?.id ?? geheimesFeld(fassung.personIds[0] as never).id,
      stand: 'angepasst',
      am: AM,
      grund: 'Kein Kurs am Ort.',
    }),
  ),
  schrittstand: aufNeueste(async (anfrage, fassung) => {
    const schritt = ersteIn(fassung)?.schritte[0];
    if (schritt === undefined) return;
    const wechsel = { schrittId: schritt.id, stand: 'erledigt' as const, am: AM, grund: '' };
    await setzeSchrittstand(anfrage, { ...fassung, ...wechsel });
  }),
  zusage: aufNeueste(async (anfrage, fassung) => {
    const [zusage] = fassung.zusagen;
    if (zusage !== undefined) await setzeZusage(anfrage, { ...fassung, zusageId: zusage.id, am: AM });
  }),
  unterschrift: aufNeueste(async (anfrage, fassung) => {
    const [eine] = fassung.unterschriften;
    if (eine !== undefined) await setzeUnterschrift(anfrage, { ...fassung, ...eine, ausgehaendigtAm: AM });
  }),
  kenntnisnahme: aufNeueste((anfrage, fassung) =>
    setzeKenntnisnahme(anfrage, { ...fassung, am: AM, von: 'Petra Roth' }),
  ),
  abschliessen: async (anfrage, akte) => {
    const { plan } = await lage(anfrage, akte);
    const abschluss = { am: AM, grund: 'hoechstdauer' as const, uebergabeAn: '' };
    if (plan !== undefined) await schliessePlanAb(anfrage, { ...plan, abschluss });
  },
  wiederAufnehmen: async (anfrage, akte) => {
    const { plan } = await lage(anfrage, akte);
    if (plan !== undefined) await nimmPlanWiederAuf(anfrage, plan);
  },
};
const NAMEN = Object.keys(BEFEHLE);

/** False where the rules refused it. */
async function fuehreAus(name: string, anfrage: Anfrage, akte: Fallakte): Promise<boolean> {
  try {
    await BEFEHLE[name]?.(anfrage, akte);
    return true;
  } catch (fehler) {
    if (fehler instanceof Fachfehler) return false;
    throw fehler;
  }
}

async function letzterBefehl({ db }: Anfrage): Promise<number> {
  const { id } = await db.selectFrom('befehle').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  return id;
}

/** A plan that was agreed on, gone through again and agreed on anew: on the way every command meets what it needs. */
const EIN_WEG = [
  'beginnen',
  'speichern',
  'umstellen',
  'speichern',
  'vereinbaren',
  'zielstand',
  'schrittstand',
  'zusage',
  'unterschrift',
  'kenntnisnahme',
  'fortschreiben',
  'verwerfen',
  'fortschreiben',
  'speichern',
  'vereinbaren',
  'abschliessen',
  'wiederAufnehmen',
];

test('Every command of a plan is taken back to the last row, and goes on as if it had not been', async () => {
  const { anfrage, akte } = await mitPlanfamilie();
  for (const name of EIN_WEG) {
    const vorher = await abbild(anfrage);
    expect([name, await fuehreAus(name, anfrage, akte)]).toEqual([name, true]);
    const danach = await abbild(anfrage);
    expect(danach, name).not.toEqual(vorher);
    const befehl = await letzterBefehl(anfrage);
    await macheRueckgaengig(anfrage, ANMELDUNGEN, befehl);
    expect(await abbild(anfrage), name).toEqual(vorher);
    await macheRueckgaengig(anfrage, ANMELDUNGEN, await letzterBefehl(anfrage));
    expect(await abbild(anfrage), name).toEqual(danach);
  }
  expect(new Set(EIN_WEG)).toEqual(new Set(NAMEN));
});

test('The words of an agreed version are the same whatever is done later', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...NAMEN), { minLength: 5, maxLength: 14 }), async (namen) => {
      const { anfrage, akte } = await mitPlanfamilie();
      const vereinbarte = new Map<string, unknown>();
      for (const name of ['beginnen', 'speichern', 'vereinbaren', ...namen]) {
        await fuehreAus(name, anfrage, akte);
        const { fassungen } = await lage(anfrage, akte);
        for (const [id, worte] of vereinbarte) {
          expect(fassungen.filter((eine) => eine.id === id).map(wortlaut), `${name} of ${namen.join()}`).toEqual([
            worte,
          ]);
        }
        for (const fassung of fassungen) {
          if (fassung.vereinbartAm !== null) vereinbarte.set(fassung.id, wortlaut(fassung));
        }
      }
    }),
    { numRuns: 12 },
  );
});

async function codesDerRuecknahme(anfrage: Anfrage, befehl: number): Promise<string[]> {
  return (await gruende(macheRueckgaengig(anfrage, ANMELDUNGEN, befehl))).map(({ code }) => code);
}

test('An agreement is not taken back once a copy is filed, or a later version goes on from it', async () => {
  const { anfrage, akte, vater } = await mitPlanfamilie();
  const { id } = await legePlanAn(anfrage, akte);
  const vereinbarung = await letzterBefehl(anfrage);
  await legePlanAb(anfrage, { fassungId: id, personId: vater, sprache: 'de' });
  expect(await codesDerRuecknahme(anfrage, vereinbarung)).toEqual(['plan-fassung-abgelegt']);

  await anfrage.db.deleteFrom('plan_ausfertigungen').execute();
  const { plan } = await lage(anfrage, akte);
  if (plan === undefined) throw new Error('the plan is there');
  await schreibePlanFort(anfrage, plan);
  expect(await codesDerRuecknahme(anfrage, vereinbarung)).toEqual(['plan-spaetere-fassung']);
  expect((await gelesene(anfrage, id)).fassung.vereinbartAm).toBe(AM);
});

test('No plan is open again beside another one, neither from the bin nor from its end', async () => {
  const { anfrage, akte } = await mitPlanfamilie();
  await verwirfEntwurf(anfrage, await legeEntwurfAn(anfrage, akte));
  const verworfen = await letzterBefehl(anfrage);
  await legePlanAn(anfrage, akte);
  expect(await codesDerRuecknahme(anfrage, verworfen)).toEqual(['plan-schon-offen']);

  await BEFEHLE['abschliessen']?.(anfrage, akte);
  const beendet = await letzterBefehl(anfrage);
  await BEFEHLE['beginnen']?.(anfrage, akte);
  expect(await codesDerRuecknahme(anfrage, beendet)).toEqual(['plan-schon-offen']);
});
