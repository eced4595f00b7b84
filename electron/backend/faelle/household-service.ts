import { bereinigePerson, pruefePerson } from '../../../shared/faelle/pruefung-person.ts';
import { pruefeHaushalt } from '../../../shared/faelle/pruefung.ts';
import { istAkteGeschuetzt, istHaushaltGeschuetzt } from '../../../shared/faelle/schutz.ts';
import type {
  Anschrift,
  Fallakte,
  Haushalt,
  HaushaltEingabe,
  Person,
  PersonEingabe,
} from '../../../shared/faelle/types.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import { zHaushaltId, zPersonId, type HaushaltId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { alleVerweise, getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { gibtEsKommunen } from '../database/kommunen-there.ts';
import { loescheDokumenteVon } from '../dokumente/service.ts';
import { eingabefehler, gesperrt } from '../failures.ts';
import { repositoryFuer, ganzeAkte, istWaehlbar, HAUSHALT } from './service.ts';
import {
  wirfSperren,
  sperre,
  mitEigenenListen,
  mitEigenenAufenthalten,
  nimmBezogenesMit,
  schliesseAb,
  type Doppelpruefung,
  type Fallverweise,
} from './write.ts';

function mitPfad(gruende: readonly Grund[], pfad: string): Grund[] {
  return gruende.map((grund) => ({ ...grund, feld: grund.feld === null ? null : `${pfad}${grund.feld}` }));
}

/** Who is named as zuständig has to be somebody whom the account sees; who was named already may stay. */
async function pruefeVerweise(anfrage: Anfrage, eingabe: HaushaltEingabe, bisher: Haushalt | null): Promise<void> {
  const fehler: Feldfehler[] = [];
  if (!(await gibtEsKommunen(anfrage, [eingabe.kommuneId]))) {
    fehler.push({ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' });
  }
  if (!(await istWaehlbar(anfrage, eingabe.zustaendigId, bisher))) {
    fehler.push({ feld: 'zustaendigId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' });
  }
  if (fehler.length > 0) throw eingabefehler(fehler);
}

/**
 * Adds a household with its persons. `EINGABE` at the field (`personen.0.nachname`); `GESPERRT` where somebody like that
 * is there already, unless the clerk says that it is somebody else.
 */
export async function legeHaushaltAn(
  anfrage: Anfrage,
  {
    eingabe,
    personen,
    istTrotzdemNeu,
  }: { eingabe: HaushaltEingabe; personen: readonly PersonEingabe[]; istTrotzdemNeu: boolean },
  pruefeDoppelte?: Doppelpruefung,
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefeVerweise(anfrage, eingabe, null);
    const id = zHaushaltId.parse(anfrage.neueId());
    const neue = personen.map((person): Person => ({
      ...bereinigePerson(person),
      id: zPersonId.parse(anfrage.neueId()),
      haushaltId: id,
      version: 1,
      ...spurVon(anfrage),
    }));
    wirfSperren([
      ...neue.flatMap((person, nummer) => mitPfad(pruefePerson(person, anfrage.heute), `personen.${nummer}.`)),
      ...mitPfad(pruefeHaushalt(eingabe, neue, anfrage.heute), ''),
    ]);
    if (!istTrotzdemNeu && pruefeDoppelte !== undefined) {
      const gruende = await pruefeDoppelte(anfrage, { kommuneId: eingabe.kommuneId, personen: neue });
      if (gruende.length > 0) throw gesperrt(gruende);
    }
    const repository = repositoryFuer(anfrage);
    const haushalt: Haushalt = {
      ...(await mitEigenenListen(anfrage, id, eingabe)),
      id,
      bezeichnung: '',
      stand: 'zaehlbestand',
      aktenzeichen: '',
      begleitungen: [],
      istGeschuetzt: istHaushaltGeschuetzt(neue, anfrage.heute),
      version: 1,
      ...spurVon(anfrage),
    };
    await repository.haushaltEinfuegen(haushalt);
    for (const person of neue) {
      await repository.personEinfuegen(await mitEigenenAufenthalten(anfrage, person.id, person));
    }
    return schliesseAb(anfrage, id);
  });
}

/**
 * Addresses that are saved for a protected household, which the window got without them: those that it names are added to
 * those that are there; where it names one that is there, it has seen them all (`anschriftZeigen`), and they are replaced.
 */
function anschriftenNach(bisher: Fallakte, neue: readonly Anschrift[], heute: Datum): Anschrift[] {
  // As long as nothing was written since the Schutz ended, a window may have read the file before that day.
  if (!bisher.haushalt.istGeschuetzt && !istAkteGeschuetzt(bisher, heute)) return [...neue];
  const vorhandene = bisher.haushalt.anschriften;
  return vorhandene.some(({ id }) => neue.some((eine) => eine.id === id)) ? [...neue] : [...vorhandene, ...neue];
}

/** Changes the household itself. `EINGABE` at the field, `GESPERRT` for circular relations, `VERALTET`. */
export async function aendereHaushalt(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: HaushaltId; version: number; eingabe: HaushaltEingabe },
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const akte = await ganzeAkte(anfrage, id);
    const bisher = unveraendert(akte.haushalt, version, HAUSHALT);
    await pruefeVerweise(anfrage, eingabe, bisher);
    const ganze = { ...eingabe, anschriften: anschriftenNach(akte, eingabe.anschriften, anfrage.heute) };
    wirfSperren(pruefeHaushalt(ganze, akte.personen, anfrage.heute));
    const repository = repositoryFuer(anfrage);
    if (
      eingabe.kommuneId !== bisher.kommuneId &&
      bisher.aktenzeichen !== '' &&
      (await repository.hatAktenzeichen(eingabe.kommuneId, bisher.aktenzeichen))
    ) {
      const satz = `In dieser Kommune gibt es das Aktenzeichen ${bisher.aktenzeichen} schon.`;
      throw eingabefehler([{ feld: 'kommuneId', satz }]);
    }
    const neu: Haushalt = {
      ...bisher,
      ...(await mitEigenenListen(anfrage, id, ganze)),
      istGeschuetzt: bisher.istGeschuetzt,
      version: version + 1,
      ...spurVon(anfrage),
    };
    getroffen(await repository.haushaltAendern(neu, version), bisher);
    if (neu.kommuneId !== bisher.kommuneId) await nimmBezogenesMit(anfrage, neu);
    return schliesseAb(anfrage, id);
  });
}

/** Deletes a household with its persons. `GESPERRT` where the file was ever open, and where records name it. */
export async function loescheHaushalt(
  anfrage: Anfrage,
  { id, version }: { id: HaushaltId; version: number },
  verweise: Fallverweise,
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const { haushalt, personen } = await ganzeAkte(anfrage, id);
    const bisher = unveraendert(haushalt, version, HAUSHALT);
    const gruende = await alleVerweise(verweise.haushalt, anfrage, id);
    for (const person of personen) gruende.push(...(await alleVerweise(verweise.person, anfrage, person.id)));
    if (bisher.begleitungen.length > 0) {
      gruende.unshift(
        sperre(
          'akte-war-offen',
          `Zu „${bisher.bezeichnung}“ gibt es die Akte ${bisher.aktenzeichen}; sie kann nicht gelöscht werden.`,
          'Die Akte abschließen; nach der Aufbewahrungsfrist wird sie gelöscht.',
        ),
      );
    }
    if (gruende.length > 0) throw gesperrt(gruende);
    await loescheDokumenteVon(anfrage, { tabelle: 'haushalte', id }, HAUSHALT);
    getroffen(await repositoryFuer(anfrage).haushaltLoeschen(id, version), bisher);
  });
}
