import { grund } from '../faelle/pruefung-person.ts';
import { zeigeDatum, type Datum } from '../foundation/date.ts';
import { glatt } from '../foundation/folding.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { Dolmetscherauftrag } from './types.ts';

/** What the rules have to know beside the form. */
export interface Auftragslage {
  readonly heute: Datum;
  /** First names and surnames of the household, as they are. */
  readonly namen: readonly string[];
  /** Empty in the Zählbestand. */
  readonly aktenzeichen: string;
}

/** Shorter names are parts of too many words. */
const NAME_AB_ZEICHEN = 3;

function woerter(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(glatt)
    .filter((wort) => wort.length >= NAME_AB_ZEICHEN);
}

/** The first name of the household that stands in the text as a word; null where none does. */
function genannterName(text: string, namen: readonly string[]): string | null {
  const gesagte = new Set(woerter(text));
  return (
    namen.flatMap((name) => name.split(/\s+/)).find((name) => woerter(name).some((wort) => gesagte.has(wort))) ?? null
  );
}

const ANGABEN = [
  ['gegenstand', 'Der Gegenstand'],
  ['treffpunkt', 'Der Treffpunkt'],
] as const;

/**
 * What hinders an order (`sperrt`: a day in the past, a reply asked for too late) and what should be known: a name of the
 * household in a text that goes out, no Aktenzeichen to name instead. Quelle: Art. 5 Abs. 1 Buchst. c DSGVO.
 */
export function pruefeAuftrag(auftrag: Dolmetscherauftrag, { heute, namen, aktenzeichen }: Auftragslage): Grund[] {
  const { am, antwortBis } = auftrag;
  const gruende: Grund[] = [];
  if (am < heute) {
    gruende.push(
      grund('sperrt', {
        code: 'auftrag-in-der-vergangenheit',
        feld: 'am',
        satz: `Der Termin liegt in der Vergangenheit: ${zeigeDatum(am)}.`,
        ausweg: 'Einen Tag ab heute eintragen.',
      }),
    );
  }
  if (antwortBis !== null && antwortBis > am) {
    gruende.push(
      grund('sperrt', {
        code: 'auftrag-antwort-nach-termin',
        feld: 'antwortBis',
        satz: 'Die Antwort wird erst nach dem Termin erbeten.',
        ausweg: `Einen Tag bis zum ${zeigeDatum(am)} eintragen.`,
      }),
    );
  }
  for (const [feld, was] of ANGABEN) {
    const name = genannterName(auftrag[feld], namen);
    if (name === null) continue;
    gruende.push(
      grund(
        'warnt',
        {
          code: 'auftrag-nennt-person',
          feld,
          satz: `${was} nennt einen Namen aus dem Haushalt: ${name}.`,
          ausweg: 'Den Namen durch allgemeine Worte ersetzen. Für den Fall steht das Aktenzeichen.',
        },
        'Art. 5 Abs. 1 Buchst. c DSGVO',
      ),
    );
  }
  if (aktenzeichen === '') {
    gruende.push(
      grund('warnt', {
        code: 'auftrag-ohne-aktenzeichen',
        feld: null,
        satz: 'Der Haushalt hat noch kein Aktenzeichen, das für den Fall stehen kann.',
        ausweg: 'Die Akte eröffnen, oder den Auftrag ohne Aktenzeichen schreiben.',
      }),
    );
  }
  return gruende;
}
