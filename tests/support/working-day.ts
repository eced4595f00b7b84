import { safe } from '@orpc/server';
import { schreibeKontaktdatei } from '../../electron/backend/pakete/contact-file.ts';
import { datum } from '../../shared/foundation/date.ts';
import type { AntragId, KommuneId, KontoId } from '../../shared/foundation/id.ts';
import type { Antrag } from '../../shared/antraege/types.ts';
import { neueVariante } from '../../shared/antraege/varianten.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import {
  neueAnlaufstelle,
  neuePartnerEingabe,
  neuerEinsatz,
  neuerRaum,
  neueSprechstunde,
  neuesPlanungsgespraech,
} from '../../shared/netzwerk/defaults.ts';
import { neueGeplanteStelle, neuesTeam } from '../../shared/personal/defaults.ts';
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
import { einwilligungEingabe } from './einwilligungen.ts';
import { haushaltEingabe, informiertePerson } from './faelle.ts';
import { scanPng } from './scans.ts';
import { LANDKREIS, vereinbarungEingabe } from './vereinbarungen.ts';
import { tabellenvordruck } from './vordrucke.ts';
import { zKontaktdatei } from '../../shared/pakete/types.ts';
import { neueIdentitaet, paket } from './pakete.ts';
import { beratungstag } from './working-day-beratungen.ts';
import { bibliothektag } from './working-day-bibliothek.ts';
import { falltag } from './working-day-faelle.ts';
import { kennzahlentag } from './working-day-kennzahlen.ts';
import { plantag } from './working-day-plaene.ts';
import { termintag } from './working-day-termine.ts';
import { uebergabetag } from './working-day-uebergabe.ts';
import { ANZEIGENAME, bestaetigeBlatt, DATENBESTAND, gruppenVon, PASSWORT } from './test-backend.ts';
import type { Client } from './transports.ts';

/** Puts the ids of the Kommunen as the backend gave them in the place of those of the builders. */
function mitIds<T>(wert: T, ids: ReadonlyMap<string, string>): T {
  const text = [...ids].reduce((bisher, [alt, neu]) => bisher.replaceAll(alt, neu), JSON.stringify(wert));
  return JSON.parse(text) as T;
}

/** Waits for the last state of a job. */
async function jobende(client: Client, id: string): Promise<void> {
  const staende = await client.auftraege.verfolgen({ id });
  for await (const { fehler } of staende) if (fehler !== null) throw new Error(fehler);
}

