import { plusTage, tageEinschliesslich, type Datum } from '../../../shared/foundation/date.ts';
import {
  zTerminId,
  zTerminserieId,
  type HaushaltId,
  type KommuneId,
  type PersonalId,
  type PersonId,
  type TerminId,
} from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import { istFaellig } from '../../../shared/fristen/rules.ts';
import type { Frist } from '../../../shared/fristen/types.ts';
import { istOffenGeblieben, nachZeit, pruefeTermin } from '../../../shared/termine/rules.ts';
import { pruefeSerie, serientage } from '../../../shared/termine/serie.ts';
import type {
  Belegung,
  Serienumfang,
  Termin,
  TerminEingabe,
  Terminstand,
  Terminzeile,
  Wessen,
  Wiederholung,
} from '../../../shared/termine/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import { alsLeser, type Anfrage } from '../context.ts';
import { eingabefehler, gesperrt, nichtGefunden } from '../failures.ts';
import { istWaehlbar, ladeAkte } from '../faelle/service.ts';
import { listeFristen } from '../fristen/service.ts';
import { eigenesPersonal } from '../personal/own.ts';
import type { Fristquelle } from '../registration.ts';
import { termineRepository } from './repository.ts';
import { weiterleitungRepository } from './weiterleitung-repository.ts';

const TERMIN = 'Dieser Termin';

/** Somebody who is away today, and the Kommunen in which the account stands in. */
export interface Vertretene {
  readonly personalId: PersonalId;
  readonly kommuneIds: readonly KommuneId[];
}

/** Whom the account stands in for today; the slice to the right that knows the Vertretungen registers it. */
export type Vertretenenquelle = (anfrage: Anfrage) => Promise<readonly Vertretene[]>;

function repositoryFuer(anfrage: Anfrage) {
  return termineRepository(anfrage.db, anfrage.kommunen);
}

/** All appointments of a case, the newest first. `NICHT_GEFUNDEN` where the account does not see the case. */
export async function termineImFall(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Termin[]> {
  await ladeAkte(anfrage, haushaltId);
  return (await repositoryFuer(anfrage).imHaushalt(haushaltId)).toSorted((a, b) => nachZeit(b, a));
}

/** One appointment with its file. `NICHT_GEFUNDEN` where the account does not see the case. */
export async function ladeTermin(
  anfrage: Anfrage,
  id: TerminId,
): Promise<{ readonly termin: Termin; readonly akte: Fallakte }> {
  const termin = await repositoryFuer(anfrage).eine(id);
  if (termin === null) throw nichtGefunden(TERMIN);
  return { termin, akte: await ladeAkte(anfrage, termin.haushaltId) };
}

/** The longest period that is listed at once. */
const LISTE_HOECHSTENS_TAGE = 366;

interface Terminbereich {
  readonly von: Datum | null;
  readonly bis: Datum | null;
  readonly istNurGeplant: boolean;
}

/** Lines of the appointments of the own cases, of those that one stands in for, or of all that one sees. */
async function zeilenVon(
  anfrage: Anfrage,
  bereich: Terminbereich,
  wessen: Wessen,
  vertretene: readonly Vertretene[],
): Promise<Terminzeile[]> {
  const repository = repositoryFuer(anfrage);
  if (wessen === 'alle') {
    const zeilen = await repository.zeilen({ ...bereich, personal: null });
    return zeilen.map((zeile) => ({ ...zeile, istInVertretung: false }));
  }
  if (wessen === 'meine') {
    const eigenes = await eigenesPersonal(anfrage);
    const zeilen = eigenes === null ? [] : await repository.zeilen({ ...bereich, personal: [eigenes] });
    return zeilen.map((zeile) => ({ ...zeile, istInVertretung: false }));
  }
  const gefundene = new Map<TerminId, Terminzeile>();
  for (const { personalId, kommuneIds } of vertretene) {
    for (const zeile of await repository.zeilen({ ...bereich, personal: [personalId] })) {
      if (kommuneIds.includes(zeile.kommuneId)) gefundene.set(zeile.id, { ...zeile, istInVertretung: true });
    }
  }
  return [...gefundene.values()].sort(nachZeit);
}

/** Appointments of some days; more than a year are cut off. */
export async function listeTermine(
  anfrage: Anfrage,
  { von, bis, wessen }: { readonly von: Datum; readonly bis: Datum; readonly wessen: Wessen },
  vertretene: readonly Vertretene[],
): Promise<Terminzeile[]> {
  const letzter = plusTage(von, LISTE_HOECHSTENS_TAGE - 1);
  return zeilenVon(anfrage, { von, bis: bis < letzter ? bis : letzter, istNurGeplant: false }, wessen, vertretene);
}

/** When somebody of Personal is taken; times alone. */
export function belegungVon(
  anfrage: Anfrage,
  { personalId, von, bis }: { readonly personalId: PersonalId; readonly von: Datum; readonly bis: Datum },
): Promise<Belegung[]> {
  return repositoryFuer(anfrage).belegung(personalId, von, bis);
}

/** Persons of this household, and Personal that the account sees; who kept it before may stay. */
async function pruefeBezuege(
  anfrage: Anfrage,
  akte: Fallakte,
  eingabe: TerminEingabe,
  bisher: PersonalId | null,
): Promise<void> {
  const fremde = eingabe.personIds.filter((id) => !akte.personen.some((person) => person.id === id));
  if (fremde.length > 0) {
    throw eingabefehler([
      { feld: 'personIds', satz: 'Eine Person gehört nicht mehr zu diesem Fall. Bitte neu wählen.' },
    ]);
  }
  if (eingabe.personalId === bisher || (await istWaehlbar(anfrage, eingabe.personalId, null))) return;
  throw eingabefehler([{ feld: 'personalId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' }]);
}

/** What the rules forbid; what they warn of stands in the window. */
function pruefe(anfrage: Anfrage, eingabe: TerminEingabe, weitere: readonly Grund[] = []): void {
  const gruende = [
    ...pruefeTermin(eingabe, {
      heute: anfrage.heute,
      id: null,
      belegungen: [],
      personal: '',
      brauchtSprachmittlung: [],
    }),
    ...weitere,
  ];
  if (!istFrei(gruende)) throw gesperrt(gruende.filter(({ schwere }) => schwere === 'sperrt'));
}

/** One appointment or a series of them, in their order. `EINGABE` at `personIds` and `personalId`, `GESPERRT`. */
export async function legeTermineAn(
  anfrage: Anfrage,
  { eingabe, wiederholung }: { readonly eingabe: TerminEingabe; readonly wiederholung: Wiederholung | null },
): Promise<Termin[]> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefeBezuege(anfrage, await ladeAkte(anfrage, eingabe.haushaltId), eingabe, null);
    pruefe(anfrage, eingabe, wiederholung === null ? [] : pruefeSerie(eingabe.am, wiederholung));
    const tage = wiederholung === null ? [eingabe.am] : serientage(eingabe.am, wiederholung);
    const serieId = wiederholung === null ? null : zTerminserieId.parse(anfrage.neueId());
    const termine = tage.map((am): Termin => ({
      ...eingabe,
      am,
      id: zTerminId.parse(anfrage.neueId()),
      serieId,
      stand: 'geplant',
      version: 1,
      ...spurVon(anfrage),
    }));
    for (const termin of termine) await repositoryFuer(anfrage).einfuegen(termin);
    return termine;
  });
}

