import { parse } from 'node:path';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { jahrVon } from '../../../shared/foundation/date.ts';
import { zAntragId, type AntragId } from '../../../shared/foundation/id.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import { istDasselbe, sperreDesPapiers, vorgeschlageneAnlagen } from '../../../shared/begleitpapiere/rules.ts';
import type { Begleitangaben, Begleitpapier, Papiermappe, Papierwahl } from '../../../shared/begleitpapiere/types.ts';
import { antragAlsBezug, antragAlsBlatt } from '../antraege/service.ts';
import { folgeDerUnterschrift } from '../antraege/weg.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { excelAusMappe } from '../documents/excel.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { packeZip } from '../documents/zip.ts';
import { neuerPapiercode } from '../dokumente/papiercode.ts';
import { legeDateiAb, legePapierAb, liesDokument, liesVorschau } from '../dokumente/service.ts';
import { eingabefehler, gesperrt, nichtGefunden, veraltet } from '../failures.ts';
import { ohneNamen } from '../personal/names.ts';
import { datenliste, datenlistenname } from './data-list.ts';
import { nenntCode } from './document-mitzeichnung.ts';
import { alsBegleitpapier, blattVon, eintraege, istUeberholt, ladeMappe, type Eintrag, type Mappe } from './folder.ts';
import { begleitpapiereRepository, type Papierzeile } from './repository.ts';

const PAPIER = 'Dieses Papier';

function eintragVon(mappe: Mappe, wahl: Papierwahl): Eintrag {
  const eintrag = eintraege(mappe).find(({ bedarf }) => istDasselbe(bedarf, wahl));
  if (eintrag === undefined) throw nichtGefunden(PAPIER);
  return eintrag;
}

/** The papers that belong to an Antrag with their state, and the ticks of A85 that follow from them. */
export async function listeBegleitpapiere(anfrage: Anfrage, antragId: AntragId): Promise<Papiermappe> {
  const mappe = await ladeMappe(anfrage, antragId);
  const papiere: Begleitpapier[] = [];
  for (const eintrag of eintraege(mappe)) papiere.push(await alsBegleitpapier(anfrage, mappe, eintrag));
  return ohneNamen(anfrage, { papiere, anlagen: vorgeschlageneAnlagen(papiere) });
}

/** The Kommune that employs has to be one that the account sees; the inputs have to be those of the paper. */
function pruefeAngaben(mappe: Mappe, { art }: Papierwahl, angaben: Begleitangaben): void {
  if (angaben.art !== art) {
    throw eingabefehler([{ feld: 'art', satz: 'Diese Angaben gehören zu einem anderen Papier.' }]);
  }
  if (angaben.art !== 'vereinbarung' || angaben.arbeitgeberinId === null) return;
  if (mappe.papier.kommune(angaben.arbeitgeberinId) === null) {
    throw eingabefehler([
      { feld: 'arbeitgeberinId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' },
    ]);
  }
}

/** Keeps the row of a paper: its first version, or one more. */
async function schreibe(
  anfrage: Anfrage,
  bisher: Papierzeile | null,
  neu: Papierwahl & Pick<Papierzeile, 'angaben' | 'dokumentId'>,
): Promise<Papierzeile> {
  const repository = begleitpapiereRepository(anfrage.db);
  const { antragId, art, kommuneId, personalId, angaben, dokumentId } = neu;
  const zeile: Papierzeile = {
    ...{ antragId, art, kommuneId, personalId, angaben, dokumentId },
    id: bisher?.id ?? anfrage.neueId(),
    version: (bisher?.version ?? 0) + 1,
    ...spurVon(anfrage),
  };
  if (bisher === null) await repository.einfuegen(zeile);
  else getroffen(await repository.aendern(zeile, bisher.version), bisher);
  return zeile;
}

/** Keeps what a paper needs beside the Antrag. */
export async function speichereBegleitpapier(
  anfrage: Anfrage,
  { wahl, version, angaben }: { wahl: Papierwahl; version: number | null; angaben: Begleitangaben },
): Promise<Begleitpapier> {
  return inTransaktion(anfrage, async (anfrage) => {
    const mappe = await ladeMappe(anfrage, wahl.antragId);
    const { zeile } = eintragVon(mappe, wahl);
    pruefeAngaben(mappe, wahl, angaben);
    if (version === null && zeile !== null) throw veraltet(zeile.geaendertVon, zeile.geaendertAm);
    if (version !== null) unveraendert(zeile, version, PAPIER);
    const neue = await schreibe(anfrage, zeile, { ...wahl, angaben, dokumentId: zeile?.dokumentId ?? null });
    const eintrag = eintragVon({ ...mappe, zeilen: [neue] }, wahl);
    return ohneNamen(anfrage, await alsBegleitpapier(anfrage, mappe, eintrag));
  });
}

/** The paper as blocks: as it was filed while that holds, else as it would be written today, a draft. */
export async function begleitpapierAlsBlatt(anfrage: Anfrage, wahl: Papierwahl): Promise<Blatt> {
  const mappe = await ladeMappe(anfrage, wahl.antragId);
  const eintrag = eintragVon(mappe, wahl);
  const { dokument } = eintrag;
  if (dokument !== null && wahl.art !== 'datenliste' && !(await istUeberholt(anfrage, mappe, eintrag))) {
    const abgelegt = await liesVorschau(anfrage, dokument.id);
    if (abgelegt?.art === 'blatt') return ohneNamen(anfrage, abgelegt.blatt);
  }
  return ohneNamen(anfrage, blattVon(mappe, eintrag));
}

