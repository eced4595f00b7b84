import { createContext, useContext, type ReactNode } from 'react';
import { Alert, Fieldset } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { sichtFuer, type Datenart, type Zugriff, type Zuteilung } from '../../shared/foundation/rights.ts';

/** Roles of the account that is logged in; the services check them again with each call. */
export const RechteContext = createContext<readonly Zuteilung[]>([]);

/** Whether the window offers a step: for one Kommune, or, without one, for any. */
export function useDarf(datenart: Datenart, zugriff: Zugriff, kommuneId?: KommuneId): boolean {
  const sicht = sichtFuer(useContext(RechteContext), datenart, zugriff);
  if (sicht === 'alle' || sicht === 'keine') return sicht === 'alle';
  return kommuneId === undefined || sicht.includes(kommuneId);
}

/** Whether the account may do it for every Kommune: for what holds for all of them. */
export function useDarfFuerAlle(datenart: Datenart, zugriff: Zugriff): boolean {
  return sichtFuer(useContext(RechteContext), datenart, zugriff) === 'alle';
}

/** Options of a query for a list that the account may not read: it counts as empty, and is not asked. */
export function nurWenn(darf: boolean): { readonly enabled: boolean; readonly placeholderData?: never[] } {
  return darf ? { enabled: true } : { enabled: false, placeholderData: [] };
}

/** Fields and their buttons; where the account may only read, nothing in it can be changed. */
export function Schreibbereich({ darf, children }: { readonly darf: boolean; readonly children: ReactNode }) {
  if (darf) return children;
  return (
    <>
      <Alert color="geleit" icon={<IconEye aria-hidden />} mb="md">
        Nur zum Lesen. Zum Ändern fehlt diesem Konto das Recht.
      </Alert>
      <Fieldset variant="unstyled" disabled>
        {children}
      </Fieldset>
    </>
  );
}
