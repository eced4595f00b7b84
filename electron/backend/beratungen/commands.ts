import { sql } from 'kysely';
import { beteiligte, inUnterkunft } from '../../../shared/beratungen/rules-day.ts';
import { anliegenVon, pruefeBeratung, themenText } from '../../../shared/beratungen/rules.ts';
import type { Beratung, BeratungEingabe, BeratungWeiterleitung } from '../../../shared/beratungen/types.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import {
  zBeratungId,
  zGruppenId,
  type BeratungId,
  type GruppenId,
  type HaushaltId,
} from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import { alsLeser, type Anfrage } from '../context.ts';
import { gibtEsKommunen } from '../database/kommunen-there.ts';
import { eingabefehler, Fachfehler, gesperrt, nichtErlaubt } from '../failures.ts';
import { ganzeAkte, istWaehlbar, ladeAkte } from '../faelle/service.ts';
import { legeWiedervorlageAn } from '../fristen/service.ts';
import { istZielDesHaushalts } from '../integrationsplaene/service.ts';
import { fuehreMitGespraech, leiteAusAkteWeiter, loescheUnberuehrteWeiterleitung } from '../termine/weiterleitungen.ts';
import { BERATUNG, repositoryFuer } from './service.ts';

/** Noting, changing and deleting of talks. */

/** What forbids a talk on that day; everything else is a sentence at its field. */
const TAGESSPERREN: readonly string[] = ['beratung-in-der-zukunft', 'beratung-vor-ankunft', 'beratung-vor-aub'];

function wirf(gruende: readonly Grund[]): void {
  if (istFrei(gruende)) return;
  const sperren = gruende.filter(({ schwere }) => schwere === 'sperrt');
  if (sperren.some(({ code }) => TAGESSPERREN.includes(code))) throw gesperrt(sperren);
  throw eingabefehler(sperren.map(({ feld, satz }) => ({ feld: feld ?? '', satz })));
}

/** Personal that the account sees, and a Kommune where the talk has no case; who held it before may stay. */
async function pruefeBezuege(anfrage: Anfrage, eingabe: BeratungEingabe, bisher: Beratung | null): Promise<void> {
  if (!(await istWaehlbar(anfrage, eingabe.personalId, bisher && { zustaendigId: bisher.personalId }))) {
    throw eingabefehler([{ feld: 'personalId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' }]);
  }
  if (eingabe.haushaltId === null && !(await gibtEsKommunen(anfrage, [eingabe.kommuneId]))) {
    throw eingabefehler([{ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }]);
  }
  const { haushaltId, zielKennung } = eingabe;
  if (haushaltId === null || zielKennung === null || zielKennung === bisher?.zielKennung) return;
  if (await istZielDesHaushalts(anfrage, haushaltId, zielKennung)) return;
  throw eingabefehler([{ feld: 'zielKennung', satz: 'Dieses Ziel steht in keinem Plan des Falls. Bitte neu wählen.' }]);
}

type Inhalt = Omit<BeratungEingabe, 'weiterleitungen' | 'wiedervorlageAm'>;

/** What is kept of the note; places that nothing was asked for are empty. */
function inhaltVon(eingabe: BeratungEingabe): Inhalt {
  const { weiterleitungen: _weiterleitungen, wiedervorlageAm: _wiedervorlage, ...inhalt } = eingabe;
  return {
    ...inhalt,
    personIds: [...new Set(inhalt.personIds)],
    themen: [...new Set(inhalt.themen)],
    begleitungZu: inhalt.ort === 'begleitung' ? inhalt.begleitungZu : '',
    stichwort: inhalt.themen.includes('sonstige') ? inhalt.stichwort : '',
  };
}

async function geprueft(
  anfrage: Anfrage,
  eingabe: BeratungEingabe,
  bisher: Beratung | null,
): Promise<{ akte: Fallakte | null; gruende: Grund[] }> {
  const { haushaltId, am } = eingabe;
  // With the addresses of a protected household: its talks in the Gemeinschaftsunterkunft count like others (N7).
  const akte = haushaltId === null ? null : await ganzeAkte(anfrage, haushaltId);
  const gruende = pruefeBeratung(eingabe, {
    heute: anfrage.heute,
    akte,
    bisherige: bisher?.personIds ?? [],
    gibtEsSchon: haushaltId !== null && (await repositoryFuer(anfrage).gibtEs(haushaltId, am, bisher?.id ?? null)),
  });
  wirf(gruende);
  await pruefeBezuege(anfrage, eingabe, bisher);
  return { akte, gruende: gruende.filter(({ schwere }) => schwere === 'warnt') };
}

