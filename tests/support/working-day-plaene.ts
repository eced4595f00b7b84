import { safe } from '@orpc/server';
import { datum } from '../../shared/foundation/date.ts';
import { zPersonId, zPlaneintragId, type KommuneId } from '../../shared/foundation/id.ts';
import { neuerPlanfilter } from '../../shared/integrationsplaene/defaults.ts';
import { alleIds, mitFreienIds } from '../../shared/integrationsplaene/kennung.ts';
import { alleZiele } from '../../shared/integrationsplaene/stand.ts';
import type { PlanfassungEingabe } from '../../shared/integrationsplaene/types.ts';
import { haushaltEingabe, informiertePerson } from './faelle.ts';
import { fassungEingabe, geheimesFeld } from './plan-words.ts';
import { auftragsende } from './jobs.ts';
import type { Client } from './transports.ts';

/** Ids in the order of the form, so that two days are alike. */
function mitZaehlendenIds(eingabe: PlanfassungEingabe): PlanfassungEingabe {
  let nummer = 0;
  return mitFreienIds(eingabe, new Set(alleIds(eingabe)), () => {
    nummer += 1;
    return zPlaneintragId.parse(`00000000-0000-4000-8000-0000000060${String(nummer).padStart(2, '0')}`);
  });
}

/** A plan is begun, agreed, worked on, gone through again and ended; another draft is thrown away. */
export async function plantag(client: Client, kommuneId: KommuneId): Promise<void> {
  const { integrationsplaene } = client;
  const { haushalt, personen } = await client.faelle.anlegen({
    eingabe: haushaltEingabe({ kommuneId, anschriften: [] }),
    personen: [informiertePerson({ nachname: 'Tesfai' })],
    istTrotzdemNeu: true,
  });
  const [person] = personen;
  if (person === undefined) throw new Error('nobody in the household');
  const haushaltId = haushalt.id;
  const am = datum('2018-02-05');

  const begonnener = await integrationsplaene.beginnen({ haushaltId, personId: null });
  await safe(integrationsplaene.beginnen({ haushaltId, personId: null }));
  const muster = fassungEingabe([person.id]);
  const eingabe = mitZaehlendenIds({ ...muster, felder: [...muster.felder, geheimesFeld(person.id)] });
  await safe(
    integrationsplaene.speichern({ ...begonnener, eingabe: { ...eingabe, ueberpruefungAm: datum('2018-01-01') } }),
  );
  const entwurf = await integrationsplaene.speichern({ ...begonnener, eingabe });
  await safe(integrationsplaene.vereinbaren({ ...entwurf, am: datum('2019-01-01'), unterschriebenVon: [] }));
  const vereinbarter = await integrationsplaene.vereinbaren({ ...entwurf, am, unterschriebenVon: [] });
  await integrationsplaene.fassung({ id: vereinbarter.id });
  await integrationsplaene.umschlagOeffnen({ id: vereinbarter.id, grund: 'Vorbereitung des Gesprächs' });

  const [ziel] = alleZiele(vereinbarter);
  const [schritt] = ziel?.schritte ?? [];
  const [zusage] = vereinbarter.zusagen;
  if (ziel === undefined || schritt === undefined || zusage === undefined) throw new Error('a plan without a goal');
  const unterschrift = { personId: person.id, unterschriebenAm: am, ausgehaendigtAm: am };
  let stand = await integrationsplaene.unterschrift({ ...vereinbarter, ...unterschrift });
  stand = await integrationsplaene.kenntnisnahme({ ...stand, am, von: 'Petra Roth' });
  stand = await integrationsplaene.schrittstand({ ...stand, schrittId: schritt.id, stand: 'erledigt', am, grund: '' });
  await safe(integrationsplaene.zielstand({ ...stand, zielId: ziel.id, stand: 'angepasst', am, grund: '' }));
  stand = await integrationsplaene.zielstand({ ...stand, zielId: ziel.id, stand: 'erreicht', am, grund: '' });
  await integrationsplaene.zusageErledigt({ ...stand, zusageId: zusage.id, am });

  const ausfertigung = { fassungId: vereinbarter.id, personId: person.id, sprache: 'ti' as const };
  await integrationsplaene.blatt({ ...ausfertigung, grund: '' });
  await integrationsplaene.word({ ...ausfertigung, grund: 'Ausfertigung für Frau Tesfai' });
  await safe(integrationsplaene.merkblatt({ ...ausfertigung, personId: zPersonId.parse(haushaltId) }));
  await integrationsplaene.merkblatt(ausfertigung);
  await integrationsplaene.merkblattWord(ausfertigung);
  await integrationsplaene.ablegen(ausfertigung);

  const [plan] = await integrationsplaene.liste({ haushaltId });
  if (plan === undefined) throw new Error('no plan');
  const naechster = await integrationsplaene.fortschreiben(plan);
  await integrationsplaene.verwerfen(naechster);
  await integrationsplaene.uebersicht({ filter: neuerPlanfilter(), seite: 0 });
  const auswahl = { art: 'filter' as const, filter: neuerPlanfilter() };
  await integrationsplaene.stapelPruefen({ auswahl, was: 'beides', sprache: 'person' });
  const stapel = { auswahl, was: 'beides', sprache: 'person', form: 'einzeln', ordnerHandle: null } as const;
  const { auftragId } = await integrationsplaene.stapelErstellen(stapel);
  await auftragsende(client, auftragId);
  await client.auftraege.laden({ id: auftragId });
  const abschluss = { am, grund: 'regeldienste' as const, uebergabeAn: 'Jobcenter' };
  const beendeter = await integrationsplaene.abschliessen({ ...plan, version: plan.version + 1, abschluss });
  await integrationsplaene.wiederAufnehmen(beendeter);
}
