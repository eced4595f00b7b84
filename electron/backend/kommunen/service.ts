import { jahrVon } from '../../../shared/foundation/date.ts';
import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import type { KommuneId, MitgliedschaftId } from '../../../shared/foundation/id.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import type { RegimeId } from '../../../shared/foerderrecht/types.ts';
import { aktenzeichen } from '../../../shared/kommunen/aktenzeichen.ts';
import { pruefeMitgliedschaft } from '../../../shared/kommunen/mitgliedschaft.ts';
import { bereinigeKommune, pruefeKommune } from '../../../shared/kommunen/rules.ts';
import type {
  Kommune,
  KommuneEingabe,
  Mitgliedschaft,
  MitgliedschaftEingabe,
  Planungsrahmen,
  PlanungsrahmenEingabe,
} from '../../../shared/kommunen/types.ts';
import { zKommuneId, zMitgliedschaftId } from '../../../shared/foundation/id.ts';
import { alleVerweise, getroffen, inTransaktion, spurVon, unveraendert, type Verweispruefung } from '../changes.ts';
import { siehtKommune, type Anfrage } from '../context.ts';
import { istDoppelt } from '../database/constraints.ts';
import { eingabefehler, gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { kommunenRepository } from './repository.ts';

const KOMMUNE = 'Diese Kommune';
const MITGLIEDSCHAFT = 'Diese Mitgliedschaft';
const PLANUNGSRAHMEN = 'Dieser Planungsrahmen';

function repositoryFuer(anfrage: Anfrage) {
  return kommunenRepository(anfrage.db, anfrage.kommunen);
}

/** At the door of every command: a body that the account does not see looks as if it were not there. */
function pruefeSicht(anfrage: Anfrage, ...ids: readonly KommuneId[]): void {
  if (!ids.every((id) => siehtKommune(anfrage, id))) throw nichtGefunden(KOMMUNE);
}

/** Every body that the account sees, sorted by name. */
export async function listeKommunen(anfrage: Anfrage): Promise<Kommune[]> {
  return nachNamen(await repositoryFuer(anfrage).liste(), (kommune) => kommune.name);
}

/** One body with its memberships, its Planungsrahmen and the Aktenzeichen that comes next. */
export async function eineKommune(anfrage: Anfrage, id: KommuneId) {
  const repository = repositoryFuer(anfrage);
  const kommune = await repository.eine(id);
  if (kommune === null) throw nichtGefunden(KOMMUNE);
  const mitgliedschaften = await repository.mitgliedschaften();
  const planungsrahmen = await repository.planungsrahmen();
  const jahr = jahrVon(anfrage.heute);
  return {
    kommune,
    mitgliedschaften: mitgliedschaften.filter((eine) => eine.verbandId === id || eine.kommuneId === id),
    planungsrahmen: planungsrahmen.filter((rahmen) => rahmen.kommuneId === id),
    naechstesAktenzeichen: aktenzeichen(
      kommune.aktenzeichenMuster,
      (await repository.letzteNummer(id, jahr)) + 1,
      jahr,
    ),
  };
}

/** All memberships and Planungsrahmen that the account sees. */
export async function listeRahmen(
  anfrage: Anfrage,
): Promise<{ mitgliedschaften: Mitgliedschaft[]; planungsrahmen: Planungsrahmen[] }> {
  const repository = repositoryFuer(anfrage);
  return { mitgliedschaften: await repository.mitgliedschaften(), planungsrahmen: await repository.planungsrahmen() };
}

/** Another body with the same key may be one that the account does not see: then only the database knows. */
async function mitSchluesselsatz<T>(arbeit: () => Promise<T>): Promise<T> {
  try {
    return await arbeit();
  } catch (fehler) {
    if (!istDoppelt(fehler)) throw fehler;
    throw eingabefehler([{ feld: 'schluessel', satz: 'Diesen Schlüssel hat bereits eine andere Kommune.' }]);
  }
}

/** Adds a body. `EINGABE` with a sentence at each field that breaks a rule. */
export async function legeKommuneAn(anfrage: Anfrage, eingabe: KommuneEingabe): Promise<Kommune> {
  if (anfrage.kommunen !== 'alle') {
    throw nichtErlaubt('Eine Kommune anlegen kann nur ein Konto, das alle Kommunen sieht.');
  }
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const fehler = pruefeKommune(eingabe, await repository.liste());
    if (fehler.length > 0) throw eingabefehler(fehler);
    const kommune: Kommune = {
      ...bereinigeKommune(eingabe),
      id: zKommuneId.parse(anfrage.neueId()),
      version: 1,
      ...spurVon(anfrage),
    };
    await mitSchluesselsatz(() => repository.einfuegen(kommune));
    return kommune;
  });
}

