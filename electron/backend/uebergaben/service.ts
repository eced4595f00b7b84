import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import { neueErhebung } from '../../../shared/erhebungen/rules.ts';
import type { Fallakte, PersonEingabe } from '../../../shared/faelle/types.ts';
import {
  zFalleintragId,
  zPersonId,
  zUebergabeId,
  type HaushaltId,
  type PersonId,
  type UebergabeId,
} from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { pruefeUebergabe } from '../../../shared/uebergaben/rules.ts';
import type { Uebergabe, UebergabeEingabe, Uebernommen } from '../../../shared/uebergaben/types.ts';
import {
  mitErhebungswert,
  mitWert,
  personenwert,
  textZumThemenfeld,
  vorschlaege,
  zPersonenfeld,
  type Wertvorschlag,
} from '../../../shared/uebergaben/werte.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { neuerPapiercode } from '../dokumente/papiercode.ts';
import { legePapierAb } from '../dokumente/service.ts';
import { aendereErhebung, legeErhebungAn, listeErhebungen } from '../erhebungen/service.ts';
import { aenderePerson } from '../faelle/person-service.ts';
import { haushaltAlsBezug, ladeAkte } from '../faelle/service.ts';
import { eingabefehler, gesperrt, nichtGefunden } from '../failures.ts';
import { listeKommunen } from '../kommunen/service.ts';
import { uebergabeBlatt } from './document.ts';
import { uebergabenRepository } from './repository.ts';

const UEBERGABE = 'Diese Übergabe';

interface Gelesen {
  readonly id: UebergabeId;
  readonly version: number;
}

function repositoryFuer(anfrage: Anfrage) {
  return uebergabenRepository(anfrage.db, anfrage.kommunen);
}

/** The protocols of a household, the newest first, and which values of its file came with one. */
export async function listeUebergaben(
  anfrage: Anfrage,
  haushaltId: HaushaltId,
): Promise<{ uebergaben: Uebergabe[]; uebernommen: Uebernommen[] }> {
  await ladeAkte(anfrage, haushaltId);
  const repository = repositoryFuer(anfrage);
  return { uebergaben: await repository.liste(haushaltId), uebernommen: await repository.werte(haushaltId) };
}

/** The protocol with the file of its household, where the account sees that. */
async function gelesene(anfrage: Anfrage, id: UebergabeId): Promise<{ uebergabe: Uebergabe; akte: Fallakte }> {
  const uebergabe = await repositoryFuer(anfrage).eine(id);
  if (uebergabe === null) throw nichtGefunden(UEBERGABE);
  return { uebergabe, akte: await ladeAkte(anfrage, uebergabe.haushaltId) };
}

/** Throws `GESPERRT` with what the rules refuse. */
async function pruefe(
  anfrage: Anfrage,
  { haushalt, personen }: Fallakte,
  eingabe: UebergabeEingabe,
  bisher: Uebergabe | null,
): Promise<void> {
  const andere = (await repositoryFuer(anfrage).liste(haushalt.id)).filter(({ id }) => id !== bisher?.id);
  const gruende = pruefeUebergabe(eingabe, {
    heute: anfrage.heute,
    personIds: [...personen.map(({ id }) => id), ...(bisher?.personen.map(({ personId }) => personId) ?? [])],
    andereGespraeche: andere.filter(({ istGespraech }) => istGespraech).map(({ am }) => am),
  });
  if (!istFrei(gruende)) throw gesperrt(gruende.filter(({ schwere }) => schwere === 'sperrt'));
}

/** Keeps a new protocol. `GESPERRT` with what `pruefeUebergabe` refuses. */
export async function legeUebergabeAn(
  anfrage: Anfrage,
  { haushaltId, eingabe }: { readonly haushaltId: HaushaltId; readonly eingabe: UebergabeEingabe },
): Promise<Uebergabe> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefe(anfrage, await ladeAkte(anfrage, haushaltId), eingabe, null);
    const id = zUebergabeId.parse(anfrage.neueId());
    const uebergabe: Uebergabe = { ...eingabe, id, haushaltId, version: 1, ...spurVon(anfrage) };
    await repositoryFuer(anfrage).einfuegen(uebergabe);
    return uebergabe;
  });
}

/** Changes a protocol. `GESPERRT`, `VERALTET`. */
export async function aendereUebergabe(
  anfrage: Anfrage,
  { id, version, eingabe }: Gelesen & { readonly eingabe: UebergabeEingabe },
): Promise<Uebergabe> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { uebergabe, akte } = await gelesene(anfrage, id);
    const bisher = unveraendert(uebergabe, version, UEBERGABE);
    await pruefe(anfrage, akte, eingabe, bisher);
    return schreibe(anfrage, { ...bisher, ...eingabe }, bisher);
  });
}

