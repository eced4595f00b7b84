import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import { zVertretungId, type PersonalId, type VertretungId } from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import { sichtFuer } from '../../../shared/foundation/rights.ts';
import type { Haushalt } from '../../../shared/faelle/types.ts';
import { teamAm } from '../../../shared/personal/team.ts';
import { pruefeVertretung, type Vertretungslage } from '../../../shared/vertretungen/rules.ts';
import type { Vertretung, VertretungEingabe, Vertretungsvorschlag } from '../../../shared/vertretungen/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import { siehtKommune, type Anfrage } from '../context.ts';
import { gibtEsKommunen } from '../database/kommunen-there.ts';
import { eingabefehler, gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { listeBetreuende } from '../faelle/service.ts';
import { zuteilungenVon } from '../konten/accounts.ts';
import { listeKommunen } from '../kommunen/service.ts';
import { kontoVonPersonal } from '../personal/accounts.ts';
import { eigenesPersonal } from '../personal/own.ts';
import { listePersonal, listeTeams } from '../personal/service.ts';
import type { Vertretene } from '../termine/service.ts';
import { vertretungenRepository, type GespeicherteVertretung } from './repository.ts';

const VERTRETUNG = 'Diese Vertretung';

function repositoryFuer(anfrage: Anfrage) {
  return vertretungenRepository(anfrage.db, anfrage.kommunen);
}

function mitRolle(eine: GespeicherteVertretung, eigenes: PersonalId | null): Vertretung {
  const rolle = eine.vertretungId === eigenes ? 'vertritt' : eine.abwesendId === eigenes ? 'wird_vertreten' : 'keine';
  return { ...eine, rolle };
}

/** Vertretungen in a Kommune that the account sees, the newest first. */
export async function listeVertretungen(anfrage: Anfrage): Promise<Vertretung[]> {
  const eigenes = await eigenesPersonal(anfrage);
  return (await repositoryFuer(anfrage).liste()).map((eine) => mitRolle(eine, eigenes));
}

/** Whom the account stands in for today, and where: in Kommunen in which it has the right by itself. */
export async function vertreteneHeute(anfrage: Anfrage): Promise<Vertretene[]> {
  const eigenes = await eigenesPersonal(anfrage);
  if (eigenes === null) return [];
  const laufende = await repositoryFuer(anfrage).laufendeVon(eigenes, anfrage.heute);
  return laufende.map(({ abwesendId, kommuneIds }) => ({ personalId: abwesendId, kommuneIds }));
}

/** Whoever stands in for the person who is zuständig may see a protected address meanwhile. */
export async function siehtAnschriftInVertretung(
  anfrage: Anfrage,
  { zustaendigId, kommuneId }: Haushalt,
): Promise<boolean> {
  return (await vertreteneHeute(anfrage)).some(
    ({ personalId, kommuneIds }) => personalId === zustaendigId && kommuneIds.includes(kommuneId),
  );
}

/** The standing Vertretung, else the first of the team who works in one of the same Kommunen. */
export async function schlageVertretungVor(anfrage: Anfrage, abwesendId: PersonalId): Promise<Vertretungsvorschlag> {
  const betreuende = await listeBetreuende(anfrage);
  const abwesend = betreuende.find(({ id }) => id === abwesendId);
  if (abwesend === undefined) throw nichtGefunden('Diese Person');
  const kommuneIds = abwesend.kommuneIds.filter((id) => siehtKommune(anfrage, id));
  const staendige = (await listePersonal(anfrage)).find(({ id }) => id === abwesendId)?.vertretungId ?? null;
  if (staendige !== null) return { vertretungId: staendige, herkunft: 'staendig', kommuneIds };
  const team = teamAm(await listeTeams(anfrage), abwesendId, anfrage.heute);
  const kollegin = betreuende.find(
    ({ id, kommuneIds: deren }) =>
      id !== abwesendId &&
      team !== null &&
      teamAm([team], id, anfrage.heute) !== null &&
      deren.some((kommune) => kommuneIds.includes(kommune)),
  );
  if (kollegin === undefined) return { vertretungId: null, herkunft: null, kommuneIds };
  return { vertretungId: kollegin.id, herkunft: 'team', kommuneIds };
}

/** Where the account of a person may work with cases; null: no account that can log in is noted. */
async function kommunenMitRecht(
  anfrage: Anfrage,
  personalId: PersonalId,
): Promise<Vertretungslage['kommunenMitRecht']> {
  const konto = await kontoVonPersonal(anfrage, personalId);
  const zuteilungen = konto === null ? null : await zuteilungenVon(anfrage, konto);
  if (zuteilungen === null) return null;
  const sicht = sichtFuer(zuteilungen, 'faelle', 'schreiben');
  return sicht === 'keine' ? [] : sicht;
}

/** What hinders a Vertretung before it is saved. */
export async function pruefe(
  anfrage: Anfrage,
  { id, eingabe }: { readonly id: VertretungId | null; readonly eingabe: VertretungEingabe },
): Promise<Grund[]> {
  const betreuende = await listeBetreuende(anfrage);
  const kommunen = await listeKommunen(anfrage);
  const name = (gesucht: PersonalId) => betreuende.find((eine) => eine.id === gesucht)?.name ?? 'Diese Person';
  return pruefeVertretung(eingabe, {
    id,
    andere: await listeVertretungen(anfrage),
    abwesend: name(eingabe.abwesendId),
    vertretung: name(eingabe.vertretungId),
    kommunenMitRecht: await kommunenMitRecht(anfrage, eingabe.vertretungId),
    kommunenName: (gesucht) => kommunen.find((kommune) => kommune.id === gesucht)?.name ?? 'einer anderen Kommune',
  });
}

/** Persons and Kommunen have to be such as the account sees. */
async function pruefeBezuege(anfrage: Anfrage, eingabe: VertretungEingabe): Promise<void> {
  const bekannte = new Set((await listeBetreuende(anfrage)).map(({ id }) => id));
  const felder: Feldfehler[] = (['abwesendId', 'vertretungId'] as const)
    .filter((feld) => !bekannte.has(eingabe[feld]))
    .map((feld) => ({ feld, satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' }));
  if (!(await gibtEsKommunen(anfrage, eingabe.kommuneIds))) {
    felder.push({ feld: 'kommuneIds', satz: 'Eine der Kommunen gibt es nicht mehr. Bitte neu wählen.' });
  }
  if (felder.length > 0) throw eingabefehler(felder);
}

/** Adds a Vertretung, or changes it where `id` is given. `EINGABE`, `GESPERRT` by the rules. */
export async function speichereVertretung(
  anfrage: Anfrage,
  {
    id,
    version,
    eingabe,
  }: {
    readonly id: VertretungId | null;
    readonly version: number | null;
    readonly eingabe: VertretungEingabe;
  },
): Promise<Vertretung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = id === null ? null : unveraendert(await repository.eine(id), version, VERTRETUNG);
    if (id !== null && !(await repository.istAenderbar(id))) {
      throw nichtErlaubt(
        'Diese Vertretung gilt auch in einer Kommune, die dieses Konto nicht sieht. Ändern kann sie nur ein Konto, das alle sieht.',
      );
    }
    await pruefeBezuege(anfrage, eingabe);
    const gruende = await pruefe(anfrage, { id, eingabe });
    if (!istFrei(gruende)) throw gesperrt(gruende.filter(({ schwere }) => schwere === 'sperrt'));
    const neu: GespeicherteVertretung = {
      ...eingabe,
      kommuneIds: [...new Set(eingabe.kommuneIds)],
      id: bisher?.id ?? zVertretungId.parse(anfrage.neueId()),
      abwesend: '',
      vertretung: '',
      version: (bisher?.version ?? 0) + 1,
      ...spurVon(anfrage),
    };
    if (bisher === null) await repository.einfuegen(neu);
    else getroffen(await repository.aendern(neu, bisher.version), bisher);
    const gespeicherte = await repository.eine(neu.id);
    if (gespeicherte === null) throw nichtGefunden(VERTRETUNG);
    return mitRolle(gespeicherte, await eigenesPersonal(anfrage));
  });
}

/** Deletes a Vertretung; what was done meanwhile stays. */
export async function loescheVertretung(
  anfrage: Anfrage,
  { id, version }: { readonly id: VertretungId; readonly version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.eine(id), version, VERTRETUNG);
    if (!(await repository.istAenderbar(id))) {
      throw nichtErlaubt('Diese Vertretung gilt auch in einer Kommune, die dieses Konto nicht sieht.');
    }
    getroffen(await repository.loeschen(id, version), bisher);
  });
}
