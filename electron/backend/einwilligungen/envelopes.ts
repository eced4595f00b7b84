import { zUmschlagId, type HaushaltId, type PersonId, type UmschlagId } from '../../../shared/foundation/id.ts';
import type { Umschlag, Umschlaginhalt } from '../../../shared/einwilligungen/types.ts';
import { getroffen, inTransaktion, spurVon } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { halteEinsichtFest } from '../faelle/disclosure.ts';
import { ladeAkte } from '../faelle/service.ts';
import { eingabefehler, nichtGefunden, veraltet } from '../failures.ts';
import { einwilligungenRepository, type GespeicherterUmschlag } from './repository.ts';

/** Closed notes: laid down without opening others, opened for a reason that is recorded, deleted unread. */

const UMSCHLAG = 'Dieser Umschlag';

function repositoryFuer(anfrage: Anfrage) {
  return einwilligungenRepository(anfrage.db, anfrage.kommunen);
}

async function einUmschlag(anfrage: Anfrage, id: UmschlagId): Promise<GespeicherterUmschlag> {
  const umschlag = await repositoryFuer(anfrage).umschlag(id);
  if (umschlag === null) throw nichtGefunden(UMSCHLAG);
  await ladeAkte(anfrage, umschlag.haushaltId);
  return umschlag;
}

/** Lays down a closed note about a person of the household; answers that it is there, not what it says. */
export async function schreibeUmschlag(
  anfrage: Anfrage,
  { haushaltId, personId, ...inhalt }: { haushaltId: HaushaltId; personId: PersonId } & Umschlaginhalt,
): Promise<Umschlag> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { personen } = await ladeAkte(anfrage, haushaltId);
    if (!personen.some(({ id }) => id === personId)) {
      throw eingabefehler([{ feld: 'personId', satz: 'Diese Person gehört nicht zu diesem Haushalt.' }]);
    }
    const umschlag: Umschlag = {
      id: zUmschlagId.parse(anfrage.neueId()),
      personId,
      angelegtAm: anfrage.heute,
      von: anfrage.konto.anzeigename,
      version: 1,
    };
    await repositoryFuer(anfrage).umschlagEinfuegen(umschlag, inhalt, { haushaltId, ...spurVon(anfrage) });
    return umschlag;
  });
}

/** What lies in a closed note. Who opened it and why stands in the Protokoll of the case from then on. */
export async function oeffneUmschlag(
  anfrage: Anfrage,
  { id, grund }: { id: UmschlagId; grund: string },
): Promise<Umschlaginhalt> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { haushaltId } = await einUmschlag(anfrage, id);
    await halteEinsichtFest(anfrage, { haushaltId, gegenstand: 'umschlag', grund });
    const inhalt = await repositoryFuer(anfrage).umschlaginhalt(id);
    if (inhalt === null) throw nichtGefunden(UMSCHLAG);
    return inhalt;
  });
}

/** Deletes a closed note, unread. */
export async function loescheUmschlag(
  anfrage: Anfrage,
  { id, version }: { id: UmschlagId; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const { umschlag, geaendertVon, geaendertAm } = await einUmschlag(anfrage, id);
    if (umschlag.version !== version) throw veraltet(geaendertVon, geaendertAm);
    getroffen(await repositoryFuer(anfrage).umschlagLoeschen(id, version), { geaendertVon, geaendertAm });
  });
}
