import { BERATUNGEN_JE_SEITE } from '../../../shared/beratungen/defaults.ts';
import { fehlendesAn, type Fehlendes } from '../../../shared/beratungen/fehlt.ts';
import type { Beratung, Beratungsvorschlag, Beratungszeile } from '../../../shared/beratungen/types.ts';
import { VORSCHLAG_AUS, vorschlagAus } from '../../../shared/beratungen/vorschlag.ts';
import { datum, jahrVon, type Datum } from '../../../shared/foundation/date.ts';
import type { BeratungId, HaushaltId, KommuneId, PersonalId, PersonId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import type { Anfrage } from '../context.ts';
import { nichtGefunden } from '../failures.ts';
import { ladeAkte } from '../faelle/service.ts';
import { eigenesPersonal } from '../personal/own.ts';
import { merkeGelesen } from '../protokoll/record.ts';
import { listeTermine } from '../termine/service.ts';
import { kontaktRepository } from './contact-repository.ts';
import { beratungenRepository } from './repository.ts';

export const BERATUNG = 'Dieses Gespräch';

export function repositoryFuer(anfrage: Anfrage) {
  return beratungenRepository(anfrage.db, anfrage.kommunen);
}

/** All talks of a case, the newest first. `NICHT_GEFUNDEN` where the account does not see the case. */
export async function beratungenImFall(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Beratung[]> {
  await ladeAkte(anfrage, haushaltId);
  return repositoryFuer(anfrage).imHaushalt(haushaltId);
}

/** One talk; that the file was read leaves a trace. */
export async function eineBeratung(anfrage: Anfrage, id: BeratungId): Promise<Beratung> {
  const beratung = await repositoryFuer(anfrage).eine(id);
  if (beratung === null) throw nichtGefunden(BERATUNG);
  if (beratung.haushaltId !== null) await merkeGelesen(anfrage, 'haushalte', beratung.haushaltId);
  return beratung;
}

/** A page of the talks of a period, the newest first, and how many there are in all. */
export async function listeBeratungen(
  anfrage: Anfrage,
  eingabe: {
    readonly von: Datum;
    readonly bis: Datum;
    readonly kommuneId: KommuneId | null;
    readonly wessen: 'eigene' | 'alle';
    readonly nurUnvollstaendige: boolean;
    readonly seite: number;
  },
): Promise<{ zeilen: Beratungszeile[]; gesamt: number }> {
  const { wessen, seite, ...frage } = eingabe;
  const personalId = wessen === 'eigene' ? await eigenesPersonal(anfrage) : null;
  if (wessen === 'eigene' && personalId === null) return { zeilen: [], gesamt: 0 };
  const repository = repositoryFuer(anfrage);
  const zeilen = await repository.zeilen({ ...frage, personalId }, seite * BERATUNGEN_JE_SEITE, BERATUNGEN_JE_SEITE);
  if (seite === 0 && zeilen.length < BERATUNGEN_JE_SEITE) return { zeilen, gesamt: zeilen.length };
  return { zeilen, gesamt: await repository.anzahl({ ...frage, personalId }) };
}

/** Those of these talks that the account sees, in no order. */
export function beratungszeilenVon(anfrage: Anfrage, ids: readonly string[]): Promise<Beratungszeile[]> {
  return repositoryFuer(anfrage).zeilenVon(ids);
}

/** Kept appointments of that day, or open ones of a day that has passed, with whose case nobody noted a talk (Z9: no others). */
async function termineOhneNotiz(anfrage: Anfrage, personalId: PersonalId, am: Datum): Promise<number> {
  const termine = await listeTermine(anfrage, { von: am, bis: am, wessen: 'meine' }, []);
  const notierte = await repositoryFuer(anfrage).haushalteAm(personalId, am);
  return termine.filter(
    (termin) =>
      termin.personalId === personalId &&
      (termin.stand === 'wahrgenommen' || (termin.stand === 'geplant' && am < anfrage.heute)) &&
      !notierte.has(termin.haushaltId),
  ).length;
}

/** For the counter in the margin: own talks of the year and of the day, and what those of the day lack. */
export async function zaehleBeratungen(
  anfrage: Anfrage,
  am: Datum,
): Promise<{ imJahr: number; amTag: number; unvollstaendig: { was: Fehlendes; anzahl: number }[] }> {
  const personalId = await eigenesPersonal(anfrage);
  if (personalId === null) return { imJahr: 0, amTag: 0, unvollstaendig: [] };
  const repository = repositoryFuer(anfrage);
  const eigene = { kommuneId: null, personalId, nurUnvollstaendige: false };
  const jahr = jahrVon(am);
  const imJahr = await repository.anzahl({
    ...eigene,
    von: datum(`${jahr}-01-01`),
    bis: datum(`${jahr}-12-31`),
  });
  const amTag = await repository.anzahl({ ...eigene, von: am, bis: am });
  const anzahlen = new Map<Fehlendes, number>();
  for (const beratung of await repository.unvollstaendige({ ...eigene, von: am, bis: am })) {
    for (const was of fehlendesAn(beratung)) anzahlen.set(was, (anzahlen.get(was) ?? 0) + 1);
  }
  const ohneNotiz = await termineOhneNotiz(anfrage, personalId, am);
  if (ohneNotiz > 0) anzahlen.set('termin_ohne_notiz', ohneNotiz);
  return { imJahr, amTag, unvollstaendig: [...anzahlen].map(([was, anzahl]) => ({ was, anzahl })) };
}

/** What the last talks propose for the next one; without a case the own last ones. */
export async function schlageVor(anfrage: Anfrage, haushaltId: HaushaltId | null): Promise<Beratungsvorschlag> {
  const repository = repositoryFuer(anfrage);
  const akte = haushaltId === null ? null : await ladeAkte(anfrage, haushaltId);
  const imFall = haushaltId === null ? [] : await repository.letzteImHaushalt(haushaltId, VORSCHLAG_AUS);
  const eigenes = await eigenesPersonal(anfrage);
  const eigene = imFall.length > 0 || eigenes === null ? [] : await repository.letzteVon(eigenes, VORSCHLAG_AUS);
  const muttersprache = akte?.personen
    .find(({ brauchtSprachmittlung }) => brauchtSprachmittlung)
    ?.sprachen.find(({ niveau }) => niveau === 'muttersprache');
  return vorschlagAus(imFall, eigene, muttersprache?.sprache ?? '');
}

function sperre(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

/** Talks with the household as a whole: why it cannot be deleted. */
export async function beratungenVerweiseAufHaushalt(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlOhnePerson(haushaltId);
  if (anzahl === 0) return [];
  return [
    sperre(
      'haushalt-hat-beratungen',
      anzahl === 1
        ? 'Mit diesem Haushalt ist ein Gespräch erfasst.'
        : `Mit diesem Haushalt sind ${anzahl} Gespräche erfasst.`,
      'Die Akte abschließen; die Gespräche zählen weiter.',
    ),
  ];
}

/** Talks that name a person: why the person cannot be deleted. */
export async function beratungenVerweiseAufPerson(anfrage: Anfrage, personId: PersonId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlMitPerson(personId);
  if (anzahl === 0) return [];
  return [
    sperre(
      'person-in-beratungen',
      anzahl === 1 ? 'Ein Gespräch nennt diese Person.' : `${anzahl} Gespräche nennen diese Person.`,
      'Die Person behalten oder im Gespräch jemand anderen wählen.',
    ),
  ];
}

/** Talks and contacts of somebody of Personal: why that person cannot be deleted. */
export async function beratungenVerweiseAufPersonal(anfrage: Anfrage, personalId: PersonalId): Promise<Grund[]> {
  const kontakte = kontaktRepository(anfrage.db, anfrage.kommunen);
  if (!(await repositoryFuer(anfrage).nennt(personalId)) && !(await kontakte.nennt(personalId))) return [];
  return [
    sperre(
      'personal-hat-beratungen',
      'Gespräche oder Netzwerkkontakte sind für diese Person erfasst.',
      'Die Person mit dem Ende ihrer Beschäftigung behalten; was sie getan hat, zählt bei ihr.',
    ),
  ];
}

/** Talks and contacts that were counted in the Kommune: why it cannot be deleted. */
export async function beratungenVerweiseAufKommune(anfrage: Anfrage, kommuneId: KommuneId): Promise<Grund[]> {
  const anzahl =
    (await repositoryFuer(anfrage).anzahlIn(kommuneId)) +
    (await kontaktRepository(anfrage.db, anfrage.kommunen).anzahlIn(kommuneId));
  if (anzahl === 0) return [];
  return [
    sperre(
      'kommune-hat-beratungen',
      anzahl === 1
        ? 'In dieser Kommune ist ein Gespräch oder Netzwerkkontakt erfasst.'
        : `In dieser Kommune sind ${anzahl} Gespräche und Netzwerkkontakte erfasst.`,
      'Die Kommune behalten; was erfasst ist, zählt in ihren Auswertungen.',
    ),
  ];
}
