import type { Feldfehler } from '../foundation/errors.ts';
import { RHYTHMUS_LABEL, WOCHENTAG_LABEL } from './labels.ts';
import { zWochentag, type Sprechstunde, type SprechstundeEingabe } from './types.ts';

const TAGE: readonly string[] = zWochentag.options;

/** In the order of the week. */
export function nachWoche(sprechstunden: readonly Sprechstunde[]): Sprechstunde[] {
  return [...sprechstunden].sort(
    (a, b) =>
      TAGE.indexOf(a.wochentag) - TAGE.indexOf(b.wochentag) || a.von.localeCompare(b.von) || a.id.localeCompare(b.id),
  );
}

/** `9 Uhr` for `09:00`, `14.30 Uhr` for `14:30`. */
export function zeigeUhrzeit(zeit: string): string {
  const [stunde = '', minute = ''] = zeit.split(':');
  return `${Number(stunde)}${minute === '00' ? '' : `.${minute}`} Uhr`;
}

/** `Dienstag, 14 bis 16.30 Uhr` and how often where it is not every week. */
export function zeigeZeit({
  wochentag,
  rhythmus,
  von,
  bis,
}: Pick<Sprechstunde, 'wochentag' | 'rhythmus' | 'von' | 'bis'>): string {
  const zeit = `${WOCHENTAG_LABEL[wochentag]}, ${zeigeUhrzeit(von).replace(' Uhr', '')} bis ${zeigeUhrzeit(bis)}`;
  return rhythmus === 'woechentlich' ? zeit : `${zeit}, ${RHYTHMUS_LABEL[rhythmus]}`;
}

/** What of the input cannot be, each sentence at its field. */
export function fehlerDerSprechstunde({ von, bis }: SprechstundeEingabe): Feldfehler[] {
  return bis > von ? [] : [{ feld: 'bis', satz: 'Das Ende liegt nicht nach dem Beginn.' }];
}
