import type {
  MitgelieferteVorlage,
  Planeinstellungen,
  Vorlage,
  VorlageEingabe,
} from '../../../shared/bibliothek/types.ts';
import { UEBERPRUEFUNG_NACH_WOCHEN } from '../../../shared/bibliothek/defaults.ts';
import { fehlerDerVorlage } from '../../../shared/bibliothek/rules.ts';
import {
  alsEingabe,
  eigeneVorlage,
  istWieMitgeliefert,
  stelleZusammen,
  vorlageAusMitgelieferter,
} from '../../../shared/bibliothek/zusammenstellung.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { gibtEsKommunen } from '../database/kommunen-there.ts';
import { eingabefehler, nichtGefunden, veraltet } from '../failures.ts';
import { pruefeMitKommune } from '../netzwerk/kommune-pruefung.ts';
import {
  einstellungenRepository,
  eintraegeRepository,
  type GefuehrteEinstellungen,
  type GefuehrterEintrag,
} from './repository.ts';
import { ladeBibliothek, mitgelieferteVorlage } from './shipped.ts';

/** An entry of a Kommune as the window read it; `version` null: nothing of it was changed. */
interface Stelle {
  readonly kommuneId: KommuneId;
  readonly id: string;
  readonly version: number | null;
}

const WAS = 'Dieser Eintrag der Bibliothek';

/**
 * The library of a Kommune: shipped, adapted and own entries by field, also those that it does not offer. Throws
 * `NICHT_GEFUNDEN` where the account does not see the Kommune.
 */
export async function listeVorlagen(anfrage: Anfrage, kommuneId: KommuneId): Promise<Vorlage[]> {
  if (!(await gibtEsKommunen(anfrage, [kommuneId]))) throw nichtGefunden('Diese Kommune');
  const eintraege = await eintraegeRepository(anfrage.db, anfrage.kommunen).liste(kommuneId);
  return stelleZusammen(ladeBibliothek(), eintraege);
}

/** The rules for words of the Kommune: `EINGABE` where another entry of the field has the same goal. */
async function pruefe(anfrage: Anfrage, kommuneId: KommuneId, eingabe: VorlageEingabe, id: string | null) {
  await pruefeMitKommune(anfrage, kommuneId, []);
  const fehler = fehlerDerVorlage(eingabe, await listeVorlagen(anfrage, kommuneId), id);
  if (fehler.length > 0) throw eingabefehler(fehler);
}

/** Adds an own entry. `EINGABE` at `kommuneId` and `ziel`. */
export async function legeVorlageAn(
  anfrage: Anfrage,
  { kommuneId, eingabe }: { kommuneId: KommuneId; eingabe: VorlageEingabe },
): Promise<Vorlage> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefe(anfrage, kommuneId, eingabe, null);
    const eintrag: GefuehrterEintrag = {
      id: anfrage.neueId(),
      kommuneId,
      vorlageId: '',
      istAngeboten: true,
      inhalt: eingabe,
      version: 1,
      ...spurVon(anfrage),
    };
    await eintraegeRepository(anfrage.db, anfrage.kommunen).einfuegen(eintrag);
    return eigeneVorlage(eintrag, eingabe);
  });
}

/** What the Kommune keeps about a shipped entry, if it still is what the window read; null: nothing. */
async function standDerMitgelieferten(
  anfrage: Anfrage,
  { kommuneId, id, version }: Stelle,
): Promise<GefuehrterEintrag | null> {
  const bisher = await eintraegeRepository(anfrage.db, anfrage.kommunen).zuVorlage(kommuneId, id);
  if (bisher === null && version === null) return null;
  if (bisher !== null && version === null) throw veraltet(bisher.geaendertVon, bisher.geaendertAm);
  return unveraendert(bisher, version, 'Die Anpassung dieses Eintrags');
}

/** Keeps what a Kommune says about a shipped entry; nothing is kept where it says nothing else than what was shipped. */
async function speichereZurMitgelieferten(
  anfrage: Anfrage,
  mitgeliefert: MitgelieferteVorlage,
  stelle: Stelle,
  aendere: (bisher: GefuehrterEintrag | null) => Pick<GefuehrterEintrag, 'istAngeboten' | 'inhalt'>,
): Promise<Vorlage> {
  const repository = eintraegeRepository(anfrage.db, anfrage.kommunen);
  const bisher = await standDerMitgelieferten(anfrage, stelle);
  const { istAngeboten, inhalt } = aendere(bisher);
  const eigene = inhalt === null || istWieMitgeliefert(inhalt, mitgeliefert) ? null : alsEingabe(inhalt);
  if (istAngeboten && eigene === null) {
    if (bisher !== null) getroffen(await repository.loeschen(bisher.id, bisher.version), bisher);
    return vorlageAusMitgelieferter(mitgeliefert, null);
  }
  const neu: GefuehrterEintrag = {
    id: bisher?.id ?? anfrage.neueId(),
    kommuneId: stelle.kommuneId,
    vorlageId: mitgeliefert.id,
    istAngeboten,
    inhalt: eigene,
    version: (bisher?.version ?? 0) + 1,
    ...spurVon(anfrage),
  };
  if (bisher === null) await repository.einfuegen(neu);
  else getroffen(await repository.aendern(neu, bisher.version), bisher);
  return vorlageAusMitgelieferter(mitgeliefert, neu);
}

