import { monatsanfang, plusMonate, type Datum } from '../foundation/date.ts';
import type { KommuneId } from '../foundation/id.ts';
import { summe } from '../foundation/list.ts';
import { zQualifikationstyp, type Qualifikationstyp } from '../foerderrecht/types.ts';
import { abwesenheitAm } from './abwesenheit.ts';
import { gilt } from './belegung.ts';
import { zGeschlecht, type GeplanteStelle, type Geschlecht, type Personal } from './types.ts';

/** Posts of Integrationsmanagement: who holds one, and which are planned. */
export interface Besetzungsdaten {
  readonly personal: readonly Pick<
    Personal,
    'id' | 'geschlecht' | 'qualifikation' | 'stellenanteile' | 'abwesenheiten'
  >[];
  readonly geplanteStellen: readonly Pick<
    GeplanteStelle,
    'kommuneId' | 'anteilHundertstel' | 'ab' | 'qualifikationstyp' | 'besetztAb'
  >[];
}

/** A number of persons (or of posts that wait for one) with their share of full posts. */
export interface Besetzungszahl {
  readonly personen: number;
  readonly vzaeHundertstel: number;
}

/** Posts on one day, in one Kommune or in all of them. */
export interface Besetzungszeile {
  /** Null: all Kommunen together. */
  readonly kommuneId: KommuneId | null;
  readonly besetzt: Besetzungszahl;
  /** Planned posts that nobody holds yet; each waits for one person. */
  readonly geplant: Besetzungszahl;
  readonly zusammen: Besetzungszahl;
  /** Of those who hold a post. */
  readonly jeGeschlecht: Readonly<Record<Geschlecht, Besetzungszahl>>;
  readonly jeTyp: Readonly<
    Record<Qualifikationstyp, { readonly besetzt: Besetzungszahl; readonly geplant: Besetzungszahl }>
  >;
  /** Of those who hold a post: away without pay on that day. */
  readonly ohneEntgelt: Besetzungszahl;
}

export interface Besetzung {
  readonly stichtag: Datum;
  /** Kommunen with a post on that day, in the order that was given. */
  readonly zeilen: readonly Besetzungszeile[];
  /** Everybody once, also who works in several Kommunen. */
  readonly gesamt: Besetzungszeile;
}

type Person = Besetzungsdaten['personal'][number];

/** Share of a person from Integrationsmanagement on the day, in one Kommune or in all; own posts of other programmes do not count. */
function anteil(person: Person, tag: Datum, kommuneId: KommuneId | null): number {
  return summe(
    person.stellenanteile.filter(
      (einer) =>
        einer.programm === 'integrationsmanagement' &&
        gilt(einer, tag) &&
        (kommuneId === null || einer.kommuneId === kommuneId),
    ),
    (einer) => einer.anteilHundertstel,
  );
}

function zeileVon(daten: Besetzungsdaten, tag: Datum, kommuneId: KommuneId | null): Besetzungszeile {
  const tragende = daten.personal
    .map((person) => ({ person, vzae: anteil(person, tag, kommuneId) }))
    .filter(({ vzae }) => vzae > 0);
  const offene = daten.geplanteStellen.filter(
    (stelle) => istGeplantAm(stelle, tag) && (kommuneId === null || stelle.kommuneId === kommuneId),
  );
  const zaehle = (wer: (person: Person) => boolean): Besetzungszahl => {
    const gemeinte = tragende.filter(({ person }) => wer(person));
    return { personen: gemeinte.length, vzaeHundertstel: summe(gemeinte, ({ vzae }) => vzae) };
  };
  const plane = (typ: Qualifikationstyp | null): Besetzungszahl => {
    const gemeinte = offene.filter((stelle) => typ === null || stelle.qualifikationstyp === typ);
    return { personen: gemeinte.length, vzaeHundertstel: summe(gemeinte, (stelle) => stelle.anteilHundertstel) };
  };
  const besetzt = zaehle(() => true);
  const geplant = plane(null);
  return {
    kommuneId,
    besetzt,
    geplant,
    zusammen: {
      personen: besetzt.personen + geplant.personen,
      vzaeHundertstel: besetzt.vzaeHundertstel + geplant.vzaeHundertstel,
    },
    jeGeschlecht: je(zGeschlecht.options, (geschlecht) => zaehle((person) => person.geschlecht === geschlecht)),
    jeTyp: je(zQualifikationstyp.options, (typ) => ({
      besetzt: zaehle((person) => person.qualifikation.typ === typ),
      geplant: plane(typ),
    })),
    ohneEntgelt: zaehle((person) => abwesenheitAm(person, tag)?.entgelt === 'ohne_entgelt'),
  };
}

function je<S extends string, W>(schluessel: readonly S[], wert: (eines: S) => W): Record<S, W> {
  return Object.fromEntries(schluessel.map((eines) => [eines, wert(eines)])) as Record<S, W>;
}

/** True where the post is planned for the day and nobody holds it: from its first day until somebody takes it. */
export function istGeplantAm({ ab, besetztAb }: Pick<GeplanteStelle, 'ab' | 'besetztAb'>, tag: Datum): boolean {
  return ab <= tag && (besetztAb === null || tag < besetztAb);
}

/**
 * Posts that are filled and planned on a day, by Kommune (in the order of `kommunen`) and together. A person who works in
 * several Kommunen stands in each of them and once in the sum; VZÄ always add up. Quelle: Stellen je Stichtag, [S2].
 */
export function besetzungAm(daten: Besetzungsdaten, stichtag: Datum, kommunen: readonly KommuneId[]): Besetzung {
  return {
    stichtag,
    zeilen: kommunen
      .map((kommuneId) => zeileVon(daten, stichtag, kommuneId))
      .filter(({ zusammen }) => zusammen.personen > 0),
    gesamt: zeileVon(daten, stichtag, null),
  };
}

const MONATE_VORHER = 3;
const MONATE = 12;

/** The first days of twelve months around the day: three before its month, its own, eight after. */
export function stichtageUm(tag: Datum): Datum[] {
  const erster = plusMonate(monatsanfang(tag), -MONATE_VORHER);
  return Array.from({ length: MONATE }, (_, nummer) => plusMonate(erster, nummer));
}
