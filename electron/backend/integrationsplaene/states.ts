import type { Datum } from '../../../shared/foundation/date.ts';
import type { PersonId, PlaneintragId, PlanfassungId, PlanId } from '../../../shared/foundation/id.ts';
import {
  pruefeAbschluss,
  pruefeSchrittstand,
  pruefeZielstand,
} from '../../../shared/integrationsplaene/rules-schritte.ts';
import { alleZiele, istOffenesZiel } from '../../../shared/integrationsplaene/stand.ts';
import type {
  Plan,
  Planabschluss,
  Planfassung,
  Planschritt,
  Planziel,
  Schrittstand,
  Zielstand,
} from '../../../shared/integrationsplaene/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, gesperrt, nichtGefunden } from '../failures.ts';
import { PLAN_ABGESCHLOSSEN, offenerPlan, pruefeOffeneAkte, schreibe, wirfMaengel } from './draft.ts';
import { FASSUNG, gelesene, gelesenerPlan, PLAN, repositoryFuer } from './service.ts';

/** What goes on once a version is agreed: states, signatures, the end of the plan. Its words stay. */

interface GeleseneFassung {
  readonly id: PlanfassungId;
  readonly version: number;
}

/** The newest agreed version of a plan that is open, as it was read. `GESPERRT`, `VERALTET`. */
async function geltende(anfrage: Anfrage, { id, version }: GeleseneFassung) {
  const gelesen = await gelesene(anfrage, id);
  const { fassung, plan } = gelesen;
  if (plan.stand === 'abgeschlossen') throw gesperrt([PLAN_ABGESCHLOSSEN]);
  if (fassung.stand !== 'vereinbart') {
    const istEntwurf = fassung.stand === 'entwurf';
    throw gesperrt([
      {
        schwere: 'sperrt',
        code: istEntwurf ? 'plan-noch-entwurf' : 'plan-fassung-ersetzt',
        satz: istEntwurf ? 'Diese Fassung ist noch nicht vereinbart.' : 'Diese Fassung ist durch eine spätere ersetzt.',
        ausweg: istEntwurf ? 'Zuerst die Fassung vereinbaren.' : 'In der geltenden Fassung eintragen.',
        norm: null,
        feld: null,
      },
    ]);
  }
  return { ...gelesen, bisher: unveraendert(fassung, version, FASSUNG) };
}

function mitZielen(fassung: Planfassung, aendere: (ziel: Planziel) => Planziel): Planfassung {
  return { ...fassung, felder: fassung.felder.map((feld) => ({ ...feld, ziele: feld.ziele.map(aendere) })) };
}

interface Standeingabe<S extends string> extends GeleseneFassung {
  readonly stand: S;
  readonly am: Datum;
  readonly grund: string;
}

/** What became of a goal. `EINGABE` at `grund` or `am`. */
export async function setzeZielstand(
  anfrage: Anfrage,
  { zielId, stand, am, grund, ...gelesen }: Standeingabe<Zielstand> & { readonly zielId: PlaneintragId },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { bisher, plan } = await geltende(anfrage, gelesen);
    const ziel = alleZiele(bisher).find(({ id }) => id === zielId);
    if (ziel === undefined) throw nichtGefunden('Dieses Ziel');
    const vereinbartAm = (await repositoryFuer(anfrage).zielVereinbartAm(plan.id, ziel.kennung)) ?? am;
    wirfMaengel(pruefeZielstand({ stand, am, grund }, { heute: anfrage.heute, vereinbartAm }));
    const neu = mitZielen(bisher, (eines) => (eines.id === zielId ? { ...eines, stand, standAm: am, grund } : eines));
    return schreibe(anfrage, neu, bisher);
  });
}

/** What became of a step. A step done is no goal reached. */
export async function setzeSchrittstand(
  anfrage: Anfrage,
  { schrittId, stand, am, grund, ...gelesen }: Standeingabe<Schrittstand> & { readonly schrittId: PlaneintragId },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { bisher } = await geltende(anfrage, gelesen);
    const hatSchritt = alleZiele(bisher).some(({ schritte }) => schritte.some(({ id }) => id === schrittId));
    if (!hatSchritt) throw nichtGefunden('Dieser Schritt');
    wirfMaengel(pruefeSchrittstand({ stand, am, grund }, anfrage.heute));
    const neuer = (schritt: Planschritt): Planschritt =>
      schritt.id === schrittId ? { ...schritt, stand, standAm: am, grund } : schritt;
    const neu = mitZielen(bisher, (ziel) => ({ ...ziel, schritte: ziel.schritte.map(neuer) }));
    return schreibe(anfrage, neu, bisher);
  });
}

function wirfZukunft(anfrage: Anfrage, feld: string, tag: Datum | null): void {
  if (tag === null || tag <= anfrage.heute) return;
  throw eingabefehler([{ feld, satz: 'Der Tag liegt in der Zukunft. Bitte einen Tag bis heute eintragen.' }]);
}

