import { useEffect } from 'react';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import { FARBE, SEITE } from '../../../shared/documents/measures.ts';

/** Text as a string of a style sheet. */
function cssText(text: string): string {
  return `"${text.replace(/["\\\p{C}]/gu, (zeichen) => `\\${(zeichen.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/**
 * What stands in the margins of the printed pages: title and „ENTWURF“ from page 2, Aktenzeichen and page x of y on
 * all. Page 1 has its own head inside the sheet. The measures are those of the Word file.
 */
export function seitenregeln(blatt: Blatt): string {
  const familie = blatt.istMehrsprachig
    ? '"Noto Sans", "Noto Naskh Arabic", "Noto Sans Ethiopic", sans-serif'
    : 'Arial, "Liberation Sans", Helvetica, sans-serif';
  const schrift = `font: 8pt ${familie}; color: #${FARBE.grau};`;
  const aktenzeichen = blatt.aktenzeichen === null ? '' : `${blatt.aktenzeichen} · `;
  const entwurf = blatt.istEntwurf
    ? `@top-right { content: "ENTWURF"; font: bold 11pt Arial, "Liberation Sans", Helvetica, sans-serif;
         letter-spacing: 2pt; color: #${FARBE.tinte}; border: 1.5pt solid #${FARBE.tinte}; width: 33mm; height: 6.6mm;
         margin: 9.2mm ${SEITE.rechtsMm}mm 9.2mm 0; text-align: center; }`
    : '';
  const fussnote =
    blatt.fussnote?.map(({ text }) => text).join('') ?? (blatt.kennzeichnung === null ? '' : 'Programmeigenes Blatt');
  return `
    @page papier {
      size: A4;
      margin: ${SEITE.obenMm}mm 0 ${SEITE.untenMm}mm 0;
      @top-left { content: ${cssText(blatt.titel)}; ${schrift} padding-left: ${SEITE.linksMm}mm; }
      ${entwurf}
      @bottom-left { content: ${cssText(fussnote)}; ${schrift} padding-left: ${SEITE.linksMm}mm; }
      @bottom-right { content: ${cssText(aktenzeichen)} "Seite " counter(page) " von " counter(pages); ${schrift}
        padding-right: ${SEITE.rechtsMm}mm; }
    }
    @page papier:first {
      margin-top: 0;
      @top-left { content: none; }
      @top-right { content: none; border: none; }
    }`;
}

/**
 * Puts the rules of the printed page into the document while the paper is shown. A constructed sheet needs no `<style>`
 * and so no nonce of the Content Security Policy.
 */
export function useSeitenregeln(blatt: Blatt): void {
  useEffect(() => {
    const regeln = new CSSStyleSheet();
    regeln.replaceSync(seitenregeln(blatt));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, regeln];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((eine) => eine !== regeln);
    };
  }, [blatt]);
}
