import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import type { EinwilligungId } from '../../../shared/foundation/id.ts';
import { istFrei } from '../../../shared/foundation/reasons.ts';
import { pruefeSchritt } from '../../../shared/einwilligungen/rules.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { neuerPapiercode } from '../dokumente/papiercode.ts';
import { legePapierAb, liesDokument, liesVorschau } from '../dokumente/service.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { haushaltAlsBezug, listeBetreuende } from '../faelle/service.ts';
import { nichtGefunden } from '../failures.ts';
import { eineKommune } from '../kommunen/service.ts';
import { entbindungBlatt } from './document.ts';
import type { GespeicherteEinwilligung } from './repository.ts';
import { EINWILLIGUNG, geheSchritt, mitAkte, obVorhanden, repositoryFuer } from './service.ts';

/** The Schweigepflichtentbindung: looked at, written, filed, and what follows when it comes back signed. */

async function neuesBlatt(
  anfrage: Anfrage,
  { einwilligung }: GespeicherteEinwilligung,
  akte: Fallakte,
): Promise<Blatt> {
  const { haushalt, personen } = akte;
  const person = personen.find(({ id }) => id === einwilligung.personId);
  if (person === undefined) throw nichtGefunden('Diese Person');
  const betreuende = haushalt.zustaendigId === null ? [] : await listeBetreuende(anfrage);
  return entbindungBlatt({
    einwilligung,
    person,
    sorgeberechtigte: personen.filter(({ id }) => einwilligung.sorgeberechtigteIds.includes(id)),
    kommune: (await eineKommune(anfrage, haushalt.kommuneId)).kommune,
    aktenzeichen: haushalt.aktenzeichen,
    zustaendig: betreuende.find(({ id }) => id === haushalt.zustaendigId)?.name ?? '',
    datum: anfrage.heute,
  });
}

/** The paper as it was filed, or as it would be filed today. */
export async function einwilligungAlsBlatt(anfrage: Anfrage, id: EinwilligungId): Promise<Blatt> {
  const { gespeicherte, akte } = await mitAkte(anfrage, id);
  const abgelegt = gespeicherte.dokumentId === null ? null : await liesAbgelegtes(anfrage, gespeicherte.dokumentId);
  return abgelegt ?? neuesBlatt(anfrage, gespeicherte, akte);
}

/** A document that was deleted since is as good as none. */
async function liesAbgelegtes(anfrage: Anfrage, dokumentId: string): Promise<Blatt | null> {
  const vorschau = await obVorhanden(() => liesVorschau(anfrage, dokumentId));
  return vorschau?.art === 'blatt' ? vorschau.blatt : null;
}

/** The same as a Word file; once filed, the very file that was filed. */
export async function einwilligungAlsWord(
  anfrage: Anfrage,
  id: EinwilligungId,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { gespeicherte, akte } = await mitAkte(anfrage, id);
  const { dokumentId } = gespeicherte;
  const abgelegt = dokumentId === null ? null : await obVorhanden(() => liesDokument(anfrage, dokumentId));
  if (abgelegt !== null) return { name: abgelegt.dokument.name, bytes: abgelegt.bytes };
  const blatt = await neuesBlatt(anfrage, gespeicherte, akte);
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}

/** Files the paper with a code by which its signed scan finds back; what is filed already stays. */
export async function legeEinwilligungAb(anfrage: Anfrage, id: EinwilligungId): Promise<Dokument> {
  const { gespeicherte, akte } = await mitAkte(anfrage, id);
  const { dokumentId } = gespeicherte;
  const abgelegt = dokumentId === null ? null : await obVorhanden(() => liesDokument(anfrage, dokumentId));
  if (abgelegt !== null) return abgelegt.dokument;
  const bezug = await haushaltAlsBezug(anfrage, akte.haushalt.id);
  if (bezug === null) throw nichtGefunden('Dieser Haushalt');
  const blatt: Blatt = {
    ...(await neuesBlatt(anfrage, gespeicherte, akte)),
    istEntwurf: false,
    papiercode: await neuerPapiercode(anfrage.neueId()),
  };
  // Packed before the transaction begins, which waits for nothing but the database.
  const word = await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt });
  return inTransaktion(anfrage, async (anfrage) => {
    const { gespeicherte: jetzige } = await mitAkte(anfrage, id);
    const bisher = unveraendert(jetzige.einwilligung, gespeicherte.einwilligung.version, EINWILLIGUNG);
    const dokument = await legePapierAb(anfrage, { ...bezug, art: 'einwilligung', blatt, word });
    const einwilligung = { ...bisher, version: bisher.version + 1, ...spurVon(anfrage) };
    getroffen(
      await repositoryFuer(anfrage).aendern({ ...jetzige, einwilligung, dokumentId: dokument.id }, bisher.version),
      bisher,
    );
    return dokument;
  });
}

/**
 * A signed scan of the paper came back: the consent is given and signed. Where something forbids it (refused meanwhile, over
 * already), the scan is filed and nothing else follows.
 */
export async function folgeDerEinwilligungsunterschrift(anfrage: Anfrage, papier: Dokument): Promise<void> {
  if (papier.art !== 'einwilligung') return;
  const gespeicherte = await repositoryFuer(anfrage).mitDokument(papier.id);
  if (gespeicherte === null) return;
  const schritt = { schritt: 'unterschrieben', am: anfrage.heute } as const;
  if (!istFrei(pruefeSchritt(gespeicherte.einwilligung, schritt, anfrage.heute))) return;
  await geheSchritt(anfrage, gespeicherte, schritt);
}
