import {
  zWeiterleitungId,
  type HaushaltId,
  type KommuneId,
  type PartnerId,
  type PersonalId,
  type WeiterleitungId,
} from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import { zaehlstelleVon } from '../../../shared/netzwerk/partnerarten.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import { pruefeSchritt, pruefeWeiterleitung } from '../../../shared/termine/weiterleitung.ts';
import type { Weiterleitung, WeiterleitungEingabe, Weiterleitungsschritt } from '../../../shared/termine/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import { alsLeser, type Anfrage } from '../context.ts';
import { eingabefehler, Fachfehler, gesperrt } from '../failures.ts';
import { istWaehlbar, ladeAkte } from '../faelle/service.ts';
import { ladePartner } from '../netzwerk/partner-service.ts';
import { eigenesPersonal } from '../personal/own.ts';
import { weiterleitungRepository } from './weiterleitung-repository.ts';

const WEITERLEITUNG = 'Diese Weiterleitung';

function repositoryFuer(anfrage: Anfrage) {
  return weiterleitungRepository(anfrage.db, anfrage.kommunen);
}

/** Weiterleitungen of a case, the newest first. `NICHT_GEFUNDEN` where the account does not see the case. */
export async function weiterleitungenImFall(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Weiterleitung[]> {
  await ladeAkte(anfrage, haushaltId);
  return repositoryFuer(anfrage).imHaushalt(haushaltId);
}

/** Kind and name as the partner gives them; a partner that the account does not see is refused at its field. */
async function mitPartner(anfrage: Anfrage, eingabe: WeiterleitungEingabe): Promise<WeiterleitungEingabe> {
  if (eingabe.partnerId === null) return eingabe;
  const leser = alsLeser(anfrage, { datenart: 'netzwerk', nenntPersonen: false });
  const fehlt = eingabefehler([
    { feld: 'partnerId', satz: 'Diese Stelle gibt es nicht mehr. Bitte eine andere wählen.' },
  ]);
  if (leser === null) throw fehlt;
  try {
    const partner = await ladePartner(leser, eingabe.partnerId);
    return { ...eingabe, ziel: zaehlstelleVon(partner.art).weiterleitung, stelle: partner.name };
  } catch (fehler) {
    if (fehler instanceof Fachfehler && fehler.fehlschlag.code === 'NICHT_GEFUNDEN') throw fehlt;
    throw fehler;
  }
}

function pruefePersonen(akte: Fallakte, { personIds }: WeiterleitungEingabe): void {
  if (personIds.length > 0 && personIds.every((id) => akte.personen.some((person) => person.id === id))) return;
  throw eingabefehler([{ feld: 'personIds', satz: 'Eine Person gehört nicht mehr zu diesem Fall. Bitte neu wählen.' }]);
}

/** Personal that the account sees; who sent it before may stay. */
async function pruefePersonal(
  anfrage: Anfrage,
  { personalId }: WeiterleitungEingabe,
  bisher: PersonalId | null,
): Promise<void> {
  if (await istWaehlbar(anfrage, personalId, { zustaendigId: bisher })) return;
  throw eingabefehler([{ feld: 'personalId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' }]);
}

function halteEin(gruende: readonly Grund[]): void {
  if (!istFrei(gruende)) throw gesperrt([...gruende]);
}

/** Notes that somebody was sent to another office. `EINGABE` at `personIds`, `partnerId` and `personalId`, `GESPERRT`. */
export async function leiteWeiter(anfrage: Anfrage, eingabe: WeiterleitungEingabe): Promise<Weiterleitung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const akte = await ladeAkte(anfrage, eingabe.haushaltId);
    await pruefePersonal(anfrage, eingabe, null);
    return leiteAusAkteWeiter(anfrage, akte, { ...eingabe, kommuneId: akte.haushalt.kommuneId });
  });
}

/**
 * The same within a command that has read the file through `ladeAkte` and knows that the account sees `personalId`: neither is
 * asked for twice. It counts in `kommuneId` (Z12). `EINGABE` at `personIds` and `partnerId`, `GESPERRT`.
 */
export async function leiteAusAkteWeiter(
  anfrage: Anfrage,
  akte: Fallakte,
  { kommuneId, ...eingabe }: WeiterleitungEingabe & { readonly kommuneId: KommuneId },
): Promise<Weiterleitung> {
  pruefePersonen(akte, eingabe);
  const inhalt = await mitPartner(anfrage, eingabe);
  halteEin(pruefeWeiterleitung(inhalt, anfrage.heute));
  const neu: Weiterleitung = {
    ...inhalt,
    personalId: inhalt.personalId ?? (await eigenesPersonal(anfrage)),
    id: zWeiterleitungId.parse(anfrage.neueId()),
    stand: 'gesendet',
    schritte: [{ stand: 'gesendet', am: inhalt.am, grund: '', von: anfrage.konto.anzeigename }],
    version: 1,
    ...spurVon(anfrage),
  };
  await repositoryFuer(anfrage).einfuegen(neu, kommuneId);
  return neu;
}

interface Stelle {
  readonly id: WeiterleitungId;
  readonly version: number;
}

async function schreibe(anfrage: Anfrage, neu: Weiterleitung, bisher: Weiterleitung): Promise<Weiterleitung> {
  const eine = { ...neu, version: bisher.version + 1, ...spurVon(anfrage) };
  getroffen(await repositoryFuer(anfrage).aendern(eine, bisher.version), bisher);
  return eine;
}

