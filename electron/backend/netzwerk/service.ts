import type { KommuneId, PartnerId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import type { Anfrage } from '../context.ts';
import { partnerRepository } from './partner-repository.ts';
import { verweiseRepository } from './verweise-repository.ts';

function verweis(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

/** `2 Sprechstunden`, or nothing. */
function gezaehlt(anzahl: number, eines: string, mehrere: string): string[] {
  return anzahl === 0 ? [] : [anzahl === 1 ? eines : `${anzahl} ${mehrere}`];
}

/** `eine Sprechstunde, 2 Räume und ein Planungsgespräch` */
function verbunden(teile: readonly string[]): string {
  return teile.length <= 1 ? teile.join('') : `${teile.slice(0, -1).join(', ')} und ${teile.at(-1) ?? ''}`;
}

/** What of the Netzwerk names this Kommune: why it cannot be deleted. Counts also what the account does not see. */
export async function netzwerkVerweiseAufKommune(anfrage: Anfrage, kommuneId: KommuneId): Promise<Grund[]> {
  const stellen = await partnerRepository(anfrage.db, 'alle').anzahlIn(kommuneId);
  const anzahlen = await verweiseRepository(anfrage.db).anzahlenIn(kommuneId);
  const teile = [
    ...gezaehlt(stellen, 'eine Stelle', 'Stellen'),
    ...gezaehlt(anzahlen.sprechstunden, 'eine Sprechstunde', 'Sprechstunden'),
    ...gezaehlt(anzahlen.raeume, 'ein Raum', 'Räume'),
    ...gezaehlt(anzahlen.einsaetze, 'ein Einsatz im Ehrenamt', 'Einsätze im Ehrenamt'),
    ...gezaehlt(anzahlen.planungsgespraeche, 'ein Planungsgespräch', 'Planungsgespräche'),
  ];
  if (teile.length === 0) return [];
  return [
    verweis(
      'kommune-hat-netzwerk',
      `Zu dieser Kommune gehören im Netzwerk: ${verbunden(teile)}.`,
      'Zuerst diese Einträge im Netzwerk löschen oder einer anderen Kommune zuordnen.',
    ),
  ];
}

/** What of the Netzwerk itself names the partner: why it cannot be deleted. */
export async function eigeneVerweiseAufPartner(anfrage: Anfrage, partnerId: PartnerId): Promise<Grund[]> {
  const { einsaetze, gespraeche } = await verweiseRepository(anfrage.db).anzahlenVon(partnerId);
  const teile = [
    ...gezaehlt(einsaetze, 'einem Einsatz im Ehrenamt', 'Einsätzen im Ehrenamt'),
    ...gezaehlt(gespraeche, 'einem Planungsgespräch', 'Planungsgesprächen'),
  ];
  if (teile.length === 0) return [];
  return [
    verweis('stelle-genannt', `Diese Stelle steht bei ${verbunden(teile)}.`, 'Zuerst die Stelle dort entfernen.'),
  ];
}
