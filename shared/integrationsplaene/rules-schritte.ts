import { grund } from '../faelle/pruefung-person.ts';
import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { PersonId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { Planlage } from './lage.ts';
import { NORM_FORTSCHREIBUNG, pruefePlanfassung } from './rules.ts';
import type { Planabschluss, PlanfassungEingabe, Planschritt, Planziel } from './types.ts';

/** What hinders the steps of a plan: agreement, states, end. */

/** What the rules of an agreement have to know beside the version. */
export interface Vereinbarungslage extends Planlage {
  /** Day of the agreement. */
  readonly am: Datum;
  /** Who has signed. */
  readonly unterschriebenVon: readonly PersonId[];
  /** Day of the agreement of the version before; null: it is the first. */
  readonly vorigeVereinbartAm: Datum | null;
}

/**
 * Reasons against agreeing on the version on this day. `sperrt`: what the draft itself forbids, a day in the future or
 * before the version before, no review or one before the agreement, no goal. Quelle: P31, P32; [S1] 1.1, 1.2.
 */
export function pruefeVereinbarung(eingabe: PlanfassungEingabe, lage: Vereinbarungslage): Grund[] {
  return [
    ...pruefePlanfassung(eingabe, lage).map((eine): Grund =>
      eine.code === 'plan-ohne-ziel' ? { ...eine, schwere: 'sperrt' } : eine,
    ),
    ...tagesmaengel(lage, eingabe),
    ...ueberpruefungsmaengel(eingabe, lage),
    ...unterschriftshinweis(eingabe, lage),
  ];
}

function tagesmaengel({ am, heute, vorigeVereinbartAm }: Vereinbarungslage, eingabe: PlanfassungEingabe): Grund[] {
  if (am > heute) return [inDerZukunft('Der Tag der Vereinbarung', am)];
  if (vorigeVereinbartAm !== null && am < vorigeVereinbartAm) {
    return [
      grund('sperrt', {
        code: 'plan-vereinbarung-vor-voriger',
        satz: `Die vorige Fassung wurde am ${zeigeDatum(vorigeVereinbartAm)} vereinbart, also später.`,
        ausweg: `Einen Tag ab ${zeigeDatum(vorigeVereinbartAm)} eintragen.`,
        feld: 'am',
      }),
    ];
  }
  if (am >= eingabe.gespraechAm) return [];
  return [
    grund('warnt', {
      code: 'plan-vereinbarung-vor-gespraech',
      satz: `Die Vereinbarung liegt vor dem Gespräch am ${zeigeDatum(eingabe.gespraechAm)}.`,
      ausweg: 'Beide Tage prüfen.',
      feld: 'am',
    }),
  ];
}

function ueberpruefungsmaengel({ ueberpruefungAm }: PlanfassungEingabe, { am }: Vereinbarungslage): Grund[] {
  if (ueberpruefungAm === null) {
    return [
      grund(
        'sperrt',
        {
          code: 'plan-ohne-ueberpruefung',
          satz: 'Der Tag, an dem der Plan überprüft wird, fehlt.',
          ausweg: 'Den Tag der Überprüfung im Plan eintragen.',
          feld: 'ueberpruefungAm',
        },
        NORM_FORTSCHREIBUNG,
      ),
    ];
  }
  if (ueberpruefungAm >= am) return [];
  return [
    grund(
      'sperrt',
      {
        code: 'plan-ueberpruefung-vor-vereinbarung',
        satz: `Die Überprüfung am ${zeigeDatum(ueberpruefungAm)} liegt vor der Vereinbarung am ${zeigeDatum(am)}.`,
        ausweg: 'Für die Überprüfung einen Tag nach der Vereinbarung eintragen.',
        feld: 'ueberpruefungAm',
      },
      NORM_FORTSCHREIBUNG,
    ),
  ];
}

function unterschriftshinweis(
  { personIds }: PlanfassungEingabe,
  { personen, unterschriebenVon }: Vereinbarungslage,
): Grund[] {
  const fehlende = personen.filter(
    ({ id, istErwachsen }) => istErwachsen && personIds.includes(id) && !unterschriebenVon.includes(id),
  );
  if (fehlende.length === 0) return [];
  return [
    grund('warnt', {
      code: 'plan-unterschrift-fehlt',
      satz: `Es fehlt die Unterschrift von ${fehlende.map(({ name }) => name).join(' und ')}.`,
      ausweg: 'Jede erwachsene Person stimmt für sich zu. Die Unterschrift kann nachgetragen werden.',
      feld: 'unterschriebenVon',
    }),
  ];
}

function inDerZukunft(was: string, tag: Datum, feld = 'am'): Grund {
  return grund('sperrt', {
    code: 'tag-in-der-zukunft',
    satz: `${was} liegt in der Zukunft: ${zeigeDatum(tag)}.`,
    ausweg: 'Einen Tag bis heute eintragen.',
    feld,
  });
}

/** What the rules of the end of a plan have to know. */
export interface Abschlusslage {
  readonly heute: Datum;
  /** Of the newest agreed version; null: none was agreed. */
  readonly vereinbartAm: Datum | null;
  readonly hatEntwurf: boolean;
  /** Goals of that version that are still worked on. */
  readonly offeneZiele: number;
}

/** Reasons against ending a plan. `feld` is a path in `abschluss`. Quelle: P40. */
export function pruefeAbschluss({ am, grund: warum, uebergabeAn }: Planabschluss, lage: Abschlusslage): Grund[] {
  const { heute, vereinbartAm, hatEntwurf, offeneZiele } = lage;
  if (vereinbartAm === null) {
    return [
      grund('sperrt', {
        code: 'plan-nie-vereinbart',
        satz: 'Dieser Plan wurde noch nicht vereinbart.',
        ausweg: 'Den Entwurf vereinbaren oder verwerfen.',
        feld: null,
      }),
    ];
  }
  const gruende: Grund[] = [];
  if (hatEntwurf) {
    gruende.push(
      grund('sperrt', {
        code: 'plan-hat-entwurf',
        satz: 'Zu diesem Plan gibt es einen Entwurf.',
        ausweg: 'Zuerst den Entwurf vereinbaren oder verwerfen.',
        feld: null,
      }),
    );
  }
  if (am > heute) gruende.push(inDerZukunft('Der Tag des Abschlusses', am));
  if (am < vereinbartAm) {
    gruende.push(
      grund('sperrt', {
        code: 'plan-abschluss-vor-vereinbarung',
        satz: `Der Plan wurde erst am ${zeigeDatum(vereinbartAm)} vereinbart.`,
        ausweg: `Einen Tag ab ${zeigeDatum(vereinbartAm)} eintragen.`,
        feld: 'am',
      }),
    );
  }
  if (warum === 'regeldienste' && uebergabeAn === '') {
    gruende.push(
      grund('sperrt', {
        code: 'plan-regeldienst-fehlt',
        satz: 'Bitte den Regeldienst eingeben, der übernommen hat.',
        ausweg: 'Zum Beispiel „Jobcenter“ oder „Migrationsberatung“.',
        feld: 'uebergabeAn',
      }),
    );
  }
  if (offeneZiele > 0) {
    gruende.push(
      grund('warnt', {
        code: 'plan-ziele-offen',
        satz: offeneZiele === 1 ? 'Ein Ziel ist noch offen.' : `${offeneZiele} Ziele sind noch offen.`,
        ausweg: 'Den Stand der Ziele eintragen, oder vermerken, wer sie übernimmt.',
        feld: null,
      }),
    );
  }
  return gruende;
}

/** What was found of a goal or a step, and on which day. */
interface Standwechsel {
  readonly stand: string;
  readonly am: Datum;
  readonly grund: string;
}

/** A goal or a step was agreed on `vereinbartAm`; nothing is found of it in the future. Quelle: P26. */
function standmaengel({ stand, am, grund: warum }: Standwechsel, begruendete: readonly string[], heute: Datum) {
  const gruende: Grund[] = [];
  if (begruendete.includes(stand) && warum === '') {
    gruende.push(
      grund('sperrt', {
        code: 'plan-grund-fehlt',
        satz: 'Bitte den Grund eingeben.',
        ausweg: 'Ein Satz genügt: Was hat sich geändert?',
        feld: 'grund',
      }),
    );
  }
  if (am > heute) gruende.push(inDerZukunft('Der Tag', am));
  return gruende;
}

/** Reasons against this state of a goal. `vereinbartAm`: day on which it was agreed on first; null: not known. Quelle: P26. */
export function pruefeZielstand(
  wechsel: Standwechsel & Pick<Planziel, 'stand'>,
  { heute, vereinbartAm }: { readonly heute: Datum; readonly vereinbartAm: Datum | null },
): Grund[] {
  const gruende = standmaengel(wechsel, ['angepasst', 'abgebrochen'], heute);
  if (wechsel.stand === 'erreicht' && vereinbartAm !== null && wechsel.am < vereinbartAm) {
    gruende.push(
      grund('sperrt', {
        code: 'plan-ziel-vor-vereinbarung',
        satz: `Das Ziel wurde am ${zeigeDatum(vereinbartAm)} vereinbart und kann nicht vorher erreicht sein.`,
        ausweg: `Einen Tag ab ${zeigeDatum(vereinbartAm)} eintragen.`,
        feld: 'am',
      }),
    );
  }
  return gruende;
}

/** Reasons against this state of a step. */
export function pruefeSchrittstand(wechsel: Standwechsel & Pick<Planschritt, 'stand'>, heute: Datum): Grund[] {
  return standmaengel(wechsel, ['abgebrochen'], heute);
}
