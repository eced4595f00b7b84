import type { Feldfehler } from '../foundation/errors.ts';
import type { Grund } from '../foundation/reasons.ts';
import { THEMENFELD_LABEL } from '../netzwerk/themenfelder.ts';
import type { Vorlage, VorlageEingabe } from './types.ts';

/** A longer sentence is no plain language any more. */
export const HOECHSTENS_ZEICHEN = 120;

/** Words that turn an offer into a threat: taking part is voluntary. Quelle: Integrationsplan P05; Vorgabe des Amts. */
const DROHWORT =
  /\b(sonst|andernfalls|muss|müssen|pflicht|verpflichtet|sanktion\w*|strafe\w*|kürz\w+|gekürzt|abschieb\w*)\b/iu;
const VERNEINUNG = /\bnicht\b/iu;
/** A sentence ends, and another one begins. */
const SATZENDE = /[.!?…]["“”»«']?\s+(?=[\p{L}„"»])/u;
/** Points that end no sentence. */
const ABKUERZUNG = /\b(?:z\. ?B|d\. ?h|u\. ?a|bzw|ca|Nr|Tel|Std|Min|Dr|St|Str)\.|\d\./gu;

const TEXTE = {
  ziel: 'Das Ziel',
  massnahme: 'Die Maßnahme',
  schrittFertigWenn: 'Das Zeichen',
} as const satisfies Partial<Record<keyof VorlageEingabe, string>>;
type Textfeld = keyof typeof TEXTE;

function warnung(code: string, feld: Textfeld, satz: string, ausweg: string): Grund {
  return { schwere: 'warnt', code, satz, ausweg, norm: null, feld };
}

/** True where the text is more than one sentence. */
export function hatMehrereSaetze(text: string): boolean {
  return SATZENDE.test(text.trim().replace(ABKUERZUNG, ''));
}

function hinweiseZuText(feld: Textfeld, text: string): Grund[] {
  const was = TEXTE[feld];
  if (text.trim() === '') return [];
  const drohwort = DROHWORT.exec(text)?.[0];
  return [
    ...(text.length > HOECHSTENS_ZEICHEN
      ? [
          warnung(
            'text-lang',
            feld,
            `${was} hat ${text.length} Zeichen.`,
            `Gut zu verstehen sind höchstens ${HOECHSTENS_ZEICHEN}.`,
          ),
        ]
      : []),
    ...(hatMehrereSaetze(text)
      ? [warnung('mehrere-saetze', feld, `${was} hat mehr als einen Satz.`, 'Ein Satz, ein Gedanke.')]
      : []),
    ...(drohwort === undefined
      ? []
      : [
          warnung(
            'drohwort',
            feld,
            `${was} klingt mit „${drohwort}“ nach Zwang.`,
            'Die Teilnahme ist freiwillig: besser sagen, was die Person tut.',
          ),
        ]),
    ...(VERNEINUNG.test(text)
      ? [warnung('verneinung', feld, `${was} sagt, was nicht ist.`, 'Leichter zu verstehen ist, was sein soll.')]
      : []),
    ...(/[.!?]["“”]?$/u.test(text.trim())
      ? []
      : [warnung('kein-satzende', feld, `${was} endet ohne Punkt.`, 'Ein ganzer Satz endet mit einem Punkt.')]),
  ];
}

/** What makes own words hard to understand: length, several sentences, threats, negation. Nothing of it forbids to save. */
export function hinweiseZurVorlage(eingabe: Pick<VorlageEingabe, Textfeld>): Grund[] {
  return (Object.keys(TEXTE) as Textfeld[]).flatMap((feld) => hinweiseZuText(feld, eingabe[feld]));
}

/** Letters and digits alone: two goals that differ by a full stop or a blank are one. */
function verglichen(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What cannot be kept: a goal that the Kommune has in this field already, by its words. `id` is the entry that is changed,
 * null for a new one.
 */
export function fehlerDerVorlage(
  eingabe: Pick<VorlageEingabe, 'feld' | 'ziel'>,
  vorhandene: readonly Pick<Vorlage, 'id' | 'feld' | 'ziel'>[],
  id: string | null,
): Feldfehler[] {
  const gesucht = verglichen(eingabe.ziel);
  const gleiche = vorhandene.find(
    (vorlage) => vorlage.id !== id && vorlage.feld === eingabe.feld && verglichen(vorlage.ziel) === gesucht,
  );
  return gleiche === undefined
    ? []
    : [{ feld: 'ziel', satz: `Dieses Ziel steht im Feld ${THEMENFELD_LABEL[eingabe.feld]} schon.` }];
}
