import type { Blatt } from '../../../shared/documents/blocks.ts';
import { erlaubterText } from './text.ts';

/** What the file says about its making. */
export interface Dateiangaben {
  /** The instant of making, ISO text in UTC. Without it the file names no instant, and the same paper gives the same parts. */
  readonly erstelltAm?: string;
}

const ZEICHEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags or in an attribute. */
export function xmlText(text: string): string {
  return erlaubterText(text).replace(/[&<>"]/g, (zeichen) => ZEICHEN[zeichen] ?? zeichen);
}

/**
 * `docProps/core.xml`: title, maker, language and instant. Written here because the library names neither the language
 * nor an instant other than its own clock. Quelle: ISO/IEC 29500-2, Core Properties.
 */
export function kerneigenschaften(blatt: Pick<Blatt, 'titel' | 'aktenzeichen'>, angaben: Dateiangaben): string {
  const instant = angaben.erstelltAm === undefined ? null : new Date(angaben.erstelltAm).toISOString();
  const zeit = (name: string) =>
    instant === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(blatt.titel)}</dc:title>`,
    blatt.aktenzeichen === null ? '' : `<dc:subject>${xmlText(blatt.aktenzeichen)}</dc:subject>`,
    '<dc:creator>Geleit</dc:creator><dc:language>de-DE</dc:language>',
    '<cp:lastModifiedBy>Geleit</cp:lastModifiedBy><cp:revision>1</cp:revision>',
    zeit('created'),
    zeit('modified'),
    '</cp:coreProperties>',
  ].join('');
}
