import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import type { HaushaltId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';
import { legePapierAb } from '../dokumente/service.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { eineKommune } from '../kommunen/service.ts';
import { stammdatenBlatt } from './document-stammdatenblatt.ts';
import { fallRepository } from './list-repository.ts';
import { bezugVon, ladeAkte } from './service.ts';

/** The sheet of a case as blocks, as things stand today. */
export async function stammdatenblatt(anfrage: Anfrage, id: HaushaltId): Promise<Blatt> {
  const akte = await ladeAkte(anfrage, id);
  const { kommune } = await eineKommune(anfrage, akte.haushalt.kommuneId);
  const { zustaendigId } = akte.haushalt;
  return stammdatenBlatt({
    akte,
    kommune,
    zustaendig: zustaendigId === null ? '' : await fallRepository(anfrage.db, anfrage.kommunen).nameVon(zustaendigId),
    heute: anfrage.heute,
  });
}

/** The same as a Word file with its name. */
export async function stammdatenblattWord(
  anfrage: Anfrage,
  id: HaushaltId,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const blatt = await stammdatenblatt(anfrage, id);
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}

/** Keeps the sheet among the documents of the case. */
export async function legeStammdatenblattAb(anfrage: Anfrage, id: HaushaltId): Promise<Dokument> {
  const { haushalt } = await ladeAkte(anfrage, id);
  const blatt = await stammdatenblatt(anfrage, id);
  const word = await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt });
  return legePapierAb(anfrage, { ...bezugVon(haushalt), art: 'stammdatenblatt', blatt, word });
}
