import { grund } from '../faelle/pruefung-person.ts';
import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { PersonId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import { THEMENFELD_LABEL, zThemenfeld, type Themenfeld } from '../netzwerk/themenfelder.ts';
import { zBedarfsstufe, zRessourcenstufe, type ErhebungEingabe, type Erhebungsfeld } from './types.ts';

/** Whom a field is about: a person, or the whole family (`null`). */
interface Platz {
  readonly themenfeld: Themenfeld;
  readonly personId: PersonId | null;
}

/** Names a field of an Erhebung: `arbeit/familie`. */
export function platzschluessel({ themenfeld, personId }: Platz): string {
  return `${themenfeld}/${personId ?? 'familie'}`;
}

/** True where nothing is noted in the field. */
export function istLeer(feld: Erhebungsfeld): boolean {
  const { istStand, ressource, bedarf, bedarfsstufe, ressourcenstufe } = feld;
  return istStand + ressource + bedarf === '' && bedarfsstufe === null && ressourcenstufe === null;
}

/** The fields in which something is noted, in the order of the plan and then of the form. */
export function gefuellteFelder(felder: readonly Erhebungsfeld[]): Erhebungsfeld[] {
  return zThemenfeld.options.flatMap((themenfeld) =>
    felder.filter((feld) => feld.themenfeld === themenfeld && !istLeer(feld)),
  );
}

/** What the rules have to know beside the form. */
export interface Erhebungslage {
  readonly heute: Datum;
  /** First day of the AUB of the household; null where it is not known. */
  readonly aubVon: Datum | null;
  /** Persons of the household, and those whom the Erhebung named before. */
  readonly personIds: readonly PersonId[];
  /** A file is open, or was. */
  readonly hatAkte: boolean;
}

/**
 * What hinders an Erhebung from being kept, and what should be known. `sperrt`: a day in the future, nothing noted, the same
 * field twice for the same person, somebody who does not live in the household.
 */
export function pruefeErhebung(eingabe: ErhebungEingabe, lage: Erhebungslage): Grund[] {
  return [...tagesmaengel(eingabe, lage), ...feldmaengel(eingabe, lage), ...aktenhinweis(lage)];
}

function tagesmaengel({ am }: ErhebungEingabe, { heute, aubVon }: Erhebungslage): Grund[] {
  if (am > heute) {
    const satz = `Der Tag der Erhebung liegt in der Zukunft: ${zeigeDatum(am)}.`;
    return [
      grund('sperrt', { code: 'erhebung-in-der-zukunft', feld: 'am', satz, ausweg: 'Einen Tag bis heute eintragen.' }),
    ];
  }
  if (aubVon === null || am >= aubVon) return [];
  return [
    grund('warnt', {
      code: 'erhebung-vor-aub',
      feld: 'am',
      satz: `Der Tag der Erhebung liegt vor dem Beginn der Anschlussunterbringung am ${zeigeDatum(aubVon)}.`,
      ausweg: 'Den Tag prüfen. Ein Gespräch vor dem Umzug kann eine Übergabe sein.',
    }),
  ];
}

function feldmaengel({ felder }: ErhebungEingabe, { personIds }: Erhebungslage): Grund[] {
  const gruende: Grund[] = [];
  if (gefuellteFelder(felder).length === 0) {
    gruende.push(
      grund('sperrt', {
        code: 'erhebung-ohne-feld',
        feld: 'felder',
        satz: 'In keinem Themenfeld ist etwas eingetragen.',
        ausweg: 'Mindestens ein Themenfeld ausfüllen.',
      }),
    );
  }
  const gesehen = new Set<string>();
  for (const [stelle, feld] of felder.entries()) {
    const schluessel = platzschluessel(feld);
    if (gesehen.has(schluessel)) {
      gruende.push(
        grund('sperrt', {
          code: 'erhebung-feld-doppelt',
          feld: `felder.${stelle}.personId`,
          satz: `Das Themenfeld ${THEMENFELD_LABEL[feld.themenfeld]} steht für dieselbe Person mehrfach da.`,
          ausweg: 'Die Einträge zusammenführen.',
        }),
      );
    }
    gesehen.add(schluessel);
    if (feld.personId !== null && !personIds.includes(feld.personId)) {
      gruende.push(
        grund('sperrt', {
          code: 'erhebung-person-fremd',
          feld: `felder.${stelle}.personId`,
          satz: 'Diese Person gehört nicht zu diesem Haushalt.',
          ausweg: 'Eine Person des Haushalts oder die ganze Familie wählen.',
        }),
      );
    }
  }
  return gruende;
}

function aktenhinweis({ hatAkte }: Erhebungslage): Grund[] {
  if (hatAkte) return [];
  return [
    grund(
      'warnt',
      {
        code: 'erhebung-ohne-akte',
        feld: null,
        satz: 'Für diesen Haushalt ist noch keine Akte eröffnet.',
        ausweg: 'Eine Erhebung setzt die Einwilligung voraus. Liegt sie vor, kann die Akte eröffnet werden.',
      },
      'Art. 6 Abs. 1 Buchst. a DSGVO',
    ),
  ];
}

/** Up means more: of a need, or of what is there already. */
export type Richtung = 'mehr' | 'weniger' | 'gleich' | 'neu' | 'entfallen';

function richtung(alt: number | null, neu: number | null): Richtung | null {
  if (alt === null) return neu === null ? null : 'neu';
  if (neu === null) return 'entfallen';
  if (alt === neu) return 'gleich';
  return neu > alt ? 'mehr' : 'weniger';
}

/** The level of a need as a number, 0 to 3. */
export function bedarfszahl({ bedarfsstufe }: Pick<Erhebungsfeld, 'bedarfsstufe'>): number | null {
  return bedarfsstufe === null ? null : zBedarfsstufe.options.indexOf(bedarfsstufe);
}

/** The level of what is there as a number, 0 to 3. */
export function ressourcenzahl({ ressourcenstufe }: Pick<Erhebungsfeld, 'ressourcenstufe'>): number | null {
  return ressourcenstufe === null ? null : zRessourcenstufe.options.indexOf(ressourcenstufe);
}

const UNGEWOGEN = { bedarfsstufe: null, ressourcenstufe: null } as const;

/** How one field of one person, or of the family, changed. Null: weighed in neither. */
export interface Veraenderung extends Platz {
  readonly alt: Pick<Erhebungsfeld, 'bedarfsstufe' | 'ressourcenstufe'>;
  readonly neu: Pick<Erhebungsfeld, 'bedarfsstufe' | 'ressourcenstufe'>;
  readonly bedarf: Richtung | null;
  readonly ressource: Richtung | null;
}

type Felder = Pick<ErhebungEingabe, 'felder'>;

/** How the levels changed from one Erhebung to the next, in the order of the plan; what is weighed in neither is left out. */
export function veraenderung(alt: Felder, neu: Felder): Veraenderung[] {
  const plaetze = new Map([...alt.felder, ...neu.felder].map((feld) => [platzschluessel(feld), feld]));
  const finde = ({ felder }: Felder, schluessel: string) =>
    felder.find((feld) => platzschluessel(feld) === schluessel) ?? UNGEWOGEN;
  const alle = [...plaetze].map(([schluessel, { themenfeld, personId }]): Veraenderung => {
    const vorher = finde(alt, schluessel);
    const nachher = finde(neu, schluessel);
    return {
      themenfeld,
      personId,
      alt: { bedarfsstufe: vorher.bedarfsstufe, ressourcenstufe: vorher.ressourcenstufe },
      neu: { bedarfsstufe: nachher.bedarfsstufe, ressourcenstufe: nachher.ressourcenstufe },
      bedarf: richtung(bedarfszahl(vorher), bedarfszahl(nachher)),
      ressource: richtung(ressourcenzahl(vorher), ressourcenzahl(nachher)),
    };
  });
  return zThemenfeld.options.flatMap((themenfeld) =>
    alle.filter((eine) => eine.themenfeld === themenfeld && (eine.bedarf !== null || eine.ressource !== null)),
  );
}

/** What a new Erhebung begins with: the last one as a copy with the day, without whom has left; empty where it is the first. */
export function neueErhebung(
  letzte: ErhebungEingabe | null,
  { heute, personIds }: Pick<Erhebungslage, 'heute' | 'personIds'>,
): ErhebungEingabe {
  if (letzte === null) {
    return { am: heute, durchgefuehrtVon: '', sprache: '', sprachmittlung: '', wuensche: '', helfende: '', felder: [] };
  }
  const { sprache, sprachmittlung, wuensche, helfende } = letzte;
  const felder = letzte.felder.filter(({ personId }) => personId === null || personIds.includes(personId));
  return { am: heute, durchgefuehrtVon: '', sprache, sprachmittlung, wuensche, helfende, felder };
}

/** One line of the picture over time. */
export interface Verlaufszeile extends Platz {
  /** One cell for each Erhebung; null: nothing is noted there. */
  readonly zellen: readonly (
    | (Pick<Erhebungsfeld, 'bedarfsstufe' | 'ressourcenstufe'> & {
        /** Against the last Erhebung in which the field was weighed; null for the first. */
        readonly bedarf: Richtung | null;
        readonly ressource: Richtung | null;
      })
    | null
  )[];
}

/**
 * The eight fields over time, the oldest Erhebung first: at least one line for each, more where single persons are noted. A
 * change is told against the last Erhebung in which the field was weighed, so that a gap hides nothing.
 */
export function verlaufsbild(erhebungen: readonly Felder[]): Verlaufszeile[] {
  return zThemenfeld.options.flatMap((themenfeld) => {
    const personIds = new Set(
      erhebungen.flatMap(({ felder }) =>
        felder.filter((feld) => feld.themenfeld === themenfeld && !istLeer(feld)).map(({ personId }) => personId),
      ),
    );
    if (personIds.size === 0) personIds.add(null);
    const geordnete = [...personIds].sort((a, b) => Number(a !== null) - Number(b !== null));
    return geordnete.map((personId) => zeile(erhebungen, { themenfeld, personId }));
  });
}

function zeile(erhebungen: readonly Felder[], platz: Platz): Verlaufszeile {
  let bedarfZuvor: number | null = null;
  let ressourceZuvor: number | null = null;
  const zellen = erhebungen.map(({ felder }) => {
    const feld = felder.find((eines) => platzschluessel(eines) === platzschluessel(platz));
    if (feld === undefined || istLeer(feld)) return null;
    const bedarf = bedarfszahl(feld);
    const ressource = ressourcenzahl(feld);
    const zelle = {
      bedarfsstufe: feld.bedarfsstufe,
      ressourcenstufe: feld.ressourcenstufe,
      bedarf: bedarfZuvor === null || bedarf === null ? null : richtung(bedarfZuvor, bedarf),
      ressource: ressourceZuvor === null || ressource === null ? null : richtung(ressourceZuvor, ressource),
    };
    bedarfZuvor = bedarf ?? bedarfZuvor;
    ressourceZuvor = ressource ?? ressourceZuvor;
    return zelle;
  });
  return { ...platz, zellen };
}