/** A refusal of the Weiterleitung, at its place in the note. */
function anStelle(fehler: unknown, stelle: number): unknown {
  if (!(fehler instanceof Fachfehler)) return fehler;
  const { fehlschlag } = fehler;
  const feld = (name: string | null) => `weiterleitungen.${stelle}.${name ?? 'ziel'}`;
  if (fehlschlag.code === 'EINGABE') {
    return eingabefehler(fehlschlag.felder.map((eines) => ({ ...eines, feld: feld(eines.feld) })));
  }
  if (fehlschlag.code !== 'GESPERRT') return fehler;
  return eingabefehler(fehlschlag.gruende.map((grund) => ({ feld: feld(grund.feld), satz: grund.satz })));
}

async function leiteAlleWeiter(
  anfrage: Anfrage,
  beratung: Beratung,
  { akte, weiterleitungen }: { readonly akte: Fallakte; readonly weiterleitungen: readonly BeratungWeiterleitung[] },
): Promise<Beratung> {
  const ids = [...beratung.weiterleitungIds];
  for (const [stelle, eine] of weiterleitungen.entries()) {
    try {
      const { id } = await leiteAusAkteWeiter(anfrage, akte, {
        haushaltId: akte.haushalt.id,
        kommuneId: beratung.kommuneId,
        personIds: beteiligte(beratung, akte).map((person) => person.id),
        ziel: eine.ziel,
        partnerId: eine.partnerId,
        stelle: eine.stelle,
        anliegen: anliegenVon(eine, beratung),
        am: beratung.am,
        personalId: beratung.personalId,
      });
      await repositoryFuer(anfrage).verknuepfe(beratung.id, id);
      ids.push(id);
    } catch (fehler) {
      throw anStelle(fehler, stelle);
    }
  }
  return { ...beratung, weiterleitungIds: ids.toSorted() };
}

async function setzeWiedervorlage(anfrage: Anfrage, beratung: Beratung, eingabe: BeratungEingabe): Promise<void> {
  if (eingabe.wiedervorlageAm === null) return;
  const leser = alsLeser(anfrage, { datenart: 'fristen', nenntPersonen: false });
  if (leser === null) throw nichtErlaubt('Für Wiedervorlagen fehlt diesem Konto das Recht.');
  const { haushaltId, kommuneId, ergebnis, themen, stichwort } = beratung;
  // Without a case everybody of the Kommune reads it.
  const woran = (haushaltId !== null && ergebnis) || themenText(themen, haushaltId === null ? '' : stichwort);
  const titel = `Nach Gespräch am ${zeigeDatum(beratung.am)}: ${woran}`;
  await legeWiedervorlageAn(leser, {
    titel: titel.slice(0, 200),
    faelligAm: eingabe.wiedervorlageAm,
    vorlaufTage: 0,
    kommuneId,
    istNurEigene: false,
    bezug: haushaltId === null ? null : { tabelle: 'haushalte', id: haushaltId },
  });
}

/** What follows of a note beside its row. */
async function fuehreAus(
  anfrage: Anfrage,
  beratung: Beratung,
  { akte, eingabe }: { readonly akte: Fallakte | null; readonly eingabe: BeratungEingabe },
): Promise<Beratung> {
  const { weiterleitungen } = eingabe;
  const ganze = akte === null ? beratung : await leiteAlleWeiter(anfrage, beratung, { akte, weiterleitungen });
  await setzeWiedervorlage(anfrage, ganze, eingabe);
  return ganze;
}

interface Notiertes {
  readonly beratung: Beratung;
  readonly hinweise: Grund[];
}

/**
 * Keeps a talk with its Weiterleitungen and its Wiedervorlage. Kommune and kind come from the file (Z3, Z12); without a
 * name it counts as a single person in the Kommune that is named (Z8).
 */
