import { frueheres, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { VereinbarungId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import { VEREINBARUNGSZUSTAND_LABEL } from './labels.ts';
import { sperrt, warnt } from './pruefstand.ts';
import type { Vereinbarung, Vereinbarungsschritt, Vereinbarungszustand } from './types.ts';

/**
 * From which state which other can be reached. A small Gemeinde may sign without a resolution, so `abgestimmt` leads to both.
 * Quelle: üblicher Weg einer Vereinbarung zwischen Körperschaften
 */
const NAECHSTE: Record<Vereinbarungszustand, readonly Vereinbarungszustand[]> = {
  entwurf: ['abgestimmt'],
  abgestimmt: ['beschlossen', 'unterschrieben'],
  beschlossen: ['unterschrieben'],
  unterschrieben: ['gekuendigt', 'beendet'],
  gekuendigt: ['beendet'],
  beendet: [],
};

/** The states that an agreement can reach next. */
export function naechsteZustaende(zustand: Vereinbarungszustand): readonly Vereinbarungszustand[] {
  return NAECHSTE[zustand];
}

/** Signed: nobody can change it any more; a change is a Nachtrag. */
export function istEingefroren({ zustand }: Pick<Vereinbarung, 'zustand'>): boolean {
  return zustand === 'unterschrieben' || zustand === 'gekuendigt' || zustand === 'beendet';
}

/** The step that brought it to its state; null for a draft. */
export function letzterSchritt({
  zustand,
  schritte,
}: Pick<Vereinbarung, 'zustand' | 'schritte'>): Vereinbarungsschritt | null {
  return schritte.findLast((schritt) => schritt.zustand === zustand) ?? null;
}

/** The last day on which an agreement holds: the end of its period, or earlier where it was ended before. */
export function letzterTag(vereinbarung: Pick<Vereinbarung, 'bis' | 'zustand' | 'schritte'>): Datum {
  const schritte = istEingefroren(vereinbarung) ? vereinbarung.schritte : [];
  const tage = schritte.flatMap(({ zustand, am, wirksamZum }) => {
    if (zustand === 'gekuendigt') return wirksamZum === null ? [] : [wirksamZum];
    return zustand === 'beendet' ? [am] : [];
  });
  return tage.reduce(frueheres, vereinbarung.bis);
}

/** The Nachtrag that changes this agreement; null where none does. */
export function nachfolgerVon(id: VereinbarungId, alle: readonly Vereinbarung[]): Vereinbarung | null {
  return alle.find(({ vorgaengerId }) => vorgaengerId === id) ?? null;
}

/** The first version of an agreement, by which its versions belong together. */
function ersteFassung(eine: Vereinbarung, alle: readonly Vereinbarung[]): VereinbarungId {
  const vorgaenger = alle.find(({ id }) => id === eine.vorgaengerId);
  return vorgaenger === undefined ? (eine.vorgaengerId ?? eine.id) : ersteFassung(vorgaenger, alle);
}

/** Of the versions of one agreement the one that holds: the newest that is signed, before that the newest at all. */
function geltendeFassung(fassungen: readonly Vereinbarung[]): Vereinbarung | null {
  const geordnet = fassungen.toSorted((a, b) => a.fassung - b.fassung);
  return geordnet.findLast(istEingefroren) ?? geordnet.at(-1) ?? null;
}

/** True where another version holds in the place of this one. */
export function istErsetzt(eine: Vereinbarung, alle: readonly Vereinbarung[]): boolean {
  const erste = ersteFassung(eine, alle);
  const geltende = geltendeFassung(alle.filter((andere) => ersteFassung(andere, alle) === erste));
  return geltende !== null && geltende.fassung > eine.fassung;
}

/** The agreements that count beside the one with that id (null: a new one): of several versions the one that holds. */
export function wirksameVereinbarungen(alle: readonly Vereinbarung[], ausser: VereinbarungId | null): Vereinbarung[] {
  const eigene = alle.find(({ id }) => id === ausser);
  const eigenerAnfang = eigene && ersteFassung(eigene, alle);
  return [...Map.groupBy(alle, (eine) => ersteFassung(eine, alle))].flatMap(([erste, fassungen]) => {
    const geltende = erste === eigenerAnfang ? null : geltendeFassung(fassungen);
    return geltende === null ? [] : [geltende];
  });
}

/** A step that somebody wants to take. */
export interface Schrittwunsch {
  readonly zustand: Vereinbarungszustand;
  readonly am: Datum;
  readonly wirksamZum: Datum | null;
}

/** A day that cannot be: before the last step, or to come. */
function pruefeTag(vereinbarung: Vereinbarung, am: Datum, heute: Datum): Grund[] {
  const vorher = vereinbarung.schritte.at(-1);
  if (vorher !== undefined && am < vorher.am) {
    return [
      sperrt({
        code: 'schritt-vor-dem-letzten',
        satz: `Der ${zeigeDatum(am)} liegt vor dem letzten Schritt („${VEREINBARUNGSZUSTAND_LABEL[vorher.zustand]}“ am ${zeigeDatum(vorher.am)}).`,
        ausweg: `Einen Tag ab dem ${zeigeDatum(vorher.am)} eintragen.`,
        feld: 'am',
      }),
    ];
  }
  if (am <= heute) return [];
  return [
    sperrt({
      code: 'schritt-in-der-zukunft',
      satz: `Der ${zeigeDatum(am)} liegt in der Zukunft.`,
      ausweg: 'Den Tag eintragen, an dem es geschehen ist.',
      feld: 'am',
    }),
  ];
}

/** A Kündigung says to which day, not before it was given and within the period. */
function pruefeWirksamkeit(vereinbarung: Vereinbarung, { am, wirksamZum }: Schrittwunsch): Grund[] {
  if (wirksamZum === null) {
    return [
      sperrt({
        code: 'kuendigung-ohne-tag',
        satz: 'Zu welchem Tag gekündigt ist, fehlt.',
        ausweg: 'Den letzten Tag eintragen, an dem die Vereinbarung gilt.',
        feld: 'wirksamZum',
      }),
    ];
  }
  if (am <= wirksamZum && wirksamZum <= vereinbarung.bis) return [];
  return [
    sperrt({
      code: 'kuendigung-ausserhalb',
      satz: `Der ${zeigeDatum(wirksamZum)} liegt nicht zwischen der Kündigung am ${zeigeDatum(am)} und dem Ende der Vereinbarung am ${zeigeDatum(vereinbarung.bis)}.`,
      ausweg: 'Einen Tag dazwischen eintragen.',
      feld: 'wirksamZum',
    }),
  ];
}

/** What stands against a step: the order of the states, the day, the resolution. The button and the service use this list. */
export function pruefeSchritt(vereinbarung: Vereinbarung, wunsch: Schrittwunsch, heute: Datum): Grund[] {
  const { zustand, am } = wunsch;
  const gruende = pruefeTag(vereinbarung, am, heute);
  if (!NAECHSTE[vereinbarung.zustand].includes(zustand)) {
    const moeglich = NAECHSTE[vereinbarung.zustand].map((einer) => `„${VEREINBARUNGSZUSTAND_LABEL[einer]}“`).join(', ');
    gruende.unshift(
      sperrt({
        code: 'schritt-nicht-moeglich',
        satz: `Die Vereinbarung ist „${VEREINBARUNGSZUSTAND_LABEL[vereinbarung.zustand]}“ und kann nicht „${VEREINBARUNGSZUSTAND_LABEL[zustand]}“ werden.`,
        ausweg: moeglich === '' ? 'Eine neue Vereinbarung anlegen.' : `Möglich ist als Nächstes: ${moeglich}.`,
        feld: 'zustand',
      }),
    );
  }
  if (zustand === 'gekuendigt') gruende.push(...pruefeWirksamkeit(vereinbarung, wunsch));
  if (zustand === 'unterschrieben' && !vereinbarung.schritte.some((schritt) => schritt.zustand === 'beschlossen')) {
    gruende.push(
      warnt({
        code: 'ohne-beschluss',
        satz: 'Ein Beschluss ist nicht eingetragen.',
        ausweg: 'Den Tag des Beschlusses vorher eintragen, wenn das Gremium entscheidet.',
        feld: null,
      }),
    );
  }
  return gruende;
}
