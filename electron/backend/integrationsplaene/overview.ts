import { PLAENE_JE_SEITE } from '../../../shared/integrationsplaene/defaults.ts';
import type { Planfilter, Planzeile } from '../../../shared/integrationsplaene/types.ts';
import type { Anfrage } from '../context.ts';
import { summeEinmal } from '../faelle/sums.ts';
import { eigenesPersonal } from '../personal/own.ts';
import type { Suchquelle } from '../registration.ts';
import { suchbedingung } from '../suche/service.ts';
import { planuebersichtRepository, type Planfrage } from './overview-repository.ts';

/** The filter with what only a service knows; also for the batch, which takes the same plans. */
export async function planfrage(
  anfrage: Anfrage,
  filter: Planfilter,
  quellen: readonly Suchquelle[],
): Promise<Planfrage> {
  return {
    filter,
    eigenes: filter.zustaendig === 'eigene' ? await eigenesPersonal(anfrage) : null,
    text: await suchbedingung(
      filter.kommuneId === null ? anfrage : { ...anfrage, kommunen: [filter.kommuneId] },
      quellen,
      { tabelle: 'haushalte', spalte: 'h.id', text: filter.text },
    ),
  };
}

/** A page of the plans that the account sees, by due review, and how many the filter meets. */
export async function uebersichtDerPlaene(
  anfrage: Anfrage,
  { filter, seite }: { readonly filter: Planfilter; readonly seite: number },
  quellen: readonly Suchquelle[],
): Promise<{ zeilen: Planzeile[]; gesamt: number }> {
  const repository = planuebersichtRepository(anfrage.db, anfrage.kommunen);
  const frage = await planfrage(anfrage, filter, quellen);
  const zeilen = await repository.seite(frage, { ab: seite * PLAENE_JE_SEITE, anzahl: PLAENE_JE_SEITE });
  // A first page that is not full is all there is.
  const istAlles = seite === 0 && zeilen.length < PLAENE_JE_SEITE;
  if (istAlles) return { zeilen, gesamt: zeilen.length };
  const wonach = ['plaene', anfrage.kommunen, filter, frage.eigenes];
  return { zeilen, gesamt: await summeEinmal(anfrage.db, wonach, () => repository.gesamt(frage)) };
}
