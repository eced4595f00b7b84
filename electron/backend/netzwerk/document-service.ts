import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { KommuneId, PartnerId } from '../../../shared/foundation/id.ts';
import type { Lueckenfilter, Partner } from '../../../shared/netzwerk/types.ts';
import type { Anfrage } from '../context.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { eingabefehler } from '../failures.ts';
import { eineKommune, listeKommunen } from '../kommunen/service.ts';
import { handzettelBlatt } from './document-handzettel.ts';
import { lueckenlisteBlatt } from './document-luecken.ts';
import { zustaendigkeitsblatt } from './document-zustaendigkeit.ts';
import { listeOrte } from './orte-service.ts';
import { ladePartner, listePartner } from './partner-service.ts';
import { listePlanungsgespraeche } from './planung-service.ts';

/** What both sheets of a Kommune are made of, beside the partners. */
async function orteVon(anfrage: Anfrage, kommuneId: KommuneId) {
  const { anlaufstellen, sprechstunden } = await listeOrte(anfrage);
  return {
    kommune: (await eineKommune(anfrage, kommuneId)).kommune,
    anlaufstelle: anlaufstellen.find((eine) => eine.kommuneId === kommuneId) ?? null,
    sprechstunden: sprechstunden.filter((eine) => eine.kommuneId === kommuneId),
    heute: anfrage.heute,
  };
}

/** „Wer ist zuständig“ in a Kommune. `NICHT_GEFUNDEN` where the account does not see it. */
export async function zustaendigkeitAlsBlatt(anfrage: Anfrage, kommuneId: KommuneId): Promise<Blatt> {
  return zustaendigkeitsblatt({ ...(await orteVon(anfrage, kommuneId)), partner: await listePartner(anfrage) });
}

/**
 * The hand-out with these partners in this order. `NICHT_GEFUNDEN` where the account does not see one of them, `EINGABE` at
 * `partnerIds` where one may not be named on papers.
 */
export async function handzettelAlsBlatt(
  anfrage: Anfrage,
  { kommuneId, partnerIds }: { kommuneId: KommuneId; partnerIds: readonly PartnerId[] },
): Promise<Blatt> {
  const partner: Partner[] = [];
  for (const id of new Set(partnerIds)) partner.push(await ladePartner(anfrage, id));
  const verschwiegen = partner.find(({ istNennbar }) => !istNennbar);
  if (verschwiegen !== undefined) {
    throw eingabefehler([
      { feld: 'partnerIds', satz: `„${verschwiegen.name}“ wird auf Blättern nicht genannt. Bitte die Auswahl ändern.` },
    ]);
  }
  return handzettelBlatt({ ...(await orteVon(anfrage, kommuneId)), partner });
}

/** The list of gaps in the Kommunen that the account sees. */
export async function lueckenlisteAlsBlatt(anfrage: Anfrage, filter: Lueckenfilter): Promise<Blatt> {
  return lueckenlisteBlatt({
    gespraeche: await listePlanungsgespraeche(anfrage),
    partner: await listePartner(anfrage),
    kommunen: await listeKommunen(anfrage),
    filter,
    heute: anfrage.heute,
  });
}

/** A paper of the Netzwerk as a Word file with its name. */
export async function alsWord(anfrage: Anfrage, blatt: Blatt): Promise<{ name: string; bytes: Uint8Array }> {
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}
