import type { Text } from '../../../shared/documents/blocks.ts';
import stil from './text.module.css';

const DEUTSCH = ['de', 'de-DE'];

/** Runs of text. A run in another language or direction says so, so that it is read aloud and ordered right. */
export function Laeufe({ text }: { readonly text: Text }) {
  return text.map((lauf, stelle) => {
    const klasse = [
      lauf.fett && stil.fett,
      lauf.kursiv && stil.kursiv,
      lauf.leise && stil.leise,
      lauf.grau && stil.grau,
    ]
      .filter(Boolean)
      .join(' ');
    const sprache =
      lauf.sprache === undefined || (DEUTSCH.includes(lauf.sprache) && lauf.richtung === undefined)
        ? undefined
        : lauf.sprache;
    if (klasse === '' && sprache === undefined && lauf.richtung === undefined) return lauf.text;
    return (
      <span key={stelle} className={klasse || undefined} lang={sprache} dir={lauf.richtung}>
        {lauf.text}
      </span>
    );
  });
}

/** Direction of a paragraph: that of its first run; none where it is the usual one. */
export function absatzrichtung(text: Text): 'rtl' | undefined {
  return text[0]?.richtung === 'rtl' ? 'rtl' : undefined;
}
