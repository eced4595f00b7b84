import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../host/client.ts';
import { zeigeSicherungszeit } from './zeit.ts';

/** So often the line at the bottom looks whether the backend has made a backup by itself. */
const NACHSEHEN_MILLISEKUNDEN = 60_000;

/** The last backup in the line at the bottom, or what is wrong with the backups. */
export function Sicherungszeile({ className }: { readonly className: string | undefined }) {
  const { data } = useQuery({ ...api.sicherung.lage.queryOptions(), refetchInterval: NACHSEHEN_MILLISEKUNDEN });
  if (!data) return null;
  const { letzte, warnung } = data;
  const satz = warnung ?? `Letzte Sicherung ${letzte === null ? '–' : zeigeSicherungszeit(letzte, new Date())}`;
  return (
    <span className={className} title={satz}>
      {warnung === null ? <IconShieldCheck size="1rem" aria-hidden /> : <IconAlertTriangle size="1rem" aria-hidden />}
      {satz}
    </span>
  );
}
