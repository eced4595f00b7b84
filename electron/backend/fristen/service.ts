import { plusTage } from '../../../shared/foundation/date.ts';
import { bezugsangaben, zielVon } from '../../../shared/foundation/reference.ts';
import { sichtFuer } from '../../../shared/foundation/rights.ts';
import { istGeschichte, nachFaelligkeit } from '../../../shared/fristen/rules.ts';
import type { Frist, Fristvorschlag, WiedervorlageEingabe } from '../../../shared/fristen/types.ts';
import { naechsterWerktag, werktagshinweis } from '../../../shared/fristen/workday.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import { alsLeser, siehtKommune, type Anfrage } from '../context.ts';
import { gibtEsKommunen } from '../database/kommunen-there.ts';
import { lesbareBezuege } from '../database/kommunen-sicht.ts';
import { eingabefehler, nichtGefunden } from '../failures.ts';
import type { Fristquelle } from '../registration.ts';
import { schreibeKalender } from './calendar.ts';
import { fristenRepository, type Haken, type Wiedervorlage } from './repository.ts';

const WIEDERVORLAGE = 'Diese Wiedervorlage';
const PRAEFIX = 'wiedervorlage:';

function repositoryFuer(anfrage: Anfrage) {
  const { db, konto, kommunen: sicht, zuteilungen } = anfrage;
  return fristenRepository(db, { sicht, bezuege: lesbareBezuege(zuteilungen, sicht), kontoId: konto.id });
}

/** The id of the row; the id of a deadline where it is none of a Wiedervorlage. */
function zeilenIdVon(id: string): string {
  return id.startsWith(PRAEFIX) ? id.slice(PRAEFIX.length) : id;
}

function mitWerktag({ faelligAm, vorlaufTage }: Pick<Frist, 'faelligAm' | 'vorlaufTage'>) {
  return {
    faelligAm,
    vorlaufTage,
    naechsterWerktag: naechsterWerktag(faelligAm),
    werktagshinweis: werktagshinweis(faelligAm),
    vorlaufAb: plusTage(faelligAm, -vorlaufTage),
  };
}

function fristAusWiedervorlage(eine: Wiedervorlage): Frist {
  const { titel, kommuneId, kontoId, bezug, erledigtAm, erledigtVon, version } = eine;
  return {
    id: `${PRAEFIX}${eine.id}`,
    art: 'wiedervorlage',
    titel,
    ...mitWerktag(eine),
    kommuneId,
    kontoId,
    bezug,
    ziel: bezug === null ? null : zielVon(bezug),
    quelle: null,
    gewissheit: null,
    erledigtAm,
    erledigtVon,
    version,
  };
}

function fristAusVorschlag(vorschlag: Fristvorschlag, haken: Haken | undefined): Frist {
  const { id, titel, kommuneId, bezug, ziel, quelle, gewissheit } = vorschlag;
  return {
    id,
    art: 'frist',
    titel,
    ...mitWerktag(vorschlag),
    kommuneId,
    kontoId: null,
    bezug,
    ziel,
    quelle,
    gewissheit,
    erledigtAm: haken?.erledigtAm ?? null,
    erledigtVon: haken?.erledigtVon ?? null,
    version: null,
  };
}

/** Deadlines of the slices that the account may read, and only of the Kommunen whose deadlines it sees. */
async function abgeleitete(anfrage: Anfrage, quellen: readonly Fristquelle[]): Promise<Frist[]> {
  const repository = repositoryFuer(anfrage);
  const haken = await repository.haken();
  const eingerichtetAm = await repository.eingerichtetAm();
  const fristen: Frist[] = [];
  for (const quelle of quellen) {
    const leser = alsLeser(anfrage, quelle);
    if (leser === null) continue;
    for (const vorschlag of await quelle.fristen(leser)) {
      if (vorschlag.kommuneId !== null && !siehtKommune(anfrage, vorschlag.kommuneId)) continue;
      const frist = fristAusVorschlag(vorschlag, haken.get(vorschlag.id));
      if (!istGeschichte(frist, anfrage.heute, eingerichtetAm)) fristen.push(frist);
    }
  }
  return fristen;
}

/** Deadlines and Wiedervorlagen that the account sees, the earliest first. */
export async function listeFristen(
  anfrage: Anfrage,
  quellen: readonly Fristquelle[],
  { mitErledigten }: { readonly mitErledigten: boolean },
): Promise<Frist[]> {
  const wiedervorlagen = (await repositoryFuer(anfrage).liste()).map(fristAusWiedervorlage);
  return [...wiedervorlagen, ...(await abgeleitete(anfrage, quellen))]
    .filter(({ erledigtAm }) => mitErledigten || erledigtAm === null)
    .sort(nachFaelligkeit);
}

