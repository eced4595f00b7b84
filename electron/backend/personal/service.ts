import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import { zPersonalId, zStellenanteilId, type KommuneId, type PersonalId } from '../../../shared/foundation/id.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { istDieselbePerson, pruefePersonal } from '../../../shared/personal/rules.ts';
import type { Personal, PersonalEingabe, Stellenanteil } from '../../../shared/personal/types.ts';
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
import { nummernStattNamen } from './names.ts';
import { personalRepository } from './repository.ts';

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

/** What the rules forbid to save: `EINGABE` for a Kommune that is not there, `GESPERRT` for the rest. */
async function pruefe(anfrage: Anfrage, eingabe: PersonalEingabe, kommunen: readonly Kommune[]): Promise<void> {
  const fehler = kommunenfehler(anfrage, eingabe, kommunen);
  if (fehler.length > 0) throw eingabefehler(fehler);
  const gruende = pruefePersonal(eingabe, {
    regime: await listeRegime(anfrage),
    kommunenName: (id) => kommunen.find((kommune) => kommune.id === id)?.name ?? '',
    heute: anfrage.heute,
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

/** The shares with ids that nobody else's share carries; ids come from the window, and two windows may agree on one. */
async function mitFreienIds(
  anfrage: Anfrage,
  personalId: PersonalId,
  anteile: readonly Stellenanteil[],
): Promise<Stellenanteil[]> {
  const ids = anteile.map((anteil) => anteil.id);
  const fremde = await repositoryFuer(anfrage).fremdeStellenanteile(personalId, ids);
  return anteile.map((anteil, nummer) =>
    fremde.has(anteil.id) || ids.indexOf(anteil.id) !== nummer
      ? { ...anteil, id: zStellenanteilId.parse(anfrage.neueId()) }
      : anteil,
  );
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
    await pruefe(anfrage, eingabe, kommunen);
    const id = zPersonalId.parse(anfrage.neueId());
    const stellenanteile = await mitFreienIds(anfrage, id, eingabe.stellenanteile);
    const person: Personal = { ...eingabe, stellenanteile, id, version: 1, ...spurVon(anfrage) };
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
    `„${vollerName(bisher)}“ arbeitet auch für eine Kommune, die dieses Konto nicht sieht. Ändern kann die Angaben nur ein Konto, das alle diese Kommunen sieht.`,
  );
}

/** Changes a person with all shares. `GESPERRT` where a rule forbids saving, `VERALTET` where somebody was faster. */
export async function aenderePersonal(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: PersonalId; version: number; eingabe: PersonalEingabe },
): Promise<Personal> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = await aenderbare(anfrage, id, version);
    await pruefe(anfrage, eingabe, await listeKommunen(anfrage));
    const stellenanteile = await mitFreienIds(anfrage, id, eingabe.stellenanteile);
    const neu: Personal = { ...eingabe, stellenanteile, id, version: version + 1, ...spurVon(anfrage) };
    getroffen(await repositoryFuer(anfrage).aendern(neu, version), bisher);
    return neu;
  });
}

/** Deletes a person. `GESPERRT` with what names the person, as the slices to the right report through `pruefungen`. */
export async function loeschePersonal(
  anfrage: Anfrage,
  { id, version }: { id: PersonalId; version: number },
  pruefungen: readonly Verweispruefung<PersonalId>[],
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = await aenderbare(anfrage, id, version);
    const gruende = await alleVerweise(pruefungen, anfrage, id);
    if (gruende.length > 0) throw gesperrt(gruende);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}

/** Who is in the service of this Kommune, as the reason why it cannot be deleted. */
export async function personalVerweiseAufKommune(anfrage: Anfrage, kommuneId: KommuneId): Promise<Grund[]> {
  const ids = await repositoryFuer(anfrage).idsInKommune(kommuneId);
  if (ids.length === 0) return [];
  const namen = (await listePersonal(anfrage)).filter((person) => ids.includes(person.id)).map(vollerName);
  return [
    {
      schwere: 'sperrt',
      code: 'kommune-hat-personal',
      satz:
        ids.length === 1
          ? `Bei dieser Kommune ist eine Person beschäftigt oder eingesetzt: ${aufzaehlung(namen, 1)}.`
          : `Bei dieser Kommune sind ${ids.length} Personen beschäftigt oder eingesetzt: ${aufzaehlung(namen, ids.length)}.`,
      ausweg: 'Zuerst Anstellungsträger und Stellenanteile dieser Personen ändern.',
      norm: null,
      feld: null,
    },
  ];
}