/** The planned ones of the same series after this one. */
async function folgendeVon(anfrage: Anfrage, termin: Termin, umfang: Serienumfang): Promise<Termin[]> {
  if (umfang === 'nur_diesen' || termin.serieId === null) return [];
  const serie = await repositoryFuer(anfrage).serie(termin.serieId);
  return serie.filter((eine) => eine.stand === 'geplant' && nachZeit(eine, termin) > 0);
}

interface Terminstelle {
  readonly id: TerminId;
  readonly version: number;
}

/** Changes an appointment, or it and the planned ones after it, which move by as many days. */
export async function aendereTermin(
  anfrage: Anfrage,
  { id, version, eingabe, umfang }: Terminstelle & { readonly eingabe: TerminEingabe; readonly umfang: Serienumfang },
): Promise<Termin> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.eine(id), version, TERMIN);
    // An appointment stays in its case.
    const inhalt = { ...eingabe, haushaltId: bisher.haushaltId };
    await pruefeBezuege(anfrage, await ladeAkte(anfrage, bisher.haushaltId), inhalt, bisher.personalId);
    pruefe(anfrage, inhalt);
    const tage = tageEinschliesslich(bisher.am, eingabe.am) - 1;
    for (const folgender of await folgendeVon(anfrage, bisher, umfang)) {
      const neu = { ...folgender, ...inhalt, am: plusTage(folgender.am, tage), notiz: folgender.notiz };
      await schreibe(anfrage, neu, folgender);
    }
    return schreibe(anfrage, { ...bisher, ...inhalt }, bisher);
  });
}

async function schreibe(anfrage: Anfrage, neu: Termin, bisher: Termin): Promise<Termin> {
  const termin = { ...neu, version: bisher.version + 1, ...spurVon(anfrage) };
  getroffen(await repositoryFuer(anfrage).aendern(termin, bisher.version), bisher);
  return termin;
}

/** Notes what came of an appointment. */
export async function setzeTerminstand(
  anfrage: Anfrage,
  { id, version, stand }: Terminstelle & { readonly stand: Terminstand },
): Promise<Termin> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await repositoryFuer(anfrage).eine(id), version, TERMIN);
    return schreibe(anfrage, { ...bisher, stand }, bisher);
  });
}