/** The Netzwerk of A-dorf: a partner, where the Integrationsmanagement is reached, an engagement, a gap, the papers. */
async function netzwerktag(client: Client, kommuneId: KommuneId, andereId: KommuneId): Promise<void> {
  const eingabe = {
    ...neuePartnerEingabe([kommuneId]),
    name: 'Helferkreis Oberes Tal',
    art: 'helferkreis' as const,
    zustaendigkeiten: [{ feld: 'teilhabe' as const, kommuneId, ortsteil: '' }],
  };
  const partner = await client.netzwerk.partnerAnlegen({ eingabe });
  await safe(client.netzwerk.partnerAnlegen({ eingabe }));
  const falsche = { ...eingabe, zustaendigkeiten: [{ feld: 'kinder' as const, kommuneId: andereId, ortsteil: '' }] };
  await safe(client.netzwerk.partnerAendern({ id: partner.id, version: 1, eingabe: falsche }));
  await client.netzwerk.partnerAendern({ id: partner.id, version: 1, eingabe: { ...eingabe, telefon: '07161 1234' } });
  await safe(client.netzwerk.partnerAendern({ id: partner.id, version: 1, eingabe }));
  await client.netzwerk.partnerBestaetigen({ ids: [partner.id] });
  await client.netzwerk.partner();
  await client.netzwerk.einPartner({ id: partner.id });
  await client.netzwerk.anlaufstelleSpeichern({ kommuneId, version: null, eingabe: neueAnlaufstelle() });
  const sprechstunde = await client.netzwerk.sprechstundeSpeichern({
    id: null,
    version: null,
    eingabe: { ...neueSprechstunde(kommuneId), ort: 'Rathaus, Zimmer 3', wer: 'Miriam Kern' },
  });
  const raum = await client.netzwerk.raumSpeichern({
    id: null,
    version: null,
    eingabe: { ...neuerRaum(kommuneId), name: 'Bürgersaal' },
  });
  await client.netzwerk.orte();
  await client.netzwerk.sprechstundeLoeschen({ id: sprechstunde.id, version: 1 });
  await client.netzwerk.raumLoeschen({ id: raum.id, version: 1 });
  const heute = datum('2018-02-01');
  const einsatz = await client.netzwerk.einsatzSpeichern({
    id: null,
    version: null,
    eingabe: { ...neuerEinsatz(kommuneId, heute), name: 'Ute Sommer', aufgabe: 'Deutsch üben', partnerId: partner.id },
  });
  const gespraech = await client.netzwerk.planungsgespraechSpeichern({
    id: null,
    version: null,
    eingabe: {
      ...neuesPlanungsgespraech(kommuneId, heute),
      bedarf: 'Kurs am Abend mit Kinderbetreuung',
      istLuecke: true,
      partnerIds: [partner.id],
    },
  });
  await safe(client.netzwerk.partnerLoeschen({ id: partner.id, version: 3 }));
  await client.netzwerk.einsaetze();
  await client.netzwerk.planungsgespraeche();
  const filter = { kommuneId: null, feld: null, stand: null };
  await client.netzwerk.lueckenlisteBlatt(filter);
  await client.netzwerk.lueckenlisteWord(filter);
  await client.netzwerk.zustaendigkeitBlatt({ kommuneId });
  await client.netzwerk.zustaendigkeitWord({ kommuneId });
  const wahl = { kommuneId, partnerIds: [partner.id] };
  await client.netzwerk.handzettelBlatt(wahl);
  await client.netzwerk.handzettelWord(wahl);
  await client.netzwerk.einsatzLoeschen({ id: einsatz.id, version: 1 });
  await client.netzwerk.planungsgespraechLoeschen({ id: gespraech.id, version: 1 });
  await client.netzwerk.partnerLoeschen({ id: partner.id, version: 3 });
}

/**
 * A working day in the Verband Oberes Tal from the empty folder to the lock. It calls every operation of the contract,
 * and meets each of its expected errors that a clerk can bring about.
 */
