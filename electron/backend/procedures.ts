import { implement } from '@orpc/server';
import { contract } from '../../shared/contract.ts';
import { inTransaktion } from './changes.ts';
import type { Anfrage } from './context.ts';
import { alsVertragsfehler } from './contract-errors.ts';
import { vermerke } from './events.ts';
import { Fachfehler } from './failures.ts';
import { abgemeldet, anfrageVon, type Aufrufkontext } from './session.ts';

/**
 * Operations that anybody may call: `offen.konten.zustand.handler(({ context, input }) => …)`.
 * Every failure leaves as an error of the contract.
 */
export const offen = implement(contract)
  .$context<Aufrufkontext>()
  .use(async ({ context, next }) => {
    try {
      return await next();
    } catch (fehler) {
      throw alsVertragsfehler(fehler, context.sitzung.haus.umgebung);
    }
  });

/** Operations of somebody who has logged in, also before the recovery sheet is confirmed. */
export const eingetreten = offen.use(async ({ context, next }) => {
  const istAbgemeldet = () => context.sitzung.konto === null;
  if (istAbgemeldet()) throw abgemeldet();
  try {
    return await next();
  } catch (fehler) {
    // Locked while the call was under way: the database is closed, which is no fault of the program.
    if (istAbgemeldet()) throw abgemeldet();
    throw fehler;
  }
});

/**
 * Operations that need a login: `angemeldet.kommunen.liste.handler(({ context }) => listKommunen(context.anfrage))`.
 * Looked at before the input, so that a stranger learns nothing from its errors. A command is one transaction with its
 * trace, whatever its service does; what is refused for want of a right leaves a trace, too.
 */
export const angemeldet = eingetreten.use(async ({ context, next, path, procedure }) => {
  const angaben = procedure['~orpc'].meta;
  const vorgang = path.join('.');
  let anfrage: Anfrage | null = null;
  try {
    anfrage = await anfrageVon(context.sitzung, vorgang, angaben);
    if (angaben.zugriff === 'lesen' || angaben.istLangeArbeit === true) return await next({ context: { anfrage } });
    return await inTransaktion(anfrage, async (anfrage) => next({ context: { anfrage } }));
  } catch (fehler) {
    if (fehler instanceof Fachfehler && anfrage !== null) await fehler.vermerk?.(anfrage);
    const istAblehnung = fehler instanceof Fachfehler && fehler.fehlschlag.code === 'NICHT_ERLAUBT';
    if (istAblehnung) await vermerke(context.sitzung, vorgang, 'ablehnung');
    throw fehler;
  }
});
