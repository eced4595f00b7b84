import type { Datum } from '../../../shared/foundation/date.ts';
import type { PartnerId } from '../../../shared/foundation/id.ts';
import type { Einwilligung } from '../../../shared/einwilligungen/types.ts';
import type { Fallakte, Person } from '../../../shared/faelle/types.ts';
import { darfVertraulichesLesen } from '../../../shared/integrationsplaene/ausfertigung.ts';
import type { Ausfertigung, Plan, Planfassung, Planfeld } from '../../../shared/integrationsplaene/types.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { Partner } from '../../../shared/netzwerk/types.ts';
import type { Plantextquelle } from './texts.ts';

/** Who accompanies the household, as the paper names them (P03); empty texts: not known. */
export interface Ansprechperson {
  readonly name: string;
  readonly telefon: string;
  readonly sprechzeit: string;
  readonly ort: string;
  readonly vertretung: string;
}

/** A consent of a person of the plan that holds (P11). */
export type Planeinwilligung = Pick<Einwilligung, 'personId' | 'empfaenger' | 'antwortAm'>;

/** Everything that the papers of a version are made of. */
export interface Planunterlagen {
  readonly plan: Pick<Plan, 'personId' | 'stand' | 'abschluss'>;
  /** As this copy may show it: without what lies in the envelope of others (`fuerAusfertigung`). */
  readonly fassung: Planfassung;
  /** The version that this one replaces, without what lies in the envelope; null: it is the first. */
  readonly vorige: Planfassung | null;
  readonly akte: Fallakte;
  readonly kommune: Kommune;
  readonly ansprechperson: Ansprechperson;
  /** Partners of the network that steps name. */
  readonly partner: ReadonlyMap<PartnerId, Partner>;
  readonly einwilligungen: readonly Planeinwilligung[];
  /** The Kommune wants the Leitung to take note (P36). */
  readonly mitKenntnisnahme: boolean;
  readonly ausfertigung: Pick<Ausfertigung, 'personId' | 'sprache'>;
  readonly texte: Plantextquelle;
  readonly heute: Datum;
}

/** The persons of the plan, in its order. */
export function personenDesPlans({ fassung, akte }: Pick<Planunterlagen, 'fassung' | 'akte'>): Person[] {
  return fassung.personIds.flatMap((id) => akte.personen.filter((person) => person.id === id));
}

/** Who signs: the adults of the version. */
export function erwachsene(unterlagen: Pick<Planunterlagen, 'fassung' | 'akte'>): Person[] {
  const ids = unterlagen.fassung.unterschriften.map(({ personId }) => personId);
  return personenDesPlans(unterlagen).filter(({ id }) => ids.includes(id));
}

/**
 * The version as this copy shows it. What lies in the envelope is left out, on the copy of the file always; on that of an
 * adult it stands where the envelope was opened for it (`grund`) and the entry is about this person or a child in the
 * person's care. Quelle: Feldliste Integrationsplan, nach P40.
 */
export function fuerAusfertigung(
  fassung: Planfassung,
  akte: Fallakte,
  { personId, grund }: Pick<Ausfertigung, 'personId' | 'grund'>,
  heute: Datum,
): Planfassung {
  const lage = { unterschriften: fassung.unterschriften, personen: akte.personen, heute };
  const felder = fassung.felder.flatMap((feld): Planfeld[] => {
    if (personId !== null && grund !== '' && darfVertraulichesLesen(feld, personId, lage)) return [feld];
    const ziele = feld.ziele.filter(({ istVertraulich, istVerschlossen }) => !istVertraulich && !istVerschlossen);
    const istLeer = feld.istVertraulich || feld.istVerschlossen;
    const texte = istLeer ? { heute: '', ressource: '', bedarf: '' } : {};
    return [{ ...feld, ...texte, istVertraulich: false, ziele }];
  });
  return { ...fassung, felder: felder.filter(hatInhalt) };
}

/** False for a field that would be printed empty. */
function hatInhalt({ heute, ressource, bedarf, ziele }: Planfeld): boolean {
  return ziele.length > 0 || [heute, ressource, bedarf].some((text) => text.trim() !== '');
}