export async function arbeitstag(client: Client): Promise<void> {
  // Nobody is there yet.
  await client.konten.zustand();
  await safe(client.kommunen.liste());
  const [nebenan] = await client.sicherung.orteVorher();
  await client.sicherung.gefundene({ handle: nebenan?.handle ?? '' });
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
  await client.foerderrecht.auswirkung({ ...stelle, gueltigBis: null, wert: 150 });
  await client.foerderrecht.verlauf(stelle);
  await client.foerderrecht.ergaenzen({
    regimeId: erstes.id,
    schluessel: 'par29d.divisor',
    gueltigVon: datum('2018-01-01'),
    gueltigBis: datum('2018-12-31'),
    wert: 70_000,
    quelle: 'Schreiben des Statistischen Landesamts',
    gewissheit: 'belegt',
    begruendung: 'Zahl für 2018 nachgereicht',
    version: null,
  });
  const [gremien] = await client.foerderrecht.wertelisten();
  if (!gremien) throw new Error('no list');
  await client.foerderrecht.wertelisteSpeichern({
    ...gremien,
    eintraege: [...gremien.eintraege, { text: 'Technischer Ausschuss', istAktiv: true }],
  });
  await client.foerderrecht.wertelisteVerlauf({ schluessel: gremien.schluessel });

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
  const [eigenes] = await client.personal.konten();
  await client.personal.kontoZuordnen({ personalId: maria.id, kontoId: eigenes?.id ?? null });
  await client.personal.kontoZuordnen({ personalId: maria.id, kontoId: null });
  await client.personal.liste();

  // A team, refused once and deleted; a planned post; the table of the posts.
  const team = mitIds({ ...neuesTeam([A_DORF.id]), name: 'Team Tal' }, ids);
  await safe(client.personal.teamSpeichern({ id: null, version: null, eingabe: { ...team, leitungId: zweite.id } }));
  const angelegtes = await client.personal.teamSpeichern({ id: null, version: null, eingabe: team });
  await client.personal.teams();
  await client.personal.teamLoeschen({ id: angelegtes.id, version: 1 });
  const geplante = mitIds(neueGeplanteStelle(A_DORF.id, datum('2018-06-01')), ids);
  const gespeicherte = await client.personal.geplanteStelleSpeichern({ id: null, version: null, eingabe: geplante });
  await client.personal.geplanteStellen();
  await client.personal.besetzungBlatt({ stichtag: datum('2018-06-01') });
  await client.personal.besetzungWord({ stichtag: datum('2018-06-01') });
  await client.personal.geplanteStelleLoeschen({ id: gespeicherte.id, version: 1 });

  await netzwerktag(client, aDorf.id, bHeim.id);
  await bibliothektag(client, aDorf.id);

  // Antrag: a hindrance, mended; closed and opened again.
  const vorlage = mitIds(antragEingabe(), ids);
  const eingabe = { ...vorlage, stellen: vorlage.stellen.map((eine) => ({ ...eine, personalId: maria.id })) };
  const ohneErklaerung = { ...eingabe, erklaerungen: { ...eingabe.erklaerungen, vollstaendig: false } };
  await client.antraege.rechnen(ohneErklaerung);
  await client.antraege.vergleichen({ ...ohneErklaerung, varianten: [neueVariante('Probe')] });
  await client.antraege.partner(ohneErklaerung);
  const entwurf = await client.antraege.anlegen(ohneErklaerung);
  await safe(client.antraege.pruefen({ id: entwurf.id, version: 1 }));
  await client.antraege.aendern({ id: entwurf.id, version: 1, eingabe });
  await client.antraege.eine({ id: entwurf.id });
  await client.antraege.blatt({ id: entwurf.id });
  await client.antraege.word({ id: entwurf.id });
  const zuFrueh = await client.antraege.pruefen({ id: entwurf.id, version: 2 });
  const wieder = await client.antraege.wiederOeffnen({ id: entwurf.id, version: zuFrueh.version });
  const geprueft = await client.antraege.pruefen({ id: entwurf.id, version: wieder.version });
  await safe(client.antraege.aendern({ id: entwurf.id, version: geprueft.version, eingabe }));

  // Documents: the paper was filed; its scan comes back and finds it, another is refused, and is deleted again.
  await client.antraege.ablegen({ id: entwurf.id });
  const [papier] = await client.dokumente.liste({ bezug: { tabelle: 'antraege', id: entwurf.id } });
  if (!papier?.papiercode) throw new Error('no paper filed');
  await client.dokumente.datei({ id: papier.id });
  await client.dokumente.vorschau({ id: papier.id });
  await client.dokumente.gueltigSetzen({ id: papier.id, gueltigBis: datum('2018-12-31') });
  const scan = scanPng([papier.papiercode], { dpi: 100, grad: 0, rauschen: 0 }, () => 0.5);
  const datei = new Blob([new Uint8Array(scan)], { type: 'image/png' });
  const { dokument } = await client.dokumente.scanAblegen({ name: 'scan.png', datei, bezug: null });
  await safe(client.dokumente.scanAblegen({ name: 'scan.png', datei: new Blob(['Text']), bezug: null }));
  await safe(client.dokumente.loeschen({ id: papier.id }));
  await client.dokumente.loeschen({ id: dokument.id });
  await safe(client.personal.loeschen({ id: maria.id, version: 1 }));

  // The papers beside it: one is written, refused with an old version, looked at and filed; one cannot be filed now.
  const { papiere } = await client.begleitpapiere.liste({ antragId: entwurf.id });
  const anschreiben = papiere.find(({ art }) => art === 'anschreiben');
  if (anschreiben === undefined) throw new Error('no cover letter');
  const wahl = { antragId: entwurf.id, art: anschreiben.art, kommuneId: null, personalId: null };
  const brief = { wahl, version: null, angaben: anschreiben.angaben };
  await client.begleitpapiere.speichern(brief);
  await safe(client.begleitpapiere.speichern(brief));
  await client.begleitpapiere.blatt(wahl);
  await client.begleitpapiere.ablegen(wahl);
  await client.begleitpapiere.datei(wahl);
  await safe(client.begleitpapiere.ablegen({ ...wahl, art: 'mitzeichnung' }));
  await client.begleitpapiere.alleDateien({ antragId: entwurf.id });

  // The way of the Antrag: signed by its scan, sent, asked back, corrected by a new version.
  const { antrag: unterschrieben } = await client.antraege.eine({ id: entwurf.id });
  const am = geprueft.schritte.at(-1)?.am ?? geprueft.datum;
  const abgegeben = await client.antraege.schritt({ ...unterschrieben, zustand: 'beim_landkreis', am, bemerkung: '' });
  const gefragt = await client.antraege.rueckfrageSpeichern({
    id: entwurf.id,
    version: abgegeben.version,
    rueckfrageId: null,
    eingabe: {
      stelle: 'landratsamt',
      gestelltAm: am,
      frage: 'Liegt der Beschluss vor?',
      antwortBis: null,
      antwort: '',
      beantwortetAm: null,
    },
  });
  const korrektur = await client.antraege.neueFassung({ id: entwurf.id, version: gefragt.version });
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
  await client.antraege.loeschen({ id: korrektur.id, version: korrektur.version });

  await vordrucktag(client, entwurf.id);
  await vereinbarungstag(client, aDorf.id);
  await falltag(client, aDorf.id, maria.id);
  await einwilligungstag(client, aDorf.id);
  await uebergabetag(client, aDorf.id);
  await termintag(client, aDorf.id);
  await beratungstag(client, aDorf.id);
  await kennzahlentag(client);
  await plantag(client, aDorf.id);

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

  // Backup: a job that is followed to its end, a trial, the place, the sheet for the files.
  const gesichert = await client.sicherung.sichern();
  await jobende(client, gesichert.auftragId);
  await client.auftraege.abbrechen({ id: gesichert.auftragId });
  await client.sicherung.lage();
  const [sicherung] = (await client.sicherung.stand()).sicherungen;
  await jobende(client, (await client.sicherung.proben({ name: sicherung?.name ?? '' })).auftragId);
  const [ort] = await client.sicherung.orte();
  await client.sicherung.zielWaehlen({ handle: ort?.handle ?? '' });
  await client.auftraege.liste();
  await client.sicherung.ablageblatt();
  await client.sicherung.ablageblattWord();

  // Packages: a contact of another Datenbestand, one sent, one taken, one refused.
  await pakettag(client);

  const neueste = await client.antraege.neueFassung({ id: entwurf.id, version: gefragt.version });
  const zurFreigabe = await client.antraege.pruefen({ id: neueste.id, version: neueste.version });
  await safe(client.antraege.freigeben({ id: zurFreigabe.id, version: zurFreigabe.version }));
  if (zustand.zustand.zustand === 'offen') await verwalteKonten(client, zustand.zustand.konto.id, zurFreigabe);

  // Lock, a wrong password, and in again.
  await client.konten.sperren();
  await safe(client.kommunen.liste());
  const konto = zustand.zustand.zustand === 'offen' ? zustand.zustand.konto : null;
  if (!konto) throw new Error('not logged in');
  await safe(client.konten.anmelden({ kontoId: konto.id, passwort: 'Kastanien blühen am Rheinufer' }));
  await client.konten.anmelden({ kontoId: konto.id, passwort: PASSWORT });
  await client.kommunen.liste();
}

