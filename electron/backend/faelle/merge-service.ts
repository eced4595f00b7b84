import {
  zHaushaltId,
  zKommuneId,
  zPersonId,
  type FalleintragId,
  type HaushaltId,
  type PersonId,
} from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { vergleichePersonen } from '../../../shared/faelle/dubletten.ts';
import type { Vergleich, Vergleichsseite, Zusammenfuehrung } from '../../../shared/faelle/dubletten-types.ts';
import { listenname } from '../../../shared/faelle/name.ts';
import { pruefePerson } from '../../../shared/faelle/pruefung-person.ts';
import type { Fallakte, Person } from '../../../shared/faelle/types.ts';
import { fuehreZusammen, type Wahl } from '../../../shared/faelle/zusammenfuehrung.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import { siehtKommune, type Anfrage } from '../context.ts';
import { istDoppelt } from '../database/constraints.ts';
import { gesperrt, nichtGefunden } from '../failures.ts';
import { schritteDesBefehls } from '../protokoll/history.ts';
import { zeilenRepository } from '../protokoll/rows.ts';
import type { Zeilenschritt } from '../protokoll/sentences.ts';
import type { Zeile, Zusammenfuehrungsquelle } from '../registration.ts';
import { dublettenRepository } from './dubletten-repository.ts';
import { alsPaar } from './dubletten-service.ts';
import { mergeRepository } from './merge-repository.ts';
import { ganzeAkte, ladeAkteDerPerson, repositoryFuer } from './service.ts';
import { nimmBezogenesMit, schliesseAb } from './write.ts';

const PERSON = 'Diese Person';

