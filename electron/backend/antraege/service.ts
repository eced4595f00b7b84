import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import { zAntragId, type AntragId, type KommuneId, type PersonalId } from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import { regimeFuer } from '../../../shared/foerderrecht/rules.ts';
import type { Antragsdaten } from '../../../shared/antraege/antragsdaten.ts';
import { berechneAntrag } from '../../../shared/antraege/berechnung.ts';
import { verwendungJeKommune } from '../../../shared/antraege/rahmenverwendung.ts';
import { pruefeAntrag } from '../../../shared/antraege/rules.ts';
import { istEingefroren, wirksameAntraege } from '../../../shared/antraege/weg.ts';
import { ANTRAGSZUSTAND_LABEL } from '../../../shared/antraege/labels.ts';
import type { Antrag, AntragEingabe, Antragsakte, Antragsschritt } from '../../../shared/antraege/types.ts';
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
import { antragBlatt } from './document.ts';
import { antraegeRepository } from './repository.ts';
import type { Berechnungsstand, GespeicherterAntrag } from './rows.ts';

const ANTRAG = 'Dieser Antrag';

function repositoryFuer(anfrage: Anfrage) {
  return antraegeRepository(anfrage.db, anfrage.kommunen);
}

/** What the figures and hindrances of every Antrag rest on, as far as the account sees it. */
type Grundlage = Omit<Antragsdaten, 'andereAntraege'>;

export async function ladeGrundlage(anfrage: Anfrage): Promise<Grundlage> {
  return {
    regime: await listeRegime(anfrage),
    kommunen: await listeKommunen(anfrage),
    ...(await listeRahmen(anfrage)),
    personal: await listePersonal(anfrage),
    heute: anfrage.heute,
  };
}

function antragsdaten(id: AntragId | null, grundlage: Grundlage, alle: readonly GespeicherterAntrag[]): Antragsdaten {
  const antraege = alle.map(({ antrag }) => antrag);
  return { ...grundlage, andereAntraege: wirksameAntraege(antraege, id) };
}

/** What stands beside the Antrag with that id (null: a new one), as far as the account sees it. */
export async function ladeAntragsdaten(anfrage: Anfrage, id: AntragId | null): Promise<Antragsdaten> {
  return antragsdaten(id, await ladeGrundlage(anfrage), await repositoryFuer(anfrage).liste());
}

function berechne(
  eingabe: AntragEingabe,
  id: AntragId | null,
  grundlage: Grundlage,
  alle: readonly GespeicherterAntrag[],
): Berechnungsstand {
  const daten = antragsdaten(id, grundlage, alle);
  const berechnung = berechneAntrag(eingabe, daten);
  return {
    berechnung,
    verwendung: verwendungJeKommune(eingabe, daten),
    hindernisse: pruefeAntrag(eingabe, daten, berechnung),
  };
}

/** A checked Antrag keeps the figures of its paper; a draft follows what is entered now. */
function akteVon(
  { antrag, stand }: GespeicherterAntrag,
  grundlage: Grundlage,
  alle: readonly GespeicherterAntrag[],
): Antragsakte {
  return { antrag, ...(stand ?? berechne(antrag, antrag.id, grundlage, alle)) };
}

function blattVon(akte: Antragsakte, grundlage: Grundlage): Blatt {
  return antragBlatt({ akte, ...grundlage, regime: regimeFuer(grundlage.regime, akte.antrag.von) });
}

/** Newest first: by the date on the paper, then by Aktenzeichen. */
function neuesteZuerst(a: Antragsakte, b: Antragsakte): number {
  return (
    b.antrag.datum.localeCompare(a.antrag.datum) ||
    b.antrag.aktenzeichen.localeCompare(a.antrag.aktenzeichen, 'de', { numeric: true })
  );
}

/** Applications that the account sees, newest first, each with its figures and hindrances. */
export async function listeAntraege(anfrage: Anfrage): Promise<Antragsakte[]> {
  const grundlage = await ladeGrundlage(anfrage);
  const alle = await repositoryFuer(anfrage).liste();
  return ohneNamen(anfrage, alle.map((eines) => akteVon(eines, grundlage, alle)).sort(neuesteZuerst));
}

/** One Antrag with its figures and hindrances. */
export async function einAntrag(anfrage: Anfrage, id: AntragId): Promise<Antragsakte> {
  return ohneNamen(anfrage, (await mitGrundlage(anfrage, id)).akte);
}

/** One Antrag and what it rests on, with all names. */
async function mitGrundlage(anfrage: Anfrage, id: AntragId): Promise<{ akte: Antragsakte; grundlage: Grundlage }> {
  const alle = await repositoryFuer(anfrage).liste();
  const eines = alle.find(({ antrag }) => antrag.id === id);
  if (eines === undefined) throw nichtGefunden(ANTRAG);
  const grundlage = await ladeGrundlage(anfrage);
  return { akte: akteVon(eines, grundlage, alle), grundlage };
}

