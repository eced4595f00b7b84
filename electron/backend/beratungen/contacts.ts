import { pruefeNetzwerkkontakt } from '../../../shared/beratungen/rules.ts';
import type { Netzwerkkontakt, NetzwerkkontaktEingabe } from '../../../shared/beratungen/types.ts';
import { zNetzwerkkontaktId, type NetzwerkkontaktId } from '../../../shared/foundation/id.ts';
import { istFrei } from '../../../shared/foundation/reasons.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { gibtEsKommunen } from '../database/kommunen-there.ts';
import { eingabefehler, Fachfehler } from '../failures.ts';
import { istWaehlbar } from '../faelle/service.ts';
import { ladePartner } from '../netzwerk/partner-service.ts';
import { kontaktRepository, type Kontaktfrage } from './contact-repository.ts';

/** Professional contacts of the Integrationsmanagement itself (Kennzahlen 31 to 35). */

const KONTAKT = 'Dieser Netzwerkkontakt';

function repositoryFuer(anfrage: Anfrage) {
  return kontaktRepository(anfrage.db, anfrage.kommunen);
}

/** Contacts of a period, the newest first. */
export function listeKontakte(anfrage: Anfrage, frage: Kontaktfrage): Promise<Netzwerkkontakt[]> {
  return repositoryFuer(anfrage).liste(frage);
}

/** The name as the partner has it today; it stays when the partner goes. */
async function mitPartner(
  anfrage: Anfrage,
  eingabe: NetzwerkkontaktEingabe,
  bisher: Netzwerkkontakt | null,
): Promise<NetzwerkkontaktEingabe> {
  const { partnerId } = eingabe;
  if (partnerId === null) return eingabe;
  if (partnerId === bisher?.partnerId) return { ...eingabe, stelle: bisher.stelle };
  try {
    return { ...eingabe, stelle: (await ladePartner(anfrage, partnerId)).name };
  } catch (fehler) {
    if (!(fehler instanceof Fachfehler) || fehler.fehlschlag.code !== 'NICHT_GEFUNDEN') throw fehler;
    throw eingabefehler([
      { feld: 'partnerId', satz: 'Diesen Partner gibt es nicht mehr. Bitte einen anderen wählen.' },
    ]);
  }
}

async function geprueft(
  anfrage: Anfrage,
  eingabe: NetzwerkkontaktEingabe,
  bisher: Netzwerkkontakt | null,
): Promise<NetzwerkkontaktEingabe> {
  const gruende = pruefeNetzwerkkontakt(eingabe, anfrage.heute);
  if (!istFrei(gruende)) throw eingabefehler(gruende.map(({ feld, satz }) => ({ feld: feld ?? '', satz })));
  if (!(await gibtEsKommunen(anfrage, [eingabe.kommuneId]))) {
    throw eingabefehler([{ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }]);
  }
  if (!(await istWaehlbar(anfrage, eingabe.personalId, bisher && { zustaendigId: bisher.personalId }))) {
    throw eingabefehler([{ feld: 'personalId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' }]);
  }
  return mitPartner(anfrage, eingabe, bisher);
}

/** Notes a contact. `EINGABE` at `am`, `stelle`, `kommuneId`, `personalId`, `partnerId`. */
export async function legeKontaktAn(
  anfrage: Anfrage,
  { eingabe }: { readonly eingabe: NetzwerkkontaktEingabe },
): Promise<Netzwerkkontakt> {
  return inTransaktion(anfrage, async (anfrage) => {
    const inhalt = await geprueft(anfrage, eingabe, null);
    const id = zNetzwerkkontaktId.parse(anfrage.neueId());
    const kontakt: Netzwerkkontakt = { ...inhalt, id, version: 1, ...spurVon(anfrage) };
    await repositoryFuer(anfrage).einfuegen(kontakt);
    return kontakt;
  });
}

interface Stelle {
  readonly id: NetzwerkkontaktId;
  readonly version: number;
}

export async function aendereKontakt(
  anfrage: Anfrage,
  { id, version, eingabe }: Stelle & { readonly eingabe: NetzwerkkontaktEingabe },
): Promise<Netzwerkkontakt> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await repositoryFuer(anfrage).eine(id), version, KONTAKT);
    const inhalt = await geprueft(anfrage, eingabe, bisher);
    const neu: Netzwerkkontakt = { ...bisher, ...inhalt, version: version + 1, ...spurVon(anfrage) };
    getroffen(await repositoryFuer(anfrage).aendern(neu, version), bisher);
    return neu;
  });
}

export async function loescheKontakt(anfrage: Anfrage, { id, version }: Stelle): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await repositoryFuer(anfrage).eine(id), version, KONTAKT);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}