/** Changes target, office, concern and the day of the sending. */
export async function aendereWeiterleitung(
  anfrage: Anfrage,
  { id, version, eingabe }: Stelle & { readonly eingabe: WeiterleitungEingabe },
): Promise<Weiterleitung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await repositoryFuer(anfrage).eine(id), version, WEITERLEITUNG);
    pruefePersonen(await ladeAkte(anfrage, bisher.haushaltId), eingabe);
    await pruefePersonal(anfrage, eingabe, bisher.personalId);
    const inhalt = await mitPartner(anfrage, { ...eingabe, haushaltId: bisher.haushaltId });
    const [gesendet, ...weitere] = bisher.schritte;
    const naechster = weitere[0];
    halteEin([
      ...pruefeWeiterleitung(inhalt, anfrage.heute),
      ...(gesendet === undefined || naechster === undefined
        ? []
        : pruefeSchritt({ stand: 'gesendet', schritte: [{ ...gesendet, am: inhalt.am }] }, naechster, anfrage.heute)),
    ]);
    const schritte = gesendet === undefined ? [] : [{ ...gesendet, am: inhalt.am }, ...weitere];
    return schreibe(anfrage, { ...bisher, ...inhalt, schritte }, bisher);
  });
}

/** Takes the next step; `GESPERRT` with the reasons of `pruefeSchritt`. */
export async function geheWeiterleitungsschritt(
  anfrage: Anfrage,
  { id, version, ...schritt }: Stelle & Omit<Weiterleitungsschritt, 'von'>,
): Promise<Weiterleitung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await repositoryFuer(anfrage).eine(id), version, WEITERLEITUNG);
    halteEin(pruefeSchritt(bisher, schritt, anfrage.heute));
    const grund = schritt.stand === 'nicht_in_anspruch' ? schritt.grund : '';
    const schritte = [...bisher.schritte, { ...schritt, grund, von: anfrage.konto.anzeigename }];
    return schreibe(anfrage, { ...bisher, stand: schritt.stand, schritte }, bisher);
  });
}

/** Deletes a Weiterleitung with its steps. */
export async function loescheWeiterleitung(anfrage: Anfrage, { id, version }: Stelle): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await repositoryFuer(anfrage).eine(id), version, WEITERLEITUNG);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}

/** What a Weiterleitung takes from the talk it came of. */
type Gespraechsstand = Pick<Weiterleitung, 'am' | 'personalId'>;

/**
 * A Weiterleitung of the day of its talk, and of who held it, follows both when the talk is corrected (Z1, Z12). One that was
 * changed by hand stays as it is, and so does its day where a later step would come before it.
 */
export async function fuehreMitGespraech(
  anfrage: Anfrage,
  id: WeiterleitungId,
  { bisher, neu }: { readonly bisher: Gespraechsstand; readonly neu: Gespraechsstand },
): Promise<void> {
  if (bisher.am === neu.am && bisher.personalId === neu.personalId) return;
  const eine = await repositoryFuer(anfrage).eine(id);
  const [gesendet, ...weitere] = eine?.schritte ?? [];
  if (eine === null || gesendet === undefined) return;
  const am = eine.am === bisher.am && weitere.every((schritt) => schritt.am >= neu.am) ? neu.am : eine.am;
  const personalId = eine.personalId === bisher.personalId ? neu.personalId : eine.personalId;
  if (am === eine.am && personalId === eine.personalId) return;
  await schreibe(anfrage, { ...eine, am, personalId, schritte: [{ ...gesendet, am }, ...weitere] }, eine);
}

/** Deletes a Weiterleitung of which nothing came since it was sent; others stay, as does one that is gone. */
export async function loescheUnberuehrteWeiterleitung(anfrage: Anfrage, id: WeiterleitungId): Promise<void> {
  const eine = await repositoryFuer(anfrage).eine(id);
  if (eine === null || eine.schritte.length > 1) return;
  await loescheWeiterleitung(anfrage, { id, version: eine.version });
}

/** Weiterleitungen that count in the Kommune: why it cannot be deleted. */
export async function weiterleitungenInKommune(anfrage: Anfrage, kommuneId: KommuneId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlIn(kommuneId);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'kommune-hat-weiterleitungen',
      satz:
        anzahl === 1
          ? 'In dieser Kommune ist eine Weiterleitung erfasst.'
          : `In dieser Kommune sind ${anzahl} Weiterleitungen erfasst.`,
      ausweg: 'Die Kommune behalten; was erfasst ist, zählt in ihren Auswertungen.',
      norm: null,
      feld: null,
    },
  ];
}

/** Weiterleitungen that name the partner: why it cannot be deleted. */
export async function weiterleitungenAnPartner(anfrage: Anfrage, partnerId: PartnerId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlAn(partnerId);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'partner-hat-weiterleitungen',
      satz:
        anzahl === 1 ? 'Eine Weiterleitung ging an diese Stelle.' : `${anzahl} Weiterleitungen gingen an diese Stelle.`,
      ausweg: 'Die Stelle behalten; wer sie nicht mehr anbieten will, vermerkt es in der Bemerkung.',
      norm: null,
      feld: null,
    },
  ];
}
