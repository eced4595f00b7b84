import { useCallback, useEffect, useRef, useState } from 'react';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { z } from 'zod';
import { HOECHSTENS_VARIANTEN, zVariante, type Variante } from '../../shared/antraege/varianten.ts';
import type { Entwurf } from '../../shared/entwuerfe/contract.ts';
import type { AntragId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { meldeEntwurfssicherungAn } from '../ui/speicherstand.ts';

/** Typing pauses this long before the variants are kept. */
const SICHERN_NACH_MS = 800;

const zVarianten = z.array(zVariante).max(HOECHSTENS_VARIANTEN);

/** Variants are a draft of the account: they belong to who thinks about them, never to the Antrag. */
const formularname = (antragId: AntragId) => `varianten-${antragId}`;

/** The kept variants of this account; null where there are none. */
export function useGesicherteVarianten(antragId: AntragId): UseQueryResult<Entwurf | null, unknown> {
  return useQuery(api.entwuerfe.lesen.queryOptions({ input: { formular: formularname(antragId) } }));
}

/** Those of an older program, and what cannot be read, count as none. */
function lies(entwurf: Entwurf | null): Variante[] {
  const gelesen = entwurf === null ? null : zVarianten.safeParse(JSON.parse(entwurf.werte));
  return gelesen?.success ? gelesen.data : [];
}

/** The variants as they are typed, kept while typing, when the section is left and before the window locks. */
export function useVarianten(
  antragId: AntragId,
  gesichert: Entwurf | null,
): readonly [readonly Variante[], (varianten: readonly Variante[]) => void] {
  const formular = formularname(antragId);
  const queryClient = useQueryClient();
  const [varianten, setzeVarianten] = useState<readonly Variante[]>(() => lies(gesichert));
  const offen = useRef<readonly Variante[] | null>(null);
  // One after the other, so that the last one typed is the last one kept.
  const reihe = useRef(Promise.resolve());

  const sichere = useCallback((): Promise<void> => {
    const neue = offen.current;
    offen.current = null;
    if (neue === null || !zVarianten.safeParse(neue).success) return reihe.current;
    const werte = JSON.stringify(neue);
    const entwurf = neue.length === 0 ? null : { werte, version: null, geaendertAm: '' };
    queryClient.setQueryData(api.entwuerfe.lesen.queryKey({ input: { formular } }), entwurf);
    reihe.current = reihe.current
      .then(async () => {
        if (entwurf === null) await api.entwuerfe.verwerfen.call({ formular });
        else await api.entwuerfe.speichern.call({ formular, werte, version: null });
      })
      // The draft is a second net: where it cannot be kept, the variants still stand in the window.
      .catch(() => undefined);
    return reihe.current;
  }, [formular, queryClient]);

  useEffect(() => {
    const wecker = window.setTimeout(() => void sichere(), SICHERN_NACH_MS);
    return () => window.clearTimeout(wecker);
  }, [varianten, sichere]);
  useEffect(() => {
    const meldeAb = meldeEntwurfssicherungAn(formular, sichere);
    return () => {
      meldeAb();
      void sichere();
    };
  }, [formular, sichere]);

  return [
    varianten,
    (neue) => {
      offen.current = neue;
      setzeVarianten(neue);
    },
  ];
}
