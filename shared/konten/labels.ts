import type { Rolle } from '../foundation/rights.ts';
import type { Kontozustand } from './types.ts';

export const ROLLE_LABEL: Record<Rolle, string> = {
  foerderung: 'Sachbearbeitung Förderung',
  integrationsmanagement: 'Integrationsmanagement',
  leitung: 'Leitung',
  integrationsbeauftragte: 'Integrationsbeauftragte',
  landkreis: 'Landkreis',
  revision: 'Revision',
  administration: 'Administration',
};

/** What a role is for, in one line. */
export const ROLLE_ERKLAERUNG: Record<Rolle, string> = {
  foerderung: 'Kommunen, Personal, Förderrecht und Anträge bearbeiten, keine Fälle',
  integrationsmanagement: 'Fälle, Netzwerk und ihre Papiere führen, Kommunen und Förderrecht lesen',
  leitung: 'wie die Sachbearbeitung, dazu Netzwerk, freigeben, Protokoll und Sicherung; keine Fälle',
  integrationsbeauftragte: 'Netzwerk und Fristen führen, keine Fälle',
  landkreis: 'Anträge lesen, Pakete annehmen',
  revision: 'alles zur Förderung lesen, Namen sind ersetzt',
  administration: 'Konten und Sicherung, keine Fachdaten',
};

export const KONTOZUSTAND_LABEL: Record<Kontozustand, string> = {
  aktiv: 'aktiv',
  wartet_auf_freigabe: 'wartet auf Freigabe',
  ausgeschieden: 'ausgeschieden',
};