/** A Kommune has to be one that the account sees; without one only who sees all may remind everybody. */
async function pruefeKommune(
  anfrage: Anfrage,
  { kommuneId, istNurEigene, bezug }: WiedervorlageEingabe,
): Promise<void> {
  const angaben = bezug === null ? null : bezugsangaben(bezug.tabelle);
  if (angaben !== null && sichtFuer(anfrage.zuteilungen, angaben.datenart, 'lesen') === 'keine') {
    throw nichtGefunden('Der Eintrag zu dieser Wiedervorlage');
  }
  if (kommuneId !== null && !(await gibtEsKommunen(anfrage, [kommuneId]))) {
    throw eingabefehler([{ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }]);
  }
  if (kommuneId === null && !istNurEigene && anfrage.kommunen !== 'alle') {
    throw eingabefehler([{ feld: 'kommuneId', satz: 'Bitte die Kommune wählen oder nur für sich selbst erinnern.' }]);
  }
}

/** Sets a Wiedervorlage. `EINGABE` at `kommuneId`. */
export async function legeWiedervorlageAn(anfrage: Anfrage, eingabe: WiedervorlageEingabe): Promise<Frist> {
  await pruefeKommune(anfrage, eingabe);
  return inTransaktion(anfrage, async (anfrage) => {
    const { istNurEigene, ...werte } = eingabe;
    const neu: Wiedervorlage = {
      ...werte,
      id: anfrage.neueId(),
      kontoId: istNurEigene ? anfrage.konto.id : null,
      erledigtAm: null,
      erledigtVon: null,
      version: 1,
      ...spurVon(anfrage),
    };
    await repositoryFuer(anfrage).einfuegen(neu);
    return fristAusWiedervorlage(neu);
  });
}

/** Changes a Wiedervorlage. `EINGABE` at `kommuneId`, `VERALTET` where somebody else was faster. */
export async function aendereWiedervorlage(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: string; version: number; eingabe: WiedervorlageEingabe },
): Promise<Frist> {
  await pruefeKommune(anfrage, eingabe);
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.eine(zeilenIdVon(id)), version, WIEDERVORLAGE);
    const { istNurEigene, ...werte } = eingabe;
    const neu: Wiedervorlage = {
      ...bisher,
      ...werte,
      kontoId: istNurEigene ? anfrage.konto.id : null,
      version: version + 1,
      ...spurVon(anfrage),
    };
    getroffen(await repository.aendern(neu, version), bisher);
    return fristAusWiedervorlage(neu);
  });
}

/** Ticks a Wiedervorlage or a deadline off, or takes that back. The same twice is no failure. */
export async function erledigeFrist(
  anfrage: Anfrage,
  quellen: readonly Fristquelle[],
  { id, istErledigt }: { readonly id: string; readonly istErledigt: boolean },
): Promise<void> {
  const haken: Haken = { erledigtAm: anfrage.jetzt, erledigtVon: anfrage.konto.anzeigename };
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    if (!id.startsWith(PRAEFIX)) {
      if (!(await abgeleitete(anfrage, quellen)).some((frist) => frist.id === id)) throw nichtGefunden('Diese Frist');
      await (istErledigt ? repository.hakeAb(id, haken) : repository.nimmHakenWeg(id));
      return;
    }
    const bisher = await repository.eine(zeilenIdVon(id));
    if (bisher === null) throw nichtGefunden(WIEDERVORLAGE);
    const neu = { ...bisher, erledigtAm: null, erledigtVon: null, ...(istErledigt ? haken : {}), ...spurVon(anfrage) };
    getroffen(await repository.aendern({ ...neu, version: bisher.version + 1 }, bisher.version), bisher);
  });
}

/** Deletes a Wiedervorlage. */
export async function loescheWiedervorlage(
  anfrage: Anfrage,
  { id, version }: { id: string; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.eine(zeilenIdVon(id)), version, WIEDERVORLAGE);
    getroffen(await repository.loeschen(bisher.id, version), bisher);
  });
}

/** The deadline without the names of refugees: a calendar file leaves the Datenbestand in plain text. */
function ohneFall(frist: Frist): Frist {
  if (frist.bezug?.tabelle !== 'haushalte') return frist;
  return { ...frist, titel: frist.art === 'frist' ? 'Frist zu einem Fall' : 'Wiedervorlage zu einem Fall' };
}

/** What is open as a calendar file, with the day in its name. It names no case. */
export async function fristenAlsKalender(
  anfrage: Anfrage,
  quellen: readonly Fristquelle[],
): Promise<{ readonly name: string; readonly text: string }> {
  const fristen = await listeFristen(anfrage, quellen, { mitErledigten: false });
  return { name: `Fristen-${anfrage.heute}.ics`, text: schreibeKalender(fristen.map(ohneFall), anfrage.jetzt) };
}
