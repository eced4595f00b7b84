import { safe } from '@orpc/server';
import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import { datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { personalEingabe } from './builders.ts';
import { haushaltEingabe, informiertePerson } from './faelle.ts';
import { terminVon, weiterleitungVon } from './termine.ts';
import type { Client } from './transports.ts';

/** Appointments are made, kept and missed, somebody is sent on; a Vertretung; cases change hands; a filter is kept. */
export async function termintag(client: Client, kommuneId: KommuneId): Promise<void> {
  const { termine, vertretungen, arbeitslisten } = client;
  const { haushalt, personen } = await client.faelle.anlegen({
    eingabe: haushaltEingabe({ kommuneId, anschriften: [] }),
    personen: [informiertePerson({ nachname: 'Kidane' })],
    istTrotzdemNeu: true,
  });
  const haushaltId = haushalt.id;
  const [betreuende] = await client.faelle.betreuende();
  if (betreuende === undefined) throw new Error('nobody in Personal');
  const personalId = betreuende.id;
  const eingabe = terminVon(haushaltId, personalId);
  await safe(termine.anlegen({ eingabe: { ...eingabe, dauerMinuten: 2 }, wiederholung: null }));
  const serie = await termine.anlegen({
    eingabe,
    wiederholung: { takt: 'monatlich', abstand: 1, ende: { art: 'anzahl', anzahl: 3 } },
  });
  const [erster, zweiter] = serie;
  if (erster === undefined || zweiter === undefined) throw new Error('no series');
  await termine.aendern({ id: zweiter.id, version: 1, eingabe, umfang: 'nur_diesen' });
  await safe(termine.aendern({ id: zweiter.id, version: 1, eingabe, umfang: 'nur_diesen' }));
  await termine.standSetzen({ id: erster.id, version: 1, stand: 'nicht_erschienen' });
  await termine.loeschen({ id: zweiter.id, version: 2, umfang: 'diesen_und_folgende' });
  await termine.imFall({ haushaltId });
  const jahr = { von: datum('2018-01-01'), bis: datum('2018-12-31') };
  for (const wessen of ['meine', 'vertretung', 'alle'] as const) {
    await termine.liste({ ...jahr, wessen });
    await termine.faellige({ wessen });
  }
  await termine.belegung({ personalId, ...jahr });
  await termine.kalender({ was: { art: 'einer', id: erster.id }, mitNamen: true });
  await safe(termine.kalender({ was: { art: 'meine' }, mitNamen: false }));
  const gesendet = await termine.weiterleiten(
    weiterleitungVon(
      haushaltId,
      personen.map(({ id }) => id),
    ),
  );
  await safe(termine.weiterleiten(weiterleitungVon(haushaltId, gesendet.personIds, { ziel: 30, stelle: '' })));
  const geaendert = await termine.weiterleitungAendern({
    id: gesendet.id,
    version: gesendet.version,
    eingabe: weiterleitungVon(haushaltId, gesendet.personIds, { anliegen: 'Bürgergeld' }),
  });
  const angenommen = await termine.weiterleitungSchritt({
    id: gesendet.id,
    version: geaendert.version,
    stand: 'angenommen',
    am: datum('2018-01-20'),
    grund: '',
  });
  await termine.weiterleitungen({ haushaltId });
  await termine.weiterleitungLoeschen({ id: gesendet.id, version: angenommen.version });

  const vertretung = {
    abwesendId: personalId,
    vertretungId: personalId,
    von: datum('2018-02-05'),
    bis: datum('2018-02-09'),
    kommuneIds: [kommuneId],
    bemerkung: '',
  };
  await vertretungen.vorschlag({ abwesendId: personalId });
  await vertretungen.pruefen({ id: null, eingabe: vertretung });
  await safe(vertretungen.speichern({ id: null, version: null, eingabe: vertretung }));
  const abwesend = await client.personal.anlegen({
    eingabe: personalEingabe({ vorname: 'Jonas', nachname: 'Kern', traegerId: kommuneId, stellenanteile: [] }),
    istTrotzdemNeu: true,
  });
  const [eigenes] = await client.personal.konten();
  await client.personal.kontoZuordnen({ personalId, kontoId: eigenes?.id ?? null });
  const laufende = await vertretungen.speichern({
    id: null,
    version: null,
    eingabe: { ...vertretung, abwesendId: abwesend.id },
  });
  await vertretungen.liste();
  const zeit = { personalId, von: datum('2018-02-01'), bis: datum('2018-02-09') };
  await vertretungen.rueckkehr(zeit);
  await vertretungen.rueckkehrBlatt(zeit);
  await vertretungen.rueckkehrWord(zeit);
  await vertretungen.loeschen({ id: laufende.id, version: laufende.version });
  await client.personal.kontoZuordnen({ personalId, kontoId: null });
  await vertretungen.nachlass({ personalId });
  await vertretungen.uebergeben({ personalId, faelle: [], uebrigesAnId: null });

  const filter = await arbeitslisten.filterSpeichern({ name: 'Arabisch', filter: neuerFallfilter(), kommuneId });
  await arbeitslisten.filter();
  await arbeitslisten.filterLoeschen({ id: filter.id, version: filter.version });
  const schritt = { art: 'vorrang', vorrang: 'hoch', vorrangGrund: 'Kündigung der Wohnung' } as const;
  await arbeitslisten.anwenden({ ids: [haushaltId], schritt });
}
