import { randomUUID } from 'node:crypto';
import { traverseContractProcedures } from '@orpc/server';
import { contract } from '../../shared/contract.ts';
import type { Operationsangaben } from '../../shared/foundation/errors.ts';
import { datum } from '../../shared/foundation/date.ts';
import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import { neuerPlanfilter } from '../../shared/integrationsplaene/defaults.ts';
import { zVorlagenId } from '../../shared/bibliothek/types.ts';
import { neueVariante } from '../../shared/antraege/varianten.ts';
import {
  zFalleintragId,
  zHaushaltId,
  zPersonalId,
  zPersonId,
  zStellenanteilId,
  type KommuneId,
} from '../../shared/foundation/id.ts';
import {
  neueAnlaufstelle,
  neuePartnerEingabe,
  neuerEinsatz,
  neuerRaum,
  neueSprechstunde,
  neuesPlanungsgespraech,
} from '../../shared/netzwerk/defaults.ts';
import {
  A_DORF,
  antragEingabe,
  beteiligte,
  personalEingabe,
  planungsrahmen,
  stelle,
  stellenanteil,
} from './builders.ts';
import { kommuneEingabe } from './anfragen.ts';
import { beratungVon, kontaktVon } from './beratungen.ts';
import { vorlageEingabe } from './bibliothek.ts';
import { einwilligungEingabe } from './einwilligungen.ts';
import { haushaltEingabe, informiertePerson } from './faelle.ts';
import { fassungEingabe, geheimesFeld, planfeld, planziel, zusage } from './plan-words.ts';
import { dolmetscherauftrag, erhebungEingabe, OFFENER_PUNKT, uebergabeEingabe } from './uebergaben.ts';
import { terminVon, weiterleitungVon } from './termine.ts';
import { vereinbarungEingabe } from './vereinbarungen.ts';

/** Every operation of the contract, and what it is called with to reach the records of one Kommune. */

export interface Operation {
  readonly name: string;
  readonly angaben: Operationsangaben;
  /** Throws nothing; the faults that the contract finds in an input. */
  maengel(eingabe: unknown): Promise<readonly string[]>;
}

/** A record with the version that it has now. */
interface Stand<Id extends string = string> {
  readonly id: Id;
  readonly version: number;
}

/** The records of one Kommune. All of them carry the Kommune's word, and belong to nobody else. */
export interface Kommunenbestand {
  readonly kommune: Stand<KommuneId>;
  readonly personal: Stand;
  readonly antrag: Stand;
  readonly vereinbarung: Stand;
  readonly mitgliedschaft: Stand;
  /** A household whose address is protected, and a person of it. */
  readonly haushalt: Stand;
  readonly person: Stand;
  /** A prepared consent of that household, and a closed note. */
  readonly einwilligung: Stand;
  readonly umschlag: Stand;
  /** An assessment and a handover of that household. */
  readonly erhebung: Stand;
  readonly uebergabe: Stand;
  /** A plan of that household, a version of one, and a goal, a step and a promise of it. */
  readonly plan: Stand;
  readonly planfassung: Stand;
  readonly planzielId: string;
  readonly planschrittId: string;
  readonly planzusageId: string;
  readonly termin: Stand;
  readonly weiterleitung: Stand;
  /** A talk with that household, and a contact of the Integrationsmanagement itself. */
  readonly beratung: Stand;
  readonly netzwerkkontakt: Stand;
  readonly verbandId: string;
  readonly planungsrahmenVersion: number;
  readonly dokumentId: string;
  readonly wiedervorlage: Stand;
  readonly paketId: string;
  /** Another Datenbestand, whose fingerprint was compared; belongs to no Kommune. */
  readonly kontaktId: string;
  /** A command that changed one of the records. */
  readonly befehlId: number;
  readonly name: string;
  readonly schluessel: string;
  /** Begins the words that stand in the records. */
  readonly wort: string;
}

/** The words in the records of a Kommune, by what they stand in. */
export type Wortart =
  'kommune' | 'person' | 'fall' | 'anschrift' | 'umschlag' | 'plan' | 'netzwerk' | 'antrag' | 'frist' | 'paket';
export const wortIn = ({ wort }: Pick<Kommunenbestand, 'wort'>, art: Wortart): string => `${wort}${art}`;

/** Calls that name records of the Kommune: `[]`, nothing at all. */
type Eingaben = (b: Kommunenbestand) => readonly unknown[];

export interface Aufrufe {
  readonly eingaben: Eingaben;
  /** True where the input names a record of the Kommune: whoever may not reach it gets an error, never an answer. */
  readonly nenntZeile: boolean;
}

const ohneZeile = (...eingaben: readonly unknown[]): Aufrufe => ({ eingaben: () => eingaben, nenntZeile: false });
const nach = (eingabe: (b: Kommunenbestand) => unknown): Aufrufe => ({
  eingaben: (b) => [eingabe(b)],
  nenntZeile: false,
});
const zeile = (...eingaben: readonly ((b: Kommunenbestand) => unknown)[]): Aufrufe => ({
  eingaben: (b) => eingaben.map((eine) => eine(b)),
  nenntZeile: true,
});

const UNBEKANNT = '00000000-0000-4000-8000-0000000000ff';
const PDF = new Blob(['%PDF-1.7']);

export const personalVon = (b: Pick<Kommunenbestand, 'kommune' | 'wort'>) =>
  personalEingabe({
    nachname: wortIn(b, 'person'),
    traegerart: 'kommune',
    traegerId: b.kommune.id,
    stellenanteile: [stellenanteil({ kommuneId: b.kommune.id, id: zStellenanteilId.parse(randomUUID()) })],
  });

export const antragVon = (b: Pick<Kommunenbestand, 'kommune' | 'personal' | 'wort'>) =>
  antragEingabe({
    antragstellerinId: b.kommune.id,
    durchfuehrung: 'eigene_stelle',
    beteiligte: [beteiligte({ kommuneId: b.kommune.id, gremium: wortIn(b, 'antrag') })],
    stellen: [
      stelle({
        personalId: zPersonalId.parse(b.personal.id),
        teile: [{ kommuneId: b.kommune.id, anteilHundertstel: 50 }],
      }),
    ],
  });

export const vereinbarungVon = (b: Pick<Kommunenbestand, 'kommune' | 'personal' | 'wort'>) => {
  const muster = vereinbarungEingabe();
  return {
    ...muster,
    kommuneId: b.kommune.id,
    landkreisId: null,
    aufteilung: [],
    stellen: muster.stellen
      .slice(0, 1)
      .map((eine) => ({ ...eine, personalId: zPersonalId.parse(b.personal.id), anteilHundertstel: 50 })),
    angaben: { ...muster.angaben, beratungsorte: wortIn(b, 'antrag') },
  };
};

