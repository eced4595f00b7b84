import { inEigenerTransaktion } from '../own-transaction.ts';
import { plusTage, zDatum } from '../../../shared/foundation/date.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { PAPIERKORB_TAGE, type Papierkorbeintrag } from '../../../shared/protokoll/types.ts';
import type { Anfrage } from '../context.ts';
import { istDoppelt } from '../database/constraints.ts';
import { gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import type { Sliceanmeldung, Zeile } from '../registration.ts';
import { mitLeser, type Leser } from './reader.ts';
import { zeichneAuf } from './record.ts';
import { protokollRepository, type Aenderung, type Befehl } from './repository.ts';
import { istGleich, zeileAus, zeilenRepository } from './rows.ts';
import { artVon, gegenstaende, ohneArtikel, wasGetanWurde, zeilenschritte, type Zeilenschritt } from './sentences.ts';

/** A step in words with the command that did it. */
export interface Schritt {
  readonly befehlId: number;
  readonly satz: string;
}

/** How far back the own last step is looked for. */
const HOECHSTENS_BEFEHLE = 100;
const TAG_MS = 86_400_000;

/** First instant that the bin still holds. */
export function papierkorbSeit(anfrage: Anfrage): string {
  return new Date(Date.parse(anfrage.jetzt) - PAPIERKORB_TAGE * TAG_MS).toISOString();
}

function sperre(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

/** By whom each command is taken back at the moment: a taken back taking back does not count. */
export function wirksameRuecknahmen(
  ruecknahmen: readonly { readonly id: number; readonly nimmtZurueck: number }[],
): Map<number, number> {
  const wirksam = new Map<number, number>();
  // From the last to the first: whether one counts depends on later ones only.
  for (const { id, nimmtZurueck } of ruecknahmen.toReversed()) {
    if (!wirksam.has(id) && !wirksam.has(nimmtZurueck)) wirksam.set(nimmtZurueck, id);
  }
  return wirksam;
}

async function ladeSchritte(anfrage: Anfrage, befehlId: number): Promise<Zeilenschritt[]> {
  return zeilenschritte(await protokollRepository(anfrage.db).aenderungenDer([befehlId]));
}

/** The account has to hold the right to write for every row, as it was and as it is. */
function darfSchreiben(leser: Leser, schritte: readonly Zeilenschritt[]): boolean {
  return schritte.every(({ tabelle, vorher, nachher }) =>
    [vorher, nachher].every((zeile) => zeile === null || leser.darf('schreiben', tabelle, zeile)),
  );
}

function istUmkehrbar(leser: Leser, schritte: readonly Zeilenschritt[]): boolean {
  return (
    schritte.length > 0 &&
    schritte.every(({ tabelle, istVergessen, vorher }) => {
      const umkehrbar = leser.beschreibung(tabelle)?.istUmkehrbar ?? true;
      return !istVergessen && (umkehrbar === 'ausser_anlegen' ? vorher !== null : umkehrbar);
    })
  );
}

/** What stands against taking the command back: rows that no longer are what it left, and who changed them. */
async function ueberholt(anfrage: Anfrage, leser: Leser, befehl: Befehl, schritte: readonly Zeilenschritt[]) {
  const repository = protokollRepository(anfrage.db);
  const namen = await repository.anzeigenamen();
  const gruende: Grund[] = [];
  for (const { tabelle, id, nachher, vorher } of schritte) {
    if (istGleich(nachher, await zeilenRepository(anfrage.db).eine(tabelle, id))) continue;
    const spaetere = await repository.spaetereAenderungen(tabelle, id, befehl.id);
    const letzter = (await repository.befehle(spaetere.map(({ befehlId }) => befehlId))).toSorted(
      (a, b) => b.id - a.id,
    )[0];
    const wer = letzter && (letzter.kontoId === anfrage.konto.id ? 'dieses Konto' : namen.get(letzter.kontoId));
    const was = leser.was(tabelle, id, nachher ?? vorher);
    gruende.push(
      sperre(
        'inzwischen-geaendert',
        letzter === undefined
          ? `Inzwischen ist anders, was dieser Schritt hinterlassen hat: ${was}.`
          : `${wer ?? 'Ein anderes Konto'} hat am ${zeitpunkt(letzter.am)} ${wasGetanWurde(leser, letzter.vorgang, await ladeSchritte(anfrage, letzter.id))}.`,
        'Den neuen Stand ansehen und von Hand ändern, oder zuerst die spätere Änderung rückgängig machen.',
      ),
    );
  }
  return gruende.filter(({ satz }, stelle) => gruende.findIndex((anderer) => anderer.satz === satz) === stelle);
}

function zeitpunkt(iso: string): string {
  return new Date(iso).toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' });
}

/** The row with a version higher than any that a window may have read. */
function mitSpur(anfrage: Anfrage, zeile: Zeile, hoechsteVersion: number): Zeile {
  if (!('version' in zeile)) return zeile;
  return {
    ...zeile,
    version: hoechsteVersion + 1,
    geaendert_am: anfrage.jetzt,
    geaendert_von: anfrage.konto.anzeigename,
  };
}

function versionIn(json: string | null): number {
  return json === null ? 0 : Number(zeileAus(json)['version'] ?? 0);
}

/** Puts every row back, the last change first. */
async function stelleWiederHer(anfrage: Anfrage, aenderungen: readonly Aenderung[]): Promise<void> {
  const zeilen = zeilenRepository(anfrage.db);
  const jeZeile = Map.groupBy(aenderungen, ({ tabelle, zeileId }) => `${tabelle} ${zeileId}`);
  for (const { tabelle, zeileId, vorher, nummer } of aenderungen.toReversed()) {
    if (vorher === null) {
      await zeilen.loesche(tabelle, zeileId);
      continue;
    }
    const jetzige = await zeilen.eine(tabelle, zeileId);
    const eigene = jeZeile.get(`${tabelle} ${zeileId}`) ?? [];
    const istLetzterSchritt = eigene[0]?.nummer === nummer;
    const versionen = eigene.map((eine) => Math.max(versionIn(eine.vorher), versionIn(eine.nachher)));
    // The row may have moved on by taking back and doing again.
    versionen.push(Number(jetzige?.['version'] ?? 0));
    const alte = zeileAus(vorher);
    const neue = istLetzterSchritt ? mitSpur(anfrage, alte, Math.max(...versionen)) : alte;
    if (jetzige === null) await zeilen.fuegeEin(tabelle, neue);
    else await zeilen.aendere(tabelle, zeileId, neue);
  }
}

const VERWEIS = sperre(
  'wird-gebraucht',
  'Andere Einträge hängen inzwischen daran.',
  'Zuerst ändern oder löschen, was später dazugekommen ist.',
);
const VERGEBEN = sperre(
  'inzwischen-vergeben',
  'Ein anderer Eintrag hat inzwischen denselben Schlüssel oder Zeitraum.',
  'Den anderen Eintrag zuerst ändern.',
);

/**
 * Takes a command back, as a command of its own: rows that no longer are what it left, or others that have come to need
 * them, forbid it (`GESPERRT`). Taking back the taking back does it again. Numbers that were given stay given.
 */
export async function macheRueckgaengig(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  befehlId: number,
): Promise<Schritt> {
  try {
    return await inEigenerTransaktion(anfrage, async (anfrage) => nimmZurueck(anfrage, anmeldungen, befehlId));
  } catch (fehler) {
    if (istDoppelt(fehler)) throw gesperrt([VERGEBEN]);
    throw fehler;
  }
}

/** A command that may be taken back, with what it did. Throws what stands against it. */
async function ruecknehmbarer(anfrage: Anfrage, leser: Leser, befehlId: number) {
  const repository = protokollRepository(anfrage.db);
  const befehl = await repository.befehl(befehlId);
  const aenderungen = await repository.aenderungenDer([befehlId]);
  const schritte = zeilenschritte(aenderungen);
  const istLesbar = schritte.some(({ tabelle, vorher, nachher, istVergessen }) => {
    const zeile = nachher ?? vorher;
    return istVergessen || (zeile !== null && leser.darf('lesen', tabelle, zeile));
  });
  if (befehl === null || !istLesbar) throw nichtGefunden('Dieser Schritt');
  if (!istUmkehrbar(leser, schritte)) {
    throw gesperrt([
      sperre(
        'nicht-umkehrbar',
        'Dieser Schritt kann nicht rückgängig gemacht werden.',
        `Gelöschtes lässt sich ${PAPIERKORB_TAGE} Tage lang zurückholen; Konten werden auf ihrer Seite geändert.`,
      ),
    ]);
  }
  if (!darfSchreiben(leser, schritte)) throw nichtErlaubt('Für diesen Schritt fehlt diesem Konto das Recht.');
  if (wirksameRuecknahmen(await repository.ruecknahmen()).has(befehlId)) {
    throw gesperrt([
      sperre('schon-rueckgaengig', 'Dieser Schritt ist schon rückgängig gemacht.', 'Den neuen Stand ansehen.'),
    ]);
  }
  const gruende = await ueberholt(anfrage, leser, befehl, schritte);
  if (gruende.length > 0) throw gesperrt(gruende);
  return { befehl, aenderungen, schritte };
}

async function nimmZurueck(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  befehlId: number,
): Promise<Schritt> {
  const { befehl, aenderungen, schritte } = await mitLeser(anfrage, anmeldungen, (leser) =>
    ruecknehmbarer(anfrage, leser, befehlId),
  );
  const repository = protokollRepository(anfrage.db);
  const zeilen = zeilenRepository(anfrage.db);
  await zeilen.verschiebeVerweispruefung();
  let letzte = 0;
  const arbeit = async () => {
    await stelleWiederHer(anfrage, aenderungen);
    letzte = await repository.letzteAenderung();
    // Others may have changed since what the rows that come back say of them.
    for (const { nachRuecknahme } of anmeldungen) await nachRuecknahme?.(anfrage, aenderungen);
  };
  await zeichneAuf(anfrage, arbeit, befehlId);
  const neuer = (await repository.ruecknahmen()).findLast(({ nimmtZurueck }) => nimmtZurueck === befehlId);
  if (neuer === undefined) throw new Error('The command that takes back left no trace.');
  const beruehrte = zeilenschritte(
    (await repository.aenderungenDer([neuer.id])).filter(({ nummer }) => nummer <= letzte),
  );
  const istFremdes = beruehrte.some(
    (einer) => !schritte.some(({ tabelle, id }) => tabelle === einer.tabelle && id === einer.id),
  );
  if (istFremdes || (await zeilen.hatTotenVerweis(beruehrte))) throw gesperrt([VERWEIS]);
  const satz = await mitLeser(anfrage, anmeldungen, (leser) =>
    Promise.resolve(wasGetanWurde(leser, befehl.vorgang, schritte)),
  );
  return { befehlId: neuer.id, satz };
}

/** The own last step that can be taken back: done by this account, not taken back, with rows it may write. */
export async function letzterSchritt(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
): Promise<Schritt | null> {
  const repository = protokollRepository(anfrage.db);
  const befehle = await repository.befehleVon(anfrage.konto.id, HOECHSTENS_BEFEHLE);
  const zurueckgenommene = wirksameRuecknahmen(await repository.ruecknahmen());
  for (const { id, vorgang } of befehle) {
    if (zurueckgenommene.has(id)) continue;
    const schritte = await ladeSchritte(anfrage, id);
    const satz = await mitLeser(anfrage, anmeldungen, (leser) =>
      Promise.resolve(
        istUmkehrbar(leser, schritte) && darfSchreiben(leser, schritte)
          ? wasGetanWurde(leser, vorgang, schritte)
          : null,
      ),
    );
    if (satz !== null) return { befehlId: id, satz };
  }
  return null;
}

/** Deleted records of the last 30 days that this account may bring back, newest first. */
export async function listePapierkorb(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
): Promise<Papierkorbeintrag[]> {
  const repository = protokollRepository(anfrage.db);
  const befehle = await repository.befehleMitLoeschung(papierkorbSeit(anfrage));
  const zurueckgenommene = wirksameRuecknahmen(await repository.ruecknahmen());
  const namen = await repository.anzeigenamen();
  return mitLeser(anfrage, anmeldungen, async (leser) => {
    const eintraege: Papierkorbeintrag[] = [];
    for (const { id, am, kontoId } of befehle) {
      if (zurueckgenommene.has(id)) continue;
      const schritte = await ladeSchritte(anfrage, id);
      if (!istUmkehrbar(leser, schritte) || !darfSchreiben(leser, schritte)) continue;
      const geloeschtes = gegenstaende(leser, schritte).find((schritt) => artVon(schritt) === 'geloescht');
      if (geloeschtes === undefined) continue;
      const { tabelle, vorher } = geloeschtes;
      if ((await zeilenRepository(anfrage.db).eine(tabelle, geloeschtes.id)) !== null) continue;
      eintraege.push({
        befehlId: id,
        am,
        von: namen.get(kontoId) ?? '–',
        was: ohneArtikel(leser.was(tabelle, geloeschtes.id, vorher)),
        bis: plusTage(zDatum.parse(am.slice(0, 10)), PAPIERKORB_TAGE),
      });
    }
    return eintraege;
  });
}
