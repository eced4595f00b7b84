import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { AntragId, KontoId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import { ANTRAGSZUSTAND_LABEL } from './labels.ts';
import { sperrt, warnt } from './pruefstand.ts';
import type { Antrag, Antragsschritt, Antragszustand, Rueckfrage } from './types.ts';

/**
 * From which state which other can be reached. An own Landkreis sends to the Bewilligungsstelle directly, so `unterschrieben`
 * leads to both. A Rückfrage is left by its answer, to where the Antrag was before (`zustandNachAntwort`).
 * Quelle: Dienstweg Gemeinde, Landratsamt, Bewilligungsstelle [S0], [S3]; Zustände nach Vorgabe des Amts
 */
const NAECHSTE: Record<Antragszustand, readonly Antragszustand[]> = {
  entwurf: ['geprueft'],
  geprueft: ['freigegeben', 'unterschrieben', 'zurueckgezogen'],
  freigegeben: ['unterschrieben', 'zurueckgezogen'],
  unterschrieben: ['beim_landkreis', 'weitergeleitet', 'zurueckgezogen'],
  beim_landkreis: ['weitergeleitet', 'rueckfrage', 'zurueckgezogen'],
  weitergeleitet: ['rueckfrage', 'bewilligt', 'teilbewilligt', 'abgelehnt', 'zurueckgezogen'],
  rueckfrage: ['beim_landkreis', 'weitergeleitet', 'bewilligt', 'teilbewilligt', 'abgelehnt', 'zurueckgezogen'],
  bewilligt: [],
  teilbewilligt: [],
  abgelehnt: [],
  zurueckgezogen: [],
};

/** The states that an Antrag can reach next. */
export function naechsteZustaende(zustand: Antragszustand): readonly Antragszustand[] {
  return NAECHSTE[zustand];
}

/** Nobody can change it any more; a correction is a new version. */
export function istEingefroren({ zustand }: Pick<Antrag, 'zustand'>): boolean {
  return zustand !== 'entwurf' && zustand !== 'geprueft';
}

/** The authority has decided, or the Antrag was taken back: nothing follows. */
export function istAbgeschlossen({ zustand }: Pick<Antrag, 'zustand'>): boolean {
  return NAECHSTE[zustand].length === 0;
}

/** Refused or taken back: takes nothing from a Planungsrahmen and from no post. */
export function istHinfaellig({ zustand }: Pick<Antrag, 'zustand'>): boolean {
  return zustand === 'abgelehnt' || zustand === 'zurueckgezogen';
}

/** Questions that wait for an answer. */
export function offeneRueckfragen({ rueckfragen }: Pick<Antrag, 'rueckfragen'>): Rueckfrage[] {
  return rueckfragen.filter(({ beantwortetAm }) => beantwortetAm === null);
}

/** Where an Antrag goes on once the last question is answered: where it was asked. */
export function zustandNachAntwort({ schritte }: Pick<Antrag, 'schritte'>): Antragszustand {
  return schritte.findLast(({ zustand }) => zustand !== 'rueckfrage')?.zustand ?? 'beim_landkreis';
}

/** The step that brought it to its state; null for a draft. */
export function letzterSchritt({ zustand, schritte }: Pick<Antrag, 'zustand' | 'schritte'>): Antragsschritt | null {
  return schritte.findLast((schritt) => schritt.zustand === zustand) ?? null;
}

/** The newest version of an Antrag that corrects this one; null where none does. */
export function nachfolgerVon(id: AntragId, alle: readonly Antrag[]): Antrag | null {
  return alle.find(({ vorgaengerId }) => vorgaengerId === id) ?? null;
}

/** The first version of an Antrag, by which its versions belong together. */
function ersteFassung(antrag: Antrag, alle: readonly Antrag[]): AntragId {
  const vorgaenger = alle.find(({ id }) => id === antrag.vorgaengerId);
  return vorgaenger === undefined ? (antrag.vorgaengerId ?? antrag.id) : ersteFassung(vorgaenger, alle);
}

/** Of the versions of one Antrag the one that holds: the newest that is frozen, before that the newest at all. */
function geltendeFassung(fassungen: readonly Antrag[]): Antrag | null {
  const gueltige = fassungen.filter((antrag) => !istHinfaellig(antrag)).sort((a, b) => a.fassung - b.fassung);
  return gueltige.findLast(istEingefroren) ?? gueltige.at(-1) ?? null;
}

/** True where another version holds in the place of this one. */
export function istErsetzt(antrag: Antrag, alle: readonly Antrag[]): boolean {
  const erste = ersteFassung(antrag, alle);
  const geltende = geltendeFassung(alle.filter((anderer) => ersteFassung(anderer, alle) === erste));
  return geltende !== null && geltende.fassung > antrag.fassung;
}

/**
 * The Anträge that count beside the one with that id (null: a new one), each matter once: not those that were refused or
 * taken back, of several versions the one that holds, and no version of the Antrag itself.
 */
export function wirksameAntraege(alle: readonly Antrag[], ausser: AntragId | null): Antrag[] {
  const eigener = alle.find(({ id }) => id === ausser);
  const eigene = eigener && ersteFassung(eigener, alle);
  return [...Map.groupBy(alle, (antrag) => ersteFassung(antrag, alle))].flatMap(([erste, fassungen]) => {
    const geltende = erste === eigene ? null : geltendeFassung(fassungen);
    return geltende === null ? [] : [geltende];
  });
}

/** A step that somebody wants to take. */
export interface Schrittwunsch {
  readonly zustand: Antragszustand;
  readonly am: Datum;
  readonly kontoId: KontoId;
}

/**
 * What stands against a step: the order of the states, the day, four eyes. The button and the service use the same list.
 * Quelle: Freigabe durch ein zweites Konto oder auf Papier, Vorgabe des Amts
 */
export function pruefeSchritt(antrag: Antrag, { zustand, am, kontoId }: Schrittwunsch, heute: Datum): Grund[] {
  const gruende: Grund[] = [];
  if (!NAECHSTE[antrag.zustand].includes(zustand)) {
    const moeglich = NAECHSTE[antrag.zustand].map((einer) => `„${ANTRAGSZUSTAND_LABEL[einer]}“`).join(', ');
    gruende.push(
      sperrt({
        code: 'schritt-nicht-moeglich',
        satz: `Der Antrag ist „${ANTRAGSZUSTAND_LABEL[antrag.zustand]}“ und kann nicht „${ANTRAGSZUSTAND_LABEL[zustand]}“ werden.`,
        ausweg:
          moeglich === '' ? 'Für eine Korrektur eine neue Fassung anlegen.' : `Möglich ist als Nächstes: ${moeglich}.`,
        feld: 'zustand',
      }),
    );
  }
  const vorher = antrag.schritte.at(-1);
  if (vorher !== undefined && am < vorher.am) {
    gruende.push(
      sperrt({
        code: 'schritt-vor-dem-letzten',
        satz: `Der ${zeigeDatum(am)} liegt vor dem letzten Schritt („${ANTRAGSZUSTAND_LABEL[vorher.zustand]}“ am ${zeigeDatum(vorher.am)}).`,
        ausweg: `Einen Tag ab dem ${zeigeDatum(vorher.am)} eintragen.`,
        feld: 'am',
      }),
    );
  }
  if (am > heute) {
    gruende.push(
      sperrt({
        code: 'schritt-in-der-zukunft',
        satz: `Der ${zeigeDatum(am)} liegt in der Zukunft.`,
        ausweg: 'Den Tag eintragen, an dem es geschehen ist.',
        feld: 'am',
      }),
    );
  }
  const geprueft = antrag.schritte.findLast((schritt) => schritt.zustand === 'geprueft');
  if (zustand === 'freigegeben' && geprueft?.kontoId === kontoId) {
    gruende.push(
      sperrt({
        code: 'freigabe-vier-augen',
        satz: `${geprueft.von} hat den Antrag geprüft und kann ihn nicht selbst freigeben.`,
        ausweg: 'Ein zweites Konto mit dem Recht zur Freigabe, oder das unterschriebene Mitzeichnungsblatt als Scan.',
        feld: null,
      }),
    );
  }
  const offen = offeneRueckfragen(antrag).length;
  if (['bewilligt', 'teilbewilligt', 'abgelehnt'].includes(zustand) && offen > 0) {
    gruende.push(
      warnt({
        code: 'rueckfrage-offen',
        satz: offen === 1 ? 'Eine Rückfrage ist nicht beantwortet.' : `${offen} Rückfragen sind nicht beantwortet.`,
        ausweg: 'Die Antwort mit ihrem Tag nachtragen.',
        feld: null,
      }),
    );
  }
  return gruende;
}

/** Who has an Antrag now and since when. `stelle` reads behind „liegt bei“. */
export interface Verbleib {
  readonly stelle: string;
  /** Null for a draft: since it was begun. */
  readonly seit: Datum | null;
}

const STELLE: Record<Antragszustand, string> = {
  entwurf: 'Sachbearbeitung',
  geprueft: 'Leitung zur Freigabe',
  freigegeben: 'gesetzlicher Vertretung zur Unterschrift',
  unterschrieben: 'Sachbearbeitung zum Versand',
  beim_landkreis: 'Landratsamt',
  weitergeleitet: 'Bewilligungsstelle',
  rueckfrage: 'Sachbearbeitung zur Antwort',
  bewilligt: '',
  teilbewilligt: '',
  abgelehnt: '',
  zurueckgezogen: '',
};

/** Who has the Antrag now; null where its way has ended. */
export function verbleibVon(antrag: Pick<Antrag, 'zustand' | 'schritte'>): Verbleib | null {
  const stelle = STELLE[antrag.zustand];
  return stelle === '' ? null : { stelle, seit: letzterSchritt(antrag)?.am ?? null };
}