/** An official form is loaded, marked, filled from the Antrag, replaced by a newer one and deleted. */
async function vordrucktag(client: Client, antragId: AntragId): Promise<void> {
  const { vordrucke } = client;
  const datei = new Blob([new Uint8Array(await tabellenvordruck())]);
  const eingabe = { name: 'Antrag', papierart: 'antrag' as const, gueltigVon: datum('2018-01-01'), gueltigBis: null };
  await safe(vordrucke.laden({ name: 'Antrag.docx', datei: new Blob(['Text']), eingabe }));
  const geladener = await vordrucke.laden({ name: 'Antrag.docx', datei, eingabe });
  const { formular } = await vordrucke.einer({ id: geladener.id });
  const [erste] = formular.stellen;
  if (erste === undefined) throw new Error('a form without a place');
  const markierter = await vordrucke.markieren({ ...geladener, marken: [{ stelle: erste.id, feld: 'A01' }] });
  await vordrucke.liste();
  await vordrucke.datei({ id: markierter.id });
  const papier = { papierart: 'antrag' as const, papierId: antragId };
  await vordrucke.zumPapier(papier);
  await vordrucke.fuellen({ ...papier, vordruckId: markierter.id });
  const geaenderter = await vordrucke.aendern({ ...markierter, eingabe: { ...eingabe, name: 'Antrag 2018' } });
  const ohne = new Blob([new Uint8Array(await tabellenvordruck({ ohneBegruendung: true }))]);
  const gueltigVon = datum('2018-07-01');
  const neuer = await vordrucke.ersetzen({ ...geaenderter, name: 'Antrag.docx', datei: ohne, gueltigVon });
  const bestaetigter = await vordrucke.verloreneBestaetigen(neuer);
  await vordrucke.loeschen(bestaetigter);
}

