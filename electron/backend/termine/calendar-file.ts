import type { TerminId, TerminserieId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';
import { nichtGefunden } from '../failures.ts';
import { eigenesPersonal } from '../personal/own.ts';
import { schreibeTerminkalender } from './calendar.ts';
import { termineRepository } from './repository.ts';

/** Which appointments go into the file. */
export type Kalenderwahl =
  | { readonly art: 'einer'; readonly id: TerminId }
  | { readonly art: 'serie'; readonly serieId: TerminserieId }
  | { readonly art: 'meine' };

async function gewaehlte(anfrage: Anfrage, was: Kalenderwahl) {
  const repository = termineRepository(anfrage.db, anfrage.kommunen);
  if (was.art === 'einer') return repository.zeilenMit({ id: was.id });
  if (was.art === 'serie') return repository.zeilenMit({ serieId: was.serieId });
  const eigenes = await eigenesPersonal(anfrage);
  if (eigenes === null) return [];
  const zeilen = await repository.zeilen({
    von: anfrage.heute,
    bis: null,
    istNurGeplant: true,
    personal: [eigenes],
  });
  return zeilen.filter(({ personalId }) => personalId === eigenes);
}

/**
 * Appointments as a calendar file: one, a series, or the own planned ones from today on. Without names it tells
 * Aktenzeichen and initials. `NICHT_GEFUNDEN` where there are none.
 */
export async function termineAlsKalender(
  anfrage: Anfrage,
  { was, mitNamen }: { readonly was: Kalenderwahl; readonly mitNamen: boolean },
): Promise<{ readonly name: string; readonly text: string }> {
  const repository = termineRepository(anfrage.db, anfrage.kommunen);
  const zeilen = await gewaehlte(anfrage, was);
  if (zeilen.length === 0) throw nichtGefunden(was.art === 'meine' ? 'Ein eigener Termin' : 'Dieser Termin');
  const namen = Map.groupBy(await repository.namen(zeilen), ({ terminId }) => terminId);
  const geschuetzte = await repository.geschuetzte(zeilen.map(({ haushaltId }) => haushaltId));
  const termine = zeilen.map((termin) => ({
    termin,
    personen: namen.get(termin.id) ?? [],
    istGeschuetzt: geschuetzte.has(termin.haushaltId),
  }));
  const erster = zeilen[0]?.am ?? anfrage.heute;
  return {
    name: was.art === 'meine' ? `Termine-${anfrage.heute}.ics` : `Termin-${erster}.ics`,
    text: schreibeTerminkalender(termine, { mitNamen, jetzt: anfrage.jetzt }),
  };
}
