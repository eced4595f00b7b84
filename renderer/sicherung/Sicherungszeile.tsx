import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useSicherungslage } from './useSicherungslage.ts';
import { zeigeSicherungszeit } from './zeit.ts';

/** The last backup in the line at the bottom, or what is wrong with the backups. */
export function Sicherungszeile({ className }: { readonly className: string | undefined }) {
  const lage = useSicherungslage();
  if (lage === undefined) return null;
  const { letzte, warnung } = lage;
  const satz = warnung ?? `Letzte Sicherung ${letzte === null ? '–' : zeigeSicherungszeit(letzte, new Date())}`;
  return (
    <span className={className} title={satz}>
      {warnung === null ? <IconShieldCheck size="1rem" aria-hidden /> : <IconAlertTriangle size="1rem" aria-hidden />}
      {satz}
    </span>
  );
}