/** The agreement with the Landkreis from the draft over the signature to its Nachtrag. */
async function vereinbarungstag(client: Client, kommuneId: KommuneId): Promise<void> {
  const { vereinbarungen } = client;
  const landkreis = await client.kommunen.anlegen(kommuneEingabe(LANDKREIS));
  await vereinbarungen.landkreise();
  const muster = vereinbarungEingabe();
  const stellen = muster.stellen.slice(0, 1).map((eine) => ({ ...eine, personalId: null }));
  const eingabe = { ...muster, kommuneId, landkreisId: landkreis.id, aufteilung: [], stellen };
  await vereinbarungen.rechnen(eingabe);
  const entwurf = await vereinbarungen.anlegen({ ...eingabe, landkreisId: null });
  await safe(vereinbarungen.abstimmen(entwurf));
  const geaenderte = await vereinbarungen.aendern({ ...entwurf, eingabe });
  await vereinbarungen.eine({ id: entwurf.id });
  await vereinbarungen.blatt({ id: entwurf.id });
  await vereinbarungen.word({ id: entwurf.id });
  await vereinbarungen.ablegen({ id: entwurf.id });
  const zuFrueh = await vereinbarungen.abstimmen(geaenderte);
  const offen = await vereinbarungen.wiederOeffnen(zuFrueh);
  const abgestimmte = await vereinbarungen.abstimmen(offen);
  const am = datum('2018-02-05');
  const schritt = { am, wirksamZum: null, bemerkung: '' };
  const beschlossene = await vereinbarungen.schritt({ ...abgestimmte, ...schritt, zustand: 'beschlossen' });
  const gezeichnete = await vereinbarungen.schritt({ ...beschlossene, ...schritt, zustand: 'unterschrieben' });
  const nachtrag = await vereinbarungen.nachtrag(gezeichnete);
  await vereinbarungen.liste();
  await vereinbarungen.loeschen(nachtrag);
}

/** Three consents of one person: one signed, one refused, one deleted; a closed note laid down, opened, and gone. */
async function einwilligungstag(client: Client, kommuneId: KommuneId): Promise<void> {
  const { einwilligungen } = client;
  const { haushalt, personen } = await client.faelle.anlegen({
    eingabe: haushaltEingabe({ kommuneId, anschriften: [] }),
    personen: [informiertePerson({ nachname: 'Tesfay' })],
    istTrotzdemNeu: true,
  });
  const [person] = personen;
  if (person === undefined) throw new Error('nobody in the household');
  const haushaltId = haushalt.id;
  const am = datum('2018-02-05');
  const eingabe = einwilligungEingabe({ personId: person.id, gueltigBis: datum('2018-12-31') });
  await safe(einwilligungen.anlegen({ haushaltId, eingabe: { ...eingabe, anlass: '' } }));
  const erste = await einwilligungen.anlegen({ haushaltId, eingabe });
  const geaenderte = await einwilligungen.aendern({ ...erste, eingabe: { ...eingabe, richtung: 'gegenseitig' } });
  await einwilligungen.blatt({ id: erste.id });
  await einwilligungen.word({ id: erste.id });
  await einwilligungen.schritt({ ...geaenderte, schritt: 'unterschrieben', am });
  const zweite = await einwilligungen.anlegen({ haushaltId, eingabe: { ...eingabe, arten: ['wohnen'] } });
  await einwilligungen.schritt({ ...zweite, schritt: 'verweigert', am });
  const dritte = await einwilligungen.anlegen({ haushaltId, eingabe });
  await einwilligungen.ablegen({ id: dritte.id });
  await einwilligungen.loeschen({ id: dritte.id, version: dritte.version + 1 });
  const empfaenger = { partnerId: null, name: eingabe.empfaenger };
  await einwilligungen.ampel({ haushaltId, personIds: [person.id], empfaenger, arten: ['bildung_arbeit', 'wohnen'] });
  const inhalt = { thema: 'gesundheit' as const, inhalt: 'Wartet auf einen Termin.' };
  const umschlag = await einwilligungen.umschlagSchreiben({ haushaltId, personId: person.id, ...inhalt });
  await safe(einwilligungen.umschlagOeffnen({ id: umschlag.id, grund: '' }));
  await einwilligungen.umschlagOeffnen({ id: umschlag.id, grund: 'Begleitung zum Termin' });
  await einwilligungen.uebersicht({ haushaltId });
  await einwilligungen.umschlagLoeschen({ id: umschlag.id, version: umschlag.version });
}

