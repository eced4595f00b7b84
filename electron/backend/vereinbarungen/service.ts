import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import {
  zVereinbarungId,
  type KommuneId,
  type PersonalId,
  type VereinbarungId,
} from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import { berechneVereinbarung } from '../../../shared/vereinbarungen/berechnung.ts';
import { fassungName, VEREINBARUNGSZUSTAND_LABEL } from '../../../shared/vereinbarungen/labels.ts';
import { pruefeVereinbarung } from '../../../shared/vereinbarungen/rules.ts';
import { zVertragspartner } from '../../../shared/vereinbarungen/types.ts';
import type {
  Vereinbarung,
  VereinbarungEingabe,
  Vereinbarungsakte,
  Vereinbarungsschritt,
  Vertragspartner,
} from '../../../shared/vereinbarungen/types.ts';
import {
  gebundeneKommunen,
  kommunenName,
  type Vereinbarungsdaten,
} from '../../../shared/vereinbarungen/vereinbarungsdaten.ts';
import { istEingefroren, wirksameVereinbarungen } from '../../../shared/vereinbarungen/weg.ts';
import { aufzaehlung, getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { neuerPapiercode } from '../dokumente/papiercode.ts';
import {
  legePapierAb,
  loescheDokumenteVon,
  papierMitCode,
  type Dokumentbezug,
  type Papier,
} from '../dokumente/service.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { eingabefehler, gesperrt, nichtGefunden } from '../failures.ts';
import { listeRegime } from '../foerderrecht/service.ts';
import { listeKommunen, listeRahmen, nimmAktenzeichen } from '../kommunen/service.ts';
import { ohneNamen } from '../personal/names.ts';
import { listePersonal } from '../personal/service.ts';
import { vereinbarungBlatt } from './document.ts';
import { vereinbarungenRepository } from './repository.ts';
import type { GespeicherteVereinbarung, Vereinbarungsstand } from './rows.ts';

const VEREINBARUNG = 'Diese Vereinbarung';

function repositoryFuer(anfrage: Anfrage) {
  return vereinbarungenRepository(anfrage.db, anfrage.kommunen);
}

/** What the sums and hindrances of every agreement rest on, as far as the account sees it. */
type Grundlage = Omit<Vereinbarungsdaten, 'andereVereinbarungen'>;

/**
 * The Landkreise that an agreement can be made with. Whoever works for one Gemeinde of it does not see the record of the
 * Landkreis, but has to know its name, its address, who signs and who answers: no more is handed out.
 */
export async function listeLandkreise(anfrage: Anfrage): Promise<Vertragspartner[]> {
  const alle = await listeKommunen({ ...anfrage, kommunen: 'alle' });
  return alle.filter(({ art }) => art === 'landkreis').map((kommune) => zVertragspartner.parse(kommune));
}

async function ladeGrundlage(anfrage: Anfrage): Promise<Grundlage> {
  const { mitgliedschaften } = await listeRahmen(anfrage);
  return {
    regime: await listeRegime(anfrage),
    kommunen: await listeKommunen(anfrage),
    landkreise: await listeLandkreise(anfrage),
    mitgliedschaften,
    personal: await listePersonal(anfrage),
    heute: anfrage.heute,
  };
}

function berechne(
  eingabe: VereinbarungEingabe,
  id: VereinbarungId | null,
  grundlage: Grundlage,
  alle: readonly GespeicherteVereinbarung[],
): Vereinbarungsstand {
  const andereVereinbarungen = wirksameVereinbarungen(
    alle.map(({ vereinbarung }) => vereinbarung),
    id,
  );
  const daten: Vereinbarungsdaten = { ...grundlage, andereVereinbarungen };
  return { berechnung: berechneVereinbarung(eingabe, daten), hindernisse: pruefeVereinbarung(eingabe, daten) };
}

/** A settled agreement keeps the sums of its paper; a draft follows what is entered now. */
function akteVon(
  { vereinbarung, stand }: GespeicherteVereinbarung,
  grundlage: Grundlage,
  alle: readonly GespeicherteVereinbarung[],
): Vereinbarungsakte {
  return { vereinbarung, ...(stand ?? berechne(vereinbarung, vereinbarung.id, grundlage, alle)) };
}

/** Newest first: by the first day, then by Aktenzeichen and version. */
function neuesteZuerst({ vereinbarung: a }: Vereinbarungsakte, { vereinbarung: b }: Vereinbarungsakte): number {
  return (
    b.von.localeCompare(a.von) ||
    b.aktenzeichen.localeCompare(a.aktenzeichen, 'de', { numeric: true }) ||
    b.fassung - a.fassung
  );
}

/** Agreements that the account sees, newest first, each with its sums and hindrances. */
export async function listeVereinbarungen(anfrage: Anfrage): Promise<Vereinbarungsakte[]> {
  const grundlage = await ladeGrundlage(anfrage);
  const alle = await repositoryFuer(anfrage).liste();
  return ohneNamen(anfrage, alle.map((eine) => akteVon(eine, grundlage, alle)).sort(neuesteZuerst));
}

/** One agreement with its sums and hindrances. */
export async function eineVereinbarung(anfrage: Anfrage, id: VereinbarungId): Promise<Vereinbarungsakte> {
  const alle = await repositoryFuer(anfrage).liste();
  const eine = alle.find(({ vereinbarung }) => vereinbarung.id === id);
  if (eine === undefined) throw nichtGefunden(VEREINBARUNG);
  return ohneNamen(anfrage, akteVon(eine, await ladeGrundlage(anfrage), alle));
}

/** Sums and hindrances of what the clerk types, without saving. `id` names the agreement that is being changed. */
export async function rechneVereinbarung(
  anfrage: Anfrage,
  { id, ...eingabe }: VereinbarungEingabe & { id?: VereinbarungId | undefined },
): Promise<Vereinbarungsstand> {
  const alle = await repositoryFuer(anfrage).liste();
  return ohneNamen(anfrage, berechne(eingabe, id ?? null, await ladeGrundlage(anfrage), alle));
}

/** Bodies and persons that the input names have to be ones that the account sees. */
function verweisfehler(eingabe: VereinbarungEingabe, { kommunen, landkreise, personal }: Grundlage): Feldfehler[] {
  const kommune = (feld: string, id: KommuneId) =>
    kommunen.some((eine) => eine.id === id)
      ? []
      : [{ feld, satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }];
  const { landkreisId } = eingabe;
  return [
    ...kommune('kommuneId', eingabe.kommuneId),
    ...(landkreisId === null || landkreise.some(({ id }) => id === landkreisId)
      ? []
      : [{ feld: 'landkreisId', satz: 'Dies ist kein Landkreis. Bitte einen Landkreis wählen.' }]),
    ...eingabe.aufteilung.flatMap(({ kommuneId }, nummer) => kommune(`aufteilung.${nummer}.kommuneId`, kommuneId)),
    ...eingabe.stellen.flatMap(({ personalId }, nummer) =>
      personalId === null || personal.some(({ id }) => id === personalId)
        ? []
        : [
            {
              feld: `stellen.${nummer}.personalId`,
              satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.',
            },
          ],
    ),
  ];
}

async function pruefeVerweise(anfrage: Anfrage, eingabe: VereinbarungEingabe): Promise<void> {
  const fehler = verweisfehler(eingabe, await ladeGrundlage(anfrage));
  if (fehler.length > 0) throw eingabefehler(fehler);
}

/** A pattern without the year gives the numbers of last year again: those that are taken are passed over. */
async function freiesAktenzeichen(anfrage: Anfrage, kommuneId: KommuneId): Promise<string> {
  const repository = repositoryFuer(anfrage);
  let aktenzeichen = await nimmAktenzeichen(anfrage, kommuneId);
  while (await repository.hatAktenzeichen(kommuneId, aktenzeichen)) {
    aktenzeichen = await nimmAktenzeichen(anfrage, kommuneId);
  }
  return aktenzeichen;
}

/** Saves a new draft under the next Aktenzeichen of the Gemeinde or Verband. Hindrances do not forbid it. */
export async function legeVereinbarungAn(anfrage: Anfrage, eingabe: VereinbarungEingabe): Promise<Vereinbarung> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefeVerweise(anfrage, eingabe);
    const vereinbarung: Vereinbarung = {
      ...eingabe,
      id: zVereinbarungId.parse(anfrage.neueId()),
      zustand: 'entwurf',
      aktenzeichen: await freiesAktenzeichen(anfrage, eingabe.kommuneId),
      fassung: 1,
      vorgaengerId: null,
      schritte: [],
      version: 1,
      ...spurVon(anfrage),
    };
    await repositoryFuer(anfrage).einfuegen(vereinbarung);
    return vereinbarung;
  });
}