interface Datei {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function excelVon(mappe: Mappe): Promise<Datei> {
  return { name: `${datenlistenname(mappe.papier)}.xlsx`, bytes: await excelAusMappe(datenliste(mappe.papier)) };
}

async function dateiVon(anfrage: Anfrage, mappe: Mappe, eintrag: Eintrag): Promise<Datei> {
  const { dokument, bedarf } = eintrag;
  // The filed file names everybody.
  if (dokument !== null && !anfrage.istOhneNamen && !(await istUeberholt(anfrage, mappe, eintrag))) {
    return { name: dokument.name, bytes: (await liesDokument(anfrage, dokument.id)).bytes };
  }
  if (bedarf.art === 'datenliste') return excelVon(mappe);
  const blatt = await ohneNamen(anfrage, blattVon(mappe, eintrag));
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}

/** The paper as a file; where it is filed and still holds, the very file that was filed. */
export async function begleitpapierAlsDatei(anfrage: Anfrage, wahl: Papierwahl): Promise<Datei> {
  const mappe = await ladeMappe(anfrage, wahl.antragId);
  return dateiVon(anfrage, mappe, eintragVon(mappe, wahl));
}

/** `Einvernehmen-A-dorf-2018-2.docx` where the name is taken. */
function freierName(name: string, vergeben: ReadonlyMap<string, unknown>): string {
  const { name: stamm, ext } = parse(name);
  let freier = name;
  for (let nummer = 2; vergeben.has(freier); nummer += 1) freier = `${stamm}-${nummer}${ext}`;
  return freier;
}

/** All papers of an Antrag in one archive. */
export async function alleBegleitpapiere(anfrage: Anfrage, antragId: AntragId): Promise<Datei> {
  const mappe = await ladeMappe(anfrage, antragId);
  const dateien = new Map<string, Uint8Array>();
  for (const eintrag of eintraege(mappe)) {
    const { name, bytes } = await dateiVon(anfrage, mappe, eintrag);
    dateien.set(freierName(name, dateien), bytes);
  }
  const { antrag, antragstellerin } = mappe.papier;
  const name = dateiname('Papiere', antragstellerin?.name ?? '', String(jahrVon(antrag.von)));
  return { name: `${name}.zip`, bytes: await packeZip(dateien) };
}

/** Files a paper under a code, which is then no draft any more; what is filed already and still holds stays. */
export async function legeBegleitpapierAb(anfrage: Anfrage, wahl: Papierwahl): Promise<Dokument> {
  const mappe = await ladeMappe(anfrage, wahl.antragId);
  const eintrag = eintragVon(mappe, wahl);
  const sperre = sperreDesPapiers(wahl.art, mappe.lage.antrag);
  if (sperre !== null) throw gesperrt([sperre]);
  if (eintrag.dokument !== null && !(await istUeberholt(anfrage, mappe, eintrag))) return eintrag.dokument;
  const bezug = await antragAlsBezug(anfrage, wahl.antragId);
  if (bezug === null) throw nichtGefunden('Dieser Antrag');
  // Packed before the transaction begins, which waits for nothing but the database.
  const lege = await ablageVon(anfrage, mappe, eintrag, bezug);
  return inTransaktion(anfrage, async (anfrage) => {
    const dokument = await lege(anfrage);
    const zeilen = await begleitpapiereRepository(anfrage.db).liste(wahl.antragId);
    const zeile = zeilen.find((eine) => istDasselbe(eine, wahl)) ?? null;
    // What somebody else saved meanwhile stays; the paper then counts as overtaken.
    const angaben = zeile?.angaben ?? eintrag.angaben;
    await schreibe(anfrage, zeile, { ...wahl, angaben, dokumentId: dokument.id });
    return dokument;
  });
}

type Bezug = NonNullable<Awaited<ReturnType<typeof antragAlsBezug>>>;

async function ablageVon(
  anfrage: Anfrage,
  mappe: Mappe,
  eintrag: Eintrag,
  bezug: Bezug,
): Promise<(anfrage: Anfrage) => Promise<Dokument>> {
  const { art } = eintrag.bedarf;
  if (art === 'datenliste') {
    const { name, bytes } = await excelVon(mappe);
    return (anfrage) => legeDateiAb(anfrage, { ...bezug, art: 'datenliste', name, dateiart: 'xlsx', bytes });
  }
  const blatt: Blatt = {
    ...blattVon(mappe, eintrag),
    istEntwurf: false,
    papiercode: await neuerPapiercode(anfrage.neueId()),
  };
  const word = await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt });
  const dokumentart = art === 'mitzeichnung' ? 'mitzeichnung' : 'begleitpapier';
  return (anfrage) => legePapierAb(anfrage, { ...bezug, art: dokumentart, blatt, word });
}

/**
 * What follows when a signed scan of a paper of an Antrag comes back. A Mitzeichnungsblatt releases the Antrag whose code it
 * names: one that was reopened and checked anew carries another code, and its older sheet releases nothing.
 */
export async function folgeDerMitzeichnung(anfrage: Anfrage, id: string, papier: Dokument): Promise<void> {
  if (papier.art === 'mitzeichnung' && !(await gibtFrei(anfrage, id, papier))) return;
  await folgeDerUnterschrift(anfrage, id, papier);
}

async function gibtFrei(anfrage: Anfrage, id: string, papier: Dokument): Promise<boolean> {
  if ((await antragAlsBezug(anfrage, id)) === null) return false;
  const antrag = await antragAlsBlatt(anfrage, zAntragId.parse(id));
  const abgelegt = await liesVorschau(anfrage, papier.id);
  return (
    antrag.papiercode !== undefined && abgelegt?.art === 'blatt' && nenntCode(abgelegt.blatt, antrag.papiercode.code)
  );
}
