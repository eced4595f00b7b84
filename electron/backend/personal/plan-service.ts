import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import { zGeplanteStelleId, type GeplanteStelleId } from '../../../shared/foundation/id.ts';
import type { GeplanteStelle, GeplanteStelleEingabe } from '../../../shared/personal/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { eingabefehler } from '../failures.ts';
import { listeKommunen } from '../kommunen/service.ts';
import { besetzungBlatt } from './document.ts';
import { ohneNamen } from './names.ts';
import { planRepository } from './plan-repository.ts';
import { listePersonal } from './service.ts';

const STELLE = 'Diese geplante Stelle';

function repositoryFuer(anfrage: Anfrage) {
  return planRepository(anfrage.db, anfrage.kommunen);
}

/** Planned posts in the Kommunen that the account sees, the next one first; also those that were filled. */
export async function listeGeplanteStellen(anfrage: Anfrage): Promise<GeplanteStelle[]> {
  return ohneNamen(anfrage, await repositoryFuer(anfrage).liste());
}

/** Adds a planned post, or changes it where `id` is given. `EINGABE` at `kommuneId` and `besetztAb`. */
export async function speichereGeplanteStelle(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: GeplanteStelleId | null; version: number | null; eingabe: GeplanteStelleEingabe },
): Promise<GeplanteStelle> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = id === null ? null : unveraendert(await repository.eine(id), version, STELLE);
    const kommunen = await listeKommunen(anfrage);
    if (!kommunen.some((kommune) => kommune.id === eingabe.kommuneId)) {
      throw eingabefehler([{ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }]);
    }
    if (eingabe.besetztAb !== null && eingabe.besetztAb < eingabe.ab) {
      throw eingabefehler([{ feld: 'besetztAb', satz: 'Die Stelle wäre besetzt, bevor sie beginnt.' }]);
    }
    const neu: GeplanteStelle = {
      ...eingabe,
      id: bisher?.id ?? zGeplanteStelleId.parse(anfrage.neueId()),
      version: (bisher?.version ?? 0) + 1,
      ...spurVon(anfrage),
    };
    if (bisher === null) await repository.einfuegen(neu);
    else getroffen(await repository.aendern(neu, bisher.version), bisher);
    return neu;
  });
}

/** Deletes a planned post that shall not be filled any more. */
export async function loescheGeplanteStelle(
  anfrage: Anfrage,
  { id, version }: { id: GeplanteStelleId; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.eine(id), version, STELLE);
    getroffen(await repository.loeschen(id, version), bisher);
  });
}

/** The table „besetzt / geplant“ of a day as a paper, for the Kommunen that the account sees. */
export async function besetzungAlsBlatt(anfrage: Anfrage, stichtag: Datum): Promise<Blatt> {
  return besetzungBlatt({
    stichtag,
    heute: anfrage.heute,
    kommunen: await listeKommunen(anfrage),
    personal: await listePersonal(anfrage),
    geplanteStellen: await listeGeplanteStellen(anfrage),
  });
}

/** The same as a Word file with its name. */
export async function besetzungAlsWord(
  anfrage: Anfrage,
  stichtag: Datum,
): Promise<{ name: string; bytes: Uint8Array }> {
  const blatt = await besetzungAlsBlatt(anfrage, stichtag);
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}