/** Somebody whose address is protected. */
export const personVon = (b: Pick<Kommunenbestand, 'wort'>) =>
  informiertePerson({ nachname: wortIn(b, 'fall'), schutz: 'schutzanschrift' });

export const haushaltVon = (b: Pick<Kommunenbestand, 'kommune' | 'wort'>) => {
  const muster = haushaltEingabe({ kommuneId: b.kommune.id, bemerkung: wortIn(b, 'fall') });
  const anschriften = muster.anschriften.map((eine) => ({
    ...eine,
    id: zFalleintragId.parse(randomUUID()),
    strasse: wortIn(b, 'anschrift'),
    ortsteil: wortIn(b, 'anschrift'),
  }));
  return { ...muster, anschriften };
};

export const kommuneVon = (b: Pick<Kommunenbestand, 'name' | 'schluessel' | 'wort'>) => ({
  ...kommuneEingabe(A_DORF),
  name: b.name,
  schluessel: b.schluessel,
  auskunft: { ...A_DORF.auskunft, name: wortIn(b, 'kommune') },
});

export const wiedervorlageVon = (b: Pick<Kommunenbestand, 'kommune' | 'antrag' | 'wort'>) => ({
  titel: wortIn(b, 'frist'),
  faelligAm: datum('2018-03-01'),
  vorlaufTage: 14,
  kommuneId: b.kommune.id,
  istNurEigene: false,
  bezug: { tabelle: 'antraege' as const, id: b.antrag.id },
});

const bezugAntrag = ({ antrag }: Kommunenbestand) => ({ tabelle: 'antraege', id: antrag.id });

const WERTSTELLE = { regimeId: 'r1-2017-2019', schluessel: 'pauschale.a', gueltigVon: datum('2017-01-01') } as const;

const VORDRUCK = { name: 'Antrag', papierart: 'antrag', gueltigVon: datum('2018-01-01'), gueltigBis: null };

const teamVon = (b: Kommunenbestand) => ({
  name: wortIn(b, 'person'),
  kommuneIds: [b.kommune.id],
  leitungId: null,
  mitglieder: [],
});

const geplanteStelleVon = (b: Kommunenbestand) => ({
  kommuneId: b.kommune.id,
  anteilHundertstel: 50,
  ab: datum('2018-07-01'),
  qualifikationstyp: 'a',
  bemerkung: wortIn(b, 'person'),
  besetztAb: null,
});

/** About a person of the household; its cause carries the word of the case. */
export const einwilligungVon = (b: Pick<Kommunenbestand, 'person' | 'wort'>) =>
  einwilligungEingabe({
    personId: zPersonId.parse(b.person.id),
    anlass: wortIn(b, 'fall'),
    gueltigBis: datum('2018-12-31'),
  });

export const umschlagVon = (b: Pick<Kommunenbestand, 'haushalt' | 'person' | 'wort'>) => ({
  haushaltId: zHaushaltId.parse(b.haushalt.id),
  personId: zPersonId.parse(b.person.id),
  thema: 'gewalt' as const,
  inhalt: wortIn(b, 'umschlag'),
});

export const erhebungVon = (b: Pick<Kommunenbestand, 'wort'>) => erhebungEingabe({ wuensche: wortIn(b, 'fall') });

export const uebergabeVon = (b: Pick<Kommunenbestand, 'person' | 'wort'>) =>
  uebergabeEingabe(zPersonId.parse(b.person.id), { bemerkung: wortIn(b, 'fall'), arbeit: wortIn(b, 'fall') });

/** A version in which the person's own field lies in the envelope. */
export const planVon = (b: Pick<Kommunenbestand, 'person' | 'wort'>) => {
  const personId = zPersonId.parse(b.person.id);
  const ziel = planziel({ text: wortIn(b, 'fall') });
  return fassungEingabe([personId], {
    wuensche: wortIn(b, 'fall'),
    felder: [planfeld({ heute: wortIn(b, 'fall'), ziele: [ziel] }), geheimesFeld(personId, wortIn(b, 'plan'))],
    zusagen: [zusage({ text: wortIn(b, 'fall') })],
  });
};

export const terminIm = (b: Pick<Kommunenbestand, 'haushalt' | 'personal' | 'wort'>) =>
  terminVon(zHaushaltId.parse(b.haushalt.id), zPersonalId.parse(b.personal.id), {
    titel: wortIn(b, 'fall'),
    notiz: wortIn(b, 'fall'),
  });

export const weiterleitungIm = (b: Pick<Kommunenbestand, 'haushalt' | 'person' | 'wort'>) =>
  weiterleitungVon(zHaushaltId.parse(b.haushalt.id), [zPersonId.parse(b.person.id)], { anliegen: wortIn(b, 'fall') });

export const beratungIm = (b: Pick<Kommunenbestand, 'haushalt' | 'kommune' | 'personal' | 'wort'>) =>
  beratungVon(
    {
      haushaltId: zHaushaltId.parse(b.haushalt.id),
      kommuneId: b.kommune.id,
      personalId: zPersonalId.parse(b.personal.id),
    },
    { ergebnis: wortIn(b, 'fall'), notiz: wortIn(b, 'fall') },
  );

export const kontaktIn = (b: Pick<Kommunenbestand, 'kommune' | 'personal' | 'wort'>) =>
  kontaktVon(
    { kommuneId: b.kommune.id, personalId: zPersonalId.parse(b.personal.id) },
    { stelle: wortIn(b, 'netzwerk'), thema: wortIn(b, 'netzwerk') },
  );

/** Talks of all cases of the month. */
const MONAT = { von: datum('2018-01-01'), bis: datum('2018-01-31') };

/** The figures of that month: of one Kommune, or of all that the account sees. */
const januarIn = ({ kommune }: Pick<Kommunenbestand, 'kommune'>) => ({
  ...MONAT,
  kommuneIds: [kommune.id],
  personalIds: null,
});
const januarFragen = (b: Pick<Kommunenbestand, 'kommune'>) => [{ ...januarIn(b), kommuneIds: null }];
const KENNZAHL = { name: 'Eigene Zählung', definition: '', position: 500, istGezeigt: true };
const EIGENE_ZAEHLUNG = { thema: 'arbeit', ort: null, adressat: null, ziel: null, mitSprachmittlung: false };

const einladungVon = ({ termin }: Kommunenbestand) => ({ terminId: termin.id, neuerTerminId: null });

const vertretungVon = ({ personal, kommune }: Kommunenbestand) => ({
  abwesendId: personal.id,
  vertretungId: personal.id,
  von: datum('2018-02-05'),
  bis: datum('2018-02-09'),
  kommuneIds: [kommune.id],
  bemerkung: '',
});

/** The copy of the file, since the person of a model may be of any age. */
const ausfertigungVon = ({ planfassung }: Kommunenbestand) => ({
  fassungId: planfassung.id,
  personId: null,
  sprache: 'ar' as const,
  grund: '',
});