/** Memberships that a changed kind makes impossible, e.g. a Verband with members that becomes a Gemeinde. */
function mitgliedschaftsfehler(
  neu: Kommune,
  andere: readonly Kommune[],
  mitgliedschaften: readonly Mitgliedschaft[],
): Feldfehler[] {
  const satz = mitgliedschaften
    .filter((eine) => eine.verbandId === neu.id || eine.kommuneId === neu.id)
    .flatMap((eine) =>
      pruefeMitgliedschaft(
        eine,
        [...andere, neu],
        mitgliedschaften.filter((m) => m.id !== eine.id),
      ),
    )
    .map((fehler) => fehler.satz)
    .at(0);
  return satz === undefined
    ? []
    : [{ feld: 'art', satz: `Die Art passt nicht zu den eingetragenen Mitgliedschaften: ${satz}` }];
}

/** Changes a body. `EINGABE` at the field, `VERALTET` where somebody else was faster. */
export async function aendereKommune(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: KommuneId; version: number; eingabe: KommuneEingabe },
): Promise<Kommune> {
  pruefeSicht(anfrage, id);
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.eine(id), version, KOMMUNE);
    const andere = (await repository.liste()).filter((kommune) => kommune.id !== id);
    const neu: Kommune = { ...bereinigeKommune(eingabe), id, version: version + 1, ...spurVon(anfrage) };
    const fehler = [
      ...pruefeKommune(eingabe, andere),
      ...mitgliedschaftsfehler(neu, andere, await repository.mitgliedschaften()),
    ];
    if (fehler.length > 0) throw eingabefehler(fehler);
    getroffen(await mitSchluesselsatz(() => repository.aendern(neu, version)), bisher);
    return neu;
  });
}

async function mitgliedschaftenVon(anfrage: Anfrage, kommune: Kommune): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlMitgliedschaftenVon(kommune.id);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'kommune-hat-mitgliedschaften',
      satz: `„${kommune.name}“ ${anzahl === 1 ? 'steht in einer Mitgliedschaft' : `steht in ${anzahl} Mitgliedschaften`}.`,
      ausweg: 'Zuerst die Mitgliedschaften löschen.',
      norm: null,
      feld: null,
    },
  ];
}

/**
 * Deletes a body with its Planungsrahmen. `GESPERRT` with what names it: memberships, and what the slices to the right
 * report through `pruefungen`.
 */
export async function loescheKommune(
  anfrage: Anfrage,
  { id, version }: { id: KommuneId; version: number },
  pruefungen: readonly Verweispruefung<KommuneId>[],
): Promise<void> {
  pruefeSicht(anfrage, id);
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.eine(id), version, KOMMUNE);
    const gruende = [...(await mitgliedschaftenVon(anfrage, bisher)), ...(await alleVerweise(pruefungen, anfrage, id))];
    if (gruende.length > 0) throw gesperrt(gruende);
    getroffen(await repository.loeschen(id, version), bisher);
  });
}

