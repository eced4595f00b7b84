import type { Fensteranmeldung } from '../app/registration.ts';
import { SicherungKarte } from './SicherungKarte.tsx';

/** What the backups show on the start page: only what went wrong, and to everybody. */
export const sicherungFenster: Fensteranmeldung = {
  karten: [{ id: 'sicherung', Karte: SicherungKarte, datenart: 'eigenes', zugriff: 'lesen' }],
  befehle: [],
  trefferarten: [],
};