function sperre(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

function hinweis(code: string, satz: string, ausweg: string): Grund {
  return { ...sperre(code, satz, ausweg), schwere: 'warnt' };
}

function personIn({ personen }: Fallakte, id: PersonId): Person {
  const person = personen.find((eine) => eine.id === id);
  if (person === undefined) throw nichtGefunden(PERSON);
  return person;
}

const hatAkte = ({ haushalt }: Pick<Fallakte, 'haushalt'>) =>
  haushalt.aktenzeichen !== '' || haushalt.begleitungen.length > 0;

/** What becomes of the household of the entry that goes. */
function folgen(bleibt: Fallakte, geht: Fallakte): Grund[] {
  if (bleibt.haushalt.id === geht.haushalt.id) return [];
  const name = geht.haushalt.bezeichnung;
  if (geht.personen.length > 1) {
    return [
      hinweis(
        'familie-bleibt',
        `Die Person verlässt den Haushalt „${name}“. Ihre Beziehungen dort fallen weg.`,
        'Falls die Familie zusammengehört, den anderen Eintrag behalten oder danach die Angehörigen umziehen lassen.',
      ),
    ];
  }
  if (hatAkte(geht)) {
    return [
      hinweis(
        'akte-bleibt',
        `Die Akte „${name}“ bleibt ohne Person bestehen und verweist auf „${bleibt.haushalt.bezeichnung}“.`,
        'Sie kann danach abgeschlossen werden. Was nur den Haushalt betrifft, bleibt dort.',
      ),
    ];
  }
  return [
    hinweis(
      'haushalt-geht',
      `Der Haushalt „${name}“ ist danach leer und kommt in den Papierkorb.`,
      'Dokumente und Wiedervorlagen dieses Haushalts ziehen mit um.',
    ),
  ];
}

/** Two entries side by side. `NICHT_GEFUNDEN` where the account does not see one of them. */
export async function vergleicheEintraege(
  anfrage: Anfrage,
  { aId, bId }: { readonly aId: PersonId; readonly bId: PersonId },
): Promise<Vergleich> {
  const [erste, zweite] = alsPaar(aId, bId);
  const [akteA, akteB] = [await ladeAkteDerPerson(anfrage, aId), await ladeAkteDerPerson(anfrage, bId)];
  const [a, b] = [personIn(akteA, aId), personIn(akteB, bId)];
  const seite = (akte: Fallakte, person: Person): Vergleichsseite => ({ person, haushalt: akte.haushalt });
  const geklaerte = await dublettenRepository(anfrage.db).keineDubletten([erste]);
  const aehnlichkeit = vergleichePersonen(a, b);
  return {
    a: seite(akteA, a),
    b: seite(akteB, b),
    aehnlichkeit: aehnlichkeit && { ...aehnlichkeit, gruende: [...aehnlichkeit.gruende] },
    sindKeineDubletten: geklaerte.has(`${erste} ${zweite}`),
    folgen: { a: folgen(akteA, akteB), b: folgen(akteB, akteA) },
  };
}

interface Eintrag {
  readonly id: PersonId;
  readonly version: number;
}

/**
 * Makes one entry of two: the one that stays gets what was chosen and everything that names the other. `NICHT_GEFUNDEN`
 * where the account does not see one of them, `VERALTET`, and `GESPERRT` where they were said to be two persons.
 */
export async function fuehrePersonenZusammen(
  anfrage: Anfrage,
  eingabe: { readonly bleibt: Eintrag; readonly geht: Eintrag; readonly wahl: Wahl },
  quellen: readonly Zusammenfuehrungsquelle[],
): Promise<Fallakte> {
  const paar = alsPaar(eingabe.bleibt.id, eingabe.geht.id);
  return inTransaktion(anfrage, async (anfrage) => {
    const akten = {
      bleibt: await ganzeAkte(anfrage, (await ladeAkteDerPerson(anfrage, eingabe.bleibt.id)).haushalt.id),
      geht: await ganzeAkte(anfrage, (await ladeAkteDerPerson(anfrage, eingabe.geht.id)).haushalt.id),
    };
    const bleibt = unveraendert(personIn(akten.bleibt, eingabe.bleibt.id), eingabe.bleibt.version, PERSON);
    const geht = unveraendert(personIn(akten.geht, eingabe.geht.id), eingabe.geht.version, PERSON);
    const dubletten = dublettenRepository(anfrage.db);
    if ((await dubletten.keineDubletten([paar[0]])).has(paar.join(' '))) {
      throw gesperrt([
        sperre(
          'keine-dublette',
          'Zu diesen beiden Einträgen ist vermerkt, dass sie zwei Personen sind.',
          'Den Vermerk im Verlauf rückgängig machen, wenn er falsch ist.',
        ),
      ]);
    }
    const umzug = { von: geht.id, nach: bleibt.id };
    const haushalt = { von: akten.geht.haushalt.id, nach: akten.bleibt.haushalt.id };
    const repository = repositoryFuer(anfrage);
    const merge = mergeRepository(anfrage.db, quellen);
    await merge.verschiebePerson(umzug, haushalt);
    if (haushalt.von === haushalt.nach) await merge.verschiebeBeziehungen(umzug, haushalt.nach);
    const neu: Person = {
      ...fuehreZusammen(bleibt, geht, eingabe.wahl),
      id: bleibt.id,
      haushaltId: bleibt.haushaltId,
      version: bleibt.version + 1,
      ...spurVon(anfrage),
    };
    const gruende = pruefePerson(neu, anfrage.heute).filter(({ schwere }) => schwere === 'sperrt');
    if (gruende.length > 0) throw gesperrt(gruende);
    getroffen(await repository.personAendern(neu, bleibt.version), bleibt);
    getroffen(await repository.personLoeschen(geht.id, geht.version), geht);
    if (haushalt.von !== haushalt.nach) await verlasseHaushalt(anfrage, akten, quellen);
    const akte = await schliesseAb(anfrage, haushalt.nach);
    await merkeZusammenfuehrung(anfrage, bleibt, geht);
    return akte;
  });
}

/** The household that the person left: gone where it is empty and was never a file, else with a hint. */
async function verlasseHaushalt(
  anfrage: Anfrage,
  { bleibt, geht }: { readonly bleibt: Fallakte; readonly geht: Fallakte },
  quellen: readonly Zusammenfuehrungsquelle[],
): Promise<void> {
  const repository = repositoryFuer(anfrage);
  const alter = geht.haushalt;
  if (geht.personen.length > 1) {
    await schliesseAb(anfrage, alter.id);
    return;
  }
  if (hatAkte(geht)) {
    const nummer = bleibt.haushalt.aktenzeichen === '' ? '' : ` (${bleibt.haushalt.aktenzeichen})`;
    const satz = `Zusammengeführt mit „${bleibt.haushalt.bezeichnung}“${nummer}.`;
    const neu = {
      ...alter,
      // The name of who stood here: without a person nothing else would tell what the file is.
      name: alter.bezeichnung,
      bemerkung: alter.bemerkung === '' ? satz : `${alter.bemerkung}\n\n${satz}`,
      version: alter.version + 1,
      ...spurVon(anfrage),
    };
    getroffen(await repository.haushaltAendern(neu, alter.version), alter);
    await schliesseAb(anfrage, alter.id);
    return;
  }
  const umzug = { von: alter.id, nach: bleibt.haushalt.id };
  const merge = mergeRepository(anfrage.db, quellen);
  await merge.verschiebeHaushalt(umzug);
  await nimmBezogenesMit(anfrage, bleibt.haushalt);
  await merge.uebernimmListe('anschriften', umzug);
  await merge.uebernimmListe('leistungen', umzug);
  getroffen(await repository.haushaltLoeschen(alter.id, alter.version), alter);
}

/** Keeps what the running command changed, so that it can be taken apart later. */
async function merkeZusammenfuehrung(anfrage: Anfrage, bleibt: Person, geht: Person): Promise<void> {
  const dubletten = dublettenRepository(anfrage.db);
  const befehl = await dubletten.laufenderBefehl();
  const schritte = await schritteDesBefehls(anfrage, befehl);
  await dubletten.zusammenfuehrungEinfuegen({
    id: anfrage.neueId(),
    bleibtId: bleibt.id,
    gehtId: geht.id,
    gehtName: listenname(geht),
    gehtHaushaltId: geht.haushaltId,
    schritte: JSON.stringify(schritte),
    am: anfrage.jetzt,
    von: anfrage.konto.anzeigename,
  });
}

/** What became one in the persons of a household, newest first. */
export async function listeZusammenfuehrungen(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Zusammenfuehrung[]> {
  const { personen } = await ganzeAkte(anfrage, haushaltId);
  return dublettenRepository(anfrage.db).zusammenfuehrungenIn(personen.map(({ id }) => id));
}

const SPUR: readonly string[] = ['version', 'geaendert_am', 'geaendert_von'];

/** The row as it stands with the values of before, where nobody changed them since. */
function zurueckgesetzt(anfrage: Anfrage, jetzige: Zeile, vorher: Zeile, nachher: Zeile): Zeile {
  const alte = Object.entries(vorher).filter(
    ([spalte, wert]) => !SPUR.includes(spalte) && nachher[spalte] !== wert && jetzige[spalte] === nachher[spalte],
  );
  if (alte.length === 0) return jetzige;
  const neue = { ...jetzige, ...Object.fromEntries(alte) };
  if (!('version' in jetzige)) return neue;
  const { jetzt, konto } = anfrage;
  return { ...neue, version: Number(jetzige['version']) + 1, geaendert_am: jetzt, geaendert_von: konto.anzeigename };
}

async function stelleWiederHer(anfrage: Anfrage, schritte: readonly Zeilenschritt[]): Promise<void> {
  const zeilen = zeilenRepository(anfrage.db);
  for (const { tabelle, id, vorher, nachher } of schritte.toReversed()) {
    const jetzige = await zeilen.eine(tabelle, id);
    if (vorher === null) {
      if (jetzige !== null) await zeilen.loesche(tabelle, id);
    } else if (nachher === null) {
      if (jetzige === null) await zeilen.fuegeEin(tabelle, vorher);
    } else if (jetzige !== null) {
      await zeilen.aendere(tabelle, id, zurueckgesetzt(anfrage, jetzige, vorher, nachher));
    }
  }
}

const FEHLT = sperre(
  'wird-gebraucht',
  'Etwas, worauf der frühere Eintrag verweist, ist inzwischen gelöscht.',
  'Die Person von Hand neu anlegen; was sie betrifft, steht beim zusammengeführten Eintrag.',
);
const VERGEBEN = sperre(
  'inzwischen-vergeben',
  'Das Aktenzeichen oder ein anderer Schlüssel des früheren Eintrags ist inzwischen vergeben.',
  'Den anderen Eintrag zuerst ändern.',
);

/** The household to which the person comes back: still there, or gone by the merging itself. */
async function pruefeZielhaushalt(
  anfrage: Anfrage,
  haushaltId: HaushaltId,
  schritte: readonly Zeilenschritt[],
): Promise<void> {
  const geloeschter = schritte.find(
    ({ tabelle, id, nachher }) => tabelle === 'haushalte' && id === haushaltId && nachher === null,
  )?.vorher;
  const jetziger = await zeilenRepository(anfrage.db).eine('haushalte', haushaltId);
  const kommune = zKommuneId.safeParse((jetziger ?? geloeschter)?.['kommune_id']);
  if (!kommune.success) {
    throw gesperrt([
      sperre(
        'haushalt-geloescht',
        'Der Haushalt, in dem die Person stand, ist inzwischen gelöscht.',
        'Den Haushalt zuerst aus dem Papierkorb zurückholen.',
      ),
    ]);
  }
  if (!siehtKommune(anfrage, kommune.data)) throw nichtGefunden('Diese Zusammenführung');
}

/**
 * Two persons again: rows that went come back, rows that moved go back, values are what they were unless somebody changed
 * them since. `GESPERRT` says what is missing.
 */
export async function hebeZusammenfuehrungAuf(anfrage: Anfrage, id: FalleintragId): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const dubletten = dublettenRepository(anfrage.db);
    const zeile = await dubletten.zusammenfuehrung(id);
    if (zeile === null) throw nichtGefunden('Diese Zusammenführung');
    const bleibt = await ladeAkteDerPerson(anfrage, zPersonId.parse(zeile.bleibt_id));
    // Written by this service.
    const schritte = JSON.parse(zeile.schritte) as Zeilenschritt[];
    const haushaltId = zHaushaltId.parse(zeile.geht_haushalt_id);
    await pruefeZielhaushalt(anfrage, haushaltId, schritte);
    const zeilen = zeilenRepository(anfrage.db);
    await zeilen.verschiebeVerweispruefung();
    try {
      await stelleWiederHer(anfrage, schritte);
    } catch (fehler) {
      if (istDoppelt(fehler)) throw gesperrt([VERGEBEN]);
      throw fehler;
    }
    if (await zeilen.hatTotenVerweis(schritte)) throw gesperrt([FEHLT]);
    await dubletten.zusammenfuehrungLoeschen(id);
    await schliesseAb(anfrage, bleibt.haushalt.id);
    return schliesseAb(anfrage, haushaltId);
  });
}