/** Adds a membership, or changes it where `id` is given. `EINGABE` at the field. */
export async function speichereMitgliedschaft(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: MitgliedschaftId | null; version: number | null; eingabe: MitgliedschaftEingabe },
): Promise<Mitgliedschaft> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = id === null ? null : unveraendert(await repository.mitgliedschaft(id), version, MITGLIEDSCHAFT);
    // The list holds what the account sees, so a body that is hidden from it is refused like one that is gone.
    const andere = (await repository.mitgliedschaften()).filter((eine) => eine.id !== id);
    const fehler = pruefeMitgliedschaft(eingabe, await repository.liste(), andere);
    if (fehler.length > 0) throw eingabefehler(fehler);
    const neu = {
      ...eingabe,
      id: bisher?.id ?? zMitgliedschaftId.parse(anfrage.neueId()),
      version: (bisher?.version ?? 0) + 1,
      ...spurVon(anfrage),
    };
    if (bisher === null) await repository.mitgliedschaftEinfuegen(neu);
    else getroffen(await repository.mitgliedschaftAendern(neu, bisher.version), bisher);
    return neu;
  });
}

/** Takes a membership out, as if it had never been entered. */
export async function loescheMitgliedschaft(
  anfrage: Anfrage,
  { id, version }: { id: MitgliedschaftId; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.mitgliedschaft(id), version, MITGLIEDSCHAFT);
    getroffen(await repository.mitgliedschaftLoeschen(id, version), bisher);
  });
}

/** Saves the Planungsrahmen of a Kommune in a regime; `version` null for the first. */
export async function speicherePlanungsrahmen(
  anfrage: Anfrage,
  { version, eingabe }: { version: number | null; eingabe: PlanungsrahmenEingabe },
): Promise<Planungsrahmen> {
  pruefeSicht(anfrage, eingabe.kommuneId);
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    if ((await repository.eine(eingabe.kommuneId)) === null) throw nichtGefunden(KOMMUNE);
    const vorhanden = await repository.planungsrahmenVon(eingabe.kommuneId, eingabe.regimeId);
    if (vorhanden === null && version === null) {
      const neu = { ...eingabe, version: 1, ...spurVon(anfrage) };
      await repository.planungsrahmenEinfuegen(neu);
      return neu;
    }
    const bisher = unveraendert(vorhanden, version, PLANUNGSRAHMEN);
    const neu = { ...eingabe, version: bisher.version + 1, ...spurVon(anfrage) };
    getroffen(await repository.planungsrahmenAendern(neu, bisher.version), bisher);
    return neu;
  });
}

/** Takes the Planungsrahmen of a Kommune in a regime out. */
export async function loeschePlanungsrahmen(
  anfrage: Anfrage,
  { kommuneId, regimeId, version }: { kommuneId: KommuneId; regimeId: RegimeId; version: number },
): Promise<void> {
  pruefeSicht(anfrage, kommuneId);
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.planungsrahmenVon(kommuneId, regimeId), version, PLANUNGSRAHMEN);
    getroffen(await repository.planungsrahmenLoeschen(kommuneId, regimeId, version), bisher);
  });
}

/**
 * Takes the next Aktenzeichen of a Kommune in the year of the request. Belongs into the transaction of the record that
 * carries it: when that fails, the number is free again.
 */
export async function nimmAktenzeichen(anfrage: Anfrage, kommuneId: KommuneId): Promise<string> {
  pruefeSicht(anfrage, kommuneId);
  const repository = repositoryFuer(anfrage);
  const kommune = await repository.eine(kommuneId);
  if (kommune === null) throw nichtGefunden(KOMMUNE);
  const jahr = jahrVon(anfrage.heute);
  return aktenzeichen(kommune.aktenzeichenMuster, await repository.nimmNummer(kommuneId, jahr), jahr);
}

/** Names of all Kommunen, for giving roles: whoever looks after the accounts sees no more of them. */
export async function kommunennamen(anfrage: Anfrage): Promise<{ id: KommuneId; name: string }[]> {
  return (await listeKommunen({ ...anfrage, kommunen: 'alle' })).map(({ id, name }) => ({ id, name }));
}