/** Figures and hindrances of what the clerk types, without saving. `id` names the Antrag that is being changed. */
export async function rechneAntrag(
  anfrage: Anfrage,
  { id, ...eingabe }: AntragEingabe & { id?: AntragId | undefined },
): Promise<Berechnungsstand> {
  const stand = berechne(eingabe, id ?? null, await ladeGrundlage(anfrage), await repositoryFuer(anfrage).liste());
  return ohneNamen(anfrage, stand);
}

/** Kommunen and persons that the input names have to be ones that the account sees. */
function verweisfehler(eingabe: AntragEingabe, { kommunen, personal }: Grundlage): Feldfehler[] {
  const kommuneFehlt = (id: KommuneId | null) => id !== null && !kommunen.some((kommune) => kommune.id === id);
  const personFehlt = (id: PersonalId | null) => id !== null && !personal.some((person) => person.id === id);
  const kommune = (feld: string, id: KommuneId | null) =>
    kommuneFehlt(id) ? [{ feld, satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }] : [];
  return [
    ...kommune('antragstellerinId', eingabe.antragstellerinId),
    ...eingabe.beteiligte.flatMap((eine, nummer) => [
      ...kommune(`beteiligte.${nummer}.kommuneId`, eine.kommuneId),
      ...kommune(`beteiligte.${nummer}.restAnId`, eine.restAnId),
    ]),
    ...eingabe.stellen.flatMap((stelle, nummer) => [
      ...(personFehlt(stelle.personalId)
        ? [{ feld: `stellen.${nummer}.personalId`, satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' }]
        : []),
      ...stelle.teile.flatMap((teil, teilnummer) =>
        kommune(`stellen.${nummer}.teile.${teilnummer}.kommuneId`, teil.kommuneId),
      ),
    ]),
  ];
}

async function pruefeVerweise(anfrage: Anfrage, eingabe: AntragEingabe): Promise<void> {
  const fehler = verweisfehler(eingabe, await ladeGrundlage(anfrage));
  if (fehler.length > 0) throw eingabefehler(fehler);
}

/** A pattern without the year gives the numbers of last year again: those that are taken are passed over. */
async function freiesAktenzeichen(anfrage: Anfrage, antragstellerinId: KommuneId): Promise<string> {
  const repository = repositoryFuer(anfrage);
  let aktenzeichen = await nimmAktenzeichen(anfrage, antragstellerinId);
  while (await repository.hatAktenzeichen(antragstellerinId, aktenzeichen)) {
    aktenzeichen = await nimmAktenzeichen(anfrage, antragstellerinId);
  }
  return aktenzeichen;
}

/** Saves a new draft under the next Aktenzeichen of the applicant. Hindrances do not forbid it. */
export async function legeAntragAn(anfrage: Anfrage, eingabe: AntragEingabe): Promise<Antrag> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefeVerweise(anfrage, eingabe);
    const antrag: Antrag = {
      ...eingabe,
      id: zAntragId.parse(anfrage.neueId()),
      zustand: 'entwurf',
      aktenzeichen: await freiesAktenzeichen(anfrage, eingabe.antragstellerinId),
      fassung: 1,
      vorgaengerId: null,
      schritte: [],
      rueckfragen: [],
      version: 1,
      ...spurVon(anfrage),
    };
    await repositoryFuer(anfrage).einfuegen(antrag);
    return antrag;
  });
}

/** The draft as the window read it; `GESPERRT` where the Antrag is already checked. */
async function entwurf(anfrage: Anfrage, id: AntragId, version: number): Promise<Antrag> {
  const { antrag } = await gespeicherter(anfrage, id, version);
  if (antrag.zustand === 'entwurf') return antrag;
  throw gesperrt([
    istEingefroren(antrag)
      ? eingefroren(antrag)
      : {
          schwere: 'sperrt',
          code: 'antrag-ist-geprueft',
          satz: `Der Antrag ${antrag.aktenzeichen} ist geprüft und kann nicht mehr geändert oder gelöscht werden.`,
          ausweg: 'Den Antrag zuerst wieder öffnen.',
          norm: null,
          feld: null,
        },
  ]);
}

function eingefroren({ aktenzeichen, zustand }: Antrag): Grund {
  return {
    schwere: 'sperrt',
    code: 'antrag-ist-eingefroren',
    satz: `Der Antrag ${aktenzeichen} ist „${ANTRAGSZUSTAND_LABEL[zustand]}“ und bleibt, wie er ist.`,
    ausweg: 'Für eine Korrektur eine neue Fassung anlegen.',
    norm: null,
    feld: null,
  };
}

