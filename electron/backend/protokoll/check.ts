import type { Zeilenbezug } from '../../../shared/protokoll/types.ts';
import type { Ausfuehrung } from '../context.ts';
import type { AufgezeichneteTabelle } from '../database/recording.ts';
import type { Zeile } from '../registration.ts';
import { AUFRAEUMEN } from './bin.ts';
import { aenderungssiegel, KETTENANFANG, kettenkopf } from './chain.ts';
import { protokollRepository, type Aenderung, type Befehl, type Kettenglied } from './repository.ts';
import { istUnangetastet, zeileAus, zeilenRepository } from './rows.ts';

/** Head of the chain at one entry, as the key file and backups keep it. */
export interface Kettenstand {
  readonly nummer: number;
  readonly kette: string;
}

/** What the check of the chain found. */
export interface Kettenpruefung {
  readonly eintraege: number;
  readonly ersterFehler: number | null;
  readonly abweichungen: readonly Zeilenbezug[];
  readonly kopf: Kettenstand;
}

const AUF_EINMAL = 500;
const HOECHSTENS_ABWEICHUNGEN = 100;

/** True where the head is part of this chain: the same, or one that it has gone on from. */
export async function istTeilDerKette(db: Ausfuehrung, stand: Kettenstand | null): Promise<boolean> {
  if (stand === null) return true;
  return (await protokollRepository(db).kopfNach(stand.nummer)) === stand.kette;
}

function vergisst(glied: Kettenglied): readonly string[] {
  if (glied.vorgang !== AUFRAEUMEN) return [];
  return (JSON.parse(glied.zeilen) as [string, string][]).map((zeile) => JSON.stringify(zeile));
}

/** True where command and changes of the entry are what was sealed. Forgotten rows take their seal with them. */
function stimmt(
  schluessel: Uint8Array,
  glied: Kettenglied,
  befehl: Befehl | null,
  aenderungen: readonly Aenderung[],
  vergessene: ReadonlySet<string>,
): boolean {
  if (glied.befehlId === null) return glied.aenderungssiegel === aenderungssiegel(schluessel, []);
  if (befehl === null) return false;
  if (befehl.am !== glied.am || befehl.vorgang !== glied.vorgang || befehl.kontoId !== glied.kontoId) return false;
  const zeilen = (JSON.parse(glied.zeilen) as [string, string][]).map((zeile) => JSON.stringify(zeile));
  const istVergessen = zeilen.some((zeile) => vergessene.has(zeile));
  const leere = aenderungen.filter(({ vorher, nachher }) => vorher === null && nachher === null);
  const unerklaerte = leere.filter(({ tabelle, zeileId }) => !vergessene.has(JSON.stringify([tabelle, zeileId])));
  if (unerklaerte.length > 0) return false;
  if (istVergessen)
    return aenderungen.every(({ tabelle, zeileId }) => zeilen.includes(JSON.stringify([tabelle, zeileId])));
  return glied.aenderungssiegel === aenderungssiegel(schluessel, aenderungen);
}

/**
 * Computes the whole chain anew: every entry, the changes of every command, and whether each recorded row stands as the
 * last command left it. An old page put back into the file is found here. Change nothing meanwhile.
 */
export async function pruefeKette(db: Ausfuehrung, schluessel: Uint8Array): Promise<Kettenpruefung> {
  const repository = protokollRepository(db);
  const vergessene = new Set<string>();
  let nach = 0;
  for (;;) {
    const glieder = await repository.glieder(nach, AUF_EINMAL);
    if (glieder.length === 0) break;
    for (const glied of glieder) for (const zeile of vergisst(glied)) vergessene.add(zeile);
    nach = glieder.at(-1)?.nummer ?? nach;
  }

  let kopf: Kettenstand = { nummer: 0, kette: KETTENANFANG };
  let ersterFehler: number | null = null;
  let befehlszahl = 0;
  for (;;) {
    const glieder = await repository.glieder(kopf.nummer, AUF_EINMAL);
    if (glieder.length === 0) break;
    const ids = glieder.flatMap(({ befehlId }) => (befehlId === null ? [] : [befehlId]));
    befehlszahl += ids.length;
    const befehle = new Map((await repository.befehle(ids)).map((befehl) => [befehl.id, befehl]));
    const aenderungen = Map.groupBy(await repository.aenderungenDer(ids), ({ befehlId }) => befehlId);
    for (const glied of glieder) {
      const { befehlId } = glied;
      const istHeil =
        glied.nummer === kopf.nummer + 1 &&
        glied.kette === kettenkopf(schluessel, kopf.kette, glied) &&
        stimmt(
          schluessel,
          glied,
          befehlId === null ? null : (befehle.get(befehlId) ?? null),
          befehlId === null ? [] : (aenderungen.get(befehlId) ?? []),
          vergessene,
        );
      if (!istHeil) ersterFehler ??= glied.nummer;
      kopf = { nummer: glied.nummer, kette: glied.kette };
    }
  }
  // Commands whose entry is missing: the end of the chain was cut off.
  if ((await repository.anzahlBefehle()) !== befehlszahl) ersterFehler ??= kopf.nummer + 1;
  return { eintraege: kopf.nummer, ersterFehler, abweichungen: await abweichungen(db), kopf };
}

/** Rows that do not stand as their last recorded change left them. */
async function abweichungen(db: Ausfuehrung): Promise<Zeilenbezug[]> {
  const juengste = await protokollRepository(db).juengsteAenderungen();
  const tabellen = new Map<AufgezeichneteTabelle, Map<string, Zeile>>();
  const gefundene: Zeilenbezug[] = [];
  for (const { tabelle, zeileId, nachher } of juengste) {
    const zeilen = tabellen.get(tabelle) ?? (await zeilenRepository(db).alle(tabelle));
    tabellen.set(tabelle, zeilen);
    const aufgezeichnet = nachher === null ? null : zeileAus(nachher);
    if (!istUnangetastet(aufgezeichnet, zeilen.get(zeileId) ?? null)) gefundene.push({ tabelle, id: zeileId });
    if (gefundene.length === HOECHSTENS_ABWEICHUNGEN) break;
  }
  return gefundene;
}

/** Number and head of the last entry, for the keystore. */
export function liesKettenkopf(db: Ausfuehrung): Promise<Kettenstand> {
  return protokollRepository(db).letztesGlied();
}
