import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import {
  zPlaneintragId,
  zPlanfassungId,
  zPlanId,
  type HaushaltId,
  type PersonId,
  type PlanfassungId,
  type PlanId,
} from '../../../shared/foundation/id.ts';
import { fortgeschrieben } from '../../../shared/integrationsplaene/fortschreibung.ts';
import { mitEigenenKennungen, mitFreienIds, alleIds } from '../../../shared/integrationsplaene/kennung.ts';
import { planlage } from '../../../shared/integrationsplaene/lage.ts';
import { pruefeVereinbarung } from '../../../shared/integrationsplaene/rules-schritte.ts';
import { pruefePlanfassung } from '../../../shared/integrationsplaene/rules.ts';
import { alleZiele } from '../../../shared/integrationsplaene/stand.ts';
import type { Plan, Planfassung, PlanfassungEingabe } from '../../../shared/integrationsplaene/types.ts';
import { mitVerschlossenem } from '../../../shared/integrationsplaene/umschlag.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { planeinstellungenVon } from '../bibliothek/service.ts';
import { obVorhanden } from '../einwilligungen/service.ts';
import { listeErhebungen } from '../erhebungen/service.ts';
import { ladeAkte } from '../faelle/service.ts';
import { eingabefehler, gesperrt, nichtGefunden } from '../failures.ts';
import { ladePartner } from '../netzwerk/partner-service.ts';
import { listeUebergaben } from '../uebergaben/service.ts';
import { ersterEntwurf } from './beginning.ts';
import { FASSUNG, gelesene, gelesenerPlan, PLAN, repositoryFuer, verschlossen } from './service.ts';

/** Drafts of a plan: begun, kept, thrown away, agreed on, and begun anew from what was agreed. */

interface GeleseneFassung {
  readonly id: PlanfassungId;
  readonly version: number;
}

function sperre(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

/** What stands at a field is a fault of the input; what concerns the whole forbids the step. */
export function wirfMaengel(gruende: readonly Grund[]): void {
  const sperren = gruende.filter(({ schwere }) => schwere === 'sperrt');
  const felder = sperren.flatMap(({ feld, satz }): Feldfehler[] => (feld === null ? [] : [{ feld, satz }]));
  if (felder.length > 0) throw eingabefehler(felder);
  if (sperren.length > 0) throw gesperrt(sperren);
}

/** Throws `GESPERRT` where the file is closed, or such a plan is open already. */
export async function pruefeOffeneAkte(
  anfrage: Anfrage,
  { haushaltId, personId }: { readonly haushaltId: HaushaltId; readonly personId: PersonId | null },
): Promise<void> {
  const { haushalt } = await ladeAkte(anfrage, haushaltId);
  if (haushalt.stand === 'abgeschlossen') {
    throw gesperrt([
      sperre(
        'plan-akte-abgeschlossen',
        'Die Akte ist abgeschlossen. Ein neuer Plan ist nicht möglich.',
        'Die Akte wieder öffnen, dann den Plan beginnen.',
      ),
    ]);
  }
  const plaene = await repositoryFuer(anfrage).liste(haushaltId);
  if (!plaene.some((plan) => plan.personId === personId && plan.stand !== 'abgeschlossen')) return;
  throw gesperrt([
    sperre(
      'plan-schon-offen',
      personId === null ? 'Für diese Familie gibt es schon einen Plan.' : 'Für diese Person gibt es schon einen Plan.',
      'Diesen Plan fortschreiben oder abschließen.',
    ),
  ]);
}

/** A first draft, begun from what is known. `GESPERRT`; `EINGABE` where the person is not of the household. */
export async function beginnePlan(
  anfrage: Anfrage,
  { haushaltId, personId }: { readonly haushaltId: HaushaltId; readonly personId: PersonId | null },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { haushalt, personen } = await ladeAkte(anfrage, haushaltId);
    if (personId !== null && !personen.some(({ id }) => id === personId)) {
      throw eingabefehler([{ feld: 'personId', satz: 'Diese Person gehört nicht zu diesem Haushalt.' }]);
    }
    await pruefeOffeneAkte(anfrage, { haushaltId, personId });
    const { uebergaben } = await listeUebergaben(anfrage, haushaltId);
    const eingabe = ersterEntwurf({
      heute: anfrage.heute,
      personId,
      personen,
      erhebung: (await listeErhebungen(anfrage, haushaltId)).at(0) ?? null,
      uebergabeAm: uebergaben.at(0)?.am ?? null,
      wochen: (await planeinstellungenVon(anfrage, haushalt.kommuneId)).ueberpruefungNachWochen,
      neueId: () => anfrage.neueId(),
    });
    const planId = zPlanId.parse(anfrage.neueId());
    await repositoryFuer(anfrage).planEinfuegen({
      id: planId,
      haushaltId,
      personId,
      abschluss: null,
      version: 1,
      ...spurVon(anfrage),
    });
    return fuegeEntwurfEin(anfrage, { planId, nummer: 1 }, eingabe);
  });
}