/** Ticks an open matter off, or takes the tick back. */
export async function erledigePunkt(
  anfrage: Anfrage,
  { id, version, punktId, istErledigt }: Gelesen & { readonly punktId: string; readonly istErledigt: boolean },
): Promise<Uebergabe> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert((await gelesene(anfrage, id)).uebergabe, version, UEBERGABE);
    if (!bisher.offenePunkte.some((punkt) => punkt.id === punktId)) throw nichtGefunden('Dieser offene Punkt');
    const offenePunkte = bisher.offenePunkte.map((punkt) => (punkt.id === punktId ? { ...punkt, istErledigt } : punkt));
    return schreibe(anfrage, { ...bisher, offenePunkte }, bisher);
  });
}

async function schreibe(anfrage: Anfrage, neu: Uebergabe, bisher: Uebergabe): Promise<Uebergabe> {
  const uebergabe: Uebergabe = { ...neu, version: bisher.version + 1, ...spurVon(anfrage) };
  getroffen(await repositoryFuer(anfrage).aendern(uebergabe, bisher.version), bisher);
  return uebergabe;
}

/** Deletes a protocol, to the bin; what was taken over stays in the file. */
export async function loescheUebergabe(anfrage: Anfrage, { id, version }: Gelesen): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = unveraendert((await gelesene(anfrage, id)).uebergabe, version, UEBERGABE);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}

function ohneEinverstaendnis(ausweg: string): Grund {
  return {
    schwere: 'sperrt',
    code: 'uebergabe-einverstaendnis-fehlt',
    satz: 'Das Einverständnis der Familie mit der Übergabe ist nicht eingetragen.',
    ausweg,
    norm: 'Art. 6 Abs. 1 Buchst. a DSGVO',
    feld: null,
  };
}

/**
 * Takes the named values of the protocol into the file and remembers what came. `GESPERRT` without consent, `VERALTET` where
 * the protocol was changed, `EINGABE` where the file was changed so that a value is none of the proposals any more.
 */
export async function uebernimmWerte(
  anfrage: Anfrage,
  { id, version, schluessel }: Gelesen & { readonly schluessel: readonly string[] },
): Promise<{ anzahl: number }> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { uebergabe, akte } = await gelesene(anfrage, id);
    unveraendert(uebergabe, version, UEBERGABE);
    if (uebergabe.einverstaendnis !== 'ja') {
      throw gesperrt([ohneEinverstaendnis('Das Einverständnis mit seinem Tag eintragen, dann übernehmen.')]);
    }
    const erhebung = (await listeErhebungen(anfrage, uebergabe.haushaltId)).at(0) ?? null;
    const angebot = vorschlaege(uebergabe, { haushaltId: uebergabe.haushaltId, personen: akte.personen, erhebung });
    const gewaehlte = angebot.filter((eines) => schluessel.includes(eines.schluessel));
    if (gewaehlte.length !== new Set(schluessel).size) {
      const satz = 'Die Akte hat sich inzwischen geändert. Bitte die Angaben noch einmal ansehen und wählen.';
      throw eingabefehler([{ feld: 'schluessel', satz }]);
    }
    await uebernimmPersonenwerte(anfrage, uebergabe, akte, gewaehlte);
    await uebernimmErhebungswerte(anfrage, uebergabe, akte, gewaehlte);
    return { anzahl: gewaehlte.length };
  });
}

async function uebernimmPersonenwerte(
  anfrage: Anfrage,
  uebergabe: Uebergabe,
  { personen }: Fallakte,
  gewaehlte: readonly Wertvorschlag[],
): Promise<void> {
  const jePerson = Map.groupBy(
    gewaehlte.filter(({ tabelle }) => tabelle === 'personen'),
    ({ zeileId }) => zPersonId.parse(zeileId),
  );
  for (const [personId, werte] of jePerson) {
    const person = personen.find(({ id }) => id === personId);
    const von = uebergabe.personen.find((eine) => eine.personId === personId);
    if (person === undefined || von === undefined) throw nichtGefunden('Diese Person');
    const felder = werte.map(({ feld }) => zPersonenfeld.parse(feld));
    const neueId = () => zFalleintragId.parse(anfrage.neueId());
    const eingabe = felder.reduce<PersonEingabe>((bisher, feld) => mitWert(bisher, von, feld, neueId), person);
    const akte = await aenderePerson(anfrage, { id: personId, version: person.version, eingabe });
    const neue = akte.personen.find(({ id }) => id === personId);
    if (neue === undefined) throw new Error('The person was there a moment ago.');
    await merkeWerte(
      anfrage,
      uebergabe,
      felder.map((feld) => ({ zeileId: personId, tabelle: 'personen', feld, wert: personenwert(neue, feld) })),
    );
  }
}