const stapelwahlVon = ({ plan }: Kommunenbestand) => ({
  auswahl: { art: 'plaene', planIds: [plan.id] },
  was: 'beides',
  sprache: 'person',
});

const abwesenheitVon = ({ personal }: Kommunenbestand) => ({
  personalId: personal.id,
  von: datum('2018-01-01'),
  bis: datum('2018-12-31'),
});

const auftragVon = ({ haushalt }: Kommunenbestand) => dolmetscherauftrag(zHaushaltId.parse(haushalt.id));

const partnerVon = (b: Kommunenbestand) => ({
  ...neuePartnerEingabe([b.kommune.id]),
  name: wortIn(b, 'netzwerk'),
  zustaendigkeiten: [{ feld: 'sprache', kommuneId: b.kommune.id, ortsteil: '' }],
});

const anschreiben = ({ antrag }: Kommunenbestand) => ({
  antragId: antrag.id,
  art: 'anschreiben',
  kommuneId: null,
  personalId: null,
});

/** A shipped entry of the library, of which the Kommune keeps nothing. */
const mitgelieferteIn = ({ kommune }: Kommunenbestand, id: string) => ({ kommuneId: kommune.id, id, version: null });

/** Before the login, or what ends the session itself: without a right that could be missing. */
export const OHNE_RECHT = [
  'konten.zustand',
  'konten.einrichten',
  'konten.wiederherstellungsblatt',
  'konten.wiederherstellungsblattWord',
  'konten.wiederherstellungsblattBestaetigen',
  'konten.anmelden',
  'konten.sperren',
  'konten.mitBlattZuruecksetzen',
  'sicherung.orteVorher',
  'sicherung.gefundene',
  'sicherung.wiederherstellen',
] as const;