async function fuegeEntwurfEin(
  anfrage: Anfrage,
  { planId, nummer }: { readonly planId: PlanId; readonly nummer: number },
  eingabe: PlanfassungEingabe,
): Promise<Planfassung> {
  const id = zPlanfassungId.parse(anfrage.neueId());
  await repositoryFuer(anfrage).einfuegen({
    ...eingabe,
    id,
    planId,
    nummer,
    stand: 'entwurf',
    vereinbartAm: null,
    unterschriften: [],
    kenntnisnahmeAm: null,
    kenntnisnahmeVon: '',
    version: 1,
    ...spurVon(anfrage),
  });
  return verschlossen((await gelesene(anfrage, id)).fassung);
}

/** The draft as it was read, unchanged since. `GESPERRT` once it is agreed. */
async function entwurf(anfrage: Anfrage, { id, version }: GeleseneFassung) {
  const gelesen = await gelesene(anfrage, id);
  if (gelesen.fassung.stand !== 'entwurf') {
    throw gesperrt([
      sperre(
        'plan-fassung-vereinbart',
        'Diese Fassung ist vereinbart. Ihr Wortlaut bleibt, wie er ist.',
        'Für Änderungen den Plan fortschreiben.',
      ),
    ]);
  }
  return { ...gelesen, bisher: unveraendert(gelesen.fassung, version, FASSUNG) };
}

/** Writes the version as it shall be; answers it as it stands. */
export async function schreibe(anfrage: Anfrage, neu: Planfassung, bisher: Planfassung): Promise<Planfassung> {
  const geschriebene = { ...neu, version: bisher.version + 1, ...spurVon(anfrage) };
  getroffen(await repositoryFuer(anfrage).aendern(geschriebene, bisher), bisher);
  return verschlossen((await gelesene(anfrage, neu.id)).fassung);
}

/** A partner that is newly named has to be one that the account sees; one that was named already may be gone meanwhile. */
async function pruefePartner(
  anfrage: Anfrage,
  { felder }: Pick<PlanfassungEingabe, 'felder'>,
  bisher: Pick<Planfassung, 'felder'>,
): Promise<void> {
  const bekannte = new Set(alleZiele(bisher).flatMap(({ schritte }) => schritte.map(({ partnerId }) => partnerId)));
  const stellen = felder.flatMap(({ ziele }, feld) =>
    ziele.flatMap(({ schritte }, ziel) =>
      schritte.map(({ partnerId }, platz) => ({
        partnerId,
        feld: `felder.${feld}.ziele.${ziel}.schritte.${platz}.stelle`,
      })),
    ),
  );
  const fehler: Feldfehler[] = [];
  for (const { partnerId, feld } of stellen) {
    if (partnerId === null || bekannte.has(partnerId)) continue;
    if ((await obVorhanden(() => ladePartner(anfrage, partnerId))) !== null) continue;
    fehler.push({ feld, satz: 'Diese Stelle gibt es im Netzwerk nicht mehr. Bitte eine andere wählen.' });
  }
  if (fehler.length > 0) throw eingabefehler(fehler);
}

/**
 * Keeps the draft; closed entries stay as they are. `EINGABE` with a sentence at its field, `GESPERRT` once it is agreed,
 * `VERALTET`.
 */
export async function speicherePlanfassung(
  anfrage: Anfrage,
  { eingabe, ...gelesen }: GeleseneFassung & { readonly eingabe: PlanfassungEingabe },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { bisher, plan, akte } = await entwurf(anfrage, gelesen);
    const { eingabe: mitUmschlag, maengel } = mitVerschlossenem(eingabe, bisher);
    if (maengel.length > 0) throw eingabefehler([...maengel]);
    wirfMaengel(pruefePlanfassung(mitUmschlag, planlage(akte, plan.personId, anfrage.heute)));
    await pruefePartner(anfrage, mitUmschlag, bisher);
    const repository = repositoryFuer(anfrage);
    const fremde = await repository.fremdeIds(bisher.id, alleIds(mitUmschlag));
    const freie = mitFreienIds(mitUmschlag, fremde, () => zPlaneintragId.parse(anfrage.neueId()));
    const neue = mitEigenenKennungen(freie, bisher, await repository.kennungen(plan.id));
    return schreibe(anfrage, { ...bisher, ...neue }, bisher);
  });
}

