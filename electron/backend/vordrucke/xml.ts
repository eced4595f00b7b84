import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { ABLEHNUNG, Abgelehnt } from './refusal.ts';

/** The little that Word and Excel forms need of a document tree. */
export type { Document, Element, Node };

const ELEMENT = 1;

export function istElement(knoten: Node | null): knoten is Element {
  return knoten !== null && knoten.nodeType === ELEMENT;
}

/** Text of a part: UTF-8, or UTF-16 where its first bytes say so. Throws `Abgelehnt`. */
export function alsText(bytes: Uint8Array): string {
  const kodierung =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(kodierung, { fatal: true }).decode(bytes);
  } catch {
    throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  }
}

/** Deeper than any form; a tree of many thousand levels would cost minutes. */
const HOECHSTENS_EBENEN = 256;

function istZuTief(text: string): boolean {
  let ebene = 0;
  for (const [ganz] of text.matchAll(/<[^!?>][^>]*>/g)) {
    if (ganz.startsWith('</')) ebene -= 1;
    else if (!ganz.endsWith('/>')) ebene += 1;
    if (ebene > HOECHSTENS_EBENEN) return true;
  }
  return false;
}

/** Reads a part. A document type and entities of its own are refused before anything is parsed. Throws `Abgelehnt`. */
export function liesXml(bytes: Uint8Array): Document {
  const text = alsText(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Abgelehnt(ABLEHNUNG.dtd);
  if (istZuTief(text)) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  try {
    return new DOMParser({
      onError: (schwere, meldung) => {
        if (schwere !== 'warning') throw new Error(meldung);
      },
    }).parseFromString(text, 'text/xml');
  } catch {
    throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  }
}

const KOPF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes a part back, always with the head that Word and Excel write. */
export function schreibeXml(dokument: Document): Buffer {
  const text = new XMLSerializer().serializeToString(dokument).replace(/^<\?xml[^>]*\?>\s*/, '');
  return Buffer.from(KOPF + text, 'utf8');
}

/** Name with its usual prefix (`w:p`): files choose prefixes, but Word and all that writes for it use one set. */
export function name(element: Element): string {
  return element.tagName;
}

export function kinder(knoten: Node): Element[] {
  const liste: Element[] = [];
  for (let kind = knoten.firstChild; kind !== null; kind = kind.nextSibling) if (istElement(kind)) liste.push(kind);
  return liste;
}

/** First child with this name; null where there is none. */
export function kind(knoten: Node | null, gesucht: string): Element | null {
  return knoten === null ? null : (kinder(knoten).find((eines) => name(eines) === gesucht) ?? null);
}

/** The child below others: `pfad(sdt, 'w:sdtPr', 'w:alias')`. */
export function pfad(knoten: Node | null, ...namen: readonly string[]): Element | null {
  return namen.reduce<Node | null>((stelle, eine) => kind(stelle, eine), knoten) as Element | null;
}

/** `w:val` and the like of an element; empty where it is not there. */
export function attribut(element: Element | null, gesucht: string): string {
  return element?.getAttribute(gesucht) ?? '';
}

/** Every element below with one of these names, in the order of the file. */
export function alle(knoten: Node, ...namen: readonly string[]): Element[] {
  return kinder(knoten).flatMap((eines) => [...(namen.includes(name(eines)) ? [eines] : []), ...alle(eines, ...namen)]);
}

export function entferne(knoten: Node): void {
  knoten.parentNode?.removeChild(knoten);
}

/** A new element in the namespace that `nachbar` has for this prefix. */
export function neues(nachbar: Element, tagName: string, attribute: Readonly<Record<string, string>> = {}): Element {
  const dokument = nachbar.ownerDocument;
  if (dokument === null) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  const vorsilbe = tagName.includes(':') ? (tagName.split(':')[0] ?? '') : '';
  const raum = nachbar.lookupNamespaceURI(vorsilbe) ?? null;
  const element = dokument.createElementNS(raum, tagName);
  for (const [schluessel, wert] of Object.entries(attribute)) {
    if (schluessel.startsWith('xml:')) element.setAttributeNS('http://www.w3.org/XML/1998/namespace', schluessel, wert);
    else if (schluessel.includes(':')) {
      element.setAttributeNS(nachbar.lookupNamespaceURI(schluessel.split(':')[0] ?? '') ?? null, schluessel, wert);
    } else element.setAttribute(schluessel, wert);
  }
  return element;
}

/** Puts an element before another, or at the end; answers it. */
export function fuegeEin(eltern: Element, neuer: Element, vor: Element | null): Element {
  eltern.insertBefore(neuer, vor);
  return neuer;
}
