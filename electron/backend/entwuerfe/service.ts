import { ENTWURF_TAGE, type Entwurf } from '../../../shared/entwuerfe/contract.ts';
import type { Anfrage } from '../context.ts';
import { entwuerfeRepository } from './repository.ts';

const TAG_MS = 86_400_000;

function repositoryFuer(anfrage: Anfrage) {
  return entwuerfeRepository(anfrage.db, anfrage.konto.id);
}

/** The own draft of a form; null where there is none. Drafts that are too old are dropped. */
export async function liesEntwurf(anfrage: Anfrage, formular: string): Promise<Entwurf | null> {
  const vor = new Date(Date.parse(anfrage.jetzt) - ENTWURF_TAGE * TAG_MS).toISOString();
  await repositoryFuer(anfrage).entferneAlte(vor);
  return repositoryFuer(anfrage).eines(formular);
}

/** Keeps the inputs of a form for this account. */
export async function speichereEntwurf(
  anfrage: Anfrage,
  { formular, werte, version }: Omit<Entwurf, 'geaendertAm'> & { readonly formular: string },
): Promise<{ geaendertAm: string }> {
  await repositoryFuer(anfrage).setze(formular, { werte, version, geaendertAm: anfrage.jetzt });
  return { geaendertAm: anfrage.jetzt };
}

/** Drops the draft of a form. */
export async function verwirfEntwurf(anfrage: Anfrage, formular: string): Promise<void> {
  await repositoryFuer(anfrage).entferne(formular);
}
