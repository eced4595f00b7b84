import type { ReactNode } from 'react';
import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Empfaenger } from '../../shared/einwilligungen/types.ts';
import { api } from '../host/client.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';

/** A recipient with the address that the Netzwerk knows; `anschrift: null` where it knows none. */
export interface Empfaengerwahl {
  readonly empfaenger: Empfaenger;
  readonly anschrift: string | null;
}

/** Who receives something: a partner of the Netzwerk, or any other body by its name. */
export function EmpfaengerFeld({
  label = 'Empfänger',
  value,
  onWahl,
  error,
  path,
}: {
  readonly label?: string;
  readonly value: string;
  readonly onWahl: (wahl: Empfaengerwahl) => void;
  readonly error?: ReactNode;
  /** Path of the form's field. */
  readonly path?: string;
}) {
  const partner = useQuery({
    ...api.netzwerk.partner.queryOptions(),
    ...nurWenn(useDarf('netzwerk', 'lesen')),
  });
  const alle = partner.data ?? [];
  function waehle(name: string) {
    const einer = alle.find((eine) => eine.name === name);
    const ort = einer ? [einer.plz, einer.ort].filter((teil) => teil !== '').join(' ') : '';
    const anschrift = einer ? [einer.strasse, ort].filter((zeile) => zeile !== '').join('\n') : '';
    onWahl({ empfaenger: { partnerId: einer?.id ?? null, name }, anschrift: anschrift === '' ? null : anschrift });
  }
  return (
    <Autocomplete
      label={label}
      description="eine Stelle aus dem Netzwerk oder ein anderer Name"
      data={[...new Set(alle.map(({ name }) => name))]}
      limit={20}
      maxLength={200}
      value={value}
      onChange={waehle}
      error={error}
      data-path={path}
    />
  );
}