/** The Antrag as the window read it, in whatever state. */
export async function gespeicherter(anfrage: Anfrage, id: AntragId, version: number): Promise<GespeicherterAntrag> {
  const eines = await repositoryFuer(anfrage).eine(id);
  if (eines === null) throw nichtGefunden(ANTRAG);
  unveraendert(eines.antrag, version, ANTRAG);
  return eines;
}

/** Changes a draft. Another applicant means her next Aktenzeichen. */
export async function aendereAntrag(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: AntragId; version: number; eingabe: AntragEingabe },
): Promise<Antrag> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = await entwurf(anfrage, id, version);
    await pruefeVerweise(anfrage, eingabe);
    const istDieselbe = eingabe.antragstellerinId === bisher.antragstellerinId;
    if (!istDieselbe && bisher.vorgaengerId !== null) {
      throw eingabefehler([
        { feld: 'antragstellerinId', satz: 'Eine Korrektur hat dieselbe Antragstellerin wie die frühere Fassung.' },
      ]);
    }
    const antrag: Antrag = {
      ...bisher,
      ...eingabe,
      aktenzeichen: istDieselbe ? bisher.aktenzeichen : await freiesAktenzeichen(anfrage, eingabe.antragstellerinId),
      version: version + 1,
      ...spurVon(anfrage),
    };
    getroffen(await repositoryFuer(anfrage).aendern(antrag, version), bisher);
    return antrag;
  });
}

/**
 * Closes a draft where no reason forbids it, files its paper with a code, and keeps paper, figures and hindrances of this moment: a checked Antrag is
 * what was signed, whatever is entered about Kommunen, persons or Förderrecht later.
 */
export async function pruefeUndSchliesse(
  anfrage: Anfrage,
  { id, version }: { id: AntragId; version: number },
): Promise<Antrag> {
  const bisher = await entwurf(anfrage, id, version);
  const grundlage = await ladeGrundlage(anfrage);
  const stand = berechne(bisher, id, grundlage, await repositoryFuer(anfrage).liste());
  if (!istFrei(stand.hindernisse)) throw gesperrt(stand.hindernisse);
  const antrag: Antrag = mitSchritt(anfrage, bisher, { zustand: 'geprueft', am: anfrage.heute, bemerkung: '' });
  const blatt: Blatt = {
    ...blattVon({ antrag, ...stand }, grundlage),
    papiercode: await neuerPapiercode(anfrage.neueId()),
  };
  // Packed before the transaction begins, which waits for nothing but the database.
  const papier = await papierVon(anfrage, antrag, blatt);
  return inTransaktion(anfrage, async (anfrage) => {
    getroffen(await repositoryFuer(anfrage).schliessen(antrag, stand, blatt, version), bisher);
    await repositoryFuer(anfrage).fuegeSchrittAn(antrag);
    await legePapierAb(anfrage, papier);
    return antrag;
  });
}

/** The Kommunen that an Antrag names: applicant, participants, receivers of a rest and places of work. */
function genannteKommunen({ antragstellerinId, beteiligte, stellen }: Antrag): KommuneId[] {
  return [
    antragstellerinId,
    ...beteiligte.flatMap(({ kommuneId, restAnId }) => (restAnId === null ? [kommuneId] : [kommuneId, restAnId])),
    ...stellen.flatMap(({ teile }) => teile.map(({ kommuneId }) => kommuneId)),
  ];
}

function bezugVon(antrag: Antrag, antragstellerin: string): Dokumentbezug {
  return {
    bezug: { tabelle: 'antraege', id: antrag.id },
    titel: ['Antrag', antrag.aktenzeichen, antragstellerin].filter((teil) => teil !== '').join(' '),
    kommuneIds: [...new Set(genannteKommunen(antrag))],
  };
}

/** The record that a document can be filed to; null where the account does not see the Antrag. */
export async function antragAlsBezug(anfrage: Anfrage, id: string): Promise<Dokumentbezug | null> {
  const antragId = zAntragId.safeParse(id);
  const eines = antragId.success ? await repositoryFuer(anfrage).eine(antragId.data) : null;
  if (eines === null) return null;
  const kommunen = await listeKommunen(anfrage);
  return bezugVon(eines.antrag, kommunen.find((eine) => eine.id === eines.antrag.antragstellerinId)?.name ?? '');
}

async function papierVon(anfrage: Anfrage, antrag: Antrag, blatt: Blatt): Promise<Papier> {
  const kommunen = await listeKommunen(anfrage);
  const antragstellerin = kommunen.find((eine) => eine.id === antrag.antragstellerinId)?.name ?? '';
  return {
    ...bezugVon(antrag, antragstellerin),
    art: 'antrag',
    blatt,
    word: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }),
  };
}