/** Deletes an appointment, or it and the planned ones after it. */
export async function loescheTermin(
  anfrage: Anfrage,
  { id, version, umfang }: Terminstelle & { readonly umfang: Serienumfang },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.eine(id), version, TERMIN);
    for (const folgender of await folgendeVon(anfrage, bisher, umfang)) {
      getroffen(await repository.loeschen(folgender.id, folgender.version), folgender);
    }
    getroffen(await repository.loeschen(id, version), bisher);
  });
}

/** Days ahead that „Fällig“ shows. */
const VORAUS_TAGE = 7;

/** What is to be done in the own cases, or in those that one stands in for. */
export async function faelligeVon(
  anfrage: Anfrage,
  wessen: Wessen,
  { vertretene, quellen }: { readonly vertretene: readonly Vertretene[]; readonly quellen: readonly Fristquelle[] },
): Promise<{ termine: Terminzeile[]; fristen: Frist[] }> {
  const bereich = { von: null, bis: plusTage(anfrage.heute, VORAUS_TAGE), istNurGeplant: true };
  const termine = (await zeilenVon(anfrage, bereich, wessen, vertretene)).filter(
    (zeile) => istOffenGeblieben(zeile, anfrage.heute) || zeile.am >= anfrage.heute,
  );
  return { termine, fristen: await faelligeFristen(anfrage, wessen, vertretene, quellen) };
}

async function faelligeFristen(
  anfrage: Anfrage,
  wessen: Wessen,
  vertretene: readonly Vertretene[],
  quellen: readonly Fristquelle[],
): Promise<Frist[]> {
  const leser = alsLeser(anfrage, { datenart: 'fristen', nenntPersonen: false });
  if (leser === null) return [];
  const faelle = await faelleVon(anfrage, wessen, vertretene);
  if (faelle?.size === 0) return [];
  const fristen = await listeFristen(leser, quellen, { mitErledigten: false });
  return fristen.filter(
    (frist) =>
      frist.bezug?.tabelle === 'haushalte' &&
      istFaellig(frist, anfrage.heute) &&
      (faelle === null || faelle.has(frist.bezug.id)),
  );
}

/** Ids of the cases; null: of all. */
async function faelleVon(
  anfrage: Anfrage,
  wessen: Wessen,
  vertretene: readonly Vertretene[],
): Promise<ReadonlySet<string> | null> {
  const repository = repositoryFuer(anfrage);
  if (wessen === 'alle') return null;
  if (wessen === 'meine') {
    const eigenes = await eigenesPersonal(anfrage);
    return new Set(eigenes === null ? [] : await repository.faelleVon(eigenes, null));
  }
  const ids = new Set<string>();
  for (const { personalId, kommuneIds } of vertretene) {
    for (const id of await repository.faelleVon(personalId, kommuneIds)) ids.add(id);
  }
  return ids;
}

/** Appointments and Weiterleitungen that name a person of a household: why it cannot be deleted. */
export async function termineVerweiseAufPerson(anfrage: Anfrage, personId: PersonId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlMitPerson(personId);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'person-hat-termine',
      satz:
        anzahl === 1
          ? 'Ein Termin oder eine Weiterleitung nennt diese Person.'
          : `${anzahl} Termine und Weiterleitungen nennen diese Person.`,
      ausweg: 'Diese zuerst löschen oder jemand anderen darin wählen.',
      norm: null,
      feld: null,
    },
  ];
}

/** Appointments for the household as a whole: why it cannot be deleted. */
export async function termineVerweiseAufHaushalt(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlOhnePerson(haushaltId);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'haushalt-hat-termine',
      satz: anzahl === 1 ? 'Zu diesem Haushalt gibt es einen Termin.' : `Zu diesem Haushalt gibt es ${anzahl} Termine.`,
      ausweg: 'Zuerst die Termine löschen.',
      norm: null,
      feld: null,
    },
  ];
}

/** Appointments and Weiterleitungen that name the person of Personal: why it cannot be deleted. */
export async function termineVerweiseAufPersonal(anfrage: Anfrage, personalId: PersonalId): Promise<Grund[]> {
  const weiterleitungen = weiterleitungRepository(anfrage.db, anfrage.kommunen);
  if (!(await repositoryFuer(anfrage).nennt(personalId)) && !(await weiterleitungen.nennt(personalId))) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'personal-hat-termine',
      satz: 'Termine oder Weiterleitungen nennen diese Person.',
      ausweg: 'Die Person mit dem Ende ihrer Beschäftigung behalten; was sie getan hat, zählt bei ihr.',
      norm: null,
      feld: null,
    },
  ];
}