async function notiere(anfrage: Anfrage, eingabe: BeratungEingabe, gruppeId: GruppenId | null): Promise<Notiertes> {
  const { akte, gruende } = await geprueft(anfrage, eingabe, null);
  const beratung: Beratung = {
    ...inhaltVon(eingabe),
    id: zBeratungId.parse(anfrage.neueId()),
    kommuneId: akte?.haushalt.kommuneId ?? eingabe.kommuneId,
    adressat: akte?.haushalt.art ?? 'einzelperson',
    inGemeinschaftsunterkunft: akte !== null && inUnterkunft(eingabe, akte),
    gruppeId,
    weiterleitungIds: [],
    version: 1,
    ...spurVon(anfrage),
  };
  await repositoryFuer(anfrage).einfuegen(beratung);
  return { beratung: await fuehreAus(anfrage, beratung, { akte, eingabe }), hinweise: gruende };
}

/** Notes one talk and answers with what should be known of it. `EINGABE` at the field, `GESPERRT` for the day. */
export async function legeBeratungAn(
  anfrage: Anfrage,
  { eingabe }: { readonly eingabe: BeratungEingabe },
): Promise<Notiertes> {
  return inTransaktion(anfrage, (anfrage) => notiere(anfrage, eingabe, null));
}

/** The sentence with the case that it is about. */
function mitFall<T extends { readonly satz: string }>(eines: T, bezeichnung: string): T {
  return { ...eines, satz: `${bezeichnung}: ${eines.satz}` };
}

/** Which case of the group it is about. */
function imFallDerGruppe(fehler: unknown, bezeichnung: string): unknown {
  if (!(fehler instanceof Fachfehler)) return fehler;
  const { fehlschlag } = fehler;
  if (fehlschlag.code === 'EINGABE') {
    return eingabefehler(fehlschlag.felder.map((feld) => mitFall(feld, bezeichnung)));
  }
  if (fehlschlag.code !== 'GESPERRT') return fehler;
  return gesperrt(fehlschlag.gruende.map((grund) => mitFall(grund, bezeichnung)));
}

/**
 * One talk for each case of a group (Z10), with its own Weiterleitungen and Wiedervorlage; all or none. Persons are those
 * of each household; where nobody of one is named, its whole family. A goal of a plan belongs to no group.
 */
export async function legeGruppeAn(
  anfrage: Anfrage,
  { haushaltIds, eingabe }: { readonly haushaltIds: readonly HaushaltId[]; readonly eingabe: BeratungEingabe },
): Promise<{ beratungen: Beratung[]; hinweise: Grund[] }> {
  return inTransaktion(anfrage, async (anfrage) => {
    const gruppeId = zGruppenId.parse(anfrage.neueId());
    const akten: Fallakte[] = [];
    for (const id of new Set(haushaltIds)) akten.push(await ladeAkte(anfrage, id));
    if (akten.length < 2) {
      throw eingabefehler([{ feld: 'haushaltIds', satz: 'Bitte mindestens zwei verschiedene Fälle wählen.' }]);
    }
    const bekannte = new Set(akten.flatMap(({ personen }) => personen.map(({ id }) => id)));
    if (!eingabe.personIds.every((id) => bekannte.has(id))) {
      throw eingabefehler([
        { feld: 'personIds', satz: 'Eine Person gehört zu keinem dieser Fälle. Bitte neu wählen.' },
      ]);
    }
    const beratungen: Beratung[] = [];
    const alleHinweise: Grund[] = [];
    for (const { haushalt, personen } of akten) {
      const personIds = eingabe.personIds.filter((id) => personen.some((person) => person.id === id));
      const einzelne = { ...eingabe, haushaltId: haushalt.id, personIds, zielKennung: null };
      try {
        const { beratung, hinweise } = await notiere(anfrage, einzelne, gruppeId);
        beratungen.push(beratung);
        alleHinweise.push(...hinweise.map((grund) => mitFall(grund, haushalt.bezeichnung)));
      } catch (fehler) {
        throw imFallDerGruppe(fehler, haushalt.bezeichnung);
      }
    }
    return { beratungen, hinweise: alleHinweise };
  });
}

interface Sprechtagsfehler {
  readonly zeile: number;
  readonly feld: string;
  readonly satz: string;
}

interface Sprechtagsergebnis {
  readonly angelegte: { zeile: number; id: BeratungId }[];
  readonly fehler: Sprechtagsfehler[];
  /** What should be known of the lines that were kept. */
  readonly hinweise: (Grund & { zeile: number })[];
}

