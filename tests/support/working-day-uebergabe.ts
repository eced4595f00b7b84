import { safe } from '@orpc/server';
import { datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { haushaltEingabe, informiertePerson } from './faelle.ts';
import type { Client } from './transports.ts';
import { dolmetscherauftrag, erhebungEingabe, OFFENER_PUNKT, uebergabeEingabe } from './uebergaben.ts';

/** A handover is noted, filed and taken into the file; needs are assessed twice; an interpreter is ordered. */
export async function uebergabetag(client: Client, kommuneId: KommuneId): Promise<void> {
  const { uebergaben, erhebungen, sprachmittlung } = client;
  const { haushalt, personen } = await client.faelle.anlegen({
    eingabe: haushaltEingabe({ kommuneId, anschriften: [] }),
    personen: [informiertePerson({ nachname: 'Haile' })],
    istTrotzdemNeu: true,
  });
  const [person] = personen;
  if (person === undefined) throw new Error('nobody in the household');
  const haushaltId = haushalt.id;

  const eingabe = uebergabeEingabe(person.id);
  await safe(uebergaben.anlegen({ haushaltId, eingabe: { ...eingabe, einverstaendnis: 'nein' } }));
  const erste = await uebergaben.anlegen({ haushaltId, eingabe });
  const geaenderte = await uebergaben.aendern({ ...erste, eingabe: { ...eingabe, ort: 'Talstraße 4' } });
  await safe(uebergaben.aendern({ ...erste, eingabe }));
  const erledigte = await uebergaben.punktErledigen({ ...geaenderte, punktId: OFFENER_PUNKT, istErledigt: true });
  const schluessel = [`personen/${person.id}/sprachen`, `erhebungen/${haushaltId}/arbeit`];
  await uebergaben.uebernehmen({ ...erledigte, schluessel });
  await safe(uebergaben.uebernehmen({ ...erledigte, schluessel }));
  await uebergaben.blatt({ id: erste.id });
  await uebergaben.word({ id: erste.id });
  await uebergaben.ablegen({ id: erste.id });
  const doppelte = await uebergaben.anlegen({ haushaltId, eingabe });
  await uebergaben.loeschen(doppelte);
  await uebergaben.liste({ haushaltId });

  const zukunft = erhebungEingabe({ am: datum('2019-01-01') });
  await safe(erhebungen.anlegen({ haushaltId, eingabe: zukunft }));
  const erhebung = await erhebungen.anlegen({ haushaltId, eingabe: erhebungEingabe() });
  const neue = await erhebungen.aendern({ ...erhebung, eingabe: erhebungEingabe({ sprachmittlung: 'am Telefon' }) });
  await erhebungen.loeschen(neue);
  await erhebungen.liste({ haushaltId });

  const auftrag = dolmetscherauftrag(haushaltId);
  await sprachmittlung.blatt(auftrag);
  await sprachmittlung.word(auftrag);
  await sprachmittlung.ablegen(auftrag);
  await safe(sprachmittlung.ablegen({ ...auftrag, am: datum('2017-01-01') }));
}
