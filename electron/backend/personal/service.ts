import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import {
  zPersonaleintragId,
  zPersonalId,
  zStellenanteilId,
  type KommuneId,
  type PersonaleintragId,
  type PersonalId,
} from '../../../shared/foundation/id.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { istDieselbePerson, pruefePersonal } from '../../../shared/personal/rules.ts';
import type { Personal, PersonalEingabe, Team } from '../../../shared/personal/types.ts';
import {
  alleVerweise,
  aufzaehlung,
  getroffen,
  inTransaktion,
  spurVon,
  unveraendert,
  type Verweispruefung,
} from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { listeRegime } from '../foerderrecht/service.ts';
import { listeKommunen } from '../kommunen/service.ts';
import { nummernStattNamen, ohneNamen } from './names.ts';
import { planRepository } from './plan-repository.ts';
import { personalRepository } from './repository.ts';
import type { Teiltabelle } from './rows.ts';
import { teamRepository } from './team-repository.ts';

const PERSON = 'Diese Person';

function repositoryFuer(anfrage: Anfrage) {
  return personalRepository(anfrage.db, anfrage.kommunen);
}

function vollerName(person: Pick<Personal, 'vorname' | 'nachname'>): string {
  return `${person.vorname} ${person.nachname}`;
}

/** Everybody in the service of a Kommune that the account sees, sorted by name. */
export async function listePersonal(anfrage: Anfrage): Promise<Personal[]> {
  const personen = await nummernStattNamen(anfrage, await repositoryFuer(anfrage).liste());
  return nachNamen(personen, ({ nachname, vorname }) => `${nachname}, ${vorname}`);
}

/** One person, with the shares of the Kommunen that the account sees. */
export async function einePerson(anfrage: Anfrage, id: PersonalId): Promise<Personal> {
  const person = await repositoryFuer(anfrage).eine(id);
  if (person === null) throw nichtGefunden(PERSON);
  return (await nummernStattNamen(anfrage, [person]))[0] ?? person;
}

/** True where this person works in a Kommune that the account sees. */
export async function siehtPersonal(anfrage: Anfrage, id: PersonalId): Promise<boolean> {
  return repositoryFuer(anfrage).sieht(id);
}

/** Teams that work in a Kommune that the account sees, by name; persons that it does not see are left out. */
export async function listeTeams(anfrage: Anfrage): Promise<Team[]> {
  const personen = await repositoryFuer(anfrage).liste();
  const gesehene = new Set(personen.map(({ id }) => id));
  const teams = await teamRepository(anfrage.db, anfrage.kommunen, gesehene).liste();
  return ohneNamen(
    anfrage,
    nachNamen(teams, ({ name }) => name),
  );
}

/** Every Kommune that the input names has to be one that the account sees, and an account of some has to name one. */
function kommunenfehler(anfrage: Anfrage, eingabe: PersonalEingabe, kommunen: readonly Kommune[]): Feldfehler[] {
  const fehlt = (id: KommuneId) => !kommunen.some((kommune) => kommune.id === id);
  const fehler = eingabe.stellenanteile.flatMap((anteil, nummer) =>
    fehlt(anteil.kommuneId)
      ? [
          {
            feld: `stellenanteile.${nummer}.kommuneId`,
            satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
          },
        ]
      : [],
  );
  if (eingabe.traegerId !== null && fehlt(eingabe.traegerId)) {
    fehler.push({
      feld: 'traegerId',
      satz: 'Diesen Anstellungsträger gibt es nicht mehr. Bitte einen anderen wählen.',
    });
  }
  if (anfrage.kommunen !== 'alle' && eingabe.traegerId === null && eingabe.stellenanteile.length === 0) {
    fehler.push({ feld: 'traegerId', satz: 'Bitte den Anstellungsträger wählen oder einen Stellenanteil eintragen.' });
  }
  return fehler;
}

/** The standing Vertretung has to be a person that the account sees. */
function vertretungsfehler({ vertretungId }: PersonalEingabe, personal: readonly Personal[]): Feldfehler[] {
  return vertretungId === null || personal.some(({ id }) => id === vertretungId)
    ? []
    : [{ feld: 'vertretungId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' }];
}

/** What the rules forbid to save: `EINGABE` for a Kommune or person that is not there, `GESPERRT` for the rest. */
async function pruefe(
  anfrage: Anfrage,
  eingabe: PersonalEingabe,
  { id, kommunen }: { id: PersonalId | null; kommunen: readonly Kommune[] },
): Promise<void> {
  const personal = await repositoryFuer(anfrage).liste();
  const fehler = [...kommunenfehler(anfrage, eingabe, kommunen), ...vertretungsfehler(eingabe, personal)];
  if (fehler.length > 0) throw eingabefehler(fehler);
  const gruende = pruefePersonal(eingabe, {
    regime: await listeRegime(anfrage),
    kommunenName: (id) => kommunen.find((kommune) => kommune.id === id)?.name ?? '',
    heute: anfrage.heute,
    id,
    personal,
    teams: await listeTeams(anfrage),
  });
  if (!istFrei(gruende)) throw gesperrt(gruende);
}

