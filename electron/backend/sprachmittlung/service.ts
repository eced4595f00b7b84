import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import { istFrei } from '../../../shared/foundation/reasons.ts';
import { pruefeAuftrag } from '../../../shared/sprachmittlung/rules.ts';
import type { Dolmetscherauftrag } from '../../../shared/sprachmittlung/types.ts';
import type { Anfrage } from '../context.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { neuerPapiercode } from '../dokumente/papiercode.ts';
import { legePapierAb } from '../dokumente/service.ts';
import { haushaltAlsBezug, ladeAkte } from '../faelle/service.ts';
import { gesperrt, nichtGefunden } from '../failures.ts';
import { listeKommunen } from '../kommunen/service.ts';
import { auftragBlatt } from './document.ts';

/** The letter as blocks, a draft. `NICHT_GEFUNDEN` where the account does not see the household. */
export async function auftragAlsBlatt(anfrage: Anfrage, auftrag: Dolmetscherauftrag): Promise<Blatt> {
  const { haushalt } = await ladeAkte(anfrage, auftrag.haushaltId);
  const kommune = (await listeKommunen(anfrage)).find(({ id }) => id === haushalt.kommuneId) ?? null;
  return auftragBlatt({ auftrag, kommune, aktenzeichen: haushalt.aktenzeichen, heute: anfrage.heute });
}

/** The letter as a Word file. */
export async function auftragAlsWord(
  anfrage: Anfrage,
  auftrag: Dolmetscherauftrag,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const blatt = await auftragAlsBlatt(anfrage, auftrag);
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}

/** Files the letter in the case under a code, by which the reply finds back. `GESPERRT` as `pruefeAuftrag` says. */
export async function legeAuftragAb(anfrage: Anfrage, auftrag: Dolmetscherauftrag): Promise<Dokument> {
  const { haushalt, personen } = await ladeAkte(anfrage, auftrag.haushaltId);
  const gruende = pruefeAuftrag(auftrag, {
    heute: anfrage.heute,
    namen: personen.flatMap(({ vorname, nachname }) => [vorname, nachname]),
    aktenzeichen: haushalt.aktenzeichen,
  });
  if (!istFrei(gruende)) throw gesperrt(gruende.filter(({ schwere }) => schwere === 'sperrt'));
  const bezug = await haushaltAlsBezug(anfrage, haushalt.id);
  if (bezug === null) throw nichtGefunden('Dieser Haushalt');
  const blatt: Blatt = {
    ...(await auftragAlsBlatt(anfrage, auftrag)),
    istEntwurf: false,
    papiercode: await neuerPapiercode(anfrage.neueId()),
  };
  // Packed before the transaction begins, which waits for nothing but the database.
  const word = await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt });
  return legePapierAb(anfrage, { ...bezug, art: 'dolmetscherauftrag', blatt, word });
}