/** Why a signed agreement stays as it is. */
export function eingefroren({ aktenzeichen, zustand }: Vereinbarung): Grund {
  return {
    schwere: 'sperrt',
    code: 'vereinbarung-ist-eingefroren',
    satz: `Die Vereinbarung ${aktenzeichen} ist „${VEREINBARUNGSZUSTAND_LABEL[zustand]}“ und bleibt, wie sie ist.`,
    ausweg: 'Für eine Änderung einen Nachtrag anlegen.',
    norm: null,
    feld: null,
  };
}

/** The agreement as the window read it, in whatever state. */
export async function gespeicherteVereinbarung(
  anfrage: Anfrage,
  id: VereinbarungId,
  version: number,
): Promise<Vereinbarung> {
  const eine = await repositoryFuer(anfrage).eine(id);
  return unveraendert(eine?.vereinbarung ?? null, version, VEREINBARUNG);
}

/** The draft as the window read it; `GESPERRT` where the text is settled already. */
async function entwurf(anfrage: Anfrage, id: VereinbarungId, version: number): Promise<Vereinbarung> {
  const vereinbarung = await gespeicherteVereinbarung(anfrage, id, version);
  if (vereinbarung.zustand === 'entwurf') return vereinbarung;
  throw gesperrt([
    istEingefroren(vereinbarung)
      ? eingefroren(vereinbarung)
      : {
          schwere: 'sperrt',
          code: 'vereinbarung-ist-abgestimmt',
          satz: `Die Vereinbarung ${vereinbarung.aktenzeichen} ist „${VEREINBARUNGSZUSTAND_LABEL[vereinbarung.zustand]}“ und kann nicht mehr geändert oder gelöscht werden.`,
          ausweg: 'Die Vereinbarung zuerst wieder öffnen.',
          norm: null,
          feld: null,
        },
  ]);
}