/** Into the newest Erhebung; without one the handover is the first. */
async function uebernimmErhebungswerte(
  anfrage: Anfrage,
  uebergabe: Uebergabe,
  { haushalt }: Fallakte,
  gewaehlte: readonly Wertvorschlag[],
): Promise<void> {
  const werte = gewaehlte.filter(({ tabelle }) => tabelle === 'erhebungen');
  if (werte.length === 0) return;
  const letzte = (await listeErhebungen(anfrage, haushalt.id)).at(0) ?? null;
  const felder = werte.map(({ feld }) => zThemenfeld.parse(feld));
  const anfang = letzte ?? {
    ...neueErhebung(null, { heute: uebergabe.am, personIds: [] }),
    durchgefuehrtVon: uebergabe.vonStelle,
  };
  const eingabe = felder.reduce(
    (bisher, feld) => mitErhebungswert(bisher, feld, textZumThemenfeld(uebergabe, feld)),
    anfang,
  );
  if (letzte === null) await legeErhebungAn(anfrage, { haushaltId: haushalt.id, eingabe });
  else await aendereErhebung(anfrage, { id: letzte.id, version: letzte.version, eingabe });
  await merkeWerte(
    anfrage,
    uebergabe,
    werte.map(({ feld, wert }) => ({ zeileId: haushalt.id, tabelle: 'erhebungen', feld, wert })),
  );
}

/** Remembers values of the file as they came with this handover. */
export async function merkeWerte(
  anfrage: Anfrage,
  { id, haushaltId, am }: Uebergabe,
  werte: readonly Omit<Uebernommen, 'uebergabeId' | 'am'>[],
): Promise<void> {
  for (const wert of werte) await repositoryFuer(anfrage).merkeWert(haushaltId, { ...wert, uebergabeId: id, am });
}

/** The protocol as blocks. */
export async function uebergabeAlsBlatt(anfrage: Anfrage, id: UebergabeId): Promise<Blatt> {
  const { uebergabe, akte } = await gelesene(anfrage, id);
  const kommunen = await listeKommunen(anfrage);
  const kommune = kommunen.find((eine) => eine.id === akte.haushalt.kommuneId) ?? null;
  return uebergabeBlatt({ uebergabe, akte, kommune });
}

/** The protocol as a Word file. */
export async function uebergabeAlsWord(
  anfrage: Anfrage,
  id: UebergabeId,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const blatt = await uebergabeAlsBlatt(anfrage, id);
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}

/** Files the protocol in the case under a code. `GESPERRT` while the family's consent is open. */
export async function legeUebergabeAb(anfrage: Anfrage, id: UebergabeId): Promise<Dokument> {
  const { uebergabe } = await gelesene(anfrage, id);
  if (uebergabe.einverstaendnis === 'offen') {
    throw gesperrt([ohneEinverstaendnis('Eintragen, ob die Familie einverstanden ist, dann ablegen.')]);
  }
  const bezug = await haushaltAlsBezug(anfrage, uebergabe.haushaltId);
  if (bezug === null) throw nichtGefunden('Dieser Haushalt');
  const blatt: Blatt = {
    ...(await uebergabeAlsBlatt(anfrage, id)),
    istEntwurf: false,
    papiercode: await neuerPapiercode(anfrage.neueId()),
  };
  // Packed before the transaction begins, which waits for nothing but the database.
  const word = await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt });
  return legePapierAb(anfrage, { ...bezug, art: 'uebergabe', blatt, word });
}

/** Protocols of the household as a whole: why it cannot be deleted. */
export async function uebergabenVerweiseAufHaushalt(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlOhnePerson(haushaltId);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'haushalt-hat-uebergaben',
      satz:
        anzahl === 1
          ? 'Zu diesem Haushalt gibt es ein Übergabeprotokoll.'
          : `Zu diesem Haushalt gibt es ${anzahl} Übergabeprotokolle.`,
      ausweg: 'Zuerst die Übergabeprotokolle löschen.',
      norm: null,
      feld: null,
    },
  ];
}

/** How many protocols name this person: why the person cannot be deleted. */
export async function uebergabenVerweiseAufPerson(anfrage: Anfrage, personId: PersonId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlZu(personId);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'person-in-uebergaben',
      satz:
        anzahl === 1 ? 'Ein Übergabeprotokoll nennt die Person.' : `${anzahl} Übergabeprotokolle nennen die Person.`,
      ausweg: 'Zuerst die Angaben zu dieser Person aus dem Protokoll nehmen.',
      norm: null,
      feld: null,
    },
  ];
}
