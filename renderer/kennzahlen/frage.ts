import { istDatum, type Datum } from '../../shared/foundation/date.ts';
import { zKommuneId, zPersonalId, type KommuneId } from '../../shared/foundation/id.ts';
import type { Auswertungsfrage } from '../../shared/kennzahlen/types.ts';
import { ueblicherZeitraum } from '../../shared/kennzahlen/zeitraeume.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { useHeute } from '../ui/umgebung.ts';
import { useAdresse } from '../ui/useAdresse.ts';

/** In the address: all Kommunen, also where the window works for one. */
const ALLE = 'alle';

function liste<T>(text: string | null, lies: (teil: string) => T | null): T[] | null {
  const teile = (text ?? '').split(',').flatMap((teil) => lies(teil) ?? []);
  return teile.length === 0 ? null : teile;
}

function tagAus(text: string | null, sonst: Datum): Datum {
  return text !== null && istDatum(text) ? text : sonst;
}

function frageAus(adresse: URLSearchParams, heute: Datum, kommuneId: KommuneId | null): Auswertungsfrage {
  const { von, bis } = ueblicherZeitraum(heute);
  const kommunen = adresse.get('kommunen');
  const gewaehlte = liste(kommunen, (teil) => zKommuneId.safeParse(teil).data ?? null);
  return {
    von: tagAus(adresse.get('von'), von),
    bis: tagAus(adresse.get('bis'), bis),
    kommuneIds: kommunen === ALLE || kommuneId === null ? gewaehlte : (gewaehlte ?? [kommuneId]),
    personalIds: liste(adresse.get('personal'), (teil) => zPersonalId.safeParse(teil).data ?? null),
  };
}

/**
 * The question that the page asks, as its address says it: a link to a figure shows the same figure. Without Kommunen it is
 * the one that the window works for.
 */
export function useFrage(): readonly [Auswertungsfrage, (teil: Partial<Auswertungsfrage>) => void] {
  const [adresse, aendereAdresse] = useAdresse();
  const heute = useHeute();
  const { kommuneId } = useEinstellungen().einstellungen;
  return [
    frageAus(adresse, heute, kommuneId),
    (teil) =>
      aendereAdresse((neue) => {
        if (teil.von !== undefined) neue.set('von', teil.von);
        if (teil.bis !== undefined) neue.set('bis', teil.bis);
        if (teil.kommuneIds !== undefined) neue.set('kommunen', teil.kommuneIds?.join(',') ?? ALLE);
        if (teil.personalIds === null) neue.delete('personal');
        else if (teil.personalIds !== undefined) neue.set('personal', teil.personalIds.join(','));
        return neue;
      }),
  ];
}