/** Changes a draft. Another Gemeinde or Verband means its next Aktenzeichen. */
export async function aendereVereinbarung(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: VereinbarungId; version: number; eingabe: VereinbarungEingabe },
): Promise<Vereinbarung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = await entwurf(anfrage, id, version);
    await pruefeVerweise(anfrage, eingabe);
    const istDieselbe = eingabe.kommuneId === bisher.kommuneId;
    if (bisher.vorgaengerId !== null && (!istDieselbe || eingabe.landkreisId !== bisher.landkreisId)) {
      const feld = istDieselbe ? 'landkreisId' : 'kommuneId';
      throw eingabefehler([{ feld, satz: 'Ein Nachtrag hat dieselben Parteien wie die Vereinbarung.' }]);
    }
    const vereinbarung: Vereinbarung = {
      ...bisher,
      ...eingabe,
      aktenzeichen: istDieselbe ? bisher.aktenzeichen : await freiesAktenzeichen(anfrage, eingabe.kommuneId),
      version: version + 1,
      ...spurVon(anfrage),
    };
    getroffen(await repositoryFuer(anfrage).aendern(vereinbarung, version), bisher);
    return vereinbarung;
  });
}

async function blattVon(anfrage: Anfrage, akte: Vereinbarungsakte, grundlage: Grundlage): Promise<Blatt> {
  const { vorgaengerId } = akte.vereinbarung;
  const vorgaenger = vorgaengerId === null ? null : await repositoryFuer(anfrage).eine(vorgaengerId);
  return vereinbarungBlatt({ akte, ...grundlage, vorgaenger: vorgaenger?.vereinbarung ?? null });
}

