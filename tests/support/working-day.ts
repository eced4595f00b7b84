import { safe } from '@orpc/server';
import { datum } from '../../shared/foundation/date.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { kommuneEingabe } from './anfragen.ts';
import {
  A_DORF,
  antragEingabe,
  B_HEIM,
  C_HAUSEN,
  personalEingabe,
  planungsrahmen,
  stellenanteil,
  stellenanteilId,
  VERBAND,
} from './builders.ts';
import { scanPng } from './scans.ts';
import { ANZEIGENAME, bestaetigeBlatt, DATENBESTAND, PASSWORT } from './test-backend.ts';
import type { Client } from './transports.ts';

/** Puts the ids of the Kommunen as the backend gave them in the place of those of the builders. */
function mitIds<T>(wert: T, ids: ReadonlyMap<string, string>): T {
  const text = [...ids].reduce((bisher, [alt, neu]) => bisher.replaceAll(alt, neu), JSON.stringify(wert));
  return JSON.parse(text) as T;
}

/**
 * A working day in the Verband Oberes Tal from the empty folder to the lock. It calls every operation of the contract,
 * and meets each of its expected errors that a clerk can bring about.
 */
export async function arbeitstag(client: Client): Promise<void> {
  // Nobody is there yet.
  await client.konten.zustand();
  await safe(client.kommunen.liste());
  await client.konten.einrichten({ art: 'verband', name: DATENBESTAND, anzeigename: ANZEIGENAME, passwort: PASSWORT });
  await client.konten.zustand();

  // Until the sheet is confirmed, nothing else is allowed.
  await safe(client.kommunen.liste());
  await client.konten.wiederherstellungsblattWord();
  await safe(client.konten.wiederherstellungsblattBestaetigen({ gruppe: 'falsch' }));
  await bestaetigeBlatt(client);
  await client.konten.einstellungenSpeichern({
    farbschema: 'dunkel',
    groesseProzent: 150,
    dichte: 'dicht',
    kommuneId: null,
  });
  const zustand = await client.konten.zustand();

  // Förderrecht: an own value, and back.
  const [erstes] = await client.foerderrecht.regime();
  const wert = erstes?.kennwerte.find((einer) => einer.schluessel === 'mindestsumme');
  if (!erstes || !wert) throw new Error('no value to change');
  const stelle = { regimeId: erstes.id, schluessel: wert.schluessel, gueltigVon: wert.gueltigVon };
  const angepasst = await client.foerderrecht.anpassen({
    ...stelle,
    wert: 100,
    begruendung: 'Schreiben des Regierungspräsidiums',
    version: null,
  });
  const eigener = angepasst.kennwerte.find((einer) => einer.schluessel === 'mindestsumme')?.angepasst;
  await client.foerderrecht.zuruecksetzen({ ...stelle, version: eigener?.version ?? 0 });

  // Kommunen: three Gemeinden and their Verband.
  const ids = new Map<string, string>();
  const angelegte: Kommune[] = [];
  for (const vorlage of [A_DORF, B_HEIM, C_HAUSEN, VERBAND]) {
    const kommune = await client.kommunen.anlegen(kommuneEingabe(vorlage));
    ids.set(vorlage.id, kommune.id);
    angelegte.push(kommune);
  }
  const [aDorf, bHeim, cHausen, verband] = angelegte;
  if (!aDorf || !bHeim || !cHausen || !verband) throw new Error('a body is missing');
  const falscheIban = { ...kommuneEingabe(aDorf), bank: { ...aDorf.bank, iban: 'DE00370400440532013000' } };
  await safe(client.kommunen.aendern({ id: aDorf.id, version: 1, eingabe: falscheIban }));
  await client.kommunen.aendern({ id: aDorf.id, version: 1, eingabe: { ...kommuneEingabe(aDorf), name: 'Adorf' } });
  await safe(client.kommunen.aendern({ id: aDorf.id, version: 1, eingabe: kommuneEingabe(aDorf) }));
  for (const kommune of [aDorf, bHeim, cHausen]) {
    await client.kommunen.mitgliedschaftSpeichern({
      id: null,
      version: null,
      eingabe: { verbandId: verband.id, kommuneId: kommune.id, von: datum('2010-01-01'), bis: null },
    });
    const { version: _version, ...rahmen } = planungsrahmen({ kommuneId: kommune.id });
    await client.kommunen.planungsrahmenSpeichern({ version: null, eingabe: rahmen });
  }
  const { mitgliedschaften } = await client.kommunen.rahmen();
  const letzte = mitgliedschaften.find((eine) => eine.kommuneId === cHausen.id);
  if (!letzte) throw new Error('no membership');
  await client.kommunen.mitgliedschaftLoeschen({ id: letzte.id, version: letzte.version });
  await client.kommunen.planungsrahmenLoeschen({ kommuneId: cHausen.id, regimeId: 'r1-2017-2019', version: 1 });
  await client.kommunen.loeschen({ id: cHausen.id, version: 1 });
  await safe(client.kommunen.eine({ id: cHausen.id }));
  await safe(client.kommunen.loeschen({ id: verband.id, version: 1 }));
  await client.kommunen.liste();
  await client.kommunen.eine({ id: verband.id });

  // Personal: Maria Weber, whose name comes a second time.
  const weber = personalEingabe({
    stellenanteile: [
      stellenanteil({ id: stellenanteilId(10) }),
      stellenanteil({ id: stellenanteilId(20), kommuneId: B_HEIM.id }),
    ],
  });
  const maria = await client.personal.anlegen({ eingabe: mitIds(weber, ids), istTrotzdemNeu: false });
  await safe(client.personal.anlegen({ eingabe: mitIds(weber, ids), istTrotzdemNeu: false }));
  const zweite = await client.personal.anlegen({
    eingabe: mitIds(personalEingabe({ vorname: 'Jörg', nachname: 'Öhler' }), ids),
    istTrotzdemNeu: false,
  });
  const ueberzaehlig = { ...mitIds(weber, ids), vertragBis: datum('2017-01-01') };
  await safe(client.personal.aendern({ id: maria.id, version: 1, eingabe: ueberzaehlig }));
  await client.personal.aendern({
    id: zweite.id,
    version: 1,
    eingabe: mitIds(personalEingabe({ vorname: 'Jörg', nachname: 'Öhler-Groß' }), ids),
  });
  await client.personal.loeschen({ id: zweite.id, version: 2 });
  await client.personal.eine({ id: maria.id });
  await client.personal.liste();

  // Antrag: a hindrance, mended; closed and opened again.
  const vorlage = mitIds(antragEingabe(), ids);
  const eingabe = { ...vorlage, stellen: vorlage.stellen.map((eine) => ({ ...eine, personalId: maria.id })) };
  const ohneErklaerung = { ...eingabe, erklaerungen: { ...eingabe.erklaerungen, vollstaendig: false } };
  await client.antraege.rechnen(ohneErklaerung);
  const entwurf = await client.antraege.anlegen(ohneErklaerung);
  await safe(client.antraege.pruefen({ id: entwurf.id, version: 1 }));
  await client.antraege.aendern({ id: entwurf.id, version: 1, eingabe });
  await client.antraege.eine({ id: entwurf.id });
  await client.antraege.blatt({ id: entwurf.id });
  await client.antraege.word({ id: entwurf.id });
  const geprueft = await client.antraege.pruefen({ id: entwurf.id, version: 2 });
  await safe(client.antraege.aendern({ id: entwurf.id, version: geprueft.version, eingabe }));

  // Documents: the paper was filed; its scan comes back and finds it, another is refused, and is deleted again.
  await client.antraege.ablegen({ id: entwurf.id });
  const [papier] = await client.dokumente.liste({ bezug: { tabelle: 'antraege', id: entwurf.id } });
  if (!papier?.papiercode) throw new Error('no paper filed');
  await client.dokumente.datei({ id: papier.id });
  await client.dokumente.vorschau({ id: papier.id });
  const scan = scanPng([papier.papiercode], { dpi: 100, grad: 0, rauschen: 0 }, () => 0.5);
  const datei = new Blob([new Uint8Array(scan)], { type: 'image/png' });
  const { dokument } = await client.dokumente.scanAblegen({ name: 'scan.png', datei, bezug: null });
  await safe(client.dokumente.scanAblegen({ name: 'scan.png', datei: new Blob(['Text']), bezug: null }));
  await safe(client.dokumente.loeschen({ id: papier.id }));
  await client.dokumente.loeschen({ id: dokument.id });
  await safe(client.personal.loeschen({ id: maria.id, version: 1 }));
  const wieder = await client.antraege.wiederOeffnen({ id: entwurf.id, version: geprueft.version });
  await client.antraege.liste();

  // Fristen and search: a Wiedervorlage of the Kommune, done and gone; the Antrag found by its number.
  const wiedervorlage = {
    titel: 'Nachweise anfordern',
    faelligAm: datum('2018-02-10'),
    vorlaufTage: 7,
    kommuneId: verband.id,
    istNurEigene: false,
    bezug: { tabelle: 'antraege' as const, id: entwurf.id },
  };
  const frist = await client.fristen.anlegen(wiedervorlage);
  await client.fristen.aendern({ id: frist.id, version: 1, eingabe: { ...wiedervorlage, istNurEigene: true } });
  await client.fristen.erledigen({ id: frist.id, istErledigt: true });
  await client.fristen.liste({ mitErledigten: true });
  await client.fristen.kalender();
  await client.fristen.loeschen({ id: frist.id, version: 3 });
  await client.suche.finden({ text: entwurf.aktenzeichen, hoechstens: 20 });
  await client.antraege.loeschen({ id: entwurf.id, version: wieder.version });

  // What was done, looked at, taken back and brought back.
  const leer = { kontoId: null, zeile: null, von: null, bis: null, vor: null };
  const { eintraege } = await client.protokoll.seite(leer);
  await client.protokoll.konten();
  await client.protokoll.verlauf({ tabelle: 'personal', id: maria.id });
  await client.protokoll.aenderungen({ befehlId: eintraege.at(0)?.befehlId ?? 0 });
  await client.protokoll.papierkorb();
  const letzter = await client.protokoll.letzterSchritt();
  const zurueck = await client.protokoll.rueckgaengig({ befehlId: letzter?.befehlId ?? 0 });
  await safe(client.protokoll.rueckgaengig({ befehlId: letzter?.befehlId ?? 0 }));
  await client.protokoll.rueckgaengig({ befehlId: zurueck.befehlId });
  await client.protokoll.pruefen();

  // A draft of a form.
  await client.entwuerfe.speichern({ formular: 'kommune-neu', werte: '{"name":"D-dorf"}', version: null });
  await client.entwuerfe.lesen({ formular: 'kommune-neu' });
  await client.entwuerfe.verwerfen({ formular: 'kommune-neu' });

  // Lock, a wrong password, and in again.
  await client.konten.sperren();
  await safe(client.kommunen.liste());
  const konto = zustand.zustand.zustand === 'offen' ? zustand.zustand.konto : null;
  if (!konto) throw new Error('not logged in');
  await safe(client.konten.anmelden({ kontoId: konto.id, passwort: 'Kastanien blühen am Rheinufer' }));
  await client.konten.anmelden({ kontoId: konto.id, passwort: PASSWORT });
  await client.kommunen.liste();
}
