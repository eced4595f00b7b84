import { safe } from '@orpc/server';
import { zVorlagenId } from '../../shared/bibliothek/types.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { vorlageEingabe } from './bibliothek.ts';
import type { Client } from './transports.ts';

/** The library of A-dorf: an own goal, own words, one that is not offered, and how plans are reviewed. */
export async function bibliothektag({ bibliothek }: Client, kommuneId: KommuneId): Promise<void> {
  await bibliothek.liste({ kommuneId });
  await bibliothek.mitgelieferte();
  await bibliothek.uebersetzungen({ id: zVorlagenId.parse('SP01') });
  const eigene = await bibliothek.anlegen({ kommuneId, eingabe: vorlageEingabe() });
  await safe(bibliothek.anlegen({ kommuneId, eingabe: vorlageEingabe() }));
  const stelle = { kommuneId, id: eigene.id };
  const eingabe = vorlageEingabe({ ziel: 'Ich singe im Chor von A-dorf.' });
  await bibliothek.aendern({ ...stelle, version: 1, eingabe });
  await safe(bibliothek.aendern({ ...stelle, version: 1, eingabe }));
  await bibliothek.anbieten({ ...stelle, version: 2, istAngeboten: false });
  await bibliothek.zuruecksetzen({ ...stelle, version: 3 });
  await safe(bibliothek.zuruecksetzen({ ...stelle, version: 3 }));
  await bibliothek.anbieten({ kommuneId, id: 'WO03', version: null, istAngeboten: false });
  const einstellungen = await bibliothek.einstellungen({ kommuneId });
  await bibliothek.einstellungenSpeichern({ ...einstellungen, mitKenntnisnahme: true });
  await safe(bibliothek.einstellungenSpeichern(einstellungen));
}