/**
 * Closes a draft as settled with the Landkreis where no reason forbids it, files its paper with a code, and keeps paper, sums
 * and hindrances of this moment: what is signed later is what was settled.
 */
export async function stimmeAb(
  anfrage: Anfrage,
  { id, version }: { id: VereinbarungId; version: number },
): Promise<Vereinbarung> {
  const bisher = await entwurf(anfrage, id, version);
  const grundlage = await ladeGrundlage(anfrage);
  const stand = berechne(bisher, id, grundlage, await repositoryFuer(anfrage).liste());
  if (!istFrei(stand.hindernisse)) throw gesperrt(stand.hindernisse);
  const vereinbarung = mitSchritt(anfrage, bisher, {
    zustand: 'abgestimmt',
    am: anfrage.heute,
    wirksamZum: null,
    bemerkung: '',
  });
  const blatt: Blatt = {
    ...(await blattVon(anfrage, { vereinbarung, ...stand }, grundlage)),
    papiercode: await neuerPapiercode(anfrage.neueId()),
  };
  // Packed before the transaction begins, which waits for nothing but the database.
  const papier = await papierVon(anfrage, vereinbarung, blatt);
  return inTransaktion(anfrage, async (anfrage) => {
    getroffen(await repositoryFuer(anfrage).schliessen(vereinbarung, stand, blatt, version), bisher);
    await repositoryFuer(anfrage).fuegeSchrittAn(vereinbarung);
    await legePapierAb(anfrage, papier);
    return vereinbarung;
  });
}

function bezugVon(vereinbarung: Vereinbarung, kommune: string): Dokumentbezug {
  return {
    bezug: { tabelle: 'vereinbarungen', id: vereinbarung.id },
    titel: [fassungName(vereinbarung), vereinbarung.aktenzeichen, kommune].filter((teil) => teil !== '').join(' '),
    kommuneIds: gebundeneKommunen(vereinbarung),
  };
}

/** The record that a document can be filed to; null where the account does not see the agreement. */
export async function vereinbarungAlsBezug(anfrage: Anfrage, id: string): Promise<Dokumentbezug | null> {
  const vereinbarungId = zVereinbarungId.safeParse(id);
  const eine = vereinbarungId.success ? await repositoryFuer(anfrage).eine(vereinbarungId.data) : null;
  if (eine === null) return null;
  const kommunen = await listeKommunen(anfrage);
  return bezugVon(eine.vereinbarung, kommunenName({ kommunen }, eine.vereinbarung.kommuneId));
}

async function papierVon(anfrage: Anfrage, vereinbarung: Vereinbarung, blatt: Blatt): Promise<Papier> {
  const kommunen = await listeKommunen(anfrage);
  return {
    ...bezugVon(vereinbarung, kommunenName({ kommunen }, vereinbarung.kommuneId)),
    art: 'vereinbarung',
    blatt,
    word: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }),
  };
}

/** Keeps the paper as it stands among the documents of the agreement; a settled one is kept already. */
export async function legeVereinbarungAb(anfrage: Anfrage, id: VereinbarungId): Promise<Dokument> {
  const { vereinbarung } = await eineVereinbarung(anfrage, id);
  return legePapierAb(anfrage, await papierVon(anfrage, vereinbarung, await vereinbarungAlsBlatt(anfrage, id)));
}

