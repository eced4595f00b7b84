import type { Datum } from '../foundation/date.ts';
import type { HaushaltId } from '../foundation/id.ts';
import type { Uhrzeit } from '../foundation/time.ts';
import { ABRECHNUNG_VORSCHLAG } from './labels.ts';
import type { Dolmetscherauftrag } from './types.ts';

/** What the form of an order begins with: an hour on the spot. */
export function neuerAuftrag(haushaltId: HaushaltId, am: Datum): Dolmetscherauftrag {
  return {
    haushaltId,
    empfaenger: '',
    strasse: '',
    plz: '',
    ort: '',
    sprache: '',
    form: 'vor_ort',
    am,
    um: '09:00' as Uhrzeit,
    dauerMinuten: 60,
    treffpunkt: '',
    gegenstand: '',
    ansprechperson: '',
    telefon: '',
    abrechnung: ABRECHNUNG_VORSCHLAG,
    antwortBis: null,
  };
}