/** Keeps the paper as it stands among the documents of the Antrag; a checked one is kept already. */
export async function legeAntragAb(anfrage: Anfrage, id: AntragId): Promise<Dokument> {
  const { antrag } = await einAntrag(anfrage, id);
  return legePapierAb(anfrage, await papierVon(anfrage, antrag, await antragAlsBlatt(anfrage, id)));
}

/** The same Antrag one step on; the step carries who wrote it down. */
export function mitSchritt(
  anfrage: Anfrage,
  bisher: Antrag,
  schritt: Pick<Antragsschritt, 'zustand' | 'am' | 'bemerkung'>,
): Antrag {
  const { id: kontoId, anzeigename: von } = anfrage.konto;
  return {
    ...bisher,
    zustand: schritt.zustand,
    schritte: [...bisher.schritte, { ...schritt, kontoId, von }],
    version: bisher.version + 1,
    ...spurVon(anfrage),
  };
}

/** Makes a checked Antrag a draft again; its kept paper and figures are dropped. */
export async function oeffneWieder(
  anfrage: Anfrage,
  { id, version }: { id: AntragId; version: number },
): Promise<Antrag> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { antrag: bisher } = await gespeicherter(anfrage, id, version);
    if (bisher.zustand === 'entwurf') return bisher;
    if (istEingefroren(bisher)) throw gesperrt([eingefroren(bisher)]);
    const antrag = mitSchritt(anfrage, bisher, { zustand: 'entwurf', am: anfrage.heute, bemerkung: 'wieder geöffnet' });
    getroffen(await repositoryFuer(anfrage).aendern(antrag, version), bisher);
    await repositoryFuer(anfrage).fuegeSchrittAn(antrag);
    return antrag;
  });
}

/** Deletes a draft; its Aktenzeichen is not given again. */
export async function loescheAntrag(
  anfrage: Anfrage,
  { id, version }: { id: AntragId; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = await entwurf(anfrage, id, version);
    await loescheDokumenteVon(anfrage, { tabelle: 'antraege', id }, ANTRAG);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}

/** The paper as blocks: of a draft as things stand now, of a checked Antrag as they stood then. */
export async function antragAlsBlatt(anfrage: Anfrage, id: AntragId): Promise<Blatt> {
  const gepruefte = await repositoryFuer(anfrage).blatt(id);
  if (gepruefte !== null) return ohneNamen(anfrage, gepruefte);
  const { akte, grundlage } = await mitGrundlage(anfrage, id);
  return ohneNamen(anfrage, blattVon(akte, grundlage));
}

/** The same paper as a Word file with its name; of a checked Antrag the very file that was kept. */
export async function antragAlsWord(anfrage: Anfrage, id: AntragId): Promise<{ name: string; bytes: Uint8Array }> {
  const blatt = await antragAlsBlatt(anfrage, id);
  // The kept file names everybody.
  const abgelegt =
    blatt.papiercode && !anfrage.istOhneNamen ? await papierMitCode(anfrage, blatt.papiercode.code) : null;
  if (abgelegt !== null) return { name: abgelegt.dokument.name, bytes: abgelegt.bytes };
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}

/** The Anträge with these ids as the reason why something cannot be deleted; only visible ones are named. */
async function verweise(anfrage: Anfrage, ids: readonly string[], was: string, code: string): Promise<Grund[]> {
  if (ids.length === 0) return [];
  const sichtbare = (await repositoryFuer(anfrage).liste()).filter(({ antrag }) => ids.includes(antrag.id));
  const genannt = aufzaehlung(
    sichtbare.map(({ antrag }) => antrag.aktenzeichen),
    ids.length,
  );
  const klammer = genannt === '' ? '' : ` (${genannt})`;
  return [
    {
      schwere: 'sperrt',
      code,
      satz: ids.length === 1 ? `Ein Antrag${klammer} nennt ${was}.` : `${ids.length} Anträge${klammer} nennen ${was}.`,
      ausweg: 'Zuerst diese Anträge ändern oder löschen; ein geprüfter muss dafür wieder geöffnet werden.',
      norm: null,
      feld: null,
    },
  ];
}

/** Which Anträge name this Kommune, as the reason why it cannot be deleted. */
export async function antraegeVerweiseAufKommune(anfrage: Anfrage, kommuneId: KommuneId): Promise<Grund[]> {
  const ids = await repositoryFuer(anfrage).idsMitKommune(kommuneId);
  return verweise(anfrage, ids, 'diese Kommune', 'kommune-in-antraegen');
}

/** Which Anträge name this person, as the reason why the person cannot be deleted. */
export async function antraegeVerweiseAufPersonal(anfrage: Anfrage, personalId: PersonalId): Promise<Grund[]> {
  const ids = await repositoryFuer(anfrage).idsMitPersonal(personalId);
  return verweise(anfrage, ids, 'diese Person', 'person-in-antraegen');
}