function pruefeDoppelt(eingabe: PersonalEingabe, vorhandene: readonly Personal[], kommunen: readonly Kommune[]): void {
  const gleiche = vorhandene.find((person) => istDieselbePerson(person, eingabe));
  if (gleiche === undefined) return;
  const traeger = kommunen.find((kommune) => kommune.id === gleiche.traegerId);
  const woher = traeger === undefined ? '' : ` (${traeger.name})`;
  throw eingabefehler([{ feld: 'nachname', satz: `„${vollerName(gleiche)}“${woher} ist bereits eingetragen.` }]);
}

/**
 * The entries of a list with ids that nobody else's entry carries; ids come from the window, and two windows may agree on
 * one.
 */
async function mitFreienIds<T extends { readonly id: string }>(
  anfrage: Anfrage,
  { personalId, tabelle }: { readonly personalId: PersonalId; readonly tabelle: Teiltabelle },
  eintraege: readonly T[],
  zId: { parse(id: string): T['id'] },
): Promise<T[]> {
  const ids = eintraege.map((eintrag) => eintrag.id);
  const fremde = await repositoryFuer(anfrage).fremdeEintraege(tabelle, personalId, ids);
  return eintraege.map((eintrag, nummer) =>
    fremde.has(eintrag.id) || ids.indexOf(eintrag.id) !== nummer
      ? { ...eintrag, id: zId.parse(anfrage.neueId()) }
      : eintrag,
  );
}

/** The input with ids of its own in every list. */
async function mitEigenenIds(
  anfrage: Anfrage,
  personalId: PersonalId,
  eingabe: PersonalEingabe,
): Promise<PersonalEingabe> {
  const freie = <T extends { readonly id: PersonaleintragId }>(tabelle: Teiltabelle, eintraege: readonly T[]) =>
    mitFreienIds(anfrage, { personalId, tabelle }, eintraege, zPersonaleintragId);
  return {
    ...eingabe,
    stellenanteile: await mitFreienIds(
      anfrage,
      { personalId, tabelle: 'stellenanteile' },
      eingabe.stellenanteile,
      zStellenanteilId,
    ),
    vorherigeTaetigkeiten: await freie('vorherige_taetigkeiten', eingabe.vorherigeTaetigkeiten),
    klaerungen: await freie('klaerungen', eingabe.klaerungen),
    fortbildungen: await freie('fortbildungen', eingabe.fortbildungen),
    abwesenheiten: await freie('abwesenheiten', eingabe.abwesenheiten),
  };
}

/**
 * Adds a person. `EINGABE` at `nachname` where one of that name is there already, unless the clerk says that it is
 * somebody else; `GESPERRT` where a rule forbids saving.
 */
export async function legePersonalAn(
  anfrage: Anfrage,
  { eingabe, istTrotzdemNeu }: { eingabe: PersonalEingabe; istTrotzdemNeu: boolean },
): Promise<Personal> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const kommunen = await listeKommunen(anfrage);
    if (!istTrotzdemNeu) pruefeDoppelt(eingabe, await repository.liste(), kommunen);
    await pruefe(anfrage, eingabe, { id: null, kommunen });
    const id = zPersonalId.parse(anfrage.neueId());
    const person: Personal = { ...(await mitEigenenIds(anfrage, id, eingabe)), id, version: 1, ...spurVon(anfrage) };
    await repository.einfuegen(person);
    return person;
  });
}

/** The person as the window read it, if the account may change it. */
async function aenderbare(anfrage: Anfrage, id: PersonalId, version: number): Promise<Personal> {
  const repository = repositoryFuer(anfrage);
  const bisher = unveraendert(await repository.eine(id), version, PERSON);
  if (await repository.istAenderbar(id)) return bisher;
  throw nichtErlaubt(
    `„${vollerName(bisher)}“ arbeitet auch für eine Kommune, die dieses Konto nicht sieht, oder hat dort eine Vertretung. Ändern kann die Angaben nur ein Konto, das alle diese Kommunen sieht.`,
  );
}

/** A contract that is over from now on must leave nothing behind that nobody looks after. */
async function pruefeEnde(
  anfrage: Anfrage,
  bisher: Personal,
  { vertragBis }: PersonalEingabe,
  pruefungen: readonly Verweispruefung<PersonalId>[],
): Promise<void> {
  const istVorbei = (ende: Personal['vertragBis']) => ende !== null && ende < anfrage.heute;
  if (!istVorbei(vertragBis) || istVorbei(bisher.vertragBis)) return;
  const gruende = await alleVerweise(pruefungen, anfrage, bisher.id);
  if (gruende.length > 0) throw gesperrt(gruende);
}