async function speichereEigene(
  anfrage: Anfrage,
  { kommuneId, id, version }: Stelle,
  aenderung: Partial<Pick<GefuehrterEintrag, 'istAngeboten' | 'inhalt'>>,
): Promise<Vorlage> {
  const repository = eintraegeRepository(anfrage.db, anfrage.kommunen);
  const bisher = unveraendert(await repository.eigener(kommuneId, id), version, WAS);
  const neu: GefuehrterEintrag = { ...bisher, ...aenderung, version: bisher.version + 1, ...spurVon(anfrage) };
  if (neu.inhalt === null) throw nichtGefunden(WAS);
  getroffen(await repository.aendern(neu, bisher.version), bisher);
  return eigeneVorlage(neu, neu.inhalt);
}

/** Own words, for an own or a shipped entry. `EINGABE` at `kommuneId` and `ziel`, `VERALTET`. */
export async function aendereVorlage(
  anfrage: Anfrage,
  { eingabe, ...stelle }: Stelle & { eingabe: VorlageEingabe },
): Promise<Vorlage> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefe(anfrage, stelle.kommuneId, eingabe, stelle.id);
    const mitgeliefert = mitgelieferteVorlage(stelle.id);
    if (mitgeliefert === null) return speichereEigene(anfrage, stelle, { inhalt: eingabe });
    return speichereZurMitgelieferten(anfrage, mitgeliefert, stelle, (bisher) => ({
      istAngeboten: bisher?.istAngeboten ?? true,
      inhalt: eingabe,
    }));
  });
}

/** Whether the Kommune offers the entry. `VERALTET`. */
export async function bieteVorlageAn(
  anfrage: Anfrage,
  { istAngeboten, ...stelle }: Stelle & { istAngeboten: boolean },
): Promise<Vorlage> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefeMitKommune(anfrage, stelle.kommuneId, []);
    const mitgeliefert = mitgelieferteVorlage(stelle.id);
    if (mitgeliefert === null) return speichereEigene(anfrage, stelle, { istAngeboten });
    return speichereZurMitgelieferten(anfrage, mitgeliefert, stelle, (bisher) => ({
      istAngeboten,
      inhalt: bisher?.inhalt ?? null,
    }));
  });
}

/** A shipped entry as it was shipped, an own one to the bin. Plans keep their words. `VERALTET`. */
export async function setzeVorlageZurueck(anfrage: Anfrage, stelle: Stelle): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = eintraegeRepository(anfrage.db, anfrage.kommunen);
    await pruefeMitKommune(anfrage, stelle.kommuneId, []);
    const bisher =
      mitgelieferteVorlage(stelle.id) === null
        ? unveraendert(await repository.eigener(stelle.kommuneId, stelle.id), stelle.version, WAS)
        : await standDerMitgelieferten(anfrage, stelle);
    if (bisher !== null) getroffen(await repository.loeschen(bisher.id, bisher.version), bisher);
  });
}

function fuersFenster({ geaendertAm: _am, geaendertVon: _von, ...einstellungen }: GefuehrteEinstellungen) {
  return einstellungen;
}

/** How a Kommune works with integration plans; `version` null: nothing was set, the usual holds. */
export async function planeinstellungenVon(anfrage: Anfrage, kommuneId: KommuneId): Promise<Planeinstellungen> {
  const gesetzte = await einstellungenRepository(anfrage.db, anfrage.kommunen).eine(kommuneId);
  if (gesetzte !== null) return fuersFenster(gesetzte);
  if (!(await gibtEsKommunen(anfrage, [kommuneId]))) throw nichtGefunden('Diese Kommune');
  return { kommuneId, mitKenntnisnahme: false, ueberpruefungNachWochen: UEBERPRUEFUNG_NACH_WOCHEN, version: null };
}

/** Saves how a Kommune works with integration plans. `EINGABE` at `kommuneId`, `VERALTET`. */
export async function speicherePlaneinstellungen(
  anfrage: Anfrage,
  { kommuneId, version, mitKenntnisnahme, ueberpruefungNachWochen }: Planeinstellungen,
): Promise<Planeinstellungen> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefeMitKommune(anfrage, kommuneId, []);
    const repository = einstellungenRepository(anfrage.db, anfrage.kommunen);
    const bisher = await repository.eine(kommuneId);
    if (bisher !== null && bisher.version !== version) throw veraltet(bisher.geaendertVon, bisher.geaendertAm);
    const neu: GefuehrteEinstellungen = {
      kommuneId,
      mitKenntnisnahme,
      ueberpruefungNachWochen,
      version: (bisher?.version ?? 0) + 1,
      ...spurVon(anfrage),
    };
    if (bisher === null) await repository.einfuegen(neu);
    else getroffen(await repository.aendern(neu, bisher.version), bisher);
    return fuersFenster(neu);
  });
}
