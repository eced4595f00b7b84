import { safe } from '@orpc/server';
import { datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { beratungVon, kontaktVon } from './beratungen.ts';
import { haushaltEingabe, informiertePerson } from './faelle.ts';
import { terminVon } from './termine.ts';
import type { Client } from './transports.ts';

/** Talks with two cases, one by one, as a group and as a Sprechtag; a missed appointment and its letter; a contact. */
export async function beratungstag(client: Client, kommuneId: KommuneId): Promise<void> {
  const { beratungen } = client;
  const [betreuende] = await client.faelle.betreuende();
  if (betreuende === undefined) throw new Error('nobody in Personal');
  const personalId = betreuende.id;
  const lege = (vorname: string) =>
    client.faelle.anlegen({
      eingabe: haushaltEingabe({ kommuneId, anschriften: [] }),
      personen: [informiertePerson({ vorname, nachname: 'Tesfay' })],
      istTrotzdemNeu: true,
    });
  const { haushalt, personen } = await lege('Senait');
  const { haushalt: anderer } = await lege('Yonas');
  const wo = { haushaltId: haushalt.id, kommuneId, personalId };
  const weiterleitung = { ziel: 25 as const, partnerId: null, stelle: 'Wohnungsamt', anliegen: 'Wohnberechtigung' };

  await safe(beratungen.anlegen({ eingabe: beratungVon(wo, { dauerMinuten: 1800 }) }));
  await safe(beratungen.anlegen({ eingabe: beratungVon(wo, { am: datum('2030-01-01') }) }));
  const { beratung } = await beratungen.anlegen({
    eingabe: beratungVon(wo, {
      personIds: personen.map(({ id }) => id),
      weiterleitungen: [weiterleitung],
      notiz: 'Mietvertrag mitgebracht',
      wiedervorlageAm: datum('2018-03-01'),
    }),
  });
  await beratungen.eine({ id: beratung.id });
  await beratungen.imFall({ haushaltId: haushalt.id });
  await beratungen.aendern({ id: beratung.id, version: 1, eingabe: beratungVon(wo, { themen: ['arbeit'] }) });
  await safe(beratungen.aendern({ id: beratung.id, version: 1, eingabe: beratungVon(wo) }));
  await beratungen.loeschen({ id: beratung.id, version: 2 });
  await beratungen.gruppeAnlegen({ haushaltIds: [haushalt.id, anderer.id], eingabe: beratungVon(wo) });
  await beratungen.sprechtag({
    zeilen: [beratungVon({ ...wo, haushaltId: null }), beratungVon(wo, { themen: ['sonstige'] })],
  });
  const monat = { von: datum('2018-01-01'), bis: datum('2018-01-31'), kommuneId: null };
  for (const wessen of ['eigene', 'alle'] as const) {
    await beratungen.liste({ ...monat, wessen, nurUnvollstaendige: wessen === 'alle', seite: 0 });
  }
  await beratungen.zaehler({ am: datum('2018-01-30') });
  await beratungen.vorschlag({ haushaltId: haushalt.id });
  await beratungen.vorschlag({ haushaltId: null });

  const [termin] = await client.termine.anlegen({ eingabe: terminVon(haushalt.id, personalId), wiederholung: null });
  if (termin === undefined) throw new Error('no appointment');
  const brief = { terminId: termin.id, neuerTerminId: null };
  await safe(beratungen.einladung(brief));
  await client.termine.standSetzen({ id: termin.id, version: 1, stand: 'nicht_erschienen' });
  await beratungen.einladung(brief);
  await beratungen.einladungWord(brief);
  await beratungen.einladungAblegen(brief);

  const kontakt = await beratungen.kontaktAnlegen({ eingabe: kontaktVon({ kommuneId, personalId }) });
  await safe(beratungen.kontaktAnlegen({ eingabe: kontaktVon({ kommuneId, personalId }, { stelle: '' }) }));
  const neu = await beratungen.kontaktAendern({
    id: kontakt.id,
    version: 1,
    eingabe: kontaktVon({ kommuneId, personalId }, { art: 'sitzung' }),
  });
  await beratungen.kontakte(monat);
  await beratungen.kontaktLoeschen({ id: neu.id, version: neu.version });
}
