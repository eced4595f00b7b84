import { zFilterId, type FilterId, type HaushaltId } from '../../../shared/foundation/id.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import { zHaushaltEingabe, type Haushalt, type HaushaltEingabe } from '../../../shared/faelle/types.ts';
import type {
  GespeicherterFilter,
  GespeicherterFilterEingabe,
  Sammelschritt,
} from '../../../shared/arbeitslisten/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import { alsLeser, type Anfrage } from '../context.ts';
import { gibtEsKommunen } from '../database/kommunen-there.ts';
import { eingabefehler, nichtErlaubt } from '../failures.ts';
import { aendereHaushalt } from '../faelle/household-service.ts';
import { istWaehlbar, ladeAkte } from '../faelle/service.ts';
import { legeWiedervorlageAn } from '../fristen/service.ts';
import { arbeitslistenRepository, type GespeicherterFilterMitSpur } from './repository.ts';

const FILTER = 'Dieser Filter';

function repositoryFuer(anfrage: Anfrage) {
  return arbeitslistenRepository(anfrage.db, anfrage.kommunen, anfrage.konto.id);
}

function ohneSpur({
  geaendertAm: _am,
  geaendertVon: _von,
  ...filter
}: GespeicherterFilterMitSpur): GespeicherterFilter {
  return filter;
}

/** Filters of the account and of the Kommunen that it sees, by name. */
export async function listeFilter(anfrage: Anfrage): Promise<GespeicherterFilter[]> {
  return nachNamen((await repositoryFuer(anfrage).liste()).map(ohneSpur), ({ name }) => name);
}

/** Keeps a filter. `EINGABE` at `name` and `kommuneId`. */
export async function speichereFilter(
  anfrage: Anfrage,
  eingabe: GespeicherterFilterEingabe,
): Promise<GespeicherterFilter> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    if (eingabe.kommuneId !== null && !(await gibtEsKommunen(anfrage, [eingabe.kommuneId]))) {
      throw eingabefehler([{ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }]);
    }
    const gleicher = (await repository.liste()).find(({ name, istEigener }) => istEigener && name === eingabe.name);
    if (gleicher !== undefined) {
      throw eingabefehler([{ feld: 'name', satz: `Den Filter „${eingabe.name}“ gibt es schon. Bitte anders nennen.` }]);
    }
    const neu: GespeicherterFilterMitSpur = {
      ...eingabe,
      id: zFilterId.parse(anfrage.neueId()),
      istEigener: true,
      version: 1,
      ...spurVon(anfrage),
    };
    await repository.einfuegen(neu);
    return ohneSpur(neu);
  });
}

/** Deletes a filter of the own account; `NICHT_ERLAUBT` for one that somebody else made for everybody. */
export async function loescheFilter(
  anfrage: Anfrage,
  { id, version }: { readonly id: FilterId; readonly version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.einer(id), version, FILTER);
    if (!bisher.istEigener) {
      throw nichtErlaubt(`Den Filter „${bisher.name}“ hat ${bisher.geaendertVon} angelegt und kann ihn auch löschen.`);
    }
    getroffen(await repository.loeschen(id, version), bisher);
  });
}

/** What the step makes of a household; null where it changes nothing in it. */
function mitSchritt(haushalt: Haushalt, schritt: Sammelschritt): HaushaltEingabe | null {
  const eingabe = zHaushaltEingabe.parse(haushalt);
  if (schritt.art === 'zustaendig') {
    return haushalt.zustaendigId === schritt.zustaendigId ? null : { ...eingabe, zustaendigId: schritt.zustaendigId };
  }
  if (schritt.art === 'wiedervorlage') return null;
  const { vorrang, vorrangGrund } = schritt;
  if (haushalt.vorrang === vorrang && haushalt.vorrangGrund === vorrangGrund) return null;
  return { ...eingabe, vorrang, vorrangGrund };
}

async function setzeWiedervorlage(
  anfrage: Anfrage,
  haushalt: Haushalt,
  schritt: Extract<Sammelschritt, { art: 'wiedervorlage' }>,
): Promise<void> {
  const leser = alsLeser(anfrage, { datenart: 'fristen', nenntPersonen: false });
  if (leser === null) throw nichtErlaubt('Für Wiedervorlagen fehlt diesem Konto das Recht.');
  await legeWiedervorlageAn(leser, {
    titel: `${haushalt.aktenzeichen || haushalt.bezeichnung}: ${schritt.titel}`,
    faelligAm: schritt.faelligAm,
    vorlaufTage: 0,
    kommuneId: haushalt.kommuneId,
    istNurEigene: false,
    bezug: { tabelle: 'haushalte', id: haushalt.id },
  });
}

/** The same step on many cases in one command; `NICHT_GEFUNDEN` where the account does not see one of them: then none changes. */
export async function wendeAn(
  anfrage: Anfrage,
  { ids, schritt }: { readonly ids: readonly HaushaltId[]; readonly schritt: Sammelschritt },
): Promise<{ geaendert: number }> {
  return inTransaktion(anfrage, async (anfrage) => {
    if (schritt.art === 'zustaendig' && !(await istWaehlbar(anfrage, schritt.zustaendigId, null))) {
      throw eingabefehler([
        { feld: 'schritt.zustaendigId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' },
      ]);
    }
    let geaendert = 0;
    for (const id of new Set(ids)) {
      const { haushalt } = await ladeAkte(anfrage, id);
      if (schritt.art === 'wiedervorlage') {
        await setzeWiedervorlage(anfrage, haushalt, schritt);
        geaendert += 1;
        continue;
      }
      const eingabe = mitSchritt(haushalt, schritt);
      if (eingabe === null) continue;
      await aendereHaushalt(anfrage, { id, version: haushalt.version, eingabe });
      geaendert += 1;
    }
    return { geaendert };
  });
}
