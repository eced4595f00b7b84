import { createHash } from 'node:crypto';
import { zAbgabeId, type AbgabeId, type KommuneId } from '../../../shared/foundation/id.ts';
import { istFrei } from '../../../shared/foundation/reasons.ts';
import type { Abgabe, Abgabedifferenz, Auswertung, Auswertungsfrage } from '../../../shared/kennzahlen/types.ts';
import { inTransaktion, spurVon } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { bereichVon, MITTEL_HIER, werteAus, type Auswertungsmittel } from './evaluation.ts';
import { namenFuer, sichtMitNamen } from './names.ts';
import { pruefeVorAbgabe } from './reports.ts';
import type { Abgabezeile } from './repository.ts';
import { repositoryFuer } from './service.ts';

const ABGABE = 'Diese Abgabe';

/** Quelle: IANA Media Types. */
export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the file that is sent of an evaluation. */
export type Dateischreiber = (
  anfrage: Anfrage,
  auswertung: Auswertung,
) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;

/** True where the account reads all Kommunen of what was sent with the names of Personal. */
function siehtNamen(anfrage: Anfrage, { kommuneIds }: Abgabezeile): boolean {
  const sicht = sichtMitNamen(anfrage);
  return (
    !anfrage.istOhneNamen && sicht !== 'keine' && (sicht === 'alle' || kommuneIds.every((id) => sicht.includes(id)))
  );
}

/** For readers without names the numbers of the persons stand in what was kept, too. */
async function fuerLeser(anfrage: Anfrage, zeile: Abgabezeile): Promise<Abgabe> {
  const { kommuneIds: _k, geaendertAm: _am, geaendertVon: _von, ...abgabe } = zeile;
  if (siehtNamen(anfrage, zeile)) return abgabe;
  const { nennePersonal } = await namenFuer(anfrage);
  const personal = abgabe.auswertung.personal.map((teil) =>
    teil.id === '' ? teil : { ...teil, name: nennePersonal(teil.id as Parameters<typeof nennePersonal>[0]) },
  );
  return { ...abgabe, auswertung: { ...abgabe.auswertung, personal } };
}

/** What was sent, the newest first, as far as the account sees all Kommunen that stand in it. */
export async function listeAbgaben(anfrage: Anfrage): Promise<Omit<Abgabe, 'auswertung'>[]> {
  const zeilen = await repositoryFuer(anfrage).abgaben();
  return zeilen.map(({ auswertung: _, kommuneIds: _k, geaendertAm: _am, geaendertVon: _von, ...abgabe }) => abgabe);
}

async function eineAbgabe(anfrage: Anfrage, id: AbgabeId): Promise<Abgabezeile> {
  const zeile = await repositoryFuer(anfrage).abgabe(id);
  if (zeile === null) throw nichtGefunden(ABGABE);
  return zeile;
}

/** Lines whose value is another now. */
function differenzen(damals: Auswertung, heute: Auswertung): Abgabedifferenz[] {
  const werte = new Map(heute.zeilen.map(({ schluessel, wert }) => [schluessel, wert]));
  return damals.zeilen
    .map(({ schluessel, wert }) => ({ schluessel, damals: wert, heute: werte.get(schluessel) ?? null }))
    .filter((eine) => eine.damals !== eine.heute);
}

/** What was sent, and what the same question gives now, counted by the rules of that day (Z13). */
export async function zeigeAbgabe(
  anfrage: Anfrage,
  id: AbgabeId,
  mittel: Auswertungsmittel = MITTEL_HIER,
): Promise<{ abgabe: Abgabe; differenzen: Abgabedifferenz[] }> {
  const zeile = await eineAbgabe(anfrage, id);
  const { auswertung, frage, kommuneIds } = zeile;
  const heute = await werteAus(anfrage, { ...frage, kommuneIds: [...kommuneIds] }, mittel, auswertung);
  return { abgabe: await fuerLeser(anfrage, zeile), differenzen: differenzen(auswertung, heute) };
}

/** The file that was sent. Names cannot be replaced in it, so readers without names do not get it. */
export async function ladeAbgabedatei(anfrage: Anfrage, id: AbgabeId): Promise<{ name: string; datei: Blob }> {
  if (!siehtNamen(anfrage, await eineAbgabe(anfrage, id))) {
    throw nichtErlaubt('In der abgegebenen Datei stehen Namen. Die Zahlen stehen in der Abgabe ohne Namen.');
  }
  const datei = await repositoryFuer(anfrage).abgabedatei(id);
  if (datei === null) throw nichtGefunden(ABGABE);
  return { name: datei.name, datei: new Blob([new Uint8Array(datei.bytes)], { type: EXCEL }) };
}

/** The Kommunen that the figures are of: those asked for, else those seen, else all that there are. */
export async function kommunenVon(anfrage: Anfrage, frage: Auswertungsfrage): Promise<readonly KommuneId[]> {
  const { kommunen } = bereichVon(anfrage, frage, []);
  if (kommunen !== 'alle') return kommunen;
  return repositoryFuer(anfrage).alleKommunen();
}

/**
 * Keeps figures, rules and the file as they are now, with the SHA-256 of its bytes. `GESPERRT` where a sum does not come out.
 * Never changed afterwards; what comes later shows as a difference.
 */
export async function gibAb(
  anfrage: Anfrage,
  { titel, an, ...frage }: Auswertungsfrage & { titel: string; an: string },
  schreibeDatei: Dateischreiber,
  mittel: Auswertungsmittel = MITTEL_HIER,
): Promise<Abgabe> {
  const gruende = await pruefeVorAbgabe(anfrage, frage, mittel);
  if (!istFrei(gruende)) throw gesperrt(gruende);
  const auswertung = await werteAus(anfrage, frage, mittel);
  const datei = await schreibeDatei(anfrage, auswertung);
  const zeile: Abgabezeile = {
    id: zAbgabeId.parse(anfrage.neueId()),
    titel,
    an,
    frage,
    auswertung,
    abgegebenAm: anfrage.jetzt,
    von: anfrage.konto.anzeigename,
    sha256: createHash('sha256').update(datei.bytes).digest('hex'),
    kommuneIds: await kommunenVon(anfrage, frage),
    ...spurVon(anfrage),
    version: 1,
  };
  await inTransaktion(anfrage, (anfrage) => repositoryFuer(anfrage).fuegeAbgabeEin(zeile, datei));
  return fuerLeser(anfrage, zeile);
}
