import { standVon } from '../../../shared/einwilligungen/stand.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import type { KommuneId, PartnerId } from '../../../shared/foundation/id.ts';
import type { Plan, Planfassung } from '../../../shared/integrationsplaene/types.ts';
import { zeigeZeit } from '../../../shared/netzwerk/sprechstunden.ts';
import type { Partner } from '../../../shared/netzwerk/types.ts';
import { planeinstellungenVon } from '../bibliothek/service.ts';
import type { Anfrage } from '../context.ts';
import { listeEinwilligungen, obVorhanden } from '../einwilligungen/service.ts';
import { listeBetreuende } from '../faelle/service.ts';
import { eineKommune } from '../kommunen/service.ts';
import { listeOrte } from '../netzwerk/orte-service.ts';
import { ladePartner } from '../netzwerk/partner-service.ts';
import { schlageVertretungVor } from '../vertretungen/service.ts';
import type { Ansprechperson, Planeinwilligung, Planunterlagen } from './document-data.ts';
import { repositoryFuer, verschlossen, type GelesenePlanfassung } from './service.ts';

/** Reads what the papers of a plan are made of, beside the version itself. */

async function ansprechpersonVon(anfrage: Anfrage, { haushalt }: Fallakte): Promise<Ansprechperson> {
  const { kommuneId, zustaendigId } = haushalt;
  const betreuende = await listeBetreuende(anfrage);
  const name = betreuende.find(({ id }) => id === zustaendigId)?.name ?? '';
  const { anlaufstellen, sprechstunden } = await listeOrte(anfrage);
  const anlaufstelle = anlaufstellen.find((eine) => eine.kommuneId === kommuneId);
  const inKommune = sprechstunden.filter((eine) => eine.kommuneId === kommuneId);
  const eigene = inKommune.filter(({ wer }) => name !== '' && wer.includes(name));
  const genannte = eigene.length > 0 ? eigene : inKommune;
  const vertretung =
    zustaendigId === null ? null : await obVorhanden(() => schlageVertretungVor(anfrage, zustaendigId));
  return {
    name,
    telefon: anlaufstelle?.telefon ?? '',
    sprechzeit: genannte.length > 0 ? genannte.map(zeigeZeit).join('; ') : (anlaufstelle?.erreichbar ?? ''),
    ort: [...new Set(genannte.map(({ ort }) => ort))].join('; '),
    vertretung: betreuende.find(({ id }) => id === vertretung?.vertretungId)?.name ?? '',
  };
}

/** Partners that steps name; one that may not be named on papers, or is gone, is left out. */
async function partnerVon(anfrage: Anfrage, { felder }: Planfassung): Promise<Map<PartnerId, Partner>> {
  const ids = felder.flatMap(({ ziele }) =>
    ziele.flatMap(({ schritte }) => schritte.map(({ partnerId }) => partnerId)),
  );
  const gefundene = new Map<PartnerId, Partner>();
  for (const id of new Set(ids)) {
    if (id === null) continue;
    const partner = await obVorhanden(() => ladePartner(anfrage, id));
    if (partner?.istNennbar) gefundene.set(id, partner);
  }
  return gefundene;
}

async function geltendeEinwilligungen(
  anfrage: Anfrage,
  { haushalt }: Fallakte,
  { personIds }: Planfassung,
): Promise<Planeinwilligung[]> {
  const { einwilligungen } = await listeEinwilligungen(anfrage, haushalt.id);
  return einwilligungen.filter(
    (eine) => personIds.includes(eine.personId) && ['gilt', 'laeuft_ab'].includes(standVon(eine, anfrage.heute)),
  );
}

/** The version that this one replaces, without what lies in the envelope; null: it is the first that was agreed. */
async function vorigeVon(anfrage: Anfrage, { fassungen }: Plan, { nummer }: Planfassung): Promise<Planfassung | null> {
  const [vorige] = fassungen
    .filter((eine) => eine.vereinbartAm !== null && eine.nummer < nummer)
    .toSorted((a, b) => b.nummer - a.nummer);
  const gelesene = vorige === undefined ? null : await repositoryFuer(anfrage).fassung(vorige.id);
  return gelesene === null ? null : verschlossen(gelesene);
}

async function mitKenntnisnahme(anfrage: Anfrage, kommuneId: KommuneId): Promise<boolean> {
  return (await planeinstellungenVon(anfrage, kommuneId)).mitKenntnisnahme;
}

/** All that the papers need, but for what the copy may show of the version. */
export async function liesPlanunterlagen(
  anfrage: Anfrage,
  { fassung, plan, akte }: GelesenePlanfassung,
): Promise<Omit<Planunterlagen, 'fassung' | 'ausfertigung'>> {
  return {
    plan,
    vorige: await vorigeVon(anfrage, plan, fassung),
    akte,
    kommune: (await eineKommune(anfrage, akte.haushalt.kommuneId)).kommune,
    ansprechperson: await ansprechpersonVon(anfrage, akte),
    partner: await partnerVon(anfrage, fassung),
    einwilligungen: await geltendeEinwilligungen(anfrage, akte, fassung),
    mitKenntnisnahme: await mitKenntnisnahme(anfrage, akte.haushalt.kommuneId),
    texte: anfrage.plantexte,
    heute: anfrage.heute,
  };
}
