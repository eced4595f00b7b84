import { safe } from '@orpc/server';
import { datum } from '../../shared/foundation/date.ts';
import type { HaushaltId, KommuneId, PersonId } from '../../shared/foundation/id.ts';
import { zKontaktdatei } from '../../shared/pakete/types.ts';
import { artenDerAuswahl, FALLAKTE } from '../../shared/uebergaben/paket.ts';
import { packeArchiv } from '../../electron/backend/pakete/archive.ts';
import { schreibeKontaktdatei } from '../../electron/backend/pakete/contact-file.ts';
import { versiegle } from '../../electron/backend/pakete/seal.ts';
import { einwilligungEingabe } from './einwilligungen.ts';
import { haushaltEingabe, informiertePerson } from './faelle.ts';
import { alsBlob, neueIdentitaet, packangaben, packteil } from './pakete.ts';
import type { Client } from './transports.ts';
import { dolmetscherauftrag, erhebungEingabe, fallpaket, OFFENER_PUNKT, uebergabeEingabe } from './uebergaben.ts';

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

  await pakettag(client, kommuneId, haushaltId, person.id);
}

/** The case is sealed for another Datenbestand; another case comes from there, is looked at and taken. */
async function pakettag(
  client: Client,
  kommuneId: KommuneId,
  haushaltId: HaushaltId,
  personId: PersonId,
): Promise<void> {
  const { uebergaben, pakete, einwilligungen } = client;
  const name = 'Gemeinschaftsunterkunft';
  const { datei: eigene } = await pakete.eigeneKontaktdatei();
  const schluessel = zKontaktdatei.parse(JSON.parse(await eigene.text())).schluessel;
  const unterkunft = neueIdentitaet();
  const kontaktdatei = new Blob([schreibeKontaktdatei(name, unterkunft)]);
  const { id: kontaktId, version } = await pakete.kontaktHinzufuegen({ datei: kontaktdatei });
  await pakete.kontaktGeprueft({ id: kontaktId, version });
  await uebergaben.paketEmpfaenger();

  const auswahl = { aufenthalt: true, sprachen: true, bildung: true, erhebung: true };
  const sendung = { haushaltId, kontaktId, auswahl, einverstaendnisAm: datum('2018-02-05') };
  await safe(uebergaben.paketPacken(sendung));
  const eingabe = einwilligungEingabe({ personId, empfaenger: name, arten: artenDerAuswahl(auswahl) });
  const { id, version: erste } = await einwilligungen.anlegen({ haushaltId, eingabe });
  await einwilligungen.schritt({ id, version: erste, schritt: 'unterschrieben', am: datum('2018-02-05') });
  await uebergaben.paketPacken(sendung);

  const empfaenger = { oeffentlich: schluessel, privat: unterkunft.privat };
  const angaben = packangaben(unterkunft, empfaenger, {
    id: '20000000-0000-4000-8000-000000000002',
    art: FALLAKTE,
    titel: 'Fallakte',
    reihe: `${FALLAKTE}/1`,
  });
  const archiv = packeArchiv(angaben, fallpaket(), [packteil('Fallblatt.docx', Buffer.from('PK'))]);
  const datei = await alsBlob(versiegle(archiv, unterkunft, schluessel));
  const { befund } = await uebergaben.paketAnsehen({ datei });
  const sha256 = befund.ergebnis === 'inhalt' ? befund.inhalt.sha256 : '';
  const neu = { datei, sha256, kommuneId, haushaltId: null, istTrotzdemNeu: false };
  await uebergaben.paketAnnehmen(neu);
  await safe(uebergaben.paketAnnehmen(neu));
}