/** How each operation behind the login reaches for the records of a Kommune. A new operation needs its line here. */
export const AUFRUFE: Readonly<Record<string, Aufrufe>> = {
  'konten.einstellungenSpeichern': nach(({ kommune }) => ({
    farbschema: 'hell',
    groesseProzent: 100,
    dichte: 'normal',
    kommuneId: kommune.id,
    istNavigationEingeklappt: false,
    geseheneFassung: '',
  })),
  'konten.passwortAendern': ohneZeile({ altesPasswort: 'falsch', passwort: 'Laternen leuchten im Nebelwald' }),
  'konten.liste': ohneZeile(undefined),
  'konten.anlegen': ohneZeile({ anzeigename: 'Nora Linde', passwort: 'Laternen leuchten im Nebelwald' }),
  'konten.freigeben': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'konten.zuteilungenSetzen': nach(({ kommune }) => ({
    id: UNBEKANNT,
    version: 1,
    zuteilungen: [{ rolle: 'leitung', kommuneId: kommune.id }],
  })),
  'konten.deaktivieren': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'konten.neuesBlatt': ohneZeile(undefined),
  'protokoll.seite': {
    eingaben: (b) =>
      [null, { tabelle: 'personal', id: b.personal.id }, bezugAntrag(b)].map((eine) => ({
        kontoId: null,
        zeile: eine,
        von: null,
        bis: null,
        vor: null,
      })),
    nenntZeile: false,
  },
  'protokoll.konten': ohneZeile(undefined),
  'protokoll.verlauf': {
    eingaben: (b) => [
      { tabelle: 'kommunen', id: b.kommune.id },
      { tabelle: 'personal', id: b.personal.id },
      bezugAntrag(b),
    ],
    nenntZeile: false,
  },
  'protokoll.aenderungen': nach(({ befehlId }) => ({ befehlId })),
  'protokoll.pruefen': ohneZeile(undefined),
  'protokoll.letzterSchritt': ohneZeile(undefined),
  'protokoll.rueckgaengig': nach(({ befehlId }) => ({ befehlId })),
  'protokoll.papierkorb': ohneZeile(undefined),
  'entwuerfe.lesen': nach(({ kommune }) => ({ formular: `kommune-${kommune.id}` })),
  'entwuerfe.speichern': nach(({ kommune }) => ({ formular: `kommune-${kommune.id}`, werte: '{}', version: 1 })),
  'entwuerfe.verwerfen': nach(({ kommune }) => ({ formular: `kommune-${kommune.id}` })),
  'dokumente.liste': { eingaben: (b) => [{ bezug: null }, { bezug: bezugAntrag(b) }], nenntZeile: false },
  'dokumente.datei': zeile(({ dokumentId }) => ({ id: dokumentId })),
  'dokumente.vorschau': zeile(({ dokumentId }) => ({ id: dokumentId })),
  'dokumente.scanAblegen': zeile((b) => ({ name: 'Scan.pdf', datei: PDF, bezug: bezugAntrag(b) })),
  'dokumente.gueltigSetzen': zeile(({ dokumentId }) => ({ id: dokumentId, gueltigBis: datum('2018-12-31') })),
  'dokumente.loeschen': zeile(({ dokumentId }) => ({ id: dokumentId })),
  'fristen.liste': ohneZeile({ mitErledigten: true }),
  'fristen.anlegen': zeile(wiedervorlageVon),
  'fristen.aendern': zeile((b) => ({ ...b.wiedervorlage, eingabe: wiedervorlageVon(b) })),
  'fristen.erledigen': zeile(({ wiedervorlage }) => ({ id: wiedervorlage.id, istErledigt: true })),
  'fristen.loeschen': zeile(({ wiedervorlage }) => wiedervorlage),
  'fristen.kalender': ohneZeile(undefined),
  'suche.finden': nach(({ wort }) => ({ text: wort, hoechstens: 50 })),
  'auftraege.liste': ohneZeile(undefined),
  'auftraege.verfolgen': ohneZeile({ id: UNBEKANNT }),
  'auftraege.laden': ohneZeile({ id: UNBEKANNT }),
  'auftraege.abbrechen': ohneZeile({ id: UNBEKANNT }),
  'sicherung.lage': ohneZeile(undefined),
  'sicherung.stand': ohneZeile(undefined),
  'sicherung.orte': ohneZeile(undefined),
  'sicherung.zielWaehlen': ohneZeile({ handle: 'unbekannt' }),
  'sicherung.sichern': ohneZeile(undefined),
  'sicherung.proben': ohneZeile({ name: 'unbekannt' }),
  'sicherung.ablageblatt': ohneZeile(undefined),
  'sicherung.ablageblattWord': ohneZeile(undefined),
  'pakete.kontakte': ohneZeile(undefined),
  'pakete.eigeneKontaktdatei': ohneZeile(undefined),
  'pakete.kontaktHinzufuegen': ohneZeile({ datei: PDF }),
  'pakete.absenderAufnehmen': ohneZeile({ datei: PDF, name: 'Landkreis' }),
  'pakete.kontaktGeprueft': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'pakete.kontaktLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'pakete.liste': ohneZeile(undefined),
  'pakete.ansehen': ohneZeile({ datei: PDF }),
  'pakete.annehmen': zeile(({ kommune }) => ({ datei: PDF, sha256: '0'.repeat(64), kommuneId: kommune.id })),
  'pakete.packen': zeile(({ kommune, dokumentId, kontaktId }) => ({
    kontaktId,
    kommuneId: kommune.id,
    titel: 'Unterlagen',
    text: '',
    dokumentIds: [dokumentId],
    anlagen: [],
  })),
  'pakete.nachricht': zeile(({ paketId }) => ({ id: paketId })),
  'pakete.anlage': zeile(({ paketId }) => ({ id: paketId, position: 1 })),
  'vordrucke.liste': ohneZeile(undefined),
  'vordrucke.einer': ohneZeile({ id: UNBEKANNT }),
  'vordrucke.datei': ohneZeile({ id: UNBEKANNT }),
  'vordrucke.laden': ohneZeile({ name: 'Antrag.docx', datei: PDF, eingabe: VORDRUCK }),
  'vordrucke.ersetzen': ohneZeile({
    id: UNBEKANNT,
    version: 1,
    name: 'Antrag.docx',
    datei: PDF,
    gueltigVon: datum('2019-01-01'),
  }),
  'vordrucke.aendern': ohneZeile({ id: UNBEKANNT, version: 1, eingabe: VORDRUCK }),
  'vordrucke.markieren': ohneZeile({ id: UNBEKANNT, version: 1, marken: [] }),
  'vordrucke.verloreneBestaetigen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'vordrucke.loeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'vordrucke.zumPapier': zeile(({ antrag }) => ({ papierart: 'antrag', papierId: antrag.id })),
  // No form is loaded: the answer is an error, whoever asks.
  'vordrucke.fuellen': nach(({ antrag }) => ({ papierart: 'antrag', papierId: antrag.id, vordruckId: UNBEKANNT })),
  'foerderrecht.regime': ohneZeile(undefined),
  'foerderrecht.anpassen': ohneZeile({ ...WERTSTELLE, wert: 1, begruendung: 'Probe', version: null }),
  'foerderrecht.zuruecksetzen': ohneZeile({ ...WERTSTELLE, version: 1 }),
  'foerderrecht.ergaenzen': ohneZeile({
    regimeId: 'r1-2017-2019',
    schluessel: 'par29d.divisor',
    gueltigVon: datum('2018-01-01'),
    gueltigBis: datum('2018-12-31'),
    wert: 70_000,
    quelle: 'Probe',
    gewissheit: 'ungeprueft',
    begruendung: 'Probe',
    version: null,
  }),
  'foerderrecht.auswirkung': ohneZeile({ ...WERTSTELLE, gueltigBis: null, wert: 1 }),
  'foerderrecht.verlauf': ohneZeile(WERTSTELLE),
  'foerderrecht.wertelisten': ohneZeile(undefined),
  'foerderrecht.wertelisteSpeichern': ohneZeile({
    schluessel: 'gremien',
    eintraege: [{ text: 'Gemeinderat', istAktiv: true }],
    version: null,
  }),
  'foerderrecht.wertelisteVerlauf': ohneZeile({ schluessel: 'gremien' }),
  'kommunen.liste': ohneZeile(undefined),
  'kommunen.eine': zeile(({ kommune }) => ({ id: kommune.id })),
  'kommunen.rahmen': ohneZeile(undefined),
  'kommunen.anlegen': ohneZeile({ ...kommuneEingabe(A_DORF), name: 'D-stadt', schluessel: '08117904' }),
  'kommunen.aendern': zeile((b) => ({ ...b.kommune, eingabe: kommuneVon(b) })),
  'kommunen.loeschen': zeile(({ kommune }) => kommune),
  'kommunen.mitgliedschaftSpeichern': zeile(
    ({ mitgliedschaft, verbandId, kommune }) => ({
      ...mitgliedschaft,
      eingabe: { verbandId, kommuneId: kommune.id, von: datum('2011-01-01'), bis: null },
    }),
    ({ verbandId, kommune }) => ({
      id: null,
      version: null,
      eingabe: { verbandId, kommuneId: kommune.id, von: datum('2011-01-01'), bis: null },
    }),
  ),
  'kommunen.mitgliedschaftLoeschen': zeile(({ mitgliedschaft }) => mitgliedschaft),
  'kommunen.planungsrahmenSpeichern': zeile(
    (b) => ({
      version: b.planungsrahmenVersion,
      eingabe: { ...planungsrahmen(), kommuneId: b.kommune.id, herkunft: wortIn(b, 'kommune') },
    }),
    (b) => ({
      version: null,
      eingabe: {
        ...planungsrahmen(),
        kommuneId: b.kommune.id,
        regimeId: 'r2-2020-2022',
        herkunft: wortIn(b, 'kommune'),
      },
    }),
  ),
  'kommunen.planungsrahmenLoeschen': zeile(({ kommune, planungsrahmenVersion }) => ({
    kommuneId: kommune.id,
    regimeId: 'r1-2017-2019',
    version: planungsrahmenVersion,
  })),
  'personal.liste': ohneZeile(undefined),
  'personal.eine': zeile(({ personal }) => ({ id: personal.id })),
  'personal.anlegen': zeile((b) => ({ eingabe: personalVon(b), istTrotzdemNeu: true })),
  'personal.aendern': zeile((b) => ({ ...b.personal, eingabe: personalVon(b) })),
  'personal.loeschen': zeile(({ personal }) => personal),
  'personal.konten': ohneZeile(undefined),
  'personal.kontoZuordnen': zeile(({ personal }) => ({ personalId: personal.id, kontoId: null })),
  'personal.teams': ohneZeile(undefined),
  'personal.teamSpeichern': zeile((b) => ({ id: null, version: null, eingabe: teamVon(b) })),
  'personal.teamLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'personal.geplanteStellen': ohneZeile(undefined),
  'personal.geplanteStelleSpeichern': zeile((b) => ({ id: null, version: null, eingabe: geplanteStelleVon(b) })),
  'personal.geplanteStelleLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'personal.besetzungBlatt': ohneZeile({ stichtag: datum('2018-02-01') }),
  'personal.besetzungWord': ohneZeile({ stichtag: datum('2018-02-01') }),
  'netzwerk.partner': ohneZeile(undefined),
  'netzwerk.einPartner': ohneZeile({ id: UNBEKANNT }),
  'netzwerk.partnerAnlegen': zeile((b) => ({ eingabe: partnerVon(b) })),
  'netzwerk.partnerAendern': nach((b) => ({ id: UNBEKANNT, version: 1, eingabe: partnerVon(b) })),
  'netzwerk.partnerLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'netzwerk.partnerBestaetigen': ohneZeile({ ids: [UNBEKANNT] }),
  'netzwerk.orte': ohneZeile(undefined),
  'netzwerk.anlaufstelleSpeichern': zeile(({ kommune }) => ({
    kommuneId: kommune.id,
    version: null,
    eingabe: neueAnlaufstelle(),
  })),
  'netzwerk.sprechstundeSpeichern': zeile((b) => ({
    id: null,
    version: null,
    eingabe: { ...neueSprechstunde(b.kommune.id), ort: wortIn(b, 'netzwerk'), wer: wortIn(b, 'netzwerk') },
  })),
  'netzwerk.sprechstundeLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'netzwerk.raumSpeichern': zeile((b) => ({
    id: null,
    version: null,
    eingabe: { ...neuerRaum(b.kommune.id), name: wortIn(b, 'netzwerk') },
  })),
  'netzwerk.raumLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'netzwerk.einsaetze': ohneZeile(undefined),
  'netzwerk.einsatzSpeichern': zeile((b) => ({
    id: null,
    version: null,
    eingabe: {
      ...neuerEinsatz(b.kommune.id, datum('2018-01-01')),
      name: wortIn(b, 'netzwerk'),
      aufgabe: wortIn(b, 'netzwerk'),
    },
  })),
  'netzwerk.einsatzLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'netzwerk.planungsgespraeche': ohneZeile(undefined),
  'netzwerk.planungsgespraechSpeichern': zeile((b) => ({
    id: null,
    version: null,
    eingabe: { ...neuesPlanungsgespraech(b.kommune.id, datum('2018-01-01')), bedarf: wortIn(b, 'netzwerk') },
  })),
  'netzwerk.planungsgespraechLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'netzwerk.lueckenlisteBlatt': ohneZeile({ kommuneId: null, feld: null, stand: null }),
  'netzwerk.lueckenlisteWord': ohneZeile({ kommuneId: null, feld: null, stand: null }),
  'netzwerk.zustaendigkeitBlatt': zeile(({ kommune }) => ({ kommuneId: kommune.id })),
  'netzwerk.zustaendigkeitWord': zeile(({ kommune }) => ({ kommuneId: kommune.id })),
  'netzwerk.handzettelBlatt': nach(({ kommune }) => ({ kommuneId: kommune.id, partnerIds: [UNBEKANNT] })),
  'netzwerk.handzettelWord': nach(({ kommune }) => ({ kommuneId: kommune.id, partnerIds: [UNBEKANNT] })),
  'einwilligungen.uebersicht': zeile(({ haushalt }) => ({ haushaltId: haushalt.id })),
  'einwilligungen.ampel': zeile(({ haushalt, person }) => ({
    haushaltId: haushalt.id,
    personIds: [person.id],
    empfaenger: { partnerId: null, name: 'Jobcenter A-dorf' },
    arten: ['bildung_arbeit', 'gesundheit'],
  })),
  'einwilligungen.anlegen': zeile((b) => ({ haushaltId: b.haushalt.id, eingabe: einwilligungVon(b) })),
  'einwilligungen.aendern': zeile((b) => ({ ...b.einwilligung, eingabe: einwilligungVon(b) })),
  'einwilligungen.schritt': zeile(({ einwilligung }) => ({
    ...einwilligung,
    schritt: 'erteilt',
    am: datum('2018-02-01'),
  })),
  'einwilligungen.loeschen': zeile(({ einwilligung }) => einwilligung),
  'einwilligungen.blatt': zeile(({ einwilligung }) => ({ id: einwilligung.id })),
  'einwilligungen.word': zeile(({ einwilligung }) => ({ id: einwilligung.id })),
  'einwilligungen.ablegen': zeile(({ einwilligung }) => ({ id: einwilligung.id })),
  'einwilligungen.umschlagSchreiben': zeile(umschlagVon),
  'einwilligungen.umschlagOeffnen': zeile(({ umschlag }) => ({ id: umschlag.id, grund: 'Termin in der Klinik' })),
  'einwilligungen.umschlagLoeschen': zeile(({ umschlag }) => umschlag),
  'erhebungen.liste': zeile(({ haushalt }) => ({ haushaltId: haushalt.id })),
  'erhebungen.anlegen': zeile((b) => ({ haushaltId: b.haushalt.id, eingabe: erhebungVon(b) })),
  'erhebungen.aendern': zeile((b) => ({ ...b.erhebung, eingabe: erhebungVon(b) })),
  'erhebungen.loeschen': zeile(({ erhebung }) => erhebung),
  'uebergaben.liste': zeile(({ haushalt }) => ({ haushaltId: haushalt.id })),
  'uebergaben.anlegen': zeile((b) => ({ haushaltId: b.haushalt.id, eingabe: uebergabeVon(b) })),
  'uebergaben.aendern': zeile((b) => ({ ...b.uebergabe, eingabe: uebergabeVon(b) })),
  'uebergaben.punktErledigen': zeile(({ uebergabe }) => ({
    ...uebergabe,
    punktId: OFFENER_PUNKT,
    istErledigt: true,
  })),
  'uebergaben.loeschen': zeile(({ uebergabe }) => uebergabe),
  'uebergaben.uebernehmen': zeile(({ uebergabe, haushalt }) => ({
    ...uebergabe,
    schluessel: [`erhebungen/${haushalt.id}/arbeit`],
  })),
  'uebergaben.blatt': zeile(({ uebergabe }) => ({ id: uebergabe.id })),
  'uebergaben.word': zeile(({ uebergabe }) => ({ id: uebergabe.id })),
  'uebergaben.ablegen': zeile(({ uebergabe }) => ({ id: uebergabe.id })),
  'uebergaben.paketEmpfaenger': ohneZeile(undefined),
  'uebergaben.paketPacken': zeile(({ haushalt, kontaktId }) => ({
    haushaltId: haushalt.id,
    kontaktId,
    auswahl: { aufenthalt: true, sprachen: true, bildung: true, erhebung: true },
    einverstaendnisAm: datum('2018-02-01'),
  })),
  'uebergaben.paketAnsehen': ohneZeile({ datei: PDF }),
  'uebergaben.paketAnnehmen': zeile(({ kommune, haushalt }) => ({
    datei: PDF,
    sha256: '0'.repeat(64),
    kommuneId: kommune.id,
    haushaltId: haushalt.id,
    istTrotzdemNeu: false,
  })),
  'sprachmittlung.blatt': zeile(auftragVon),
  'sprachmittlung.word': zeile(auftragVon),
  'sprachmittlung.ablegen': zeile(auftragVon),
  'termine.liste': {
    eingaben: () =>
      ['meine', 'vertretung', 'alle'].map((wessen) => ({
        von: datum('2018-01-01'),
        bis: datum('2018-12-31'),
        wessen,
      })),
    nenntZeile: false,
  },
  'termine.imFall': zeile(({ haushalt }) => ({ haushaltId: haushalt.id })),
  'termine.belegung': nach(abwesenheitVon),
  'termine.anlegen': zeile((b) => ({ eingabe: terminIm(b), wiederholung: null })),
  'termine.aendern': zeile((b) => ({ ...b.termin, eingabe: terminIm(b), umfang: 'nur_diesen' })),
  'termine.standSetzen': zeile(({ termin }) => ({ ...termin, stand: 'wahrgenommen' })),
  'termine.loeschen': zeile(({ termin }) => ({ ...termin, umfang: 'nur_diesen' })),
  'termine.kalender': zeile(({ termin }) => ({ was: { art: 'einer', id: termin.id }, mitNamen: true })),
  'termine.faellige': { eingaben: () => [{ wessen: 'meine' }, { wessen: 'alle' }], nenntZeile: false },
  'termine.weiterleitungen': zeile(({ haushalt }) => ({ haushaltId: haushalt.id })),
  'termine.weiterleiten': zeile(weiterleitungIm),
  'termine.weiterleitungAendern': zeile((b) => ({ ...b.weiterleitung, eingabe: weiterleitungIm(b) })),
  'termine.weiterleitungSchritt': zeile(({ weiterleitung }) => ({
    ...weiterleitung,
    stand: 'angenommen',
    am: datum('2018-02-05'),
    grund: '',
  })),
  'termine.weiterleitungLoeschen': zeile(({ weiterleitung }) => weiterleitung),
  'vertretungen.liste': ohneZeile(undefined),
  'vertretungen.vorschlag': zeile(({ personal }) => ({ abwesendId: personal.id })),
  'vertretungen.pruefen': nach((b) => ({ id: null, eingabe: vertretungVon(b) })),
  'vertretungen.speichern': zeile((b) => ({ id: null, version: null, eingabe: vertretungVon(b) })),
  'vertretungen.loeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'vertretungen.rueckkehr': zeile(abwesenheitVon),
  'vertretungen.rueckkehrBlatt': zeile(abwesenheitVon),
  'vertretungen.rueckkehrWord': zeile(abwesenheitVon),
  'vertretungen.nachlass': zeile(({ personal }) => ({ personalId: personal.id })),
  'vertretungen.uebergeben': zeile(({ personal, haushalt }) => ({
    personalId: personal.id,
    faelle: [{ haushaltId: haushalt.id, version: haushalt.version, nachfolgeId: personal.id }],
    uebrigesAnId: null,
  })),
  'integrationsplaene.liste': zeile(({ haushalt }) => ({ haushaltId: haushalt.id })),
  'integrationsplaene.uebersicht': ohneZeile({ filter: neuerPlanfilter(), seite: 0 }),
  'integrationsplaene.fassung': zeile(({ planfassung }) => ({ id: planfassung.id })),
  'integrationsplaene.umschlagOeffnen': zeile(({ planfassung }) => ({ id: planfassung.id, grund: 'Gespräch' })),
  'integrationsplaene.beginnen': zeile(
    ({ haushalt }) => ({ haushaltId: haushalt.id, personId: null }),
    ({ haushalt, person }) => ({ haushaltId: haushalt.id, personId: person.id }),
  ),
  'integrationsplaene.speichern': zeile((b) => ({ ...b.planfassung, eingabe: planVon(b) })),
  'integrationsplaene.verwerfen': zeile(({ planfassung }) => planfassung),
  'integrationsplaene.vereinbaren': zeile(({ planfassung }) => ({
    ...planfassung,
    am: datum('2018-02-01'),
    unterschriebenVon: [],
  })),
  'integrationsplaene.fortschreiben': zeile(({ plan }) => plan),
  'integrationsplaene.unterschrift': zeile(({ planfassung, person }) => ({
    ...planfassung,
    personId: person.id,
    unterschriebenAm: datum('2018-02-01'),
    ausgehaendigtAm: null,
  })),
  'integrationsplaene.kenntnisnahme': zeile((b) => ({
    ...b.planfassung,
    am: datum('2018-02-01'),
    von: wortIn(b, 'fall'),
  })),
  'integrationsplaene.zielstand': zeile((b) => ({
    ...b.planfassung,
    zielId: b.planzielId,
    stand: 'erreicht',
    am: datum('2018-02-01'),
    grund: '',
  })),
  'integrationsplaene.schrittstand': zeile((b) => ({
    ...b.planfassung,
    schrittId: b.planschrittId,
    stand: 'erledigt',
    am: datum('2018-02-01'),
    grund: '',
  })),
  'integrationsplaene.zusageErledigt': zeile((b) => ({
    ...b.planfassung,
    zusageId: b.planzusageId,
    am: datum('2018-02-01'),
  })),
  'integrationsplaene.abschliessen': zeile((b) => ({
    ...b.plan,
    abschluss: { am: datum('2018-02-01'), grund: 'regeldienste', uebergabeAn: wortIn(b, 'fall') },
  })),
  'integrationsplaene.wiederAufnehmen': zeile(({ plan }) => plan),
  'integrationsplaene.blatt': zeile(ausfertigungVon),
  'integrationsplaene.word': zeile(ausfertigungVon),
  'integrationsplaene.ablegen': zeile(ausfertigungVon),
  'integrationsplaene.merkblatt': zeile(ausfertigungVon),
  'integrationsplaene.merkblattWord': zeile(ausfertigungVon),
  'integrationsplaene.stapelPruefen': nach((b) => stapelwahlVon(b)),
  'integrationsplaene.stapelErstellen': zeile((b) => ({ ...stapelwahlVon(b), form: 'einzeln', ordnerHandle: null })),
  'bibliothek.liste': zeile(({ kommune }) => ({ kommuneId: kommune.id })),
  'bibliothek.mitgelieferte': ohneZeile(undefined),
  'bibliothek.uebersetzungen': ohneZeile({ id: zVorlagenId.parse('SP01') }),
  'bibliothek.anlegen': zeile((b) => ({
    kommuneId: b.kommune.id,
    eingabe: vorlageEingabe({ ziel: `Ich kenne ${wortIn(b, 'netzwerk')}.` }),
  })),
  'bibliothek.aendern': zeile((b) => ({
    ...mitgelieferteIn(b, 'SP09'),
    eingabe: vorlageEingabe({ feld: 'sprache', massnahme: `Ich lese ${wortIn(b, 'netzwerk')}.` }),
  })),
  'bibliothek.anbieten': zeile((b) => ({ ...mitgelieferteIn(b, 'SP08'), istAngeboten: false })),
  'bibliothek.zuruecksetzen': zeile((b) => mitgelieferteIn(b, 'SP07')),
  'bibliothek.einstellungen': zeile(({ kommune }) => ({ kommuneId: kommune.id })),
  'bibliothek.einstellungenSpeichern': zeile(({ kommune }) => ({
    kommuneId: kommune.id,
    mitKenntnisnahme: true,
    ueberpruefungNachWochen: 8,
    version: null,
  })),
  'arbeitslisten.filter': ohneZeile(undefined),
  'arbeitslisten.filterSpeichern': zeile((b) => ({
    name: wortIn(b, 'fall'),
    filter: neuerFallfilter(),
    kommuneId: b.kommune.id,
  })),
  'arbeitslisten.filterLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'arbeitslisten.anwenden': zeile((b) => ({
    ids: [b.haushalt.id],
    schritt: { art: 'vorrang', vorrang: 'hoch', vorrangGrund: wortIn(b, 'fall') },
  })),
  'faelle.liste': {
    eingaben: (b) =>
      [
        neuerFallfilter(),
        { ...neuerFallfilter(), text: b.wort },
        { ...neuerFallfilter(), kommuneId: b.kommune.id },
      ].map((filter) => ({ filter, sortierung: 'name', ab: 0, anzahl: 100 })),
    nenntZeile: false,
  },
  'faelle.akte': zeile(({ haushalt }) => ({ id: haushalt.id })),
  'faelle.anlegen': zeile((b) => ({ eingabe: haushaltVon(b), personen: [personVon(b)], istTrotzdemNeu: true })),
  'faelle.aendern': zeile((b) => ({ ...b.haushalt, eingabe: haushaltVon(b) })),
  'faelle.loeschen': zeile(({ haushalt }) => haushalt),
  'faelle.personAnlegen': zeile((b) => ({
    haushaltId: b.haushalt.id,
    eingabe: personVon(b),
    istTrotzdemNeu: true,
  })),
  'faelle.personAendern': zeile((b) => ({ ...b.person, eingabe: personVon(b) })),
  'faelle.personLoeschen': zeile(({ person }) => person),
  'faelle.personUmziehen': zeile(
    ({ person }) => ({ ...person, nachId: null }),
    ({ person, haushalt }) => ({ ...person, nachId: haushalt.id }),
  ),
  'faelle.erstkontakt': zeile(({ haushalt, person }) => ({
    haushaltId: haushalt.id,
    personIds: [person.id],
    am: datum('2018-02-01'),
    ergebnis: 'angenommen',
  })),
  'faelle.akteOeffnen': zeile(({ haushalt }) => ({ ...haushalt, am: datum('2018-02-01'), zustaendigId: null })),
  'faelle.akteAbschliessen': zeile(({ haushalt }) => ({
    ...haushalt,
    am: datum('2018-02-02'),
    grund: 'fortzug',
    uebergebenAn: '',
    bemerkung: '',
  })),
  'faelle.akteWiederoeffnen': zeile(({ haushalt }) => ({ ...haushalt, am: datum('2018-02-03') })),
  'faelle.zugaengeOhneKontakt': {
    eingaben: ({ kommune }) => [{ kommuneId: null }, { kommuneId: kommune.id }],
    nenntZeile: false,
  },
  'faelle.anschriftZeigen': zeile(({ haushalt }) => ({ id: haushalt.id, grund: 'Hausbesuch' })),
  'faelle.betreuende': ohneZeile(undefined),
  'faelle.verlauf': zeile(({ haushalt }) => ({ id: haushalt.id })),
  'faelle.stammdatenblatt': zeile(({ haushalt }) => ({ id: haushalt.id })),
  'faelle.stammdatenblattWord': zeile(({ haushalt }) => ({ id: haushalt.id })),
  'faelle.stammdatenblattAblegen': zeile(({ haushalt }) => ({ id: haushalt.id })),
  'faelle.aehnliche': zeile((b) => ({
    vorname: 'Sara',
    nachname: wortIn(b, 'fall'),
    geburtsjahr: 1990,
    kommuneId: b.kommune.id,
  })),
  'faelle.moeglicheDubletten': {
    eingaben: ({ kommune }) => [{ kommuneId: null }, { kommuneId: kommune.id }],
    nenntZeile: false,
  },
  'faelle.keineDublette': nach(({ person }) => ({ aId: person.id, bId: UNBEKANNT })),
  'faelle.vergleich': nach(({ person }) => ({ aId: person.id, bId: UNBEKANNT })),
  'faelle.zusammenfuehren': nach(({ person }) => ({
    bleibt: person,
    geht: { id: UNBEKANNT, version: 1 },
    wahl: { vorname: 'bleibt' },
  })),
  'faelle.zusammenfuehrungen': zeile(({ haushalt }) => ({ haushaltId: haushalt.id })),
  'faelle.zusammenfuehrungAufheben': ohneZeile({ id: UNBEKANNT }),
  'beratungen.eine': zeile(({ beratung }) => ({ id: beratung.id })),
  'beratungen.imFall': zeile(({ haushalt }) => ({ haushaltId: haushalt.id })),
  'beratungen.liste': {
    eingaben: ({ kommune }) =>
      [null, kommune.id].map((kommuneId) => ({
        ...MONAT,
        kommuneId,
        wessen: 'alle',
        nurUnvollstaendige: false,
        seite: 0,
      })),
    nenntZeile: false,
  },
  'beratungen.zaehler': ohneZeile({ am: datum('2018-01-30') }),
  'beratungen.vorschlag': zeile(({ haushalt }) => ({ haushaltId: haushalt.id })),
  'beratungen.anlegen': zeile((b) => ({ eingabe: beratungIm(b) })),
  'beratungen.gruppeAnlegen': zeile((b) => ({ haushaltIds: [b.haushalt.id, b.haushalt.id], eingabe: beratungIm(b) })),
  'beratungen.sprechtag': { eingaben: (b) => [{ zeilen: [beratungIm(b)] }], nenntZeile: false },
  'beratungen.aendern': zeile((b) => ({ ...b.beratung, eingabe: beratungIm(b) })),
  'beratungen.loeschen': zeile(({ beratung }) => beratung),
  'beratungen.einladung': zeile(einladungVon),
  'beratungen.einladungWord': zeile(einladungVon),
  'beratungen.einladungAblegen': zeile(einladungVon),
  'beratungen.kontakte': {
    eingaben: ({ kommune }) => [null, kommune.id].map((kommuneId) => ({ ...MONAT, kommuneId })),
    nenntZeile: false,
  },
  'beratungen.kontaktAnlegen': zeile((b) => ({ eingabe: kontaktIn(b) })),
  'beratungen.kontaktAendern': zeile((b) => ({ ...b.netzwerkkontakt, eingabe: kontaktIn(b) })),
  'beratungen.kontaktLoeschen': zeile(({ netzwerkkontakt }) => netzwerkkontakt),
  'kennzahlen.katalog': ohneZeile(undefined),
  'kennzahlen.anpassen': ohneZeile({ schluessel: '1', version: null, eingabe: KENNZAHL }),
  'kennzahlen.zuruecksetzen': ohneZeile({ schluessel: '1', version: 1 }),
  'kennzahlen.eigeneSpeichern': ohneZeile({ id: null, version: null, eingabe: KENNZAHL, zaehlung: EIGENE_ZAEHLUNG }),
  'kennzahlen.eigeneLoeschen': ohneZeile({ id: UNBEKANNT, version: 1 }),
  'kennzahlen.regelSetzen': ohneZeile({
    regel: 'Z4',
    wert: 'eigene',
    giltAb: datum('2030-01-01'),
    begruendung: 'Schreiben der Bewilligungsstelle',
  }),
  'kennzahlen.auswertung': { eingaben: januarFragen, nenntZeile: false },
  'kennzahlen.aufgliederung': zeile((b) => ({ ...januarIn(b), schluessel: '47', merkmal: 'geschlecht' })),
  'kennzahlen.dahinter': {
    eingaben: (b) =>
      ['1', '31', '43'].map((schluessel) => ({
        ...januarIn(b),
        kommuneIds: null,
        schluessel,
        personalId: null,
        seite: 0,
      })),
    nenntZeile: false,
  },
  'kennzahlen.tageserfassung': {
    eingaben: (b) => januarFragen(b).map((frage) => ({ ...frage, kommuneIds: null, seite: 0 })),
    nenntZeile: false,
  },
  'kennzahlen.pruefung': zeile(januarIn),
  'kennzahlen.excel': zeile(januarIn),
  'kennzahlen.blatt': zeile(januarIn),
  'kennzahlen.word': zeile(januarIn),
  'kennzahlen.tageserfassungExcel': zeile(januarIn),
  'kennzahlen.abgaben': ohneZeile(undefined),
  'kennzahlen.abgabe': ohneZeile({ id: UNBEKANNT }),
  'kennzahlen.abgabeDatei': ohneZeile({ id: UNBEKANNT }),
  'kennzahlen.abgeben': zeile((b) => ({ ...januarIn(b), titel: 'Kennzahlen Januar 2018', an: 'Bewilligungsstelle' })),
  'vereinbarungen.liste': ohneZeile(undefined),
  'vereinbarungen.eine': zeile(({ vereinbarung }) => ({ id: vereinbarung.id })),
  'vereinbarungen.landkreise': ohneZeile(undefined),
  'vereinbarungen.rechnen': { eingaben: (b) => [vereinbarungVon(b)], nenntZeile: false },
  'vereinbarungen.anlegen': zeile(vereinbarungVon),
  'vereinbarungen.aendern': zeile((b) => ({ ...b.vereinbarung, eingabe: vereinbarungVon(b) })),
  'vereinbarungen.abstimmen': zeile(({ vereinbarung }) => vereinbarung),
  'vereinbarungen.wiederOeffnen': zeile(({ vereinbarung }) => vereinbarung),
  'vereinbarungen.schritt': zeile(({ vereinbarung }) => ({
    ...vereinbarung,
    zustand: 'beschlossen',
    am: datum('2018-02-05'),
    wirksamZum: null,
    bemerkung: '',
  })),
  'vereinbarungen.nachtrag': zeile(({ vereinbarung }) => vereinbarung),
  'vereinbarungen.loeschen': zeile(({ vereinbarung }) => vereinbarung),
  'vereinbarungen.blatt': zeile(({ vereinbarung }) => ({ id: vereinbarung.id })),
  'vereinbarungen.word': zeile(({ vereinbarung }) => ({ id: vereinbarung.id })),
  'vereinbarungen.ablegen': zeile(({ vereinbarung }) => ({ id: vereinbarung.id })),
  'antraege.liste': ohneZeile(undefined),
  'antraege.eine': zeile(({ antrag }) => ({ id: antrag.id })),
  'antraege.rechnen': { eingaben: (b) => [antragVon(b)], nenntZeile: false },
  'antraege.vergleichen': {
    eingaben: (b) => [{ ...antragVon(b), varianten: [{ ...neueVariante('Probe'), partnerDazu: [b.verbandId] }] }],
    nenntZeile: false,
  },
  'antraege.partner': { eingaben: (b) => [antragVon(b)], nenntZeile: false },
  'antraege.anlegen': zeile(antragVon),
  'antraege.aendern': zeile((b) => ({ ...b.antrag, eingabe: antragVon(b) })),
  'antraege.pruefen': zeile(({ antrag }) => antrag),
  'antraege.freigeben': zeile(({ antrag }) => antrag),
  'antraege.schritt': zeile(({ antrag }) => ({
    ...antrag,
    zustand: 'unterschrieben',
    am: datum('2018-02-05'),
    bemerkung: '',
  })),
  'antraege.rueckfrageSpeichern': zeile((b) => ({
    ...b.antrag,
    rueckfrageId: null,
    eingabe: {
      stelle: 'landratsamt',
      gestelltAm: datum('2018-02-05'),
      frage: wortIn(b, 'antrag'),
      antwortBis: null,
      antwort: '',
      beantwortetAm: null,
    },
  })),
  'antraege.neueFassung': zeile(({ antrag }) => antrag),
  'antraege.wiederOeffnen': zeile(({ antrag }) => antrag),
  'antraege.loeschen': zeile(({ antrag }) => antrag),
  'antraege.blatt': zeile(({ antrag }) => ({ id: antrag.id })),
  'antraege.word': zeile(({ antrag }) => ({ id: antrag.id })),
  'antraege.ablegen': zeile(({ antrag }) => ({ id: antrag.id })),
  'begleitpapiere.liste': zeile(({ antrag }) => ({ antragId: antrag.id })),
  'begleitpapiere.speichern': zeile((b) => ({
    wahl: anschreiben(b),
    version: null,
    angaben: {
      art: 'anschreiben',
      empfaenger: 'landratsamt',
      zusatz: wortIn(b, 'antrag'),
      weitereAnlagen: '',
      datum: datum('2018-02-05'),
    },
  })),
  'begleitpapiere.blatt': zeile(anschreiben),
  'begleitpapiere.datei': zeile(anschreiben),
  'begleitpapiere.ablegen': zeile(anschreiben),
  'begleitpapiere.alleDateien': zeile(({ antrag }) => ({ antragId: antrag.id })),
};

/** What checks an input, in the shape that every library of schemas has. */
interface Eingabeschema {
  readonly '~standard': {
    validate(eingabe: unknown): Promise<Pruefung> | Pruefung;
  };
}
interface Pruefung {
  readonly issues?: readonly { readonly message: string }[] | undefined;
}

/** All operations of the contract. */
export const OPERATIONEN: readonly Operation[] = (() => {
  const alle: Operation[] = [];
  traverseContractProcedures({ router: contract, path: [] }, ({ path, contract: eine }) => {
    const { meta, inputSchema } = eine['~orpc'] as { meta: Operationsangaben; inputSchema?: Eingabeschema };
    alle.push({
      name: path.join('.'),
      angaben: meta,
      async maengel(eingabe) {
        const geprueft = await inputSchema?.['~standard'].validate(eingabe);
        return geprueft?.issues?.map((mangel) => mangel.message) ?? [];
      },
    });
  });
  return alle;
})();