/** What is wrong with a line; other failures are none of the line. */
function zeilenfehler(fehler: unknown, zeile: number): Sprechtagsfehler[] {
  if (!(fehler instanceof Fachfehler)) throw fehler;
  const { fehlschlag } = fehler;
  switch (fehlschlag.code) {
    case 'EINGABE':
      return fehlschlag.felder.map(({ feld, satz }) => ({ zeile, feld, satz }));
    case 'GESPERRT':
      return fehlschlag.gruende.map(({ feld, satz, ausweg }) => ({
        zeile,
        feld: feld ?? 'haushaltId',
        satz: `${satz} ${ausweg}`,
      }));
    case 'NICHT_GEFUNDEN':
      return [{ zeile, feld: 'haushaltId', satz: fehlschlag.satz }];
    default:
      throw fehler;
  }
}

/** The talks of a whole Sprechtag in one command, line by line: one that is refused leaves the others. */
export async function erfasseSprechtag(
  anfrage: Anfrage,
  zeilen: readonly BeratungEingabe[],
): Promise<Sprechtagsergebnis> {
  return inTransaktion(anfrage, async (anfrage) => {
    const angelegte: Sprechtagsergebnis['angelegte'] = [];
    const alleFehler: Sprechtagsfehler[] = [];
    const alleHinweise: Sprechtagsergebnis['hinweise'] = [];
    for (const [zeile, eingabe] of zeilen.entries()) {
      await sql`savepoint sprechtagszeile`.execute(anfrage.db);
      try {
        const { beratung, hinweise } = await notiere(anfrage, eingabe, null);
        angelegte.push({ zeile, id: beratung.id });
        alleHinweise.push(...hinweise.map((grund) => ({ ...grund, zeile })));
      } catch (fehler) {
        await sql`rollback to sprechtagszeile`.execute(anfrage.db);
        alleFehler.push(...zeilenfehler(fehler, zeile));
      }
      await sql`release sprechtagszeile`.execute(anfrage.db);
    }
    return { angelegte, fehler: alleFehler, hinweise: alleHinweise };
  });
}

interface Stelle {
  readonly id: BeratungId;
  readonly version: number;
}

/**
 * Changes a talk. It stays in its case, and keeps Kommune and kind of the day on which it was noted (Z3, Z12). Those
 * Weiterleitungen that it has stay, and follow its day and who held it (Z1, Z12); what `weiterleitungen` and `wiedervorlageAm` say comes in addition.
 */
export async function aendereBeratung(
  anfrage: Anfrage,
  { id, version, eingabe }: Stelle & { readonly eingabe: BeratungEingabe },
): Promise<Beratung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await repositoryFuer(anfrage).eine(id), version, BERATUNG);
    const { haushaltId } = bisher;
    const inhalt = { ...eingabe, haushaltId };
    const { akte } = await geprueft(anfrage, inhalt, bisher);
    const istSelbesGespraech =
      bisher.am === eingabe.am && new Set([...bisher.personIds, ...eingabe.personIds]).size === bisher.personIds.length;
    const neu: Beratung = {
      ...bisher,
      ...inhaltVon(inhalt),
      kommuneId: akte === null ? eingabe.kommuneId : bisher.kommuneId,
      inGemeinschaftsunterkunft:
        akte === null || istSelbesGespraech ? bisher.inGemeinschaftsunterkunft : inUnterkunft(inhalt, akte),
      version: version + 1,
      ...spurVon(anfrage),
    };
    getroffen(await repositoryFuer(anfrage).aendern(neu, version), bisher);
    for (const weiterleitungId of bisher.weiterleitungIds) {
      await fuehreMitGespraech(anfrage, weiterleitungId, { bisher, neu });
    }
    return fuehreAus(anfrage, neu, { akte, eingabe: inhalt });
  });
}

/**
 * Deletes a talk, to the bin. Its Weiterleitungen go along as long as nothing came of them (Z13: what is called off does not
 * count); those that somebody took further stay in the case. A Wiedervorlage stays.
 */
export async function loescheBeratung(anfrage: Anfrage, { id, version }: Stelle): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert(await repositoryFuer(anfrage).eine(id), version, BERATUNG);
    for (const weiterleitungId of bisher.weiterleitungIds) {
      await loescheUnberuehrteWeiterleitung(anfrage, weiterleitungId);
    }
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}