/** Changes a person with all shares. `GESPERRT` where a rule forbids saving or work would be orphaned, `VERALTET` where somebody was faster. */
export async function aenderePersonal(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: PersonalId; version: number; eingabe: PersonalEingabe },
  pruefungen: readonly Verweispruefung<PersonalId>[] = [],
): Promise<Personal> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = await aenderbare(anfrage, id, version);
    await pruefeEnde(anfrage, bisher, eingabe, pruefungen);
    await pruefe(anfrage, eingabe, { id, kommunen: await listeKommunen(anfrage) });
    const eigene = await mitEigenenIds(anfrage, id, eingabe);
    const neu: Personal = { ...eigene, id, version: version + 1, ...spurVon(anfrage) };
    getroffen(await repositoryFuer(anfrage).aendern(neu, version), bisher);
    return neu;
  });
}

/** What in Personal itself names the person: teams, and whom the person stands in for. */
async function eigeneVerweise(anfrage: Anfrage, person: Personal): Promise<Grund[]> {
  const repository = repositoryFuer(anfrage);
  const sichtbare = await repository.liste();
  const gesehene = new Set(sichtbare.map(({ id }) => id));
  const teams = await teamRepository(anfrage.db, anfrage.kommunen, gesehene).anzahlMit(person.id);
  const vertretene = await repository.vertretene(person.id);
  const namen = sichtbare.filter(({ id }) => vertretene.includes(id)).map(vollerName);
  const klammer = namen.length === 0 ? '' : `: ${aufzaehlung(namen, vertretene.length)}`;
  return [
    ...(teams === 0
      ? []
      : [
          verweis(
            'person-im-team',
            `„${vollerName(person)}“ gehört zu ${teams === 1 ? 'einem Team' : `${teams} Teams`}.`,
            'Die Person zuerst aus dem Team nehmen; wer ausscheidet, bekommt dort nur ein Ende.',
          ),
        ]),
    ...(vertretene.length === 0
      ? []
      : [
          verweis(
            'person-vertritt',
            `„${vollerName(person)}“ ist als Vertretung eingetragen${klammer}.`,
            'Zuerst eine andere Vertretung wählen.',
          ),
        ]),
  ];
}

function verweis(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

/** Deletes a person. `GESPERRT` with what names the person, as the slices to the right report through `pruefungen`. */
export async function loeschePersonal(
  anfrage: Anfrage,
  { id, version }: { id: PersonalId; version: number },
  pruefungen: readonly Verweispruefung<PersonalId>[],
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = await aenderbare(anfrage, id, version);
    const gruende = [...(await eigeneVerweise(anfrage, bisher)), ...(await alleVerweise(pruefungen, anfrage, id))];
    if (gruende.length > 0) throw gesperrt(gruende);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}

/** Who is in the service of this Kommune, which teams and planned posts name it: why it cannot be deleted. */
export async function personalVerweiseAufKommune(anfrage: Anfrage, kommuneId: KommuneId): Promise<Grund[]> {
  const ids = await repositoryFuer(anfrage).idsInKommune(kommuneId);
  const namen = (await listePersonal(anfrage)).filter((person) => ids.includes(person.id)).map(vollerName);
  const teams = await teamRepository(anfrage.db, anfrage.kommunen, new Set()).anzahlIn(kommuneId);
  const geplante = await planRepository(anfrage.db, anfrage.kommunen).anzahlIn(kommuneId);
  return [
    ...(ids.length === 0
      ? []
      : [
          verweis(
            'kommune-hat-personal',
            ids.length === 1
              ? `Bei dieser Kommune ist eine Person beschäftigt oder eingesetzt: ${aufzaehlung(namen, 1)}.`
              : `Bei dieser Kommune sind ${ids.length} Personen beschäftigt oder eingesetzt: ${aufzaehlung(namen, ids.length)}.`,
            'Zuerst Anstellungsträger und Stellenanteile dieser Personen ändern.',
          ),
        ]),
    ...(teams === 0
      ? []
      : [
          verweis(
            'kommune-hat-teams',
            teams === 1 ? 'Ein Team arbeitet in dieser Kommune.' : `${teams} Teams arbeiten in dieser Kommune.`,
            'Zuerst die Kommune bei diesen Teams entfernen.',
          ),
        ]),
    ...(geplante === 0
      ? []
      : [
          verweis(
            'kommune-hat-geplante-stellen',
            geplante === 1
              ? 'In dieser Kommune ist eine Stelle geplant.'
              : `In dieser Kommune sind ${geplante} Stellen geplant.`,
            'Zuerst die geplanten Stellen löschen.',
          ),
        ]),
  ];
}