/** The same agreement one step on; the step carries who wrote it down. */
export function mitSchritt(
  anfrage: Anfrage,
  bisher: Vereinbarung,
  schritt: Omit<Vereinbarungsschritt, 'kontoId' | 'von'>,
): Vereinbarung {
  const { id: kontoId, anzeigename: von } = anfrage.konto;
  return {
    ...bisher,
    zustand: schritt.zustand,
    schritte: [...bisher.schritte, { ...schritt, kontoId, von }],
    version: bisher.version + 1,
    ...spurVon(anfrage),
  };
}

/** Deletes a draft; its Aktenzeichen is not given again. */
export async function loescheVereinbarung(
  anfrage: Anfrage,
  { id, version }: { id: VereinbarungId; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = await entwurf(anfrage, id, version);
    await loescheDokumenteVon(anfrage, { tabelle: 'vereinbarungen', id }, VEREINBARUNG);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}

/** The paper as blocks: of a draft as things stand now, of a settled agreement as they stood then. */
export async function vereinbarungAlsBlatt(anfrage: Anfrage, id: VereinbarungId): Promise<Blatt> {
  const abgestimmtes = await repositoryFuer(anfrage).blatt(id);
  const blatt =
    abgestimmtes ?? (await blattVon(anfrage, await eineVereinbarung(anfrage, id), await ladeGrundlage(anfrage)));
  return ohneNamen(anfrage, blatt);
}

/** The same paper as a Word file with its name; of a settled agreement the very file that was kept. */
export async function vereinbarungAlsWord(
  anfrage: Anfrage,
  id: VereinbarungId,
): Promise<{ name: string; bytes: Uint8Array }> {
  const blatt = await vereinbarungAlsBlatt(anfrage, id);
  // The kept file names everybody.
  const abgelegt =
    blatt.papiercode && !anfrage.istOhneNamen ? await papierMitCode(anfrage, blatt.papiercode.code) : null;
  if (abgelegt !== null) return { name: abgelegt.dokument.name, bytes: abgelegt.bytes };
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}

/** The agreements with these ids as the reason why something cannot be deleted; only visible ones are named. */
async function verweise(anfrage: Anfrage, ids: readonly string[], was: string, code: string): Promise<Grund[]> {
  if (ids.length === 0) return [];
  const sichtbare = (await repositoryFuer(anfrage).liste()).filter(({ vereinbarung }) => ids.includes(vereinbarung.id));
  const genannt = aufzaehlung(
    sichtbare.map(({ vereinbarung }) => vereinbarung.aktenzeichen),
    ids.length,
  );
  const klammer = genannt === '' ? '' : ` (${genannt})`;
  return [
    {
      schwere: 'sperrt',
      code,
      satz:
        ids.length === 1
          ? `Eine Vereinbarung${klammer} nennt ${was}.`
          : `${ids.length} Vereinbarungen${klammer} nennen ${was}.`,
      ausweg: 'Zuerst diese Vereinbarungen ändern oder löschen; eine abgestimmte muss dafür wieder geöffnet werden.',
      norm: null,
      feld: null,
    },
  ];
}

/** Which agreements name this body, as the reason why it cannot be deleted. */
export async function vereinbarungenVerweiseAufKommune(anfrage: Anfrage, kommuneId: KommuneId): Promise<Grund[]> {
  const ids = await repositoryFuer(anfrage).idsMitKommune(kommuneId);
  return verweise(anfrage, ids, 'diese Kommune', 'kommune-in-vereinbarungen');
}

/** Which agreements name this person, as the reason why the person cannot be deleted. */
export async function vereinbarungenVerweiseAufPersonal(anfrage: Anfrage, personalId: PersonalId): Promise<Grund[]> {
  const ids = await repositoryFuer(anfrage).idsMitPersonal(personalId);
  return verweise(anfrage, ids, 'diese Person', 'person-in-vereinbarungen');
}