/** A colleague comes, releases an Antrag and goes, the password changes, and the recovery sheet is made anew and used. */
async function verwalteKonten(client: Client, eigenes: KontoId, zurFreigabe: Antrag): Promise<void> {
  const { konten } = client;
  const anderes = 'Laternen leuchten im Nebelwald';
  const neues = await konten.anlegen({ anzeigename: 'Hannes Ulm', passwort: anderes });
  await safe(konten.anlegen({ anzeigename: 'Hannes Ulm', passwort: anderes }));
  const freies = await konten.freigeben({ id: neues.id, version: neues.version });
  const zuteilungen = [{ rolle: 'leitung', kommuneId: null } as const];
  const { version } = await konten.zuteilungenSetzen({ id: freies.id, version: freies.version, zuteilungen });
  await safe(konten.zuteilungenSetzen({ id: freies.id, version: freies.version, zuteilungen }));
  await konten.sperren();
  await konten.anmelden({ kontoId: freies.id, passwort: anderes });
  await client.antraege.freigeben({ id: zurFreigabe.id, version: zurFreigabe.version });
  await konten.sperren();
  await konten.anmelden({ kontoId: eigenes, passwort: PASSWORT });
  await konten.deaktivieren({ id: freies.id, version });
  await konten.liste();
  await konten.passwortAendern({ altesPasswort: PASSWORT, passwort: anderes });
  await konten.neuesBlatt();
  const { blatt } = await konten.wiederherstellungsblatt();
  await bestaetigeBlatt(client);
  await konten.sperren();
  await konten.mitBlattZuruecksetzen({ kontoId: eigenes, gruppen: gruppenVon(blatt), passwort: PASSWORT });
}

async function pakettag(client: Client): Promise<void> {
  const { datei: eigene } = await client.pakete.eigeneKontaktdatei();
  await safe(client.pakete.kontaktHinzufuegen({ datei: eigene }));
  const schluessel = zKontaktdatei.parse(JSON.parse(await eigene.text())).schluessel;
  const landkreis = neueIdentitaet();
  const datei = new Blob([schreibeKontaktdatei('Landkreis', landkreis)]);
  const { id, version } = await client.pakete.kontaktHinzufuegen({ datei });
  const sendung = { kontaktId: id, kommuneId: null, titel: 'Gruß', text: 'Guten Tag', dokumentIds: [], anlagen: [] };
  await safe(client.pakete.packen(sendung));
  const kontakt = await client.pakete.kontaktGeprueft({ id, version });
  await client.pakete.packen(sendung);
  const eigenerEmpfaenger = { oeffentlich: schluessel, privat: landkreis.privat };
  const angekommen = await paket(landkreis, eigenerEmpfaenger);
  const befund = await client.pakete.ansehen({ datei: angekommen });
  const sha256 = befund.ergebnis === 'inhalt' ? befund.inhalt.sha256 : '';
  await client.pakete.annehmen({ datei: angekommen, sha256, kommuneId: null });
  await client.pakete.ansehen({ datei: angekommen });
  const angenommenes = (await client.pakete.liste()).find(({ richtung }) => richtung === 'angenommen');
  await client.pakete.nachricht({ id: angenommenes?.id ?? '' });
  await client.pakete.anlage({ id: angenommenes?.id ?? '', position: 1 });
  await client.pakete.kontaktLoeschen({ id, version: kontakt.version });
  const neuer = await client.pakete.absenderAufnehmen({
    datei: await paket(landkreis, eigenerEmpfaenger, [], { id: '20000000-0000-4000-8000-000000000002', nummer: 2 }),
    name: 'Kreis',
  });
  await client.pakete.kontaktLoeschen({ id: neuer.id, version: neuer.version });
  await client.pakete.kontakte();
}
