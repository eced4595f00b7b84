import { pruefeErhebung } from '../../../shared/erhebungen/rules.ts';
import type { Erhebung, ErhebungEingabe } from '../../../shared/erhebungen/types.ts';
import { aubBeginn } from '../../../shared/erhebungen/household.ts';
import { zErhebungId, type ErhebungId, type HaushaltId, type PersonId } from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { gesperrt, nichtGefunden } from '../failures.ts';
import { ladeAkte } from '../faelle/service.ts';
import { erhebungenRepository } from './repository.ts';

const ERHEBUNG = 'Diese Erhebung';

function repositoryFuer(anfrage: Anfrage) {
  return erhebungenRepository(anfrage.db, anfrage.kommunen);
}

/** All of a household, the newest first. `NICHT_GEFUNDEN` where the account does not see the household. */
export async function listeErhebungen(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Erhebung[]> {
  await ladeAkte(anfrage, haushaltId);
  return repositoryFuer(anfrage).liste(haushaltId);
}

/** Throws `GESPERRT` with what the rules refuse. */
async function pruefe(
  anfrage: Anfrage,
  haushaltId: HaushaltId,
  eingabe: ErhebungEingabe,
  bisher: Erhebung | null,
): Promise<void> {
  const { haushalt, personen } = await ladeAkte(anfrage, haushaltId);
  const genannte = bisher?.felder.flatMap(({ personId }) => (personId === null ? [] : [personId])) ?? [];
  const gruende = pruefeErhebung(eingabe, {
    heute: anfrage.heute,
    aubVon: aubBeginn(personen),
    personIds: [...personen.map(({ id }) => id), ...genannte],
    hatAkte: haushalt.begleitungen.length > 0,
  });
  if (!istFrei(gruende)) throw gesperrt(gruende.filter(({ schwere }) => schwere === 'sperrt'));
}

/** Keeps a new Erhebung. `GESPERRT` with what `pruefeErhebung` refuses. */
export async function legeErhebungAn(
  anfrage: Anfrage,
  { haushaltId, eingabe }: { readonly haushaltId: HaushaltId; readonly eingabe: ErhebungEingabe },
): Promise<Erhebung> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefe(anfrage, haushaltId, eingabe, null);
    const id = zErhebungId.parse(anfrage.neueId());
    const erhebung: Erhebung = { ...eingabe, id, haushaltId, version: 1, ...spurVon(anfrage) };
    await repositoryFuer(anfrage).einfuegen(erhebung);
    return erhebung;
  });
}

/** Changes an Erhebung with its fields. `GESPERRT`, `VERALTET`. */
export async function aendereErhebung(
  anfrage: Anfrage,
  { id, version, eingabe }: { readonly id: ErhebungId; readonly version: number; readonly eingabe: ErhebungEingabe },
): Promise<Erhebung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await gelesene(anfrage, id), version, ERHEBUNG);
    await pruefe(anfrage, bisher.haushaltId, eingabe, bisher);
    const neue: Erhebung = { ...bisher, ...eingabe, version: version + 1, ...spurVon(anfrage) };
    getroffen(await repositoryFuer(anfrage).aendern(neue, version), bisher);
    return neue;
  });
}

/** Deletes an Erhebung, to the bin. */
export async function loescheErhebung(
  anfrage: Anfrage,
  { id, version }: { readonly id: ErhebungId; readonly version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await gelesene(anfrage, id), version, ERHEBUNG);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}

/** The Erhebung, where the account sees its household. */
async function gelesene(anfrage: Anfrage, id: ErhebungId): Promise<Erhebung> {
  const erhebung = await repositoryFuer(anfrage).eine(id);
  if (erhebung === null) throw nichtGefunden(ERHEBUNG);
  await ladeAkte(anfrage, erhebung.haushaltId);
  return erhebung;
}

/** Erhebungen of the household as a whole: why it cannot be deleted. */
export async function erhebungenVerweiseAufHaushalt(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlOhnePerson(haushaltId);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'haushalt-hat-erhebungen',
      satz:
        anzahl === 1 ? 'Zu diesem Haushalt gibt es eine Erhebung.' : `Zu diesem Haushalt gibt es ${anzahl} Erhebungen.`,
      ausweg: 'Zuerst die Erhebungen löschen.',
      norm: null,
      feld: null,
    },
  ];
}

/** How many Erhebungen name this person: why the person cannot be deleted. */
export async function erhebungenVerweiseAufPerson(anfrage: Anfrage, personId: PersonId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlZu(personId);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'person-in-erhebungen',
      satz: anzahl === 1 ? 'Eine Erhebung nennt die Person.' : `${anzahl} Erhebungen nennen die Person.`,
      ausweg: 'Zuerst die Einträge zu dieser Person aus den Erhebungen nehmen.',
      norm: null,
      feld: null,
    },
  ];
}
