import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import { zTeamId, type TeamId } from '../../../shared/foundation/id.ts';
import { istFrei } from '../../../shared/foundation/reasons.ts';
import { pruefeTeam } from '../../../shared/personal/team.ts';
import type { Team, TeamEingabe } from '../../../shared/personal/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, gesperrt, nichtErlaubt } from '../failures.ts';
import { listeKommunen } from '../kommunen/service.ts';
import { personalRepository } from './repository.ts';
import { teamRepository } from './team-repository.ts';

const TEAM = 'Dieses Team';

async function repositoryFuer(anfrage: Anfrage) {
  const personal = await personalRepository(anfrage.db, anfrage.kommunen).liste();
  const gesehene = new Set(personal.map(({ id }) => id));
  return { personal, repository: teamRepository(anfrage.db, anfrage.kommunen, gesehene) };
}

/** What the input names has to be seen by the account; a name stands once. */
async function pruefe(anfrage: Anfrage, id: TeamId | null, eingabe: TeamEingabe): Promise<void> {
  const { personal, repository } = await repositoryFuer(anfrage);
  const kommunen = await listeKommunen(anfrage);
  const personFehlt = (personalId: string | null) =>
    personalId !== null && !personal.some((eine) => eine.id === personalId);
  const gleiches = (await repository.liste()).find((team) => team.id !== id && team.name === eingabe.name);
  const fehler: Feldfehler[] = [
    ...(gleiches === undefined ? [] : [{ feld: 'name', satz: `Ein Team „${eingabe.name}“ gibt es schon.` }]),
    ...(eingabe.kommuneIds.every((kommuneId) => kommunen.some((kommune) => kommune.id === kommuneId))
      ? []
      : [{ feld: 'kommuneIds', satz: 'Eine der Kommunen gibt es nicht mehr. Bitte neu wählen.' }]),
    ...(personFehlt(eingabe.leitungId)
      ? [{ feld: 'leitungId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' }]
      : []),
    ...eingabe.mitglieder.flatMap(({ personalId }, nummer) =>
      personFehlt(personalId)
        ? [
            {
              feld: `mitglieder.${nummer}.personalId`,
              satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.',
            },
          ]
        : [],
    ),
  ];
  if (fehler.length > 0) throw eingabefehler(fehler);
  const gruende = pruefeTeam(eingabe, {
    andere: await repository.mitgliedschaften(
      id,
      eingabe.mitglieder.map(({ personalId }) => personalId),
    ),
    personal,
    kommunenName: (kommuneId) => kommunen.find((kommune) => kommune.id === kommuneId)?.name ?? '',
    heute: anfrage.heute,
  });
  if (!istFrei(gruende)) throw gesperrt(gruende);
}

/** The team as the window read it, if the account may change it. */
async function aenderbares(anfrage: Anfrage, id: TeamId, version: number | null): Promise<Team> {
  const { repository } = await repositoryFuer(anfrage);
  const bisher = unveraendert(await repository.eines(id), version, TEAM);
  if (await repository.istAenderbar(id)) return bisher;
  throw nichtErlaubt(
    `Zum Team „${bisher.name}“ gehören auch Kommunen oder Personen, die dieses Konto nicht sieht. Ändern kann es nur ein Konto, das alle sieht.`,
  );
}

/**
 * Adds a team, or changes it where `id` is given. `EINGABE` for a name that is taken, `GESPERRT` where a person would be in
 * two teams on one day.
 */
export async function speichereTeam(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: TeamId | null; version: number | null; eingabe: TeamEingabe },
): Promise<Team> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = id === null ? null : await aenderbares(anfrage, id, version);
    await pruefe(anfrage, id, eingabe);
    const { repository } = await repositoryFuer(anfrage);
    const neu: Team = {
      ...eingabe,
      kommuneIds: [...new Set(eingabe.kommuneIds)].sort(),
      id: bisher?.id ?? zTeamId.parse(anfrage.neueId()),
      version: (bisher?.version ?? 0) + 1,
      ...spurVon(anfrage),
    };
    if (bisher === null) await repository.einfuegen(neu);
    else getroffen(await repository.aendern(neu, bisher.version), bisher);
    return neu;
  });
}

/** Deletes a team; its persons stay. */
export async function loescheTeam(anfrage: Anfrage, { id, version }: { id: TeamId; version: number }): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = await aenderbares(anfrage, id, version);
    const { repository } = await repositoryFuer(anfrage);
    getroffen(await repository.loeschen(id, version), bisher);
  });
}