/** A promise of the Integrationsmanagement is kept; null takes that back. */
export async function setzeZusage(
  anfrage: Anfrage,
  { zusageId, am, ...gelesen }: GeleseneFassung & { readonly zusageId: PlaneintragId; readonly am: Datum | null },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { bisher } = await geltende(anfrage, gelesen);
    if (!bisher.zusagen.some(({ id }) => id === zusageId)) throw nichtGefunden('Diese Zusage');
    wirfZukunft(anfrage, 'am', am);
    const zusagen = bisher.zusagen.map((eine) => (eine.id === zusageId ? { ...eine, erledigtAm: am } : eine));
    return schreibe(anfrage, { ...bisher, zusagen }, bisher);
  });
}

/** Signature and handing out of one adult; null takes the day back. */
export async function setzeUnterschrift(
  anfrage: Anfrage,
  {
    personId,
    unterschriebenAm,
    ausgehaendigtAm,
    ...gelesen
  }: GeleseneFassung & {
    readonly personId: PersonId;
    readonly unterschriebenAm: Datum | null;
    readonly ausgehaendigtAm: Datum | null;
  },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { bisher } = await geltende(anfrage, gelesen);
    if (!bisher.unterschriften.some((eine) => eine.personId === personId)) {
      throw eingabefehler([{ feld: 'personId', satz: 'Es unterschreiben nur erwachsene Personen des Plans.' }]);
    }
    wirfZukunft(anfrage, 'unterschriebenAm', unterschriebenAm);
    wirfZukunft(anfrage, 'ausgehaendigtAm', ausgehaendigtAm);
    const unterschriften = bisher.unterschriften.map((eine) =>
      eine.personId === personId ? { personId, unterschriebenAm, ausgehaendigtAm } : eine,
    );
    return schreibe(anfrage, { ...bisher, unterschriften }, bisher);
  });
}

/** The Leitung took note, on paper; null takes that back. */
export async function setzeKenntnisnahme(
  anfrage: Anfrage,
  { am, von, ...gelesen }: GeleseneFassung & { readonly am: Datum | null; readonly von: string },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { bisher } = await geltende(anfrage, gelesen);
    wirfZukunft(anfrage, 'am', am);
    const neu = { ...bisher, kenntnisnahmeAm: am, kenntnisnahmeVon: am === null ? '' : von };
    return schreibe(anfrage, neu, bisher);
  });
}

async function schreibePlan(anfrage: Anfrage, plan: Plan, abschluss: Planabschluss | null): Promise<Plan> {
  const { stand: _stand, fassungen: _fassungen, ...rumpf } = plan;
  const repository = repositoryFuer(anfrage);
  const neuer = { ...rumpf, abschluss, version: plan.version + 1, ...spurVon(anfrage) };
  getroffen(await repository.planAendern(neuer, plan.version), plan);
  const geschriebener = await repository.plan(plan.id);
  if (geschriebener === null) throw nichtGefunden(PLAN);
  return geschriebener;
}

/** Ends a plan that was agreed. `EINGABE` at a field of `abschluss`, `GESPERRT`. */
export async function schliessePlanAb(
  anfrage: Anfrage,
  { abschluss, ...gelesen }: { readonly id: PlanId; readonly version: number; readonly abschluss: Planabschluss },
): Promise<Plan> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { plan } = await offenerPlan(anfrage, gelesen);
    const letzte = plan.fassungen.find(({ stand }) => stand === 'vereinbart') ?? null;
    const fassung = letzte === null ? null : (await gelesene(anfrage, letzte.id)).fassung;
    wirfMaengel(
      pruefeAbschluss(abschluss, {
        heute: anfrage.heute,
        vereinbartAm: letzte?.vereinbartAm ?? null,
        hatEntwurf: plan.fassungen.some(({ stand }) => stand === 'entwurf'),
        offeneZiele: fassung === null ? 0 : alleZiele(fassung).filter(istOffenesZiel).length,
      }).map((eine) => (eine.feld === null ? eine : { ...eine, feld: `abschluss.${eine.feld}` })),
    );
    return schreibePlan(anfrage, plan, abschluss);
  });
}

/** Takes up a plan that was ended. `GESPERRT` where it is open, another one is, or the file is closed. */
export async function nimmPlanWiederAuf(
  anfrage: Anfrage,
  { id, version }: { readonly id: PlanId; readonly version: number },
): Promise<Plan> {
  return inTransaktion(anfrage, async (anfrage) => {
    const plan = unveraendert((await gelesenerPlan(anfrage, id)).plan, version, PLAN);
    if (plan.stand !== 'abgeschlossen') {
      throw gesperrt([
        {
          schwere: 'sperrt',
          code: 'plan-nicht-abgeschlossen',
          satz: 'Dieser Plan ist nicht abgeschlossen.',
          ausweg: 'Den Plan ansehen.',
          norm: null,
          feld: null,
        },
      ]);
    }
    await pruefeOffeneAkte(anfrage, plan);
    return schreibePlan(anfrage, plan, null);
  });
}