/** Throws a draft away, to the bin; the first one takes its plan along. */
export async function verwirfEntwurf(anfrage: Anfrage, gelesen: GeleseneFassung): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const { bisher, plan } = await entwurf(anfrage, gelesen);
    const repository = repositoryFuer(anfrage);
    if (plan.fassungen.length === 1) getroffen(await repository.planLoeschen(plan.id, plan.version), plan);
    else getroffen(await repository.loeschen(bisher.id, bisher.version), bisher);
  });
}

/** Agreed on this day: from here on its words stay. `GESPERRT` with what `pruefeVereinbarung` refuses. */
export async function vereinbarePlan(
  anfrage: Anfrage,
  {
    am,
    unterschriebenVon,
    ...gelesen
  }: GeleseneFassung & { readonly am: Datum; readonly unterschriebenVon: readonly PersonId[] },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { bisher, plan, akte } = await entwurf(anfrage, gelesen);
    const gruende = pruefeVereinbarung(bisher, {
      ...planlage(akte, plan.personId, anfrage.heute),
      am,
      unterschriebenVon,
      vorigeVereinbartAm: plan.fassungen.find(({ vereinbartAm }) => vereinbartAm !== null)?.vereinbartAm ?? null,
    });
    if (!istFrei(gruende)) throw gesperrt(gruende.filter(({ schwere }) => schwere === 'sperrt'));
    const unterschriften = bisher.unterschriften.map((eine) =>
      unterschriebenVon.includes(eine.personId) ? { ...eine, unterschriebenAm: am } : eine,
    );
    return schreibe(anfrage, { ...bisher, vereinbartAm: am, unterschriften }, bisher);
  });
}

/** The plan as it was read, unchanged since, and open. `GESPERRT` where it is closed. */
export async function offenerPlan(
  anfrage: Anfrage,
  { id, version }: { readonly id: PlanId; readonly version: number },
): Promise<{ readonly plan: Plan; readonly akte: Awaited<ReturnType<typeof gelesenerPlan>>['akte'] }> {
  const { plan, akte } = await gelesenerPlan(anfrage, id);
  if (plan.stand === 'abgeschlossen') throw gesperrt([PLAN_ABGESCHLOSSEN]);
  return { plan: unveraendert(plan, version, PLAN), akte };
}

export const PLAN_ABGESCHLOSSEN = sperre(
  'plan-abgeschlossen',
  'Dieser Plan ist abgeschlossen.',
  'Den Plan wieder aufnehmen, dann ändern.',
);

/** The next version as a draft with the same goals. `GESPERRT` where there is a draft already. */
export async function schreibePlanFort(
  anfrage: Anfrage,
  gelesen: { readonly id: PlanId; readonly version: number },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { plan, akte } = await offenerPlan(anfrage, gelesen);
    const [neueste] = plan.fassungen;
    if (neueste === undefined) throw nichtGefunden(PLAN);
    if (neueste.stand === 'entwurf') {
      throw gesperrt([
        sperre(
          'plan-hat-entwurf',
          'Zu diesem Plan gibt es schon einen Entwurf.',
          'Den Entwurf weiter bearbeiten oder verwerfen.',
        ),
      ]);
    }
    if (akte.haushalt.stand === 'abgeschlossen') {
      throw gesperrt([
        sperre(
          'plan-akte-abgeschlossen',
          'Die Akte ist abgeschlossen. Der Plan kann nicht fortgeschrieben werden.',
          'Die Akte wieder öffnen, dann den Plan fortschreiben.',
        ),
      ]);
    }
    const { fassung } = await gelesene(anfrage, neueste.id);
    const eingabe = fortgeschrieben(fassung, {
      heute: anfrage.heute,
      personIds: akte.personen.map(({ id }) => id),
      wochen: (await planeinstellungenVon(anfrage, akte.haushalt.kommuneId)).ueberpruefungNachWochen,
      neueId: () => zPlaneintragId.parse(anfrage.neueId()),
    });
    const { stand: _stand, fassungen: _fassungen, ...rumpf } = plan;
    const neuer = { ...rumpf, version: plan.version + 1, ...spurVon(anfrage) };
    getroffen(await repositoryFuer(anfrage).planAendern(neuer, plan.version), plan);
    return fuegeEntwurfEin(anfrage, { planId: plan.id, nummer: neueste.nummer + 1 }, eingabe);
  });
}
