import { grund } from '../faelle/pruefung-person.ts';
import type { Fallakte } from '../faelle/types.ts';
import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { PersonId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import { THEMA_LABEL } from './labels.ts';
import { beteiligte, pruefeTag } from './rules-day.ts';
import type { BeratungEingabe, BeratungWeiterleitung, NetzwerkkontaktEingabe, Thema } from './types.ts';

/** Longer talks are rare: the duration was perhaps meant in another way. */
const LANG_AB_MINUTEN = 240;

/** What the rules have to know beside the note. */
export interface Beratungslage {
  readonly heute: Datum;
  /** The case; null: a talk without a name (Z8). */
  readonly akte: Fallakte | null;
  /** Persons whom the talk named before; they may have left the household since. */
  readonly bisherige: readonly PersonId[];
  /** Another talk with the same case on the same day is noted already, by whomever: it may be the same one (Z2, Z13). */
  readonly gibtEsSchon: boolean;
}

function fremdePersonen({ personIds }: BeratungEingabe, { akte, bisherige }: Beratungslage): Grund[] {
  const bekannte = new Set([...(akte?.personen.map(({ id }) => id) ?? []), ...bisherige]);
  if (personIds.every((id) => bekannte.has(id))) return [];
  return [
    grund('sperrt', {
      code: 'beratung-person-fremd',
      feld: 'personIds',
      satz:
        akte === null
          ? 'Ein Gespräch ohne Namensnennung nennt keine Person.'
          : 'Eine Person gehört nicht zu diesem Fall. Bitte neu wählen.',
      ausweg: akte === null ? 'Einen Fall wählen oder die Personen weglassen.' : 'Personen dieses Haushalts wählen.',
    }),
  ];
}

function angaben({ themen, stichwort, ort, begleitungZu, fernweg }: BeratungEingabe): Grund[] {
  return [
    ...(themen.includes('sonstige') && stichwort === ''
      ? [
          grund('sperrt', {
            code: 'beratung-ohne-stichwort',
            feld: 'stichwort',
            satz: 'Zu „Sonstiges“ fehlt das Stichwort.',
            ausweg: 'Ein Stichwort eingeben oder ein anderes Thema wählen.',
          }),
        ]
      : []),
    ...(ort === 'begleitung' && begleitungZu === ''
      ? [
          grund('sperrt', {
            code: 'begleitung-ohne-ziel',
            feld: 'begleitungZu',
            satz: 'Bei einer Begleitung fehlt, wohin sie ging.',
            ausweg: 'Die Stelle eingeben, zum Beispiel „Jobcenter“.',
          }),
        ]
      : []),
    ...(fernweg !== '' && ort !== 'beratungsstelle'
      ? [
          grund('sperrt', {
            code: 'fernweg-anderer-ort',
            feld: 'fernweg',
            satz: 'Telefon und Video zählen zur Beratungsstelle.',
            ausweg: 'Als Ort „Beratungsstelle“ wählen, oder „persönlich“.',
          }),
        ]
      : []),
    ...(themen.length === 0
      ? [
          grund('warnt', {
            code: 'beratung-ohne-thema',
            feld: 'themen',
            satz: 'Es ist noch kein Thema gewählt.',
            ausweg: 'Mindestens ein Thema wählen; bis dahin steht das Gespräch unter „unvollständig“.',
          }),
        ]
      : []),
  ];
}

function weiterleitungen(eingabe: BeratungEingabe, { akte }: Beratungslage): Grund[] {
  if (eingabe.weiterleitungen.length === 0) return [];
  if (akte !== null) {
    if (beteiligte(eingabe, akte).length > 0) return [];
    return [
      grund('sperrt', {
        code: 'weiterleitung-ohne-person',
        feld: 'weiterleitungen',
        satz: 'Wer beim Gespräch war, gehört nicht mehr zu diesem Fall.',
        ausweg: 'Die Weiterleitung in dem Fall anlegen, zu dem die Person jetzt gehört.',
      }),
    ];
  }
  return [
    grund('sperrt', {
      code: 'weiterleitung-ohne-fall',
      feld: 'weiterleitungen',
      satz: 'Ohne Namensnennung lässt sich keine Weiterleitung festhalten.',
      ausweg: 'Einen Fall wählen, oder „Information über ein Angebot“ ankreuzen.',
    }),
  ];
}

function zielOhneFall({ zielKennung }: BeratungEingabe, { akte }: Beratungslage): Grund[] {
  if (akte !== null || zielKennung === null) return [];
  return [
    grund('sperrt', {
      code: 'ziel-ohne-fall',
      feld: 'zielKennung',
      satz: 'Ein Gespräch ohne Namensnennung gehört zu keinem Ziel.',
      ausweg: 'Einen Fall wählen oder das Ziel weglassen.',
    }),
  ];
}

function wiedervorlage({ wiedervorlageAm, am }: BeratungEingabe): Grund[] {
  if (wiedervorlageAm === null || wiedervorlageAm >= am) return [];
  return [
    grund('sperrt', {
      code: 'wiedervorlage-vor-gespraech',
      feld: 'wiedervorlageAm',
      satz: `Die Wiedervorlage am ${zeigeDatum(wiedervorlageAm)} liegt vor dem Gespräch.`,
      ausweg: 'Einen Tag nach dem Gespräch wählen.',
    }),
  ];
}

function auffaelliges({ dauerMinuten, am }: BeratungEingabe, { gibtEsSchon }: Beratungslage): Grund[] {
  return [
    ...(dauerMinuten >= LANG_AB_MINUTEN
      ? [
          grund('warnt', {
            code: 'beratung-sehr-lang',
            feld: 'dauerMinuten',
            satz: `${dauerMinuten} Minuten sind ungewöhnlich lang.`,
            ausweg: 'Die Dauer prüfen. Eine Stunde sind 60 Minuten.',
          }),
        ]
      : []),
    ...(gibtEsSchon
      ? [
          grund('warnt', {
            code: 'beratung-schon-erfasst',
            feld: 'am',
            satz: `Am ${zeigeDatum(am)} ist mit diesem Fall schon ein Gespräch erfasst.`,
            ausweg: 'Prüfen, ob es dasselbe ist; Doppeltes löschen, damit es einmal zählt.',
          }),
        ]
      : []),
  ];
}

/**
 * What hinders a talk from being kept, and what should be known. A talk without a topic is kept (`fehlendesAn` counts it).
 * Quelle: Zählregeln Z4, Z5, Z8, Z11, Z13.
 */
export function pruefeBeratung(eingabe: BeratungEingabe, lage: Beratungslage): Grund[] {
  return [
    ...pruefeTag(eingabe, lage),
    ...fremdePersonen(eingabe, lage),
    ...angaben(eingabe),
    ...weiterleitungen(eingabe, lage),
    ...zielOhneFall(eingabe, lage),
    ...wiedervorlage(eingabe),
    ...auffaelliges(eingabe, lage),
  ];
}

/** „Wohnung, Arbeit“; „Beratung“ where no topic is chosen. */
export function themenText(themen: readonly Thema[], stichwort: string): string {
  if (themen.length === 0) return 'Beratung';
  return themen
    .map((thema) => (thema === 'sonstige' && stichwort !== '' ? stichwort : THEMA_LABEL[thema]))
    .join(', ')
    .slice(0, 200);
}

/** What the Weiterleitung asks for: its own words, else the topics of the talk. */
export function anliegenVon(
  { anliegen }: Pick<BeratungWeiterleitung, 'anliegen'>,
  { themen, stichwort }: Pick<BeratungEingabe, 'themen' | 'stichwort'>,
): string {
  return anliegen === '' ? themenText(themen, stichwort) : anliegen;
}

/** What hinders a contact of the Integrationsmanagement itself: a day to come, and nobody named. */
export function pruefeNetzwerkkontakt(eingabe: NetzwerkkontaktEingabe, heute: Datum): Grund[] {
  return [
    ...(eingabe.am <= heute
      ? []
      : [
          grund('sperrt', {
            code: 'kontakt-in-der-zukunft',
            feld: 'am',
            satz: `Der ${zeigeDatum(eingabe.am)} liegt in der Zukunft.`,
            ausweg: 'Einen Tag bis heute eintragen.',
          }),
        ]),
    ...(eingabe.partnerId === null && eingabe.stelle === ''
      ? [
          grund('sperrt', {
            code: 'kontakt-ohne-stelle',
            feld: 'stelle',
            satz: 'Es fehlt, mit wem der Kontakt war.',
            ausweg: 'Einen Partner des Netzwerks wählen oder die Stelle eingeben.',
          }),
        ]
      : []),
  ];
}
