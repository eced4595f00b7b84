import { IconCalendarEvent, IconCalendarPlus } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { NaechsterTermin, TermineLeiste } from './NaechsterTermin.tsx';
import { FaelligeFaelleKarte, VertretungKarte } from './start/FaelligeFaelleKarte.tsx';
import { TermineAbschnitt } from './TermineAbschnitt.tsx';
import { WeiterleitungenAbschnitt } from './WeiterleitungenAbschnitt.tsx';

const LESEN = { datenart: 'faelle', zugriff: 'lesen' } as const;

/** What appointments and Weiterleitungen show on the start page, in the palette and in a case. */
export const termineFenster: Fensteranmeldung = {
  karten: [
    { id: 'faellig-meine', Karte: FaelligeFaelleKarte, ...LESEN },
    { id: 'faellig-vertretung', Karte: VertretungKarte, ...LESEN },
  ],
  befehle: [
    { id: 'termine', name: 'Termine ansehen', symbol: IconCalendarEvent, ziel: '/termine', ...LESEN },
    {
      id: 'termin-neu',
      name: 'Termin anlegen',
      symbol: IconCalendarPlus,
      ziel: '/termine?neu=1',
      datenart: 'faelle',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [],
  fallabschnitte: [
    { id: 'termine', titel: 'Termine', platz: 60, Abschnitt: TermineAbschnitt, ...LESEN },
    { id: 'weiterleitungen', titel: 'Weiterleitungen', platz: 65, Abschnitt: WeiterleitungenAbschnitt, ...LESEN },
  ],
  fallleiste: [{ id: 'termine', platz: 20, Teil: TermineLeiste, ...LESEN }],
  fallkopf: [{ id: 'naechster-termin', Fakt: NaechsterTermin, ...LESEN }],
};
